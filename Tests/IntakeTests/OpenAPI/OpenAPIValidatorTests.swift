import Foundation
import Testing

/// The description held against the standard by somebody else's validator, where there is one.
@Suite struct OpenAPIValidatorTests {
    private static let script =
        "import sys, yaml, openapi_spec_validator as v; v.validate(yaml.safe_load(open(sys.argv[1])))"

    private static func run(_ arguments: [String]) async -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return await withCheckedContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(returning: -1) }
        }
    }

    private static func isAvailable() async -> Bool { await run(["-c", "import yaml, openapi_spec_validator"]) == 0 }

    @Test(.enabled("python3 with openapi-spec-validator", isAvailable)) func isAValidDescription() async {
        #expect(await Self.run(["-c", Self.script, APIDescription.path]) == 0)
    }
}
