extension Page {
    /// Makes a page of rows that were fetched one beyond the limit: the extra one only tells that there are more.
    init(fetched rows: [Row], limit: Int, mark: (Row) -> PageMark) {
        let kept = Array(rows.prefix(limit))
        self.init(rows: kept, next: rows.count > limit ? kept.last.map { mark($0).text } : nil)
    }
}
