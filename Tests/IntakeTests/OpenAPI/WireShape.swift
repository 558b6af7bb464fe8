/// What a type is on the wire, found out by decoding it: the fields that it asks for, and which of them may be absent.
indirect enum WireShape {
    case text
    case words([String])
    case whole
    case truth
    case list(WireShape)
    /// An object whose keys are data.
    case map
    case object(name: String, fields: [Field])

    struct Field {
        let name: String
        let isRequired: Bool
        let shape: WireShape
    }

    init(_ type: (some Decodable).Type) throws {
        let probe = ShapeProbe()
        _ = try probe.value(of: type)
        guard let shape = probe.shape else { throw ShapeProbe.Failure.nothingAskedFor("\(type)") }
        self = shape
    }
}
