import Foundation
import Testing

/// The commands that were built: beside the test bundle, or in the folder that `ASSAY_BINARIES` names.
enum Binaries {
    static func assay() throws -> String { try path("assay") }

    static func examiner() throws -> String { try path("assay-examiner") }

    /// Damages clips and examines them; a tool of the tests, no part of the product.
    static func mutations() throws -> String { try path("assay-mutations") }

    private static func path(_ name: String) throws -> String {
        let path = try folder().appending(path: name).path
        try #require(FileManager.default.isExecutableFile(atPath: path), "\(path) is not there: `make build` builds it")
        return path
    }

    /// proc(5): the link names the file that runs, and that is the test bundle.
    private static func folder() throws -> URL {
        if let named = ProcessInfo.processInfo.environment["ASSAY_BINARIES"] { return URL(filePath: named) }
        let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return URL(filePath: bundle).deletingLastPathComponent()
    }
}
