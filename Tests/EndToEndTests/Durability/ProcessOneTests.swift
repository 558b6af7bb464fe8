import Foundation
import Testing

extension EndToEnd {
    /// In a container the service is process 1, and so is the next one: a lock that remembers a number would think its
    /// holder alive.
    @Suite struct ProcessOneTests {
        /// A namespace of processes of its own; without root with a namespace of users around it.
        private static let wrapper =
            ["/usr/bin/unshare"] + (getuid() == 0 ? [] : ["--user", "--map-root-user"])
            + ["--pid", "--fork", "--kill-child"]

        @Test(
            "D06: killed as process 1 and started again, the service goes on at once",
            .enabled("needs namespaces of processes") { await isPossible() }
        )
        func killedAsProcessOne() async throws {
            try await Site.with { site in
                try site.killService()
                try await site.startService(through: Self.wrapper)
                #expect(try lockedBy(site) == "1", "it is not process 1")
                let apprentice = try await Desk(site).apprentice()
                let file = Bytes.noise(600_000)
                let upload = try await apprentice.create(file.count)
                let connection = try await upload.begin(Array(file.prefix(400_000)), of: file.count)
                _ = try await eventually("it has arrived", every: .milliseconds(10)) {
                    try await upload.head().offset == 400_000 ? true : nil
                }
                kill(try await processOne(of: site), SIGKILL)
                #expect(try await site.service.outcome().code != 0)
                connection.close()
                try await site.startService(through: Self.wrapper)
                #expect(try lockedBy(site) == "1")
                let took = try await fastest(of: 3) { try await upload.expect(offset: 400_000) }
                #expect(took < .seconds(1), "\(took)")
                try await upload.completes(file, from: 400_000)
                kill(try await processOne(of: site), SIGKILL)
                _ = try await site.service.outcome()
            }
        }

        private func lockedBy(_ site: Site) throws -> String {
            try String(contentsOfFile: site.data + "/lock", encoding: .utf8)
                .trimmingCharacters(in: .whitespacesAndNewlines)
        }

        /// Its number as everybody else sees it.
        private func processOne(of site: Site) async throws -> pid_t {
            let parent = try site.service.number
            let children = try String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)
            return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
        }

        private static func isPossible() async -> Bool {
            let programs = Programs(folder: FileManager.default.temporaryDirectory.path)
            defer { programs.endAll() }
            let command = wrapper.dropFirst() + ["/bin/true"]
            return (try? await programs.run(wrapper[0], Array(command)).succeeded) ?? false
        }
    }
}
