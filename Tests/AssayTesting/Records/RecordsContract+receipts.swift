import Recognition
import Records
import Testing

extension RecordsContract {
    static var receipts: [Clause] {
        [
            Clause("a receipt is found by its short code, in its body alone") { records in
                var (acts, south) = (SampleActs(seed: 170), SampleActs(seed: 171, body: Self.foreign))
                let (code, other): (ReceiptCode, ReceiptCode) = (acts.id(), acts.id())
                let place = try await Self.issue([code, other], records, &acts)
                // The same code in another body is another receipt.
                let foreign = try await Self.issue([code], records, &south)
                for _ in 0..<2 {
                    #expect(try await records.receipt(code, in: acts.body) == place[0])
                    #expect(try await records.receipt(other, in: acts.body) == place[1])
                    #expect(try await records.receipt(code, in: south.body) == foreign[0])
                    let unknown: ReceiptCode = acts.id()
                    await #expect(throws: RecordsFault.notFound) { try await records.receipt(unknown, in: acts.body) }
                    await #expect(throws: RecordsFault.notFound) { try await records.receipt(other, in: south.body) }
                    try await records.rebuildProjections()
                }
            },
            Clause("no two receipts of a body have one short code") { records in
                var acts = SampleActs(seed: 172)
                let code: ReceiptCode = acts.id()
                let place = try await Self.issue([code], records, &acts)
                var second = SampleCase(using: &acts)
                for append in [
                    second.apply(using: &acts), second.admit(using: &acts), second.addEvidence(using: &acts),
                ] { _ = try await records.append(append) }
                let clip = try #require(second.evidence.first)
                let before = second.version
                let receipt = second.receipt(for: clip, code: code, &acts)
                let taken = second.append([receipt], using: &acts)
                await #expect(throws: RecordsFault.alreadyExists) { try await records.append(taken) }
                #expect(try await records.acts(of: second.stream, in: acts.body).count == before)
                #expect(try await records.receipt(code, in: acts.body) == place[0])
            },
        ]
    }

    /// A case with a clip and its receipt for each of the codes.
    private static func issue(
        _ codes: [ReceiptCode],
        _ records: any Records,
        _ acts: inout SampleActs
    ) async throws -> [ReceiptPlace] {
        var sample = SampleCase(using: &acts)
        var appends = [sample.apply(using: &acts), sample.admit(using: &acts)]
        for code in codes {
            appends.append(sample.addEvidence(using: &acts))
            let clip = try #require(sample.evidence.last)
            let receipt = sample.receipt(for: clip, code: code, &acts)
            appends.append(sample.append([receipt], using: &acts))
        }
        for append in appends { _ = try await records.append(append) }
        return sample.evidence.map { ReceiptPlace(caseID: sample.id, evidence: $0) }
    }
}
