extension ProblemError {
    init(_ refusal: TusRefusal) {
        self.init(
            status: refusal.status,
            code: refusal.code,
            title: "The upload cannot go on like this",
            detail: refusal.reason,
            remedy: refusal.remedy,
            isRetryable: refusal.isRetryable,
            headers: refusal.headers.fields
        )
    }
}
