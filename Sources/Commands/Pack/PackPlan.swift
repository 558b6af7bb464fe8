import Bundles
import Recognition

/// Many files with what each is for, from a CSV file. Paths are meant from the folder of that file.
enum PackPlan {
    static func read(_ path: String) throws(CommandFault) -> [PackingFile] {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let list = try ListFile(path: path, required: ["file", "for"], optional: ["occasion", "context", "claims"]) {
            row throws(CSVFault) in
            let file = try row.required("file")
            let purpose = try row.value("for", "write UNIT/REQUIREMENT") { PurposeArgument(argument: $0) }
            guard let purpose else { throw CSVFault(row.line, .valueMissing(column: "for")) }
            let label = "write 1 to 64 letters, digits, dots, hyphens or underscores"
            return PackingFile(
                path: file.hasPrefix("/") ? file : folder + file,
                purpose: EvidencePurpose(
                    unit: purpose.unit,
                    requirement: purpose.requirement,
                    occasion: try row.value("occasion", label) { ChosenLabel($0) },
                    context: try row.value("context", label) { ChosenLabel($0) }
                ),
                claims: try row.value("claims", "write CRITERION@START-END", ClaimArgument.list) ?? []
            )
        }
        guard !list.entries.isEmpty else { throw .csv(path: path, [CSVFault(1, .empty)]) }
        return list.entries.map(\.value)
    }
}
