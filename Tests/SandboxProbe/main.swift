import Glibc
import SandboxAttempts

// Enters layers of the sandbox and makes one attempt that they should stop; `attempts.h` says how it is reported.
//
//     sandbox-probe 511 163 0 "" connect-tcp
//
// The arguments: layers that are wanted, layers that are required, the user to become (0: stay), words for
// circumstances (`no-namespaces`, `two-threads`), the attempt.
//
//     sandbox-probe without-seccomp /path/to/program argument …
//
// becomes that program, where the kernel seems to have no seccomp.
//
//     sandbox-probe hold /path/to/assay-examiner
//
// starts an examiner that waits, and waits itself to be killed.
//
//     sandbox-probe machine 65534
//
// says what the kernel gives this user.

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "without-seccomp", arguments.count > 1 {
    var words: [UnsafeMutablePointer<CChar>?] = arguments.dropFirst().map { strdup($0) }
    words.append(nil)
    exit(probe_become_without_seccomp(&words))
}
if arguments.first == "hold", arguments.count == 2 { exit(probe_hold_spare(arguments[1])) }
if arguments.first == "machine", arguments.count == 2, let user = UInt32(arguments[1]) { exit(probe_machine(user)) }
guard arguments.count == 5, let wanted = UInt32(arguments[0]), let required = UInt32(arguments[1]),
    let user = UInt32(arguments[2])
else { exit(64) }
let circumstances = arguments[3].split(separator: " ")
let status = arguments[4].withCString { attempt in
    var order = probe_order(
        attempt: attempt,
        wanted_layers: wanted,
        required_layers: required,
        user: user,
        forbids_namespaces: circumstances.contains("no-namespaces") ? 1 : 0,
        has_second_thread: circumstances.contains("two-threads") ? 1 : 0
    )
    return probe_run(&order)
}
exit(status)
