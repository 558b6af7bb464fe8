import Recognition

/// The bytes of one upload: the file, how much of it is stored, synced and hashed, and who may write.
///
/// One per upload in the process, whoever holds it: a newcomer gets the running digest along with the file, so an
/// upload in a thousand small requests is read no more than one in a single request. The newest opener's generation is
/// the only one that is obeyed.
actor StagedContent {
    let key: StagingKey
    let folders: BodyFolders
    let lane: BlockingLane

    var file: OpenFile?
    var generation: UInt64 = 0
    /// Bytes stored.
    var offset: Int64 = 0
    /// Bytes known to be on the disk.
    var durable: Int64 = 0
    /// Bytes that an earlier process left; nil until the file was opened. They may have been acknowledged, so they are
    /// never cut off.
    var inherited: Int64?
    /// Over the first `digest.count` bytes; behind `offset` after a restart.
    var digest = RunningDigest()
    /// The file has a name among the objects; its bytes may not change any more.
    var isFrozen = false
    var sealed: SealedObject?

    init(key: StagingKey, folders: BodyFolders, lane: BlockingLane) {
        self.key = key
        self.folders = folders
        self.lane = lane
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor { lane.asUnownedSerialExecutor() }

    func create() throws(VaultFault) -> UInt64 {
        let staging = try folders.preparedStaging(of: key.body)
        guard let created = try staging.create(key.upload.text) else { throw .alreadyStaged }
        try staging.synchronise()
        forget()
        file = created
        inherited = 0
        return generation
    }

    func takeOver() throws(VaultFault) -> UInt64 {
        _ = try opened()
        generation += 1
        return generation
    }

    /// Closes the file and keeps what is known of it; the next call opens it again.
    func park() { file = nil }

    func unstage() throws(VaultFault) {
        forget()
        guard let staging = try folders.staging(of: key.body) else { return }
        try staging.remove(key.upload.text)
        // Also when it was gone: a crash may have come between removing it and this.
        try staging.synchronise()
    }

    func discard(by holder: UInt64) throws(VaultFault) {
        try admit(holder)
        try unstage()
    }

    func admit(_ holder: UInt64) throws(VaultFault) {
        guard holder == generation else { throw .superseded }
    }

    func opened() throws(VaultFault) -> OpenFile {
        if let file { return file }
        guard let found = try folders.staging(of: key.body)?.open(key.upload.text, writing: true) else {
            throw .notStaged
        }
        let facts = try found.facts()
        guard facts.size >= max(durable, digest.count) else { throw .damaged }
        offset = facts.size
        inherited = inherited ?? facts.size
        isFrozen = facts.names > 1
        file = found
        return found
    }

    private func forget() {
        file = nil
        generation += 1
        offset = 0
        durable = 0
        inherited = nil
        digest = RunningDigest()
        isFrozen = false
        sealed = nil
    }
}
