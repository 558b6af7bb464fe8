public import Recognition

extension LocalVault {
    public func store(_ bytes: [UInt8], for body: BodyID) async throws(VaultFault) -> SealedObject {
        // A staging name like any other: what a crash leaves behind is found by `reconcile` like a stale upload.
        var generator = SystemRandomNumberGenerator()
        let name = UploadID.random(using: &generator).text
        return try await lanes.next.run { [folders] () throws(VaultFault) in
            try folders.store(bytes, for: body, by: name)
        }
    }

    public func open(_ key: ObjectKey) async throws(VaultFault) -> any StoredObject {
        let lane = lanes.next
        return try await lane.run { [folders] () throws(VaultFault) in
            let file = try folders.openObject(key)
            return LocalObject(key: key, size: try file.facts().size, file: file, lane: lane)
        }
    }

    public func descriptor(of key: ObjectKey) async throws(VaultFault) -> OpenFile {
        try await lanes.next.run { [folders] () throws(VaultFault) in try folders.openObject(key) }
    }

    public func contains(_ key: ObjectKey) async throws(VaultFault) -> Bool {
        try await lanes.next.run { [folders] () throws(VaultFault) in try folders.objectFacts(key) != nil }
    }

    public func size(of key: ObjectKey) async throws(VaultFault) -> Int64 {
        try await lanes.next.run { [folders] () throws(VaultFault) in
            guard let facts = try folders.objectFacts(key) else { throw .notStored }
            return facts.size
        }
    }

    public func verify(_ key: ObjectKey) async throws(VaultFault) -> Verification {
        try await lanes.reading.run { [folders] () throws(VaultFault) in
            let file = try folders.openObject(key)
            var digest = RunningDigest()
            while try file.feed(&digest, upTo: .max, limit: 1 << 20) {}
            return digest.value == key.digest
                ? .intact(size: digest.count) : .altered(found: digest.value, size: digest.count)
        }
    }

    public func delete(_ key: ObjectKey) async throws(VaultFault) {
        // An upload sealed but not yet unstaged would keep the bytes alive under its own name.
        let sharers = try await lanes.next.run { [folders] () throws(VaultFault) in try folders.uploads(sharing: key) }
        for upload in sharers { try await unstage(upload, for: key.body) }
        try await lanes.next.run { [folders] () throws(VaultFault) in
            guard let shelf = try folders.shelf(of: key) else { return }
            try shelf.folder.remove(shelf.name)
            try shelf.folder.synchronise()
        }
    }
}
