import Foundation
import Testing

extension EndToEnd {
    /// The service behind Debian's nginx, with the configuration that the operator's guide has.
    @Suite(.enabled(if: Nginx.isInstalled, "nginx is not installed here"))
    struct ProxyTests {
        private static let size = 6 << 20

        private static func file(_ site: Site) async throws -> String {
            let path = site.folder + "/clip.mp4"
            let script = "{ cat '\(ProjectFiles.english)'; head -c \(size) /dev/urandom; } | head -c \(size) >'\(path)'"
            try await site.programs.run("/bin/sh", ["-c", script]).require()
            return path
        }

        /// E06 in the words of a tus client: nobody who is in the middle of an upload is told that it is lost.
        @Test func anUploadOutlivesAnOutageOfTheService() async throws {
            try await Site.with(settings: ["ASSAY_TRUSTED_PROXY": "127.0.0.1"]) { site in
                let candidate = try await site.person("Ana", "candidate")
                let id = try await site.admittedCase(of: candidate)
                let certificate = try await Certificate.make("proxy", in: site.folder, site.programs)
                let nginx = try await Nginx.start(before: site, at: try Nginx.freePort(), certificate: certificate)
                let curl = CurlTus(site: site, token: candidate.token, base: "https://localhost:\(nginx.port)")
                let clip = try await Self.file(site)
                let path = try await curl.create(Self.size, for: id)
                #expect(path.hasPrefix("/v1/uploads/"))

                // A slow client in the middle of its one request.
                let first = try curl.begin(
                    "PATCH",
                    path,
                    CurlTus.octets.merging(["Upload-Offset": "0"]) { $1 },
                    more: ["--data-binary", "@" + clip, "--limit-rate", "1M"]
                )
                try await Task.sleep(for: .seconds(2))
                #expect(first.isRunning)
                try site.killService()
                let cut = try CurlTus.answer(try await first.outcome())
                #expect(cut.status == 423)
                #expect(cut.headers["tus-resumable"] == "1.0.0")
                for _ in 0..<2 {
                    let asked = try await curl.ask("HEAD", path)
                    #expect(asked.status == 423)
                    #expect(asked.headers["tus-resumable"] == "1.0.0")
                    #expect(asked.headers["retry-after"] != nil)
                    #expect(asked.headers["upload-offset"] == nil)
                }
                #expect(try await curl.ask("GET", "/v1/me").status == 502)

                try await site.startService(settings: ["ASSAY_TRUSTED_PROXY": "127.0.0.1"])
                let offset = try await curl.offset(path)
                // It was passed on as it came: what nginx had been given is there, and not all of it was.
                #expect(offset > 500_000 && offset < Self.size, "\(offset)")
                let rest = try await curl.ask(
                    "PATCH",
                    path,
                    CurlTus.octets.merging(["Upload-Offset": "\(offset)"]) { $1 },
                    more: ["--data-binary", "@" + (try await Self.tail(clip, from: offset, site))]
                )
                #expect(rest.status == 204)
                #expect(rest.headers["strict-transport-security"] != nil)
                let evidence = try await candidate.get("case", "show", id).evidence
                #expect(evidence.list.count == 1)
                #expect(evidence[0].digest.text == (try await Sha256.of(clip, site.programs)))
                // Neither the address of the upload nor the client's own is in nginx's log.
                let log = try String(contentsOfFile: site.folder + "/nginx/assay.log", encoding: .utf8)
                #expect(log.contains("PATCH 204"))
                #expect(!log.contains(path) && !log.contains("127.0.0.1"))
            }
        }

        private static func tail(_ path: String, from offset: Int, _ site: Site) async throws -> String {
            let rest = path + ".rest"
            try await site.programs.run("/bin/sh", ["-c", "tail -c +\(offset + 1) '\(path)' >'\(rest)'"]).require()
            return rest
        }

        @Test func theServiceAndTheDoctorFindAProxyThatKeepsBodiesBack() async throws {
            for buffers in [false, true] {
                let port = try Nginx.freePort()
                let settings = ["ASSAY_PUBLIC_URL": "http://localhost:\(port)", "ASSAY_TRUSTED_PROXY": "127.0.0.1"]
                // The service looks once, after its start: nginx stands there before it.
                let standing: (Site) async throws -> Void = { site in
                    let service = try Nginx.freePort()
                    site.withState { $0.port = service }
                    _ = try await Nginx.start(
                        before: site,
                        at: port,
                        certificate: nil,
                        changes: buffers ? ["proxy_request_buffering off;": "proxy_request_buffering on;"] : [:]
                    )
                }
                try await Site.with(settings: settings, preparing: standing) { site in
                    let found = try await site.programs.run(
                        site.assay,
                        ["doctor", "--server", "http://localhost:\(port)", "--json"],
                        environment: site.home("operator")
                    )
                    let way = try #require(found.json.list.first { $0.name.text == "way" })
                    #expect(way.state.text == (buffers ? "attention" : "works"))
                    if buffers { #expect(way.remedy.text.contains("proxy_request_buffering off")) }
                    let line = try await eventually("the service has looked at its own address") {
                        try site.service.toldSoFar.split(separator: "\n").first { $0.contains("public address") }
                    }
                    let entry = try JSON(text: String(line))
                    #expect(entry.level.text == (buffers ? "warning" : "notice"), "\(line)")
                    #expect(entry.found.text.contains("keeps bodies back") == buffers, "\(line)")
                    #expect(!entry.found.text.contains("does not reach"), "\(line)")
                }
            }
        }
    }
}
