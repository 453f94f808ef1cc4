/** A whole line that belongs to the page and not to the article. Tested on lines of at most 160 characters. */
export const LINES: readonly RegExp[] = [
  // Section heads and navigation.
  /^(?:news zone|recent news|latest news|breaking news|top stories|most (?:read|popular|viewed)|trending(?: now)?|related (?:news|articles?|stories|posts?|topics?|coverage)|more (?:news|stories|from .{1,40})|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended(?: for you)?|editor'?s? picks?|popular posts|home|menu|search|skip to (?:main )?content|scroll to top|back to top|load more|view all|previous(?: article| post)?|next(?: article| post)?|advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?|article continues below.{0,30}|file|photo|image|video|print|e-?mail|comments?|tags?|topics?|close|loading\.*|listen(?: to (?:this )?article)?|text size|font size|view comments|table of contents)[:.]?$/iu,
  /^(?:read (?:also|more|next|full (?:article|story))|also read|see also|more on this|related|recommended|must read|don'?t miss|watch|in pictures|also in .{2,30}|continue reading|click here|keep reading|learn more)\s*(?:[:>»→…]|$).*$/iu,
  /^(?:leave a (?:reply|comment)|post a comment|add (?:a )?comment|your e-?mail address will not be published.*|required fields are marked.*|save my name.*|cancel reply|\d+ comments?|no comments?(?: yet)?|comments are closed\.?|join the (?:conversation|discussion)|sign in|log ?in|register|sign up|create (?:an )?account|my account|forgot (?:your )?password\??)$/iu,
  // Sharing and subscribing.
  /^(?:spread the (?:love|word)|share(?: (?:this|on|via|it|with|article|story|post).{0,40})?|tweet|pin it|like this:?|like loading.*|follow us.*|follow .{1,30} on (?:twitter|x|facebook|telegram|whatsapp|google news).*|(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|copy link|instagram|youtube|pinterest|rss|kakaotalk|naver|line|messenger|link)(?:[\s|,·/]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|copy link|instagram|youtube|pinterest|rss|kakaotalk|naver|line|messenger|link|share))*)[:.]?$/iu,
  /^(?:subscribe(?:\b.{0,120})?|sign up (?:for|to)\b.{0,120}|get (?:the|our) (?:latest|newsletter|daily).{0,100}|join our (?:newsletter|channel|telegram|whatsapp).{0,80}|newsletter|enter your e-?mail.{0,60}|download (?:the|our) app.{0,40}|support (?:our|independent) journalism.{0,80}|donate(?: now)?)$/iu,
  // Cookies and copyright.
  /^.{0,80}\b(?:we use cookies|this (?:web)?site uses cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|notice)|privacy policy|terms (?:of (?:use|service)|and conditions))\b.{0,80}$/iu,
  /^[<(\[]?\s*(?:copyright|copyrights|©|ⓒ|\(c\))\s?.{0,120}$/iu,
  /^.{0,100}(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|усі права захищені|無断転載.{0,20}|無断複製.{0,20}|무단\s?전재.{0,30}|版权所有.{0,20}|版權所有.{0,20}|جميع الحقوق محفوظة|tüm hakları saklıdır)[.>\])\s]*.{0,20}$/iu,
  /^[•·*\-–\s]*\(presentation and follow-on discussion\)$/iu,
  // The same in other languages.
  /^(?:최신\s?뉴스|관련\s?기사|많이 본 (?:뉴스|기사)|인기\s?기사|주요\s?뉴스|댓글(?:\s?(?:달기|쓰기|\d+))?|공유(?:하기)?|기사\s?공유|기사\s?원문|구독(?:하기)?|인쇄(?:하기)?|목록|이전\s?(?:글|기사)|다음\s?(?:글|기사)|광고|글자\s?크기.{0,10}|좋아요|스크랩|네이버 (?:채널|뉴스).{0,30}|무료\s?구독.{0,30}|회원가입|로그인)$/u,
  /^(?:関連(?:記事|ニュース|リンク)|最新(?:記事|ニュース)|人気記事|あわせて読みたい|おすすめ(?:記事)?|この記事を(?:シェア|共有).{0,10}|シェア(?:する)?|ツイート(?:する)?|続きを読む|コメント(?:する|を書く)?|広告|会員登録.{0,10}|ログイン|有料会員限定.{0,20}|トップへ(?:戻る)?|ページトップ.{0,5}|印刷(?:する)?|保存)$/u,
  /^(?:相关(?:新闻|阅读|报道)|相關(?:新聞|閱讀|報導)|热门(?:新闻|文章)|熱門(?:新聞|文章)|推荐阅读|推薦閱讀|延伸阅读|延伸閱讀|分享(?:到.{0,10})?|责任编辑.{0,20}|責任編輯.{0,20}|责编.{0,20}|编辑[:：].{0,20}|評論|评论|广告|廣告|打印|返回顶部|更多.{0,6})$/u,
  /^(?:читайте (?:также|ещё|еще|в рубрике)|по теме|материалы по теме|смотрите также|поделиться(?: в .{2,20})?|комментарии(?: \(\d+\))?|оставить комментарий|подписывайтесь.{0,80}|подписаться.{0,60}|реклама|новости партн[её]ров|последние новости|главные новости|версия для печати|наверх)\s*:?.{0,3}$/iu,
  /^(?:читайте (?:также|ещё|еще)|читайте також|смотрите также|lire aussi|à lire aussi|lees ook|leer también|lea también|lee también|leia também|leia mais|leggi anche|lesen sie auch|mehr zum thema|czytaj (?:też|także|również)|zobacz (?:też|także)|přečtěte si(?: také)?|čitaj(?:te)? (?:još|i)|pročitajte (?:i|još|više)|citește și|läs (?:också|mer|även)|lue myös|ayrıca bakınız|baca juga|xem thêm|اقرأ (?:أيضا|أيضاً|المزيد)|شاهد أيضا[ً]?)\s*[:>»…].*$/iu,
  /^(?:partager|commentaires?|laisser un commentaire|s'abonner.{0,60}|abonnez-vous.{0,80}|publicité|à lire aussi|articles? (?:liés?|similaires?|associés?)|teilen|kommentare?|newsletter|anzeige|werbung|jetzt abonnieren.{0,40}|mehr zum thema|compartir|comentarios|publicidad|suscríbe(?:te|ase).{0,60}|noticias relacionadas|compartilhar|comentários|publicidade|assine.{0,60}|condividi|commenti|pubblicità|iscriviti.{0,60}|udostępnij|komentarze|reklama|czytaj więcej|поширити|поділитися|реклама|коментарі|підписуйтесь.{0,60}|paylaş|yorumlar|bagikan|komentar|chia sẻ|bình luận|شارك|مشاركة|تعليقات|إعلان|اشترك.{0,40})$/iu,
];

/** A line that only says who wrote or photographed it. */
export const BYLINES: readonly RegExp[] = [
  /^(?:story |written |reported |report |words |photos? |text )?by:?\s+\p{Lu}[\p{L}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al|and|&)){0,7}(?:\s*,\s*[^.!?]{2,60})?\s*(?:<[^>]*>|\([^)]*\)|\|.{0,60})?$/u,
  /^(?:photo|picture|image|photograph|video)s?(?: credits?| courtesy| by)?\s*[:/]\s*.{2,80}$/iu,
  /^(?:\S+\s?=\s?)?[가-힣]{2,4}\s?(?:선임|전문|수습|인턴)?기자(?:\s?[=|(<[].{0,60}|\s+[\w.+-]+(?:\s?@.{0,40})?|\s*)$/u,
  /^(?:글|사진|글·사진|취재|편집|정리)\s?[=:/].{2,40}$/u,
  /^(?:기자)\s?[=:].{0,40}$/u,
  /^(?:【|\[)?(?:記者|文|写真|撮影|取材|编辑|記者|作者|记者|撰文|摄影)\s?[:：/／=].{1,30}$/u,
  /^(?:par|von|por|di|da|door|av|autor|auteur|autore|автор|текст|фото|автори|автор|bởi|oleh|كتب|بقلم)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){0,3}$/u,
];

/** Furniture glued into a line of text, or to its end. */
export const INLINE: readonly RegExp[] = [
  /[<[(]\s*(?:copyright|copyrights|ⓒ|©)[^>\])\n]{0,120}[>\])]/giu,
  /\s*(?:copyright|copyrights)?\s*[ⓒ©]\s?[^\n.]{0,80}?\ball rights reserved\.?/giu,
  /\s*[ⓒ©]\s?[^\n]{0,60}(?:무단\s?전재|無断転載)[^\n]{0,40}/gu,
  /[•·*]?\s*\(presentation and follow-on discussion\)/giu,
  /(?:^|(?<=[.!?"”’)\]]))\s*(?:READ (?:ALSO|MORE|NEXT)|ALSO READ|SEE ALSO|Read [Aa]lso|Read [Mm]ore|Also [Rr]ead|See [Aa]lso|Click here to (?:read|subscribe))\s*:\s*[^.!?\n]{3,140}(?:$|[.!?])/gu,
  /^(?:News Zone|Recent News|Spread the love|Share this:?|Latest News)\s*(?=\p{Lu})(?:Recent News\s*(?=\p{Lu}))?/u,
  /\s*(?:Leave a Reply|Leave a Comment|Share this:?|Spread the love|scroll to top|Continue reading|Subscribe (?:now|to our newsletter)[^.!?\n]{0,80})\.?$/u,
  /\s*The post .{5,160} (?:appeared first|first appeared) on .{2,60}$/u,
  /\s+By [\p{Lu}][\p{L}-]+,\s[\p{Lu}][\p{L}-]+\s*<[^>]{0,60}>\s*$/u,
  /(?:\s|^)[가-힣]{2,4}\s?기자\s*=\s*/gu,
];

/** What finds an address or a number, and what stands there after. A bare `@` never survives. */
export const CONTACTS: readonly (readonly [RegExp, string])[] = [
  [/[<([]?\s?(?:mailto:)?[\p{L}\p{N}._%+-]+\s?[@＠]\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\s?[>)\]]?/gu, " "],
  [/[\p{L}\p{N}._%+-]+\s?(?:\[at\]|\(at\)|\{at\})\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\[dot\]|\(dot\))\s?[\p{L}\p{N}-]+)+/giu, " "],
  [/[@＠]/gu, ""],
  [/<\s*>/gu, " "],
  [/(?:\b(?:tel|phone|fax|mobile|call|whatsapp|hotline|тел|tél|teléfono|telefon)\b|전화|電話|电话|대표번호|제보)[.:：]?\s*\+?\(?\d[\d\s().–-]{5,18}\d/giu, " "],
  [/(?<![\d.,])\+\d{1,3}[\s.-]?(?:\(?\d{1,4}\)?[\s.-]?){2,5}\d{2,4}(?![\d.,])/gu, " "],
  [/(?<![\d-])\(?0\d{1,3}\)?[ -]\d{3,4}-\d{4}(?!\d)/gu, " "],
  [/(?<![\d-])\(\d{3}\)\s?\d{3}-\d{4}(?!\d)/gu, " "],
  [/(?<![\d-])\d{3}[-.]\d{3}[-.]\d{4}(?![\d-])/gu, " "],
];
