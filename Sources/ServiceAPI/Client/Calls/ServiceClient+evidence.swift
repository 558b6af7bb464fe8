public import ExaminationReport
import NIOHTTP1
public import Recognition

extension ServiceClient {
    /// The whole report of an examined piece of evidence.
    public func report(_ evidence: EvidenceID, of caseID: CaseID) async throws(ClientFault) -> NamedReport {
        let answer = try await succeed(ServiceRequest(.showReport, [caseID.text, evidence.text]))
        guard answer.isJSON else { throw .notAssay(address, status: answer.status) }
        guard let digest = answer.headers.first(name: "Assay-Report").flatMap({ Digest(hex: $0) }) else {
            throw .tooOld("Assay-Report")
        }
        return NamedReport(report: try WireJSON.decode(ExaminationReport.self, from: answer.body), digest: digest)
    }

    /// A keyframe as JPEG.
    ///
    /// - Parameters:
    ///   - number: the place in the report's keyframes, from 1.
    ///   - report: the report that was read.
    /// - Throws: the problem `report-stale` when another report has taken its place; then read that.
    public func keyframe(
        _ number: Int,
        of evidence: EvidenceID,
        _ caseID: CaseID,
        report: Digest
    ) async throws(ClientFault) -> [UInt8] {
        try await picture(
            ServiceRequest(.fetchKeyframe, [caseID.text, evidence.text, String(number)]).with("report", report)
        )
    }

    /// All keyframes of one report, in its order. Where another report takes its place meanwhile, they are those of that.
    public func keyframes(
        of evidence: EvidenceID,
        _ caseID: CaseID
    ) async throws(ClientFault) -> [(keyframe: Keyframe, jpeg: [UInt8])] {
        var rounds = 0
        while true {
            let read = try await report(evidence, of: caseID)
            rounds += 1
            do throws(ClientFault) {
                var pictures: [(keyframe: Keyframe, jpeg: [UInt8])] = []
                for (index, frame) in read.report.keyframes.enumerated() {
                    let jpeg = try await keyframe(index + 1, of: evidence, caseID, report: read.digest)
                    pictures.append((frame, jpeg))
                }
                return pictures
            } catch {
                // The closer look replaces a report once; more often than that something else is wrong.
                guard case .problem(let problem) = error, problem.code == "report-stale", rounds < 3 else {
                    throw error
                }
            }
        }
    }

    /// The contact sheet as JPEG, once the closer look has made it. It shows the times itself.
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
