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

    /// Makes a film out of a filter graph whose output is `v`, with a key picture a second.
    static func film(_ graph: [String], to file: FilePath, options: [String] = []) async throws {
        let coding = ["-c:v", "libx264", "-preset", "veryfast", "-g", "25", "-bf", "2"] + options
        try await make(["-filter_complex", graph.joined(separator: ";"), "-map", "[v]"] + coding, to: file)
    }

    /// Where each sample of the first film ends, and when it is shown.
    static func samples(of file: FilePath) async throws -> [(end: Int, milliseconds: Int)] {
        let asked = ["-select_streams", "v:0", "-show_entries", "packet=pts_time,size,pos", "-of", "csv=p=0"]
        let output = try await run("ffprobe", ["-v", "error"] + asked + [file.string])
        return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: ",").compactMap { Double($0) }
            return fields.count == 3 ? (Int(fields[1] + fields[2]), Int((fields[0] * 1000).rounded())) : nil
        }
    }

    /// Runs ffmpeg for a file.
    static func make(_ arguments: [String], to file: FilePath) async throws {
        _ = try await run("ffmpeg", ["-nostdin", "-v", "error", "-y"] + arguments + [file.string])
        try #require(FileManager.default.fileExists(atPath: file.string), "ffmpeg made nothing")
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
