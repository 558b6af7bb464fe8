import Recognition

/// Walks through folders and files of rubrics and gathers what they hold.
struct LibraryCollector {
    private static let schemeFile = "scheme.yaml"
    private static let unitsFolder = "units"
    private static let placeOfFiles = "Use `<scheme-code>/scheme.yaml` and `<scheme-code>/units/<UNIT-CODE>.yaml`."

    private var schemes: [SchemeUnits] = []
    private var faults: [RubricFault] = []
    private var files: [String] = []

    /// A unit that several schemes take is one file, and its faults are told once.
    var library: RubricLibrary {
        var seen: Set<String> = []
        return RubricLibrary(
            schemes: schemes.sorted { $0.scheme.code < $1.scheme.code },
            faults: Set(faults).sorted(),
            files: files.filter { seen.insert($0).inserted }
        )
    }

    /// A folder whose subfolders are schemes.
    mutating func read(folder: String) {
        guard let entries = entries(of: folder) else { return }
        reportMisplaced(entries.filter { !$0.isFolder })
        let folders = entries.filter(\.isFolder)
        if folders.isEmpty { report(FileProblem.noSchemes, in: folder) }
        for entry in folders { read(schemeFolder: entry.path) }
    }

    /// The folder of one scheme.
    mutating func read(schemeFolder: String) {
        guard let entries = entries(of: schemeFolder) else { return }
        reportMisplaced(entries.filter { !$0.isFolder && $0.name != Self.schemeFile })
        for entry in entries where entry.isFolder && entry.name != Self.unitsFolder {
            reportMisplacedFiles(under: entry)
        }

        let ownUnits = entries.first { $0.isFolder && $0.name == Self.unitsFolder }?.path
        var scheme: Scheme?
        var sharing = UnitsSharing.none
        if let entry = entries.first(where: { $0.name == Self.schemeFile }) {
            sharing = UnitsSharing.possible(in: schemeFolder, hasOwn: ownUnits != nil)
            scheme = read(
                schemeFile: entry.path,
                inFolderNamed: DiskPath.name(of: Disk.absolute(schemeFolder)),
                sharing: &sharing
            )
        } else {
            report(FileProblem.missingSchemeFile, in: schemeFolder)
        }
        var units: [CompetencyUnit] = []
        if let folder = ownUnits ?? sharing.folder {
            units = read(unitsFolder: folder, scheme: scheme)
        } else if !sharing.isAsked {
            report(FileProblem.noUnits, in: schemeFolder)
        }
        if let scheme { schemes.append(SchemeUnits(scheme: scheme, units: units.sorted { $0.code < $1.code })) }
    }

    /// The folder `units` of a scheme. Nil scheme: it could not be read, so that the units are judged without it.
    mutating func read(unitsFolder: String, scheme: Scheme?) -> [CompetencyUnit] {
        guard let entries = entries(of: unitsFolder) else { return [] }
        for entry in entries where entry.isFolder { reportMisplacedFiles(under: entry) }
        reportMisplaced(entries.filter { !$0.isFolder && !$0.name.hasSuffix(".yaml") })
        let files = entries.filter { !$0.isFolder && $0.name.hasSuffix(".yaml") }
        if files.isEmpty { report(FileProblem.noUnits, in: unitsFolder) }
        return files.compactMap { read(unitFile: $0.path, scheme: scheme, isNamedByCode: true) }
    }

    /// - Parameter folder: the name that the scheme's code must equal, nil for a file that lies anywhere.
    mutating func read(schemeFile path: String, inFolderNamed folder: String?) -> Scheme? {
        var sharing = UnitsSharing.none
        return read(schemeFile: path, inFolderNamed: folder, sharing: &sharing)
    }

    private mutating func read(
        schemeFile path: String,
        inFolderNamed folder: String?,
        sharing: inout UnitsSharing
    ) -> Scheme? {
        guard let bytes = bytes(of: path) else { return nil }
        let document = RubricSource.document(from: bytes, file: path)
        let scheme = document.root.flatMap { root in
            if let folder { checkName(folder, of: "folder", against: root, log: document.log) }
            sharing.resolve(root, log: document.log)
            return SchemeReader().scheme(root, log: document.log)
        }
        faults += document.log.sorted
        return document.log.isEmpty ? scheme : nil
    }

    mutating func read(unitFile path: String, scheme: Scheme?, isNamedByCode: Bool) -> CompetencyUnit? {
        guard let bytes = bytes(of: path) else { return nil }
        let document = RubricSource.document(from: bytes, file: path)
        let reader = scheme.map(UnitReader.init(scheme:)) ?? UnitReader()
        let unit = document.root.flatMap { root in
            if isNamedByCode { checkName(DiskPath.stem(of: path), of: "file", against: root, log: document.log) }
            return reader.unit(root, log: document.log)
        }
        faults += document.log.sorted
        return document.log.isEmpty ? unit : nil
    }

    /// A file that lies anywhere: what it is follows from its keys.
    mutating func read(anyFile path: String) {
        guard let bytes = bytes(of: path) else { return }
        let document = RubricSource.document(from: bytes, file: path)
        if let root = document.root {
            switch RubricKind(of: root) {
            case .scheme: _ = SchemeReader().scheme(root, log: document.log)
            case .unit: _ = UnitReader().unit(root, log: document.log)
            case nil: document.log.report(FileProblem.notARubric, at: root.position)
            }
        }
        faults += document.log.sorted
    }

    private func checkName(_ name: String, of container: String, against root: DocumentNode, log: FaultLog) {
        guard case .mapping(let entries) = root.content, let entry = entries.first(where: { $0.key == "code" }),
            case .scalar(let code, _) = entry.value.content, UnitCode(code) != nil, code != name
        else { return }
        let problem = FileProblem.codeNotFileName(code: code, name: name, container: container)
        log.report(problem, at: entry.value.position, path: entry.key)
    }

    private mutating func entries(of folder: String) -> [DiskEntry]? {
        switch Disk.entries(of: folder) {
        case .success(let entries): return entries.filter { !$0.name.hasPrefix(".") }
        case .failure(let failure):
            report(FileProblem.unreadableFile(reason: failure.reason), in: folder)
            return nil
        }
    }

    private mutating func bytes(of path: String) -> [UInt8]? {
        files.append(path)
        switch Disk.bytes(of: path, limit: SourceText.maximumBytes + 1) {
        case .success(let bytes): return bytes
        case .failure(let failure):
            report(FileProblem.unreadableFile(reason: failure.reason), in: path)
            return nil
        }
    }

    private mutating func reportMisplaced(_ entries: [DiskEntry]) {
        for entry in entries where entry.name.hasSuffix(".yaml") || entry.name.hasSuffix(".yml") {
            report(FileProblem.misplacedFile(expected: Self.placeOfFiles), in: entry.path)
        }
    }

    private mutating func reportMisplacedFiles(under folder: DiskEntry) {
        reportMisplaced((entries(of: folder.path) ?? []).filter { !$0.isFolder })
    }

    private mutating func report(_ problem: FileProblem, in path: String) {
        let log = FaultLog(file: path, source: SourceText(""))
        log.report(problem, at: .beginning)
        faults += log.sorted
    }
}
