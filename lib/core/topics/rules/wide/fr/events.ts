import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      frappe de drone | frappes de drones | frappe de missile | tir* de barrage |
      tir* d'artillerie | tirs de mortier | tirs nourris | tir* à l'arme lourde |
      échange* de tirs | accrochage* | accrochages | escarmouche* | incursion* | percée |
      contre attaque* | assiégé* | siège de la ville | encerclé* | encerclement | pilonn* |
      pilonnage* | obus tomb* | raid* israélien* | raid* de l'aviation | frappe* israélienne* |
      frappe* russe* | frappe* ukrainienne* | frappe* américaine* | frappe* française* |
      représailles militaires | riposte militaire | ligne* de démarcation | zone tampon |
      zone démilitarisée | no man's land | corridor de Philadelphie | ligne jaune |
      guerre d'usure | guerre éclair | état de guerre | déclaration de guerre |
      théâtre d'opérations | théâtre d'opération | champ de bataille | champs de bataille |
      corps expéditionnaire | forces occupantes | forces d'occupation | armée d'occupation |
      territoires occupés | libération de la ville | reconquête | reddition | se sont rendus |
      a capitulé | capitulation | pertes humaines | soldats capturés | échange de captifs |
      rapatriement des corps | libération des prisonniers | putsch* | coup de force |
      tentative de coup | pouvoir militaire | prise du pouvoir | militaires au pouvoir |
      militaires ont pris le pouvoir | soldats mutinés | mutiné* | mutinerie* |
      garde présidentielle | refusé de tirer | ralliés aux manifestants | s'empare* du pouvoir |
      transition militaire | régime militaire | couvre feu instauré | état de siège |
      loi martiale décrétée | force multinationale | force d'interposition |
      forces d'interposition | mission multinationale | force conjointe | mission de l'ONU |
      mandat de la mission | casque* bleu* | soldats de la paix | patrouille attaquée |
      convoi attaqué | convoi militaire attaqué | cessation des hostilités | arrêt des combats |
      accord de cessez | cessez le feu violé | violation* du cessez | pause humanitaire |
      désengagement | hostilités | reprise des combats | intensification des combats | guerre au |
      guerre en | guerre contre l'Iran | guerre du Golfe | guerre d'Indochine | guerre d'Algérie |
      guerre des Six Jours | guerre du Kippour opération Épervier | opération Licorne |
      opération Harmattan | opération Chammal | opération Sentinelle | opération Sabre |
      opération Turquoise | opération Daman | opération Lynx | opération Aigle |
      opération Artémis | opération Corymbe | opération Héraclès | opération Pamir |
      opération Manta | opération Lamantin | opération Daguet | force Sabre | force Licorne |
      task force Takuba | mission Aigle | mission Lynx | opération spéciale |
      opération terrestre | opération amphibie | opération extérieure | opérations extérieures |
      Opex | débarquement | parachutage* de troupes | parachuté* sur | commando* ont |
      pont de la base | désarmement des milices`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["military", "death", "battle"],
        phrases: `
      embuscade* | assaillant* | assaillants | hommes armés | groupe* armé* | groupes armés |
      chefs de guerre | seigneur* de guerre | gang* | bandes armées | factions | faction armée |
      combats ont repris | positions de l'armée | position* ennemie* | ennemi | tombé* aux mains |
      tombée aux mains | aux mains des | reprise de | prise de | chute de | chute de la ville |
      avancée des | progression des | percée des | repli | se replier | replié* | recul |
      contrôle de la ville | bastion* | fief | poche de résistance | tranchées | tirs | rafales |
      explosions | détonations | obus | roquettes | mortiers | snipers | tireur* d'élite | tués |
      tuant | morts au combat | tombé au combat | tombés au combat | pertes | bilan |
      blessés graves | évacuation sanitaire | riposte | ripostent | représailles | escalade |
      intensifie | neutralisé* | abattu* | abat | détruit* | détruits | pulvéris* | intercepté* |
      drones abattus | sirènes d'alerte | alerte aérienne | territoire ukrainien |
      territoire russe | forces russes | forces ukrainiennes | armée russe | armée ukrainienne |
      armée israélienne | armée malienne | armée soudanaise | armée congolaise |
      forces gouvernementales | forces loyalistes | loyalistes | paramilitaires | mercenaires |
      supplétifs | Africa Corps | rebelle* | rébellion* | insurrection | soulèvement | trêve* |
      médiation | exactions | massacre* | épuration ethnique | nettoyage ethnique | génocide |
      crimes contre | fosse* commune* | otages libérés`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["military", "battle"],
        phrases: `
      déploi* | déployé* | redéploi* | renforts | relève | relèvent | retrait des | retire ses |
      retirent | quitte le | base avancée | avant poste* | patrouille* | poste de contrôle |
      check point* | convoi* | colonne* | pick up* | présence militaire | envoie des |
      projection | mission | mandat | contingent* | bataillon* | quadrille* | ratissage* |
      sécuris* | interposition | occupe* | occupation | annex* | franchi* la frontière |
      incursion | fait prisonnier* | capturé* | rendus | rendition | raid* | bombard* | frapp*`,
      },
      {
        weight: 3.5,
        needs: ["military", "state"],
        early: true,
        phrases: `
      exfiltré* | palais présidentiel | président déchu | président renversé | renversé par |
      Constitution suspendue | suspend* la Constitution | dissous les institutions |
      télévision nationale | prise de parole à la télévision | a pris le pouvoir |
      ont pris le pouvoir | fuite du président | s'autoproclame* | comité national pour le salut |
      comité militaire | vacance du pouvoir`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      terrorist* | attaque terroriste | attaque au couteau | attaque à la voiture bélier |
      voiture bélier | attaque jihadiste | attaque djihadiste | projet d'attentat |
      projet d'attaque | attentat déjoué | attentats déjoués | attentats du 13 novembre |
      attentat de Nice | Hyper Cacher | parquet national antiterroriste | =PNAT | Vigipirate |
      urgence attentat | menace terroriste | fiché S | fichés S | radicalisation | revenants |
      retour* de Syrie | association de malfaiteurs terroriste | apologie du terrorisme |
      financement du terrorisme | ceinture explosive | gilet explosif | bombe artisanale |
      engin* explosif* improvisé* | engin* explosif* | mine artisanale | véhicule piégé |
      camion piégé | moto piégée | colis piégé | a revendiqué | revendiqué par |
      revendication de l'attaque | otages | preneur* d'otages | enlèvement* | enlevé* |
      ravisseur* | rançon | prise d'otage | groupe djihadiste | groupes djihadistes |
      groupe jihadiste | groupes jihadistes | katiba* | émir | salafiste* | extrémisme violent |
      takfiri* | Groupe de soutien à l'islam | Jnim | État islamique au Grand Sahara |
      Province d'Afrique | =ISWAP | =ADF | shebabs | chebabs | Al Chabab | Hamas |
      Brigades Al Qassam | Jihad islamique | =PKK | =FARC | =ELN | Sentier lumineux |
      Action directe | =FLNC | =ETA | =IRA | ultradroite | =GIA | Armée islamique du salut |
      Carlos | détournement d'avion | lutte contre le terrorisme | contre terrorisme |
      contreterrorisme | RAID a | =GIGN | cellule dormante | loup solitaire |
      camp d'entraînement djihadiste | camp d'Al Hol | prisons de djihadistes`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["death", "battle", "military"],
        phrases: `
      motards | hommes à moto | blocus des carburants | citernes | villageois tués |
      fidèles tués | égorgé* | décapité* | mosquée visée | église visée | marché visé |
      explosion dans un marché | s'est fait exploser | fait exploser | insurgé* |
      insurrection islamiste | séparatistes armés | narcoterroriste* | cartels terroristes`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      aide d'urgence | aide alimentaire | convoi* humanitaire* | couloirs humanitaires |
      camp* de réfugiés | camps de déplacés | déplacé* internes | demandeurs d'asile | ont fui |
      fuyant les combats | insécurité alimentaire | Croix Rouge | =CICR | =HCR | =UNRWA | =OCHA |
      Programme alimentaire mondial | Médecins sans frontières | =MSF | ONG humanitaires |
      travailleurs humanitaires | ressortissants évacués | évacuation des ressortissants |
      largage d'aide | hôpital bombardé | soins aux blessés | blessés de guerre soignés |
      plan blanc | déminage humanitaire | sapeurs sauveteurs | sécurité civile | =UIISC |
      sapeurs pompiers de Paris | service militaire adapté | tonnes de fret | tonnes d'eau |
      packs d'eau | ponts provisoires | génie militaire | éléments de secours |
      réserve opérationnelle mobilisée | renfort des armées | armées mobilisées |
      militaires mobilisés | prêtent main forte | appui aux populations | aide aux populations |
      reconnaissance des dégâts | Chido | Irma | feux de forêt | pont maritime | navire hôpital |
      supplétifs afghans | interprètes afghans | auxiliaires afghans | réfugiés climatiques |
      climat et sécurité | sécurité climatique | transfuge* nord`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      exode | exil | fuient | famine | malnutrition | pénurie* | évacuer | rapatriés | rapatri* |
      largages | parachutage | reconstruction | rotation* | vivres | bâche* | secouristes |
      sinistré* | cyclone* | ouragan* | séisme* | inondations | apatrides`,
      },
      {
        weight: 3,
        needs: ["peril", "relief"],
        phrases: `
      régiment* | légionnaires | sapeurs | parachutistes | hélicoptères | frégate | =A400M |
      =BSAOM | porte hélicoptères | marins | bataillon | marine nationale | armées | gendarmes |
      forces armées`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      =NRBCE | neurotoxique* | neurotoxique | agent* innervant* | gaz innervant | gaz de combat |
      gaz de guerre | gaz toxique* | ypérite | phosgène | chlore gazeux | attaque au chlore |
      gaz chloré | gaz asphyxiant* | polonium | ricine | anthrax | toxine botulique | variole |
      arme bactériologique | armes bactériologiques | guerre bactériologique | guerre chimique |
      armement chimique | stocks d'armes chimiques | munitions chimiques | obus chimiques |
      arsenal chimique | dépollution des obus | chlordécone militaire | agent orange | dioxine |
      défoliant* | chaîne* de décontamination | décontamination | décontaminé* |
      tenue* de protection NRBC | masque* à gaz | comprimés d'iode | pastilles d'iode |
      nuage radioactif | retombées radioactives | irradiation | irradié* | irradiés |
      contamination radiologique | dose* de radiation | accident nucléaire | rejets radioactifs |
      vétérans des essais nucléaires | victimes des essais nucléaires |
      essais nucléaires en Polynésie | essais atmosphériques | Moruroa | Mururoa | Fangataufa |
      Mangareva | In Ekker | Reggane | Civen | Association 193 | Tchernobyl | Zaporijia |
      centrale de Zaporijjia | bombe radiologique | source radioactive volée |
      matières radioactives | risque nucléaire radiologique | laboratoire P4 | agents pathogènes |
      biosécurité | bioterrorisme | empoisonné* au Novitchok | Navalny empoisonné | Ghouta |
      Khan Cheikhoun | Douma | =OIAC | =SIAC | régiment de dragons | 2e régiment de dragons |
      secteur postal toxique | uranium appauvri | munitions à l'uranium |
      gaz lacrymogène interdit | CS toxique | tracts radiologiques`,
      },
      {
        weight: 2.5,
        needs: ["military", "nuclear", "death"],
        phrases: `
      toxique* | cancers | dose | doses | décontamin* | intoxication | contaminé* | poison |
      empoisonn* | dispersion | sarin | Aldébaran | =CEP | =CEA`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      force de dissuasion | forces stratégiques | force océanique stratégique | =FOST |
      forces aériennes stratégiques | sous marin* lanceur* d'engins | lanceur* d'engins | =ASMP |
      ogives | ogive | essai* balistique* | tir balistique | tir* balistique* |
      missile* intercontinental* | missile* hypersonique* | missile* stratégique* |
      missile* de longue portée | missile* à longue portée | missile* à portée intermédiaire |
      missile* antibalistique* | engin* balistique* | engin balistique | test* de missile* |
      missile* nord coréen* | missile* iranien* | missile* russe* Orechnik | Bourevestnik |
      force nucléaire | frappe nucléaire | frappe préventive | guerre nucléaire | arme atomique |
      bombe H | bombe thermonucléaire | bombes atomiques | explosion nucléaire |
      essai souterrain | site d'essais | essais nucléaires | champ de tir nucléaire |
      doctrine nucléaire | dissuasion avancée | dissuasion élargie | dissuasion européenne |
      parapluie américain | partage nucléaire | bombe* B61 | bombes américaines | silo* | silos |
      puissance* nucléaire* | puissance nucléaire | triade nucléaire | arsenaux nucléaires |
      alerte antimissile | bouclier | Dôme d'or | dôme de fer | défense antibalistique |
      système antimissile | batterie* Patriot | missiles Patriot | missile intercepteur |
      intercepteur* | centre d'essais des Landes | Biscarrosse | île Longue | première frappe |
      vecteur* nucléaire* | plutonium militaire | Hiroshima | Nagasaki`,
      },
      {
        weight: 2,
        needs: ["nuclear", "launch"],
        phrases: `
      Kim Jong Un | Pyongyang | mer du Japon | portée | kilomètres de portée | trajectoire |
      apogée | rentrée atmosphérique | silo | vecteur* | sous marin* | Rafale F5`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      contrôle de l'armement | conférence du désarmement | conférence sur le désarmement |
      traité de non prolifération | traité sur l'interdiction | traité d'Ottawa |
      convention d'Ottawa | convention d'Oslo | convention sur les armes chimiques |
      convention sur les armes biologiques | traité New Start | traité Start | traité FNI |
      traité ciel ouvert | traité sur le commerce des armes | commerce des armes |
      convention de Chicago armes | mines terrestres | interdiction des mines | sous munitions |
      bombes à sous munitions | exportations sensibles | biens à double usage | double usage |
      contrôle des exportations | contrôle à l'exportation | embargo onusien |
      embargo sur les livraisons | levée de l'embargo | violation de l'embargo |
      comité des sanctions | groupe d'experts de l'ONU | panel d'experts | snapback |
      retour des sanctions | rétablissement des sanctions | sanctions de l'ONU |
      accord de Vienne | =JCPOA | plan d'action global | négociations nucléaires |
      pourparlers nucléaires | dossier nucléaire | nucléaire iranien | enrichissement |
      centrifugeuse* | Natanz | Fordo | Fordow | Ispahan | Arak | Yongbyon | Dimona | =AIEA |
      Grossi | inspecteurs de l'AIEA | garanties de l'AIEA | protocole additionnel |
      stocks d'uranium | uranium hautement enrichi | zone exempte d'armes nucléaires |
      zone dénucléarisée | moratoire sur les essais | gel nucléaire | réduction des arsenaux |
      destruction des stocks | démantèlement des armes | démantèlement de l'arsenal |
      remise des armes | dépôt des armes | collecte d'armes | armes légères et de petit calibre |
      armes légères | prolifération des armes | course aux armements | robots tueurs traité |
      systèmes d'armes létaux autonomes | militarisation de l'espace | =OIAC |
      inspecteurs de l'OIAC | prix Nobel de la paix désarmement | hibakusha | Nihon Hidankyo`,
      },
    ],
  },
};
