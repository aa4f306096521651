import Foundation
import Testing

@testable import Inbound

/// The messages in Tests/InboundTests/Mails, each of which says in X-Expected how it is read:
/// rule, kind, reason, addresses.
struct BounceMail: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }

    /// What its header asks for.
    var expected: String { IncomingMail(bytes).header.text("x-expected") ?? "" }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Mails")

    static let all: [BounceMail] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { name in
            let data = try? Data(contentsOf: folder.appendingPathComponent(name))
            return BounceMail(name: name, bytes: Array(data ?? Data()))
        }
    }()

    /// The one of that name.
    static func named(_ name: String) -> BounceMail {
        guard let mail = all.first(where: { $0.name == "\(name).eml" }) else {
            preconditionFailure("there is no \(name).eml")
        }
        return mail
    }
}

extension BounceReading {
    /// The reading in the words of X-Expected.
    var summary: String {
        ([rule.rawValue, kind.rawValue, reason?.name ?? "-"] + recipients.map(\.address))
            .joined(separator: " ")
    }
}
