import ArgumentParser

/// A number of bytes on the command line: `1048576`, `8MiB`, `5MB`.
struct ByteCountArgument: ExpressibleByArgument, Equatable {
    let bytes: Int64

    private static let units: [(String, Int64)] = [
        ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000),
        ("B", 1), ("", 1),
    ]

    init?(argument: String) {
        let digits = argument.prefix { ("0"..."9").contains($0) }
        let suffix = argument.dropFirst(digits.count).drop { $0 == " " }
        guard let number = Int64(digits),
            let unit = Self.units.first(where: { $0.0.lowercased() == suffix.lowercased() })
        else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: unit.1)
        guard !overflow, bytes > 0 else { return nil }
        self.bytes = bytes
    }
}
