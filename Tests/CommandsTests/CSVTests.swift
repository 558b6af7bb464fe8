import Recognition
import ServiceAPI
import Testing

@testable import Commands

@Suite struct CSVTests {
    private func records(_ text: String) throws -> [[String]] { try CSVText(Array(text.utf8)).records.map(\.values) }

    @Test(arguments: [
        "name,roles\r\nAna,assessor\r\n", "name,roles\nAna,assessor", "name,roles\rAna,assessor\r",
        "\u{feff}name;roles\r\nAna;assessor\r\n", "name\troles\nAna\tassessor\n",
        "sep=;\r\nname;roles\r\nAna;assessor\r\n",
        "\"name\";\"roles\"\n\"Ana\";\"assessor\"\n", " name , roles \n Ana , assessor \n",
        "name,roles\nAna,assessor\n,\n\n",
    ])
    func everyFormThatSpreadsheetsWriteIsRead(text: String) throws {
        #expect(try records(text) == [["name", "roles"], ["Ana", "assessor"]])
    }

    @Test func quotesKeepWhatTheyHold() throws {
        let text = "name,roles\n\"Ruiz, \"\"la maestra\"\"\nde obra\",\"a b\"\nEva,c\n"
        let read = try CSVText(Array(text.utf8)).records
        #expect(read[1].values == ["Ruiz, \"la maestra\"\nde obra", "a b"])
        #expect(read[2].line == 4)
    }

    @Test func aSemicolonWithinACommaFileIsText() throws {
        #expect(try records("name,roles\n\"a;b\",x;y\n") == [["name", "roles"], ["a;b", "x;y"]])
    }

    @Test(arguments: [
        (Array("a\n\"b\n".utf8), CSVFault(2, .quoteNotClosed)),
        (Array("a\n\"b\"c\n".utf8), CSVFault(2, .textAfterQuote)),
        ([0xFF, 0xFE, 0x61, 0x00], CSVFault(1, .utf16)),
        (Array("a\nJos\n".utf8) + [0xE9, 0x0A], CSVFault(3, .notUTF8)),
    ])
    func faultsOfTheTextNameTheLine(bytes: [UInt8], fault: CSVFault) {
        #expect(throws: fault) { try CSVText(bytes) }
    }

    @Test(arguments: [
        ("", CSVFault(1, .empty)), ("name\n", CSVFault(1, .columnMissing("roles"))),
        ("name,roles,phone\n", CSVFault(1, .columnUnknown("phone", known: ["name", "roles", "email"]))),
        ("name,roles,name\n", CSVFault(1, .columnTwice("name"))),
        ("name,roles\n\nAna\n", CSVFault(3, .wrongLength(found: 1, expected: 2))),
    ])
    func faultsOfTheColumnsNameTheLine(text: String, fault: CSVFault) {
        #expect(throws: fault) {
            try CSVSheet(try CSVText(Array(text.utf8)), required: ["name", "roles"], optional: ["email"])
        }
    }

    @Test func peopleAreRead() throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "\u{feff}Name;Roles;Email\r\n\"Ruiz; Ana\";assessor Certifier;ana@x.org\r\nLi;candidate;\r\n".utf8,
            to: "p.csv"
        )
        let list = try AdminPersonImport.read(path)
        #expect(
            list.entries.map(\.value) == [
                PersonRequest(name: "Ruiz; Ana", email: "ana@x.org", roles: [.assessor, .certifier]),
                PersonRequest(name: "Li", roles: [.candidate]),
            ]
        )
    }

    @Test func allFaultsOfAListAreToldTogether() throws {
        let scratch = try Scratch()
        let path = try scratch.write(
            "name,roles,organisation\n,assessor,\nAna,boss,\nEva,system,\nLi,,\nJo,candidate,x\n".utf8,
            to: "p.csv"
        )
        let error = #expect(throws: CommandFault.self) { try AdminPersonImport.read(path) }
        guard case .csv(_, let faults) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(faults.map(\.line) == [2, 3, 4, 5, 6])
        #expect(faults[0].problem == .valueMissing(column: "name"))
        #expect(faults[3].problem == .valueMissing(column: "roles"))
    }

    @Test func theListOfTokensIsTheOneThatTheImportWrites() throws {
        let scratch = try Scratch()
        let person = PersonView(
            id: try Samples.id("7K2M9QXW4T1B"),
            name: "=cmd|' /C calc'!A0",
            email: nil,
            roles: [.assessor, .certifier],
            registeredAt: Timestamp(Instant(milliseconds: 0))
        )
        let text = try PeopleTable.csv([person])
        #expect(text.contains("'=cmd"))
        let path = try scratch.write(text.utf8, to: "registered.csv")
        let orders = try TokenOrder.read(path, days: 30).entries.map(\.value)
        #expect(
            orders == [
                TokenOrder(person: person.id, request: TokenRequest(role: .assessor, days: 30)),
                TokenOrder(person: person.id, request: TokenRequest(role: .certifier, days: 30)),
            ]
        )
    }

    @Test func theSameListGetsTheSameKeys() throws {
        let request = PersonRequest(name: "Ana", roles: [.assessor])
        var first = ListRun(output: Output(isJSON: false, environment: [:]))
        var second = ListRun(output: Output(isJSON: false, environment: [:]))
        let keys = [try first.key(for: request, kind: "person"), try first.key(for: request, kind: "person")]
        #expect(keys[0] != keys[1], "two equal lines are two people")
        #expect(try second.key(for: request, kind: "person") == keys[0])
        #expect(try second.key(for: request, kind: "organisation") != keys[0])
        #expect(keys[0].utf8.count <= 200)
    }
}
