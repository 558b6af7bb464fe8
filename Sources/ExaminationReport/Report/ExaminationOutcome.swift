/// Whether a file can be looked at.
public enum ExaminationOutcome: Hashable, Sendable {
    /// At least its facts could be read and, where pictures were asked for, one picture decoded.
    case readable
    /// It cannot be assessed, for this reason.
    case unreadable(UnreadableReason)

    /// The reason, or `nil` for a readable file.
    public var reason: UnreadableReason? {
        switch self {
        case .readable: nil
        case .unreadable(let reason): reason
        }
    }
}

extension ExaminationOutcome: Codable {
    private enum CodingKeys: String, CodingKey {
        case code
        case reason
    }

    private enum Code: String, Codable {
        case readable
        case unreadable
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Code.self, forKey: .code) {
        case .readable: self = .readable
        case .unreadable: self = .unreadable(try container.decode(UnreadableReason.self, forKey: .reason))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .readable:
            try container.encode(Code.readable, forKey: .code)
        case .unreadable(let reason):
            try container.encode(Code.unreadable, forKey: .code)
            try container.encode(reason, forKey: .reason)
        }
    }
}
