/// What a file is meant to be, told by the keys at its top.
enum RubricKind {
    case scheme
    case unit

    init?(of root: DocumentNode) {
        guard case .mapping(let entries) = root.content else { return nil }
        let keys = Set(entries.map(\.key))
        let unitKeys: [UnitKey] = [.elements, .evidenceRequirements]
        let schemeKeys: [SchemeKey] = [.decisionRule, .vocabulary, .languages, .timeZone, .identityMethods, .keyframes]
        if unitKeys.contains(where: { keys.contains($0.rawValue) }) {
            self = .unit
        } else if schemeKeys.contains(where: { keys.contains($0.rawValue) }) {
            self = .scheme
        } else {
            return nil
        }
    }
}
