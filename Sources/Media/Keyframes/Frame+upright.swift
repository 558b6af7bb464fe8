import CLibAV
import ExaminationReport

extension Frame {
    /// The picture turned upright. Made for small pictures of ``init(jpegWidth:height:)``.
    func upright(_ orientation: Orientation) throws(MediaFault) -> Frame {
        guard orientation != .asCoded else { return self }
        let result =
            orientation.swapsSides
            ? try Frame(jpegWidth: height, height: width)
            : try Frame(jpegWidth: width, height: height)
        let from = pointer.pointee
        let to = result.pointer.pointee
        let planes = [
            (from.data.0, from.linesize.0, to.data.0, to.linesize.0, 1),
            (from.data.1, from.linesize.1, to.data.1, to.linesize.1, 2),
            (from.data.2, from.linesize.2, to.data.2, to.linesize.2, 2),
        ]
        for case (let source?, let sourceStride, let target?, let targetStride, let reduction) in planes {
            let (codedWidth, codedHeight) = (width / reduction, height / reduction)
            for y in 0..<result.height / reduction {
                for x in 0..<result.width / reduction {
                    let point = orientation.source(x: x, y: y, codedWidth: codedWidth, codedHeight: codedHeight)
                    target[y * Int(targetStride) + x] = source[point.y * Int(sourceStride) + point.x]
                }
            }
        }
        return result
    }
}
