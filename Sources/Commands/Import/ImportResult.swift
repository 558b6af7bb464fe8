/// What an import has made of a file.
enum ImportResult: String, Encodable {
    case arrived
    /// The case has these bytes for this purpose.
    case there
    /// The candidate has taken them back: they are not brought a second time.
    case withdrawn
    /// It does not match, or is not ready; it lies where it lay.
    case left
    /// The service does not take it.
    case refused

    var words: String {
        switch self {
        case .arrived: "arrived"
        case .there: "is there already"
        case .withdrawn: "was withdrawn by the candidate, and is not sent again"
        case .left: "left alone"
        case .refused: "refused"
        }
    }
}
