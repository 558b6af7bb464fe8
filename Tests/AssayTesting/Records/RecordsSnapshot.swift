public import Recognition
public import Records

/// Every derived row of a store, for comparing two stores, or one with itself after a rebuild.
public struct RecordsSnapshot: Hashable, Sendable {
    public private(set) var bodies: [BodyRow]
    public private(set) var schemes: [AdoptedScheme] = []
    public private(set) var cases: [CaseRow] = []
    public private(set) var queue: [QueueRow] = []
    public private(set) var people: [PersonRow] = []
    public private(set) var licences: [LicenceRow] = []
    /// Not derived, but left alone.
    public private(set) var notices: [NoticeRow] = []
    public private(set) var organisations: [OrganisationRow] = []
    public private(set) var tokens: [TokenRow] = []

    /// Of all established bodies; tokens of these digests.
    public init(_ records: any Records, tokens digests: [Digest] = []) async throws {
        bodies = try await records.bodies()
        for body in bodies.map(\.id) {
            schemes += try await records.adoptedSchemes(in: body)
            cases += try await RecordsContract.allPages {
                try await records.cases(in: body, matching: CaseFilter(), page: $0)
            }
            queue += try await RecordsContract.allPages {
                try await records.queue(in: body, matching: QueueFilter(), page: $0)
            }
            people += try await RecordsContract.allPages {
                try await records.people(in: body, role: nil, at: SampleActs.beginning, page: $0)
            }
            licences += try await RecordsContract.allPages {
                try await records.licences(in: body, matching: LicenceFilter(), page: $0)
            }
            notices += try await RecordsContract.allPages {
                try await records.notices(in: body, matching: NoticeFilter(), page: $0)
            }
            organisations += try await RecordsContract.allPages {
                try await records.organisations(in: body, page: $0)
            }
        }
        for digest in digests {
            if let token = try await records.token(digest) { tokens.append(token) }
        }
    }
}
