import Testing

/// A client as it looks on the wire: what it sends, and what it makes of each answer.
///
/// Imitated are clients that are built from a registry or run on a phone; how they behave was read in their sources and
/// seen in runs.
struct WireClient: Sendable {
    /// What it does when a PATCH got no answer.
    enum AfterSilence: Sendable {
        /// HEAD, then on from there.
        case asks
        /// The same bytes again at the old offset.
        case repeatsItself
    }

    /// Bytes of a PATCH; nil for all that is left.
    var chunk: Int?
    /// Chunks instead of Content-Length.
    var isChunked = false
    /// Waits to be told to go on.
    var waitsToGoOn = false
    /// POST with X-HTTP-Method-Override.
    var overrides = false
    /// Sends the first bytes with the creation.
    var sendsWithCreation = false
    /// Learns the length at the end only.
    var defersLength = false
    var afterSilence = AfterSilence.asks
    /// Goes on from the offset of a 409; the others ask, or give up.
    var readsConflicts = false
    var givesUpOnConflict = false
    /// One more empty PATCH when the size is a multiple of a chunk.
    var endsWithAnEmptyPatch = false
    /// A page asks: then only what the answer exposes can be read.
    var origin: String?

    /// tus-js-client, and Uppy with it.
    static let browser = WireClient()
    /// tus-java-client, the core of tus-android-client.
    static let android = WireClient(
        chunk: 10 << 20,
        isChunked: true,
        waitsToGoOn: true,
        givesUpOnConflict: true,
        endsWithAnEmptyPatch: true
    )
    /// TUSKit.
    static let phone = WireClient(chunk: 500 << 10, afterSilence: .repeatsItself, readsConflicts: true)
}
