import Foundation
import PostriderTesting

/// The programs that the stories run; nil where one is not installed.
extension Program {
    /// The `postrider` that was built beside these tests.
    static let postrider = Program(
        path: Bundle.main.executableURL!.resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("postrider").path)
    /// Postfix's mail sink.
    static let smtpSink = installed("smtp-sink")
    /// Python with its `email` package.
    static let python = installed("python3")
    /// The shell that runs the demo.
    static let bash = installed("bash")
    /// Shells that are only completed in.
    static let zsh = installed("zsh")
    static let fish = installed("fish")
    /// Starts a program in a session of its own.
    static let ownSession = installed("setsid")
    /// What asks `postrider serve`, and the web servers that stand before it.
    static let curl = installed("curl")
    static let nginx = installed("nginx")
    static let caddy = installed("caddy")
    static let haproxy = installed("haproxy")
    /// Asks slowly, many times at once.
    static let slowhttptest = installed("slowhttptest")
    /// Passes sockets as systemd does.
    static let systemdSocket = installed("systemd-socket-activate")
    static let systemdAnalyze = installed("systemd-analyze")
}
