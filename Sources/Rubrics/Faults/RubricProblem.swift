/// What a reader found wrong, before it becomes a fault. One enum for each concern, so that each wording stands beside
/// its code and the compiler misses none.
protocol RubricProblem {
    var code: RubricFaultCode { get }
    var wording: RubricWording { get }
}
