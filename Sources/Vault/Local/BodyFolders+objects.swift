import Recognition

extension BodyFolders {
    func openObject(_ key: ObjectKey) throws(VaultFault) -> OpenFile {
        guard let shelf = try shelf(of: key), let file = try shelf.folder.open(shelf.name, writing: false) else {
            throw .notStored
        }
        return file
    }

    /// Nil when there is no such object.
    func objectFacts(_ key: ObjectKey) throws(VaultFault) -> FileFacts? {
        guard let shelf = try shelf(of: key), let facts = try shelf.folder.facts(of: shelf.name) else { return nil }
        guard facts.isRegular else { throw .damaged }
        return facts
    }

    func store(_ bytes: [UInt8], for body: BodyID, by name: String) throws(VaultFault) -> SealedObject {
        let staging = try preparedStaging(of: body)
        guard let file = try staging.create(name) else { throw .alreadyStaged }
        var digest = RunningDigest()
        defer { _ = try? staging.remove(name) }
        try bytes.withRawBytes { bytes in
            Result { () throws(VaultFault) in try file.write(bytes, at: 0) { digest.update($0) } }
        }.get()
        try file.synchronise(offset: digest.count)
        return try place(name, in: staging, as: ObjectKey(body: body, digest: digest.value), size: digest.count)
    }

    /// The uploads whose staging file is a second name of this object.
    func uploads(sharing key: ObjectKey) throws(VaultFault) -> [UploadID] {
        guard let facts = try objectFacts(key), facts.names > 1, let staging = try staging(of: key.body) else {
            return []
        }
        var uploads: [UploadID] = []
        for name in try staging.names() {
            guard let upload = UploadID(name), let other = try staging.facts(of: name) else { continue }
            if other.isSameFile(as: facts) { uploads.append(upload) }
        }
        return uploads
    }
}
