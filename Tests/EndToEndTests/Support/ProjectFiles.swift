import Foundation
import Testing

/// Files of the project that the tests work with.
enum ProjectFiles {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let rubrics = root.appending(path: "Rubrics").path

    /// What `Samples/truth.json` says about each clip, by its path below `Samples`.
    static func truth() throws -> [String: JSON] {
        try JSON(text: String(contentsOf: root.appending(path: "Samples/truth.json"), encoding: .utf8)).object
    }

    static func clip(_ name: String) -> String { root.appending(path: "Samples/clips/\(name)").path }

    /// Very small clips of many formats, to be damaged.
    static let seeds = root.appending(path: "Samples/seeds").path

    /// 25 seconds, 640 x 360, with sound: enough for each requirement of the units that the tests use.
    static let english = clip("steady-work-english.mp4")
    static let spanish = clip("steady-work-spanish.mp4")
    /// 20 seconds.
    static let frozen = clip("frozen-stretch.mp4")
}
