import Foundation
import Testing

/// The fault points of one site's service: counts them, and ends the service before one of them.
struct FaultPoints: Sendable {
    /// What the service has to be started with.
    let settings: [String: String]
    private let folder: String

    /// Puts `Tests/FaultPoints/points.c` under the service, which itself is as it was built.
    init(of site: Site) async throws {
        folder = site.folder + "/points"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let library = folder + "/points.so"
        let source = ProjectFiles.root.appending(path: "Tests/FaultPoints/points.c").path
        // The toolchain brings a compiler for C.
        let compile = "compiler=$(command -v clang || command -v cc) && exec $compiler -O1 -shared -fPIC -o \"$@\""
        try await site.programs.run("/bin/sh", ["-c", compile, "sh", library, source]).require()
        settings = ["LD_PRELOAD": library, "ASSAY_POINTS": folder, "ASSAY_POINTS_BELOW": site.data]
    }

    /// From now on points are counted and traced.
    ///
    /// - Parameter number: the service ends right before the point with this number; 0: before none.
    func arm(_ number: Int) throws {
        disarm()
        try? FileManager.default.removeItem(atPath: folder + "/trace")
        try "\(number)\n".write(toFile: folder + "/arm", atomically: true, encoding: .utf8)
    }

    /// Nothing is counted any more, and nothing ends.
    func disarm() { try? FileManager.default.removeItem(atPath: folder + "/arm") }

    /// The points that were reached since they were armed, in their order.
    func trace() throws -> [FaultPoint] {
        let text = (try? String(contentsOfFile: folder + "/trace", encoding: .utf8)) ?? ""
        return try text.split(separator: "\n").map { line in
            try #require(FaultPoint(rawValue: String(line)), "“\(line)” has no name among the fault points")
        }
    }
}
