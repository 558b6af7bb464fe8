extension BodyAct {
    /// The body adopts an edition of a scheme, with the units that it recognises under it.
    public struct SchemeAdopted: Hashable, Codable, Sendable {
        public let scheme: SchemeReference
        public let units: [UnitReference]

        public init(scheme: SchemeReference, units: [UnitReference]) {
            self.scheme = scheme
            self.units = units
        }
    }
}
