import ProcessSimulation

/// The lives that `make test` lives, once for all tests that look at them.
enum LivesOfTheTests {
    static let tally = Simulation.run(StateDiagrams.seeds, recordsTransitions: true)
}
