import Recognition
import Records
import Testing

extension RecordsContract {
    static var notices: [Clause] {
        [
            Clause("a notice comes with its append, and tells which act it is of") { records in
                var acts = SampleActs(seed: 160)
                var sample = SampleCase(using: &acts)
                let append = sample.becomeReady(using: &acts)
                let (first, last) = (append.acts[0].envelope, append.acts[append.acts.count - 1].envelope)
                let clerk: PersonID = acts.id()
                let new = [
                    NewNotice(id: acts.id(), recipient: clerk, about: sample.stream, kind: .applied, act: first.id),
                    NewNotice(id: acts.id(), recipient: sample.candidate, about: sample.stream, kind: .admitted),
                ]
                _ = try await records.append(append.with(new))
                let expected = zip(new, [first, last]).map { Self.row(of: $0, act: $1) }
                for row in expected { #expect(try await records.notice(row.id, in: acts.body) == row) }
                #expect(try await Self.list(records, acts.body) == expected)
                await #expect(throws: RecordsFault.notFound) { try await records.notice(acts.id(), in: acts.body) }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.notice(expected[0].id, in: Self.foreign)
                }
                #expect(try await Self.list(records, Self.foreign).isEmpty)
            },
            Clause("a notice of an act that is not appended with it, or whose code is taken, is refused") { records in
                var acts = SampleActs(seed: 161)
                var (sample, other) = (SampleCase(using: &acts), SampleCase(using: &acts))
                func notice(_ id: NoticeID, of act: ActID? = nil) -> NewNotice {
                    NewNotice(id: id, recipient: sample.candidate, about: sample.stream, kind: .applied, act: act)
                }
                let (id, stranger): (NoticeID, ActID) = (acts.id(), acts.id())
                let append = sample.apply(using: &acts)
                let fault = await #expect(throws: RecordsFault.self) {
                    try await records.append(append.with([notice(id, of: stranger)]))
                }
                guard case .malformed? = fault else {
                    Issue.record("not refused as malformed")
                    return
                }
                await #expect(throws: RecordsFault.alreadyExists) {
                    try await records.append(append.with([notice(id), notice(id)]))
                }
                _ = try await records.append(append.with([notice(id)]))
                await #expect(throws: RecordsFault.alreadyExists) {
                    try await records.append(other.apply(using: &acts).with([notice(id)]))
                }
                #expect(try await records.acts(of: other.stream, in: acts.body).isEmpty)
                #expect(try await Self.list(records, acts.body).map(\.id) == [id])
            },
            Clause("a notice is tried until it is delivered, and counts how often") { records in
                var acts = SampleActs(seed: 162)
                let (id, body) = (try await Self.addNotice(records, &acts), acts.body)
                try await records.settle(id, in: body, as: .waiting(code: "transport-down"))
                let waiting = try await records.notice(id, in: body)
                #expect(waiting.state == .waiting && waiting.attempts == 1 && waiting.lastError == "transport-down")
                try await records.settle(id, in: body, as: .dead(code: "no-address"))
                let dead = try await records.notice(id, in: body)
                #expect(dead.state == .dead && dead.attempts == 2 && dead.lastError == "no-address")
                #expect(dead.deliveredAt == nil)
                // A person has seen to it.
                try await records.settle(id, in: body, as: .delivered(at: Self.second(9)))
                let delivered = try await records.notice(id, in: body)
                #expect(delivered.state == .delivered && delivered.attempts == 3)
                #expect(delivered.deliveredAt == Self.second(9))
                for late in [NoticeSettlement.dead(code: "x"), .waiting(code: "x"), .delivered(at: Self.second(10))] {
                    try await records.settle(id, in: body, as: late)
                    #expect(try await records.notice(id, in: body) == delivered)
                }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.settle(id, in: Self.foreign, as: .dead(code: "x"))
                }
                await #expect(throws: RecordsFault.notFound) {
                    try await records.settle(acts.id(), in: body, as: .dead(code: "x"))
                }
            },
            Clause("a dead letter is sent again from the beginning, and nothing else is") { records in
                var acts = SampleActs(seed: 165)
                let (id, body) = (try await Self.addNotice(records, &acts), acts.body)
                let job = NewJob(id: acts.id(), kind: .deliverNotice, key: id.text, due: Self.second(20))
                func jobs() async throws -> [JobID] {
                    try await records.jobs(in: body, state: nil, page: PageRequest(limit: 9)).rows.map(\.id)
                }
                await #expect(throws: RecordsFault.notFound) { try await records.sendAgain(id, in: body, by: job) }
                try await records.settle(id, in: body, as: .dead(code: "no-address"))
                await #expect(throws: RecordsFault.notFound) {
                    try await records.sendAgain(id, in: Self.foreign, by: job)
                }
                #expect(try await jobs().isEmpty)
                try await records.sendAgain(id, in: body, by: job)
                let again = try await records.notice(id, in: body)
                #expect(again.state == .waiting && again.attempts == 0 && again.lastError == "no-address")
                #expect(try await jobs() == [job.id])
                try await records.settle(id, in: body, as: .delivered(at: Self.second(21)))
                await #expect(throws: RecordsFault.notFound) { try await records.sendAgain(id, in: body, by: job) }
            },
            Clause("notices are listed newest last, by state, recipient and stream, page by page") { records in
                var acts = SampleActs(seed: 163)
                let (one, body): (PersonID, BodyID) = (acts.id(), acts.body)
                var ids: [NoticeID] = []
                for index in 0..<10 {
                    acts.now = SampleActs.beginning.adding(seconds: Int64(index / 3))
                    ids.append(try await Self.addNotice(records, to: index % 2 == 0 ? one : nil, &acts))
                }
                try await records.settle(ids[2], in: body, as: .delivered(at: acts.now))
                try await records.settle(ids[4], in: body, as: .dead(code: "x"))
                func keys(_ filter: NoticeFilter = NoticeFilter()) async throws -> [NoticeID] {
                    let rows = try await Self.allPages {
                        try await records.notices(in: body, matching: filter, page: $0)
                    }
                    let keys = rows.map { ($0.act.at, $0.id) }
                    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
                    return rows.map(\.id)
                }
                #expect(Set(try await keys()) == Set(ids))
                #expect(try await keys(NoticeFilter(state: .delivered)) == [ids[2]])
                #expect(try await keys(NoticeFilter(state: .dead)) == [ids[4]])
                #expect(try await keys(NoticeFilter(state: .waiting)).count == 8)
                #expect(Set(try await keys(NoticeFilter(recipient: one))) == Set([0, 2, 4, 6, 8].map { ids[$0] }))
                #expect(
                    Set(try await keys(NoticeFilter(state: .waiting, recipient: one)))
                        == Set([0, 6, 8].map { ids[$0] })
                )
                let about = try await records.notice(ids[5], in: body).about
                #expect(try await keys(NoticeFilter(stream: about)) == [ids[5]])
                #expect(try await keys(NoticeFilter(state: .dead, stream: about)).isEmpty)
            },
            Clause("a request that is sent again tells nobody twice") { records in
                var acts = SampleActs(seed: 164)
                let sample = SampleCase(using: &acts)
                let key = Self.key("k", person: sample.candidate, &acts)
                for _ in 0..<2 {
                    var again = sample
                    let append = again.append([.withdrawn(.init())], using: &acts, idempotency: key)
                    let notice = NewNotice(
                        id: acts.id(),
                        recipient: sample.candidate,
                        about: sample.stream,
                        kind: .lapsed
                    )
                    let job = NewJob(id: acts.id(), kind: .deliverNotice, key: notice.id.text, due: acts.now)
                    _ = try await records.append(append.with([notice], jobs: [job]))
                }
                #expect(try await Self.list(records, acts.body).count == 1)
                #expect(try await records.jobs(in: acts.body, state: nil, page: PageRequest(limit: 9)).rows.count == 1)
            },
        ]
    }

    /// A notice of an application.
    private static func addNotice(
        _ records: any Records,
        to recipient: PersonID? = nil,
        _ acts: inout SampleActs
    ) async throws -> NoticeID {
        var sample = SampleCase(using: &acts)
        let to = recipient ?? sample.candidate
        let notice = NewNotice(id: acts.id(), recipient: to, about: sample.stream, kind: .applied)
        _ = try await records.append(sample.apply(using: &acts).with([notice]))
        return notice.id
    }

    private static func list(_ records: any Records, _ body: BodyID) async throws -> [NoticeRow] {
        try await records.notices(in: body, matching: NoticeFilter(), page: PageRequest(limit: 99)).rows
    }

    private static func row(of notice: NewNotice, act: Envelope) -> NoticeRow {
        NoticeRow(
            id: notice.id,
            body: act.body,
            recipient: notice.recipient,
            about: notice.about,
            kind: notice.kind,
            act: act
        )
    }
}
