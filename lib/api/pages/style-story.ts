/** Of a story's, a thread's and the sources' pages. */
export const STORY_STYLE = `
.whole h1 { font-size: clamp(1.6rem, 1.2rem + 1.8vw, 2.2rem); }
.whole blockquote { margin: 0 0 .6rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font: 1.125rem/1.5 var(--serif); }
.whole .facts { margin-top: 1.2rem; }
.whole section { margin-top: 2.4rem; }
.over { margin: 0 0 .3rem; text-transform: uppercase; letter-spacing: .06em; }
.labels, .next ul, .feeds, .sources, .reports { list-style: none; margin: 0; padding: 0; }
.labels li { padding: .35rem 0; }
.spoke { color: var(--soft); }
.next li { padding: .3rem 0; }
.report { padding: .9rem 0; border-top: 1px solid var(--line); }
.report:first-child { border-top: 0; padding-top: 0; }
.report p { margin: 0 0 .25rem; }
.report .told { font-weight: 600; }
.tag.state { background: var(--bad-tint); color: var(--bad); }
.tag.late { background: none; border: 1px solid var(--line); color: var(--soft); }
.states { display: flex; flex-wrap: wrap; gap: .4rem; margin: 1.2rem 0 2rem; }
.states a { border: 1px solid var(--line); border-radius: 1rem; padding: .28rem .75rem; font-size: .9rem; text-decoration: none; background: var(--panel); }
.states a:hover { border-color: var(--accent); }
.states [aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.sources-page { max-width: 64rem; }
.sources { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
.over ~ .stories { margin-top: 1.6rem; }
.source { padding: .9rem 0; border-top: 1px solid var(--line); }
.source h3 { font-size: 1.05rem; margin: 0; }
.source .by { margin: 0; }
.feeds li { padding: .3rem 0; font-size: .9rem; }
.feeds .state { font-size: .75rem; border-radius: 4px; padding: .05rem .4rem; background: var(--tint); color: var(--accent); white-space: nowrap; }
.feeds .live, .feeds .new { background: var(--good-tint); color: var(--good); }
.feeds .failing, .feeds .gone, .feeds .blocked, .feeds .silent { background: var(--bad-tint); color: var(--bad); }
.feeds .off { background: none; border: 1px solid var(--line); color: var(--soft); }
.how { display: block; color: var(--soft); font-size: .8125rem; }
`;
