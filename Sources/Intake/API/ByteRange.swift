import HTTPTypes

/// One range of a file: `start` is inside, `end` is not.
struct ByteRange: Equatable {
    let start: Int64
    let end: Int64

    /// Nil: answer with the whole file. That is also the answer to several ranges and to a unit that is not bytes, which a server
    /// may ignore (RFC 9110, 14.2).
    ///
    /// - Throws: a problem with status 416 when the range lies outside the file.
    init?(_ header: String?, size: Int64) throws(ProblemError) {
        guard let header, header.utf8.count <= 64, header.hasPrefix("bytes="), !header.contains(",") else { return nil }
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            return nil
        }
        if ends[0].isEmpty {
            guard let count = Int64(ends[1]) else { return nil }
            guard count > 0, size > 0 else { throw Self.unsatisfiable(size) }
            start = max(0, size - count)
            end = size
            return
        }
        guard let first = Int64(ends[0]) else { throw Self.unsatisfiable(size) }
        // A number that no file reaches stands for its end.
        let last = ends[1].isEmpty ? Int64.max : Int64(ends[1]) ?? Int64.max
        guard first <= last else { return nil }
        guard first < size else { throw Self.unsatisfiable(size) }
        start = first
        end = last < size ? last + 1 : size
    }

    private static func unsatisfiable(_ size: Int64) -> ProblemError {
        ProblemError(
            .rangeNotSatisfiable,
            detail: "The file has \(size) bytes.",
            remedy: "Ask for a range inside it.",
            headers: [.contentRange: "bytes */\(size)"]
        )
    }
}
