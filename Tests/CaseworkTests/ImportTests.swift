import AssayTesting
import Bundles
import Casework
import Foundation
import Recognition
import Records
import Testing
import Vault

@Suite struct ImportTests {
    private let joint = ServiceSample.joint

    @Test func takesABundleInOnce() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let bundle = try await fixture.bundle("a clip", of: id)
            let accepted = try await fixture.accept(bundle, for: id)
            #expect(accepted.trust == .vouched)
            #expect(accepted.by == fixture.administrator.person)
            let evidence = try await fixture.bringIn("a clip", of: bundle, for: id)
            let state = try await fixture.state(id)
            #expect(state.evidence.map(\.id) == [evidence])
            #expect(state.evidence.map(\.provenance) == [.bundle(bundle.signed.digest)])
            #expect(try await fixture.examineAll() == 1)

            let version = try await fixture.state(id).version
            #expect(try await fixture.accept(bundle, for: id, isVouched: false) == accepted)
            #expect(try await fixture.state(id).version == version)
            let again = await refusalCode { try await fixture.bringIn("a clip", of: bundle, for: id) }
            #expect(again == .evidenceDuplicate)
        }
    }

    /// The file was another one when it was checked: what arrives is compared with the manifest.
    @Test func refusesOtherBytesThanTheManifestDeclares() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let bundle = try await fixture.bundle("the true clip", of: id)
            _ = try await fixture.accept(bundle, for: id)
            await #expect(throws: CaseworkFault.digestDiffers) {
                try await fixture.bringIn("the fake clip", of: bundle, for: id)
            }
            #expect(try await fixture.state(id).evidence.isEmpty)
            #expect(await fixture.records.uploads(in: .complete).isEmpty)
            _ = try await fixture.bringIn("the true clip", of: bundle, for: id)
        }
    }

    @Test func trustsAnInvitationAndKeepsNoCode() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let invitation = try await fixture.workplace.issueInvitation(
                to: id,
                days: 2,
                caller: fixture.administrator
            )
            let code = try #require(InvitationCode(invitation.code))
            let key = try #require(PackingKey(invitation: code, to: id))
            #expect(key.publicKey == invitation.key)
            let bundle = try await fixture.bundle("a clip", of: id, key: key)
            #expect(try await fixture.accept(bundle, for: id, isVouched: false).trust == .invited)

            let acts = await fixture.records.acts(of: .case(id), in: CaseworkFixture.body)
            let stored = String(decoding: try JSONEncoder().encode(acts), as: UTF8.self)
            #expect(stored.contains(invitation.key.text))
            #expect(!stored.contains(invitation.code))

            fixture.clock.advance(hours: 48)
            let late = try await fixture.bundle("another clip", of: id, key: key)
            let refused = await refusalCode { try await fixture.accept(late, for: id, isVouched: false) }
            #expect(refused == .invitationExpired)
            let stranger = try await fixture.bundle("another clip", of: id)
            let unknown = await refusalCode { try await fixture.accept(stranger, for: id, isVouched: false) }
            #expect(unknown == .deviceUnknown)
        }
    }

    @Test func refusesWhatIsNotForTheCase() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let other = try await fixture.admittedCase(of: fixture.otherCandidate)
            let bundle = try await fixture.bundle("a clip", of: id)
            #expect(await field { try await fixture.accept(bundle, for: other) } == "manifest")
            let abroad = try await fixture.bundle("a clip", of: id, body: CaseworkFixture.otherBody)
            #expect(await field { try await fixture.accept(abroad, for: id) } == "manifest")
            for foreigner in fixture.foreigners where foreigner.role == .administrator {
                await #expect(throws: CaseworkFault.notFound(.case)) {
                    try await fixture.accept(bundle, for: id, by: foreigner)
                }
            }
            await #expect(throws: CaseworkFault.forbidden(allowed: [.administrator])) {
                try await fixture.accept(bundle, for: id, by: fixture.candidate)
            }
            let changed = await field {
                try await fixture.workplace.acceptBundle(
                    manifest: bundle.signed.bytes + [0x20],
                    signature: bundle.signed.signature.text,
                    isVouched: true,
                    for: id,
                    caller: fixture.administrator
                )
            }
            #expect(changed == "manifest")
            #expect(try await fixture.state(id).bundles.isEmpty)
        }
    }

    @Test func anImportIsTheImportersAndNobodyElses() async throws {
        try await CaseworkFixture.with { fixture in
            let id = try await fixture.admittedCase()
            let row = try await fixture.workplace.createUpload(
                for: id,
                purpose: fixture.purpose(joint),
                length: 5,
                metadata: "",
                provenance: .watchFolder,
                caller: fixture.administrator
            )
            #expect(try await fixture.workplace.upload(row.id, caller: fixture.administrator) == row)
            await #expect(throws: CaseworkFault.notFound(.upload)) {
                try await fixture.workplace.upload(row.id, caller: fixture.candidate)
            }
            // The same person in another role is another caller.
            let asCandidate = Caller(
                body: row.body,
                person: fixture.administrator.person,
                role: .candidate
            )
            await #expect(throws: CaseworkFault.notFound(.upload)) {
                try await fixture.workplace.upload(row.id, caller: asCandidate)
            }
            _ = try await fixture.workplace.receiveEvidence(
                row,
                staged: try await fixture.stage(Array("bytes".utf8), of: row)
            )
            let envelope = await fixture.records.acts(of: .case(id), in: CaseworkFixture.body).last?.envelope
            #expect(envelope?.author == Author(person: fixture.administrator.person, role: .administrator))
            #expect(try await fixture.state(id).evidence.map(\.provenance) == [.watchFolder])
        }
    }

    /// The field that is complained of; nil: nothing was.
    private func field(of verb: () async throws -> some Any) async -> String? {
        do {
            _ = try await verb()
            return nil
        } catch CaseworkFault.invalid(let input) {
            return input.field
        } catch {
            Issue.record("\(error)")
            return nil
        }
    }
}
