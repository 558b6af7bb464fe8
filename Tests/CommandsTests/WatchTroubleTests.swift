import ServiceAPI
import Testing

@testable import Commands

@Suite struct WatchTroubleTests {
    @Test func onlyATokenThatIsNotTakenAndAStopEndAWatch() throws {
        let address = try #require(ServiceAddress("http://127.0.0.1:1"))
        #expect(WatchTrouble(.unauthorised(nil)) == .ends)
        #expect(WatchTrouble(.cancelled) == .ends)
        let others: [ClientFault] = [
            .unreachable(address, .noConnection), .unreachable(address, .timedOut), .digestDiffers,
            .notAssay(address, status: 502), .tooOld("a/b"), .file(.notFound),
            .problem(Samples.problem(500, "internal-error")), .problem(Samples.problem(409, "case-closed")),
        ]
        for fault in others { #expect(WatchTrouble(fault) != .ends, "\(fault)") }
    }

    @Test func whatPassesIsTriedAgainSoonAndWhatIsRefusedIsSaidSo() throws {
        let address = try #require(ServiceAddress("http://127.0.0.1:1"))
        for fault in [
            ClientFault.unreachable(address, .closed), .problem(Samples.problem(500, "internal-error")),
            .problem(Samples.problem(503, "unavailable")),
        ] {
            guard case .passes(let reason) = WatchTrouble(fault) else {
                Issue.record("\(fault) does not pass")
                continue
            }
            #expect(!reason.isEmpty)
        }
        #expect(WatchTrouble(.problem(Samples.problem(409, "case-closed"))) == .refused("Detail. Remedy."))
        guard case .refused = WatchTrouble(.digestDiffers) else { return #expect(Bool(false), "it is not refused") }
        #expect(WatchTrouble(.file(.notFound)) == .left(FileFault.notFound.description))
    }

    @Test func aFolderThatIsAwayIsWaitedFor() {
        #expect(WatchTrouble.isPassing(.file(path: "/srv/messenger", .notReadable)))
        #expect(!WatchTrouble.isPassing(.outputFailed))
        #expect(!WatchTrouble.isPassing(.outputClosed))
    }
}
