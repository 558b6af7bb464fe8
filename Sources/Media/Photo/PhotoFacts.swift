import ExaminationReport

/// Puts together what is true of a photo.
struct PhotoFacts {
    let file: PhotoFile
    let geometry: Geometry
    let byteCount: Int64

    var facts: FileFacts {
        var picture = PictureFacts(
            codec: file.codec,
            codedWidth: file.width,
            codedHeight: file.height,
            displayedWidth: geometry.displayedWidth,
            displayedHeight: geometry.displayedHeight,
            rotation: geometry.orientation.rotation,
            isMirrored: geometry.orientation.isMirrored,
            frameRate: nil
        )
        picture.colour.pixelFormat = file.pixelFormat
        picture.colour.bitDepth = file.bitDepth
        // JFIF 1.02 for JPEG; PNG has no other.
        picture.colour.range = .full
        let capture = self.capture
        var facts = FileFacts(
            container: file.format,
            brand: nil,
            streams: [],
            durationMilliseconds: 0,
            usableMilliseconds: 0,
            byteCount: Int(byteCount),
            bitsPerSecond: 0,
            picture: picture,
            sound: nil,
            capturedAt: capture.times.stated.first.map { Tagged($0.value.milliseconds, tag: $0.tag) },
            deviceMake: capture.makes.stated.first.map { Tagged($0.value, tag: $0.tag) },
            deviceModel: capture.models.stated.first.map { Tagged($0.value, tag: $0.tag) }
        )
        facts.capture = capture
        facts.structure.writers = file.exif.writers
        facts.structure.hasContentCredentials = file.hasContentCredentials
        return facts
    }

    private var capture: CaptureFacts {
        let comparison = CaptureComparison(durationMilliseconds: 0)
        var capture = CaptureFacts()
        capture.times = comparison.times(file.exif.times)
        capture.places = comparison.places(file.exif.places)
        capture.makes = comparison.names(file.exif.makes)
        capture.models = comparison.names(file.exif.models)
        return capture
    }
}
