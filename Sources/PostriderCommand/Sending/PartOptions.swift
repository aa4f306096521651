import ArgumentParser
import DeliveryEngine

/// Which part of its audience this machine mails, where several share the work.
struct PartOptions: ParsableArguments {
    @Option(
        help: """
            Only this part of the audience, such as 1/3, where each machine mails another one; \
            limits are divided. See docs/several-machines.md.
            """,
        transform: AudiencePart.typed)
    var part: AudiencePart?
    @Option(
        help: """
            With --part: the SHA-256 of the backup that was restored on each machine, as \
            `subscribers backup` says.
            """)
    var backup: String?

    func validate() throws {
        if (part == nil) != (backup == nil) {
            throw ValidationError("--part K/N and --backup SHA256 go together")
        }
        if let backup, !Self.isDigest(backup) {
            throw ValidationError(
                "--backup is the SHA-256 that `postrider subscribers backup` writes: 64 digits from "
                    + "0 to f")
        }
    }

    /// The part that was chosen; nil for all.
    var chosen: ChosenPart? {
        guard let part, let backup else { return nil }
        return ChosenPart(part, backup: backup.lowercased())
    }

    private static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    }
}

extension AudiencePart {
    /// Reads a part as it was typed; throws how one is written where it is none.
    @Sendable fileprivate static func typed(_ text: String) throws -> AudiencePart {
        guard let part = AudiencePart(text) else {
            throw ValidationError(
                "a part is written K/N: which one, and how many there are, from 2 to \(mostParts)")
        }
        return part
    }
}
