/// The one place where the version of the product is written down.
public enum ProductVersion {
    public static let text = "0.1.0"
}
