import ExaminationReport

/// Puts together what is true of a photo.
struct PhotoFacts {
    private let format: FileFormat
    private let picture: PictureFacts
    private let exif: Exif
    private let hasContentCredentials: Bool
    private let byteCount: Int64

    init(_ file: PhotoFile, geometry: Geometry, byteCount: Int64) {
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
        self.picture = picture
        format = file.format
        exif = file.exif
        hasContentCredentials = file.hasContentCredentials
        self.byteCount = byteCount
    }

    init(_ file: HEICFile, turning: HEICTurning, byteCount: Int64) {
        let orientation = turning.orientation(swapsSides: file.swapsSides)
        var picture = PictureFacts(
            codec: "hevc",
            codedWidth: file.coded.width,
            codedHeight: file.coded.height,
            displayedWidth: file.displayed.width,
            displayedHeight: file.displayed.height,
            rotation: orientation.rotation,
            isMirrored: orientation.isMirrored,
            frameRate: nil
        )
        picture.colour.bitDepth = file.depth > 0 ? file.depth : nil
        self.picture = picture
        format = .heic
        exif = file.exif
        hasContentCredentials = false
        self.byteCount = byteCount
    }

    var facts: FileFacts {
        let capture = self.capture
        var facts = FileFacts(
            container: format,
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
        facts.structure.writers = exif.writers
        facts.structure.hasContentCredentials = hasContentCredentials
        return facts
    }

    private var capture: CaptureFacts {
        let comparison = CaptureComparison(durationMilliseconds: 0)
        var capture = CaptureFacts()
        capture.times = comparison.times(exif.times)
        capture.places = comparison.places(exif.places)
        capture.makes = comparison.names(exif.makes)
        capture.models = comparison.names(exif.models)
        return capture
    }
}
