package import PostriderKit

/// Who takes what providers post to `/hooks/NAME`.
package protocol HookDesk: Sendable {
    /// Whether a name is that of a hook.
    func isKnown(_ name: String) -> Bool
    /// Takes a request; what it is answered with 200 is on the disk.
    func take(_ request: PostedRequest) async -> HookAnswer
}

extension HookKeeper: HookDesk {}
