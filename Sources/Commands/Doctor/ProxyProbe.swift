import ServiceAPI

/// Finds out what stands between this program and the service, by sending a body slowly and asking how it arrived.
enum ProxyProbe {
    enum Finding: Equatable {
        case passesOn
        /// Bodies reach the service whole and late: an upload that is cut off has lost everything.
        case buffers
        /// The address is encrypted, and the service does not know.
        case hidesEncryption
    }

    static let pause = Duration.milliseconds(1_500)

    /// A slow moment can make a body look kept back, but not three times in a row.
    static func look(_ client: ServiceClient) async throws(ClientFault) -> Finding {
        var view: ProbeView
        var tries = 0
        repeat {
            view = try await client.probe(pause: pause)
            tries += 1
        } while view.milliseconds < 500 && tries < 3
        if view.milliseconds < 500 { return .buffers }
        return client.configuration.address.isEncrypted && view.scheme != "https" ? .hidesEncryption : .passesOn
    }
}

extension ProxyProbe.Finding {
    var found: String {
        switch self {
        case .passesOn: "bodies reach the service as they are sent"
        case .buffers: "something before the service keeps bodies back until they are whole"
        case .hidesEncryption: "the service does not know that its address is encrypted"
        }
    }

    var remedy: String? {
        switch self {
        case .passesOn: nil
        case .buffers: "Uploads lose everything when they are cut off. In nginx: proxy_request_buffering off."
        case .hidesEncryption:
            "Name the proxy with --trusted-proxy ADDRESS, and let it send X-Forwarded-Proto."
        }
    }
}
