/** @jsxImportSource hono/jsx */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { STYLE_PATH } from "./style.ts";

export type LayoutProps = {
  title: string;
  description?: string;
  /** Path of the script of a page that has one; it works without. */
  script?: string;
  /** Feeds of what the page shows. */
  feeds?: readonly { type: string; href: string; title: string }[];
  children?: Child;
};

/** The frame of every page: one style sheet, nothing from elsewhere. */
export const Layout = ({ title, description, script, feeds = [], children }: LayoutProps) => (
  <>
    {raw("<!DOCTYPE html>")}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {description === undefined ? null : <meta name="description" content={description} />}
        <title>{`${title} · Sitrep`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={STYLE_PATH} />
        {feeds.map((feed) => (
          <link rel="alternate" {...feed} />
        ))}
        {script === undefined ? null : <script src={script} defer />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header class="bar">
          <a class="brand" href="/">
            Sitrep
          </a>
          <nav aria-label="Main">
            <a href="/stories">Stories</a>
            <a href="/week">Week</a>
            <a href="/digests">Digests</a>
            <a href="/sources">Sources</a>
            <a href="/docs">API</a>
            <a class="call" href="/#subscribe">
              Subscribe
            </a>
          </nav>
        </header>
        <main id="main">{children}</main>
        <footer class="foot">
          <p>
            Titles and sentences are quoted from the outlets that wrote them. No cookies, no
            tracking, nothing loaded from elsewhere.
          </p>
        </footer>
      </body>
    </html>
  </>
);

/** A page that says one thing, in a narrow column. */
export const Message = ({ title, children }: LayoutProps) => (
  <Layout title={title}>
    <article class="message">
      <h1>{title}</h1>
      {children}
    </article>
  </Layout>
);

export type NoticeProps = { tone: "good" | "bad"; children?: Child };

/** Says how the last action went; read out at once by screen readers. */
export const Notice = ({ tone, children }: NoticeProps) => (
  <div class={`notice ${tone}`} role={tone === "bad" ? "alert" : "status"}>
    {children}
  </div>
);
