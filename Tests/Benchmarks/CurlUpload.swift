import ArgumentParser
import CCurl
import Foundation

/// The peer: libcurl's own SMTP upload, one easy handle a thread, its connection reused.
///
/// Threads, since a multi handle stops all its transfers while one waits for the reply to a
/// dot; for libcurl this is the fastest way.
struct CurlUpload: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "libcurl")

    @OptionGroup var load: Load

    func run() throws {
        let watch = Stopwatch()
        curl_global_init(Int(CURL_GLOBAL_DEFAULT))
        let message = load.message
        let share = load.count / load.connections
        let group = DispatchGroup()
        for _ in 0..<load.connections {
            let thread = Thread { [port = load.port] in
                Upload(message, port: port).send(share)
                group.leave()
            }
            group.enter()
            thread.start()
        }
        group.wait()
        try SendingFigures(
            sending: watch.wall, sendingCPU: watch.cpu, mailBytes: message.count
        ).report()
    }
}

/// One easy handle with the mail that it sends again and again.
private final class Upload {
    private let message: [UInt8]
    private let easy = curl_easy_init()!
    private var position = 0

    init(_ message: [UInt8], port: Int) {
        self.message = message
        ccurl_set_string(easy, CURLOPT_URL, "smtp://127.0.0.1:\(port)")
        ccurl_set_string(easy, CURLOPT_MAIL_FROM, "<bounces@example.org>")
        ccurl_set_long(easy, CURLOPT_UPLOAD, 1)
        ccurl_set_long(easy, CURLOPT_NOSIGNAL, 1)
        ccurl_set_long(easy, CURLOPT_TCP_NODELAY, 1)
    }

    func send(_ count: Int) {
        let recipients = curl_slist_append(nil, "<reader@example.org>")
        ccurl_set_pointer(easy, CURLOPT_MAIL_RCPT, recipients)
        ccurl_set_pointer(easy, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
        ccurl_set_line_callback(easy, CURLOPT_READFUNCTION) { buffer, size, count, context in
            let upload = Unmanaged<Upload>.fromOpaque(context!).takeUnretainedValue()
            let room = min(size * count, upload.message.count - upload.position)
            upload.message.withUnsafeBytes {
                _ = memcpy(buffer!, $0.baseAddress! + upload.position, room)
            }
            upload.position += room
            return room
        }
        for _ in 0..<count {
            position = 0
            let result = curl_easy_perform(easy)
            guard result == CURLE_OK else {
                fatalError("libcurl: \(String(cString: curl_easy_strerror(result)))")
            }
        }
        curl_easy_cleanup(easy)
        curl_slist_free_all(recipients)
    }
}
