import Recognition
import Testing

@testable import Rubrics

@Suite struct TruncationTests {
    /// 800 places in all. Whatever is left of a file after a crash or a broken copy, the reader names a place inside what is left.
    @Test(arguments: ProjectFiles.shipped()) func givesAValueOrAPlaceInsideTheFile(path: String) throws {
        let bytes = try ProjectFiles.bytes(path)
        var generator = SplitMix64(seed: UInt64(bytes.count))
        for _ in 0..<100 {
            let cut = Array(bytes.prefix(Int.random(in: 0..<bytes.count, using: &generator)))
            let (hasValue, faults) = read(cut, isScheme: path.hasSuffix("scheme.yaml"))
            #expect(hasValue == faults.isEmpty)
            let lines = String(decoding: cut, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            for fault in faults {
                #expect(lines.indices.contains(fault.line - 1), "\(fault)")
                guard lines.indices.contains(fault.line - 1) else { continue }
                #expect((1...lines[fault.line - 1].count + 1).contains(fault.column), "\(fault)")
            }
        }
    }

    private func read(_ bytes: [UInt8], isScheme: Bool) -> (hasValue: Bool, faults: [RubricFault]) {
        if isScheme {
            let reading = SchemeReader().read(bytes, file: "cut")
            return (reading.value != nil, reading.faults)
        }
        let reading = UnitReader().read(bytes, file: "cut")
        return (reading.value != nil, reading.faults)
    }
}
