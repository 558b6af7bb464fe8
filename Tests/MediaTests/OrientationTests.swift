import Testing

@testable import Media

@Suite struct OrientationTests {
    private static let one: Int32 = 65_536

    private func reading(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32) -> Orientation.Reading {
        Orientation.reading(a: a * Self.one, b: b * Self.one, c: c * Self.one, d: d * Self.one)
    }

    @Test(arguments: [
        ([1, 0, 0, 1], 0, false), ([0, 1, -1, 0], 90, false), ([-1, 0, 0, -1], 180, false),
        ([0, -1, 1, 0], 270, false),
        ([-1, 0, 0, 1], 0, true), ([0, -1, -1, 0], 90, true), ([1, 0, 0, -1], 180, true), ([0, 1, 1, 0], 270, true),
    ])
    func readsTheEightWaysAPictureCanLie(_ matrix: [Int32], _ rotation: Int, _ isMirrored: Bool) {
        let read = reading(matrix[0], matrix[1], matrix[2], matrix[3])
        #expect(read == .orientation(Orientation(rotation: rotation, isMirrored: isMirrored)))
    }

    /// Each corner of the upright picture comes from where the matrix says.
    @Test(arguments: [0, 90, 180, 270], [false, true])
    func everyPixelComesFromItsOwnPlace(_ rotation: Int, _ isMirrored: Bool) {
        let orientation = Orientation(rotation: rotation, isMirrored: isMirrored)
        let (width, height) = (6, 4)
        let upright = orientation.swapsSides ? (width: height, height: width) : (width: width, height: height)
        var seen: Set<Int> = []
        for y in 0..<upright.height {
            for x in 0..<upright.width {
                let point = orientation.source(x: x, y: y, codedWidth: width, codedHeight: height)
                #expect((0..<width).contains(point.x) && (0..<height).contains(point.y))
                seen.insert(point.y * width + point.x)
            }
        }
        #expect(seen.count == width * height)
    }

    @Test func takesScaleAndASmallTiltForNothing() {
        #expect(Orientation.reading(a: 131_072, b: 100, c: -200, d: 65_536) == .orientation(.asCoded))
    }

    @Test func tellsAskewFromMeaningless() {
        #expect(Orientation.reading(a: 54_963, b: 35_694, c: -35_694, d: 54_963) == .askew)
        #expect(reading(1, 0, 1, 0) == .askew)
        #expect(reading(0, 0, 0, 0) == .meaningless)
        #expect(Orientation.reading(a: .min, b: .min, c: .min, d: .min) == .meaningless)
    }
}
