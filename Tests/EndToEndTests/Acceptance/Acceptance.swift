import Testing

extension EndToEnd {
    /// The acceptance suite of uploads: what any tus 1.0.0 client and any hostile peer may do, on raw sockets and without
    /// the product's own client, against the command that people run.
    ///
    /// A case has its number in the name of its test. One service serves them all; each test has a candidate and uploads
    /// of its own.
    @Suite(.service()) enum Acceptance {}
}
