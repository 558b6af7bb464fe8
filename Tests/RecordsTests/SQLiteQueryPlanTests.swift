import AssayTesting
import GRDB
import Recognition
import Testing

@testable import Records

/// The hot queries read an index from one end and stop: no table is scanned and nothing is sorted, however long the
/// tables are.
@Suite struct SQLiteQueryPlanTests {
    struct Query: CustomTestStringConvertible, Sendable {
        let name: String
        let sql: String
        /// The index that serves it.
        let index: String

        init(_ name: String, _ sql: String, _ index: String) {
            (self.name, self.sql, self.index) = (name, sql, index)
        }

        var testDescription: String { name }
    }

    static let queries: [Query] = [
        Query("ending leases", ClaimSQL.endExpired, "queue_by_lease_end"),
        Query("renewing a lease", ClaimSQL.renew, "queue_by_lease_holder"),
        Query("leasing a job", JobSQL.lease, "jobs_to_lease"),
        Query("the next job", JobSQL.nextDue, "jobs_to_lease"),
        Query("the next end of a lease", JobSQL.nextLeaseEnd, "jobs_by_lease_end"),
        Query("cases", SQLiteRecords.caseList(CaseFilter(), isContinued: false), "cases_by_last_act"),
        Query("more cases", SQLiteRecords.caseList(CaseFilter(), isContinued: true), "cases_by_last_act"),
        Query(
            "cases of a candidate by status",
            SQLiteRecords.caseList(
                CaseFilter(statuses: [.ready], candidate: PersonID(canonical: "A")),
                isContinued: true
            ),
            "cases_by_candidate"
        ),
        Query(
            "cases of a candidate",
            SQLiteRecords.caseList(CaseFilter(candidate: PersonID(canonical: "A")), isContinued: true),
            "cases_by_candidate"
        ),
        Query("the queue", SQLiteRecords.queueList(QueueFilter(), isContinued: true), "queue_in_order"),
        Query(
            "the queue of a unit",
            SQLiteRecords.queueList(QueueFilter(unit: UnitCode("U")), isContinued: true),
            "queue_by_unit"
        ),
        Query(
            "what an assessor holds",
            SQLiteRecords.queueList(QueueFilter(assessor: PersonID(canonical: "A")), isContinued: true),
            "queue_by_assessor"
        ),
        Query("notices", SQLiteRecords.noticeList(NoticeFilter(), isContinued: true), "notices_in_order"),
        Query(
            "notices by state",
            SQLiteRecords.noticeList(NoticeFilter(state: .dead), isContinued: true),
            "notices_by_state"
        ),
        Query(
            "notices to somebody",
            SQLiteRecords.noticeList(NoticeFilter(recipient: PersonID(canonical: "A")), isContinued: true),
            "notices_by_recipient"
        ),
        Query(
            "notices about a case",
            SQLiteRecords.noticeList(NoticeFilter(stream: .body(BodyID(checked: "b"))), isContinued: true),
            "notices_by_stream"
        ),
        Query("licences", SQLiteRecords.licenceList(LicenceFilter(), isContinued: true), "licences_in_order"),
        Query(
            "licences of a person",
            SQLiteRecords.licenceList(LicenceFilter(person: PersonID(canonical: "A")), isContinued: true),
            "licences_by_person"
        ),
        Query(
            "licences for a unit",
            SQLiteRecords.licenceList(LicenceFilter(unit: UnitCode("U")), isContinued: true),
            "licences_by_unit"
        ),
        Query(
            "licences that end",
            SQLiteRecords.licenceList(LicenceFilter(endingBefore: SampleActs.beginning), isContinued: true),
            "licences_to_end"
        ),
        Query("holders of a role", RoleSQL.holders, "roles_by_role"),
        Query("a token", SQLiteRecords.tokenLookup, "tokens_by_digest"),
        Query("a receipt", SQLiteRecords.receiptOfCode, "sqlite_autoindex_receipts_1"),
        Query("acts after a position", SQLiteRecords.actsAfterPosition, "acts_in_order"),
        Query("people", SQLiteRecords.peopleList(hasRole: false, isContinued: true), "people_in_order"),
        Query("people of a role", SQLiteRecords.peopleList(hasRole: true, isContinued: true), "people_in_order"),
        Query("a stream's acts", SQLiteRecords.actsOfStream, "acts_by_stream"),
        Query("an upload by its secret", SQLiteRecords.uploadByCapability, "uploads_by_capability"),
        Query("expired uploads", SQLiteRecords.expiredUploads, "uploads_by_expiry"),
    ]

