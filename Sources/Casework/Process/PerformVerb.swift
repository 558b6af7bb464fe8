public import Recognition

extension Workplace {
    /// Does in a case what somebody asks for: one verb, one append.
    ///
    /// - Parameters:
    ///   - texts: the personal part: `reason`, and what else the act takes (`plan`, `place`, `topic`, `notes`).
    ///   - version: the version of the case that the caller saw; nil: whatever it is now, and the guards decide.
    public func perform(
        _ verb: CaseVerb,
        in id: CaseID,
        texts: [String: String],
        version: Int?,
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> PerformedVerb {
        let personal = try PersonalText.checked(texts, maximum: 8_000)
        return try await replaying(key, of: caller) { () async throws(CaseworkFault) in
            try await retryingConflicts { () async throws(CaseworkFault) in
                let file = try await caseFile(id, for: caller)
                if let refusal = verb.refusal(to: caller.role) { throw .refused(refusal) }
                if let version, version != file.state.version { throw .stale(found: file.state.version) }
                guard case .apply = verb else {
                    return try await perform(verb, in: file, personal: personal, caller: caller, key: key)
                }
                return try await applyingAlone(file.state.candidate) { () async throws(CaseworkFault) in
                    try await perform(verb, in: file, personal: personal, caller: caller, key: key)
                }
            }
        }
    }

    private func perform(
        _ verb: CaseVerb,
        in file: CaseFile,
        personal: [String: String],
        caller: Caller,
        key: RequestKey?
    ) async throws(CaseworkFault) -> PerformedVerb {
        let now = self.now
        let made = try await acts(for: verb, in: file, at: now, caller: caller)
        let steps = made.acts.enumerated().map { index, act in
            // The texts belong to what was asked for; what follows from it has none.
            Step(act: act, author: made.author(of: act, caller), personal: index == made.asked ? personal : [:])
        }
        return try await append(steps, to: file, caller: caller, key: key, at: now) {
            PerformedVerb(applied: AppliedAct($0), code: made.code)
        }
    }

    private func acts(
        for verb: CaseVerb,
        in file: CaseFile,
        at now: Instant,
        caller: Caller
    ) async throws(CaseworkFault) -> VerbActs {
        switch verb {
        case .apply, .requestAdjustments, .proposePlan, .agreePlan, .transferCredit, .withdrawUnit:
            try await applicationActs(for: verb, in: file)
        case .scheduleSession, .cancelSession, .recordSession, .drawForSecondMarking, .sample, .verify, .takeAway:
            try judgingActs(for: verb, in: file, at: now)
        case .suspendCertificate, .reinstateCertificate, .reduceCertificate, .revokeCertificate, .correctCertificate,
            .renewCertificate, .reassess:
            try certificateActs(for: verb, in: file, at: now)
        case .lodgeAppeal, .admitAppeal, .refuseAppeal, .appointPanel, .withdrawAppeal, .decideAppeal:
            try appealActs(for: verb, in: file)
        case .complain, .settleComplaint, .reportMalpractice, .settleMalpractice, .hold, .lift, .void, .extend:
            try concernActs(for: verb, in: file)
        }
    }
}

/// The acts that a verb comes to.
struct VerbActs {
    let acts: [CaseAct]
    /// Which of them is the one that was asked for.
    var asked = 0
    /// Of what came into the world.
    var code: String?

    init(_ act: CaseAct, code: String? = nil) {
        acts = [act]
        self.code = code
    }

    init(_ acts: [CaseAct], asked: Int, code: String?) {
        self.acts = acts
        self.asked = asked
        self.code = code
    }

    /// What the service does by itself is nobody's act.
    func author(of act: CaseAct, _ caller: Caller) -> Author {
        RoleMatrix.roles(for: act.kind) == [.system] ? .system : caller.author
    }
}
