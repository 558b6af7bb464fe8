import Foundation
import Recognition
import Records

extension Workplace {
    /// Asks the domain for each step in turn and appends them all, or none, with whatever follows from them by itself.
    ///
    /// - Parameters:
    ///   - jobs: what has to be done once the case is in its new state.
    ///   - instant: when it is done, where the acts were made for that time; nil: now.
    /// - Returns: the answer; where the request was carried out before, the answer that it got then.
    func append<Answer: Codable & Sendable>(
        _ steps: [Step],
        to file: CaseFile,
        jobs: (CaseState) -> [NewJob] = { _ in [] },
        endedDrafts: [EndedDrafts] = [],
        caller: Caller? = nil,
        key: RequestKey? = nil,
        at instant: Instant? = nil,
        answer: (CaseState) -> Answer
    ) async throws(CaseworkFault) -> Answer {
        let now = instant ?? self.now
        let prepared = try await prepare(steps, for: file, jobs: jobs, endedDrafts: endedDrafts, at: now)
        let outcome = answer(prepared.state)
        return try await write(prepared.append(try idempotency(key, of: caller, answer: outcome)), answer: outcome)
    }

    /// Asks the domain as `append` does, and writes nothing.
    ///
    /// - Parameter now: for which the acts were made.
    func prepare(
        _ steps: [Step],
        for file: CaseFile,
        jobs: (CaseState) -> [NewJob] = { _ in [] },
        endedDrafts: [EndedDrafts] = [],
        at now: Instant
    ) async throws(CaseworkFault) -> PreparedAppend {
        let rules = try await rules(for: steps, in: file)
        var state = file.state
        var acts: [Act] = []
        var called: [CalledNotice] = []
        func take(_ step: Step) throws(CaseworkFault) {
            let proposal = Proposal(act: step.act, author: step.author, at: now, fields: Set(step.personal.keys))
            switch Transition.next(state, proposal, under: rules) {
            case .success(let next): state = next
            case .failure(let refusal): throw .refused(refusal)
            }
            let act = act(
                .onCase(step.act),
                on: .case(state.id),
                version: state.version,
                body: file.body,
                author: step.author,
                at: now,
                personal: step.personal
            )
            acts.append(act)
            called += state.notices(of: step.act).map { CalledNotice(notice: $0, act: act.envelope.id) }
        }
        for step in steps { try take(step) }
        while let following = state.followingAct { try take(Step(act: following, author: .system)) }
        // An application under a newer edition of the scheme than the enquiry has that edition's clocks.
        let after = state.scheme == file.state.scheme ? rules : try await library.rules(for: state, in: file.body)
        let clocks =
            try clockJobs(from: file.state, to: state, under: after) + allocationClocks(from: file.state, to: state)
        let notices = try await outgoing(
            called,
            about: .case(state.id),
            scheme: state.scheme.code,
            in: file.body,
            at: now
        )
        return PreparedAppend(
            state: state,
            body: file.body,
            expecting: file.state.version,
            acts: acts,
            jobs: jobs(state) + clocks + notices.map { deliveryJob($0, at: now) },
            notices: notices,
            endedDrafts: endedDrafts
        )
    }

    /// Writes what is asked of no case that is open: a stream's first acts, and what concerns people and the body.
    func commit<Answer: Codable & Sendable>(
        _ acts: [Act],
        to stream: StreamID,
        expecting version: Int,
        in body: BodyID,
        jobs: [NewJob] = [],
        notices: [NewNotice] = [],
        documents: [Digest: [UInt8]] = [:],
        caller: Caller? = nil,
        key: RequestKey? = nil,
        answer: Answer
    ) async throws(CaseworkFault) -> Answer {
        let append = Append(
            body: body,
            stream: stream,
            expecting: version,
            acts: acts,
            jobs: jobs,
            notices: notices,
            documents: documents,
            idempotency: try idempotency(key, of: caller, answer: answer)
        )
        return try await write(append, answer: answer)
    }

    /// The one place from which everything is written, but for a batch of decisions.
    private func write<Answer: Codable & Sendable>(
        _ append: Append,
        answer: Answer
    ) async throws(CaseworkFault) -> Answer {
        let receipt = try await recording { () throws(RecordsFault) in try await records.append(append) }
        if !append.jobs.isEmpty { jobsAdded() }
        switch receipt {
        case .appended: return answer
        case .replayed(let bytes): return try JSON.value(bytes)
        }
    }

    /// What the store keeps of a request, with the answer that it gets; nil: the request cannot be recognised again.
    func idempotency(
        _ key: RequestKey?,
        of caller: Caller?,
        answer: some Encodable
    ) throws(CaseworkFault) -> Idempotency? {
        guard let caller, let key else { return nil }
        return Idempotency(
            person: caller.person,
            key: key.key,
            request: key.request,
            answer: try JSON.bytes(answer),
            at: now
        )
    }

    /// The answer to a request that was carried out before; nil: it is new.
    func replay<Answer: Codable & Sendable>(
        _ key: RequestKey?,
        of caller: Caller,
        as type: Answer.Type = Answer.self
    ) async throws(CaseworkFault) -> Answer? {
        guard let key else { return nil }
        let bytes = try await recording { () throws(RecordsFault) in
            try await records.answer(toKey: key.key, of: caller.person, request: key.request, in: caller.body)
        }
        guard let bytes else { return nil }
        return try JSON.value(bytes)
    }

    func act(
        _ deed: Deed,
        on stream: StreamID,
        version: Int,
        body: BodyID,
        author: Author,
        at instant: Instant,
        personal texts: [String: String] = [:]
    ) -> Act {
        let personal = texts.isEmpty ? nil : PersonalPart(texts: texts, salt: randomness.secret())
        let envelope = Envelope(
            id: randomness.identifier(),
            body: body,
            stream: stream,
            version: version,
            at: instant,
            author: author,
            deed: deed,
            commitment: personal?.commitment(hashing)
        )
        return Act(envelope: envelope, personal: personal)
    }
}
