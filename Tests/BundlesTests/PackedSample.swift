import AssayTesting
import Foundation
import Recognition
import Testing

@testable import Bundles

/// A bundle of two files in a scratch folder.
struct PackedSample {
    static let caseID = CaseID(canonical: "4ZC08NYV6HRD")
    static let unit = UnitCode(checked: "UEE-ISO-01")
    static let now = Instant(milliseconds: 1_795_000_000_000)
    static let contents = ["first clip", "second clip, a little longer"]

    let folder: String
    let bundle: BundleFolder

    var path: String { folder + "/sample.assay" }

    static func with(_ body: (PackedSample) async throws -> Void) async throws {
        try await ScratchFolder.with { folder in
            let order = try order(in: folder)
            let bundle = try BundleWriter(path: folder + "/sample.assay").write(order, key: PackingKey(), now: now)
            try await body(PackedSample(folder: folder, bundle: bundle))
        }
    }

    static func order(in folder: String) throws -> PackingOrder {
        let claims = [
            Claim(criterion: CriterionCode(checked: "1.2"), interval: MediaInterval(start: 10_000, end: 25_000)),
            Claim(criterion: CriterionCode(checked: "1.3")),
        ]
        let files = try contents.enumerated().map { index, content in
            let path = "\(folder)/clip \(index) é\u{202E}\"\\.mp4"
            try Data(content.utf8).write(to: URL(filePath: path))
            return PackingFile(path: path, purpose: purpose(index), claims: index == 0 ? claims : [])
        }
        return PackingOrder(
            body: BodyID(checked: "north"),
            caseID: caseID,
            declaration: .ownWork(in: [LanguageTag(checked: "es-MX")]),
            files: files
        )
    }

    static func purpose(_ index: Int) -> EvidencePurpose {
        EvidencePurpose(
            unit: unit,
            requirement: RequirementCode(checked: "V1"),
            occasion: ChosenLabel(checked: "day-\(index)"),
            context: index == 0 ? ChosenLabel(checked: "home") : nil
        )
    }

    /// The path of a file in the bundle.
    func file(_ index: Int) -> String { "\(path)/files/\(bundle.manifest.files[index].entry.digest)" }

    /// What is wrong with the bundle as it lies there now.
    func fault() -> BundleFault? {
        do throws(BundleFault) {
            _ = try BundleFolder(path: path).check()
            return nil
        } catch {
            return error
        }
    }
}

/// What `body` throws.
func fault(of body: () throws(BundleFault) -> some Any) -> BundleFault? {
    do throws(BundleFault) {
        _ = try body()
        return nil
    } catch {
        return error
    }
}
