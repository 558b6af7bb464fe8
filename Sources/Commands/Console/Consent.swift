/// Asks before what cannot be undone, where there is somebody to ask. A script has decided already.
enum Consent {
    static func obtain(_ question: String, given: Bool) async throws(CommandFault) {
        let console = Console.standard
        guard !given, console.readsFromTerminal, console.tellsTerminal else { return }
        guard await Keyboard.confirms(question) else { throw .declined }
    }
}
