import Foundation
import Testing

extension EndToEnd {
    /// A public tus client sends evidence, unmodified.
    @Suite struct TuspyTests {
        private static let mebibyte = 1 << 20

        @Test(.enabled("tuspy cannot be installed from PyPI here") { await Tuspy.isInstalled() })
        func tuspy() async throws {
            defer { Tuspy.remove() }
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                var digests: [String] = []
                for chunk in [1, 8] {
                    let path = try await Self.file("whole-\(chunk)", in: site)
                    try await Tuspy.send(path, to: id, of: candidate, chunk: chunk * Self.mebibyte).require()
                    digests.append(try await Sha256.of(path, site.programs))
                    try await Self.expect(digests, in: id, of: candidate)
                }

                // Three pieces arrive, then the client dies; another one has only the address.
                let path = try await Self.file("cut", in: site)
                let cut = try await Tuspy.send(
                    path,
                    to: id,
                    of: candidate,
                    chunk: Self.mebibyte,
                    stop: 3 * Self.mebibyte
                )
                #expect(cut.signal == SIGKILL, "\(cut.told)")
                try await Self.expect(digests, in: id, of: candidate)
                let url = cut.output.trimmingCharacters(in: .whitespacesAndNewlines)
                let resumed = try await Tuspy.send(
                    path,
                    to: id,
                    of: candidate,
                    chunk: Self.mebibyte,
                    resuming: url
                ).require()
                #expect(resumed.told.contains("resumed at \(3 * Self.mebibyte)\n"))
                #expect(resumed.output.trimmingCharacters(in: .whitespacesAndNewlines) == url)
                digests.append(try await Sha256.of(path, site.programs))
                try await Self.expect(digests, in: id, of: candidate)
            }
        }

        /// 24 MiB that begin as a clip.
        private static func file(_ name: String, in site: Site) async throws -> String {
            let path = "\(site.folder)/\(name).mp4"
            let script =
                "{ cat '\(ProjectFiles.english)'; head -c 25165824 /dev/urandom; } | head -c 25165824 >'\(path)'"
            try await site.programs.run("/bin/sh", ["-c", script]).require()
            return path
        }

        private static func expect(
            _ digests: [String],
            in id: String,
            of candidate: Person,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let evidence = try await candidate.get("case", "show", id).evidence.list
            #expect(evidence.map(\.digest.text).sorted() == digests.sorted(), sourceLocation: sourceLocation)
            #expect(evidence.allSatisfy { $0.size.int == 24 * mebibyte }, sourceLocation: sourceLocation)
        }
    }
}
