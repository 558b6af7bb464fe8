/// The clocks that run in a case.
public struct ClockListView: Hashable, Codable, Sendable {
    public let clocks: [ClockView]

    public init(clocks: [ClockView]) {
        self.clocks = clocks
    }
}
