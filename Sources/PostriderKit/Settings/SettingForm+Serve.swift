import Foundation
import NetworkAddresses
import NewsletterCore

extension SettingForm where Value == String {
    /// Where the public reaches a server: https, or http on this machine; a slash at its end is
    /// taken off.
    static var servedAddress: SettingForm {
        SettingForm(
            .webAddress,
            "an https address without a query, such as https://news.example.org; http for this "
                + "machine alone",
            parse: publicAddress)
    }

    /// An address to which paths can be added, without a slash at its end; nil where it is none.
    static func publicAddress(_ text: String) -> String? {
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
            parts.query == nil, parts.fragment == nil, parts.user == nil, parts.password == nil,
            parts.scheme == "https"
                || parts.scheme == "http"
                    && ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host),
            // It stands before the token in every link.
            text.utf8.count <= 500, !text.contains(where: { "{}\"<>\\ ".contains($0) }),
            text.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { return nil }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// A contact of RFC 9116: an address, or a page.
    static var contact: SettingForm {
        SettingForm(.text, "an address, or a page that begins with https://") { text in
            guard text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { return nil }
            if ["https://", "mailto:", "tel:"].contains(where: text.hasPrefix) { return text }
            return (try? EmailAddress(text)).map { "mailto:\($0)" }
        }
    }
}

extension SettingForm where Value == ListenAddress {
    /// A port of this machine, or a Unix socket.
    static var listenAddress: SettingForm {
        SettingForm(
            .text, "an address and a port, such as 127.0.0.1:8025, or unix:/PATH",
            parse: ListenAddress.init)
    }
}

extension SettingForm where Value == [NetworkRange] {
    /// Addresses and networks.
    static var networks: SettingForm {
        SettingForm.each(
            "addresses or networks, such as 192.0.2.7 or 10.0.0.0/8", NetworkRange.init)
    }
}

extension SettingForm where Value == [String] {
    /// Websites, as browsers name them in `Origin`: scheme, host and port.
    static var origins: SettingForm {
        SettingForm.each("websites without a path, such as https://www.example.org") { text in
            guard let address = SettingForm<String>.publicAddress(text),
                let parts = URLComponents(string: address), parts.path.isEmpty
            else { return nil }
            return address.lowercased()
        }
    }

    /// Paths with `{token}` in each.
    static var alsoServed: SettingForm {
        SettingForm.each("paths such as /leave/{token}, with {token} in each, once") { text in
            let parts = text.split(separator: "{token}", omittingEmptySubsequences: false)
            let isPath = text.hasPrefix("/") && !text.contains("//") && !text.contains("#")
            let isFilled = parts.count == 2 && !parts.joined().contains { "{}".contains($0) }
            return isPath && isFilled && parts.joined().utf8.allSatisfy { 0x21...0x7E ~= $0 }
                ? text : nil
        }
    }
}

extension SettingForm {
    /// A list of values, or a single one; in a variable of the environment with commas or spaces
    /// between.
    fileprivate static func each<Item: Sendable>(
        _ wanted: String, _ parse: @escaping @Sendable (String) -> Item?
    ) -> SettingForm where Value == [Item] {
        SettingForm(
            .list, text: { $0.map { "\($0)" }.joined(separator: ", ") },
            read: { given in
                try given.texts.flatMap { $0.split { ", ".contains($0) } }.map { text in
                    guard let item = parse(String(text)) else {
                        throw GivenSetting(
                            path: given.path, origin: given.origin, texts: [String(text)]
                        ).refusal(wanted)
                    }
                    return item
                }
            })
    }
}
