/// One request that brings bytes of an upload. Later requests of the same upload have higher numbers.
struct UploadWriter: Hashable, Sendable {
    let number: UInt64
    /// False for a request in chunks to an upload that has all its bytes: it is read only to see that none comes.
    let mayWrite: Bool
    /// Its bytes wait for their checksum.
    let isChecked: Bool

    init(number: UInt64, mayWrite: Bool, isChecked: Bool = false) {
        self.number = number
        self.mayWrite = mayWrite
        self.isChecked = isChecked
    }
}
