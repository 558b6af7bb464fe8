/// The catalogues that are built into the program, from the files in `Catalogues`: nothing has to be found at run time.
public enum ShippedCatalogues {
    /// The name of each file with its text, for a translator to begin with.
    public static let files: [(name: String, text: String)] = [
        ("en.yaml", PackageResources.en_yaml), ("es.yaml", PackageResources.es_yaml),
        ("fr.yaml", PackageResources.fr_yaml), ("pt.yaml", PackageResources.pt_yaml),
    ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }

    static let all: [Catalogue] = files.compactMap { Catalogue.read($0.text).catalogue }
}
