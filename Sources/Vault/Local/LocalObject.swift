struct LocalObject: StoredObject {
    let key: ObjectKey
    let size: Int64
    let file: OpenFile
    let lane: BlockingLane

    func read(from offset: Int64, count: Int) async throws(VaultFault) -> [UInt8] {
        guard (0...size).contains(offset) else { throw .rangeOutsideObject(size: size) }
        let wanted = Int(min(Int64(max(0, min(count, 1 << 20))), size - offset))
        return try await lane.run { [file] () throws(VaultFault) in
            var fault: VaultFault?
            let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
                do throws(VaultFault) {
                    filled = try file.read(into: UnsafeMutableRawBufferPointer(buffer), at: offset)
                } catch {
                    fault = error
                }
            }
            if let fault { throw fault }
            return bytes
        }
    }
}
