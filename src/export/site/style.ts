import { style } from "../html/style.ts"

/** The look of a report's page, and what the rest of the site has beside it. */
export const siteStyle = `${style}
.site { padding-bottom: 2rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--card); padding: .4rem .8rem; border-radius: 6px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
main:focus { outline: none; }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1.6rem; padding: .8rem 0 .7rem; border-bottom: 1px solid var(--line); }
.name { margin: 0; font: 600 1.3rem/1 var(--serif); letter-spacing: -.01em; }
.name a { text-decoration: none; } .name span { color: var(--finding); }
nav.sections { margin: 0; flex: 1 1 auto; }
.sections ul { display: flex; flex-wrap: wrap; gap: .1rem .2rem; list-style: none; margin: 0; padding: 0; }
.sections a { display: inline-block; padding: .25rem .55rem; border-radius: 6px; color: var(--soft); }
.sections a:hover, .sections a[aria-current] { color: var(--ink); background: color-mix(in srgb, var(--ink) 7%, transparent); }
.search { position: relative; flex: 0 1 16rem; }
.search input { width: 100%; font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .35rem 2rem .35rem .7rem; }
.search > kbd { position: absolute; right: .6rem; top: .5rem; }
.search input:focus + kbd { display: none; }
.found { position: absolute; right: 0; z-index: 5; width: min(34rem, calc(100vw - 2rem)); max-height: 70vh; overflow: auto; margin-top: .3rem;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 12px 40px rgb(0 0 0 / .16); padding: .4rem; }
.found p { margin: .2rem .6rem; color: var(--soft); font-size: .85rem; }
.found ol { list-style: none; margin: 0; padding: 0; }
.found a { display: block; padding: .4rem .6rem; border-radius: 6px; text-decoration: none; overflow-wrap: anywhere; }
.found a:hover, .found a:focus-visible { background: color-mix(in srgb, var(--statement) 12%, transparent); }
.found small { display: block; }

.site .report h1 { margin: 0; max-width: 28em; font: 600 clamp(1.35rem, 2.6vw, 2rem)/1.2 var(--serif); letter-spacing: -.012em; text-wrap: balance; overflow-wrap: anywhere; }
.site main > h1, .matter h1, .party h1 { font: 600 clamp(1.6rem, 3.2vw, 2.3rem)/1.18 var(--serif); letter-spacing: -.015em; margin: 2rem 0 .6rem; max-width: 30em; text-wrap: balance; overflow-wrap: anywhere; }
.site h1 span { color: inherit; }
.site section > h2 { font: 600 1.15rem/1.3 var(--serif); margin: 2.2rem 0 .7rem; }
.site section > h2 small { font-family: var(--sans); font-weight: 400; }
.lede { max-width: 44rem; color: var(--soft); font-size: 1.05rem; margin: 0 0 1.4rem; }
.kicker { margin: 2rem 0 0; color: var(--hue, var(--soft)); font-size: .78rem; font-weight: 650; letter-spacing: .07em; text-transform: uppercase; }
.kicker + h1 { margin-top: .3rem; }
.matter h1 .sum { display: block; color: var(--hue); font-size: .78em; font-variant-numeric: tabular-nums; }
q.direct { quotes: "“" "”"; } q.mixed, q.indirect { quotes: "" ""; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.2rem, 1fr)); gap: .6rem; list-style: none; margin: 0 0 1rem; padding: 0; }
.tiles a { display: block; padding: .75rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; text-decoration: none; color: var(--soft); }
.tiles a:hover { border-color: var(--soft); }
.tiles b { display: block; font: 600 1.6rem/1.1 var(--serif); color: var(--ink); font-variant-numeric: tabular-nums; }

.lines { list-style: none; margin: 0; padding: 0; max-width: 56rem; }
.line-of { padding: .65rem 0 .65rem .9rem; border-left: 3px solid var(--hue, var(--line)); margin: 0 0 .55rem; overflow-wrap: anywhere; }
.line-of > a { text-decoration: none; } .line-of > a:hover b { text-decoration: underline; text-underline-offset: .2em; }
.line-of b { font-weight: 620; }
.line-of q { display: block; font: 1.08rem/1.5 var(--serif); margin-top: .1rem;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }
.line-of .sum { color: var(--hue); font-weight: 600; font-variant-numeric: tabular-nums; margin-left: .5em; }
.line-of .what { color: var(--soft); margin-left: .4em; }
.line-of .facts { margin: .15rem 0 0; font-size: .88rem; }
.line-of.report b { font: 600 1.06rem/1.35 var(--serif); }
.nobody { color: var(--soft); font-style: italic; }
.flag { font-style: normal; font-size: .82em; font-weight: 600; color: var(--finding); }
.pager { display: flex; justify-content: space-between; max-width: 56rem; margin: 1.4rem 0; }
.more a { color: var(--soft); }

.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .9rem 1.6rem; margin: 1.2rem 0 0; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.sheet dt { font-size: .8rem; } .sheet dd { font-size: 1rem; }
.wide { overflow-x: auto; }
.wide table { border-collapse: collapse; width: 100%; max-width: 56rem; }
.wide th, .wide td { text-align: left; vertical-align: top; padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); }
.wide th { color: var(--soft); font-weight: 500; font-size: .85rem; }
.wide td:first-child { font-family: var(--serif); font-size: 1.05rem; overflow-wrap: anywhere; min-width: 12rem; }
.wide td + td { color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums; }
.stages { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; list-style: none; padding: 0; margin: 0; }
.stages li + li::before { content: "→"; color: var(--soft); margin-right: 1.2rem; margin-left: -.4rem; }
.evidence ol { list-style: none; margin: 0; padding: 0; max-width: 46rem; }
.evidence li { margin: 0 0 1.4rem; padding: 0 0 0 1rem; border-left: 3px solid var(--hue, var(--line)); }
.evidence li:target { background: color-mix(in srgb, var(--hue) 9%, transparent); }
.evidence blockquote { margin: 0 0 .4rem; font-size: 1.12rem; line-height: 1.6; max-height: none; }
.evidence p { margin: 0; } .evidence .facts { margin-top: .1rem; font-size: .9rem; }
.also, .offices { color: var(--soft); margin: .3rem 0; padding: 0; list-style: none; }

.site .doubt { list-style: none; margin: 0 0 .8rem; max-width: 56rem; }
.site .doubts .doubt { margin: 0; max-width: none; }
.site .doubt p { overflow-wrap: anywhere; } .site .doubt p:first-child { margin-top: 0; }
.site .columns { margin-top: 1rem; }
.site > main > .filters { margin-top: 1.2rem; align-items: center; }
.keys { color: var(--soft); font-size: .85rem; margin-left: .6rem; } body:not(.live) .filters { display: none; }
.site .report > header { margin-top: 1.2rem; }
.site .record { top: 1rem; max-height: calc(100vh - 2rem); }
dd a { text-underline-offset: .2em; text-decoration-color: var(--line); }
.site footer.colophon { position: static; display: block; text-align: left; margin: 4rem 0 0; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }

@media (max-width: 52rem) {
  .site { padding-bottom: 2rem; }
  .top { gap: .5rem 1rem; } nav.sections { order: 3; flex-basis: 100%; } .search { flex: 1 1 10rem; }
  .sections a { padding: .25rem .4rem; } .keys { display: none; }
}
@media print { .top, .pager, .filters { display: none; } }
`
