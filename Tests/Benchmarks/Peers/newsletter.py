"""The newsletter that the Python peers send: Jinja2 templates filled for each reader."""

from email.message import EmailMessage
from email.policy import SMTP

from jinja2 import Environment

TEXT_LINE = "All work and no play makes a dull line of mail.\n"
HTML_LINE = "<p>All work and no play makes a dull line.</p>\n"


def templates(size=20_000):
    """Both bodies, compiled once, of about so many bytes together."""
    environment = Environment(autoescape=True)
    text = environment.from_string(
        "Dear {{ name }},\n" + TEXT_LINE * (size // 5 // 49) + "{{ url }}\n")
    html = environment.from_string(
        "<html><body><p>Dear {{ name }}, all work and no play makes a dull line.</p>\n"
        + HTML_LINE * (size * 3 // 4 // 48) + '<a href="{{ url }}">Leave</a></body></html>')
    return text, html


def mail(text, html, number):
    """One reader's mail, with the headers that a newsletter has."""
    address = f"reader{number}@example.org"
    values = {"name": f"Reader {number}", "email": address,
              "url": f"https://news.example.org/u/{number}"}
    message = EmailMessage(policy=SMTP)
    message["From"] = "News <news@example.org>"
    message["To"] = address
    message["Subject"] = "News"
    message["Message-ID"] = f"<{number}@example.org>"
    message["List-Unsubscribe"] = f"<{values['url']}>"
    message.set_content(text.render(values))
    message.add_alternative(html.render(values), subtype="html")
    return message
