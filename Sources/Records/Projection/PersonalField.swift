/// The fields of personal parts that rows show.
public enum PersonalField {
    /// Of a person's or an organisation's `registered`.
    public static let name = "name"
    /// Of a person's `registered`.
    public static let email = "email"
}
