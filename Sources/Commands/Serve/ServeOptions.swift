import ArgumentParser

/// The settings of the service as flags. What is left out comes from the environment, then from the file, then from defaults.
struct ServeOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The data folder (ASSAY_DATA).", valueName: "folder"))
    var data: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Address and port to listen on; port 0 takes a free one (ASSAY_LISTEN).",
            valueName: "host:port"
        )
    )
    var listen: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A file with the passphrase of the body's keys (ASSAY_KEY_PASSPHRASE_FILE; or itself in ASSAY_KEY_PASSPHRASE).",
            valueName: "path"
        )
    )
    var keyPassphraseFile: String?

    @Option(name: .long, help: ArgumentHelp("How many examiners run at once (ASSAY_EXAMINERS).", valueName: "n"))
    var examiners: Int?

    @Option(
        name: .long,
        help: ArgumentHelp("The examiner's executable, if not beside this one (ASSAY_EXAMINER).", valueName: "path")
    )
    var examiner: String?

    @Option(name: .long, help: ArgumentHelp("Bytes that one file may have (ASSAY_MAXIMUM_UPLOAD).", valueName: "bytes"))
    var maximumUpload: Int64?

    @OptionGroup(title: "Uploads") var uploads: UploadOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "A format that is not accepted, such as avi or pdf; may be repeated (ASSAY_WITHOUT_FORMAT, with commas).",
            valueName: "name"
        )
    )
    var withoutFormat: [String] = []

    @OptionGroup var door: DoorOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "trace, debug, info, notice, warning, error or critical (ASSAY_LOG_LEVEL).",
            valueName: "level"
        )
    )
    var logLevel: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A file into which the port is written once connections are accepted.", valueName: "path")
    )
    var portFile: String?

    @Option(name: .long, help: ArgumentHelp("A file of settings (ASSAY_SERVE_CONFIG).", valueName: "path"))
    var settings: String?
}
