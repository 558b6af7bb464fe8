import NIOHTTP1
import Recognition
import Testing

@testable import ServiceAPI

@Suite struct ServiceAnswerTests {
    private let problem = #"""
        {"type":"urn:assay:problem:stale","title":"T","status":409,"detail":"D","code":"stale","remedy":"R","retryable":false}
        """#

    private func address() throws -> ServiceAddress { try #require(ServiceAddress("https://x.org")) }

    private func answer(_ status: Int, _ type: String?, _ body: String) -> ServiceAnswer {
        ServiceAnswer(status: status, headers: type.map { ["Content-Type": $0] } ?? [:], body: Array(body.utf8))
    }

    @Test func aProblemIsTyped() throws {
        let fault = answer(409, "application/problem+json; charset=utf-8", problem).fault(
            at: try address(),
            hadToken: true
        )
        guard case .problem(let problem) = fault else {
            Issue.record("\(fault)")
            return
        }
        #expect(problem.code == "stale")
        #expect(fault.remedy == "R")
    }

    @Test func aPageIsNoAssay() throws {
        let fault = answer(404, "text/html", "<h1>nginx</h1>").fault(at: try address(), hadToken: true)
        #expect(fault == .notAssay(try address(), status: 404))
    }

    @Test(arguments: [502, 503, 504, 423])
    func aProxyBeforeAServiceThatIsDownIsBusy(status: Int) throws {
        let fault = answer(status, "text/html", "x").fault(at: try address(), hadToken: true)
        #expect(fault == .unreachable(try address(), .busy))
    }

    @Test func withoutATokenTheFaultIsThatThereIsNone() throws {
        #expect(answer(401, nil, "").fault(at: try address(), hadToken: false) == .unauthorised(nil))
        guard case .unauthorised(.some) = answer(401, nil, "").fault(at: try address(), hadToken: true) else {
            Issue.record("a token was given")
            return
        }
    }

    @Test func whatCannotBeReadIsNamedByItsPath() {
        let body = Array(#"{"cases":[{"id":"4ZC08NYV6HRD","status":"teleported"}]}"#.utf8)
        #expect(throws: ClientFault.tooOld("cases/0/status")) { try WireJSON.decode(CaseListView.self, from: body) }
    }

    @Test func datesAreRead() {
        #expect(HTTPDate.instant("Sun, 22 Nov 2026 10:30:00 GMT")?.description == "2026-11-22T10:30:00.000Z")
        #expect(HTTPDate.instant("Sun, 22 Foo 2026 10:30:00 GMT") == nil)
        #expect(HTTPDate.instant("Sunday, 22-Nov-26 10:30:00 GMT") == nil)
    }
}
