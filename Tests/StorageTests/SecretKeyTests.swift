import Glibc
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import NewsroomFiles

struct SecretKeyTests {
    let folder = TemporaryFolder()
    let effects = Effects.fixed()
    var path: String { folder.file("Subscribers/secret.key") }

    @Test func `a key is made once and read again, for its owner alone`() throws {
        #expect(try SecretKeyFile.keys(at: path) == nil)
        let made = try SecretKeyFile.create(at: path, random: effects.randomBytes)
        #expect(made.count == 1 && made[0].bytes.count == 32)
        #expect(try SecretKeyFile.keys(at: path) == made)
        #expect(folder.mode("Subscribers/secret.key") == 0o600)
        let second = try SecretKeyFile.create(at: path, random: effects.randomBytes)
        #expect(second == made, "whoever comes second takes what is there")
    }

    @Test func `two keys differ in their names`() throws {
        let one = try SecretKeyFile.create(at: path, random: effects.randomBytes)[0]
        let two = try SecretKeyFile.create(
            at: folder.file("other.key"), random: effects.randomBytes)[0]
        #expect(one.id != two.id && one.bytes != two.bytes)
        for key in [one, two] {
            #expect(key.id.hasPrefix("k") && key.id.utf8.count == 8 && key.id != "k1")
        }
    }

    @Test func `the key of an earlier version keeps the name k1, and stays behind a new one`()
        throws
    {
        let digits = String(repeating: "ab", count: 32)
        try folder.write("\(digits)\n", to: "old.key")
        chmod(folder.file("old.key"), 0o600)
        let old = try #require(try SecretKeyFile.keys(at: folder.file("old.key")))
        #expect(old.map(\.id) == ["k1"] && old[0].bytes == Array(repeating: 0xAB, count: 32))
        let renewed = try SecretKeyFile.renew(
            at: folder.file("old.key"), random: effects.randomBytes)
        #expect(renewed.count == 2 && renewed[1] == old[0] && renewed[0].id != "k1")
        #expect(try SecretKeyFile.keys(at: folder.file("old.key")) == renewed)
        #expect(folder.mode("old.key") == 0o600)
    }

    @Test func `a key that others can read is refused`() throws {
        _ = try SecretKeyFile.create(at: path, random: effects.randomBytes)
        chmod(path, 0o640)
        #expect(throws: FileError(path: path, reason: .exposed(mode: 0o640))) {
            try SecretKeyFile.keys(at: path)
        }
    }

    @Test(arguments: [
        "", "short\n", "k1\n", "K1 \(String(repeating: "ab", count: 32))\n",
        "k1 \(String(repeating: "ab", count: 31))\n",
        "toolongname \(String(repeating: "ab", count: 32))\n",
        "k1 \(String(repeating: "ab", count: 32))\nk1 \(String(repeating: "cd", count: 32))\n",
        "k1 \(String(repeating: "zz", count: 32))\n",
    ]) func `what holds no key is refused`(_ text: String) throws {
        try AtomicFile.write(text.utf8, to: folder.file("x.key"), mode: 0o600)
        #expect(throws: FileError.self) { try SecretKeyFile.keys(at: folder.file("x.key")) }
    }
}
