/// The last good composition of an issue, and whoever waits for the next.
///
/// A composition that fails changes nothing but the problem: the page goes on showing what
/// worked last.
actor ProofBoard {
    /// How things stand.
    struct Standing: Sendable {
        /// Grows by one with each composition, good or bad.
        var version = 0
        var composition: (any Composition)?
        /// Why the latest composition failed; nil where it did not.
        var problem: ProofProblem?
    }

    private let source: any ProofSource
    private(set) var standing = Standing()
    private var listeners: [Int: AsyncStream<Int>.Continuation] = [:]
    private var listenerCount = 0
    private var isOver = false

    init(_ source: any ProofSource) { self.source = source }

    /// Composes anew and tells whoever listens.
    func refresh() {
        standing.version += 1
        do throws(ProofProblem) {
            standing.composition = try source.compose()
            standing.problem = nil
        } catch {
            standing.problem = error
        }
        for listener in listeners.values { listener.yield(standing.version) }
    }

    /// The versions from now on, beginning with the present one.
    func versions() -> AsyncStream<Int> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Int.self, bufferingPolicy: .bufferingNewest(1))
        guard !isOver else {
            continuation.finish()
            return stream
        }
        listenerCount += 1
        let number = listenerCount
        listeners[number] = continuation
        continuation.onTermination = { [weak self] _ in
            Task { await self?.forget(number) }
        }
        continuation.yield(standing.version)
        return stream
    }

    /// Ends every stream of versions.
    func close() {
        isOver = true
        for listener in listeners.values { listener.finish() }
        listeners = [:]
    }

    private func forget(_ number: Int) { listeners[number] = nil }
}
