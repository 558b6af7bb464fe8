import Recognition

extension Shrinker.Shrunk {
    /// The life as a person can read it, one step a line.
    public var story: String {
        var lines = [
            "seed \(seed) breaks \(violation)",
            "scheme \(world.scheme), begun \(world.beginning), \(steps.count) steps:",
        ]
        for (number, step) in steps.enumerated() {
            lines.append("\(String(number + 1).leftPadded(to: 3))  \(step.at)  \(step.event.told)")
        }
        return lines.joined(separator: "\n")
    }
}

extension LifeStep.Event {
    fileprivate var told: String {
        switch self {
        case .serve: "the service does what is due"
        case .restart: "the service is started anew"
        case .erase: "the personal parts are deleted"
        case .licencesLost(let person): "\(person) loses every licence"
        case .zones(let isLost): isLost ? "the time zones are lost" : "the time zones are there"
        case .command(let command): command.told
        }
    }
}

extension Command {
    fileprivate var told: String {
        let who = author.person.map { "\(author.role.rawValue) \($0)" } ?? author.role.rawValue
        let seen = seen.map { ", on version \($0)" } ?? ""
        return "\(who)\(seen): \(detail)"
    }

    /// The act without the names of its types, and no longer than a line.
    private var detail: String {
        var text = String(describing: act)
        for noise in ["Recognition.", "CaseAct."] { text = text.replacing(noise, with: "") }
        return text.count > 220 ? text.prefix(217) + "..." : text
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
