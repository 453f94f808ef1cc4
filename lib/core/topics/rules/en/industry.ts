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
    weight: 3,
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
      receives | received | takes delivery | signs for | signs deal for | picks | picked | selects |
      selected | buys | bought | to buy | to acquire | acquires | acquired | delivers | delivered |
      delivery of | deliveries | contract | sells | sold | weighs buying | cancels order | cancel* |
      donates | donated | to make | to build | will be made | upgrade | upgrades | modernize* |
      modernise* | refurbish* | leases | tender`,
  },
];
