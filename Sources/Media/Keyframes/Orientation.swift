/// How a coded picture is turned to stand upright: mirrored left to right or not, then turned clockwise.
struct Orientation: Hashable {
    /// 0, 90, 180 or 270 degrees clockwise.
    let rotation: Int
    let isMirrored: Bool

    static let asCoded = Orientation(rotation: 0, isMirrored: false)

    init(rotation: Int, isMirrored: Bool) {
        self.rotation = rotation
        self.isMirrored = isMirrored
    }

    /// What a display matrix (ISO/IEC 14496-12, 8.2.2) can mean.
    enum Reading: Hashable {
        case orientation(Orientation)
        /// Turned by something else than quarter turns, or sheared.
        case askew
        /// Not a matrix at all: all zero, or numbers that only damage explains.
        case meaningless
    }

    /// Reads the upper left of a display matrix: the coded point (x, y) is shown at (a·x + c·y, b·x + d·y), with y
    /// growing downwards. Scale is left out; within two degrees of a quarter turn counts as one.
    static func reading(a: Int32, b: Int32, c: Int32, d: Int32) -> Reading {
        let (first, second) = ((Double(a), Double(b)), (Double(c), Double(d)))
        guard let across = quarter(first), let down = quarter(second) else {
            let isLarge = [first, second].allSatisfy { $0.0.magnitude + $0.1.magnitude >= 1 }
            return isLarge && a != .min && b != .min && c != .min && d != .min ? .askew : .meaningless
        }
        // The axes must be at right angles: clockwise for a plain turn, the other way for a mirrored one.
        switch (down - across + 4) % 4 {
        case 1: return .orientation(Orientation(rotation: across * 90, isMirrored: false))
        case 3: return .orientation(Orientation(rotation: (across + 2) % 4 * 90, isMirrored: true))
        default: return .askew
        }
    }

    /// Which quarter turn clockwise brings the x axis onto the vector, if any does nearly.
    private static func quarter(_ vector: (x: Double, y: Double)) -> Int? {
        let (x, y) = (vector.x.magnitude, vector.y.magnitude)
        let slack = 0.035  // tangent of two degrees
        guard max(x, y) >= 1, min(x, y) <= max(x, y) * slack else { return nil }
        if x > y { return vector.x > 0 ? 0 : 2 }
        return vector.y > 0 ? 1 : 3
    }

    var swapsSides: Bool { rotation == 90 || rotation == 270 }

    /// Where the upright point (x, y) of a plane comes from, in a coded plane of the given size.
    func source(x: Int, y: Int, codedWidth: Int, codedHeight: Int) -> (x: Int, y: Int) {
        let turned: (x: Int, y: Int) =
            switch rotation {
            case 90: (y, codedHeight - 1 - x)
            case 180: (codedWidth - 1 - x, codedHeight - 1 - y)
            case 270: (codedWidth - 1 - y, x)
            default: (x, y)
            }
        return isMirrored ? (codedWidth - 1 - turned.x, turned.y) : turned
    }
}
