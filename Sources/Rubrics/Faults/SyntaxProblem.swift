/// Faults of the YAML itself, and the parts of YAML that a rubric may not use.
enum SyntaxProblem: RubricProblem {
    case yamlSyntax(YAMLComplaint)
    case yamlIndentation
    case yamlTab
    case yamlAlias
    case yamlTag(String)
    case severalDocuments
    case tooDeep(limit: Int)
    case duplicateKey(String, firstLine: Int?)

    var code: RubricFaultCode {
        switch self {
        case .yamlSyntax: .yamlSyntax
        case .yamlIndentation: .yamlIndentation
        case .yamlTab: .yamlTab
        case .yamlAlias: .yamlAlias
        case .yamlTag: .yamlTag
        case .severalDocuments: .severalDocuments
        case .tooDeep: .tooDeep
        case .duplicateKey: .duplicateKey
        }
    }

    var wording: RubricWording {
        switch self {
        case .yamlSyntax(let complaint):
            complaint.wording
        case .yamlIndentation:
            .init(
                "This line stands neither under nor beside the lines before it.",
                "Indent the keys of one mapping, and the dashes of one list, by the same number of spaces."
            )
        case .yamlTab:
            .init("The line is indented with a tab.", "Use spaces, two for each step.")
        case .yamlAlias:
            .init(
                "YAML anchors (`&name`) and aliases (`*name`) are refused.",
                "Write the value out; put quotes around a text that begins with `&` or `*`."
            )
        case .yamlTag(let tag):
            .init(
                "The YAML tag \(tag.quoted) is refused.",
                "Leave the tag out; put quotes around a text that begins with `!`."
            )
        case .severalDocuments:
            .init(
                "A second document begins here.",
                "One file holds one unit or one scheme: remove the line, or split the file."
            )
        case .tooDeep(let limit):
            .init(
                "Lists and mappings are nested more than \(limit) deep.",
                "No value of a rubric lies that deep: check brackets and indentation."
            )
        case .duplicateKey(let key, let line):
            .init(
                line.map { "The key \(key.quoted) was given on line \($0) already." }
                    ?? "The key \(key.quoted) is given twice.",
                "Keep one of the two."
            )
        }
    }
}
