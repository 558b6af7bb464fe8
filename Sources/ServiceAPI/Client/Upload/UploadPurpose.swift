import Foundation
public import Recognition

/// What a file is sent for: the `Upload-Metadata` of its upload.
public struct UploadPurpose: Hashable, Codable, Sendable {
    public let caseID: CaseID
    public let purpose: EvidencePurpose
    /// The name of the file without its folders; for the candidate to recognise it by.
    public let filename: String
    /// Of the file, where it is known already.
    public let digest: Digest?
    /// How it came, where its candidate does not send it.
    public let provenance: EvidenceProvenance?

    public init(
        caseID: CaseID,
        purpose: EvidencePurpose,
        filename: String,
        digest: Digest? = nil,
        provenance: EvidenceProvenance? = nil
    ) {
        self.caseID = caseID
        self.purpose = purpose
        self.filename = filename
        self.digest = digest
        self.provenance = provenance
    }

    /// Keys and values as tus has them: `key base64,key base64`; a value that is absent has no key.
    var header: String {
        let pairs: [(String, String?)] = [
            ("case", caseID.text), ("unit", purpose.unit.text), ("requirement", purpose.requirement.text),
            ("occasion", purpose.occasion?.text), ("context", purpose.context?.text), ("filename", filename),
            ("digest", digest?.hex), ("provenance", provenance?.kind.rawValue), ("bundle", provenance?.bundle?.hex),
            ("session", provenance?.session?.text),
        ]
        return pairs.compactMap { key, value in
            value.map { "\(key) \(Data($0.utf8).base64EncodedString())" }
        }.joined(separator: ",")
    }
}
