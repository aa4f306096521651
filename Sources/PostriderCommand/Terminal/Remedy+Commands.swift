import NewsletterCore

extension Remedy {
    /// The way out in the words of the command line, in one line.
    var text: String { words.escapingControls() }

    /// Lines to copy that belong to it.
    var example: [String] {
        guard case .writeIntoPlan(let lines) = self else { return [] }
        return lines.map { $0.escapingControls() }
    }

    private var words: String {
        switch self {
        case .words(let words): words
        case .makeOrNameNewsroom: "Make one with `postrider init`, or name one with -C."
        case .showArticles: "See: postrider articles list"
        case .allowPrivateAddresses: "If you mean it, add --allow-private-addresses."
        case .putBack(let path, let place):
            "Before anything is sent again: mv \(place.shellQuoted) \(path.shellQuoted)"
        case .replaceByBackup: "Put a backup in its place before anything is sent again."
        case .nameEncoding: "Save the file as UTF-8, or name its encoding: --encoding NAME"
        case .sayDateOrder: "Say which it is: --dates dmy or --dates mdy"
        case .namePort: "Name another port with --port, or leave it out."
        case .compose(let issue): "Run: postrider compose \(issue)"
        case .composeFirst: "Compose one first: postrider compose"
        case .composeForTheRest(let issue):
            "Compose another issue, and send it --where 'not received(\"\(issue)\")'."
        case .chooseOtherArticles:
            "No other fits the selection, see: postrider articles list"
        case .takeUsedArticles(let someWereBefore):
            "All are used or drafts; --all takes used ones again."
                + (someWereBefore ? " What Articles/.used names is taken by --article." : "")
        case .nameUsedArticle: "To take one: postrider compose --article NAME"
        case .putBackPlanOrComposeAnew:
            "Put it back, or choose another name; --force composes it anew."
        case .writeIntoPlan: "Write these lines into it, then compose without the options:"
        case .mendWhatLintFound(let issue):
            "See: postrider lint \(issue). To send all the same: --ignore-lint."
        case .sayWherePicturesAre:
            "It says where you put the pictures, such as "
                + "https://news.example.org/pictures/; or embed them: --images embed."
        case .chooseTemplateName: "Nothing was changed. Choose another name: --as NAME"
        case .send(let issue): "Send it: postrider send \(issue)"
        case .showStatus(let issue): "See: postrider status \(issue)"
        case .chooseReply(let replies, let issue):
            "The replies are: \(replies); see: postrider report \(issue) --failed"
        case .decideOnRefusals(let issue):
            "If the relay is wrong, have it mended and: postrider send \(issue) --failed resend. "
                + "If it is right: postrider send \(issue) --accept-refusals"
        case .putBackSignerOrSignAsToday(let issue):
            "Put it back, or send the rest as from today's sender: "
                + "postrider send \(issue) --resender"
        case .putBackLatestOrMove(let issue):
            "Put the latest copy back. If there is none later, and whoever was mailed since may be "
                + "mailed again: \(Self.move(issue))"
        case .goOnThereOrMove(let issue):
            "Go on there, or, once nobody ever sends from there again, here: \(Self.move(issue))"
        case .renameSaved(let copy, let ledger, let issue):
            "All that the ledger knew stands in \(copy). To go on: "
                + "mv \(copy.shellQuoted) \(ledger.shellQuoted), and then: "
                + "postrider send \(issue) --moved"
        case .settleWithoutResending(let issue):
            "Leave out --missing resend to have what the log knows, and give up the rest: "
                + "postrider send \(issue) --in-doubt skip"
        case .settleDoubts(let issue):
            "Settle them by the relay's log, or say it once more: postrider reconcile \(issue) LOG, "
                + "or postrider send \(issue) --in-doubt resend"
        case .goOnToSameAudience:
            "Leave --list, --where and --segment out to go on (with --include-new also to those "
                + "who came to it since), or compose another issue."
        case .goOnWithSamePart:
            "Leave --part and --backup out to go on. Another part is another machine's: each has its "
                + "own copy of the newsroom."
        case .restoreOnEachMachine:
            "On each machine, the one of the backup too: postrider subscribers restore FILE; "
                + "its SHA-256 is what --backup names."
        case .namePartAgain(let part, let issue):
            "Make a backup that has them, restore it on each machine, and there: "
                + "postrider send \(issue) --include-new --part \(part) --backup SHA256"
        case .sendRestAsToday: "With --resender the rest takes today's."
        case .nameTheirReplies: "--reply takes them, too."
        case .returnToUser(let issue):
            "Where the relay takes only an address that is its user's, set return_path to it and "
                + "return_path_tag: false, and then: postrider send \(issue) --resender."
        case .unpackLog(let unpacking, let issue):
            "Unpack it on the way: "
                + "\(unpacking) | postrider reconcile \(issue.map { "\($0)" } ?? "ISSUE") -"
        case .nameLogFormat: "Name the kind by --format, or give another file; nothing was changed."
        case .chooseList(let near?, _): "Did you mean \(near)?"
        case .chooseList(nil, let names):
            names.isEmpty
                ? "There is no list yet; one is made by: postrider lists create NAME"
                : "There are: \(names.joined(separator: ", ")). See: postrider lists list"
        case .chooseOrMakeList(let near?, _):
            "Did you mean \(near)? To make a new list, add --new-list."
        case .chooseOrMakeList(nil, let names):
            (names.isEmpty ? "" : "There are: \(names.joined(separator: ", ")). ")
                + "To make a new list, add --new-list."
        case .showLists: "See: postrider lists list"
        case .showSubscribers(let expression):
            "See who it holds for: postrider subscribers list --where \(expression.shellQuoted)"
        case .nameSubscriber: "Name one: postrider subscribers list"
        case .showImports: "See: postrider subscribers undo"
        case .nameReaderOrNone: "Name one (postrider subscribers list), or leave --as out."
        case .searchSubscribers(let part):
            "Look for a part of it: postrider subscribers list --search \(part)"
        case .showSegments: "See: postrider segments list"
        case .sayTheyCameBack: "If they asked to come back, say so with --revive."
        case .leaveByAddress:
            "Nobody was taken off. If they still get mail: postrider subscribers unsubscribe EMAIL"
        case .showSuppressions: "See: postrider suppress list"
        case .unblock(let target):
            "If it may have mail again: postrider suppress remove \(target)"
        case .liftDomain(let domain): "Its domain is: postrider suppress remove \(domain)"
        case .nameAddressOfHash: "Such as: postrider suppress remove name@example.net"
        case .forgetSuppression(let address):
            "To forget that again: postrider suppress remove \(address)"
        case .showBounces: "See: postrider bounces list"
        case .readWaitingBounces:
            "They are read by the next: postrider bounces process FILE"
        case .showHeldBounces: "See: postrider bounces list --held"
        case .nameBackup: "Name a file that `postrider subscribers backup` made."
        case .restoreListOrBeginAnew:
            "Restore a backup: postrider subscribers restore FILE; to begin anew, move the "
                + "folders in Issues/ elsewhere."
        case .putBackOrDeleteKey:
            "Put it back from a backup; if it is lost for good, delete the file, and: "
                + "postrider key new"
        case .putBackOrReplaceKey:
            "Put it back from a backup; if it is lost for good: postrider key new"
        case .makeFirstSigningKey:
            "Make a key: postrider dkim keygen --domain D --selector S"
        case .useUsualKeyLength: "Use --bits 2048."
        case .makeSigningKey(let domain, let selector):
            "Make one: postrider dkim keygen --domain \(domain) --selector \(selector)"
        case .lint(let issue): "See: postrider lint \(issue)"
        case .goOn(let issue): "Go on: postrider send \(issue)"
        case .restoreList: "Put a backup in its place: postrider subscribers restore FILE"
        case .importList: "The first import makes it: postrider subscribers import FILE"
        case .signOrMakeKey: "Ask its operator, or make a key: postrider dkim keygen"
        case .publishSigningRecord: "Publish the record that `postrider dkim check` names."
        case .checkNetwork: "Check the network, or leave it out with --offline."
        case .checkRelayAddress:
            "Check smtp.url, and that the relay runs; `postrider sink` is one to try with."
        case .lookAtContent(let issue):
            "Look at the email" + (issue.map { ": postrider lint \($0)." } ?? " that it refused.")
        case .checkDomainRecords:
            "Check SPF, DKIM, DMARC and the reverse name: postrider dkim check, postrider doctor."
        case .withNothingLost(let remedy): "\(remedy.words) Nothing was lost."
        case .removeSetting: "docs/settings.md lists the settings; remove this one."
        }
    }

    private static func move(_ issue: Slug?) -> String {
        "postrider send \(issue?.description ?? "ISSUE") --moved"
    }
}
