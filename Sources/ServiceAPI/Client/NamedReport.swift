public import ExaminationReport
public import Recognition

/// A report with what names it: pictures are asked for by it, so that those of another report are never taken for its own.
public struct NamedReport: Sendable {
    public let report: ExaminationReport
    public let digest: Digest
}
