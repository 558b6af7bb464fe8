import Recognition

/// Finds the faults of files and folders of rubrics, for an author at work.
///
/// A path may be a folder of schemes, the folder of one scheme, its folder `units`, or a single file. A unit within a
/// scheme is held against its scheme; a single file that lies elsewhere is judged by itself, and its name does not
/// matter. Reading blocks on the disk: keep it off the cooperative pool.
public enum RubricLinter {
    public static func lint(_ paths: [String]) -> RubricLint {
        var files: [String] = []
        var faults: [RubricFault] = []
        for path in paths {
            let library = library(at: path)
            files += library.files
            faults += library.faults
        }
        return RubricLint(files: files, faults: faults)
    }

    private static func library(at path: String) -> RubricLibrary {
        var collector = LibraryCollector()
        // Where a path leads is told from its absolute form; faults name it as it was given.
        let absolute = Disk.absolute(path)
        let name = DiskPath.name(of: absolute)
        let parent = DiskPath.parent(of: absolute)
        let hasScheme = Disk.isFile(DiskPath.join(path, "scheme.yaml"))
        if Disk.isFolder(path), hasScheme {
            collector.read(schemeFolder: path)
        } else if Disk.isFolder(path), name == "units", Disk.isFile(DiskPath.join(parent, "scheme.yaml")) {
            _ = collector.read(unitsFolder: path, scheme: scheme(in: parent))
        } else if Disk.isFolder(path) {
            collector.read(folder: path)
        } else if DiskPath.name(of: parent) == "units", name.hasSuffix(".yaml") {
            _ = collector.read(unitFile: path, scheme: scheme(in: DiskPath.parent(of: parent)), isNamedByCode: true)
        } else if name == "scheme.yaml" {
            let isInPlace = Disk.isFolder(DiskPath.join(parent, "units"))
            _ = collector.read(schemeFile: path, inFolderNamed: isInPlace ? DiskPath.name(of: parent) : nil)
        } else {
            collector.read(anyFile: path)
        }
        return collector.library
    }

    /// The scheme that a unit belongs to, without its faults: those are told when the scheme itself is looked at.
    private static func scheme(in folder: String) -> Scheme? {
        let path = DiskPath.join(folder, "scheme.yaml")
        guard case .success(let bytes) = Disk.bytes(of: path, limit: SourceText.maximumBytes + 1) else { return nil }
        return SchemeReader().read(bytes, file: path).value
    }
}
