extension BodyFolders {
    /// Gives a synced staging file its name among the objects, durably. It keeps its staging name.
    ///
    /// Whatever step a crash follows, doing it again ends the same: a link is there wholly or not at all.
    func place(_ name: String, in staging: Folder, as key: ObjectKey, size: Int64) throws(VaultFault) -> SealedObject {
        guard let objects = try objects(of: key.body) else { throw .damaged }
        let shard = try objects.makeFolder(key.digest.shard)
        let disposition = try link(name, in: staging, to: shard, as: key.digest.nameInShard, size: size)
        try shard.synchronise()
        try objects.synchronise()
        return SealedObject(key: key, size: size, disposition: disposition)
    }

    private func link(
        _ name: String,
        in staging: Folder,
        to shard: Folder,
        as newName: String,
        size: Int64
    ) throws(VaultFault) -> SealedObject.Disposition {
        if try staging.link(name, to: shard, as: newName) { return .new }
        guard let there = try shard.facts(of: newName), there.isRegular, there.size == size else {
            // Never leave wrong bytes, or a link to who knows what, under a digest when the right bytes are at hand.
            let spare = name + ".repair"
            try staging.remove(spare)
            _ = try staging.link(name, to: staging, as: spare)
            try staging.rename(spare, to: shard, as: newName)
            return .repaired
        }
        // The same file under both names: it was placed before a crash.
        let isOurs = try staging.facts(of: name)?.isSameFile(as: there) ?? false
        return isOurs ? .new : .alreadyThere
    }
}
