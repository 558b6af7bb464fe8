public import ExaminationReport

/// All keyframes with their times on one JPEG.
public struct Sheet: Sendable {
    public let contactSheet: ContactSheet
    public let jpeg: [UInt8]
}
