"""Writes the style sheet of a page into it: css-inline|premailer PAGE COUNT.

Prints the CPU microseconds of one time.
"""

import sys
import time


def inliner(name):
    if name == "css-inline":
        import css_inline
        return css_inline.CSSInliner(load_remote_stylesheets=False).inline
    import premailer
    return lambda page: premailer.Premailer(page, cssutils_logging_level=50).transform()


def main():
    name, path, count = sys.argv[1:]
    inline = inliner(name)
    with open(path) as file:
        page = file.read()
    begin = time.process_time()
    for _ in range(int(count)):
        inline(page)
    print((time.process_time() - begin) / int(count) * 1e6)


main()
