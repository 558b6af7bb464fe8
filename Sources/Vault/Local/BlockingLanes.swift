import Synchronization

/// A bounded number of lanes, and with it of threads, for all the blocking calls of one vault.
struct BlockingLanes: Sendable {
    /// Short calls: writes, syncs, links.
    private let lanes: [BlockingLane]
    /// Whole files read again, one after the other, so that no upload waits behind one.
    let reading = BlockingLane(label: "assay.vault.reading")
    private let turn = Turn()

    /// - Parameter count: at least one lane is made.
    init(count: Int) {
        lanes = (0..<max(1, count)).map { BlockingLane(label: "assay.vault.\($0)") }
    }

    /// The next lane, in turn.
    var next: BlockingLane { lanes[turn.next(below: lanes.count)] }

    private final class Turn: Sendable {
        private let value = Atomic<Int>(0)

        func next(below bound: Int) -> Int {
            value.wrappingAdd(1, ordering: .relaxed).oldValue.magnitudeModulo(bound)
        }
    }
}

extension Int {
    fileprivate func magnitudeModulo(_ bound: Int) -> Int { Int(magnitude % UInt(bound)) }
}
