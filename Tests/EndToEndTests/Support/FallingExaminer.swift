import Foundation

/// The real examiner, but a test says what becomes of it in closer looks: a line of shell, run before it begins.
struct FallingExaminer: Sendable {
    let path: String
    private let fate: String

    init(in folder: String) throws {
        path = folder + "/falling-examiner"
        fate = folder + "/fate"
        try fall(":")
        // It is started with an empty environment, so that only what the shell has built in can be relied on.
        let script = """
            #!/bin/sh
            case " $* " in
            *' --sample-check '*) . '\(fate)' ;;
            esac
            exec '\(try Binaries.examiner())' "$@"
            """
        try script.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// What happens in closer looks from now on; `:` lets them pass.
    func fall(_ line: String) throws {
        try (line + "\n").write(toFile: fate, atomically: true, encoding: .utf8)
    }
}
