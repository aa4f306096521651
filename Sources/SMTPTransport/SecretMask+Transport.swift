internal import CurlSessions
internal import DeliveryEngine

extension SecretMask {
    func masked(_ result: TransportResult) -> TransportResult {
        switch result {
        case .accepted(let reply): .accepted(masked(reply))
        case .refused(let reply): .refused(masked(reply))
        case .notSent(let reason, let command):
            .notSent(masked(reason), insteadOfAnswerTo: command)
        case .inDoubt(let reason, let isAlongside):
            .inDoubt(masked(reason), alongside: isAlongside)
        }
    }

    func masked(_ error: TransportError) -> TransportError {
        switch error {
        case .unreachable(let text): .unreachable(masked(text))
        case .insecure(let text): .insecure(masked(text))
        case .authentication(let text): .authentication(masked(text))
        case .refused(let reply): .refused(masked(reply))
        }
    }
}
