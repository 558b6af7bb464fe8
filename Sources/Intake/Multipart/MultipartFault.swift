/// Why a form cannot be read. Whoever sent it is told; nothing of it is kept.
enum MultipartFault: String, Error, CaseIterable {
    case boundaryMissing
    case boundaryMalformed
    /// The body does not begin with the boundary, or something else than a part follows one.
    case boundaryExpected
    case headerMalformed
    case headersTooLong
    case dispositionMissing
    case nameMissing
    case encodingNotTaken
    case fieldTooLong
    case fieldNotText
    case tooManyParts
    /// The body ended before the closing boundary.
    case cutOff
    case afterTheEnd

    var text: String {
        switch self {
        case .boundaryMissing: "Content-Type has no boundary."
        case .boundaryMalformed: "The boundary is not 1 to 70 of the characters that one can have."
        case .boundaryExpected: "The form does not begin, or go on, with its boundary."
        case .headerMalformed: "A part of the form has a header that is none."
        case .headersTooLong: "A part of the form has more headers than 8 KiB."
        case .dispositionMissing: "A part of the form is not declared as form-data."
        case .nameMissing: "A part of the form has no name."
        case .encodingNotTaken: "A part of the form is in an encoding for mail."
        case .fieldTooLong: "A field of the form is longer than 1 KiB."
        case .fieldNotText: "A field of the form is not UTF-8."
        case .tooManyParts: "The form has more than 32 parts."
        case .cutOff: "The form ends before its closing boundary."
        case .afterTheEnd: "Something follows the end of the form."
        }
    }
}
