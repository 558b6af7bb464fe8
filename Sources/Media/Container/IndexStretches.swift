import CLibAV
import ExaminationReport

/// Stretches of one stream in which its samples shrink to nothing, found while its index is read.
///
/// The bounds come from real clips: a picture that repeats the one before it takes 14 to 45 bytes of H.264 at 240 and 360
/// lines and 37 at 720, a black key picture 64 at 240 lines; real ones are far above for seconds on end, unless rate control
/// pads them. Digital silence is AAC packets of 4 to 6 bytes; a quiet room never is.
struct IndexStretches {
    struct Stretch: Hashable {
        let kind: IndexHint.Kind
        /// In the stream's units.
        let from: Int64
        var to: Int64
    }

    /// A key picture: its number among the samples, its time and its size.
    struct Key {
        let number: Int
        let time: Int64
        let size: Int
    }

    private(set) var found: [Stretch] = []
    /// The first of the key pictures; enough to know the rhythm.
    private(set) var keys: [Key] = []
    /// Whether there are more than ``keys``.
    private(set) var hasMoreKeys = false
    private static let keyLimit = 65_536
    private static let foundLimit = 16
    private static let shortestMilliseconds = 2000
    private static let emptiesPerMiss = 16

    private let isPicture: Bool
    private let emptySize: Int
    private let blankKeySize: Int
    private let clock: StreamClock
    private var number = 0
    private var last: (time: Int64, isKey: Bool)?
    private var lastKeySize = Int.max
    /// When the one sample was that did not fit.
    private var missed: Int64?
    private var run: (from: Int64, smallestKey: Int, empties: Int, sinceMiss: Int)?

    init(_ stream: UnsafeMutablePointer<AVStream>) {
        clock = StreamClock(stream)
        isPicture = stream.kind == .video
        let parameters = stream.pointee.codecpar?.pointee
        // Units of 16 x 16 pixels, which codecs say "as before" about in runs.
        let blocks = Int(parameters?.width ?? 0) * Int(parameters?.height ?? 0) / 256
        switch (isPicture, parameters?.codec_id) {
        case (true, _): emptySize = 48 + blocks / 128
        case (false, AV_CODEC_ID_AAC): emptySize = 6
        default: emptySize = -1
        }
        blankKeySize = 64 + blocks / 4
    }

    mutating func take(time: Int64, size: Int, isKey: Bool) {
        defer {
            number += 1
            last = (time, isKey)
        }
        if isPicture && isKey {
            lastKeySize = size
            if keys.count < Self.keyLimit {
                keys.append(Key(number: number, time: time, size: size))
            } else {
                hasMoreKeys = true
            }
            // It may stand inside a stretch; whether it does, the samples around it say.
            if let smallest = run?.smallestKey { run?.smallestKey = min(smallest, size) }
            return
        }
        guard size <= emptySize else { return miss(at: time) }
        missed = nil
        if run == nil {
            let beginning = last.flatMap { isPicture && $0.isKey ? $0.time : nil } ?? time
            run = (beginning, lastKeySize, 0, 0)
        }
        run?.empties += 1
        run?.sinceMiss += 1
    }

    /// Call after the last sample.
    mutating func finish() {
        if let last { close(at: missed ?? last.time) }
    }

    /// One sample alone among many does not end a stretch: encoders put something in now and then.
    private mutating func miss(at time: Int64) {
        guard let sinceMiss = run?.sinceMiss, missed == nil, sinceMiss >= Self.emptiesPerMiss else {
            return close(at: missed ?? time)
        }
        missed = time
        run?.sinceMiss = 0
    }

    private mutating func close(at time: Int64) {
        missed = nil
        guard let run else { return }
        self.run = nil
        guard run.empties > 1, found.count < Self.foundLimit, let length = clock.milliseconds(time &- run.from),
            length >= Self.shortestMilliseconds
        else { return }
        let kind: IndexHint.Kind = !isPicture ? .silent : run.smallestKey <= blankKeySize ? .blank : .frozen
        found.append(Stretch(kind: kind, from: run.from, to: time))
    }
}
