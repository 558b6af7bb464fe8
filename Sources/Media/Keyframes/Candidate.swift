import ExaminationReport

/// A decoded picture that may become a keyframe.
struct Candidate {
    /// The picture in its final size: as it is, or already a JPEG where many large ones would fill the memory.
    enum Content {
        case frame(Frame)
        case jpeg([UInt8])
    }

    let atMilliseconds: Int
    let width: Int
    let height: Int
    let content: Content
    /// At most 320 pixels on its longer side, for measuring, comparing and the contact sheet.
    let small: Frame
    let scores: PictureScores
    let signature: PictureSignature

    /// What is best put on a contact sheet.
    var cell: Frame {
        if case .frame(let frame) = content, frame.width > small.width { frame } else { small }
    }
}
