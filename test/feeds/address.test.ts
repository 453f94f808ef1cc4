import { describe, expect, it } from "vitest";
import { allowedAt, endpointOf, isPublicAddress, objectionTo } from "#lib/feeds/address.ts";

describe("isPublicAddress", () => {
  it.each(["8.8.8.8", "100.63.255.255", "172.32.0.1", "192.0.1.1", "223.255.255.255"])(
    "%s is public",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each(["2606:4700::1111", "2001:200::1", "2a00:1450:4001::200e", "3ffe::1"])(
    "%s is public",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    "0.0.0.0",
    "10.255.0.1",
    "100.64.0.1",
    "127.8.9.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
  ])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));
  it.each([
    "::",
    "::1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "fc00::1",
    "fe80::1",
    "fe80::1%eth0",
    "2606:4700::1%eth0",
    "ff02::1",
    "2001::1",
    "2001:1ff::1",
    "2001:db8::1",
    "2002:808:808::1",
    "3fff::1",
    "4000::1",
  ])("%s is not public", (address) => expect(isPublicAddress(address)).toBe(false));
  it("what is no address is not public", () => {
    expect(["", "localhost", "1.2.3", "8.8.8.8 "].map(isPublicAddress)).not.toContain(true);
  });
});

describe("objectionTo", () => {
  const objection = (url: string, ...allow: string[]) => objectionTo(new URL(url), new Set(allow));

  it("names are left to their resolution", () => {
    expect(objection("https://localhost/feed")).toBeUndefined();
  });
  it("literals in any spelling are judged at once", () => {
    expect(objection("http://0x7f000001/")).toBe("private-address");
    expect(objection("http://[::1]:8080/")).toBe("private-address");
    expect(objection("http://8.8.8.8/")).toBeUndefined();
  });
  it("a listed host and port may be private, another port not", () => {
    expect(objection("http://127.0.0.1:8080/", "127.0.0.1:8080")).toBeUndefined();
    expect(objection("http://127.0.0.1:8081/", "127.0.0.1:8080")).toBe("private-address");
    expect(objection("http://127.0.0.1/", "127.0.0.1:80")).toBeUndefined();
    expect(objection("https://[::1]/", "[::1]:443")).toBeUndefined();
  });
  it("the list lifts no other rule", () => {
    expect(objection("http://a:b@127.0.0.1:8080/", "127.0.0.1:8080")).toBe("bad-url");
    expect(objection("gopher://127.0.0.1:8080/", "127.0.0.1:8080")).toBe("bad-url");
  });
});

it("writes an endpoint with its port, IPv6 in brackets", () => {
  expect(endpointOf("https:", "news.example", "")).toBe("news.example:443");
  expect(endpointOf("http:", "::1", "8080")).toBe("[::1]:8080");
});

it("leaves of an allow-list what an address is at", () => {
  const allow = new Set(["[::1]:80", "intranet.example:8080"]);
  const left = (address: string) => [...allowedAt(address, allow)];
  expect(left("http://[::1]/feed")).toEqual(["[::1]:80"]);
  expect(left("https://intranet.example:8080/")).toEqual(["intranet.example:8080"]);
  expect(left("http://intranet.example/")).toEqual([]);
  expect(left("nonsense")).toEqual([]);
});
