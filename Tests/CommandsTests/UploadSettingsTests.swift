import ArgumentParser
import Casework
import Testing

@testable import Commands

@Suite struct UploadSettingsTests {
    private func settings(_ flags: [String], _ environment: [String: String] = [:]) throws -> UploadSettings {
        let options = try ServeOptions.parse(flags)
        return try UploadSettings(options: options, source: SettingSource(environment: environment, file: [:]))
    }

    @Test func areThoseOfTheDocumentsWithoutAnyFlag() throws {
        let settings = try settings([])
        #expect(settings.limits.maximumBytes == 4_294_967_296)
        #expect(settings.limits.expirySeconds == 1_209_600)
        #expect(settings.limits.emptyExpirySeconds == 86_400)
        #expect(settings.limits.uploadsPerPerson == 32 && settings.limits.uploadsPerBody == 20_000)
        #expect(settings.limits.bytesPerPerson == 17_179_869_184)
        #expect(settings.limits.bytesPerBody == 1_099_511_627_776)
        #expect(settings.limits.keptFree == 1_073_741_824)
        #expect(settings.sweepSeconds == 600)
    }

    @Test func comeFromFlagsBeforeTheEnvironment() throws {
        let settings = try settings(
            ["--upload-expiry", "30", "--uploads-per-person", "3", "--keep-free", "0"],
            [
                "ASSAY_UPLOAD_EXPIRY": "99", "ASSAY_SWEEP_INTERVAL": "1", "ASSAY_BYTES_PER_BODY": "5000",
                "ASSAY_MAXIMUM_UPLOAD": "1000",
            ]
        )
        #expect(settings.limits.expirySeconds == 30)
        // Never later than one that has bytes.
        #expect(settings.limits.emptyExpirySeconds == 30)
        #expect(settings.limits.uploadsPerPerson == 3)
        #expect(settings.limits.keptFree == 0)
        #expect(settings.limits.bytesPerBody == 5_000)
        #expect(settings.limits.maximumBytes == 1_000)
        #expect(settings.sweepSeconds == 1)
    }

    @Test(arguments: [
        ["--upload-expiry", "0"], ["--uploads-per-body", "0"], ["--sweep-interval", "0"], ["--maximum-upload", "0"],
    ])
    func refuseWhatMakesNoSense(_ flags: [String]) {
        #expect(throws: CommandFault.self) { try settings(flags) }
    }
}
