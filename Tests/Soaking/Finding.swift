/// What one case found.
public struct Finding: Codable, Sendable {
    /// The rows of the fault matrix that it stands for.
    public var rows: String
    /// Its name, by which it is run alone.
    public var name: String
    /// What went wrong, and how often.
    public var fault: String
    /// What must come of it, in words and numbers.
    public var expected: String
    /// What came of it.
    public var observed: String
    /// Everything that was not as expected; nothing where all was well.
    public var failures: [String]
    /// How long it took, in seconds.
    public var seconds = 0
    /// Why it could not be tried on this machine; nil where it was.
    public var obstacle: String?

    /// Whether all was as expected.
    public var isAsExpected: Bool { failures.isEmpty }
}

/// One named way of going wrong.
public struct SoakCase: Sendable {
    /// The rows of the fault matrix.
    public let rows: String
    /// Its name.
    public let name: String
    /// Whether it is part of a whole soak only.
    public let isLong: Bool
    /// Whether it waits nearly all of its time, so that it may go on beside all others.
    public let isPatient: Bool
    private let body: @Sendable (Scale) async throws -> Finding

    init(
        _ name: String, rows: String, isLong: Bool = false, isPatient: Bool = false,
        _ body: @escaping @Sendable (Scale, inout Record) async throws -> Void
    ) {
        self.rows = rows
        self.name = name
        self.isLong = isLong
        self.isPatient = isPatient
        self.body = { scale in
            var record = Record()
            let began = ContinuousClock.now
            do {
                try await body(scale, &record)
            } catch let obstacle as Obstacle {
                record.obstacle = obstacle.reason
            } catch {
                record.failures.append("\(error)")
            }
            return Finding(
                rows: rows, name: name, fault: record.fault, expected: record.expected,
                observed: record.observed, failures: record.failures,
                seconds: Int((ContinuousClock.now - began).components.seconds),
                obstacle: record.obstacle)
        }
    }

    /// Tries it.
    public func run(_ scale: Scale) async throws -> Finding { try await body(scale) }
}

/// What a case writes down on its way.
struct Record {
    var fault = ""
    var expected = ""
    var observed = ""
    var failures: [String] = []
    var obstacle: String?

    /// Notes what is not as it must be; the first twenty are enough.
    mutating func require(_ isTrue: Bool, _ otherwise: String) {
        if !isTrue && failures.count < 20 { failures.append(otherwise) }
    }
}

/// Thrown where this machine does not let a case be tried: neither a success nor a failure.
struct Obstacle: Error {
    let reason: String
}
