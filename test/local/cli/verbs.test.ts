import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { jsonLinesOf, sitrep as run } from "#test/helpers/command.ts";

const sitrep = (args: string[], stdin = "", env: Record<string, string> = {}) =>
  run(args, { stdin, env });
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join("\n");

describe("the operator's verbs", () => {
  let server: Server;
  let host: string;
  beforeAll(async () => {
    server = createServer((_, response) => response.end("<rss/>"));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  it("parse answers each file in order, a missing one with its reason", async () => {
    const file = "infra/local/demo/feeds/baltic-lookout.xml";
    const { stdout, code } = await sitrep(
      ["parse"],
      lines({ file: "no/such.xml" }, { file, base: null }),
    );
    const [missing, read] = jsonLinesOf(stdout);
    expect(missing).toMatchObject({ file: "no/such.xml", ok: false });
    expect(read).toMatchObject({ file, ok: true, feed: { title: expect.any(String) } });
    expect(code).toBe(0);
  });

  it("classify names topics and countries with their evidence, and spares other lines a bad one", async () => {
    const report = {
      id: "a",
      title: "Norway orders four frigates for its navy",
      text: "",
      lang: null,
      extra: 1,
    };
    const { stdout } = await sitrep(
      ["classify"],
      `${lines(report)}\nnonsense\n${lines({ ...report, id: 7 })}`,
    );
    const [first, bad, last] = jsonLinesOf(stdout);
    expect(first).toMatchObject({ id: "a", lang: "en", relevant: true });
    expect(first?.["countries"]).toEqual([{ code: "NO", role: "subject", evidence: ["Norway"] }]);
    expect(bad).toEqual({ error: "line 2 is not JSON" });
    expect(last).toMatchObject({ id: 7, relevant: true });
  });

  it("classify judges of a text the part that is kept of a report, however long it is", async () => {
    const title = "Harbour master opens a bakery";
    const bread = "The bakery sells rye bread to the whole town. ";
    const navy = "Norway ordered four frigates for its navy. ";
    const { stdout } = await sitrep(
      ["classify"],
      lines(
        { id: "kept", title, text: `${bread.repeat(200)}${navy}` },
        { id: "cut", title, text: `${bread.repeat(300)}${navy}` },
        { id: "endless", title, text: navy.repeat(50_000) },
      ),
    );
    const [kept, cut, endless] = jsonLinesOf(stdout);
    expect(JSON.stringify(kept?.["countries"])).toContain("NO");
    expect(cut).toMatchObject({ relevant: false, countries: [] });
    expect(endless).toMatchObject({ id: "endless", relevant: true });
  });

  it("cluster answers in the order asked, whatever order the stories were told in", async () => {
    const one = {
      title: "Chile receives two patrol ships for its navy",
      text: "The Chilean navy received two patrol ships in Talcahuano on Monday.",
    };
    const reports = [
      { id: "1", ...one, date: "2026-05-04" },
      {
        id: "2",
        title: "Kenya opens drone school",
        text: "Kenya's army opened a school for drone pilots near Nakuru.",
        date: null,
      },
      { id: "3", ...one, title: "Chilean navy receives two patrol ships", date: "2026-05-04" },
    ];
    const there = jsonLinesOf((await sitrep(["cluster"], lines(...reports))).stdout);
    const back = jsonLinesOf((await sitrep(["cluster"], lines(...reports.toReversed()))).stdout);
    expect(there.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(there[0]?.["story"]).toBe(there[2]?.["story"]);
    expect(there[0]?.["story"]).not.toBe(there[1]?.["story"]);
    expect(back.toReversed()).toEqual(there);
  });

  it("classify and cluster read dates as feeds write them, and refuse a line whose date is none", async () => {
    const report = { title: "Chilean navy receives ships", text: "It received them on 4 March." };
    const read = ["2026-03-05", "2026-03-05T23:30:00Z", "Thu, 05 Mar 2026 10:00:00 GMT"].concat([
      "5 March 2026",
      "Mar 5, 2026",
      "2026-03-05T23:30:00",
    ]);
    const none = ["soon", "2026-02-30", "2026-02-30T10:00:00Z", 20_260_305];
    const dates = [...read, "", null, "2026", "2026-03", ...none];
    const asked = lines(...dates.map((date, id) => ({ id, ...report, date })));
    const answers = async (verb: string) =>
      jsonLinesOf((await sitrep([verb], asked, { TZ: "Asia/Seoul" })).stdout);
    const [told, clustered] = [await answers("classify"), await answers("cluster")];
    expect(told.map(({ id, error, eventDate }) => [dates[Number(id)], error ?? eventDate])).toEqual(
      [
        ...read.map((date) => [date, expect.objectContaining({ date: "2026-03-04" })]),
        ["", "not stated"],
        [null, "not stated"],
        ["2026", "not stated"],
        ["2026-03", "not stated"],
        ...none.map((date) => [date, expect.stringMatching(/^line \d+: date: /)]),
      ],
    );
    const stories = clustered.slice(0, -none.length).map(({ story }) => story);
    expect(stories[0]).toEqual(expect.any(String));
    expect(new Set(stories).size).toBe(1);
    expect(clustered.slice(-none.length)).toEqual(told.slice(-none.length));
  });

  it("fetch reaches a private host only when told so", async () => {
    const asked = lines({ url: `http://${host}/` });
    const refused = jsonLinesOf((await sitrep(["fetch"], asked)).stdout);
    const fetched = jsonLinesOf(
      (await sitrep(["fetch"], asked, { ALLOW_PRIVATE_NETWORK: host })).stdout,
    );
    expect(refused[0]).toMatchObject({ outcome: "refused", reason: "private-address" });
    expect(fetched[0]).toMatchObject({ outcome: "fetched", bytes: 6, finalUrl: `http://${host}/` });
  });

  it.each([
    [["nonsense"], {}, "unknown verb nonsense"],
    [["poll", "--at", "soon"], {}, "--at soon: expected an instant"],
    [["classify", "--at", "2026-11-20T08:00:00Z"], {}, "--at goes with poll, digest, deliver"],
    [["poll"], { PORT: "many" }, "PORT"],
    [["poll"], { RESEND_API_KEY: "re_x" }, "MAIL_FROM: required when RESEND_API_KEY is set"],
  ])("%j with %j ends with 2 and says what is wrong", async (args, env, message) => {
    const { code, stderr } = await sitrep(args, "", env);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
  });
});
