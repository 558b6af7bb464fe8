/// Why metadata was refused.
enum MetadataFault: String, CaseIterable, Sendable {
    case keyEmpty = "a key is empty"
    case keyMalformed = "a key is not plain ASCII without spaces and commas, or is too long"
    case keyRepeated = "a key comes twice"
    case tooLong = "the header is too long"
    case tooMany = "there are too many keys"
    case tooManyTokens = "a key is followed by more than one value"
    case valueNotBase64 = "a value is not base 64"
}
