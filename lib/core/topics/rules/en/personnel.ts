import type { Rule } from "../../rule.ts";

export const personnel: readonly Rule[] = [
  {
    weight: 4,
    phrases: `
      veteran | veterans | conscript* | conscription | military draft | the draft | draft dodg* |
      draft evasion | draft law | drafted into | compulsory military | mandatory military service |
      national service | military service | recruitment drive | army recruit* | military recruit* |
      recruiting goal* | enlist* | reservists | military justice | court martial* | courts martial |
      military court* | military tribunal | military judge | military families | army families |
      soldiers families | gold star | war memorial* | war cemetery | medal of honor | purple heart |
      victoria cross | military honors | military honours | military funeral | war hero |
      women in combat | women soldiers | female soldier* | first woman to command |
      women peace and security | gays in the military | don t ask don t tell | gay troops |
      transgender troops | transgender soldiers | sexual assault in the military | military sexual |
      hazing | military suicide* | desert* from the army | deserter* | conscientious objector* |
      west point | military academy | retired general | adultery | military pay | troop morale |
      remembrance day | memorial day | veterans day | v e day | v j day | d day anniversary |
      war widow* | missing in action | posttraumatic | post traumatic | ptsd | war wounds |
      military women | promotion* in the air force | promoted to general | change of command |
      retirement ceremony | soldier of the year | wounded warriors | citizen soldiers |
      arlington national cemetery | arlington cemetery | draft registration | registering men |
      mobilization | mobilisation`,
  },
  {
    weight: 3,
    near: ["military"],
    phrases: `
      recruit | recruits | recruiting | recruitment | draft | enlistment | memorial | memorials |
      funeral | medal | medals | honor | honors | honored | honours | abuse | harass* | suicide |
      widow* | families | mourn* | buried | burial | promot* | morale | volunteers | women |
      first woman | first female | guilty | sentenced | convicted | tortur* | dismissed | discharge* |
      retire* | career | awarded the`,
  },
  {
    weight: 4,
    near: ["trial"],
    phrases: `
      soldier | soldiers | ex soldier* | officer accused | army officer* | military officer* |
      general | generals | colonel | lieutenant | sergeant | commander | commanders | marine |
      marines | airman | coup leader* | coup plotters | war criminal* | war crimes suspect* |
      army captain | servicemen | sailor | paratrooper* | guardsman | coup plot | junta leader*`,
  },
  {
    weight: 3,
    phrases: `
      war crimes tribunal | war crimes trial* | crimes against humanity | convicted of war crimes |
      human rights abuses by`,
  },
  {
    weight: 3.5,
    phrases: "general | admiral | war hero | field marshal | colonel",
    near: ["obituary"],
  },
  {
    weight: 2,
    needs: ["military"],
    phrases: `
      general died | sergeant | sgt | captain | lieutenant | colonel | commemorat* | anniversary |
      wives | spouse* | honoring | homecoming | reunion | rank | ranks | wounded soldier*`,
  },
];
