internal import NIOCore

extension Session {
    /// MAIL: begins a transaction (RFC 5321 section 3.3).
    mutating func mail(_ line: UnsafeRawBufferPointer) {
        guard hasGreeted else { return refuse("503 5.5.1 Send EHLO first\r\n") }
        guard envelope == nil else { return refuse("503 5.5.1 Nested MAIL command\r\n") }
        if configuration.credentials?.isRequired == true, !isAuthenticated {
            return refuse("530 5.7.0 Authentication required\r\n")
        }
        do throws(PathArgument.Fault) {
            let path = try PathArgument(line, after: "MAIL FROM:")
            let parameters = try MailParameters(path.parameters, configuration)
            guard path.address.isEmpty || path.isMailbox else { throw .address }
            guard parameters.isUTF8 || !path.isInternationalized else { throw .needsUTF8 }
            begin(path, isUTF8: parameters.isUTF8)
        } catch {
            refuse(error)
        }
    }

    private mutating func begin(_ path: PathArgument, isUTF8: Bool) {
        if hasEndedMail { tally.pipelinedEnvelopes += 1 }
        var new = Envelope(number: sink.nextMessage())
        new.isUTF8 = isUTF8
        if readsAddresses { new.sender = String(decoding: path.address, as: UTF8.self) }
        respond(at: .mail, message: new.number, about: [new.sender]) {
            $0.envelope = new
            $0.answer("250 2.1.0 Ok\r\n")
        }
    }

    /// RCPT: adds a recipient.
    mutating func recipient(_ line: UnsafeRawBufferPointer) {
        guard let envelope else { return refuse("503 5.5.1 Send MAIL first\r\n") }
        guard envelope.recipientCount < configuration.recipientLimit else {
            return refuse("452 4.5.3 Too many recipients\r\n")
        }
        do throws(PathArgument.Fault) {
            let path = try PathArgument(line, after: "RCPT TO:")
            guard path.isMailbox || path.isPostmaster else { throw .address }
            guard envelope.isUTF8 || !path.isInternationalized else { throw .needsUTF8 }
            guard path.parameters.allSatisfy({ $0 == ASCII.space }) else {
                throw .unknownParameter
            }
            add(path, to: envelope.number)
        } catch {
            refuse(error)
        }
    }

    private mutating func add(_ path: PathArgument, to message: Int) {
        let address: String? =
            readsAddresses ? String(decoding: path.address, as: UTF8.self) : nil
        respond(at: .rcpt, message: message, about: address.map { [$0] } ?? []) {
            $0.envelope?.recipientCount += 1
            if let address { $0.envelope?.recipients.append(address) }
            $0.answer("250 2.1.5 Ok\r\n")
        }
    }

    private var readsAddresses: Bool { sink.store.readsAddresses || script.readsAddresses }

    private mutating func refuse(_ fault: PathArgument.Fault) {
        switch fault {
        case .syntax: refuse("501 5.5.4 Syntax: MAIL FROM:<address> or RCPT TO:<address>\r\n")
        case .address: refuse("501 5.1.3 Bad address syntax\r\n")
        case .parameter: refuse("501 5.5.4 Bad parameter value\r\n")
        case .unknownParameter: refuse("555 5.5.4 Parameter not offered\r\n")
        case .needsUTF8: refuse("553 5.6.7 Address needs SMTPUTF8\r\n")
        case .tooLarge: refuse("552 5.3.4 Message too large\r\n")
        }
    }
}
