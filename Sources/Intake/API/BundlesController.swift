import Casework
import HTTPTypes
import Hummingbird
import Recognition
import ServiceAPI

/// What administrators bring for a candidate who has no network.
struct BundlesController: Sendable {
    let workplace: Workplace

    @Sendable func issueInvitation(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, _) = try await reader.body(InvitationRequest.self)
        let invitation = try await attempting { () throws(CaseworkFault) in
            try await workplace.issueInvitation(to: id, days: body.days ?? 30, caller: caller)
        }
        return try JSONAnswer.response(
            InvitationView(
                caseID: id,
                code: invitation.code,
                key: invitation.key,
                issuedAt: Timestamp(invitation.issuedAt),
                expiresAt: Timestamp(invitation.expires)
            ),
            status: .created
        )
    }

    /// Whether the bundle is new or was taken in before, the answer is the same: it is there.
    @Sendable func accept(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, _) = try await reader.body(BundleRequest.self)
        let accepted = try await attempting { () throws(CaseworkFault) in
            try await workplace.acceptBundle(
                manifest: Array(body.manifest.utf8),
                signature: body.signature,
                isVouched: body.trustDevice ?? false,
                for: id,
                caller: caller
            )
        }
        return try JSONAnswer.response(BundleView(accepted))
    }
}

extension BundleView {
    init(_ bundle: AcceptedBundle) {
        self.init(
            bundle: bundle.act.bundle,
            key: bundle.act.key,
            trust: bundle.trust,
            files: bundle.act.entries.count,
            declaredOwnWork: bundle.act.declaration != nil,
            packedAt: Timestamp(bundle.act.packedAt),
            clockPlausible: bundle.isClockPlausible,
            importedAt: Timestamp(bundle.at),
            importedBy: bundle.by
        )
    }
}
