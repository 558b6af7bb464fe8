import Exports
import Testing

@Suite struct CSVTableTests {
    private let table = CSVTable(columns: ["case", "outcome"])

    @Test func endsEveryLineWithCarriageReturnAndLineFeed() throws {
        #expect(table.header == "case,outcome\r\n")
        #expect(try table.line(["c-1", 7]) == "c-1,7\r\n")
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"yes\"", "\"say \"\"yes\"\"\""),
        ("two\nlines", "\"two\nlines\""),
        ("a;b", "\"a;b\""), (" a", "\" a\""), ("a\r\nb", "\"a\r\nb\""), ("é田👍", "é田👍"),
    ])
    func quotesWhereNeeded(text: String, field: String) {
        #expect(CSVCell.text(text).field == field)
    }

    /// Attack T56.
    @Test(arguments: [
        ("=HYPERLINK(\"http://evil.example\",\"ok\")", "\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"ok\"\")\""),
        ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
        (" =1", "' =1"), ("\u{200B}=1", "'\u{200B}=1"), ("＝1", "'＝1"), ("'=1", "''=1"), ("-", "'-"),
    ])
    func aFormulaStaysText(text: String, field: String) {
        #expect(CSVCell.text(text).field == field)
    }

    @Test(arguments: ["'t Hart", "O'Neill", "a=b", "3-4", "", "'", "…"])
    func whatIsNoFormulaIsLeftAlone(text: String) {
        #expect(CSVCell.text(text).field == text)
    }

    @Test(arguments: ["=1", "'=1", "''=1", " =1", "'t Hart", "", "'", "+", "\r\n=", "a"])
    func theGuardCanBeTakenOff(text: String) {
        #expect(CSVCell.unguarded(CSVCell.guarded(text)) == text)
    }

    @Test func aNumberIsANumberOnlyWhenTypedAsOne() {
        #expect(CSVCell.integer(-5).field == "-5")
        #expect(CSVCell.text("-5").field == "'-5")
        #expect(CSVCell.decimal(units: 7_250, places: 2).field == "72.50")
        #expect(CSVCell.decimal(units: -5, places: 2).field == "-0.05")
        #expect(CSVCell.decimal(units: 5, places: 0).field == "5")
        #expect(CSVCell.decimal(units: .min, places: 4).field == "-922337203685477.5808")
    }

    @Test func refusesARowOfOtherLength() {
        #expect(throws: ExportFault.rowOfOtherLength(cells: 1, columns: 2)) { try table.line(["c-1"]) }
        #expect(throws: ExportFault.rowOfOtherLength(cells: 3, columns: 2)) { try table.line(["c-1", nil, nil]) }
    }

    @Test func anEmptyOnlyCellIsNotAnEmptyLine() throws {
        #expect(try CSVTable(columns: ["a"]).line([nil]) == "\"\"\r\n")
    }

    @Test func asksForARowOnlyWhenTheOneBeforeIsWritten() throws {
        var made = 0
        var written: [String] = []
        let rows = (1...3).lazy.map { number -> [CSVCell] in
            made += 1
            return [.integer(Int64(number)), nil]
        }
        try table.write(rows) { line in
            written.append(line)
            #expect(made == written.count - 1)
        }
        #expect(written == ["case,outcome\r\n", "1,\r\n", "2,\r\n", "3,\r\n"])
    }

    @Test(.enabled(if: Python.isAvailable))
    func pythonReadsBackWhatWasWritten() throws {
        let texts = [
            "plain", "a,b", "\"", "\"\"", "two\nlines", "a\r\nb", "", " lead", "trail ", "é田👍🏽", "=1+1", "'=1", "\t",
            ";", "\u{2028}",
        ]
        var file = ""
        try CSVTable(columns: ["first", "second"]).write(texts.map { [.text($0), .text("\"" + $0 + ",")] }) {
            file += $0
        }
        let judged = try Python.run(
            """
            import csv, sys
            for row in csv.reader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True):
                print("|".join(cell.encode("utf-8").hex() for cell in row))
            """,
            input: file
        )
        let rows = judged.split(separator: "\n").map {
            $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(rows.count == texts.count + 1)
        for (text, row) in zip(texts, rows.dropFirst()) {
            #expect(row == [hex(CSVCell.guarded(text)), hex("\"" + text + ",")])
        }
    }

    private func hex(_ text: String) -> String {
        text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
