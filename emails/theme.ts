/**
 * Every colour, font and width of our mails. Contrast on paper (WCAG 2.2, to 1): light ink 17.7, body 11.3,
 * muted 5.8, accent 9.5, signal 8.6; dark ink 15.3, body 11.1, muted 6.8, accent 9.6, signal 8.7. On tint: light ink 15.8,
 * body 10.1, muted 5.2, accent 8.5, signal 7.7; dark ink 13.2, body 9.6, muted 5.8, accent 8.3, signal 7.5.
 */
const palettes = {
  light: {
    page: "#f2f0eb",
    paper: "#ffffff",
    ink: "#15191e",
    body: "#343b43",
    muted: "#5f6670",
    rule: "#dcd8d0",
    tint: "#f5f2eb",
    accent: "#0f4c5c",
    signal: "#8a2c12",
  },
  dark: {
    page: "#0f1214",
    paper: "#171b1f",
    ink: "#f4f1ea",
    body: "#d3cfc7",
    muted: "#a5a29b",
    rule: "#383d43",
    tint: "#22282d",
    accent: "#8ccbdb",
    signal: "#f3a683",
  },
} as const;

const { light, dark } = palettes;

export const theme = {
  ...palettes,
  serif: "Georgia,Times,serif",
  sans: "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif",
  width: 640,
  /** Small print, and the cells that begin and go on with a list. */
  small: { fontSize: "13px", lineHeight: "20px", color: light.muted },
  first: { padding: "0 0 14px" },
  next: { padding: "13px 0 14px", borderTop: `1px solid ${light.rule}` },
  /** Headings that are labels rather than sentences. */
  label: {
    fontSize: "13px",
    lineHeight: "20px",
    letterSpacing: "1.4px",
    textTransform: "uppercase",
  },
} as const;

/**
 * What a client that keeps `<style>` gets on top of the inline (light) look: dark colours and a phone's margins.
 * One class a role; a client that drops the block shows the light palette, complete.
 */
export const styleSheet = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  `.qu,.mx small{color:${light.muted}}`,
  "a:hover{text-decoration:underline!important}",
  "@media (prefers-color-scheme:dark){",
  `.pg,.pg>table>tbody>tr>td{background-color:${dark.page}!important}`,
  `.pp{background-color:${dark.paper}!important}`,
  `.ink{color:${dark.ink}!important}.bd{color:${dark.body}!important}.mu,.qu,.mx small{color:${dark.muted}!important}`,
  `.ac{color:${dark.accent}!important}.sg{color:${dark.signal}!important}`,
  `.rl{border-color:${dark.rule}!important}.rk{border-color:${dark.muted}!important}.sb{border-color:${dark.signal}!important}`,
  `.br{background-color:${dark.accent}!important}.tn{background-color:${dark.tint}!important}.bl{border-color:${dark.accent}!important}`,
  `.bt{background-color:${dark.accent}!important;color:${dark.paper}!important}}`,
  "@media (max-width:600px){",
  ".px{padding-left:20px!important;padding-right:20px!important}",
  ".tp{padding-left:16px!important;padding-right:16px!important}",
  ".h1{font-size:30px!important;line-height:36px!important}",
  ".col{display:block!important;width:100%!important;padding:0 0 20px!important}}",
].join("");

/** Outlook for Windows (Word engine) knows no max-width; React writes no conditional comments, so the renderer adds it.
 * Nor does it hand fonts down into tables. */
export const outlookHead = `<!--[if mso]><style>.pp{width:${theme.width}px!important}td,th{font-family:'Segoe UI',Arial,sans-serif}</style><![endif]-->`;
