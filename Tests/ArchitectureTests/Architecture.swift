/// The picture of the architecture: every module and exactly what its files import.
///
/// Arrows point down only: a row imports modules of ours that stand above it. The rows are exact. An import that is not
/// listed fails the test, and so does a listed one that nobody needs any more; the failure prints the row as it should
/// read. To change a row is to change the architecture: say why in `Docs/decisions` when it is a new arrow.
enum Architecture {
    struct Row {
        let module: String
        /// Modules of ours and of packages.
        let imports: Set<String>
        /// What the platform brings. `Foundation` costs 40 MB of data and 2 ms a start: not without need.
        let platform: Set<String>

        init(_ module: String, imports: Set<String> = [], platform: Set<String> = []) {
            self.module = module
            self.imports = imports
            self.platform = platform
        }
    }

    static let rows = [
        // The domain: values and pure functions.
        Row("Recognition"),
        Row("Rubrics", imports: ["Recognition", "Yams"], platform: ["Glibc"]),

        // Looking at a video. Only `assay-examiner` reaches CLibAV and CHeif.
        Row("CHeif"),
        Row("CLibAV"),
        Row("CDescriptors"),
        Row("CSandbox"),
        Row("ExaminationReport", platform: ["FoundationEssentials"]),
        Row("Media", imports: ["CHeif", "CLibAV", "ExaminationReport"], platform: ["Glibc"]),
        Row(
            "Examination",
            imports: ["CDescriptors", "ExaminationReport", "Subprocess", "SystemPackage"],
            platform: ["Glibc"]
        ),

        // What a body signs with, and what it signs.
        Row(
            "Credentials",
            imports: ["Crypto", "CryptoExtras", "Recognition"],
            platform: ["Dispatch", "FoundationEssentials", "Glibc"]
        ),
        Row("CQREncode"),

        // Bytes and rows.
        Row(
            "Vault",
            imports: ["Crypto", "Recognition", "SystemPackage"],
            platform: ["Dispatch", "Glibc", "Synchronization"]
        ),
        Row(
            "Records",
            imports: ["GRDB", "Recognition"],
            platform: ["Dispatch", "Foundation", "Glibc", "Synchronization"]
        ),
        Row("Jobs", imports: ["Logging", "Recognition", "Records"], platform: ["Glibc", "Synchronization"]),
        Row("Exports"),

        // What tells people: texts in their languages, and the ways by which they go out.
        Row(
            "Notices",
            imports: [
                "AsyncHTTPClient", "CDescriptors", "Crypto", "NIOCore", "NIOHTTP1", "NIOSSL", "Recognition",
                "Subprocess",
                "SystemPackage", "Yams",
            ],
            platform: ["FoundationEssentials", "Glibc"]
        ),
        Row("Bundles", imports: ["Crypto", "Recognition"], platform: ["Glibc"]),

        // What people do.
        Row(
            "Casework",
            imports: [
                "Bundles", "Credentials", "ExaminationReport", "Jobs", "Notices", "Recognition", "Records", "Vault",
            ],
            platform: ["Foundation", "Synchronization"]
        ),

        // The faces.
        Row(
            "ServiceAPI",
            imports: [
                "AsyncHTTPClient", "Credentials", "Crypto", "ExaminationReport", "NIOCore", "NIOHTTP1", "Recognition",
            ],
            platform: ["Dispatch", "Foundation", "Glibc"]
        ),
        Row(
            "Intake",
            imports: [
                "CQREncode", "Casework", "Credentials", "HTTPTypes", "Hummingbird", "HummingbirdCore", "Logging",
                "NIOCore", "NIOHTTP1", "NIOSSL", "Recognition", "Records", "ServiceAPI", "ServiceLifecycle", "Vault",
            ],
            platform: ["Dispatch", "Foundation", "Synchronization"]
        ),
        Row("Terminal"),
        Row(
            "Commands",
            imports: [
                "ArgumentParser", "Bundles", "Casework", "Credentials", "Examination", "ExaminationReport", "Exports",
                "Intake", "Jobs", "Logging", "Notices", "Recognition", "Records", "Rubrics", "ServiceAPI",
                "ServiceLifecycle",
                "SystemPackage", "Terminal", "UnixSignals", "Vault",
            ],
            platform: ["Foundation", "Glibc", "Synchronization"]
        ),
        Row("assay", imports: ["Commands"]),
        Row(
            "assay-examiner",
            imports: ["CDescriptors", "CSandbox", "ExaminationReport", "Media"],
            platform: ["Glibc"]
        ),

        // What tests share.
        Row(
            "AssayTesting",
            imports: ["Credentials", "Crypto", "ExaminationReport", "Recognition", "Records", "Vault"],
            platform: ["Foundation", "Glibc", "Synchronization", "Testing"]
        ),
    ]

    /// Modules that come with the toolchain or the C library.
    static let platformModules: Set<String> = [
        "Dispatch", "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Musl", "Observation",
        "RegexBuilder", "Swift", "Synchronization", "Testing",
    ]

    /// All modules that `module` reaches over any number of arrows.
    static func reach(of module: String, in imports: [String: Set<String>]) -> Set<String> {
        var reached: Set<String> = []
        var open: Set<String> = [module]
        while let next = open.popFirst() {
            let new = imports[next, default: []].subtracting(reached)
            reached.formUnion(new)
            open.formUnion(new)
        }
        return reached
    }
}
