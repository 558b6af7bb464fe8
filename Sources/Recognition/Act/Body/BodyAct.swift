/// What is done by a certification body as a whole.
public enum BodyAct: Hashable, Sendable {
    case established(Established)
    case schemeAdopted(SchemeAdopted)
    case keyAdded(KeyAdded)
    case keyRetired(KeyRetired)
}
