// Runs in the page, not here: what only a browser knows of a page that it has laid out.
globalThis.inPage = {
  /** How much wider than the window the page is, and what sticks out of it. */
  sideways() {
    const width = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth;
    if (wide <= width) return [];
    const out = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    const named = out.slice(-3).map((element) => element.outerHTML.slice(0, 100));
    return [`${wide} px wide in a window of ${width}: ${named.join(" ... ")}`];
  },

  openDetails() {
    for (const one of document.querySelectorAll("details")) one.open = true;
  },

  /** What stands in the frame of a page: one title, one main heading, the landmarks, a language. */
  frame() {
    const count = (selector) => document.querySelectorAll(selector).length;
    const faults = [];
    if (!/\S · Sitrep$/.test(document.title)) faults.push(`the title is "${document.title}"`);
    if (document.documentElement.lang !== "en") faults.push("the page says no language");
    for (const selector of ["h1", "main", "body > header", "header nav", "body > footer"]) {
      if (count(selector) !== 1) faults.push(`${count(selector)} of ${selector}`);
    }
    return faults;
  },

  /**
   * Marks all that Tab has to reach: what can be seen and used. Of a group of radio buttons Tab reaches one. Tells how
   * often Tab may be needed: a date or time has several stops within.
   */
  markControls() {
    const all =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const groups = new Set();
    const controls = [...document.querySelectorAll(all)].filter((element) => {
      if (element.disabled || !element.checkVisibility()) return false;
      if (element.type !== "radio") return true;
      const group = `${element.form?.id} ${element.name}`;
      return !groups.has(group) && groups.add(group);
    });
    for (const control of controls) control.dataset.reach = "no";
    document.activeElement?.blur();
    return controls.length + 4 * controls.filter(({ type }) => /^(date|time)$/.test(type)).length;
  },

  /** Looks at what has the focus now; true once the focus has left the page. */
  lookAtFocus() {
    const element = document.activeElement;
    if (!element || element === document.body) return true;
    const shows = (at) => {
      if (!at) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    };
    const { width, height, right, bottom } = element.getBoundingClientRect();
    const seen = width > 0 && height > 0 && right > 0 && bottom > 0;
    const visible = seen && (shows(element) || shows(element.nextElementSibling));
    const one =
      element.type === "radio" && document.querySelector(`[name="${element.name}"][data-reach]`);
    const { dataset } = one || element;
    // On the last stop within a date or time it is the little calendar that shows the focus, which no style tells.
    if (dataset.reach !== "yes") dataset.reach = visible ? "yes" : "unseen";
    return false;
  },

  /** The controls that Tab did not reach, or reached without showing it. */
  unreached() {
    return [...document.querySelectorAll("[data-reach=no], [data-reach=unseen]")].map(
      (element) =>
        `${element.dataset.reach === "no" ? "not reached" : "focus not seen"}: ${element.outerHTML.slice(0, 120)}`,
    );
  },
};
