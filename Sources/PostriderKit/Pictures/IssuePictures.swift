import Composing
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// Makes the newsroom's own pictures fit for the mails of an issue: found, checked, no larger
/// than shown, upright, silent about camera and place, and named by their content.
struct IssuePictures {
    let finder: PictureFinder
    let fitter: any PictureFitter
    let settings: PictureSettings
    let mode: ImageMode
    /// The domain behind the `@` of a Content-ID.
    let domain: String

    /// What an issue shows instead of the pictures as they were written.
    struct Placed {
        /// For each picture as it was written, the one that stands in the mail.
        var replacements: [Image: Image] = [:]
        /// The files, by name.
        var files: [PictureName: [UInt8]] = [:]
        /// What is worth telling, one sentence each.
        var notes: [String] = []
    }

    /// Places the pictures that are files; those on the web stay where they are.
    func place(_ uses: [PictureUse]) throws -> Placed {
        let local = uses.filter { Self.isLocal($0.image) }
        var placed = Placed()
        for use in uses
        where use.image.alt.isEmpty && use.place != .template && use.place != .brand {
            placed.notes.append(
                "\(finder.place(of: use)): the picture \(use.image.source) has no description; "
                    + "many readers see only that")
        }
        var byFile: [(file: PictureFinder.Found, uses: [PictureUse])] = []
        for use in local {
            let file = try finder.file(of: use)
            if let index = byFile.firstIndex(where: { $0.file.path == file.path }) {
                byFile[index].uses.append(use)
            } else {
                byFile.append((file, [use]))
            }
        }
        for (file, uses) in byFile { try place(file, uses, into: &placed) }
        return placed
    }

    /// Whether a picture is a file of the newsroom.
    static func isLocal(_ image: Image) -> Bool {
        let source = image.source.lowercased()
        return !["http:", "https:", "cid:", "//"].contains { source.hasPrefix($0) }
    }

    private func place(
        _ file: PictureFinder.Found, _ uses: [PictureUse], into placed: inout Placed
    ) throws {
        guard let bytes = try file.bytes(called: "\(finder.place(of: uses[0])): \(file.path)")
        else {
            throw Problem(
                .badData, "\(finder.place(of: uses[0])): \(file.path) cannot be read")
        }
        let ownWidth: Int
        let fitted: FittedPicture
        do throws(PictureError) {
            ownWidth = try fitter.width(of: bytes)
            let widest = uses.map { shownWidth($0.image, ownWidth) }.max() ?? settings.maxWidth
            fitted = try fitter.fit(bytes, width: widest * settings.density)
        } catch {
            let use = uses[0]
            throw Problem(.badData, "\(finder.place(of: use)): \(use.image.source) \(error)")
        }
        let name = PictureName(of: file.path, bytes: fitted.bytes, kind: fitted.kind)
        placed.files[name] = fitted.bytes
        for use in uses {
            let width = shownWidth(use.image, ownWidth)
            placed.replacements[use.image] = Image(
                source: try address(of: name), alt: use.image.alt, width: width,
                height: max(1, (fitted.height * width + fitted.width / 2) / fitted.width),
                isTransparent: !fitted.isOpaque)
        }
    }

    /// As wide as was asked, else as it is; never wider than the column.
    private func shownWidth(_ image: Image, _ ownWidth: Int) -> Int {
        min(image.width ?? ownWidth, settings.maxWidth)
    }

    private func address(of name: PictureName) throws -> String {
        switch mode {
        case .embed: return "cid:\(name)@\(domain)"
        case .link:
            guard let base = settings.baseURL else {
                throw Problem(
                    .badConfiguration, "postrider.yml: images.base_url is missing",
                    remedy: .sayWherePicturesAre)
            }
            return "\(base)\(name)"
        }
    }
}

extension IssueFolder {
    /// Where the pictures of the issue stand.
    package var pictures: String { "\(folder)/images" }

    /// Writes pictures beside those that are there; each name stands for one content.
    func add(_ files: [PictureName: [UInt8]]) throws {
        if files.isEmpty { return }
        let manager = FileManager.default
        try manager.createDirectory(atPath: pictures, withIntermediateDirectories: true)
        for (name, bytes) in files {
            let path = "\(pictures)/\(name)"
            if let there = manager.contents(atPath: path), Array(there) == bytes { continue }
            try AtomicFile.write(bytes, to: path)
        }
    }

    /// Takes away the pictures of earlier renderings.
    func removePictures(but shown: Set<PictureName>) throws {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: pictures)) ?? [] {
            guard let known = PictureName(name), !shown.contains(known) else { continue }
            try manager.removeItem(atPath: "\(pictures)/\(name)")
        }
        if (try? manager.contentsOfDirectory(atPath: pictures).isEmpty) == true {
            try manager.removeItem(atPath: pictures)
        }
    }
}
