import type { RuleTable } from "../../../rule.ts";

export const state: RuleTable = {
  topics: {
    diplomacy: [
      {
        weight: 4,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      pacto de no agresión | pacto de Varsovia | acuerdo de cooperación |
      acuerdo de cooperación militar | acuerdo bilateral | convenio de defensa |
      convenio bilateral | convenio de cooperación | tratado interamericano | =TIAR |
      Junta Interamericana | Conferencia de Ministros de Defensa | OTAN Rusia | consejo OTAN |
      artículo 5 | artículo 4 | cumbre de Madrid | cumbre de La Haya | cumbre de Vilna |
      cumbre de Ankara | aliados de la OTAN | flanco este | flanco oriental |
      socio global de la OTAN | socio extra OTAN | aliado extra OTAN | referéndum de la OTAN |
      conferencia de Múnich | diálogo de Shangri La | grupo de contacto |
      coalición de voluntarios | coalición de dispuestos | formato Ramstein | carta de intención |
      declaración de intenciones | declaración conjunta | declaración de Argyle | acta acuerdo |
      mesa de negociación | mesa de negociaciones | mesa de conversaciones | hoja de ruta |
      plan de paz | cumbre de paz | enviado especial | buenos oficios | países garantes |
      apretón de manos | delegación militar | agregado de defensa | agregados militares |
      encuentro bilateral | reunión bilateral | visita oficial | mandatarios acordaron |
      acordaron no | recurrir a la fuerza | uso de la fuerza | no recurrir a la fuerza |
      Esequibo | conversaciones directas | cumbre de la CELAC zona de paz |
      instrumento de ratificación | alianza de seguridad | Escudo de las Américas |
      acuerdo de estatus de fuerzas | =SOFA | bases conjuntas | tratado de amistad y cooperación |
      comisión mixta | segunda cita`,
      },
      {
        weight: 3,
        needs: ["military", "state", "talks", "battle", "pact"],
        phrases: `
      memorando | memorándum | diálogos | negociador* | mediación | mediad* | garante* |
      conversaciones | neutralidad | accesión | distensión`,
      },
      {
        weight: 2.5,
        needs: ["military", "battle", "pact", "truce"],
        near: ["talks", "signing", "state"],
        phrases: `
      delegación* | delegados | acuerdo | acuerdos | diálogo | conferencia | declaración |
      socios | embajador* | texto | mandatarios | firmantes | cancilleres | ministros | partes`,
      },
    ],
    policy: [
      {
        weight: 4,
        phrases: `
      gasto de defensa | gastos de defensa | 2 % del PIB | 5 % del PIB | 3,5 % del PIB |
      2,1 % del PIB | por ciento del PIB en defensa | inversión en seguridad y defensa |
      techo de gasto de defensa | presupuesto para defensa | presupuestos de defensa |
      recorte* en defensa | ley orgánica de la defensa | ley de las fuerzas armadas |
      ley de defensa nacional | ley de seguridad interior | ley de seguridad nacional |
      ley de inteligencia | reforma del ejército | estrategia nacional de seguridad |
      directiva de defensa nacional | directiva de política de defensa | libro de la defensa |
      concepto estratégico | consejo de defensa | consejo de seguridad y defensa |
      comisión de defensa | comisión de Defensa del Congreso | Consejo de Defensa Nacional |
      cúpula de las fuerzas armadas | ascenso de generales | pase a retiro | descabez* |
      rearme europeo | plan de rearme | defensa europea | ejército europeo |
      autonomía estratégica | disolución del ejército | abolición del ejército | sin ejército |
      militares en las calles | militares a las calles | militares en seguridad |
      tareas de seguridad interior | rol de las fuerzas armadas | fuerzas armadas en seguridad |
      fuerzas armadas a la calle | salida de la OTAN | bases extranjeras referéndum |
      consulta popular bases | plan estratégico | fuerza conjunta planeamiento |
      plan de capacidades | objetivo de capacidades`,
      },
      {
        weight: 1.5,
        early: true,
        phrases: `
      ministerio de Defensa Nacional | Sedena | Secretaría de la Defensa |
      ministro de la Defensa | ministra de la Defensa | ministro de Guerra |
      secretario de Guerra | Padrino López | Margarita Robles | Petri | Presti |
      Pedro Sánchez Suárez | alto mando | altos mandos`,
      },
      {
        weight: 2,
        needs: ["military"],
        phrases: `
      presupuesto* | ley | proyecto de ley | reforma* | Congreso | Senado | senador* | diputad* |
      Parlamento | comisión | =PIB | gasto | decreto | votó | aprobó | aprueba | aprueban |
      estrategia | doctrina | estratégico* | plan | efectivos | referéndum | consulta popular |
      partida`,
      },
    ],
    personnel: [
      {
        weight: 4,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      la mili | servicio militar obligatorio | servicio militar voluntario |
      servicio militar patriótico | soldados voluntarios | sorteo militar | recluta forzosa |
      convocatoria de plazas | tropa y marinería | salario de los militares |
      sueldo de los militares | sueldos militares | caja militar | retirados militares |
      veteranos de Malvinas | ex combatiente* | héroes de Malvinas | caídos por la patria |
      cruz del mérito | Día de las Fuerzas Armadas | desfile militar | Fiesta Nacional desfile |
      jura de bandera | academia de Zaragoza | Academia General Militar | princesa Leonor |
      dama cadete | Colegio Militar | mujer piloto | primera general | mujeres militares |
      acoso sexual | abuso sexual | abusos sexuales | malos tratos | muerte de un soldado |
      muerte de soldados | muerte de un conscripto | muerte del conscripto |
      ahogados en Cerro Muriano | maniobra mortal | tribunal militar central |
      Sala de lo Militar | fuero militar | justicia penal militar | jurisdicción militar | =JEP |
      imputados militares | crímenes de la dictadura | vuelos de la muerte | Punta Peuco |
      condenado* a | baja del ejército | expulsad* del ejército | retiro forzoso |
      protesta de militares | protesta militar | huelga de militares | asociaciones de militares |
      familias de los militares | identificación de restos | restos de soldados |
      soldado argentino solo conocido | cementerio de Darwin | memoria democrática | Cuelgamuros |
      reservistas voluntarios`,
      },
      {
        weight: 3,
        needs: ["military", "trial", "service", "ranks"],
        phrases: `
      mili | voluntari* | conscript* | quinto* | reemplazo | objetor* | insumis* | levas | leva |
      recluta | alistamiento | alistarse | pensiones | pensión | excombatient* | caídos |
      homenaje | medalla* | condecor* | laureada | desfile | cadete* | heredera | suboficiales |
      acoso | violación | novatada* | bautismo | torturas | hostigamiento | juzgad* | deserción |
      degradad* | viudas | fosas`,
      },
      {
        weight: 2.5,
        near: ["military", "ranks", "service"],
        phrases: `
      familia* | viuda* | carrera | retiro | ascens* | primera | jóvenes | uniforme | ceremonia |
      memoria | monumento* | murió | testimonio* | denuncia* | aspirante* | plazas | jurar* |
      juramento`,
      },
    ],
    intelligence: [
      {
        weight: 4,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      espionaje ruso | red de espionaje | red de espías | agente* ruso* | agente* doble* |
      agente* encubierto* | doble agente | agentes del CNI | ex espía | servicio secreto |
      servicios de información | servicio de información | servicios de espionaje |
      inteligencia rusa | inteligencia cubana | inteligencia venezolana | inteligencia israelí |
      inteligencia estadounidense | inteligencia naval | Agencia Federal de Inteligencia |
      Dirección Nacional de Inteligencia | G2 cubano | Mossad | =CIA | =KGB | =FSB | =GRU |
      secretos oficiales | secreto oficial | secretos de Estado | revelación de secretos |
      documentos filtrados | documentos desclasificados | archivos desclasificados |
      papeles del CNI | escuchas ilegales | escuchas telefónicas | Pegasus | Candiru |
      satélites espía | base de espionaje | base china de espionaje | barco espía | buque espía |
      diplomático* expulsado* | expulsión de diplomáticos | persona non grata |
      operación encubierta | operaciones encubiertas | guerra sucia | asesinato selectivo |
      Kuzminov | desertor ruso asesinado | Snowden | Assange | WikiLeaks | Guacamaya |
      intercambio de espías | intercambio de inteligencia | compartir inteligencia |
      Agencia Brasileña de Inteligencia`,
      },
      {
        weight: 3,
        needs: ["trial", "state", "military", "agency", "expel"],
        phrases: `
      espiad* | espiaba* | espiar | exagente* | exespía* | filtración | filtraciones | filtró |
      desclasific* | traición | traidor* | infiltrad* | topos | micrófonos | pinchazos |
      contraespionaje | envenenamiento | sabotajes | sabotead* | chuzadas`,
      },
    ],
    cyber: [
      {
        weight: 4,
        phrases: `
      ciber* | mando conjunto del ciberespacio | ciberespacio | ciberejercicio* | ciberejército |
      cibercomando | comando de ciberdefensa | ciberamenaza* | ciberincidente* | ciberataques |
      ataque informático | ataques informáticos | ataque cibernético | ataques cibernéticos |
      ataque de denegación | denegación de servicio | ransomware | secuestro de datos |
      programa espía | hacktivist* | hackead* | jaquead* | hackeo | pirateo |
      filtración de Guacamaya | Guacamaya | robo de datos del ejército | guerra híbrida |
      amenazas híbridas | ataques híbridos | injerencia rusa | injerencia extranjera |
      injerencias | operaciones de influencia | operación de influencia |
      campaña de desinformación | campañas de desinformación | bulos | noticias falsas |
      desinformativ* | bots rusos | granja de bots | granjas de trolls | trolls |
      propaganda rusa | RT y Sputnik | guerra psicológica | guerra cognitiva |
      guerra informativa | CCN CERT | interferencias electrónicas`,
      },
    ],
  },
};
