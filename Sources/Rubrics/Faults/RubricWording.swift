/// A problem in words: what is wrong, and what to write instead.
struct RubricWording {
    let problem: String
    let advice: String

    init(_ problem: String, _ advice: String) {
        self.problem = problem
        self.advice = advice
    }
}
