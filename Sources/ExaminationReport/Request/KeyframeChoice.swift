/// How keyframes are picked. The raw values are stable: they stand on the examiner's command line.
public enum KeyframeChoice: String, Codable, CaseIterable, Hashable, Sendable {
    /// By the sample index alone, which decodes no more pictures than it keeps: the first answer.
    case index
    /// From three times as many decoded pictures, for sharpness, exposure and difference: the better one after it.
    case pictures
}
