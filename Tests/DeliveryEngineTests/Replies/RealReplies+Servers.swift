extension RealReplies {
    /// Postfix, Exim, sendmail, qmail, Exchange, Domino, OpenSMTPD, Haraka, Stalwart, Courier,
    /// MDaemon, Kerio, hMailServer, James.
    static let servers = #"""
        rcpt misconfigured 554 5.7.1 <ann@example.net>: Relay access denied
        rcpt misconfigured 454 4.7.1 <ann@example.net>: Relay access denied
        rcpt misconfigured 504 5.5.2 <vm>: Helo command rejected: need fully-qualified hostname
        hello misconfigured 504 5.5.2 <vm>: Helo command rejected: need fully-qualified hostname
        rcpt misconfigured 550 5.7.1 <vm>: Helo command rejected: Host not found
        rcpt aboutUs 450 4.7.1 <vm.example.org>: Helo command rejected: Host not found
        mail misconfigured 501 Syntactically invalid HELO argument(s)
        mail misconfigured 530 5.7.0 Must issue a STARTTLS command first
        mail aboutUs 504 5.5.2 <news>: Sender address rejected: need fully-qualified address
        rcpt misconfigured 553 5.7.1 <news@example.org>: Sender address rejected: not logged in
        rcpt deadAddress 550 5.1.1 <ann@example.net>: Recipient address rejected: User unknown in
          local recipient table
        rcpt deadAddress 550 5.1.1 <ann@example.net>: Recipient address rejected:
          undeliverable address: host mx.antispam.example[192.0.2.7] said: 550 no such user
        rcpt transient 450 4.1.1 <ann@example.net>: Recipient address rejected: unverified address:
          Address verification in progress
        rcpt transient 450 4.1.2 <ann@example.net>: Recipient address rejected: Domain not found
        rcpt permanent 550 5.1.2 <ann@gone.example>: Recipient address rejected: Domain not found
        rcpt aboutUs 550 5.1.8 <news@gone.example>: Sender address rejected: Domain not found
        rcpt aboutUs 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using
          zen.spamhaus.example; https://www.spamhaus.example/query/ip/192.0.2.1
        rcpt aboutUs 450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]
        rcpt aboutUs 554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied
        rcpt transient 450 4.2.0 <ann@example.net>: Recipient address rejected: Greylisted, see
          http://postgrey.schweikert.example/help/example.net.html
        rcpt transient 451 4.7.1 Greylisting in action, please come back in 00:05:00
        mail throttle 450 4.7.1 Error: too much mail from 192.0.2.1
        rcpt throttle 450 4.7.1 Error: too many recipients from 192.0.2.1
        greeting throttle 421 4.7.0 mx.example.net Error: too many connections from 192.0.2.1
        mail transient 452 4.3.1 Insufficient system storage
        mail throttle 421 4.3.2 All server ports are busy
        rcpt transient 451 4.3.5 Server configuration error
        rcpt transient 451 4.3.0 <ann@example.net>: Temporary lookup failure
        dot aboutUs 552 5.3.4 Error: message file too big
        dot aboutUs 552 5.3.4 Message size exceeds fixed limit
        mail aboutUs 552 5.3.4 Message size exceeds fixed limit
        dot aboutUs 550 5.7.1 Message content rejected, id=1234 - SPAM
        dot aboutUs 554 5.6.0 Message contains invalid header
        rcpt permanent 552 5.2.2 <ann@example.net>: user is over quota
        rcpt permanent 552 5.2.2 <ann@example.net> Quota exceeded (mailbox for user is full)
        rcpt transient 452 4.2.2 <ann@example.net> Mailbox full
        dot aboutUs 554 5.4.6 Too many hops
        data aboutUs 554 5.5.1 Error: no valid recipients
        mail connectionLimit 421 4.7.0 mx.example.net Error: too many messages in this connection
        rcpt connectionLimit 421 too many messages in this connection
        mail connectionLimit 451 4.4.2 SMTP session maximum lifetime has been reached, please
          reconnect
        rcpt connectionLimit 452 4.5.3 Too many recipients in this session
        mail connectionLimit 452 4.5.3 Error: too many messages per connection
        rcpt connectionLimit 452 4.5.3 Session recipient limit exceeded
        mail connectionLimit 421 4.5.0 Too many messages on this SMTP connection
        mail connectionLimit 421 4.7.0 Max messages per SMTP session reached, disconnect and reconnect
        mail throttle 421 4.7.0 Too many connections from your network, close a session
        rcpt misconfigured 550 relay not permitted
        rcpt deadAddress 550 Unrouteable address
        rcpt deadAddress 550 Unknown user
        rcpt deadAddress 550-Callout verification failed: 550 550 5.1.1 <ann@example.net>: user
          unknown
        dot aboutUs 550 Administrative prohibition
        dot aboutUs 550 Maximum line length is 998 octets, message has lines too long for transport
        mail aboutUs 550-Sender verify failed
        rcpt aboutUs 550 Rejected because 192.0.2.1 is in a black list at dnsbl.example
        greeting throttle 421 mx.example.net: Too many concurrent SMTP connections; please try
          again later.
        rcpt transient 451 Temporary local problem - please try later
        rcpt misconfigured 550 5.7.1 <ann@example.net>... Relaying denied. Proper authentication
          required.
        rcpt misconfigured 550 5.7.1 <ann@example.net>... Relaying denied. IP name lookup failed
        rcpt deadAddress 550 5.1.1 <ann@example.net>... User unknown
        mail aboutUs 501 5.1.8 Domain of sender address news@gone.example does not exist
        mail aboutUs 553 5.1.8 <news@gone.example>... Domain of sender address does not exist
        rcpt permanent 553 5.1.2 Host unknown (Name server: gone.example: host not found)
        greeting throttle 421 4.3.2 Connection rate limit exceeded.
        rcpt transient 451 4.3.2 Please try again later: rejecting connections, load average: 24
        rcpt deadAddress 550 sorry, no mailbox here by that name. (#5.1.1)
        rcpt misconfigured 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)
        rcpt deadAddress 554 Sorry, no mailbox here by that name. (#5.1.1)
        dot aboutUs 552 sorry, that message size exceeds my databytes limit (#5.3.4)
        rcpt transient 451 qq trouble in home directory (#4.3.0)
        rcpt misconfigured 550 5.7.1 Unable to relay for ann@example.net
        rcpt misconfigured 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain
        rcpt transient 452 4.3.1 Insufficient system resources
        rcpt deadAddress 550 5.1.1 User unknown
        rcpt deadAddress 550 ann@example.net... No such user
        rcpt deadAddress 550 User ann (ann@example.net) not listed in Domino Directory
        rcpt misconfigured 554 Relay rejected for policy reasons.
        rcpt deadAddress 550 Invalid recipient: 'ann@example.net'
        rcpt misconfigured 550 5.7.1 Relaying not allowed: ann@example.net
        rcpt deadAddress 550 5.1.6 Recipient has moved, please try ann@new.example
        rcpt deadAddress 551 5.1.6 User has moved to ann@new.example
        rcpt deadAddress 550 5.1.1 Mailbox does not exist.
        rcpt misconfigured 550 SMTP authentication is required.
        rcpt misconfigured 530 SMTP authentication is required.
        rcpt throttle 451 The server has reached its limit for processing requests from your host.
        rcpt throttle 451 4.4.5 Rate limit exceeded, try again later.
        rcpt permanent 550 5.7.2 Mailing list expansion prohibited
        rcpt deadAddress 525 5.7.13 The recipient's account is disabled
        rcpt deadAddress 550 5.7.17 Mailbox owner has changed
        rcpt deadAddress 556 5.1.10 Recipient address has null MX
        rcpt permanent 550 5.4.4 Unable to route: no MX or A record for domain gone.example
        """#

    /// Barracuda, Proofpoint, Mimecast, Cisco, Symantec, Trend Micro, Sophos, SpamTitan, Spamhaus,
    /// Rspamd, FortiMail, Forcepoint, Hornetsecurity, Vade, Cloudflare.
    static let filters = #"""
        rcpt aboutUs 550 permanent failure for one or more recipients (ann@example.net:blocked)
        dot aboutUs 554 rejected due to spam content
        rcpt aboutUs 554 Service unavailable; Client host [192.0.2.1] blocked using Barracuda
          Reputation; http://www.barracudanetworks.example/reputation/?r=1&ip=192.0.2.1
        rcpt deadAddress 550 5.1.1 <ann@example.net>: Recipient address rejected: No such user
          (ann@example.net) - Barracuda
        mail aboutUs 550 5.7.0 Local Policy Violation
        dot aboutUs 554 5.7.1 The message from (<news@example.org>) with the subject of (News)
          matches a profile the Internet community may consider spam (cloudmark). Please revise
        greeting aboutUs 554 Blocked - see https://ipcheck.proofpoint.example/?ip=192.0.2.1
        rcpt aboutUs 550 5.7.0 Blocked - see https://ipcheck.proofpoint.example/?ip=192.0.2.1
        mail throttle 421 4.7.0 Throttled due to reputation; see https://ipcheck.proofpoint.example
        rcpt deadAddress 550 5.1.1 User Unknown - psmtp
        rcpt deadAddress 550 Invalid Recipient - https://community.mimecast.example/docs/DOC-1369#550
        rcpt aboutUs 550 Administrative Lockout. https://community.mimecast.example/docs/DOC-1369#550
        rcpt aboutUs 550 Envelope blocked - User Entry - https://community.mimecast.example/docs#550
        dot aboutUs 554 Email rejected due to security policies - MCSpamSignature.sa.70.3.0
        dot aboutUs 550 Anti-Spoofing policy - Inbound not allowed - https://community.example/d#550
        rcpt transient 451 Internal resources are temporarily unavailable - https://community.example
        rcpt aboutUs 554 5.7.1 Your access to this mail system has been rejected due to the sending
          MTA's poor reputation. If you believe that this failure is in error, please contact
          the intended recipient via alternate means.
        rcpt deadAddress 550 5.1.0 - Unknown address error 550-'5.1.1 The email account that you
          tried to reach does not exist
        rcpt throttle 421 #4.4.5 Too many connections to this host.
        rcpt quota 452 #4.5.3 Too many recipients received this hour
        mail aboutUs 553 Message filtered. Refer to the Troubleshooting page at
          http://www.symanteccloud.example/troubleshooting for more information. (#5.7.1)
        rcpt deadAddress 553 Invalid recipient ann@example.net (Mode: normal)
        greeting throttle 421 Service Temporarily Unavailable: too many connections
        mail throttle 450 Requested mail action not taken: mailbox unavailable, you are
          sending too fast
        mail aboutUs 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using Trend
          Micro Email Reputation Service. Please see http://www.mail-abuse.example/cgi-bin/lookup
        rcpt aboutUs 550 5.7.1 Client host [192.0.2.1] blocked, IP in SURBL
        rcpt aboutUs 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using
          b.barracudacentral.example; listed by UCEPROTECT
        rcpt aboutUs 550 192.0.2.1 is listed at bl.spamcop.example
        dot aboutUs 554 5.7.1 Spam message rejected
        dot throttle 451 4.7.1 Try again later: soft reject, rate limited
        dot aboutUs 550 5.7.1 Gtube pattern
        dot aboutUs 554 5.7.1 This message has been blocked because it contains FortiSpamshield
          blocking URL(s)
        rcpt aboutUs 550 5.7.1 #5.7.1 Your access to submit messages to this e-mail system has been
          rejected.
        dot aboutUs 550 5.7.1 virus detected: Eicar-Test-Signature
        dot aboutUs 552 5.7.0 Message rejected: attachment type not allowed
        dot aboutUs 550 5.7.23 SPF validation failed
        dot aboutUs 550 5.7.20 No passing DKIM signature found
        dot aboutUs 550 5.7.1 Email rejected per DMARC policy for example.org
        rcpt aboutUs 550 5.7.27 Sender address has null MX
        rcpt aboutUs 571 Email refused, see http://www.mail-abuse.example
        rcpt aboutUs 521 5.2.1 AOL will not accept delivery of this message.
        rcpt aboutUs 550 5.2.1 Mailbox unavailable. Your IP address 192.0.2.1 is blacklisted using
          the local blocklist. Details: http://www.example.com/ip
        rcpt aboutUs 550 5.1.1 sender rejected: news@example.org is on our blacklist
        rcpt aboutUs 550 5.1.0 <news@example.org> sender rejected : invalid sender domain
        """#

    /// Words in addresses, host names and links, and words that mean something else.
    static let traps = #"""
        rcpt deadAddress 550 5.1.1 <policy@x.example>: Recipient address rejected: User unknown
        rcpt deadAddress 550 <policy@x.example>: no such user
        rcpt deadAddress 550 spam-block@x.example... User unknown
        rcpt deadAddress 550 mx.antispam.example: User unknown
        rcpt deadAddress 550 User unknown; see https://help.example.com/blocked/spam/blacklist
        rcpt deadAddress 550 No such user here (mx1.blacklist-rbl.example)
        rcpt deadAddress 550 User unknown, see help.example.com/relaying-denied
        rcpt deadAddress 550 user "rate.limit@x.example" does not exist
        rcpt deadAddress 550 5.1.1 <a@x.example>: User unknown in relay recipient table
        rcpt permanent 552 5.2.2 <a@x.example>: mailbox size limit exceeded
        rcpt permanent 552 Mailbox size limit exceeded for a@x.example
        rcpt permanent 550 I do not like this mail
        rcpt deadAddress 550 5.1.1 <daily.limit@x.example>: Recipient address rejected: User unknown
        rcpt deadAddress 550    5.1.1     NO   SUCH
          USER
        rcpt deadAddress 550 USER_UNKNOWN
        rcpt deadAddress 550 unknown-user
        rcpt deadAddress 550 This user doesn't exist
        rcpt deadAddress 550 a@x.example...no such user
        rcpt aboutUs 550 Sender rejected.Please contact your postmaster
        rcpt permanent 550 <quota-exceeded@x.example> refused
        rcpt permanent 550 please say hello to policyholders
        """#
}
