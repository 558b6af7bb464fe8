/// A call by which the service changes something outside itself, by what it does to what.
///
/// What a killed process leaves behind is what it has asked the kernel to do. So killing it before each of these in turn is
/// killing it at every moment that can be told apart afterwards. `Tests/FaultPoints` gives them their names.
enum FaultPoint: String, CaseIterable, Sendable {
    case createStagedFile = "create staged file"
    case writeStagedFile = "write staged file"
    case copyToStagedFile = "copy to staged file"
    case cutStagedFile = "cut staged file"
    case syncStagedFile = "sync staged file"
    case linkStagedFile = "link staged file"
    case renameStagedFile = "rename to staged file"
    case removeStagedFile = "remove staged file"
    case createStagingFolder = "create staging folder"
    case syncStagingFolder = "sync staging folder"
    case createObjectsFolder = "create objects folder"
    case syncObjectsFolder = "sync objects folder"
    case createShard = "create shard"
    case syncShard = "sync shard"
    case linkObject = "link object"
    case renameToObject = "rename to object"
    case removeObject = "remove object"
    case createVaultFolder = "create vault folder"
    case syncVaultFolder = "sync vault folder"
    case createRecords = "create records"
    case writeRecords = "write records"
    case cutRecords = "cut records"
    case syncRecords = "sync records"
    case removeRecords = "remove records"
    case createOtherFile = "create other file"
    case writeOtherFile = "write other file"
    case copyToOtherFile = "copy to other file"
    case cutOtherFile = "cut other file"
    case syncOtherFile = "sync other file"
    case linkOtherFile = "link other file"
    case renameToOtherFile = "rename to other file"
    case removeOtherFile = "remove other file"
    case askExaminer = "ask examiner"
    case answer

    /// What no upload is received without; a trace that lacks one of them has not seen the service at work.
    static let ofEveryUpload: Set<FaultPoint> = [
        .createStagedFile, .writeStagedFile, .syncStagedFile, .removeStagedFile, .syncStagingFolder, .linkObject,
        .syncShard, .syncObjectsFolder, .writeRecords, .syncRecords, .answer,
    ]

    /// Where to kill, as numbers from 1: before each call that follows a call of another name for the first time. Killing
    /// between two pages of one transaction, or in the twelfth keyframe, would show again what was shown.
    static func moments(in trace: [FaultPoint]) -> [Int] {
        var seen: Set<[FaultPoint?]> = []
        var former: FaultPoint?
        return trace.enumerated().compactMap { index, point in
            defer { former = point }
            return seen.insert([former, point]).inserted ? index + 1 : nil
        }
    }
}
