/// Faults between values that are each well formed.
enum ConsistencyProblem: RubricProblem {
    case duplicateCode(String, of: String, firstLine: Int)
    case minimumAboveMaximum(minimum: Int, maximum: Int, of: String)
    case moreOccasionsThanClips(asked: Int, of: String, clips: Int)
    case secondsWithoutLength
    case unknownCriterion(String, known: [String])
    case criterionNotShown(String)
    case noLevelMet
    case noLevelUnmet
    case levelsOutOfOrder(points: Int, previous: Int)
    case pointsContradictMet(unmet: Int, met: Int)
    case noMandatoryEvidence
    case noCriticalCriterion
    case duplicateCondition(String, firstLine: Int)
    case notOneTerm(given: [String])
    case reminderBeforeStart(reminder: String, term: String)
    case noWorkingDay
    case moreOutsidersThanMembers(outsiders: Int, members: Int)
    case renewalWithoutValidity
    case unknownScheme(String, known: [String])
    case unitsTwice

    var code: RubricFaultCode {
        switch self {
        case .duplicateCode: .duplicateCode
        case .minimumAboveMaximum: .minimumAboveMaximum
        case .moreOccasionsThanClips: .moreOccasionsThanClips
        case .secondsWithoutLength: .secondsWithoutLength
        case .unknownCriterion: .unknownCriterion
        case .criterionNotShown: .criterionNotShown
        case .noLevelMet: .noLevelMet
        case .noLevelUnmet: .noLevelUnmet
        case .levelsOutOfOrder: .levelsOutOfOrder
        case .pointsContradictMet: .pointsContradictMet
        case .noMandatoryEvidence: .noMandatoryEvidence
        case .noCriticalCriterion: .noCriticalCriterion
        case .duplicateCondition: .duplicateCondition
        case .notOneTerm: .notOneTerm
        case .reminderBeforeStart: .reminderBeforeStart
        case .noWorkingDay: .noWorkingDay
        case .moreOutsidersThanMembers: .moreOutsidersThanMembers
        case .renewalWithoutValidity: .renewalWithoutValidity
        case .unknownScheme: .unknownScheme
        case .unitsTwice: .unitsTwice
        }
    }

    var wording: RubricWording {
        switch self {
        case .duplicateCode(let code, let kind, let line):
            .init(
                "The \(kind) code \(code.quoted) was given on line \(line) already.",
                "Give each \(kind) a code of its own."
            )
        case .minimumAboveMaximum(let minimum, let maximum, let what):
            .init(
                "At least \(minimum) and at most \(maximum) \(what) cannot both hold.",
                "Lower `minimum-\(what)` or raise `maximum-\(what)`."
            )
        case .moreOccasionsThanClips(let asked, let what, let clips):
            .init(
                "\(asked) \(what) cannot be shown in \(clips == 1 ? "one clip" : "\(clips) clips"), the most allowed.",
                "Each needs a clip of its own: raise `maximum-clips` or lower `\(what)`."
            )
        case .secondsWithoutLength:
            .init(
                "Photos and documents have no seconds.",
                "Remove the key, or add `video` or `sound` to `kinds`."
            )
        case .unknownCriterion(let code, let known):
            .init("No criterion has the code \(code.quoted).", Choice(of: known, named: "Criteria").advice(for: code))
        case .criterionNotShown(let code):
            .init(
                "No evidence requirement shows the criterion \(code.quoted).",
                "Add the code to `criteria` of a requirement, or remove the criterion."
            )
        case .noLevelMet:
            .init(
                "No level has `met: true`, so nobody could meet the criterion.",
                "Set `met: true` at the levels that suffice."
            )
        case .noLevelUnmet:
            .init(
                "Each level has `met: true`, so nobody could fail the criterion.",
                "Add a level with `met: false`, the last."
            )
        case .levelsOutOfOrder(let points, let previous):
            .init(
                "A level with \(points) points follows one with \(previous).",
                "List the levels from best to worst, each with fewer points than the one before."
            )
        case .pointsContradictMet(let unmet, let met):
            .init(
                "A level that is not met gives \(unmet) points, one that is met gives \(met).",
                "Give each met level more points than any level that is not met."
            )
        case .noMandatoryEvidence:
            .init(
                "No requirement is mandatory, so the unit could be judged without evidence.",
                "Make one of them `mandatory: true`."
            )
        case .noCriticalCriterion:
            .init(
                "The scheme asks for all critical criteria, and this unit has none.",
                "Set `critical: true` at the criteria of safety, hygiene, or the very purpose of the unit."
            )
        case .duplicateCondition(let kind, let line):
            .init(
                "The condition `\(kind)` was given on line \(line) already.",
                "Keep one: all conditions have to hold."
            )
        case .notOneTerm(let given):
            .init(
                given.isEmpty
                    ? "How long the term is stands nowhere."
                    : "A term cannot be both \(given.joined(separator: " and ")).",
                "Give one of `hours`, `calendar-days`, `working-days`, `months`, `years`."
            )
        case .reminderBeforeStart(let reminder, let term):
            .init(
                "\(reminder) before the end of \(term) is not after its beginning.",
                "Remind later, or give a longer term."
            )
        case .noWorkingDay:
            .init("The weekend has all seven days.", "Leave out the days on which you work.")
        case .moreOutsidersThanMembers(let outsiders, let members):
            .init(
                "\(outsiders) outsiders do not fit on a panel of \(members).",
                "Outsiders are some or all of the `members`: at least one, at most all."
            )
        case .renewalWithoutValidity:
            .init(
                "Certificates of this scheme do not expire, so there is nothing to renew.",
                "Add `certificate-validity` to `clocks`, or remove the key."
            )
        case .unknownScheme(let code, let known):
            .init(
                "No folder \(code.quoted) with `units` lies beside this scheme's.",
                Choice(of: known, named: "Folders with units").advice(for: code)
            )
        case .unitsTwice:
            .init(
                "The scheme has a folder `units` of its own.",
                "Remove the key, or the folder: units come from one place."
            )
        }
    }
}
