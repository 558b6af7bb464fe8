import Recognition

extension MemoryRecords {
    public func rebuildProjections() {
        tokenOwners = [:]
        for (body, old) in byBody {
            var rows = old
            (rows.cases, rows.people, rows.organisations, rows.own) = ([:], [:], [:], nil)
            // Leases are not derived from acts: the old rows are kept until each case's new ones take their leases
            // over.
            rows.queue = old.queue.filter { $0.value.lease != nil }
            for stream in rows.streams.keys {
                let whole = envelopes(of: stream, in: rows)
                rows.fold(whole, on: stream, whole: whole)
            }
            byBody[body] = rows
            for stream in rows.streams.keys { indexTokens(of: stream, in: body) }
        }
    }
}
