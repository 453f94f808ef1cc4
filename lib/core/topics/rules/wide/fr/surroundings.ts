import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      armement* | artilleur* | aviateur* | base aérienne | base militaire | base navale |
      blindé* | bombardier* | brigade | bataillon* | caporal* | caserne* | casque* bleu* | char |
      chars | chasseur* de | colonel* | commando* | contingent* | contre amiral | défense |
      drone* | état major | frégate* | garnison | gendarme* | général | généraux | infanterie |
      légion | légionnaire* | lieutenant* | major | mortier* | munition* | obus | parachutiste* |
      putsch* | recrue* | régiment* | réserviste* | roquette* | sergent* | sous marin* |
      sous officier* | torpille* | vétéran* | vice amiral | amiral | adjudant* | FAMa | =FARDC |
      =FACA | forces spéciales | forces de défense | forces françaises | forces russes |
      force multinationale | milice* | rebelle* | armées | troupe* | tirs | ministre des armées |
      =CEMA | =DGA | =LPM | =OTAN | casque bleu | jihadiste* | djihadiste* | Rafale |
      hélicoptère* | élève* officier* | porte avions | mutin* | mutinerie | collège militaire |
      Capsat | base avancée | détachement | cuirassé* | garde côtes | =SGDSN |
      ministère des armées | marins pompiers | dragons`,
    },
    {
      gives: ["battle"],
      phrases: `
      combats | affront* | accrochage* | assaut* | embuscade* | tir* | tirs | bombard* | raid* |
      rebelle* | milice* | front | obus | roquette* | siège | assiégé* | trêve | cessez le feu |
      insurgé* | djihadiste* | jihadiste* | terroriste* | hostilités | invasion | occupation |
      offensiv* | putsch* | coup d'État | fusillade | assaillant* | gang* | otage*`,
    },
    {
      gives: ["death"],
      phrases: `
      tués | tuées | tuant | tuer | abattu* | décédé* | succomb* | massacré* | assassin* |
      exécuté* | péri | dépouille* | corps sans vie | cadavre* | bilan humain | perdu la vie`,
    },
    {
      gives: ["talks"],
      phrases: `
      pourparlers | entret* | réunis | réunion* | négociat* | parap* | signature | signé |
      signer | accord* | délégué* | délégation* | dialogue | conférence | homologue* | médiat* |
      reçu | reçoit | accueille | convenu* | déclaration | traité`,
    },
    {
      gives: ["trade"],
      phrases: `
      commandé* | contrats | livré* | livrer | livrent | achet* | vend | vendu* | vendre |
      fourni* | fabri* | chantier* | construi* | usine* | exporté* | industriel* | marché |
      milliard* | exemplaire* | acquis* | acquér* | cède | cédé*`,
    },
    {
      gives: ["trial"],
      phrases: `
      cour | assises | audience | jugement | jugé* | peine | verdict | inculp* | mis en examen |
      garde à vue | parquet | procureur* | enquête | suspect* | soupçonné* | coupable* |
      interpell* | écrou* | plainte* | avocat* | appel | perpétuité | réclusion`,
    },
    {
      gives: ["nuclear"],
      phrases: `
      ogive* | balistique* | enrichi* | centrifugeuse* | radioactif* | radioactiv* | plutonium |
      =AIEA | dissuasion | missile* | bombe A | irradi* | atome | arme* chimique* |
      essai* nucléaire* | thermonucléaire*`,
    },
    {
      gives: ["launch"],
      phrases: "lancé | lancer | tiré | tirent | testé* | essais | vol d'essai | mise à feu",
    },
    {
      gives: ["state"],
      phrases: `
      gouvern* | ministères | présidence | présidentiel* | Kremlin | Maison Blanche | Élysée |
      Quai d'Orsay | Premier ministre | Moscou | Pékin | Téhéran | Washington | Kiev | Kinshasa |
      Kigali | Bamako | Niamey | Ouagadougou | Alger | Rabat | Paris | Londres | Berlin |
      Bruxelles | Ankara | Nairobi | Damas | Beyrouth | ambassade* | parlement* |
      Assemblée nationale | Sénat | sénateur* | député* | autorités | chancellerie | diplomatie |
      État | puissance`,
    },
    {
      gives: ["peril"],
      phrases: `
      cyclone* | ouragan* | inond* | crue* | séisme* | tremblement* | feux de forêt |
      feu de forêt | glissement* de terrain | éruption | tempête* | sécheresse | épidémie* |
      choléra | Covid* | coronavirus | intempéries | catastrophe* | sinistré* | avalanche |
      Chido | Irma | marée noire | toxique`,
    },
    {
      gives: ["relief"],
      phrases: `
      secours | aide | aides | vivres | évacu* | sauvet* | sauvé* | sinistré* | eau potable |
      tonnes | hôpital de campagne | bâch* | humanitaire* | vaccin* | foyers | acheminé*`,
    },
    {
      gives: ["post"],
      phrases: `
      remplacé* | succède | successeur | prend ses fonctions | limoge* | démis | destitu* |
      promu* | désigné* | évincé* | quitte ses fonctions | prise de fonctions | passation`,
    },
    {
      gives: ["vessel"],
      phrases: `
      navire* | bateau* | frégate* | sous marin* | corvette* | destroyer* | pétrolier* | cargo* |
      tanker* | patrouilleur* | porte avions | vedette* | vraquier* | remorqueur* | embarcation* |
      bâtiment de | voilier | chalutier* | barge* | yacht* | coque | équipage* | à bord`,
    },
    {
      gives: ["aircraft"],
      phrases: `
      avion* de chasse | avion* de combat | hélicoptère* | bombardier* | drone* | chasseur* |
      Rafale* | Mirage* | avion* militaire* | aéronef* | escadron* | base aérienne | pilote*`,
    },
    {
      gives: ["materiel"],
      phrases: `
      char | chars | blindé* | missile* | munition* | obus | canon* | drone* | Rafale* |
      frégate* | sous marin* | hélicoptère* | avion* de combat | avion* de chasse | radar* |
      obusier* | corvette* | patrouilleur* | arme | armes | fusil* | torpille* | batterie* |
      véhicule*`,
    },
    {
      gives: ["drill"],
      phrases: `
      exercice* | manœuvre* | entraîn* | scénario | rejou* | simul* | plastron* | formation |
      stage | instructeur*`,
    },
    {
      gives: ["agency"],
      phrases: `
      =DGSE | =DGSI | services secrets | service* de renseignement* | =CIA | Mossad | =FSB |
      =GRU | =KGB | renseignement | contre espionnage | services russes | services`,
    },
    {
      gives: ["expel"],
      phrases: "expuls* | persona non grata | renvoi de diplomates",
    },
    {
      gives: ["signing"],
      phrases: "sign* | parap* | ratifi*",
    },
    {
      gives: ["hack"],
      phrases: "pirat* | hack* | intrusion* | cyber* | rançon* | serveur* | informatique* | virus",
    },
    {
      gives: ["service"],
      phrases: `
      service militaire | conscri* | recru* | appelé* | réservist* | service national | vétéran* |
      élève* officier* | cadet* | soldat*`,
    },
    {
      gives: ["officer"],
      phrases: `
      ministre des Armées | ministres des armées | chefs d'état major | chef d'état major |
      vice chef d'état major | =CEMA | Vautrin | ministre de la défense nationale |
      secrétaire américain à la défense | Hegseth | Pistorius | Crosetto | Francken`,
    },
    {
      gives: ["ranks"],
      phrases: `
      sous officier* | adjudant* | sergent* | caporal* | lieutenant* | commandant* | amiral |
      gendarme* | mutins | légionnaires | parachutistes | élève* officier* | recrues | troupes |
      marin | marins | pilote* | fusilier*`,
    },
    {
      gives: ["pact"],
      phrases: `
      alliance | =OTAN | coopération | sécurité | retrait | cessez le feu | paix | trêve |
      armement* | frontière* | hostilités`,
    },
    {
      gives: ["truce"],
      phrases: "cessez le feu | trêve | hostilités | retrait | paix | rebelle*",
    },
  ],
  masks: `
      artillerie lourde et | char* d'assaut du | char* de carnaval | charmes | chars à voile |
      char à voile | armée de supporters | armée de fans | armée de bénévoles | armée du Salut |
      armée mexicaine | l'arme à gauche | arme fatale | arme absolue de |
      bataille de boules de neige | bataille navale jeu | bataille juridique |
      bataille judiciaire | bataille parlementaire | bataille électorale | bataille des prix |
      bataille commerciale | bataille culturelle | guerre commerciale | guerre des boutons |
      guerre des mondes | guerre des gangs | guerre des chefs | guerre des nerfs |
      guerre ouverte au sein | guerre de succession au | nerf de la guerre | de guerre lasse |
      bombe à retardement | bombe de peinture | bombe aérosol | effet d'une bombe |
      bombe sexuelle | attaque en justice | attaque au requin | attaque de requin |
      attaque de loup* | attaque cérébrale | attaquant | lance une offensive de charme |
      offensive de charme | frappe lourde | frappe chirurgicale du | frappe de balle |
      frappe croisée | frappe lointaine | frappe sous la barre | tir au but | tirs au but |
      tir à l'arc | tir cadré | tirs cadrés | tir sportif | stand de tir forain |
      missile de l'attaquant | missile de | fusée éclair | général de Gaulle rue |
      procureure générale | assemblées générales | médecin généraliste | culture générale |
      directrice générale | secrétaire d'État à la mer | marine marchande | bleu marine | Le Pen |
      Marine Tondelier | marine Jobert | parc marin | vie marine | faune marine |
      agent immobilier | agent de joueur* | agent* de sécurité | agent* municipaux |
      agent artistique | chasseur* de têtes | chasseur* de primes | chasseur* de trésor |
      chasseur* alpin ski | fédération des chasseurs | chasseurs de gibier | chasseurs et |
      saison de chasse | otage des embouteillages | usagers pris en otage | pris en otage par |
      otages de la grève | renseignements téléphoniques | bureau de renseignement touristique |
      pour tout renseignement | renseignements au 0* | plus de renseignements |
      police scientifique | capitaine de l'équipe | capitaine des Bleus | capitaine du XV |
      lieutenant de police | commandant de police | commandant de bord de | général manager |
      manœuvre dilatoire | fausse manœuvre | manœuvre de dépassement | exercice comptable |
      exercice 2024 | exercice budgétaire | exercice fiscal | exercice physique |
      exercices physiques | libre exercice | exercice du pouvoir | exercice de style |
      exercice illégal | recrutement de joueurs | recrue estivale | recrues estivales |
      recrue du mercato | drone de livraison | spectacle de drones | prise de vue par drone |
      jeu de tir | bombardier hockey | Bombardier Transport | Canons de Lausanne | Gunners |
      Canonniers | Rafale de vent | rafales de vent | rafale de km | blindage de la porte |
      défense de Lyon | défense des consommateurs | défense des animaux |
      défense de l'environnement | défense des droits | la Défense quartier |
      quartier de la Défense | La Défense Arena | ligne de défense toulousaine |
      défenseur des droits | avocat* de la défense | plaidoirie de la défense | légitime défense |
      immunitaire* défense`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      ballon porté | ballon rond | demi d'ouverture | demi de mêlée | mêlée |
      transformation réussie | essai* sur | inscrit trois essais | trois essais | deux essais |
      Top 14 | Pro D2 | Ligue 1 | Ligue 2 | Ligue des nations | Coupe de France | Ballon d'or |
      arbitrage vidéo | vestiaire* | supporters | gardien de but | gardien de buts |
      milieu de terrain | avant centre | latéral gauche | entraîneur* | sélectionneur* |
      hat trick | prolongations | mercato | transfert* de joueur* | classement général |
      maillot jaune | sprint | étape du Tour | Roland Garros | tie break | handball | volley |
      hockey | patinage | biathlon | ski alpin | slalom | natation | athlétisme | marathon |
      décathlon | Formule 1 | MotoGP | rallye | 24 Heures du Mans | échecs grand maître | =PSG |
      =OM | Olympique Lyonnais | Stade rennais | Girondins | Stade toulousain | Real Madrid |
      Barça | Bleus de | XV de France | les Bleus | médaille* d'argent | médaille* de bronze`,
    },
    {
      weight: 3,
      phrases: `
      box office | long métrage | court métrage | réalisateur | réalisatrice | palme d'or |
      César du | Goncourt | bande dessinée | dessin animé | chanson* | rappeur* | rappeuse* |
      guitariste | chorégraph* | opéra | metteur en scène | console | PlayStation | Nintendo |
      Xbox | Steam | joueurs en ligne | e sport | esport | défilé de mode | haute couture |
      influenceur* | téléréalité | Miss France | chef étoilé | gastronom* | œnolog* | vendange* |
      jeu de rôle | jeu de société | mots croisés | horoscope`,
    },
    {
      weight: 2,
      phrases: `
      trafic de stupéfiants | stupéfiants saisis | braquage | cambriol* | féminicide* |
      accident de la route | chauffard | immobilier | loyers | retraites complémentaires |
      grève des | =SNCF | =RATP | contrôleurs aériens | compagnies aériennes | passagers bloqués |
      vols annulés | baleine* | panda* | zoo | météorologue* | Météo France | vigilance orange |
      canicule | pollen* | chasse au sanglier | sanglier* | start up nation | levée de fonds |
      chiffre d'affaires trimestriel | carte bancaire | données clients | pouvoir d'achat |
      supermarché* | lycéens bac | baccalauréat`,
    },
  ],
  hints: [
    {
      topic: "operations",
      weight: 2,
      phrases: "troupes | soldats | militaires | rebelles | miliciens | front",
    },
    {
      topic: "policy",
      weight: 2,
      phrases: "=LPM | armées | Défense nationale | général",
    },
    {
      topic: "land",
      weight: 1.5,
      phrases: "régiment* | blindés | forces spéciales",
    },
  ],
};
