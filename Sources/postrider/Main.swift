import PostriderCommand

/// The program; all that it does is in the library below it, which tests and the fuzzer link.
@main
enum Main {
    static func main() async { await EntryPoint.run() }
}
