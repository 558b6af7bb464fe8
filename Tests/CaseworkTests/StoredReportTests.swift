import Testing

@testable import Casework

/// Reports are kept as long as their evidence: what was written once must be read for ever. A report that is not read here is one
/// that nobody can look at any more, whoever stored it.
@Suite struct StoredReportTests {
    private static let hex = { String(repeating: $0, count: 64) } as @Sendable (String) -> String

    /// With every value that there was, each list of one.
    private static let whole = """
        {"contactSheet":"\(hex("b"))","keyframes":["\(hex("a"))"],"report":{"contactSheet":{"byteCount":17,\
        "columns":1,"height":48,"width":64},"facts":{"bitsPerSecond":1,"brand":"isom","byteCount":1,\
        "capture":{"makes":{"agreement":"single","stated":[{"stream":0,"tag":"com.apple.quicktime.make",\
        "value":"Fonomex"}]},"models":{"agreement":"single","stated":[{"stream":0,\
        "tag":"com.apple.quicktime.model","value":"Obrera 5"}]},"places":{"agreement":"single",\
        "stated":[{"stream":0,"tag":"com.apple.quicktime.location.ISO6709","value":{"altitudeMillimetres":1,\
        "isPlaceholder":false,"latitudeMicrodegrees":19432600,"longitudeMicrodegrees":-99133200}}]},\
        "times":{"agreement":"single","stated":[{"stream":0,"tag":"com.apple.quicktime.creationdate",\
        "value":{"milliseconds":1773500966000,"offsetMinutes":-300,"zone":"stated"}}]}},\
        "capturedAt":{"tag":"creation_time","value":1773500966000},"chapters":{"count":1,\
        "first":[{"atMilliseconds":500,"title":"Corte"}]},"container":"mp4","declaredMilliseconds":1000,\
        "deviceMake":{"tag":"make","value":"Fonomex"},"deviceModel":{"tag":"model","value":"Obrera 5"},\
        "durationMilliseconds":1000,"hints":[{"fromMilliseconds":0,"kind":"frozen","toMilliseconds":1000}],\
        "measuredMilliseconds":1000,"picture":{"codec":"hevc","codedHeight":360,"codedWidth":640,\
        "colour":{"bitDepth":10,"dolbyVisionProfile":8,"dynamicRange":"hlg","matrix":"bt2020nc",\
        "pixelFormat":"yuv420p10le","primaries":"bt2020","range":"limited","transfer":"arib-std-b67"},\
        "displayedHeight":640,"displayedWidth":360,"frameRate":{"averageMillihertz":29970,\
        "captureMillihertz":240000,"longestMicroseconds":66667,"nominalMillihertz":30000,\
        "shortestMicroseconds":33333,"spacing":"variable"},"isMirrored":false,"rotation":90},\
        "sound":{"channels":2,"codec":"aac","isReadable":true,"sampleRate":48000},"streams":[{"bitsPerSecond":1,\
        "channels":2,"codec":"hevc","codecTag":"hvc1","declaredMilliseconds":1000,"digest":{"packetCount":30,\
        "sha256":"\(hex("d"))"},"edits":{"changesSpeed":false,"count":2,"delayMilliseconds":10,"partCount":1,\
        "presentedMilliseconds":1000,"skippedMilliseconds":10},"height":360,"isAccepted":true,"kind":"video",\
        "language":"spa","measuredMilliseconds":1000,"roles":["default"],"sampleCount":30,"sampleRate":48000,\
        "startMilliseconds":0,"width":640}],"structure":{"boxes":["ftyp"],"brands":["isom"],\
        "hasContentCredentials":false,"isFragmented":false,"order":"index-first","writers":[{"stream":0,\
        "tag":"encoder","value":"Lavf"}]},"usableMilliseconds":1000},"keyframes":[{"atMilliseconds":500,\
        "byteCount":17,"height":48,"pictureIndex":0,"scores":{"brightness":110,"clipped":8,"sharpness":120},\
        "width":64}],"kind":"video","notes":["high-dynamic-range"],"outcome":{"code":"readable"},\
        "sampleCheck":{"failedAt":[500],"placesAsked":14,"placesDecoded":13,"sampleCount":1000,\
        "samplesOutside":1},"sandboxLayers":131,"usage":{"bytesRead":1,"peakKibibytes":1,\
        "processorMilliseconds":1},"version":2}}
        """

    /// With nothing that may be absent.
    private static let bare = """
        {"keyframes":[],"report":{"facts":{"bitsPerSecond":0,"byteCount":1,\
        "capture":{"makes":{"agreement":"silent","stated":[]},"models":{"agreement":"silent","stated":[]},\
        "places":{"agreement":"silent","stated":[]},"times":{"agreement":"silent","stated":[]}},\
        "chapters":{"count":0,"first":[]},"container":"pdf","document":{"version":"1.7"},\
        "durationMilliseconds":0,"hints":[],"streams":[],"structure":{"boxes":[],"brands":[],\
        "hasContentCredentials":false,"isFragmented":false,"order":"other","writers":[]},"usableMilliseconds":0},\
        "keyframes":[],"kind":"document","notes":[],"outcome":{"code":"readable"},"sandboxLayers":131,\
        "usage":{"bytesRead":1,"peakKibibytes":1,"processorMilliseconds":1},"version":2}}
        """

    private static let failed = #"{"failure":"crashed","keyframes":[]}"#

    /// A later fact is optional: it is absent here, and is not written where it is absent.
    @Test(arguments: [whole, bare, failed])
    func isReadAndWrittenAsEver(json: String) throws {
        let stored: StoredReport = try JSON.value(Array(json.utf8))
        #expect(String(decoding: try JSON.bytes(stored), as: UTF8.self) == json)
    }
}
