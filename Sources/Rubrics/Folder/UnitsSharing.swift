import Recognition

/// A scheme that takes the units of another whose folder lies beside its own (`units-of`), so that one standard is not kept twice.
struct UnitsSharing {
    /// The folder of schemes; nil where a scheme is looked at by itself.
    private let schemes: String?
    private let hasOwn: Bool
    /// Whether the scheme has the key at all.
    private(set) var isAsked = false
    /// Where the units lie.
    private(set) var folder: String?

    static let none = UnitsSharing(schemes: nil, hasOwn: false)

    static func possible(in schemeFolder: String, hasOwn: Bool) -> UnitsSharing {
        let name = DiskPath.name(of: schemeFolder)
        let path = name == "." || name == ".." || name.isEmpty ? Disk.absolute(schemeFolder) : schemeFolder
        return UnitsSharing(schemes: DiskPath.parent(of: path), hasOwn: hasOwn)
    }

    private init(schemes: String?, hasOwn: Bool) {
        self.schemes = schemes
        self.hasOwn = hasOwn
    }

    /// A code that is none is told by the reader of the scheme.
    mutating func resolve(_ root: DocumentNode, log: FaultLog) {
        guard let schemes, case .mapping(let entries) = root.content,
            let entry = entries.first(where: { $0.key == SchemeKey.unitsOf.rawValue })
        else { return }
        isAsked = true
        guard case .scalar(let text, _) = entry.value.content, let code = SchemeCode(text) else { return }
        let key = Field(node: entry.value, path: entry.key, log: log)
        if hasOwn {
            key.report(ConsistencyProblem.unitsTwice)
            return
        }
        let units = DiskPath.join(DiskPath.join(schemes, code.text), "units")
        if Disk.isFolder(units) {
            folder = units
        } else {
            key.report(ConsistencyProblem.unknownScheme(code.text, known: Self.foldersWithUnits(in: schemes)))
        }
    }

    private static func foldersWithUnits(in folder: String) -> [String] {
        guard case .success(let entries) = Disk.entries(of: folder) else { return [] }
        return entries.filter { $0.isFolder && Disk.isFolder(DiskPath.join($0.path, "units")) }.map(\.name).sorted()
    }
}
