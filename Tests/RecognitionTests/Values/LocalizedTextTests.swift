import Foundation
import Recognition
import Testing

@Suite struct LocalizedTextTests {
    private static func tag(_ text: String) -> LanguageTag { LanguageTag(checked: text) }

    private let full = LocalizedText([
        tag("en"): "level", tag("es"): "nivel", tag("es-MX"): "nivel (MX)", tag("fr"): "niveau",
    ])
    private let foreign = LocalizedText([tag("fr"): "niveau", tag("de"): "Stufe"])

    @Test(
        arguments: [
            (["es-MX"], "nivel (MX)"), (["es-CL"], "nivel"), (["es"], "nivel"), (["fr-CA", "es"], "niveau"),
            (["pt", "fr"], "niveau"),
            (["pt-BR"], "level"), ([], "level"),
        ] as [([String], String)]
    )
    func fallsBackFromTheWholeTagToItsLanguageToEnglish(languages: [String], text: String) {
        #expect(full.text(for: languages.map(Self.tag)) == text)
    }

    @Test func fallsBackToTheFirstTagWhenThereIsNoEnglish() {
        #expect(foreign.text(for: Self.tag("es")) == "Stufe")
        #expect(foreign.text(for: [Self.tag("es"), Self.tag("fr")]) == "niveau")
        #expect(LocalizedText([:]).text(for: .english) == "")
    }

    @Test func isAnObjectOfTagsInJSON() throws {
        let text = try JSONDecoder().decode(LocalizedText.self, from: Data(#"{"en": "level", "es-MX": "nivel"}"#.utf8))
        #expect(text == LocalizedText([.english: "level", Self.tag("es-MX"): "nivel"]))
        #expect(try JSONDecoder().decode(LocalizedText.self, from: try JSONEncoder().encode(full)) == full)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(LocalizedText.self, from: Data(#"{"../x": ""}"#.utf8))
        }
    }
}
