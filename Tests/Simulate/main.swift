import ProcessSimulation

var arguments = SimulateArguments(CommandLine.arguments.dropFirst())
SimulateCommand(arguments).run()
