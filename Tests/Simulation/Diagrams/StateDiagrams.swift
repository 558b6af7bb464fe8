public enum StateDiagrams { public static func document() -> String { "" } }
