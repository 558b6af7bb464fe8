/// What is asked of the examiner.
///
/// A request is always within bounds, so that neither a command line nor a job can ask for more than
/// the pipe's limits allow.
public struct ExaminationRequest: Hashable, Sendable {
    public static let keyframeRange = 0...64
    public static let widthRange = 16...1920

    /// How many keyframes; none for the facts alone.
    public let keyframes: Int
    /// Width of an upright keyframe in pixels. A smaller clip is never enlarged.
    public let width: Int
    /// How the keyframes are picked.
    public var choice = KeyframeChoice.index
    /// Whether the keyframes are wanted on one contact sheet too.
    public var contactSheet = false
    /// Whether the check behind a receipt is made: every sample lies inside the file; the first, the last and twelve
    /// pictures between them decode.
    public var sampleCheck = false
    /// Whether each track's packets are digested, which reads the whole file.
    public var trackDigests = false
    /// What is refused though it could be read: the operator's wish.
    public var switchedOff: Set<AcceptedFormat> = []

    /// Asks for the facts and the keyframes. Returns `nil` when a number is out of bounds.
    public init?(keyframes: Int, width: Int) {
        guard Self.keyframeRange.contains(keyframes), Self.widthRange.contains(width) else { return nil }
        self.keyframes = keyframes
        self.width = width
    }

    private init(unchecked keyframes: Int, width: Int) {
        self.keyframes = keyframes
        self.width = width
    }

    /// Twelve keyframes, 320 wide.
    public static let twelveKeyframes = ExaminationRequest(unchecked: 12, width: 320)

    /// The same, with everything that takes longer.
    public var thorough: ExaminationRequest {
        var request = self
        request.choice = .pictures
        request.contactSheet = true
        request.sampleCheck = true
        request.trackDigests = true
        return request
    }
}
