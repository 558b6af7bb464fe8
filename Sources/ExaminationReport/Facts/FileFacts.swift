/// What is true of a file, as its container and its streams state it.
public struct FileFacts: Codable, Hashable, Sendable {
    /// The kind of file.
    public let container: FileFormat
    /// The major brand of an MP4 or QuickTime file, such as `isom` or `qt`; else `nil`.
    public let brand: String?
    /// Every stream, in the file's order; none of a photo or a document.
    public let streams: [StreamFacts]
    /// From the beginning to the end of the presentation. Zero when it cannot be known, and for what does not last.
    public let durationMilliseconds: Int
    /// How much of it can be shown. Less than the duration only when the file is cut off.
    public let usableMilliseconds: Int
    /// Size of the file in bytes.
    public let byteCount: Int
    /// The whole file's bits per second; zero when the duration is not known.
    public let bitsPerSecond: Int
    /// The picture of a video or the photo, or `nil` when the file has none.
    public let picture: PictureFacts?
    /// The sound, or `nil` when there is no sound track, or one without a single sample.
    public let sound: SoundFacts?
    /// When it was recorded, in milliseconds since 1970 (UTC), as the file says.
    public let capturedAt: Tagged<Int>?
    /// Maker of the device, as the file says.
    public let deviceMake: Tagged<String>?
    /// Model of the device, as the file says.
    public let deviceModel: Tagged<String>?
    /// From the beginning to the end of the presentation as the container's header declares it, however absurd; `nil`
    /// when it declares none, or more than ``ReportBounds/milliseconds``.
    public var declaredMilliseconds: Int?
    /// The same by the samples, of picture and sound; `nil` where no index lists them.
    public var measuredMilliseconds: Int?
    /// How the file is put together.
    public var structure = StructureFacts()
    /// When, where and with what it was filmed, by each tag that says so. ``capturedAt``, ``deviceMake`` and
    /// ``deviceModel`` are the most trustworthy of these.
    public var capture = CaptureFacts()
    public var chapters = ChapterFacts()
    /// Of a document, and of nothing else.
    public var document: DocumentFacts?
    /// Suspicions from the sample index, at most ``ReportBounds/hintCount``, in the order of their kinds and times.
    public var hints: [IndexHint] = []

    public init(
        container: FileFormat,
        brand: String?,
        streams: [StreamFacts],
        durationMilliseconds: Int,
        usableMilliseconds: Int,
        byteCount: Int,
        bitsPerSecond: Int,
        picture: PictureFacts?,
        sound: SoundFacts?,
        capturedAt: Tagged<Int>?,
        deviceMake: Tagged<String>?,
        deviceModel: Tagged<String>?
    ) {
        self.container = container
        self.brand = brand
        self.streams = streams
        self.durationMilliseconds = durationMilliseconds
        self.usableMilliseconds = usableMilliseconds
        self.byteCount = byteCount
        self.bitsPerSecond = bitsPerSecond
        self.picture = picture
        self.sound = sound
        self.capturedAt = capturedAt
        self.deviceMake = deviceMake
        self.deviceModel = deviceModel
    }
}
