/// Exit codes as `sysexits.h` has them, which sendmail and its likes keep to.
enum CommandExit {
    private static let names: [Int: String] = [
        64: "usage", 65: "data format", 66: "no input", 67: "unknown user", 68: "unknown host",
        69: "service unavailable",
        70: "internal error", 71: "system error", 72: "system file missing", 73: "cannot create", 74: "input or output",
        75: "temporary failure", 76: "protocol", 77: "no permission", 78: "configuration",
    ]

    /// Final are the codes that say that the message or the setting is at fault: usage, data format, no input, unknown user, unknown host,
    /// no permission, configuration.
    ///
    /// A code that `sysexits.h` does not have (the 1 of a script whose network failed) says nothing. It is tried again: a needless attempt
    /// costs little, a candidate who does not learn of a decision loses the time to appeal.
    static func isTemporary(_ exit: Int) -> Bool { ![64, 65, 66, 67, 68, 77, 78].contains(exit) }

    static func meaning(_ exit: Int) -> String { names[exit].map { " (\($0))" } ?? "" }
}
