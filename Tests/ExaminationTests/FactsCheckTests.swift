import ExaminationReport
import Foundation
import Testing

/// What facts are held to before anybody sees them: each value of a full report, one after the other, made impossible.
@Suite struct FactsCheckTests {
    /// What stands at one place of the JSON.
    private struct Leaf {
        let path: [String]
        let value: Any
    }

    private static func defect(of json: Any) throws -> ReportDefect? {
        let bytes = Array(try JSONSerialization.data(withJSONObject: json))
        do throws(ReportDefect) {
            _ = try ExaminationReport(json: bytes)
                .checked(against: [FullReport.jpeg], contactSheet: FullReport.jpeg, asked: FullReport.asked)
            return nil
        } catch {
            return error
        }
    }

    private static func full() throws -> Any {
        try JSONSerialization.jsonObject(with: Data(FullReport.make().json()))
    }

    private static func leaves(of value: Any, at path: [String] = []) -> [Leaf] {
        if let object = value as? [String: Any] {
            return object.sorted { $0.key < $1.key }.flatMap { leaves(of: $0.value, at: path + [$0.key]) }
        }
        if let list = value as? [Any] { return list.indices.flatMap { leaves(of: list[$0], at: path + ["\($0)"]) } }
        return [Leaf(path: path, value: value)]
    }

    private static func replacing(_ path: ArraySlice<String>, in value: Any, with new: (Any) -> Any) -> Any {
        guard let name = path.first else { return new(value) }
        if var object = value as? [String: Any], let old = object[name] {
            object[name] = replacing(path.dropFirst(), in: old, with: new)
            return object
        }
        if var list = value as? [Any], let index = Int(name) {
            list[index] = replacing(path.dropFirst(), in: list[index], with: new)
            return list
        }
        return value
    }

    @Test func passesAFullReport() throws {
        #expect(try Self.defect(of: Self.full()) == nil)
    }

    @Test func theLongestReportFitsItsFrame() throws {
        let longest = FullReport.make(longest: true)
        let json = try longest.json()
        #expect(json.count + 64 * 160 <= ReportBounds.reportBytes, "with 64 keyframes: \(json.count)")
        _ = try ExaminationReport(json: json)
            .checked(against: [FullReport.jpeg], contactSheet: FullReport.jpeg, asked: FullReport.asked)
    }

    @Test func refusesEveryNumberOutOfRange() throws {
        let full = try Self.full()
        let numbers = Self.leaves(of: full).filter { $0.value is Int && !($0.value is Bool) }
        #expect(numbers.count > 50)
        for leaf in numbers where ["facts", "contactSheet", "sampleCheck", "keyframes"].contains(leaf.path.first) {
            for lie in [Int.max, Int.min, -345_600_001, 8_000_000_000_000_000_000] {
                let hostile = Self.replacing(leaf.path[...], in: full) { _ in lie }
                #expect(try Self.defect(of: hostile) != nil, "\(leaf.path.joined(separator: ".")) = \(lie)")
            }
        }
    }

    @Test func refusesEveryTextThatIsNone() throws {
        let full = try Self.full()
        let texts = Self.leaves(of: full).filter { $0.value is String && $0.path.first == "facts" }
        #expect(texts.count > 30)
        for leaf in texts {
            for lie in ["\u{1B}]52;c;aGFjaw==\u{07}", String(repeating: "x", count: 129), "a\u{202E}b"] {
                let hostile = Self.replacing(leaf.path[...], in: full) { _ in lie }
                #expect(try Self.defect(of: hostile) != nil, "\(leaf.path.joined(separator: "."))")
            }
        }
    }

    @Test(arguments: [
        "facts.streams", "facts.structure.boxes", "facts.structure.brands", "facts.structure.writers",
        "facts.capture.times.stated", "facts.capture.places.stated", "facts.capture.makes.stated",
        "facts.capture.models.stated", "facts.chapters.first", "facts.hints", "facts.streams.0.roles",
    ])
    func refusesListsThatAreTooLong(_ path: String) throws {
        let steps = path.split(separator: ".").map(String.init)
        let hostile = Self.replacing(steps[...], in: try Self.full()) { list in
            guard let element = (list as? [Any])?.first else { return list }
            return Array(repeating: element, count: 65)
        }
        #expect(try Self.defect(of: hostile) == .valueOutOfBounds)
    }

    @Test(arguments: [
        ("facts.capture.times.agreement", "single"), ("facts.capture.places.agreement", "silent"),
        ("facts.streams.0.digest.sha256", String(repeating: "G", count: 64)), ("facts.streams.0.digest.sha256", "0a"),
        ("facts.capture.times.stated.0.value.zone", "unknown"), ("facts.capture.times.stated.0.tag", ""),
    ])
    func refusesWhatContradictsItself(_ path: String, _ lie: String) throws {
        let steps = path.split(separator: ".").map(String.init)
        let hostile = Self.replacing(steps[...], in: try Self.full()) { _ in lie }
        #expect(try Self.defect(of: hostile) == .valueOutOfBounds)
    }

    @Test func refusesIntervalsThatRunBackwards() throws {
        let full = try Self.full()
        for path in [["facts", "hints", "0", "fromMilliseconds"], ["facts", "streams", "0", "edits", "partCount"]] {
            let hostile = Self.replacing(path[...], in: full) { _ in 1001 }
            #expect(try Self.defect(of: hostile) == .valueOutOfBounds)
        }
        let rate = ["facts", "picture", "frameRate", "shortestMicroseconds"]
        #expect(try Self.defect(of: Self.replacing(rate[...], in: full) { _ in 70_000 }) == .valueOutOfBounds)
        let place = ["facts", "capture", "places", "stated", "0", "value", "isPlaceholder"]
        #expect(try Self.defect(of: Self.replacing(place[...], in: full) { _ in true }) == .valueOutOfBounds)
    }

    @Test func leavesOutThePlaceAndNothingElse() throws {
        let full = FullReport.make()
        let redacted = full.withoutPlace
        #expect(full.facts?.capture.place != nil && redacted.facts?.capture.place == nil)
        let text = String(decoding: try redacted.json(), as: UTF8.self)
        #expect(!text.contains("Microdegrees") && !text.contains("altitude"))
        #expect(redacted.facts?.capture.times == full.facts?.capture.times)
        #expect(redacted.keyframes == full.keyframes && redacted.facts?.streams == full.facts?.streams)
    }
}
