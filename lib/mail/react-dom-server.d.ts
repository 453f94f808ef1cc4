/** The one function of `react-dom/server` we use; the package ships no types of its own. */
declare module "react-dom/server" {
  export function renderToStaticMarkup(element: import("react").ReactElement): string;
}
