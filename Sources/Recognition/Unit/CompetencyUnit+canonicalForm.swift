extension CompetencyUnit {
    /// The text whose digest freezes the unit: one `key=value` a line, in the order of the standard, strings with their
    /// length in UTF-8 before them so that no two units share a form. It is part of the file format: a change here
    /// changes every digest, and a golden test says so.
    func canonicalForm(withTexts: Bool) -> String {
        var form = CanonicalForm(withTexts: withTexts)
        form.add("unit", code.text)
        form.add("version", version)
        form.add("title", title)
        for standard in standards where withTexts {
            form.add("standard", standard.code)
            form.add("publisher", standard.publisher)
        }
        for element in elements {
            form.add("element", element.code.text)
            form.add("title", element.title)
            for criterion in element.criteria { form.add(criterion) }
        }
        for requirement in evidenceRequirements { form.add(requirement) }
        return form.text
    }
}

private struct CanonicalForm {
    let withTexts: Bool
    private(set) var text = "assay-unit-1\n"

    init(withTexts: Bool) {
        self.withTexts = withTexts
    }

    mutating func add(_ key: String, _ value: String) {
        text += "\(key)=\(value.utf8.count):\(value)\n"
    }

    mutating func add(_ key: String, _ value: Int) {
        text += "\(key)=\(value)\n"
    }

    mutating func add(_ key: String, _ value: Bool) {
        text += "\(key)=\(value)\n"
    }

    mutating func add(_ key: String, _ value: LocalizedText) {
        guard withTexts else { return }
        for (tag, text) in value.texts.sorted(by: { $0.key < $1.key }) { add("\(key).\(tag)", text) }
    }

    mutating func add(_ criterion: Criterion) {
        add("criterion", criterion.code.text)
        add("text", criterion.text)
        add("kind", criterion.kind.rawValue)
        add("critical", criterion.isCritical)
        add("weight", criterion.weight)
        add("occasions", criterion.occasions)
        for level in criterion.levels {
            add("level", level.code.text)
            add("text", level.text)
            add("points", level.points)
            add("met", level.isMet)
        }
    }

    mutating func add(_ requirement: EvidenceRequirement) {
        add("evidence", requirement.code.text)
        add("instruction", requirement.instruction)
        add("mandatory", requirement.isMandatory)
        add("minimumClips", requirement.minimumClips)
        add("maximumClips", requirement.maximumClips)
        add("minimumSeconds", requirement.minimumSeconds)
        add("maximumSeconds", requirement.maximumSeconds)
        add("needsSound", requirement.needsSound)
        add("orientation", requirement.orientation.rawValue)
        add("occasions", requirement.occasions)
        add("contexts", requirement.contexts)
        add("maximumAgeDays", requirement.maximumAgeDays ?? -1)
        // Only where it says something: the digests of units without it stay.
        for kind in requirement.kinds ?? [] { add("accepts", kind.rawValue) }
        for code in requirement.criteria { add("shows", code.text) }
    }
}
