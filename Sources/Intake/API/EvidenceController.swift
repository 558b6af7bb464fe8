import Casework
import HTTPTypes
import Hummingbird
import Recognition
import ServiceAPI
import Vault

struct EvidenceController: Sendable {
    let workplace: Workplace

    @Sendable func report(_ reader: RequestReader) async throws -> Response {
        let (caller, id, evidence) = try names(reader)
        let reading = try await attempting { () throws(CaseworkFault) in
            try await workplace.showReport(on: evidence, of: id, caller: caller)
        }
        guard let report = reading.report else { throw ProblemError(.notFound(.evidence)) }
        return try JSONAnswer.response(report, headers: [.assayReport: reading.digest.hex])
    }

    /// The evidence as it was received, by ranges. A download, never a page: another person's bytes do not run anywhere.
    @Sendable func media(_ reader: RequestReader) async throws -> Response {
        let (caller, id, evidence) = try names(reader)
        let object = try await attempting { () throws(CaseworkFault) in
            try await workplace.openEvidence(evidence, of: id, caller: caller)
        }
        return try ObjectAnswer(
            object: object,
            contentType: "application/octet-stream",
            fileName: "\(evidence).evidence"
        )
        .response(to: reader.request)
    }

    @Sendable func keyframe(_ reader: RequestReader) async throws -> Response {
        let (caller, id, evidence) = try names(reader)
        // Bounded, because arithmetic on a hostile number ends the process.
        guard let number = reader.context.parameters.get("number", as: Int.self), (1...10_000).contains(number) else {
            throw ProblemError(.notFound(.keyframe))
        }
        let report = try reader.digest("report")
        let object = try await attempting { () throws(CaseworkFault) in
            try await workplace.openKeyframe(number, of: evidence, in: id, report: report, caller: caller)
        }
        return try ObjectAnswer(object: object, contentType: "image/jpeg", fileName: "\(evidence)-\(number).jpg")
            .response(to: reader.request)
    }

    @Sendable func contactSheet(_ reader: RequestReader) async throws -> Response {
        let (caller, id, evidence) = try names(reader)
        let report = try reader.digest("report")
        let object = try await attempting { () throws(CaseworkFault) in
            try await workplace.openContactSheet(of: evidence, in: id, report: report, caller: caller)
        }
        return try ObjectAnswer(object: object, contentType: "image/jpeg", fileName: "\(evidence)-sheet.jpg")
            .response(to: reader.request)
    }

    @Sendable func withdraw(_ reader: RequestReader) async throws -> Response {
        let (caller, id, evidence) = try names(reader)
        let key = try reader.bodyless()
        let applied = try await attempting { () throws(CaseworkFault) in
            try await workplace.withdrawEvidence(evidence, from: id, caller: caller, key: key)
        }
        return try JSONAnswer.response(AppliedView(applied))
    }

    private func names(_ reader: RequestReader) throws(ProblemError) -> (Caller, CaseID, EvidenceID) {
        (try reader.caller, try reader.parameter("case"), try reader.parameter("evidence"))
    }
}

extension HTTPField.Name {
    /// Names the report that an answer holds.
    static var assayReport: Self { Self.known("Assay-Report") }
}
