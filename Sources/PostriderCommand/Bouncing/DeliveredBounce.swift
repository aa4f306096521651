import ArgumentParser
import Foundation
import Inbound
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// One message that a mail server hands over.
///
/// It exits with 0 once the message is kept or judged, and with 75 for everything else, after which
/// the server tries again: any other code would send a bounce of the bounce.
struct DeliveredBounce {
    let newsroom: NewsroomOptions
    let recipient: String?

    /// Reads the message to its end, whatever is wrong otherwise: a pipe that is closed early is a
    /// failure to the server.
    func take() throws {
        do {
            var messages: [[UInt8]] = []
            try MessageFiles.forEach(in: "-") { messages.append($0.bytes) }
            let workspace = try newsroom.open()
            for message in messages { try take(message, workspace) }
        } catch {
            Console.tell(Problem(error))
            throw ExitStatus.tryLater.code
        }
    }

    /// Judges it; where that cannot be done now, keeps it for the next run.
    private func take(_ message: [UInt8], _ workspace: Workspace) throws {
        do {
            let work = try waiting { try ProcessBounces(in: workspace) }
            defer { work.close() }
            try work.take(message, from: .pipe, to: recipient)
            _ = try work.finish()
        } catch {
            Console.tell(Problem(error))
            try ReturnedMail(of: workspace.newsroom, effects: workspace.effects)
                .spool(message, to: recipient)
            Console.say("The message is kept, and read by the next: postrider bounces process")
        }
    }

    /// Waits for another process that reads, five seconds at most.
    private func waiting<T>(_ body: () throws -> T) throws -> T {
        for _ in 0..<50 {
            do { return try body() } catch let error as any Explained
                where error.problem.kind == .tryLater
            {
                usleep(100_000)
            }
        }
        return try body()
    }
}

/// What a mail server tells of a delivery in its environment: Postfix (local(8)), Exim (pipe
/// transport), qmail (qmail-command(8)).
struct MailServerVariables {
    /// Whether a mail server runs this.
    let isPresent: Bool
    /// The address to which the message came.
    let recipient: String?

    /// Whether the arguments are those of a delivery by a mail server, which takes any exit code but
    /// 0 and 75 for a failure for good.
    static func isDelivery(_ arguments: [String], _ effects: Effects = .live) -> Bool {
        guard arguments.contains("bounces"), arguments.contains("process") else { return false }
        return arguments.contains("--from-mta")
            || arguments.contains("-") && MailServerVariables(effects).isPresent
    }

    init(_ effects: Effects) {
        func value(_ name: String) -> String? {
            effects.environment(name).flatMap { $0.isEmpty ? nil : $0 }
        }
        let whole = value("ORIGINAL_RECIPIENT") ?? value("RECIPIENT")
        let local = value("LOCAL_PART").map {
            (value("LOCAL_PART_PREFIX") ?? "") + $0 + (value("LOCAL_PART_SUFFIX") ?? "")
        }
        let joined = local.flatMap { local in value("DOMAIN").map { "\(local)@\($0)" } }
        // Exim names RECIPIENT too, without the suffix in some versions.
        recipient = [whole, joined].compactMap { $0 }.max { $0.utf8.count < $1.utf8.count }
        // That of a bounce is empty.
        isPresent = recipient != nil && effects.environmentNames().contains("SENDER")
    }
}
