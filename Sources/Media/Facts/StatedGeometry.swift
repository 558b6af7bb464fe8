import CLibAV
import ExaminationReport

/// Size and orientation as the header states them.
enum StatedGeometry {
    /// Throws `.dimensions` for a picture that is too large, too small, or turned by something else than quarter
    /// turns. The second value says that a stated rotation made no sense and was passed over.
    static func read(
        _ demuxer: Demuxer,
        stream: UnsafeMutablePointer<AVStream>
    ) throws(MediaFault) -> (geometry: Geometry, isRotationIgnored: Bool) {
        guard let parameters = stream.pointee.codecpar else { throw MediaFault(.malformed) }
        let (width, height) = (Int(parameters.pointee.width), Int(parameters.pointee.height))
        guard demuxer.limits.sides.contains(width), demuxer.limits.sides.contains(height),
            Int64(width) * Int64(height) <= demuxer.limits.pixels
        else { throw MediaFault(.dimensions) }
        let reading = orientation(of: stream)
        guard reading != .askew else { throw MediaFault(.dimensions) }
        var orientation = Orientation.asCoded
        if case .orientation(let stated) = reading { orientation = stated }
        let geometry = Geometry(
            codedWidth: width,
            codedHeight: height,
            pixelShape: av_guess_sample_aspect_ratio(demuxer.context, stream, nil),
            orientation: orientation
        )
        return (geometry, reading == .meaningless)
    }

    /// The display matrix, or the `rotate` tag that older writers put beside Matroska tracks.
    private static func orientation(of stream: UnsafeMutablePointer<AVStream>) -> Orientation.Reading {
        if let matrix = clibav_display_matrix(stream) {
            return Orientation.reading(a: matrix[0], b: matrix[1], c: matrix[3], d: matrix[4])
        }
        guard let text = av_dict_get(stream.pointee.metadata, "rotate", nil, 0)?.pointee.value,
            let degrees = Int(String(cString: text))
        else { return .orientation(.asCoded) }
        guard degrees.magnitude <= 360, degrees % 90 == 0 else { return .meaningless }
        return .orientation(Orientation(rotation: (degrees % 360 + 360) % 360, isMirrored: false))
    }
}
