/// Why an appeal is not heard.
public enum InadmissibilityCause: String, Hashable, Codable, Sendable, CaseIterable {
    /// It was lodged after the end of its clock, through another channel.
    case late
    /// What it says is none of the grounds of the scheme.
    case noGround = "no-ground"
    /// It asks for nothing that the contested decision could be changed to.
    case nothingContested = "nothing-contested"
    /// The same was heard at this stage before.
    case alreadyHeard = "already-heard"
}
