import type { RuleTable } from "../../../rule.ts";

/** The company phrases keep, and the wording of other news. */
export const surroundings: RuleTable = {
  topics: {},
  contexts: [
    {
      gives: ["military"],
      phrases: `
      alférez | almirante | amotinad* | armament* | artiller* | aviador* | base aérea |
      base militar | bases militares | base naval | batall* | blindad* | boina* verde* |
      bombarder* | brigada* | buque* de guerra | cabo primero | cadete* | camarada | capitán de |
      cascos azules | carros de combate | caza | cazas | coman* del Ejército | comando* |
      Comando Conjunto | combatient* | conscript* | contraalmirante | coronel* | cuartel* |
      defensa | desminad* | destacamento* | dron* | ejércit* | estado mayor | exmilitar* | F 16 |
      F 35 | flotilla | fragata* | fuerzas especiales | fuerza multinacional | fuerza* armada* |
      Fuerza Aérea | fusil* | general de | generales | golpist* | guardia nacional | guerriller* |
      helicóptero* | infante* | infantería | insurgent* | junta | legión | mercenari* | milicia* |
      misiles | mortero* | munici* | obus* | oficiales | paracaidist* | paramilitar* | patrulla |
      piloto* militar* | rebeld* | recluta* | regimient* | reservist* | secretario de Guerra |
      ministro de la Defensa | Sedena | soldad* | suboficial* | submarin* | tanque* | tanqueta* |
      teniente* | trinchera* | tropa | tropas | uniformad* | veteran* | yihadist* | Armada |
      Marina de Guerra | =OTAN | =UME | Malvinas | buque de la`,
    },
    {
      gives: ["battle"],
      phrases: `
      abatid* | agresión | asalt* | asedi* | atac* | bombarde* | bombas | combatient* |
      emboscad* | enfrent* | escaramuz* | fuego | golpe de estado | guerrill* | hostigad* |
      incursión | insurgen* | invad* | invasión | milicia* | misiles contra | motín |
      narcoterror* | ocupación | ofensiva* | rebeld* | rehén | rehenes | sublev* | tiroteo* |
      tregua | yihadist* | hostilidades | alto el fuego | cese al fuego | derrib* | represalia* |
      blindados | destello`,
    },
    {
      gives: ["death"],
      phrases: `
      fallecid* | fallecieron | falleció | abatid* | víctima | matar | matado | matando |
      masacre* | cadáver* | cuerpos | asesin* | ejecutad* | ejecucion* | caídos | bajas`,
    },
    {
      gives: ["talks"],
      phrases: `
      acord* | acuerd* | conversaci* | convenio | delegaci* | diálogos | encuentr* | entrevist* |
      firmar* | firmó | homólog* | mandatarios | mediador* | mediación | memorando | negoci* |
      pacto | recibe | recibió | suscrib* | tratado | visitó | cumbre* | apretón de manos |
      declaración`,
    },
    {
      gives: ["trade"],
      phrases: `
      adjudic* | adquir* | astillero* | compró | contratad* | contratos | entreg* | exporta* |
      fabric* | licita* | millones | pedido* | proveedor* | recibi* | vend* | venta | construi* |
      botadura | grada | dique`,
    },
    {
      gives: ["trial"],
      phrases: `
      acus* | audiencia | cárcel | conden* | corte suprema | cadena perpetua | denunci* |
      detención | detuv* | fiscalía | imputad* | investig* | jueza | juzg* | procesad* | prisión |
      sentenci* | sospech* | tribunal* | arrest* | abogado`,
    },
    {
      gives: ["nuclear"],
      phrases: `
      atóm* | balístic* | centrifugador* | enriquec* | =OIEA | ojivas | plutonio | radiactiv* |
      arma* química* | misil* | desarme`,
    },
    {
      gives: ["launch"],
      phrases: "disparó | lanz* | prob* | ensay* | dispar*",
    },
    {
      gives: ["state"],
      phrases: `
      Caracas | Washington | Moscú | Kiev | Pekín | Teherán | Rabat | Madrid | Bogotá | Lima |
      Brasilia | La Paz | Quito | Londres | París | cancill* | canciller* | Casa Blanca |
      Congreso | Kremlin | La Moncloa | Moncloa | mandatari* | ministros | presidencia |
      presidenta | primer ministro | Senado | Parlamento | secretario de Estado | Estado |
      Estados | diplom* | exteriores`,
    },
    {
      gives: ["peril"],
      phrases: `
      alud | catástrofe | ciclón* | covid | dana | derrumbe* | desastre* | deslave* |
      deslizamiento* | emergencia climática | erupción | fuegos forestales | incendio* |
      inundad* | lluvias torrenciales | lluvias | maremoto | riada* | sequía | temporal |
      terremotos | tormenta | tornado | volcán | epidemia | dengue | cólera`,
    },
    {
      gives: ["relief"],
      phrases: `
      auxilio | ayuda | damnificad* | evacu* | rescat* | víveres | agua potable | toneladas |
      hospital de campaña | humanitari* | vacun* | albergue*`,
    },
    {
      gives: ["post"],
      phrases: `
      asumió | cese | cesad* | cesó | dimitió | designad* | designó | nombramiento | nombrar* |
      relev* | releva | releva a | reemplaz* | sucesor* | sustituye | toma de posesión | juró`,
    },
    {
      gives: ["vessel"],
      phrases: `
      barco* | buque* | embarcaci* | lancha* | fragata* | submarin* | corbeta* | petrolero* |
      carguero* | patruller* | portaaviones | destructor* | pesquero* | mercante* | nave | naves |
      velero | rompehielos | remolcador* | tripulaci* | casco`,
    },
    {
      gives: ["aircraft"],
      phrases: `
      avión* de combate | aviones de combate | caza | cazas | helicóptero* | bombarder* | dron* |
      F 16* | F 35* | avión militar | aviones militares | escuadr* | base aérea | Fuerza Aérea |
      piloto* | aeronave* | Fighting Falcon`,
    },
    {
      gives: ["materiel"],
      phrases: `
      arma* | armas | avión* de combate | aviones | blindad* | buque* | caza | cazas | corbeta* |
      dron* | fragata* | fusil* | helicóptero* | misil* | munici* | obus* | patruller* | radar* |
      submarin* | tanque* | torpedo* | vehículo* | cañón | cañones | paquete de armas`,
    },
    {
      gives: ["drill"],
      phrases: "ejercicio* | maniobra* | adiestr* | entren* | simulacro* | instrucción",
    },
    {
      gives: ["agency"],
      phrases: `
      =CIA | =CNI | espion* | espía* | inteligencia | Mossad | Mosad | =FSB | =GRU | =KGB |
      servicios secretos | =SIDE | =AFI | Sebin | contrainteligencia`,
    },
    {
      gives: ["expel"],
      phrases: "expuls* | persona non grata",
    },
    {
      gives: ["signing"],
      phrases: "firm* | suscrib* | ratific*",
    },
    {
      gives: ["hack"],
      phrases: "hack* | jaque* | piratea* | ciber* | servidor* | informátic* | virus | ransomware",
    },
    {
      gives: ["service"],
      phrases: `
      servicio militar | conscript* | reclut* | reservist* | veteran* | cadete* | soldad* |
      excombatient* | tropa`,
    },
    {
      gives: ["officer"],
      phrases: `
      jefe del Estado Mayor | ministro de la Defensa | ministra de la Defensa |
      titular de Defensa | secretario de Guerra | jefe del Comando Sur | Comando Sur |
      comandante del Ejército | Hegseth | Padrino`,
    },
    {
      gives: ["ranks"],
      phrases: `
      almirante | brigadier | cabo | cadete* | comandante* | coroneles | infante* | marinero* |
      piloto* | recluta* | sargento* | suboficial* | teniente* | tropa | uniformad* | conscript* |
      ex militares`,
    },
    {
      gives: ["pact"],
      phrases: `
      alianza | cooperación | =OTAN | paz | seguridad | fuerza | frontera* | armament* | desarme |
      retirada | defensa | hostilidades`,
    },
    {
      gives: ["truce"],
      phrases: `
      alto el fuego | cese al fuego | tregua | paz | guerrill* | disidenc* | rebeld* |
      hostilidades`,
    },
  ],
  masks: `
      ataque de pánico | ataque de tiburón | ataque de ansiedad | ataque de nervios |
      ataque del equipo | ataque azulgrana | ataque blanco | atacante suizo | bomba de relojería |
      bomba informativa | bombazo* | bombardeo informativo | bombardeo de preguntas |
      balón bombardeado | batalla campal entre | batalla legal | batalla judicial |
      batalla de gallos | batalla cultural | batalla electoral | guerra sucia electoral |
      guerra de cifras | guerra de ofertas | guerra arancelaria | guerra de aranceles |
      guerra cultural | guerra de bandas | guerra de almohadas | artillería pesada del |
      artillería verbal | artillero del torneo | goleador artillero | cañonazo desde | cañonero |
      cañonazo | misil al ángulo | misil desde | zurdazo | trallazo | fusiló al portero |
      fusilar al portero | fusiló a | Armada Invencible película | la Armada tenis |
      Armada española de tenis | ejército de voluntarios | ejército de aficionados |
      Ejército de Salvación | caza de talentos | caza del jabalí | caza mayor | caza y pesca |
      temporada de caza | cazatalentos | cazarrecompensas | a la caza de | capitán del equipo |
      capitán América | capitán de la selección | sargento de policía | general manager |
      secretaria general | dirección general | directora general | consejo general |
      paro general | cónsul general | gerente general | cuartel de bomberos |
      cuartel de la policía | tropa de elite serie | disparo a puerta | disparo al palo |
      disparo desde fuera | disparo de salida | disparos de penalti | disparan los precios |
      se disparan | se disparó | dispara el precio | precios se disparan |
      reclutamiento de talento | recluta talento | recluta a un jugador |
      maniobra de adelantamiento | maniobra financiera | maniobra dilatoria | ejercicio fiscal |
      ejercicio físico | ejercicios físicos | ejercicio de la profesión | ejercicio económico |
      espionaje industrial | espectáculo de drones | defensa del título | defensa central |
      defensa lateral | la defensa rival | defensa del acusado | defensa personal |
      Defensa y Justicia | Defensa Civil multas | defensa férrea del equipo | Defensoría |
      abogados defensores | inteligencia emocional | coche deportivo | submarino amarillo |
      flota de taxis | flota de autobuses | flota de camiones | flota de vehículos |
      flota pesquera | piratería musical | piratería audiovisual | piratas del Caribe |
      secuestro de carbono | secuestro parental`,
  offTopic: [
    {
      weight: 3,
      phrases: `
      balón | balones | penalti* | penal errado | penales | portería | arquero | guardameta |
      lateral izquierdo | centrocampista | mediocampista | defensor central | técnico del equipo |
      hinchad* | hinchas | afición | aficionados | LaLiga | Liga MX | Copa Libertadores |
      Copa América | Copa del Rey | Eurocopa | Mundial de Clubes | selección nacional |
      selección argentina | Champions | Real Madrid | Barcelona FC | Barça | Atlético de Madrid |
      Boca Juniors | River Plate | goleada | golead* | gol de | marcador | empate | prórroga |
      primer tiempo | segundo tiempo | entretiempo | jornada de liga | torneo | campeonato* |
      ciclista* | Vuelta a España | Giro | Roland Garros | Nadal | Alcaraz | pádel | boxeo |
      boxeador* | púgil | nocaut | béisbol | pelotero* | jonrón | toreo | torero* | novillada |
      atletismo | maratón | Fórmula 1 | MotoGP | rally | Dakar rally | rugby | Pumas rugby |
      balonmano | voleibol | natación`,
    },
    {
      weight: 3,
      phrases: `
      taquilla | estreno | cineasta* | largometraje | cortometraje | Goya | Netflix |
      banda de rock | canción | rapero* | reguetón | reguetonero | ópera | cómic | manga |
      consola | PlayStation | Xbox | Nintendo | gamers | e-sports | jugadores en línea |
      carnaval de | comparsa* | moda | desfile de moda | influencer* | reality | telenovela* |
      chef | gastronom* | vino | ajedrez | lotería | horóscopo`,
    },
    {
      weight: 2,
      phrases: `
      narcomenudeo | atraco | ladrón* | robo a mano armada | violencia machista |
      accidente de tránsito | accidente de tráfico | alquiler | vivienda | pensiones jubilados |
      aerolíneas | vuelos cancelados | pasajeros | controladores aéreos | meteorolog* | Aemet |
      ola de calor | pronóstico del tiempo | bachillerato | selectividad | universitario* |
      supermercado* | tarjeta* de crédito | datos de clientes | ballena* | jabalí* | zoológico`,
    },
  ],
  hints: [
    {
      topic: "operations",
      weight: 2,
      phrases: "tropas | soldados | militares | guerrilla | rebeldes | combate",
    },
    {
      topic: "policy",
      weight: 2,
      phrases: "fuerzas armadas | Defensa Nacional | Sedena | alto mando",
    },
    {
      topic: "land",
      weight: 1.5,
      phrases: "batallón | regimiento | blindados | brigada",
    },
  ],
};
