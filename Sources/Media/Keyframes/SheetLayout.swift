import Glibc

/// Where pictures of one size stand on a contact sheet, each with a strip for its time under it.
struct SheetLayout: Hashable {
    let count: Int
    let columns: Int
    /// Size of a picture; even.
    let cellWidth: Int
    let cellHeight: Int
    /// How many times the letters are enlarged.
    let scale: Int

    static let gap = 4
    /// What 200 kB can carry so that hands and letters can still be told: a bit and a half for each pixel.
    private static let pixels = 1_050_000.0

    /// - Parameters:
    ///   - count: at least one.
    ///   - width: of the pictures there are, in pixels; they are never enlarged.
    ///   - shrink: 1, or less for a sheet that must become smaller.
    init(count: Int, width: Int, height: Int, shrink: Double = 1) {
        let factor = shrink * min(1, (Self.pixels / Double(count * width * height)).squareRoot())
        self.count = count
        cellWidth = max(2, Int(Double(width) * factor) / 2 * 2)
        cellHeight = max(2, Int(Double(height) * factor) / 2 * 2)
        // "0:00:00" must fit.
        scale = cellWidth >= 240 ? 3 : cellWidth >= 90 ? 2 : 1
        let slot = (
            width: Double(max(cellWidth, 44 * scale) + Self.gap),
            height: Double(cellHeight + BitmapText.rows * scale + 12)
        )
        columns =
            (1...count).min { Self.cost(of: $0, count, slot) < Self.cost(of: $1, count, slot) } ?? 1
    }

    /// How far a sheet is from a page lying on its side, and how much of it stays empty.
    private static func cost(of columns: Int, _ count: Int, _ slot: (width: Double, height: Double)) -> Double {
        let rows = (count + columns - 1) / columns
        let shape = Double(columns) * slot.width / (Double(rows) * slot.height)
        return fabs(log(shape / 1.6)) + Double(columns * rows - count) / Double(count)
    }

    var rows: Int { (count + columns - 1) / columns }
    var slotWidth: Int { max(cellWidth, 44 * scale) + Self.gap }
    /// Even, like all that a picture with halved chroma is pasted at.
    var stripHeight: Int { (BitmapText.rows * scale + 8) / 2 * 2 }
    var slotHeight: Int { cellHeight + stripHeight + Self.gap }
    var width: Int { columns * slotWidth + Self.gap }
    var height: Int { rows * slotHeight + Self.gap }

    /// The upper left corner of a slot.
    func corner(of number: Int) -> (x: Int, y: Int) {
        (Self.gap + number % columns * slotWidth, Self.gap + number / columns * slotHeight)
    }
}
