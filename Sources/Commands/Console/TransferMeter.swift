import Synchronization
import Terminal

/// Shows on standard error how far a transfer is: one line that is written over on a terminal, few whole lines elsewhere.
final class TransferMeter: Sendable {
    private struct State {
        var shown: ProgressBar?
        var shownAt: ContinuousClock.Instant?
        var begun: ContinuousClock.Instant?
    }

    private let label: String
    private let total: Int64
    private let isSilent: Bool
    private let state = Mutex(State())

    /// - Parameter isSilent: shows nothing at all.
    init(label: String, total: Int64, isSilent: Bool = false) {
        self.label = label
        self.total = total
        self.isSilent = isSilent
    }

    func show(done: Int64, resumedFrom: Int64) {
        guard !isSilent else { return }
        let now = ContinuousClock.now
        state.withLock { state in
            let begun = state.begun ?? now
            state.begun = begun
            let bar = ProgressBar(
                label: label,
                done: done,
                total: total,
                elapsed: Int64((now - begun) / .milliseconds(1)),
                resumedFrom: resumedFrom
            )
            if let width = Console.standard.tellingWidth {
                // Ten times a second is enough for an eye.
                if let last = state.shownAt, now - last < .milliseconds(100), done < total { return }
                Console.standard.tellPart("\r" + bar.line(width: width - 1) + "\u{1b}[K")
            } else if let line = bar.line(after: state.shown) {
                Console.standard.tell(line)
            }
            state.shown = bar
            state.shownAt = now
        }
    }

    /// A message between, on a line of its own.
    func tell(_ text: String) {
        guard !isSilent else { return }
        endLine()
        Console.standard.tell(TerminalText.safe(text))
    }

    /// Leaves the last state standing.
    func endLine() {
        let isOpen = state.withLock { $0.shown != nil }
        if isOpen && !isSilent && Console.standard.tellsTerminal { Console.standard.tell("") }
        state.withLock { $0.shown = nil }
    }
}
