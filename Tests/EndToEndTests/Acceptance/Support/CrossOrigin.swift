/// Pages of other origins: two that the service allows, and anybody else's.
enum CrossOrigin {
    static let page = "https://portfolio.example"
    static let settings = ["ASSAY_ALLOWED_ORIGINS": page + ",https://second.example"]
}
