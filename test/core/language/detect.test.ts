import { describe, expect, it } from "vitest";
import { detectLanguage } from "#lib/core/language/detect.ts";

const detect = (title: string, prior?: string) =>
  detectLanguage({ title, text: "", ...(prior && { prior }) });

describe("detectLanguage", () => {
  it.each([
    ["en", "The navy has ordered two new frigates for its northern fleet"],
    ["fr", "La marine commande deux frégates pour sa flotte du nord"],
    ["de", "Die Marine bestellt zwei neue Fregatten für ihre Nordflotte"],
    ["es", "La marina encarga dos fragatas para su flota del norte"],
    ["it", "La marina ordina due fregate per la sua flotta del nord"],
    ["pt", "A marinha encomenda duas fragatas para a sua frota do norte"],
    ["nl", "De marine bestelt twee nieuwe fregatten voor haar vloot in het noorden"],
    ["pl", "Marynarka zamówiła dwie nowe fregaty dla floty na północy"],
    ["cs", "Námořnictvo si objednalo dvě nové fregaty, které budou sloužit na severu"],
    ["hr", "Mornarica je naručila dvije nove fregate koje će biti na sjeveru"],
    ["ro", "Marina a comandat două fregate noi pentru flota sa din nord"],
    ["sv", "Marinen har beställt två nya fregatter till flottan och kusten"],
    ["fi", "Laivasto on tilannut kaksi uutta fregattia ja ne ovat pian valmiita"],
    ["hu", "A haditengerészet két új fregattot rendelt, és ez már a második"],
    ["tr", "Donanma kuzey filosu için iki yeni fırkateyn sipariş etti"],
    ["vi", "Hải quân đặt mua hai tàu hộ vệ mới cho hạm đội phía bắc"],
    ["id", "Angkatan laut memesan dua fregat baru untuk armada yang ada di utara"],
    ["ru", "Флот заказал два новых фрегата для северных баз, что подтвердили в штабе"],
    ["uk", "Флот замовив два нові фрегати для північних баз і це підтвердили"],
    ["bg", "Флотът поръча две нови фрегати, които ще бъдат на север"],
    ["ko", "해군, 신형 호위함 두 척 발주"],
    ["ja", "海軍がフリゲート二隻を発注した"],
    ["ja", "防衛費増額、総理が会談で発表"],
    ["zh", "海军订购两艘新型护卫舰"],
    ["zh", "海軍訂購兩艘新型護衛艦"],
    ["ar", "البحرية تطلب فرقاطتين جديدتين للأسطول الشمالي"],
    ["fa", "نیروی دریایی دو ناوچه جدید برای ناوگان خود سفارش داد"],
    ["he", "חיל הים הזמין שתי פריגטות חדשות"],
    ["el", "Το ναυτικό παρήγγειλε δύο νέες φρεγάτες"],
    ["th", "กองทัพเรือสั่งซื้อเรือฟริเกตสองลำ"],
    ["hi", "नौसेना ने दो नए युद्धपोत मंगाए"],
  ])("%s: %s", (language, title) => {
    expect(detect(title)).toBe(language);
  });

  it("believes the feed where words say little", () => {
    expect(detect("Fregat Tromp", "nl-NL")).toBe("nl");
    expect(detect("F-35", "no")).toBe("no");
  });

  it("does not believe a feed of another script", () => {
    expect(detect("해군 훈련 실시", "en")).toBe("ko");
    expect(detect("The fleet has left the harbour and will be back in May", "ko")).toBe("en");
  });

  it("does not believe a feed against plain words", () => {
    expect(
      detect("The minister said that the army will buy what it needs from its allies", "de"),
    ).toBe("en");
  });

  it("says so when nothing can tell", () => {
    expect(detect("")).toBe("und");
    expect(detect("F-35 2026 !!")).toBe("und");
  });
});
