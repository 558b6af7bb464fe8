public import ExaminationReport

/// How one examination ended.
public struct ExaminationResult: Hashable, Sendable {
    public enum Ending: Hashable, Sendable {
        /// A report that was checked against its bounds and its pictures. The file itself may still be unreadable.
        case reported(ExaminationReport, pictures: [KeyframePicture], contactSheet: [UInt8]?)
        case failed(ExaminationFault)
    }

    public let ending: Ending
    /// From the wish to start to the end of the process, in milliseconds; waiting for a free place not counted.
    public let wallMilliseconds: Int
    /// What happened the first time, when the file was tried twice.
    public let repeatedAfter: ExaminationFault?

    public init(ending: Ending, wallMilliseconds: Int, repeatedAfter: ExaminationFault? = nil) {
        self.ending = ending
        self.wallMilliseconds = wallMilliseconds
        self.repeatedAfter = repeatedAfter
    }

    /// The report, if there is one. It carries what the examiner measured of its own processor time and memory.
    public var report: ExaminationReport? {
        if case .reported(let report, _, _) = ending { report } else { nil }
    }

    /// The keyframes with their bytes, in the order of their seconds.
    public var pictures: [KeyframePicture] {
        if case .reported(_, let pictures, _) = ending { pictures } else { [] }
    }

    /// The contact sheet as a JPEG whose stated size was checked, if one was asked for and there are pictures.
    public var contactSheet: [UInt8]? {
        if case .reported(_, _, let sheet) = ending { sheet } else { nil }
    }

    public var fault: ExaminationFault? {
        if case .failed(let fault) = ending { fault } else { nil }
    }
}
