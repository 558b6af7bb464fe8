import Recognition
import Records

/// The rows that a store keeps of the simulated body, read in large pages: a life leaves dozens of them.
struct SimulatedRows: Sendable, Equatable {
    private var cases: [CaseRow]
    private var queue: [QueueRow]
    private var people: [PersonRow]
    private var notices: [NoticeRow]

    init(_ records: any Records, at now: Instant) async throws {
        let body = SimulatedBody.body
        cases = try await Self.all { try await records.cases(in: body, matching: CaseFilter(), page: $0) }
        queue = try await Self.all { try await records.queue(in: body, matching: QueueFilter(), page: $0) }
        people = try await Self.all { try await records.people(in: body, role: nil, at: now, page: $0) }
        notices = try await Self.all { try await records.notices(in: body, matching: NoticeFilter(), page: $0) }
    }

    static func all<Row>(_ read: (PageRequest) async throws -> Page<Row>) async throws -> [Row] {
        var (rows, next) = ([Row](), String?.none)
        repeat {
            let page = try await read(PageRequest(after: next, limit: 500))
            rows += page.rows
            next = page.next
        } while next != nil
        return rows
    }
}
