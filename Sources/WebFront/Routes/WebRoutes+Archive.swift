import NIOHTTP1
import PostriderKit

// Past issues, their feeds and pictures, below the archive's address.

extension WebRoutes {
    /// Where a path leads in the archive; nil where there is none, or another part of the site.
    func archivePlace(_ path: Substring) -> Place? {
        guard let base = site.archivePath, let archive, !isClosed(archive.standing) else {
            return nil
        }
        if path.hasPrefix(base) { return .archive(String(path.dropFirst(base.count))) }
        if path == base.dropLast() { return .archiveMoved(base) }
        // Where peers have their feeds.
        for name in ["feed.atom", "feed.json"] where path == "\(site.prefix)/\(name)" {
            return .archiveMoved("\(base)\(name)")
        }
        return nil
    }

    private func isClosed(_ standing: ServedArchive.Standing) -> Bool {
        if case .closed = standing { true } else { false }
    }

    /// What a path in the archive is answered.
    func archived(_ path: String, _ request: WebRequest, _ target: WebTarget) -> WebReply {
        if let refusal = refusalOfMethod(request, .archive) { return .now(refusal) }
        guard let archive, let base = site.archivePath else {
            return .now(refusal(404, request, target))
        }
        guard case .open(let contents) = archive.standing else {
            var answer = refusal(503, request, target, .archive)
            answer.fields = answer.fields.filter { $0.name != "Retry-After" }
            answer.fields.append(("Retry-After", "2"))
            return .now(answer)
        }
        switch ArchivePlace(path[...], in: contents) {
        case .file(let name)?: return file(name, archive, contents, request, target)
        case .moved(let place)?: return .now(moved(308, base + place, .archive))
        case .latest(let place)?: return .now(moved(302, base + place, .latest))
        case nil: return .now(refusal(404, request, target, .archive, back: base))
        }
    }

    private func file(
        _ name: String, _ archive: ArchiveShelf, _ contents: ServedArchive.Contents,
        _ request: WebRequest, _ target: WebTarget
    ) -> WebReply {
        let encodings = request.fields.first(name: "accept-encoding")
        let tags = request.fields["if-none-match"]
        if let known = archive.known(name, contents, hsts: site.hsts) {
            return .now(known.answer(accepting: encodings, unless: tags))
        }
        return .later {
            guard let read = await archive.read(name, contents, hsts: site.hsts) else {
                return refusal(404, request, target, .archive, back: site.archivePath)
            }
            return read.answer(accepting: encodings, unless: tags)
        }
    }

    /// Another address of the same.
    func moved(_ status: Int, _ place: String, _ route: WebRoute) -> WebAnswer {
        WebAnswer(
            status, route,
            fields: [
                ("Location", place), ("Content-Type", "text/plain; charset=utf-8"),
                ("Cache-Control", "public, max-age=\(status == 302 ? 60 : 300)"),
            ] + WebAnswer.guarded, body: "\(place)\n".utf8)
    }
}
