import Exports
import Testing

@Suite struct NDJSONTests {
    @Test func keepsTheOrderOfMembers() {
        let object: JSONObject = ["zeta": 1, "alpha": [true, nil, "x"], "nested": ["b": -1, "a": [:]]]
        #expect(NDJSON.line(object) == #"{"zeta":1,"alpha":[true,null,"x"],"nested":{"b":-1,"a":{}}}"# + "\n")
    }

    @Test func noNameStandsTwice() {
        var object: JSONObject = ["a": 1, "b": 2, "a": 3]
        #expect(JSONValue.object(object).text == #"{"a":3,"b":2}"#)
        object["a"] = nil
        object["c"] = .null
        #expect(JSONValue.object(object).text == #"{"b":2,"c":null}"#)
        #expect(object["c"] == .null && object["a"] == nil)
    }

    @Test func aRowIsOneLineForEveryReader() {
        let line = NDJSON.line(["t": "a\nb\rc\u{85}d\u{2028}e\u{2029}f\u{0}\u{1b}\u{7f}\u{b}\"\\/"])
        #expect(line == #"{"t":"a\nb\rc\u0085d\u2028e\u2029f\u0000\u001b\u007f\u000b\"\\/"}"# + "\n")
        #expect(line.split(whereSeparator: \.isNewline).count == 1)
    }

    @Test func aLoneSurrogateCannotReachTheFile() {
        let text = String(decoding: [0x61, 0xD800, 0x62] as [UInt16], as: UTF16.self)
        #expect(JSONValue.string(text).text == "\"a\u{FFFD}b\"")
        let bytes = String(decoding: [0x61, 0xED, 0xA0, 0x80] as [UInt8], as: UTF8.self)
        #expect(JSONValue.string(bytes).text.unicodeScalars.allSatisfy { !(0xD800...0xDFFF).contains($0.value) })
    }

    @Test func stopsAtTheFirstRowThatCannotBeWritten() {
        struct DiskFull: Error {}
        var written = 0
        #expect(throws: DiskFull.self) {
            try NDJSON.write((0..<5).map { ["n": .integer($0)] }) { _ throws(DiskFull) in
                written += 1
                if written == 2 { throw DiskFull() }
            }
        }
        #expect(written == 2)
    }

    @Test(.enabled(if: Python.isAvailable))
    func pythonReadsBackWhatWasWritten() throws {
        let everyScalar = (0...0x2FFF).compactMap { Unicode.Scalar($0 as UInt32) }.map { String(Character($0)) }
        var file = ""
        NDJSON.write(everyScalar.map { ["t": .string($0), "n": .integer(.min)] }) { file += $0 }
        NDJSON.write([["t": "👩\u{200D}🔧\u{10FFFF}", "n": .integer(.max)]]) { file += $0 }
        let judged = try Python.run(
            """
            import json, sys
            lines = open(sys.argv[1], encoding="utf-8", newline="").read().splitlines()
            for line in lines:
                row = json.loads(line)
                print("".join("%x " % ord(c) for c in row["t"]) + str(row["n"]))
            """,
            input: file
        )
        var expected = everyScalar.flatMap { $0.unicodeScalars.map { String($0.value, radix: 16) + " \(Int64.min)" } }
        expected.append("1f469 200d 1f527 10ffff \(Int64.max)")
        #expect(judged.split(separator: "\n").map(String.init) == expected)
    }
}
