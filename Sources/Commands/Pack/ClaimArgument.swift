import ArgumentParser
import Recognition

/// What a file is said to show, on the command line: `1.2@0:10-0:25`, or `1.2` for what does not last.
struct ClaimArgument: ExpressibleByArgument, Equatable {
    let claim: Claim

    init?(argument: String) {
        let parts = argument.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count <= 2, let criterion = CriterionCode(String(parts[0])) else { return nil }
        guard parts.count == 2 else {
            claim = Claim(criterion: criterion)
            return
        }
        let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let start = SecondsText.milliseconds(ends[0]),
            let end = SecondsText.milliseconds(ends[1]), let interval = MediaInterval(start: start, end: end)
        else { return nil }
        claim = Claim(criterion: criterion, interval: interval)
    }

    /// Several, separated by spaces or commas; nil when one of them is none.
    static func list(_ text: String) -> [Claim]? {
        let words = text.split { " ,".contains($0) }
        let claims = words.compactMap { ClaimArgument(argument: String($0))?.claim }
        return claims.count == words.count ? claims : nil
    }
}
