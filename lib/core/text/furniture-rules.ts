/** A rule that is tried only where one of its marks stands in the text, in small letters or capitals. */
export type Marked = { marks: readonly string[]; rule: RegExp };

/**
 * Whole lines that belong to the page and not to the article: section heads, buttons, sharing, sign-in,
 * by language, split by `;`. A closing `:` or `.` and a count (`Comments (3)`) make no difference.
 */
export const LINES: Record<string, string> = {
  en: "news zone; recent news; latest news; breaking news; top stories; most read; most popular; most viewed; trending; trending now; related news; related article; related articles; related stories; related posts; related topics; related coverage; more news; more stories; you may also like; you might also like; recommended; recommended for you; editor's picks; editors' picks; popular posts; home; menu; search; skip to content; skip to main content; scroll to top; back to top; load more; view all; previous; next; previous article; next article; previous post; next post; advertisement; advertising; sponsored; sponsored content; story continues below; story continues below advertisement; article continues below; file; photo; image; video; print; email; e-mail; comment; comments; no comments; no comments yet; comments are closed; tags; topics; close; loading; listen; listen to this article; listen to article; text size; font size; view comments; table of contents; leave a reply; leave a comment; post a comment; add a comment; add comment; cancel reply; join the conversation; join the discussion; sign in; log in; login; register; sign up; create account; create an account; my account; forgot password; forgot your password?; spread the love; spread the word; share; share this; share it; share on; share via; share this article; share this story; share this post; share article; share on facebook; share on twitter; share on whatsapp; tweet; pin it; like this; like loading; facebook; twitter; linkedin; whatsapp; telegram; reddit; copy link; instagram; youtube; pinterest; rss; kakaotalk; messenger; subscribe; subscribe now; subscribe today; newsletter; newsletters; donate; donate now; required fields are marked *; privacy policy; cookie policy; cookie settings; terms of use; terms of service; accept all; accept cookies; accept all cookies; reject all; more from this author; about the author; presentation and follow-on discussion; (presentation and follow-on discussion)",
  ko: "최신뉴스; 최신 뉴스; 관련기사; 관련 기사; 많이 본 뉴스; 많이 본 기사; 인기기사; 인기 기사; 주요뉴스; 주요 뉴스; 댓글; 댓글달기; 댓글 달기; 댓글쓰기; 댓글 쓰기; 공유; 공유하기; 기사공유; 기사 공유; 기사 원문; 구독; 구독하기; 인쇄; 인쇄하기; 목록; 이전글; 다음글; 이전기사; 다음기사; 광고; 좋아요; 스크랩; 글자크기; 글자 크기; 회원가입; 로그인; 본문 바로가기; 기사입력; 네이버; 카카오톡; 페이스북; 트위터",
  ja: "関連記事; 関連ニュース; 関連リンク; 最新記事; 最新ニュース; 人気記事; あわせて読みたい; おすすめ; おすすめ記事; この記事をシェア; シェア; シェアする; ツイート; ツイートする; 続きを読む; コメント; コメントする; コメントを書く; 広告; 会員登録; ログイン; トップへ; トップへ戻る; ページトップへ; 印刷; 印刷する; 保存",
  zh: "相关新闻; 相关阅读; 相关报道; 相關新聞; 相關閱讀; 相關報導; 热门新闻; 热门文章; 熱門新聞; 熱門文章; 推荐阅读; 推薦閱讀; 延伸阅读; 延伸閱讀; 分享; 分享到; 评论; 評論; 广告; 廣告; 打印; 返回顶部; 更多; 登录; 注册",
  ru: "читайте также; читайте ещё; читайте еще; по теме; материалы по теме; смотрите также; поделиться; комментарии; оставить комментарий; подписаться; реклама; новости партнёров; новости партнеров; последние новости; главные новости; версия для печати; наверх; войти; регистрация; фото; видео",
  uk: "читайте також; поширити; поділитися; реклама; коментарі; підписатися; останні новини; головні новини; увійти",
  fr: "partager; commentaire; commentaires; laisser un commentaire; s'abonner; publicité; à lire aussi; lire aussi; article lié; articles liés; articles similaires; articles associés; accueil; se connecter; imprimer",
  de: "teilen; kommentar; kommentare; anzeige; werbung; jetzt abonnieren; mehr zum thema; auch interessant; drucken; startseite; anmelden; artikel teilen",
  es: "compartir; comentarios; publicidad; suscríbete; suscríbase; noticias relacionadas; inicio; imprimir; iniciar sesión; deja un comentario; lea también; lee también",
  pt: "compartilhar; partilhar; comentários; publicidade; assine; notícias relacionadas; leia também; leia mais; deixe um comentário; imprimir",
  it: "condividi; commenti; pubblicità; iscriviti; leggi anche; articoli correlati; lascia un commento; stampa",
  pl: "udostępnij; komentarze; reklama; czytaj więcej; czytaj także; zobacz także; zaloguj się; drukuj",
  cs: "sdílet; komentáře; diskuse; přečtěte si také",
  hr: "podijeli; podeli; komentari; oglas; pročitajte još; povezane vijesti; povezane vesti; najnovije",
  ro: "distribuie; comentarii; publicitate; citește și; abonează-te",
  nl: "delen; reacties; advertentie; lees ook; lees meer",
  sv: "dela; kommentarer; annons; läs också; läs mer",
  fi: "jaa; kommentit; mainos; lue myös",
  tr: "paylaş; yorumlar; reklam; ayrıca bakınız; ilgili haberler; abone ol",
  id: "bagikan; komentar; iklan; baca juga; berita terkait",
  vi: "chia sẻ; bình luận; quảng cáo; xem thêm; tin liên quan",
  ar: "شارك; مشاركة; تعليقات; إعلان; اقرأ أيضا; اقرأ أيضاً; اقرأ المزيد; شاهد أيضا; أخبار ذات صلة; اشترك",
};

