/// What a file is, as its bytes say. The raw values are stable, and are those of the domain's kinds of evidence.
public enum MediaKind: String, Codable, CaseIterable, Hashable, Sendable {
    /// Pictures that move, with or without sound.
    case video
    /// One still picture.
    case photo
    /// Sound alone; a cover picture does not count.
    case sound
    /// A PDF, which is never rendered.
    case document
}
