import Foundation
import Testing

extension EndToEnd.Acceptance {
    /// A public tus client sends evidence, unmodified.
    @Suite(TuspyTrait(), .enabled("tuspy cannot be installed from PyPI here") { await Tuspy.isInstalled() })
    struct TuspyTests {
        private static let mebibyte = 1 << 20
        private static let file = Bytes.noise(32 << 20, seed: 41)
        private static let limit = Duration.seconds(90)

        @Test("E01: tuspy sends a file, in pieces or whole", arguments: [1, 8, 0]) func sends(_ chunk: Int) async throws
        {
            let apprentice = try await Desk().apprentice()
            try await Tuspy.start(Self.file, apprentice) { $0.chunk = chunk * Self.mebibyte }
                .outcome(within: Self.limit).require()
            try await apprentice.expectEvidence(Self.file)
        }

        /// 32, or as many as the environment says. A gibibyte takes some minutes and two of disk:
        ///
        ///     ASSAY_TUSPY_MEBIBYTES=1024 make e2e FILTER=TuspyTests
        private static let large =
            ProcessInfo.processInfo.environment["ASSAY_TUSPY_MEBIBYTES"].flatMap { Int($0) } ?? 32

        @Test("E01: tuspy sends a file of any size, by two runs of it") func sendsALargeFile() async throws {
            let size = Self.large * Self.mebibyte
            let half = size / 2 / (8 * Self.mebibyte) * 8 * Self.mebibyte
            try #require(half > 0, "16 at least")
            try await Site.with(settings: ["ASSAY_MAXIMUM_UPLOAD": "\(size)"]) { site in
                let apprentice = try await Desk(site).apprentice()
                let path = site.folder + "/large"
                try await site.programs.run("/bin/sh", ["-c", "head -c \(size) /dev/urandom >'\(path)'"]).require()
                let first = try await Tuspy.start(path: path, apprentice) {
                    $0.chunk = 8 * Self.mebibyte
                    $0.stop = half
                }.outcome(within: .seconds(140))
                #expect(first.signal == SIGKILL, "\(first.told)")
                let address = first.output.trimmingCharacters(in: .whitespacesAndNewlines)
                let second = try await Tuspy.start(path: path, apprentice) {
                    $0.chunk = 8 * Self.mebibyte
                    $0.resuming = address
                }.outcome(within: .seconds(140)).require()
                #expect(second.told.contains("resumed at \(half)\n"))
                let evidence = try await apprentice.evidence()
                #expect(evidence.map(\.size.int) == [size])
                #expect(evidence[0].digest.text == (try await Sha256.of(path, site.programs)))
            }
        }

        @Test("E01: tuspy sends checksums", arguments: [1, 8]) func sendsChecksums(_ chunk: Int) async throws {
            let apprentice = try await Desk().apprentice()
            try await Tuspy.start(Self.file, apprentice) {
                $0.chunk = chunk * Self.mebibyte
                $0.checksum = true
            }.outcome(within: Self.limit).require()
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("E02: tuspy goes on when every fifth PATCH is cut", arguments: [false, true])
        func goesOnAfterCuts(_ checksum: Bool) async throws {
            let apprentice = try await Desk().apprentice()
            // The creation is a connection as well, and so is each question.
            let link = try CuttingLink(to: apprentice.desk.port, every: 5, after: Self.mebibyte / 2)
            defer { link.end() }
            try await Tuspy.start(Self.file, apprentice, port: link.port) {
                $0.chunk = Self.mebibyte
                $0.checksum = checksum
                $0.retries = 3
            }.outcome(within: Self.limit).require()
            #expect(link.cuts >= 6, "\(link.cuts) were cut")
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("E03: tuspy goes on when the service was killed and is away for two seconds")
        func goesOnAfterAKill() async throws {
            let desk = try Desk()
            let apprentice = try await desk.apprentice()
            let before = Set(try desk.staged().keys)
            try await desk.withOutage(after: 2 * Self.mebibyte, lasting: .seconds(2)) {
                try await Tuspy.start(Self.file, apprentice) {
                    $0.chunk = Self.mebibyte / 4
                    $0.retries = 10
                }.outcome(within: Self.limit).require()
            }
            try await eventually("no other upload is left") {
                try Set(desk.staged().keys).isSubset(of: before) ? () : nil
            }
            try await apprentice.expectEvidence(Self.file)
        }

        @Test("E03: another tuspy goes on where one was killed") func anotherGoesOn() async throws {
            let apprentice = try await Desk().apprentice()
            let cut = try await Tuspy.start(Self.file, apprentice) {
                $0.chunk = Self.mebibyte
                $0.stop = 3 * Self.mebibyte
            }.outcome(within: Self.limit)
            #expect(cut.signal == SIGKILL, "\(cut.told)")
            try await apprentice.expectEvidence()
            let address = cut.output.trimmingCharacters(in: .whitespacesAndNewlines)
            let resumed = try await Tuspy.start(Self.file, apprentice) {
                $0.chunk = Self.mebibyte
                $0.resuming = address
            }.outcome(within: Self.limit).require()
            #expect(resumed.told.contains("resumed at \(3 * Self.mebibyte)\n"))
            #expect(resumed.output.trimmingCharacters(in: .whitespacesAndNewlines) == address)
            try await apprentice.expectEvidence(Self.file)
        }
    }
}
