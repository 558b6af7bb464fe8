import Testing

/// The product as people use it: the built commands, a service of their own for each test, nothing replaced.
///
/// One test at a time: each has a service, clients and examiners of its own, and a machine may have two cores only.
@Suite(.serialized, .timeLimit(.minutes(5)))
enum EndToEnd {}
