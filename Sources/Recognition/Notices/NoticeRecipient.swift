/// Who must learn of something.
public enum NoticeRecipient: Hashable, Sendable {
    case person(PersonID)
    /// Everybody of the body who holds the role.
    case role(Role)
}
