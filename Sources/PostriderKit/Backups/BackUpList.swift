import Files
import Foundation
import Inbound
import NewsletterCore
import NewsroomFiles
import Subscribing

/// Copies the list while it is in use.
package struct BackUpList {
    private let workspace: Workspace

    /// Of the newsroom.
    package init(of workspace: Workspace) { self.workspace = workspace }

    /// Makes the copy and reads it through; the key goes beside it where it is asked for.
    ///
    /// Only an earlier backup of the same list is replaced. Returns the SHA-256 of the copy.
    @discardableResult
    package func backUp(to file: String, withKey: Bool = false) throws -> String {
        let store = try workspace.subscribers()
        defer { store.close() }
        try refuseToReplace(file, withKey: withKey, store)
        try store.backups.backUp(to: file)
        try copyBounces(to: "\(file).bounces")
        try SignUpCopies(of: workspace).backUp(to: "\(file).sign-ups")
        if withKey { try copyKey(to: "\(file).key") }
        return try BackupDigest.of(file)
    }

    /// A slip of the hand must not replace the live list, a key, a ledger or a text.
    private func refuseToReplace(
        _ file: String, withKey: Bool, _ store: SubscriberStore
    ) throws {
        let files = FileManager.default
        if files.fileExists(atPath: file), try !store.backups.isBackup(file) {
            throw Problem(
                .badData, "\(file) exists, and is no earlier backup of this list",
                remedy: "Nothing was changed; choose another name, or delete it first.")
        }
        let bounces = "\(file).bounces"
        if files.fileExists(atPath: bounces), !isBounces(bounces) {
            throw Problem(
                .badData, "\(bounces) exists, and is no earlier backup of what came back",
                remedy: "Nothing was changed; choose another name, or delete it first.")
        }
        let signUps = "\(file).sign-ups"
        if files.fileExists(atPath: signUps), !SignUpCopies(of: workspace).isCopy(signUps) {
            throw Problem(
                .badData, "\(signUps) exists, and is no earlier backup of sign-ups",
                remedy: "Nothing was changed; choose another name, or delete it first.")
        }
        let key = "\(file).key"
        if withKey, files.fileExists(atPath: key), (try? SecretKeyFile.keys(at: key)) == nil {
            throw Problem(
                .badData, "\(key) exists, and holds no key",
                remedy: "Nothing was changed; choose another name, or delete it first.")
        }
    }

    private func isBounces(_ file: String) -> Bool {
        guard let store = (try? workspace.adapters.bounces.open(at: file, reading: true)) ?? nil
        else { return false }
        store.close()
        return true
    }

    /// What came back, beside the list.
    private func copyBounces(to file: String) throws {
        let path = workspace.newsroom.bounces
        guard Folder.fileSize(path) ?? 0 > 0 else { return }
        let store = try workspace.adapters.bounces.open(at: path)
        defer { store.close() }
        try store.backUp(to: file)
    }

    /// The file as it is, once it is known to hold keys.
    private func copyKey(to file: String) throws {
        let path = workspace.newsroom.secretKey
        guard try workspace.keyring() != nil,
            let bytes = FileManager.default.contents(atPath: path)
        else { throw Problem.lostKey(nil) }
        try AtomicFile.write(bytes, to: file, mode: 0o600)
    }
}
