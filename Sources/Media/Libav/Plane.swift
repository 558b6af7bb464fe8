import CLibAV

/// One plane of a picture with eight bits a sample. Valid as long as the picture is.
struct Plane {
    let base: UnsafeMutablePointer<UInt8>
    let stride: Int
    let width: Int
    let height: Int

    subscript(x: Int, y: Int) -> UInt8 {
        get { base[y * stride + x] }
        nonmutating set { base[y * stride + x] = newValue }
    }

    func row(_ y: Int) -> UnsafeMutablePointer<UInt8> { base + y * stride }

    /// Writes the same value everywhere.
    func fill(_ value: UInt8) {
        for y in 0..<height { row(y).update(repeating: value, count: width) }
    }

    /// Copies another plane to a place inside this one, as much of it as fits.
    func paste(_ other: Plane, x: Int, y: Int) {
        let columns = min(other.width, width - x)
        guard columns > 0 else { return }
        for line in 0..<max(0, min(other.height, height - y)) {
            (row(y + line) + x).update(from: other.row(line), count: columns)
        }
    }
}

extension Frame {
    /// Luma and the two chroma planes of a picture made by ``init(jpegWidth:height:)``.
    var jpegPlanes: [Plane] {
        let frame = pointer.pointee
        let planes = [(frame.data.0, frame.linesize.0, 1), (frame.data.1, frame.linesize.1, 2)]
        return (planes + [(frame.data.2, frame.linesize.2, 2)]).compactMap { base, stride, reduction in
            base.map { Plane(base: $0, stride: Int(stride), width: width / reduction, height: height / reduction) }
        }
    }
}
