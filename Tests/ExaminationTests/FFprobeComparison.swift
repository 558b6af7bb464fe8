import ExaminationReport
import Foundation

/// Holds facts against what ffprobe prints of the same file, wherever both speak.
struct FFprobeComparison {
    private(set) var differences: [FFprobeDifference] = []
    private let clip: String
    private let facts: FileFacts
    private let format: [String: Any]
    private let streams: [[String: Any]]
    private let chapters: [Any]

    init?(_ facts: FileFacts, probe: Data, clip: String) throws {
        let root = try JSONSerialization.jsonObject(with: probe) as? [String: Any] ?? [:]
        guard let format = root["format"] as? [String: Any], !format.isEmpty else { return nil }
        self.clip = clip
        self.facts = facts
        self.format = format
        streams = root["streams"] as? [[String: Any]] ?? []
        chapters = root["chapters"] as? [Any] ?? []
        compareFile()
        for (number, stream) in facts.streams.enumerated() where number < streams.count {
            compare(stream, with: streams[number], as: "stream \(number)")
        }
        comparePicture()
        compareTags()
    }

    // MARK: - The file

    private mutating func compareFile() {
        same("streams", facts.streams.count, Self.number(format["nb_streams"]).map { Int($0) })
        same("bytes", facts.byteCount, Self.number(format["size"]).map { Int($0) })
        near("duration", facts.durationMilliseconds, Self.milliseconds(format["duration"]), within: frame)
        same("chapters", facts.chapters.count, chapters.count)
        let tags = Self.tags(format)
        same("major brand", facts.brand, tags["major_brand"]?.reportText)
        let brands = Array(tags["compatible_brands"] ?? "")
        let theirs = stride(from: 0, to: brands.count, by: 4).map { String(brands[$0..<min(brands.count, $0 + 4)]) }
        same(
            "compatible brands",
            facts.structure.brands.joined(separator: " "),
            theirs.compactMap(\.reportText).joined(separator: " ")
        )
        if let sound = facts.sound, let audio = streams.first(where: { $0["codec_type"] as? String == "audio" }) {
            same("sound codec", sound.codec, audio["codec_name"] as? String ?? "none")
            same("sound channels", sound.channels, audio["channels"] as? Int)
        }
    }

    /// Milliseconds of one picture.
    private var frame: Double {
        let rate = streams.first { $0["codec_type"] as? String == "video" }.flatMap { Self.rate($0["avg_frame_rate"]) }
        return 1000 / (rate ?? 25)
    }

    // MARK: - Streams

    private mutating func compare(_ ours: StreamFacts, with theirs: [String: Any], as name: String) {
        let kinds = ["video": "video", "audio": "sound", "subtitle": "subtitle", "data": "data"]
        same("\(name) kind", ours.kind.rawValue, (theirs["codec_type"] as? String).flatMap { kinds[$0] })
        same("\(name) codec", ours.codec, theirs["codec_name"] as? String ?? "none")
        same("\(name) codec tag", ours.codecTag, Self.tag(theirs["codec_tag"]))
        same("\(name) width", ours.width, theirs["width"] as? Int)
        same("\(name) height", ours.height, theirs["height"] as? Int)
        let tags = Self.tags(theirs)
        same("\(name) language", ours.language, tags["language"].flatMap { $0 == "und" ? nil : $0 })
        let roles = (theirs["disposition"] as? [String: Int] ?? [:]).filter { $0.value != 0 }.keys.sorted()
        same("\(name) roles", ours.roles.map(\.rawValue).sorted().joined(separator: " "), roles.joined(separator: " "))
        if ours.kind == .sound {
            same("\(name) channels", ours.channels, (theirs["channels"] as? Int).flatMap { $0 > 0 ? $0 : nil })
            let rate = Self.number(theirs["sample_rate"]).map { Int($0) }
            same("\(name) sample rate", ours.sampleRate, rate.flatMap { $0 > 0 ? $0 : nil })
        }
        near("\(name) start", ours.startMilliseconds, Self.milliseconds(theirs["start_time"]), within: frame)
        let duration = Self.milliseconds(theirs["duration"])
        for (kind, value) in [("declared", ours.declaredMilliseconds), ("measured", ours.measuredMilliseconds)]
        where value != nil && duration != nil {
            near("\(name) \(kind) length", value, duration, within: frame)
        }
        if let count = Self.number(theirs["nb_frames"]), let samples = ours.sampleCount {
            same("\(name) samples", samples, Int(count))
        }
        if let rate = Self.number(theirs["bit_rate"]) {
            near("\(name) bit rate", ours.bitsPerSecond, rate, within: rate / 50 + 1)
        }
    }

    // MARK: - The picture