    @Test(arguments: queries)
    func readsAnIndexInOrder(_ query: Query) async throws {
        let plan = try await plan(of: query.sql)
        #expect(plan.contains { "\($0) ".contains("INDEX \(query.index) ") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        // What may be scanned: a list of codes that came with the call, and an index in its order, which LIMIT ends.
        let allowed = ["SCAN json_each", "SCAN jobs USING INDEX jobs_to_lease"]
        #expect(
            !plan.contains { step in step.hasPrefix("SCAN") && !allowed.contains(where: step.hasPrefix) },
            "\(plan)"
        )
    }

    /// All unfinished uploads are summed, and nothing but them.
    @Test func sumsReservesOverAnIndexOfTheUnfinished() async throws {
        let plan = try await plan(of: SQLiteRecords.uploadsReserved)
        #expect(plan == ["SCAN uploads USING COVERING INDEX uploads_reserved"])
    }

    @Test(arguments: [
        (ClaimSQL.take, "queue_to_claim", "body=? AND round=?"),
        (ClaimSQL.takeOfUnits, "queue_to_claim_by_unit", "body=? AND unit=? AND round=?"),
    ])
    func readsTheHeadOfEachPartThatAClaimMayHave(_ sql: String, _ index: String, _ columns: String) async throws {
        let plan = try await plan(of: sql)
        // The first part of a round, the part after one, and the head of a part: each is a place in the index.
        for found in ["", " AND barred>?", " AND barred=?"] {
            #expect(
                plan.contains(
                    "SEARCH \(found.contains(">") ? "next" : "queue") USING INDEX \(index) (\(columns)\(found))"
                ),
                "\(plan)"
            )
        }
        // The few heads are sorted; the queue is not scanned.
        #expect(plan.filter { $0.contains("TEMP B-TREE") } == ["USE TEMP B-TREE FOR ORDER BY"], "\(plan)")
        let lists = ["SCAN json_each", "SCAN wanted", "SCAN due", "SCAN parts"]
        #expect(!plan.contains { step in step.hasPrefix("SCAN") && !lists.contains(where: step.hasPrefix) }, "\(plan)")
    }

    @Test func readsAPageOfEachStatusThatAListNames() async throws {
        for isContinued in [false, true] {
            let plan = try await plan(
                of: SQLiteRecords.caseList(CaseFilter(statuses: [.ready, .decided]), isContinued: isContinued)
            )
            #expect(
                plan.contains { $0.contains("INDEX cases_by_status (body=? AND status=?") },
                "\(plan)"
            )
            // The few pages are sorted, and the statuses are told apart; no status is read to its end.
            #expect(plan.filter { $0.contains("TEMP B-TREE FOR ORDER BY") }.count == 1, "\(plan)")
            #expect(!plan.contains { $0.hasPrefix("SCAN cases") || $0.hasPrefix("SCAN c ") }, "\(plan)")
        }
    }

    private func plan(of sql: String) async throws -> [String] {
        try await SQLiteScratch.with { records in
            try await records.pool.read { db in
                let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
                statement.setUncheckedArguments(StatementArguments())
                return try Row.fetchAll(statement).map { $0["detail"] }
            }
        }
    }
}
