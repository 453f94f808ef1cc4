import { storm } from "./storm.ts";
const t=performance.now();
const s = await storm({ seed: Number(process.env["SEED"] ?? 1), deliveries: Number(process.env["N"] ?? 120), kills: 30, days: Number(process.env["DAYS"] ?? 4), workers: Number(process.env["W"] ?? 1), reach: Number(process.env["R"] ?? 120), progress: (l) => console.log(l, Math.round(performance.now()-t)), ...(process.env["P"] && { planted: process.env["P"] as never }) });
console.log(JSON.stringify({ ...s.verdict, unknown: s.verdict.unknown.length }, null, 1).slice(0, 6000), s.aims.kills, s.aims.byMoment, s.faults, s.mails, s.troubles.slice(0,5), s.troubles.length, s.orders, s.hours);
console.log((globalThis as any).cnt, s.aims.points().filter(p=>!p.hits).length);
console.log((performance.now()-t)/1000, process.cpuUsage(), process.resourceUsage());
