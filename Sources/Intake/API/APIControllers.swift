import Casework

/// The JSON interface under `/v1`, a controller for each noun.
struct APIControllers {
    let service: ServiceController
    let schemes: SchemesController
    let people: PeopleController
    let cases: CasesController
    let acts: ActsController
    let bundles: BundlesController
    let evidence: EvidenceController
    let queue: QueueController
    let decisions: DecisionsController
    let jobs: JobsController
    let notices: NoticesController
    let receipts: ReceiptsController
    let keys: KeysController

    init(workplace: Workplace, version: String) {
        service = ServiceController(workplace: workplace, version: version)
        schemes = SchemesController(workplace: workplace)
        people = PeopleController(workplace: workplace)
        cases = CasesController(workplace: workplace)
        acts = ActsController(workplace: workplace)
        bundles = BundlesController(workplace: workplace)
        evidence = EvidenceController(workplace: workplace)
        queue = QueueController(workplace: workplace)
        decisions = DecisionsController(workplace: workplace)
        jobs = JobsController(workplace: workplace)
        notices = NoticesController(workplace: workplace)
        receipts = ReceiptsController(workplace: workplace)
        keys = KeysController(workplace: workplace)
    }
}
