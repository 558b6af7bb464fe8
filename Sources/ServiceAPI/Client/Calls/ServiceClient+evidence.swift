public import ExaminationReport
import NIOHTTP1
public import Recognition

extension ServiceClient {
    /// The whole report of an examined piece of evidence.
    public func report(_ evidence: EvidenceID, of caseID: CaseID) async throws(ClientFault) -> ExaminationReport {
        try await call(ServiceRequest(.showReport, [caseID.text, evidence.text]))
    }

    /// A keyframe as JPEG.
    ///
    /// - Parameter number: the place in the report's keyframes, from 1.
    public func keyframe(_ number: Int, of evidence: EvidenceID, _ caseID: CaseID) async throws(ClientFault) -> [UInt8]
    {
        try await picture(ServiceRequest(.fetchKeyframe, [caseID.text, evidence.text, String(number)]))
    }

    /// The contact sheet as JPEG, once the closer look has made it.
    public func contactSheet(of evidence: EvidenceID, _ caseID: CaseID) async throws(ClientFault) -> [UInt8] {
        try await picture(ServiceRequest(.fetchContactSheet, [caseID.text, evidence.text]))
    }

    private func picture(_ request: ServiceRequest) async throws(ClientFault) -> [UInt8] {
        var request = request
        request.headers = [("Accept", "image/jpeg, application/problem+json")]
        let answer = try await succeed(request)
        guard answer.headers.first(name: "Content-Type")?.hasPrefix("image/jpeg") == true else {
            throw .notAssay(address, status: answer.status)
        }
        return answer.body
    }

    public func withdraw(_ evidence: EvidenceID, of caseID: CaseID) async throws(ClientFault) -> AppliedView {
        try await call(ServiceRequest(.withdrawEvidence, [caseID.text, evidence.text]))
    }
}
