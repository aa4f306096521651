internal import NewsletterCore
import Subscribing
import TextFormats

/// One entry of the intake as a line of its file: the length of the payload, its CRC-32 in
/// hexadecimal, the payload as JSON, each with a space between, and a line break.
///
/// Length and checksum tell a line that was cut off, or that the disk has damaged.
enum IntakeLine {
    /// The line of an entry, its line break included.
    static func encode(_ entry: IntakeEntry) -> [UInt8] {
        let payload = Array(payload(of: entry).utf8)
        let digits = String(CRC32.of(payload), radix: 16)
        let code = String(repeating: "0", count: 8 - digits.count) + digits
        return Array("\(payload.count) \(code) ".utf8) + payload + [UInt8(ascii: "\n")]
    }

    /// The entry of a line without its line break; nil where the line is damaged, or of a kind
    /// that this version does not know.
    static func decode(_ line: some Collection<UInt8>) -> IntakeEntry? {
        let parts = line.split(
            separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3,
            let count = Int(String(decoding: parts[0], as: UTF8.self)),
            let code = UInt32(String(decoding: parts[1], as: UTF8.self), radix: 16)
        else { return nil }
        let payload = Array(parts[2])
        guard payload.count == count, CRC32.of(payload) == code else { return nil }
        return entry(ofPayload: String(decoding: payload, as: UTF8.self))
    }

    /// An entry as JSON.
    static func payload(of entry: IntakeEntry) -> String {
        JSONText.encode(.object(members(of: entry)))
    }

    /// The entry that JSON tells of; nil where it is none of those that this version knows.
    static func entry(ofPayload text: String) -> IntakeEntry? {
        guard case .object(let members)? = try? JSONText.parse(text.utf8) else { return nil }
        return entry(Dictionary(members.map { ($0.name, $0.value) }) { $1 })
    }

    /// What a wish is called.
    static func kind(of wish: OptOut) -> String {
        switch wish {
        case .leave: "leave"
        case .remove: "remove"
        case .mark: "mark"
        case .suppress: "suppress"
        case .pause: "pause"
        case .undo: "undo"
        case .reason: "reason"
        }
    }

    // MARK: - Writing

    private static func members(of entry: IntakeEntry) -> [(name: String, value: JSONValue)] {
        var members: [(name: String, value: JSONValue)] = [
            ("id", .string(entry.id)), ("at", .number("\(entry.at.milliseconds)")),
            ("origin", .string(entry.origin.description)),
        ]
        func add(_ name: String, _ text: String?) {
            if let text { members.append((name, .string(text))) }
        }
        func add(_ who: SubscriberReference) {
            switch who {
            case .id(let id): add("subscriber", id.description)
            case .address(let address): add("address", address.description)
            }
        }
        add("kind", kind(of: entry.optOut))
        if let who = entry.optOut.person { add(who) }
        switch entry.optOut {
        case .leave(_, let list), .undo(_, let list):
            add("list", list?.description)
        case .remove: break
        case .pause(_, let end):
            if let end { members.append(("until", .number("\(end.milliseconds)"))) }
        case .reason(_, let reason, let words):
            add("reason", reason.rawValue)
            add("words", words)
        case .mark(_, let status, let note):
            add("status", status.rawValue)
            add("note", note)
        case .suppress(let told):
            switch told.target {
            case .address(let key): add("address", key)
            case .hash(let hash): add("hash", hash)
            case .domain(let name, let reaches):
                add("domain", name)
                members.append(("subdomains", .bool(reaches)))
            }
            add("reason", told.reason.rawValue)
            add("note", told.note)
            if let at = told.at { members.append(("since", .number("\(at.milliseconds)"))) }
        }
        return members
    }

    // MARK: - Reading

    private static func entry(_ members: [String: JSONValue]) -> IntakeEntry? {
        guard let id = members.text("id"), let at = members.moment("at"),
            let origin = members.text("origin"), let optOut = optOut(members)
        else { return nil }
        return IntakeEntry(id: id, at: at, origin: Origin(origin), optOut: optOut)
    }

    private static func optOut(_ members: [String: JSONValue]) -> OptOut? {
        switch members.text("kind") {
        case "leave":
            let list = members.text("list")
            guard let who = members.person, list.map({ ListName($0) != nil }) != false else {
                return nil
            }
            return .leave(who, list: list.flatMap { ListName($0) })
        case "undo":
            let list = members.text("list")
            guard let who = members.person, list.map({ ListName($0) != nil }) != false else {
                return nil
            }
            return .undo(who, list: list.flatMap { ListName($0) })
        case "pause": return members.person.map { .pause($0, until: members.moment("until")) }
        case "reason":
            guard let who = members.person,
                let reason = members.text("reason").flatMap({ LeaveReason(rawValue: $0) })
            else { return nil }
            return .reason(who, reason, words: members.text("words"))
        case "remove": return members.person.map { .remove($0) }
        case "mark":
            guard let who = members.person,
                let status = members.text("status").flatMap({ SubscriberStatus(rawValue: $0) })
            else { return nil }
            return .mark(who, as: status, note: members.text("note"))
        case "suppress":
            guard let target = members.target,
                let reason = members.text("reason").flatMap({ SuppressionReason(rawValue: $0) })
            else { return nil }
            return .suppress(
                SuppressionEntry(
                    target: target, reason: reason, note: members.text("note"),
                    at: members.moment("since")))
        default: return nil
        }
    }
}

extension [String: JSONValue] {
    fileprivate func text(_ name: String) -> String? {
        if case .string(let text)? = self[name] { text } else { nil }
    }

    fileprivate func moment(_ name: String) -> Timestamp? {
        guard case .number(let text)? = self[name] else { return nil }
        return Int64(text).map { Timestamp(milliseconds: $0) }
    }

    fileprivate var person: SubscriberReference? {
        if let id = text("subscriber") { return .id(SubscriberID(id)) }
        return text("address").flatMap { try? EmailAddress($0) }.map { .address($0) }
    }

    fileprivate var target: Suppression.Target? {
        if let domain = text("domain") {
            return .domain(domain, withSubdomains: self["subdomains"] == .bool(true))
        }
        return text("hash").map { .hash($0) } ?? text("address").map { .address($0) }
    }
}

/// The checksum of IEEE 802.3, which finds a line that is not as it was written.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { code, _ in
            code & 1 == 1 ? 0xEDB8_8320 ^ code >> 1 : code >> 1
        }
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }
}
