/// What a piece of evidence has passed when there is a receipt for it. A receipt names it: it says no more than was looked at.
public enum ReceiptCheck: String, Hashable, Codable, Sendable, CaseIterable {
    /// A video: every sample lies inside the file, and the first picture, the last and twelve between them decode.
    case samples
    /// A photo or a sound file: recognised as what it is, and its content decodes.
    case content
    /// A document: recognised as what it is. It is never opened.
    case type

    public init(of kind: EvidenceKind) {
        switch kind {
        case .video: self = .samples
        case .photo, .sound: self = .content
        case .document: self = .type
        }
    }

    /// What was checked, in simple words.
    public var meaning: LocalizedText {
        let (english, spanish) =
            switch self {
            case .samples:
                (
                    "The video is whole: every part of it lies inside the file, and its first picture, its last and up to twelve between them could be shown.",
                    "El vídeo está completo: todas sus partes están dentro del archivo, y se pudieron ver la primera imagen, la última y hasta doce intermedias."
                )
            case .content:
                (
                    "The file was recognised as what it is, and what is in it could be read.",
                    "Se reconoció el tipo de archivo y se pudo leer su contenido."
                )
            case .type:
                (
                    "The file was recognised as a PDF. It was not opened.",
                    "Se reconoció el archivo como PDF. No se abrió."
                )
            }
        return LocalizedText([.english: english, LanguageTag(checked: "es"): spanish])
    }
}
