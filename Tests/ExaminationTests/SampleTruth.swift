import ExaminationReport
import Foundation
import SystemPackage

/// What `Samples/truth.json` says of one file.
struct SampleTruth: Decodable, Sendable {
    struct Sound: Decodable, Hashable, Sendable {
        let codec: String
        let channels: Int
        let sampleRate: Int
    }

    let shows: String
    let outcome: String
    let reason: UnreadableReason?
    /// A video where nothing is said.
    let kind: MediaKind?
    let container: FileFormat?
    let brand: String?
    let durationMilliseconds: Int?
    let usableMilliseconds: Int?
    let coded: [Int]?
    let displayed: [Int]?
    let rotation: Int?
    let codec: String?
    let averageMillihertz: Int?
    let spacing: FrameRate.Spacing?
    let sound: Sound?
    let capturedAt: Tagged<Int>?
    let deviceMake: Tagged<String>?
    let deviceModel: Tagged<String>?
    let notes: [ExaminationNote]?
    let fewerKeyframes: Bool?
    let frozenMilliseconds: [Int]?
    let documentVersion: String?

    static func all() throws -> [String: SampleTruth] {
        let path = ExaminerFixture.samples.appending("truth.json").string
        return try JSONDecoder().decode([String: SampleTruth].self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The names, for parameterised tests; a file that cannot be read shows up as a failing test of its own.
    static let names: [String] = ((try? all())?.keys).map { $0.sorted() } ?? []
}
