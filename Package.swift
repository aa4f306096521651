// swift-tools-version: 6.1
import PackageDescription

// Who may import whom is the design of this house (docs/design.md): arrows point downwards
// only, and `make check` refuses an import that is not declared here.

let strict: [SwiftSetting] =
    Context.environment["POSTRIDER_STRICT"] == nil ? [] : [.unsafeFlags(["-warnings-as-errors"])]
let settings: [SwiftSetting] =
    strict + [
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
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]

let package = Package(
    name: "postrider",
    products: [
        .executable(name: "postrider", targets: ["PostriderCommand"]),
        // Loaded into `postrider` by the soak, to make the system fail.
        .library(name: "FaultShim", type: .dynamic, targets: ["FaultShim"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
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

        // The nouns and rules, and the rooms that work on them.
        library("NewsletterCore"),
        library("Cryptography", ["COpenSSL"]),
        library(
            "Composing",
            ["NewsletterCore", "CCmarkGFM", "CGumbo", mustache, "Yams", "TOMLKit"]),
        library("MailFormat", ["NewsletterCore", "Cryptography"]),
        library("DeliveryEngine", ["NewsletterCore", "MailFormat"]),
        library("SMTPTransport", ["NewsletterCore", "DeliveryEngine", "MailFormat", "CCurl"]),
        library("Storage", ["NewsletterCore", "DeliveryEngine", "MailFormat", grdb]),
        library("SMTPSink", nio),

        // What the top-level folders Templates and Subscribers hold, embedded at build time.
        .executableTarget(name: "EmbedFilesTool", swiftSettings: settings),
        .plugin(
            name: "EmbedFiles", capability: .buildTool(), dependencies: ["EmbedFilesTool"],
            path: "Sources/EmbedFiles"),
        .target(
            name: "BuiltInFiles", swiftSettings: settings, plugins: [.plugin(name: "EmbedFiles")]),

        .executableTarget(
            name: "PostriderCommand",
            dependencies: [
                "NewsletterCore", "Cryptography", "Composing", "MailFormat", "DeliveryEngine",
                "SMTPTransport", "Storage", "SMTPSink", "BuiltInFiles", "CResolv", "Yams",
                arguments,
            ],
            swiftSettings: settings),

        // Tests, and the fakes that they share.
        library("PostriderTesting", ["NewsletterCore", "MailFormat", "DeliveryEngine"]),
        tests("NewsletterCoreTests", ["NewsletterCore"]),
        tests("ComposingTests", ["Composing", "NewsletterCore"]),
        tests("MailFormatTests", ["MailFormat", "NewsletterCore", "Cryptography"]),
        tests(
            "DeliveryEngineTests",
            ["DeliveryEngine", "MailFormat", "NewsletterCore", "PostriderTesting"]),
        tests(
            "SMTPTransportTests",
            [
                "SMTPTransport", "DeliveryEngine", "MailFormat", "NewsletterCore", "SMTPSink",
                "PostriderTesting",
            ]),
        tests(
            "StorageTests",
            ["Storage", "DeliveryEngine", "MailFormat", "NewsletterCore", "PostriderTesting", grdb]),
        tests("SMTPSinkTests", ["SMTPSink"] + nio),
        tests(
            "PostriderCommandTests",
            [
                "PostriderCommand", "Composing", "DeliveryEngine", "MailFormat", "NewsletterCore",
                "SMTPSink", "SMTPTransport", "Storage", "PostriderTesting", arguments,
            ]),
        tests("EndToEndTests", ["PostriderCommand", "SMTPSink"]),

        // Proof: `make soak`, and its short form among the tests.
        .target(name: "FaultShim", path: "Tests/FaultShim"),
        .target(
            name: "Soaking", dependencies: ["PostriderTesting", "SMTPSink", grdb],
            path: "Tests/Soaking", swiftSettings: settings),
        .executableTarget(
            name: "Soak", dependencies: ["Soaking", arguments], path: "Tests/Soak",
            swiftSettings: settings),
        tests("SoakTests", ["Soaking", "PostriderCommand"]),

        // What `make bench` measures from outside.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "CCurl", "Cryptography", "DeliveryEngine", "MailFormat", "NewsletterCore",
                "SMTPSink",
                "SMTPTransport", "Storage", arguments,
            ],
            path: "Tests/Benchmarks", exclude: ["bench.py"], swiftSettings: settings),
    ]
)
