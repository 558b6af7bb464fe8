import Foundation
import Testing

extension EndToEnd {
    /// Evidence in one request, sent by curl.
    @Suite struct DirectTests {
        private static func query(_ id: String) -> String { "case=\(id)&unit=FOOD-KNIFE-01&requirement=V1" }

        private static func curl(_ site: Site, _ candidate: Person, _ arguments: [String]) async throws -> Outcome {
            try await site.programs.run(
                "/usr/bin/env",
                ["curl", "--silent", "--show-error", "--header", "Authorization: Bearer \(candidate.token)"]
                    + arguments,
                within: .seconds(120)
            ).require()
        }

        @Test("G04: curl -T and curl -F, with and without Expect") func sentByCurl() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let clip = ProjectFiles.english
                let digest = try await Sha256.of(clip, site.programs)
                let address = try site.server + "/v1/evidence"
                let form = [
                    "-F", "case=\(id)", "-F", "file=@\(clip);filename=\"a \\\"b\\\".mp4\"", "-F", "unit=FOOD-KNIFE-01",
                    "-F", "requirement=V1",
                ]
                for expectation in [[], ["--header", "Expect: 100-continue"], ["--header", "Expect:"]] {
                    let put = try await Self.curl(
                        site,
                        candidate,
                        expectation + ["-T", clip, "\(address)?\(Self.query(id))"]
                    ).json
                    #expect(put.digest.text == digest)
                    let posted = try await Self.curl(site, candidate, expectation + form + [address]).json
                    #expect(posted.digest.text == digest && posted.evidence.text == put.evidence.text)
                }
                let evidence = try await candidate.get("case", "show", id).evidence
                #expect(evidence.list.count == 1)
            }
        }

        @Test("G03: memory stays flat while a large form comes") func memoryStaysFlat() async throws {
            try await Site.with { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let address = try site.server + "/v1/evidence?\(Self.query(id))"
                let service = try site.service
                func peak() throws -> Int {
                    let status = try String(contentsOfFile: "/proc/\(service.number)/status", encoding: .utf8)
                    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
                    return try #require(line.split(separator: " ").dropFirst().first.flatMap { Int($0) })
                }
                func send(_ megabytes: Int) async throws -> String {
                    let path = "\(site.folder)/\(megabytes).mp4"
                    let script =
                        "{ cat '\(ProjectFiles.english)'; head -c \(megabytes)000000 /dev/urandom; } >'\(path)'"
                    try await site.programs.run("/bin/sh", ["-c", script]).require()
                    let answer = try await Self.curl(site, candidate, ["-F", "file=@\(path)", address]).json
                    #expect(answer.digest.text == (try await Sha256.of(path, site.programs)))
                    return path
                }
                _ = try await send(2)
                let before = try peak()
                _ = try await send(64)
                let grown = try peak() - before
                // KiB. Buffers of the network and of the allocator; a form that was gathered would be 64 MB.
                #expect(grown < 16 << 10, "\(grown) KiB more")
            }
        }
    }
}
