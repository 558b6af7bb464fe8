import Recognition
import Testing
import Vault

/// Bytes that wait for their checksum, bytes of other uploads, and the room that there is.
extension VaultContract {
    static var copying: [Clause] {
        [
            Clause("bytes set aside join the upload when they are adopted, and hash as if they had come directly") {
                place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let bytes = VaultSample.bytes(2_300_000)
                let staged = try await vault.stage(upload, for: body)
                try await staged.append(Array(bytes[..<1_000]))
                let aside = try await staged.setAside(checking: sha256(of: bytes[1_000..<2_200_000]))
                for start in stride(from: 1_000, to: 2_200_000, by: 65_536) {
                    try await aside.append([bytes[start..<min(2_200_000, start + 65_536)]])
                }
                #expect(try await staged.offset == 1_000)
                #expect(await aside.isRight)
                #expect(try await aside.adopt() == 2_200_000)
                try await staged.append(Array(bytes[2_200_000...]))
                #expect(try await staged.seal().key.digest == VaultSample.digest(of: bytes))
            },
            Clause("a checksum is compared, by either algorithm") { place in
                let staged = try await place.open().stage(VaultSample.upload(), for: VaultSample.body())
                // FIPS 180-4 has this digest as its first example.
                let sha1 = try #require(
                    Checksum(
                        algorithm: .sha1,
                        value: [
                            0xA9, 0x99, 0x3E, 0x36, 0x47, 0x06, 0x81, 0x6A, 0xBA, 0x3E, 0x25, 0x71, 0x78, 0x50, 0xC2,
                            0x6C, 0x9C, 0xD0, 0xD8, 0x9D,
                        ]
                    )
                )
                let abc = Array("abc".utf8)
                for checksum in [sha1, try sha256(of: abc[...])] {
                    let right = try await staged.setAside(checking: checksum)
                    try await right.append([Array("ab".utf8), Array("c".utf8)])
                    #expect(await right.isRight)
                    let wrong = try await staged.setAside(checking: checksum)
                    try await wrong.append([Array("abd".utf8)])
                    #expect(await !wrong.isRight)
                    #expect(!checksum.isOfNothing)
                }
                #expect(try sha256(of: []).isOfNothing)
                #expect(Checksum(algorithm: .sha1, value: [1, 2, 3]) == nil)
                #expect(try await staged.offset == 0)
            },
            Clause("what is set aside is gone with whoever held it") { place in
                let (upload, body) = (try VaultSample.upload(), try VaultSample.body())
                let vault = try await place.open()
                let old = try await vault.stage(upload, for: body)
                let aside = try await old.setAside(checking: sha256(of: []))
                try await aside.append([VaultSample.bytes(500)])
                let new = try await vault.reopen(upload, for: body)
                await #expect(throws: VaultFault.superseded) { try await aside.adopt() }
                await #expect(throws: VaultFault.superseded) { try await old.setAside(checking: sha256(of: [])) }
                #expect(try await new.offset == 0)
                // Nobody has to clear it away.
                let records = RecordedBytes(objects: [:], uploads: [upload], readAt: Instant(milliseconds: .max / 2))
                #expect(try await place.open().reconcile(body, with: records).isClean)
            },
            Clause("an upload is made of others in their order, one of them twice") { place in
                let (vault, body) = (try await place.open(), try VaultSample.body())
                let (first, second) = (VaultSample.bytes(300_000), VaultSample.bytes(70_001, seed: 2))
                let ids = try ["0123456789AB", "BA9876543210"].map { try VaultSample.upload($0) }
                for (id, bytes) in zip(ids, [first, second]) {
                    let part = try await vault.stage(id, for: body)
                    try await part.append(bytes)
                    _ = try await part.sync()
                }
                let whole = try VaultSample.upload("CCCCCCCCCCCC")
                let staged = try await vault.stage(whole, for: body)
                #expect(try await staged.append(contentsOf: [ids[0], ids[1], ids[0]]) == 670_001)
                #expect(try await staged.sync() == 670_001)
                #expect(try await staged.seal().key.digest == VaultSample.digest(of: first + second + first))
                // The parts are as they were.
                #expect(try await vault.durableOffset(of: ids[1], for: body) == 70_001)
            },
            Clause("a part that is not there makes no upload") { place in
                let (vault, body) = (try await place.open(), try VaultSample.body())
                let staged = try await vault.stage(VaultSample.upload(), for: body)
                let missing = try VaultSample.upload("BA9876543210")
                await #expect(throws: VaultFault.notStaged) { try await staged.append(contentsOf: [missing]) }
                // Nor another body's.
                _ = try await vault.stage(missing, for: VaultSample.body("body-two"))
                await #expect(throws: VaultFault.notStaged) { try await staged.append(contentsOf: [missing]) }
            },
            Clause("the room that there is counts what is staged, of all bodies, and not what is sealed") { place in
                let vault = try await place.open()
                #expect(try await vault.space().staged == 0)
                let staged = try await vault.stage(VaultSample.upload(), for: VaultSample.body())
                try await staged.append(VaultSample.bytes(5_000))
                let other = try await vault.stage(VaultSample.upload(), for: VaultSample.body("body-two"))
                try await other.append(VaultSample.bytes(300))
                let space = try await vault.space()
                #expect(space.staged == 5_300)
                #expect(space.free > 0 && space.total >= space.free)
                _ = try await staged.seal()
                #expect(try await vault.space().staged == 300)
            },
        ]
    }

    private static func sha256(of bytes: ArraySlice<UInt8>) throws -> Checksum {
        let digits = Array(VaultSample.digest(of: Array(bytes)).hex)
        let value = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        return try #require(Checksum(algorithm: .sha256, value: value))
    }
}
