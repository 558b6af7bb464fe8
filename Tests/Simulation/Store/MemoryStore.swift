import Recognition

/// A store that does in memory what an append does: acts by stream, a version that is expected, a key that makes a command happen once.
struct MemoryStore: Sendable {
    private var streams: [StreamID: [Act]] = [:]
    private var answers: [Int: Answer] = [:]

    enum Answer: Hashable, Sendable {
        /// The act has this version now.
        case appended(version: Int)
        /// Somebody was faster: this is the version of the stream.
        case conflict(current: Int)
    }

    private let remembersAnswers: Bool

    init(remembersAnswers: Bool) {
        self.remembersAnswers = remembersAnswers
        answers.reserveCapacity(64)
    }

    /// What the command with this key came to when it was given first; nil: it is new.
    func answer(to key: Int) -> Answer? { answers[key] }

    /// - Parameter key: names the command of a person; nil for what the service does by itself.
    mutating func append(_ act: Act, expecting version: Int, key: Int?) -> Answer {
        if let key, let answer = answers[key] { return answer }
        let answer = streams[act.envelope.stream, default: []].append(act, expecting: version)
        if remembersAnswers, let key, case .appended = answer { answers[key] = answer }
        return answer
    }

    func acts(of stream: StreamID) -> [Act] { streams[stream] ?? [] }

    /// Deletes the personal parts of a stream.
    mutating func erase(_ stream: StreamID) {
        streams[stream]?.erase()
    }
}

extension [Act] {
    fileprivate mutating func append(_ act: Act, expecting version: Int) -> MemoryStore.Answer {
        guard count == version else { return .conflict(current: count) }
        if isEmpty { reserveCapacity(64) }
        append(act)
        return .appended(version: count)
    }

    fileprivate mutating func erase() {
        for index in indices where self[index].personal != nil { self[index] = Act(envelope: self[index].envelope) }
    }
}
