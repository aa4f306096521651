import DeliveryEngine

extension RecoveredAnswers {
    /// As a run with these settings would have concluded them.
    init(_ settings: Settings) {
        self.init(retry: settings.retry, groups: settings.pace.groups)
    }
}
