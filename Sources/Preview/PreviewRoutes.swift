import BuiltInFiles
import Foundation
import NewsletterCore

/// Says what each address of the preview answers.
///
///     GET TOKEN/                     the page; with it page.css, page.js and icon.svg
///     GET TOKEN/state?as=            what the page shows beside the mail, as JSON
///     GET TOKEN/mail?as=&scheme=&images=&styles=     the HTML body, for the frame
///     GET TOKEN/text?as=             the plain-text body
///     GET TOKEN/source?as=           the whole mail
///     GET TOKEN/picture?src=         a picture that the newsroom holds
///     GET TOKEN/archive/             the page in the archive, and its pictures below it
///     GET TOKEN/readers?q=           subscribers to choose from, as JSON
///     GET TOKEN/events               the version after each change, as server-sent events
///
/// `as` is an address, or empty for the invented reader; without it the reader is the one
/// whom the command named.
struct PreviewRoutes: Sendable {
    let gate: Gate
    let board: ProofBoard
    let source: any ProofSource
    /// Whose mail is shown first.
    let reader: EmailAddress?
    let loadsFromWeb: Bool

    /// Answers a request.
    func answer(method: String, target: String, host: String?) async -> Answer {
        let path = target.prefix { $0 != "?" }
        let query = Query(target.dropFirst(path.count + 1))
        do throws(GateError) {
            guard let place = try gate.place(of: path, method: method, host: host) else {
                var answer = Answer.plain(308, "The page is at \(gate.url)")
                answer.location = "/\(gate.token)/"
                return answer
            }
            return await answer(at: place, query)
        } catch {
            return Self.refusal(error.refusal)
        }
    }

    private static func refusal(_ refusal: Gate.Refusal) -> Answer {
        switch refusal {
        case .foreignHost:
            .plain(421, "This server answers to 127.0.0.1 and localhost only.")
        case .unknownToken:
            .plain(404, "There is nothing here; use the address that postrider preview printed.")
        case .method: .plain(405, "Only GET and HEAD are understood.")
        }
    }

    private func answer(at place: Substring, _ query: Query) async -> Answer {
        switch place {
        case "": file("page.html", "text/html; charset=utf-8", policy: Policy.page)
        case "page.css": file("page.css", "text/css; charset=utf-8")
        case "page.js": file("page.js", "text/javascript; charset=utf-8")
        case "icon.svg": file("icon.svg", "image/svg+xml")
        case "state": await state(query)
        case "mail": await mail(query)
        case "text": await body(query) { Array($0.text.utf8) }
        case "source": await body(query) { $0.source }
        case "picture": await picture(query)
        case "readers": readers(query)
        case "events":
            Answer("text/event-stream", body: .versions(await board.versions()))
        case _ where place.hasPrefix("archive/"): await archived(String(place.dropFirst(8)))
        default: .plain(404, "There is nothing of that name.")
        }
    }

    private func file(_ name: String, _ type: String, policy: String = Policy.nothing) -> Answer {
        let data = BuiltInFiles.contents(of: "Sources/Preview/Page/\(name)") ?? Data()
        return Answer(type, policy: policy, body: .bytes(Array(data)))
    }

    // MARK: - The mail

    private func proof(_ query: Query) async throws(ProofProblem) -> Proof {
        let standing = await board.standing
        guard let composition = standing.composition else {
            throw standing.problem ?? ProofProblem("The issue is being composed.")
        }
        return try composition.proof(for: try address(query))
    }

    private func address(_ query: Query) throws(ProofProblem) -> EmailAddress? {
        guard let text = query["as"] else { return reader }
        if text.isEmpty { return nil }
        do {
            return try EmailAddress(text)
        } catch {
            throw ProofProblem("\(error)")
        }
    }

    private func mail(_ query: Query) async -> Answer {
        let options = ViewOptions(query)
        do throws(ProofProblem) {
            let served = ServedMail(
                try await proof(query).html, options: options, loadsFromWeb: loadsFromWeb)
            return Answer(
                "text/html; charset=utf-8",
                policy: Policy.mail(options, loadsFromWeb: loadsFromWeb),
                body: .bytes(Array(served.html.utf8)))
        } catch {
            return .plain(409, error.description)
        }
    }

    private func body(_ query: Query, _ bytes: (Proof) -> [UInt8]) async -> Answer {
        do throws(ProofProblem) {
            return Answer(
                "text/plain; charset=utf-8", body: .bytes(bytes(try await proof(query))))
        } catch {
            return .plain(409, error.description)
        }
    }

    private func picture(_ query: Query) async -> Answer {
        let address = query["src"] ?? ""
        let picture = await board.standing.composition?.picture(address)
        guard let picture, picture.contentType.hasPrefix("image/") else {
            return file("elsewhere.svg", "image/svg+xml")
        }
        return Answer(picture.contentType, body: .bytes(picture.bytes))
    }

    private func archived(_ path: String) async -> Answer {
        let standing = await board.standing
        do throws(ProofProblem) {
            guard let composition = standing.composition else {
                throw standing.problem ?? ProofProblem("The issue is being composed.")
            }
            guard let file = try composition.archived(path) else {
                return .plain(404, "The page in the archive has nothing of that name.")
            }
            return Answer(
                file.contentType, policy: Policy.mail(ViewOptions(), loadsFromWeb: loadsFromWeb),
                body: .bytes(file.bytes))
        } catch {
            return .plain(409, error.description)
        }
    }

    // MARK: - What stands beside

    private func state(_ query: Query) async -> Answer {
        let standing = await board.standing
        var state = PreviewState(standing)
        do throws(ProofProblem) {
            state.show(try await proof(query))
        } catch {
            state.problem = error.description
        }
        return json(state)
    }

    private func readers(_ query: Query) -> Answer {
        do throws(ProofProblem) {
            return json(try source.readers(matching: query["q"] ?? ""))
        } catch {
            return .plain(409, error.description)
        }
    }

    private func json(_ value: some Encodable) -> Answer {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(value)) ?? Data("{}".utf8)
        return Answer("application/json", body: .bytes(Array(data)))
    }
}
