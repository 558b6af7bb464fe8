/// One way to damage a file.
public enum Mutation: String, CaseIterable, Sendable {
    case flipBits = "flip-bits"
    case flipHeaders = "flip-headers"
    case noise
    case size
    case type
    case word
    case count
    case duplicate
    case swap
    case remove
    case nest
    case insert
    case truncate
    case splice

    /// Damages the clip. `other` is what a splice goes on with.
    func apply(to clip: inout Clip, other: [UInt8], _ dice: inout Dice) {
        guard !clip.bytes.isEmpty else { return }
        switch self {
        case .flipBits: clip.change { $0.flip(in: $0.indices, &dice) }
        case .noise: clip.change { $0.fill(&dice) }
        case .truncate: clip.change { $0.removeLast(Int.random(in: 1...$0.count, using: &dice)) }
        case .splice:
            let from = Int.random(in: 0...other.count, using: &dice)
            clip.change { $0.replaceSubrange(Int.random(in: 0...$0.count, using: &dice)..., with: other[from...]) }
        case .insert: insert(into: &clip, &dice)
        default:
            // A file without a structure, such as a transport stream, is damaged anywhere.
            guard let piece = clip.structure.pieces.randomElement(using: &dice) else {
                return clip.change { $0.flip(in: $0.indices, &dice) }
            }
            damage(piece, of: &clip, &dice)
        }
    }

    private func damage(_ piece: Piece, of clip: inout Clip, _ dice: inout Dice) {
        let isMended = !dice.once(in: 3)
        switch self {
        case .flipHeaders:
            let near = max(0, piece.whole.lowerBound - 4)..<min(clip.bytes.count, piece.payload.lowerBound + 24)
            clip.change { $0.flip(in: near, &dice) }
        case .size: clip.change { $0.setExtreme(piece.size, isEBML: piece.form == .ebml, &dice) }
        case .type: setType(piece, of: &clip, &dice)
        case .word, .count: setWord(piece, of: &clip, &dice)
        case .duplicate:
            let count = dice.once(in: 4) ? 40 : 2
            guard piece.whole.count * count < 1 << 20 else { return }
            let copies = Array(repeating: clip.bytes[piece.whole], count: count).joined()
            clip.replace(piece.whole, with: Array(copies), mended: isMended)
        case .remove: clip.replace(piece.whole, with: [], mended: isMended)
        case .nest:
            // Inside itself, in the place of its own first bytes or before them.
            let start = piece.payload.lowerBound
            let copy = Array(clip.bytes[piece.whole])
            clip.replace(start..<(dice.once(in: 2) ? start : piece.payload.upperBound), with: copy, mended: isMended)
        case .swap:
            guard let other = clip.structure.pieces.randomElement(using: &dice) else { return }
            let (first, second) =
                piece.whole.lowerBound < other.whole.lowerBound ? (piece, other) : (other, piece)
            guard first.whole.upperBound <= second.whole.lowerBound else { return }
            let (front, back) = (Array(clip.bytes[first.whole]), Array(clip.bytes[second.whole]))
            // From the back, so that the other range stays where it is.
            clip.replace(second.whole, with: front, mended: isMended)
            clip.replace(first.whole, with: back, mended: isMended)
        default: break
        }
    }

    private func setType(_ piece: Piece, of clip: inout Clip, _ dice: inout Dice) {
        let others = clip.structure.pieces.filter { $0.type.count == piece.type.count }
        guard let other = others.randomElement(using: &dice) else { return }
        let name = Array(clip.bytes[other.type])
        clip.change { bytes in
            bytes.replaceSubrange(piece.type, with: name)
            if dice.once(in: 3) { bytes.flip(in: piece.type, &dice) }
        }
    }

    /// A number in the payload; `count` means the first few words, where boxes have versions, flags and counts.
    private func setWord(_ piece: Piece, of clip: inout Clip, _ dice: inout Dice) {
        let width = [1, 2, 4, 4, 4, 8].randomElement(using: &dice) ?? 4
        let reach = self == .count ? min(piece.payload.count, 32) : piece.payload.count
        guard reach >= width else { return }
        let step = Int.random(in: 0...(reach - width) / width, using: &dice) * width
        let start = piece.payload.lowerBound + step
        clip.change { $0.setExtreme(start..<start + width, isEBML: false, &dice) }
    }

    private func insert(into clip: inout Clip, _ dice: inout Dice) {
        let borders = clip.structure.pieces.flatMap { [$0.whole.lowerBound, $0.payload.lowerBound] }
        let anywhere = Int.random(in: 0...clip.bytes.count, using: &dice)
        let place = dice.once(in: 4) ? anywhere : borders.randomElement(using: &dice) ?? anywhere
        let bytes = (0..<Int.random(in: 1...64, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) }
        clip.replace(place..<place, with: bytes, mended: dice.once(in: 2))
    }
}

extension [UInt8] {
    mutating func flip(in range: Range<Int>, _ dice: inout Dice) {
        guard !range.isEmpty else { return }
        for _ in 0..<Int.random(in: 1...12, using: &dice) {
            let place = Int.random(in: range, using: &dice)
            self[place] ^= 1 << UInt8.random(in: 0...7, using: &dice)
        }
    }

    mutating func fill(_ dice: inout Dice) {
        let start = Int.random(in: indices, using: &dice)
        for place in start..<Swift.min(count, start + Int.random(in: 1...200, using: &dice)) {
            self[place] = UInt8.random(in: 0...255, using: &dice)
        }
    }

    /// Writes a number that a careless reader stumbles over.
    mutating func setExtreme(_ range: Range<Int>, isEBML: Bool, _ dice: inout Dice) {
        let bits = UInt64(8 * range.count)
        let all = bits == 64 ? UInt64.max : (UInt64(1) << bits) - 1
        let old = range.count <= 8 ? bigEndian(range.lowerBound, range.count) : 0
        let extremes: [UInt64] = [
            0, 1, 2, 7, 8, 9, 15, 16, all, all - 1, all >> 1, (all >> 1) + 1, all / 8, all / 12 + 1, old &+ 1, old &- 1,
            old << 1, old >> 1, old << 8, dice.next(), 0x0010_0000, UInt64(count), UInt64(range.lowerBound),
        ]
        var value = extremes.randomElement(using: &dice) ?? 0
        // The marker of the width stays, most of the time: else it is another piece altogether.
        let marker = UInt64(1) << UInt64(7 * range.count)
        if isEBML && !dice.once(in: 4) { value = marker | (value & (marker - 1)) }
        setBigEndian(value, in: range)
    }
}
