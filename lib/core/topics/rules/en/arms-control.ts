import type { Rule } from "../../rule.ts";

export const armsControl: readonly Rule[] = [
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      arms control | arms control treaty | arms reduction* | disarm | disarmament | disarming |
      disarms | denucleari* | nonproliferation | non proliferation | proliferation | arms embargo* |
      weapons embargo | arms inspector* | weapons inspector* | weapon inspector* |
      weapons inspection* | arms inspection* | nuclear inspector* | nuclear inspection* |
      u n inspector* | inspection team* | atomic energy agency | atomic watchdog |
      nuclear watchdog | nuclear talks | nuclear deal | nuclear agreement | nuclear accord |
      nuclear pact | nuclear freeze | nuclear program* | nuclear programme* | atomic program* |
      nuclear disarmament | test ban | nuclear ban | chemical weapons convention |
      biological weapons convention | land mine ban | mine ban | ban land mines |
      banning land mines | banning of land mines | cluster munition* convention | inf treaty |
      open skies treaty | abm treaty | intermediate range nuclear forces treaty |
      antiballistic missile treaty | vienna document | strategic arms | snapback |
      uranium enrichment | enriched uranium | enrich uranium | enriching uranium |
      weapons of mass destruction | weapon of mass destruction | w.m.d. | wmd | wmds |
      arms trafficking | arms smuggling | weapons smuggling | arms trade treaty |
      export controls on | ban on weapons | six party talks | give up nuclear |
      give up its nuclear | abandon nuclear | nuclear suppliers | nuclear dismantle* |
      destruction of chemical | decommissioning of weapons | surrender weapons | nuclear sanctions |
      nuclear site* | nuclear plant in north | nuclear facilit* | nuclear smuggl* | nuclear cache |
      nuclear transfer* | atom transfer* | atom pact | nuclear plans | nuclear inquiry |
      arms inquiry | hunt iraq arms | illicit weapons | banned weapons | forbidden weapons |
      iraq arms | iraqi arms | hidden weapons | lifting of sanctions on weapons`,
  },
  {
    weight: 2.5,
    needs: ["nuclear", "military"],
    phrases: `
      sanction* | moratorium | inspector | inspectors | inspection | inspections | verification |
      treaty | treaties | export control* | embargo | security council resolution | reimpose* |
      shipment of arms | smuggle* | stockpile*`,
  },
  {
    weight: 3,
    phrases: `
      arms shipment* | weapons shipment* | weapons seized | seized weapons | arms supplies to |
      gun running`,
    needs: ["nuclear", "state"],
  },
  { weight: 2, needs: ["state"], phrases: "nuclear weapon* | nuclear arms | nuclear ambitions" },
  {
    weight: 2,
    gives: ["nuclear"],
    phrases: "unscom | blix | elbaradei | baradei | butler inspectors | hans blix",
  },
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      non nuclear | nuclear free | nuclear weapon free | abolition of nuclear | nuclear abolition |
      prohibition of nuclear | prohibiting nuclear weapons | ban nuclear weapons |
      nuclear weapons ban | nuclear ban treaty | conventional forces in europe | ottawa treaty |
      ottawa convention | mine ban treaty | convention on cluster munitions | anti personnel mine* |
      antipersonnel mine* | arms treaty | arms treaties | arms limitation | limits on nuclear |
      limit nuclear | dismantl* its nuclear | dismantl* nuclear | dismantlement |
      weapons programme* | weapons program* | nuclear dispute | nuclear standoff | nuclear issue |
      nuclear negotiat* | nuclear negotiator* | nuclear file | nuclear commitments |
      nuclear safeguards | safeguards agreement | additional protocol | enrichment plant |
      enrichment facility | enrichment site* | enrichment | centrifuge* | fordow | natanz |
      yongbyon | dual use | dual use goods | export control regime | export controls |
      missile technology control | nuclear security summit | ghost guns treaty |
      disarmament conference | conference on disarmament | biological weapons convention |
      chemical disarmament | destroy* chemical weapons | chemical weapons stockpile |
      stockpile destruction | weapons ban | ban on autonomous weapons | demilitari* |
      decommission* weapons | hand over weapons | hand over their weapons | lay down arms |
      obtaining a nuclear weapon | acquire a nuclear weapon | get a nuclear weapon |
      nuclear weapons program* | test ban treaty | u.n. arms | plutonium production`,
  },
  {
    weight: 3,
    needs: ["council"],
    near: ["nuclear"],
    early: true,
    phrases: `
      sanctions | resolution | draft resolution | security council | condemn* | condemnation`,
  },
  {
    weight: 2.5,
    near: ["nuclear"],
    early: true,
    phrases: `
      access | inspectors | denied | monitor* | sanctions relief | lifting of sanctions |
      relief from sanctions`,
  },
  {
    weight: 4,
    phrases: `
      destroy all stocks | destruction of stocks | destroy* its stockpile | declared stockpile |
      opcw inspectors | promises opcw`,
  },
  {
    weight: 3,
    near: ["nuclear"],
    early: true,
    phrases: `
      opcw | destroy | destruction | dismantle | stocks | stockpile*`,
  },
];
