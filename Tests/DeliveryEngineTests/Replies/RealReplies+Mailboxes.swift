extension RealReplies {
    /// Gmail, Microsoft, Yahoo, Apple, GMX and web.de, mail.ru, Yandex, QQ, NetEase, Zoho.
    static let mailboxProviders = #"""
        rcpt deadAddress 550-5.1.1 The email account that you tried to reach does not exist. Please
          try double-checking the recipient's email address for typos or unnecessary spaces.
          Learn more at https://support.example.com/mail/?p=NoSuchUser a1-20020a17sor - gsmtp
        rcpt deadAddress 550-5.2.1 The email account that you tried to reach is inactive. Learn
          more at https://support.example.com/mail/?p=DisabledUser 5a4sor - gsmtp
        rcpt deadAddress 550 5.2.1 The email account that you tried to reach is disabled. gsmtp
        rcpt throttle 450-4.2.1 The user you are trying to contact is receiving mail too quickly.
          Please resend your message at a later time. gsmtp
        rcpt throttle 450 4.2.1 The user you are trying to contact is receiving mail at a rate that
          prevents additional messages from being delivered. Please resend your message at a
          later time. If the user is able to receive mail at that time, your message will be
          delivered.
        rcpt throttle 550 5.2.1 The user you are trying to contact is receiving mail at a rate that
          prevents additional messages from being delivered.
        rcpt transient 452-4.2.2 The recipient's inbox is out of storage space. Please direct the
          recipient to https://support.example.com/mail/?p=OverQuotaTemp - gsmtp
        rcpt permanent 552-5.2.2 The recipient's inbox is out of storage space and inactive.
          Please direct the recipient to https://support.example.com/?p=OverQuotaPerm
        rcpt permanent 552 5.2.2 The email account that you tried to reach is over quota.
        dot throttle 421-4.7.28 Gmail has detected an unusual rate of unsolicited mail originating
          from your IP address. To protect our users from spam, mail sent from your IP address
          has been temporarily rate limited.
        dot throttle 550-5.7.28 There is an unusual rate of unsolicited mail originating from your
          SPF domain [example.org]. To protect our users from spam, mail has been blocked.
        dot aboutUs 550-5.7.26 Your email has been blocked because the sender is unauthenticated.
          Gmail requires all senders to authenticate with either SPF or DKIM.
        dot aboutUs 550-5.7.26 Unauthenticated email from example.org is not accepted due to
          domain's DMARC policy. Please contact the administrator of example.org domain.
        dot aboutUs 550-5.7.1 Our system has detected that this message is likely unsolicited mail.
          To reduce the amount of spam sent to Gmail, this message has been blocked.
        dot aboutUs 552-5.7.0 This message was blocked because its content presents a potential
          security issue.
        dot aboutUs 550-5.7.25 The IP address sending this message does not have a PTR record
          setup, or the corresponding forward DNS entry does not match the sending IP.
        dot aboutUs 552-5.3.4 Your message exceeded Google's message size limits.
        dot aboutUs 550-5.7.29 This message was rejected because the connection is not using TLS.
        dot quota 550-5.4.5 Daily user sending limit exceeded. For more information on Gmail
          sending limits go to https://support.example.com/a/answer/166852 - gsmtp
        dot quota 550 5.4.5 Daily SMTP relay limit exceeded for customer. For more information on
          SMTP relay sending limits please contact your administrator.
        dot quota 550 5.4.5 Daily sending quota exceeded - gsmtp
        mail misconfigured 530-5.7.0 Authentication Required. For more information, go to
          https://support.example.com/accounts/troubleshooter/2402620
        mail misconfigured 550-5.7.1 Invalid credentials for relay [192.0.2.1]. The IP address
          you've registered in your Workspace SMTP Relay service doesn't match the domain of the
          account this email is being sent from.
        auth misconfigured 534-5.7.9 Application-specific password required.
        auth misconfigured 535-5.7.8 Username and Password not accepted.
        mail throttle 421-4.3.0 Temporary System Problem.  Try again later (10).
        mail throttle 421 4.7.0 Try again later, closing connection. (MAIL)
        rcpt throttle 452-4.5.3 Your message has too many recipients.
        rcpt deadAddress 550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).
        rcpt deadAddress 550 5.4.1 Recipient address rejected: Access denied. AS(201806281)
          [AM7EUR03FT030.eop-EUR03.prod.protection.outlook.example 2024-01-01T00:00:00.000Z]
        rcpt deadAddress 550 5.4.1 [ann@example.org]: Recipient address rejected: Access denied
        rcpt deadAddress 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP
          address lookup
        rcpt deadAddress 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found
        rcpt permanent 550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient
        dot permanent 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException
        dot quota 554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException; Failed
          to process message due to a permanent exception with message The message can't be
          submitted because the sender's submission quota was exceeded.
        dot aboutUs 554 5.2.252 SendAsDenied; ann@example.org not allowed to send as
          news@example.org; STOREDRV.Submission.Exception:SendAsDeniedException
        rcpt quota 550 5.1.90 Your message can't be sent because you've reached your daily limit
          for message recipients
        rcpt quota 550 5.7.233 Your message can't be sent because your trial tenant has exceeded
          its daily limit for sending email to external recipients
        rcpt quota 550 5.7.232 Your message can't be sent because your tenant exceeded its tenant
          external recipient rate limit. Daily limit: 500
        rcpt aboutUs 550 5.1.8 Access denied, bad outbound sender AS(42003)
        rcpt aboutUs 550 5.7.708 Service unavailable. Access denied, traffic not accepted from
          this IP.
        rcpt aboutUs 550 5.7.511 Access denied, banned sender[192.0.2.1]. To request removal from
          this list please forward this message to delist@example.com.
        rcpt aboutUs 550 5.7.606 Access denied, banned sending IP [192.0.2.1]; To request removal
          from this list please visit https://sender.office.example/
        mail aboutUs 550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please
          contact your Internet service provider since part of their network is on our block
          list (S3140). [DB5EUR03FT042.eop-EUR03.prod.protection.outlook.example]
        dot aboutUs 550 5.7.515 Access denied, sending domain example.org does not meet the
          required authentication level.
        dot aboutUs 550 5.7.509 Access denied, sending domain example.org does not pass DMARC
          verification and has a DMARC policy of reject.
        dot aboutUs 550 5.7.520 Access denied, Your organization does not allow external
          forwarding. AS(7555)
        rcpt misconfigured 550 5.7.64 TenantAttribution; Relay Access Denied SMTP
        mail misconfigured 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail
          during MAIL FROM
        auth misconfigured 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is
          disabled for the Tenant.
        rcpt throttle 451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (S77719)
        dot throttle 451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due
          to IP reputation. For e-mail delivery information, see https://postmaster.example.com
        mail throttle 421 RP-001 (BAY0-MC1-F1) Unfortunately, some messages from 192.0.2.1 weren't
          sent. Please try again. The mail server IP connecting to Outlook.com exceeded the rate
          limit allowed.
        dot throttle 432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded
        mail throttle 421 4.4.2 Message submission rate for this client has exceeded the
          configured limit
        rcpt permanent 550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication
          required; Delivery restriction check failed because the sender was not authenticated
          when sending to this group
        rcpt permanent 550 5.7.1 RESOLVER.RST.AuthenticationRequired; authentication required
        rcpt permanent 550 5.7.1 RESOLVER.RST.AuthRequired; authentication required
        rcpt deadAddress 554 delivery error: dd This user doesn't have a yahoo.example account
          (ann@yahoo.example) [-5] - mta4107.mail.bf1.yahoo.example
        rcpt deadAddress 554 delivery error: dd Sorry, your message to ann@yahoo.example cannot be
          delivered. This mailbox is disabled (554.30). - mta4107.mail.bf1.yahoo.example
        dot deadAddress 554 30 Sorry, your message to ann@yahoo.example cannot be delivered. This
          mailbox is disabled (554.30).
        dot throttle 421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to
          unexpected volume or user complaints - 4.16.55.1; see https://postmaster.yahooinc.example
        dot throttle 421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred;
          Retrying will NOT succeed. See https://postmaster.yahooinc.example/error-codes
        dot aboutUs 554 5.7.9 Message not accepted for policy reasons. See
          https://postmaster.yahooinc.example/error-codes
        mail aboutUs 553 5.7.1 [BL21] Connections will not be accepted from 192.0.2.1, because the
          ip is in Spamhaus's list; see https://postmaster.yahooinc.example/550-bl23.html
        rcpt permanent 552 1 Requested mail action aborted, mailbox full
        dot aboutUs 554 5.7.1 [HM08] Message rejected due to local policy. Please visit
          https://support.apple.example/en-us/HT204137
        dot aboutUs 554 5.7.1 [CS01] Message rejected due to local policy.
        rcpt deadAddress 550 5.1.1 <ann@icloud.example>: user does not exist
        rcpt deadAddress 550 5.1.1 <ann@icloud.example>: inactive email address
        rcpt permanent 552 5.2.2 <ann@icloud.example>: user is over quota
        rcpt connectionLimit 450 4.2.1 <ann@icloud.example>: too many recipients this session
        rcpt deadAddress 550 Requested action not taken: mailbox unavailable For explanation visit
          https://postmaster.gmx.example/en/case?c=r0101&i=ip&v=192.0.2.1
        rcpt aboutUs 550-Requested action not taken: mailbox unavailable 550 Reject due to policy
          restrictions. For explanation visit https://postmaster.gmx.example/en/case?c=hi
        rcpt aboutUs 550-Requested action not taken: mailbox unavailable 550-invalid DNS MX or
          A/AAAA resource record 550 for sender domain
        dot aboutUs 550 <news@example.org>: Reject due to SPF policy. The originating IP of the
          message is not permitted by the domain owner
        greeting aboutUs 554-gmx.example (mxgmx104) Nemesis ESMTP Service not available 554-No SMTP
          service 554-IP address is block listed. 554 For explanation visit
          https://postmaster.gmx.example/en/case?c=r0201
        rcpt deadAddress 550 5.1.1 <ann@web.example>... User is unknown {mx035}
        rcpt permanent 550 Benutzer hat das Speichervolumen ueberschritten. / User has exhausted
          allowed storage space.
        rcpt permanent 550 Benutzer hat zuviele Mails auf dem Server. / User has too many messages
          on the server.
        rcpt deadAddress 550 Benutzer nicht bekannt/User unknown
        mail quota 450-Requested mail action not taken: mailbox unavailable 450-Mail send limit
          exceeded. For explanation visit https://postmaster.gmx.example/en
        rcpt deadAddress 550 Message was not accepted -- invalid mailbox. Local mailbox
          ann@mail.example is unavailable: user not found
        rcpt permanent 550 Message was not accepted -- invalid mailbox. Local mailbox
          ann@mail.example is unavailable: mailbox is full
        rcpt deadAddress 550 Message was not accepted -- invalid mailbox. Local mailbox
          ann@mail.example is unavailable: account is disabled
        dot aboutUs 550 spam message rejected. Please visit http://help.mail.example/notspam-support
          /id?c=abc or report details to abuse@corp.mail.example. Error code: 7A3B
        rcpt throttle 451 Ratelimit exceeded for mailbox news@example.org. Try again later.
        dot aboutUs 550 message sending for this account is disabled
        rcpt deadAddress 550 5.7.1 No such user!
        dot aboutUs 554 5.7.1 Message rejected under suspicion of SPAM; https://ya.example/1 AbcDef
        dot transient 451 4.7.1 Sorry, the service is currently unavailable. Please come back later.
        rcpt deadAddress 550 Mailbox not found. http://service.mail.qq.example/cgi-bin/help?id=20022
        dot aboutUs 550 Mail content denied. http://service.mail.qq.example/cgi-bin/help?no=1000726
        mail throttle 550 Ip frequency limited. http://service.mail.qq.example/cgi-bin/help
        mail throttle 550 Domain frequency limited
        rcpt permanent 550 Mailbox unavailable or access denied
        rcpt deadAddress 550 User not found: ann@163.example
        dot aboutUs 554 DT:SPM 163 smtp10,DsCowAD3, please see http://mail.163.example/help/faq
        rcpt permanent 550 User is over quota: ann@126.example
        dot quota 550 5.4.6 Unusual sending activity detected. Please try after sometime.
        rcpt misconfigured 553 Relaying disallowed as news@example.org
        rcpt deadAddress 550 5.1.1 User does not exist - <ann@zoho.example>
        dot aboutUs 554 5.1.8 Email Outgoing Blocked
        """#
}
