public import Records
public import Testing

/// What every implementation of `Records` promises.
///
/// A test target runs each clause against a new, empty store:
/// ```swift
/// @Test(arguments: RecordsContract.clauses)
/// func keepsTheContract(_ clause: RecordsContract.Clause) async throws { try await clause.check { MemoryRecords() } }
/// ```
public enum RecordsContract {
    /// One promise.
    public struct Clause: Sendable, CustomTestStringConvertible {
        public let name: String
        let body: @Sendable (any Records) async throws -> Void

        init(_ name: String, _ body: @escaping @Sendable (any Records) async throws -> Void) {
            self.name = name
            self.body = body
        }

        public var testDescription: String { name }

        /// Checks the promise against the store that `makeRecords` gives: a new and empty one.
        public func check(_ makeRecords: () async throws -> any Records) async throws {
            try await body(makeRecords())
        }
    }

    public static var clauses: [Clause] {
        appending + refusals + batches + idempotency + reading + erasure + cases + people + validity + licences + queue
            + leases + rounds + races + jobs + jobLeases + notices
            + uploads + wholeUploads
            + drafts + sizes + texts + rebuilding + receipts
    }
}
