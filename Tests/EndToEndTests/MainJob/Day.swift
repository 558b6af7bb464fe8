import Foundation
import Testing

/// The people and cases of the main job, in the order in which the day goes.
final class Day {
    static let electricianName = "Begoña Ñáñez 李小龍"
    static let welderName = "سلمى العربي"

    let site: Site
    let electrician: Person
    let welder: Person
    let assessors: [Person]
    let certifier: Person
    /// Electrical isolation, of the electrician.
    let wiring: String
    /// A fillet weld, of the welder.
    let weld: String
    /// Knife skills, of the welder too, later in the day.
    var knife = ""
    /// Which assessor has taken which case.
    var holders: [String: Person] = [:]

    init(_ site: Site) async throws {
        self.site = site
        electrician = try await site.person(Self.electricianName, "candidate")
        welder = try await site.person(Self.welderName, "candidate")
        assessors = [
            try await site.person("Inés", "assessor"), try await site.person("Otto", "assessor"),
            try await site.person("Zoë", "assessor"),
        ]
        certifier = try await site.person("Carmen", "certifier")
        wiring = try await site.admittedCase(of: electrician, unit: "ELEC-ISO-01")
        weld = try await site.admittedCase(of: welder, scheme: "competencia-laboral", unit: "SOLD-FIL-01")
    }

    func unit(of id: String) -> String {
        switch id {
        case wiring: "ELEC-ISO-01"
        case weld: "SOLD-FIL-01"
        default: "FOOD-KNIFE-01"
        }
    }

    func candidate(of id: String) -> Person { id == wiring ? electrician : welder }
}
