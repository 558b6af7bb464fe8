import Casework
import Hummingbird
import Recognition
import ServiceAPI

/// What answers each address. The switch is exhaustive: a route of `ServiceRoute` without an answer does not compile.
struct Routes {
    let api: APIControllers
    let uploads: TusController
    let direct: DirectController

    typealias Answer = @Sendable (RequestReader) async throws -> Response

    func answer(to route: ServiceRoute) -> Answer {
        switch route {
        case .health: api.service.health
        case .readiness: api.service.readiness
        case .probe: api.service.probe
        case .me: api.service.me
        case .listSchemes: api.schemes.list
        case .showUnit: api.schemes.showUnit
        case .registerPerson: api.people.register
        case .listPeople: api.people.list
        case .issueToken: api.people.issueToken
        case .listTokens: api.people.listTokens
        case .revokeToken: api.people.revokeToken
        case .grantRole: api.people.grantRole
        case .endRole: api.people.endRole
        case .performOnPerson: api.people.perform
        case .registerOrganisation: api.people.registerOrganisation
        case .listOrganisations: api.people.listOrganisations
        case .openCase: api.cases.open
        case .listCases: api.cases.list
        case .showCase: api.cases.show
        case .admitCase: api.cases.admit
        case .refuseCase: api.cases.refuse
        case .submitCase: api.cases.submit
        case .withdrawCase: api.cases.withdraw
        case .performVerb: api.acts.perform
        case .listActs: api.acts.list
        case .listClocks: api.acts.clocks
        case .showSession: api.acts.session
        case .showUnitOfCase: api.cases.showUnit
        case .issueInvitation: api.bundles.issueInvitation
        case .acceptBundle: api.bundles.accept
        case .uploadOptions: uploads.options
        case .createUpload: uploads.create
        case .uploadOffset: uploads.offset
        case .appendUpload: uploads.append
        case .terminateUpload: uploads.terminate
        case .overrideUpload: uploads.override
        case .putEvidence: direct.put
        case .postEvidence: direct.post
        case .showReport: api.evidence.report
        case .fetchMedia: api.evidence.media
        case .fetchKeyframe: api.evidence.keyframe
        case .fetchContactSheet: api.evidence.contactSheet
        case .withdrawEvidence: api.evidence.withdraw
        case .showReceipt: api.receipts.show
        case .findReceipt: api.receipts.find
        case .listQueue: api.queue.list
        case .takeNext: api.queue.next
        case .showAssignment: api.queue.show
        case .releaseAssignment: api.queue.release
        case .saveDraft: api.queue.saveDraft
        case .explainScoring: api.queue.explain
        case .judgeUnit: api.queue.judge
        case .decideCase: api.decisions.decide
        case .decideBatch: api.decisions.decideBatch
        case .listDecisions: api.decisions.list
        case .listJobs: api.jobs.list
        case .retryJob: api.jobs.retry
        case .listNotices: api.notices.list
        case .sendNotice: api.notices.send
        case .listKeys: api.keys.list
        case .rotateKey: api.keys.rotate
        case .publishedKeys: api.keys.published
        }
    }
}
