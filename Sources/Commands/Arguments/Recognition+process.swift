public import ArgumentParser
public import Recognition

// The values of the process, read from the command line as the domain reads them.
extension AppealID: ExpressibleByArgument {}
extension CertificateID: ExpressibleByArgument {}
extension ComplaintID: ExpressibleByArgument {}
extension HoldID: ExpressibleByArgument {}
extension LicenceID: ExpressibleByArgument {}
extension MalpracticeReportID: ExpressibleByArgument {}
extension RelationID: ExpressibleByArgument {}
extension SampleID: ExpressibleByArgument {}
extension SessionID: ExpressibleByArgument {}

extension Adjustment: ExpressibleByArgument {}
extension AppealGround: ExpressibleByArgument {}
extension AppealOutcome: ExpressibleByArgument {}
extension CandidateRight: ExpressibleByArgument {}
extension ClockKind: ExpressibleByArgument {}
extension ComplaintOutcome: ExpressibleByArgument {}
extension ComplaintSubject: ExpressibleByArgument {}
extension DrawCause: ExpressibleByArgument {}
extension HoldCause: ExpressibleByArgument {}
extension InadmissibilityCause: ExpressibleByArgument {}
extension LicenceWithdrawal: ExpressibleByArgument {}
extension MalpracticeFinding: ExpressibleByArgument {}
extension MalpracticeSuspect: ExpressibleByArgument {}
extension RelationKind: ExpressibleByArgument {}
extension RevocationCause: ExpressibleByArgument {}
extension SessionAttendance: ExpressibleByArgument {}
extension SessionCancellation: ExpressibleByArgument {}
extension SessionForm: ExpressibleByArgument {}
extension SuspensionCause: ExpressibleByArgument {}
extension VerificationOutcome: ExpressibleByArgument {}
extension VoidCause: ExpressibleByArgument {}

extension ClockSubject: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}
