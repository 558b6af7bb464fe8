/// How it was made sure that the person on the video is the candidate.
public enum IdentityMethod: String, Hashable, Codable, Sendable, CaseIterable {
    /// An identity document was seen together with the person, in the same place.
    case documentInPerson = "document-in-person"
    /// An identity document was shown in a live video call.
    case documentByVideo = "document-by-video"
    /// A registry of the state confirmed the person.
    case registry
    /// An employer or centre that knows the person vouched for them.
    case organisationVouches = "organisation-vouches"
}
