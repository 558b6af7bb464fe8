import AssayTesting
import Bundles
import Foundation
import Recognition
import ServiceAPI
import Testing

@testable import Intake

/// What administrators bring for a candidate, over real sockets.
@Suite struct ImportAnswerTests {
    private let joint = ServiceSample.joint

    private func bundle(of id: CaseID, key: PackingKey = PackingKey(), _ service: RunningService) async throws
        -> BundleFolder
    {
        try await ScratchFolder.with { folder in
            let clip = folder + "/clip.mp4"
            try Data("a clip".utf8).write(to: URL(filePath: clip))
            let purpose = EvidencePurpose(unit: joint, requirement: ServiceSample.requirement(of: joint))
            let order = PackingOrder(
                body: RunningService.body,
                caseID: id,
                declaration: nil,
                files: [PackingFile(path: clip, purpose: purpose)]
            )
            // 1970: a wrong clock is taken, and noted.
            return try BundleWriter(path: folder + "/clip.assay").write(
                order,
                key: key,
                now: Instant(milliseconds: 0)
            )
        }
    }

    private func request(_ bundle: BundleFolder, trustDevice: Bool? = true) -> BundleRequest {
        BundleRequest(
            manifest: String(decoding: bundle.signed.bytes, as: UTF8.self),
            signature: bundle.signed.signature.text,
            trustDevice: trustDevice
        )
    }

    private func metadata(_ id: CaseID, _ pairs: [(String, String)]) -> String {
        ([RunningService.metadata(id)] + pairs.map { "\($0) \(Data($1.utf8).base64EncodedString())" })
            .joined(separator: ",")
    }

    @Test func takesABundleAndItsFile() async throws {
        try await RunningService.with(store: .sqlite) { service in
            let id = try await service.admittedCase()
            let bundle = try await bundle(of: id, service)
            let refused = try await service.send(
                .acceptBundle,
                [id.text],
                request(bundle, trustDevice: nil),
                as: service.administrator
            )
            #expect(refused.status == 409)
            #expect(try refused.problem.code == "device-unknown")
            for _ in 0..<2 {
                let response = try await service.send(
                    .acceptBundle,
                    [id.text],
                    request(bundle),
                    as: service.administrator
                )
                #expect(response.status == 200)
                let view = try response.decoded(as: BundleView.self)
                #expect(view.bundle == bundle.signed.digest)
                #expect(view.trust == .vouched)
                #expect(view.files == 1)
                #expect(!view.clockPlausible && view.packedAt == Timestamp(Instant(milliseconds: 0)))
            }
            let entry = bundle.manifest.files[0].entry
            var creation = service.creation(String(entry.size), for: id)
            creation.headers.removeAll { $0.0 == "Upload-Metadata" }
            let pairs = [
                ("provenance", "bundle"), ("bundle", bundle.signed.digest.hex), ("digest", entry.digest.hex),
            ]
            creation.headers.append(("Upload-Metadata", metadata(id, pairs)))
            let created = try await service.send(creation, as: service.administrator)
            #expect(created.status == 201)
            let location = try #require(created["location"])
            #expect(try await service.ask(location, as: service.candidate).status == 404)
            let done = try await service.append(location, 0, Array("a clip".utf8), as: service.administrator)
            #expect(done.status == 204)
            let view = try await service.get("/v1/cases/\(id)", as: service.candidate).decoded(as: CaseView.self)
            #expect(view.evidence.map(\.digest) == [entry.digest])
            #expect(view.evidence.map(\.provenance) == [.bundle])
            #expect(view.evidence.map(\.bundle) == [bundle.signed.digest])
            #expect(view.bundles.count == 1)
            #expect(try await service.send(creation, as: service.administrator).status == 403)
        }
    }

    @Test func refusesWhatSaysNotHowItCame() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let digest = String(repeating: "a", count: 64)
            let cases: [([(String, String)], RunningService.Person, Int)] = [
                ([], service.administrator, 422), ([("provenance", "post")], service.administrator, 422),
                ([("provenance", "bundle")], service.administrator, 422),
                ([("provenance", "bundle"), ("bundle", "x")], service.administrator, 422),
                ([("provenance", "bundle"), ("bundle", digest)], service.administrator, 422),
                ([("provenance", "watch-folder"), ("digest", "x")], service.administrator, 422),
                ([("provenance", "watch-folder")], service.candidate, 422),
                ([("provenance", "watch-folder")], service.administrator, 201),
                ([("digest", digest)], service.candidate, 201),
            ]
            for (pairs, person, status) in cases {
                var creation = service.creation("5", for: id)
                creation.headers.removeAll { $0.0 == "Upload-Metadata" }
                creation.headers.append(("Upload-Metadata", metadata(id, pairs)))
                #expect(try await service.send(creation, as: person).status == status, "\(pairs)")
            }
        }
    }

    @Test func refusesABundleThatWasChangedOrIsForAnother() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let other = try await service.admittedCase()
            let bundle = try await bundle(of: id, service)
            let good = request(bundle)
            let bad = [
                BundleRequest(manifest: good.manifest + " ", signature: good.signature, trustDevice: true),
                BundleRequest(manifest: good.manifest, signature: "", trustDevice: true),
                BundleRequest(manifest: "", signature: good.signature, trustDevice: true),
            ]
            for request in bad {
                let response = try await service.send(.acceptBundle, [id.text], request, as: service.administrator)
                #expect(response.status == 422)
            }
            let misplaced = try await service.send(.acceptBundle, [other.text], good, as: service.administrator)
            #expect(misplaced.status == 422)
            #expect(try await service.state(id).bundles.isEmpty)
            #expect(try await service.state(other).bundles.isEmpty)
        }
    }

    @Test func showsAnInvitationOnce() async throws {
        try await RunningService.with { service in
            let id = try await service.admittedCase()
            let response = try await service.send(
                .issueInvitation,
                [id.text],
                InvitationRequest(days: 3),
                as: service.administrator
            )
            #expect(response.status == 201)
            let view = try response.decoded(as: InvitationView.self)
            let code = try #require(InvitationCode(view.code))
            let key = try #require(PackingKey(invitation: code, to: id))
            #expect(key.publicKey == view.key)
            let bundle = try await bundle(of: id, key: key, service)
            let accepted = try await service.send(
                .acceptBundle,
                [id.text],
                request(bundle, trustDevice: nil),
                as: service.administrator
            )
            #expect(try accepted.decoded(as: BundleView.self).trust == .invited)
            for days in [0, 367] {
                let refused = try await service.send(
                    .issueInvitation,
                    [id.text],
                    InvitationRequest(days: days),
                    as: service.administrator
                )
                #expect(refused.status == 422)
            }
            let shown = try await service.get("/v1/cases/\(id)", as: service.administrator)
            #expect(!shown.text.contains(view.code))
        }
    }
}
