import { createHash } from "node:crypto";

/**
 * The one script, of the front page: it asks for the preview again as the form is filled in, turns typed countries into
 * boxes, and proposes the browser's time zone. All of it can be done without. Text, since it runs elsewhere.
 */
export const SCRIPT = `
"use strict";
(() => {
  const form = document.getElementById("subscribe");
  const live = document.getElementById("live");
  if (!form || !live) return;
  let asked, timer;

  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("email");
    try {
      const answer = await fetch("/preview/live?" + fields, { signal: asked.signal });
      if (answer.ok) live.innerHTML = await answer.text();
    } catch (error) {
      if (error.name !== "AbortError") live.querySelector("[role=status]")?.append(" (not up to date)");
    }
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(ask, 250); };

  const typed = form.elements.namedItem("country");
  const options = new Map([...(typed?.list?.options ?? [])].map((option) => [option.value.toLowerCase(), option]));
  const addTyped = () => {
    const option = options.get(typed.value.trim().toLowerCase());
    if (!option) return;
    const code = option.dataset.code;
    const there = form.querySelector('input[name="countries"][value="' + code + '"]');
    if (there) there.checked = true;
    else {
      const pill = document.getElementById("country-pill").content.firstElementChild.cloneNode(true);
      const box = pill.querySelector("input");
      box.value = code;
      box.checked = true;
      pill.querySelector("span").textContent = option.value;
      document.getElementById("country-pills").append(pill);
    }
    typed.value = "";
  };
  typed?.addEventListener("input", addTyped);

  const zone = form.elements.namedItem("timeZone");
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sentBefore = form.querySelector(".notice");
  if (zone?.value === "UTC" && !sentBefore && [...zone.options].some((option) => option.value === own)) zone.value = own;

  form.addEventListener("input", later);
})();
`.trim();

/** The address changes with the content, so that browsers may keep it for ever. */
export const SCRIPT_PATH = `/script-${createHash("sha256").update(SCRIPT).digest("hex").slice(0, 12)}.js`;
