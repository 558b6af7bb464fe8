import CLibAV
import ExaminationReport

/// Puts keyframes on a contact sheet that fits ``ReportBounds/contactSheetBytes``.
final class SheetMaker {
    private let scaler = Scaler()
    /// From fine to coarse. Beyond the last one a smaller sheet tells more.
    private static let quantisers: [Int32] = [3, 4, 5, 6, 8, 10, 13, 16]

    /// - Parameter candidates: at least one, in the order of their times.
    func make(of candidates: [Candidate]) throws(MediaFault) -> Sheet {
        let cells = candidates.map(\.cell)
        let times = BitmapText.times(candidates.map(\.atMilliseconds))
        // A clip may change its size; the first one's is the rule.
        guard let first = cells.first else { throw MediaFault(.undecodable) }
        for shrink in [1, 0.75, 0.5, 0.35, 0.2, 0.1] {
            let layout = SheetLayout(count: cells.count, width: first.width, height: first.height, shrink: shrink)
            let picture = try draw(cells, times, layout)
            let encoder = try JPEGEncoder(width: layout.width, height: layout.height)
            for quantiser in Self.quantisers {
                let jpeg = try encoder.encode(picture, quantiser: quantiser)
                guard jpeg.count <= ReportBounds.contactSheetBytes else { continue }
                let facts = ContactSheet(
                    width: layout.width,
                    height: layout.height,
                    byteCount: jpeg.count,
                    columns: layout.columns
                )
                return Sheet(contactSheet: facts, jpeg: jpeg)
            }
        }
        throw MediaFault(.tooComplex)
    }

    private func draw(_ cells: [Frame], _ times: [String], _ layout: SheetLayout) throws(MediaFault) -> Frame {
        let sheet = try Frame(jpegWidth: layout.width, height: layout.height)
        let planes = sheet.jpegPlanes
        for (plane, grey) in zip(planes, [24, 128, 128] as [UInt8]) { plane.fill(grey) }
        for (number, cell) in cells.enumerated() {
            let picture = try fit(cell, layout)
            let corner = layout.corner(of: number)
            // Centred in its slot, at even places because chroma has half the size.
            let x = corner.x + (layout.slotWidth - SheetLayout.gap - picture.width) / 4 * 2
            let y = corner.y + (layout.cellHeight - picture.height) / 4 * 2
            for (number, pair) in zip(planes, picture.jpegPlanes).enumerated() {
                let reduction = number == 0 ? 1 : 2
                pair.0.paste(pair.1, x: x / reduction, y: y / reduction)
            }
            guard let luma = planes.first else { continue }
            let text = times[number]
            let width = BitmapText.width(of: text, scale: layout.scale)
            BitmapText.draw(
                text,
                on: luma,
                x: corner.x + max(0, (layout.slotWidth - SheetLayout.gap - width) / 2),
                y: corner.y + layout.cellHeight + (layout.stripHeight - BitmapText.rows * layout.scale) / 2,
                scale: layout.scale
            )
        }
        return sheet
    }

    /// The picture as large as its cell takes it, never larger than it is.
    private func fit(_ picture: Frame, _ layout: SheetLayout) throws(MediaFault) -> Frame {
        let factor = min(
            1,
            Double(layout.cellWidth) / Double(picture.width),
            Double(layout.cellHeight) / Double(picture.height)
        )
        let width = max(2, Int(Double(picture.width) * factor) / 2 * 2)
        let height = max(2, Int(Double(picture.height) * factor) / 2 * 2)
        guard width != picture.width || height != picture.height else { return picture }
        return try scaler.scale(picture, width: width, height: height)
    }
}
