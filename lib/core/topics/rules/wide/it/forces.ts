import type { RuleTable } from "../../../rule.ts";

export const forces: RuleTable = {
  topics: {
    maritime: [
      {
        weight: 4,
        phrases: `
      nave militare | nave della Marina | navi della Marina | nave scuola | nave anfibia |
      nave rifornitrice | nave cacciamine | cacciamine | dragamine | pattugliatore |
      pattugliatori | motovedett* | corvetta | corvette | incrociatore | portaeromobili |
      portaelicotteri | capitaneria di porto | fregata Fasan | fregata Alpino | nave Vespucci |
      nave Cavour | nave Trieste | nave Garibaldi | gruppo navale | flotta russa | flotta ombra |
      petroliera fantasma | ammiraglio | contrammiraglio | capitano di vascello |
      capitano di fregata | capitano di corvetta | marò | fucilieri di Marina | San Marco |
      Comsubin | incursori | palombari | sommergibilisti | Marina russa | Marina cinese |
      base navale | arsenale di Taranto | arsenale di La Spezia | mar Rosso | mar Nero |
      stretto di Sicilia | Mar Cinese Meridionale | golfo di Aden | golfo di Guinea |
      Atalanta missione | Mediterraneo Sicuro | Mare Sicuro | acque internazionali |
      mercantile attaccato | nave mercantile | petroliera | abbordaggio | cavi sottomarini |
      cavo sottomarino | dorsali sottomarine | fondali | mina marina | mine navali | siluro |
      siluri | blocco navale | varo | varata | droni navali`,
      },
      {
        weight: 2,
        needs: ["military", "vessel", "battle", "state"],
        phrases: `
      mare | porto | stretto | equipaggio | scafo | rotta | navi | navale | marinai | marittim* |
      ammiragli* | isola | isole | golfo`,
      },
    ],
    "air-space": [
      {
        weight: 4,
        phrases: `
      Aeronautica | stormo | caccia F 35 | caccia russi | caccia Eurofighter | cacciabombardier* |
      velivol* militar* | aereo da trasporto | aerocisterna | aereo spia | aereo radar |
      pilota militare | piloti militari | Frecce Tricolori | scramble | intercettazione aerea |
      intercettati caccia | violazione dello spazio aereo | spazio aereo violato | no fly zone |
      air policing | difesa antiaerea | sistema antiaereo | sistemi antiaerei | contraerei |
      radar | base di Amendola | base di Ghedi | base di Gioia del Colle | base di Sigonella |
      Sigonella | Pratica di Mare | bombardieri strategici | bombardiere | elicotteri d'attacco |
      elicottero da combattimento | elicottero militare precipitato | aereo militare precipitato |
      precipitat* | eiettat* | satellite militare | satelliti militari | satellite spia |
      Cosmo SkyMed | Sicral | comando spazio | operazioni spaziali | droni sorvolano | sorvolo |
      anti drone | antidrone | muro anti droni | jamming GPS`,
      },
      {
        weight: 2.5,
        needs: ["military", "aircraft"],
        phrases: `
      aereo | aerei | velivol* | elicotter* | pilota | piloti | volo | voli | pista | satellit* |
      orbita | decoll* | atterr* | cielo | cieli`,
      },
    ],
    land: [
      {
        weight: 3.5,
        unless: ["battle"],
        phrases: `
      Esercito italiano | reggimento | reggimenti | battaglione | battaglioni | bersaglieri |
      lagunari | granatieri | Folgore | Sassari | Julia | Taurinense | paracadutista |
      artiglieri | genieri | carristi | carro Ariete | carri | blindati | blindo | obice |
      semovente | lanciarazzi | mortaio | fanti | caserma | caserme | poligono | poligoni |
      servitù militari | base americana | basi americane | basi militari | Camp Darby | Ederle |
      Dal Molin | guardie di frontiera | guarnigione | truppe di montagna | forze speciali |
      Col Moschin | Strade Sicure`,
      },
    ],
    industry: [
      {
        weight: 4,
        gives: ["trade"],
        phrases: `
      industria militare | industria degli armamenti | settore della difesa |
      aziende della difesa | azienda della difesa | azienda di armamenti | contratto militare |
      contratto per la Difesa | commessa | commesse militari | commessa per | forniture militari |
      armamenti | consegna dei primi | consegnat* alla Marina | Iveco Defence | Idv |
      Elettronica | MBDA Italia | Avio | Beretta | Fiocchi | =RWM | Rheinmetall Italia |
      Piaggio Aerospace | Baykar Piaggio | Lrmv | Orizzonte Sistemi Navali |
      cantiere del Muggiano | Riva Trigoso | Cameri | F 35 acquisto | programma navale |
      programma GCAP | aiuti militari all'Ucraina | pacchetto di aiuti | invio di armi |
      fabbrica di armi | fabbrica di munizioni | munizioni | vendita di fregate |
      taglio della prima lamiera | impostazione | Seafuture | export militare`,
      },
      {
        weight: 2.5,
        near: ["military", "materiel", "trade"],
        phrases: `
      miliardi | milioni di euro | esemplari | unità | fabbrica | stabiliment* | costru* |
      produ* | fornitura | consorzio | azienda | acquist* | comprare | consegn* | ordin* | vend* |
      sostitui*`,
      },
    ],
    technology: [
      {
        weight: 4,
        needs: ["military", "materiel", "trade"],
        phrases: `
      drone kamikaze | droni kamikaze | drone subacqueo | droni navali | munizioni circuitanti |
      sesta generazione | caccia di sesta generazione | Tempest | primo volo |
      armi a energia diretta | ricerca militare | tecnologie dirompenti`,
      },
      {
        weight: 3,
        needs: ["military", "materiel", "trade"],
        phrases: "robot | laser | dimostratore | sperimentazione | quantistic*",
      },
      {
        weight: 2,
        needs: ["military"],
        unless: ["battle", "death"],
        phrases: "dron* | autonom* | tecnolog* | sensor* | innovazion*",
      },
    ],
    exercises: [
      {
        weight: 4,
        needs: ["military", "drill", "peril"],
        phrases: `
      esercitazione NATO | esercitazioni congiunte | esercitazione congiunta |
      esercitazione multinazionale | esercitazione navale | war game | giochi di guerra |
      corso per ufficiali | corso di addestramento | formazione dei militari | a fuoco | Vega |
      accademia militare | scuola di guerra | missione di addestramento`,
      },
      {
        weight: 3,
        needs: ["military", "drill", "peril"],
        phrases: "addestratori | istruttori | addestra* | simulazione | scenario",
      },
    ],
  },
};
