import Recognition

extension [PersonAct.RoleGranted] {
    /// In the order of `Role`, then of schemes, the grant for all of them first.
    var inOrder: [PersonAct.RoleGranted] {
        Role.allCases.flatMap { role in
            filter { $0.role == role }.sorted { ($0.scheme?.text ?? "") < ($1.scheme?.text ?? "") }
        }
    }
}
