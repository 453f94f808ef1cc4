/** A feed to be broken: its text, and the charset it travels in. */
export type Seed = { text: string; charset: string };

const BODY = `<p>The <b>fleet</b> left &amp; <a href="/more?a=1&amp;b=2">came back</a>.</p><ul><li>One</li><li>Two</li></ul><img src="/a.jpg" alt="A &quot;ship&quot;"/>`;
const escaped = (html: string): string =>
  html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const rssItem = (title: string, at: number): string =>
  `<item><title>${title} &amp; crew ${at}</title><link>/${at}</link><guid isPermaLink="false">g${at}</guid><pubDate>Mon, 05 Aug 2024 10:0${at}:00 GMT</pubDate><description><![CDATA[${BODY}]]></description><enclosure url="/a.mp3" length="1" type="audio/mpeg"/></item>`;

const rss = (charset: string, title: string): string =>
  `<?xml version="1.0" encoding="${charset}"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel><title>&a; ${title}</title><link>https://news.example/</link><language>en-US</language><ttl>60</ttl><skipHours><hour>3</hour></skipHours>${[1, 2, 3].map((at) => rssItem(title, at)).join("\n")}</channel></rss>`;

const RSS_MODULES = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><atom:link rel="self" href="https://news.example/feed"/><title>Port</title><item><title>Crane</title><link>https://news.example/1</link><dc:date>2024-08-05</dc:date><description>${escaped(BODY)}</description><content:encoded><![CDATA[${BODY}<!-- end -->]]></content:encoded><media:group><media:content url="https://news.example/v.mp4" type="video/mp4" fileSize="9"/></media:group></item></channel></rss>`;
const RSS_091 = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Port</title><link>http://news.example/</link><item><title>Crane &eacute;</title><link>http://news.example/1</link><description>It fell</description></item></channel></rss>`;
const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://news.example/"><title>Port</title><items><rdf:Seq><rdf:li rdf:resource="http://news.example/1"/></rdf:Seq></items></channel><item rdf:about="http://news.example/1"><title>Crane</title><link>http://news.example/1</link><dc:date>2024-08-05T10:00:00+02:00</dc:date><description>${escaped(BODY)}</description></item></rdf:RDF>`;
const RDF_090 = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Port</title></channel><item><title>Crane</title><link>http://news.example/1</link></item></rdf:RDF>`;
const ATOM = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="/x/" xml:lang="fr"><title type="html">a &lt;b&gt;</title><id>tag:news.example,2024:1</id><entry><id>/1</id><title type="html">a &lt;b&gt;</title><link href="y"/><link rel="enclosure" href="z.mp3" length="7"/><content type="xhtml" xml:base="deep/"><div xmlns="http://www.w3.org/1999/xhtml">é <i>x</i> <a href="w">y</a></div></content><updated>2024-08-05T10:00:00Z</updated></entry><entry><id>urn:2</id><title>b</title><summary type="html">${escaped(BODY)}</summary><content type="text/plain">1 &lt; 2</content><published>2024-08-04T10:00:00.5+09:00</published></entry></feed>`;
const ATOM_03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped">P</title><entry><title>Crane</title><link rel="alternate" type="text/html" href="http://news.example/1"/><issued>2024-08-05T10:00</issued><modified>2024-08-05T11:00:00Z</modified><content type="text/html" mode="base64">PGI+eDwvYj4=</content></entry><entry><title>Two</title><content type="application/xhtml+xml" mode="xml"><p>a<br/>b</p></content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "t",
  home_page_url: "https://news.example/",
  language: "en",
  items: [
    { id: 1, url: "/1", content_html: BODY, date_published: "2024-08-05T10:00:00Z" },
    { id: "2", external_url: "https://news.example/2", content_text: "a\n\nb <c>", summary: "s" },
    { id: "3", attachments: [{ url: "/a.mp3", mime_type: "audio/mpeg", size_in_bytes: 3 }] },
  ],
});

/** Each format, and what each kind of charset makes of it. */
export const SEEDS: readonly Seed[] = [
  ...[RSS_MODULES, RSS_091, RDF, RDF_090, ATOM, ATOM_03, JSON_FEED].map((text) => ({
    text,
    charset: "utf-8",
  })),
  { text: rss("utf-8", "Schiffe über Bord"), charset: "utf-8" },
  { text: rss("iso-8859-1", "Schiffe über Bord"), charset: "windows-1252" },
  { text: rss("windows-1251", "Корабли вышли в море"), charset: "windows-1251" },
  { text: rss("koi8-r", "Корабли вышли в море"), charset: "koi8-r" },
  { text: rss("shift_jis", "護衛艦が出港した"), charset: "shift_jis" },
  { text: rss("euc-kr", "호위함이 출항했다"), charset: "euc-kr" },
  { text: rss("gb18030", "护卫舰出港"), charset: "gb18030" },
  { text: rss("utf-16", "Schiffe über Bord"), charset: "utf-16le" },
  { text: `\ufeff${ATOM}`, charset: "utf-16be" },
  { text: `\ufeff${JSON_FEED}`, charset: "utf-16le" },
];

/** Bodies alone, plain and less plain. */
export const BODIES: readonly string[] = [
  BODY,
  `<div class='a'><p>a<p>b</div><h2>c</h2><blockquote>d<br/>e</blockquote><table><tbody><tr><th colspan="2">f</th></tr><tr><td>g</td></tr></tbody></table>`,
  `<figure><img src="https://cdn.example/a.png" alt="" width="1"/><figcaption>x &nbsp; &copy y</figcaption></figure><pre> 1 &lt; 2 </pre><!-- c --><section>s</section>`,
  `<dl><dt>a</dt><dd>b</dd></dl><p><time datetime="2024-08-05">then</time> <abbr title="a&b">c</abbr> <a href="#x" title='"'>d</a><hr/></p>`,
];
