import Recognition
import Records
import Testing

/// Attack T60: two at once, a thousand rounds.
extension RecordsContract {
    static var races: [Clause] {
        [
            Clause("of two assessors who claim one unit at once one gets it, a thousand times") { records in
                var acts = SampleActs(seed: 200)
                // Each time another unit, the only one that is claimed then. Fifty are in the queue at once.
                for _ in 0..<20 {
                    var samples = (0..<50).map { SampleCase(units: ["U\($0)"], using: &acts) }
                    _ = try await records.append(
                        together: samples.indices.map { samples[$0].becomeReady(using: &acts) }
                    )
                    for sample in samples {
                        let units = sample.units.map(\.code)
                        let claims = (0..<2).map { _ in Self.claim(acts.id(), acts, units: units, seconds: 9_999) }
                        let rows = await Self.race(claims) { try? await records.leaseNext($0) }.compactMap(\.self)
                        #expect(rows.map(\.caseID) == [sample.id])
                    }
                    _ = try await records.append(
                        together: samples.indices.map { samples[$0].withdraw(using: &acts) }
                    )
                }
            },
            Clause("of two who decide one case at once one does, and the other is told, a thousand times") { records in
                var acts = SampleActs(seed: 201)
                var samples: [SampleCase] = []
                var appends: [Append] = []
                for _ in 0..<1_000 {
                    var sample = SampleCase(using: &acts)
                    appends.append(sample.becomeReady(using: &acts))
                    samples.append(sample)
                }
                _ = try await records.append(together: appends)
                for sample in samples {
                    let rivals = [CaseOutcome.full, .none].map { outcome in
                        var rival = sample
                        return rival.decide(by: acts.id(), outcome: outcome, using: &acts)
                    }
                    let faults = await Self.race(rivals) { append -> RecordsFault? in
                        do throws(RecordsFault) {
                            _ = try await records.append(append)
                            return nil
                        } catch {
                            return error
                        }
                    }
                    let version = sample.version
                    let conflict = RecordsFault.conflict(stream: sample.stream, expected: version, found: version + 3)
                    guard faults.count(where: { $0 == nil }) == 1, faults.contains(conflict) else {
                        Issue.record("both decided, or the other was told something else: \(faults)")
                        return
                    }
                }
                let decided = CaseFilter(statuses: [.certified, .notRecognised])
                let page = try await records.cases(in: acts.body, matching: decided, page: PageRequest(limit: 500))
                let rest = try await records.cases(
                    in: acts.body,
                    matching: decided,
                    page: PageRequest(after: page.next, limit: 500)
                )
                #expect(page.rows.count == 500 && rest.rows.count == 500 && rest.next == nil)
                #expect((page.rows + rest.rows).allSatisfy { $0.version == samples[0].version + 3 })
            },
        ]
    }
}
