/// The lists that are read page by page. A mark names its list, so that one of another list is not taken for its own.
enum PagedList: String {
    case cases
    case jobs
    case licences
    case notices
    case organisations
    case people
    case queue

    /// How many identifiers follow the instant in a mark.
    var identifiers: Int { self == .queue ? 2 : 1 }
}
