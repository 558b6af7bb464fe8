import Recognition
import ServiceAPI

/// Who reaches which route: deny by default. Verbs ask again, and rules of the case decide the rest.
enum RouteAccess: Equatable {
    /// Without a token.
    case anyone
    case roles([Role])
    /// Whoever has the address of the upload, with the secret in it; and of those with a token only these.
    case address([Role])

    /// Who may send evidence.
    static let uploaders: [Role] = [.candidate, .administrator, .assessor]
    /// Whoever holds any role at all.
    static let everybody = Role.allCases.filter { $0 != .system }

    init(_ route: ServiceRoute) {
        switch route {
        case .health, .readiness, .probe, .uploadOptions, .publishedKeys:
            self = .anyone
        case .me, .listSchemes, .showUnit:
            self = .roles(Self.everybody)
        case .registerPerson, .listPeople, .issueToken, .listTokens, .revokeToken, .grantRole, .endRole,
            .registerOrganisation, .performOnPerson,
            .admitCase, .refuseCase, .issueInvitation, .acceptBundle, .listJobs, .retryJob, .listNotices, .sendNotice,
            .listKeys, .rotateKey:
            self = .roles([.administrator])
        case .listOrganisations, .listDecisions, .findReceipt:
            self = .roles([.certifier, .administrator, .auditor])
        case .performVerb:
            self = .roles([.candidate, .assessor, .adjudicator, .verifier, .certifier, .panel, .administrator])
        case .listActs, .listClocks, .showSession:
            self = .roles(Self.everybody)
        case .openCase:
            self = .roles([.candidate, .administrator])
        case .listCases:
            self = .roles([.candidate, .verifier, .certifier, .administrator, .auditor])
        case .showCase, .showUnitOfCase, .showReport, .fetchMedia, .fetchKeyframe, .fetchContactSheet,
            .showReceipt:
            self = .roles(Self.everybody)
        case .submitCase, .withdrawCase, .withdrawEvidence, .putEvidence, .postEvidence:
            self = .roles([.candidate])
        case .createUpload, .uploadOffset, .appendUpload, .terminateUpload, .overrideUpload:
            self = .address(Self.uploaders)
        case .listQueue:
            self = .roles([.assessor, .adjudicator, .administrator])
        case .takeNext, .showAssignment, .releaseAssignment, .saveDraft, .explainScoring, .judgeUnit:
            self = .roles([.assessor, .adjudicator])
        case .decideCase, .decideBatch:
            self = .roles([.certifier])
        }
    }
}
