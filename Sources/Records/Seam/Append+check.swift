import Recognition

extension Append {
    /// Refuses an append that contradicts itself, before any store looks at it.
    func check() throws(RecordsFault) {
        guard let first = acts.first else { throw .malformed(what: "an append without acts") }
        guard isWellFormed(stream) else { throw .malformed(what: "the stream's identifier") }
        guard first.envelope.version == expecting + 1, expecting >= 0 else {
            throw .malformed(what: "the version of the first act")
        }
        guard endedDrafts.isEmpty || stream.kind == .case else { throw .malformed(what: "drafts of no case") }
        var version = expecting
        for act in acts {
            version += 1
            guard act.envelope.version == version else { throw .malformed(what: "versions with a gap") }
            guard act.envelope.body == body else { throw .malformed(what: "an act of another body") }
            guard act.envelope.stream == stream else { throw .malformed(what: "an act of another stream") }
            guard act.envelope.deed.stream == stream.kind else {
                throw .malformed(what: "an act of another kind of stream")
            }
        }
        let ids = Set(acts.map(\.envelope.id))
        guard notices.allSatisfy({ $0.act.map(ids.contains) ?? true }) else {
            throw .malformed(what: "a notice of an act of another append")
        }
    }

    private func isWellFormed(_ stream: StreamID) -> Bool {
        switch stream.kind {
        case .case: CaseID(stream.id)?.text == stream.id
        case .person: PersonID(stream.id)?.text == stream.id
        case .organisation: OrganisationID(stream.id)?.text == stream.id
        case .body: stream.id == body.text
        }
    }
}
