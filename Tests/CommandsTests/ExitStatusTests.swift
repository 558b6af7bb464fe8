import Recognition
import ServiceAPI
import Testing

@testable import Commands

@Suite struct ExitStatusTests {
    @Test func theDocumentHasTheTable() {
        let document = PackageRoot.text("Docs/operator/exit-codes.md")
        let rows = Commands.ExitStatus.allCases.map { "| \($0.rawValue) | \($0.meaning) |" }
        for row in rows { #expect(document.contains(row + "\n"), "missing: \(row)") }
        let documented = document.matches(of: /(?m)^\| \d+ \|/).count
        #expect(documented == rows.count, "the document has codes that the table does not have")
    }

    @Test(arguments: [
        (404, "not-found", Commands.ExitStatus.notFound), (404, "queue-empty", .notFound), (409, "stale", .conflict),
        (409, "draft-stale", .conflict), (422, "invalid-field", .badInput), (403, "forbidden", .refused),
        (503, "unavailable", .unreachable), (429, "quota-exceeded", .unreachable),
        (500, "internal-error", .unreachable),
        (413, "too-large", .refused), (409, "case-closed", .refused), (422, "citation-missing", .refused),
        (409, "set-stale", .conflict), (409, "unit-taken", .conflict), (403, "own-work", .refused),
    ])
    func aProblemBecomesACode(status: Int, code: String, expected: Commands.ExitStatus) {
        #expect(Samples.problem(status, code).exitStatus == expected)
    }

    @Test func faultsBecomeCodes() throws {
        let address = try #require(ServiceAddress("http://127.0.0.1:1"))
        #expect(ClientFault.unauthorised(nil).status == .unauthorised)
        #expect(ClientFault.unreachable(address, .timedOut).status == .unreachable)
        #expect(ClientFault.file(.diskFull).status == .inputOutput)
        #expect(CommandFault.partly(failed: 1, of: 2).status == .partlyFailed)
        #expect(CommandFault.outputClosed.status == .success)
        #expect(CommandFault.movedOn("x", remedy: "y").status == .conflict)
    }

    @Test func everyMessageSaysWhatToDo() throws {
        let address = try #require(ServiceAddress("http://127.0.0.1:1"))
        let faults: [any Error] = [
            CommandFault.noServer, CommandFault.addressMalformed, CommandFault.tokenMalformed,
            CommandFault.tokenNotGiven,
            CommandFault.tokenOfOtherServer(profile: "p", server: "s"), CommandFault.configuration(path: "c", .notText),
            CommandFault.file(path: "f", .notFound), CommandFault.csv(path: "c", [CSVFault(1, .empty)]),
            CommandFault.scoring("x"), CommandFault.usage("x"), CommandFault.partly(failed: 1, of: 2),
            CommandFault.declined,
            CommandFault.outputFailed, ClientFault.unauthorised(nil), ClientFault.unreachable(address, .noConnection),
            ClientFault.unreachable(address, .busy), ClientFault.notAssay(address, status: 200),
            ClientFault.tooOld("a/b"),
            ClientFault.digestDiffers, ClientFault.problem(Samples.problem(404, "not-found")), ClientFault.file(.empty),
        ]
        for fault in faults {
            let message = try #require(FaultReport.message(of: fault).0)
            #expect(!message.what.isEmpty && !message.remedy.isEmpty && !message.code.isEmpty)
        }
    }

    @Test func aRequestIsNamedForTheOperator() {
        let text = ClientFault.problem(Samples.problem(500, "internal-error")).message.text
        #expect(text.contains("internal-error, request r-1"))
    }
}
