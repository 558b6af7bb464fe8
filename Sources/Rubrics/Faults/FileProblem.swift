/// Faults of a file as a whole, or of its place in the folder.
enum FileProblem: RubricProblem {
    case unreadableFile(reason: String)
    case fileTooLarge
    case notUTF8
    case controlCharacter(UInt32)
    case emptyFile
    case notARubric
    case misplacedFile(expected: String)
    case codeNotFileName(code: String, name: String, container: String)
    case missingSchemeFile
    case noUnits
    case noSchemes
    case tooManyFaults(limit: Int)

    var code: RubricFaultCode {
        switch self {
        case .unreadableFile: .unreadableFile
        case .fileTooLarge: .fileTooLarge
        case .notUTF8: .notUTF8
        case .controlCharacter: .controlCharacter
        case .emptyFile: .emptyFile
        case .notARubric: .notARubric
        case .misplacedFile: .misplacedFile
        case .codeNotFileName: .codeNotFileName
        case .missingSchemeFile: .missingSchemeFile
        case .noUnits: .noUnits
        case .noSchemes: .noSchemes
        case .tooManyFaults: .tooManyFaults
        }
    }

    var wording: RubricWording {
        switch self {
        case .unreadableFile(let reason):
            .init("This cannot be read: \(reason).", "Check the path and who may read it.")
        case .fileTooLarge:
            .init("The file is larger than 1 MiB.", "Split the standard into several units, one a file.")
        case .notUTF8:
            .init("From here on the file is not UTF-8.", "Save it as UTF-8 in your editor.")
        case .controlCharacter(let value):
            .init(
                "The control character U+\(value.hexadecimal) stands here.",
                "Delete it; a tab or a line break in a text is a space or a new line."
            )
        case .emptyFile:
            .init("The file has no content.", "Begin with `code:`; the guide for authors of rubrics shows an example.")
        case .notARubric:
            .init(
                "This is neither a unit nor a scheme.",
                "A unit has the key `elements`, a scheme the key `decision-rule`."
            )
        case .misplacedFile(let expected):
            .init("No file of this name is expected here.", expected)
        case .codeNotFileName(let code, let name, let container):
            .init(
                "The code \(code.quoted) differs from the name of its \(container), \(name.quoted).",
                "Rename the \(container) to \(code.quoted), or correct the code."
            )
        case .missingSchemeFile:
            .init(
                "The folder has no `scheme.yaml`.",
                "Write the scheme there; its units follow its languages and rule."
            )
        case .noUnits:
            .init(
                "The scheme has no unit.",
                "Put one file a unit into the folder `units`, for instance `units/ELEC-01.yaml`."
            )
        case .noSchemes:
            .init(
                "The folder holds no scheme.",
                "Make one folder a scheme, named like its code, with `scheme.yaml` in it."
            )
        case .tooManyFaults(let limit):
            .init("There are more than \(limit) faults; the rest is left out.", "Mend the first ones and look again.")
        }
    }
}

extension UInt32 {
    fileprivate var hexadecimal: String {
        let digits = String(self, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
