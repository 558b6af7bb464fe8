public import Recognition

/// Reads a scheme from a YAML file. Pure: it sees text and nothing else.
public struct SchemeReader: Sendable {
    public init() {}

    /// - Parameter file: how faults name the file.
    public func read(_ text: String, file: String) -> RubricReading<Scheme> {
        let document = RubricSource.document(from: text, file: file)
        return RubricReading(document.root.flatMap { scheme($0, log: document.log) }, log: document.log)
    }

    /// - Parameter bytes: at most 1 MiB of UTF-8, else that is the fault.
    public func read(_ bytes: [UInt8], file: String) -> RubricReading<Scheme> {
        let document = RubricSource.document(from: bytes, file: file)
        return RubricReading(document.root.flatMap { scheme($0, log: document.log) }, log: document.log)
    }

    func scheme(_ root: DocumentNode, log: FaultLog) -> Scheme? {
        let file = Field(node: root, path: "", log: log)
        guard let fields = file.mapping(of: SchemeKey.self) else { return nil }
        let languages = fields.required(.languages).flatMap(self.languages)
        let code = fields.required(.code)?.code(SchemeCode.self)
        let version = fields.required(.version)?.code(VersionCode.self)
        let title = fields.required(.title)?.texts(in: languages)
        let timeZone = fields.required(.timeZone).flatMap(self.timeZone)
        let standards = StandardsReader.standards(fields.optional(.standards))
        let vocabulary = fields.required(.vocabulary).flatMap { VocabularyReader(languages: languages).vocabulary($0) }
        let rule = fields.required(.decisionRule).flatMap { DecisionRuleReader().rule($0) }
        let methods = fields.required(.identityMethods).flatMap(self.identityMethods)
        let keyframes = fields.required(.keyframes).flatMap(self.keyframes)
        let hours = fields.required(.assignmentHours)?.integer(in: FileRanges.hours)
        let process = ProcessRules(fields)
        guard let languages, let code, let version, let title, let timeZone, let standards, let vocabulary, let rule,
            let methods, let keyframes, let hours, let process
        else { return nil }
        return Scheme(
            code: code,
            version: version.text,
            title: title,
            languages: languages,
            timeZone: timeZone,
            standards: standards,
            vocabulary: vocabulary,
            decisionRule: rule,
            identityMethods: methods,
            keyframes: keyframes,
            assignmentHours: hours,
            clocks: process.clocks,
            calendar: process.calendar,
            appeals: process.appeals,
            reassessment: process.reassessment,
            certificateRenewal: process.renewal,
            secondMarkingPercent: process.secondMarkingPercent,
            batch: process.batch,
            allowsCreditTransfer: process.creditTransfer,
            creditProofKinds: process.creditProofKinds,
            processRequirements: process.requirements,
            meetingLink: process.meetingLink
        )
    }

    private func languages(_ field: Field) -> [LanguageTag]? {
        field.uniqueEntries { $0.languageTag() }
    }

    private func identityMethods(_ field: Field) -> [IdentityMethod]? {
        field.uniqueEntries { $0.choice(of: IdentityMethod.self) }
    }

    private func timeZone(_ field: Field) -> String? {
        guard let name = field.plainText() else { return nil }
        if TimeZoneNames.all.contains(name) { return name }
        field.report(ValueProblem.unknownTimeZone(name))
        return nil
    }

    private func keyframes(_ field: Field) -> KeyframePolicy? {
        guard let fields = field.mapping(of: KeyframesKey.self) else { return nil }
        let count = fields.required(.count)?.integer(in: FileRanges.keyframes)
        let width = fields.required(.width)?.integer(in: FileRanges.pixels)
        guard let count, let width else { return nil }
        return KeyframePolicy(count: count, width: width)
    }
}
