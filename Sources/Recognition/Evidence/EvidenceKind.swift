/// What a piece of evidence is, as its bytes say, not its name.
public enum EvidenceKind: String, Hashable, Codable, Sendable, CaseIterable {
    case video
    case photo
    case sound
    /// A PDF: a certificate, a drawing, a report. It is never rendered by the service.
    case document

    /// Whether it lasts, so that seconds of it can be cited.
    public var hasLength: Bool {
        switch self {
        case .video, .sound: true
        case .photo, .document: false
        }
    }

    /// Whether it has an upright picture.
    public var hasPicture: Bool {
        switch self {
        case .video, .photo: true
        case .sound, .document: false
        }
    }
}
