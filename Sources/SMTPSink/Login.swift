internal import Foundation

/// Where a login stands that takes more than one line (RFC 4954, RFC 4616).
enum Login {
    case plain
    case loginUser
    case loginPassword(user: String)
}

extension Session {
    /// AUTH, with or without an initial response.
    mutating func authenticate(_ line: UnsafeRawBufferPointer) {
        guard configuration.credentials != nil else {
            return refuse("502 5.5.1 AUTH is not offered\r\n")
        }
        guard hasGreeted, !isAuthenticated, envelope == nil else {
            return refuse("503 5.5.1 AUTH is out of sequence\r\n")
        }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ").map(String.init)
        guard (2...3).contains(words.count) else { return refuse("501 5.5.4 Syntax: AUTH\r\n") }
        let login: Login
        switch words[1].uppercased() {
        case "PLAIN": login = .plain
        case "LOGIN": login = .loginUser
        default: return refuse("504 5.5.4 Mechanism not offered\r\n")
        }
        respond(at: .auth) {
            if words.count == 3 {
                // `=` stands for an empty response (RFC 4954 section 4).
                $0.proceed(with: login, words[2] == "=" ? "" : words[2])
            } else {
                $0.phase = .login(login)
                $0.answer(login.challenge)
            }
        }
    }

    mutating func proceed(with login: Login, _ line: UnsafeRawBufferPointer) {
        proceed(with: login, String(decoding: line, as: UTF8.self))
    }

    private mutating func proceed(with login: Login, _ response: String) {
        guard response != "*" else { return refuse("501 5.7.0 Login given up\r\n") }
        guard let data = Data(base64Encoded: response) else {
            return refuse("501 5.5.2 This is not base64\r\n")
        }
        let text = String(decoding: data, as: UTF8.self)
        switch login {
        case .plain:
            let parts = text.split(separator: "\0", omittingEmptySubsequences: false)
            guard parts.count == 3 else { return refuse("501 5.5.2 Malformed response\r\n") }
            decide(user: String(parts[1]), password: String(parts[2]))
        case .loginUser:
            phase = .login(.loginPassword(user: text))
            answer(Login.loginPassword(user: text).challenge)
        case .loginPassword(let user):
            decide(user: user, password: text)
        }
    }

    private mutating func decide(user: String, password: String) {
        tally.loginAttempts += 1
        guard let credentials = configuration.credentials, user == credentials.user,
            password == credentials.password
        else {
            tally.loginFailures += 1
            return refuse("535 5.7.8 Authentication credentials invalid\r\n")
        }
        isAuthenticated = true
        answer("235 2.7.0 Authentication successful\r\n")
    }
}

extension Login {
    /// `Username:` and `Password:` in base64 for LOGIN, nothing for PLAIN.
    fileprivate var challenge: StaticString {
        switch self {
        case .plain: "334 \r\n"
        case .loginUser: "334 VXNlcm5hbWU6\r\n"
        case .loginPassword: "334 UGFzc3dvcmQ6\r\n"
        }
    }
}
