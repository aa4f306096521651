"""The part of the page about `serve` and the archive."""

from tables import table, verdict_table


def web_section(part, verdicts):
    archive, static, pages = part["archive"], part["static"], part["pages"]
    text = f"""## The pages for readers

`postrider serve` beside nginx, which answers with the same bytes and fields from a file: two workers,
sendfile, an access log for both, 16 connections of wrk that stay open, {part["rounds"]} rounds in turn. CPU is that of
the server, its workers included; wrk needs the same cores, so the rates count less than the CPU.

"""
    text += table(["answer", "bytes", "serve: CPU us", "requests/s", "nginx: CPU us", "requests/s",
                   "CPU, serve to nginx"], [
        [name, f"{part['static_bytes'][name]:,}",
         *(cell for who in ("serve", "nginx")
           for cell in (f"{row[who]['cpu_us']:.1f}", f"{row[who]['rate']:,.0f}")),
         f"{part['static_ratio'][name]:.2f}"] for name, row in static.items()])
    text += (f"\n\nA link is read by its code (HMAC), and its page by the list of {part['readers']:,} readers; "
             "a forged one costs no look at the list.\n\n")
    text += table(["page", "CPU us", "requests/s"], [
        [name, f"{row['cpu_us']:.0f}", f"{row['rate']:,.0f}"] for name, row in pages.items()])
    click, busy = part["one_click"], part["busy"]
    text += (f"\n\nOne-click POSTs of distinct readers over 64 connections, the server killed (`kill -9`) in the "
             f"midst of each round: {click['rate']:,.0f} a second, {click['answered']:,} answered in all, of whom "
             f"{click['lost']:,} had not left afterwards.\n\n"
             f"While `subscribers import` of {part['people']:,} people runs ({busy['import_wall']:.1f} s), 200 POSTs and 200 "
             f"pages of the archive a second: 99 of 100 POSTs are answered within {busy['one-click']:.0f} ms, of the "
             f"pages within {busy['archive page']:.0f} ms.\n\n"
             f"With {part['people']:,} subscribers and {part['all_issues']:,} past issues it is ready {part['ready'] * 1e3:.0f} ms "
             f"after its start, has {part['rest_mb']:.0f} MB in memory at rest, and {part['many_mb']:.0f} MB with "
             f"{part['connections']:,} connections that each got a page.\n\n"
             f"### The archive\n\n`archive build` of {part['issues']} issues of three articles and a picture each:\n\n")
    text += table(["build", "seconds", "CPU seconds", "peak MB"], [
        [name, f"{row['wall']:.2f}", f"{row['cpu']:.2f}", f"{row['memory_mb']:.0f}"]
        for name, row in archive.items()])
    return text + "\n\n" + verdict_table(verdicts) + "\n"
