import Foundation

/// The real examiner behind a gate: a test decides when first looks go on, and counts how often one was begun. Closer looks
/// pass, and none waits in advance, for it would have passed the gate before it was closed.
struct GatedExaminer: Sendable {
    let path: String
    private let gate: String
    private let log: String

    init(in folder: String) throws {
        path = folder + "/gated-examiner"
        gate = folder + "/gate"
        log = folder + "/examinations"
        // It is started with an empty environment. It ends by itself when the service or the test has gone.
        let script = """
            #!/bin/sh
            case " $* " in
            *' --wait '*) exit 1 ;;
            *' --sample-check '*) exec '\(try Binaries.examiner())' "$@" ;;
            esac
            echo begun >>'\(log)'
            while [ ! -e '\(gate)' ]; do
                kill -0 $PPID && [ -e '\(log)' ] || exit 1
                /bin/sleep 0.05
            done
            exec '\(try Binaries.examiner())' "$@"
            """
        try script.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    func open() throws { try Data().write(to: URL(filePath: gate)) }

    func close() throws { try FileManager.default.removeItem(atPath: gate) }

    /// How many examinations were begun.
    var begun: Int {
        let text = try? String(contentsOfFile: log, encoding: .utf8)
        return text?.split(separator: "\n").count ?? 0
    }
}
