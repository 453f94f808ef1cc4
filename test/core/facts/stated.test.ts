import { expect, it } from "vitest";
import { classify } from "#lib/core/classify.ts";
import { statedFacts } from "#lib/core/facts/stated.ts";

const PRESS = { id: "gazette", name: "Gazette", kind: "independent" } as const;

/** What a headline and a lead state but for dates and voices, `!` where the words settle it. */
function stated(lang: string, title: string, text = ""): string[] {
  const classification = classify({ title, text, lang, date: "2026-11-20" });
  const facts = statedFacts({ title, text, summary: text, classification, source: PRESS });
  return facts
    .filter(({ kind, where }) => kind !== "date" && kind !== "official" && where !== "body")
    .map(({ kind, key, firm }) => `${kind} ${key}${firm ? "!" : ""}`);
}

it.each([
  ["en", "Latvia joins eight-nation radar pact", ["party LV!"]],
  ["en", "Latvia and Lithuania to join radar pact", ["party LV!", "party LT!"]],
  ["en", "Latvia becomes ninth state to sign radar pact", ["party LV!"]],
  ["en", "Latvia wants to join radar pact", ["party LV"]],
  ["en", "Why Latvia may never join radar pact", ["party LV"]],
  ["de", "Lettland tritt Radar-Abkommen bei", ["party LV!"]],
  ["fr", "La Lettonie rejoint le pacte radar", ["party LV!"]],
  ["es", "Letonia se suma al pacto de radares", ["party LV!"]],
  ["it", "La Lettonia aderisce al patto radar", ["party LV!"]],
  ["pt", "Letônia adere ao pacto de radares", ["party LV!"]],
  ["pl", "Łotwa przystępuje do porozumienia radarowego", ["party LV!"]],
  ["ru", "Латвия присоединилась к договору о радарах", ["party LV!"]],
  ["uk", "Латвія приєдналася до угоди про радари", ["party LV!"]],
  ["ko", "라트비아, 레이더 협정 가입", ["party LV!"]],
  ["ko", "라트비아, 레이더 협정 가입 신청", ["party LV"]],
  ["ja", "ラトビア、レーダー協定に加盟", ["party LV!"]],
  ["zh", "拉脱维亚加入雷达协议", ["party LV!"]],
] as const)("who joins, %s: %s", (lang, title, wanted) => {
  expect(stated(lang, title)).toEqual(wanted);
});

it.each([
  ["en", "Both signed the treaty on Friday.", ["agreement signed"]],
  ["en", "Parliament ratified the defence treaty.", ["agreement ratified"]],
  ["en", "They will sign the treaty next week.", []],
  ["en", "They failed to agree on a truce.", []],
  ["en", "The truce was extended by a week.", ["ceasefire extended"]],
  ["en", "The council extended sanctions again.", ["sanctions extended"]],
  ["en", "The deal ends a long dispute.", []],
  ["en", "The yard was awarded a contract for frigates.", ["contract signed"]],
  ["de", "Beide haben ein Abkommen unterzeichnet.", ["agreement signed"]],
  ["de", "Sie wollen ein Abkommen unterzeichnen.", []],
  ["fr", "Les deux ont signé un accord.", ["agreement signed"]],
  ["es", "Ambos suspendieron: el gobierno suspende el acuerdo.", ["agreement suspended"]],
  ["it", "I due hanno firmato un accordo.", ["agreement signed"]],
  ["pt", "Os dois assinaram um acordo.", ["agreement signed"]],
  ["pl", "Strony podpisały porozumienie.", ["agreement signed"]],
  ["ru", "Стороны подписали соглашение.", ["agreement signed"]],
  ["uk", "Сторони підписали угоду.", ["agreement signed"]],
  ["ko", "양측은 협정에 서명했다.", ["agreement signed"]],
  ["ko", "양측은 협정 체결을 추진한다.", []],
  ["ja", "双方は協定に署名した。", ["agreement signed"]],
  ["zh", "双方签署协议。", ["agreement signed"]],
] as const)("what was agreed, %s: %s", (lang, text, wanted) => {
  expect(stated(lang, "", text)).toEqual(wanted.map((key) => `agreement ${key}`));
});

it.each([
  ["en", "It killed 12 soldiers and wounded 30.", ["killed 12", "wounded 30"]],
  ["en", "At least 12 people were killed on 3 May 2026.", ["killed 12"]],
  ["en", "It flew 217 miles, or 350 kilometres.", ["km 349.2"]],
  ["en", "It costs $2.4B, or 2.2 billion euros.", ["USD 2400000000", "EUR 2200000000"]],
  ["en", "They ordered 24 F-35 fighters and Leopard 2 tanks.", []],
  ["en", "Over 100 drones came; 42 missiles followed.", ["missiles 42"]],
  ["en", "A 13-year-old boy was wounded in 2026.", []],
  ["de", "12 Soldaten wurden getötet und 30 verletzt.", ["killed 12", "wounded 30"]],
  ["fr", "Il coûte 2,4 milliards d'euros.", ["EUR 2400000000"]],
  ["es", "Dejó 12 soldados muertos y 30 heridos.", ["killed 12", "wounded 30"]],
  ["it", "Costa 2,4 miliardi di euro.", ["EUR 2400000000"]],
  ["pt", "Deixou 12 mortos e 30 feridos.", ["killed 12", "wounded 30"]],
  ["pl", "Zginęło 12 żołnierzy.", ["killed 12"]],
  ["ru", "Погибли 12 военнослужащих, 30 ранены.", ["killed 12", "wounded 30"]],
  ["uk", "Загинули 12 військових.", ["killed 12"]],
  ["ko", "12명이 숨지고 30명이 다쳤다.", ["killed 12", "wounded 30"]],
  ["ja", "12人が死亡し、30人が負傷した。", ["killed 12", "wounded 30"]],
  ["zh", "12人死亡，30人受伤。", ["killed 12", "wounded 30"]],
] as const)("numbers with their unit, %s: %s", (lang, text, wanted) => {
  expect(stated(lang, "", text)).toEqual(wanted.map((key) => `number ${key}`));
});

it("tells a day, a place and a voice in words for a reader", () => {
  const title = "Blast in Riga";
  const text = "A depot blew up in Riga on Tuesday, Latvia's defence ministry said.";
  const classification = classify({ title, text, lang: "en", date: "2026-11-20" });
  const facts = statedFacts({ title, text, summary: text, classification, source: PRESS });
  expect(facts.map(({ kind, key, text: words }) => [kind, key, words])).toEqual(
    expect.arrayContaining([
      ["date", "2026-11-17", "17 November 2026"],
      ["official", "LV", "Ministry of Defence (Latvia)"],
    ]),
  );
});
