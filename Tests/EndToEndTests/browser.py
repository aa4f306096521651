"""Drives a headless Chromium through a list of steps and prints what they gave, as JSON.

    browser.py CHROMIUM URL < steps.json

A step is an object with one key: `evaluate` an expression, `until` it is true, `resize` to
[width, height], `screenshot` into a file, `write` [file, old, new] into a file, `key` pressed,
`load` a script from a file, `scheme` light or dark.
Only Python's own library is used: DevTools speak over a pipe, one JSON object a message, each
ended by a NUL.
"""
import base64
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

PATIENCE = 90


class Browser:
    def __init__(self, program, folder):
        to_browser, self.out = os.pipe()
        self.back, from_browser = os.pipe()

        def connect():
            # The descriptors may be 3 or 4 themselves, so they are moved out of the way first.
            first, second = os.dup(to_browser), os.dup(from_browser)
            spare = [os.dup(first), os.dup(second)]
            while min(spare) < 5:
                spare = [os.dup(one) for one in spare]
            os.dup2(spare[0], 3)
            os.dup2(spare[1], 4)

        self.process = subprocess.Popen(
            [program, '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run',
             '--disable-dev-shm-usage', '--disable-background-networking', '--disable-extensions',
             '--hide-scrollbars', '--remote-debugging-pipe', f'--user-data-dir={folder}',
             'about:blank'],
            preexec_fn=connect, close_fds=False, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b''
        self.number = 0
        self.session = None
        self.complaints = []

    def message(self):
        while b'\0' not in self.buffer:
            ready, _, _ = select.select([self.back], [], [], PATIENCE)
            if not ready:
                raise TimeoutError('Chromium says nothing')
            data = os.read(self.back, 1 << 20)
            if not data:
                raise EOFError('Chromium has ended')
            self.buffer += data
        raw, self.buffer = self.buffer.split(b'\0', 1)
        return json.loads(raw)

    def call(self, method, **parameters):
        self.number += 1
        request = {'id': self.number, 'method': method, 'params': parameters}
        if self.session:
            request['sessionId'] = self.session
        os.write(self.out, json.dumps(request).encode() + b'\0')
        while True:
            answer = self.message()
            if answer.get('method') == 'Runtime.exceptionThrown':
                details = answer['params']['exceptionDetails']
                self.complaints.append(str(details.get('exception', details).get('description')))
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer['result']

    def open(self, url, width=1400, height=900):
        target = self.call('Target.createTarget', url='about:blank')['targetId']
        self.session = self.call(
            'Target.attachToTarget', targetId=target, flatten=True)['sessionId']
        self.call('Runtime.enable')
        self.call('Page.enable')
        self.resize(width, height)
        self.call('Page.navigate', url=url)
        self.until('location.hash.length > 1 && document.readyState === "complete"')

    def resize(self, width, height):
        self.call('Emulation.setDeviceMetricsOverride', width=width, height=height,
                  deviceScaleFactor=1, mobile=False)

    def evaluate(self, expression):
        result = self.call('Runtime.evaluate', expression=expression, returnByValue=True,
                           awaitPromise=True)
        if 'exceptionDetails' in result:
            raise RuntimeError(f"{expression}: {result['exceptionDetails']}")
        return result['result'].get('value')

    def until(self, expression):
        """Waits for a condition; gives the seconds that it took. What cannot be decided yet,
        while a document is on its way, is not true yet."""
        begin = time.monotonic()
        condition = f'(() => {{ try {{ return Boolean({expression}) }} catch {{ return false }} }})()'
        while not self.decides(condition):
            if time.monotonic() - begin > PATIENCE:
                raise TimeoutError(f'never true: {expression}')
            time.sleep(0.02)
        return time.monotonic() - begin

    def decides(self, condition):
        """Whether a condition is true; one that is asked of a document that goes is not."""
        try:
            return self.evaluate(condition)
        except RuntimeError as error:
            if 'navigated' not in str(error) and 'context' not in str(error):
                raise
            return False

    def screenshot(self, path):
        data = self.call('Page.captureScreenshot', format='png')['data']
        with open(path, 'wb') as file:
            file.write(base64.b64decode(data))

    def write(self, path, old, new):
        with open(path, encoding='utf-8') as file:
            text = file.read()
        if old not in text:
            raise RuntimeError(f'{path} holds no {old}')
        with open(path + '.new', 'w', encoding='utf-8') as file:
            file.write(text.replace(old, new))
        os.replace(path + '.new', path)

    def load(self, path):
        with open(path, encoding='utf-8') as file:
            self.evaluate(file.read() + '\n;true')

    def scheme(self, name):
        self.call('Emulation.setEmulatedMedia',
                  features=[{'name': 'prefers-color-scheme', 'value': name}])

    def key(self, name):
        self.call('Input.dispatchKeyEvent', type='keyDown', key=name, text=name)
        self.call('Input.dispatchKeyEvent', type='keyUp', key=name)


def main():
    program, url = sys.argv[1:3]
    steps = json.load(sys.stdin)
    folder = tempfile.mkdtemp(prefix='chromium-')
    browser = Browser(program, folder)
    try:
        browser.open(url)
        results = []
        for step in steps:
            (action, value), = step.items()
            values = value if action in ('resize', 'write') else [value]
            results.append(getattr(browser, action)(*values))
        print(json.dumps({'results': results, 'complaints': browser.complaints}))
    finally:
        browser.process.kill()
        browser.process.wait()
        shutil.rmtree(folder, ignore_errors=True)


main()
