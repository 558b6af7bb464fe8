/// A bundle that a case has taken in.
public struct AcceptedBundle: Hashable, Sendable {
    public let act: CaseAct.BundleAccepted
    public let trust: BundleTrust
    /// Who imported it.
    public let by: PersonID?
    public let at: Instant

    /// Whether the device's clock can have been right: not before this format was there, and not after the bundle was taken in,
    /// give or take a day.
    public var isClockPlausible: Bool {
        act.packedAt >= Self.formatBegan && act.packedAt <= at.adding(days: 1)
    }

    /// 2026-11-01T00:00:00Z.
    private static let formatBegan = Instant(milliseconds: 1_793_491_200_000)

    /// Whether the manifest declares these bytes for this purpose.
    public func declares(_ received: CaseAct.EvidenceReceived) -> Bool {
        act.entries.contains {
            $0.digest == received.digest && $0.size == received.size && $0.purpose == received.purpose
        }
    }
}
