/// Changes to the boxes of an MP4 or QuickTime file. Offsets are those of the box's payload, as the standard's tables
/// give them (ISO/IEC 14496-12, chapter 8), version and flags included. A box that is not there changes nothing, so
/// say what must be there with ``has(_:)``.
extension Clip {
    /// The pieces of this name, in the order of the file.
    public func pieces(_ name: String) -> [Piece] { structure.pieces.filter { $0.name == name } }

    public func has(_ name: String) -> Bool { !pieces(name).isEmpty }

    /// Overwrites a number of `width` bytes in every box of this name, or in one of them.
    public mutating func set(_ name: String, at offset: Int, _ value: UInt64, width: Int = 4, only number: Int? = nil) {
        for (index, piece) in pieces(name).enumerated() where number == nil || number == index {
            let start = piece.payload.lowerBound + offset
            guard start + width <= piece.payload.upperBound else { continue }
            change { $0.setBigEndian(value, in: start..<start + width) }
        }
    }

    /// Overwrites the length that the first box of this name states, and nothing else.
    public mutating func claim(_ name: String, size: UInt32) {
        guard let piece = pieces(name).first else { return }
        change { $0.setBigEndian(UInt64(size), in: piece.whole.lowerBound..<piece.whole.lowerBound + 4) }
    }

    /// Gives the first box of this name another payload, and everything around it the right length.
    public mutating func replacePayload(_ name: String, with payload: [UInt8], only number: Int = 0) {
        let found = pieces(name)
        guard found.indices.contains(number) else { return }
        replace(found[number].payload, with: payload)
    }

    /// Puts a box at the end of the first one of this name.
    public mutating func append(_ box: [UInt8], to name: String) {
        guard let piece = pieces(name).first else { return }
        replace(piece.payload, with: bytes[piece.payload] + box)
    }

    /// Gives the first box of this name another type.
    public mutating func rename(_ name: String, to other: String) {
        guard let piece = pieces(name).first else { return }
        change { $0.replaceSubrange(piece.type, with: other.utf8) }
    }

    public mutating func remove(_ name: String) {
        guard let piece = pieces(name).first else { return }
        replace(piece.whole, with: [])
    }

    /// A box with its header.
    public static func box(_ type: String, _ payload: [UInt8]) -> [UInt8] {
        number(UInt64(payload.count + 8)) + Array(type.utf8) + payload
    }

    /// A number as a box has it.
    public static func number(_ value: UInt64, width: Int = 4) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: width)
        bytes.setBigEndian(value, in: bytes.indices)
        return bytes
    }
}
