import type { Rule } from "../../rule.ts";

export const missilesNuclear: readonly Rule[] = [
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      ballistic missile* | intercontinental ballistic | missile test* | missile launch* |
      missile firing* | nuclear test* | nuclear warhead* | atomic test* | test fires | test fired |
      test fire | missile defense | missile defence | missile shield | antimissile | anti missile |
      missile interceptor* | interceptor missile* | nuclear deterrent | nuclear deterrence |
      deterrent force | nuclear arsenal* | nuclear force* | nuclear triad | nuclear umbrella |
      extended deterrence | nuclear posture | nuclear doctrine | first use of nuclear |
      strategic missile* | tactical nuclear | nuclear bomb* | atomic bomb* | atom bomb* |
      hydrogen bomb* | h bomb* | intermediate range | medium range missile* | short range missile* |
      long range missile* | nuclear capable | strategic bombers | golden dome | star wars program |
      sub launched ballistic | missile silo* | missile base* | missile forces | rocket forces |
      missile program* | missile programme* | missile unit* | warhead | warheads | nuclear sharing |
      nuclear missile* | nuclear powers | nuclear war | nuclear strike | nuclear attack |
      atom warhead | missile barrier | missile site* | nuclear blast* | underground test* |
      nuclear explosion | mushroom cloud | icbm*`,
  },
  {
    weight: 3,
    gives: ["nuclear"],
    phrases: `
      cruise missile* | nuclear stockpile* | nuclear ambitions | nuclear armed | missile crisis |
      missile tech* | missile system* | fissile | plutonium`,
    unless: ["peril"],
  },
  {
    weight: 1.5,
    gives: ["nuclear"],
    phrases: "nuclear weapon* | nuclear arms | atomic weapon* | atomic arms",
  },
  {
    weight: 2,
    gives: ["nuclear"],
    phrases: "missile | missiles | deterrence | deterrent",
    unless: ["battle"],
  },
  {
    weight: 2,
    needs: ["nuclear"],
    near: ["launch"],
    phrases: "satellite | rocket | rockets | projectile*",
  },
  { weight: 3, near: ["launch"], phrases: "projectile* | unidentified projectile*" },
  { weight: 1.5, gives: ["nuclear"], needs: ["military", "nuclear"], phrases: "nuclear | atomic" },
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      rocket launch by north korea | satellite launch by north korea | submarine launched missile* |
      cruise missile test* | missile drill* | ballistic | intercontinental missile* |
      nuclear drill* | nuclear exercise* | nuclear modernization | nuclear modernisation |
      nuclear weapons policy | use of nuclear weapons | use nuclear weapons | nuclear threshold |
      nuclear response | nuclear consultative group | nuclear planning group | second strike |
      first strike capability | strategic nuclear | nonstrategic nuclear | nuclear bomber* |
      nuclear submarine deterrent | trident missile* | global strike command |
      strategic rocket forces | rocket force | missile wing | missile squadron | missile field* |
      launch control center | reentry vehicle* | re entry vehicle* | glide body | glide vehicle* |
      missile warning | missile tracking | missile threat | missile threats | missile arsenal |
      missile stockpile | anti ballistic | missile interception | iron dome for america |
      ground based interceptor* | ground based midcourse | nuclear briefcase | nuclear football |
      nuclear sabre rattling | nuclear threat* | nuclear escalation | hypersonic missile*`,
  },
  {
    weight: 2.5,
    near: ["launch"],
    unless: ["battle", "spaceflight"],
    phrases: `
      missile | missiles | rocket`,
  },
  {
    weight: 4,
    needs: ["nuclear", "theatre"],
    near: ["state", "theatre"],
    unless: ["spaceflight"],
    phrases: `
      long range rocket | satellite launch | rocket launch | spy satellite launch`,
  },
  {
    weight: 2.5,
    needs: ["trade", "launch"],
    phrases: `
      patriot | interceptors | patriot interceptors`,
  },
  {
    weight: 2.5,
    also: { "air-space": 4 },
    near: ["siting"],
    phrases: `
      patriot | pac 3 | thaad | missile batteries | missile battery | interceptor batter* |
      missile defense batter* | missile defence batter*`,
  },
  {
    weight: 3,
    near: ["council"],
    early: true,
    phrases: `
      missile launch* | missile test* | nuclear test* | rocket launch* | satellite launch* |
      ballistic missile launch* | missile firing*`,
  },
  {
    weight: 3,
    gives: ["nuclear"],
    needs: ["council"],
    unless: ["spaceflight"],
    phrases: `
      long range rocket | satellite launch | rocket launch`,
  },
  {
    weight: 3,
    needs: ["launch"],
    phrases: `
      glide vehicle | hypersonic glide | hypersonic missile*`,
  },
  {
    weight: 4,
    also: { "arms-control": 3 },
    phrases: `
      moratorium on missile | moratorium on nuclear tests | moratorium on nuclear testing |
      moratorium on tests | suspend* missile tests | suspend* nuclear tests | halt* missile tests |
      halt* nuclear tests | freeze missile tests`,
  },
];
