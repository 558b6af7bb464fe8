public import ExaminationReport
public import SystemPackage

/// Runs examiners, a bounded number at once: each costs a core and up to a few hundred megabytes, and the machine has
/// to receive uploads at the same time. Who comes first is served first.
public actor ExaminationPool {
    private let process: ExaminerProcess
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameters:
    ///   - atOnce: how many examiners may run at the same time, at least one.
    ///   - deadline: how long one may take before it is killed.
    public init(examiner: ExaminerLocation, atOnce: Int = 1, deadline: Duration = .seconds(45)) {
        process = ExaminerProcess(location: examiner, deadline: deadline)
        free = max(1, atOnce)
    }

    /// Looks at the file at a path. Links are not followed: the path names evidence, not a way to it.
    public func examine(file: FilePath, for request: ExaminationRequest) async -> ExaminationResult {
        let options: FileDescriptor.OpenOptions = [.closeOnExec, .noFollow, .nonBlocking]
        guard let media = try? FileDescriptor.open(file, .readOnly, options: options) else {
            let type = (try? file.stat(followTargetSymlink: false))?.type
            let isOther = type != nil && type != .regular
            let failure: ExaminationFault.StartFailure = isOther ? .mediaNotAFile : .mediaNotOpened
            return ExaminationResult(ending: .failed(.couldNotStart(failure)), wallMilliseconds: 0)
        }
        defer { try? media.close() }
        return await examine(descriptor: media, for: request)
    }

    /// Looks at the regular file behind a descriptor, which is read by offset and stays the caller's to close.
    ///
    /// Whatever goes wrong is in the result. When the calling task is cancelled the examiner is killed and the result
    /// is `.interrupted`.
    public func examine(descriptor: FileDescriptor, for request: ExaminationRequest) async -> ExaminationResult {
        guard (try? descriptor.stat())?.type == .regular else {
            return ExaminationResult(ending: .failed(.couldNotStart(.mediaNotAFile)), wallMilliseconds: 0)
        }
        await takePlace()
        defer { givePlaceBack() }
        guard !Task.isCancelled else { return ExaminationResult(ending: .failed(.interrupted), wallMilliseconds: 0) }
        let start = ContinuousClock.now
        let ending = await process.examine(descriptor, for: request)
        let wall = (ContinuousClock.now - start) / .milliseconds(1)
        return ExaminationResult(ending: ending, wallMilliseconds: Int(wall))
    }

    private func takePlace() async {
        if free > 0 {
            free -= 1
        } else {
            // The place is handed over by `givePlaceBack` without becoming free in between.
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func givePlaceBack() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
