import Recognition
import Testing
import Vault

extension VaultContract {
    static var staging: [Clause] {
        [
            Clause("a new upload begins at zero and counts what is appended") { place in
                let staged = try await place.open().stage(VaultSample.upload(), for: VaultSample.body())
                #expect(try await staged.offset == 0)
                #expect(try await staged.append(VaultSample.bytes(1)) == 1)
                #expect(try await staged.append([VaultSample.bytes(4_096), [], VaultSample.bytes(9)]) == 4_106)
                #expect(try await staged.sync() == 4_106)
            },
            Clause("an upload is staged once") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                _ = try await vault.stage(upload, for: body)
                await #expect(throws: VaultFault.alreadyStaged) { try await vault.stage(upload, for: body) }
                _ = try await vault.stage(upload, for: VaultSample.body("body-two"))
            },
            Clause("an unknown upload is not staged") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                await #expect(throws: VaultFault.notStaged) { try await vault.reopen(upload, for: body) }
                await #expect(throws: VaultFault.notStaged) { try await vault.durableOffset(of: upload, for: body) }
                _ = try await vault.stage(upload, for: body)
                let other = try VaultSample.body("body-two")
                await #expect(throws: VaultFault.notStaged) { try await vault.reopen(upload, for: other) }
            },
            Clause("an upload is there with its bytes after a restart") { place in
                let (upload, body) = (try VaultSample.upload(), try VaultSample.body())
                let staged = try await place.open().stage(upload, for: body)
                #expect(try await place.open().durableOffset(of: upload, for: body) == 0)
                try await staged.append(VaultSample.bytes(70_000))
                _ = try await staged.sync()
                let vault = try await place.open()
                #expect(try await vault.durableOffset(of: upload, for: body) == 70_000)
                #expect(try await vault.reopen(upload, for: body).offset == 70_000)
            },
            Clause("the newest opener wins and the old holder is refused") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let bytes = VaultSample.bytes(20)
                let old = try await vault.stage(upload, for: body)
                try await old.append(Array(bytes[..<8]))
                let new = try await vault.reopen(upload, for: body)
                await #expect(throws: VaultFault.superseded) { try await old.append([1, 2, 3]) }
                await #expect(throws: VaultFault.superseded) { try await old.sync() }
                await #expect(throws: VaultFault.superseded) { try await old.offset }
                await #expect(throws: VaultFault.superseded) { try await old.seal() }
                await #expect(throws: VaultFault.superseded) { try await old.discard() }
                #expect(try await new.append(Array(bytes[8...])) == 20)
                #expect(try await new.seal().key.digest == VaultSample.digest(of: bytes))
            },
            Clause("asking for the durable offset takes nothing over") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let staged = try await vault.stage(upload, for: body)
                try await staged.append(VaultSample.bytes(10))
                #expect(try await vault.durableOffset(of: upload, for: body) == 10)
                #expect(try await staged.append(VaultSample.bytes(10)) == 20)
            },
            Clause("a takeover in full flight tears nothing") { place in try await takeover(place) },
            Clause("an upload cut at ten random bytes resumes to the same digest") { place in
                try await randomCuts(place)
            },
            Clause("a discarded upload is gone, and unstaging is idempotent") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let staged = try await vault.stage(upload, for: body)
                try await staged.append(VaultSample.bytes(10))
                try await staged.discard()
                await #expect(throws: VaultFault.notStaged) { try await vault.reopen(upload, for: body) }
                try await vault.unstage(upload, for: body)
                let again = try await vault.stage(upload, for: body)
                #expect(try await again.offset == 0)
                try await vault.unstage(upload, for: body)
                try await vault.unstage(upload, for: body)
                await #expect(throws: VaultFault.superseded) { try await again.append([1]) }
            },
        ]
    }

    /// One holder appends until it is refused; another takes over somewhere in the middle and goes on from there.
    private static func takeover(_ place: Place) async throws {
        let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
        let bytes = VaultSample.bytes(2_000_000)
        let old = try await vault.stage(upload, for: body)
        async let endOfOld = appendUntilRefused(bytes, to: old)
        while try await vault.durableOffset(of: upload, for: body) < 100_000 { await Task.yield() }
        let new = try await vault.reopen(upload, for: body)
        let offset = Int(try await new.offset)
        try await new.append(Array(bytes[offset...]))
        #expect(await endOfOld == .superseded || offset == bytes.count)
        #expect(try await new.seal().key.digest == VaultSample.digest(of: bytes))
    }

    private static func appendUntilRefused(_ bytes: [UInt8], to staged: any StagedFile) async -> VaultFault? {
        var rest = bytes[...]
        while !rest.isEmpty {
            do throws(VaultFault) { try await staged.append([rest.prefix(997)]) } catch { return error }
            rest = rest.dropFirst(997)
        }
        return nil
    }

    private static func randomCuts(_ place: Place) async throws {
        let body = try VaultSample.body()
        let upload = try VaultSample.upload()
        let bytes = VaultSample.bytes(3_300_000)
        var generator = SystemRandomNumberGenerator()
        let cuts = (0..<10).map { _ in Int.random(in: 0...bytes.count, using: &generator) }.sorted()
        _ = try await place.open().stage(upload, for: body)
        for cut in cuts + [bytes.count] {
            let staged = try await place.open().reopen(upload, for: body)
            let offset = Int(try await staged.offset)
            try await staged.append(stride(from: offset, to: cut, by: 65_536).map { bytes[$0..<min(cut, $0 + 65_536)] })
            #expect(try await staged.offset == Int64(max(offset, cut)), "cuts \(cuts)")
        }
        let sealed = try await place.open().reopen(upload, for: body).seal()
        #expect(sealed.key.digest == VaultSample.digest(of: bytes), "cuts \(cuts)")
        #expect(sealed.size == Int64(bytes.count))
    }
}
