/** Organisations that act as parties, in every language; an organisation is no country and adds none. */
export const PARTIES: Record<string, string> = {
  NATO: "NATO; N.A.T.O.; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; North Atlantic Alliance; Atlantic Alliance; OTAN; НАТО; Северо-Атлантическ* альянс*; Североатлантическ* альянс*; 나토; 북대서양조약기구; 北大西洋条約機構; 北约; 北約; 北大西洋公约组织; الناتو; حلف الناتو; حلف شمال الأطلسي; ناتو; Pakt Północnoatlantycki; Paktu Północnoatlantyckiego",
  EU: "EU; E.U.; European Union; European Commission; European Council; European Parliament; Union européenne; UE; Europäische Union; Europäischen Union; Unión Europea; União Europeia; Unione Europea; Uniunea Europeană; Uniunii Europene; Unia Europejska; Unii Europejskiej; ЕС; Евросоюз*; Европейск* Союз*; ЄС; Євросоюз*; Європейськ* Союз*; 유럽연합; 欧州連合; 欧盟; 歐盟; الاتحاد الأوروبي; Avrupa Birliği; Evropska unija; Evropsk* unij*; Europsk* unij*; Europeiska unionen; Europese Unie",
  UN: "UN; U.N.; United Nations; UN Security Council; Security Council; ONU; Nations unies; Naciones Unidas; Nações Unidas; Nazioni Unite; Vereinte Nationen; Vereinten Nationen; UNO; ООН; Організації Об'єднаних Націй; ONZ; OSN; BM; UJN; 유엔; 유엔 안보리; 안보리; 国連; 国連安保理; 联合国; 聯合國; 安理会; 安理會; الأمم المتحدة; مجلس الأمن; Liên Hợp Quốc; Liên Hiệp Quốc; PBB; IAEA; МАГАТЭ",
  ASEAN: "ASEAN; Asean; АСЕАН; 아세안; 동남아국가연합; 東南アジア諸国連合; 东盟; 東協; 東盟; آسيان",
  AUKUS: "AUKUS; Aukus; АУКУС; АУКУС*; 오커스; オーカス; 奥库斯; 澳英美联盟",
  QUAD: "Quad; QUAD; Quadrilateral Security Dialogue; 쿼드; クアッド; 日米豪印戦略対話; 四方安全对话; 四方安全對話",
  OSCE: "OSCE; O.S.C.E.; Organization for Security and Co-operation in Europe; Organisation for Security and Co-operation in Europe; ОБСЕ; ОБСЄ; OSZE; OBWE; OEBS; 유럽안보협력기구; 欧安组织; 歐安組織; 欧州安全保障協力機構; منظمة الأمن والتعاون في أوروبا",
  AU: "African Union; Union africaine; Unión Africana; União Africana; Unione Africana; Afrikanische Union; Afrikanischen Union; Африканск* Союз*; 아프리카연합; アフリカ連合; 非盟; 非洲联盟; الاتحاد الأفريقي; الاتحاد الإفريقي",
  CSTO: "CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation; ОДКБ; OTSC; OVKS; OVKG; 집단안보조약기구; 集团安全条约组织; 集安组织; 集団安全保障条約機構",
  GCC: "GCC; Gulf Cooperation Council; Gulf Co-operation Council; Conseil de coopération du Golfe; ССАГПЗ; 걸프협력회의; 湾岸協力会議; 海合会; 海湾合作委员会; مجلس التعاون الخليجي; مجلس التعاون لدول الخليج",
};
