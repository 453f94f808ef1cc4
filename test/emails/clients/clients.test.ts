import { describe, expect, it } from "vitest";
import { sampleMails, samplePages } from "#local/mails/samples.ts";
import { cssOf, parsed } from "../check-html.ts";
import { DEGRADES } from "./degrades.ts";
import { CLIENTS, type Client, featuresOf, type Finding, findingOf } from "./support.ts";

const SHEETS = [
  ...sampleMails().map(({ name, mail: { html } }) => ({ name, html })),
  ...samplePages(),
];
const used = SHEETS.map(({ name, html }) => ({ name, ...featuresOf(html) }));
const features = [...new Set(used.flatMap(({ known }) => known))].toSorted();
const findings = features.flatMap((feature) => findingOf(feature) ?? []);

const NAMES: Readonly<Record<Client, string>> = {
  "gmail.desktop-webmail": "Gmail",
  "gmail.ios": "Gmail iOS",
  "gmail.android": "Gmail Android",
  "outlook.windows": "Outlook Windows",
  "outlook.outlook-com": "new Outlook",
  "outlook.macos": "Outlook Mac",
  "outlook.ios": "Outlook iOS",
  "outlook.android": "Outlook Android",
  "apple-mail.macos": "Apple Mail",
  "apple-mail.ios": "Apple Mail iOS",
  "yahoo.desktop-webmail": "Yahoo",
  "yahoo.ios": "Yahoo iOS",
  "yahoo.android": "Yahoo Android",
  "samsung-email.android": "Samsung",
};

const names = (clients: readonly Client[]): string =>
  clients.length === CLIENTS.length ? "all" : clients.map((client) => NAMES[client]).join(", ");

const rowOf = ({ feature, lack, partly }: Finding): string =>
  `| \`${feature}\` | ${names(lack)} | ${names(partly)} | ${DEGRADES[feature] ?? ""} |`;

const document = (): string =>
  [
    "# What degrades where",
    "",
    `Of the ${features.length} features of HTML and CSS that our mails use, ${findings.length} are unknown or known in part to one of`,
    `the clients we look at (${names(CLIENTS.slice(0, -1))} and ${NAMES["samsung-email.android"]}),`,
    "by the data of [Can I email](https://www.caniemail.com). None of them is needed to read a mail in full. This page is made by",
    "`npx vitest run test/emails/clients -u` and checked by `npm test`.",
    "",
    "| feature | unknown to | in part | what a reader sees |",
    "| --- | --- | --- | --- |",
    ...findings.map(rowOf),
    "",
  ].join("\n");

describe("the features our mails use", () => {
  it.each(used)("are known to the data, or older than they: $name", ({ unknown }) => {
    expect(unknown).toEqual([]);
  });

  it("are understood by every client, or are listed with the reason why that does no harm", () => {
    const unlisted = findings.filter(({ feature }) => !DEGRADES[feature]);
    expect(unlisted).toEqual([]);
  });

  it("are listed only where one of them degrades", () => {
    const found = new Set(findings.map(({ feature }) => feature));
    expect(Object.keys(DEGRADES).filter((feature) => !found.has(feature))).toEqual([]);
  });

  it("are told in the documents", async () => {
    await expect(document()).toMatchFileSnapshot("../../../docs/mail-clients.md");
  });
});

describe("what the reasons say of our styles", () => {
  const css = SHEETS.flatMap(({ html }) => cssOf(html)).join(";");
  const valuesOf = (property: string): string[] => [
    ...new Set(
      [...css.matchAll(new RegExp(`[;{"]${property}:([^;}!]*)`, "g"))].map(
        ([, value = ""]) => value,
      ),
    ),
  ];
  const documents = SHEETS.map(({ html }) => parsed(html));

  it.each([
    ["font-size", /^(\d+px|0)$/],
    ["font-weight", /^(400|700)$/],
    ["letter-spacing", /^\d+(\.\d+)?px$/],
    ["margin", /^(\d+(px)?( |$))+$/],
    ["text-align", /^(left|right|center)$/],
    ["text-decoration", /^(none|underline)$/],
    ["white-space", /^nowrap$/],
    ["display", /^(none|block|inline-block)$/],
    ["border(?:-(?:top|right|bottom|left|color))?", /^([1-8]px solid|0|none|#[0-9a-f]{6})/],
  ])("%s is always %s", (property, form) => {
    expect(valuesOf(property).filter((value) => !form.test(value))).toEqual([]);
  });

  it("a cell has no language, nothing inline is important", () => {
    const odd = "td[lang], [style*='!']";
    expect(
      documents.flatMap((document) =>
        [...document.querySelectorAll(odd)].map(({ outerHTML }) => outerHTML.slice(0, 100)),
      ),
    ).toEqual([]);
  });
});

describe("the look at features", () => {
  const noticed = (html: string): string[] => {
    const { known, unknown } = featuresOf(`<!DOCTYPE html><html><body>${html}</body></html>`);
    return [...known.filter((feature) => findingOf(feature)), ...unknown];
  };

  it.each([
    ["display:flex", '<p style="display:flex">x</p>'],
    ["border-radius", '<p style="border-radius:4px">x</p>'],
    ["CSS Variables (Custom Properties)", '<p style="color:var(--x)">x</p>'],
    ["CSS calc() function", '<p style="width:calc(1px + 2px)">x</p>'],
    ["rem unit", '<p style="margin:1rem">x</p>'],
    ["position", "<style>@media (max-width:600px){p{position:sticky}}</style><p>x</p>"],
    [
      ":first-child",
      "<style>@media (max-width:600px){p:first-child{color:#000000}}</style><p>x</p>",
    ],
    ["HTML5 semantics", "<section>x</section>"],
    ["element blink", "<blink>x</blink>"],
    ["attribute contenteditable", '<p contenteditable="true">x</p>'],
    ["property zoom", '<p style="zoom:2">x</p>'],
  ])("notices %s", (feature, html) => {
    expect(noticed(html)).toContainEqual(expect.stringContaining(feature));
  });

  it("does not take one property for another", () => {
    expect(noticed('<p style="line-height:1px">x</p>')).not.toContain("height property");
  });
});
