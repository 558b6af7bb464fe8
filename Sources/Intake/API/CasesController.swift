import Casework
import HTTPTypes
import Hummingbird
import Recognition
import Records
import ServiceAPI

struct CasesController: Sendable {
    let workplace: Workplace

    @Sendable func open(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (body, key) = try await reader.body(OpenCaseRequest.self)
        let applied = try await attempting { () throws(CaseworkFault) in
            if body.isEnquiry == true {
                return try await workplace.enquire(
                    candidate: body.candidate,
                    scheme: body.scheme,
                    organisation: body.organisation,
                    caller: caller,
                    key: key
                )
            }
            return try await workplace.openCase(
                candidate: body.candidate,
                scheme: body.scheme,
                units: body.units,
                organisation: body.organisation,
                caller: caller,
                key: key
            )
        }
        return try answer(applied, status: .created)
    }

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let status = try reader.query("status", oneOf: CaseStatus.self)
        let page = try reader.page()
        let (cases, names) = try await attempting { () throws(CaseworkFault) in
            try await workplace.listCases(status: status, page: page, caller: caller)
        }
        return try JSONAnswer.response(
            CaseListView(
                cases: cases.rows.map { CaseSummaryView($0, name: names[$0.candidate], for: caller) },
                next: cases.next
            )
        )
    }

    @Sendable func show(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let reading = try await attempting { () throws(CaseworkFault) in
            try await workplace.showCase(id, caller: caller)
        }
        return try JSONAnswer.response(CaseView(reading, for: caller))
    }

    @Sendable func showUnit(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let unit: UnitCode = try reader.parameter("unit")
        let reading = try await attempting { () throws(CaseworkFault) in
            try await workplace.showCase(id, caller: caller)
        }
        guard let rubric = reading.rubrics[unit] else { throw ProblemError(.notFound(.unit)) }
        return try JSONAnswer.response(RubricView(rubric))
    }

    @Sendable func admit(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, key) = try await reader.body(AdmitRequest.self)
        let applied = try await attempting { () throws(CaseworkFault) in
            try await workplace.admitCandidate(
                id,
                method: body.method,
                checkedBy: body.checkedBy,
                checkedAt: body.checkedAt?.instant,
                challenge: body.challenge,
                note: body.note,
                caller: caller,
                key: key
            )
        }
        return try answer(applied)
    }

    @Sendable func refuse(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, key) = try await reader.body(ReasonRequest.self)
        return try answer(
            try await attempting { () throws(CaseworkFault) in
                try await workplace.refuseApplication(id, reason: body.reason, caller: caller, key: key)
            }
        )
    }

    @Sendable func withdraw(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, key) = try await reader.body(ReasonRequest.self)
        return try answer(
            try await attempting { () throws(CaseworkFault) in
                try await workplace.withdrawCase(id, reason: body.reason, caller: caller, key: key)
            }
        )
    }

    @Sendable func submit(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let id: CaseID = try reader.parameter("case")
        let (body, key) = try await reader.body(SubmitRequest.self)
        return try answer(
            try await attempting { () throws(CaseworkFault) in
                try await workplace.submitEvidence(
                    id,
                    version: body.version,
                    declaresOwnWork: body.ownWork,
                    caller: caller,
                    key: key
                )
            }
        )
    }

    private func answer(_ applied: AppliedAct, status: HTTPResponse.Status = .ok) throws -> Response {
        try JSONAnswer.response(AppliedView(applied), status: status)
    }
}

extension AppliedView {
    init(_ applied: AppliedAct) {
        self.init(caseID: applied.caseID, version: applied.version, status: applied.status)
    }
}
