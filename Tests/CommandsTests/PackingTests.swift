import Bundles
import Foundation
import Recognition
import Testing

@testable import Commands

@Suite struct PackingTests {
    @Test func readsClaims() throws {
        let claim = try #require(ClaimArgument(argument: "1.2@0:10-1:05.5")).claim
        #expect(claim.criterion.text == "1.2")
        #expect(claim.interval == MediaInterval(start: 10_000, end: 65_500))
        #expect(try #require(ClaimArgument(argument: "1.2")).claim.interval == nil)
        #expect(ClaimArgument.list("1.2@0-1, 1.3")?.map(\.criterion.text) == ["1.2", "1.3"])
        for text in ["", "@0-1", "1.2@", "1.2@5-5", "1.2@9-5", "1.2@0-1@2-3", "../x@0-1"] {
            #expect(ClaimArgument(argument: text) == nil, "\(text)")
        }
        #expect(ClaimArgument.list("1.2 ../x") == nil)
    }

    @Test func readsAPlanFromItsOwnFolder() throws {
        let scratch = try Scratch()
        let text = """
            file,for,occasion,context,claims
            a.mp4,U-1/V1,monday,,1.2@0:10-0:25 1.3@1-2
            /b.mp4,U-1/Q1,,home,

            """
        let plan = try PackPlan.read(try scratch.write(text.utf8, to: "plan.csv"))
        #expect(plan.map(\.path) == [scratch.path("a.mp4"), "/b.mp4"])
        #expect(plan.map(\.purpose.occasion?.text) == ["monday", nil])
        #expect(plan.map(\.purpose.context?.text) == [nil, "home"])
        #expect(plan.map(\.claims.count) == [2, 0])
    }

    @Test(arguments: [
        "file,for\n", "file\na.mp4\n", "file,for\na.mp4,U-1\n", "file,for\n,U-1/V1\n",
        "file,for,claims\na.mp4,U-1/V1,x@\n",
        "file,for,occasion\na.mp4,U-1/V1,../x\n", "",
    ]) func refusesAPlanThatIsNone(text: String) throws {
        let scratch = try Scratch()
        let path = try scratch.write(text.utf8, to: "plan.csv")
        let fault = #expect(throws: CommandFault.self) { try PackPlan.read(path) }
        #expect(fault?.status == .badInput)
    }

    @Test func makesTheKeyOfADeviceOnceForItsOwnerAlone() throws {
        let scratch = try Scratch()
        let file = DeviceKeyFile(path: scratch.path("home/assay/device.key"))
        let key = try file.key().publicKey
        #expect(try file.key().publicKey == key)
        #expect(try scratch.mode(file.path) == 0o600)
        #expect(try scratch.mode(scratch.path("home/assay")) == 0o700)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("home/assay")) == ["device.key"])
    }

    @Test func refusesAKeyThatOthersMayReadOrThatIsNone() throws {
        let scratch = try Scratch()
        let file = DeviceKeyFile(path: scratch.path("device.key"))
        _ = try file.key()
        for mode in [0o640, 0o604, 0o660] {
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
            #expect(throws: CommandFault.deviceKey(path: file.path, .readableByOthers)) { try file.key() }
        }
        try FileManager.default.removeItem(atPath: file.path)
        _ = try scratch.write("not a key".utf8, to: "device.key")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
        #expect(throws: CommandFault.deviceKey(path: file.path, .malformed)) { try file.key() }
        try FileManager.default.removeItem(atPath: file.path)
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: scratch.path("elsewhere"))
        #expect(throws: CommandFault.deviceKey(path: file.path, .malformed)) { try file.key() }
    }

    /// Two commands that need the first key at the same moment sign with the same one.
    @Test func agreesOnOneKeyHoweverManyMakeIt() async throws {
        let scratch = try Scratch()
        let path = scratch.path("device.key")
        let keys = await withTaskGroup(of: DeviceKey?.self) { group in
            for _ in 0..<8 { group.addTask { try? DeviceKeyFile(path: path).key().publicKey } }
            return await group.reduce(into: Set<DeviceKey?>()) { $0.insert($1) }
        }
        #expect(keys.count == 1 && !keys.contains(nil))
    }

    /// A file name of a stranger reaches a terminal as plain text.
    @Test func messagesAreSafe() throws {
        let digest = try #require(Digest(hex: String(repeating: "a", count: 64)))
        let fault = CommandFault.bundle(path: "x.assay", .fileDiffers(name: "\u{1b}[2J\u{202E}evil", digest))
        let message = try #require(fault.message)
        #expect(!message.text.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202E}" })
        #expect(message.text.contains("evil"))
        #expect(fault.status == .badInput)
    }
}
