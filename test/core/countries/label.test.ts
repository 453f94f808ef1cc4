import { describe, expect, it } from "vitest";
import { labelCountries } from "#lib/core/countries/label.ts";

const label = (title: string, text = "", lang = "en", date?: string) =>
  labelCountries({ title, text, lang, ...(date && { date }) });
const codes = (title: string, text = "", lang = "en") =>
  label(title, text, lang)
    .countries.map((country) => country.code)
    .toSorted();
const role = (result: ReturnType<typeof label>, code: string) =>
  result.countries.find((country) => country.code === code)?.role;

describe("names that hold other names", () => {
  it.each([
    ["Romania hosts an air policing detachment", ["RO"]],
    ["Malicious code found on army laptops", []],
    ["New Mexico base tests a laser", ["US"]],
    ["Frigates cross the Indian Ocean", []],
    ["American Express drops its card for veterans", []],
    ["Papua New Guinea opens a naval base", ["PG"]],
    ["Equatorial Guinea and Guinea-Bissau agree on patrols", ["GQ", "GW"]],
    ["Guinea swears in a new chief of staff", ["GN"]],
    ["Niger and Nigeria reopen their border", ["NE", "NG"]],
    ["Nigerien troops leave the camp", ["NE"]],
    ["Fighting in the Democratic Republic of the Congo spreads", ["CD"]],
    ["Brazzaville: Republic of the Congo buys patrol boats", ["CG"]],
    ["South Sudan and Sudan trade blame", ["SD", "SS"]],
    ["North Macedonia joins the exercise", ["MK"]],
    ["A frigate sails the Gulf of Oman", []],
    ["Vessel tracked in the Sea of Japan", []],
    ["Talks on New START resume", []],
    ["South American and Latin American navies meet", []],
    ["Chinese Taipei sends observers", ["TW"]],
    ["The Ohio-class boat returns to port", []],
  ])("%s", (title, expected) => {
    expect(codes(title)).toEqual(expected);
  });
});

describe("names that a great place and a small town share", () => {
  it.each([
    ["Paris woman held by Kentucky deputies after crash on county road", ["US"]],
    [
      "London schools closed",
      ["CA"],
      "Ontario Provincial Police searched a high school in London on Monday.",
    ],
    ["British soldiers leave London for Texas county fair", ["GB", "US"]],
    ["Texas Guardsmen train in Rome", ["IT", "US"]],
    ["SDF clears village near Raqqa", ["SY"], "Kurdish fighters of the SDF took the village."],
    ["Abu Dhabi TV shows militia's camp in Yemen", ["YE"]],
  ])("%s", (title, expected, text = "") => {
    expect(codes(title, text)).toEqual(expected);
  });
});

describe("names that are also words or people", () => {
  it.each([
    ["Officials told us that they would polish the draft", []],
    ["Polish troops train with US armour", ["PL", "US"]],
    ["THEY TOLD US NOTHING", []],
    ["US TROOPS LAND IN GERMANY, U.S. SAYS", ["DE", "US"]],
    ["Michael Jordan meets sailors", []],
    ["Jordan Miller wins the race", []],
    ["Jordan intercepts drones near its border", ["JO"]],
    ["Chad Porter retires as coach", []],
    ["Chad's army pushes rebels back", ["TD"]],
    ["The crew ate turkey on deck", []],
    ["Turkey launches a corvette", ["TR"]],
    ["Soldiers from Fort Stewart in Georgia return home", ["US"]],
    ["Georgia and Russia exchange prisoners near Tbilisi", ["GE", "RU"]],
    ["Man held in Paris, Texas over stolen rifles", ["US"]],
    ["Gulf firm <ROK> wins radar order", []],
    ["Virginia Moss named spokeswoman", []],
  ])("%s", (title, expected) => {
    expect(codes(title)).toEqual(expected);
  });

  it("reads headlines without capitals", () => {
    expect(codes("poland receives first tanks from south korea")).toEqual(["KR", "PL"]);
  });

  it("takes no evidence from outlets", () => {
    const text =
      "Estonia will buy howitzers, officials told the Washington Post. The Korea Herald, the Moscow Times and Yonhap carried the report.";
    expect(codes("Estonia to buy howitzers", text)).toEqual(["EE"]);
  });
});

describe("governments, forces, leaders and places", () => {
  it.each([
    ["The Kremlin denies the strike", ["RU"]],
    ["White House weighs new sanctions", ["US"]],
    ["IDF and PLA officers meet", ["CN", "IL"]],
    ["Bundeswehr orders howitzers", ["DE"]],
    ["Royal Navy frigate leaves port", ["GB"]],
    ["Shelling in Donbas and Crimea goes on", ["UA"]],
    ["Drones hit Kursk", ["RU"]],
    ["Aid reaches Gaza and the West Bank", ["PS"]],
    ["Belfast and Edinburgh yards share the order", ["GB"]],
    ["Falkland Islands garrison is relieved", ["FK"]],
    ["Kosovo police find weapons", ["XK"]],
    ["Guam gets a missile battery", ["GU"]],
    ["Soviet forces leave Kampuchea, Peking says", ["CN", "KH", "RU"]],
    ["Burma and Zaire end talks; West Germany mediates", ["CD", "DE", "MM"]],
    ["Zelensky meets Macron", ["FR", "UA"]],
  ])("%s", (title, expected) => {
    expect(codes(title)).toEqual(expected);
  });

  it("counts a leader's name only around the term, where the date is known", () => {
    const title = "Gorbachev proposes missile cuts";
    expect(label(title, "", "en", "1987-03-02").countries[0]?.code).toBe("RU");
    expect(label(title, "", "en", "2024-03-02").countries).toEqual([]);
  });
});

