import ServiceAPI

/// Which service and as whom, after flags, environment and file.
struct ServiceSettings: Equatable, Sendable {
    let address: ServiceAddress
    let token: String?
    let profile: String
    /// The address that the profile's token belongs to, when it is not this one.
    let tokenIsFor: String?

    static let defaultProfile = "default"

    /// Flags win over the environment, the environment over the file. A token from the file goes to the address in the
    /// file and nowhere else.
    static func resolve(
        server: String?,
        token: String?,
        profile: String?,
        environment: [String: String],
        file: ConfigurationFile
    ) throws(CommandFault) -> ServiceSettings {
        let named = profile ?? environment.nonEmpty("ASSAY_PROFILE")
        let name = named ?? defaultProfile
        let values = file[name]
        if let named, values == nil {
            throw .configuration(path: "profile", .profileMissing(named, known: file.profiles.keys.sorted()))
        }
        guard let text = server ?? environment.nonEmpty("ASSAY_SERVER") ?? values?["server"] else { throw .noServer }
        guard let address = ServiceAddress(text) else { throw .addressMalformed }
        if let given = token ?? environment.nonEmpty("ASSAY_TOKEN") {
            guard isToken(given) else { throw .tokenMalformed }
            return ServiceSettings(address: address, token: given, profile: name, tokenIsFor: nil)
        }
        let kept = values?["token"]
        if let kept, !isToken(kept) { throw .tokenMalformed }
        let home = values?["server"].flatMap { ServiceAddress($0) }
        let isAtHome = kept == nil || home == address
        return ServiceSettings(
            address: address,
            token: isAtHome ? kept : nil,
            profile: name,
            tokenIsFor: isAtHome ? nil : home?.text ?? "another address"
        )
    }

    /// What a client needs.
    ///
    /// - Throws: `.tokenOfOtherServer`, before anything is sent.
    var client: ServiceClient.Configuration {
        get throws(CommandFault) {
            if let tokenIsFor { throw .tokenOfOtherServer(profile: profile, server: tokenIsFor) }
            return ServiceClient.Configuration(address: address, token: token)
        }
    }

    /// RFC 6750 has a token of visible ASCII.
    static func isToken(_ text: String) -> Bool {
        (1...4_096).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

extension [String: String] {
    /// An empty variable counts as none.
    func nonEmpty(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}
