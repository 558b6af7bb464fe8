public import Records

/// Does one kind of job.
///
/// A job may be handled more than once: when the service dies after the work and before the row is gone, it is taken
/// up again. So a handler first looks whether its work is done. It ends soon after its task is cancelled, which
/// happens when the lease runs out or the service stops, and it blocks no thread of the cooperative pool.
public protocol JobHandler: Sendable {
    /// - Throws: `JobFailure`, whose code the row keeps.
    func run(_ job: JobRow) async throws(JobFailure)
}
