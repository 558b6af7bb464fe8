import Recognition
import Records

extension Workplace {
    /// Takes the certification decision on several cases, each as recommended and under the rules of one that is decided by itself. The
    /// decisions are written in one transaction and carry the code of the batch.
    ///
    /// A case that cannot be decided is told with what stands against it. Then the others are decided or none is, as the scheme says;
    /// a batch with cases of several schemes is all or none where one of them wants that. A case that moves on in between is looked at
    /// once more where no version was named.
    ///
    /// - Parameter isDryRun: nothing is written; the answer says what stands against each case now.
    /// - Returns: the answer that this key got, where decisions were taken under it. A batch that decided nothing is no work done:
    ///   sent again, it is tried again.
    public func decideBatch(
        _ selection: BatchSelection,
        isDryRun: Bool = false,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> BatchDecision {
        try caller.require(.certifier)
        if let answer = try await replay(key, of: caller, as: BatchDecision.self) { return answer }
        try selection.check()
        var draft = BatchDraft(batch: randomness.identifier())
        try await fill(&draft, with: selection, caller: caller)
        if isDryRun { return draft.answer(isWritten: false, isDryRun: true) }
        // Each conflict has one case looked at anew, or leaves it out: there is a last one.
        while !draft.prepared.isEmpty {
            switch try await write(draft, caller: caller, key: key) {
            case .written(let answer): return answer
            case .movedOn(let stream, let found):
                guard let place = draft.entries.firstIndex(where: { .case($0.wanted.caseID) == stream }) else {
                    throw .stale(found: found)
                }
                draft.entries[place] = try await reconsidered(draft.entries[place], found, in: draft.batch, caller)
            }
        }
        return draft.answer(isWritten: false)
    }

    private func fill(
        _ draft: inout BatchDraft,
        with selection: BatchSelection,
        caller: Caller
    ) async throws(CaseworkFault) {
        switch selection {
        case .cases(let cases):
            for wanted in cases { draft.entries.append(try await entry(for: wanted, in: draft.batch, caller)) }
        case .scheme(let code):
            _ = try await adoptedScheme(code, in: caller.body)
            var page: PageRequest? = PageRequest(limit: 500)
            while let request = page, !draft.isCut {
                let found = try await recording { () throws(RecordsFault) in
                    try await records.cases(
                        in: caller.body,
                        matching: CaseFilter(statuses: [.recommended]),
                        page: request
                    )
                }
                for row in found.rows where row.scheme.code == code && !draft.isCut {
                    try await take(row.id, into: &draft, caller)
                }
                page = found.next.map { PageRequest(after: $0, limit: 500) }
            }
        }
    }

    private func take(_ id: CaseID, into draft: inout BatchDraft, _ caller: Caller) async throws(CaseworkFault) {
        guard draft.entries.count < BatchSelection.limit else {
            draft.isCut = true
            return
        }
        let entry = try await entry(for: BatchCase(caseID: id), in: draft.batch, caller)
        if case .refused(let obstacle) = entry.attempt, obstacle.isOfThePerson {
            draft.leftOut.append(id)
        } else {
            draft.entries.append(entry)
        }
    }

    private func entry(
        for wanted: BatchCase,
        in batch: BatchID,
        _ caller: Caller
    ) async throws(CaseworkFault) -> BatchDraft.Entry {
        var rule: BatchRule?
        var version: Int?
        let attempt: BatchDraft.Attempt
        do throws(CaseworkFault) {
            let file = try await caseFile(wanted.caseID, for: caller)
            rule = file.rules.scheme.batchRule
            version = file.state.version
            if let seen = wanted.version, seen != file.state.version { throw .stale(found: file.state.version) }
            let now = self.now
            let decided = decision(on: file.state.judgedOutcomes, batch: batch)
            let steps = try decisionSteps(decided, of: file, at: now, caller: caller)
            attempt = .ready(try await prepare(steps, for: file, at: now), decided)
        } catch {
            guard let obstacle = BatchObstacle(error) else { throw error }
            attempt = .refused(obstacle)
        }
        return BatchDraft.Entry(wanted: wanted, rule: rule, version: version, attempt: attempt)
    }

    /// A case that was ready and has moved on since. Where its version was named, nobody decides on what they have not seen.
    private func reconsidered(
        _ entry: BatchDraft.Entry,
        _ found: Int,
        in batch: BatchID,
        _ caller: Caller
    ) async throws(CaseworkFault) -> BatchDraft.Entry {
        var again = entry
        if entry.wanted.version != nil || entry.isRetried {
            again.attempt = .refused(.stale(found: found))
            again.version = found
        } else {
            again = try await self.entry(for: entry.wanted, in: batch, caller)
            again.isRetried = true
        }
        return again
    }

    private func write(
        _ draft: BatchDraft,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> BatchWriting {
        let prepared = draft.prepared
        let answer = draft.answer(isWritten: true)
        let idempotency = try idempotency(key, of: caller, answer: answer)
        let receipt: AppendReceipt
        do {
            receipt = try await records.append(together: prepared.map { $0.append(idempotency) })
        } catch {
            guard case .conflict(let stream, _, let found) = error else { throw CaseworkFault(error) }
            return .movedOn(stream, found: found)
        }
        if prepared.contains(where: { !$0.jobs.isEmpty }) { jobsAdded() }
        switch receipt {
        case .appended: return .written(answer)
        case .replayed(let bytes): return .written(try JSON.value(bytes))
        }
    }
}

/// What became of writing a batch.
private enum BatchWriting {
    case written(BatchDecision)
    /// Nothing was written, because this case is at another version.
    case movedOn(StreamID, found: Int)
}
