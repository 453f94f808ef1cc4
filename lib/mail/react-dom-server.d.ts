/** The one function of `react-dom/server` we use; the package ships no types of its own. */
declare module "react-dom/server" {
  import type { ReactElement } from "react";
  export function renderToStaticMarkup(element: ReactElement): string;
}
