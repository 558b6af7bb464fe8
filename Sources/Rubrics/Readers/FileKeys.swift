// The keys of the file format, one enum for each mapping, named as in the file. `Docs/body/rubrics.md` explains each,
// and a test holds the two together.

enum UnitKey: String, FieldKey {
    case code
    case version
    case title
    case standards
    case elements
    case evidenceRequirements = "evidence-requirements"
}

enum ElementKey: String, FieldKey {
    case code
    case title
    case criteria
}

enum CriterionKey: String, FieldKey {
    case code
    case text
    case kind
    case critical
    case weight
    case occasions
    case levels
}

enum LevelKey: String, FieldKey {
    case code
    case text
    case points
    case met
}

enum RequirementKey: String, FieldKey {
    case code
    case instruction
    case kinds
    case mandatory
    case minimumClips = "minimum-clips"
    case maximumClips = "maximum-clips"
    case minimumSeconds = "minimum-seconds"
    case maximumSeconds = "maximum-seconds"
    case needsSound = "needs-sound"
    case orientation
    case occasions
    case contexts
    case maximumAgeDays = "maximum-age-days"
    case criteria
}

enum StandardKey: String, FieldKey {
    case code
    case publisher
}

enum SchemeKey: String, FieldKey {
    case code
    case version
    case title
    case languages
    case timeZone = "time-zone"
    case standards
    case vocabulary
    case decisionRule = "decision-rule"
    case identityMethods = "identity-methods"
    case keyframes
    case assignmentHours = "assignment-hours"
}

enum VocabularyKey: String, FieldKey {
    case competent
    case notYetCompetent = "not-yet-competent"
    case furtherEvidence = "further-evidence"
    case full
    case partial
    case none
}

enum ConditionKey: String, FieldKey {
    case kind
    case atLeastPercent = "at-least-percent"
}

enum KeyframesKey: String, FieldKey {
    case count
    case width
}
