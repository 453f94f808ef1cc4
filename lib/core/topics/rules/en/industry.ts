import type { Rule } from "../../rule.ts";

export const industry: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      defense contract* | defence contract* | arms sale* | weapons sale* | weapon sales |
      arms deal* | weapons deal* | arms export* | weapons export* | arms contract | arms maker* |
      weapons maker* | arms manufacturer* | weapons manufacturer* | defence manufacturer* |
      defense manufacturer* | defense industry | defence industry | defense industrial |
      defence industrial | defense company | defence company | defense companies |
      defence companies | defense firm* | defence firm* | arms industry | weapons industry |
      arms trade | arms dealer* | foreign military sale* | foreign military sales |
      military aid package* | military aid | weapons package | arms package |
      security assistance package | military contract* | production contract | contract action |
      munitions production | ammunition production | shell production | shipyard* | shipbuild* |
      military procurement | defense procurement | defence procurement | procurement program* |
      arms procurement | weapons procurement | weapons production | arms production | lethal aid |
      supply of weapons | weapons deliveries | deliveries of weapons | arms deliveries |
      arms supplies | weapons supplies | export of weapons | defense export* | defence export* |
      co production | licensed production | technology transfer agreement | offset agreement |
      arms fair | arms show | defense expo | defence expo | defense exhibition |
      defence exhibition | air show | airshow | undefinitized | indefinite delivery |
      contracting command | full rate production | low rate initial production | letter of offer |
      arms purchases | weapons purchases | arms buyer* | military equipment sale* | military sales`,
  },
  {
    weight: 4,
    near: ["materiel"],
    phrases: `
      contract | contracts | procure* | procurement | purchase | purchases | purchased |
      purchasing | buy | buys | buying | order for | orders | ordered | deliver | delivers |
      delivered | delivery | deliveries | export | exports | sale of | sale | sell | sells |
      selling | deal for | supply | supplies | production | manufactur* | acquire* | acquisition |
      receive | receives | received | hands over | handed over | handover | awarded | awards |
      supplier* | donate* | package`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      contract | contracts | procure* | procurement | acquisition program* | awarded a | subcontract`,
  },
  {
    weight: 1.5,
    needs: ["military"],
    phrases: `
      contractor* | manufacturer* | production line | assembly line | billion deal |
      prime contractor | acquisition | industrial base | stocks | backlog | contract | export licen*`,
  },
  {
    weight: 3.5,
    near: ["platform"],
    phrases: `
      build | builds | built | building | launched | launches | christen* | commission |
      commissions | commissioned | keel | shipbuilder* | launching`,
  },
  {
    weight: 2.5,
    near: ["trade"],
    phrases: `
      howitzer* | tanks | fighter jet* | fighters | warship* | submarine* | frigate* | destroyer* |
      missiles | missile system* | air defense system* | air defence system* | ammunition |
      helicopters | weapons | weapon | arms | jets | radar* | munitions | military equipment`,
  },
  {
    weight: 4,
    phrases: `
      arms purchase* | weapons purchase* | weapons contract* | arms manufacturer | arms factory |
      arms factories | weapons factory | weapons factories | ammunition plant | ammunition factory |
      munitions plant | munitions factory | shell plant | shell factory | powder plant |
      arms giant | defense giant | defence giant | defense group | defence group |
      defense contractor* | defence contractor* | military contractor* | arms company |
      arms companies | weapons company | aid package for ukraine | package of weapons |
      security aid | military assistance | security assistance | arms transfers | arms transfer |
      weapons transfers | weapons transfer | arms to ukraine | weapons to ukraine |
      arms for ukraine | weapons for ukraine | arms to taiwan | tanks for ukraine |
      jets for ukraine | arms export licence* | arms export license* | export licence* |
      defense acquisition | defence acquisition | acquisition agency | defense logistics agency |
      modification contract | firm fixed price | cost plus | contract modification | was awarded a |
      were awarded a | awarded contract | awards contract | wins contract | won the contract |
      win* order | multiyear contract | procurement agency | defence procurement agency |
      armament agency | defense industrial base | rare earths for defense | takes delivery of |
      took delivery of | takes delivery | took delivery | accepts delivery | accepted delivery |
      delivery ceremony | steel cutting | keel laying | lays keel | laid the keel |
      joint production | local production | joint venture with rheinmetall | order backlog |
      arms orders | weapons orders | weapons system sale | arms maker | weapons maker |
      arms revenue* | arms imports | weapons imports | arms exporter* | arms importer* |
      arms market | top arms`,
  },
  {
    weight: 3.5,
    near: ["materiel"],
    phrases: `
      takes delivery | signs for | signs deal for | picks | picked | selects | selected | bought |
      to buy | to acquire | acquires | acquired | delivery of | sold | weighs buying |
      cancels order | cancel* | donates | donated | to make | to build | will be made | upgrade |
      upgrades | modernize* | modernise* | refurbish* | leases | tender`,
  },

  // The paper: bids, contracts, options, approvals.
  {
    weight: 4,
    phrases: `
      defence acquisition council | defense acquisition board | defense acquisition program |
      defence equipment plan | acceptance of necessity | buy indian | make in india defence |
      aatmanirbhar* defence | acquisition procedure | arms order* | weapons order* |
      weapon order* | weapons purchase | weapons buy | weapons buying | arms buying |
      arms shopping | arms spree | arms embargo lifted | arms shipment* | weapons shipment* |
      shipment of weapons | shipments of weapons | shipment of arms | shipments of arms |
      arms consignment* | consignment of weapons | weapons donation* | donated weapons |
      donation of weapons | transfer of weapons | military hardware | military supplies |
      tranche of military | military aid worth | aid in weapons | package of military |
      presidential drawdown | drawdown authority | foreign military financing |
      excess defense articles | defense articles | defence articles | defense trade |
      defence trade | defense market | defence market |
      defense cooperation agreement on production | government to government sale |
      direct commercial sale* | proposed sale of | possible sale of | notified congress of |
      approves possible | approved the possible | approved a possible | state department approves |
      state department cleared | clears sale | cleared the sale | approves sale | blocks sale of |
      arms licen* | export permit* for | end user certificate* | re export of | defence exporter* |
      defense exporter* | weapons exporter* | world's largest arms | largest arms |
      defence supplier* | defense supplier* | weapons supplier* | arms supplier* |
      weapon* manufacturer* | missile maker* | missile manufacturer* | tank maker* |
      tank manufacturer* | drone maker* | drone manufacturer* | warplane maker* |
      aircraft maker* for the military | gun maker* for the army | ammunition maker* |
      ammunition manufacturer* | shell maker* | explosives maker* | munitions maker* |
      submarine builder* | warship builder* | naval shipbuilder* | naval shipyard* | navy yard |
      naval yard* | submarine yard* | shipbuilder* | shipbuilding program* | defence sector |
      defense sector | defence stocks | defense stocks | defence shares | defense shares |
      defence giant* | defense giant* | defence start up* | defense start up* |
      defence conglomerate | defense conglomerate | defence holding | state arms |
      state owned arms | state defence company | defense conglomerates | aerospace and defence |
      aerospace and defense | aerospace giant | military industrial | arms complex | arms lobby |
      arms lobbyist* | arms broker* | arms middleman | arms kickback* | kickbacks on arms |
      bribes for arms | submarine scandal | offset deal* | offset obligation* | offsets`,
  },
  // The floor: plants, depots, arsenals, yards.
  {
    weight: 4,
    phrases: `
      army depot | army arsenal | watervliet | rock island arsenal | anniston army |
      red river army | tobyhanna | letterkenny | corpus christi army | lima tank plant |
      tank plant | joint systems manufacturing | holston army | radford army | mcalester army |
      pine bluff arsenal | iowa army ammunition | lake city army | scranton army ammunition |
      scranton plant | crane army | crane army ammunition | ammunition plants | ordnance plant* |
      ordnance factor* | ordnance works | gun foundry | barrel forge | gun barrel plant |
      propellant plant | gunpowder plant | gunpowder factory | explosives factory |
      explosives plant for shells | tnt plant | nitrocellulose | artillery rounds a month |
      shells a month | rounds per month | rounds a month | shells a year | shells per year |
      shells per month | missiles a year | missiles per year | tanks a year | tanks per year |
      jets a month | jets a year | jets per year | submarines a year | submarine production |
      tank production | missile production | shell output | munitions output | arms output |
      weapons output | arms production line | wartime production | war economy |
      war footing production | production of shells | production of missiles |
      production of ammunition | production of artillery | production of drones |
      production of tanks | produces ammunition | produce ammunition | produce shells |
      produce missiles | produce weapons | make weapons | makes weapons | making weapons |
      manufacture of weapons | building weapons | munitions industrial base | shipyard workers |
      shipbuilding industrial base | submarine industrial base | organic industrial base |
      naval ship repair | fleet readiness center* | logistics complex | depot maintenance |
      depot level | logistics command | army materiel command | naval sea systems command |
      naval air systems command | life cycle management command | program executive office* |
      program executive officer* | defence equipment and support | defence materiel |
      defense materiel | materiel agency | armaments agency | armaments directorate |
      armaments director | head of armaments | arms procurement agency | procurement executive |
      procurement minister | procurement chief | defence procurement minister |
      defence readiness minister | minister for defence readiness |
      minister for defence procurement | minister for defence industry |
      minister of defence industry | minister of strategic industries |
      minister for strategic industries | strategic industries`,
  },
  // Verbs of a purchase beside things of war.
  {
    weight: 3.5,
    near: ["materiel"],
    phrases: `
      tenders | tendered | bid | bids | bidder* | bidding | shortlist* | preferred | chosen |
      chooses | choose | chose | opts for | opted for | opt for | settles on | settled on | order |
      reorder* | orders for | follow on order | firm order | option for | options for |
      letter of intent | memorandum for | framework agreement | framework contract |
      framework deal | commissions | to supply | to deliver | will supply | will deliver |
      will receive | to receive | to purchase | to procure | plans to buy | wants to buy |
      set to buy | agreed to buy | agree to buy | agrees to buy | asked to buy | asks to buy |
      seeks to buy | in talks to buy | shopping for | shops for | shopping list | wish list |
      procures | procured | lease | leased | leasing | second hand | secondhand | used | surplus |
      mothballed | ex german | donation | gift of | gifts | gifted | batch of | first batch |
      second batch | last batch | new batch | tranche | lot of | first of | last of |
      replacement for | price of | price tag | cost of | cost overrun* | over budget |
      behind schedule | delayed | worth | priced at | unit cost | per copy | apiece |
      approve* the sale | approved the sale | veto* | turn down | turned down | halts sale |
      freeze | unveil* | rolls out | rolled out | roll out | rolls off | rolled off |
      came off the line | come off the line | off the line | assembly | assembled | assembles |
      assemble | welded | hull | overhaul* | refit | refits | refitted | rebuilt | repair |
      repairs | repaired | maintenance contract* | maintenance | sustainment | spare parts |
      spares | life extension | mid life | upgraded | upgrading | modernization | modernisation |
      licence | license | licensed | localiz* | localis* | offset* | technology transfer |
      transfer of technology | jointly develop* | co develop* | co produc* | joint development |
      build under licence | factory | factories | plant | plants | manufacturer | maker | makers |
      producer | producers | built by | made by | produced by | developed by`,
  },
  {
    weight: 2,
    near: ["materiel"],
    unless: ["death"],
    phrases: `
      sends | sending | shipped | ship more | shipping more | provide | provides | provided |
      providing | pledge | pledges | pledged | promise | promises | promised | offers | offered |
      give | gives | gave | giving | transfer | transfers | transferred | transferring | arrive |
      arrives | arrived | come ashore | unloaded | handing over | withhold* | approves | approved |
      clears | cleared | authorizes | authorised | authorized | okays | okayed | stockpile* |
      replenish* | backfill`,
  },
  // The trade itself in martial company.
  {
    weight: 2.5,
    needs: ["military"],
    phrases: `
      arsenal | depot | foundry | machinists | welder* | welding | shipwright* | forge |
      assembly plant | production run | production rate | ramp up production |
      ramping up production | ramp production | boost production | increase production |
      double production | triple output | tripled output | doubled output | supply chain |
      subcontractor* | supplier | suppliers | vendor* | request for proposals |
      request for information | requests for proposals | request for tenders |
      invitation to tender | sole source | multi year procurement | multiyear procurement |
      block buy | other transaction | indefinite quantity | delivery order | task order |
      fixed price | incentive fee | ceiling price | contract ceiling | option year |
      option periods | milestone c | milestone decision | production decision |
      initial operating capability | downselect | down select | source selection | bid protest |
      protest of the award | critical design review | crore | order book | order books |
      order intake | share price | shares in | ipo | stake in | takeover of | acquisition of |
      merger of | joint venture | chief executive | ceo | headquartered | licence to build |
      second source | jobs boost | jobs secured | skilled jobs | apprentices | apprenticeship`,
  },
  // Launch, keel, float out.
  {
    weight: 3.5,
    near: ["platform", "vessel"],
    phrases: `
      christened | christening | laid down | lays down | keel | float out | floated out |
      floats out | sea trial | sea trials | shipbuilding | lead ship | first of class |
      first in class | steel cut | first steel | cuts steel | cut steel | builder* |
      builder's trials | drydock* | dry dock* | outfitting | shipbuilder | decommission* order`,
  },
  {
    weight: 1.5,
    near: ["platform", "vessel", "trade"],
    phrases: `
      hulls | yard | yards | keels`,
  },
];