    private mutating func comparePicture() {
        guard let picture = facts.picture, let number = facts.streams.firstIndex(where: { $0.kind == .video }),
            number < streams.count
        else { return }
        let theirs = streams[number]
        let average = Self.rate(theirs["avg_frame_rate"]).map { $0 * 1000 }
        near("average rate", picture.frameRate?.averageMillihertz, average, within: 10)
        let nominal = Self.rate(theirs["r_frame_rate"]).map { $0 * 1000 }
        near("nominal rate", picture.frameRate?.nominalMillihertz, nominal, within: (nominal ?? 0) / 500)
        same("pixel format", picture.colour.pixelFormat, theirs["pix_fmt"] as? String)
        same("primaries", picture.colour.primaries, theirs["color_primaries"] as? String)
        same("transfer", picture.colour.transfer, theirs["color_transfer"] as? String)
        same("matrix", picture.colour.matrix, theirs["color_space"] as? String)
        let ranges = ["tv": "limited", "pc": "full"]
        same("range", picture.colour.range?.rawValue, (theirs["color_range"] as? String).flatMap { ranges[$0] })
        let sides = theirs["side_data_list"] as? [[String: Any]] ?? []
        same(
            "Dolby Vision profile",
            picture.colour.dolbyVisionProfile,
            sides.compactMap { $0["dv_profile"] as? Int }.first
        )
        // ffprobe counts counter-clockwise.
        let rotation = sides.compactMap { $0["rotation"] as? Int }.first ?? 0
        same("rotation", picture.rotation, ((360 - rotation % 360) % 360 + 360) % 360)
    }

    // MARK: - Tags

    private mutating func compareTags() {
        for writer in facts.structure.writers where !["sei", "WritingApp"].contains(writer.tag) {
            same("writer \(writer.tag)", writer.value, text(of: writer.tag, stream: writer.stream))
        }
        for statement in facts.capture.makes.stated + facts.capture.models.stated {
            same(statement.tag, statement.value, text(of: statement.tag, stream: statement.stream))
        }
        for statement in facts.capture.times.stated {
            let theirs = text(of: statement.tag, stream: statement.stream).flatMap(Self.instant)
            same(statement.tag, statement.value.milliseconds, theirs)
        }
        for statement in facts.capture.places.stated {
            let theirs = text(of: statement.tag, stream: statement.stream).flatMap(Self.degrees)
            same("\(statement.tag) latitude", statement.value.latitudeMicrodegrees, theirs?.0)
            same("\(statement.tag) longitude", statement.value.longitudeMicrodegrees, theirs?.1)
        }
        // What ffprobe has and we do not say.
        let tags = Self.tags(format)
        for tag in ["creation_time", "com.apple.quicktime.creationdate"] where tags[tag] != nil {
            same("has \(tag)", facts.capture.times.stated.contains { $0.tag == tag }, true)
        }
        for tag in ["location", "com.apple.quicktime.location.iso6709"] where tags[tag] != nil {
            same("has \(tag)", facts.capture.places.stated.contains { $0.tag.lowercased() == tag }, true)
        }
    }

    private func text(of tag: String, stream: Int?) -> String? {
        Self.tags(stream.map { streams[$0] } ?? format)[tag.lowercased()]?.reportText
    }

    private static func instant(_ text: String) -> Int? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        for format in ["yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", "yyyy-MM-dd'T'HH:mm:ssZ"] {
            formatter.dateFormat = format
            if let date = formatter.date(from: text) { return Int((date.timeIntervalSince1970 * 1000).rounded()) }
        }
        return nil
    }

    /// `+48.3896+011.0470/`, as these clips have it: decimal degrees alone.
    private static func degrees(_ text: String) -> (Int, Int)? {
        let numbers = text.replacing("+", with: " +").replacing("-", with: " -").split { $0 == " " || $0 == "/" }
            .compactMap { Double($0) }
        guard numbers.count >= 2 else { return nil }
        return (Int((numbers[0] * 1_000_000).rounded()), Int((numbers[1] * 1_000_000).rounded()))
    }

    // MARK: - Values

    private mutating func same<Value: Equatable>(_ fact: String, _ ours: Value?, _ theirs: Value?) {
        if ours != theirs { note(fact, ours.map { "\($0)" }, theirs.map { "\($0)" }) }
    }

    private mutating func near(_ fact: String, _ ours: Int?, _ theirs: Double?, within slack: Double) {
        guard let ours, let theirs else {
            if ours != nil || theirs != nil { note(fact, ours.map(String.init), theirs.map { "\(Int($0.rounded()))" }) }
            return
        }
        if (Double(ours) - theirs).magnitude > slack { note(fact, String(ours), "\(Int(theirs.rounded()))") }
    }

    private mutating func note(_ fact: String, _ ours: String?, _ theirs: String?) {
        let shown = { (text: String?) in text.map { $0.isEmpty ? "none" : $0 } ?? "none" }
        differences.append(FFprobeDifference(clip: clip, fact: fact, ours: shown(ours), theirs: shown(theirs)))
    }

    private static func number(_ value: Any?) -> Double? {
        (value as? String).flatMap(Double.init) ?? (value as? NSNumber)?.doubleValue
    }

    private static func milliseconds(_ value: Any?) -> Double? { number(value).map { $0 * 1000 } }

    private static func rate(_ value: Any?) -> Double? {
        let parts = (value as? String ?? "").split(separator: "/").compactMap { Double($0) }
        return parts.count == 2 && parts[0] > 0 && parts[1] > 0 ? parts[0] / parts[1] : nil
    }

    private static func tags(_ object: [String: Any]) -> [String: String] {
        let tags = object["tags"] as? [String: String] ?? [:]
        return Dictionary(tags.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
    }

    /// `0x31637661`, the first character in the lowest byte.
    private static func tag(_ value: Any?) -> String? {
        guard let text = value as? String, let code = UInt32(text.dropFirst(2), radix: 16), code != 0 else {
            return nil
        }
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: code >> (8 * UInt32($0))) }
        if bytes.allSatisfy({ (0x20...0x7E).contains($0) }) { return String(decoding: bytes, as: UTF8.self) }
        return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
