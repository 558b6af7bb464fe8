// The keys of the file format, one enum for each mapping, named as in the file. `Docs/body/rubrics.md` explains each,
// and a test holds the two together.

import Recognition

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
    case unitsOf = "units-of"
    case clocks
    case calendar
    case appeals
    case reassessment
    case certificateRenewal = "certificate-renewal"
    case secondMarkingPercent = "second-marking-percent"
    case batch
    case creditTransfer = "credit-transfer"
    case creditProofKinds = "credit-proof-kinds"
    case requires
    case meetingLink = "meeting-link"
}

enum ConditionKey: String, FieldKey {
    case kind
    case atLeastPercent = "at-least-percent"
}

enum KeyframesKey: String, FieldKey {
    case count
    case width
}

/// The keys of `clocks` are the kinds of clocks.
extension ClockKind: FieldKey {}

/// A term is one of the first five.
enum ClockKey: String, FieldKey {
    case hours
    case calendarDays = "calendar-days"
    case workingDays = "working-days"
    case months
    case years
    case remindBefore = "remind-before"

    static let ofTerm: [ClockKey] = [.hours, .calendarDays, .workingDays, .months, .years]

    init(_ unit: TermUnit) {
        switch unit {
        case .hours: self = .hours
        case .calendarDays: self = .calendarDays
        case .workingDays: self = .workingDays
        case .months: self = .months
        case .years: self = .years
        }
    }
}

enum CalendarKey: String, FieldKey {
    case weekend
    case holidays
    case moveEndToWorkingDay = "move-end-to-working-day"
}

enum AppealsKey: String, FieldKey {
    case grounds
    case stages
}

enum StageKey: String, FieldKey {
    case panel
    case lodging
    case admission
    case outcome
}

enum PanelKey: String, FieldKey {
    case members
    case outsiders
}

enum ReassessmentKey: String, FieldKey {
    case attempts
    case failedUnitsOnly = "failed-units-only"
    case afterwards
}

enum RenewalKey: String, FieldKey {
    case requirement
    case opens
}
