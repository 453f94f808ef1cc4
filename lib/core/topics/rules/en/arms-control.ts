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
      ottawa convention | mine ban treaty | convention on cluster munitions |
      anti personnel mine* | antipersonnel mine* | arms treaty | arms treaties | arms limitation |
      limits on nuclear | limit nuclear | dismantl* its nuclear | dismantl* nuclear |
      dismantlement | weapons programme* | weapons program* | nuclear dispute | nuclear standoff |
      nuclear issue | nuclear negotiat* | nuclear negotiator* | nuclear file |
      nuclear commitments | nuclear safeguards | safeguards agreement | additional protocol |
      enrichment plant | enrichment facility | enrichment site* | enrichment | centrifuge* |
      fordow | natanz | yongbyon | dual use | dual use goods | export control regime |
      export controls | missile technology control | nuclear security summit | ghost guns treaty |
      disarmament conference | conference on disarmament | chemical disarmament |
      destroy* chemical weapons | chemical weapons stockpile | stockpile destruction |
      weapons ban | ban on autonomous weapons | demilitari* | decommission* weapons |
      hand over weapons | hand over their weapons | lay down arms | obtaining a nuclear weapon |
      acquire a nuclear weapon | get a nuclear weapon | nuclear weapons program* |
      test ban treaty | u.n. arms | plutonium production`,
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
  {
    weight: 4,
    gives: ["nuclear"],
    phrases: `
      arms talks | arms pact | arms accord | arms agreement | arms cut* | arms ban* | arms curb* |
      arms monitor* | arms verification | arms negotiat* | arms negotiator* | arms freeze |
      arms limit* | weapons treaty | weapons treaties | weapons accord | weapons monitor* |
      weapons verification | weapons collection | weapons destruction | weapons hand over |
      weapons amnesty | weapons cantonment | weapons containers | weapons decommission* |
      arms decommission* | arms cache handed | arms dump* sealed | arms to be put beyond use |
      put beyond use | beyond use | lay down their arms | laid down their arms | lays down arms |
      laying down arms | surrender their arms | surrendered their weapons | surrender of weapons |
      hand in weapons | handed in weapons | handing in their | turn in their weapons |
      turned in weapons | gun buyback for rebels | disarmament demobili* |
      demobilisation and reintegration | demobilization and reintegration | ddr program* |
      ddr process | disarmed fighters | disarm hezbollah | disarm hamas | disarm militias |
      disarmament of hezbollah | disarmament of hamas | small arms and light weapons |
      illicit small arms | small arms treaty | un register of conventional arms | arms transfers |
      arms transfer treaty | treaty on conventional | conventional armed forces in europe |
      conventional arms | conventional weapons convention | inhumane weapons |
      incendiary weapons ban | laser weapons ban | killer robots | lethal autonomous weapon* treaty |
      autonomous weapons talks | ban on killer | ban on cluster | cluster bomb ban |
      cluster bomb treaty | cluster bombs treaty | cluster munitions treaty | ban cluster |
      bans cluster | bomblets | cluster convention | oslo process | landmine treaty |
      landmines treaty | landmine ban | land mines treaty | mine treaty | mine ban convention |
      ottawa process | leave the ottawa | quit the ottawa | withdraw from the ottawa |
      withdraws from ottawa | stockpiled mines | mine stockpile* | stockpiled landmines |
      geneva protocol | 1925 protocol | hague convention on weapons | seabed treaty |
      sea bed treaty | outer space treaty | weapons in space ban | prevention of an arms race |
      arms race in space treaty | partial test ban | limited test ban | comprehensive test ban |
      comprehensive nuclear test | nuclear test ban | ban on nuclear test* | ban nuclear test* |
      ban on testing | test moratorium | testing moratorium | ratify test |
      treaty on the prohibition | prohibition treaty | nuclear ban signatories |
      humanitarian consequences of nuclear | humanitarian impact of nuclear | nuclear zero |
      global zero | world without nuclear | free of nuclear weapons | nuclear weapon free zone |
      nuclear weapons free zone | nuclear free zone | denuclearized zone | middle east zone free |
      treaty of tlatelolco | treaty of rarotonga | treaty of pelindaba | bangkok treaty |
      african nuclear weapon free | central asian nuclear weapon free | fissile material cutoff |
      fissile material treaty | fissile material ban | npt review | review conference |
      npt withdrawal | withdraw from the npt | pulls out of the npt | quit the npt |
      nuclear non proliferation treaty | extension of the npt | article vi | nuclear weapon states |
      non nuclear weapon state* | strategic arms limitation | strategic arms reduction |
      strategic offensive reductions | strategic stability talks | strategic stability dialogue |
      warhead limit* | limits on warheads | warhead ceiling | deployed warheads | cut warheads |
      fewer warheads | reduce warheads | reduction of warheads | scrapped missiles | scrap missiles |
      scrapping of missiles | destroyed under the treaty | eliminated under the treaty |
      treaty limits | treaty limited | treaty inspectors | treaty inspection* | treaty verification |
      on site inspection* | onsite inspection* | short notice inspection* | snap inspection* |
      challenge inspection* | intrusive inspection* | data exchange under | counting rules |
      national technical means | observation flight* | open skies flight | open skies plane |
      open skies | treaty on open skies | confidence building measure* |
      confidence and security building | vienna document inspection | zero option |
      walk in the woods | double zero | euromissiles talks | reykjavik summit | inf accord |
      inf pact | inf inspector* | salt ii | salt talks | salt agreement | start talks |
      start accord | start pact | moscow treaty on warheads | nunn lugar |
      cooperative threat reduction | threat reduction | lisbon protocol |
      budapest memorandum warheads | project sapphire | megatons to megawatts |
      plutonium disposition | blend down | downblend* | down blended | highly enriched |
      weapons grade uranium | weapons grade plutonium | weapons grade material | weapon grade |
      bomb grade | bomb grade fuel | bomb grade uranium | near bomb grade | low enriched |
      per cent enriched | percent enriched | enriched to 60 | enriched to 20 | 60 percent enriched |
      60 per cent uranium | 60 purity | uranium stockpile* | stock of uranium |
      uranium hexafluoride | yellowcake | yellow cake | uranium ore from niger | heavy water |
      heavy water reactor | reprocessing plant | reprocess* plutonium | reprocess* spent |
      plutonium reactor | cascades of | advanced centrifuges | enrichment cascade* | hot cells |
      breakout time | nuclear breakout | breakout capacity | sunset clause* | snap back |
      snapback mechanism | trigger mechanism | dispute mechanism | iran deal | iran accord |
      iran nuclear | iranian nuclear | nuclear iran | joint comprehensive plan | p5 1 |
      five plus one | six powers | six world powers | e3 powers | geneva interim |
      lausanne framework | vienna talks on iran | tehran declaration on fuel | fuel swap |
      north korea nuclear | north korean nuclear | korean denuclear* | six party | six nation talks |
      six way talks | agreed framework | light water reactors | nuclear freeze deal | leap day deal |
      dismantl* its weapons | dismantling of nuclear | verifiable dismantl* |
      complete verifiable irreversible | cvid | libya gives up | libya s weapons program* |
      south africa s bombs | rollback of nuclear | syrian reactor | clandestine reactor |
      undeclared nuclear | undeclared site* | undeclared material | undeclared uranium |
      uranium particles | uranium traces | environmental swabs | iaea chief | iaea report |
      iaea board | iaea inspector* | board of governors | agency s inspectors | agency s cameras |
      monitoring cameras | surveillance cameras at nuclear | agency seals | seals removed |
      broke seals | seals were broken | quarterly report on iran | inspectors expelled |
      expel inspectors | expels inspectors | expelled inspectors | inspectors barred |
      inspectors leave | inspectors return | return of inspectors | readmit inspectors |
      international inspectors | chief inspector | disarmament inspector* | disarmament affairs |
      disarmament body | disarmament panel | disarmament talks | disarmament treaty |
      disarmament chief | disarmament commission | disarmament pact | denuclearise | denuclearize |
      presidential palaces inspection | dossier on weapons | iraq survey group | duelfer report |
      mobile weapons lab* | 45 minutes claim | weapons of mass | chemical weapons pact |
      chemical weapons treaty | chemical weapons ban | chemical weapons deadline |
      chemical arms treaty | chemical arms pact | chemical ban | germ weapons treaty |
      germ weapons ban | bioweapons treaty | bioweapons ban | biological weapons treaty |
      biological and toxin weapons | bwc | destroy its chemical | destroyed its chemical |
      destroying syria s | syria s chemical | syrian chemical weapons | chemical weapons handed |
      removal of chemical weapons | chemical weapons removed | neutralis* chemical |
      neutraliz* chemical | chemical weapons incinerat* | chemical demilitari* | chem demil |
      chemical agent destruction | chemical weapons depot | abandoned chemical weapons |
      old chemical weapons | incinerator for nerve gas | nerve agent stockpile | proliferat* |
      counterproliferation | counter proliferation | proliferation security | proliferation network |
      procurement network | nuclear black market | nuclear trafficking | smuggled uranium |
      smuggled plutonium | uranium smuggl* | nuclear material seized | missile parts seized |
      end user certificate* | end use monitoring | end use certificate* | strategic goods control |
      strategic trade control* | sensitive technology export* | export licence* for arms |
      arms export licence* | arms export ban | arms exports ban | arms export control |
      arms export curb* | halts arms exports | suspends arms exports | suspend arms sales |
      arms sales ban | ban on arms sales | ban arms sales | ban on arms exports | weapons ban on |
      embargo on arms | embargo on weapons | lift arms embargo | lifts arms embargo |
      lifting the arms embargo | arms embargo lifted | embargo violations | violating the embargo |
      violates arms embargo | sanctions busting arms | panel of experts | sanctions monitor* |
      sanctions monitoring | monitoring team on sanctions | un sanctions on north |
      un sanctions on iran | sanctions on north korea | sanctions on iran over | missile sanctions |
      sanctions over nuclear | sanctions over missile* | proliferation sanctions | dual use items |
      dual use technolog* | military end use* | entity list | nuclear suppliers group |
      civil nuclear agreement | 123 agreement | nuclear cooperation agreement | peaceful nuclear |
      nuclear technology transfer | nuclear know how | khan network |
      missile technology control regime | hague code of conduct | nuclear security |
      nuclear terrorism convention | nuclear ambition* | doomsday clock | campaign to abolish |
      ban the bomb | ban the bomb campaign* | anti nuclear campaign* | hibakusha | nihon hidankyo |
      nuclear disarm* | atomic disarm* | abolish nuclear | abolition of atomic | unilateral disarm* |
      general and complete disarmament | first committee | no first use | no first use pledge |
      negative security assurances | security assurances nuclear | military accord |
      inter korean military | demilitarized zone pullback | guard posts |
      demilitarised zone withdrawal | no fly buffer pact | 1540 committee | resolution 1540 |
      resolution 2231 | resolution 687 | resolution 1441 | resolution 1718 | 1718 committee`,
  },
  {
    weight: 2.5,
    needs: ["nuclear", "military"],
    early: true,
    phrases: `
      ban on | ratif* | ratification | ratifications | accession instrument | state party |
      states parties | signatory | signatories | treaty of 1963 | 1963 treaty | treaty of 1987 |
      1987 treaty | 1991 treaty | 1968 treaty | 1972 treaty | 1925 pledge | 1997 convention |
      1993 convention | convention | protocol | ceiling on | caps on | cap on | cut to size |
      sawn | sawed | cut up | crushed | scrapped | scrapping | dismantl* | destroyed under |
      destroy the last | incinerat* | drained | burnt off | neutralisation | shipped out |
      watchdog | the agency | monitors | monitoring | cameras | seals | swabs | declared |
      undeclared | declaration of | inspectorate | inspection team | verify | verified |
      verifiable | compliance | non compliance | noncompliance | in breach of | violat* the treaty |
      withdraw from the treaty | walk out of the treaty | suspend* the treaty | quits treaty |
      pull out of the treaty | leave the treaty | abrogat* | review conference | enrich* | cascade |
      purity | hand over | surrender of | collection points | licence* | license* | end user |
      black market | contraband | interdict* | blacklist* | seismic station* | seismologist* |
      monitoring network | seismic monitoring | hydroacoustic | infrasound | radionuclide`,
  },
];
