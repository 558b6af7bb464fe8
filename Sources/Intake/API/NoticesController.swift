import Casework
import Hummingbird
import Recognition
import Records
import ServiceAPI

struct NoticesController: Sendable {
    let workplace: Workplace

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let state = try reader.query("state", oneOf: NoticeState.self)
        let page = try reader.page()
        let (notices, names) = try await attempting { () throws(CaseworkFault) in
            try await workplace.listNotices(state: state, page: page, caller: caller)
        }
        return try JSONAnswer.response(
            NoticeListView(
                notices: notices.rows.map { NoticeView($0, name: names[$0.recipient]) },
                next: notices.next
            )
        )
    }

    @Sendable func send(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let notice: NoticeID = try reader.parameter("notice")
        try await attempting { () throws(CaseworkFault) in
            try await workplace.sendNoticeAgain(notice, caller: caller)
        }
        return Response(status: .noContent)
    }
}
