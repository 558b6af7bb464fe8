import Recognition

/// A notice that an act calls for, before it is known who holds the role that it is for.
struct CalledNotice: Sendable {
    let notice: CaseNotice
    let act: ActID
}
