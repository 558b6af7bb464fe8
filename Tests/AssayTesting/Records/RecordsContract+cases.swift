import Recognition
public import Records
import Testing

extension RecordsContract {
    static var cases: [Clause] {
        [
            Clause("a case's row follows its acts") { records in
                var acts = SampleActs(seed: 60)
                var sample = SampleCase(units: ["U1", "U2"], using: &acts)
                let assessor: PersonID = acts.id()
                let steps = [
                    sample.apply(using: &acts), sample.admit(using: &acts), sample.addEvidence(using: &acts),
                    sample.submit(using: &acts), sample.allocate(to: assessor, until: acts.now, using: &acts),
                    sample.judge(by: assessor, using: &acts), sample.judge(.u2, by: assessor, using: &acts),
                    sample.decide(by: acts.id(), using: &acts),
                ]
                var seen: [CaseStatus] = []
                for step in steps {
                    _ = try await records.append(step)
                    let rows = try await records.cases(
                        in: acts.body,
                        matching: CaseFilter(),
                        page: PageRequest(limit: 9)
                    ).rows
                    let envelopes = try await records.acts(of: sample.stream, in: acts.body).map(\.envelope)
                    let state = CaseState.fold(envelopes)
                    #expect(rows.count == 1)
                    #expect(rows.first?.status == state?.status)
                    #expect(rows.first?.version == state?.version)
                    #expect(rows.first?.lastActAt == state?.lastActAt)
                    if let row = rows.first {
                        #expect(row.candidate == sample.candidate && row.scheme == sample.scheme)
                        seen.append(row.status)
                    }
                }
                #expect(
                    seen == [
                        .applied, .admitted, .collecting, .ready, .inAssessment, .inAssessment, .inAssessment,
                        .certified,
                    ]
                )
                let row = try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9))
                    .rows.first
                #expect(row?.evidence == 1)
                #expect(row?.units.map(\.unit.text) == ["U1", "U2"])
                #expect(row?.units.map(\.outcome) == [.competent, .competent])
            },
            Clause("a stream that no application opens is no case") { records in
                var acts = SampleActs(seed: 61)
                var sample = SampleCase(using: &acts)
                _ = try await records.append(sample.withdraw(using: &acts))
                let page = try await records.cases(in: acts.body, matching: CaseFilter(), page: PageRequest(limit: 9))
                #expect(page.rows.isEmpty && page.next == nil)
            },
            Clause("cases are listed newest act first, filtered, and for their body alone") { records in
                var acts = SampleActs(seed: 62)
                let candidate: PersonID = acts.id()
                var samples = (0..<6).map { SampleCase(candidate: $0 % 2 == 0 ? candidate : nil, using: &acts) }
                for index in samples.indices { _ = try await records.append(samples[index].becomeReady(using: &acts)) }
                _ = try await records.append(samples[0].withdraw(using: &acts))
                _ = try await records.append(samples[3].withdraw(using: &acts))
                func list(_ filter: CaseFilter, in body: BodyID? = nil) async throws -> [CaseID] {
                    try await records.cases(in: body ?? acts.body, matching: filter, page: PageRequest(limit: 100)).rows
                        .map(\.id)
                }
                #expect(try await list(CaseFilter()) == [3, 0, 5, 4, 2, 1].map { samples[$0].id })
                #expect(try await list(CaseFilter(statuses: [.withdrawn])) == [3, 0].map { samples[$0].id })
                #expect(try await list(CaseFilter(candidate: candidate)) == [0, 4, 2].map { samples[$0].id })
                #expect(
                    try await list(CaseFilter(statuses: [.ready], candidate: candidate))
                        == [4, 2].map { samples[$0].id }
                )
                #expect(try await list(CaseFilter(statuses: [.decided])).isEmpty)
                #expect(try await list(CaseFilter(statuses: [])).isEmpty)
                #expect(
                    try await list(CaseFilter(statuses: [.withdrawn, .ready, .decided, .withdrawn]))
                        == [3, 0, 5, 4, 2, 1].map { samples[$0].id }
                )
                let working = CaseFilter(statuses: [.ready, .withdrawn], candidate: candidate)
                #expect(try await list(working) == [0, 4, 2].map { samples[$0].id })
                #expect(try await list(CaseFilter(), in: Self.foreign).isEmpty)
            },
            Clause("pages of cases neither skip nor repeat while cases are opened") { records in
                var acts = SampleActs(seed: 63)
                var expected: [CaseID] = []
                for index in 0..<25 {
                    // Several at the same instant, so that identifiers decide.
                    acts.now = SampleActs.beginning.adding(seconds: Int64(index / 4))
                    var sample = SampleCase(using: &acts)
                    expected.append(sample.id)
                    _ = try await records.append(sample.apply(using: &acts))
                }
                let seen = try await Self.allPages { page in
                    var late = SampleCase(using: &acts)
                    acts.now = SampleActs.beginning.adding(days: 1)
                    _ = try await records.append(late.apply(using: &acts))
                    return try await records.cases(in: acts.body, matching: CaseFilter(), page: page)
                }
                let old = seen.map(\.id).filter(expected.contains)
                #expect(old.sorted() == expected.sorted())
                #expect(seen.map(\.id).count == Set(seen.map(\.id)).count)
                let keys = seen.map { (-$0.lastActAt.milliseconds, $0.id.text) }
                #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
            },
            Clause("pages of cases of several statuses neither skip nor repeat") { records in
                var acts = SampleActs(seed: 65)
                var expected: [CaseID] = []
                for index in 0..<20 {
                    acts.now = SampleActs.beginning.adding(seconds: Int64(index / 4) * 10)
                    var sample = SampleCase(using: &acts)
                    _ = try await records.append(sample.apply(using: &acts))
                    if index % 3 == 0 { _ = try await records.append(sample.withdraw(using: &acts)) }
                    if index % 3 == 1 { _ = try await records.append(sample.admit(using: &acts)) }
                    if index % 3 != 1 { expected.append(sample.id) }
                }
                let seen = try await Self.allPages { page in
                    try await records.cases(
                        in: acts.body,
                        matching: CaseFilter(statuses: [.applied, .withdrawn]),
                        page: page
                    )
                }
                #expect(seen.map(\.id).sorted() == expected.sorted())
                let keys = seen.map { (-$0.lastActAt.milliseconds, $0.id.text) }
                #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
            },
            Clause("a case's row tells the attempt and whether an appeal is open, also on hold") { records in
                var acts = SampleActs(seed: 66)
                var sample = SampleCase(using: &acts)
                let (decision, appeal, hold): (DecisionID, AppealID, HoldID) = (acts.id(), acts.id(), acts.id())
                let failed = UnitDecision(unit: .u1, outcome: .notYetCompetent)
                let contested = ContestedRound(unit: .u1, round: .first, attempt: 1)
                let steps: [[CaseAct]] = [
                    [.decided(.init(decision: decision, outcome: .none, units: [failed], givesReason: false))],
                    [
                        .appealLodged(
                            .init(
                                appeal: appeal,
                                stage: 1,
                                grounds: [.judgement],
                                decision: decision,
                                contested: [contested]
                            )
                        )
                    ],
                    [.holdPut(.init(hold: hold, cause: .appeal))],
                    [.holdLifted(.init(hold: hold)), .appealWithdrawn(.init(appeal: appeal))],
                    [.reassessmentOpened(.init(attempt: 2, units: [.u1]))],
                ]
                _ = try await records.append(sample.becomeReady(using: &acts))
                var seen: [CaseRow] = []
                for step in steps {
                    _ = try await records.append(sample.append(step, using: &acts))
                    seen += try await records.cases(
                        in: acts.body,
                        matching: CaseFilter(),
                        page: PageRequest(limit: 9)
                    ).rows
                }
                #expect(seen.map(\.status) == [.decided, .appealed, .onHold, .decided, .reassessment])
                #expect(seen.map(\.hasOpenAppeal) == [false, true, true, false, false])
                #expect(seen.map(\.attempt) == [1, 1, 1, 1, 2])
            },
            Clause("an application tells the scheme and the organisation anew, in lists and the queue") { records in
                var acts = SampleActs(seed: 67)
                var sample = SampleCase(using: &acts)
                let asked = CaseAct.Enquired(candidate: sample.candidate, scheme: acts.scheme("old"))
                let (centre, page): (OrganisationID, PageRequest) = (acts.id(), PageRequest(limit: 9))
                let applied = CaseAct.Applied(
                    candidate: sample.candidate,
                    scheme: sample.scheme,
                    units: sample.units,
                    organisation: centre
                )
                _ = try await records.append(sample.append([.enquired(asked)], using: &acts))
                let enquiry = try await records.cases(in: acts.body, matching: CaseFilter(), page: page).rows.first
                #expect(enquiry?.status == .enquiry && enquiry?.scheme == asked.scheme && enquiry?.organisation == nil)
                _ = try await records.append(sample.append([.applied(applied)], using: &acts))
                let row = try await records.cases(in: acts.body, matching: CaseFilter(), page: page).rows.first
                #expect(row?.scheme == sample.scheme && row?.organisation == centre)
                try await records.rebuildProjections()
                #expect(
                    try await records.cases(in: acts.body, matching: CaseFilter(), page: page).rows.first == row
                )
            },
            Clause("a page's size is clamped, and a mark of another list is no mark") { records in
                var acts = SampleActs(seed: 64)
                for _ in 0..<3 {
                    var sample = SampleCase(using: &acts)
                    _ = try await records.append(sample.becomeReady(using: &acts))
                }
                func cases(_ page: PageRequest) async throws -> Page<CaseRow> {
                    try await records.cases(in: acts.body, matching: CaseFilter(), page: page)
                }
                #expect(try await cases(PageRequest(limit: 0)).rows.count == 1)
                #expect(try await cases(PageRequest(limit: -4)).rows.count == 1)
                #expect(try await cases(PageRequest(limit: .max)).rows.count == 3)
                #expect(try await cases(PageRequest(limit: 3)).next == nil)
                let queueMark = try await records.queue(
                    in: acts.body,
                    matching: QueueFilter(),
                    page: PageRequest(limit: 1)
                ).next
                for mark in [queueMark, "", "x", "cases~", "cases~1", "cases~z~Q", "cases~1~2~3", "'; --"] {
                    #expect(try await cases(PageRequest(after: mark, limit: 9)).rows.count == 3)
                }
            },
        ]
    }

    /// Reads a list to its end, three rows at a time.
    public static func allPages<Row>(_ read: (PageRequest) async throws -> Page<Row>) async throws -> [Row] {
        var (rows, next) = ([Row](), String?.none)
        repeat {
            let page = try await read(PageRequest(after: next, limit: 3))
            #expect(page.rows.count <= 3)
            rows += page.rows
            next = page.next
        } while next != nil && rows.count < 10_000
        return rows
    }
}
