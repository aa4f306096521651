// swift-tools-version: 6.1
import PackageDescription

// Who may import whom is the design of this house (docs/design.md): arrows point downwards
// only, and `make check` refuses an import that is not declared here.

let strict: [SwiftSetting] =
    Context.environment["POSTRIDER_STRICT"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]
// For `make fuzz`: libFuzzer's instrumentation, and the insides of modules within reach.
let isFuzzing = Context.environment["POSTRIDER_FUZZ"] != nil
let fuzzing: [SwiftSetting] =
    isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])] : []
let settings: [SwiftSetting] =
    strict + fuzzing + [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

func system(_ name: String, pkgConfig: String, apt packages: [String]) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(packages)])
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
// The HTTP/1 server alone: everything else of Hummingbird would only make builds longer.
let hummingbird: Target.Dependency = .product(
    name: "HummingbirdCore", package: "hummingbird")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

/// What every reader and writer promises, proved by mutation in `make test` and by libFuzzer
/// in `make fuzz`.
let fuzzed: [Target.Dependency] = [
    "Composing", "DeliveryEngine", "MailFormat", "MailboxTransport", "NewsletterCore",
    "PostriderCommand",
    "PostriderKit", "SMTPTransport", "Storage", "Subscribing", "TextFormats", "WebFront", grdb,
]
let fuzzTarget: Target =
    isFuzzing
    ? .executableTarget(
        name: "Fuzz", dependencies: fuzzed, path: "Tests/Fuzzing",
        exclude: ["Found", "Mutation", "Seeds"], sources: ["Checks", "Driver"],
        swiftSettings: settings)
    : .testTarget(
        name: "FuzzingTests", dependencies: fuzzed + ["PostriderTesting"],
        path: "Tests/Fuzzing", exclude: ["Driver", "Found", "Seeds"],
        sources: ["Checks", "Mutation"], swiftSettings: settings)

/// What runs the benchmark programs, draws its figures and writes its page.
let benchmarkScripts =
    ["Peers"]
    + [
        "bench", "composing", "growth", "growth_page", "mails", "measuring", "page", "plot",
        "sending", "sending_page", "subscribers", "tables", "targets", "web", "web_load",
        "web_page", "web_room",
    ].map { "\($0).py" }

