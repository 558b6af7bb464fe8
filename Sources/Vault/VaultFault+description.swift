extension VaultFault: CustomStringConvertible {
    /// Stable; for logs, problem bodies and tests.
    public var code: String {
        switch self {
        case .noSpace: "vault.no-space"
        case .superseded: "vault.superseded"
        case .alreadyStaged: "vault.already-staged"
        case .notStaged: "vault.not-staged"
        case .sealed: "vault.sealed"
        case .notStored: "vault.not-stored"
        case .damaged: "vault.damaged"
        case .digestMismatch: "vault.digest-mismatch"
        case .rangeOutsideObject: "vault.range-outside-object"
        case .malformedIdentifier: "vault.malformed-identifier"
        case .inputOutput: "vault.input-output"
        }
    }

    /// What happened and what to do next, in one line.
    public var description: String { "\(code): \(reason); \(remedy)" }

    private var reason: String {
        switch self {
        case .noSpace(let offset): "the disk is full after \(offset) stored bytes"
        case .superseded: "another connection took this upload over"
        case .alreadyStaged: "this upload has a staging file already"
        case .notStaged: "this upload has no staging file"
        case .sealed: "this upload is sealed"
        case .notStored: "the vault of this body holds no such object"
        case .damaged: "the stored file is not what was stored"
        case .digestMismatch(let expected, let found): "expected \(expected), found \(found)"
        case .rangeOutsideObject(let size): "the object ends at byte \(size)"
        case .malformedIdentifier: "an identifier is not in its canonical form"
        case .inputOutput(let step, let errno): "the operating system refused to \(step.rawValue) (errno \(errno))"
        }
    }

    private var remedy: String {
        switch self {
        case .noSpace: "free space on the vault's file system and resume the upload"
        case .superseded: "ask for the offset and continue from there"
        case .alreadyStaged: "reopen it, or draw another upload identifier"
        case .notStaged: "begin a new upload"
        case .sealed: "read the object, or begin a new upload"
        case .notStored: "check the digest, then reconcile the vault with the records"
        case .damaged: "reconcile the vault with the records and restore the file from a backup"
        case .digestMismatch: "send the file again"
        case .rangeOutsideObject: "ask for a range inside the object"
        case .malformedIdentifier: "use the identifier as it was given out"
        case .inputOutput: "check the vault's file system and the rights on its folder"
        }
    }
}
