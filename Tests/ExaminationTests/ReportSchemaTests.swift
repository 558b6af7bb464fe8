import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// The schema in `Docs` held against the reports: by comparing names, and by somebody else's validator.
@Suite struct ReportSchemaTests {
    private static let path = ExaminerFixture.root.pushing("Docs/examination-report.schema.json")

    /// What the full report has not: it is readable, and it is a video.
    private static let absent: [String: Set<String>] = ["report.outcome": ["reason"], "report.facts": ["document"]]

    private static func schema() throws -> [String: Any] {
        let data = try Data(contentsOf: URL(fileURLWithPath: path.string))
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private static func resolved(_ schema: [String: Any], in root: [String: Any]) throws -> [String: Any] {
        guard let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last else {
            return schema
        }
        return try #require((root["$defs"] as? [String: [String: Any]])?[String(name)], "\(reference)")
    }

    /// Every property that the report has, at its place, and whether the schema has exactly these.
    private func compare(_ value: Any, with schema: [String: Any], in root: [String: Any], at place: String) throws {
        let schema = try Self.resolved(schema, in: root)
        if let object = value as? [String: Any] {
            #expect(schema["additionalProperties"] as? Bool == false, "\(place)")
            let properties = try #require(schema["properties"] as? [String: [String: Any]], "\(place)")
            #expect(Set(properties.keys).subtracting(Self.absent[place] ?? []) == Set(object.keys), "\(place)")
            for (name, part) in object {
                guard let property = properties[name] else { continue }
                try compare(part, with: property, in: root, at: "\(place).\(name)")
            }
        } else if let list = value as? [Any] {
            let items = try #require(schema["items"] as? [String: Any], "\(place)")
            for part in list.prefix(1) { try compare(part, with: items, in: root, at: place + "[]") }
        } else {
            #expect(schema["type"] != nil || schema["const"] != nil, "\(place)")
        }
    }

    @Test func hasEveryFieldOfAFullReportAndNoOther() throws {
        let report = try JSONSerialization.jsonObject(with: Data(FullReport.make().json()))
        let schema = try Self.schema()
        try compare(report, with: schema, in: schema, at: "report")
    }

    @Test func hasEveryFieldOfADocument() throws {
        let facts = try JSONSerialization.jsonObject(with: JSONEncoder().encode(DocumentFacts(version: "1.7")))
        let schema = try Self.schema()
        try compare(facts, with: ["$ref": "#/$defs/DocumentFacts"], in: schema, at: "document")
    }

    @Test func hasEveryWordOfEverySet() throws {
        let definitions = try #require(try Self.schema()["$defs"] as? [String: [String: Any]])
        let sets: [String: [String]] = [
            "ExaminationNote": ExaminationNote.allCases.map(\.rawValue),
            "UnreadableReason": UnreadableReason.allCases.map(\.rawValue),
            "MediaKind": MediaKind.allCases.map(\.rawValue),
            "FileFormat": FileFormat.allCases.map(\.rawValue),
            "StreamKind": StreamFacts.Kind.allCases.map(\.rawValue),
            "StreamRole": StreamFacts.Role.allCases.map(\.rawValue),
            "FrameSpacing": FrameRate.Spacing.allCases.map(\.rawValue),
            "ColourRange": ColourFacts.Range.allCases.map(\.rawValue),
            "DynamicRange": ColourFacts.DynamicRange.allCases.map(\.rawValue),
            "ContainerOrder": StructureFacts.Order.allCases.map(\.rawValue),
            "Agreement": Agreement.allCases.map(\.rawValue),
            "TimeZoneSource": StatedTime.Zone.allCases.map(\.rawValue),
            "IndexHintKind": IndexHint.Kind.allCases.map(\.rawValue),
        ]
        for (name, words) in sets { #expect(definitions[name]?["enum"] as? [String] == words, "\(name)") }
        for (name, definition) in definitions where definition["enum"] != nil {
            #expect(sets[name] != nil, "\(name) is held against nothing")
        }
    }

    /// python3-jsonschema of the distribution, or from PyPI.
    @Test(.enabled("python3 with jsonschema") { await OutsideJudge.succeeds("python3", ["-c", "import jsonschema"]) })
    func isWhatAnIndependentValidatorFinds() async throws {
        try await ExaminerFixture.inScratchFolder { folder in
            var clips = ["clips", "malformed"].flatMap {
                ExaminerFixture.files(in: ExaminerFixture.samples.appending($0))
            }
            clips += RealClipTests.folders.flatMap(RealClipTests.clips)
            for (number, clip) in clips.enumerated() {
                let report = try #require(try await ExaminerFixture.digested(clip).report, "\(clip)")
                try Data(report.json()).write(to: folder.appending("\(number).json"))
            }
            try Data(FullReport.make().json()).write(to: folder.appending("full.json"))
            try Data(FullReport.make(longest: true).json()).write(to: folder.appending("longest.json"))
            let script = """
                import glob, json, sys, jsonschema
                schema = json.load(open(sys.argv[1]))
                jsonschema.Draft202012Validator.check_schema(schema)
                validator = jsonschema.Draft202012Validator(schema)
                names = glob.glob(sys.argv[2] + "/*.json")
                for name in names:
                    for error in validator.iter_errors(json.load(open(name))):
                        print(error.json_path, error.message[:200])
                print("looked at", len(names))
                """
            let output = try await OutsideJudge.output("python3", ["-c", script, Self.path.string, folder.string])
            #expect(String(decoding: output, as: UTF8.self) == "looked at \(clips.count + 2)\n")
        }
    }
}
