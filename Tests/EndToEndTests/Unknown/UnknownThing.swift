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

    let what: String
    let who: Who
    /// `CASE` stands for the case.
    let command: String
    let code: Int32

    init(_ what: String, _ who: Who, _ command: String, _ code: Int32) {
        self.what = what
        self.who = who
        self.command = command
        self.code = code
    }

    static let all = [
        // Not there, or not theirs to see: 3.
        UnknownThing("a case that is not there", .candidate, "case show ZZZZZZZZZZZZ", 3),
        UnknownThing("somebody else's case", .otherCandidate, "case show CASE", 3),
        UnknownThing("evidence that is not there", .candidate, "evidence show ZZZZZZZZZZZZ --case CASE", 3),
        UnknownThing(
            "a unit that the scheme has not",
            .candidate,
            "case open --scheme rpl-general --unit NO-SUCH-01",
            3
        ),
        UnknownThing("a scheme that is not there", .candidate, "case open --scheme no-such --unit FOOD-KNIFE-01", 3),
        UnknownThing("a unit that the case has not", .assessor, "queue show CASE ELEC-ISO-01", 3),
        UnknownThing("a person who is not there", .administrator, "admin token issue ZZZZZZZZZZZZ --role assessor", 3),
        UnknownThing("a token that is not there", .administrator, "admin token revoke PERSON ZZZZZZZZZZZZ", 3),
        UnknownThing("a unit of the queue that is not there", .assessor, "queue next --unit NO-SUCH-01", 3),
        // A rule: 1.
        UnknownThing(
            "a requirement that is not there",
            .candidate,
            "evidence add CLIP --case CASE --for FOOD-KNIFE-01/V9",
            1
        ),
        UnknownThing("a unit of another case", .candidate, "evidence add CLIP --case CASE --for ELEC-ISO-01/V1", 1),
        UnknownThing("a candidate at the queue", .candidate, "queue next", 1),
        UnknownThing("a candidate who admits themselves", .candidate, "case admit CASE --method document-in-person", 1),
        UnknownThing("a candidate who decides", .candidate, "decide CASE --yes", 1),
        UnknownThing("a candidate among the decisions", .candidate, "export decisions", 1),
        UnknownThing("an assessor who submits", .assessor, "case submit CASE --own-work", 1),
        UnknownThing("an assessor who registers people", .assessor, "admin person add Nobody --role assessor", 1),
        UnknownThing("an assessor who decides", .assessor, "decide CASE --yes", 1),
        UnknownThing("an administrator who judges", .administrator, "queue next", 1),
        UnknownThing("a decision before the recommendation", .certifier, "decide CASE --yes", 1),
        UnknownThing("a submission without the declaration", .candidate, "case submit CASE", 1),
        UnknownThing("an identity check of no known kind", .administrator, "case admit CASE --method registry", 1),
        UnknownThing("a role that the person has not", .administrator, "admin token issue PERSON --role certifier", 1),
        // The token: 5.
        UnknownThing("a token of nobody", .stranger, "case show CASE", 5),
        UnknownThing("no token", .nobody, "case show CASE", 5),
        // Not understood: 64 on the command line, 2 in files and values.
        UnknownThing("a malformed case", .candidate, "case show no!such", 64),
        UnknownThing("a malformed unit", .candidate, "case open --scheme rpl-general --unit no/such", 64),
        UnknownThing("a malformed purpose", .candidate, "evidence add CLIP --case CASE --for FOOD-KNIFE-01", 64),
        UnknownThing("a role that is none", .administrator, "admin person add Nobody --role king", 64),
        UnknownThing("an option that is none", .candidate, "case show CASE --nonsense", 64),
        UnknownThing("a command that is none", .candidate, "case nonsense", 64),
        UnknownThing("a person's table without names", .administrator, "admin person import BADCSV", 2),
        UnknownThing("a malformed rubric", .candidate, "rubric lint BADRUBRIC", 2),
        UnknownThing("a cursor that is none", .certifier, "export decisions --since nonsense", 2),
        // The disk: 74.
        UnknownThing(
            "a clip that is not on the disk",
            .candidate,
            "evidence add absent.mp4 --case CASE --for FOOD-KNIFE-01/V1",
            74
        ),
        UnknownThing(
            "a scoring that is not on the disk",
            .assessor,
            "queue score HELD FOOD-KNIFE-01 --file absent.json --yes",
            74
        ),
        UnknownThing("a criterion that is none", .assessor, "queue score HELD FOOD-KNIFE-01 --met 9.9 --yes", 2),
        UnknownThing(
            "a clip that is not of the set",
            .assessor,
            "queue score HELD FOOD-KNIFE-01 --met 1.1 --cite 1.1=e9@1-2 --yes",
            2
        ),
    ]
}
