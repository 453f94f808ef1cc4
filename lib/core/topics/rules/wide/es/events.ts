import type { RuleTable } from "../../../rule.ts";

export const events: RuleTable = {
  topics: {
    operations: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      fuego de mortero | fuego de artillería | fuego cruzado | intercambio de disparos |
      intercambio de fuego | tiroteo con | escaramuza* | incursión | incursiones |
      ofensiva terrestre | invasión terrestre | operación terrestre | operación especial |
      operación militar especial | asedio* | cerco | sitiad* | línea de contacto |
      frente de batalla | campo de batalla | campos de batalla | zona desmilitarizada |
      zona de amortiguamiento | zona de exclusión | zona de seguridad | línea amarilla |
      línea azul | guerra de desgaste | estado de guerra | declaración de guerra |
      teatro de operaciones | fuerzas de ocupación | territorios ocupados | reconquista |
      rendición | se rindieron | capitul* | bajas militares | canje de prisioneros |
      intercambio de prisioneros | repatriación de los cuerpos | asonada | intento de golpe |
      intentona* | alzamiento | sublevación | sublevad* | pronunciamiento militar | autogolpe |
      golpe militar | junta de gobierno | gobierno militar | toma del poder | toman el poder |
      estado de sitio | estado de excepción | conmoción interior | conflicto armado interno |
      estado de conmoción | fuerza multinacional | fuerza de estabilización |
      misión multinacional | misión de paz | misiones de paz | misión de la ONU |
      operación de paz | fuerzas de paz | operación Libre Hidalgo | cese de hostilidades |
      cese de las hostilidades | cese bilateral | cese unilateral | tregua humanitaria |
      pausa humanitaria | reanudación de los combates | guerra de Malvinas |
      guerra de las Malvinas | guerra del Golfo | guerra civil española |
      guerra de los Seis Días | guerra de Irak | guerra de Ucrania | guerra en Ucrania |
      guerra en Gaza | guerra del Chaco | guerra del Cenepa | invasión rusa | desembarco |
      desembarco anfibio | cabeza de playa | operativo militar | plan Cóndor |
      operación Lanza del Sur | Lanza del Sur | ejecuciones extrajudiciales |
      ejecuciones sumarias | ataque* a lanchas | ataque* contra embarcaciones |
      ataque preventivo | ataques preventivos | represalia* militar* | contraataque* |
      bombardeado* | cañoneo | lluvia de misiles | enjambre de drones contra`,
      },
      {
        weight: 3,
        gives: ["battle"],
        needs: ["military", "death", "battle"],
        phrases: `
      hostigad* | hostigamiento* | emboscad* | patrulla | patrullas | columna | remanentes |
      enfrentamiento | abatid* | dados de baja | neutralizad* | fuego de armas | armas largas |
      explosivos | minas | drones con explosivos | frente 33 | frente Carolina | disidencia* |
      Estado Mayor Central | Segunda Marquetalia | Calarcá | Mordisco | Clan del Golfo |
      Ejército Gaitanista | paramilitar* | paracos | contras | sicarios | cárteles | cartel |
      cartel de los Soles | narcoterrorist* | narcolancha* | lancha* | embarcaci* | pulverizad* |
      sobrevivientes | rebelde* | insurgente* | milician* | mercenario* | facciones |
      grupo* armado* | grupos armados | bandas armadas | pandillas | bandas criminales |
      señor de la guerra | posiciones | enemig* | repliegue | replegar* | se replegó | avance |
      avanza* | captura de | capturó | tomó | toma de | tomaron | recuperó | cayó en manos |
      control de la ciudad | bastión | trincheras | tropas rusas | tropas ucranianas |
      ejército israelí | ejército ruso | fuerzas rusas | fuerzas israelíes | ejército sudanés |
      fuerzas armadas ucranianas | interceptad* | derribad* | derribo | sirenas | impact* |
      escalada | represalias | respuesta militar | bajas | caídos en combate |
      muertos en combate | genocidio | limpieza étnica | masacre* | fosa común |
      toma del cuartel | acuartelad* | fuerzas especiales | comandos | asalt* | rindieron |
      ondear* | islote | retirada inmediata | intervención de Estados Unidos | captura de Maduro |
      bloqueo | bloqueos`,
      },
      {
        weight: 2.5,
        gives: ["battle"],
        needs: ["military", "battle"],
        phrases: `
      despleg* | redespliegue | refuerzos | relevo | contingente* | batallón | misión | mandato |
      repliega | retira | retirada | retiro | base avanzada | puesto de avanzada |
      puesto de control | retén | convoy | sobrevuelo | presencia militar | envía | envió |
      enviará | cruzaron la frontera | ocupación | ocup* | anex* | capturad* | incursion* |
      ataque | atac* | bombarde* | militarizad* | patrull*`,
      },
      {
        weight: 3.5,
        needs: ["military", "state"],
        early: true,
        phrases: `
      palacio presidencial | palacio Quemado | plaza Murillo | derrocad* | derrocamiento |
      depuest* | presidente depuesto | disolvió el Congreso | suspendió la Constitución |
      toque de queda | tanquetas | tanqueta | se atrinchera* | militares sublevados | alto mando |
      nuevo alto mando | amotinad* | motín | cuartelazo | insubordinación`,
      },
    ],
    terrorism: [
      {
        weight: 4,
        gives: ["battle"],
        phrases: `
      ataque terrorista | ataque con cuchillo | atropello masivo | célula yihadista |
      célula terrorista | grupo yihadista | grupo terrorista | banda terrorista |
      organización terrorista | organizaciones terroristas | lista de organizaciones terroristas |
      enaltecimiento del terrorismo | financiación del terrorismo |
      financiamiento del terrorismo | autoadoctrinamiento | radicalización | radicalizado* |
      retornados | combatientes terroristas extranjeros | alerta antiterrorista |
      nivel 4 de alerta | lucha antiterrorista | Audiencia Nacional terrorismo | =11M | 11 M |
      atentados de Atocha | Atocha | =AMIA | atentado a la AMIA | embajada de Israel atentado |
      víctimas del terrorismo | etarra* | presos de ETA | zulo | coche cargado de explosivos |
      vehículo bomba | motobomba* | moto bomba | burro bomba | cilindro bomba | paquete bomba |
      carta bomba | artefacto* explosivo* | artefacto explosivo improvisado | chaleco explosivo |
      cinturón explosivo | se inmoló | inmolad* | kamikaze | reivindicó | se atribuyó el ataque |
      toma de rehenes | secuestrador* | liberación de los rehenes | liberación de rehenes |
      rescate de secuestrados | Yihad Islámica | Al Shabab | Daesh | Talibán | hutíes | =FARC |
      =ELN | ejército de liberación nacional | Militarizado Partido Comunista | =MPCP |
      contrasubversiv* | subversiv* | =VRAEM | Túpac Amaru | =MRTA | Tupamaros | Montoneros |
      =EPP | Ejército del Pueblo Paraguayo | ataque* a oleoducto | Terra Lliure |
      Tren de Aragua terrorista | narcoterrorista* | camarada | secuestro de avión |
      contraterrorismo | muyahidin* | salafista* | lobo solitario`,
      },
    ],
    humanitarian: [
      {
        weight: 4,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      pausa humanitaria | convoy* humanitario* | ayuda de emergencia | campo* de refugiados |
      campamento* de refugiados | desplazamiento forzado | desplazamiento masivo |
      crisis alimentaria | Cruz Roja | Media Luna Roja | =ACNUR | =UNRWA |
      Programa Mundial de Alimentos | Médicos sin Fronteras | solicitantes de asilo |
      vuelo de repatriación | vuelo humanitario | puente aéreo | lanzamiento de ayuda |
      lanza ayuda | hospital de campaña | buque hospital | plan DN III | plan DNIII |
      Plan Marina | Operación Balmis | =DANA | incendios forestales | bomberos militares |
      labores de rescate | toneladas de ayuda | toneladas de víveres | sacos de arena |
      limpieza de barro | Cascos Blancos | defensa civil | búsqueda y rescate |
      brigadas de rescate | desminado humanitario | cambio climático seguridad |
      crisis migratoria | colaboradores afganos | traductores afganos`,
      },
      {
        weight: 3,
        needs: ["military", "battle", "death", "peril", "relief", "state"],
        phrases: `
      desplazad* | éxodo | huyen | huyeron | hambruna | desnutrición | asilo | evacuad* |
      evacuar | repatriad* | flotilla | damnificad* | inundad* | brigadistas | potabilizadora* |
      rescat* | rescates | víveres | achique | desescombro | reconstrucción | migrantes`,
      },
      {
        weight: 3,
        needs: ["peril", "relief"],
        phrases: `
      efectivos | batallón* | helicópteros | legionarios | marinos | infantes de marina |
      fuerza aérea | armada | buque | ingenieros militares | zapadores | puente Bailey |
      regimiento`,
      },
    ],
    cbrn: [
      {
        weight: 4,
        phrases: `
      =NRBQ | =NBQR | =QBRN | agentes químicos | agente químico | guerra química |
      guerra biológica | gas nervioso | gases tóxicos | gas tóxico | gas cloro | cloro gaseoso |
      iperita | fosgeno | ricina | polonio | toxina botulínica | carbunco | viruela |
      guerra bacteriológica | armas bacteriológicas | agente naranja | uranio empobrecido |
      descontaminación | descontamin* | zona de exclusión de Chernóbil | Chernóbil |
      central de Zaporiyia | Zaporiyia | fuga radiactiva | radiactividad | accidente nuclear |
      fuente radiactiva | cesio 137 | material radiactivo | Palomares | bombas de Palomares |
      dosis de radiación | yodo | bioterrorismo | bioseguridad | patógenos | laboratorio P4 |
      =OPAQ | Organización para la Prohibición de las Armas Químicas | Novichok | envenenad* con |
      traje* de protección | gases del Rif | ensayos nucleares víctimas | arsenal químico |
      bomba radiológica | gases lacrimógenos prohibidos`,
      },
    ],
    "missiles-nuclear": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      misil intercontinental | misiles intercontinentales | misil hipersónico |
      misiles hipersónicos | misil estratégico | misil Oréshnik | Oréshnik | Burevéstnik |
      misil de largo alcance | misiles de largo alcance | misiles de alcance intermedio |
      misil norcoreano | misiles norcoreanos | misiles iraníes | misil antibalístico |
      lanzamiento de un misil | lanzamiento de prueba | lanza un misil | disparó un misil |
      disparo de un misil | lanzó un misil | lanzó misiles | lanzadera* | silos | silo nuclear |
      tríada nuclear | fuerza de disuasión | fuerzas estratégicas | submarino nuclear balístico |
      submarino lanzamisiles | guerra nuclear | ataque nuclear | detonación nuclear |
      explosión nuclear | bomba de hidrógeno | bombas atómicas | doctrina nuclear |
      paraguas nuclear | disuasión europea | reparto nuclear | potencia nuclear |
      potencias nucleares | arsenales nucleares | arsenal atómico | ojivas | misiles de Cuba |
      crisis de los misiles | Hiroshima | Nagasaki | sistema antimisiles | sistemas antimisiles |
      batería* Patriot | baterías Patriot | misiles Patriot | interceptor* de misiles |
      cúpula dorada | cúpula de hierro | defensa antibalística | ensayos nucleares |
      reanudar las pruebas | pruebas nucleares | prueba atómica | atolón | sitio de pruebas |
      cohetes espaciales militares | programa de misiles | tecnología de misiles`,
      },
      {
        weight: 2,
        needs: ["nuclear", "launch"],
        phrases: `
      misil* | Kim Jong Un | Pyongyang | mar de Japón | alcance | apogeo | trayectoria | cabezas |
      portador* de armas`,
      },
    ],
    "arms-control": [
      {
        weight: 4,
        gives: ["nuclear"],
        phrases: `
      zona libre de armas nucleares | libre de armas nucleares | conferencia de desarme |
      prohibición de las armas | prohibición de armas | tratado New START | tratado Start |
      Nuevo START | tratado INF | tratado de Cielos Abiertos |
      tratado sobre el comercio de armas | comercio de armas | convención sobre armas químicas |
      convención de Ottawa | minas terrestres | bombas de racimo | municiones de racimo |
      doble uso | control de exportaciones | licencias de exportación de armas denegadas |
      régimen de no proliferación | tráfico ilícito de armas | contrabando de armas |
      armas de fuego ilícitas | armas ligeras | armas pequeñas | levantamiento del embargo |
      comité de sanciones | panel de expertos | sanciones de la ONU | snapback |
      reimposición de sanciones | negociaciones nucleares | conversaciones nucleares |
      pacto nuclear | plan nuclear iraní | central* de enriquecimiento | enriquecimiento |
      centrifugadora* | Natanz | Fordo | Isfahán | Yongbyon |
      Organismo Internacional de Energía Atómica | Grossi | inspectores del OIEA | inspección |
      inspeccion* | salvaguardias | protocolo adicional | reservas de uranio | dejación de armas |
      dejación de las armas | entrega de las armas | entregaron las armas | entrega de armamento |
      deponer las armas | desmovilización | desmovilizad* | destrucción de arsenales |
      destrucción de armas | destrucción de minas | armas autónomas letales |
      carrera armamentista | carrera armamentística | carrera de armamentos | hibakusha |
      verificación del desarme | desnuclearizar | control de armamento`,
      },
    ],
  },
};
