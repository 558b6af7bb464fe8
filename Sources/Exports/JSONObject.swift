/// A JSON object whose members keep the order in which they were written, so that the same rows give the same bytes.
public struct JSONObject: Equatable, Sendable {
    public struct Member: Equatable, Sendable {
        public let name: String
        public let value: JSONValue

        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// No two have the same name.
    public private(set) var members: [Member] = []

    public init() {}

    /// The value under a name. Setting one that is there keeps its place; nil takes the member out.
    public subscript(name: String) -> JSONValue? {
        get { members.first { $0.name == name }?.value }
        set {
            let index = members.firstIndex { $0.name == name }
            switch (newValue, index) {
            case (let value?, let index?): members[index] = Member(name: name, value: value)
            case (let value?, nil): members.append(Member(name: name, value: value))
            case (nil, let index?): members.remove(at: index)
            case (nil, nil): break
            }
        }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (name, value) in elements { self[name] = value }
    }
}
