import Foundation
import Testing

extension EndToEnd {
    @Suite struct DoctorTests {
        @Test func doctor() async throws {
            try await Site.with { site in
                let administrator = try site.administrator
                let well = try await administrator.get("doctor").list
                #expect(
                    Set(well.map(\.name.text)).isSuperset(of: [
                        "configuration", "service", "token", "examiner", "sandbox", "media", "photos", "disk",
                    ])
                )
                // What the kernel and the distribution lack needs attention, and nothing stops working.
                let machine = ["sandbox", "media"]
                #expect(well.allSatisfy { $0.state.text == "works" || machine.contains($0.name.text) })
                #expect(well.allSatisfy { $0.state.text != "fails" })
                let shown = try await administrator.does("doctor").output
                for check in well { #expect(shown.contains(check.name.text)) }

                let wrong = ["ASSAY_TOKEN": "assay_" + String(repeating: "0", count: 64)]
                try await administrator.assay("doctor", environment: wrong).expect(5)
                try site.killService()
                let down = try await administrator.assay("doctor", "--json").expect(6)
                let service = try down.json.list.first { $0.name.text == "service" }
                #expect(service?.state.text != "works")
                #expect(service?.remedy.text.isEmpty == false)
            }
        }

        /// Untrusted video is parsed in the examiner and nowhere else: its libraries are not even mapped.
        @Test func neitherCommandNorServiceLoadsLibav() async throws {
            try await Site.with { site in
                let service = try site.service
                // After it has had something to do.
                let candidate = try await site.person("Ana", "candidate")
                _ = try await site.readyCase(of: candidate)
                let maps = try await site.programs.run("/bin/cat", ["/proc/\(service.number)/maps"]).require().output
                #expect(Self.libraries(in: maps).contains("libsqlite3"), "these are not its maps")
                #expect(Self.libraries(in: maps).isDisjoint(with: Self.libav))

                // ld.so(8): it lists what would be loaded, and ends.
                let loaded = try await site.programs.run(
                    site.assay,
                    ["--help"],
                    environment: ["LD_TRACE_LOADED_OBJECTS": "1"]
                ).require().output
                #expect(Self.libraries(in: loaded).contains("libsqlite3"))
                #expect(Self.libraries(in: loaded).isDisjoint(with: Self.libav))
                let examiner = try await site.programs.run(
                    try Binaries.examiner(),
                    [],
                    environment: ["LD_TRACE_LOADED_OBJECTS": "1"]
                ).require().output
                #expect(Self.libraries(in: examiner).isSuperset(of: Self.libav), "this test would not see it")
            }
        }

        private static let libav: Set<String> = ["libavformat", "libavcodec", "libavutil", "libswscale"]

        /// The names of shared objects without their versions.
        private static func libraries(in text: String) -> Set<String> {
            Set(text.matches(of: /(lib[A-Za-z0-9_]+)[^\/\s]*\.so/).map { String($0.1) })
        }
    }
}
