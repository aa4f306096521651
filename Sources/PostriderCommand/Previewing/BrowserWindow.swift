import Foundation

/// Shows an address in the user's browser, where there is one.
///
/// The address holds a secret, and every user of a machine can read the arguments of programs.
/// So the browser gets the name of a file that its owner alone can read, and that leads on.
struct BrowserWindow {
    let url: String
    private let folder: String

    /// Takes the address; nothing is opened yet.
    init(url: String) {
        self.url = url
        let run = ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"]
        folder = "\(run ?? NSTemporaryDirectory())/postrider-preview-\(UUID().uuidString)"
    }

    /// Opens the browser if somebody sits at a terminal with a desktop around it.
    func open() {
        let environment = ProcessInfo.processInfo.environment
        let hasDesktop = environment["WAYLAND_DISPLAY"] != nil || environment["DISPLAY"] != nil
        guard Console.talksToTerminal, hasDesktop, let opener = Self.opener(environment) else {
            return
        }
        let page =
            "<!DOCTYPE html><meta charset=\"utf-8\"><title>Postrider</title>"
            + "<meta http-equiv=\"refresh\" content=\"0; url=\(url)\">"
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try Data(page.utf8).write(to: URL(fileURLWithPath: "\(folder)/preview.html"))
            let process = Process()
            process.executableURL = URL(fileURLWithPath: opener)
            process.arguments = ["\(folder)/preview.html"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
        } catch {
            Console.say("No browser could be opened; open the address above by hand.")
        }
    }

    /// Takes the file away again.
    func forget() { try? FileManager.default.removeItem(atPath: folder) }

    private static func opener(_ environment: [String: String]) -> String? {
        (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/xdg-open" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
