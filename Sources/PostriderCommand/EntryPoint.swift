import ArgumentParser
import Foundation
import NewsletterCore

/// Where the program begins.
public enum EntryPoint {
    /// Runs the command of the process's arguments; turns every error into one or two lines and
    /// an exit code.
    public static func run() async {
        // A file that reaches its limit (ulimit -f) is an error to tell of, and no reason to die.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try parsed()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch  where MailServerVariables.isDelivery(Array(CommandLine.arguments.dropFirst())) {
            if Postrider.exitCode(for: error) != .success, !(error is ExitCode) {
                Console.tell(Problem(error))
            }
            Postrider.exit(withError: ExitStatus.tryLater.code)
        } catch let error as any Explained {
            Console.tell(error.problem)
            Postrider.exit(withError: error.problem.kind.status.code)
        } catch {
            if let problem = usageProblem(error) {
                Console.tell(problem)
                Postrider.exit(withError: problem.kind.status.code)
            }
            Postrider.exit(withError: error)
        }
    }

    /// What the argument parser found, for scripts; nil where it is no mistake, or a person reads it.
    private static func usageProblem(_ error: any Error) -> Problem? {
        guard CommandLine.arguments.contains("--json"),
            Postrider.exitCode(for: error) == .validationFailure
        else { return nil }
        return Problem(
            .usage, Postrider.message(for: error), remedy: "Add --help to see how it is used.")
    }

    /// The command of the process's arguments; of a slip in its name the nearest is told.
    private static func parsed() throws -> any ParsableCommand {
        let arguments = Array(CommandLine.arguments.dropFirst())
        func slip() throws -> CommandSlip? {
            CommandSlip(in: arguments, of: try CommandHelp.whole())
        }
        // `help` shows the help of all commands where it does not know one.
        if arguments.first == "help", let slip = try slip() { throw slip.failure }
        // What is wrong with one of many is told as it was typed.
        if let joined = ListNames.joining(arguments),
            let command = try? Postrider.parseAsRoot(WaitOption.marking(joined))
        {
            return command
        }
        do {
            return try Postrider.parseAsRoot(WaitOption.marking(arguments))
        } catch {
            guard Postrider.exitCode(for: error) == .validationFailure, let slip = try slip()
            else { throw error }
            throw slip.failure
        }
    }
}
