import AssayTesting
import Recognition
import Testing

@testable import Intake

/// Random lives of one upload: connections that come, stall, break and overtake each other, also while the disk is busy for
/// one of them, a disk that fails, a process that dies. Whatever happens, the bytes are right and no offset is told that
/// is not durable.
@Suite struct TusSimulationTests {
    @Test(arguments: 0..<20)
    func bytesAreRightAndOffsetsAreTrueWhateverHappens(_ batch: UInt64) {
        for seed in 0..<50 {
            var life = UploadLife(seed: batch * 50 + UInt64(seed))
            for _ in 0..<120 { life.step() }
            life.complete()
            #expect(life.complaint == nil, "seed \(batch * 50 + UInt64(seed))")
            #expect(
                life.file.isFinished && life.file.bytes == Array(0..<UploadLife.length),
                "seed \(batch * 50 + UInt64(seed))"
            )
        }
    }
}

/// The model of a staging file: which byte of the client's file lies where.
struct ModelFile {
    var bytes: [Int64] = []
    var durable: Int64 = 0
    var holder: UploadWriter?
    var isFinished = false

    var size: Int64 { Int64(bytes.count) }

    mutating func loseWhatIsNotDurable() {
        if durable < size { holder = nil }
        bytes.removeLast(bytes.count - Int(durable))
    }
}

struct UploadLife {
    private struct Connection {
        let writer: UploadWriter
        /// The client's own idea of where its next byte belongs.
        var position: Int64
        var unsent: Int64
        var inFlight: Int64 = 0
        /// Waits for its checksum.
        var apart: Int64 = 0
    }

    static let length: Int64 = 40
    private var generator: SeededGenerator
    private var machine = UploadStateMachine(length: length, stored: 0, isFinished: false)
    private var connections: [Connection] = []
    private var now: Int64 = 0
    private var told: Int64 = 0
    /// How often the process was started, and how often the disk failed: what began before went no further.
    private var starts = 0
    private var failures = 0
    /// Whose requests wait for the disk: nothing more comes from them meanwhile.
    private var busy: Set<UploadWriter> = []
    private var depth = 0
    /// Nothing fails any more, and nobody else writes.
    private var isCalm = false
    var file = ModelFile()
    /// The first thing that went wrong; what follows from it says nothing.
    private(set) var complaint: String?

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func step() {
        now += Int64.random(in: 0...120, using: &generator)
        let writer = connections.filter { !busy.contains($0.writer) }.randomElement(using: &generator)?.writer
        switch (Int.random(in: 0..<20, using: &generator), writer) {
        case (0..<4, _): offer(at: anOffset())
        case (4..<12, let writer?): send(writer)
        case (12..<14, let writer?): close(writer, .bodyEnded(by: writer))
        case (14..<16, let writer?): close(writer, .bodyFailed(by: writer))
        case (16, _): diskFails()
        case (17, _): restart()
        default: run(machine.receive(.asked(at: at)), nil)
        }
    }

    /// A patient client brings the upload to its end.
    mutating func complete() {
        isCalm = true
        for _ in 0..<10 where !file.isFinished {
            now += 1_000
            run(machine.receive(.asked(at: at)), nil)
            offer(at: told)
            guard let writer = connections.last?.writer else { continue }
            while let unsent = connections.last?.unsent, unsent > 0, connections.last?.writer == writer { send(writer) }
            close(writer, .bodyEnded(by: writer))
        }
    }

    private var at: Instant { Instant(milliseconds: now) }

    private mutating func anOffset() -> Int64 {
        [told, file.size, Int64.random(in: 0...Self.length, using: &generator)].randomElement(using: &generator) ?? 0
    }

    private func index(of writer: UploadWriter) -> Int? { connections.firstIndex { $0.writer == writer } }

    private mutating func offer(at offset: Int64) {
        let rest = max(0, Self.length - offset)
        let body: BodySize = Bool.random(using: &generator) ? .undeclared : .declared(rest)
        let isChecked = Int.random(in: 0..<3, using: &generator) == 0
        let actions = machine.receive(.offered(offset: offset, body: body, isChecked: isChecked, at: at))
        guard case .hold(let writer, _)? = actions.first else { return run(actions, nil) }
        connections.append(Connection(writer: writer, position: offset, unsent: rest))
        run(actions, writer)
    }

    private mutating func send(_ writer: UploadWriter) {
        let start = starts
        land(writer)
        guard start == starts, let index = index(of: writer), connections[index].unsent > 0 else { return }
        let count = Int64.random(in: 1...min(8, connections[index].unsent), using: &generator)
        let actions = machine.receive(.arrived(count: Int(count), by: writer, at: at))
        switch actions {
        case [.persist(count: Int(count))]: connections[index].inFlight = count
        case [.setAside(count: Int(count))]: connections[index].apart += count
        default: return run(actions, writer)
        }
        connections[index].unsent -= count
    }

