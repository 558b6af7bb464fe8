/// The bytes of a file together with their structure, changed piece by piece.
public struct Clip: Sendable {
    public private(set) var bytes: [UInt8]
    public private(set) var structure: Structure

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        structure = Structure(of: bytes)
    }

    /// Changes the bytes in place or altogether, and looks at the structure again.
    public mutating func change(_ body: (inout [UInt8]) -> Void) {
        body(&bytes)
        structure = Structure(of: bytes)
    }

    /// Puts other bytes in place of a range; with `mended`, everything around it says its right length afterwards. An
    /// empty range at the end of a piece counts as inside it: to put something behind it, replace the whole piece.
    public mutating func replace(_ range: Range<Int>, with new: [UInt8], mended: Bool = true) {
        let growth = new.count - range.count
        let around = structure.pieces.filter {
            $0.payload.lowerBound <= range.lowerBound && $0.payload.upperBound >= range.upperBound
        }
        change { bytes in
            if mended { for piece in around { bytes.resize(piece, by: growth) } }
            bytes.replaceSubrange(range, with: new)
        }
    }
}

extension [UInt8] {
    /// Adds to the length that an piece states, as far as its field reaches.
    fileprivate mutating func resize(_ piece: Piece, by growth: Int) {
        switch piece.form {
        case .box:
            setBigEndian(
                bigEndian(piece.size.lowerBound, piece.size.count) &+ UInt64(bitPattern: Int64(growth)),
                in: piece.size
            )
        case .ebml:
            let width = piece.size.count
            let marker = UInt64(1) << UInt64(7 * width)
            let length = bigEndian(piece.size.lowerBound, width) & (marker - 1)
            guard length != marker - 1 else { return }
            setBigEndian(marker | ((length &+ UInt64(bitPattern: Int64(growth))) & (marker - 1)), in: piece.size)
        case .chunk:
            let length = self[piece.size].reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) } + Int64(growth)
            for (place, index) in piece.size.enumerated() {
                self[index] = UInt8(truncatingIfNeeded: length >> Int64(8 * place))
            }
        }
    }
}
