import Recognition

/// A folder of schemes: `<folder>/<scheme-code>/scheme.yaml` and `<folder>/<scheme-code>/units/<UNIT-CODE>.yaml`.
///
/// Hidden files and files that are no YAML are let be; YAML anywhere else is a fault, because somebody meant it to
/// count. Reading blocks on the disk: keep it off the cooperative pool.
public struct RubricFolder: Sendable {
    public let path: String

    public init(path: String) {
        self.path = path
    }

    /// Reads everything. What is faulty is left out of the schemes and told in the faults.
    public func load() -> RubricLibrary {
        var collector = LibraryCollector()
        collector.read(folder: path)
        return collector.library
    }
}
