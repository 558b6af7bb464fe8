import Examination
import SystemPackage

/// Where the examiner is.
enum ExaminerPlace {
    /// - Parameter path: nil: where an installation has it.
    static func find(_ path: String?) throws(CommandFault) -> ExaminerLocation {
        let found = path.map { ExaminerLocation(at: FilePath($0)) } ?? ExaminerLocation.ofRunningExecutable()
        guard let found else {
            throw .notFound(
                "there is no executable \(path ?? ExaminerLocation.fileName)",
                remedy: "Install \(ExaminerLocation.fileName) beside assay, or give --examiner PATH."
            )
        }
        return found
    }
}
