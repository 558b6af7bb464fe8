/// What is wrong with the configuration file. Values are left out: one of them is a token.
enum ConfigurationFault: Error, Equatable, Sendable {
    case notText
    case lineNotUnderstood(Int)
    case valueOutsideProfile(Int)
    case profileTwice(Int, String)
    case keyTwice(Int, String)
    case profileMissing(String, known: [String])
    case readableByOthers

    var code: String {
        switch self {
        case .profileMissing: "profile-missing"
        case .readableByOthers: "configuration-readable-by-others"
        default: "configuration-malformed"
        }
    }

    var description: String {
        switch self {
        case .notText: "the file is not UTF-8 text"
        case .lineNotUnderstood(let line): "line \(line) is neither “profile:” nor an indented “key: value”"
        case .valueOutsideProfile(let line): "line \(line) has a value outside a profile"
        case .profileTwice(let line, let name): "line \(line) begins the profile “\(name)” a second time"
        case .keyTwice(let line, let key): "line \(line) gives “\(key)” a second time"
        case .profileMissing(let name, _): "there is no profile “\(name)”"
        case .readableByOthers: "the file has a token and others may read it"
        }
    }

    var remedy: String {
        switch self {
        case .profileMissing(_, let known):
            known.isEmpty
                ? "Run `assay login --profile NAME`."
                : "There are: \(known.joined(separator: ", ")). Or run `assay login --profile NAME`."
        case .readableByOthers: "Run `chmod 600` on it."
        default: "Write it as in the operator's guide, or run `assay login`, which writes it anew."
        }
    }
}
