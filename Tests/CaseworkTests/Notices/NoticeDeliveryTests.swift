import AssayTesting
import Jobs
import Notices
import Recognition
import Records
import Testing

@testable import Casework

/// What somebody must learn of is told once, by a job that nobody waits for.
@Suite struct NoticeDeliveryTests {
    @Test func anAdmissionIsToldToItsCandidateOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let gate = Gate()
            let workplace = fixture.restarted(notices: NoticeOffice(transport: gate))
            let id = try await fixture.admittedCase()
            let told = try await Self.notices(of: .admitted, fixture)
            let notice = try #require(told.first)
            #expect(told.count == 1 && notice.recipient == fixture.candidate.person && notice.about == .case(id))
            #expect(try await workplace.deliverNotice(notice.id, in: CaseworkFixture.body) == nil)
            let sent = await gate.taken
            #expect(sent.map(\.caseID) == [id] && sent.map(\.id) == [notice.id])
            #expect(sent.first?.text.body.contains("Ana Ruiz") == true)
            // Once more, as after a crash between the delivery and the end of its job.
            #expect(try await workplace.deliverNotice(notice.id, in: CaseworkFixture.body) == nil)
            #expect(await gate.taken.count == 1)
            let row = try await fixture.records.notice(notice.id, in: CaseworkFixture.body)
            #expect(row.state == .delivered && row.attempts == 1)
        }
    }

    @Test func whatCannotBeTakenNowIsTriedAgainAndInTheEndADeadLetter() async throws {
        try await CaseworkFixture.with { fixture in
            let gate = Gate(fault: .network(.noConnection))
            let workplace = fixture.restarted(notices: NoticeOffice(transport: gate))
            _ = try await fixture.admittedCase()
            let notice = try #require(try await Self.notices(of: .admitted, fixture).first)
            for delay in RetrySchedule.delays.dropFirst() {
                let again = try #require(try await workplace.deliverNotice(notice.id, in: CaseworkFixture.body))
                #expect(again.seconds == delay && again.code == "network-no-connection")
            }
            #expect(try await workplace.deliverNotice(notice.id, in: CaseworkFixture.body) == nil)
            let row = try await fixture.records.notice(notice.id, in: CaseworkFixture.body)
            #expect(row.state == .dead && row.attempts == RetrySchedule.delays.count)
            #expect(row.lastError == "network-no-connection")
        }
    }

    @Test func aRecipientWithoutAnAddressIsADeadLetterAtOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let workplace = fixture.restarted(notices: NoticeOffice(transport: Gate(fault: .noAddress)))
            _ = try await fixture.admittedCase()
            let notice = try #require(try await Self.notices(of: .admitted, fixture).first)
            #expect(try await workplace.deliverNotice(notice.id, in: CaseworkFixture.body) == nil)
            #expect(try await fixture.records.notice(notice.id, in: CaseworkFixture.body).state == .dead)
        }
    }

    @Test func anApplicationIsToldToThoseWhoRunTheBodysAffairs() async throws {
        try await CaseworkFixture.with { fixture in
            let opened = try await fixture.workplace.openCase(
                candidate: nil,
                scheme: ServiceSample.schemeCode,
                units: [ServiceSample.joint],
                organisation: nil,
                caller: fixture.candidate,
                key: nil
            )
            let told = try await Self.notices(of: .applied, fixture)
            #expect(told.map(\.recipient) == [fixture.administrator.person])
            #expect(told.map(\.about) == [.case(opened.caseID)] && told.map(\.state) == [.waiting])
            let jobs = await fixture.records.jobs(in: CaseworkFixture.body, state: nil, page: PageRequest(limit: 50))
            #expect(jobs.rows.filter { $0.kind == .deliverNotice }.map(\.key) == told.map(\.id.text))
        }
    }

    /// Whose time it was learns that it is over, and not only those who run the body's affairs.
    @Test func theEndOfTheirOwnTimeIsToldToTheCandidate() throws {
        let state = try TextCase().state
        func told(_ kind: ClockKind) -> [NoticeRecipient] {
            let clock = ClockKey(kind: kind, subject: .wholeCase, startedAt: state.openedAt)
            return state.notices(of: .clockExpired(.init(clock: clock, dueAt: state.lastActAt))).map(\.recipient)
        }
        let administrators = NoticeRecipient.role(.administrator)
        for kind in [ClockKind.submission, .furtherEvidence, .plan, .reassessment, .appealLodging] {
            #expect(told(kind) == [.person(TextCase.candidate.person), administrators], "\(kind)")
        }
        #expect(told(.decision) == [administrators])
    }

    @Test func aDeadLetterIsSentAgainOnceSomebodyAsks() async throws {
        try await CaseworkFixture.with { fixture in
            let deaf = fixture.restarted(notices: NoticeOffice(transport: Gate(fault: .noAddress)))
            _ = try await fixture.admittedCase()
            let notice = try #require(try await Self.notices(of: .admitted, fixture).first)
            await #expect(throws: CaseworkFault.notFound(.notice)) {
                try await deaf.sendNoticeAgain(notice.id, caller: fixture.administrator)
            }
            _ = try await deaf.deliverNotice(notice.id, in: CaseworkFixture.body)
            let dead = try await deaf.listNotices(
                state: .dead,
                page: PageRequest(limit: 50),
                caller: fixture.administrator
            )
            #expect(dead.page.rows.map(\.id) == [notice.id] && dead.names.values.map(\.self) == ["Ana Ruiz"])
            try await deaf.sendNoticeAgain(notice.id, caller: fixture.administrator)
            let gate = Gate()
            let workplace = fixture.restarted(notices: NoticeOffice(transport: gate))
            #expect(try await workplace.deliverNotice(notice.id, in: CaseworkFixture.body) == nil)
            #expect(await gate.taken.map(\.id) == [notice.id])
            for caller in [fixture.candidate, fixture.certifier] {
                await #expect(throws: CaseworkFault.forbidden(allowed: [.administrator])) {
                    try await workplace.sendNoticeAgain(notice.id, caller: caller)
                }
            }
        }
    }

    @Test func eachNoticeThatWaitsHasItsJob() async throws {
        try await CaseworkFixture.with { fixture in
            _ = try await fixture.admittedCase()
            let jobs = try await fixture.workplace.listJobs(
                state: nil,
                page: PageRequest(limit: 50),
                caller: fixture.administrator
            )
            let waiting = await fixture.records.notices(
                in: CaseworkFixture.body,
                matching: NoticeFilter(state: .waiting),
                page: PageRequest(limit: 50)
            )
            #expect(Set(jobs.rows.filter { $0.kind == .deliverNotice }.map(\.key)) == Set(waiting.rows.map(\.id.text)))
        }
    }

    private static func notices(of kind: NoticeKind, _ fixture: CaseworkFixture) async throws -> [NoticeRow] {
        let page = await fixture.records.notices(
            in: CaseworkFixture.body,
            matching: NoticeFilter(),
            page: PageRequest(limit: 50)
        )
        return page.rows.filter { $0.kind == kind }
    }
}

/// A transport that takes everything, or nothing.
private actor Gate: NoticeTransport {
    private let fault: NoticeFault?
    private(set) var taken: [OutgoingNotice] = []

    init(fault: NoticeFault? = nil) {
        self.fault = fault
    }

    func deliver(_ notice: OutgoingNotice) async throws(NoticeFault) {
        if let fault { throw fault }
        taken.append(notice)
    }
}
