import Foundation
import Testing

/// People of every role, and two cases: one for which evidence is collected, and one that an assessor holds.
struct Cast: Sendable {
    let site: Site
    let candidate: Person
    let otherCandidate: Person
    let assessor: Person
    let certifier: Person
    let collecting: String
    let held: String

    init(_ site: Site) async throws {
        self.site = site
        candidate = try await site.person("Ana", "candidate")
        otherCandidate = try await site.person("Eva", "candidate")
        assessor = try await site.person("Otto", "assessor")
        certifier = try await site.person("Carmen", "certifier")
        held = try await site.readyCase(of: candidate)
        try await assessor.does("queue", "next")
        collecting = try await site.admittedCase(of: candidate)
        try await site.becomesQuiet()
        try "nombre;papel\n\"".write(toFile: site.folder + "/bad.csv", atomically: true, encoding: .utf8)
        try "code: [\n".write(toFile: site.folder + "/bad.yaml", atomically: true, encoding: .utf8)
    }

    /// All that the body knows about its cases, its people and its queue.
    func everything() async throws -> [JSON] {
        let administrator = try site.administrator
        return [
            try await administrator.get("case", "show", collecting), try await administrator.get("case", "show", held),
            try await administrator.get("case", "list"), try await administrator.get("admin", "person", "list"),
            try await administrator.get("queue", "list"), try await administrator.get("admin", "job", "list"),
            try await assessor.get("queue", "show", held, "FOOD-KNIFE-01"),
        ]
    }

    func attempt(_ thing: UnknownThing) async throws -> Outcome {
        let words = thing.command.split(separator: " ").map { word in
            switch word {
            case "CASE": collecting
            case "HELD": held
            case "PERSON": candidate.id
            case "CLIP": ProjectFiles.english
            case "BADCSV": site.folder + "/bad.csv"
            case "BADRUBRIC": site.folder + "/bad.yaml"
            default: String(word)
            }
        }
        return switch thing.who {
        case .candidate: try await candidate.assay(words)
        case .otherCandidate: try await otherCandidate.assay(words)
        case .assessor: try await assessor.assay(words)
        case .certifier: try await certifier.assay(words)
        case .administrator: try await site.administrator.assay(words)
        case .stranger:
            try await candidate.assay(words, environment: ["ASSAY_TOKEN": "assay_" + String(repeating: "0", count: 64)])
        case .nobody: try await candidate.assay(words, environment: ["ASSAY_TOKEN": ""])
        }
    }
}
