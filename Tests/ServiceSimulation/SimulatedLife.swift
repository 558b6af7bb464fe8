import AssayTesting
import Casework
import Jobs
import Recognition
import Records
import Testing
import Vault

/// One case, driven by chance: people do what they may and what they may not, in any order, and crash in between.
struct SimulatedLife {
    let body: SimulatedBody
    var generator: SeededGenerator
    let candidate: Caller
    private(set) var caseID: CaseID?
    private(set) var refusals = 0
    private(set) var reached: Set<CaseStatus> = []
    private let asksAfterRefusals: Bool
    /// Shows all that is asked for: half of them, or hardly anybody would ever be certified.
    private var isSkilled = false
    /// How many more steps the life has once there was a decision.
    private var afterwards = 14

    init(number: Int, seed: UInt64, in body: SimulatedBody, asksAfterRefusals: Bool) {
        self.body = body
        generator = SeededGenerator(seed: seed &+ UInt64(number) &* 7_919)
        candidate = body.candidates[number % body.candidates.count]
        self.asksAfterRefusals = asksAfterRefusals
        isSkilled = chance(2)
    }

    /// Lives until the case has ended or the steps are used up.
    mutating func live() async throws {
        let units = chance(2) ? [ServiceSample.joint, ServiceSample.talk] : [ServiceSample.joint]
        let id = try await open(units)
        caseID = id
        var state = try await body.state(id)
        reached.insert(state.status)
        for _ in 0..<60 where state.phase != .ended && afterwards > 0 {
            do {
                if state.phase == .decided { afterwards -= 1 }
                try await step(id, state, units)
            } catch let fault as CaseworkFault {
                try expectHarmless(fault)
                // Nothing has changed, which one of the two stores is asked about each time.
                if !asksAfterRefusals { continue }
            }
            state = try await expectSound(id, after: state)
            reached.insert(state.status)
        }
        if chance(10) { try await erase(id) }
        // Whoever comes next finds an empty queue.
        if state.phase == .open || state.phase == .enquiry {
            do {
                try await ask(.void(unit: nil, cause: .openedInError), in: id, as: body.administrator)
                reached.insert(.void)
            } catch let fault as CaseworkFault {
                // What was decided once is not made undone: the attempt that is open waits, out of the queue.
                try expectHarmless(fault)
                if !state.isHeld { try await ask(.hold(cause: .other), in: id, as: body.administrator) }
            }
        }
    }

    private mutating func open(_ units: [UnitCode]) async throws -> CaseID {
        let scheme = ServiceSample.schemeCode
        let place = body.workplace
        if chance(4) {
            return try await place.enquire(
                candidate: nil,
                scheme: scheme,
                organisation: nil,
                caller: candidate,
                key: nil
            ).caseID
        }
        return try await place.openCase(
            candidate: nil,
            scheme: scheme,
            units: units,
            organisation: nil,
            caller: candidate,
            key: nil
        ).caseID
    }

    private mutating func step(_ id: CaseID, _ state: CaseState, _ units: [UnitCode]) async throws {
        // Beside the main path seldom, and after a decision mostly.
        if chance(oddness(of: state)), let wish = wish(in: state, units) {
            return try await ask(wish.verb, in: id, as: wish.caller)
        }
        if chance(2) { return try await goOn(id, state) }
        switch Int.random(in: 0..<100, using: &generator) {
        case 0..<3: body.clock.advance(hours: Int64.random(in: 1...60, using: &generator))
        case 3: body.clock.advance(hours: chance(4) ? 24 * 25 : 1)
        case 4..<6: try await withdraw(id)
        case 6..<16: try await admit(id)
        case 16..<32: try await bring(id, state)
        case 32..<46: try await runJobs()
        case 46..<55: try await submit(id)
        case 55..<58: try await raceForAUnit()
        case 58..<64: try await withdrawEvidence(id, state)
        case 64..<76: try await takeNext()
        case 76..<90: try await judge(id, state)
        case 90..<93: try await release(id, state)
        default: try await decide(id, state)
        }
    }

