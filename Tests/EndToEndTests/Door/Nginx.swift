import Foundation
import Testing

/// nginx with the example from the operator's guide, in front of a site. Only names, ports and paths are changed in it.
struct Nginx {
    let port: Int
    let program: RunningProgram

    static let isInstalled = ["/usr/sbin/nginx", "/usr/bin/nginx"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// A port that is free now.
    static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(descriptor, address, length) == 0 ? getsockname(descriptor, address, &length) : -1
            }
        }
        try #require(status == 0)
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func isListening(at port: Int) -> Bool {
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    /// - Parameters:
    ///   - certificate: nil: without TLS.
    ///   - changes: further ones, to make it wrong on purpose.
    static func start(
        before site: Site,
        at port: Int,
        certificate: Certificate?,
        changes: [String: String] = [:]
    ) async throws -> Nginx {
        let service = try #require(site.withState { $0.port })
        let example = try String(
            contentsOf: ProjectFiles.root.appending(path: "Docs/operator/nginx.conf"),
            encoding: .utf8
        )
        let folder = site.folder + "/nginx"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var replaced = [
            "listen 443 ssl;": "listen 127.0.0.1:\(port)\(certificate == nil ? "" : " ssl");",
            "listen 80;": "listen 127.0.0.1:\(try freePort());",
            "server 127.0.0.1:8080;": "server 127.0.0.1:\(service);",
            "pid /run/nginx.pid;": "pid \(folder)/pid;", "/var/log/nginx/": folder + "/",
            "events {": "events {\n    accept_mutex off;",
            "http {":
                "http {\n"
                + ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map {
                    "    \($0)_temp_path \(folder)/\($0);\n"
                }.joined(),
        ]
        if let certificate {
            replaced["/etc/letsencrypt/live/assay.example.org/fullchain.pem"] = certificate.certificate
            replaced["/etc/letsencrypt/live/assay.example.org/privkey.pem"] = certificate.key
        } else {
            replaced["ssl_certificate     /etc/letsencrypt/live/assay.example.org/fullchain.pem;"] = ""
            replaced["ssl_certificate_key /etc/letsencrypt/live/assay.example.org/privkey.pem;"] = ""
        }
        var text = example
        for (old, new) in replaced.merging(changes, uniquingKeysWith: { $1 }) {
            try #require(text.contains(old), "the example has no “\(old)” any more")
            text = text.replacing(old, with: new)
        }
        let path = folder + "/nginx.conf"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let program = try site.programs.start(
            "/usr/bin/env",
            [
                "PATH=/usr/sbin:/usr/bin", "nginx", "-e", folder + "/error.log", "-c", path, "-g",
                "daemon off; master_process off;",
            ]
        )
        _ = try await eventually("nginx listens", every: .milliseconds(20)) { () -> Bool? in
            guard program.isRunning else { throw Trouble.serviceDidNotStart(log: program.toldSoFar) }
            return isListening(at: port) ? true : nil
        }
        return Nginx(port: port, program: program)
    }
}
