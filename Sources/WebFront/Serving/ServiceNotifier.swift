import Glibc

/// Tells systemd how the service is (sd_notify(3)); nothing where it did not start it.
package struct ServiceNotifier: Sendable {
    private let path: String?
    /// How often the watchdog wants to hear something; nil where there is none.
    package let watchdog: Duration?

    /// Reads where to tell it from the environment.
    package init(process: Int32, environment: (String) -> String?) {
        path = environment("NOTIFY_SOCKET").flatMap { $0.isEmpty ? nil : $0 }
        let isOurs = environment("WATCHDOG_PID").map { Int32($0) == process } ?? true
        let time = environment("WATCHDOG_USEC").flatMap { Int64($0) }
        watchdog = isOurs ? time.map { .microseconds($0) } : nil
    }

    package func ready() { tell("READY=1") }
    package func stopping() { tell("STOPPING=1") }
    package func isAlive() { tell("WATCHDOG=1") }

    /// A reload begins; the moment is for Type=notify-reload (systemd 253).
    package func reloading() {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        tell("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1_000)")
    }

    private func tell(_ text: String) {
        guard let path, path.utf8.count < 108 else { return }
        let kind = Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        // An @ stands for the NUL of an abstract name.
        let bytes = path.utf8.enumerated().map { $0 == 0 && $1 == UInt8(ascii: "@") ? 0 : $1 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let message = Array(text.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(
                    descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }
}
