/// A page of people.
public struct PersonListView: Hashable, Codable, Sendable {
    public let people: [PersonView]
    public let next: String?

    public init(people: [PersonView], next: String? = nil) {
        self.people = people
        self.next = next
    }
}
