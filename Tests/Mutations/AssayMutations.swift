import Foundation
import HostileClips
import SystemPackage

@main
enum AssayMutations {
    static func main() async {
        do {
            let settings = try Settings(arguments: CommandLine.arguments.dropFirst())
            exit(try await run(settings) ? 0 : 1)
        } catch let trouble as Settings.Trouble {
            leave(64, trouble.text + "\n" + Settings.usage)
        } catch {
            leave(74, "assay-mutations: \(error)\n")
        }
    }

    /// Says whether all went well.
    private static func run(_ settings: Settings) async throws -> Bool {
        if let folder = settings.onlyWrite {
            try write(settings, to: folder)
            return true
        }
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("mutations-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let summary = try await MutationRun(settings, scratch: FilePath(scratch.path)).run()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        FileHandle.standardOutput.write(try encoder.encode(summary) + Data("\n".utf8))
        return summary.failures.isEmpty && !summary.hasGrown
    }

    private static func write(_ settings: Settings, to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let bases = try settings.bases()
        for number in settings.first..<settings.first + settings.count {
            let clip = MutatedClip(seed: settings.seed, number: number, bases: bases)
            try Data(clip.bytes).write(to: URL(fileURLWithPath: folder).appendingPathComponent(clip.name))
        }
    }

    private static func leave(_ status: Int32, _ line: String) -> Never {
        FileHandle.standardError.write(Data(line.utf8))
        exit(status)
    }
}
