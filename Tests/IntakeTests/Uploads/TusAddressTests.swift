import Casework
import Recognition
import Records
import ServiceAPI
import Testing

/// The secret in an upload's address: whoever has it may go on, whatever has become of their session.
@Suite struct TusAddressTests {
    private let bytes = RunningService.bytes(10, seed: 37)

    private func head(_ path: String) -> RawRequest {
        RawRequest(method: "HEAD", path: path, headers: [RunningService.version])
    }

    @Test func opensWithoutAToken() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let id = try await service.admittedCase()
            let path = try await service.create(10, for: id)
            #expect(try await service.send(service.patch(path, 0, Array(bytes.prefix(4)))).offset == 4)
            #expect(try await service.send(head(path)).offset == 4)
            #expect(try await service.send(service.patch(path, 4, Array(bytes.suffix(6)))).status == 204)
            #expect(try await service.storedDigest(of: id) == RunningService.digest(bytes))
            let other = try await service.create(10, for: id)
            let removal = RawRequest(method: "DELETE", path: other, headers: [RunningService.version])
            #expect(try await service.send(removal).status == 204)
        }
    }

    @Test func opensWithATokenThatHasExpired() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            // Moved now and then, so that the upload outlives the token.
            let path = try await service.create(10, for: id)
            for offset in 0..<4 {
                #expect(try await service.append(path, offset, [bytes[offset]]).status == 204)
                service.clock.advance(hours: 10 * 24)
            }
            #expect(try await service.get("/v1/me", as: service.candidate).status == 401)
            #expect(try await service.offset(path) == 4)
            #expect(try await service.append(path, 4, Array(bytes.suffix(6))).status == 204)
            // Another person's expired token is no better than a valid one of theirs.
            #expect(try await service.ask(path, as: service.otherCandidate).status == 404)
        }
    }

    @Test func opensToNobodyElseWhoIsKnown() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            for other in [service.otherCandidate, try #require(service.foreigners[.candidate])] {
                #expect(try await service.ask(path, as: other).status == 404)
                #expect(try await service.append(path, 0, bytes, as: other).status == 404)
                #expect(try await service.delete(path, as: other).status == 404)
            }
            #expect(try await service.offset(path) == 0)
        }
    }

    @Test func doesNotOpenWithoutItsSecretOrWithAnother() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let (path, other) = (try await service.create(10, for: id), try await service.create(10, for: id))
            let bare = RunningService.bare(path)
            #expect(try await service.send(head(bare)).status == 404)
            #expect(try await service.send(service.patch(bare, 0, bytes)).status == 401)
            // With the token of its person it does.
            #expect(try await service.offset(bare) == 0)
            let secret = try #require(other.split(separator: "-").last)
            let guesses = [
                bare + "-" + secret, bare + "-" + String(repeating: "0", count: 32), bare + "-", bare + "-x",
                path + "0", path.lowercased(),
            ]
            for guess in guesses {
                #expect(try await service.send(head(guess)).status == 404, "\(guess)")
                #expect(try await service.send(service.patch(guess, 0, bytes)).status == 404, "\(guess)")
                #expect(try await service.ask(guess).status == 404, "\(guess)")
            }
        }
    }

    @Test func isStoredNowhere() async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            let secret = try #require(path.split(separator: "-").last.map(String.init))
            #expect(secret.count == 32)
            let row = try await service.row(path)
            #expect(!"\(row)".contains(secret))
            #expect(row.capability == RunningService.digest(Array(secret.utf8)))
            let address = try #require(UploadAddress(String(path.dropFirst("/v1/uploads/".count))))
            #expect(address.capability == secret && !"\(address)".contains(secret))
        }
    }

    enum Shown: CaseIterable {
        case theRevokedToken, noToken
    }

    /// Somebody wanted it to stop. Where it stands is still told: a client that hears 401 begins from zero.
    @Test(arguments: Shown.allCases) func aRevokedTokenStopsIt(_ shown: Shown) async throws {
        try await RunningService.with { service in
            let path = try await service.create(10, for: try await service.admittedCase())
            _ = try await service.append(path, 0, Array(bytes.prefix(4)))
            let (person, administrator) = (service.candidate.caller.person, service.administrator.caller)
            let tokens = try await service.workplace.listTokens(of: person, caller: administrator)
            for token in tokens {
                try await service.workplace.revokeToken(token.id, of: person, caller: administrator)
            }
            let shownBy = shown == .noToken ? nil : service.candidate
            #expect(try await service.send(service.patch(path, 4, bytes), as: shownBy).status == 401)
            let removal = RawRequest(method: "DELETE", path: path, headers: [RunningService.version])
            #expect(try await service.send(removal, as: shownBy).status == 401)
            let asked = try await service.send(head(path), as: shownBy)
            #expect(asked.status == 200 && asked.offset == 4)
            // A new token of the same person goes on.
            let issued = try await service.workplace.issueToken(
                for: person,
                role: .candidate,
                days: 1,
                caller: administrator
            )
            let again = RunningService.Person(caller: service.candidate.caller, token: issued.text)
            #expect(try await service.append(path, 4, Array(bytes.suffix(6)), as: again).status == 204)
        }
    }

    @Test func aCreationNeedsAToken() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            #expect(try await service.send(service.creation("10", for: id)).status == 401)
            #expect(try await service.reservedUploads() == 0)
        }
    }
}
