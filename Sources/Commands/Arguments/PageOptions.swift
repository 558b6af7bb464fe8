import ArgumentParser
import ServiceAPI

/// How much of a list is shown.
struct PageOptions: ParsableArguments {
    @Flag(name: .long, help: "All pages, not the first one alone.")
    var all = false

    @Option(name: .long, help: ArgumentHelp("At most so many entries, 1 to 500 a page.", valueName: "count"))
    var limit: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("Go on after an earlier page: the value that it ended with.", valueName: "mark")
    )
    var after: String?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit is 1 or more.") }
        if let limit, limit > 500, !all { throw ValidationError("--limit is at most 500; --all gives everything.") }
    }

    /// Gathers the pages that were asked for: entries, and the mark of the next page when there is one.
    func gather<View, Entry>(
        _ page: (Page) async throws(ClientFault) -> View,
        entries: (View) -> [Entry],
        next: (View) -> String?
    ) async throws(ClientFault) -> (entries: [Entry], next: String?) {
        var gathered: [Entry] = []
        var mark = after
        repeat {
            let view = try await page(Page(after: mark, limit: limit))
            gathered += entries(view)
            // A service that repeats its mark would keep us for ever.
            mark = next(view) == mark ? nil : next(view)
        } while all && mark != nil
        return (gathered, mark)
    }

    /// The line after a page that is not the last.
    func tellNext(_ mark: String?, _ output: Output) {
        if let mark, !output.isJSON { output.tell("There is more: --after \(mark), or --all.") }
    }
}
