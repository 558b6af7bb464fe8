import Bundles
public import Recognition
import Records

extension Workplace {
    /// Takes in the manifest of an evidence bundle: its signature is looked at here, whoever has looked before. The files
    /// follow as uploads that name the bundle. A bundle that the case has taken in already stays as it was.
    ///
    /// - Parameters:
    ///   - manifest: the bytes of `bundle.json`.
    ///   - signature: the text of `bundle.sig`.
    ///   - isVouched: whether the caller vouches for a key for which nothing else speaks.
    /// - Returns: the bundle as the case has it.
    public func acceptBundle(
        manifest: [UInt8],
        signature: String,
        isVouched: Bool,
        for id: CaseID,
        caller: Caller
    ) async throws(CaseworkFault) -> AcceptedBundle {
        try caller.require(.administrator)
        // First whose case it is: a foreign one is as if there were none, whatever the manifest is like.
        _ = try await caseFile(id, for: caller)
        let signed = try Self.checked(manifest, signature: signature)
        guard signed.manifest.caseID == id, signed.manifest.body ?? caller.body == caller.body else {
            throw .invalid(
                InvalidInput(
                    field: "manifest",
                    reason: "The bundle was packed for another case or body.",
                    remedy: "Import it for the case that its manifest names."
                )
            )
        }
        return try await retryingConflicts { () async throws(CaseworkFault) in
            let file = try await caseFile(id, for: caller)
            if let known = file.state.bundle(signed.digest) { return known }
            let act = CaseAct.BundleAccepted(signed, isVouched: isVouched)
            let step = Step(act: .bundleAccepted(act), author: caller.author)
            _ = try await append([step], to: file, answer: AppliedAct.init)
            let after = try await caseFile(id, for: caller)
            guard let accepted = after.state.bundle(signed.digest) else { throw .records(.unreadable(what: "bundle")) }
            return accepted
        }
    }

    private static func checked(_ manifest: [UInt8], signature: String) throws(CaseworkFault) -> SignedManifest {
        do throws(BundleFault) {
            return try SignedManifest(manifest, signature: signature)
        } catch {
            throw .invalid(
                InvalidInput(
                    field: "manifest",
                    reason: "The bundle is not taken: \(error).",
                    remedy: "Have it packed again, or copy it again from where it was packed."
                )
            )
        }
    }
}

extension CaseAct.BundleAccepted {
    fileprivate init(_ signed: SignedManifest, isVouched: Bool) {
        self.init(
            bundle: signed.digest,
            key: signed.manifest.key,
            isVouched: isVouched,
            packedAt: signed.manifest.packedAt,
            declaration: signed.manifest.declaration?.text,
            entries: signed.manifest.files.map(\.entry)
        )
    }
}
