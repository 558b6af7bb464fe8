import Glibc
public import SystemPackage

/// Where the examiner's executable is.
public struct ExaminerLocation: Hashable, Sendable {
    public static let fileName = "assay-examiner"

    public let path: FilePath

    /// The executable at exactly this path, or `nil` when there is none.
    public init?(at path: FilePath) {
        guard Self.isExecutable(path) else { return nil }
        self.path = path
    }

    /// Looks beside the given executable (a build folder), then in `../libexec/assay` of its folder (an installation).
    public init?(beside executable: FilePath) {
        let folder = executable.removingLastComponent()
        let places = [folder, folder.removingLastComponent().appending("libexec").appending("assay")]
        guard let found = places.map({ $0.appending(Self.fileName) }).first(where: Self.isExecutable) else {
            return nil
        }
        path = found
    }

    /// Looks beside the executable that is running.
    public static func ofRunningExecutable() -> ExaminerLocation? {
        runningExecutable.flatMap(ExaminerLocation.init(beside:))
    }

    /// proc(5): the link names the file that was executed, whatever the arguments claim.
    private static var runningExecutable: FilePath? {
        var text = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &text, text.count)
        guard count > 0 else { return nil }
        return FilePath(String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    private static func isExecutable(_ path: FilePath) -> Bool {
        guard let status = try? path.stat(), status.type == .regular else { return false }
        return path.withPlatformString { access($0, X_OK) } == 0
    }
}
