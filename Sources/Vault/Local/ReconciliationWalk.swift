import Recognition

/// Goes through the folders of one body.
struct ReconciliationWalk {
    private let records: RecordedBytes
    /// The clock of the file system may run a tick behind the one that `readAt` was read from.
    private let youngFrom: Instant
    private var seenObjects: Set<Digest> = []
    private var seenUploads: Set<UploadID> = []
    private var findings = Reconciliation()

    init(records: RecordedBytes) {
        self.records = records
        youngFrom = records.readAt.adding(seconds: -1)
    }

    /// Nil is a body that has stored nothing yet.
    mutating func visitBody(_ folder: Folder?) throws(VaultFault) {
        for name in try folder?.names() ?? [] {
            switch name {
            case "objects": try visitObjects(folder?.folder(name))
            case "staging": try visitStaging(folder?.folder(name))
            default: findings.strangers += 1
            }
        }
    }

    var result: Reconciliation {
        var result = findings
        result.missing = records.objects.keys.filter { !seenObjects.contains($0) }.sorted()
        result.unstaged = records.uploads.subtracting(seenUploads).sorted()
        result.unreferenced.sort()
        result.damaged.sort()
        result.stale.sort()
        return result
    }

    private mutating func visitObjects(_ objects: Folder?) throws(VaultFault) {
        guard let objects else { return }
        for name in try objects.names() {
            guard name.utf8.count == 2, try objects.facts(of: name)?.isFolder == true,
                let shard = try objects.folder(name)
            else {
                findings.strangers += 1
                continue
            }
            for rest in try shard.names() { try visitObject(rest, in: shard, named: name) }
        }
    }

    private mutating func visitObject(_ name: String, in shard: Folder, named prefix: String) throws(VaultFault) {
        guard let digest = Digest(hex: prefix + name), digest.hex == prefix + name else {
            findings.strangers += 1
            return
        }
        guard let facts = try shard.facts(of: name) else { return }
        seenObjects.insert(digest)
        findings.objects += 1
        if facts.isRegular { findings.bytes += facts.size }
        if let size = records.objects[digest] {
            if !facts.isRegular || facts.size != size { findings.damaged.append(digest) }
        } else if facts.changed < youngFrom {
            findings.unreferenced.append(digest)
        }
    }

    mutating func visitStaging(_ staging: Folder?) throws(VaultFault) {
        guard let staging else { return }
        for name in try staging.names() {
            guard let upload = UploadID(name), upload.text == name else {
                findings.strangers += 1
                continue
            }
            guard let facts = try staging.facts(of: name) else { continue }
            seenUploads.insert(upload)
            if !records.uploads.contains(upload), facts.changed < youngFrom { findings.stale.append(upload) }
        }
    }
}
