import Recognition

/// What became of a role, as `--json` shows it.
struct RoleChange: Encodable {
    let person: PersonID
    let role: Role
    let held: Bool
}
