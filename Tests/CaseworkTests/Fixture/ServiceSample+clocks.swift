import AssayTesting
import Recognition

extension ServiceSample {
    /// The sample scheme, in which these clocks run, without reminders.
    static func scheme(clocks terms: [ClockKind: Term?], renewal: CertificateRenewal? = nil) -> Scheme {
        Scheme(
            code: scheme.code,
            version: scheme.version,
            title: scheme.title,
            languages: scheme.languages,
            timeZone: scheme.timeZone,
            standards: scheme.standards,
            vocabulary: scheme.vocabulary,
            decisionRule: scheme.decisionRule,
            identityMethods: scheme.identityMethods,
            keyframes: scheme.keyframes,
            assignmentHours: scheme.assignmentHours,
            clocks: terms.compactMapValues { $0.map { ClockRule(term: $0) } },
            certificateRenewal: renewal
        )
    }
}
