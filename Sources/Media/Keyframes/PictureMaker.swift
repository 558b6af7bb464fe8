import CLibAV
import ExaminationReport

/// Turns decoded pictures into upright JPEGs of the asked width.
final class PictureMaker {
    private let scaler = Scaler()
    private var encoder: JPEGEncoder?
    private let orientation: Orientation
    private let width: Int

    init(orientation: Orientation, width: Int) {
        self.orientation = orientation
        self.width = width
    }

    func make(_ frame: Frame, pixelShape: AVRational, at milliseconds: Int) throws(MediaFault) -> Picture {
        let geometry = Geometry(
            codedWidth: frame.width,
            codedHeight: frame.height,
            pixelShape: pixelShape,
            orientation: orientation
        )
        let size = geometry.scaled(toWidth: width)
        let upright = try scaler.scale(frame, width: size.width, height: size.height).upright(orientation)
        let encoder = try encoder(width: upright.width, height: upright.height)
        return Picture(
            atMilliseconds: milliseconds,
            width: upright.width,
            height: upright.height,
            jpeg: try encoder.encode(upright)
        )
    }

    /// The picture's size may change in the middle of a stream.
    private func encoder(width: Int, height: Int) throws(MediaFault) -> JPEGEncoder {
        if let encoder, encoder.width == width, encoder.height == height { return encoder }
        let new = try JPEGEncoder(width: width, height: height)
        encoder = new
        return new
    }
}
