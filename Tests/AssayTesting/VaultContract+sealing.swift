import Recognition
import Testing
import Vault

extension VaultContract {
    static var sealing: [Clause] {
        [
            Clause("sealing names the bytes by their digest, and sealing again gives the same") { place in
                let vault = try await place.open()
                let bytes = VaultSample.bytes(100_001)
                let staged = try await vault.stage(VaultSample.upload(), for: VaultSample.body())
                try await staged.append(bytes)
                let sealed = try await staged.seal(expecting: VaultSample.digest(of: bytes))
                let key = ObjectKey(body: try VaultSample.body(), digest: VaultSample.digest(of: bytes))
                #expect(sealed == SealedObject(key: key, size: 100_001, disposition: .new))
                #expect(try await staged.seal() == sealed)
                #expect(try await VaultSample.contents(of: key, in: vault) == bytes)
            },
            Clause("an empty upload can be sealed") { place in
                let staged = try await place.open().stage(VaultSample.upload(), for: VaultSample.body())
                let sealed = try await staged.seal()
                #expect(sealed.size == 0)
                #expect(sealed.key.digest == VaultSample.digest(of: []))
            },
            Clause("nothing is appended to a sealed upload, nor after a restart") { place in
                let (vault, upload, body) = (try await place.open(), try VaultSample.upload(), try VaultSample.body())
                let staged = try await vault.stage(upload, for: body)
                try await staged.append([1, 2, 3])
                let sealed = try await staged.seal()
                await #expect(throws: VaultFault.sealed) { try await staged.append([4]) }
                let later = try await place.open().reopen(upload, for: body)
                await #expect(throws: VaultFault.sealed) { try await later.append([4]) }
                #expect(try await VaultSample.contents(of: sealed.key, in: vault) == [1, 2, 3])
            },
            Clause("another digest than expected is refused and the bytes are kept") { place in
                let staged = try await place.open().stage(VaultSample.upload(), for: VaultSample.body())
                try await staged.append([1, 2, 3])
                let (expected, found) = (VaultSample.digest(of: [9]), VaultSample.digest(of: [1, 2, 3]))
                await #expect(throws: VaultFault.digestMismatch(expected: expected, found: found)) {
                    try await staged.seal(expecting: expected)
                }
                #expect(try await staged.append([4]) == 4)
                #expect(try await staged.seal().key.digest == VaultSample.digest(of: [1, 2, 3, 4]))
            },
            Clause("sealed but not unstaged: after a restart sealing gives the same object") { place in
                let (upload, body) = (try VaultSample.upload(), try VaultSample.body())
                let staged = try await place.open().stage(upload, for: body)
                try await staged.append(VaultSample.bytes(2_500_000))
                let sealed = try await staged.seal()
                let vault = try await place.open()
                let again = try await vault.reopen(upload, for: body)
                #expect(try await again.offset == 2_500_000)
                #expect(try await again.seal() == sealed)
                try await vault.unstage(upload, for: body)
                #expect(try await vault.contains(sealed.key))
                await #expect(throws: VaultFault.notStaged) { try await vault.reopen(upload, for: body) }
            },
            Clause("the same bytes twice are kept once") { place in
                let (vault, body) = (try await place.open(), try VaultSample.body())
                let (first, second) = (try VaultSample.upload(), try VaultSample.upload("BA9876543210"))
                for (upload, disposition) in [(first, SealedObject.Disposition.new), (second, .alreadyThere)] {
                    let staged = try await vault.stage(upload, for: body)
                    try await staged.append(VaultSample.bytes(5_000))
                    #expect(try await staged.seal().disposition == disposition)
                    try await vault.unstage(upload, for: body)
                }
                let key = ObjectKey(body: body, digest: VaultSample.digest(of: VaultSample.bytes(5_000)))
                #expect(try await vault.verify(key) == .intact(size: 5_000))
            },
            Clause("two bodies with the same bytes share nothing") { place in
                let vault = try await place.open()
                let one = try await vault.store([1, 2, 3], for: VaultSample.body("body-one"))
                let two = try await vault.store([1, 2, 3], for: VaultSample.body("body-two"))
                #expect(two.disposition == .new)
                try await vault.delete(one.key)
                #expect(try await vault.contains(one.key) == false)
                #expect(try await VaultSample.contents(of: two.key, in: vault) == [1, 2, 3])
            },
        ]
    }
}
