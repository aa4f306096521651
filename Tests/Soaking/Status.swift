internal import Foundation

/// What `postrider status --json` says.
struct Status: Decodable, Equatable {
    let state: String
    let candidates: Int
    let queued: Int
    let out: Int
    let sent: Int
    let deferred: Int
    let failed: Int
    let indoubt: Int
    let excluded: [String: Int]

    var left: Int { queued + out + deferred }

    init(json: String) throws {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
        } catch {
            throw SoakError("no status: \(json)")
        }
    }
}
