/// How the page of a report looks.
enum ReportStyle {
    static let css: Markup = """
        :root {
          color-scheme: light dark;
          --paper: #faf9f6; --card: #ffffff; --ink: #1f2430; --soft: #626875; --line: #e5e2da;
          --sent: #2c7f5e; --waiting: #b4b8c1; --deferred: #d8961a; --indoubt: #7a61c4;
          --failed: #c6433a;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #13151a; --card: #1b1e25; --ink: #ebe9e3; --soft: #9ba1ae; --line: #2e323b;
            --sent: #4cb087; --waiting: #525864; --deferred: #e5b24d; --indoubt: #a58ff0;
            --failed: #f0746b;
          }
        }
        * { box-sizing: border-box; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
          -webkit-text-size-adjust: 100%;
        }
        main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1.25rem; }
        header { padding: 2.5rem 0 1.25rem; }
        h1, h2 { font-family: Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
        h1 { font-size: clamp(1.6rem, 4.5vw, 2.4rem); line-height: 1.2; margin: .35rem 0 .6rem;
          overflow-wrap: anywhere; }
        h2 { font-size: 1.3rem; margin: 0 0 .25rem; }
        p { margin: 0 0 .75rem; }
        .soft, footer { color: var(--soft); }
        .mark { margin: 0; color: var(--soft); font-size: .9rem; }
        .state { margin-left: .4rem; padding: .1rem .55rem; border: 1px solid currentColor;
          border-radius: 1rem; font-size: .8rem; }
        .state.finished { color: var(--sent); }
        section { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
          padding: 1.25rem; margin: 0 0 1.25rem; }
        .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr));
          gap: 1rem 1.5rem; margin: 0 0 1.25rem; }
        dt { color: var(--soft); font-size: .9rem; }
        dd { margin: 0; font-size: 2rem; line-height: 1.25; font-variant-numeric: tabular-nums;
          letter-spacing: -.01em; }
        dd.aside { font-size: .85rem; color: var(--soft); letter-spacing: 0; }
        .key { display: inline-block; width: .7rem; height: .7rem; border-radius: 3px;
          margin-right: .4rem; }
        .key.sent { background: var(--sent); } .key.waiting { background: var(--waiting); }
        .key.deferred { background: var(--deferred); } .key.indoubt { background: var(--indoubt); }
        .key.failed { background: var(--failed); }
        rect.sent { fill: var(--sent); } rect.waiting { fill: var(--waiting); }
        rect.deferred { fill: var(--deferred); } rect.indoubt { fill: var(--indoubt); }
        rect.failed { fill: var(--failed); }
        .bar { display: block; width: 100%; border-radius: 4px; }
        th .bar { margin-top: .35rem; border-radius: 2px; }
        .time { display: grid; grid-template-columns: auto 1fr; gap: .4rem .6rem;
          margin: 1rem 0 .75rem; }
        .time svg { width: 100%; height: 200px; overflow: visible; }
        .grid line { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
        .scale, .axis { display: flex; justify-content: space-between; color: var(--soft);
          font-size: .8rem; font-variant-numeric: tabular-nums; }
        .scale { flex-direction: column; text-align: right; margin: -.6rem 0; }
        .axis { grid-column: 2; }
        summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); white-space: nowrap; }
        th, td { padding: .5rem 0 .5rem 1rem; text-align: right; vertical-align: top;
          border-top: 1px solid var(--line); }
        thead th { border-top: 0; color: var(--soft); font-size: .8rem; font-weight: 500; }
        th:first-child { text-align: left; padding-left: 0; width: 55%; font-weight: 500;
          overflow-wrap: break-word; position: sticky; left: 0; background: var(--card); }
        thead th { white-space: nowrap; }
        td.none { color: var(--soft); }
        time { white-space: nowrap; }
        .chip { white-space: nowrap; color: var(--soft); font-weight: 400; margin-right: .5rem; }
        .said { display: block; color: var(--soft); font-weight: 400; font-size: .9rem; }
        footer { padding-top: .25rem; padding-bottom: 2.5rem; font-size: .85rem; }
        @media (max-width: 36rem) {
          main, footer { padding: 0 .75rem; }
          header { padding-top: 1.5rem; }
          section { padding: 1rem; }
          .tiles { grid-template-columns: 1fr 1fr; }
          th, td { padding-left: .8rem; }
          th:first-child { width: auto; min-width: 7.5rem; }
          th .said, th { overflow-wrap: anywhere; }
          table time { white-space: normal; }
        }
        @media print { body { background: #fff; } section { break-inside: avoid; } }
        """
}
