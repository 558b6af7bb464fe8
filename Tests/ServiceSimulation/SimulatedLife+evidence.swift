import AssayTesting
import Casework
import Recognition
import Records
import Testing
import Vault

/// What a candidate brings, hands in and takes back.
extension SimulatedLife {
    /// An upload, which may end in a crash after any of its steps; then the service starts again and takes it up.
    mutating func bring(_ id: CaseID, _ state: CaseState) async throws {
        guard let unit = pick(state.units)?.reference.code else { return }
        let purpose = EvidencePurpose(unit: unit, requirement: ServiceSample.requirement(of: unit))
        let bytes = Array("clip \(UInt64.random(in: 0..<1_000_000, using: &generator))".utf8)
        let row = try await body.workplace.createUpload(
            for: id,
            purpose: purpose,
            length: Int64(bytes.count),
            metadata: "",
            caller: candidate
        )
        let staged = try await body.vault.reopen(row.id, for: row.body)
        try await staged.append(bytes)
        let offset = try await staged.sync()
        try await body.workplace.advanceUpload(row, offset: offset, state: .complete)
        #expect(
            try await body.records.upload(row.id, in: row.body).offset == offset,
            "acknowledged bytes were forgotten"
        )
        let crash = Int.random(in: 0..<8, using: &generator)
        if crash == 0 {
            _ = try await body.workplace.sweepUploads(restingSeconds: 600)
            return
        }
        if crash == 1 { _ = try await staged.seal() }
        let evidence = try await body.workplace.receiveEvidence(row, staged: staged).evidence
        // A client that did not hear the answer comes again: the same evidence, not another.
        if crash == 2 {
            let again = try await body.records.upload(row.id, in: row.body)
            #expect(again.state == .received && evidence == row.target?.evidence)
        }
    }

    mutating func submit(_ id: CaseID) async throws {
        _ = try await body.workplace.submitEvidence(
            id,
            version: nil,
            declaresOwnWork: !chance(8),
            caller: chance(10) ? body.candidates[0] : candidate,
            key: nil
        )
    }

    mutating func withdrawEvidence(_ id: CaseID, _ state: CaseState) async throws {
        let unusable = state.evidence.filter { !$0.isWithdrawn && $0.examination != nil && !$0.isUsable }
        guard let evidence = pick(unusable.isEmpty ? state.evidence : unusable) else { return }
        _ = try await body.workplace.withdrawEvidence(evidence.id, from: id, caller: candidate, key: nil)
    }
}
