"""aiosmtplib with Jinja2: PORT CONNECTIONS COUNT. A task a connection, which is kept open."""

import asyncio
import json
import sys
import time

import aiosmtplib

import newsletter


async def send(port, numbers, text, html):
    async with aiosmtplib.SMTP(hostname="127.0.0.1", port=port, start_tls=False) as server:
        for number in numbers:
            message = newsletter.mail(text, html, number)
            await server.send_message(
                message, sender="bounces@example.org", recipients=[message["To"]])


async def main():
    port, connections, count = map(int, sys.argv[1:])
    text, html = newsletter.templates()
    begin, cpu = time.monotonic(), time.process_time()
    await asyncio.gather(*(send(port, range(n, count, connections), text, html)
                           for n in range(connections)))
    print(json.dumps({"sending": time.monotonic() - begin, "sendingCPU": time.process_time() - cpu}))


asyncio.run(main())
