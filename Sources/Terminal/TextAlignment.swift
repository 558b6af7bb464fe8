/// The side of a column at which its text begins.
public enum TextAlignment: Sendable {
    case leading
    case trailing
}
