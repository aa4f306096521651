import Foundation

/// What has passed since it was started, on the wall and on the processor, in seconds.
struct Stopwatch {
    private let wallBegin = Self.seconds(of: CLOCK_MONOTONIC)
    private let cpuBegin = Self.cpuTime()

    var wall: Double { Self.seconds(of: CLOCK_MONOTONIC) - wallBegin }
    var cpu: Double { Self.cpuTime() - cpuBegin }

    /// What the processor has spent on this process, in seconds.
    static func cpuTime() -> Double { seconds(of: CLOCK_PROCESS_CPUTIME_ID) }

    private static func seconds(of clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// What a sending program tells of itself, on one line of JSON: times in seconds.
struct SendingFigures: Encodable {
    /// From the beginning of sending, after everything that a bare transport has not.
    var sending: Double
    var sendingCPU: Double
    /// Making the ledger of everybody.
    var expansion: Double?
    var expansionCPU: Double?
    var ledgerBytes: Int?
    /// The bytes of one mail.
    var mailBytes: Int

    func report() throws {
        print(String(decoding: try JSONEncoder().encode(self), as: UTF8.self))
    }
}
