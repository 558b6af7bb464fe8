import Recognition

extension Scheme {
    /// The same scheme with this rule for batches.
    func deciding(_ batch: BatchRule) -> Scheme {
        Scheme(
            code: code,
            version: version,
            title: title,
            languages: languages,
            timeZone: timeZone,
            standards: standards,
            vocabulary: vocabulary,
            decisionRule: decisionRule,
            identityMethods: identityMethods,
            keyframes: keyframes,
            assignmentHours: assignmentHours,
            batch: batch
        )
    }
}
