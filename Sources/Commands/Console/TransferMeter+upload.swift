import ServiceAPI

extension TransferMeter {
    func show(_ progress: UploadProgress) {
        switch progress.phase {
        case .sending: show(done: progress.sent, resumedFrom: progress.resumedFrom)
        case .waiting(let milliseconds, let fault):
            tell("\(fault.description); next try in \((milliseconds + 999) / 1_000) s")
        }
    }
}
