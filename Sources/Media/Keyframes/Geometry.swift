import CLibAV
import ExaminationReport

/// How large a picture is, coded and shown.
struct Geometry: Hashable {
    let codedWidth: Int
    let codedHeight: Int
    let orientation: Orientation
    /// Width and height with square pixels, upright.
    let displayedWidth: Int
    let displayedHeight: Int

    init(codedWidth: Int, codedHeight: Int, pixelShape: AVRational, orientation: Orientation) {
        self.codedWidth = codedWidth
        self.codedHeight = codedHeight
        self.orientation = orientation
        // Nothing real has pixels four times as wide as high; damaged headers have.
        let shape = pixelShape.num > 0 && pixelShape.den > 0 ? av_q2d(pixelShape) : 1
        let isPlausible = (0.25...4).contains(shape)
        let squareWidth = isPlausible ? Int((Double(codedWidth) * shape).rounded()) : codedWidth
        displayedWidth = orientation.swapsSides ? codedHeight : squareWidth
        displayedHeight = orientation.swapsSides ? squareWidth : codedHeight
    }

    /// Size of a picture before it is turned upright, so that it is `width` wide afterwards. Even on both sides;
    /// never larger than it is shown, never more than four times as high as wide.
    func scaled(toWidth width: Int) -> (width: Int, height: Int) {
        let factor = min(
            1,
            Double(width) / Double(displayedWidth),
            4 * Double(width) / Double(displayedHeight)
        )
        let upright = (width: even(Double(displayedWidth) * factor), height: even(Double(displayedHeight) * factor))
        return orientation.swapsSides ? (upright.height, upright.width) : upright
    }

    /// Size of a picture before it is turned upright, so that neither side is longer than `side` afterwards.
    func scaled(toFit side: Int) -> (width: Int, height: Int) {
        let factor = min(1, Double(side) / Double(max(displayedWidth, displayedHeight)))
        let upright = (width: even(Double(displayedWidth) * factor), height: even(Double(displayedHeight) * factor))
        return orientation.swapsSides ? (upright.height, upright.width) : upright
    }

    private func even(_ side: Double) -> Int {
        max(2, Int((side / 2).rounded(.down)) * 2)
    }
}
