/// Every address of the service, in one screen: the server registers these, the client calls these, and a test holds
/// `Docs/openapi.yaml` against these. Raw values are the method and the template.
public enum ServiceRoute: String, CaseIterable, Sendable {
    case health = "GET /health"
    case readiness = "GET /ready"
    /// Tells how a body arrived, so that a proxy which keeps bodies back is found.
    case probe = "POST /v1/probe"

    case me = "GET /v1/me"
    case listSchemes = "GET /v1/schemes"
    case showUnit = "GET /v1/schemes/{scheme}/units/{unit}"

    case registerPerson = "POST /v1/people"
    case listPeople = "GET /v1/people"
    case issueToken = "POST /v1/people/{person}/tokens"
    case listTokens = "GET /v1/people/{person}/tokens"
    case revokeToken = "DELETE /v1/people/{person}/tokens/{token}"
    case grantRole = "PUT /v1/people/{person}/roles/{role}"
    case endRole = "DELETE /v1/people/{person}/roles/{role}"
    /// Licences, relations, employments.
    case performOnPerson = "POST /v1/people/{person}/acts"
    case registerOrganisation = "POST /v1/organisations"
    case listOrganisations = "GET /v1/organisations"

    case openCase = "POST /v1/cases"
    case listCases = "GET /v1/cases"
    case showCase = "GET /v1/cases/{case}"
    case admitCase = "POST /v1/cases/{case}/admission"
    case refuseCase = "POST /v1/cases/{case}/ineligibility"
    case submitCase = "POST /v1/cases/{case}/submission"
    case withdrawCase = "POST /v1/cases/{case}/withdrawal"
    /// What people do in a case beside evidence, scoring and decisions: plans, sessions, certificates, appeals, complaints, holds.
    case performVerb = "POST /v1/cases/{case}/acts"
    case listActs = "GET /v1/cases/{case}/acts"
    case listClocks = "GET /v1/cases/{case}/clocks"
    case showSession = "GET /v1/cases/{case}/sessions/{session}"
    case showUnitOfCase = "GET /v1/cases/{case}/units/{unit}/rubric"

    case issueInvitation = "POST /v1/cases/{case}/invitations"
    case acceptBundle = "POST /v1/cases/{case}/bundles"

    case uploadOptions = "OPTIONS /v1/uploads"
    case createUpload = "POST /v1/uploads"
    case uploadOffset = "HEAD /v1/uploads/{upload}"
    case appendUpload = "PATCH /v1/uploads/{upload}"
    case terminateUpload = "DELETE /v1/uploads/{upload}"
    /// tus lets a client that cannot send PATCH or DELETE say so in `X-HTTP-Method-Override`.
    case overrideUpload = "POST /v1/uploads/{upload}"

    /// Evidence in one request, for programs that do not speak tus.
    case putEvidence = "PUT /v1/evidence"
    case postEvidence = "POST /v1/evidence"

    case showReport = "GET /v1/cases/{case}/evidence/{evidence}/report"
    case fetchMedia = "GET /v1/cases/{case}/evidence/{evidence}/media"
    case fetchKeyframe = "GET /v1/cases/{case}/evidence/{evidence}/keyframes/{number}"
    case fetchContactSheet = "GET /v1/cases/{case}/evidence/{evidence}/contact-sheet"
    case withdrawEvidence = "DELETE /v1/cases/{case}/evidence/{evidence}"
    case showReceipt = "GET /v1/cases/{case}/evidence/{evidence}/receipt"
    case findReceipt = "GET /v1/receipts/{receipt}"

    case listQueue = "GET /v1/queue"
    case takeNext = "POST /v1/queue/next"
    case showAssignment = "GET /v1/cases/{case}/units/{unit}/assignment"
    case releaseAssignment = "DELETE /v1/cases/{case}/units/{unit}/assignment"
    case saveDraft = "PUT /v1/cases/{case}/units/{unit}/draft"
    case explainScoring = "POST /v1/cases/{case}/units/{unit}/explanation"
    case judgeUnit = "POST /v1/cases/{case}/units/{unit}/judgement"

    case decideCase = "POST /v1/cases/{case}/decision"
    case decideBatch = "POST /v1/decisions"
    case listDecisions = "GET /v1/decisions"

    case listJobs = "GET /v1/jobs"
    case retryJob = "POST /v1/jobs/{job}/retry"

    case listNotices = "GET /v1/notices"
    case sendNotice = "POST /v1/notices/{notice}/delivery"

    case listKeys = "GET /v1/keys"
    case rotateKey = "POST /v1/keys"
    /// For anybody: with these a receipt is verified.
    case publishedKeys = "GET /v1/bodies/{body}/keys"

    public var method: String { String(rawValue.prefix { $0 != " " }) }

    /// With parameters in braces.
    public var template: String { String(rawValue.drop { $0 != " " }.dropFirst()) }

    /// The path with these values in place of the parameters, in their order. Identifiers need no escaping.
    public func path(_ values: String...) -> String {
        var rest = values[...]
        return template.split(separator: "/").reduce(into: "") { path, part in
            path += "/" + (part.hasPrefix("{") ? rest.popFirst() ?? "" : String(part))
        }
    }
}
