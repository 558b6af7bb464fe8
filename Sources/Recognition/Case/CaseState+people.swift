/// Who took what part in a case.
extension CaseState {
    /// Whoever has judged a unit of it, in any round and attempt.
    public var assessors: Set<PersonID> { Set(units.flatMap(\.judged).map(\.assessor)) }

    /// Whoever has verified a sample of it, in any attempt and whatever they found.
    public var verifiers: Set<PersonID> { Set(units.flatMap(\.samples).flatMap(\.verifications).map(\.by)) }

    /// Whoever has judged, verified or decided: an appeal is not heard by any of them.
    public var judges: Set<PersonID> { assessors.union(verifiers).union(decisions.compactMap(\.by)) }
}
