/// A service behind a proxy on the same machine.
enum Proxied {
    static let settings = ["ASSAY_TRUSTED_PROXY": "127.0.0.1"]
}
