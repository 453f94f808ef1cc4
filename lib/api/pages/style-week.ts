/** Tables of counts: previews, the week, the archive. */
export const STYLE_WEEK = `
@media (min-width: 60rem) { .split.preview { grid-template-columns: minmax(0, 1fr) minmax(0, 25rem); } }
main > h1 { padding-top: 1rem; }
.preview h2 { margin-top: 2rem; }
.preview form h2 { margin-top: 0; }
.section { font-size: 1.1rem; color: var(--accent); border-bottom: 1px solid var(--line); padding-bottom: .3rem; margin: 1.6rem 0 1rem; }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.counts th[scope=row] { font-weight: 400; white-space: nowrap; }
.counts .group th { padding-top: 1rem; }
.bar-cell { width: 30%; min-width: 4rem; }
.bar-cell meter { width: 100%; height: .7rem; margin-top: .45rem; }
meter { appearance: none; background: var(--line); border: 0; border-radius: 3px; overflow: hidden; }
meter::-webkit-meter-bar { height: .7rem; background: var(--line); border: 0; border-radius: 3px; }
meter::-webkit-meter-optimum-value { background: var(--accent); border-radius: 3px; }
meter::-moz-meter-bar { background: var(--accent); }
button.small { min-height: 1.75rem; padding: .15rem .7rem; font-size: .875rem; }
.filter { display: grid; gap: 0 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); align-items: start; margin-bottom: 1.6rem; }
.filter button { justify-self: start; }
.archive { margin-bottom: 1.4rem; }
.archive th[scope=row] { font-weight: 400; white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.weeks { display: flex; justify-content: space-between; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 0 0 1.6rem; }
.matrix { margin-bottom: 1rem; }
.matrix th, .matrix td { padding: .4rem .6rem; white-space: nowrap; position: relative; }
.matrix thead th { vertical-align: bottom; white-space: normal; }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; background: var(--paper); padding-left: 0; font-weight: 600; text-align: left; white-space: normal; min-width: 9rem; }
.matrix small { display: block; color: var(--soft); font-size: .75rem; }
.matrix a { color: inherit; }
.matrix .nothing { color: var(--soft); }
.matrix .high { background: var(--good-tint); color: var(--good); font-weight: 600; }
.matrix .low { background: var(--bad-tint); color: var(--bad); font-weight: 600; }
.matrix .high small, .matrix .low small { color: inherit; font-weight: 400; }
.matrix .sum { font-weight: 600; }
.matrix tfoot th, .matrix tfoot td { border-top: 2px solid var(--soft); }
.misses { padding: 0; list-style: none; }
.misses > li { margin-bottom: 1rem; }
.misses ul { margin: .3rem 0 0; padding-inline-start: 1.2rem; }
`;
