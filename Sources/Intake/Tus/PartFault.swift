/// Why an upload cannot be a part of another.
enum PartFault: String, CaseIterable, Sendable {
    /// Also another person's, and one that expired.
    case unknown = "one of them is not there, or has expired"
    case notAPart = "one of them was not begun as a part"
    case unfinished = "one of them has not all its bytes yet"
}
