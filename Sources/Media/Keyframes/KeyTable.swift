import CLibAV
import ExaminationReport

/// The key pictures of a container's index, and what the sizes of the samples between them tell.
///
/// Where nothing moves, or nothing but black is filmed, an encoder writes "as before" and little else: 17 to 20 bytes a
/// picture in H.264, where real footage takes hundreds. That is a hint for where to look, never a finding.
struct KeyTable {
    struct Entry: Hashable {
        let time: Int64
        let size: Int
        /// Median size of the samples up to the next key picture; `nil` without any.
        let between: Int?
    }

    let entries: [Entry]
    /// Samples between key pictures of at most this size say "as before".
    private let stillBytes: Int

    /// Takes the key pictures that are shown and lie inside the file.
    init(_ stream: UnsafeMutablePointer<AVStream>, fileSize: Int64) {
        var entries: [Entry] = []
        var key: (time: Int64, size: Int)?
        var between: [Int] = []
        var all: [Int] = []
        func close() {
            guard let found = key else { return }
            entries.append(Entry(time: found.time, size: found.size, between: Self.median(between)))
            all += between
            between.removeAll(keepingCapacity: true)
            key = nil
        }
        var entry = clibav_index_entry()
        for number in 0..<avformat_index_get_entries_count(stream) {
            guard clibav_read_index(stream, number, &entry) != 0, entry.time != clibav_no_time(),
                entry.is_discarded == 0
            else { continue }
            let (end, overflow) = entry.position.addingReportingOverflow(Int64(entry.size))
            guard !overflow, end <= fileSize, entry.position >= 0 else { continue }
            if entry.is_key == 0 {
                between.append(Int(entry.size))
            } else if entry.time > key?.time ?? entries.last?.time ?? .min {
                close()
                key = (entry.time, Int(entry.size))
            }
        }
        close()
        self.entries = entries
        // A picture of skipped blocks alone grows a little with their number; footage is fifty times that.
        stillBytes = max(40, (Self.median(all) ?? 0) / 50)
    }

    /// Key pictures as they are sought, those after `end` left out; `end` in the stream's units.
    func pictures(until end: Int64) -> [KeyPicture] {
        let shown = entries.filter { $0.time <= end || $0.time == entries.first?.time }
        let following = shown.dropFirst().map(\.time) + [max(end, shown.last?.time ?? 0) + 2]
        return zip(shown, following).map { entry, next in
            let isStill = entry.between.map { $0 <= stillBytes } ?? false
            return KeyPicture(time: entry.time, next: next, size: entry.size, isStill: isStill)
        }
    }

    private static func median(_ sizes: [Int]) -> Int? {
        sizes.isEmpty ? nil : sizes.sorted()[sizes.count / 2]
    }
}
