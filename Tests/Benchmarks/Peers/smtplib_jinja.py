"""smtplib with Jinja2: PORT CONNECTIONS COUNT. A thread a connection, which is kept open."""

import json
import smtplib
import sys
import threading
import time

import newsletter


def send(port, numbers, text, html):
    with smtplib.SMTP("127.0.0.1", port) as server:
        for number in numbers:
            message = newsletter.mail(text, html, number)
            server.send_message(message, "bounces@example.org", [message["To"]])


def main():
    port, connections, count = map(int, sys.argv[1:])
    text, html = newsletter.templates()
    begin, cpu = time.monotonic(), time.process_time()
    threads = [threading.Thread(target=send, args=(port, range(n, count, connections), text, html))
               for n in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps({"sending": time.monotonic() - begin, "sendingCPU": time.process_time() - cpu}))


main()
