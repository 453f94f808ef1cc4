import { createHash } from "node:crypto";
import { STYLE_WEEK } from "./style-week.ts";
import { STORY_STYLE } from "./style-story.ts";

/** The one style sheet: light and dark, from a narrow phone to a desk. */
export const STYLE = `
:root {
  --paper: #fbfaf7; --panel: #fff; --ink: #1a2129; --soft: #55606b; --line: #dcdfe0;
  --accent: #14506e; --on-accent: #fff; --tint: #e5eff4; --good: #17603f; --bad: #a4262c;
  --good-tint: #e4f2ea; --bad-tint: #fbeaea;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11161b; --panel: #191f26; --ink: #e7ebee; --soft: #a5b0ba; --line: #323c46;
    --accent: #83c5e6; --on-accent: #0d1c25; --tint: #1f333f; --good: #8fd6b0; --bad: #ff9c98;
    --good-tint: #16301f; --bad-tint: #3a1a1b;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h1, h2, h3, h4 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.8rem, 1.2rem + 2.6vw, 2.7rem); margin: 0 0 .6rem; letter-spacing: -.01em; }
h2 { font-size: 1.4rem; margin: 0 0 .8rem; }
p { margin: 0 0 .8rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--panel); padding: .5rem 1rem; z-index: 1; }
.bar, main, .foot { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
.bar { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; padding-top: 1.1rem; padding-bottom: 1.1rem; }
.brand { font: 700 1.3rem var(--serif); color: var(--ink); text-decoration: none; }
.bar { border-bottom: 1px solid var(--line); flex-wrap: wrap; }
.bar nav { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; align-items: baseline; }
.bar nav a { text-decoration: none; padding: .25rem 0; }
.bar nav a:hover { text-decoration: underline; }
.bar .call { background: var(--accent); color: var(--on-accent); border-radius: 6px; padding: .25rem .8rem; }
.foot { margin-top: 3.5rem; padding-bottom: 1.5rem; color: var(--soft); font-size: .875rem; }
.foot p { border-top: 1px solid var(--line); padding-top: 1.2rem; }
.hero { max-width: 46rem; padding: 1.6rem 0 2rem; }
.hero p { font-size: 1.125rem; color: var(--soft); }
.split { display: grid; gap: 2.5rem; }
.split > * { min-width: 0; }
@media (min-width: 60rem) {
  .split { grid-template-columns: minmax(0, 27rem) minmax(0, 1fr); align-items: start; gap: 3.5rem; }
}
.narrow { max-width: 44rem; padding-top: 1rem; }
.narrow > section { margin-top: 2.2rem; }
.message { max-width: 34rem; padding-top: 2.5rem; }
.message button { margin: .6rem 0 1rem; }
.lead { font-size: 1.125rem; }
.quiet, .hint { color: var(--soft); font-size: .875rem; }
.hint { margin: .25rem 0 .5rem; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 1.4rem 1.25rem; }
fieldset { border: 0; padding: 0; margin: 0 0 1.4rem; min-width: 0; }
legend, .field label, .inline > label { font-weight: 600; padding: 0; }
.field { margin-bottom: 1.1rem; min-width: 0; }
.field label { display: block; margin-bottom: .25rem; }
input[type=text], input[type=email], input[type=date], input[type=time], input[type=number], input[type=search], select {
  width: 100%; min-height: 2.75rem; padding: .45rem .7rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--soft); border-radius: 6px;
}
[aria-invalid] { border-color: var(--bad) !important; border-width: 2px !important; }
.error { color: var(--bad); font-size: .9rem; font-weight: 600; margin: .3rem 0 0; }
.columns { display: grid; gap: 0 1rem; margin-top: .5rem; grid-template-columns: repeat(2, minmax(0, 1fr)); }
@media (max-width: 24rem) { .columns { grid-template-columns: 1fr; } }
.columns .field label { font-weight: 400; font-size: .9rem; }
.pills { display: flex; flex-wrap: wrap; gap: .4rem; }
.pill { position: relative; display: inline-flex; cursor: pointer; }
.pill input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.pill span { border: 1px solid var(--line); border-radius: 1rem; padding: .28rem .75rem; font-size: .9rem; line-height: 1.35; background: var(--paper); }
.pill:hover span { border-color: var(--accent); }
.pill input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.pill input:checked + span::before { content: "✓ "; }
.pill input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
#country-pills { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: .8rem; }
#country-pills .pills { display: contents; }
details { margin: .4rem 0; }
fieldset + details { margin: -.9rem 0 1.4rem; }
summary { cursor: pointer; color: var(--accent); padding: .3rem 0; }
details[open] > summary { margin-bottom: .5rem; }
.long { max-height: 16rem; overflow-y: auto; border: 1px solid var(--line); border-radius: 6px; padding: .7rem; }
.check { display: flex; gap: .6rem; align-items: baseline; padding: .3rem 0; }
.check input { width: 1.15rem; height: 1.15rem; flex: none; accent-color: var(--accent); transform: translateY(.2rem); }
button {
  font: inherit; font-weight: 600; min-height: 2.75rem; padding: .6rem 1.5rem; cursor: pointer;
  color: var(--on-accent); background: var(--accent); border: 1px solid var(--accent); border-radius: 6px;
}
button:hover { filter: brightness(1.1); }
button.plain { color: var(--accent); background: transparent; }
button.danger { background: var(--bad); border-color: var(--bad); color: var(--paper); }
.count { border-left: 4px solid var(--accent); background: var(--tint); border-radius: 4px; padding: .7rem 1rem; margin: 0 0 1.4rem; }
.count strong { font-size: 1.15rem; }
.part { margin: 0 0 1.6rem; }
.part > h3 { font: 600 .8125rem system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); border-bottom: 2px solid var(--ink); padding-bottom: .35rem; margin: 0 0 .9rem; }
.part .stories { margin-bottom: .6rem; }
.part .story .title { font-size: 1.1rem; }
.inline { margin: 2rem 0; padding-top: 1.4rem; border-top: 1px solid var(--line); }
.row { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: .5rem; }
.row input { flex: 1 1 12rem; width: auto; min-width: 0; }
.row button { margin: 0; }
.notice { border-left: 4px solid; border-radius: 4px; padding: .7rem 1rem; margin: 0 0 1.2rem; }
.good { background: var(--good-tint); border-color: var(--good); color: var(--good); }
.bad { background: var(--bad-tint); border-color: var(--bad); color: var(--bad); }
.stories { list-style: none; margin: 0 0 2rem; padding: 0; }
.story { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.story:first-child { border-top: 0; padding-top: 0; }
.story .title { font-size: 1.15rem; margin: 0 0 .35rem; }
.story .title a { color: var(--ink); text-decoration: none; }
.story .title a:hover { text-decoration: underline; }
.story p { margin: 0 0 .4rem; }
.by { font-size: .875rem; color: var(--soft); }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; font-size: .8125rem; color: var(--soft); }
.tags time { margin-inline-start: auto; }
.tag { background: var(--tint); color: var(--accent); border-radius: 4px; padding: .1rem .5rem; }
.tag.place { background: none; border: 1px solid var(--line); color: var(--soft); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1.2rem; border-left: 3px solid var(--accent); padding: .2rem 0 .2rem 1rem; margin: 0 0 1rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.leave { margin-top: 2.5rem; }
.operation { border-top: 1px solid var(--line); padding: 1.1rem 0; }
.operation h3 { font: 600 1rem ui-monospace, SFMono-Regular, Menlo, monospace; margin: 0 0 .4rem; }
.method { display: inline-block; min-width: 4.2rem; color: var(--accent); text-transform: uppercase; }
pre { overflow-x: auto; background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .8rem; font-size: .8125rem; line-height: 1.45; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); }
td code { overflow-wrap: anywhere; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .9em; }
.own h3 { font-size: 1.05rem; margin: 1.1rem 0 .3rem; }
.own input:is([type=number], [type=time], [type=date]) {
  width: 100%; min-height: 2.75rem; padding: .45rem .7rem; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--soft); border-radius: 6px;
}
.own label { font-weight: 600; }
.own .check, .own .pill { font-weight: 400; }
.own .unseen { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.own .columns { align-items: end; }
.own .row select { width: auto; min-width: 0; max-width: 100%; flex: 0 1 auto; }
.own form + form, .own .hint + fieldset { margin-top: 1rem; }
.rules { list-style: none; margin: 0 0 1rem; padding: 0; }
.rules li { display: flex; align-items: center; justify-content: space-between; gap: 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
.rules span { min-width: 0; overflow-wrap: anywhere; }
.rules button { padding-inline: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
${STYLE_WEEK}
${STORY_STYLE}
`.trim();

/** The address changes with the content, so that browsers may keep it for ever. */
export const STYLE_PATH = `/style-${createHash("sha256").update(STYLE).digest("hex").slice(0, 12)}.css`;

export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#14506e"/><path d="M4 4.5h8M4 8h8M4 11.5h5" stroke="#fff" stroke-width="1.6" stroke-linecap="round"/></svg>';
