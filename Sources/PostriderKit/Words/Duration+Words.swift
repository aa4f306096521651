import NewsletterCore

extension Duration {
    /// A time as people say it: `45 seconds`, `10 minutes`, `3 hours`.
    package var inWords: String {
        let seconds = max(1, Int((milliseconds + 999) / 1000))
        switch seconds {
        case ..<120: return seconds.of("second")
        case ..<7200: return "\((seconds + 59) / 60) minutes"
        default: return "\((seconds + 3599) / 3600) hours"
        }
    }
}
