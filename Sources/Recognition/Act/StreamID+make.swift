extension StreamID {
    public static func `case`(_ id: CaseID) -> StreamID { StreamID(kind: .case, id: id.text) }
    public static func person(_ id: PersonID) -> StreamID { StreamID(kind: .person, id: id.text) }
    public static func organisation(_ id: OrganisationID) -> StreamID { StreamID(kind: .organisation, id: id.text) }
    public static func body(_ id: BodyID) -> StreamID { StreamID(kind: .body, id: id.text) }
}
