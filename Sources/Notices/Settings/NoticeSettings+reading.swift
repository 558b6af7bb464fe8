import SystemPackage
import Yams

extension NoticeSettings {
    /// Reads the file of the settings. Relative paths of secrets are below `folder`.
    static func read(
        _ text: String,
        file: String,
        folder: FilePath,
        environment: [String: String]
    ) throws(NoticeSettingsFault) -> NoticeSettings {
        let fields = try SettingsFields(text, file: file)
        let transport = try fields.text("transport")
        switch transport {
        case "none":
            try fields.allow(["transport"])
            return .none
        case "command":
            try fields.allow(["transport", "command", "sender", "sender-name", "seconds", "environment"])
            return .command(try command(fields))
        case "webhook":
            try fields.allow(["transport", "address", "secrets", "seconds"])
            return .webhook(try webhook(fields, folder: folder, environment: environment))
        default: throw fields.fault(.wrongForm("none, command or webhook"), at: "transport")
        }
    }

    private static func command(_ fields: SettingsFields) throws(NoticeSettingsFault) -> CommandTransport.Configuration
    {
        guard let address = MailAddress(try fields.text("sender")) else {
            throw fields.fault(.wrongForm("an e-mail address"), at: "sender")
        }
        let seconds = try fields.number("seconds", in: 1...600) ?? 60
        let sender = MailSender(name: try fields.optionalText("sender-name"), address: address)
        let environment = try fields.texts("environment")
        guard
            let configuration = CommandTransport.Configuration(
                command: try fields.list("command"),
                sender: sender,
                seconds: seconds,
                environment: CommandTransport.Configuration.usualEnvironment.merging(environment) { $1 }
            )
        else { throw fields.fault(.wrongForm("a list that begins with the absolute path of a program"), at: "command") }
        return configuration
    }

    private static func webhook(
        _ fields: SettingsFields,
        folder: FilePath,
        environment: [String: String]
    ) throws(NoticeSettingsFault) -> WebhookTransport.Configuration {
        let text = try fields.text("address")
        let address: WebhookAddress
        do throws(WebhookAddress.Refusal) {
            address = try WebhookAddress(text)
        } catch {
            throw fields.fault(.refusedAddress(error), at: "address")
        }
        var secrets: [WebhookSecret] = []
        for place in try fields.list("secrets") {
            guard let secret = secret(at: place, folder: folder, environment: environment) else {
                throw fields.fault(.noSecret, at: "secrets")
            }
            secrets.append(secret)
        }
        let seconds = try fields.number("seconds", in: 1...60) ?? 20
        guard let configuration = WebhookTransport.Configuration(address: address, secrets: secrets, seconds: seconds)
        else { throw fields.fault(.wrongForm("a list of one to three places"), at: "secrets") }
        return configuration
    }

    /// `env:NAME` is a variable of the service's environment; anything else is a file.
    private static func secret(at place: String, folder: FilePath, environment: [String: String]) -> WebhookSecret? {
        let prefix = "env:"
        if place.hasPrefix(prefix) {
            return environment[String(place.dropFirst(prefix.count))].flatMap(WebhookSecret.init)
        }
        return WebhookSecret.read(file: folder.pushing(FilePath(place)))
    }
}
