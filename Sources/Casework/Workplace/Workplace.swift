public import Credentials
public import Jobs
public import Recognition
public import Records
public import Vault

/// What people do: one function for each verb, in its own file, used by the service and by local commands alike.
///
/// A verb reads the case, asks the domain whether the act may be done, and appends it. It never writes otherwise.
public struct Workplace: Sendable {
    public let records: any Records
    public let vault: any Vault
    let keystore: any Keystore
    let hashing: any Hashing
    let clock: any WallClock
    let randomness: any RandomSource
    let examiner: any EvidenceExaminer
    public let limits: UploadLimits
    let notices: NoticeOffice
    let jobsAdded: @Sendable () -> Void
    let library: RuleLibrary
    /// Shared by whoever serves uploads and whoever sweeps them.
    public let uploadsInUse = UploadsInUse()
    let applications = ApplicationsUnderWay()

    /// - Parameter jobsAdded: told after each append that added a job, so that a worker need not wait for its next look.
    public init(
        records: any Records,
        vault: any Vault,
        keystore: any Keystore,
        hashing: any Hashing,
        clock: any WallClock,
        randomness: any RandomSource,
        examiner: any EvidenceExaminer,
        limits: UploadLimits = UploadLimits(),
        notices: NoticeOffice = NoticeOffice(),
        jobsAdded: @escaping @Sendable () -> Void
    ) {
        self.records = records
        self.vault = vault
        self.keystore = keystore
        self.hashing = hashing
        self.clock = clock
        self.randomness = randomness
        self.examiner = examiner
        self.limits = limits
        self.notices = notices
        self.jobsAdded = jobsAdded
        library = RuleLibrary(records: records, hashing: hashing)
    }

    /// The time as this workplace tells it.
    public var now: Instant { clock.now() }
}
