/// A list from a file, read into requests. Every fault is told with its line before anything is sent.
struct ListFile<Request> {
    let entries: [(row: CSVSheet.Row, value: Request)]

    init(
        path: String,
        required: [String],
        optional: [String],
        read: (CSVSheet.Row) throws(CSVFault) -> Request
    ) throws(CommandFault) {
        let bytes = try LocalFile.bytes(of: path)
        let sheet: CSVSheet
        do throws(CSVFault) {
            sheet = try CSVSheet(try CSVText(bytes), required: required, optional: optional)
        } catch {
            throw .csv(path: path, [error])
        }
        do throws(CSVFaults) {
            entries = try sheet.map(read)
        } catch {
            throw .csv(path: path, error.all)
        }
    }
}
