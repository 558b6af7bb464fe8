import Recognition
import Synchronization

/// Where things lie: `<root>/<body>/objects/ab/cdef…` and `<root>/<body>/staging/<upload>`, on one file system, so that
/// sealing is a link and never a copy.
final class BodyFolders: Sendable {
    let root: Folder
    /// The bodies whose folders are known to be on the disk.
    private let prepared = Mutex<Set<BodyID>>([])

    init(root: Folder) {
        self.root = root
    }

    func staging(of body: BodyID) throws(VaultFault) -> Folder? {
        try folder(of: body)?.folder("staging")
    }

    func objects(of body: BodyID) throws(VaultFault) -> Folder? {
        try folder(of: body)?.folder("objects")
    }

    func folder(of body: BodyID) throws(VaultFault) -> Folder? {
        guard BodyID(body.text) == body else { throw .malformedIdentifier }
        return try root.folder(body.text)
    }

    /// The body's staging folder, made durably when it is not there.
    func preparedStaging(of body: BodyID) throws(VaultFault) -> Folder {
        try prepare(body)
        guard let staging = try staging(of: body) else { throw .damaged }
        return staging
    }

    /// Where an object lies or would lie: the folder of its first two digits, and its name there.
    func shelf(of key: ObjectKey) throws(VaultFault) -> (folder: Folder, name: String)? {
        guard let folder = try objects(of: key.body)?.folder(key.digest.shard) else { return nil }
        return (folder, key.digest.nameInShard)
    }

    private func prepare(_ body: BodyID) throws(VaultFault) {
        guard BodyID(body.text) == body else { throw .malformedIdentifier }
        if prepared.withLock({ $0.contains(body) }) { return }
        let folder = try root.makeFolder(body.text)
        _ = try folder.makeFolder("objects")
        _ = try folder.makeFolder("staging")
        // Also when they were there already: a crash may have come between making them and this.
        try folder.synchronise()
        try root.synchronise()
        prepared.withLock { _ = $0.insert(body) }
    }
}

extension Digest {
    var shard: String { String(hex.prefix(2)) }
    var nameInShard: String { String(hex.dropFirst(2)) }
}
