/// `simulate [--lives N] [--seed N] [--threads N] [--diagrams | --invariants | --guards | --bugs | --fold]`
struct SimulateArguments {
    var lives: UInt64 = 10_000
    var seed: UInt64 = 0
    var threads = 1
    var print: Printed = .tally
    /// What was not understood.
    var unknown: String?

    enum Printed {
        case tally, diagrams, invariants, guards, fold, bugs
    }

    init(_ arguments: some Sequence<String>) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            switch argument {
            case "--lives": lives = rest.next().flatMap(UInt64.init) ?? lives
            case "--seed": seed = rest.next().flatMap(UInt64.init) ?? seed
            case "--threads": threads = rest.next().flatMap(Int.init).map { max(1, $0) } ?? threads
            case "--diagrams": print = .diagrams
            case "--invariants": print = .invariants
            case "--guards": print = .guards
            case "--fold": print = .fold
            case "--bugs": print = .bugs
            default: unknown = argument
            }
        }
    }
}
