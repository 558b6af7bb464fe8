import CLibAV
import ExaminationReport

/// Turns decoded pictures into upright ones of the asked width, and those into JPEGs.
final class PictureMaker {
    /// Longer side of the copies that are measured and compared.
    static let smallSide = 320
    /// How much memory pictures may take that are not JPEGs yet.
    private static let heldBytes = 24 << 20

    private let scaler = Scaler()
    private let reducer = Scaler()
    private var toneMap: (kind: HighDynamicRange, map: ToneMap)?
    private var encoder: JPEGEncoder?
    private let orientation: Orientation
    private let width: Int
    private var held = 0

    init(orientation: Orientation, width: Int) {
        self.orientation = orientation
        self.width = width
    }

    func candidate(
        _ frame: Frame,
        pixelShape: AVRational,
        highDynamicRange: HighDynamicRange?,
        at milliseconds: Int
    ) throws(MediaFault) -> Candidate {
        let geometry = Geometry(
            codedWidth: frame.width,
            codedHeight: frame.height,
            pixelShape: pixelShape,
            orientation: orientation
        )
        let (size, smallSize) = (geometry.scaled(toWidth: width), geometry.scaled(toFit: Self.smallSide))
        // The decoded picture is scaled once; the smaller of the two is made from the larger.
        let large = try scale(frame, to: size.width >= smallSize.width ? size : smallSize, highDynamicRange)
        let picture = try reduce(large, to: size).upright(orientation)
        let small = size == smallSize ? picture : try reduce(large, to: smallSize).upright(orientation)
        return Candidate(
            atMilliseconds: milliseconds,
            width: picture.width,
            height: picture.height,
            content: try content(picture),
            small: small,
            scores: PictureScores(of: small),
            signature: PictureSignature(small)
        )
    }

    /// The candidate as a keyframe.
    func picture(of candidate: Candidate) throws(MediaFault) -> Picture {
        let jpeg: [UInt8]
        switch candidate.content {
        case .frame(let frame): jpeg = try encode(frame)
        case .jpeg(let bytes): jpeg = bytes
        }
        return Picture(
            atMilliseconds: candidate.atMilliseconds,
            width: candidate.width,
            height: candidate.height,
            jpeg: jpeg,
            scores: candidate.scores
        )
    }

    private func content(_ picture: Frame) throws(MediaFault) -> Candidate.Content {
        held += picture.width * picture.height * 3 / 2
        return held <= Self.heldBytes ? .frame(picture) : .jpeg(try encode(picture))
    }

    private func scale(
        _ frame: Frame,
        to size: (width: Int, height: Int),
        _ highDynamicRange: HighDynamicRange?
    ) throws(MediaFault) -> Frame {
        guard let highDynamicRange else { return try scaler.scale(frame, width: size.width, height: size.height) }
        let coded = try scaler.scaleAsCoded(frame, width: size.width, height: size.height)
        if let toneMap, toneMap.kind == highDynamicRange { return try toneMap.map.map(coded) }
        let new = ToneMap(highDynamicRange)
        toneMap = (highDynamicRange, new)
        return try new.map(coded)
    }

    private func reduce(_ picture: Frame, to size: (width: Int, height: Int)) throws(MediaFault) -> Frame {
        guard (picture.width, picture.height) != size else { return picture }
        return try reducer.scale(picture, width: size.width, height: size.height)
    }

    /// The picture's size may change in the middle of a stream.
    private func encode(_ picture: Frame) throws(MediaFault) -> [UInt8] {
        if let encoder, encoder.width == picture.width, encoder.height == picture.height {
            return try encoder.encode(picture)
        }
        let new = try JPEGEncoder(width: picture.width, height: picture.height)
        encoder = new
        return try new.encode(picture)
    }
}
