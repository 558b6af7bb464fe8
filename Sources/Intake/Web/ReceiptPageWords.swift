import Recognition

/// The words of a receipt's page in one language.
struct ReceiptPageWords {
    let language: LanguageTag
    private let isSpanish: Bool

    private static let spanish = LanguageTag(checked: "es")

    /// The first language that there is, else English.
    init(_ languages: [LanguageTag]) {
        language = languages.map(\.language).first { [.english, Self.spanish].contains($0) } ?? .english
        isSpanish = language == Self.spanish
    }

    var title: String { isSpanish ? "Recibo" : "Receipt" }
    var claim: String {
        isSpanish
            ? "Su archivo llegó, está guardado y pasó la comprobación. Este código lo demuestra:"
            : "Your file has arrived, is stored, and has passed its check. This code shows it:"
    }
    var limit: String {
        isSpanish
            ? "El recibo no dice que el trabajo esté bien hecho ni que el vídeo baste: eso lo decide quien evalúa."
            : "The receipt does not say that the work is good or that the clip is enough: an assessor decides that."
    }
    var picture: String { isSpanish ? "El recibo como código QR" : "The receipt as a QR code" }
    var verify: String {
        isSpanish
            ? "Guarde esta página. Cualquiera puede comprobar esta línea con la clave pública del organismo:"
            : "Keep this page. Anybody can verify this line with the body's public key:"
    }
    var evidence: String { isSpanish ? "Evidencia" : "Evidence" }
    var `case`: String { isSpanish ? "Expediente" : "Case" }
    var checked: String { isSpanish ? "Qué se comprobó" : "What was checked" }
    var received: String { isSpanish ? "Recibido" : "Received" }
    var issued: String { isSpanish ? "Recibo emitido" : "Receipt issued" }
    var size: String { isSpanish ? "Tamaño" : "Size" }
    var bytes: String { "bytes" }
    var length: String { isSpanish ? "Duración (min:s)" : "Length (min:s)" }
    var key: String { isSpanish ? "Clave que firma" : "Signing key" }

    func kind(_ kind: EvidenceKind) -> String {
        switch kind {
        case .video: isSpanish ? "vídeo" : "video"
        case .photo: isSpanish ? "foto" : "photo"
        case .sound: isSpanish ? "sonido" : "sound"
        case .document: isSpanish ? "documento" : "document"
        }
    }
}
