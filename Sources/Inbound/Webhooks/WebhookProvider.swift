/// Who sends mail for others and tells of bounces by JSON.
package enum WebhookProvider: String, Hashable, Sendable, CaseIterable {
    case ses, postmark, mailgun, sendgrid, brevo, mailjet, sparkpost, resend, postal, azure

    /// Its name as people know it.
    package var name: String {
        switch self {
        case .ses: "Amazon SES"
        case .postmark: "Postmark"
        case .mailgun: "Mailgun"
        case .sendgrid: "SendGrid"
        case .brevo: "Brevo"
        case .mailjet: "Mailjet"
        case .sparkpost: "SparkPost"
        case .resend: "Resend"
        case .postal: "Postal"
        case .azure: "Azure Communication Services"
        }
    }

    /// What ends the names of its servers of mail, by which a relay is known as one of its own.
    package var relayDomains: [String] {
        switch self {
        case .ses: ["amazonaws.com"]
        case .postmark: ["postmarkapp.com"]
        case .mailgun: ["mailgun.org", "mailgun.com"]
        case .sendgrid: ["sendgrid.net", "sendgrid.com"]
        case .brevo: ["brevo.com", "sendinblue.com"]
        case .mailjet: ["mailjet.com"]
        case .sparkpost: ["sparkpostmail.com", "sparkpost.com"]
        case .resend: ["resend.com"]
        case .postal: []
        case .azure: ["azurecomm.net", "communication.azure.com"]
        }
    }
}
