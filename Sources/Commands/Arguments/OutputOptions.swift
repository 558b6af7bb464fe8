import ArgumentParser

/// How the result is shown.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Print JSON: the values as the service gives them, keys sorted.")
    var json = false

    var output: Output { Output(isJSON: json) }
}
