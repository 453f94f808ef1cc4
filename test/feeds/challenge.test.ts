import { describe, expect, it } from "vitest";
import { isChallengePage } from "#lib/feeds/challenge.ts";

const page = (head: string, body = "") => `<html><head>${head}</head><body>${body}</body></html>`;
const script = (src: string) => `<script src="${src}"></script>`;
const NEWS = `<p>${"The corvette left Gdynia for trials in the bay. ".repeat(15)}</p>`;

describe("a page that tests its visitor", () => {
  it.each([
    [
      "Cloudflare",
      "<script>window._cf_chl_opt={cRay:'1'};a.src='/cdn-cgi/challenge-platform/h/g/orchestrate/chl_page/v1?ray=1'</script>",
    ],
    ["Imperva", `<iframe src="/_Incapsula_Resource?SWUDNSAI=31">Request unsuccessful</iframe>`],
    ["DDoS-Guard", script("/.well-known/ddos-guard/js-challenge/index.js")],
    ["DataDome", script("https://ct.captcha-delivery.com/c.js")],
    ["HUMAN", `<div id="px-captcha"></div>`],
    ["Sucuri", "<script>sucuri_cloudproxy_js=''</script>"],
  ])("is known, from %s", (_, mark) => {
    expect(isChallengePage(page("<title>Just a moment</title>", mark))).toBe(true);
  });
});

describe("an ordinary page", () => {
  it("is not taken for one by the scripts that its server adds to all", () => {
    const jsd = script("/cdn-cgi/challenge-platform/scripts/jsd/main.js");
    expect(isChallengePage(page("", `Our news ${jsd}`))).toBe(false);
    const imperva = script("/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3");
    expect(isChallengePage(page(imperva, NEWS))).toBe(false);
  });

  it("may tell of such tests", () => {
    expect(isChallengePage(page("", `${NEWS}<code>_cf_chl_opt</code>`))).toBe(false);
  });
});
