extension CaseAct {
    /// These people sit over the appeal; whoever sat before does so no more.
    public struct PanelAppointed: Hashable, Codable, Sendable {
        public let appeal: AppealID
        public let members: [PanelMember]

        public init(appeal: AppealID, members: [PanelMember]) {
            self.appeal = appeal
            self.members = members
        }
    }
}
