/// What lies where in a bundle's folder. Names of files are digests: nothing that a stranger chose is ever a path.
enum BundleLayout {
    static let manifest = "bundle.json"
    static let signature = "bundle.sig"
    static let files = "files"
}
