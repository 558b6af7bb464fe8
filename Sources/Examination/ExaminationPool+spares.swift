import ExaminationReport
import SystemPackage

extension ExaminationPool {
    /// Starts the examiners that wait in advance.
    public func prepare() {
        for spare in shelf.fill(location) { watch(spare) }
    }

    /// Ends the examiners that wait, and comes back when they are gone. Examinations that run go on; no new one begins.
    public func shutDown() async {
        let spares = shelf.close()
        await withTaskGroup(of: Void.self) { group in
            for spare in spares { group.addTask { await spare.dismiss() } }
        }
    }

    /// Has a waiting examiner look at the file. `nil` when there was none that lived to take it.
    func runOnSpare(
        _ media: FileDescriptor,
        for request: ExaminationRequest,
        deadline: Duration
    ) async -> ExaminerRun.Ending? {
        // Where they all die, an examiner that is started for the file says what is wrong.
        for _ in 0...shelf.wanted {
            guard let spare = shelf.take() else { break }
            // Its successor loads while this one works.
            prepare()
            guard spare.give(media, for: request), let ending = await spare.ending(within: deadline) else {
                shelf.diedWaiting()
                continue
            }
            shelf.wasOfUse()
            return ending
        }
        if !Task.isCancelled { prepare() }
        return nil
    }

    /// Replaces one that dies while it waits. Holds neither the pool nor the spare.
    private func watch(_ spare: SpareExaminer) {
        let (run, number) = (spare.run, spare.number)
        Task { [weak self] in
            _ = await run.value
            guard let pause = await self?.noteEnd(of: number) else { return }
            try? await Task.sleep(for: pause)
            await self?.prepare()
        }
    }

    private func noteEnd(of number: Int) -> Duration? {
        shelf.remove(number) ? shelf.diedWaiting() : nil
    }
}
