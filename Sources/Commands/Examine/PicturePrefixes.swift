/// What the names of each file's pictures begin with: the file's own name, and from the second file of that name on a number,
/// in the order in which the files were given. No two files have the same.
enum PicturePrefixes {
    static func of(_ files: [String]) -> [String] {
        let names = files.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
        // A number that another file has as part of its own name is passed over.
        var taken = Set(names)
        var seen: [String: Int] = [:]
        return names.map { name in
            guard var number = seen[name] else {
                seen[name] = 1
                return name + "-"
            }
            repeat { number += 1 } while !taken.insert("\(name)-\(number)").inserted
            seen[name] = number
            return "\(name)-\(number)-"
        }
    }
}
