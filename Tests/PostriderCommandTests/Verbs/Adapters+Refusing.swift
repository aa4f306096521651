import PostriderTesting
import Storage

@testable import PostriderKit

extension Adapters {
    /// A world that answers nothing: whoever asks it what a test did not give is stopped.
    static let refusing: Adapters = {
        let world = RefusingWorld()
        return Adapters(
            dns: world, pages: world, pictures: world, relays: world, lists: SubscriberDatabases(),
            bounces: BounceDatabases())
    }()
}
