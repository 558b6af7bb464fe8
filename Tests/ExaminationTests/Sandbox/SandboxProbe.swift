import Examination
import ExaminationReport
import Foundation
import SystemPackage
import Testing

/// The program that enters layers of the sandbox and makes one attempt that they should stop.
enum SandboxProbe {
    /// What came of an attempt.
    enum Answer: Equatable {
        case allowed(layers: UInt32)
        case found(Int, layers: UInt32)
        case failed(errno: Int32, layers: UInt32)
        case killed(signal: Int32, layers: UInt32)
        /// The sandbox was not entered.
        case refused(reason: Int32)
        /// This machine cannot play the part.
        case unusable

        /// The same without the layers, which differ from machine to machine.
        var word: String {
            switch self {
            case .allowed: "allowed"
            case .found(let value, _): "found \(value)"
            case .failed(let error, _): "errno \(error)"
            case .killed(let signal, _): "signal \(signal)"
            case .refused(let reason): "refused \(reason)"
            case .unusable: "unusable"
            }
        }

        var layers: Set<SandboxLayer> {
            switch self {
            case .allowed(let bits), .found(_, let bits), .failed(_, let bits), .killed(_, let bits):
                SandboxLayer.all(in: bits)
            case .refused, .unusable: []
            }
        }
    }

    /// Beside the test bundle's executable in the build folder, as the examiner is.
    static func path() throws -> FilePath {
        try ExaminerFixture.examiner().path.removingLastComponent().appending("sandbox-probe")
    }

    /// Somebody who owns nothing.
    static let nobody: UInt32 = 65_534

    /// The users as whom the attempts are made, 0 for who runs the tests: only root can become another.
    static let users: [UInt32] = getuid() == 0 ? [0, nobody] : [0]

    static func attempt(
        _ attempt: String,
        in layers: Set<SandboxLayer>,
        requiring required: Set<SandboxLayer> = [],
        as user: UInt32 = 0,
        circumstances: String = ""
    ) async throws -> Answer {
        try answer(try await run([bits(layers), bits(required), String(user), circumstances, attempt]))
    }

    /// Runs the program from where every user can reach it, which the build folder may not be.
    static func run(_ arguments: [String]) async throws -> String {
        try await ExaminerFixture.inScratchFolder { folder in
            let copy = folder.appending("sandbox-probe")
            try FileManager.default.copyItem(atPath: try path().string, toPath: copy.string)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.string)
            return String(decoding: try await OutsideProgram.run(copy.string, arguments).output, as: UTF8.self)
        }
    }

    private static func bits(_ layers: Set<SandboxLayer>) -> String {
        String(layers.reduce(0) { $0 | $1.rawValue })
    }

    private static func answer(_ line: String) throws -> Answer {
        let words = line.split(whereSeparator: \.isWhitespace)
        if words == ["unusable"] { return .unusable }
        try #require(words.count >= 3, "the probe said “\(line)”")
        if words[0] == "refused" { return .refused(reason: try #require(Int32(words[1]))) }
        let layers = try #require(UInt32(words[1]))
        switch words[2] {
        case "allowed": return .allowed(layers: layers)
        case "value": return .found(try #require(Int(words[3])), layers: layers)
        case "errno": return .failed(errno: try #require(Int32(words[3])), layers: layers)
        default: return .killed(signal: try #require(Int32(words[3])), layers: layers)
        }
    }
}
