import PostriderKit

extension OptOutDelay {
    /// Why it is not in the list yet, in a sentence.
    var sentence: String {
        switch self {
        case .listIsLost:
            "The list is gone: it holds in the backup that is restored "
                + "(postrider subscribers restore FILE)."
        case .listIsBusy:
            "Another program is at work on the list; it is written there when that has ended."
        }
    }
}
