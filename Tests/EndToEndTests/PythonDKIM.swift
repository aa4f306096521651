import Foundation
import PostriderTesting

/// Verifies signatures with dkimpy, the keys taken from zone lines instead of DNS.
enum PythonDKIM {
    static let isInstalled = (try? run("import dkim, nacl", [], "")) != nil

    /// How many signatures of a mail hold.
    static func verified(_ mail: [UInt8], zone: String) throws -> Int {
        let out = try run(
            """
            import dkim, re, sys
            zone = open(sys.argv[1]).read()
            records = {}
            for line in re.split(r'\\n(?=\\S)', zone):
                name = line.split(' ')[0]
                records[name.encode()] = ''.join(re.findall(r'"([^"]*)"', line)).encode()
            mail = sys.stdin.buffer.read()
            check = dkim.DKIM(mail)
            count = mail.split(b'\\r\\n\\r\\n')[0].count(b'DKIM-Signature:')
            good = 0
            for index in range(count):
                try:
                    good += dkim.DKIM(mail).verify(idx=index, dnsfunc=lambda n, **_: records.get(n))
                except dkim.DKIMException:
                    pass
            print(good)
            """, mail, zone)
        return Int(out.trimmingCharacters(in: .whitespacesAndNewlines)) ?? -1
    }

    private static func run(_ script: String, _ input: [UInt8], _ zone: String) throws -> String {
        let folder = TemporaryFolder()
        let zoneFile = try folder.write(zone, to: "zone")
        let mailFile = try folder.write(input, to: "mail")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, zoneFile]
        process.standardInput = FileHandle(forReadingAtPath: mailFile)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: data, as: UTF8.self)
    }
}

/// A DNS server on a loopback port that knows the TXT, MX and A records of a few zone lines.
final class PythonDNS {
    let port: Int
    private let process = Process()

    init(zone: String) throws {
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-u", "-c", Self.script, zone]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let line = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    }

    func stop() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private static let script = """
        import re, socket, struct, sys
        def labels_of(name):
            return b''.join(bytes([len(l)]) + l.encode() for l in name.strip('.').split('.')) + b'\\0'
        records = {}
        for line in re.split(r'\\n(?=\\S)', sys.argv[1]):
            words = line.split()
            if len(words) < 4:
                continue
            name = words[0].rstrip('.').lower()
            if words[2] == 'MX':
                kind, data = 15, struct.pack('>H', int(words[3])) + labels_of(words[4])
            elif words[2] in ('A', 'AAAA'):
                family, kind = {'A': (socket.AF_INET, 1), 'AAAA': (socket.AF_INET6, 28)}[words[2]]
                data = socket.inet_pton(family, words[3])
            else:
                pieces = [piece.encode() for piece in re.findall(r'"([^"]*)"', line)]
                kind, data = 16, b''.join(bytes([len(piece)]) + piece for piece in pieces)
            records.setdefault(name, []).append((kind, data))
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind(('127.0.0.1', 0))
        print(server.getsockname()[1])
        while True:
            query, client = server.recvfrom(4096)
            labels, at = [], 12
            while query[at]:
                labels.append(query[at + 1:at + 1 + query[at]].decode())
                at += 1 + query[at]
            question = query[12:at + 5]
            kind, = struct.unpack('>H', query[at + 1:at + 3])
            known = records.get('.'.join(labels).lower())
            found = [data for other, data in known or [] if other == kind]
            answers = b''.join(
                b'\\xc0\\x0c' + struct.pack('>HHIH', kind, 1, 60, len(data)) + data
                for data in found)
            code = 0x8180 if known else 0x8183
            header = query[:2] + struct.pack('>HHHHH', code, 1, len(found), 0, 0)
            server.sendto(header + question + answers, client)
        """
}
