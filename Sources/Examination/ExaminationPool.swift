public import ExaminationReport
public import SystemPackage

/// Runs examiners, a bounded number at once: each costs a core and up to a few hundred megabytes, and the machine has
/// to receive uploads at the same time. Who comes first is served first.
///
/// Every process sees one file. Some may wait in advance, so that a file does not wait for 135 libraries to be loaded;
/// where none waits, one is started.
public actor ExaminationPool {
    let location: ExaminerLocation
    private let deadlines: (looking: Duration, thorough: Duration)
    private let switchedOff: Set<AcceptedFormat>
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []
    var shelf: SpareShelf

    /// - Parameters:
    ///   - atOnce: how many examiners may run at the same time, at least one.
    ///   - spares: how many wait in advance. The first start with ``prepare()`` or the first file.
    ///   - deadline: how long one may take before it is killed.
    ///   - thoroughDeadline: the same for a request that may read the whole file; the examiner stops reading a minute before.
    ///   - switchedOff: formats that are refused, whatever a request says.
    public init(
        examiner: ExaminerLocation,
        atOnce: Int = 1,
        spares: Int = 0,
        deadline: Duration = .seconds(45),
        thoroughDeadline: Duration = .seconds(600),
        switchedOff: Set<AcceptedFormat> = []
    ) {
        location = examiner
        deadlines = (deadline, max(deadline, thoroughDeadline))
        free = max(1, atOnce)
        self.switchedOff = switchedOff
        shelf = SpareShelf(wanted: max(0, spares))
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

    /// Looks at the regular file behind a descriptor open for reading alone, which is read by offset and stays the
    /// caller's to close.
    ///
    /// Whatever goes wrong is in the result. A fault that may be nobody's (``ExaminationFault/isWorthRetrying``) is tried
    /// once more at once; what comes of that counts. When the calling task is cancelled the examiner is killed and the
    /// result is `.interrupted`.
    public func examine(descriptor: FileDescriptor, for request: ExaminationRequest) async -> ExaminationResult {
        guard (try? descriptor.stat())?.type == .regular else {
            return ExaminationResult(ending: .failed(.couldNotStart(.mediaNotAFile)), wallMilliseconds: 0)
        }
        var request = request
        request.switchedOff.formUnion(switchedOff)
        await takePlace()
        defer { givePlaceBack() }
        let start = ContinuousClock.now
        var ending = await tryOnce(descriptor, for: request)
        var first: ExaminationFault?
        if case .failed(let fault) = ending, fault.isWorthRetrying, !Task.isCancelled, !shelf.isClosed {
            first = fault
            ending = await tryOnce(descriptor, for: request)
        }
        let wall = (ContinuousClock.now - start) / .milliseconds(1)
        return ExaminationResult(ending: ending, wallMilliseconds: Int(wall), repeatedAfter: first)
    }

    private func tryOnce(
        _ media: FileDescriptor,
        for request: ExaminationRequest
    ) async -> ExaminationResult.Ending {
        guard !Task.isCancelled, !shelf.isClosed else { return .failed(.interrupted) }
        let deadline = request.isThorough ? deadlines.thorough : deadlines.looking
        let verdict = ExaminerVerdict(request: request)
        if let ending = await runOnSpare(media, for: request, deadline: deadline) {
            return verdict.ending(after: ending)
        }
        let process = ExaminerRun(location: location, arguments: request.arguments)
        let ending = await ExaminerRun.wait(deadline) { await process.run(input: media, closingInput: false) }
        return verdict.ending(after: ending)
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
