import Recognition
import Testing

@testable import Rubrics

@Suite struct VocabularyOfFilesTests {
    @Test(arguments: ["en", "es", "es-MX", "es-419", "nah", "zh-Hant-TW", "ay"]) func knowsLanguages(tag: String) throws
    {
        #expect(LanguageNames.isKnown(try #require(LanguageTag(tag))))
    }

    @Test(arguments: ["xx", "EN", "english", "es-mx", "es_MX", "e", "es-MX-x", "es-"]) func refusesOtherTags(
        tag: String
    ) throws {
        #expect(!LanguageNames.isKnown(try #require(LanguageTag(tag))))
    }

    @Test func knowsTimeZones() {
        #expect(TimeZoneNames.all.count > 500 && Set(TimeZoneNames.all).count == TimeZoneNames.all.count)
        for name in [
            "America/Mexico_City", "America/Argentina/Buenos_Aires", "America/Santiago", "Etc/UTC", "UTC",
            "Europe/Madrid",
        ] {
            #expect(TimeZoneNames.all.contains(name))
        }
        #expect(!TimeZoneNames.all.contains("") && !TimeZoneNames.all.contains("Local"))
    }

    @Test(arguments: [
        ("wieght", "weight"), ("elments", "elements"), ("Critical", "critical"), ("minimum-second", "minimum-seconds"),
    ]) func findsTheNearestWord(word: String, meant: String) {
        let keys =
            CriterionKey.allCases.map(\.rawValue) + UnitKey.allCases.map(\.rawValue)
            + RequirementKey.allCases.map(\.rawValue)
        #expect(Similarity.closest(to: word, among: keys) == meant)
    }

    @Test func findsNoWordThatIsFar() {
        #expect(Similarity.closest(to: "colour", among: ["code", "text", "kind"]) == nil)
        #expect(Similarity.closest(to: String(repeating: "x", count: 1_000), among: ["code"]) == nil)
    }
}
