import Intake

/// How the service meets the network, from flags before the environment before the file before defaults.
struct DoorArguments: Sendable {
    /// Without the certificate, which is read when the service starts.
    let door: DoorSettings
    let tls: TLSFiles?

    static let keys: Set<String> = [
        "public-url", "trusted-proxy", "allow-origin", "tls-certificate", "tls-key", "minimum-rate", "head-seconds",
        "idle-seconds",
    ]

    init(options: DoorOptions, source: SettingSource) throws(CommandFault) {
        var door = DoorSettings()
        if let text = options.publicURL ?? source["public-url"] {
            guard let address = PublicAddress(text) else {
                throw .usage("public-url is no address such as https://assay.example.org, without a path")
            }
            door.publicAddress = address
        }
        for text in Self.list(options.trustedProxy, source["trusted-proxy"]) {
            guard let range = AddressRange(text) else {
                throw .usage("trusted-proxy: “\(text)” is no address and no range such as 10.0.0.0/8")
            }
            door.proxies.append(range)
        }
        for text in Self.list(options.allowOrigin, source["allow-origin"]) {
            guard let origin = WebOrigin(text) else {
                throw .usage("allow-origin: “\(text)” is no origin such as https://portfolio.example.org")
            }
            door.origins.insert(origin)
        }
        if let text = options.minimumRate ?? source["minimum-rate"] { door.rate = try Self.rate(text) }
        let heads = try source.number("head-seconds")
        let idle = try source.number("idle-seconds")
        door.headSeconds = try Self.seconds(options.headSeconds ?? heads ?? door.headSeconds, "head-seconds")
        door.idleSeconds = try Self.seconds(options.idleSeconds ?? idle ?? door.idleSeconds, "idle-seconds")
        self.door = door
        tls = try Self.files(
            options.tlsCertificate ?? source["tls-certificate"],
            options.tlsKey ?? source["tls-key"]
        )
    }

    private static func list(_ flags: [String], _ text: String?) -> [String] {
        if !flags.isEmpty { return flags }
        return (text ?? "").split(separator: ",").map { String($0.filter { !$0.isWhitespace }) }.filter { !$0.isEmpty }
    }

    /// `1024/60`.
    private static func rate(_ text: String) throws(CommandFault) -> MinimumRate {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let bytes = numbers[0], let seconds = numbers[1], (0...1 << 20).contains(bytes),
            (1...3_600).contains(seconds)
        else { throw .usage("minimum-rate is not BYTES/SECONDS, such as 1024/60") }
        return MinimumRate(bytes: bytes, seconds: seconds)
    }

    private static func seconds(_ number: Int, _ name: String) throws(CommandFault) -> Int {
        guard (1...3_600).contains(number) else { throw .usage("\(name) is not between 1 and 3600") }
        return number
    }

    private static func files(_ certificate: String?, _ key: String?) throws(CommandFault) -> TLSFiles? {
        switch (certificate, key) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        default: throw .usage("tls-certificate and tls-key go together; there is only one of them")
        }
    }
}
