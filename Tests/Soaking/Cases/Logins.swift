internal import Foundation
internal import PostriderTesting
internal import SMTPSink

// Row 10: a login that fails, and where its secret may be seen.

extension SoakCase {
    static let refusedLogin = SoakCase("login-refused", rows: "10") { _, record in
        record.fault =
            "the password is wrong, over 4 connections and with --verbose; the relay answers 454 to "
            + "a right one once; then all is well"
        record.expected =
            "exit 69 after one login, nothing sent; exit 75 after one more; then each once; the "
            + "secret is in no output, no argument, no variable and no file of the newsroom"
        let right = "right-secret-0815", wrong = "wrong-secret-4711"
        let later = SinkRule(
            .auth, connections: 2...2, do: .reply(454, "4.7.0", "Temporary authentication failure"))
        // Long enough for a look at the process.
        let slow = SinkRule(.ehlo, do: .delay(.milliseconds(300)))
        try await Room.with(
            recipients: 20, rules: [later, slow],
            configure: { $0.credentials = SinkCredentials(user: "anna", password: right) }
        ) { room in
            let secrets = [wrong, right].flatMap {
                [Data($0.utf8), Data(Data("\0anna\0\($0)".utf8).base64EncodedString().utf8)]
            }
            var seen: [String] = []
            func look(_ bytes: Data?, _ place: String) {
                if let bytes, secrets.contains(where: { bytes.range(of: $0) != nil }) {
                    seen.append(place)
                }
            }
            var statuses: [Int32] = [], logins: [Int] = [], arrived: [Int] = []
            for password in [wrong, right, right] {
                let running = try room.startSending(
                    ["--verbose", "--wait", "0"], environment: try room.login("anna", password))
                try await Task.sleep(for: .milliseconds(200))
                for name in ["cmdline", "environ"] {
                    look(FileManager.default.contents(atPath: "/proc/\(running.id)/\(name)"), name)
                }
                let ending = await running.ending()
                look(Data(ending.out.utf8), "stdout")
                look(Data(ending.err.utf8), "stderr")
                statuses.append(ending.status)
                logins.append(room.sink.statistics.loginAttempts)
                arrived.append(try room.acceptances().people)
            }
            for name in FileManager.default.enumerator(atPath: room.folder)?.allObjects ?? [] {
                look(FileManager.default.contents(atPath: "\(room.folder)/\(name)"), "\(name)")
            }
            let doubled = try room.acceptances().doubled
            record.observed =
                "exits \(statuses.map(String.init).joined(separator: ", ")); arrived by then "
                + "\(arrived.map(String.init).joined(separator: ", ")), doubled \(doubled); "
                + "\(logins[0]) login by the first run; the secret was seen \(seen.count) times"
            record.require(
                statuses == [69, 75, 0] && arrived == [0, 0, 20] && doubled == 0
                    && logins[0] == 1 && logins[1] <= 2, "\(record.observed)")
            record.require(seen.isEmpty, "the secret is in \(seen)")
        }
    }
}

extension Room {
    /// The environment in which the program logs in with a password from a file.
    fileprivate func login(_ user: String, _ password: String) throws -> [String: String] {
        let file = "\(besides)/password"
        try? FileManager.default.removeItem(atPath: file)
        let isMade = FileManager.default.createFile(
            atPath: file, contents: Data("\(password)\n".utf8),
            attributes: [.posixPermissions: 0o600])
        guard isMade else { throw SoakError("\(file) cannot be made") }
        return ["POSTRIDER_SMTP_USERNAME": user, "POSTRIDER_SMTP_PASSWORD_FILE": file]
    }
}
