import Recognition
import ServiceAPI

/// Who reaches which route: deny by default. Verbs ask again, and rules of the case decide the rest.
enum RouteAccess: Equatable {
    /// Without a token.
    case anyone
    case roles([Role])

    init(_ route: ServiceRoute) {
        switch route {
        case .health, .readiness, .probe, .uploadOptions:
            self = .anyone
        case .me, .listSchemes, .showUnit:
            self = .roles([.candidate, .assessor, .certifier, .administrator])
        case .registerPerson, .listPeople, .issueToken, .listTokens, .revokeToken, .grantRole, .endRole,
            .registerOrganisation,
            .admitCase, .refuseCase, .listJobs, .retryJob:
            self = .roles([.administrator])
        case .listOrganisations, .listDecisions:
            self = .roles([.certifier, .administrator])
        case .openCase:
            self = .roles([.candidate, .administrator])
        case .listCases:
            self = .roles([.candidate, .certifier, .administrator])
        case .showCase, .showUnitOfCase, .showReport, .fetchMedia, .fetchKeyframe, .fetchContactSheet:
            self = .roles([.candidate, .assessor, .certifier, .administrator])
        case .submitCase, .withdrawCase, .withdrawEvidence, .createUpload, .uploadOffset, .appendUpload,
            .overrideUpload, .putEvidence, .postEvidence:
            self = .roles([.candidate])
        case .listQueue:
            self = .roles([.assessor, .administrator])
        case .takeNext, .showAssignment, .releaseAssignment, .saveDraft, .explainScoring, .judgeUnit:
            self = .roles([.assessor])
        case .decideCase:
            self = .roles([.certifier])
        }
    }
}
