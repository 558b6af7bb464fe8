public import Recognition

/// The queue: one row for each unit that can be judged, in the order in which they became ready.
public protocol QueueRecords: Sendable {
    /// Takes a short lease on the unit that has been ready longest and that this assessor may be given; of two
    /// callers at once exactly one gets it. A lease is not an act: the caller appends the allocation, or gives the
    /// lease back.
    ///
    /// Never gives an assessor a case of which they are the candidate, nor a unit whose round is for somebody who has not judged
    /// it. A lease that has run out counts as none. The same assessor asking again during a lease, for what includes it, gets the
    /// same row, and the lease runs anew. An allocation ends the lease, and so does another round.
    func leaseNext(_ claim: QueueClaim) async throws(RecordsFault) -> QueueRow?

    /// Gives a lease back. None, or another's: nothing happens.
    func endLease(caseID: CaseID, unit: UnitCode, assessor: PersonID, in body: BodyID) async throws(RecordsFault)

    /// The queue as it stands: ready and allocated units, longest ready first, then by case and unit.
    func queue(
        in body: BodyID,
        matching filter: QueueFilter,
        page: PageRequest
    ) async throws(RecordsFault) -> Page<QueueRow>
}
