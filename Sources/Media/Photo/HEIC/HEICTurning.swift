import ExaminationReport

/// How a photo of the HEIF family is turned to stand upright, for its facts: libheif does it, and keeps to itself how.
struct HEICTurning {
    /// The quarter turns that the photo's properties name (23008-12, 6.5.10), clockwise, in degrees.
    private var rotations: [Int] = []
    private var isMirrored = false

    init(_ source: ByteSource) {
        var reader = BoxReader(source)
        guard let meta = reader.boxes(in: 0..<source.size).first("meta"), meta.content.count > 4 else { return }
        // A full box: version and flags stand before what is in it.
        let inside = reader.boxes(in: meta.content.lowerBound + 4..<meta.content.upperBound)
        let properties = inside.first("iprp").map { reader.boxes(in: $0.content) } ?? []
        for box in properties.first("ipco").map({ reader.boxes(in: $0.content) }) ?? [] {
            switch box.type {
            case "irot":
                let turns = Int(reader.content(box, upTo: 1).first ?? 0) & 3
                rotations.append((360 - 90 * turns) % 360)
            case "imir": isMirrored = true
            default: break
            }
        }
    }

    /// The one that goes with the sizes: a thumbnail may be turned otherwise.
    func orientation(swapsSides: Bool) -> Orientation {
        let fitting = rotations.first { ($0 % 180 == 90) == swapsSides }
        return Orientation(rotation: fitting ?? (swapsSides ? 90 : 0), isMirrored: isMirrored)
    }
}
