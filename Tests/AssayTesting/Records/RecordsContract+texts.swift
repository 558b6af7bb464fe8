import Recognition
import Records
import Testing

/// Attack T64: what people and clients write is data, whatever it looks like.
extension RecordsContract {
    static var texts: [Clause] {
        [
            Clause("whatever a text looks like, it comes back as it was and touches nothing else") { records in
                var acts = SampleActs(seed: 205)
                let (bystander, theirs) = acts.person(.assessor, name: "Bystander")
                var sample = SampleCase(using: &acts)
                for append in [theirs, sample.becomeReady(using: &acts)] { _ = try await records.append(append) }
                let cases = try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9))
                for text in Self.hostile {
                    try await Self.checkPeople(records, text, &acts)
                    try await Self.checkJob(records, text, &acts)
                    try await Self.checkNotice(records, text, &acts)
                    try await Self.checkUpload(records, text, &acts)
                    try await Self.checkKey(records, text, &acts)
                    let key = Self.draftKey(&acts)
                    _ = try await records.saveDraft(Array(text.utf8), for: key, expecting: 0, at: acts.now)
                    #expect(try await records.draft(key)?.content == Array(text.utf8))
                }
                #expect(try await records.person(bystander, in: acts.body).name == "Bystander")
                #expect(
                    try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9)).rows
                        == cases.rows
                )
            },
            Clause("a text that looks like a pattern is found by itself alone") { records in
                var acts = SampleActs(seed: 206)
                let person: PersonID = acts.id()
                try await records.createUpload(Self.upload(&acts, of: person, concat: "abc"), within: .unlimited)
                for pattern in ["%", "_bc", "ABC", "abc ", "*", "a?c", "' OR '1'='1"] {
                    #expect(try await records.uploads(joinedAs: pattern, of: person, in: acts.body).isEmpty)
                    let answer = try await records.answer(
                        toKey: pattern,
                        of: person,
                        request: acts.digest(),
                        in: acts.body
                    )
                    #expect(answer == nil)
                }
                #expect(try await records.uploads(joinedAs: "abc", of: person, in: acts.body).count == 1)
            },
            Clause("a mark that nobody gave begins a list anew, whatever is in it") { records in
                var acts = SampleActs(seed: 207)
                var sample = SampleCase(using: &acts)
                let notice = NewNotice(
                    id: acts.id(),
                    recipient: sample.candidate,
                    about: sample.stream,
                    kind: .admitted
                )
                _ = try await records.append(sample.becomeReady(using: &acts).with([notice]))
                for text in Self.hostile + ["notices~0~' OR 1=1 --", "queue~0~'~'", "licences~x~"] {
                    let page = PageRequest(after: text, limit: 9)
                    let (body, now) = (acts.body, acts.now)
                    #expect(try await records.cases(in: body, matching: CaseFilter(), page: page).rows.count == 1)
                    #expect(try await records.queue(in: body, matching: QueueFilter(), page: page).rows.count == 1)
                    #expect(try await records.notices(in: body, matching: NoticeFilter(), page: page).rows.count == 1)
                    #expect(try await records.licences(in: body, matching: LicenceFilter(), page: page).rows.isEmpty)
                    #expect(try await records.people(in: body, role: nil, at: now, page: page).rows.isEmpty)
                    #expect(try await records.jobs(in: body, state: nil, page: page).rows.isEmpty)
                }
            },
        ]
    }

    /// SQL, patterns, placeholders, quotes, a character that is none, one beyond the first plane, ten kilobytes.
    private static let hostile = [
        "'; DROP TABLE acts; --", "\" OR \"\"=\"", "' OR '1'='1", "%", "_", "\\", "?1 :body @id $1", "x'00'", "NULL",
        "",
        " ", "[1]", "{\"a\":1}", "\u{FFFF}", "\u{202E}abc", "👩🏽‍🔧", "a\r\nb\tc", String(repeating: "ñ'%\"", count: 2_000),
    ]

    private static func checkPeople(_ records: any Records, _ text: String, _ acts: inout SampleActs) async throws {
        let ((id, person), (place, organisation)) = (
            acts.person(.candidate, name: text), acts.organisation(.centre, name: text)
        )
        for append in [person, organisation] { _ = try await records.append(append) }
        #expect(try await records.person(id, in: acts.body).name == text)
        #expect(try await records.organisation(place, in: acts.body).name == text)
        var titled = SampleActs(seed: 208, body: BodyID(checked: "body-\(acts.id(CaseID.self))"))
        _ = try await records.append(titled.establishedBody(title: text))
        #expect(try await records.bodies().first { $0.id == titled.body }?.title == text)
        try await records.erasePersonalParts(of: [person.acts[0].envelope.id], in: acts.body)
        #expect(try await records.person(id, in: acts.body).name == nil)
    }

    private static func checkJob(_ records: any Records, _ text: String, _ acts: inout SampleActs) async throws {
        try await add(records, [(text, .examineEvidence, 1)], &acts)
        let leased = try #require(try await lease(records, at: 1))
        #expect(leased.key == text)
        try await records.retryJob(leased, due: second(2), error: text)
        let again = try #require(try await lease(records, at: 2))
        #expect(again.lastError == text)
        try await records.finishJob(again)
    }

    private static func checkNotice(_ records: any Records, _ text: String, _ acts: inout SampleActs) async throws {
        var sample = SampleCase(using: &acts)
        let notice = NewNotice(id: acts.id(), recipient: sample.candidate, about: sample.stream, kind: .applied)
        let opening = sample.append([.withdrawn(.init())], using: &acts)
        _ = try await records.append(opening.with([notice]))
        try await records.settle(notice.id, in: acts.body, as: .dead(code: text))
        #expect(try await records.notice(notice.id, in: acts.body).lastError == text)
    }

    private static func checkUpload(_ records: any Records, _ text: String, _ acts: inout SampleActs) async throws {
        let person: PersonID = acts.id()
        let upload = upload(&acts, of: person, metadata: text, concat: text)
        try await records.createUpload(upload, within: .unlimited)
        #expect(try await records.upload(upload.id, in: acts.body).metadata == text)
        #expect(try await records.uploads(joinedAs: text, of: person, in: acts.body) == [upload])
    }

    private static func checkKey(_ records: any Records, _ text: String, _ acts: inout SampleActs) async throws {
        var sample = SampleCase(using: &acts)
        let person: PersonID = acts.id()
        let key = key(text, person: person, answer: Array(text.utf8), &acts)
        _ = try await records.append(sample.append([.withdrawn(.init())], using: &acts, idempotency: key))
        let answer = try await records.answer(toKey: text, of: person, request: key.request, in: acts.body)
        #expect(answer == key.answer)
    }
}
