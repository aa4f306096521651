import HTTPTypes
import HummingbirdCore
import NIOCore

extension Answer {
    /// Sends the answer; a stream of versions goes on until it ends or the reader leaves.
    func write(to writer: consuming ResponseWriter, isHead: Bool) async throws {
        var headers = HTTPFields()
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        let status = HTTPResponse.Status(code: status)
        switch body {
        case .bytes(let bytes):
            headers[.contentLength] = "\(bytes.count)"
            let head = HTTPResponse(status: status, headerFields: headers)
            if isHead { return try await writer.writeResponse(head) }
            try await writer.write(
                response: head, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .versions(let versions):
            let head = HTTPResponse(status: status, headerFields: headers)
            if isHead { return try await writer.writeResponse(head) }
            var out = try await writer.writeHead(head)
            for await version in versions {
                try await out.write(
                    ByteBuffer(string: "retry: 1000\nevent: version\ndata: \(version)\n\n"))
            }
            try await out.finish(nil)
        }
    }
}
