/**
 * What our mails make use of though not every client knows it, and why that does no harm: what a reader sees there.
 * A feature belongs here only when a mail that goes without it can still be read in full.
 */
export const DEGRADES: Readonly<Record<string, string>> = {
  "!important keyword":
    "Stands in the style block alone, in lower case, to let dark and phone styles win over inline ones; without it the light look stays.",
  ":hover":
    "Links are told by their colour or weight; the underline under the pointer is an extra.",
  "<abbr> element":
    "A country's code stands there as it is; its name is in the rows and bars of the same mail.",
  "<bdi> element":
    "Titles also carry `dir`; without either the reader's client orders the characters of a mixed line by itself.",
  "<body> element":
    "The page's colour stands again on the table within, which is kept; the body holds nothing else.",
  "<style> element":
    "All that makes the light look is inline; the block adds dark colours and a phone's margins.",
  "@media":
    "The sheet is one fluid column at any width; without it a phone keeps the margins of a desk.",
  "@media (prefers-color-scheme)":
    "The light look stays, or the client darkens it by itself; every colour pair has contrast to spare.",
  "Child combinator": "One rule of the dark look, for the page around the sheet.",
  "Class selector": "Selects what dark and phone styles change, and nothing else.",
  "Descendant combinator":
    "Reaches links within what dark and phone styles change; without it they keep their light colour.",
  "Local anchors":
    "The contents name every section with its count; a press on one may do nothing, and the section is further down.",
  "Type selector": "Selects links under a pointer, and nothing else.",
  "align attribute":
    "No table is aligned to a side: centred sheets and the text in cells are what it is for here.",
  border: "Borders are of table cells, 6 px at the most; one beside a paragraph is an ornament.",
  "color-scheme CSS property": "Only tells a client that we bring dark colours of our own.",
  "color-scheme meta tag": "Only tells a client that we bring dark colours of our own.",
  "dir attribute":
    "On a link it may be left out; the words of a mixed line then stand in the client's own order.",
  display: "Only `none` for the preheader and `block` for columns on a phone are used.",
  "display:none":
    "The preheader holds no table and no image; its size of nothing hides it as well.",
  "font-size": "All sizes are in px.",
  "font-weight": "Only 400 and 700 are used.",
  "height attribute": "There is no image; the height of a bar may differ by a pixel.",
  "height property": "A row of the table of topics and countries is a little lower or higher.",
  "lang attribute": "Stands on headings, isolates and paragraphs, never on a table cell.",
  "letter-spacing": "Positive, in px, on our name alone.",
  "line-height":
    "Lines stand a little closer or wider; nothing overlaps, as no box has a fixed height.",
  margin: "Never negative and never `auto`; where it is dropped, paragraphs stand closer.",
  "max-height property": "Hides the preheader, which `display:none` does there.",
  "max-width":
    "Stands on a table; where tables ignore it the width is that of the screen, and Outlook gets a fixed one of its own.",
  opacity: "Hides the preheader, which `display:none` does there.",
  overflow: "Hides the preheader, which `display:none` does there.",
  padding: "Stands on table cells; on a link or paragraph it is an ornament that may be left out.",
  "role attribute":
    "Works on tables, where it matters: a screen reader hears no grid of ours. The main landmark may be lost.",
  "text-align": "Only `left` and `right`, of captions and numbers.",
  "text-decoration":
    "Only `none` or `underline`, alone; where it is dropped, links are underlined.",
  "text-transform": "Short labels stand in lower case.",
  "white-space": "Only `nowrap`, on counts; without it a count may take two lines.",
  "width attribute":
    "There is no image; on a dense Outlook a bar may be shorter, with its number beside it.",
  "width property": "Stands on tables and cells; others take the room there is.",
  "word-break":
    "Long words break where the client lets them; elsewhere one of more than a line's length widens the sheet.",
};
