import CLibAV
import ExaminationReport

/// Brings small pictures of a high dynamic range down to what an ordinary screen shows.
///
/// Light is computed from the coded values, brightness is mapped by the brightest of the three colours, so that hues
/// stay, and BT.2020's colours are brought into BT.709's (ITU-R BT.2407-0, 2); what lies outside is cut off. All curves
/// are tables, so that a picture of 320x180 takes some milliseconds.
final class ToneMap {
    private static let steps = 4095
    private let kind: HighDynamicRange
    /// Light of a coded value: candela per square metre, or of the scene.
    private let light: [Float]
    /// By square root of the scene's luminance; empty for the perceptual quantiser.
    private let gain: [Float]
    /// What light is multiplied with, by the square root of its share of the peak.
    private let mapping: [Float]
    /// Eight-bit values by the square root of what a screen shows.
    private let coded: [Float]

    init(_ kind: HighDynamicRange) {
        self.kind = kind
        let shares = (0...Self.steps).map { Double($0) / Double(Self.steps) }
        switch kind {
        case .perceptualQuantiser:
            light = shares.map { Float(LightCurves.light(perceptual: $0)) }
            gain = []
        case .hybridLogGamma:
            light = shares.map { Float(LightCurves.scene(logGamma: $0)) }
            gain = shares.map { Float(LightCurves.screenGain(sceneLuminance: $0 * $0)) }
        }
        mapping = shares.map { share in
            let light = max(share * share, 1e-9) * LightCurves.peak
            return Float(LightCurves.shown(light: light) / light)
        }
        coded = shares.map { Float(255 * LightCurves.coded(shown: $0 * $0)) }
    }

    /// Maps a picture of ``Scaler/scaleAsCoded(_:width:height:)`` to one for a JPEG.
    func map(_ picture: Frame) throws(MediaFault) -> Frame {
        let result = try Frame(jpegWidth: picture.width, height: picture.height)
        let frame = picture.pointer.pointee
        let planes = result.jpegPlanes
        guard planes.count == 3, let luma = frame.data.0, let blue = frame.data.1, let red = frame.data.2 else {
            throw MediaFault(.undecodable)
        }
        let isFull = frame.color_range == AVCOL_RANGE_JPEG
        for top in stride(from: 0, to: picture.height, by: 2) {
            for left in stride(from: 0, to: picture.width, by: 2) {
                var chroma = SIMD2<Float>(0, 0)
                for (x, y) in [(left, top), (left + 1, top), (left, top + 1), (left + 1, top + 1)] {
                    let value = SIMD3(
                        Self.value(luma, frame.linesize.0, x, y),
                        Self.value(blue, frame.linesize.1, x, y),
                        Self.value(red, frame.linesize.2, x, y)
                    )
                    let colour = map(Self.colour(value, isFull: isFull))
                    planes[0][x, y] = Self.byte(0.299 * colour.x + 0.587 * colour.y + 0.114 * colour.z)
                    chroma.x += -0.168736 * colour.x - 0.331264 * colour.y + 0.5 * colour.z
                    chroma.y += 0.5 * colour.x - 0.418688 * colour.y - 0.081312 * colour.z
                }
                planes[1][left / 2, top / 2] = Self.byte(128 + chroma.x / 4)
                planes[2][left / 2, top / 2] = Self.byte(128 + chroma.y / 4)
            }
        }
        return result
    }

    /// Red, green and blue as coded, 0 to 1, to red, green and blue for an ordinary screen, 0 to 255.
    func map(_ colour: SIMD3<Float>) -> SIMD3<Float> {
        var lit = SIMD3(light[Self.index(colour.x)], light[Self.index(colour.y)], light[Self.index(colour.z)])
        if kind == .hybridLogGamma {
            let luminance = 0.2627 * lit.x + 0.6780 * lit.y + 0.0593 * lit.z
            lit *= gain[Self.index(luminance.squareRoot())]
        }
        lit *= mapping[Self.index((lit.max() / Float(LightCurves.peak)).squareRoot())]
        let red = 1.660491 * lit.x - 0.587641 * lit.y - 0.072850 * lit.z
        let green = -0.124550 * lit.x + 1.132900 * lit.y - 0.008349 * lit.z
        let blue = -0.018151 * lit.x - 0.100579 * lit.y + 1.118730 * lit.z
        return SIMD3(coded(red), coded(green), coded(blue))
    }

    private func coded(_ shown: Float) -> Float { coded[Self.index(max(0, shown).squareRoot())] }

    private static func index(_ share: Float) -> Int {
        Int(min(1, max(0, share)) * Float(steps) + 0.5)
    }

    /// Luma and chroma differences of ten bits to red, green and blue (BT.2100-2, tables 6 and 9).
    private static func colour(_ value: SIMD3<Float>, isFull: Bool) -> SIMD3<Float> {
        let luma = isFull ? value.x / 1023 : (value.x - 64) / 876
        let scale: Float = isFull ? 1023 : 896
        let (blue, red) = ((value.y - 512) / scale, (value.z - 512) / scale)
        return SIMD3(luma + 1.4746 * red, luma - 0.164553 * blue - 0.571353 * red, luma + 1.8814 * blue)
    }

    private static func value(_ plane: UnsafeMutablePointer<UInt8>, _ stride: Int32, _ x: Int, _ y: Int) -> Float {
        let row = UnsafeRawPointer(plane + y * Int(stride))
        return Float(row.loadUnaligned(fromByteOffset: 2 * x, as: UInt16.self))
    }

    private static func byte(_ value: Float) -> UInt8 { UInt8(min(255, max(0, value + 0.5))) }
}
