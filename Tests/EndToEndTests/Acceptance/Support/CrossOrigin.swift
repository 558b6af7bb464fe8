/// Pages of other origins: two that the service allows, and anybody else's.
enum CrossOrigin {
    static let page = "https://portfolio.example"
    static let settings = ["ASSAY_ALLOW_ORIGIN": page + ",https://second.example"]
}
