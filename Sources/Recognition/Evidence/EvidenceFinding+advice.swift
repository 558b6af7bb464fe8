extension EvidenceFinding {
    /// What is wrong and what the candidate can do, in simple words.
    public var advice: LocalizedText {
        let (english, spanish) = wording
        return LocalizedText([.english: english, LanguageTag(checked: "es"): spanish])
    }

    private var wording: (english: String, spanish: String) {
        switch self {
        case .empty:
            ("The file is empty. Send the clip again.", "El archivo está vacío. Envíe el vídeo otra vez.")
        case .notAVideo:
            (
                "We cannot read this file. Send the clip as the phone recorded it (MP4, MOV or WebM), a photo as JPEG, sound as M4A or MP3.",
                "No podemos leer este archivo. Envíe el vídeo tal como lo grabó el teléfono (MP4, MOV o WebM), una foto como JPEG, sonido como M4A o MP3."
            )
        case .damaged:
            (
                "The file is damaged. Copy it from the phone again, or film again.",
                "El archivo está dañado. Cópielo otra vez del teléfono o grabe de nuevo."
            )
        case .truncated:
            (
                "The end of the file is missing. Send the original clip again; if it does not play on the phone, film again.",
                "Falta el final del archivo. Envíe otra vez el vídeo original; si no se ve en el teléfono, grabe de nuevo."
            )
        case .noPicture:
            (
                "The file has neither picture nor sound. Film the work with the camera and send that clip.",
                "El archivo no tiene imagen ni sonido. Grabe el trabajo con la cámara y envíe ese vídeo."
            )
        case .codecNotAccepted:
            (
                "The file is stored in a way that we do not accept. Set the camera to H.264 and JPEG (“most compatible”) and record again.",
                "El archivo está guardado en un formato que no aceptamos. Ponga la cámara en H.264 y JPEG («más compatible») y grabe de nuevo."
            )
        case .dimensionsNotAccepted:
            (
                "The picture is too large or too small. Set the camera to 720p or 1080p and film again.",
                "La imagen es demasiado grande o pequeña. Ponga la cámara en 720p o 1080p y grabe de nuevo."
            )
        case .tooComplex:
            (
                "The file takes too much work to read. Set the camera to 1080p at 30 frames a second and film again.",
                "El archivo es demasiado pesado de leer. Ponga la cámara en 1080p a 30 cuadros por segundo y grabe de nuevo."
            )
        case .notExaminable:
            (
                "The file could not be examined safely. Film again, or ask your centre for help.",
                "No se pudo examinar el archivo con seguridad. Grabe de nuevo o pida ayuda a su centro."
            )
        case .wrongKind:
            (
                "The unit asks for another kind of file here: a video, a photo, a sound recording or a PDF. Read what it asks for.",
                "La unidad pide aquí otro tipo de archivo: vídeo, foto, grabación de sonido o PDF. Lea lo que pide."
            )
        case .tooShort:
            (
                "The clip is shorter than the unit asks for. Film the whole task without a pause.",
                "El vídeo es más corto de lo que pide la unidad. Grabe toda la tarea sin pausas."
            )
        case .tooLong:
            (
                "The clip is longer than the unit allows. Film only the task that is asked for.",
                "El vídeo es más largo de lo permitido. Grabe solo la tarea que se pide."
            )
        case .noSound:
            (
                "The clip has no sound, and the unit needs it. Switch the microphone on and say what you do.",
                "El vídeo no tiene sonido y la unidad lo necesita. Encienda el micrófono y diga lo que hace."
            )
        case .wrongOrientation:
            (
                "The phone was held the wrong way. Turn it as the unit asks, then film again.",
                "El teléfono estaba en la posición equivocada. Gírelo como pide la unidad y grabe de nuevo."
            )
        case .tooOld:
            (
                "The clip is older than the unit allows. Film the task as you do it now.",
                "El vídeo es más antiguo de lo permitido. Grabe la tarea como la hace ahora."
            )
        }
    }
}
