/// What is wrong with an operator's settings or texts. The service does not start with it: a notice that nobody gets is found out too late.
public struct NoticeSettingsFault: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Problem: Hashable, Sendable {
        /// Not there, not readable, no YAML in UTF-8, or larger than such a file is.
        case unreadable
        case missingKey
        case unknownKey
        /// What is expected instead.
        case wrongForm(String)
        case refusedAddress(WebhookAddress.Refusal)
        /// The place that was given holds no secret.
        case noSecret
    }

    /// The file.
    public let file: String
    /// The key, nil where the whole file is meant.
    public let key: String?
    public let problem: Problem

    init(_ problem: Problem, in file: String, key: String? = nil) {
        self.file = file
        self.key = key
        self.problem = problem
    }

    /// A stable code.
    public var code: String {
        switch problem {
        case .unreadable: "unreadable"
        case .missingKey: "missing-key"
        case .unknownKey: "unknown-key"
        case .wrongForm: "wrong-form"
        case .refusedAddress(let refusal): "address-\(refusal.rawValue)"
        case .noSecret: "no-secret"
        }
    }

    public var description: String { "\(file): " + (key.map { "\($0): " } ?? "") + advice }

    private var advice: String {
        switch problem {
        case .unreadable:
            "this cannot be read as YAML. Check that it is there, that the service may read it, and its form."
        case .missingKey: "it is missing. Add it."
        case .unknownKey: "there is no such setting here. Correct its spelling, or take it out."
        case .wrongForm(let expected): "\(expected) is expected."
        case .refusedAddress(.notAnAddress):
            "this is no address. Give a whole one, such as https://gateway.example.org/notices."
        case .refusedAddress(.notEncrypted): "notices name people. Use https, or an address of this machine."
        case .refusedAddress(.withCredentials):
            "there is a user or a password in the address. Take it out: requests are signed."
        case .refusedAddress(.withFragment): "what stands after # is never sent. Take it out."
        case .refusedAddress(.forbiddenNetwork): "no gateway has such an address. Give its own."
        case .noSecret:
            "there is no secret: 24 to 64 bytes in base 64, with whsec_ before them or without, such as `openssl rand -base64 32` gives."
        }
    }
}
