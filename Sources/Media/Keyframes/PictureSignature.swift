/// What a picture looks like from afar: enough to tell whether two show the same.
struct PictureSignature {
    static let columns = 64
    static let rows = 36
    /// Mean luma of 64x36 fields.
    private let fields: [UInt8]
    /// How much of the picture has each of 64 hues, in thousandths.
    private let hues: [Int]
    private let mean: Int
    /// Mean distance of the fields from their mean, in tenths of a grey level.
    private let contrast: Int

    /// - Parameter picture: one made for a JPEG.
    init(_ picture: Frame) {
        let planes = picture.jpegPlanes
        guard planes.count == 3 else {
            fields = []
            hues = []
            mean = 0
            contrast = 0
            return
        }
        fields = Self.fields(planes[0])
        hues = Self.hues(planes[1], planes[2])
        let mean = fields.reduce(0) { $0 + Int($1) } / fields.count
        self.mean = mean
        contrast = fields.reduce(0) { $0 + abs(Int($1) - mean) } * 10 / fields.count
    }

    private static func fields(_ luma: Plane) -> [UInt8] {
        var fields: [UInt8] = []
        fields.reserveCapacity(columns * rows)
        for row in 0..<rows {
            let top = row * luma.height / rows
            let bottom = max(top + 1, (row + 1) * luma.height / rows)
            for column in 0..<columns {
                let left = column * luma.width / columns
                let right = max(left + 1, (column + 1) * luma.width / columns)
                var sum = 0
                for y in top..<bottom {
                    let line = luma.row(y)
                    for x in left..<right { sum += Int(line[x]) }
                }
                fields.append(UInt8(sum / ((bottom - top) * (right - left))))
            }
        }
        return fields
    }

    /// Chroma in eight steps each way. Most pictures lie around the middle, so the steps are narrow there.
    private static func hues(_ blue: Plane, _ red: Plane) -> [Int] {
        var counts = [Int](repeating: 0, count: 64)
        for y in 0..<blue.height {
            let (blues, reds) = (blue.row(y), red.row(y))
            for x in 0..<blue.width { counts[step(blues[x]) * 8 + step(reds[x])] += 1 }
        }
        let total = max(1, blue.width * blue.height)
        return counts.map { $0 * 1000 / total }
    }

    private static func step(_ chroma: UInt8) -> Int {
        switch chroma {
        case ..<96: 0
        case ..<112: 1
        case ..<122: 2
        case ..<128: 3
        case ..<134: 4
        case ..<144: 5
        case ..<160: 6
        default: 7
        }
    }

    /// How different two pictures are.
    struct Difference: Hashable {
        /// Mean difference of luma in the twelfth of the picture that changed most, in tenths of a grey level.
        let local: Int
        /// The same over the quarter that changed most.
        let broad: Int
        /// Share of the picture that has another hue, in thousandths.
        let hue: Int
        /// What ``local`` must reach for a change that can be seen.
        let bound: Int

        /// The same thing seen again. Noise, compression and an unsteady hand stay below; a hand that comes into the
        /// picture changes a twelfth of it by much more.
        var isCopy: Bool { local < bound && hue < 100 }

        /// One number, 0 to 1000, for choosing what differs most.
        var distance: Int { min(1000, broad) * 6 / 10 + hue * 4 / 10 }
    }

    func difference(from other: PictureSignature) -> Difference {
        guard fields.count == other.fields.count, !fields.isEmpty else {
            return Difference(local: 0, broad: 0, hue: 0, bound: 1)
        }
        // A camera that sets its exposure a little anew shows nothing new.
        let lighter = min(8, max(-8, mean - other.mean))
        let hue = zip(hues, other.hues).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
        // In the dark everything differs by less.
        let bound = max(6, min(60, min(contrast, other.contrast) / 5))
        let blocks = Self.blocks(fields, other.fields, lighter, reach: 0)
        var local = Self.mean(of: 4, in: blocks)
        // A hand that holds a camera is not steadier than one field. Only what may yet be a copy is worth a closer look.
        if (bound..<8 * bound).contains(local), hue < 100 {
            local = Self.mean(of: 4, in: Self.blocks(fields, other.fields, lighter, reach: 1))
        }
        return Difference(local: local, broad: Self.mean(of: 12, in: blocks), hue: hue, bound: bound)
    }

    /// Mean difference over the blocks that differ most, in tenths.
    private static func mean(of count: Int, in blocks: [Int]) -> Int {
        blocks.sorted(by: >).prefix(count).reduce(0, +) * 10 / (count * 48)
    }

    /// Sums of differences over 8x6 blocks of 8x6 fields, each block held against the other picture where it fits best
    /// within some fields.
    private static func blocks(_ one: [UInt8], _ two: [UInt8], _ lighter: Int, reach: Int) -> [Int] {
        one.withUnsafeBufferPointer { one in
            two.withUnsafeBufferPointer { two in
                (0..<48).map { block in
                    var best = Int.max
                    for down in -reach...reach {
                        for across in -reach...reach {
                            best = min(best, sum(one, two, block: block, down: down, across: across, lighter))
                        }
                    }
                    return best
                }
            }
        }
    }

    private static func sum(
        _ one: UnsafeBufferPointer<UInt8>,
        _ two: UnsafeBufferPointer<UInt8>,
        block: Int,
        down: Int,
        across: Int,
        _ lighter: Int
    ) -> Int {
        let (top, left) = (block / 8 * 6, block % 8 * 8)
        var sum = 0
        for row in top..<top + 6 {
            let other = min(rows - 1, max(0, row + down)) * columns
            for column in left..<left + 8 {
                let moved = min(columns - 1, max(0, column + across))
                sum &+= abs(Int(one[row * columns + column]) &- Int(two[other + moved]) &- lighter)
            }
        }
        return sum
    }
}
