/// Hard bounds of what an examiner may write. Both ends know them; only the parent can be trusted to keep them.
public enum ReportBounds {
    /// One JPEG. A 1920 pixel wide picture of noise at our quality stays below.
    public static let pictureBytes = 4 << 20
    /// The contact sheet: what a slow connection carries in a few seconds.
    public static let contactSheetBytes = 200_000
    /// The JSON of a report stays below 16 KiB for real files, and within this with every list full.
    public static let reportBytes = 64 << 10
    public static let pictureCount = ExaminationRequest.keyframeRange.upperBound
    /// All frames together.
    public static let totalBytes = 48 << 20
    /// A text out of a file's metadata, in UTF-8 bytes.
    public static let textBytes = 128
    public static let streamCount = 64
    /// No clip is longer than four days; a longer one is a lie.
    public static let milliseconds = 345_600_000
    public static let pixelsPerSide = 16_384
    /// Statements about one matter.
    public static let statementCount = 6
    public static let boxCount = 32
    public static let brandCount = 16
    public static let writerCount = 12
    public static let chapterCount = 24
    public static let hintCount = 32
    public static let bytes = 1 << 50
    public static let bitsPerSecond = 1 << 60
    /// Samples, chapters, edits: more than any file can index.
    public static let itemCount = Int(Int32.max)
    /// Pictures of one ``SampleCheck``: the first, the last, twelve between.
    public static let placesChecked = 14
}
