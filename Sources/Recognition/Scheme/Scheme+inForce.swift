/// The rules that hold, also where the scheme is silent. Silence never sets a limit: no clock runs, no certificate expires, no
/// number of attempts is the last.
extension Scheme {
    /// Nil: the scheme sets no such clock.
    ///
    /// - Parameter stage: of an appeal, 1 the first; other clocks do not ask for it.
    public func clock(_ kind: ClockKind, stage: Int = 1) -> ClockRule? {
        let stages = appealRules.stages
        let own = stages.indices.contains(stage - 1) ? stages[stage - 1] : nil
        switch kind {
        case .appealLodging: return own?.lodging ?? clocks?[kind]
        case .appealAdmission: return own?.admission ?? clocks?[kind]
        case .appealOutcome: return own?.outcome ?? clocks?[kind]
        default: return clocks?[kind]
        }
    }

    /// When an assignment is over that is made now: to judge, or to look again after a verifier disagreed.
    public func assignmentEnd(from now: Instant) -> Instant { now.adding(seconds: Int64(assignmentHours) * 3_600) }

    public var workingCalendar: WorkingCalendar { calendar ?? .usual }

    public var appealRules: AppealRules { appeals ?? .usual }

    public var reassessmentRules: ReassessmentRules { reassessment ?? .usual }

    public var renewalRules: CertificateRenewal {
        certificateRenewal ?? CertificateRenewal(requirement: .assessment, opens: nil)
    }

    /// 0 to 100.
    public var secondMarkingShare: Int { secondMarkingPercent ?? 0 }

    public var batchRule: BatchRule { batch ?? .othersProceed }

    public var takesCreditTransfer: Bool { allowsCreditTransfer ?? false }

    /// Whether a credit can rest on evidence of these kinds.
    public func takesAsCreditProof(_ kinds: [EvidenceKind]) -> Bool {
        creditProofKinds.map { !Set(kinds).isDisjoint(with: $0) } ?? true
    }

    public func requires(_ requirement: ProcessRequirement) -> Bool {
        processRequirements?.contains(requirement) ?? false
    }
}
