import ArgumentParser
import Recognition
import Testing

@testable import Commands

@Suite struct ArgumentTests {
    @Test(arguments: [("1", 1), ("8MiB", 8 << 20), ("5 MB", 5_000_000), ("1gib", 1 << 30), ("64kb", 64_000)])
    func sizesAreRead(text: String, bytes: Int64) {
        #expect(ByteCountArgument(argument: text)?.bytes == bytes)
    }

    @Test(arguments: ["", "0", "-1", "MiB", "1 parsec", "9999999999999GiB", "1.5MiB"])
    func whatIsNoSizeIsRefused(text: String) {
        #expect(ByteCountArgument(argument: text) == nil)
    }

    @Test func purposesAreRead() {
        #expect(PurposeArgument(argument: "UEE-ISO-01/V1")?.requirement.text == "V1")
        for wrong in ["UEE-ISO-01", "a/b/c", "/V1", "a/", "a b/c"] { #expect(PurposeArgument(argument: wrong) == nil) }
    }

    @Test func decisionsAreRead() {
        #expect(UnitDecisionArgument(argument: "U-1=competent")?.decision.outcome == .competent)
        for wrong in ["U-1", "U-1=good", "=competent", "U-1=competent=x"] {
            #expect(UnitDecisionArgument(argument: wrong) == nil)
        }
    }

    @Test func nobodyIsGivenTheRoleOfTheService() {
        #expect(Role(argument: "system") == nil)
        #expect(Role(argument: "assessor") == .assessor)
    }

    @Test(arguments: [
        ["queue", "score", "4ZC08NYV6HRD", "U-1", "--met", "1.1", "--file", "x"],
        ["admin", "token", "issue", "7K2M9QXW4T1B"],
        ["admin", "token", "issue", "--csv", "a"], ["case", "list", "--limit", "0"],
        ["case", "list", "--limit", "501"],
        ["examine", "x", "--width", "5"], ["examine", "x", "--at-once", "0"], ["rubric", "show", "U-1"],
        ["case", "list", "--token", "a", "--token-file", "b"],
        ["export", "decisions", "--since", "1", "--cursor-file", "x"], ["case", "show", "not a case"],
        ["decide-batch"], ["decide-batch", "--scheme", "s", "--case", "4ZC08NYV6HRD"],
        ["decide-batch", "--case", "4ZC08NYV6HRD", "--case", "4zco8nyv6hrd"],
    ])
    func whatCannotBeIsAMistakeOfUsage(arguments: [String]) {
        do {
            _ = try Assay.parseAsRoot(arguments)
            Issue.record("it was taken: \(arguments)")
        } catch {
            #expect(Assay.exitCode(for: error) == .validationFailure)
        }
    }

    @Test func codesAreReadAsTheyAreSpoken() throws {
        let command = try #require(try Assay.parseAsRoot(["case", "show", "4zco-8nyv-6hrd"]) as? CaseShow)
        #expect(command.caseID.text == "4ZC08NYV6HRD")
    }

    @Test func aBatchIsNamedByCasesOrByItsScheme() throws {
        let cases = ["--case", "4ZC08NYV6HRD", "--case", "8P9QBGZBXFTT"]
        let named = try #require(try Assay.parseAsRoot(["decide-batch"] + cases) as? DecideBatchCommand)
        #expect(named.cases.map(\.text) == ["4ZC08NYV6HRD", "8P9QBGZBXFTT"] && !named.dryRun && !named.yes)
        let whole = ["decide-batch", "--scheme", "rpl-general", "--dry-run", "--yes", "--json"]
        let command = try #require(try Assay.parseAsRoot(whole) as? DecideBatchCommand)
        #expect(command.scheme?.text == "rpl-general" && command.dryRun && command.yes && command.cases.isEmpty)
    }
}
