/// When, where and with what a clip was filmed, by each tag that says so.
///
/// Tags can be written by anybody: these are claims, worth comparing with each other and with what else is known.
public struct CaptureFacts: Codable, Hashable, Sendable {
    /// Times within a minute and the clip's own length agree: some devices note the beginning, others the end. A time of
    /// an unknown zone agrees when some zone makes it agree.
    public var times = Statements<StatedTime>()
    /// Places within a thousandth of a degree agree; placeholders are not compared. Personal data: see ``Place``.
    public var places = Statements<Place>()
    /// Makers of the device.
    public var makes = Statements<String>()
    /// Models of the device.
    public var models = Statements<String>()

    public init() {}

    /// The first place that is no placeholder.
    public var place: Statement<Place>? { places.stated.first { !$0.value.isPlaceholder } }
}
