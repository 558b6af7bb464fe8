/// How many clips a requirement asks for and how long they are: the numbers of a requirement, checked against each
/// other.
struct RequiredClips {
    let minimumClips: Int?
    let maximumClips: Int?
    let minimumSeconds: Int?
    let maximumSeconds: Int?
    let occasions: Int?
    let contexts: Int?

    /// Each number is nil where the file's value is faulty. Seconds are asked for, and there, where something lasts. Without `maximum-clips` the minimum is the maximum too.
    init(_ fields: MappingFields<RequirementKey>, isTimed: Bool) {
        minimumClips = fields.integer(.minimumClips, in: FileRanges.clips, default: 1)
        maximumClips =
            if let field = fields.optional(.maximumClips) { field.integer(in: FileRanges.clips) } else { minimumClips }
        minimumSeconds = Self.seconds(.minimumSeconds, of: fields, isTimed: isTimed)
        maximumSeconds = Self.seconds(.maximumSeconds, of: fields, isTimed: isTimed)
        occasions = fields.integer(.occasions, in: FileRanges.occasions, default: 1)
        contexts = fields.integer(.contexts, in: FileRanges.occasions, default: 1)
        check(fields)
    }

    private static func seconds(
        _ key: RequirementKey,
        of fields: MappingFields<RequirementKey>,
        isTimed: Bool
    ) -> Int? {
        if isTimed { return fields.required(key)?.integer(in: FileRanges.seconds) }
        guard let field = fields.optional(key) else { return 0 }
        field.report(ConsistencyProblem.secondsWithoutLength)
        return nil
    }

    private func check(_ fields: MappingFields<RequirementKey>) {
        if let minimumClips, let maximumClips, minimumClips > maximumClips {
            fields.optional(.minimumClips)?.report(
                ConsistencyProblem.minimumAboveMaximum(minimum: minimumClips, maximum: maximumClips, of: "clips")
            )
        }
        if let minimumSeconds, let maximumSeconds, minimumSeconds > maximumSeconds {
            fields.optional(.minimumSeconds)?.report(
                ConsistencyProblem.minimumAboveMaximum(minimum: minimumSeconds, maximum: maximumSeconds, of: "seconds")
            )
        }
        guard let maximumClips else { return }
        if let occasions, occasions > maximumClips {
            fields.optional(.occasions)?.report(
                ConsistencyProblem.moreOccasionsThanClips(asked: occasions, of: "occasions", clips: maximumClips)
            )
        }
        if let contexts, contexts > maximumClips {
            fields.optional(.contexts)?.report(
                ConsistencyProblem.moreOccasionsThanClips(asked: contexts, of: "contexts", clips: maximumClips)
            )
        }
    }
}
