/** How the page looks: serif for the report's words, sans-serif for what is said about them. */
export const style = `
:root {
  --paper: #fbfaf6; --card: #fff; --ink: #1e1c19; --soft: #5d5850; --line: #dcd7cc;
  --statement: #1f57a4; --commitment: #17694a; --meeting: #6c3d9c; --event: #8a5200;
  --figure: #55606b; --finding: #b3231c; --tint: 10%;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171614; --card: #201e1b; --ink: #ece7dd; --soft: #a9a297; --line: #3a362f;
    --statement: #8ab8f5; --commitment: #74cba3; --meeting: #c6a2f0; --event: #e9b15e;
    --figure: #aab6c2; --finding: #ff8e84; --tint: 17%;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 80rem; padding: 0 1.5rem 4rem; }
a { color: inherit; }
small { color: var(--soft); font-size: .86em; }
.statement { --hue: var(--statement); } .commitment { --hue: var(--commitment); }
.meeting { --hue: var(--meeting); } .event { --hue: var(--event); }
.figure { --hue: var(--figure); } .finding, .doubt { --hue: var(--finding); }
.doubt.doubt:not(.contradiction) { --hue: var(--event); }
.doubt.note { --hue: var(--figure); }

.masthead { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem;
  align-items: center; padding: .7rem 0; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { margin: 0; font: 600 1.25rem/1 var(--serif); letter-spacing: -.01em; }
h1 span { color: var(--finding); }
.filters { display: flex; flex-wrap: wrap; gap: .35rem; }
button { font: inherit; font-size: .87rem; color: var(--ink); background: none; border: 1px solid var(--line);
  border-bottom: 2px solid var(--hue); border-radius: 6px; padding: .2rem .55rem; cursor: pointer; }
button span { color: var(--soft); font-variant-numeric: tabular-nums; }
button[aria-pressed="false"] { border-bottom-color: var(--line); color: var(--soft); text-decoration: line-through; }
kbd { font: .78rem var(--mono); color: var(--soft); border: 1px solid var(--line); border-radius: 3px; padding: 0 .3em; }
:focus-visible { outline: 2px solid var(--statement); outline-offset: 2px; }

nav { margin: .8rem 0 0; }
nav summary { cursor: pointer; color: var(--soft); }
nav ol { list-style: none; margin: .5rem 0; padding: 0; columns: 22rem; column-gap: 2rem; }
nav a { display: block; padding: .35rem .5rem; border-radius: 6px; text-decoration: none; break-inside: avoid; }
nav a b { font: 600 1rem/1.3 var(--serif); display: block; }
nav a:hover, nav a[aria-current] { background: color-mix(in srgb, var(--ink) 6%, transparent); }
nav em { color: var(--finding); font-style: normal; font-weight: 600; }

.live .report.away { display: none; }
.report > header { margin: 1.8rem 0 1rem; }
h2 { margin: 0; max-width: 28em; font: 600 clamp(1.35rem, 2.6vw, 2rem)/1.2 var(--serif); letter-spacing: -.012em; text-wrap: balance; }
.facts { margin: .5rem 0 0; color: var(--soft); }

.doubts ul { list-style: none; margin: 0 0 1.4rem; padding: 0; display: grid; gap: .6rem;
  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr)); }
.doubt { background: color-mix(in srgb, var(--hue) 7%, var(--card)); border: 1px solid color-mix(in srgb, var(--hue) 35%, var(--line));
  border-left: 4px solid var(--hue); border-radius: 8px; padding: .7rem .9rem; }
.doubt p { margin: .3rem 0 0; }
.doubt .words { color: var(--soft); font-family: var(--serif); }
.doubt.chosen { box-shadow: 0 0 0 2px var(--hue); }

.columns { display: grid; grid-template-columns: minmax(0, 38rem) minmax(18rem, 1fr); gap: 2.5rem; align-items: start; }
.text { font: 1.16rem/1.75 var(--serif); overflow-wrap: anywhere; hanging-punctuation: first; }
.text p { margin: 0 0 1.1em; unicode-bidi: isolate; }
.control { font: .68rem var(--mono); color: var(--soft); border: 1px dashed var(--line); border-radius: 3px; padding: 0 .2em; }

mark { color: inherit; background: none; cursor: pointer; border-radius: 2px; text-underline-offset: .22em;
  text-decoration: underline 2px var(--hue); text-decoration-skip-ink: none; }
mark.statement { text-decoration: none; background: color-mix(in srgb, var(--hue) var(--tint), transparent);
  box-decoration-break: clone; -webkit-box-decoration-break: clone; padding: .12em 0; }
mark.meeting { text-decoration-style: double; text-decoration-thickness: 1px; }
mark.event { text-decoration-style: dashed; text-decoration-thickness: 1px; }
mark.figure { text-decoration-style: dotted; }
mark.finding { text-decoration: underline wavy 1.5px var(--hue); text-underline-offset: .3em; }
mark.chosen { background: color-mix(in srgb, var(--hue) 26%, transparent); outline: 2px solid var(--hue); outline-offset: 1px; }
.no-statement mark.statement, .no-commitment mark.commitment, .no-meeting mark.meeting,
.no-event mark.event, .no-figure mark.figure { background: none; text-decoration: none; cursor: auto; }
.no-statement .entry.statement, .no-commitment .entry.commitment, .no-meeting .entry.meeting,
.no-event .entry.event, .no-figure .entry.figure { display: none; }

.record { position: sticky; top: 4.2rem; max-height: calc(100vh - 5rem); overflow: auto; padding: 0 .3rem 1rem 0; scrollbar-width: thin; }
.entries { list-style: none; margin: 0; padding: 0; }
.entry { border-left: 3px solid var(--hue); margin: 0 0 .3rem; border-radius: 0 6px 6px 0; }
.line { display: block; padding: .28rem .7rem; text-decoration: none; border-radius: 0 6px 6px 0; }
.doubt .line { padding: 0; }
.line:hover { background: color-mix(in srgb, var(--hue) 9%, transparent); }
.kind { color: var(--hue); font-size: .72rem; font-weight: 650; letter-spacing: .06em; text-transform: uppercase; margin-right: .4em; }
.headline { font-weight: 550; overflow-wrap: anywhere; }
.excerpt { display: block; color: var(--soft); font: .98rem/1.4 var(--serif); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.chosen .excerpt { display: none; }
.details { display: none; padding: 0 .8rem .7rem; }
body:not(.live) .details, .entry.chosen .details { display: block; }
.entry.chosen { background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--hue); box-shadow: 0 1px 8px rgb(0 0 0 / .07); }
blockquote { margin: .2rem 0 .7rem; font: 1.02rem/1.5 var(--serif); overflow-wrap: anywhere; max-height: 14rem; overflow: auto; }
dl { display: grid; grid-template-columns: 6.2rem minmax(0, 1fr); gap: .22rem .7rem; margin: 0; font-size: .93rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.voice { display: block; } .voice + .voice::before { content: "› "; color: var(--soft); }
.voice + .voice { padding-left: .8rem; }
code, .id { font: .83rem var(--mono); color: var(--soft); } .id { margin: .6rem 0 0; }
footer { position: fixed; bottom: 0; left: 0; right: 0; text-align: center; background: var(--paper); border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
footer p { margin: .35rem; }
body:not(.live) footer { display: none; }

@media (max-width: 52rem) {
  body { padding: 0 1rem 46vh; }
  .masthead { position: static; }
  .columns { display: block; }
  footer { display: none; }
  .record { position: static; max-height: none; overflow: visible; padding: 0; }
  .live .entry.chosen { position: fixed; z-index: 3; left: 0; right: 0; bottom: 0; margin: 0; max-height: 42vh; overflow: auto;
    border-radius: 12px 12px 0 0; box-shadow: 0 -4px 24px rgb(0 0 0 / .2); padding: .4rem .2rem; }
}
@media print {
  html { background: #fff; color: #000; font-size: 11px; }
  .masthead, footer, nav { position: static; } .filters, footer, nav { display: none; }
  .live .report.away, .details { display: block; }
  .record { position: static; max-height: none; overflow: visible; }
  .report { break-before: page; } .report:first-child { break-before: auto; } .entry { break-inside: avoid; }
}
`
