public import Credentials
public import Notices
public import Recognition
public import Records
public import Vault

/// Why a verb did nothing. A closed set: the service has one answer for each.
public enum CaseworkFault: Error, Hashable, Sendable {
    /// A rule of the process stands against it.
    case refused(Refusal)
    /// The caller's role may not do this.
    case forbidden(allowed: [Role])
    /// There is no such thing, or it is not the caller's to see.
    case notFound(Subject)
    /// The evidence harmed its examiner, and is given to administrators alone.
    case quarantined(EvidenceID)
    /// What was asked is malformed.
    case invalid(InvalidInput)
    /// The bytes of an upload are not those whose digest its sender declared; they are dropped.
    case digestDiffers
    /// The case has moved on since the caller looked at it.
    case stale(found: Int)
    /// The unit's scoring draft was saved elsewhere meanwhile.
    case draftStale
    /// The closer look has replaced the report that the caller has read.
    case reportStale
    /// The idempotency key was used for another request.
    case idempotencyKeyReused
    /// The same request has issued this token, whose text is not kept.
    case tokenIssuedBefore(TokenID)
    /// The queue has nothing for this assessor.
    case queueEmpty
    /// A quota stands against a further upload.
    case quotaExceeded(Quota)
    /// The disk is full.
    case noSpace
    case records(RecordsFault)
    case vault(VaultFault)
    case keystore(KeystoreFault)
    /// A notice was not delivered; nobody who asks for something of the service meets this.
    case notice(NoticeFault)

    public enum Subject: String, Hashable, Sendable {
        case `case`, evidence, keyframe, contactSheet = "contact sheet", person, organisation, token, scheme, unit,
            assignment, upload, job, body, receipt, certificate, clock, session, licence, relation, notice
    }

    public enum Quota: String, Hashable, Sendable {
        case uploads, bytes
        /// Of the whole body.
        case uploadsOfBody = "uploads of the body", bytesOfBody = "bytes of the body"
    }
}

extension CaseworkFault {
    /// An upload has come to its end with this: sending the same once more ends no other way.
    public var endsUpload: Bool {
        switch self {
        case .refused, .digestDiffers: true
        default: false
        }
    }

    init(_ fault: RecordsFault) {
        switch fault {
        case .idempotencyKeyReused: self = .idempotencyKeyReused
        case .noSpace: self = .noSpace
        case .quotaReached(let limit): self.init(limit)
        case .conflict(_, _, let found): self = .stale(found: found)
        default: self = .records(fault)
        }
    }

    private init(_ limit: UploadQuota.Limit) {
        self =
            switch limit {
            case .uploadsOfPerson: .quotaExceeded(.uploads)
            case .bytesOfPerson: .quotaExceeded(.bytes)
            case .uploadsOfBody: .quotaExceeded(.uploadsOfBody)
            case .bytesOfBody: .quotaExceeded(.bytesOfBody)
            case .bytesOfDeployment: .noSpace
            }
    }
    init(_ fault: KeystoreFault) { self = fault == .noSpace ? .noSpace : .keystore(fault) }

    init(_ fault: VaultFault) { self.init(vault: fault) }

    public init(vault fault: VaultFault) {
        if case .noSpace = fault { self = .noSpace } else { self = .vault(fault) }
    }
}
