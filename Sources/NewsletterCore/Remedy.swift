/// The way out of a ``Problem``.
///
/// What every front can say as it stands is ``words(_:)``. Where a front has a verb or an option of
/// its own for the way out, there is a case for it, with all that the verb needs.
public enum Remedy: Hashable, Sendable {
    /// What to do, in words that name no command, no option and no page.
    case words(String)

    // MARK: Newsroom, articles and files

    /// Make a newsroom, or say where the one is that is meant.
    case makeOrNameNewsroom
    /// Look at the names of the articles.
    case showArticles
    /// Say that an address in a private network is meant.
    case allowPrivateAddresses
    /// Put a file or folder back that was moved while it was in use: its path, and where it is.
    case putBack(String, from: String)
    /// Put a backup in the place of a file that was deleted while it was in use.
    case replaceByBackup
    /// Save the file as UTF-8, or name the encoding that it has.
    case nameEncoding
    /// Say whether the day or the month comes first in the file's dates.
    case sayDateOrder
    /// Give another port to listen on, or none.
    case namePort

    // MARK: Issues and templates

    /// Compose the issue, or compose it again.
    case compose(Slug)
    /// Compose an issue: there is none yet.
    case composeFirst
    /// Compose another issue, for those whom this one's closed mailing did not reach.
    case composeForTheRest(of: Slug)
    /// Choose other articles: no other fits the selection.
    case chooseOtherArticles
    /// Take articles again that were used; `someWereBefore` tells of those that count as used
    /// though no issue holds them.
    case takeUsedArticles(someWereBefore: Bool)
    /// Name an article that counts as used to have it taken.
    case nameUsedArticle
    /// Put the plan back, choose another name, or compose the issue anew.
    case putBackPlanOrComposeAnew
    /// Write these lines into the plan of the issue by hand.
    case writeIntoPlan([String])
    /// Mend what lint found in the issue, or have it sent as it is.
    case mendWhatLintFound(Slug)
    /// Say at which address the pictures stand, or have them travel in the mail.
    case sayWherePicturesAre
    /// Give the copy of the template another name.
    case chooseTemplateName

    // MARK: Mailings

    /// Send the issue: it has not been sent.
    case send(Slug)
    /// Look at how the mailing of the issue stands.
    case showStatus(Slug)
    /// Choose one of these replies, told with their counts, of the mailing.
    case chooseReply(String, of: Slug)
    /// Decide whether the refusals that tripped the brake were right.
    case decideOnRefusals(Slug)
    /// Put back the DKIM key that signs the mailing, or have the rest signed as settings say now.
    case putBackSignerOrSignAsToday(Slug)
    /// Give the copy that was saved of a deleted ledger the ledger's name, and go on with it.
    case renameSaved(String, to: String, of: Slug)
    /// Settle by the log what it knows, without queueing the rest, and then give that up.
    case settleWithoutResending(Slug)
    /// Settle mails in doubt by the relay's log, or decide again now that they are known.
    case settleDoubts(of: Slug)
    /// Leave out the lists and the part that were named, or compose another issue for them.
    case goOnToSameAudience
    /// Leave out which part this machine mails, and whatever must be the same: it is pinned.
    case goOnWithSamePart
    /// Restore that backup on every machine that mails a part.
    case restoreOnEachMachine
    /// Name the part again with the backup that was restored, where more people are taken in.
    case namePartAgain(String, of: Slug)
    /// Send the rest with the sender of today's settings.
    case sendRestAsToday
    /// Name the replies of the dead addresses: then they are sent to again, too.
    case nameTheirReplies
    /// Have bounces go to the address of the relay's user, and the rest of the issue from there.
    case returnToUser(Slug)
    /// Unpack the log by this command on the way.
    case unpackLog(String, for: Slug?)
    /// Say of which mail server the log is.
    case nameLogFormat

    /// Send on from the file where the mailing ran, or say that it was moved here for good; of the
    /// issue, where that is known.
    case goOnThereOrMove(Slug?)
    /// Put the latest copy of the ledger back, or accept that this is the latest; of the issue, where
    /// that is known.
    case putBackLatestOrMove(Slug?)

    // MARK: Subscribers and keys

    /// Name another list: the nearest, if any is near, of those that there are.
    case chooseList(near: String?, among: [String])
    /// Name another list, or have the one that was named made.
    case chooseOrMakeList(near: String?, among: [String])
    /// Look at the lists.
    case showLists
    /// Look at the subscribers for whom an expression holds.
    case showSubscribers(where: String)
    /// Name an address that is on the list.
    case nameSubscriber
    /// Look at the imports by their numbers.
    case showImports
    /// Name an address that is on the list, or show the mail as nobody's.
    case nameReaderOrNone
    /// Look for a subscriber by this part of the address.
    case searchSubscribers(String)
    /// Look at the saved segments.
    case showSegments
    /// Say that the person asked to come back.
    case sayTheyCameBack
    /// Take somebody off by the address, if they still get mail.
    case leaveByAddress
    /// Look at what is suppressed.
    case showSuppressions
    /// Lift the suppression of what keeps an address away, if it may have mail again.
    case unblock(String)
    /// Lift the suppression of the domain, which is what keeps an address away.
    case liftDomain(String)
    /// Lift the suppression by the address of which the hash was made.
    case nameAddressOfHash
    /// Lift the suppression of an address, where it is not to be remembered.
    case forgetSuppression(EmailAddress)
    /// Name a file that is a backup of the list.
    case nameBackup
    /// Restore a backup of the list, or move the issues away to begin anew.
    case restoreListOrBeginAnew
    /// Put a key file back from a backup; or, where it is lost, delete it and make a new key.
    case putBackOrDeleteKey
    /// Put the newsroom's key back from a backup, or make a new one.
    case putBackOrReplaceKey

    // MARK: Mail that came back

    /// Look at the evidence.
    case showBounces
    /// Read the messages that wait, by reading any.
    case readWaitingBounces
    /// Look at what the brake holds.
    case showHeldBounces

    // MARK: Settings

    /// Make a DKIM key: there is none yet.
    case makeFirstSigningKey
    /// Make a DKIM key of the usual length.
    case useUsualKeyLength
    /// Make the DKIM key of this domain and selector.
    case makeSigningKey(domain: String, selector: String)
    /// Take the setting out: there is none of that name or a similar one.
    case removeSetting

    // MARK: What a check-up found

    /// Look at what lint finds in the issue.
    case lint(Slug)
    /// Go on with the mailing.
    case goOn(Slug)
    /// Put a backup of the list in the place of one that cannot be used.
    case restoreList
    /// Import a table: that makes the list.
    case importList
    /// Have the relay's operator sign, or make a key.
    case signOrMakeKey
    /// Publish the DNS record of the signing key.
    case publishSigningRecord
    /// Check the network, or leave out what needs it.
    case checkNetwork
    /// Check where the relay is, and that it runs.
    case checkRelayAddress
    /// Look at the mail that was refused for its content, of an issue if it is known.
    case lookAtContent(Slug?)
    /// Check what DNS says of the sender's domain.
    case checkDomainRecords
    /// The same, where nothing was lost meanwhile.
    indirect case withNothingLost(Remedy)
}

extension Remedy: ExpressibleByStringInterpolation {
    /// What to do, in words.
    public init(stringLiteral words: String) { self = .words(words) }
}
