import { servesParent } from "./child.ts";

const MICRO = 1e6;
const MEGA = 1e6;
/** Languages with rules, or with countries, of their own. */
const LANGUAGES =
  "en ar bs cs da de el es fa fi fr he hr hu id it ja ko ms nl no pl pt ro ru sk sl sr sv tr uk und ur vi zh".split(
    " ",
  );

/** What is held once garbage is gone. */
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / MEGA;
};
const used = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICRO;
};

/** A fresh process loads the rules of English, then those of all; it says what each took. */
const started = used();
const begun = performance.now();
const { labelCountries } = await import("#lib/core/countries/label.ts");
const { labelTopics } = await import("#lib/core/topics/label.ts");
const compile = (lang: string): void => {
  labelTopics({ title: "", text: "", lang });
  labelCountries({ title: "", text: "", lang });
};
const imported = used();
const importedAt = performance.now();
const before = held();
const compiling = used();
const compilingAt = performance.now();
compile("en");
const seconds = imported - started + (used() - compiling);
const wall = (importedAt - begun + (performance.now() - compilingAt)) / 1e3;
for (const lang of LANGUAGES) compile(lang);
servesParent({ seconds, wall, megabytes: held() - before });
