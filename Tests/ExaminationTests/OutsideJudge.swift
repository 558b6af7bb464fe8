import Foundation
import SystemPackage
import Testing

/// FFmpeg's own tools, where they are installed: they know nothing of our code.
enum OutsideJudge {
    static let isInstalled = ["ffprobe", "ffmpeg"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    /// What ffprobe says of a file.
    struct Probe: Decodable {
        struct Format: Decodable {
            let duration: String?
        }
        struct Stream: Decodable {
            let codecType: String?
            let codecName: String?
            let width: Int?
            let height: Int?
            let channels: Int?
            let sampleRate: String?
            let avgFrameRate: String?
            let sideDataList: [SideData]?
        }
        struct SideData: Decodable {
            let rotation: Int?
        }
        let format: Format
        let streams: [Stream]

        func first(_ type: String) -> Stream? { streams.first { $0.codecType == type } }
    }

    static func probe(_ file: FilePath) async throws -> Probe {
        let output = try await run(
            "ffprobe",
            ["-v", "quiet", "-of", "json", "-show_format", "-show_streams", file.string]
        )
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Probe.self, from: output)
    }

    /// The grey values of one picture, scaled to the given size; ffmpeg turns it upright by itself, or by a filter.
    static func grey(
        _ file: FilePath,
        at milliseconds: Int = 0,
        width: Int,
        height: Int,
        first filter: String? = nil
    ) async throws -> [UInt8] {
        let seek = milliseconds > 0 ? ["-ss", String(Double(milliseconds) / 1000)] : []
        let turn = filter.map { $0 + "," } ?? ""
        let raw = filter == nil ? [] : ["-noautorotate"]
        let look = [
            "-frames:v", "1", "-vf", "\(turn)scale=\(width):\(height):flags=area,format=gray", "-f", "rawvideo", "-",
        ]
        let output = try await run("ffmpeg", ["-nostdin", "-v", "error"] + seek + raw + ["-i", file.string] + look)
        return Array(output)
    }

    /// What a tool in `/usr/bin` writes to its standard output.
    static func output(_ tool: String, _ arguments: [String]) async throws -> Data { try await run(tool, arguments) }

    /// Whether a tool in `/usr/bin` is there and ends well.
    static func succeeds(_ tool: String, _ arguments: [String]) async -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return await withCheckedContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus == 0) }
            do { try process.run() } catch { continuation.resume(returning: false) }
        }
    }

    private static func run(_ tool: String, _ arguments: [String]) async throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(tool)")
        process.arguments = arguments
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("judge-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data().write(to: folder)
        let output = try FileHandle(forWritingTo: folder)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in continuation.resume() }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        try output.close()
        return try Data(contentsOf: folder)
    }
}
