import Recognition

extension LicenceID {
    static let sample = LicenceID(canonical: "11CENCE00001")
}

extension PersonID {
    /// The person as the body knows them after these acts, each a minute after the one before. They were registered a day before the
    /// stories begin.
    func told(_ acts: [PersonAct], from instant: Instant = CaseStory.beginning.adding(days: -1)) -> PersonState? {
        PersonState.fold(envelopes([.registered(.init())] + acts, from: instant))
    }

    func envelopes(_ acts: [PersonAct], from instant: Instant) -> [Envelope] {
        acts.enumerated().map { count, act in
            Envelope(
                id: ActID(canonical: "ACT000000001"),
                body: BodyID(checked: "north"),
                stream: .person(self),
                version: count + 1,
                at: instant.adding(seconds: Int64(count) * 60),
                author: .administrator(),
                deed: .onPerson(act)
            )
        }
    }
}
