import Recognition
import Testing
import Vault

extension VaultContract {
    static var objects: [Clause] {
        [
            Clause("a small object is stored, found and measured") { place in
                let (vault, bytes) = (try await place.open(), VaultSample.bytes(12_345))
                let stored = try await vault.store(bytes, for: VaultSample.body())
                #expect(stored.key.digest == VaultSample.digest(of: bytes))
                #expect(stored.disposition == .new)
                #expect(try await vault.store(bytes, for: VaultSample.body()).disposition == .alreadyThere)
                let later = try await place.open()
                #expect(try await later.contains(stored.key))
                #expect(try await later.size(of: stored.key) == 12_345)
                #expect(try await later.verify(stored.key) == .intact(size: 12_345))
            },
            Clause("an object is read by ranges") { place in
                let (vault, bytes) = (try await place.open(), VaultSample.bytes(3_000_000))
                let stored = try await vault.store(bytes, for: VaultSample.body())
                let object = try await vault.open(stored.key)
                #expect(object.size == 3_000_000)
                #expect(try await object.read(from: 17, count: 100) == Array(bytes[17..<117]))
                #expect(try await object.read(from: 2_999_990, count: 100) == Array(bytes[2_999_990...]))
                #expect(try await object.read(from: 3_000_000, count: 100).isEmpty)
                #expect(try await object.read(from: 0, count: .max).count == 1 << 20)
                #expect(try await object.read(from: 0, count: -1).isEmpty)
                for offset: Int64 in [-1, 3_000_001, .max] {
                    await #expect(throws: VaultFault.rangeOutsideObject(size: 3_000_000)) {
                        try await object.read(from: offset, count: 1)
                    }
                }
                #expect(try await VaultSample.contents(of: stored.key, in: vault) == bytes)
            },
            Clause("what is not stored is said to be so") { place in
                let vault = try await place.open()
                let key = ObjectKey(body: try VaultSample.body(), digest: VaultSample.digest(of: [1]))
                #expect(try await vault.contains(key) == false)
                await #expect(throws: VaultFault.notStored) { try await vault.open(key) }
                await #expect(throws: VaultFault.notStored) { try await vault.size(of: key) }
                await #expect(throws: VaultFault.notStored) { try await vault.verify(key) }
                await #expect(throws: VaultFault.notStored) { try await vault.descriptor(of: key) }
                try await vault.delete(key)
            },
            Clause("an open object outlives its deletion") { place in
                let vault = try await place.open()
                let stored = try await vault.store([1, 2, 3], for: VaultSample.body())
                let object = try await vault.open(stored.key)
                try await vault.delete(stored.key)
                try await vault.delete(stored.key)
                #expect(try await vault.contains(stored.key) == false)
                #expect(try await object.read(from: 0, count: 10) == [1, 2, 3])
            },
            Clause("deletion reaches an upload that was sealed and not yet unstaged") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let staged = try await vault.stage(upload, for: body)
                try await staged.append([1, 2, 3])
                let sealed = try await staged.seal()
                try await vault.delete(sealed.key)
                await #expect(throws: VaultFault.notStaged) { try await vault.reopen(upload, for: body) }
            },
        ]
    }
}
