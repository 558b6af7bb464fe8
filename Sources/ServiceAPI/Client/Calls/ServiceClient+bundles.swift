public import Recognition

extension ServiceClient {
    /// The answer alone has the code. Never repeated by itself: a second request would be a second invitation.
    public func invite(_ request: InvitationRequest, to caseID: CaseID) async throws(ClientFault) -> InvitationView {
        try await call(ServiceRequest(.issueInvitation, [caseID.text]).with(body: request))
    }

    /// Has the manifest of a bundle taken in. One that was taken in before is answered as it is.
    public func accept(_ request: BundleRequest, for caseID: CaseID) async throws(ClientFault) -> BundleView {
        try await call(ServiceRequest(.acceptBundle, [caseID.text]).with(body: request))
    }
}
