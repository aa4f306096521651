import DeliveryEngine
import Foundation
import NewsletterCore

/// Where a relay is, as `smtp.url` has it.
struct RelayAddress {
    let host: String
    let port: Int
    /// Whether TLS begins with the first byte.
    let isImplicitTLS: Bool
}

extension SettingForm where Value == RelayAddress {
    /// `smtp://host:port` or `smtps://host:port`, without a login.
    static var relayAddress: SettingForm {
        SettingForm(.webAddress) { given in
            guard let parts = URLComponents(string: given.text), let host = parts.host,
                !host.isEmpty, let scheme = parts.scheme, ["smtp", "smtps"].contains(scheme),
                parts.path.isEmpty || parts.path == "/",
                parts.port.map({ (1...65535).contains($0) }) ?? true
            else {
                throw Problem(
                    .badConfiguration,
                    "\(given.origin): \(given.path) is \"\(SettingKey.of(\.smtpURL).masked(given.text))\"",
                    remedy: "Write it as smtp://relay.example.org:587 or smtps://relay.example.org."
                )
            }
            guard parts.user == nil, parts.password == nil else {
                throw Problem(
                    .badConfiguration,
                    "\(given.origin): \(given.path) holds a user name or password",
                    remedy: "Take it out; use smtp.username and smtp.password_file.")
            }
            let isImplicitTLS = scheme == "smtps"
            let standardPort = isImplicitTLS ? RelaySettings.implicitTLSPort : 587
            return RelayAddress(
                host: host, port: parts.port ?? standardPort, isImplicitTLS: isImplicitTLS)
        }
    }
}

extension SettingForm where Value == Bool {
    /// `required` or `off`.
    static var isSecured: SettingForm {
        SettingForm(.choice, "required or off", text: { $0 ? "required" : "off" }) { text in
            switch text.lowercased() {
            case "required", "true", "on", "yes": true
            case "off", "false", "no": false
            default: nil
            }
        }
    }
}

extension SettingForm where Value == String {
    /// The name for EHLO: a host name, or an address in brackets (RFC 5321 section 4.1.3).
    static var helloName: SettingForm {
        SettingForm(.text, "a host name such as mail.example.org") { text in
            let isName = text.utf8.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || "-._[]:".utf8.contains($0)
            }
            return isName ? text : nil
        }
    }

    /// A mechanism of SASL that libcurl knows, in its spelling.
    static var mechanism: SettingForm {
        SettingForm(.choice) { given in
            let name = given.text.uppercased()
            guard RelayConfiguration.mechanisms.contains(name) else {
                let known = RelayConfiguration.mechanisms
                let near = name.nearest(in: known).map { "Did you mean \($0)? " } ?? ""
                throw Problem(
                    .badConfiguration,
                    "\(given.origin): smtp.mechanism is \"\(given.text)\", which is not known",
                    remedy: "\(near)These are: \(known.joined(separator: ", ")).")
            }
            return name
        }
    }
}

extension RelayConfiguration {
    /// The mechanisms of SASL that libcurl knows, in its spelling.
    static let mechanisms = [
        "PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "NTLM",
        "GSSAPI", "EXTERNAL", "XOAUTH2", "OAUTHBEARER",
    ]
}
