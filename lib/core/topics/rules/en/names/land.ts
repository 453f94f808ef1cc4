import type { Rule } from "../../../rule.ts";

/** Vehicles, guns and ground units by name, said with an English word. */
export const landNames: readonly Rule[] = [
  {
    weight: 3,
    gives: ["materiel", "military"],
    phrases: `
      Leopard tank | Leopard tanks | Abrams tank | Abrams tanks | K1 tank | K1 tanks | K2 tank |
      K2 tanks | K9 howitzer | K9 howitzers | T 34 tank | T 34 tanks | Twardy tank | Twardy tanks |
      Challenger 1 tank | Challenger 1 tanks | Challenger tank | Challenger tanks |
      Chieftain tank | Chieftain tanks | Leclerc tank | Leclerc tanks | char Leclerc |
      Ariete tank | Ariete tanks | Altay tank | Altay tanks | Arjun tank | Arjun tanks |
      Al Khalid tank | Al Khalid tanks | Type 10 tank | Type 10 tanks | Type 90 tank |
      Type 90 tanks | Type 74 tank | Type 74 tanks | Type 99 tank | Type 99 tanks | Type 96 tank |
      Type 96 tanks | Type 15 tank | Type 15 tanks | Type 59 tank | Type 59 tanks | Karrar tank |
      Karrar tanks | Zulfiqar tank | Zulfiqar tanks | Scorpion light tank | Scorpion light tanks |
      Bradley fighting | Bradley vehicle | Bradley vehicles | Stryker vehicle | Stryker vehicles |
      ACV amphibious | Terminator vehicle | Terminator vehicles | Bumerang vehicle |
      Bumerang vehicles | Tigr vehicle | Tigr vehicles | Marder vehicle | Marder vehicles |
      Puma infantry | Boxer vehicle | Boxer vehicles | Boxer armoured | Fuchs vehicle |
      Fuchs vehicles | Dingo vehicle | Dingo vehicles | Viking vehicle | Viking vehicles |
      Ajax vehicle | Ajax vehicles | Ajax armoured | Warrior vehicle | Warrior vehicles |
      Scimitar vehicle | Scimitar vehicles | Mastiff vehicle | Mastiff vehicles |
      Foxhound vehicle | Foxhound vehicles | Jackal vehicle | Jackal vehicles | Husky vehicle |
      Husky vehicles | Bushmaster vehicle | Bushmaster vehicles | Bushmaster protected |
      Redback vehicle | Redback vehicles | VAB vehicle | VAB vehicles | Griffon vehicle |
      Griffon vehicles | Serval vehicle | Serval vehicles | Scorpion programme | Lince vehicle |
      Lince vehicles | Krab howitzer | Krab howitzers | Cobra II armoured | Type 08 vehicle |
      Type 08 vehicles | Piranha vehicle | Piranha vehicles | Eagle V vehicle | Eagle V vehicles |
      CAESAR gun | CAESAR guns | Caesar howitzer | Caesar howitzers | Caesar self propelled |
      M198 howitzer | M198 howitzers | M119 howitzer | M119 howitzers | Paladin howitzer |
      Paladin howitzers | Paladin self | Archer howitzer | Archer howitzers | Archer artillery |
      Bofors gun | Bofors guns | Bofors howitzer | Bofors howitzers | Dana howitzer |
      Dana howitzers | DITA howitzer | DITA howitzers | Pion howitzer | Pion howitzers |
      D 20 howitzer | D 20 howitzers | D 30 howitzer | D 30 howitzers | M 46 gun | M 46 guns |
      Grad rocket | Grad rockets | Uragan rocket | Uragan rockets | PULS rocket | PULS rockets |
      Lynx launcher | Lynx launchers | ASTROS launcher | ASTROS launchers | Dhanush gun |
      Dhanush guns | ATMOS howitzer | ATMOS howitzers | Sigma howitzer | Sigma howitzers |
      Vampire rocket | Vampire rockets | K55 howitzer | K55 howitzers | G5 howitzer |
      G5 howitzers | G6 howitzer | G6 howitzers | Excalibur shell | Excalibur shells |
      Excalibur round* | Bonus shell | Bonus shells | 155mm howitzer | 155mm howitzers |
      155mm gun | 155mm guns | 155 mm howitzer | 155 mm howitzers | 155 mm gun | 155 mm guns |
      122mm rocket | 122mm rockets | 120mm mortar* | 105mm howitzer | 105mm howitzers |
      Amphibious Combat Vehicle | Amphibious Combat Vehicles | Infantry Squad Vehicle |
      Infantry Squad Vehicles | Typhoon K | Typhoon MRAP | Main Ground Combat*`,
  },
  {
    weight: 2.5,
    gives: ["materiel", "military"],
    phrases: `
      Javelin missile | Javelin missiles | Javelin anti* | TOW missile | TOW missiles |
      Milan missile | Milan missiles | MMP missile | MMP missiles | Spike missile | Spike missiles |
      Spike anti* | Kornet missile | Kornet missiles | Kornet anti* | Konkurs missile |
      Konkurs missiles | Metis missile | Metis missiles | Fagot missile | Fagot missiles |
      Skif missile | Skif missiles | Red Arrow missile | Red Arrow missiles | AT4 launcher |
      AT4 launchers | Carl Gustav recoilless | Matador launcher | Matador launchers | LAW rocket |
      LAW rockets | M16 rifle | M16 rifles | M4 carbine | M4 carbines | M240 machine | SAW gunner |
      M7 rifle | M7 rifles | G36 rifle | G36 rifles | Tavor rifle | Tavor rifles | K2 rifle |
      Barrett rifle | Barrett rifles | NSV machine | MG3 machine | Claymore mine* | PMN mine* |
      Trophy active | Javelin launcher | Javelin launchers`,
  },
  {
    weight: 2.5,
    gives: ["military"],
    phrases: `
      IDF ground | ANA soldier* | SAS soldier* | GROM unit | Navy SEALs raid* | Legion etrangere |
      Tapa army | =82nd Airborne | 82nd Airborne* | 101st Airborne* | 1st Cavalry Division |
      1st Infantry Division | 3rd Infantry Division | 4th Infantry Division |
      10th Mountain Division | 25th Infantry Division | 2nd Infantry Division | 173rd Airborne* |
      2nd Cavalry Regiment | 3rd Armored Brigade | 11th Airborne Division | 7th Infantry Division |
      Rapid Reaction Corps | V Corps | III Corps | XVIII Airborne | Delta Force | Nahal Brigade |
      Coldstream Guards | Grenadier Guards | Irish Guards | Parachute Regiment | Royal Marine* |
      Royal Engineers | Royal Artillery | Household Cavalry | Brigade Litauen | Fort Liberty |
      Fort Cavazos | Fort Benning | Fort Moore | Fort Campbell | Fort Carson | Fort Bliss |
      Fort Drum | Fort Irwin | Fort Johnson | Fort Polk | Fort Riley | Fort Stewart | Fort Sill |
      Fort Knox | Fort Wainwright | Fort Lewis | Camp Lejeune | Camp Pendleton | Camp Casey |
      Camp Lemonnier | Camp Arifjan | Camp Bondsteel | Tapa Camp | Camp Adazi | Camp Butler`,
  },
];
