/// Hard bounds of what an examiner may write. Both ends know them; only the parent can be trusted to keep them.
public enum ReportBounds {
    /// One JPEG. A 1920 pixel wide picture of noise at our quality stays below.
    public static let pictureBytes = 4 << 20
    /// The contact sheet: what a slow connection carries in a few seconds.
    public static let contactSheetBytes = 200_000
    /// The JSON of a report with all its keyframes stays below 16 KiB.
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
    /// Pictures of one ``SampleCheck``: the first, the last, twelve between.
    public static let picturesChecked = 14
}
