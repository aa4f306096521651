import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// A variable that is nearly a setting is an error, since whoever set it believes that it holds.
@Suite struct VariableNamesTests {
    private static let least = """
        newsletter: {name: The Ferry Post}
        from: post@example.org

        """

    private func reader(
        _ environment: [String: String], in text: String = least
    ) throws -> SettingsReader {
        try SettingsReader(
            text, file: "postrider.yml", environment: { environment[$0] },
            variables: Array(environment.keys))
    }

    @Test(arguments: [
        ("POSTRIDER_SMTP_ULR", "POSTRIDER_SMTP_URL"),
        ("POSTRIDER_SMTP_PASWORD_FILE", "POSTRIDER_SMTP_PASSWORD_FILE"),
        ("POSTRIDER_SMTP_PASSWORD", "POSTRIDER_SMTP_PASSWORD_ENV"),
        ("POSTRIDER_FORM", "POSTRIDER_FROM"), ("postrider_smtp_url", "POSTRIDER_SMTP_URL"),
        ("POSTRIDER_RATE_PERDAY", "POSTRIDER_RATE_PER_DAY"),
        ("POSTIRDER_SMTP_URL", "POSTRIDER_SMTP_URL"), ("POSTRIDE_FROM", "POSTRIDER_FROM"),
    ])
    func `a slip is told with the nearest name, and never with its value`(
        name: String, nearest: String
    ) {
        #expect {
            try reader([name: "hunter2"])
        } throws: { error in
            guard let failure = error as? Problem else { return false }
            return failure.kind == .badConfiguration && failure.text.contains(name)
                && failure.text.contains("Did you mean \(nearest)?")
                && !failure.text.contains("hunter2")
        }
    }

    @Test func `what the settings mention is let be`() throws {
        let texts = [
            "smtp: {password_env: POSTRIDER_SMTP_PASSWORD}",
            "smtp: {password_command: \"echo $POSTRIDER_SMTP_PASSWORD\"}",
        ]
        for text in texts {
            let reader = try reader(["POSTRIDER_SMTP_PASSWORD": "x"], in: Self.least + text)
            #expect(reader.strangers.isEmpty)
        }
        let byVariable = [
            "POSTRIDER_SMTP_PASSWORD_ENV": "POSTRIDER_SMTP_PASSWORD",
            "POSTRIDER_SMTP_PASSWORD": "x",
        ]
        #expect(try reader(byVariable).strangers.isEmpty)
    }

    @Test func `a longer name that is mentioned excuses no shorter one`() {
        #expect(throws: Problem.self) {
            try reader(
                ["POSTRIDER_SMTP_PASSWORD": "x"],
                in: Self.least + "smtp: {password_env: POSTRIDER_SMTP_PASSWORD_2}")
        }
    }

    @Test func `what is far from every setting is for doctor to tell`() throws {
        let reader = try reader([
            "POSTRIDER_ZEBRA_CROSSING": "1", "POSTRIDER_FROM": "a@example.org", "HOME": "/",
            "POSTGRES_PASSWORD": "x", "POSTRIDER": "1", "POSTRIDER_AARDVARKS_HOME": "1",
        ])
        #expect(reader.strangers == ["POSTRIDER_AARDVARKS_HOME", "POSTRIDER_ZEBRA_CROSSING"])
        #expect(reader[\.from]?.text == "a@example.org")
    }
}
