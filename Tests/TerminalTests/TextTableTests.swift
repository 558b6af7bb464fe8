import Terminal
import Testing

@Suite struct TextTableTests {
    private func queue() -> TextTable {
        var table = TextTable(columns: [
            .init("CASE"), .init("CANDIDATE", shrinks: true), .init("WAITING", alignment: .trailing),
        ])
        table.append(["c-1", "田中太郎", "3 d"])
        table.append(["c-200", "José Peña de la Cruz", "12 min"])
        return table
    }

    @Test func linesUpByWhatIsShown() {
        #expect(
            queue().lines() == [
                "CASE   CANDIDATE             WAITING",
                "c-1    田中太郎                  3 d",
                "c-200  José Peña de la Cruz   12 min",
            ]
        )
    }

    @Test func cutsTheColumnThatMayShrink() {
        #expect(
            queue().lines(width: 28) == [
                "CASE   CANDIDATE     WAITING",
                "c-1    田中太郎          3 d",
                "c-200  José Peña d…   12 min",
            ]
        )
    }

    @Test func keepsEveryLineWithinTheWidthWhenItCan() {
        for width in 22...60 {
            for line in queue().lines(width: width) { #expect(TextWidth.columns(of: line) <= width) }
        }
    }

    @Test func staysTooWideRatherThanSayNothing() {
        #expect(queue().lines(width: 5)[2] == "c-200  José …   12 min")
    }

    @Test func noCellReachesTheTerminalRaw() {
        var table = TextTable(columns: [.init("FILE\u{1b}")])
        table.append(["a\u{1b}]52;c;x\u{7}\nforged row"])
        #expect(table.lines() == ["FILE\\u{1b}", "a\\u{1b}]52;c;x\\u{7}\\u{a}forged row"])
    }

    @Test func missingCellsAreEmpty() {
        var table = TextTable(columns: [.init("A"), .init("B")])
        table.append(["x"])
        table.append(["x", "y", "z"])
        #expect(table.lines() == ["A  B", "x", "x  y"])
    }
}