describe("Korea", () => {
  it("is the South alone, and halves by the North and the South", () => {
    const text =
      "Korea will expand its radar network, the defence ministry said. The ministry said the North had moved launchers.";
    expect(codes("Korea to expand radar network", text)).toEqual(["KP", "KR"]);
    expect(codes("Rebels hold the North", "The army pushed into the North of Mali.")).toEqual([
      "ML",
    ]);
  });

  it.each([
    ["한미 국방장관, 연합훈련 확대 합의", "ko", ["KR", "US"]],
    ["한·미·일 해상훈련 실시", "ko", ["JP", "KR", "US"]],
    ["美 항모 부산 입항", "ko", ["KR", "US"]],
    ["北, 동해로 미사일 발사", "ko", ["KP"]],
    ["미국은 중국군 움직임을 주시", "ko", ["CN", "US"]],
    ["정부, 인도적 지원 계획 발표", "ko", []],
    ["인도 해군, 구축함 인도받아", "ko", ["IN"]],
    ["日米韓が共同訓練", "ja", ["JP", "KR", "US"]],
    ["米国防長官が訪中へ、中露は反発", "ja", ["CN", "RU", "US"]],
    ["中米の港に寄港", "ja", []],
    ["中俄举行联合巡航", "zh", ["CN", "RU"]],
    ["美舰穿越台湾海峡", "zh", ["TW", "US"]],
  ])("%s", (title, lang, expected) => {
    expect(codes(title, "", lang)).toEqual(expected);
  });
});

describe("other languages", () => {
  it.each([
    ["Российские войска и украинская армия обменялись пленными", "ru", ["RU", "UA"]],
    ["Министр обороны КНДР прибыл в Пекин", "ru", ["CN", "KP"]],
    ["Південна Корея та Польща підписали угоду", "uk", ["KR", "PL"]],
    ["La marine française forme des marins sénégalais", "fr", ["FR", "SN"]],
    ["Deutschland liefert Panzer an die Ukraine", "de", ["DE", "UA"]],
    ["Corea del Norte lanza un misil", "es", ["KP"]],
    ["Polskie wojsko kupi koreańskie czołgi", "pl", ["KR", "PL"]],
    ["وزير الدفاع السعودي يزور روسيا والصين", "ar", ["CN", "RU", "SA"]],
    ["Türkiye ve Yunanistan görüşmesi", "tr", ["GR", "TR"]],
    ["Vojska Srbije i hrvatski piloti u Istanbulu", "hr", ["HR", "RS", "TR"]],
    ["Suomen puolustusvoimat harjoittelee Ruotsissa", "fi", ["FI", "SE"]],
  ])("%s", (title, lang, expected) => {
    expect(codes(title, "", lang)).toEqual(expected);
  });
});

describe("roles", () => {
  const text =
    "Portugal and Brazil signed a shipbuilding accord in Geneva on Monday. " +
    "The Portuguese minister said two frigates would be built. Brazilian yards will do half of the work. " +
    "The two navies have trained together for years. Deliveries begin in six years. " +
    "A similar plan with Chile failed long ago.";
  const result = label("Portugal and Brazil to build frigates", text);

  it("tells who acts from who is named", () => {
    expect(role(result, "PT")).toBe("subject");
    expect(role(result, "BR")).toBe("subject");
    expect(role(result, "CL")).toBe("mentioned");
  });

  it("knows a place from a party", () => {
    expect(["venue", "mentioned"]).toContain(role(result, "CH"));
    expect(role(label("Blast at a depot in Benin", "A depot burnt down in Benin."), "BJ")).toBe(
      "venue",
    );
  });

  it("gives the words found as evidence", () => {
    const portugal = result.countries.find((country) => country.code === "PT");
    expect(portugal?.evidence).toEqual(["Portugal", "Portuguese"]);
  });

  it("takes a home outlet's unsaid country only where no other is named", () => {
    const army = "The Army awarded a contract for trucks. Airmen will test them.";
    expect(codes("Army orders trucks", army)).toEqual(["US"]);
    expect(codes("Army orders trucks", `${army} Norway pays.`)).toEqual(["NO"]);
  });
});

describe("parties and pairs", () => {
  it.each([
    ["South Korea and NATO agree on cyber exercises", "en", ["KR-NATO"]],
    ["한국과 나토, 사이버 협력 강화", "ko", ["KR-NATO"]],
    ["НАТО и Украина проведут учения", "ru", ["NATO-UA"]],
    ["L'OTAN et la Norvège signent un accord", "fr", ["NATO-NO"]],
    ["Japan and Australia sign a treaty", "en", ["AU-JP"]],
    ["Finland orders shells", "en", []],
  ])("%s", (title, lang, expected) => {
    expect(label(title, "", lang).pairs).toEqual(expected);
  });

  it("keeps organisations out of the countries", () => {
    const { countries, parties } = label("ASEAN and the European Union hold talks on piracy");
    expect(countries).toEqual([]);
    expect(parties.map((party) => party.id).toSorted()).toEqual(["ASEAN", "EU"]);
  });

  it("makes no pairs of a crowd, nor of the African Union, whose id reads as Australia", () => {
    expect(label("France, Italy, Spain, Greece and Malta patrol together").pairs).toEqual([]);
    expect(label("African Union and Kenya agree on troops").pairs).toEqual([]);
  });

  it("rarely takes the UN for a subject", () => {
    const result = label("Mali asks for helicopters", "Mali asked the UN for helicopters.");
    expect(result.parties).toEqual([{ id: "UN", role: "mentioned" }]);
  });
});
