import Foundation
import Recognition
import Testing

@testable import Rubrics

/// Each file of `Faults/` begins with lines `# expect line:column code key-path`, and has these faults and no others.
@Suite struct PlantedFaultTests {
    static let files =
        (try? FileManager.default.contentsOfDirectory(atPath: ProjectFiles.plantedFaults.path()))?.sorted() ?? []

    @Test(arguments: files) func isFoundAtItsPlace(file: String) throws {
        let bytes = [UInt8](try Data(contentsOf: ProjectFiles.plantedFaults.appending(path: file)))
        let expected = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            .prefix { $0.hasPrefix("# expect ") }
            .map { $0.dropFirst("# expect ".count) }
        #expect(!expected.isEmpty)
        let faults =
            file.hasPrefix("scheme-")
            ? SchemeReader().read(bytes, file: file).faults
            : UnitReader(languages: Example.languages, rule: Example.rule).read(bytes, file: file).faults
        let found = faults.map { fault in
            let path = fault.keyPath.isEmpty ? "" : " \(fault.keyPath)"
            return "\(fault.line):\(fault.column) \(fault.code.rawValue)\(path)"
        }
        #expect(found == expected.map(String.init))
        for fault in faults {
            #expect(fault.file == file)
            #expect(!fault.problem.isEmpty && !fault.advice.isEmpty)
        }
    }

    @Test func coversAtLeastTwentyFourKindsOfFault() {
        #expect(Self.files.count >= 24)
    }

    /// Every code that a single file can have is planted; those of folders and sizes have tests of their own.
    @Test func plantsEveryCodeOfAFile() throws {
        let texts = try Self.files.map { name in
            String(decoding: try Data(contentsOf: ProjectFiles.plantedFaults.appending(path: name)), as: UTF8.self)
        }
        let planted = Set(
            texts.flatMap { $0.split(separator: "\n").filter { $0.hasPrefix("# expect") } }
                .map { String($0.split(separator: " ")[3]) }
        )
        let elsewhere: Set<RubricFaultCode> = [
            .unreadableFile, .fileTooLarge, .emptyFile, .notARubric, .misplacedFile, .codeNotFileName,
            .missingSchemeFile,
            .noUnits, .noSchemes, .tooManyFaults, .tooDeep, .textTooLong, .unknownScheme, .unitsTwice,
        ]
        for code in RubricFaultCode.allCases where !elsewhere.contains(code) {
            #expect(planted.contains(code.rawValue), "\(code.rawValue)")
        }
    }
}
