/// Where assay keeps its own files, after the XDG Base Directory Specification.
struct Places: Equatable, Sendable {
    let configuration: String
    /// Whether a person named the file, so that it has to be there.
    let isConfigurationNamed: Bool
    /// Which upload belongs to which file.
    let uploads: String
    /// The key with which this device signs what it packs.
    let deviceKey: String

    /// - Parameter config: the value of `--config`.
    init(environment: [String: String], config: String? = nil) {
        let named = config ?? environment["ASSAY_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        let own = Self.folder("XDG_CONFIG_HOME", orHome: ".config", environment) + "/assay"
        configuration = named ?? own + "/config.yaml"
        deviceKey = own + "/device.key"
        isConfigurationNamed = named != nil
        uploads = Self.folder("XDG_STATE_HOME", orHome: ".local/state", environment) + "/assay/uploads.json"
    }

    /// A path that is not absolute does not count, as the specification has it.
    private static func folder(_ variable: String, orHome below: String, _ environment: [String: String]) -> String {
        if let path = environment[variable], path.hasPrefix("/") { return path }
        return (environment["HOME"] ?? "") + "/" + below
    }
}
