/// What is asked of the examiner: how many pictures, and how wide.
///
/// A request is always within bounds, so that neither a command line nor a job can ask for more than
/// the pipe's limits allow.
public struct ExaminationRequest: Hashable, Sendable {
    public static let keyframeRange = 0...64
    public static let widthRange = 16...1920

    /// How many pictures; none for the facts alone.
    public let keyframes: Int
    /// Width of an upright picture in pixels. A smaller clip is never enlarged.
    public let width: Int

    /// Returns `nil` when a number is out of bounds.
    public init?(keyframes: Int, width: Int) {
        guard Self.keyframeRange.contains(keyframes), Self.widthRange.contains(width) else { return nil }
        self.keyframes = keyframes
        self.width = width
    }

    private init(unchecked keyframes: Int, width: Int) {
        self.keyframes = keyframes
        self.width = width
    }

    /// Twelve pictures, 320 wide: a contact sheet.
    public static let contactSheet = ExaminationRequest(unchecked: 12, width: 320)
}
