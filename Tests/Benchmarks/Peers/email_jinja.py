"""Makes mails of 20 KB with ten slots, by Python's email and Jinja2: COUNT.

Prints the CPU microseconds of one.
"""

import sys
import time
from email.message import EmailMessage
from email.policy import SMTP

from jinja2 import Environment


def main():
    count = int(sys.argv[1])
    environment = Environment(autoescape=True)
    text = environment.from_string(
        "Dear {{ name }} in {{ city }},\n" + "All work and no play makes a dull line of mail.\n" * 90
        + "{{ email }} {{ url }}\n")
    html = environment.from_string(
        "<html><body>" + "<p>All work and no play makes a dull line.</p>\n" * 320
        + "<p>{{ name }}, {{ city }}, {{ plan }}, {{ email }}, {{ name }}</p>"
        + '<a href="{{ url }}">Leave</a></body></html>')
    begin = time.process_time()
    for number in range(count):
        values = {"name": f"Zoë {number}", "city": "Köln", "plan": "paid",
                  "email": f"reader{number}@example.org",
                  "url": f"https://news.example.org/u/{number}"}
        message = EmailMessage(policy=SMTP)
        message["From"] = "News <news@example.org>"
        message["To"] = values["email"]
        message["Subject"] = "News"
        message["Message-ID"] = f"<{number}@example.org>"
        message["List-Unsubscribe"] = f"<{values['url']}>"
        message.set_content(text.render(values))
        message.add_alternative(html.render(values), subtype="html")
        message.as_bytes()
    print((time.process_time() - begin) / count * 1e6)


main()
