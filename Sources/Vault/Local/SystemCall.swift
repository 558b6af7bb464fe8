import Glibc

/// Calls of the C library with their errors as values. A call that a signal interrupted is made again.
enum SystemCall {
    /// For calls that return 0 or -1.
    static func check(_ step: VaultFault.Step, offset: Int64 = 0, _ call: () -> Int32) throws(VaultFault) {
        _ = try descriptor(step, offset: offset, call)
    }

    /// For calls that return a descriptor or -1.
    static func descriptor(
        _ step: VaultFault.Step,
        offset: Int64 = 0,
        _ call: () -> Int32
    ) throws(VaultFault) -> Int32 {
        Int32(truncatingIfNeeded: try count(step, offset: offset) { Int(call()) })
    }

    /// For calls that return a number of bytes or -1.
    static func count(_ step: VaultFault.Step, offset: Int64, _ call: () -> Int) throws(VaultFault) -> Int {
        while true {
            let result = call()
            if result >= 0 { return result }
            switch errno {
            case EINTR: continue
            case ENOSPC, EDQUOT, EFBIG: throw .noSpace(offset: offset)
            case let number: throw .inputOutput(step, errno: number)
            }
        }
    }
}
