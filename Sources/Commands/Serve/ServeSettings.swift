import Credentials
import ExaminationReport
import Foundation
import Logging

/// The settings of the service, from flags before the environment before the file before defaults.
struct ServeSettings: Sendable {
    let data: String
    let host: String
    let port: Int
    let examiners: Int
    let examiner: String?
    let uploads: UploadSettings
    /// What is refused though it could be read.
    let switchedOff: Set<AcceptedFormat>
    let network: DoorArguments
    let logLevel: Logger.Level
    let portFile: String?
    /// What opens the keys of the bodies; nil where they are not sealed.
    let keyPassphrase: Passphrase?

    init(options: ServeOptions, environment: [String: String]) throws(CommandFault) {
        let path = options.settings ?? environment["ASSAY_SERVE_CONFIG"]
        let source = SettingSource(environment: environment, file: try path.map(SettingFile.values(of:)) ?? [:])
        data = options.data ?? source["data"] ?? Self.defaultFolder(environment)
        (host, port) = try Self.address(options.listen ?? source["listen"] ?? "127.0.0.1:8080")
        let configuredExaminers = try source.number("examiners")
        examiners = try Self.inRange(options.examiners ?? configuredExaminers ?? 1, 1...64, name: "examiners")
        examiner = options.examiner ?? source["examiner"]
        uploads = try UploadSettings(options: options, source: source)
        let without =
            source["without-format"]?.split(separator: ",").map { String($0.filter { !$0.isWhitespace }) } ?? []
        switchedOff = try Self.formats(options.withoutFormat.isEmpty ? without : options.withoutFormat)
        network = try DoorArguments(options: options.door, source: source)
        let level = options.logLevel ?? source["log-level"] ?? "info"
        guard let logLevel = Logger.Level(rawValue: level) else {
            throw .usage("log-level is not one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self.logLevel = logLevel
        portFile = options.portFile
        keyPassphrase = try KeyPassphrase.given(
            file: options.keyPassphraseFile ?? source["key-passphrase-file"],
            environment: environment
        )
    }

    static func defaultFolder(_ environment: [String: String]) -> String {
        if let data = environment["XDG_DATA_HOME"], !data.isEmpty { return data + "/assay" }
        return (environment["HOME"] ?? ".") + "/.local/share/assay"
    }

    /// `[::1]:8080`, `127.0.0.1:0`, `localhost:8080`.
    private static func address(_ text: String) throws(CommandFault) -> (String, Int) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        else { throw .usage("“listen” is not HOST:PORT") }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else { throw .usage("“listen” has no host; write 0.0.0.0:\(port) to listen everywhere") }
        return (String(host), port)
    }

    private static func formats(_ names: [String]) throws(CommandFault) -> Set<AcceptedFormat> {
        var formats: Set<AcceptedFormat> = []
        for name in names {
            guard let format = AcceptedFormat(rawValue: name) else {
                let known = AcceptedFormat.allCases.map(\.rawValue).joined(separator: ", ")
                throw .usage("“\(name)” is no format that can be switched off; there are \(known)")
            }
            formats.insert(format)
        }
        return formats
    }

    static func inRange(_ number: Int, _ range: ClosedRange<Int>, name: String) throws(CommandFault) -> Int {
        guard range.contains(number) else {
            throw .usage("\(name) is not between \(range.lowerBound) and \(range.upperBound)")
        }
        return number
    }
}
