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
