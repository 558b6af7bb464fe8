import Foundation
import HostileClips

/// What a run is asked for on the command line.
struct Settings {
    struct Trouble: Error {
        let text: String
        init(_ text: String) { self.text = text }
    }

    static let usage = """
        usage: assay-mutations --examiner PATH --clips FOLDER [--count N] [--seed N] [--first N] [--at-once N]
                               [--keep FOLDER] [--only-write FOLDER]

        Damages the clips of a folder, examines each and prints how they ended as JSON. Status 1 when one crashed the
        examiner, hung it or made it lie, or when this process has grown; such clips are kept under --keep with the name
        SEED-NUMBER-CLIP. The same again: --seed SEED --first NUMBER --count 1.

        """

    var examiner = ""
    var clips = ""
    var count = 500
    var seed: UInt64 = 1
    var first = 0
    var atOnce = 2
    var keep: String?
    /// Only makes the damaged clips, for other programs to read.
    var onlyWrite: String?

    init(arguments: some Sequence<String>) throws(Trouble) {
        var rest = arguments.makeIterator()
        while let name = rest.next() {
            guard let value = rest.next() else { throw Trouble("\(name) has no value") }
            switch name {
            case "--examiner": examiner = value
            case "--clips": clips = value
            case "--count": count = try Self.number(value)
            case "--seed": seed = UInt64(try Self.number(value))
            case "--first": first = try Self.number(value)
            case "--at-once": atOnce = max(1, try Self.number(value))
            case "--keep": keep = value
            case "--only-write": onlyWrite = value
            default: throw Trouble("unknown: \(name)")
            }
        }
    }

    private static func number(_ text: String) throws(Trouble) -> Int {
        guard let number = Int(text), number >= 0 else { throw Trouble("not a number: \(text)") }
        return number
    }

    /// The clips, in the order of their names.
    func bases() throws -> [MutatedClip.Base] {
        try FileManager.default.contentsOfDirectory(atPath: clips).sorted().map { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: clips).appendingPathComponent(name))
            return MutatedClip.Base(name: name, bytes: Array(bytes))
        }
    }

    /// proc(5): the second number of `statm` is the resident set in pages.
    static var residentKibibytes: Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        let numbers = text.split(separator: " ")
        return numbers.count > 1 ? (Int(numbers[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) / 1024 : 0
    }
}
