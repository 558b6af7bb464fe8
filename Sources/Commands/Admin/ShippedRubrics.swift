import Foundation

/// The rubrics that come with assay: in `share` beside the executable's folder once installed, in the project's folder while it
/// is built there.
enum ShippedRubrics {
    static var folder: String {
        let executable = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        let bin = (executable as NSString).deletingLastPathComponent
        let installed = ((bin as NSString).deletingLastPathComponent as NSString).appendingPathComponent(
            "share/assay/Rubrics"
        )
        return FileManager.default.fileExists(atPath: installed) ? installed : "Rubrics"
    }
}
