import Testing

@Suite struct ImportTests {
    @Test func everyModuleImportsExactlyWhatThePictureSays() throws {
        for row in Architecture.rows {
            let found = try imports(of: row.module)
            let expected = row.imports.union(row.platform)
            #expect(
                found == expected,
                """
                \(row.module) imports \(list(found.subtracting(expected), or: "nothing")) beyond the picture, \
                and no longer \(list(expected.subtracting(found), or: "nothing")). The row that fits the files:
                \(literal(of: row.module, found: found))
                """
            )
        }
    }

    @Test func everyModuleHasARow() throws {
        let modules = Set(Architecture.rows.map(\.module))
        #expect(modules.count == Architecture.rows.count)
        #expect(try Set(PackageFolder.subfolders(of: "Sources")).subtracting(modules) == [])
    }

    @Test func arrowsPointDownOnly() {
        let ours = Set(Architecture.rows.map(\.module))
        var above: Set<String> = []
        for row in Architecture.rows {
            let wrong = row.imports.intersection(ours).subtracting(above)
            #expect(wrong == [], "\(row.module) imports what stands below it: \(list(wrong))")
            above.insert(row.module)
        }
    }

    @Test func thePackageDeclaresWhatThePictureSays() {
        let declared = PackageManifest.dependencies(in: PackageFolder.text(of: "Package.swift"))
        for row in Architecture.rows {
            let found = declared[row.module]
            #expect(
                found == row.imports,
                """
                Package.swift: \(row.module) should not name \(list((found ?? []).subtracting(row.imports), or: "nothing")), \
                should name \(list(row.imports.subtracting(found ?? []), or: "nothing"))
                """
            )
        }
    }

    /// Untrusted video is parsed in `assay-examiner` and nowhere else; and loading libav costs 93 ms a start.
    @Test func nothingReachableFromAssayReachesLibav() {
        let picture = Dictionary(uniqueKeysWithValues: Architecture.rows.map { ($0.module, $0.imports) })
        let declared = PackageManifest.dependencies(in: PackageFolder.text(of: "Package.swift"))
        for imports in [picture, declared] {
            let reached = Architecture.reach(of: "assay", in: imports)
            #expect(reached.contains("Recognition"), "the path from assay down was not found at all")
            #expect(reached.isDisjoint(with: ["CHeif", "CLibAV", "Media"]))
            #expect(Architecture.reach(of: "assay-examiner", in: imports).contains("CLibAV"))
        }
    }

    /// The examiner runs with seccomp over it: no threads of others, no network, no database.
    @Test func theExaminerReachesNoPackage() {
        let picture = Dictionary(uniqueKeysWithValues: Architecture.rows.map { ($0.module, $0.imports) })
        let reached = Architecture.reach(of: "assay-examiner", in: picture)
        #expect(reached.subtracting(Architecture.rows.map(\.module)) == [])
    }

    @Test(arguments: [
        ("import Foundation", "Foundation"), ("public import NIOCore", "NIOCore"),
        ("@preconcurrency import Glibc", "Glibc"),
        ("@testable import Vault", "Vault"), ("import struct Foundation.Data", "Foundation"),
        ("    import Dispatch  // why", "Dispatch"),
        ("package import enum Recognition.Verdict", "Recognition"), ("import A;", "A"),
    ])
    func theScannerReads(line: String, module: String) {
        #expect(ImportScanner.modules(in: line) == [module])
    }

    @Test func theScannerPassesOverWhatIsNoImport() {
        #expect(ImportScanner.modules(in: "// import Foundation\nlet imports = 1\nimportant()\n/// import X") == [])
    }

    @Test func theManifestReaderTellsTargetsFromProducts() {
        let manifest = """
            let package = Package(
                targets: [
                    .target(name: "A"),
                    .target(
                        name: "B",
                        dependencies: [
                            "A",
                            .product(name: "P", package: "q"),
                        ]
                    ),
                    .systemLibrary(name: "C", providers: [.apt(["x-dev"])]),
                ]
            )
            """
        #expect(PackageManifest.dependencies(in: manifest) == ["A": [], "B": ["A", "P"], "C": []])
    }

    private func imports(of module: String) throws -> Set<String> {
        let folder = module == "AssayTesting" ? "Tests/AssayTesting" : "Sources/" + module
        return try PackageFolder.files(below: folder, endings: [".swift"])
            .reduce(into: []) { $0.formUnion(ImportScanner.modules(in: $1.text)) }
    }

    private func list(_ names: Set<String>, or none: String = "") -> String {
        names.isEmpty ? none : names.sorted().joined(separator: ", ")
    }

    private func literal(of module: String, found: Set<String>) -> String {
        let platform = found.intersection(Architecture.platformModules)
        let parts = [("imports", found.subtracting(platform)), ("platform", platform)]
            .filter { !$0.1.isEmpty }
            .map { ", \($0.0): [" + $0.1.sorted().map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
        return "Row(\"\(module)\"\(parts.joined())),"
    }
}
