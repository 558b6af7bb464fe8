extension CaseAct: Codable {
    /// The stable name of an act in the database, the API and exports.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        case applied
        case admitted
        case foundIneligible = "found-ineligible"
        case invitationIssued = "invitation-issued"
        case bundleAccepted = "bundle-accepted"
        case evidenceReceived = "evidence-received"
        case evidenceExamined = "evidence-examined"
        case evidenceChecked = "evidence-checked"
        case receiptIssued = "receipt-issued"
        case evidenceWithdrawn = "evidence-withdrawn"
        case submitted
        case returned
        case allocated
        case allocationEnded = "allocation-ended"
        case judged
        case recommended
        case decided
        case notified
        case withdrawn
    }

    public var kind: Kind {
        switch self {
        case .applied: .applied
        case .admitted: .admitted
        case .foundIneligible: .foundIneligible
        case .invitationIssued: .invitationIssued
        case .bundleAccepted: .bundleAccepted
        case .evidenceReceived: .evidenceReceived
        case .evidenceExamined: .evidenceExamined
        case .evidenceChecked: .evidenceChecked
        case .receiptIssued: .receiptIssued
        case .evidenceWithdrawn: .evidenceWithdrawn
        case .submitted: .submitted
        case .returned: .returned
        case .allocated: .allocated
        case .allocationEnded: .allocationEnded
        case .judged: .judged
        case .recommended: .recommended
        case .decided: .decided
        case .notified: .notified
        case .withdrawn: .withdrawn
        }
    }

    private enum CodingKeys: String, CodingKey {
        case kind
    }

    public init(from decoder: any Decoder) throws {
        let kind = try decoder.container(keyedBy: CodingKeys.self).decode(Kind.self, forKey: .kind)
        switch kind {
        case .applied: self = .applied(try Applied(from: decoder))
        case .admitted: self = .admitted(try Admitted(from: decoder))
        case .foundIneligible: self = .foundIneligible(try FoundIneligible(from: decoder))
        case .invitationIssued: self = .invitationIssued(try InvitationIssued(from: decoder))
        case .bundleAccepted: self = .bundleAccepted(try BundleAccepted(from: decoder))
        case .evidenceReceived: self = .evidenceReceived(try EvidenceReceived(from: decoder))
        case .evidenceExamined: self = .evidenceExamined(try EvidenceExamined(from: decoder))
        case .evidenceChecked: self = .evidenceChecked(try EvidenceChecked(from: decoder))
        case .receiptIssued: self = .receiptIssued(try ReceiptIssued(from: decoder))
        case .evidenceWithdrawn: self = .evidenceWithdrawn(try EvidenceWithdrawn(from: decoder))
        case .submitted: self = .submitted(try Submitted(from: decoder))
        case .returned: self = .returned(try Returned(from: decoder))
        case .allocated: self = .allocated(try Allocated(from: decoder))
        case .allocationEnded: self = .allocationEnded(try AllocationEnded(from: decoder))
        case .judged: self = .judged(try Judged(from: decoder))
        case .recommended: self = .recommended(try Recommended(from: decoder))
        case .decided: self = .decided(try Decided(from: decoder))
        case .notified: self = .notified(try Notified(from: decoder))
        case .withdrawn: self = .withdrawn(try Withdrawn(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        switch self {
        case .applied(let act): try act.encode(to: encoder)
        case .admitted(let act): try act.encode(to: encoder)
        case .foundIneligible(let act): try act.encode(to: encoder)
        case .invitationIssued(let act): try act.encode(to: encoder)
        case .bundleAccepted(let act): try act.encode(to: encoder)
        case .evidenceReceived(let act): try act.encode(to: encoder)
        case .evidenceExamined(let act): try act.encode(to: encoder)
        case .evidenceChecked(let act): try act.encode(to: encoder)
        case .receiptIssued(let act): try act.encode(to: encoder)
        case .evidenceWithdrawn(let act): try act.encode(to: encoder)
        case .submitted(let act): try act.encode(to: encoder)
        case .returned(let act): try act.encode(to: encoder)
        case .allocated(let act): try act.encode(to: encoder)
        case .allocationEnded(let act): try act.encode(to: encoder)
        case .judged(let act): try act.encode(to: encoder)
        case .recommended(let act): try act.encode(to: encoder)
        case .decided(let act): try act.encode(to: encoder)
        case .notified(let act): try act.encode(to: encoder)
        case .withdrawn(let act): try act.encode(to: encoder)
        }
    }
}
