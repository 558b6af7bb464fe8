import CHeif
import CLibAV

/// Gives libheif a decoder: libavcodec's for HEVC, on this thread.
///
/// libheif's own, libde265, starts a thread for each picture, which the sandbox refuses, and waits for it for ever.
/// libheif takes the plugin that names the highest priority, so this one claims every codec, and fails for all but HEVC:
/// what else may be built in is never asked.
enum TilePlugin {
    /// Above every plugin of libheif's own, which name 100 or so.
    private static let priority: Int32 = 1000

    /// Makes it known; once is enough, and more does no harm.
    static let isRegistered: Bool = {
        let plugin = UnsafeMutablePointer<heif_decoder_plugin>.allocate(capacity: 1)
        plugin.initialize(to: heif_decoder_plugin())
        plugin.pointee.plugin_api_version = 3
        plugin.pointee.get_plugin_name = { cheif_tile_plugin_name() }
        plugin.pointee.does_support_format = { _ in TilePlugin.priority }
        plugin.pointee.new_decoder = { decoder in
            guard let decoder else { return cheif_failure() }
            decoder.pointee = Unmanaged.passRetained(TileDecoder()).toOpaque()
            return cheif_success()
        }
        plugin.pointee.free_decoder = { decoder in
            if let decoder { Unmanaged<TileDecoder>.fromOpaque(decoder).release() }
        }
        plugin.pointee.push_data = { decoder, data, count in
            guard let decoder, let data else { return cheif_failure() }
            let isTaken = Unmanaged<TileDecoder>.fromOpaque(decoder).takeUnretainedValue()
                .take(UnsafeRawBufferPointer(start: data, count: count))
            return isTaken ? cheif_success() : cheif_failure()
        }
        plugin.pointee.decode_image = { decoder, result in
            guard let decoder, let result,
                let image = Unmanaged<TileDecoder>.fromOpaque(decoder).takeUnretainedValue().image()
            else { return cheif_failure() }
            result.pointee = image
            return cheif_success()
        }
        plugin.pointee.set_strict_decoding = { _, _ in }
        plugin.pointee.id_name = cheif_tile_plugin_name()
        // It stays for the life of the process: libheif keeps the pointer.
        return heif_register_decoder_plugin(plugin).code == heif_error_Ok
    }()
}
