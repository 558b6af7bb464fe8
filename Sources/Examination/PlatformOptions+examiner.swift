import Subprocess

extension PlatformOptions {
    /// A process group of its own, killed as a whole when it has to end.
    static var examiner: PlatformOptions {
        var options = PlatformOptions()
        options.processGroupID = 0
        options.teardownSequence = [
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(2))
        ]
        return options
    }
}
