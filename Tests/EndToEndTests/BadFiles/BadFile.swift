/// A clip that cannot be assessed, and what its candidate is told.
struct BadFile: Sendable {
    let clip: String
    let unit: String
    let finding: String
    let english: String
    let spanish: String

    static let all = [
        BadFile(
            clip: "empty.mp4",
            unit: "FOOD-KNIFE-01",
            finding: "empty",
            english: "The file is empty.",
            spanish: "El archivo está vacío."
        ),
        BadFile(
            clip: "not-a-video.mp4",
            unit: "FOOD-KNIFE-01",
            finding: "not-a-video",
            english: "Send the clip as the phone recorded it",
            spanish: "Envíe el vídeo tal como lo grabó el teléfono"
        ),
        BadFile(
            clip: "cut-off-unreadable.mp4",
            unit: "FOOD-KNIFE-01",
            finding: "truncated",
            english: "The end of the file is missing.",
            spanish: "Falta el final del archivo."
        ),
        BadFile(
            clip: "sound-only.mp4",
            unit: "FOOD-KNIFE-01",
            finding: "wrong-kind",
            english: "The unit asks for another kind of file here",
            spanish: "La unidad pide aquí otro tipo de archivo"
        ),
        BadFile(
            clip: "too-short.mp4",
            unit: "FOOD-KNIFE-01",
            finding: "too-short",
            english: "shorter than the unit asks for",
            spanish: "más corto de lo que pide la unidad"
        ),
        BadFile(
            clip: "rotated-phone.mov",
            unit: "ELEC-ISO-01",
            finding: "wrong-orientation",
            english: "The phone was held the wrong way.",
            spanish: "El teléfono estaba en la posición equivocada."
        ),
        BadFile(
            clip: "no-sound-track.mp4",
            unit: "ELEC-ISO-01",
            finding: "no-sound",
            english: "Switch the microphone on",
            spanish: "Encienda el micrófono"
        ),
    ]
}
