public import Recognition

/// Reads a unit of competency from a YAML file. Pure: it sees text and nothing else.
///
/// Every fault is found in one go, with its place; `Docs/body/rubrics.md` explains the format.
public struct UnitReader: Sendable {
    /// Nil: the languages of the unit's own title.
    private let languages: [LanguageTag]?
    private let rule: DecisionRule?

    /// - Parameters:
    ///   - languages: each text must be given in exactly these.
    ///   - rule: the scheme's; one that asks for critical criteria needs at least one.
    public init(languages: [LanguageTag], rule: DecisionRule) {
        self.languages = languages
        self.rule = rule
    }

    public init(scheme: Scheme) {
        self.init(languages: scheme.languages, rule: scheme.decisionRule)
    }

    /// A reader for a file without its scheme: each text must be given in the languages of the title.
    public init() {
        languages = nil
        rule = nil
    }

    /// - Parameter file: how faults name the file.
    public func read(_ text: String, file: String) -> RubricReading<CompetencyUnit> {
        let document = RubricSource.document(from: text, file: file)
        return RubricReading(document.root.flatMap { unit($0, log: document.log) }, log: document.log)
    }

    /// - Parameter bytes: at most 1 MiB of UTF-8, else that is the fault.
    public func read(_ bytes: [UInt8], file: String) -> RubricReading<CompetencyUnit> {
        let document = RubricSource.document(from: bytes, file: file)
        return RubricReading(document.root.flatMap { unit($0, log: document.log) }, log: document.log)
    }

    func unit(_ root: DocumentNode, log: FaultLog) -> CompetencyUnit? {
        let file = Field(node: root, path: "", log: log)
        guard let fields = file.mapping(of: UnitKey.self) else { return nil }
        let titleField = fields.required(.title)
        let languages = languages ?? titleField?.languagesWritten
        let code = fields.required(.code)?.code(UnitCode.self)
        let version = fields.required(.version)?.code(VersionCode.self)
        let title = titleField?.texts(in: languages)
        let standards = StandardsReader.standards(fields.optional(.standards))

        var elementsReader = ElementsReader(languages: languages)
        let elements = fields.required(.elements).flatMap { elementsReader.elements($0) }
        var requirementsReader = RequirementsReader(languages: languages)
        let requirements = fields.required(.evidenceRequirements).flatMap { requirementsReader.requirements($0) }
        UnitConsistency(elements: elementsReader, requirements: requirementsReader, rule: rule).check(fields)

        guard let code, let version, let title, let standards, let elements, let requirements else { return nil }
        return CompetencyUnit(
            code: code,
            version: version.text,
            title: title,
            standards: standards,
            elements: elements,
            evidenceRequirements: requirements
        )
    }
}
