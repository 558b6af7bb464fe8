import Testing

@testable import Media

@Suite struct SheetLayoutTests {
    @Test(arguments: [1, 2, 3, 5, 7, 12, 20, 36, 64], [(320, 180), (180, 320), (240, 240), (16, 64)])
    func everyPictureHasItsOwnPlaceOnThePage(_ count: Int, _ size: (Int, Int)) {
        let layout = SheetLayout(count: count, width: size.0, height: size.1)
        #expect(layout.cellWidth <= size.0 && layout.cellHeight <= size.1)
        let corners = (0..<count).map { layout.corner(of: $0) }
        #expect(Set(corners.map { $0.x * 100_000 + $0.y }).count == count)
        for corner in corners {
            #expect(corner.x % 2 == 0 && corner.y % 2 == 0)
            #expect(corner.x + layout.cellWidth <= layout.width)
            #expect(corner.y + layout.cellHeight + layout.stripHeight <= layout.height)
        }
        #expect(layout.width % 2 == 0 && layout.height % 2 == 0)
        #expect(layout.columns * (layout.rows - 1) < count)
    }

    @Test func timesReadAsPeopleReadThem() {
        #expect(BitmapText.times([0, 61_000, 3_599_999]) == ["00:00", "01:01", "59:59"])
        #expect(BitmapText.times([5000, 3_600_000]) == ["0:00:05", "1:00:00"])
        #expect(BitmapText.times([1000, 1400]) == ["00:01.0", "00:01.4"])
    }

    @Test func timesFitUnderTheSmallestPicture() {
        for width in [16, 90, 240, 320] {
            let layout = SheetLayout(count: 1, width: width, height: width)
            #expect(BitmapText.width(of: "0:00:00", scale: layout.scale) <= layout.slotWidth - SheetLayout.gap)
        }
    }
}
