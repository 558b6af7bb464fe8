import Casework
import Hummingbird
import Recognition
import Records
import ServiceAPI

struct JobsController: Sendable {
    let workplace: Workplace

    @Sendable func list(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let state = try reader.query("state", oneOf: JobState.self)
        let page = try reader.page()
        let jobs = try await attempting { () throws(CaseworkFault) in
            try await workplace.listJobs(state: state, page: page, caller: caller)
        }
        return try JSONAnswer.response(JobListView(jobs: jobs.rows.map(JobView.init), next: jobs.next))
    }

    @Sendable func retry(_ reader: RequestReader) async throws -> Response {
        let caller = try reader.caller
        let job: JobID = try reader.parameter("job")
        try await attempting { () throws(CaseworkFault) in try await workplace.retryJob(job, caller: caller) }
        return Response(status: .noContent)
    }
}
