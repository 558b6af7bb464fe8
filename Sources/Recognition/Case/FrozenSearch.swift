/// Looks for one piece of evidence after the other in a frozen set.
///
/// A set keeps the order in which its evidence was received, but for what sessions brought. So each search goes on where the last one
/// ended, and going through all evidence of a case goes through the set about once.
struct FrozenSearch {
    private let frozen: [EvidenceID]
    private var next = 0

    init(_ frozen: [EvidenceID]) {
        self.frozen = frozen
    }

    mutating func contains(_ id: EvidenceID) -> Bool {
        var index = next
        for _ in frozen.indices {
            if index == frozen.count { index = 0 }
            if frozen[index] == id {
                next = index + 1
                return true
            }
            index += 1
        }
        return false
    }
}
