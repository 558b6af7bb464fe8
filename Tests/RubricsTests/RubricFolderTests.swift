import Foundation
import Recognition
import Testing

@testable import Rubrics

@Suite struct RubricFolderTests {
    private static let scheme = """
        code: garden
        version: "1"
        title: {en: Garden, es: Jardín}
        languages: [en, es]
        time-zone: Etc/UTC
        vocabulary:
          competent: {en: competent, es: competente}
          not-yet-competent: {en: not yet, es: aún no}
          further-evidence: {en: more, es: más}
          full: {en: full, es: total}
          partial: {en: partial, es: parcial}
          none: {en: none, es: ninguno}
        decision-rule: [{kind: all-critical-met}]
        identity-methods: [registry]
        keyframes: {count: 12, width: 320}
        assignment-hours: 48

        """

    private func garden() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write(Self.scheme, to: "garden/scheme.yaml")
        try folder.write(Example.unit, to: "garden/units/PLANT-01.yaml")
        return folder
    }

    private func codes(_ folder: ScratchFolder) -> [String] {
        let path = folder.path
        return RubricFolder(path: path).load().faults.map { fault in
            "\(fault.file.dropFirst(path.count + 1)) \(fault.line):\(fault.column) \(fault.code.rawValue)"
        }
    }

    @Test func readsSchemesWithTheirUnits() throws {
        let folder = try garden()
        try folder.write("notes", to: "garden/README.md")
        try folder.write("hidden", to: "garden/units/.PLANT-01.yaml.swp")
        let library = RubricFolder(path: folder.path).load()
        #expect(library.faults.isEmpty)
        #expect(library.schemes.map(\.scheme.code.text) == ["garden"])
        #expect(library.schemes.first?.units.map(\.code.text) == ["PLANT-01"])
        #expect(library.files.count == 2)
    }

    @Test func reportsFilesInWrongPlaces() throws {
        let folder = try garden()
        try folder.write("x", to: "loose.yaml")
        try folder.write("x", to: "garden/PLANT-02.yaml")
        try folder.write("x", to: "garden/units/PLANT-03.yml")
        try folder.write("x", to: "garden/units/old/PLANT-04.yaml")
        try folder.write("x", to: "garden/more/PLANT-05.yaml")
        #expect(
            codes(folder) == [
                "garden/PLANT-02.yaml 1:1 misplaced-file",
                "garden/more/PLANT-05.yaml 1:1 misplaced-file",
                "garden/units/PLANT-03.yml 1:1 misplaced-file",
                "garden/units/old/PLANT-04.yaml 1:1 misplaced-file",
                "loose.yaml 1:1 misplaced-file",
            ]
        )
    }

    @Test func reportsACodeThatIsNotTheName() throws {
        let folder = try garden()
        try folder.write(Example.unit, to: "garden/units/TREE-01.yaml")
        try folder.write(Self.scheme, to: "orchard/scheme.yaml")
        try folder.write(Example.unit, to: "orchard/units/PLANT-01.yaml")
        #expect(
            codes(folder) == [
                "garden/units/TREE-01.yaml 1:7 code-not-file-name",
                "orchard/scheme.yaml 1:7 code-not-file-name",
            ]
        )
    }

    @Test func reportsWhatIsMissing() throws {
        let folder = try ScratchFolder()
        #expect(codes(folder).map { $0.suffix(10) } == ["no-schemes"])
        try folder.write(Self.scheme, to: "garden/scheme.yaml")
        try folder.write(Example.unit, to: "loose/units/PLANT-01.yaml")
        #expect(codes(folder) == ["garden 1:1 no-units", "loose 1:1 missing-scheme-file"])
        #expect(RubricFolder(path: folder.path + "/nowhere").load().faults.map(\.code) == [.unreadableFile])
    }

    @Test func readsTheUnitsOfAFaultyScheme() throws {
        let folder = try garden()
        try folder.write(Self.scheme.replacing("Etc/UTC", with: "Etc/UCT+9"), to: "garden/scheme.yaml")
        try folder.write(Example.unit.replacing("weight: 60", with: "weight: 0"), to: "garden/units/PLANT-01.yaml")
        #expect(codes(folder).map { $0.split(separator: " ")[2] } == ["unknown-time-zone", "number-out-of-range"])
    }

    @Test func lintsFoldersAndFilesByThemselves() throws {
        let folder = try garden()
        let faulty = Example.unit.replacing("critical: true", with: "critical: false")
        let inPlace = try folder.write(faulty, to: "garden/units/PLANT-01.yaml")
        let elsewhere = try folder.write(faulty, to: "draft.txt")
        // Only the scheme knows that a critical criterion is needed.
        for path in ["", "/garden", "/garden/", "/garden/units", "/garden/units/../.", "/garden/units/PLANT-01.yaml"] {
            try? FileManager.default.removeItem(atPath: folder.path + "/draft.txt")
            #expect(RubricLinter.lint([folder.path + path]).faults.map(\.code) == [.noCriticalCriterion], "\(path)")
        }
        _ = inPlace
        try folder.write(faulty, to: "draft.txt")
        #expect(RubricLinter.lint([elsewhere]).faults.isEmpty)
        let other = try folder.write("name: nothing\n", to: "other.yaml")
        #expect(RubricLinter.lint([elsewhere, other]).faults.map(\.code) == [.notARubric])
        #expect(RubricLinter.lint([folder.path + "/garden/scheme.yaml"]).faults.isEmpty)
        #expect(RubricLinter.lint(["/nowhere/unit.yaml"]).faults.map(\.code) == [.unreadableFile])
    }

    @Test func refusesAPipeWithoutWaiting() throws {
        let folder = try garden()
        #expect(mkfifo(folder.path + "/garden/units/PIPE-01.yaml", 0o600) == 0)
        #expect(codes(folder) == ["garden/units/PIPE-01.yaml 1:1 unreadable-file"])
    }

    /// The second scheme takes the units of the first.
    private func gardenAndPark(unitsOf: String = "garden") throws -> ScratchFolder {
        let folder = try garden()
        let park = Self.scheme.replacing("code: garden", with: "code: park") + "units-of: \(unitsOf)\n"
        try folder.write(park, to: "park/scheme.yaml")
        return folder
    }

    @Test func sharesTheUnitsOfAnotherScheme() throws {
        let folder = try gardenAndPark()
        let library = RubricFolder(path: folder.path).load()
        #expect(library.faults.isEmpty)
        #expect(library.schemes.map { $0.units.map(\.code.text) } == [["PLANT-01"], ["PLANT-01"]])
        #expect(library.files.count == 3)
        #expect(RubricLinter.lint([folder.path + "/park"]).faults.isEmpty)
        #expect(RubricLinter.lint([folder.path + "/park"]).files.count == 2)
        #expect(RubricLinter.lint([folder.path + "/park/scheme.yaml"]).faults.isEmpty)
    }

    @Test func holdsSharedUnitsAgainstEachSchemeAndTellsAFaultOnce() throws {
        let folder = try gardenAndPark()
        try folder.write(Example.unit.replacing("weight: 60", with: "weight: 0"), to: "garden/units/PLANT-01.yaml")
        #expect(codes(folder) == ["garden/units/PLANT-01.yaml 12:17 number-out-of-range"])
        // The first scheme is content without a critical criterion, the second is not.
        try folder.write(Self.scheme.replacing("all-critical-met", with: "all-met"), to: "garden/scheme.yaml")
        try folder.write(
            Example.unit.replacing("critical: true", with: "critical: false"),
            to: "garden/units/PLANT-01.yaml"
        )
        #expect(codes(folder) == ["garden/units/PLANT-01.yaml 5:3 no-critical-criterion"])
        #expect(RubricFolder(path: folder.path).load().schemes.map(\.units.count) == [1, 0])
    }

    @Test func namesTheFoldersFromWhichUnitsMayBeTaken() throws {
        let folder = try gardenAndPark(unitsOf: "gardn")
        let faults = RubricFolder(path: folder.path).load().faults
        #expect(faults.map(\.code) == [.unknownScheme])
        #expect(faults.first?.keyPath == "units-of" && faults.first?.line == 17)
        #expect(faults.first?.advice == "Did you mean `garden`? Folders with units: garden.")
        let own = try gardenAndPark(unitsOf: "park")
        #expect(RubricFolder(path: own.path).load().faults.map(\.code) == [.unknownScheme])
    }

    @Test func takesUnitsFromOnePlace() throws {
        let folder = try gardenAndPark()
        try folder.write(Example.unit, to: "park/units/PLANT-01.yaml")
        #expect(codes(folder) == ["park/scheme.yaml 17:11 units-twice"])
    }
}
