/// One frame on the pipe: a byte for its kind, its length as four bytes big-endian, its bytes.
///
/// The stream is any number of pictures, at most one contact sheet, then exactly one report and the end of the pipe.
/// A stream without a report is one whose writer did not get to the end.
public enum ReportFrame {
    public enum Kind: UInt8, Sendable {
        case picture = 0x4A  // J
        case contactSheet = 0x53  // S
        case report = 0x52  // R

        var limit: Int {
            switch self {
            case .picture: ReportBounds.pictureBytes
            case .contactSheet: ReportBounds.contactSheetBytes
            case .report: ReportBounds.reportBytes
            }
        }
    }

    static let headerBytes = 5

    /// The header that goes before `count` bytes of a frame.
    /// Throws `.frameTooLong` rather than write what the reader would refuse.
    public static func header(_ kind: Kind, count: Int) throws(ReportDefect) -> [UInt8] {
        guard (1...kind.limit).contains(count), let length = UInt32(exactly: count) else { throw .frameTooLong }
        return [kind.rawValue] + (0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
    }
}
