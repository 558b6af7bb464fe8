public import Recognition
public import Records

/// A case with what a reader needs beside the state.
public struct CaseReading: Sendable {
    public let state: CaseState
    public let scheme: Scheme
    public let rubrics: [UnitCode: Rubric]
    public let candidateName: String?
    /// Who may read it is decided by whoever shows it.
    public let gaps: GapReport?
    /// Who reads: what is not theirs to read is not given.
    private let caller: Caller
    private let file: CaseFile

    init(_ file: CaseFile, candidateName: String?, gaps: GapReport?, caller: Caller) {
        state = file.state
        scheme = file.rules.scheme
        rubrics = file.rules.rubrics
        self.candidateName = candidateName
        self.gaps = gaps
        self.caller = caller
        self.file = file
    }

    /// What was said with one judgement: on the whole (nil) or on one criterion. Which judgement a reader may see is asked of the
    /// state first.
    public func comment(of judged: JudgedUnit, on criterion: CriterionCode? = nil) -> String? {
        file.personalText(criterion.map { "comment.\($0)" } ?? "comment") { envelope in
            envelope.deed == .onCase(.judged(judged.act)) && envelope.author.person == judged.assessor
                && envelope.at == judged.at
        }
    }

    /// The reason that was given with the latest decision.
    public var decisionReason: String? { text("reason") { $0.kind == .decided } }

    /// Why the applicant was found ineligible.
    public var ineligibleReason: String? { text("reason") { $0.kind == .foundIneligible } }

    /// A text of the personal part of the latest act that `isMeant` picks; nil when there is none, it was erased, or it is not this
    /// reader's to read.
    public func text(_ field: String, where isMeant: (CaseAct) -> Bool) -> String? {
        let meant = file.acts.last { act in
            if case .onCase(let deed) = act.envelope.deed { isMeant(deed) } else { false }
        }
        return meant.flatMap { text(field, of: $0) }
    }

    /// The texts of all acts that `isMeant` picks, in their order.
    public func texts(_ field: String, where isMeant: (CaseAct) -> Bool) -> [String] {
        file.acts.compactMap { act in
            guard case .onCase(let deed) = act.envelope.deed, isMeant(deed) else { return nil }
            return text(field, of: act)
        }
    }

    private func text(_ field: String, of act: Act) -> String? {
        state.isTextVisible(of: act.envelope, to: caller) ? act.personal?.texts[field] : nil
    }

    /// What verifiers said of a sample, as far as this reader is concerned by it; the latest last.
    public func verifications(of sample: Sample) -> [Sample.Verification] {
        sample.verifications.filter { verification in
            switch caller.role {
            case .verifier, .certifier, .administrator, .auditor: true
            default:
                verification.outcome != .agree
                    && state.unit(sample.act.unit)?.judgement(verifiedAt: verification.at)?.assessor == caller.person
            }
        }
    }

    /// What the verifier gave as their reason.
    public func reason(for verification: Sample.Verification, of sample: Sample) -> String? {
        let meant = file.acts.last { act in
            if case .onCase(.verified(let deed)) = act.envelope.deed {
                deed.sample == sample.act.sample && act.envelope.at == verification.at
            } else {
                false
            }
        }
        return meant.flatMap { text("reason", of: $0) }
    }

    /// The address at which a session is held: what its assessor wrote, or what the scheme's template gives.
    public func place(of session: Session) -> String? {
        let scheduled = file.acts.last { act in
            if case .onCase(.sessionScheduled(let deed)) = act.envelope.deed {
                deed.session == session.act.session
            } else {
                false
            }
        }
        if let scheduled, scheduled.personal?.texts["place"] != nil { return text("place", of: scheduled) }
        return scheme.meetingLink(for: session.act.session, of: state.id)
    }

    /// What units without an outcome still ask for.
    public var missing: [(unit: UnitCode, requirement: EvidenceRequirement, shortfall: String)] {
        state.units.filter { $0.outcome == nil }.flatMap { unit in
            let requirements = rubrics[unit.reference.code]?.unit.evidenceRequirements.filter(\.isMandatory) ?? []
            return requirements.compactMap { requirement in
                EvidenceSupply(of: state.evidenceToSubmit, for: requirement, unit: unit.reference.code)
                    .shortfall(of: requirement).map { (unit.reference.code, requirement, $0) }
            }
        }
    }
}

extension Workplace {
    public func showCase(_ id: CaseID, caller: Caller) async throws(CaseworkFault) -> CaseReading {
        let file = try await caseFile(id, for: caller)
        // Whom an assessor judges is not theirs to know.
        let judges = caller.role == .assessor || caller.role == .adjudicator
        let name = judges ? nil : try await name(of: file.state.candidate, in: caller.body)
        let gaps = try counting { () throws(ClockFault) in try file.state.gapReport(under: file.rules) }
        return CaseReading(file, candidateName: name, gaps: gaps, caller: caller)
    }

    /// The cases that the caller may see: candidates their own, verifiers those in which something was judged, the others all. A
    /// verifier's page may have fewer rows than were asked for.
    public func listCases(
        status: CaseStatus?,
        page: PageRequest,
        caller: Caller
    ) async throws(CaseworkFault) -> (page: Page<CaseRow>, names: [PersonID: String]) {
        try caller.require(.candidate, .verifier, .certifier, .administrator, .auditor)
        let filter = CaseFilter(
            statuses: status.map { [$0] } ?? (caller.role == .verifier ? CaseStatus.afterSubmission : nil),
            candidate: caller.role == .candidate ? caller.person : nil
        )
        let found = try await recording { () throws(RecordsFault) in
            try await records.cases(in: caller.body, matching: filter, page: page)
        }
        let rows = caller.role == .verifier ? try await visible(found, to: caller) : found
        var names: [PersonID: String] = [:]
        for candidate in Set(rows.rows.map(\.candidate)) {
            names[candidate] = try await name(of: candidate, in: caller.body)
        }
        return (rows, names)
    }

    private func visible(_ page: Page<CaseRow>, to caller: Caller) async throws(CaseworkFault) -> Page<CaseRow> {
        var rows: [CaseRow] = []
        for row in page.rows {
            let state = try await caseFile(row.id, in: caller.body).state
            if state.isVisible(to: caller) { rows.append(row) }
        }
        return Page(rows: rows, next: page.next)
    }

    func name(of person: PersonID, in body: BodyID) async throws(CaseworkFault) -> String? {
        do {
            return try await records.person(person, in: body).name
        } catch {
            if error == .notFound { return nil }
            throw CaseworkFault(error)
        }
    }
}

extension CaseStatus {
    /// Those in which something may have been judged.
    fileprivate static let afterSubmission = allCases.filter {
        ![.enquiry, .applied, .ineligible, .admitted, .planned, .collecting].contains($0)
    }
}
