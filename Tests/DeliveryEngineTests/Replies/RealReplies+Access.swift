extension RealReplies {
    /// Orange, Free, SFR, La Poste, T-Online, Comcast, Cox, Charter, AT&T, BT, Virgin, Telefonica,
    /// Libero, Telenet, Seznam, WP, Telstra, Docomo, NTT.
    static let accessProviders = #"""
        greeting throttle 421 mwinf5c04 ME Trop de connexions, veuillez verifier votre
          configuration. Too many connections, slow down. OFR004_104 [104]
        rcpt throttle 421 mwinf5d21 ME Trop de messages, veuillez ralentir. Too many messages, slow
          down. OFR_999 [999]
        rcpt deadAddress 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient.
          OFR204_416 [416]
        rcpt deadAddress 550 5.2.1 Le compte du destinataire est bloque. Recipient account is
          locked. OFR_417 [417]
        dot aboutUs 550 5.7.1 Message refuse. Mail rejected. OFR006_102 Ce message est considere
          comme spam [506]
        greeting aboutUs 554 5.7.1 Service refuse. Veuillez verifier que votre adresse IP n est pas
          listee. Service refused, please check your IP address is not listed. OFR004_102
        rcpt throttle 421 Too many spams from your IP (192.0.2.1), please visit
          http://postmaster.free.example/
        rcpt deadAddress 550 5.1.1 <ann@free.example>: Recipient address rejected: User unknown in
          relay recipient table
        rcpt permanent 552 5.2.2 <ann@laposte.example>: Boite pleine. Mailbox is full. LPN003_401
        greeting throttle 421 4.7.0 Trop de connexions depuis votre adresse IP. LPN007_403
        rcpt deadAddress 550 5.5.0 Service refuse. Adresse inconnue. LPN007_510
        rcpt deadAddress 550 5.1.1 <ann@sfr.example> User unknown
        greeting aboutUs 554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to
          contact tosa@rx.t-online.example to clarify.)
        rcpt deadAddress 550-5.1.1 user unknown
        rcpt permanent 552 5.2.2 Over STORAGE quota
        greeting throttle 421 4.7.0 Too many connections from your host, try again later (T)
        rcpt transient 450 4.1.1 <ann@t-online.example>: User temporarily unverifiable
        rcpt deadAddress 550 5.1.1 Not our Customer
        greeting aboutUs 554 resimta-po-12v.sys.comcast.example comcast 192.0.2.1 Comcast block for
          spam. Please see https://postmaster.comcast.example/smtp-error-codes.php#BL000000
        mail throttle 421 4.1.0 192.0.2.1 Throttled - see
          https://postmaster.comcast.example/smtp-error-codes.php#RL000001
        rcpt permanent 552 5.2.2 ann@comcast.example Mailbox full
        greeting throttle 421 Too many sessions opened
        greeting aboutUs 554 Reverse DNS failure : Try again later
        rcpt deadAddress 550 5.1.1 <ann@cox.example> recipient rejected. AUP#R-UNKNOWN-RECIPIENT
        mail aboutUs 554 cxr.example cox 192.0.2.1 rejected. Refer to Error Codes section at
          https://www.cox.example/error-codes for more information. AUP#CXSNDR
        mail throttle 421 cxr.example 192.0.2.1 Too many connections. AUP#CXCNCT
        rcpt aboutUs 550 5.1.0 <news@example.org> sender rejected. Please see Spectrum Enterprise
          support for more information. AUP#1260
        dot aboutUs 550 5.7.1 AUP#Out-1130 Message blocked due to spam content in the message
        rcpt deadAddress 550 5.1.1 recipient rejected AUP#In-1200 No such user
        rcpt aboutUs 550 5.7.1 Connections not accepted from servers without a valid sender domain.
          flph829 Fix reverse DNS for 192.0.2.1
        mail aboutUs 553 5.3.0 flpd575 DNSBL:RBL 521< 192.0.2.1 >_is_blocked. For assistance forward
          this error to abuse_rbl@abuse-att.example
        rcpt deadAddress 550 5.1.1 <ann@bt.example>... User unknown
        dot throttle 421 Too many messages (1.5.4) from 192.0.2.1
        rcpt deadAddress 550 5.1.1 ann@bigpond.example mailbox not found
        rcpt deadAddress 550 #5.1.0 Address rejected. ann@virgin.example user unknown
        rcpt permanent 550 #5.1.0 Address rejected.
        rcpt deadAddress 550 5.1.1 Unknown user
        rcpt deadAddress 550 recipient <ann@libero.example> unknown
        rcpt permanent 552 RCPT TO:<ann@libero.example> Mailbox disk quota exceeded
        greeting aboutUs 550 smtp-34.iol.local smtp-34.iol.local IP blacklisted by CSI. For remove
          conditions go to http://postmaster.libero.example
        rcpt throttle 421 Connection frequency limit reached for 192.0.2.1
        rcpt throttle 451 too many errors, 5.5.3 slow down
        rcpt deadAddress 550 5.1.1 <ann@seznam.example>: Recipient address rejected: User unknown in
          virtual mailbox table
        rcpt deadAddress 550 5.1.1 sorry, no mailbox here by that name (#5.1.1)
        rcpt deadAddress 550 unknown user or user is blocked
        rcpt deadAddress 550 Unknown user ann@docomo.example
        rcpt permanent 550 ann@docomo.example has exceeded its quota
        rcpt deadAddress 550 Invalid recipient: <ann@ezweb.example>
        rcpt deadAddress 550 <ann@lycos.example>: Recipient address rejected: Account Closed
        rcpt deadAddress 550 unrouteable address
        rcpt deadAddress 550 5.1.1 unknown or illegal alias: ann@example.org
        mail throttle 421 Too many concurrent connections from this client (G2)
        rcpt throttle 450 4.2.1 <ann@example.org>: Mailbox received too much email in a short period
          of time (G30)
        mail throttle 451 4.7.1 Received too many messages from a new or untrusted IP (G28)
        """#

    /// Amazon SES, Postmark, SendGrid, Mailgun, Mailjet, Brevo, SparkPost, Mailtrap, cPanel hosts,
    /// GoDaddy, OVH, IONOS, Strato, Infomaniak, Dreamhost.
    static let sendingServices = #"""
        dot throttle 454 Throttling failure: Maximum sending rate exceeded.
        mail aboutUs 550 5.7.26 This mail has been blocked because the sender is unauthenticated,
          SPF did not pass
        mail aboutUs 550 5.7.1 Unfortunately, messages from 192.0.2.1 weren't sent. Part of their
          network is on our block list (S3150).
        rcpt quota 550 5.4.6 Sender hourly bounce limit exceeded
        dot quota 454 Throttling failure: Daily message quota exceeded.
        dot aboutUs 554 Message rejected: Email address is not verified. The following identities
          failed the check in region EU-WEST-1: news@example.org
        dot aboutUs 554 Access denied: User `arn:aws:iam::1:user/x' is not authorized to perform
          `ses:SendRawEmail' on resource
        dot aboutUs 554 Message rejected: Sending suspended for this account. For more information,
          please check the inbox of the email address associated with your AWS account.
        dot aboutUs 554 Message rejected: Address blacklisted.
        auth misconfigured 535 Authentication Credentials Invalid
        mail misconfigured 530 Authentication required
        dot throttle 421 Too many concurrent SMTP connections
        dot aboutUs 554 Transaction failed: Missing final '@domain'
        dot aboutUs 552 Message size exceeds fixed maximum message size
        rcpt aboutUs 550 5.7.1 The sender address is not a confirmed Sender Signature on this
          account. The 'From' address you supplied must match.
        rcpt aboutUs 553 5.7.1 Your account is pending approval: all recipient addresses must share
          the same domain as the From address
        rcpt quota 452 4.5.3 You've reached your monthly limit of 100 emails on the test plan limit
        mail quota 451 Authentication failed: Maximum credits exceeded
        dot misconfigured 550 Unauthenticated senders not allowed
        dot aboutUs 550 The from address does not match a verified Sender Identity. Mail cannot be
          sent until this error is resolved.
        mail misconfigured 550 Cannot receive from specified address <news@example.org>:
          Unauthenticated senders not allowed. Authentication required
        dot throttle 450 too frequent connects from 192.0.2.1, please try again later.
        dot quota 452 Too many recipients received this hour
        mail aboutUs 550 5.7.1 Domain example.org is not allowed to send: Please activate your
          account.
        dot quota 420 4.3.0 Domain example.org exceeded 100 messages per hour. Try again in 45
          minutes
        mail quota 550 5.7.1 Account daily quota exceeded. Please upgrade your plan.
        mail aboutUs 550 5.7.1 Account suspended, please contact support
        rcpt quota 552 5.7.1 Not enough credits to send this email
        dot quota 550 5.7.0 Your account has reached its daily sending limit
        mail throttle 451 4.7.0 Too many emails per second. Please upgrade your plan
        rcpt quota 550 Domain example.org has exceeded the max emails per hour (150/150 (100%))
          allowed. Message discarded.
        rcpt quota 550 Domain example.org has exceeded the max defers and failures per hour (5/5
          (100%)) allowed. Message discarded.
        rcpt misconfigured 550-Please turn on SMTP Authentication in your mail client.
          550-mail.example.org [192.0.2.1]:1234 is not permitted to relay through this server
          without authentication.
        rcpt aboutUs 550-Verification failed for <news@example.org> 550-The mail server could not
          deliver mail. The account or domain may not exist 550 Sender verify failed
        rcpt aboutUs 550 JunkMail rejected - mail.example.org [192.0.2.1]:4711 is in an RBL, see
          https://www.spamhaus.example/query/ip/192.0.2.1
        rcpt aboutUs 550-"The mail server detected your message as spam and has prevented delivery."
        rcpt quota 550 5.1.1 <ann@example.net> news@example.org has sent to too many recipients this
          hour. IB607a <http://x.co/ib607>
        dot quota 552 Message would take you over your relay quota of 500 Current quota used: 487
        mail aboutUs 554 bizsmtp Connection refused, 192.0.2.1 has a poor reputation on Cloudmark
          Sender Intelligence. IB103
        rcpt throttle 421 Temporarily rejected, too many connections. IB007
        rcpt deadAddress 550 5.1.1 <ann@ovh.example>: Recipient address rejected: User unknown in
          local recipient table
        dot aboutUs 554 5.7.1 Spam message rejected (mailout.strato.example)
        mail aboutUs 550 5.7.1 Refused by local policy. No SPAM please! (B-URL)
        rcpt misconfigured 550 relay not permitted, authentication required
        rcpt quota 450 4.7.1 <news@example.org>: Sender address rejected: You've exceeded your
          outgoing hourly limit, please retry in 1 hour
        dot aboutUs 550 5.7.1 You are not allowed to send from this domain
        mail aboutUs 553 5.7.1 <news@example.org>: Sender address rejected: not owned by user ann
        """#
}
