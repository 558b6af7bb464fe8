/// What stands between the network and the routes. Everything has a value that a deployment can begin with.
public struct DoorSettings: Sendable {
    /// Web origins whose pages may speak to the service from a browser. None: no answer carries a CORS header.
    public var origins: Set<WebOrigin>
    /// The address by which people reach the service; nil: any name in `Host` will do, since nothing is made of it.
    public var publicAddress: PublicAddress?
    /// From where forwarded headers are believed.
    public var proxies: [AddressRange]
    /// How slowly a body may come.
    public var rate: MinimumRate
    /// Seconds of waiting in which the head of a request has to arrive.
    public var headSeconds: Int
    /// Seconds without a byte after which a connection is closed.
    public var idleSeconds: Int
    /// Nil: no TLS; a proxy has it, or nobody else is on the network.
    public var identity: TLSIdentity?

    public init(
        origins: Set<WebOrigin> = [],
        publicAddress: PublicAddress? = nil,
        proxies: [AddressRange] = [],
        rate: MinimumRate = MinimumRate(),
        headSeconds: Int = 20,
        idleSeconds: Int = 60,
        identity: TLSIdentity? = nil
    ) {
        self.origins = origins
        self.publicAddress = publicAddress
        self.proxies = proxies
        self.rate = rate
        self.headSeconds = headSeconds
        self.idleSeconds = idleSeconds
        self.identity = identity
    }
}
