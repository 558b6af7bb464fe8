import Foundation
import Testing

extension Siege {
    /// Everything that was acknowledged is there, once. The number of acts of such a case is known: opened, admitted,
    /// received, examined, checked, receipted, submitted, allocated, judged, recommended, decided, notified, and the
    /// certificate.
    func nothingIsMissingAndNothingTwice() async throws {
        try await site.becomesQuiet()
        for life in lives {
            let view = try await view(life)
            #expect(view.status.text == "certified", "seed \(Self.seed)")
            #expect(view.version.int == 13, "seed \(Self.seed): an act is missing, or was done twice")
            #expect(view.sets.list.count == 1)
            #expect(view.evidence.list.count == 1)
            #expect(view.evidence[0].state.text == "usable", "seed \(Self.seed): \(view.evidence[0].findings)")
            #expect(view.evidence[0].receipt.state.text == "issued")
            #expect(view.evidence[0].digest.text == (try await Sha256.of(life.clip, site.programs)))
            #expect(view.units[0].judgements.list.count == 8)
        }
        let decisions = try await certifier.get("export", "decisions").decisions.list
        #expect(decisions.map(\.caseID.text).sorted() == lives.map(\.caseID).sorted())
        #expect(Set(decisions.map(\.decision.text)).count == lives.count)
        #expect(try await site.administrator.get("admin", "job", "list", "--state", "buried").jobs.list.isEmpty)
    }

    /// Nothing half-done is left, and every object is what its name says.
    func theVaultIsClean() async throws {
        #expect(staged() == [], "seed \(Self.seed): left over in the staging folder")
        let objects = vault.appending(path: "objects")
        let files = sealed()
        let paths = files.map { objects.appending(path: $0).path }
        let digests = try await Sha256.of(paths, site.programs)
        for (file, path) in zip(files, paths) {
            #expect(digests[path] == file.replacing("/", with: ""))
        }
        for life in lives {
            let digest = try await view(life).evidence[0].digest.text
            #expect(digests.values.contains(digest), "an acknowledged clip is gone")
        }
    }

    private var vault: URL { URL(filePath: site.data).appending(path: "vault/\(Site.body)") }

    /// The names in the staging folder.
    func staged() -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: vault.appending(path: "staging").path)) ?? []
    }

    /// The objects, as paths below their folder.
    func sealed() -> [String] {
        let all = try? FileManager.default.subpathsOfDirectory(atPath: vault.appending(path: "objects").path)
        return all?.filter { $0.contains("/") } ?? []
    }
}
