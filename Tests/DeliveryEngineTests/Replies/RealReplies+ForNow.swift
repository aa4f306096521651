extension RealReplies {
    /// What is said with 4yz, and is nevertheless about us; what looks like it; and what is said
    /// before any mail.
    static let forNow = #"""
        rcpt quota 450 4.7.1 limit of 500 messages in 24 hours exceeded
        rcpt quota 450 4.7.1 <news@example.org>: Sender address rejected: limit of 200 recipients
          per hour exceeded
        rcpt quota 451 4.7.1 You have exceeded the maximum number of recipients per day
        mail quota 452 4.5.3 Too many emails in the last 24 hours from this account
        rcpt quota 450 4.3.2 Your account has reached its sending limit
        dot quota 421 4.7.0 Daily user sending limit exceeded. Please try again later
        mail quota 451 4.7.1 Max 150 emails in one hour, message refused
        rcpt quota 452 4.7.1 Maximum of 1000 per 24 hours reached for this mailbox, try again later
        rcpt quota 450 4.7.1 Policy restriction: 24 hour limit of 300 messages exceeded
        mail quota 454 4.7.0 Hourly limit reached, retry in 30 minutes
        rcpt throttle 550 5.2.121 The recipient's per hour message receive limit from this sender
          was exceeded
        rcpt throttle 550 5.2.122 The recipient's per hour message receive limit was exceeded
        rcpt throttle 451 4.7.1 rate limit of 100 messages a minute exceeded
        rcpt transient 452 4.2.2 Mailbox quota exceeded, messages are kept for 24 hours
        rcpt transient 452 Over quota, please retry within 24 hours
        mail aboutUs 450 4.1.8 <news@gone.example>: Sender address rejected: Domain not found
        rcpt aboutUs 451 4.1.8 Domain of sender address news@example.org does not resolve
        rcpt aboutUs 450 4.7.1 <news@example.org>: Sender address rejected: not owned by user ann
        rcpt aboutUs 450 4.7.1 Your IP address is listed on a blocklist
        rcpt aboutUs 450 4.7.1 Service unavailable; Client host [192.0.2.1] blocked using
          zen.spamhaus.example
        rcpt aboutUs 451 4.7.1 Mail from 192.0.2.1 refused, poor reputation
        dot aboutUs 451 4.7.26 Neither SPF nor DKIM passed for example.org
        dot aboutUs 450 4.7.20 No passing DKIM signature found
        dot aboutUs 451 4.7.1 Message looks like spam, rejected for now
        dot aboutUs 451 4.6.0 Message contains a link that is refused
        dot aboutUs 450 4.7.1 Malformed header, message not accepted
        rcpt transient 450 4.7.1 Greylisted by policy, see spam rules and try again
        rcpt transient 450 4.7.1 <ann@example.net>: Recipient address rejected: Policy restrictions;
          try later
        rcpt transient 451 Anti-spam system busy checking, come back in a moment
        mail transient 450 4.1.7 <news@example.org>: Sender address rejected: unverified address:
          Address verification in progress
        rcpt transient 451 Could not complete sender verify callout
        dot transient 451 4.3.0 Spam filter did not answer
        dot transient 451 Content filter timed out, try again
        rcpt transient 450 4.7.24 SPF lookup: temporary error in DNS
        rcpt transient 450 4.2.1 <ann@example.net>: mailbox cannot take mail from outside right now
        greeting throttle 421 4.3.2 Service busy, try again later
        greeting transient 451 4.3.0 Temporary system problem
        greeting quota 421 4.7.0 You have exceeded your daily message quota
        greeting aboutUs 554 5.7.1 You are not welcome here
        greeting aboutUs 554 No SMTP service here
        hello quota 550 5.4.5 Daily sending quota exceeded
        hello aboutUs 550 Access denied
        startTLS throttle 454 4.7.0 TLS not available due to temporary reason
        auth quota 550 5.4.5 Daily user sending quota exceeded
        auth quota 454 4.7.0 Daily limit for this account reached
        auth throttle 421 4.7.0 Too many login attempts, please try again later
        auth throttle 454 4.7.0 Too many login attempts, please try again later
        auth transient 454 4.7.0 Temporary authentication failure
        auth transient 451 4.7.0 Your account is checked, try again later
        auth misconfigured 530 5.7.0 Must issue a STARTTLS command first
        auth misconfigured 530 must issue STARTTLS first
        auth misconfigured 538 5.7.11 Encryption required for requested authentication mechanism
        auth misconfigured 534 5.7.9 Application-specific password required
        auth misconfigured 535 5.7.8 Username and Password not accepted
        auth misconfigured 504 5.5.4 Unrecognized authentication type
        auth misconfigured 550 5.7.1 Account disabled
        auth aboutUs 554 5.7.1 Your IP address is blacklisted
        """#
}
