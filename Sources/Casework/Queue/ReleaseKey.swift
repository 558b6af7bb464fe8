import Recognition

/// What a job is about that looks at what a person may not judge any more: the person, the licence where it is about one, and since when.
struct ReleaseKey: Hashable {
    let person: PersonID
    /// Nil: a role has ended.
    let licence: LicenceID?
    let at: Instant

    init(person: PersonID, licence: LicenceID? = nil, at: Instant) {
        self.person = person
        self.licence = licence
        self.at = at
    }

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let person = PersonID(parts[0]), let at = Instant(iso8601: parts[2]) else { return nil }
        let licence = LicenceID(parts[1])
        guard licence != nil || parts[1].isEmpty else { return nil }
        self.init(person: person, licence: licence, at: at)
    }

    var text: String { "\(person)/\(licence?.text ?? "")/\(at)" }
}
