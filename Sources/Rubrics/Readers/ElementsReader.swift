import Recognition

/// Reads the elements of a unit with their criteria, and remembers what the checks across the unit need.
struct ElementsReader {
    let languages: [LanguageTag]?
    /// The criteria whose codes could be read, with the places of the codes.
    private(set) var criteria: [ReadCriterion] = []
    /// Whether the list above holds each criterion of the file.
    private(set) var isComplete = false
    /// Whether a criterion is critical, or may be: one that could not be read counts as critical.
    private(set) var hasCritical = false

    private var elementCodes = UniqueRegister<ElementCode>()
    private var criterionCodes = UniqueRegister<CriterionCode>()

    struct ReadCriterion {
        let code: CriterionCode
        let place: Field
        /// 1 where it is absent or faulty.
        let occasions: Int
        let occasionsPlace: Field?
    }

    init(languages: [LanguageTag]?) {
        self.languages = languages
    }

    mutating func elements(_ field: Field) -> [Element]? {
        guard let list = field.list() else {
            hasCritical = true
            return nil
        }
        isComplete = true
        var elements: [Element?] = []
        for entry in list { elements.append(element(entry)) }
        return elements.withoutGaps()
    }

    private mutating func element(_ field: Field) -> Element? {
        guard let fields = field.mapping(of: ElementKey.self) else {
            isComplete = false
            hasCritical = true
            return nil
        }
        let codeField = fields.required(.code)
        let code = codeField?.code(ElementCode.self)
        if let code, let codeField, let line = elementCodes.lineOfEarlier(code, line: codeField.node.position.line) {
            codeField.report(ConsistencyProblem.duplicateCode(code.text, of: "element", firstLine: line))
        }
        let title = fields.required(.title)?.texts(in: languages)
        var criteria: [Criterion?] = []
        if let list = fields.required(.criteria)?.list() {
            for entry in list { criteria.append(criterion(entry)) }
        } else {
            isComplete = false
            hasCritical = true
        }
        guard let code, let title, let criteria = criteria.withoutGaps() else { return nil }
        return Element(code: code, title: title, criteria: criteria)
    }

    private mutating func criterion(_ field: Field) -> Criterion? {
        guard let fields = field.mapping(of: CriterionKey.self) else {
            isComplete = false
            hasCritical = true
            return nil
        }
        let codeField = fields.required(.code)
        let code = codeField?.code(CriterionCode.self)
        let text = fields.required(.text)?.texts(in: languages)
        let kind = fields.required(.kind)?.choice(of: CriterionKind.self)
        let isCritical = fields.boolean(.critical, default: false)
        let weight = fields.required(.weight)?.integer(in: FileRanges.weight)
        let occasions = fields.integer(.occasions, in: FileRanges.occasions, default: 1)
        let levels = fields.required(.levels).flatMap { LevelsReader(languages: languages).levels($0) }

        if isCritical != false { hasCritical = true }
        if let code, let codeField {
            if let line = criterionCodes.lineOfEarlier(code, line: codeField.node.position.line) {
                codeField.report(ConsistencyProblem.duplicateCode(code.text, of: "criterion", firstLine: line))
            } else {
                criteria.append(
                    ReadCriterion(
                        code: code,
                        place: codeField,
                        occasions: occasions ?? 1,
                        occasionsPlace: fields.optional(.occasions)
                    )
                )
            }
        } else {
            isComplete = false
        }
        guard let code, let text, let kind, let isCritical, let weight, let occasions, let levels else { return nil }
        return Criterion(
            code: code,
            text: text,
            kind: kind,
            isCritical: isCritical,
            weight: weight,
            occasions: occasions,
            levels: levels
        )
    }
}
