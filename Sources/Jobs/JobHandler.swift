public import Records

/// Does the work of one kind of job. It may be run again after a crash, so what is done already is no fault.
public protocol JobHandler: Sendable {
    func run(_ job: JobRow) async throws(JobFailure)
}
