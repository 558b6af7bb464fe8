public import Recognition

/// An upload as it stands.
public struct UploadRow: Hashable, Sendable {
    public let id: UploadID
    public let body: BodyID
    /// Who began it.
    public let person: PersonID
    /// What it becomes; nil for a part, which becomes nothing until an upload joins it to others.
    public internal(set) var target: UploadTarget?
    /// Bytes. While the length is deferred: the most that it may have, which is what is reserved.
    public internal(set) var length: Int64
    /// The client has not said yet how long the upload is.
    public internal(set) var isLengthDeferred: Bool
    /// Bytes that are certainly durable. The staging file may have more: it is what counts.
    public internal(set) var offset: Int64
    /// The `Upload-Metadata` header as it was received; echoed, never interpreted further.
    public let metadata: String
    /// The `Upload-Concat` header as it was received; nil where there was none.
    public let concat: String?
    public internal(set) var state: UploadState
    public let createdAt: Instant
    /// When it is dropped unless bytes arrive; of a received one: when its address is forgotten.
    public internal(set) var expiresAt: Instant
    /// The digest of the secret in the upload's address; nil: the address has none.
    public let capability: Digest?
    /// The token with which it was begun.
    public let token: TokenID?
    /// Of the bytes, once the upload is received.
    public internal(set) var digest: Digest?

    public init(
        id: UploadID,
        body: BodyID,
        person: PersonID,
        target: UploadTarget?,
        length: Int64,
        isLengthDeferred: Bool = false,
        offset: Int64 = 0,
        metadata: String,
        concat: String? = nil,
        state: UploadState = .receiving,
        createdAt: Instant,
        expiresAt: Instant,
        capability: Digest? = nil,
        token: TokenID? = nil,
        digest: Digest? = nil
    ) {
        self.id = id
        self.body = body
        self.person = person
        self.target = target
        self.length = length
        self.isLengthDeferred = isLengthDeferred
        self.offset = offset
        self.metadata = metadata
        self.concat = concat
        self.state = state
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.capability = capability
        self.token = token
        self.digest = digest
    }

    /// It is to be joined to others.
    public var isPart: Bool { target == nil }

    /// Its bytes are those of parts: nothing can be appended to it.
    public var isJoined: Bool { target != nil && concat != nil }

    /// In which role the person sends it: candidates their own, assessors what a session brought, administrators what came in
    /// another way.
    public var role: Role {
        switch target?.provenance {
        case nil: .candidate
        case .session?: .assessor
        case .bundle?, .watchFolder?: .administrator
        }
    }
}
