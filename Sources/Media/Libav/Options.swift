import CLibAV

/// Owns a dictionary of options for one call of libav.
final class Options {
    var pointer: OpaquePointer?

    init(_ values: [String: String]) {
        for (key, value) in values { av_dict_set(&pointer, key, value, 0) }
    }

    /// How many were not taken by the call. libav passes over an option that it does not know, which must not
    /// happen to one that protects us.
    var leftOver: Int { Int(av_dict_count(pointer)) }

    deinit { av_dict_free(&pointer) }
}