let package = Package(
    name: "postrider",
    products: [
        .executable(name: "postrider", targets: ["postrider"]),
        // Loaded into `postrider` by the soak, to make the system fail.
        .library(name: "FaultShim", type: .dynamic, targets: ["FaultShim"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // C libraries of the system.
        system("CCurl", pkgConfig: "libcurl", apt: ["libcurl4-openssl-dev"]),
        system("COpenSSL", pkgConfig: "libcrypto", apt: ["libssl-dev"]),
        system(
            "CCmarkGFM", pkgConfig: "libcmark-gfm",
            apt: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]),
        system("CGumbo", pkgConfig: "gumbo", apt: ["libgumbo-dev"]),
        .systemLibrary(name: "CResolv"),
        .systemLibrary(name: "CStatx"),
        system("CTurboJPEG", pkgConfig: "libturbojpeg", apt: ["libturbojpeg0-dev"]),
        system("CPQ", pkgConfig: "libpq", apt: ["libpq-dev"]),
        system("CPNG", pkgConfig: "libpng", apt: ["libpng-dev"]),
        system("CWebP", pkgConfig: "libwebp", apt: ["libwebp-dev"]),
        system("CZlib", pkgConfig: "zlib", apt: ["zlib1g-dev"]),

        // The ground: nouns and rules, files and where they stand, formats of text, hashes.
        library("NewsletterCore"),
        library("Files", ["NewsletterCore"]),
        .target(name: "CMappedPages"),
        library("TextFormats", ["NewsletterCore", "Files"]),
        library("Cryptography", ["COpenSSL"]),
        library("DomainNames", ["CCurl"]),
        library("NetworkAddresses"),
        library("CurlSessions", ["NewsletterCore", "CCurl"]),
        library("NewsroomFiles", ["NewsletterCore", "Files"]),

        // The engines.
        library(
            "Composing",
            [
                "NewsletterCore", "TextFormats", "CCmarkGFM", "CGumbo", mustache, "Yams",
                "TOMLKit",
            ]),
        library("Linting", ["NewsletterCore", "Composing"]),
        library("MailFormat", ["NewsletterCore", "Cryptography"]),
        library(
            "Archiving",
            ["NewsletterCore", "TextFormats", "Cryptography", "Composing", "MailFormat"]),
        library("DeliveryEngine", ["NewsletterCore", "Files", "MailFormat"]),
        library("Inbound", ["NewsletterCore", "TextFormats"]),
        library("Subscribing", ["NewsletterCore", "Files", "TextFormats", "DeliveryEngine"]),

        // The adapters: each knows one part of the world outside.
        library("Fetching", ["NewsletterCore", "CurlSessions", "NetworkAddresses", "CCurl"]),
        library("Imaging", ["NewsletterCore", "CTurboJPEG", "CPNG", "CWebP"]),
        library("MailboxTransport", ["NewsletterCore", "Inbound", "CurlSessions", "CCurl"]),
        library("Postgres", ["CPQ"]),
        library("Resolving", ["NewsletterCore", "CResolv"]),
        library(
            "SMTPTransport",
            [
                "NewsletterCore", "DeliveryEngine", "MailFormat", "DomainNames", "CurlSessions",
                "CCurl",
            ]),
        library(
            "Storage",
            [
                "NewsletterCore", "Files", "TextFormats", "DeliveryEngine", "MailFormat",
                "Inbound", "Subscribing", "CMappedPages", "CStatx", grdb,
            ]),

        // The servers, which are fronts.
        library("SMTPSink", nio),
        .target(
            name: "Preview",
            dependencies: [
                "NewsletterCore", "Composing", "BuiltInFiles", hummingbird,
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
            ] + nio,
            exclude: ["Page"], swiftSettings: settings),
        .target(
            name: "WebFront",
            dependencies: [
                "NewsletterCore", "NetworkAddresses", "Composing", "Cryptography", "MailFormat",
                "Archiving", "PostriderKit", "BuiltInFiles", "CZlib",
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ] + nio,
            exclude: ["Page"], swiftSettings: settings),

        // What the folders Templates, Subscribers and the pages of the servers hold, embedded at
        // build time.
        .executableTarget(name: "EmbedFilesTool", swiftSettings: settings),
        .plugin(
            name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedFilesTool"],
            path: "Sources/EmbedFiles"),
        .target(
            name: "BuiltInFiles", swiftSettings: settings, plugins: [.plugin(name: "EmbedFiles")]),

        // What the program does, whoever asks for it; the command line; and the program.
        library(
            "PostriderKit",
            [
                "NewsletterCore", "Archiving", "Cryptography", "Composing", "Linting",
                "MailFormat", "DeliveryEngine", "DomainNames", "NetworkAddresses", "Inbound",
                "Subscribing", "Files", "NewsroomFiles", "TextFormats", "BuiltInFiles", "Yams",
            ]),
        library(
            "PostriderCommand",
            [
                "PostriderKit", "NewsletterCore", "Cryptography", "Archiving", "Composing",
                "Linting", "MailFormat", "DeliveryEngine", "Inbound", "Subscribing",
                "SMTPTransport", "MailboxTransport",
                "Storage", "Files", "NewsroomFiles", "TextFormats", "Resolving", "SMTPSink",
                "Preview", "WebFront", "BuiltInFiles", "Fetching", "Imaging", arguments,
            ]),
        .executableTarget(
            name: "postrider", dependencies: ["PostriderCommand"], swiftSettings: settings),

        // Tests, and the fakes that they share.
        library(
            "PostriderTesting",
            ["NewsletterCore", "Files", "MailFormat", "DeliveryEngine", "Inbound", "Subscribing"]),
        tests("NewsletterCoreTests", ["NewsletterCore"]),
        tests("TextFormatsTests", ["TextFormats", "PostriderTesting"]),
        .testTarget(
            name: "InboundTests", dependencies: ["Inbound", "NewsletterCore", "PostriderTesting"],
            exclude: ["Events", "Mails"], swiftSettings: settings),
        tests(
            "SubscribingTests",
            ["Subscribing", "NewsletterCore", "Files", "TextFormats", "PostriderTesting"]),
        tests(
            "NewsroomFilesTests",
            ["NewsroomFiles", "Files", "NewsletterCore", "PostriderTesting"]),
        tests(
            "ComposingTests",
            ["Composing", "Linting", "NewsletterCore", "PostriderTesting"]),
        tests(
            "ArchivingTests",
            ["Archiving", "Composing", "MailFormat", "NewsletterCore", "PostriderTesting"]),
        tests("NetworkAddressesTests", ["NetworkAddresses"]),
        tests("FetchingTests", ["Fetching", "NetworkAddresses", "NewsletterCore"] + nio),
        tests("ImagingTests", ["Imaging", "NewsletterCore", "CWebP"]),
        tests(
            "MailFormatTests",
            ["MailFormat", "NewsletterCore", "Cryptography", "PostriderTesting"]),
        tests(
            "DeliveryEngineTests",
            ["DeliveryEngine", "MailFormat", "NewsletterCore", "PostriderTesting"]),
        // Every order of events is tried out, millions of them: too slow for a debug build.
        .testTarget(
            name: "DeliveryModelTests", dependencies: ["DeliveryEngine", "NewsletterCore"],
            swiftSettings: settings + [.unsafeFlags(["-O"])]),
        tests(
            "SMTPTransportTests",
            [
                "SMTPTransport", "CurlSessions", "DeliveryEngine", "DomainNames", "MailFormat",
                "NewsletterCore", "SMTPSink", "PostriderTesting",
            ]),
        tests(
            "StorageTests",
            [
                "Composing", "Storage", "Subscribing", "Files", "Inbound", "NewsroomFiles",
                "TextFormats", "DeliveryEngine", "NewsletterCore", "PostriderTesting", grdb,
            ]),
        tests(
            "MailboxTransportTests",
            ["MailboxTransport", "Inbound", "NewsletterCore", "PostriderTesting"]),
        tests("PostgresTests", ["Postgres", "PostriderTesting"]),
        tests("SMTPSinkTests", ["SMTPSink", "PostriderTesting"] + nio),
        tests(
            "WebFrontTests",
            [
                "WebFront", "Archiving", "PostriderKit", "NetworkAddresses", "Composing",
                "MailFormat",
                "NewsletterCore", "PostriderTesting",
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ] + nio),
        tests("PreviewTests", ["Preview", "NewsletterCore", "PostriderTesting"]),
        tests(
            "PostriderCommandTests",
            [
                "PostriderCommand", "PostriderKit", "Composing", "DeliveryEngine", "Fetching",
                "Files", "Inbound", "Linting", "MailFormat", "NetworkAddresses", "NewsletterCore",
                "NewsroomFiles", "Preview", "SMTPSink", "Storage", "Subscribing",
                "PostriderTesting", arguments,
                grdb,
            ]),
        .testTarget(
            name: "EndToEndTests", dependencies: ["postrider", "PostriderTesting", "SMTPSink"],
            exclude: ["archive.py", "atom.rnc", "browser.py"], swiftSettings: settings),
        fuzzTarget,

        // Proof: `make soak`, and its short form among the tests.
        .target(name: "FaultShim", path: "Tests/FaultShim"),
        .target(
            name: "Soaking", dependencies: ["PostriderTesting", "SMTPSink", grdb],
            path: "Tests/Soaking", swiftSettings: settings),
        .executableTarget(
            name: "Soak", dependencies: ["Soaking", arguments], path: "Tests/Soak",
            swiftSettings: settings),
        tests("SoakTests", ["Soaking", "postrider"]),

        // What `make bench` measures from outside.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CCurl", "Composing", "Cryptography", "DeliveryEngine", "MailFormat",
                "NewsletterCore", "SMTPSink", "SMTPTransport", "Storage", arguments,
            ],
            path: "Tests/Benchmarks", exclude: benchmarkScripts, swiftSettings: settings),
    ]
)
