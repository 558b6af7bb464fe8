/// An application names at least one unit, and none twice.
enum UnitsNamed {
    static func refusal(of act: CaseAct.Applied) -> Refusal? {
        if !act.units.isEmpty, Set(act.units.map(\.code)).count == act.units.count { return nil }
        return Refusal(
            .unitsNotNamed,
            reason: "An application names at least one unit, and each unit once.",
            remedy: "Name the units with --unit; `assay rubric show` lists them."
        )
    }
}
