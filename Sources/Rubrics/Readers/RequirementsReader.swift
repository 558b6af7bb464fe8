import Recognition

/// Reads the evidence requirements of a unit, and remembers what the checks across the unit need.
struct RequirementsReader {
    let languages: [LanguageTag]?
    /// Each code of a criterion that a requirement names.
    private(set) var shown: [ShownCriterion] = []
    /// Whether the list above holds each code that the file names.
    private(set) var isComplete = false
    /// Whether a requirement is mandatory, or may be: one that could not be read counts as mandatory.
    private(set) var hasMandatory = false

    private var codes = UniqueRegister<RequirementCode>()

    struct ShownCriterion {
        let code: CriterionCode
        let place: Field
        /// Of the requirement that names it; nil where that could not be read.
        let maximumClips: Int?
    }

    init(languages: [LanguageTag]?) {
        self.languages = languages
    }

    mutating func requirements(_ field: Field) -> [EvidenceRequirement]? {
        guard let list = field.list() else {
            hasMandatory = true
            return nil
        }
        isComplete = true
        var requirements: [EvidenceRequirement?] = []
        for entry in list { requirements.append(requirement(entry)) }
        return requirements.withoutGaps()
    }

    private mutating func requirement(_ field: Field) -> EvidenceRequirement? {
        guard let fields = field.mapping(of: RequirementKey.self) else {
            isComplete = false
            hasMandatory = true
            return nil
        }
        let codeField = fields.required(.code)
        let code = codeField?.code(RequirementCode.self)
        if let code, let codeField, let line = codes.lineOfEarlier(code, line: codeField.node.position.line) {
            codeField.report(ConsistencyProblem.duplicateCode(code.text, of: "requirement", firstLine: line))
        }
        let instruction = fields.required(.instruction)?.texts(in: languages)
        let isMandatory = fields.boolean(.mandatory, default: true)
        if isMandatory != false { hasMandatory = true }
        let kinds = self.kinds(fields.optional(.kinds))
        let clips = RequiredClips(fields, isTimed: (kinds?.accepted ?? [.video]).contains(where: \.hasLength))
        let needsSound = fields.boolean(.needsSound, default: false)
        let orientation = fields.choice(.orientation, default: OrientationRequirement.any)
        let age = self.age(fields.optional(.maximumAgeDays))
        let criteria = self.criteria(fields.required(.criteria), maximumClips: clips.maximumClips)

        guard let code, let instruction, let isMandatory, let minimumClips = clips.minimumClips,
            let maximumClips = clips.maximumClips, let minimumSeconds = clips.minimumSeconds,
            let maximumSeconds = clips.maximumSeconds, let needsSound, let orientation,
            let occasions = clips.occasions, let contexts = clips.contexts, let age, let kinds, let criteria
        else { return nil }
        return EvidenceRequirement(
            code: code,
            instruction: instruction,
            kinds: kinds.accepted,
            isMandatory: isMandatory,
            minimumClips: minimumClips,
            maximumClips: maximumClips,
            minimumSeconds: minimumSeconds,
            maximumSeconds: maximumSeconds,
            needsSound: needsSound,
            orientation: orientation,
            occasions: occasions,
            contexts: contexts,
            maximumAgeDays: age.days,
            criteria: criteria
        )
    }

    /// Nil when the value is faulty; no days when the key is absent.
    private func age(_ field: Field?) -> (days: Int?, ())? {
        guard let field else { return (nil, ()) }
        return field.integer(in: FileRanges.days).map { ($0, ()) }
    }

    /// Nil when the value is faulty; nothing is accepted in particular when the key is absent.
    private func kinds(_ field: Field?) -> (accepted: [EvidenceKind]?, ())? {
        guard let field else { return (nil, ()) }
        return field.uniqueEntries { $0.choice(of: EvidenceKind.self) }.map { ($0, ()) }
    }

    private mutating func criteria(_ field: Field?, maximumClips: Int?) -> [CriterionCode]? {
        guard let list = field?.list() else {
            isComplete = false
            return nil
        }
        var register = UniqueRegister<CriterionCode>()
        var criteria: [CriterionCode?] = []
        for entry in list {
            let code = entry.code(CriterionCode.self)
            criteria.append(code)
            guard let code else {
                isComplete = false
                continue
            }
            if let line = register.lineOfEarlier(code, line: entry.node.position.line) {
                entry.report(ValueProblem.duplicateEntry(code.text, firstLine: line))
            }
            shown.append(ShownCriterion(code: code, place: entry, maximumClips: maximumClips))
        }
        return criteria.withoutGaps()
    }
}
