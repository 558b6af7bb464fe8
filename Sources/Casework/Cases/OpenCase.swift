public import Recognition
import Records

extension Workplace {
    /// Opens a case for a candidate: the application.
    public func openCase(
        candidate: PersonID?,
        scheme code: SchemeCode,
        units: [UnitCode],
        organisation: OrganisationID?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.candidate, .administrator)
        return try await replaying(key, of: caller) { () async throws(CaseworkFault) in
            try await requireOrganisation(organisation, in: caller.body)
            let adopted = try await adoptedScheme(code, in: caller.body)
            let person = try await applicant(candidate, in: code, caller: caller)
            let references = try units.map { (unit) throws(CaseworkFault) in try adopted.reference(unit) }
            return try await applyingAlone(person) { () async throws(CaseworkFault) in
                let others = try await otherCases(of: person, under: code, in: caller.body)
                let opening = CaseAct.Applied(
                    candidate: person,
                    scheme: adopted.scheme,
                    units: references,
                    organisation: organisation,
                    before: others.about(references)
                )
                let scheme = try await library.scheme(adopted.scheme, in: caller.body)
                return try await open(.applied(opening), under: scheme, beside: others, caller: caller, key: key)
            }
        }
    }

    /// Opens a case for somebody who only asks what can be recognised: units are named when they apply.
    public func enquire(
        candidate: PersonID?,
        scheme code: SchemeCode,
        organisation: OrganisationID?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        try caller.require(.candidate, .administrator)
        if let answer = try await replay(key, of: caller, as: AppliedAct.self) { return answer }
        try await requireOrganisation(organisation, in: caller.body)
        let enquiry = CaseAct.Enquired(
            candidate: try await applicant(candidate, in: code, caller: caller),
            scheme: try await adoptedScheme(code, in: caller.body).scheme,
            organisation: organisation
        )
        return try await open(.enquired(enquiry), caller: caller, key: key)
    }

    /// The application that follows an enquiry: under the edition of the scheme that the body has adopted by now.
    func application(
        for units: [UnitCode],
        through organisation: OrganisationID?,
        in file: CaseFile
    ) async throws(CaseworkFault) -> CaseAct.Applied {
        try await requireOrganisation(organisation, in: file.body)
        let state = file.state
        let adopted = try await adoptedScheme(state.scheme.code, in: file.body)
        let references = try units.map { (unit) throws(CaseworkFault) in try adopted.reference(unit) }
        let others = try await otherCases(
            of: state.candidate,
            under: state.scheme.code,
            besides: state.id,
            in: file.body
        )
        return CaseAct.Applied(
            candidate: state.candidate,
            scheme: adopted.scheme,
            units: references,
            organisation: organisation ?? state.organisation,
            before: others.about(references)
        )
    }

    private func applicant(
        _ candidate: PersonID?,
        in scheme: SchemeCode,
        caller: Caller
    ) async throws(CaseworkFault) -> PersonID {
        let person = candidate ?? caller.person
        let row = try await finding(.person) { () throws(RecordsFault) in
            try await records.person(person, in: caller.body)
        }
        if person != caller.person {
            let opener = try await finding(.person) { () throws(RecordsFault) in
                try await records.person(caller.person, in: caller.body)
            }
            guard opener.holds(caller.role, in: scheme, at: now) else {
                throw .refused(.outOfScheme(scheme, role: caller.role, of: caller.person))
            }
        }
        guard row.holds(.candidate, in: scheme, at: now) else {
            throw .invalid(
                InvalidInput(
                    field: "candidate",
                    reason: "The person does not have the role “candidate” in this scheme.",
                    remedy: "Grant it: `assay admin person grant PERSON candidate`."
                )
            )
        }
        return person
    }

    private func open(
        _ opening: CaseAct,
        under scheme: Scheme? = nil,
        beside others: [OtherCase] = [],
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> AppliedAct {
        let now = self.now
        let proposal = Proposal(act: opening, author: caller.author, at: now)
        // A code is drawn at random; in the rare case that it is taken, another is drawn.
        for attempt in 0..<8 {
            let id: CaseID = randomness.identifier()
            let state: CaseState
            switch Transition.open(id, proposal, under: scheme, beside: others) {
            case .success(let opened): state = opened
            case .failure(let refusal): throw .refused(refusal)
            }
            let rules = try await library.rules(for: state, in: caller.body)
            let clocks = try clockJobs(from: nil, to: state, under: rules)
            let act = act(
                .onCase(proposal.act),
                on: .case(id),
                version: 1,
                body: caller.body,
                author: caller.author,
                at: now
            )
            let notices = try await outgoing(
                state.notices(of: opening).map { CalledNotice(notice: $0, act: act.envelope.id) },
                about: .case(id),
                scheme: state.scheme.code,
                in: caller.body,
                at: now
            )
            do {
                return try await commit(
                    [act],
                    to: .case(id),
                    expecting: 0,
                    in: caller.body,
                    jobs: clocks + notices.map { deliveryJob($0, at: now) },
                    notices: notices,
                    caller: caller,
                    key: key,
                    answer: AppliedAct(state)
                )
            } catch {
                guard case .stale = error, attempt < 7 else { throw error }
            }
        }
        throw .records(.alreadyExists)
    }

    func adoptedScheme(_ code: SchemeCode, in body: BodyID) async throws(CaseworkFault) -> AdoptedScheme {
        let adopted = try await recording { () throws(RecordsFault) in try await records.adoptedSchemes(in: body) }
        guard let scheme = adopted.first(where: { $0.scheme.code == code }) else { throw .notFound(.scheme) }
        return scheme
    }
}

extension AdoptedScheme {
    /// - Throws: `.invalid` naming the units that there are.
    func reference(_ code: UnitCode) throws(CaseworkFault) -> UnitReference {
        if let reference = units.first(where: { $0.code == code }) { return reference }
        throw .invalid(
            InvalidInput(
                field: "units",
                reason: "The scheme has no unit with the code “\(code)”.",
                remedy: "Choose from: \(units.map(\.code.text).joined(separator: ", "))."
            )
        )
    }
}
