// swift-tools-version: 6.2
import PackageDescription

// Arrows point down only: a target names the modules below it, then the packages it may use.
// `Tests/ArchitectureTests` holds the imports of every module against the same table.
let package = Package(
    name: "assay",
    products: [
        .executable(name: "assay", targets: ["assay"]),
        .executable(name: "assay-examiner", targets: ["assay-examiner"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    ],
    targets: [
        // The domain: values and pure functions.
        .target(name: "Recognition"),
        .target(name: "Rubrics", dependencies: ["Recognition", .product(name: "Yams", package: "Yams")]),

        // Looking at a video. Only `assay-examiner` reaches CLibAV and CHeif.
        .systemLibrary(
            name: "CLibAV",
            pkgConfig: "libavformat libavcodec libswscale libavutil",
            providers: [.apt(["libavformat-dev", "libavcodec-dev", "libswscale-dev", "libswresample-dev"])]
        ),
        .target(name: "CDescriptors"),
        .target(name: "CSandbox"),
        .target(name: "ExaminationReport"),
        .systemLibrary(name: "CHeif", pkgConfig: "libheif", providers: [.apt(["libheif-dev"])]),
        .target(name: "Media", dependencies: ["CHeif", "CLibAV", "ExaminationReport"]),
        .target(
            name: "Examination",
            dependencies: [
                "CDescriptors", "ExaminationReport",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),

        // What a body signs with, and what it signs.
        .target(
            name: "Credentials",
            dependencies: [
                "Recognition",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

        // Bytes and rows.
        .target(
            name: "Vault",
            dependencies: [
                "Recognition",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .target(name: "Records", dependencies: ["Recognition", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(
            name: "Jobs",
            dependencies: ["Recognition", "Records", .product(name: "Logging", package: "swift-log")]
        ),
        .target(name: "Exports"),

        // What tells people: texts in their languages, and the ways by which they go out. The catalogues are built in.
        .target(
            name: "Notices",
            dependencies: [
                "CDescriptors", "Recognition",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Yams", package: "Yams"),
            ],
            resources: [
                .embedInCode("Catalogues/en.yaml"), .embedInCode("Catalogues/es.yaml"),
                .embedInCode("Catalogues/fr.yaml"), .embedInCode("Catalogues/pt.yaml"),
            ]
        ),

        // What travels without a network: folders of evidence, signed.
        .target(
            name: "Bundles",
            dependencies: ["Recognition", .product(name: "Crypto", package: "swift-crypto")]
        ),

        // What people do.
        .target(
            name: "Casework",
            dependencies: [
                "Bundles", "Credentials", "ExaminationReport", "Jobs", "Notices", "Recognition", "Records", "Vault",
            ]
        ),

        // The faces.
        .target(
            name: "ServiceAPI",
            dependencies: [
                "Credentials", "ExaminationReport", "Recognition",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        .target(
            name: "Intake",
            dependencies: [
                "CQREncode", "Casework", "Credentials", "Recognition", "Records", "ServiceAPI", "Vault",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .target(name: "Terminal"),
        .target(
            name: "Commands",
            dependencies: [
                "Bundles", "Casework", "Credentials", "Examination", "ExaminationReport", "Exports", "Intake", "Jobs",
                "Notices",
                "Recognition", "Records", "Rubrics", "ServiceAPI", "Terminal", "Vault",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),
        .executableTarget(name: "assay", dependencies: ["Commands"]),
        .executableTarget(
            name: "assay-examiner",
            dependencies: ["CDescriptors", "CSandbox", "ExaminationReport", "Media"]
        ),

        // Tests: one target a module, and what they share.
        .target(
            name: "AssayTesting",
            dependencies: [
                "Credentials", "ExaminationReport", "Recognition", "Records", "Vault",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/AssayTesting"
        ),
        // Lives of cases by chance, through the verbs of the service and over any store.
        .target(
            name: "ServiceSimulation",
            dependencies: [
                "AssayTesting", "Casework", "ExaminationReport", "Jobs", "Recognition", "Records", "Vault",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/ServiceSimulation"
        ),
        .target(name: "HostileClips", path: "Tests/HostileClips"),
        .executableTarget(
            name: "assay-mutations",
            dependencies: [
                "Examination", "ExaminationReport", "HostileClips",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            path: "Tests/Mutations"
        ),
        // Cases lived by chance, and a program that lives many.
        .target(name: "ProcessSimulation", dependencies: ["Recognition"], path: "Tests/Simulation"),
        .executableTarget(
            name: "simulate",
            dependencies: ["ProcessSimulation", "Recognition"],
            path: "Tests/Simulate"
        ),
        .testTarget(name: "ArchitectureTests"),
        .testTarget(name: "RecognitionTests", dependencies: ["AssayTesting", "ProcessSimulation", "Recognition"]),
        .testTarget(
            name: "RubricsTests",
            dependencies: ["Recognition", "Rubrics", .product(name: "Crypto", package: "swift-crypto")],
            exclude: ["Faults"]
        ),
        // Attempts that the sandbox must stop, and a program that makes them.
        .target(name: "SandboxAttempts", dependencies: ["CSandbox"], path: "Tests/SandboxAttempts"),
        .executableTarget(name: "sandbox-probe", dependencies: ["SandboxAttempts"], path: "Tests/SandboxProbe"),
        .testTarget(
            name: "ExaminationTests",
            dependencies: [
                "AssayTesting", "assay-examiner", "CSandbox", "Examination", "ExaminationReport", "HostileClips",
                "sandbox-probe",
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .testTarget(name: "MediaTests", dependencies: ["CLibAV", "ExaminationReport", "Media"]),
        .testTarget(name: "ExportsTests", dependencies: ["Exports"]),
        .testTarget(
            name: "CredentialsTests",
            dependencies: [
                "AssayTesting", "Credentials", "Recognition", .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .testTarget(
            name: "BundlesTests",
            dependencies: ["AssayTesting", "Bundles", "Recognition", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .testTarget(
            name: "JobsTests",
            dependencies: [
                "AssayTesting", "Jobs", "Recognition", "Records", .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "NoticesTests",
            dependencies: [
                "AssayTesting", "Notices", "Recognition",
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["Judges"]
        ),
        .testTarget(
            name: "ServiceAPITests",
            dependencies: [
                "Recognition", "ServiceAPI",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]
        ),
        .testTarget(
            name: "VaultTests",
            dependencies: [
                "AssayTesting", "Recognition", "Vault", .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .testTarget(
            name: "RecordsTests",
            dependencies: ["AssayTesting", "Recognition", "Records", .product(name: "GRDB", package: "GRDB.swift")]
        ),
        .testTarget(
            name: "CaseworkTests",
            dependencies: [
                "AssayTesting", "Bundles", "Casework", "Credentials", "ExaminationReport", "Jobs", "Notices",
                "Recognition", "Records", "ServiceSimulation", "Vault",
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .testTarget(
            name: "IntakeTests",
            dependencies: [
                "AssayTesting", "Bundles", "Casework", "Credentials", "ExaminationReport", "Intake", "Jobs",
                "Recognition", "Records", "ServiceAPI", "Vault",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "AssayTesting", "Bundles", "Casework", "Commands", "Credentials", "Intake", "Recognition", "ServiceAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .testTarget(name: "EndToEndTests", dependencies: ["AssayTesting", "Records", "ServiceSimulation"]),
    ],
    swiftLanguageModes: [.v6]
)

// One set of rules for every Swift target of ours.
let cTargets: Set<String> = ["CDescriptors", "CHeif", "CLibAV", "CQREncode", "CSandbox", "SandboxAttempts"]
for target in package.targets where !cTargets.contains(target.name) {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