/** Lines known by how they begin: pointers to other articles, appeals, bylines, credits. */
export const OPENINGS: readonly RegExp[] = [
  /^(?:read (?:also|more|next)|also read|see also|related|recommended|must read|most (?:read|viewed|popular|shared)|trending(?: now)?|top stories|don'?t miss|watch|click here to|continue reading|keep reading)\s*[:>»→…]/iu,
  /^(?:continue reading|click here|keep reading|learn more|read more|read the full (?:article|story))\b.{0,60}$/iu,
  /^(?:subscribe (?:to|for)|sign up (?:for|to) (?:our|the|get|receive)|get (?:the|our) (?:latest|newsletter|daily)|join our (?:newsletter|channel|telegram|whatsapp)|enter your e-?mail|download (?:the|our) app|support (?:our|independent) journalism|follow us|follow .{1,30} on (?:twitter|x|facebook|telegram|whatsapp|google news)|your e-?mail address will not be published|save my name|like loading)\b/iu,
  /^(?:читайте (?:также|ещё|еще)|читайте також|lire aussi|à lire aussi|lees ook|leer también|lea también|lee también|leia também|leia mais|leggi anche|lesen sie auch|mehr zum thema|czytaj (?:też|także|również)|zobacz (?:też|także)|přečtěte si(?: také)?|čitaj(?:te)? (?:još|i)|pročitajte (?:i|još|više)|citește și|läs (?:också|mer|även)|lue myös|ayrıca bakınız|baca juga|xem thêm|اقرأ (?:أيضا|أيضاً|المزيد)|شاهد أيضا|相关阅读|延伸阅读|関連記事|관련\s?기사)\s*[:：>»…]/iu,
  /^(?:подписывайтесь|підписуйтесь|abonnez-vous|suscríbete|assine|iscriviti|責任編輯|责任编辑|责编|无?编辑[:：]|無料\S*登録|무료\s?구독)/iu,
  /^[<([]?\s*(?:copyrights?\b|©|ⓒ|\(c\)\s)/iu,
  /^(?:[Ss]tory |[Ww]ritten |[Rr]eported |[Rr]eport |[Ww]ords |[Pp]hotos? |[Tt]ext )?(?:[Bb]y|BY):?\s+\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al|and|&)){0,7}(?:\s*,\s*[^.!?]{2,60})?\s*(?:<[^>]*>|\([^)]*\)|\|.{0,60})?$/u,
  /^By \p{Lu}[\p{L}-]+, \p{Lu}[\p{L}-]+/u,
  /^(?:photo|picture|image|photograph|video)s?(?: credits?| courtesy| by)?\s*[:/]\s*.{2,80}$/iu,
  /^(?:\S+\s?=\s?)?[가-힣]{2,4}\s?(?:선임|전문|수습|인턴)?기자(?:\s?[=|(<[].{0,60}|\s+[\w.+-]+(?:\s?@.{0,40})?|\s*)$/u,
  /^(?:글|사진|글·사진|취재|편집|정리|기자)\s?[=:/].{2,40}$/u,
  /^[【[]?(?:文|写真|撮影|取材|记者|記者|作者|撰文|摄影|攝影)\s?[:：/／=].{1,30}$/u,
  /^(?:par|von|por|di|da|door|av|autor|auteur|autore|автор|текст|фото|oleh|كتب|بقلم)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3}$/iu,
];

const RESERVED =
  "all rights reserved; alle rechte vorbehalten; tous droits réservés; todos los derechos reservados; todos os direitos reservados; tutti i diritti riservati; wszelkie prawa zastrzeżone; все права защищены; усі права захищені; 無断転載; 無断複製; 무단전재; 무단 전재; 版权所有; 版權所有; جميع الحقوق محفوظة; tüm hakları saklıdır".split(
    "; ",
  );
const COOKIES = [
  "uses cookies",
  "use cookies",
  "cookie policy",
  "cookie settings",
  "privacy policy",
  "terms of service",
  "terms of use",
  "terms and conditions",
];

/** Short lines known by words anywhere in them. */
export const LINE_MARKS: readonly string[] = [...RESERVED, ...COOKIES];

/** Furniture glued into a line of the article, or to its ends. */
export const INLINE: readonly Marked[] = [
  {
    marks: ["copyright", "ⓒ", "©"],
    rule: /[<[(]\s*(?:copyrights?|ⓒ|©)[^>\])\n]{0,120}[>\])]|\s*(?:copyright\s*)?[ⓒ©]\s?[^\n.]{0,80}?(?:all rights reserved\.?|무단\s?전재[^\n]{0,40}|無断転載[^\n]{0,20})/giu,
  },
  {
    marks: ["follow-on discussion"],
    rule: /[•·*]?\s*\(presentation and follow-on discussion\)/giu,
  },
  {
    marks: ["read also:", "also read:", "see also:", "read more:", "read next:"],
    rule: /(?:^|(?<=[.!?"”’)\]]))\s*(?:READ (?:ALSO|MORE|NEXT)|ALSO READ|SEE ALSO|Read [Aa]lso|Read [Mm]ore|Also [Rr]ead|See [Aa]lso):\s*[^.!?\n]{3,140}(?:$|[.!?])/gu,
  },
  {
    marks: ["news zone", "recent news", "spread the love", "share this", "latest news"],
    rule: /^(?:(?:News Zone|Recent News|Spread the love|Share this:?|Latest News)\s*(?=[\p{Lu}“"‘]))+/u,
  },
  {
    marks: [
      "leave a reply",
      "leave a comment",
      "share this",
      "spread the love",
      "scroll to top",
      "continue reading",
      "subscribe",
    ],
    rule: /\s*(?:Leave a Reply|Leave a Comment|Share this:?|Spread the love|scroll to top|Continue reading|Subscribe (?:now|to our newsletter)[^.!?\n]{0,80})\.?$/u,
  },
  {
    marks: ["the post "],
    rule: /\s*The post .{5,160} (?:appeared first|first appeared) on .{2,60}$/u,
  },
  {
    marks: ["<"],
    rule: /(?<=[.!?"”])\s*By \p{Lu}[\p{L}-]+,\s\p{Lu}[\p{L}-]+\s*<[^>]{0,60}>\s*$/u,
  },
  // A list of sources after a report: its titles name countries that the report is not about.
  {
    marks: ["』。"],
    rule: /『[^『』\n]{3,160}』。[^。『』\n]{2,40}、(?:19|20)\d{2}年\d{1,2}月\d{1,2}日。?/gu,
  },
  { marks: ["기자"], rule: /(?:^|\s|\()[가-힣]{2,4}\s?기자\s*=\s*|\s[가-힣]{2,4}\s?기자$/gu },
];

/** Addresses; a bare `@` never survives. */
export const ADDRESSES: readonly Marked[] = [
  {
    marks: ["@", "＠"],
    rule: /[<([]?\s?(?:mailto:)?[\p{L}\p{N}._%+-]{1,64}\s?[@＠]\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\s?[>)\]]?/gu,
  },
  {
    marks: ["[at]", "(at)", "{at}"],
    rule: /[\p{L}\p{N}._%+-]{1,64}\s?(?:\[at\]|\(at\)|\{at\})\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\p{L}\p{N}-]{1,63})*/giu,
  },
  { marks: ["@", "＠"], rule: /[@＠]/gu },
];

/** Phone numbers: announced by a word, with a country code, or in a telephone's grouping. */
export const PHONES: readonly RegExp[] = [
  /(?:(?<!\p{L})(?:tel|phone|fax|mobile|call|whatsapp|hotline|тел|tél|teléfono|telefon)(?!\p{L})|전화|電話|电话|대표번호|제보)[.:：]?\s*\+?\(?\d[\d\s().–-]{5,18}\d/giu,
  /(?<![\d.,])\+\d{1,3}[\s.-]?(?:\(?\d{1,4}\)?[\s.-]?){2,5}\d{2,4}(?![\d.,]\d)/gu,
  /(?<![\d-])\(?0\d{1,3}\)?[ -]\d{3,4}-\d{4}(?!\d)|(?<![\d-])\(\d{3}\)\s?\d{3}-\d{4}(?!\d)|(?<![\d-])\d{3}[-.]\d{3}[-.]\d{4}(?![\d-])/gu,
];
/** What every phone number has: seven digits close together. */
export const DIGITS = /\d(?:[\s().–-]{0,2}\d){6}/;