    /// What the case waits for.
    private mutating func goOn(_ id: CaseID, _ state: CaseState) async throws {
        switch state.status {
        case .applied: try await admit(id)
        case .admitted, .planned: try await bring(id, state)
        case .ready: try await takeNext()
        case .inAssessment where chance(3): try await takeNext()
        case .inAssessment: try await judge(id, state)
        case .recommended: try await decide(id, state)
        case .collecting, .returned, .furtherEvidence, .reassessment:
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: try await bring(id, state)
            case 1: try await runJobs()
            default: try await submit(id)
            }
        default: try await runJobs()
        }
    }

    private func oddness(of state: CaseState) -> Int {
        if state.status == .admitted { return 3 }
        return state.phase == .open && state.status != .onHold ? 12 : 2
    }

    mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &generator) == 0 }

    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &generator) }

    private mutating func admit(_ id: CaseID) async throws {
        if chance(15) {
            _ = try await body.workplace.refuseApplication(
                id,
                reason: "not in the region",
                caller: body.administrator,
                key: nil
            )
            return
        }
        let method: IdentityMethod = chance(10) ? .registry : .documentInPerson
        _ = try await body.workplace.admitCandidate(
            id,
            method: method,
            checkedBy: nil,
            checkedAt: nil,
            challenge: nil,
            note: nil,
            caller: body.administrator,
            key: nil
        )
    }

    private mutating func runJobs() async throws {
        let now = body.clock.now()
        while let job = try await body.records.leaseJob(
            kinds: JobKind.allCases,
            now: now,
            until: now.adding(seconds: 60)
        ) {
            // A worker that dies here leaves its lease behind; the next one finds the job again when it has run out.
            if chance(12) {
                body.clock.advance(seconds: 61)
                return
            }
            guard let handler = body.workplace.jobHandlers[job.kind] else { return }
            do {
                try await handler.run(job)
                // Dying between the work and its settling does it twice; nothing may come of that.
                if chance(12) { try await handler.run(job) }
                try await body.records.finishJob(job)
            } catch JobFailure.retry(let code) {
                try await body.records.retryJob(job, due: now.adding(seconds: 5), error: code)
            } catch JobFailure.postpone(let code, let seconds) {
                try await body.records.retryJob(job, due: now.adding(seconds: seconds), error: code)
            } catch JobFailure.bury(let code) {
                try await body.records.buryJob(job, error: code)
            }
        }
        body.clock.advance(seconds: 6)
    }

    private mutating func withdraw(_ id: CaseID) async throws {
        guard chance(6) else { return }
        _ = try await body.workplace.withdrawCase(id, reason: nil, caller: candidate, key: nil)
    }

    private mutating func takeNext() async throws {
        guard let assessor = pick(body.assessors) else { return }
        _ = try await body.workplace.takeNextUnit(units: nil, caller: assessor, key: nil)
    }

    private mutating func judge(_ id: CaseID, _ state: CaseState) async throws {
        guard let unit = pick(state.units), let set = state.currentSet?.number else { return }
        let holder = unit.assignment?.assessor
        let assessor = chance(8) ? pick(body.assessors) : body.assessors.first { $0.person == holder }
        guard let assessor else { return }
        let code = unit.reference.code
        let clip = state.submittedEvidence.first { $0.purpose.unit == code }?.id
        let verdicts: [Verdict] = [.met, .met, .met, .notMet, .insufficient, .notApplicable]
        let judgements = ServiceSample.criteria(of: code).map { criterion in
            let verdict = (isSkilled ? nil : pick(verdicts)) ?? .met
            let citations = clip.flatMap { clip in
                MediaInterval(start: 0, end: 2_000).map { [Citation(evidence: clip, interval: $0)] }
            }
            return Judgement(
                criterion: criterion,
                verdict: verdict,
                citations: verdict == .met && !chance(20) ? citations ?? [] : []
            )
        }
        let affirmed = isSkilled || !chance(10)
        let scoring = Scoring(
            judgements: judgements,
            rulesOfEvidence: RulesOfEvidence(valid: true, sufficient: affirmed, authentic: true, current: true),
            outcome: chance(isSkilled ? 12 : 5) ? .furtherEvidence : nil,
            comments: ["": "seen"]
        )
        _ = try await body.workplace.judgeUnit(
            code,
            of: id,
            scoring: scoring,
            rubric: unit.reference.contentDigest,
            set: chance(15) ? set - 1 : set,
            version: chance(15) ? 1 : state.version,
            caller: assessor,
            key: nil
        )
    }

    private mutating func release(_ id: CaseID, _ state: CaseState) async throws {
        guard let unit = pick(state.units), let holder = unit.assignment?.assessor,
            let assessor = body.assessors.first(where: { $0.person == holder })
        else { return }
        _ = try await body.workplace.releaseUnit(unit.reference.code, of: id, caller: assessor)
    }

    private mutating func decide(_ id: CaseID, _ state: CaseState) async throws {
        guard let certifier = pick(body.certifiers) else { return }
        _ = try await body.workplace.decideCase(
            id,
            version: chance(10) ? state.version - 1 : state.version,
            units: nil,
            reason: nil,
            caller: certifier,
            key: nil
        )
    }

    /// Refusals are what a body is made of; a store that fails or a value that cannot be read is not.
    private mutating func expectHarmless(_ fault: CaseworkFault) throws {
        refusals += 1
        switch fault {
        case .records, .vault, .noSpace, .idempotencyKeyReused: throw fault
        default: break
        }
    }

    /// What must hold after each step, whatever it was.
    private func expectSound(_ id: CaseID, after before: CaseState) async throws -> CaseState {
        let acts = try await body.records.acts(of: .case(id), in: SimulatedBody.body)
        let state = try #require(CaseState.fold(acts.map(\.envelope)))
        #expect(acts.map(\.envelope.version) == Array(1...state.version))
        #expect(state.version >= before.version)
        #expect(Set(state.evidence.map(\.id)).count == state.evidence.count)
        if let decision = state.decision {
            #expect(state.units.allSatisfy { $0.outcome != nil })
            #expect(!state.units.flatMap(\.judged).contains { $0.assessor == decision.by })
        }
        for judged in state.units.flatMap(\.judged) {
            #expect(judged.assessor != state.candidate)
            #expect(judged.act.judgements.allSatisfy { $0.verdict != .met || !$0.citations.isEmpty })
        }
        // Each fourth act: reading the queue costs as much as a step.
        if state.version % 4 == 0 { try await expectQueued(state) }
        return state
    }
}
