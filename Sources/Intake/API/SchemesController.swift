import Casework
import Hummingbird
import Recognition
import ServiceAPI

struct SchemesController: Sendable {
    let workplace: Workplace

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let schemes = try await attempting { () throws(CaseworkFault) in try await workplace.listSchemes(caller: caller)
        }
        return try JSONAnswer.response(
            SchemeListView(
                schemes: schemes.map { item in
                    SchemeView(
                        scheme: item.scheme,
                        digest: item.digest,
                        units: item.rubrics.map {
                            UnitSummaryView(
                                code: $0.unit.code,
                                version: $0.unit.version,
                                title: $0.unit.title,
                                contentDigest: $0.contentDigest
                            )
                        }
                    )
                }
            )
        )
    }

    @Sendable func showUnit(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let scheme: SchemeCode = try reader.parameter("scheme")
        let unit: UnitCode = try reader.parameter("unit")
        let rubric = try await attempting { () throws(CaseworkFault) in
            try await workplace.showUnit(unit, of: scheme, caller: caller)
        }
        return try JSONAnswer.response(RubricView(rubric))
    }
}
