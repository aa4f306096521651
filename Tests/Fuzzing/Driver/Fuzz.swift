import Glibc

/// Runs one target under libFuzzer: `Fuzz TARGET [libFuzzer's options and folders]`.
@main
enum Fuzz {
    /// What is checked; unsafe, since it is set once, before libFuzzer calls anything.
    nonisolated(unsafe) static var target = FuzzTarget.all[0]

    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count > 1,
            let chosen = FuzzTarget.all.first(where: { $0.name == arguments[1] })
        else {
            print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
            exit(arguments.count > 1 ? 64 : 0)
        }
        target = chosen
        // libFuzzer keeps the arguments, so they are never freed.
        let kept = [arguments[0]] + arguments.dropFirst(2)
        var count = Int32(kept.count)
        var pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = .allocate(
            capacity: kept.count + 1)
        for (index, argument) in kept.enumerated() { pointers?[index] = strdup(argument) }
        pointers?[kept.count] = nil
        exit(runDriver(&count, &pointers, fuzzOne))
    }
}

/// libFuzzer's loop, from the toolchain's `fuzzer_no_main` library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

private func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    do {
        try Fuzz.target.check(bytes)
    } catch {
        var line = "\(Fuzz.target.name): \(error)\n"
        line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
        abort()
    }
    return 0
}
