import Testing

extension EndToEnd {
    /// The service is killed at ten random moments while people work; they do what people do: the same again.
    @Suite struct KillTests {
        @Test func killsNineTimesAndMore() async throws {
            try await Site.with { site in
                let examiner = try GatedExaminer(in: site.folder)
                try site.killService()
                try await site.startService(settings: ["ASSAY_EXAMINER": examiner.path])
                let siege = try await Siege(site, examiner: examiner)
                try await siege.whileClipsAreSent()
                try await siege.whileTheyAreExamined()
                try await siege.whileTheyAreJudged()
                try await siege.whileTheyAreDecided()
                try await siege.nothingIsMissingAndNothingTwice()
                try await siege.theVaultIsClean()
            }
        }
    }
}
