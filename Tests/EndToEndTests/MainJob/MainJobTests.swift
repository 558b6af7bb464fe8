import Foundation
import Testing

extension EndToEnd {
    /// One day of a body: from evidence to exported decisions.
    @Suite struct MainJobTests {
        @Test func theMainJob() async throws {
            try await Site.with { site in
                let day = try await Day(site)
                try await day.sendWithAnInterruption()
                try await day.submitBoth()
                try await day.takeAtOnce()
                try await day.judgeFromFlagsAndFromAFile()
                try await day.decideBoth()
                let cursor = try await day.exportInThreeFormats()
                try await day.judgeAtTheTerminal()
                try await day.exportWhatIsNew(since: cursor)
            }
        }
    }
}
