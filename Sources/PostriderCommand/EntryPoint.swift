import ArgumentParser
import Foundation

/// Where the program begins.
public enum EntryPoint {
    /// Runs the command of the process's arguments; turns every error into one or two lines and
    /// an exit code.
    public static func run() async {
        // A file that reaches its limit (ulimit -f) is an error to tell of, and no reason to die.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try Postrider.parseAsRoot(
                WaitOption.marking(Array(CommandLine.arguments.dropFirst())))
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as any Reportable {
            Console.say("postrider: \(error.message)")
            Postrider.exit(withError: error.status.code)
        } catch {
            Postrider.exit(withError: error)
        }
    }
}
