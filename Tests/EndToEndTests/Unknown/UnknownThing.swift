/// A command that asks for what there is not, or may not be; and the exit code that `Docs/operator/exit-codes.md` gives it.
struct UnknownThing: Sendable {
    enum Who: Sendable {
        case candidate
        case otherCandidate
        case assessor
        case certifier
        case administrator
        case stranger
        case nobody
    }

    let who: Who
    /// `CASE` stands for a case that collects evidence, `HELD` for one that the assessor has taken.
    let command: String
    let code: Int32

    init(_ who: Who, _ command: String, _ code: Int32) {
        self.who = who
        self.command = command
        self.code = code
    }

    static let all = [
        // Not there, or not theirs to see: 3.
        UnknownThing(.candidate, "case show ZZZZZZZZZZZZ", 3),
        UnknownThing(.otherCandidate, "case show CASE", 3),
        UnknownThing(.candidate, "evidence show ZZZZZZZZZZZZ --case CASE", 3),
        UnknownThing(.candidate, "case open --scheme no-such --unit FOOD-KNIFE-01", 3),
        UnknownThing(.assessor, "queue show CASE ELEC-ISO-01", 3),
        UnknownThing(.administrator, "admin token issue ZZZZZZZZZZZZ --role assessor", 3),
        UnknownThing(.administrator, "admin token revoke PERSON ZZZZZZZZZZZZ", 3),
        UnknownThing(.assessor, "queue next --unit NO-SUCH-01", 3),
        // A rule: 1.
        UnknownThing(.candidate, "evidence add CLIP --case CASE --for FOOD-KNIFE-01/V9", 1),
        UnknownThing(.candidate, "evidence add CLIP --case CASE --for ELEC-ISO-01/V1", 1),
        UnknownThing(.candidate, "queue next", 1),
        UnknownThing(.candidate, "case admit CASE --method document-in-person", 1),
        UnknownThing(.candidate, "decide CASE --yes", 1),
        UnknownThing(.candidate, "export decisions", 1),
        UnknownThing(.assessor, "case submit CASE --own-work", 1),
        UnknownThing(.assessor, "admin person add Nobody --role assessor", 1),
        UnknownThing(.assessor, "decide HELD --yes", 1),
        UnknownThing(.administrator, "queue next", 1),
        UnknownThing(.certifier, "decide CASE --yes", 1),
        UnknownThing(.candidate, "case submit CASE", 1),
        UnknownThing(.administrator, "case admit CASE --method registry", 1),
        // The token: 5.
        UnknownThing(.stranger, "case show CASE", 5),
        UnknownThing(.nobody, "case show CASE", 5),
        // Not understood: 64 on the command line, 2 in files and values, also where it is not one of those that there are.
        UnknownThing(.candidate, "case open --scheme rpl-general --unit NO-SUCH-01", 2),
        UnknownThing(.administrator, "admin token issue PERSON --role certifier", 2),
        UnknownThing(.candidate, "case show no!such", 64),
        UnknownThing(.candidate, "case open --scheme rpl-general --unit no/such", 64),
        UnknownThing(.candidate, "evidence add CLIP --case CASE --for FOOD-KNIFE-01", 64),
        UnknownThing(.administrator, "admin person add Nobody --role king", 64),
        UnknownThing(.candidate, "case show CASE --nonsense", 64),
        UnknownThing(.candidate, "case nonsense", 64),
        UnknownThing(.administrator, "admin person import BADCSV", 2),
        UnknownThing(.candidate, "rubric lint BADRUBRIC", 2),
        UnknownThing(.certifier, "export decisions --since nonsense", 2),
        // The disk: 74.
        UnknownThing(.candidate, "evidence add absent.mp4 --case CASE --for FOOD-KNIFE-01/V1", 74),
        UnknownThing(.assessor, "queue score HELD FOOD-KNIFE-01 --file absent.json --yes", 74),
        UnknownThing(.assessor, "queue score HELD FOOD-KNIFE-01 --met 9.9 --yes", 2),
        UnknownThing(.assessor, "queue score HELD FOOD-KNIFE-01 --met 1.1 --cite 1.1=e9@1-2 --yes", 2),
    ]
}
