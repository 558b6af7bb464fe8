import Credentials
import Recognition
import Records
import Vault

extension Workplace {
    /// Gives the receipt for a piece of evidence that has passed its check. Given already, or not due: nothing happens.
    ///
    /// A receipt is never given without its object: that is looked for before anything is signed. What is signed is only shown
    /// once its act is appended, so a crash at any moment leaves no receipt that the case does not know.
    ///
    /// - Returns: a stable code when the body has no key and it must be tried again.
    func issueReceipt(for key: EvidenceKey, in body: BodyID) async throws(CaseworkFault) -> String? {
        let file = try await caseFile(key.caseID, in: body)
        guard let evidence = file.state.evidence(key.evidence), evidence.isReceiptDue,
            let facts = evidence.examination?.facts
        else { return nil }
        let object = ObjectKey(body: body, digest: evidence.digest)
        let size = try await storing { () throws(VaultFault) in try await vault.size(of: object) }
        guard size == evidence.size else { throw .vault(.damaged) }
        // Before the key is looked up: a key that is retired meanwhile was in force at this time.
        let issuedAt = now
        guard let signingKey = try await keys(of: body).current else { return "no-signing-key" }
        let statement = ReceiptStatement(
            body: body,
            caseID: key.caseID,
            evidence: evidence.id,
            digest: evidence.digest,
            size: evidence.size,
            kind: facts.kind,
            durationMilliseconds: facts.kind.hasLength ? facts.durationMilliseconds : nil,
            receivedAt: evidence.receivedAt,
            issuedAt: issuedAt
        )
        guard let unsigned = UnsignedReceipt(statement, key: signingKey.id) else { throw .keystore(.cryptography) }
        let signature = try await signing { () throws(KeystoreFault) in
            try await keystore.sign(unsigned.message, with: signingKey.id, of: body)
        }
        let act = CaseAct.ReceiptIssued(
            evidence: evidence.id,
            code: unsigned.code,
            key: signingKey.id,
            statement: unsigned.signed(signature)
        )
        try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(key.caseID, in: body)
            guard file.state.evidence(key.evidence)?.isReceiptDue == true else { return }
            _ = try await append([Step(act: .receiptIssued(act), author: .system)], to: file, answer: AppliedAct.init)
        }
        return nil
    }

    func receiptJob(_ key: EvidenceKey) -> NewJob {
        NewJob(id: randomness.identifier(), kind: .issueReceipt, key: key.text, due: now)
    }
}