    /// The bytes in flight reach the file, or are refused by it.
    private mutating func land(_ writer: UploadWriter) {
        guard let index = index(of: writer), connections[index].inFlight > 0 else { return }
        let connection = connections[index]
        connections[index].inFlight = 0
        guard file.holder == writer else {
            return run(machine.receive(.failed(.superseded, offset: file.size, by: writer)), writer)
        }
        if connection.position != file.size { complain("byte \(connection.position) at \(file.size)") }
        file.bytes += (connection.position..<connection.position + connection.inFlight)
        connections[index].position += connection.inFlight
        run(machine.receive(.persisted(offset: file.size, by: writer)), writer)
    }

    private mutating func close(_ writer: UploadWriter, _ event: UploadEvent) {
        let start = starts
        land(writer)
        guard start == starts, index(of: writer) != nil else { return }
        run(machine.receive(event), writer)
        // Another process counts its writers anew.
        guard start == starts else { return }
        connections.removeAll { $0.writer == writer }
    }

    /// What waited becomes part of the file, in one piece.
    private mutating func adopt(_ writer: UploadWriter) {
        guard let connection = connections.first(where: { $0.writer == writer }) else { return }
        guard file.holder == writer else {
            return run(machine.receive(.failed(.superseded, offset: file.size, by: writer)), writer)
        }
        if connection.position != file.size { complain("adopted byte \(connection.position) at \(file.size)") }
        file.bytes += (connection.position..<connection.position + connection.apart)
        run(machine.receive(.adopted(offset: file.size, by: writer)), writer)
    }

    private mutating func diskFails() {
        failures += 1
        file.loseWhatIsNotDurable()
        run(machine.receive(.failed(.other, offset: file.size, by: nil)), nil)
    }

    /// A client that has heard nothing goes on from where the file stands, or asks.
    private mutating func comeBack() {
        let goesOn = file.size == Self.length || (!isCalm && Bool.random(using: &generator))
        if goesOn { offer(at: file.size) } else { run(machine.receive(.asked(at: at)), nil) }
    }

    /// While the disk is busy for one request, others come in.
    ///
    /// - Returns: whether the request goes on: not when the process has died, or the disk has failed under it.
    private mutating func waits(_ writer: UploadWriter?) -> Bool {
        guard depth < 2, Bool.random(using: &generator) else { return true }
        let (start, failure) = (starts, failures)
        depth += 1
        for _ in 0..<Int.random(in: 1...3, using: &generator) where start == starts {
            if isCalm || Bool.random(using: &generator) { comeBack() } else { step() }
        }
        depth -= 1
        guard start == starts else { return false }
        guard failure == failures else {
            run(machine.receive(.failed(.other, offset: file.size, by: writer)), writer)
            return false
        }
        return true
    }

    private mutating func restart() {
        // kill -9 keeps what was written; a power cut keeps what was durable.
        if Bool.random(using: &generator) { file.loseWhatIsNotDurable() }
        starts += 1
        connections = []
        busy = []
        file.holder = nil
        file.durable = file.size
        machine = UploadStateMachine(length: Self.length, stored: file.size, isFinished: file.isFinished)
        run(machine.receive(.found), nil)
    }

    private mutating func run(_ actions: [UploadAction], _ writer: UploadWriter?) {
        let start = starts
        let isFirst = writer.map { busy.insert($0).inserted } ?? false
        defer { if let writer, isFirst, start == starts { busy.remove(writer) } }
        for action in actions {
            guard start == starts else { return }
            switch action {
            case .hold(let writer, _):
                file.holder = writer
                run(machine.receive(.held(offset: file.size, by: writer)), writer)
            case .fence: file.holder = nil
            case .synchronise:
                let size = file.size
                guard waits(writer) else { return }
                file.durable = max(file.durable, size)
                run(machine.receive(.synchronised(offset: size)), writer)
            case .finish:
                guard waits(writer) else { return }
                if file.size != Self.length { complain("finished at \(file.size)") }
                if file.isFinished { complain("finished twice") }
                file.isFinished = true
                run(machine.receive(.finished), writer)
            case .verify:
                guard let writer else { return complain("verified for nobody") }
                let isRight = Int.random(in: 0..<4, using: &generator) > 0
                run(machine.receive(.verified(isRight: isRight, by: writer)), writer)
            case .adopt:
                guard let writer else { return complain("adopted for nobody") }
                adopt(writer)
            case .acknowledge(let offset), .report(let offset): tell(offset)
            case .refuse(.checksumMismatch(let current)): tell(current)
            case .refuse(.offsetMismatch(let current)): tell(current)
            case .refuse(.bodyTooLong(let offset?, _)): tell(offset)
            case .closeConnection: connections.removeAll { $0.writer == writer }
            case .drop, .acknowledgeRemoval, .declare: complain("nobody asked for \(action)")
            case .accept, .persist, .setAside, .refuse: break
            }
        }
    }

    private mutating func complain(_ text: String) {
        if complaint == nil { complaint = text }
    }

    private mutating func tell(_ offset: Int64) {
        if offset > file.durable { complain("told \(offset), durable \(file.durable)") }
        told = offset
    }
}
