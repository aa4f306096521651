internal import Foundation
internal import PostriderTesting

extension SoakCase {
    static let million = SoakCase("million", rows: "size", isLong: true) { scale, record in
        let sizes = [10_000, 1_000_000]
        let limit = 100_000
        record.fault =
            "a mailing to 10,000 and one to 1,000,000, of whom the first \(limit) are sent"
        record.expected =
            "expansion under 10 s of processor, memory under 150 MB throughout and flat, ledger under 200 bytes a row"
        var peaks: [Int] = []
        for size in sizes {
            try await Room.with(recipients: size) { room in
                let began = ContinuousClock.now
                let running = try room.startSending(["--limit", "\(limit)"])
                while !room.exists(room.ledger), ContinuousClock.now - began < .seconds(120) {
                    try await Task.sleep(for: .milliseconds(20))
                }
                let wall = ContinuousClock.now - began
                // Others may be at work on this machine; the clock alone would be theirs, too.
                let expansion = running.processorTime
                let watch = Task {
                    var peak = 0
                    while !Task.isCancelled {
                        peak = max(peak, running.peakMemory)
                        try? await Task.sleep(for: .milliseconds(50))
                    }
                    return peak
                }
                let ending = await running.ending()
                watch.cancel()
                let peak = await watch.value
                let bytes = try FileManager.default.attributesOfItem(atPath: room.ledger)[.size]
                let row = (bytes as? Int ?? 0) / size
                peaks.append(peak)
                let accepted = try room.acceptances()
                record.observed +=
                    "\(size): expansion \(expansion.inSeconds) of processor, \(wall.inSeconds) of wall, "
                    + "\(peak >> 20) MB, \(row) bytes a row, "
                    + "\(accepted.people) sent, doubled \(accepted.doubled). "
                record.require(expansion < .seconds(10), "expansion took \(expansion)")
                record.require(
                    peak < 150 << 20, "\(peak) bytes of memory")
                record.require(row < 200, "\(row) bytes a row")
                record.require(
                    accepted.people == min(size, limit) && accepted.doubled == 0, "\(ending)")
            }
        }
        // The caches of the two databases fill to their 8 and 2 MB, whatever the size.
        record.require(
            peaks[1] - peaks[0] < 20 << 20, "memory grew from \(peaks[0]) to \(peaks[1])")
    }
}

extension Duration {
    fileprivate var inSeconds: String {
        formatted(.units(allowed: [.seconds], width: .narrow, fractionalPart: .show(length: 1)))
    }
}
