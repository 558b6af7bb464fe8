import Casework
import Foundation
import HTTPTypes
import Hummingbird
import Recognition
import Records
import ServiceAPI

struct QueueController: Sendable {
    let workplace: Workplace

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let isMine = try reader.query("mine", as: Bool.self) ?? false
        let filter = QueueFilter(
            status: try reader.query("status", oneOf: UnitStatus.self),
            unit: try reader.query("unit", as: UnitCode.self),
            assessor: isMine ? caller.person : nil
        )
        let page = try reader.page()
        let (rows, schemes) = try await attempting { () throws(CaseworkFault) in
            let rows = try await workplace.listQueue(filter: filter, page: page, caller: caller)
            return (rows, try await workplace.listSchemes(caller: caller))
        }
        let titles = Dictionary(
            schemes.flatMap { $0.rubrics.map { ($0.unit.code, $0.unit.title) } },
            uniquingKeysWith: { first, _ in first }
        )
        let items = rows.rows.map { row in
            QueueItemView(
                caseID: row.caseID,
                unit: row.unit,
                title: titles[row.unit] ?? LocalizedText([:]),
                round: row.round,
                status: row.status,
                scheme: row.scheme,
                readySince: Timestamp(row.readySince),
                assessor: row.assessor,
                until: Timestamp(row.until)
            )
        }
        return try JSONAnswer.response(QueueListView(items: items, next: rows.next))
    }

    @Sendable func next(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let (body, key) = try await reader.body(NextRequest.self)
        let reading = try await attempting { () throws(CaseworkFault) in
            let taken = try await workplace.takeNextUnit(units: body.units, caller: caller, key: key)
            return try await workplace.showAssignment(taken.unit, of: taken.caseID, caller: caller)
        }
        return try JSONAnswer.response(AssignmentView(reading))
    }

    @Sendable func show(_ reader: RequestReader) async throws -> Response {
        let (caller, id, unit) = try names(reader)
        let reading = try await attempting { () throws(CaseworkFault) in
            try await workplace.showAssignment(unit, of: id, caller: caller)
        }
        return try JSONAnswer.response(AssignmentView(reading))
    }

    @Sendable func release(_ reader: RequestReader) async throws -> Response {
        let (caller, id, unit) = try names(reader)
        let key = try reader.bodyless()
        let applied = try await attempting { () throws(CaseworkFault) in
            try await workplace.releaseUnit(unit, of: id, caller: caller, key: key)
        }
        return try JSONAnswer.response(AppliedView(applied))
    }

    /// The body is a `DraftView` whose `revision` is the one that was read.
    @Sendable func saveDraft(_ reader: RequestReader) async throws -> Response {
        let (caller, id, unit) = try names(reader)
        let draft = try await reader.body(DraftView.self).value
        let content = [UInt8](try JSONEncoder().encode(draft.scoring))
        let revision = try await attempting { () throws(CaseworkFault) in
            try await workplace.saveDraft(content, revision: draft.revision, for: unit, of: id, caller: caller)
        }
        return try JSONAnswer.response(DraftView(revision: revision, scoring: draft.scoring, savedAt: nil))
    }

    @Sendable func explain(_ reader: RequestReader) async throws -> Response {
        let (caller, id, unit) = try names(reader)
        let scoring = try Scoring(try await reader.body(ScoringView.self).value)
        let (outcome, explanation, vocabulary) = try await attempting { () throws(CaseworkFault) in
            try await workplace.explainScoring(scoring, of: unit, in: id, caller: caller)
        }
        return try JSONAnswer.response(
            ExplanationView(
                outcome: outcome,
                outcomeWord: vocabulary.word(for: outcome),
                explanation: explanation,
                summary: explanation.steps.map(\.summary)
            )
        )
    }

    @Sendable func judge(_ reader: RequestReader) async throws -> Response {
        let (caller, id, unit) = try names(reader)
        let (body, key) = try await reader.body(JudgeRequest.self)
        let scoring = try Scoring(body.scoring)
        let applied = try await attempting { () throws(CaseworkFault) in
            try await workplace.judgeUnit(
                unit,
                of: id,
                scoring: scoring,
                rubric: body.rubric,
                set: body.set,
                version: body.caseVersion,
                caller: caller,
                key: key
            )
        }
        return try JSONAnswer.response(AppliedView(applied))
    }

    private func names(_ reader: RequestReader) throws(ProblemError) -> (Caller, CaseID, UnitCode) {
        (try reader.caller, try reader.parameter("case"), try reader.parameter("unit"))
    }
}
