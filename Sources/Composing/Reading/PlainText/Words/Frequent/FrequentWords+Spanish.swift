// Words of wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq), whose data come under
// CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); so does this list of them.

extension FrequentWords {
    /// The most frequent words of Spanish, in that order.
    static let spanish = FrequentWords(
        """
        de la que el en y a los no un se por es del las con una para lo su al como me más si
        pero te o mi le este sus esta todo ya ha cuando yo ser son sin hay está fue tu muy sobre
        también todos eso tiene nos porque qué así años dos bien entre puede desde hasta hacer
        ahora era esto vez hace nada ni donde parte solo algo tiempo día uno mejor mucho tan ver
        vida e ese han mismo siempre tengo cada después están gente esa estado estoy mundo va
        año les mas otro otros gracias otra cosas gran menos nunca personas tanto antes poco sea
        había tener trabajo durante ellos lugar creo cómo hecho quiero sólo aunque contra cuenta
        decir gobierno país soy todas casa estos forma he nuevo sido él aquí ella estas sí
        estaba estar hoy tienen alguien dice quien toda tres voy caso días momento bueno ciudad
        mis nuestro luego nacional parece nuestra poder pueden pues verdad historia mientras
        nadie nueva otras primera veces muchos cual debe dijo entonces ir tipo algunos general
        mayor tal además mal muchas primer según acuerdo cualquier dios fueron manera nombre
        unos ley medio partido bajo fuera hacia sino da grupo haber hombre puedo buena mujer
        persona será sistema casi fin hizo noche nosotros pasado presidente quiere tenemos tus
        eres méxico ahí cosa dentro españa estamos familia lado aún buen podemos misma pueblo
        tenía esos final mujeres política problema punto agua alguna equipo guerra saber sé
        vamos van ante d dar embargo favor gusta importante información mañana pasa semana
        tienes claro dinero san social ejemplo estados horas igual millones número ti algunas
        hablar hora madre señor siendo centro derecho falta grandes haciendo hombres nuestros
        puedes amigos buenos cambio idea mierda muerte problemas tarde tras través tú meses
        podría realidad the algún amor dicho eran frente incluso primero real vas c cuatro
        desarrollo hijo sociedad tema varios esas mí nivel niños seguro sería argentina hacen
        hemos juego llegar mano paso posible proyecto sigue somos unidos uso artículo cerca
        cierto grande países quién razón sabe todavía amigo i madrid mayoría padre salir
        seguridad tierra visto único cuerpo programa segundo unas universidad último cabeza foto
        haya internacional mil palabras pasar público seguir servicio situación ayuda juan libro
        siguiente veo datos dejar educación proceso sentido cinco clase cuanto derechos ello
        estás hijos mes s usted largo ningún orden puesto quieres realmente alto demás dicen
        diferentes español junto lista medios ninguna personal total trata video viene web base
        camino digo empresa especial hola m paz policía queda salud sitio tomar tuvo zona calle
        cara línea mundial obra ojos os pensar servicios sociales allí atención debería escuela
        julio pueda quieren respecto segunda siento ve vivir capital casos etc libre luz mejores
        población quienes relación sabes suerte varias bastante cultura debido difícil dio
        estaban fotos fuerte fácil habla miedo minutos música poner pregunta rey vos apoyo dado
        deja demasiado espero fuerza iba josé manos mayo mucha oficial propio buenas chile
        control deben empresas encontrar inglés marzo peor serie sur trabajar última asi edad
        futuro justicia libertad nuestras pesar tampoco venezuela allá cantidad corazón
        diciembre encuentra existe imagen importa norte octubre p político principal propia vi
        vista volver voz actual ambos elecciones estudio grupos media mira modo palabra pasó
        sean tenido abril campo hubiera internet joven nuevos plan puntos pública región
        significa comunidad dirección habían has investigación junio lleva nuevas partidos
        partir película q república resto vuelta consejo dan dónde hacerlo llamado mercado
        movimiento noviembre papel precio respuesta seis simplemente x única agosto aun b cargo
        comida cuales ellas enero experiencia jefe leer llama llevar miembros n padres pena
        producción siglo ustedes cabo común economía entiendo espacio febrero hablando haga
        necesita opinión oportunidad organización partes página resultados santa tenga vale
        acción arte condiciones conocer estuvo necesito noticias plaza septiembre u usar valor
        vivo calidad causa central director duda europa fecha feliz iglesia l necesario obras
        políticos pronto resultado alta cambiar civil colombia hermano libros local mar mismos
        viaje últimos acerca acá alrededor campaña carrera ejército encima estudios interés
        llegó mensaje negro niño objetivo of popular principio provincia recursos red río ah
        aquellos ayer blanco carlos comer compañía diciendo especialmente ganar interior lucha
        mediante nota pequeño prueba saben sol twitter vaya anterior buscar dia fuerzas justo
        lugares medida podía primeros principales temas ven éxito actividades adelante aire
        américa arriba autor baja diferencia dije entrar estilo ex in juegos lejos luis mala
        maría militar muestra oro par plata puerta r relaciones sola ayudar canción color
        contigo defensa dólares fondo fútbol hago hija humanos ideas importantes llega menor
        ministerio pocos puerto quería recuerdo semanas acceso armas busca comunicación congreso
        espera evitar finalmente fuente hubo jugar juntos ministro productos puta siquiera época
        acciones actividad banco conocido conseguir construcción corte cualquiera departamento
        diez existen formas mitad oficina presente queremos sector serio superior supuesto boca
        capacidad comprar crear diferente energía esperar haces hicieron malo mantener modelo
        natural necesidad pequeña preguntas radio sale trabajadores v viejo administración
        comisión conmigo costa cree crisis culpa cámara diario domingo empezar entender esté
        fuego fui habrá jóvenes perder políticas pone posición suficiente título vive
        actualmente creer llamada mamá participación sangre toma violencia auto brasil carta
        china ciudadanos cuál facebook leyes principios probablemente rápido solamente área
        aires banda ciudades clases colegio contenido decisión encuentro entrada fiesta francia
        francisco imposible medidas pagar pedro permite pp pudo televisión unión vía abajo atrás
        capaz club comentarios darle di error gusto hechos mayores normal precios proyectos
        redes sabemos sexo siete siguientes t tambien texto tiempos análisis apenas chica
        constitución contrario cuentas código dolor efecto habría isla izquierda mente odio perú
        pienso post presencia profesor quizás respeto ropa serán siguen sr tenían totalmente
        versión aqui barcelona chicos cielo cine cuestión debemos escribir española formación
        hice ii importancia industria instituto loco origen premio re rico simple unidad vino
        and cambios canal cultural dando dejó derecha económica escrito esperando gustaría h
        interesante jamás juicio miles noticia original peso pobre prensa propiedad revolución
        victoria votos vuelve york éste alma antonio artículos asunto buscando completamente
        conoce conocimiento estudiantes hospital humano imágenes marcha pasando pie puedan
        tecnología tipos trabajos verano aprender conjunto cuarto curso democracia don fe ganas
        género muerto nación negocio ocho pablo particular posibilidad profesional régimen suelo
        tuve ves visita ambiente ataque casas cuba económico edificio federal lengua mesa
        naturaleza noches pago piensa programas protección pruebas publicado sala santiago
        señora sueño teléfono trabajando transporte usa usuarios zonas acto animales asociación
        completo cuidado deseo detrás directamente doctor dr edición encuentran escuchar informe
        llegado manuel material metros momentos nacionales pareja perfecto presenta puso quedó
        razones recuerda venta viendo chicas confianza creación destino especie esposa hambre
        legal muertos negocios obtener pedir pensando perro propuesta pueblos quiera
        responsabilidad reunión revista solución territorio to viernes vídeo aplicación aumento
        calles cama ciencia decía diga distancia doble familias j jesús marca memoria motivo
        opción pase pesos práctica realizar referencia reforma reino resulta riesgo sacar sentir
        silencio temporada terminar autoridades comenzó comercio daño elementos equipos esfuerzo
        f fuentes gratis hacía http internacionales locales miembro murió médico perdido
        producto próximo sabía salida selección sistemas tendrá teniendo vieja aparece aquel
        conozco contacto contar crecimiento despues excelente función independencia intereses
        larga llevó plazo salió santo tv término valores verdadero verde voto corrupción cruz
        dormir esperanza fiscal hermana ido incluye john líder militares nombres podrá propios
        públicos rato tales tengan tratar tribunal usuario ésta acaba amo barrio chico ciento
        comercial copa creen cuyo efectos elección empezó exterior habitantes hermanos honor
        instituciones llamar mejorar miguel morir oficiales parque pequeños podrían siente tanta
        triste alguno contrato david debate dieron diseño electoral hogar mando niña películas
        quedan recibir rojo similar vemos vienen ambas argentino azul carne cumplir dices
        discurso encanta entrevista españoles estudiar expresión extraño flores funciona garcía
        increíble inicio juez maestro marco materia ninguno oposición registro teatro términos
        vecinos asamblea caja canciones detalles dijeron empleo enfermedad escena estructura
        fines g golpe grado hacemos incluyendo lleno lópez matrimonio misión pan parecer
        participar peligro pelo presión sección sos tercera venir vio amiga batalla café
        carácter deberían distintos duro eh estación evento francés gana google independiente
        ingresos intento japón lunes novia ofrece operación papa perdón planta primeras públicas
        sirve tantos teoría volvió baño características compañeros compra concepto dicha
        diputados directo distintas documentos enorme exactamente festival generales gobernador
        hotel k lograr matar mismas necesitamos necesitan ocurre período piel planes pocas
        principalmente raro responsable rusia tamaño abierto afuera alemania blanca clave
        comienza compartir considera crítica dejado demanda dias diversos ecuador escuelas
        estará hagan hará jugadores luna ojo personaje piso pobres pro quizá recién reina
        representa salvo sábado tercer tierras tuvieron velocidad visión áreas alcalde altura
        anteriores asuntos candidato comentario competencia crees debajo diversas empieza
        escribió estan estaría estén facultad generación gestión hayan lee menudo presupuesto
        querido quieras suena supongo trabaja usando videos abogado abrir acabo anda antiguo
        basta carga cita consumo contexto correo culo cuya das decisiones ejercicio elegir entra
        figura genial historias jugador menores municipal naciones necesitas nueve objeto
        personajes pies publicación páginas supone tratamiento villa actos calor ciencias
        completa conciencia cárcel debes dejo digital distrito familiar fundación ganado
        histórico intención junta listo llevan londres máximo niveles ocasiones parecen parís
        pensé pide piedra podido privado propósito recordar reglas rica secretario sede soldados
        tomó técnica aeropuerto autoridad ay cadena capitán centros continuación delante europea
        fernando fondos gustan humana influencia judicial lenguaje literatura mensajes mexicano
        naturales online propias querer recibió saludos tantas actitud basura búsqueda clara
        coche corto cuánto documento doy dudas espíritu existencia familiares finales frontera
        funciones hablan idioma leche mirar obstante operaciones organizaciones planeta pobreza
        quedar segundos sexual super tengas tienda unido vacaciones vidas viva belleza blog
        construir cuándo declaración empleados estadounidense estatal ganó habia jajaja jorge
        león líneas mínimo números ojalá pantalla papá perfil periodo próxima pudiera tarea
        tendría termina tratado uruguay artista artistas aspectos caer compañero comunidades
        crédito cuesta depende distribución fuertes gas grave hablo identidad inteligencia
        inversión llena llevo mirada ok pedido pequeñas playa profesionales promedio puertas
        pérdida quisiera recibido resistencia seria sánchez terreno tratando valencia viven
        voluntad votar aceptar antigua asesinato aspecto cierta cocina comité conflicto
        consecuencia correcto dulce entiende errores explica física impuestos inmediatamente
        jueves medicina movimientos mío necesidades negra novela objetivos oh pa parecía pasan
        permiso presentación privada profesores puente reales reconocimiento regreso
        representantes rosa subir tenia terminó tren utilizar verdadera víctimas últimas abierta
        aguas altos bebé beneficios categoría claramente concurso consecuencias creado decreto
        dejan dura ejecutivo encontrado especiales estrategia eventos frío generalmente
        gobiernos hacerse iii india jaja latina llegan municipio patria penal pensamiento
        periodista personales ponen pregunto prisión realizado refiere santos sentimientos
        tomando accidente actualidad alimentos aproximadamente autores avión bandera biblioteca
        campos celular colores costo dejando deje delito deporte disco entrega escritor etapa
        funcionarios hermosa iniciativa jugando kilómetros liga llegaron llegue madera
        materiales mexicana minuto ocasión poca precisamente puestos regional resolución
        respuestas rodríguez ruta secreto suele tendencia toca tradicional acaso alumnos aquella
        audiencia bases bienes cargos comienzo condición crimen cuantos des diego disponible
        drogas extranjero formar frase global gonzález impacto inteligente intentar italia
        laboral motivos móvil presentar presidencia publicidad pude resolver seguidores sitios
        trato venga youtube alcanzar animal aparte bolivia ciudadano colaboración compromiso
        conferencia cuento cáncer debo deuda división enemigo estrellas explicar foro frecuencia
        gastos habitación herramientas humanidad humor institución interesa km letras lima lindo
        llegada merece moral museo médicos mía normas notas palacio perdió pidió plantas
        plataforma publicó regalo religión rápidamente sectores segura tuyo técnico agentes as
        bonito breve capítulo clientes conocida cumpleaños decidió defender eeuu estrella
        evidencia firma for guardia hubiese juventud llaman martes metro navidad new on
        oportunidades perros probable procesos produce recibe responder sencillo sevilla señal
        sigo siguiendo superficie temprano tradición universo valle viento vuelto arma cartas
        colección comunes conversación directa escenario estuve exposición hablamos hermoso
        huevos igualdad invierno lados llevado luchar mirando moda método normalmente ocurrió
        oferta onda pasos quede regiones roja salvador seguramente sentencia sesión software
        sonido sorpresa sucede tarjeta tomado utiliza alberto asimismo bolsa brazos cambia
        cerebro ciertas clima comportamiento corriente corta debía discusión do dominio encontró
        escala escribe espalda extranjeros gracia intervención libres montón opciones pasada
        presentó probar propuestas sensación show similares terrible vea vergüenza víctima
        órdenes acabar agencia anunció apoyar asistencia ayuntamiento bajar cabe cae candidatos
        comandante constante contiene convirtió crea cuerpos den diferencias ejemplos euros
        examen felipe fiestas fundamental igualmente impuesto indica industrial juega llamó
        malas mapa masa mentira miércoles novio nuevamente periódico placer podrán posibles
        premios representación requiere resumen roma seas seguido sueños titular turismo
        unidades vayan vender verlo verte viajar vuelo you actuar alcance anual archivo aumentar
        beneficio carajo cerrar ciertos comerciales continuar convierte cuello definitivamente
        dictadura década establecer famoso gato gay lectura mantiene martín michael niñas oye
        porqué posibilidades príncipe pérez quedado realiza reyes tiro torno usan abre abuela
        ahi cambiado carretera caída cola continúa convertido cristo daba daniel disposición
        dueño editorial espacios fernández hagas inglaterra labor letra lluvia malos marido
        modelos mostrar oeste opiniones periodistas piensan poderes prácticas puedas sentimiento
        seres situaciones suma tasa tenes tocar tranquilo universal usado viejos vivienda
        viviendo absolutamente alegría amistad anteriormente aparecen buscan castro cero cliente
        concierto considerado correr culturales córdoba dale descripción diría edificios elegido
        encontré evolución fuese haría iban iglesias indígenas infantil ingreso investigaciones
        mexicanos moneda motor nació negros occidental panamá permanente populares prácticamente
        punta realizó salga sub suelen traducción tráfico universidades ángel actuales adentro
        ana caliente caracas cariño chino consejos constitucional controlar coronel diputado
        disfrutar enfermedades enrique entero esperaba excepto experiencias filosofía guatemala
        hiciste james licencia millón parlamento pecho pelea pensaba perfectamente proteger
        publicaciones reducir salen secundaria toque tío volumen ámbito alianza amenaza art
        artes campeón castillo cataluña civiles cm colectivo complejo conexión consiste decirle
        divertido económicos encontramos escucha fotografía fueran intenta leyendo linda loca
        límite mezcla objetos parar paul perfecta poesía policías prefiero rafael raza reacción
        representante salón señores siga tendrán trae técnicas vieron áfrica árbol árboles útil
        amplia autos bancos bosque causas cuestiones dejen denuncia desarrollar económicas
        estudiante europeo factores fase histórica ideal ilegal imperio islas israel jornada
        límites maneras nacimiento participantes patrimonio pertenece pese pido piezas
        presentado primavera provincias recientemente reconocer romper rostro ruido sal sepa
        significado tomo vestido virgen vosotros actuación alcohol altas ama apertura caballo
        cierre circunstancias comenzar conocidos contenidos definición desastre décadas efectivo
        emergencia enlace felicidad firme fácilmente guía haz hecha herramienta inmediato iv
        jardín llamadas maduro martínez minas máquina personalidad perspectiva peña pierde
        podían publica quedarse quiso recuperar responde rock salido seguros viajes xd
        agricultura alemán alternativa amplio aquellas arena argumento ataques bajos by caminar
        canales capaces cientos co combate consulta convertirse corresponde daños decidido
        dejaron demostrar dignidad enviar extremo generar gol inferior mario mental montaña
        musical necesaria orgullo oriente paciente paga pasión permitir pieza pintura pista
        poniendo positivo promoción quedo reciente regresar relacionados reserva ritmo robo
        siglos suyo temperatura tono us variedad washington únicamente academia activa activo
        agente antiguos ausencia bogotá cabello cercano considerar críticas dispuesto diálogo
        enemigos esfuerzos estadio et goles incluyen inicial joder locura logró líderes madres
        maestros molesta muere métodos obvio ofrecer pacientes pidiendo plano pongo poquito
        producir pura quieran risa rural ruso servir socialista triunfo tropas ventana vuelva
        ánimo absoluto acceder actor andar anti apareció asegurar bar brazo caballero cuentan
        detalle díaz electrónico eliminar entró especies esperamos explicación francesa ganador
        george hojas iguales implica irse legales marina mina mm máxima múltiples nacido
        obviamente olvidar parecido piernas poeta primaria procedimiento puro puse quedaron
        recuerdos senado soluciones sube torres trump tuviera títulos unidas utilizando viste
        voces zapatos afirma americano andrés archivos asia barco bomba cayó cerveza clásico
        compañías consigue cortes cuadro cuantas cuáles cámaras declaraciones dedos delitos
        demuestra ed eduardo entendido federación gloria granada habido harry impresión
        instalaciones llegando llevaba man municipales numerosos oriental preguntar presentan
        responsables rápida saca salvar talento torre traer utilizado venido ventas visitar
        actores aniversario anoche aquello aviso cien comparación compras comunista conocen
        contó darse deportes dientes dificultades echar ejecución entorno estando europeos
        expertos extensión figuras físico homenaje interna leo leído listas llorar mata meta
        morales muchísimo muestran oficinas papeles pensado petróleo piden posteriormente
        potencial presentes profundo regla regular renta ricos serían señala taller textos
        ventaja abrazo adultos afecta baile blancos bonita ciudadanía conocimientos corea
        creemos dedicado descubrir desea enseñanza entidad entrenamiento enviado espectáculo
        esposo estés felices fenómeno fuimos funcionamiento guste horrible huevo incluido
        informes intelectual javier lanzamiento llevaron martin moderna ocurrido pared paro
        particularmente pasaron pensamientos preocupa propiedades provincial residencia ríos
        sonrisa tareas vecino vehículos veía abogados abuelo aplicaciones australia basado bella
        california colonia come comunicaciones cooperación correcta darte dará debió declaró
        digas discutir elemento encuesta entradas exacto extra extraña forman franco frases
        grados hubieran individual individuos infancia infraestructura ingeniería interpretación
        is jueces legislación liberal llego lógica manejo ministros moreno oscuro oído partida
        permiten personalmente ponerse preguntó princesa progreso puesta rol seguimos sujeto
        torneo trabajan tradicionales turno vacío venezolano veremos vivimos algun aprobación
        católica celebración celebrar cerrado ciclo científico conde crecer criminal círculo
        decidir dirigido escritores establecido evidente excepción exteriores falso formato
        graves hablas habló hierro ja juro lago logrado mercados modos monte norma olor
        perdiendo peter pleno ponga porcentaje posterior potencia preparado pretende publicada
        reformas ricardo riqueza salario saludo sierra sucedió tabla utilizan vs acuerdos
        bienestar cantante castilla concentración conseguido copia corona cristina crítico
        deberá deberíamos dedo determinar doce encontraba envió establece estarán flor fracaso
        fábrica gasto gómez hacerle intentando margen pais paredes paseo peligroso rojas
        secretaría series suficientemente superar techo transmisión tuya ubicación veinte
        visitas viviendas absoluta aceite activos alejandro antecedentes anuncio aplicar audio
        azúcar broma cambió canadá castellano científicos cifras columna correspondiente creó
        cumple cura cursos descanso distinto duele dé empresarios escuchado esquina estuvieron
        genera gira grecia gustó habilidades imagino intercambio introducción lenguas luces
        organismo organizado pedo piedras posee promover pudieron raíz relacionado repente
        rosario siguió solicitud súper terminado testigos vayas vuestra véase vídeos ángeles
        índice acabó alcanza am aparentemente caminos carreras conflictos culpable democrática
        difusión dirigida disponibles documental drama entera estuviera falsa feria inició it
        juntas lucas magia mantenimiento moderno muro necesarios nicolás pareció podrías
        posiblemente puto queso recorrido relativamente religiosa restaurante sabor sentía
        supremo temporal tiendas trabajador vehículo vengo virus vías andalucía avance bailar
        beso campañas celebra chávez comenzaron complicado conclusión considerando continente
        costumbre destaca diarios digan dime empleado entidades escolar factor fechas hacienda
        impresionante infierno informó interno inversiones irán liberación localidad ma manda
        mandar mandato marcas maria metal numerosas paraguay pasajeros peores polvo portugal
        posiciones producido publicar realizada reducción representan resultó rivera senador
        señaló socio solidaridad sufrir talleres tecnologías templo teniente tercero terror tome
        top tormenta adiós an armada bajas bola cable cantar comprender corre costos cuarta
        cuyos decide decirlo decirte dejes desarrollado descubierto eléctrica encontraron
        escritura estadísticas fraude gigante horario ingeniero instrumentos labios laboratorio
        llamo logra lujo manejar mejora mentiras municipios my ocupa pc petición plena podrás
        podríamos previa privadas privados programación propone protesta reuniones rio robar
        robert silla solos suficientes termine toman ue vean venezolanos vicente vivido votación
        vueltas vuelvo últimamente abandonar abrió agradable arquitectura aumenta batería
        bienvenida brillante caras cena comunicado conoces contratos corriendo cristianos cubrir
        deber demostrado diablo duración encargado enfermo enlaces existir financiera franceses
        guerrero hablaba hablado hacerte héroe idiota importar italiano meter mio médica obispo
        obligado periodismo portal postura preocupación preparación primo productores próximos
        pusieron razon reconoce reconocido respondió restos señales sigan so sueldo superiores
        suya tensión treinta tránsito tuvimos yendo argumentos barrios basada ben boda chocolate
        clasificación conceptos consideran coño cumplimiento cuántos dada definitiva deseos
        destrucción difíciles dirige espejo esperan estadounidenses fama formado fría hable
        harán heridas hielo idiomas imaginar indios inmigrantes interesantes irme jurado laura
        materias ofrecen one organismos oscar paquete parejas per periódicos propaganda psoe
        querían ramón rango rara retiro ronda rumbo sienten solar sombra símbolo testigo
        técnicos vigilancia w aca agenda americana apoya argentinos asesinado atacar caribe
        carro che científica cifra concepción concreto conservación constantemente corrientes
        cristiano cuidar darme democrático detenido dibujo dichos dirigentes electricidad
        episodio escrita escritos estaciones fotografías gabriel ganando haberse hacían hugo
        humo independientes instrucciones integración judíos levantar leyenda link llamados
        llegamos llevando mendoza montañas nace necesarias obtuvo oficialmente paciencia pasaba
        patio perdida pico piloto pm presidencial presidenta prima recurso registros
        relacionadas religiosos river saco saliendo sociedades tendremos urbano acontecimientos
        adecuado americanos aparecer aparición arroz autorización avenida aventura básica caro
        ciudadana cobertura colombiano conforme conocí consiguió deberías dejamos desgracia
        detener empezaron enfoque entrenador evaluación explicó explotación faltan favorito
        financiero fuiste gordo habitual identificación incremento individuales iniciar
        invitados japonés limpieza locos macri mencionar mexico monedas na nave necesitaba nieve
        obligación observar once originales pacto particulares presos profundidad prohibido
        putas quise realización regionales religioso renuncia revisión roberto sabido salieron
        sera sexuales tarjetas tendencias tonto trabajado transición trataba tratan venía verla
        vuestro xx afirmó alerta alfonso aplica aprendizaje básicamente básicos carmen casado
        caza cc combustible conviene curiosidad damos deportivo desayuno describe diversidad
        droga débil ee egipto ejercer emperador empezando ensayo escapar estabilidad estábamos
        exclusivamente experto expresa fallo fiscales funcionar fundador garantizar generaciones
        habilidad hacerme hernández hicimos honduras incendio instrumento interesado
        investigadores investigar lento lleve manifestaciones mueve originalmente paja palo
        piensas podamos pollo pones profunda radical relato reloj requisitos revisar riesgos
        roca salto secretos sentí sirven soldado ten teníamos traje universitario verdes vuelven
        abuso ambiental asco bandas bolívar caballos cartel castigo categorías ceremonia chileno
        chinos cierra computadora conducta confiar cortar créditos cubierta dame demas derrota
        descubre destacar dieta establecimiento estructuras famosa fórmula golpes gracioso
        heridos https ilusión instante intentó lanzó lágrimas mama medalla multitud nieto
        nuclear numero ocupación olvidado organizar pacífico pelota pendiente permitido plato
        porno pre previamente quita ramos reciben recomiendo recuperación rueda soledad
        sorprende supuestamente temor tirar tranquila ubicado urgente verdaderamente verse
        virtual xix álbum árabe únicos aborto ancho apellido aprobado aviones borde canto
        conductor consciente contento conversaciones curioso dama desierto destruir directora
        duque editor educativo enseñar entregar equivalente escuchando femenino feo ficción
        fronteras funcionario fundamentales fué genio hijas hoja individuo invitado isabel jefes
        limpiar louis lástima manga marcos mediados medias mencionado mostró máquinas
        necesariamente orientación patrón positiva procedimientos profesora quedando quinto
        rendimiento reservas reto richard salarios sentado sientes suprema titulado típico ud
        une valiente vende vengan verga vicepresidente acepta acusado adecuada analizar app arco
        asesino asiento asumir bolas caballeros calma caminando capa charla creía cuentos cumbre
        declarado dejas desaparecido embajador equilibrio equivocado escribiendo excusa exige
        expansión firmado guerras hechas hermanas identificar incluir lector logro mecanismo
        miren negativa ocupado olvido orto parada poderoso portada previo produjo profesión
        puebla raíces rechazo refiero reflexión rescate situado tesis tía ventajas vivos
        votantes órgano órganos alas amigas aprende armadas arreglar asegura atender autonomía
        bienvenido botella básico cajas campeonato cantidades cerro ciertamente coger colegios
        composición concha condena conocemos consigo constituye continua creciente criterio
        críticos daría data define digamos electorales emociones empiezan entienden espiritual
        femenina fiel fortuna gabinete go guillermo gustado habiendo huelga inicia instagram
        instalación lanza limpia manual maravilloso mate menciona miami muchachos muestras
        negativo obama oración orgulloso parcial permitió producen quitar recientes religiosas
        respectivamente ridículo sabia seguimiento sergio sesiones socios suave tendrás teresa
        territorios tira transformación trató universitaria world académico actriz actualización
        adicional alemanes amarillo aprovechar basa bello bravo cabezas catalán cercana charles
        city coalición coches combatir coordinación culto dato dependiendo depresión dioses
        distinta efectivamente electrónica emoción empresario escucho esencial espada expresar
        flujo galería garantía gasolina habana hiciera hilo indio indígena interesados jack
        jajajaja laborales latinoamérica liberales llevamos metas mínima móviles preparar
        propietario protagonista quito química realizan revela rusa sentirse sienta siria
        sufrido tengamos totalidad tratados up urbana versiones violación vivía volviendo
        acompañado alex alimentación alonso alternativas anuncios británico combinación conocía
        cultivo cuántas células césar desconocido dijiste dueños echo efectiva embajada empecé
        específico fijo formal gris gráfico guarda históricos hospitales héroes incluidos
        inmediata ira jean juvenil largas literalmente llamas maestra manifestación matemáticas
        mecanismos moto ordenó oír pagan pagos pasamos pesca pinta plazas posesión prioridad
        reglamento respetar rurales sacó salsa salta separación sucedido tasas tesoro toledo
        toneladas tribunales uu zaragoza éstos ética acaban acero ala aparato armado autobús
        barra bicicleta bolsillo busco camiseta casualidad cinta cirugía coca comparte creando
        decían departamentos determinado dolores domicilio dominicana escenas esclavos estaré
        estatales existentes explosión extrema falla fans firmas gatos gil guardar gustaba
        hogares informa inocente internos lanzado lectores leí limpio llevará mark max merecen
        montevideo moscú murieron málaga nacionalidad palma pendejo poema pri promesa protestas
        pudieran queja quinta quiénes referencias reproducción sabiendo sanidad simples
        sindicato soberanía sufre taxi terroristas testimonio tom tomaron transparencia uniforme
        venezolana verdaderos via abiertas adolescentes aldea amante android aprendido asistir
        asociaciones autónoma bebe beber black cambiando cansado chiste circulación cometido
        comienzos componentes conducir consta crece criminales crímenes darles deberán
        desaparecer descarga dibujos empezamos específicamente facilitar famosos fila firmar
        fumar futbol gritos hayas henry herido ideología ignacio imaginación inflación
        integrantes kim mantienen mató misterio nariz nicaragua occidente onu oscuridad paisaje
        participa pensamos pensó poblaciones pop preciosa quince redacción renunciar repetir
        salas seguirá sensible sigues sobrevivir suiza tristeza ventanas accidentes
        administrativa ahorro alquiler amable antiguas apariencia ayudan banca bellas cadenas
        caos censo cincuenta colectiva compuesto contactos contando convertir crean criterios
        crónica culturas delegación despacho despertar despierta docente documentación eje
        estrategias finanzas fortaleza ganancias haré integral intenciones invertir inútil kilos
        lección legado levanta llamaba lluvias luchando mariano masas muerta muertes panorama
        park pastor pedazo permanecer presidentes prevención profundamente quedaba querida rama
        raúl revistas revolucionario roto ruedas seamos segun seguía serlo signo sois
        sufrimiento ta termino thomas todavia tomas té ultimo unico vaso veracruz visitantes
        william abiertos acabado administrativo amenazas articulo ayudó bloque bosques
        campamento clínica condenado conferencias convenio creada cristal cristiana decimos
        dedicada defiende definir desarrolla dirigir dispone dulces ejercicios elaboración eras
        estable estreno exceso extranjera financieros giro gratuita grito institucional juzgado
        largos liderazgo llegué llenar longitud lorenzo min mover mr muchacho naranja
        negociaciones olvides otoño pagado permita placa podremos pongan recepción recoger
        refugio regalos representar represión ruiz sacerdote sebastián seco secretaria sufrió
        supo tardes tele tenéis territorial toro tragedia venganza vigente volar z ácido ó
        ademas afectados apartamento barato biblia bombas buscas calderón candidatura
        característica caído censura cerrada comiendo comprende conquista contestar corazones
        creciendo cruzar cuenca desaparición destacado dichas dificultad dudo dólar emisión
        entrevistas españolas esperanzas exigir extremadamente favoritos felicidades finalidad
        fruto guadalajara guitarra ignorancia incidente independientemente informado inscripción
        inspiración invitación justa linea love mención milagro nena normales nosotras notable
        observa ocupar océano ofreció parezca pasará pasta poemas preso propietarios quedé
        reducido regresa regulación romero rompe sa suspensión terrenos terrorismo trajo
        turistas viejas vital víctor we whatsapp xvi adolescente adquirir alegre altamente amar
        america aves bordo calendario cancha catedral causar centrales circuito circular cobre
        compañera comprobar construido correa costumbres cruel cuadros cuyas difundir digitales
        dinámica disciplina discriminación disculpas dió dosis enamorado enfrentar envío
        escándalo esencia estaremos expectativas facilidad felicitaciones fifa gesto grabar
        habéis hagamos humilde impulso informar instancia izquierdo jaime joda lentamente
        limitado llave llegará llorando multa negras niega noble nombrado obtenido participaron
        participó pasé peces pelear percepción pertenecen plantea policial prisioneros
        privacidad productor promesas rabia rayos realizadas restaurantes rodrigo santander
        semillas sentimos soporte sostiene tomás tour tradiciones utilizada vimos actuaciones
        aliados all apple apuesta avanzar ayudas añade barcos big ca captura carnaval carreteras
        cd chilena comprensión convención convocatoria creador dedica descubrimiento discos
        diseñado disfruta eco ediciones eliminación empezado encuentras encuentre envía escuche
        estima excelencia exámenes fabricación federales financiación frank ganadores gerente
        herida impedir importe info ingenieros intensidad juzgar lanzar legislativo listos
        maldita mancha mauricio obliga obligaciones pecado penas pensiones planificación podes
        polémica prevenir psicología quedamos queria refleja rosas rusos rutas récord sacado
        selva silva socialismo subió teléfonos trabajaba vargas vistazo visual vol wow xxi
        admitir agregar ansiedad asesinatos asesinos bob bolsas camión canta certificado citas
        claras comentó considerada consumidores correos creencias critica criticar cuarenta
        cubano cubierto cubre declara declarar delincuentes dependencia depósito desafío
        descubrió destinado diaria disculpa docentes embarazada enormes enseña falsas garantías
        gravedad gustavo herencia innovación intentado invasión julia kevin latino llenos
        magnitud maldito matando mataron medicamentos misiones monumento murcia negar
        observación olímpicos op perdieron perdí pizza platos plástico portugués prepara
        protocolo provoca próximas pérdidas reporte residentes responsabilidades rival sello
        semejante señalar signos solicitar solucionar suicidio síntomas teorías terminan
        trayectoria tumba usos utilización vencer verás vivió volvieron º éstas aceptado actúa
        adicionales agradezco agregó ampliamente anillo aporte aérea bloqueo cambian
        capacitación carbón cobrar comedia competir completar conclusiones contribuir
        correspondientes cuota defensor dejé denuncias desempeño dimensiones dispuestos eficaz
        encontrarse estadística existía fan fiebre fiscalía florida funcionan gane griego
        guardias herrera huesos indican industriales industrias intelectuales international
        iphone irá kg ladrones llamando llame llevas logros manifiesto mercedes miseria novelas
        ocurrir ofertas ojala olvida or pagina pantalones paulo peruano pierna play ponte
        preguntan previsto probado quedará razonable referente respirar revés sacrificio salí
        sano sencilla separado sombras street surge tenis terapia terrorista tocó tranquilidad
        transferencia trate turquía ubicada veamos vega venden videojuegos vidrio vii virtud
        abandonado acta actitudes agrícola aprendí aprobó atmósfera bebés bienvenidos blancas
        brasileño bus capítulos celebró chris ciego comisiones conciertos confirmó confusión
        conoció continuó costado cuartos cómodo danza decidieron detenidos diccionario dirigió
        dispositivo echa elena encuestas estándar europeas falsos fantasía fija frecuentes
        fresco habrían hitler imponer iniciativas inmigración inteligentes lana limitada
        madrugada mantuvo marcado medina metido miranda misa motores mueren nervioso ningun
        núcleo obligados patas persecución pesado pescado plataformas popularidad pozo precioso
        preparados propuesto quejas rajoy recibieron registrado remedio reputación rumores
        sinceramente sindicatos this trenes universitarios usó vinieron vives xi alcanzó alemana
        amado anna apunta aragón asistente ayude añadir be caen casco chicago cocinar colectivos
        confirmar contaminación copias cumplido descansar descargar diagnóstico digno directores
        dormido doña empleos ensayos estabas estudiando explicaciones frutos galicia grabación
        grasa gritar huir inglesa intentos japonesa joaquín jurídica macho mail mandó mary maíz
        mire muriendo músicos nº ola operativo oral organizada ortega paraíso pasen pendientes
        península poderosa posteriores practicar preocupes presa proporciona proporcionar
        provocar quedarme queres reacciones recomendaciones relevante rutina sabían senadores
        sepan soportar surgió tetas time times tomen ultima veas verá útiles aclarar adopción
        adoptar alarma alegro almas amanecer anuncia apartado asalto at av berlín botón básicas
        cercanos colegas colombiana colonial comenta conduce confirma confirmado conocidas
        consentimiento contaba contado conveniente corporación cortos decidí demandas descuento
        desempleo deudas direcciones diré dispositivos duelo educativa embarazo emocional
        encanto entran escuché escudo estancia etapas existente favorita filas flota fomentar
        frecuente frecuentemente fruta fuga ganan garganta gráfica helado himno house ideales
        informática investigador ios juegan king lobo lograron lógico margarita matan medellín
        mensual mete miras monterrey mostrando muebles musicales negociación oficio parado
        pierden presentarse préstamo receta recibo rincón sagrado salgan salimos salvaje
        sanciones satisfacción sexy situada smith solía sonora sorprendente soviética steve
        sufren sugiere supe tela texas utilidad vasco visible vistas windows with éxitos
        aceptación adn agustín alcanzado alegra apreciar atractivo avances azules bahía billetes
        camisa campesinos capitalismo cargar chilenos cia clásica com cometer comprado
        comunistas debates directiva discursos elevado elige eléctrico encantaría encuentros
        enferma enfermos enfrente entrado escribo esperemos estimado estrés eva expresó federico
        gimnasio hectáreas hey hombro jodido judiciales luchas mac maravillosa marketing millas
        minería mini mundiales mérito negó nubes oaxaca ocultar oscura papas pasaje pelotas pez
        po preocupado preparando provocó publicados queridos ramírez realizaron regresó
        relacionada renovación retorno robado rojos rompió semestre servidor sintió sujetos
        suárez terminal terremoto tony trabajó trampa tremendo triple unirse vela vestidos
        vuelos absurdo adulto afectan agencias alan alimento alumno anuales aprobar artística
        ascenso asientos asociados ayudando añadió brutal cartera catálogo celulares cementerio
        colombianos comenzado consumidor continental convencido corruptos crema cubana cumplen
        debilidad debían denunciar desaparecidos destacó detención disney durmiendo déficit
        eficiente entregó entusiasmo esperado estúpido etiqueta expresiones extranjeras fa
        filipinas fox from fuertemente geografía golfo haberlo historial impide incluida
        ingleses intenso intentan jamas jiménez joe jugado jurídico justamente líquido
        mantenerse mejoras mide militantes minerales miro miss mito modernos monto mortal
        municipalidad osea participan pasaporte pega perra propuso proveedores pánico realizando
        rebeldes recibiendo refugiados respaldo romano saludable saque sentidos seré sirvió
        tocado tuit utilizados vete volví vuestros walter árabes aburrido adaptación ajuste
        alfredo amas anime armados asesor asturias atentado automáticamente bebidas boy cambie
        campus caridad celebrado clásicos comentar comienzan conservador considero contratar
        coraje corresponden creas cuerda cálculo duró empresarial entretenimiento espacial
        específicos esquema estética extremos falleció financiamiento free frutas futuros
        físicas gama gastar gutiérrez habíamos horarios horno horror humanas inauguración
        inclusión inevitable inseguridad invita judío justificar legalmente libras mantenido
        maravilla marihuana masiva mia miel naturalmente navarra notar obtiene ocurra orígenes
        penales permanece peruana piano pinche podéis ponerle positivos preciso presentaron
        ramas realizados reduce requieren retrato sabiduría sales sana scott sepas servidores st
        star suceder sucesos tarifas tiros titulares traición trama usada usados valladolid
        vendido vietnam voluntarios adquisición africa alexander almuerzo amantes antigüedad
        apoyan asociado balance banderas bebida becas bomberos canarias capas casarse causado
        citado competencias compró considerable convento coro cádiz daban decenas deportiva
        describir desigualdad dificil disputa electrónicos espectacular estudia evidentemente
        evita full funcionando gritando gustos hacerla hipótesis hueso humedad ida inicialmente
        integridad juárez lamentablemente lea lealtad lecciones lesiones libremente ligeramente
        marta medir mentir mike modificación modificar monarquía morena muros news piense pilar
        pisos playas poetas ponemos posta repito sabías sacan salgo seminario señorita siguieron
        socialistas suministro tejido tendré test tí volverá xviii abandono abusos acompaña
        acoso ad alrededores alturas angel aportar arreglo arturo autopista azar buscamos
        camiones cantando capacidades católicos causó center cerró choque circo colón consenso
        consideración continuidad controles cueva defecto demuestran eficiencia entrando
        escolares estemos exclusiva habitaciones hermandad internas jackson jesucristo jones
        joseph jurisdicción lucía majestad manzana marruecos mato maya musulmanes nacer natal
        negociar ordenador pasas pedimos pensión perfección piscina pistas podria polonia
        precisión pregunté rayo recoge relatos retirar rubio salamanca seca secciones secuestro
        sensibilidad serios sexto sonidos subiendo sudáfrica sufriendo suyos tomé traslado truco
        tubo vaca vapor vine violento épocas académicos administrador afirmación agresión alba
        albert alli american andan apoyando artificial aventuras balas barba baños bretaña
        británica brown buscaba cabrón campeones civilización claves colocar consejero
        considerados constituyen contienen contraste convencer correctamente costas coste
        creencia cuero damas darnos defensores demasiada detuvo devolver diana diera dimensión
        dirigente disminución diversión doctores ejemplares encantan escalera escasez escritorio
        especialista específica esperas estableció eterno extiende extraordinario extraños
        fallecido gonzalo grabado harto hoteles ilegales implementación impunidad inocentes
        intensa japoneses jose kong laguna lamentable li llamaron llegas llenas marcar marqués
        metió mostrado míos navarro nick novedad novedades obligatorio obstáculos otorga
        pelotudo piedad ponerme preguntando presentada press prestar prohibición publico quedas
        quédate rapido reconstrucción reunir rodeado sed setiembre sexta significativo sobra
        solas solitario sueldos tecnológico tenés tigre trinidad ucrania unida urgencia vendedor
        vota afectado agrega aguantar ahorrar alza andes aseguró autora beca bill borrar bs can
        cardenal cima click clubes comerciantes compré conservar contribución cubanos day
        defectos dejaba delgado demonio denominado descenso dictador dirá disposiciones doctrina
        du eficacia elegante entraron entro escoger estómago expedición explotar externa
        fantasma gano géneros habrán haremos harina hollywood importan ingresar italiana juicios
        lavado lesión literaria lleguen mami mapas mediodía modificaciones molesto mono
        negativos norteamericano oculta opuesto oso pares paris patrones paula pedazos pene pibe
        planos plus prefiere preparada prisa productividad proviene quemar rasgos reconoció
        recuerdan reparto repite restricciones rocas sara satisfacer servido serás siglas
        sincero sopa sra suecia símbolos tapa tortura trabajamos transmitir trono vera vientos
        ésto únicas académica acusaciones advierte ai aliento angeles anunciado asistentes ave
        averiguar besos cansada carolina certeza chistes claridad colaborar coma compuesta
        consideró corrupto creatividad cuadrados cuartel cultivos cuotas custodia dc decirme
        divina duros electo elegidos encargo encontraban entendí escribí espaldas espectadores
        específicas evaluar exista expediente exportación facil fea fieles formando fortalecer
        fundada gobernantes gobernar gorda griegos guapa guapo hidalgo hong jugo labores lamento
        libertades like limita lisa manteniendo maquinaria masculino microsoft minoría molina
        motivación muera mérida navegación nervios nomas ocupada participado parto pasaría
        pedirle peligrosa poderosos portavoz posts probabilidad préstamos pudiendo puertos
        radicales referéndum reír sarah secreta simón subido terminaron that tomada típica valen
        vecina veras vigor vuelvan acabe ampliación aprobada artístico ayudado ayudará aéreo
        bala balón barrera bronce cadáver caracteriza carteles católico claros colaboradores
        colonias comidas comparten conexiones conozca continuo copas corazon círculos desean
        deseas destacados destacan determinación donald duerme emilio enfrentamiento engañar
        enseguida episodios especialistas estatua feminista ferrocarril finalizar futura ganaron
        hablemos holanda identificado idiotas ignorar inclusive indicado iniciado interpretar
        iría iva ladrón legislatura levante ligera literario live manipulación mateo mecánica
        mesas mg montar muchacha naves nazi odia operar orgánica paralelo parientes parques pata
        patente pedí perdona poseen preguntado presupuestos procedentes prometo proporción
        públicamente raras recomienda recordó reflejo relevantes retirada reúne romanos saga sam
        señalado simon sombrero subida supera supervivencia talla teclado temo tendrían tocando
        tonta tontos tribu usualmente variables verlos vidal wikipedia abuelos acento acusación
        afectar ambientales ampliar ando aprendiendo apropiado armonía atraer aumentó auténtico
        baby bilbao brian brinda cables capilla capitales caracteres cerdo chat colega comparar
        condado constituyente contener contesta controla creció cruce cuchillo códigos darán
        deba dejarlo desapareció determinada determinados discusiones disparos dispuesta dorado
        ducha duras enfrenta esclavitud est estándares eta eu experimento factura fidel
        financieras georgia globo goma homicidio hungría ia incapaz incendios inferiores ingles
        instalar integrado interacción jardines lenta limón llegaba maquillaje marchas
        matemática mentalidad micro ministra musica mágico nacionalismo narrativa neta netflix
        obrero observaciones olvide pagando perspectivas podia presta privilegios protagonistas
        realista rebelde reseña reveló sabio saldrá salía sobrino sorprendido sucio sumamente
        supuesta tabaco taylor temperaturas tienden tokio tomamos uh use variable verificar
        vivas vínculo aceptó aficionados agrícolas algodón ancianos apoyado aprueba arresto
        asume atlético aumentando boletín caiga carbono charlie climático cobra complejos
        corredor cortas creí decirles demostró desfile ejecutar eligió encuentren entregado
        escuchas esfera estupidez exclusivo extinción extraordinaria facultades ficha formada
        foros fáciles gratuito hables honesto huele huella huracán indias infinito jugada jugó
        lara lateral ligero limitaciones llevaban manifestó marcelo mega migración miran montes
        muñoz músico nacionalista necesitar nobel occidentales opera ordenado palos pasados
        permitirá pidieron pos precisa prestigio privilegio productivo prohibir práctico puentes
        reconocida recurrir referirse reflexiones retirado retos retraso reunido reunió rodea
        seguida sentada separados sirva solicita sospecha supuestos síndrome telecomunicaciones
        telefónica testamento tolerancia toros traducido transparente vendiendo violenta álvarez
        ángulo acercarse actuando andrea armando arroyo aseguro avanzada añadido batallas
        bibliotecas bonos burgos calificación cartagena cayendo cenar centavos cerrados chiapas
        comen comparado concesión concluyó conserva constancia constantes construcciones
        convierten costó crecido deberes decente demonios despedida digna distritos dándole
        débiles edward empate engaño entendimiento eric escaleras escenarios estáis eterna
        exilio film gustaria hacernos históricas huellas héctor instrucción introducir janeiro
        juana lagos lema liberar literal llegara llevarse lleven localización logo lol lord may
        mencionó nube opositores orilla oxígeno paco paquetes participando pesada pintor
        pinturas pistola polo ponía presidenciales queriendo químicos racismo rebelión reclamar
        relativa resultar robaron roger ron saberlo sabéis secundario seriamente significativa
        sonar team tenerlo tenías tercio testimonios tiende tomate traen urbanos uñas victor
        viii énfasis acorde acostumbrado adam admite advertencia afortunadamente agarra alicante
        alicia aparatos are arquitecto arzobispo asesinados atletas basados bestia botas buscado
        cargas casada caña cinturón coloca columnas comando conservadores consultar cristóbal
        cumpla cumplió dejemos desaparece despierto destinos dile discapacidad diseños disminuir
        distinción divorcio editores encantado enfrentarse envidia esenciales estatus esteban
        estilos euro exigen expresado faltaba favorable fi fibra gases granja grano hermosas
        hombros hábitos imagina impulsar indicar injusto irak jalisco jo jornadas lady life
        litros llaves mafia mensuales migrantes monstruo mora moverse movilidad nombramiento
        ochenta ofensiva open oídos parcialmente peleas pintar plana pongas preocupaciones
        prestado protege proveedor proyección pudimos quema rata ray recinto recorrer relevancia
        rendir restauración rodillas ruptura sacando saldo saltar sanción tablas tanque tarifa
        tremenda viaja victorias vigencia viuda volvemos vuestras wifi á abarca aguirre ahorita
        aislamiento alcaldía amarilla aprovechando buque burla carros compartido computadoras
        conductores conectado conectar contemporánea cuida cumpliendo dejará desarrollados
        desarrollando dominante ejemplar empiece entendemos escape escritora espectro estarían
        etiquetas eventualmente excelentes externos farc fatal firmó fundado fundamentalmente
        fusión futuras generan golf green halla id implementar incorporación informaciones ing
        iniciales insultos intervenir invito ip latinoamericanos lazos manifiesta messi
        modalidad monasterio muchísimas ofreciendo opina orquesta palmas papi pdf pedidos pegar
        pelos perdidos pib políticamente preferencia prefieren prometido proponer ratas
        recompensa rehabilitación rollo romance rt ruinas sacaron sesenta set solicitudes
        sorprendió sospechoso sucesión susana sustancias terceros titulo tramo trasero trece
        unir uribe utilizó xv xvii your éramos abren acepto agradecer agujero alcaldes aparecido
        aparecieron aparente aportes aprovecha avanza barro bbc bici boston camioneta cerebral
        coco compleja componente conjunta conspiración contentos coordinador corregir crearon
        culpables curva definido delincuencia deriva desnudo destruido disparo divide divino
        domingos educativos emitir ende enhorabuena ernesto establecidos establecimientos
        estrecho exitosa exploración explorar exportaciones filtro financiar fomento ford
        fotógrafo funcione funeral fábricas garantiza gigantes gobernación gubernamentales
        guinea gustar guzmán home horizonte incertidumbre infección injusticia inmensa
        inspección inspirado invisible iré juguetes junior lavar lentes levantó llamamos
        localidades logran mandan masacre memorias metropolitana mochila nativos nelson nobles
        nombrar obreros organizó orgullosa ortiz pasara personalidades pertenecientes pierda
        placas policia provenientes queden querés reclamo reparación resuelto robot rubia
        sacerdotes salidas salio satélite sostener sostuvo ss sucia sustancia terribles tio
        titulada traído trigo tuits tuviste uds unió vanguardia velas vertical west will afirmar
        agrupación ali altar aporta ataca atracción autobuses avanzado ayudarte bajó baloncesto
        billete bla blue bodas borracho brillantes buques cagar capitalista cercanas
        coincidencia comenzando complicada compre compro compromisos concluye confía conscientes
        construyendo continúan cotidiana creyendo cuán deciden definitivo depósitos derivados
        desnuda destinados diarias diosa diste doctorado ej emisiones enseñó escriben
        especialidad establecida estrecha estudiado estuvimos exacta explican exponer expuesto
        extensa externo extracción extrañas fallecimiento faltas fantástico fc flaco foco
        franquicia félix físicos gala ganadora gobernadores gráficos guadalupe guayaquil
        historiador increible inocencia ironía irte johnson lastima latinos leal licencias
        mascota master mentales mineral miraba movilización nazis norteamericana not ocupan
        ofrecido oraciones parroquia pe pelicula pepe pila portero positivas preocuparse
        pretenden prisionero párrafo recomendación reflexionar relativo religiones residuos
        responden restantes samuel sostenible sucediendo sugerencias sustitución taza tributo
        turístico unen uruguayo vegas vencido verán visa acordar acudir agricultores air
        almirante analiza bailando bando batman boludo bonitas botellas catalana cielos comparto
        complejidad comunismo continuamente cosecha credibilidad cualidades decoración delantero
        denominación densidad diariamente directos donación edades ejecutiva elizabeth empiezo
        enamorada entienda estúpida exigencias formó funcional gafas generado geográfica gota
        guerreros hinchas incluidas indicó infantiles involucrado jefa jonathan line marte
        masivo mediterráneo mentes mmm márquez nacidos normativa nucleares off olímpico organiza
        partidarios pastel pastillas peligrosos piensen preguntaba presentaciones presento
        presiones primarias procede provisional radiación reconocidos republicano ricas risas
        ritual secuencia seguí semanal sentarse sientas sir solicitó sorteo sumar tecnológica
        temática tomarse trámite unica usaba usamos valientes valorar verdades verme viajeros
        violentos volvería vínculos white zamora abandonó abiertamente abordar ac accesible
        acompañada acontecimiento acusa adoptado ajena ajeno allende amparo américas animación
        animo asegurarse atras aumentado austria automóvil auténtica ayudante barata bastantes
        benito bernardo bibliografía bloquear bolsillos bote brindar bromas bronca busque
        cambiaron centímetros coincide cole comisario consultas convivencia cv defendiendo
        dependen deportivos der detiene dijera disparar divertida economista económicamente ego
        exitoso expone fanáticos fragmentos gubernamental hueco imbécil imperial incapacidad
        incrementar intendente irlanda italianos ix joyas licenciado marcó mascotas miller
        minera monumentos mundos museos narcotráfico nene nocturno ocurren ordenar orejas out
        panel perfiles permitan pesa pilotos plenamente pon ponerte precedentes presentando
        protegido provecho reconocen recortes rector recuerden respiración revolucionarios
        romántico rubén salvajes seno separa suelta superado supervisión suponer são tirado
        tripulación usd vegetales vienes violaciones visitó voluntario wilson álvaro abc
        adquirido afectadas agregado alla amazon anciano asilo atencion aumentan belgrano
        biología bolso bélgica cadáveres candidata capitulo centra compensación competición
        concejo consiguiente construye contactar contamos contemporáneo contenta contratación
        controlado demostración demócrata denominada desarrolló descendientes desconocida
        describió diplomático directorio dirigidos disfrutando efectivos elaborado energías
        escasa establecidas estuvieran excepcional excepciones exhibición experimentado faltar
        fauna flash funda helicóptero heredero inicios intervenciones iván lidiar llevada maneja
        milagros miserable modernas montaje muero nerviosa normalidad ocupados omar orgullosos
        parámetros pasadas piratas planeado pr practica prioridades procedente prometió pájaros
        queréis racista rancho rechazó reforzar requisito resistir respectivos reunirse
        revolucionaria rivales rodilla sagrada saint salinas salva satisfecho separar seremos
        sexualidad socorro sofía tanques trabajadora tranquilos tropical ultra unam utilizadas
        vacas vacía variedades varones vendrá vestir vocación volando vázquez acompañar aliado
        alivio almacenamiento andrew apuestas arthur artificiales atento atlántico bajando
        baratos bares bendición bruto cago calientes cancelar canciller cap carece catalanes
        cayeron cañón chihuahua comedor compara comun concretamente configuración conquistar
        contraseña contribuciones controversia corporaciones corrección creadores criaturas
        crudo cuadrado cubiertas defienden demasiados descrito desear desesperación designación
        deterioro determinadas df dimos diseñador disponer distinguir dividido divisiones
        diámetro elevada em emitió ente entiendes entrenar escapa escaños especializado
        estacionamiento estatuto evidencias expulsión fina finca fino forestal fundadores
        ganamos gobernante hermosos hierba homosexual homosexuales il increíbles inspector
        intentarlo jazz joan julián justificación latinoamericano latín legislativa leones
        listado lucro madurez maldonado marie matado medallas men mencionados mera monopolio
        multas necesite noroeste noruega olas operadores palestina parecían pasear pases
        peligros permitiendo pilas plantilla pondrá pregunte promete provocado ranking razas
        recaudación rechaza recordando refería regularmente reportaje residente respecta respeta
        rumor rápidos samsung seguirán setenta señoras sientan terminamos tonterías transportes
        tristes trucos tuvieran túnel urbanas valentín valioso valoración vinos ámbitos élite
        activamente acuerda agradecido agradecimiento aguante aman artillería asunción
        autorizado barras bloques brasileña brillo británicos bruno camina canadiense cargado
        catalina catalunya centenario christian científicas claudia cobarde cobro conformidad
        consideraba consiguen conversión corren criatura cristianismo cuadra cuanta cuerdas
        cuidados decidimos decís dedicados dedican dedicó delegado delincuente demasiadas
        designado despido destinada dj donaciones dragón editado eliminado emma emplea
        equivocada exclusión fallas fenómenos franja frio físicamente hablen higiene identifica
        ilustración importación insulto interiores jason jesus jugaba lejano levantamiento
        maestría mayormente medicinas misiles muñeca máscara nacionalistas obispos obligó ordena
        oreja pagó parlamentario perseguir perteneciente pibes pida ponerlo postre potable
        prestaciones profundas promueve ps quedaría racional realizarse rechazar representado
        rescatar revelación revisa romana rose secundarios segmento seguiremos sencillamente
        señalan sillas singular suelos tejidos terminé tradicionalmente traigo trasera turco
        unesco university vaticano vendedores vendió veneno vivían what xii xiii abraham
        aceptable admiración afectada afueras almacén ancha anunciar argentinas arranca
        arrestado atacó atrae auxilio cabildo cali casino casó celebran checa chupa colorado
        comprometido concreta condenados conecta confederación consuelo cordero curar dados
        decia dependiente desafortunadamente desarrollan determina dirigidas durar emitido
        encarga encargada energética enterado enviados escasos esclavo escritas escuchan excusas
        exposiciones express fachada farmacia fianza fm frenar fundó gays generó griega grita hd
        importaciones influencias ingredientes intentaron je jersey jode lecturas legítimo
        leopoldo levantado leve magnífico maravillas marchar marino michoacán miró mo molestia
        monitor more músculos nací negativas notables obtenidos olvidó opinion oscuras oviedo
        paisajes pecados pertenecer peruanos pesadilla plomo podré policiales postal prado
        publicadas racing recien recuerdas registrar reportes reside salvación solicitado suben
        suceso surgen síntesis sólido tinta tirando transformar tribus usarlo vano variaciones
        villas aceptan actúan afiliados agarrar ahorros alimentar ar arabia asiático auge baje
        biografía bruselas carl catorce cebolla certificados citar col comido comunicar
        concretas conforman constitucionales construida contabilidad contador contratado
        convirtieron cálculos cátedra cómoda davis debut decepción denunció deportistas
        deportivas desagradable desconocidos deseando desorden desprecio dinamarca
        disponibilidad dominios elaborar emocionante encontrará estrictamente evangelio
        explicado fases fueras furia gallo ganancia gastronomía genética gimnasia good guión
        habian hablé históricamente honestidad humildad hígado iluminación impone imprescindible
        indicadores indonesia instalado invitó involucrados jerusalén jr juramento kirchner
        legisladores leon libertadores liceo lopez mandado manifestantes mantenga marcador marx
        matt mecánico memes mineros miradas mortales nasa noreste noventa obligada obligatoria
        observando oliver pague pareciera patricia pierdas poblado porción preferido preguntarle
        progresista prostitución protector proveer provinciales reemplazar registrados relieve
        roba rodean serias sida soñar suba sumo tarda tel tendríamos tic tim trajes transforma
        trimestre técnicamente union vasos vendría venían verduras visitante vote índices
        abundante accion actualizado adjunto administrativos aduana afecto afirman afrontar
        alejado amaba andaba aprecio armar arranque asegurado asignación atacado augusto
        auxiliar avanzando ayuden bo bono brecha caga cal celda cemento cesar chan charlas
        cintura clinton cojones colina comenzamos comisionado compartiendo compartimos comprando
        concejal concluir confesión considerablemente considerarse consumir convencional
        corporal creados cuente cuna date delicioso desacuerdo desafíos desgraciadamente
        detectar dirán discutiendo docena dormitorio dudar eléctricos encantó esconde
        esencialmente estudió extender extenso fb florencia fresca funcionó galletas generando
        grueso habituales habitualmente harían honestamente impuso inc incidentes indispensable
        insectos insiste integrada intente interesada islam jim jimmy juntar justifica justin
        karma lata liberado lobos manchas mande maratón marcada materna matriz mencionada mero
        meterse mitos molestar mágica oculto paises pasajes patrick peticiones pirata
        potenciales precedente prejuicios primas problemática proteínas quintana rapidez raros
        realidades recibí recuerde refieren registró reparar republicanos retirarse romántica
        serpiente serrano sinónimo sofá soto suceda suman temporadas temporales terminando
        terrestre tigres tomadas traducciones vacuna venimos verso versos vice volante
        voluntaria von williams abandona abogada acogida afganistán afición aguilar aislado
        alojamiento amores andy anónima ap arrancar au aula automático barreras basadas bot
        boxeo béisbol calcular cenizas cnn comarca comes comodidad conducción confirmación
        conociendo cortesía crecen crónicas célebre cúpula desarrollada descansa diputación dvd
        déjame educativas ejerce eléctricas empleada encontrarás espectáculos espíritus
        estudiantil eternidad experimentos expresidente feministas filósofo fundamento
        fundamentos ginebra gregorio hubieras invitar iris jeje joya juzgados latinoamericana
        legitimidad lingüística magdalena maldad maltrato matanza mejorando metales mexicanas
        miente militante mirá misericordia moción naval nintendo niñez nostalgia notificación
        ondas oscuros palacios pato pedía peleando peru perón piñera planetas power pretendía
        previos primos proceder producciones produciendo protestar pájaro recta registra
        rompiendo santuario sarmiento serbia sigamos simultáneamente sólida tailandia temprana
        tenerife tiras tocan tope traduce traductor transcurso tratamientos trámites tucumán
        urnas usaron usas vais valga verbo viajando vicio volcán votaron à íbamos abra abriendo
        activistas adelantado administrar administrativas adolfo advirtió alimentaria anillos
        aparezca aplicado arias brigada bruce caballería camisetas campana causando ceder
        celebrando celos cerradas cervantes clan colocado comisaría compone comunicarse
        consideramos considere consulado contraria contribuye croacia cruza deberia dejaste
        desplazamiento distancias dividir doctora documentales dra editar educar elegida
        emprender enojado enseñanzas enviaron esconder especializada existían famosas feminismo
        fijado futbolista gallego gallina geniales gustas hicieran hill hs hubiesen incómodo
        informacion informativo integrar inútiles israelí legalidad leonardo levantarse linux
        malvinas maniobra marc marea marrón meten metodología mostraron mueven mínimos national
        nido norteamericanos notado otorgado pantalón pardo parlamentaria partículas perdidas
        pierre pija pobladores potente presentamos quedarte querías recibimos recolección
        reconozco relacion retiró rota semi sincera sindical soberano sobretodo sugerencia
        suponía séptimo tacos talentos temer tocaba toco torta traidor trujillo united
        verdaderas vientre virginia wall yucatán acabas africano amistades angustia anima
        anualmente anónimo aplican atacan automóviles bautista boletos cabrera camara celebrada
        circunstancia clausura comentado comuna confío construyó contestó convirtiendo cortés
        creativo dadas dedicación delicado descubrí deseado despertó diseñada divisas dobles
        duran ejércitos encargados enfrentamientos esperaban esposas existido experimental
        explico extendido face fantasmas filtros fuegos gold gripe hablarle historiadores
        horizontal hot hábito ibas imprimir inconsciente instancias integrante journal lean
        leyendas lgbt limitar luisa mago mallorca mariana medieval meme mercancías minero
        misterioso mónica noción note obstáculo odian ong parciales parecida pascua pasillo
        pasto payaso pegado pense períodos pino pq profeta prosperidad provocando publican putos
        quejan quiebra quisieron recetas reclama regulares renovar resultan ribera rita roban
        ryan sargento seguidos sensibles sentencias significar sometido sorpresas subsidios
        suicida teme transmite usen valer validez venas viral visibles vistos votado válido ví
        young zapatillas abrigo abundancia acabamos acercó actas acusados adolescencia ajedrez
        alcanzan alfa aplausos aprendió apuesto arts aseguran asociada atiende back bancaria
        boleto boom callado cazadores cdmx celeste chaqueta cintas claudio cobran combustibles
        compasión completos componen comprobado computación conversar cool cooperativa creyó
        cuadras cubiertos cumplan debatir debieron demostrando denomina diputada dorada dueña
        ecuatoriano encontrados estafa estarás excesivo explique favorecer flora grabaciones
        granos hall hallar harvard ho ignora ignorante incidencia incluyó inscripciones insultar
        interesan interpretaciones intimidad johnny ke lewis lindas matrícula mejorado morelos
        mostraba ocurriendo pacífica paloma pare pechos pendejos permitía petrolera pienses
        plantear podés potencias preguntaron preservar procesamiento propósitos pulso quemado
        rechazado recibida resultaron rinde rioja robos robots roy salazar seda serena seriedad
        solares soltera soltero sony spam stephen sudeste sun superficial temporalmente
        transacciones tuyos táctica valentía variar vestuario viola violar volúmenes votaciones
        vuelvas acercamiento adecuadamente administradores aeropuertos aguanta alternativo
        andando apoyó atentos atraviesa ayuntamientos buscó bush capturar ce cf comencé conejo
        confiable consola convierta correspondencia cortado creativa critican cuidadosamente
        daré dedicar dejara delegados depender desconfianza descuentos dibujar doloroso echado
        enfrentan ensalada enseñado equidad escuchó etcétera evitando experimentar extrañar
        fabricante facturas formalmente frías ganadería golpear guardado haberme indiferencia
        inmuebles inter inundaciones irene irregularidades irónico jacob jordan kennedy
        laboratorios leen leerlo licenciatura little llevarlo llora logrando mapuche mediano
        mercancía michel millonario morgan niebla nietos núm oir organizados partidas perdon
        perjuicio perpetua planea plazos pluma politica poseer pretexto qu recibidos
        recopilación representaciones robando sanitaria seleccionado semanales sentimental
        servirá simpson sitúa suministros supermercado tensiones trataron tropa usadas variación
        varía vecindario vegetal vengas vinculado viña votando xiv árbitro ópera óptica abrieron
        acostumbrados admisión alfombra aluminio anne anthony apagar apelación aprecia araña
        armenia arreglos arsenal asesores asistió atentados bachillerato bendiga best boliviano
        brevemente brujas cabina cañones certificación chip coinciden completas complicaciones
        comunitario confundir congo conjuntamente conlleva consiguieron consistente convocar
        copiar corrió crucero cruzado culpar curiosamente cuánta cárdenas defenderse defendió
        dejaría directivos disminuye efectividad elevar elimina emergencias enojo escondido
        espectador expuestos fabricantes facilita favoritas gerardo group hacerles hashtag hazlo
        hipocresía honda hp impresiones indignación informal iniciaron inminente intermedio
        invento investigando irregular jubilación juguete julian juveniles league lees libra
        localizar long luce manzanas mentiroso monarca monetaria muertas narración nobleza
        obsesión obtienen orillas orlando party patada permanecen permanencia permisos pinto
        polla prd previas probabilidades producida productiva protegida radios rap reelección
        reemplazo referido reinado remoto respectivas resuelve retórica rick semilla sentados
        sep shock soria sucesor sureste sábados templos tiroteo tontería traducir trasladado
        trastornos trayecto ubica visitado vuela zelanda acababa acabaron accionistas acordado
        adecuadas alianzas almería anexo antena asesinar avisar ba blogs cabecera calibre calvo
        cartón chofer ciega cines coge colapso comercialización compañia complemento comprador
        comprendo compuestos concursos consideradas consume cordillera cristales dejarse demora
        deseamos destruye dirigen disfrute doc dominar duarte echando economías ejecutivos
        electores emplear encuentres entren entré escribía estratégica evo falda forestales
        forzado freno fu gentes grand if incorporar inmenso instinto investiga jajajajaja jane
        lenin llamarse llevaría masculina mañanas michelle ml médicas navegar observó obtención
        ocupó operador pabellón pausa peligrosas pensarlo perfume pesados pimienta pintado
        plantel plural potter psicológico pulgadas pusiste quedes raya reaccionar reciba redonda
        reducida referentes reflejan registrada reinos relleno remate renacimiento robin rostros
        saquen school seguían sendero sintiendo soltar sospechas surgido suspender suyas taxis
        telefono teología tiró tl tormentas trozo valenciana valió valles vayamos vergonzoso
        viera vigilar vih vinculados visiones ése adonde alcalá alias amada amazonas ambientes
        apetece aplicada asambleas asumió ausente autónomo ayudo bad batallón bonitos cajón
        calcula calla callar camarada camas canaria cansancio captar casar cayo chef cierran
        cocaína competente comunitaria concedido controlada convencionales convicción convocado
        corredores cuevas cívica delta demócratas despedido destinadas detallada dividida
        divulgación down décimo escobar espía estatutos estratégico excesiva extremadura fallos
        fijar fmi fracción frontal gabriela generoso golpeó grandeza guías haberle hacerlos
        harta hilos homicidios ideológica ilusiones importaba indemnización indicador ine
        innumerables institutos intentaba ivan jabón jamaica judía karen librería limpias llamen
        llegaste look malditos manipular medianoche mercurio mereces milenio ministerios molino
        muelle nativo necesites núñez ortografía periodos persigue pierdes pierdo podíamos
        portuguesa prendas preocupan presentados quedara querétaro rastro ratón realizará
        reclamos recordado recordemos recuperado refieres relaciona relata respondiendo rodeada
        rodriguez roles sandra sanitario sebastian seguiré sentirme señalando significaba
        sospechosos sostienen subsidio sustituir teatral tenian tomaba trans trastorno tratamos
        tributaria vaina varela veían vial viniendo virtudes voluntariamente volverse zorra
        águila activista adicción adoro adquiere afirmaciones africanos amplias aplicable apoyos
        area argelia asesinada atenas atractiva atribuye autoestima balcón baterías borrador
        bulgaria bárbara calificado casual causan cervezas cese clic colaborador colecciones
        colgado comúnmente conectados cono contempla crueldad cómplice dejame denunciado
        desastres deseaba despacio disparó doméstico dramática enmienda enseñan enteras escogido
        escriba estructural estuviese expresan externas faltó fascista favorables firmes forro
        francesas francis gen golpea gradualmente gremio guanajuato guevara hembra honesta
        horacio horribles howard ian inesperado infantería inmueble invertido just kilo
        laterales lava licitación light lisboa lograrlo males mantequilla mc mediática mencionan
        merecido miedos modificado monstruos monumental mortalidad ms nacen ne nicolas nigeria
        nocturna obligar observado observatorio ocupando ofrecieron oliva oportuno opositor
        ovejas pagados pariente parlamentarios pasaban pekín planteado plumas prefieres
        preocupada preocupados presentaba prestación pretender procurador prácticos publicaron
        quedaban queríamos químico recogida regimiento republica reservado revelar rivas ruego
        secuestrado significan significativamente singapur sistemática sociología south status
        sudamérica tablero tendrías tomará tratarse tronco turística tweets uber vago variantes
        varón venecia vió vocabulario votó válida wey ávila accesorios acondicionado adecuados
        administraciones amlo armario ascensor asignado audiencias aumentos azteca beatriz beta
        borges botones bruja burro carecen caudal cerdos chance cirujano collar cometió
        compartida concesiones conocerte consultado costes crucial cráneo cubren debiera definen
        dependencias descubrieron diplomática dirigirse dramático echó ecuación ei ejecutado
        ejercito encerrado enfermera enfermería equipamiento equivale escuchaba escudos
        escultura explicando expulsado extraer ferrari festivales fichas fidelidad fragmento
        francamente francos fíjate game gestos gordon gps gral gramos hablaban haití harías
        incorpora inmunidad insistió inusual inventar jamón legítima leña llamaban lola lote
        lugo madero mango marítimo matrimonios merced milán moderado monos montero music mutuo
        natalia neutral niegan novios now obrera ofender ordenes otan pakistán partió patético
        peculiar perdiste permaneció pescadores pi pondría posturas preferencias presunto
        profundos prohibida propongo proporcional prostitutas protegidos provienen puros puñado
        realistas record regalar renunció repercusión resaltar revelan revuelta robó rompen
        sabrá sacas saludar sarcasmo sencillos sinceridad suelto surgir tamaulipas tango
        telefonía televisa teórico toques trabajadoras trago tubos uniformes urss usaban valiosa
        vegetación vendidos vendo verificación vernos viena visibilidad vocales volvía vuelves
        xbox acumulación agujeros alusión amnistía andaluz andas apellidos apuntes arenas asado
        atacando atrapado auditorio aviación bailes bajado bondad busquen cabra cancelación
        capturado carril casados catedrático celoso centrado cereales cerrando cerámica
        clasificados cláusula coherente cometidos concedió concretos conseguirlo continuará
        contundente creían cría cultivar dañar decida declarada demos descontento desesperado
        diamante dijimos disciplinas diseñar disolución diálogos editoriales email emprendedores
        encendido entendía enterrado entramos espere establecen estricto estupendo exigencia
        fabrica fabricar formulario frustración fuesen guerrilla hispano imaginas imprenta
        impreso influir insistir insoportable isaac isidro islámico jajaj jaén jennifer jugamos
        laberinto lanzaron lázaro maldición manifestado mediana menú misteriosa mona motos
        mutuamente méritos nacieron nacion network niego olla olímpica opinan pagamos pagas
        paguen pantallas partiendo patatas peli peliculas perdonar permanentes piña preocupante
        presentador promocionar psicológica puntas quitado quizas químicas recibirá recomendable
        rentas representada republicana resoluciones restricción reunidos rezar riego sacarle
        saqué secos simpatía sinaloa soviético steven suspendido tatuaje tecnológicos terminada
        ternura territoriales trabajas turcos tweet vacunas vd velasco velo viajero vocal
        vulnerable walker óscar abastecimiento abu adaptarse afines africana agradece
        agrupaciones aislados alcaldesa alice alimenta ambición anterioridad antropología
        aplicando aportación aprenden atacaron atrapados aurora baila bancario bandos belén
        bloqueado breves cargando caros castigar celebraciones chaco chavez ciegos colas
        compartió compañeras comportamientos compran condujo contrabando contribuyentes
        coordenadas coordinar cortina criado cruces cruzada cup cárceles desesperada despliegue
        dirigía dolares doméstica donar echarle educado emisora empiecen empresariales entendió
        enteré enviando estaríamos existan extendió favorece fbi finde flecha fortalecimiento
        ganarse gastado girar girl gobierna golpeado gravemente hablaron haciéndose here
        hipócrita honorable huerta imposición impotencia incluía integran interino inventario
        inversores io jon justos lazo legislativas lei leyó liberalismo lindos litoral logramos
        luchan madura malasia manchester mariposa maternidad mires muchisimo méndez nacida non
        néstor observador octavo olvidemos operan operativos opinar optimista pack participante
        patriotas patriotismo pd penetración permitieron pilares prenda preventiva profe
        proponen psicólogo puestas puntuación quitarle ram receptor remedios rendición resulte
        resume retira retratos reúnen sabíamos salvó seleccionados sensaciones separadas
        situacion sobrina sometidos stalin story subasta suceden sudor susto sutil tos totales
        traidores ubicados umbral unieron vacías verbal veré viajó visuales warner was
        abandonada aceptada acercan actualizar adelanto adulta agresivo ahh ajo aldeas amargo
        amos amplios anderson animado ano antemano aportaciones apostar apps asociadas
        aspiraciones asqueroso asusta atlas atleta aulas automática basándose beach bicicletas
        bodega bombardeo calentamiento caravana casero colonos compensar comunica concede
        conducido confundido conocieron conozcan conservadora consolidación contemporáneos
        contradicción creído curvas cuñado cédula decadencia dedicadas definida dejarla dejarte
        delantera delgada derrotar descubren destacada diaz diente difícilmente directas
        economistas edgar educacion efectuar elefante enormemente escaso escuadrón
        especializados examinar expectativa expresamente extracto ferrocarriles firmaron
        formaciones frágil furioso gary gasta genocidio globales gotas hallan halloween have hdp
        hockey homero hongos inconveniente increíblemente indicaciones inestabilidad introduce
        intérprete inyección jerarquía jubilados kelly kit larry libertador lic lincoln llevados
        llueve lotería machos malestar mansión maquina micrófono moisés montado movida mu
        napoleón narices narra negación nomás oido pal palermo pamplona paneles papás partidario
        pasajero pañuelo perla permanentemente polaco preliminar premium prevista primario
        producidos pudiese quedarán queen quitó radica ramo razonamiento recogido reconstruir
        recorre refirió renovables representados requerimientos responda resurrección reunieron
        rigor rituales ropas ruina severo siembra silvia stone sucre sufrieron sumado
        supermercados supiera terraza timbre toalla trágico tíos típicos venció verguenza
        volvamos vulnerables zapata ánimos ético abel acepte aclara acosta activar adopta
        aerolíneas aficionado afán allen antepasados arcos ariel artísticas atendiendo bacterias
        basan bicho billones billy cambiará carter centroamérica cheque ciclos clavo colinas
        colocación colocó colonización comerciante complicidad compositor comprendido
        comprometidos condesa conductas conjuntos consiguiendo convoca coruña crack cuaderno
        cuernos cálido decepcionado decisivo democráticos desconoce desperté determinó diablos
        discute distingue dragon echan emite emocionado encabezado enojada enviada envían
        epidemia equivoco escuchamos especulación eua eugenio extras fallado fantástica farsa
        fascismo felicito fingir forzar fracasado fray fritas garcia genes gr gramática
        haciéndolo hallazgo hallazgos hip homosexualidad houston huelva indicando interrupción
        invitamos iremos island jeff jurídicas kilómetro lesbianas llegaban llegaría locas lápiz
        magnífica mandando mandatario maracaibo marinos martha medicamento minorías
        modernización monjes multimedia negado orientales parados pareces patagonia patriota
        perdemos permitiría pertenecía ponce poética precaución presentadas programado project
        quejarse radar raymond recuento redondo regímenes rehenes repetición revoluciones reza
        ross sant secas segovia significativos silvestre soñando sp stop sugieren superioridad
        superó surgieron tabasco ted tierno tomes trauma tregua tribuna trofeo trozos turísticos
        tuviese urbanización utilizaron vacíos vería vestida virtuales vitales volverán volveré
        vélez yoga abad actualizaciones actuó acusan adios admito aparecía apropiada
        aproximación asistieron atado atravesar avisos bang baratas bay bell bio bro cabrones
        cafe call cancer canon cantabria carpeta cecilia cera cercanía certamen chi ciclistas
        circuitos codo combinado compatible compatriotas complejas conveniencia coordinadora
        cuan cupo debidamente della democráticas derivado desarrolladores describen desee
        detallado detective devoción diabetes dispara domínguez dormida entras escuchen
        estúpidos existió formales formaron galaxia gestionar get graduación guantes hallado
        hamburguesa hardware hierbas honores humanitaria huyendo húmedo ilustraciones imagenes
        incapaces incentivos inclinación indicios indirectamente infraestructuras
        institucionales integra interfaz inventado jay jujuy jun karl kenia libia ligas
        literarios llanto llevarán mandaron mantenía marchó mariscal matías mencionadas merecía
        meto moon movistar mías músculo nombró opone optimismo pacheco pana paren parodia part
        pascual perfectos pides pinochet piola plaga portales preparan productora pronóstico pt
        puramente puras puño quitan ra recto recurrente redujo relativos reparaciones repertorio
        representando restaurar road robles sabrás salarial saluda see siesta sillón
        sobrevivientes submarino subvenciones sujeta supresión sustento tardar tentación tirada
        tiran tranquilamente traten uva vagina valparaíso viceversa aburrida acompañan acordó
        acusó agresiones aguja alejarse amistoso analista anfitrión angela asumiendo australiano
        autorizada añadiendo barca bordes burbuja buscador camilo cantantes chabon citada clarín
        clínicas combina comicios competitividad comprometida contienda cívico cólera dedicarse
        defendido definiciones deliciosa desnudos devuelve ejes enano escapó escocia estes
        estricta estructurales fallar falló fascinante favores fijos filme finlandia forzada fr
        gallegos generalizada gratitud grey habías high honorarios huyó im inconvenientes
        indirecta infante infarto infeliz injusta interacciones introducido inventó
        investigadora ladrillo lanzada leales legislador limitación living llano llenan láser
        magistrado maleta manejando maniobras manuscrito matices mayoria mercantil monetario
        muestre mármol nadar narco necesitaban norteamérica nudo obligan obtuvieron ofensivo
        ordinario otorgar patentes pensaron percibe perdimos procesado procesión prohíbe
        protocolos proveniente pulmón punk putin racial recomendado recupera regrese res
        revelado riendo romeo ruidos russell ríe salvado sanchez seguras seleccionar sellos
        severa sigas simbólico sms socialmente sonriendo sonríe sorprender stand sugirió taiwán
        tb tito tortuga trajeron trasladar tumbas tumor usual valía varían vendrán verle
        veteranos vigentes vivan voten wars xq órbita actuado acuerdas acusar aerolínea afectó
        afp ajustar alterar amorosa amén animados antioquia aplauso apodo aprox apuntan
        armamento aroma arquitectos aterrizaje autónomas ayudaron bajan ball beneficia
        burocracia cabida cagada calificó cameron carnes cat cerraron clark clasificar
        coherencia colmo colo comete comunión comí concejales conseguí consejeros conservan
        consolidar continuaron contradicciones contribuido convenciones convenios convocó
        creadas criticado césped cómico dante dave decirse delicada dependientes desayunar
        despedir devolución die dieran dilema dimisión diplomáticos disfrutan diócesis
        domésticos dure ea einstein eleva eligen empezaba encargó enteros entraba entregas
        envuelto equipaje er estatuas estimación expreso expuso fallecidos fanático fernandez
        figuran firmada globalización guy haberte hipoteca hop hostil ideológico imagínate
        incumplimiento informáticos infracción inmobiliaria insisto introdujo inés jan jessica
        jodan jovenes letal llevara lámpara lío marcial martillo maten mayoritariamente medición
        mediático metiendo mezquita millonarios mixta muralla muscular múltiple natación nba neo
        ninja nombra notablemente oea oiga olviden ordenadores organizan oxford padrino
        parlamentarias perez peronismo pito planeando podcast porto preciosas premier presentará
        presionar prevé procedencia produjeron promotor propiamente regulaciones reservados
        resiste respondido resta rocío rodolfo rotos sacamos sacrificios saliera simpatizantes
        solían subtítulos sumando tarta tenerla textil tomados trampas transportar trazado
        triángulo viajan volveremos wayne wtf abismo acompañados adicionalmente admiro afirmando
        aleja alvarado amamos ann anular apaga aprovechó atenta audiovisual aumentaron autónomos
        bajada balanza besar bocas bolivariana box bue cantan car carnet chinas christopher
        comercios company confesar consiga contemplar contenía contribuyen coral coreano costar
        cuestionar cuidando cáceres célula cómplices darío decano dejaré derrotado desaparecida
        descubrimientos destruyó directivo diseñadores disfruten dispararon distribuir
        dominicano echaron empatía enseñando espadas espuma estudian existiendo explosivos
        flexible gallardo gilipollas gorra grabó grises hacerlas hayamos identificados
        ignorantes imposibles impulsado infinita ingenio intenté interesadas interpreta invitada
        java jin joel logre luchador lunar machista magistrados manhattan mares martinez
        marxista mates melodía metes mintiendo moviendo módulo nula nutrición ocio olvidé
        ordinaria orina paraguas paraná parker parrilla patrulla pensaban portátil previsión
        probando promovido proporcionan proporciones proximidad pudiste puntual pág quo racistas
        recesión regresan regula representaba reproducir residencial retención roque salones
        sanitarios seguidas sentar sismo soporta stock suene sufragio sólidos temen tiburón
        tijuana tonos torneos toronto turista tácticas uk valdés vara variados version
        villanueva vivieron vulgar watch zapatero zoológico abandonados about abundantes activas
        admitió adquirió agarró agrada agrado ajenos aliviar analistas apareciendo apocalipsis
        asiste auditoría austeridad ballet bancarias bartolomé benjamin biológica buscaban caca
        cafetería califica cambiemos camp campanas cansados cante cantos característico case
        catástrofe ceremonias coahuila colgar concentraciones confrontación constituido continúe
        convirtiéndose cooper cortó costera creamos cubo cueste cuestion curiosa cómic defensas
        denuncian desaparecen desaparecieron descripciones diamantes docenas editora eligieron
        enfrentó enterarse ep estadios estela evitarlo facciones figueroa filo fluido franklin
        frenos futbolistas germán globos grabando haberla habra hamburguesas happy humanidades
        imperialismo impidió implicados incondicional incorporado informaron inspira insumos
        intentamos inversa jerez jordi jurídicos khan land latin lenguajes levanto libera lineal
        litro localizado lu machado manta marcan mediación memorial meramente misterios montones
        mosca mudo municiones mártir máscaras nancy novias nápoles olvidan opinas opresión optar
        oyó paradas paradero parezco patricio people pertinentes petersburgo poblacion podías
        porta portugueses potencialmente pozos prostituta protagonismo protestantes proteína
        provisiones quite recordamos refiriéndose reformar relativas relojes remota restante
        review ricky ridícula saqueo secta sedes semifinales separada sexualmente significativas
        single society sonreír sosa suaves subieron suite superan superficies suscripción
        tecnológicas terminen traiga tratos turnos uy variadas velocidades venia viable violeta
        ídolo abdomen abrazos acelerar aduanas agarre ajustes almacenes alteración anotar
        aportan armadura bank bardo borrado buses calmar cam cambien camisas carabineros cargada
        carrillo cigarrillos cohetes combatientes comentando comience comió comunal condicional
        conseguimos contextos contribuyó convertirá cooperativas cordón corteza country cruda
        cruzando danny dean defensiva despertado diciéndole diferenciar difunto diplomáticas
        disponen disturbios dolorosa dudes ecológica egoísta electorado electos elevación
        encender encontrada entendiendo entere entierro epn estelar esten estimular evacuación
        exactas extendida fibras fierro filial first formados frescos gemelos generosidad
        geográfico grant gráficas helicópteros hernán hi holandés how ideologías imaginario
        implantación indicada informativa ingresa iniciada inversionistas ipad izquierdas jodida
        kate know liquidación manejan manto manuales marshall milicia miré modalidades mártires
        máximos nina noel octava odiar paralela paró pasivo pautas pego pegó perfectas pica
        pieles pierdan pinches pirámide pj poderosas ponernos potosí presenten procesar provocan
        prólogo publicando pulmones recordaba respetable respetan respira right riquezas rodaje
        román rubro sacaste sacrificar segundas semejantes senos sequía sirviendo situados soja
        sostenido stanley sucios superman taxista tenias terminas tire trabaje tranqui túnez
        universitarias usarse verlas veterano videojuego vincent vip virrey visitando wi zapato
        absurda acabando acompañó adoptó agraria aguda alegando alexis almohada alquilar altitud
        alumnado amables ambulancia anal analizando anunciaron arquero arruinar asesina
        aspirantes austin avanzados aéreas bachelet baleares bellos beneficiarios bigote
        biológico blas cabron cacao cagando caldo calzado casilla casta causada celu ch
        champions chavismo ciclismo cobardes cogido combates competitivo compradores condenar
        confesó confirman congregación congresos conmemoración conocían contaron conteo corral
        cuadernos cónsul daremos decides decis dei destruida destruyendo dieciocho disfraz
        domina dt durango dí ecosistema elevados elite embarazadas emigrantes empeño empiezas
        emprendimiento enfermeras entiendan entregan escondidas escribes espejos esperes estaria
        estrada explota expresarse feroz firmemente formatos frentes galaxy gaza generador goza
        graduado granito habitan hemisferio hillary hoyo impiden impresa inca inestable influye
        informático insuficiente interpretado irresponsable jodiendo justas lagunas lanzan late
        lawrence lider literarias logística luke mantuvieron manuela marfil marín matthew mb
        mierdas mojado narrador norman nómina núcleos obrador obtenida office oficios oponerse
        orgánico orientado page paradigma parecidos patadas perrito peste piba pisa plantaciones
        planteó point porquería premisa preparativos prestan prieto quisieran quitaron racha
        realice realismo refuerzos rejas rentabilidad rentable rené repartir resentimiento
        resultando retroceso rincones rotación sabría shows sindicales skype solidario sport
        sucesivamente séptima televisor transferencias transformado traía trío típicas vecinas
        veis vinculación violentas viví aa abejas accesibles adhesión adicto agotado alejandra
        amy apetito apuntar arequipa arregla artesanos asesoría asiáticos asombroso atletismo
        auriculares ban bandeja barranquilla boliviana brasileños brooklyn business but cabaña
        calorías campesino capricho carencia carla castellana cazar cejas centenares ceo chau
        chavista clasificado comités comprueba consideraciones consorcio contreras creyentes
        criticando cu cuenten dejaban departamental deportista descargas detuvieron dinosaurios
        direccion dispuso ecológico eddie eficaces emergentes enamorados encontrando encontrarán
        esferas especialización espinosa estabamos estableciendo esther estrechamente exactitud
        exigiendo facto faro fascistas feriado filósofos flexibilidad fractura france frances
        frecuencias fred fundar gestiones graciosa graduados gritó guido harris hincha huye
        implicaciones impresos indiferente inmediaciones inolvidable inquietudes inscritos
        inspirada intercambiar internacionalmente investigado jerry ladrillos lesbiana ligado
        limite loma lomas lorca líquidos martí medico menuda mitre monje monseñor muchachas mud
        neto ny objetiva old olimpiadas organizadas organizador organizadores otorgó pagará
        pampa participaciones pedagogía pelotudos pertenencia pete plancha planteamiento
        plástica posada progresistas promociones pronunciado proyecciones recaudar
        reconciliación reconocidas recreo registraron reportar respondo roman rompieron réplica
        saltó santidad secundarias senda sentirte shakespeare significó sirio solicitando sonia
        state subo suplente suponen tatuajes tc temblor temores terminales tesoros tips toluca
        transacción triunfos usarla venus vereda ésa índole íntimo ab abrí acudió agresiva
        alberga alcanzaron alteraciones amateur americanas antología aprendan ara arizona
        arrancó asciende asentamientos atardecer atreve avatar aéreos badajoz barbara barry
        barón bendito bolivianos botes brilla buscarlo busqué cambiaría canasta capitalistas
        caracterizado castigado caía caídos chaval ciclista colabora competidores confunde
        confuso consistía controlan convencidos cortinas debida dejarme destacadas discípulos
        diversa divididos dominación dragones drenaje dylan ecuatoriana efe elegancia emplean
        enciende escalada escolta escuadra espinas espirituales espías esquemas esquinas
        estatura estimaciones estupenda estupideces estuviste estímulo eventual femeninas
        festividad fraternidad fríos gallinas generalizado grandioso heavy hembras heroína
        honestos humildes húngaro ignorando incorrecto infecciones informan informativos
        inmigrante inmortal inquietud inspiró interactuar jaula jueza ken leía llamarlo lozano
        luto maletas manifiestan mantengan masaje matas mentalmente meterme metí mezclado
        mezclar militancia mp mx márgenes navegador nulo ochoa ocultos opuestos pala paliza
        parecería percibir perderse persa pinos podrias polar precauciones prefectura
        privatización produzca provee psiquiatra querría rana reduciendo refuerzo rencor repiten
        representativo requerido respiro retomar sanitarias sembrar spotify sucursal suenan
        sugerir sugiero suscriptores síntoma taxistas terminará thompson tiburones torpe
        trabajaban urgencias usb valla vigo vinculada war yang abran acabará aceptando
        acostumbrada adoptada albacete amarillas ambicioso anatomía anciana anécdota anécdotas
        aquél arbitraje avenidas avisa ayala ayudarme bailarina biodiversidad calcio
        calificaciones callao carajos cargador cauca cazador caí coincidir comenzará cometa
        composiciones concentrado conectada confiado consumen correctas creyeron criticó cs
        cuchillos cuervo desarrolladas desperdicio destacando dispuestas disputas docencia
        dominado doscientos décima egipcio elenco emily emitida empuje energético enseño
        entregaron eramos erupción escucharlo especificaciones espionaje estallar eternamente
        existiera expuesta falto ferias fumando funcionaba fósiles galerías ganados gerencia
        gonzalez got grabados guardan hito html hábil imaginado impuesta infantes interes
        intervino invención involucra isis josh lapso levantan llegarán llegues lomo lula líbano
        manifestar marítima massa mediocre metieron miento monjas moscas movido mural musulmana
        mutua nativa neuronas nevada noticiero notó nov novelista nuca obteniendo ofendido
        ofrecía oigan ordenanza orientada osorio pagaron paginas panda panza parra pas pen
        pereira perlas perseguido ph phil philip picante plasma porcentajes pornografía
        posicionamiento preciosos preservación productivos progresivo promocional prudente
        pureza pésimo regaló repetidas reportero retener ritmos sabias sacarlo sancho sanz sao
        sencillas servía smartphone sonrisas soñado spanish store suavemente subterráneo tacto
        tapar tardó tarragona tercios trabajaron travesía venda vestimenta votan webs whisky
        yahoo ósea aaron acapulco accede acompañando adaptado adivinar adriana aislada alfred
        amenazado amplitud andina apoyada aprovechamiento apto apunto archipiélago arreglado
        artesanal asistido atractivos atravesando autorizados auxiliares azerbaiyán bebes
        bestias bin bloquea burguesía camaradas campeche cantón capo caracterizan charlotte
        chelsea chiquito cn cohete comemos conceder concilio confidencial conste construyen
        construyeron continuado continuas cotidiano cronología cubriendo dead dejarán demandar
        dennis derivadas deshacerse designar detección dieciséis diploma discoteca dni duermo
        east ecología elegí embarcaciones english enseñaron entenderlo equivocados escombros esp
        esperen espiral estalló exagerado experta extremas femeninos fijas finaliza formula
        fotográfica funcionado fórmulas gb grace gratuitos gray guardián guerrilleros hadas
        hebreo hormigón imaginaba imitar imposibilidad injusticias inscrito intentas iu jerónimo
        jugaron leido liderado limitados llevarla marcando meditación mejoramiento mercosur
        merezco metáfora metálico mineras miramos moderada molinos monta muchísimos muda
        musulmán muñecas muñeco negligencia nieves notificaciones obvia odias ordenación
        palestinos paraguayo paran pasarán pasiones pastores petro pidan pongamos presume prime
        primordial progresiva promotores pronunció prosa próximamente rachel recibía recomendar
        recomendó recorte registradas reseñas retroceder revisado ro rugby ruth seguiría
        senadora sic sicilia siniestro sobrevivió sorry streaming sueco superación surgimiento
        tag terceras terry tina traerá transformó trasladó tratas tristemente urgentes uruguaya
        valdivia vallejo valley variante vence videoclip vitoria volviera way zacatecas élites
        aceptamos acertado aconseja acuerdan amenazó amigable andrade ansias apasionado
        aprobados ardiente arrepiento asustado atentamente atrapar atrevido atributos avila
        ayudarnos book borrachos bosnia botín buda cairo calzada cambridge celebraron cercanías
        cigarrillo cineasta cinematográfica clásicas clínico cojo colchón colon combinaciones
        comentan comparada compramos comprarme concentra consecutivos consigna continentes
        contrató corresponda cortan crianza cruzan cruzó deficiencias degradación dejaran
        desconocimiento desventaja dictamen diplomacia discutido diseñados disfrutado disfruto
        division dude edificación efectivas egresados enteró equivoca escrituras esplendor
        esqueleto estables estero expedientes expensas facilidades ferrer firmeza franquismo
        ganaba garaje gobernado guardo hamilton herederos holocausto humberto huéspedes hábiles
        hábitat identidades identifican ignoran ilegalmente imparcial inaceptable inauguró
        infanta institute internado interrumpir judas keith liverpool llevarte london magos
        maradona mercenarios merecemos miserables modernidad modesto molestias moralidad mueran
        multinacionales máster mínimas nacho net neutralidad nose novena noveno ofrezco olga
        operando peinado picos place plantean pokémon predecir predio preferible preferiría
        probarlo pronuncia proporcionado providencia príncipes pusimos pío pólvora qe quebrada
        quijote raquel rayas rd reclaman reir reposo representativa resultante robinson
        satélites segmentos sensores sensual short simpático sky sosteniendo soviéticos suban
        suponiendo suroeste susan techos tenencia tramos trolls ubicadas val valenciano viajado
        violador vladimir who xavier yacimientos zorro ácidos ángulos acierto afectando agarro
        agudo ajenas alternativos ancestros anotó anuncian april aprobadas asedio asesoramiento
        asocia avellaneda aznar bobo brisa budapest calentar calificar cancún candidaturas
        caricatura causados cesión chapa charlar chimenea cimientos citando colaboró college
        competentes condenada confiesa consciencia contaban contarle contenedores conté corrido
        crezca culpabilidad cumbia curas cómodos dallas dañado desarrollarse desechos detienen
        detras directrices douglas dramas drones dureza durán eclipse eficientes embajadores
        empecemos engañado enteramente equivalentes escalas escribieron especifica estereotipos
        estimada extraordinarias feas flechas flujos formaban fotógrafos franquista fé gata
        guardianes hans hincapié hispana honrado hubiéramos huelgas human ibarra imbéciles
        impactos influyentes informados ingresó innovaciones instalada intolerancia investidura
        iso jacques jajajaj jejeje jodas kurt lienzo ligada limites llenó luchó lucy macedonia
        mandos mandíbula manteca marcados margaret marxismo mayas mensajero miraflores modifica
        motivado médula nico nicole night north observadores originario padece pandemia pandilla
        perjudicial pesetas pintores pipa pistolas placeres planear plebiscito pol portadas
        positivamente prepararse presas profundizar protegidas pusiera quemando radial reality
        recibidas redactado regularidad remonta renovado reporta resolvió resonancia respetado
        roberts rodar roll royal rápidas sacarte sacramento salían sentó sexos seúl sodio
        solidaria square standard sumó supongamos sustancial tablet tendria tenerte teóricos
        tiranía tolerar tomates tommy transmisiones transmitido transversal tutor tuyas url
        vagos valora vampiro variado vencedor veracidad vicios violadores visitan vírgenes wa
        wordpress aborda absorción aclaró acompañamiento acompañe adán afirmaba agradecida
        agradecidos album andré anos anticipación aprovechan aproximada apuntando apóstol arca
        arqueología arriesgar articulación asumido barril benjamín bernard buenísimo bóveda
        búsquedas calefacción camacho caminata campeona canada cancelado canela cano casita
        catherine caídas celdas cfk cha check chen chorro clemente clip cogió collins columbia
        combinar comenzaba comics completado concluido conducen confirmada confluencia conocimos
        constituida consultor contrarrestar controversias cristian cristianas cruzados decirnos
        declarando dedico definidos delegaciones dentista deseen determinante detesto dialecto
        dic dick dinámico dirigiendo durará ecuatorianos ejercen elías emigración empleador
        energia enfocado entretenido escucharon espina evasión evidentes excesivamente
        explícitamente expulsar fabricado fantasías formulación fracasos freddy fronteriza
        ganará gordos graham gusten harás herir homo hondo hormonas huesca hurtado icono ilustre
        impresionado impulsa imputado innecesario insignificante intercambios interese intuición
        jefatura jung labio lauren limpios lineas llevadas magazine manager manden mandé
        maravillosos marvel masivos mejore metan milicias misil mixto monja morada morris
        obligaron observan ocupaba ofrecemos olvidarse oponente ordenamiento originarios pasiva
        pañales pemex periodística perry plantar pollos polémico ponerla porte poseía postales
        preocupe preparatoria preparó presumir producidas prof progresivamente promoviendo
        proposición rastrear ratones ratos recital recogen redactar reestructuración reflejar
        regresado residencias resistente revisando rivadavia sanos secretas secuelas selecciones
        service simulación soles someterse sonó soporto sospecho sumas suspiro sustentable
        sustituto telefónicas television tenor terrestres teórica tia tierna tomara trabajé
        transferir tutela térmica universales user vacante variada vinculadas visite volvimos
        vulnerabilidad abro abundan académicas accesos aceptaron acude adrián adversario
        advertido agradecemos agregando alambre almagro almorzar amarillos animar annie anota
        apuntó asentamiento autenticidad belga beneficiar bmw busques cafés cambiarlo cambié
        cantera capturas carcel cascos casillas castaño castellón caño celebridades chad
        cicatrices cierren circula citados colocan comas cometen cometiendo comparaciones
        comunicó comunitarios concierne condenó consigues contrata controlados convence corbata
        corpus corría cubrió cuchara cumbres cuéntame cómics daily decisiva declararon decretos
        deficiente dental descartar desconocidas desearía desempeña desempeñar detenida
        diferencial dinastía distante dotado dulzura edit egipcios ejerciendo elaborada emitidos
        encarcelado end envíos escalar escasas esconden establecieron etnia expuestas fallido
        faso festejos finalizó fort garantizado glorioso gomez gradual gremios génesis habita
        hablantes ibérica impactante inaugural individualmente inesperada inician instrumental
        intensamente interminable intriga invitan islandia jara julieta jurisprudencia lanzando
        leemos legalización liderar llover logan madame manada mantendrá manuscritos
        maravillosas mejilla menciones metida mienten mirad misioneros mobile mola molestan mon
        moore morado mudarse murray necesiten neumáticos nombrados noto nova obedecer oigo
        organizando osos oí pelotuda perjuicios photoshop picado plásticas poblados pondré
        poniente porteño posgrado preguntarse prender presuntos procura profesiones profesorado
        programar prohibió propagación prototipo pymes queramos quisieras ramiro reciban
        recibirán recogiendo recorriendo reducen regalado regeneración registran religion
        repitiendo reprimir reproduce respetos resumir revivir rossi sabado sabés sacarme
        sagrados saltos salve satisfechos saudita seo separan sex sobran sonrió superando
        suplemento suprimir supuso taquilla tequila terremotos tr trabajen traigan triunfar
        trágica unanimidad ups var velázquez vendieron verónica villano violín víspera want
        zulia acompañante acudieron acumulado acusada adición adorable alejados almacenar
        amabilidad amanda anales anita antaño anton apartamentos apelaciones apoyamos apoyaron
        aprenda aprovechado arroja artefactos atún ayudarle bajen bariloche boris caldera
        callejeros callejón cantaba cantó caracol ceniza cerros cigarro clero colectivas combo
        compraron comprensible conceptual congresista constituir cordial cortada costoso
        creaciones criar cuerno dani dark dejarlos demuestre derrotas desigual diarrea dignos
        dirigencia disfraces disminuido disparado distribuido distribuidos documentado dúo
        elemental elogios empleadas encaja entrenadores erradicar escoge estallido estratégicos
        exito extensiones falsedad financiado flauta franca funcionales ga genios golden gruesa
        habitante hablarte hara helena hunter imitación impecable improbable impuestas
        influyente infracciones inmobiliario inserción invadir irracional jehová jeremy ji
        jodidos juntan laurel lecho led licor lidera limitan linaje lionel llegados lógicamente
        madagascar made magna mames mandamos mangas manila marginal mari marinas masajes
        matemático mel milímetros minimizar monitoreo naranjas nieta nora obesidad objetividad
        ocasionalmente ocurrieron oms ordenada otto oveja palestino palomas panama pancho
        parásitos pasaste pavo pedían pertenencias pertinente pisar posesiones preliminares
        presuntamente pretendo previstos primitivo privilegiada producirse protegen pu qui
        radicalmente reacciona reclamación recomiendan reconociendo remera reportó respondieron
        retrasado rige ring rob rodeados rompa sabores saldrán saneamiento sc semanario senior
        significados sirvieron soberbia sometida sordo spain suegra sueltos sábanas sótano
        textura tlaxcala traductores transcripción tratara tuberculosis turner ultimamente
        urbanismo uruguayos utilice utilizarse ventilador veredicto warren wiki yerba únete
        abandonaron aclaración acordaron actualizada adaptar adelantar adivina admirable
        afiliación afortunado aguascalientes ahhh alcanzando alimentan animada ansioso anunciada
        apoye arcilla artísticos aspira atómica autoritario ayudaría bendiciones blues bolívares
        bond boys bárbaro caes cambiamos capitan caramelos carlo carmona carpa catolicismo
        chupar cogiendo coloniales compartirlo compromete confieso conformado conocerse
        consideraban constituyó contable contención contesto convergencia convincente creerlo
        cuestan declarados declaro dejarnos derechas derivada desaparecidas descubriendo
        desgaste despidos despierte discreción discípulo disparando divertirse dormía dorsal
        educada elefantes elija eliminando elisa emprendedor encontrarlo enfoques entes
        entregados entusiasta espaciales especializadas estadía estambul exitosas exportar ey
        felix fijación forense formaba frustrado fuero fuma graba grabada gritan guay guiar
        haria harold hazte helados hidrocarburos hope hrs ilustrado imaginé impresionantes
        incrementa indicación indiscutible inevitablemente infame insta instaló intendencia
        intermediarios inundación irlandés israelíes itinerario latas law legendario legión
        levantando levantaron limitadas logré machismo marcus mecánicos mejía migraciones monroe
        mosquitos mota movió nalgas negaron negarse nicholas nominado nominal ocultas ocuparon
        ocuparse ofensa oponen padilla pagarle pasillos pastoral pelean persiguen pesadas
        petrolero plátano port portador practicando preguntamos pregunten preste previstas
        procesados provisión raramente receptores reciclaje reclamaciones recogió recreación
        reglamentos regresaron repercusiones representó restablecer revolucionarias rosado
        sabios sabrán seattle secular serpientes señas silenciosa silencioso simbólica solteros
        someter subí sueña tambor tambores telas tenerlos terriblemente traté turca túneles um
        valiosos vampiros vascos vergara victimas view villegas wang watson yu yuri zero abrirse
        action ada afirmado age agitación agujas ambiciones apagado apariencias aplicadas arce
        atlanta atrevo auténticos barriles bastón bendita bernal blake boliche bon brad cadera
        calienta camila casamiento celestial celosa cerebros comparable comía conozcas
        conservado construidos contrarios convencida corporativa corresponsal corrida cortando
        cresta creíble cuarentena curiosidades definió desarrollador desarrollos desesperados
        desgraciado designados despidió desviar disminuyendo distribuye duermen earth elevadas
        emocionada encantadora encontradas encontrarme entregada equipado esculturas escándalos
        eslovaquia estancias etiopía excepcionales exigió facial facu festejar fiable fire
        flamenco frito fuí galán ganaste garras gemelas genético giles grasas gritaba guarde
        hablarme hacéis haha honra hornos huecos humillación incluya insuficiencia insurgentes
        interrogatorio iraní jeans josefina links llamé llanos llenando lourdes luca magallanes
        malvado manifestarse mariposas matarlo melilla metropolitano milla mirado monton morelia
        moro muchísima multinacional negativamente neil nominación ocupadas ocupantes ocurría
        olvidando orange originó orleans padrón palanca pendeja perdedor peregrinos perjudicar
        peronista ping pintada practican predicciones preguntes preside prestó presunta
        productivas programada promueven puños quedarnos quedate quemada rae rapero razonables
        rechazada recipiente reclutamiento recogidos recuperarse regulador rendirse
        repentinamente reportado research respete rex rotas salado saldría saludables science
        seminarios sen shawn significaría sinopsis sistemáticamente sonaba sospechar sports stan
        stuart subsecretario suero suizo teatros temía terminaba torturas transformaciones
        transparentes trataban trayendo tributos tropicales ubicar utopía uvas velar vigilante
        when word accidentalmente administra admitido adquiridos adversarios afecte afiliado
        agradables amarga amenazando amoroso angola antorcha aprendes arde arg atrajo aveces bi
        brote cacería callejero campamentos carrasco carvajal casera centrada cinismo ciudadanas
        cobrado cobrando comparando complica comporta comprenden concebido conectividad
        consideren consistencia contados contratados convicciones convivir cooperar corrupta
        cosechas cosmos costillas cotización cuelga cuide cusco cállate decido decime declaran
        deliberadamente derribar desarrollaron destruidos disculpe disgusto dispersión dividen
        dream drive editada elaborados encantada encantador enciclopedia encontrarte enfrentaron
        entornos entrará especialidades estuvieras eugenia excesos excursión exitosos expandir
        explicarle expo exponen factible faldas fatiga ff filadelfia filmar fincas fosa
        fotográfico fran freud garzón genero granjas gratuitamente guaraní habré harrison
        hegemonía her his hormigas huérfanos huésped implicado implican infinitas ingenuo
        iniciación innovador inquisición interferencia intérpretes islámica japonesas ki lamenta
        leonard linares llamamiento llores lodo luchado maestras mandas maps marcharse marineros
        mena mesías meterte mir moderación motiva movilizaciones mudó nacionalidades nevera
        newton ocurridos ofrecerle olivia olvidamos olvidas opuesta paradoja paralelos parecidas
        pastilla pendejadas perdone perseguidos pescar pin pizarro pl plásticos polacos pondrán
        ponían porq prisiones procesador programador prolongada pronunciar proximo proyectar
        quisiste raja rebecca repetido repitió reportan repugnante revertir rusas saavedra
        separarse sip sobrevivido supervivientes suspenso talvez tamaños tazas there tmb tokyo
        tortugas tracción traspaso tráiler tóxico ultimas unánime usé vaga vencimiento violado
        vuelan walt willy wu yeah yemen abolición abono aceites acoge acordes acostado
        acreedores acuden adams advertir ago agradecería alaska alegres alvarez amenazada
        analogía aplicables aplicarse aplicó apreciación apropiación arrojó asfalto asombro
        aspirar atracciones august avanzadas benedicto bicentenario bilingüe billetera bobby
        cabellos cambias cannabis cansa capriles carol carriles caseros chantaje chispa chocó
        civilizaciones claude cobró coman comandos comic confesiones conocerlo consideraron
        constitucion contará contenida continuos convenció correlación creativos crecieron
        credito creyente criada créeme cualidad curiosos cápita daniela debilidades delirio demo
        dependerá derrame descendiente descubierta descubrimos desprende destitución destruyen
        devaluación development dinámicas disfrazado dormí echamos emancipación emocionalmente
        enamora encabeza enfadado entrenado envíe escogió escondida escrutinio esperó
        estadístico estrena estupido exclusivos exigente expulsados falte fax fertilidad feto
        fluye folleto forzados foundation franquicias fundaciones gané generosa gijón godoy
        gozar hard helen huerto imagine implacable incentivo incorrecta inexistente insignia
        instala instantánea interamericana interviene invierte irnos irregulares júpiter kent
        kiev lan lance leandro lin llevé lloran low luchadores mamada masculinos meridional
        microondas mitología modificada montenegro mostraban motocicleta mtv mujica nadal oct
        oligarquía opino orgánicos originalidad over paralelamente pauta perdedores pesadillas
        pintadas pluralidad podio poli politicos polémicas poste produccion prohibidos
        pronunciación proxima publique pulgar págs quilmes rechazan reclamando reflejado regina
        relacionan remover renombre resalta respeten resultaba rito roo salgas santísima
        seguidor serra sinceros soberana solemne sombreros sudamericana supervisor tapia tejado
        telenovela textiles too toquen traducida traes trapo true tuitear tóxicos unificación
        uses utilidades vacantes velada vena veterinario victima vitamina viviente vodka voló
        vomitar yeso ª épica abrirá accionar aceptarlo aceptas acertada admirar adrenalina
        albergar alejo algoritmo amenazan andino andres apretar aprueban ascendencia asesinaron
        asiática asumo atacada aumente austral autoriza baba bajaron barriga bebiendo
        beneficiado bondi brindan bullying cagan cajero campbell canadienses carrito castillos
        cedido cel celebramos centroamericanos channel chavistas claire coeficiente complicadas
        consecutivo continuamos cortaron craig criollo cross crueles currículum cursar decencia
        decidida descanse desigualdades detectado dialogar dicta diecisiete discreto distinguido
        diverso divertidos dom drake eche edo ejecuta elegimos emocionales empezará encarnación
        enserio entenderá entregando esquí establecerse experimenta explicaba explosiones
        fanatismo farmacias festividades finalistas focos follar fortalezas fuéramos fármacos
        gastan gatito genérico geográficas hablara heredia hernando hidrógeno history honrar
        huida implicación infinidad insistencia instantes instructor integrados intervalo
        invisibles involucrada jacinto jardin jesuitas jet joyce justificado knight lente
        levanté liderada llamaría llanura llenado llevarme lp luciano madison mara marica
        medioambiental mezclas ministerial molde morro mueres mágicos máximas next nocturnos
        palencia panamericana pasarlo patrocinio pau payasos pegue pera perderá performance
        permanecido perímetro pionero planeación podrido porciones potestad praga precisos
        prejuicio primitiva procesal procuraduría proliferación prolongado pub publicitaria
        ralph regresando remuneración repita requerida robados roble rosales saltando
        secretarios semen sencillez side sierras sim situadas soda sonda sostenibilidad sri sta
        sud sudán sugerido sushi telegrama temáticas terra they things tomaría tortas tortilla
        toyota tragar trailer transmiten trascendencia trilogía troll tuvieras tve vallas
        veinticinco vinagre virginidad árbitros abrazar accedió actrices adictos adornos again
        agresor ajusta ajustado alejada alentar alfaro alimenticios alvaro anarquistas andaluza
        anonimato anormal antiguamente antojo antonia apolo aproximado arañas aristóteles
        arqueológico arrojar ascender asegurando asisten asombrosa atribución baker ballenas
        banana banquete barbarie bate bañera benítez bichos boludeces bombardeos borja buscaron
        cabras caigo callada caramelo centenar ceuta cheques cho chuck ci cochabamba
        colaboraciones colgando compadre compiten concordia confirmaron construidas contenedor
        continuaba contribuyendo cordoba correctos croata cuestiona curación cálida demostraron
        descendencia descrita destreza detalla dictaduras distribuida dorados duramente economia
        ecosistemas ecuatorial ejecutados emisoras empujar encabezada encontre enojar entendiste
        entrenando enviamos erik estimados estrenó ethan evolucionado explicarlo facundo fideos
        filmación finas fusil gaceta geometría gratuitas greg habitacion hablaremos habrás hare
        higiénico ilustres impulsos incierto incómoda infiel infinitamente influyen iniciando
        inmune intensas intensos ismael leas lesa levantarme levemente liberados libreta lily
        lobby madonna maestre mantenerlo medicación milton moleste mueva munición murallas
        murillo murphy necesitados never nueces octavio operado osvaldo otorgada pactos parche
        parecia pasaportes paseos pegarle peralta persistente pizzas plagas prepárate
        presentadora prestando prestigioso presto profundidades proteja prójimo public puntaje
        quechua querella quieto quitando quitarse rebaño recuperó redactor reemplazado
        respetando respondí restringido ronald sabremos salomón sobres sorprendentes sucursales
        switch sydney tas tecnologia telefónico televisiva tibia tirano tobillo tomarlo tomarme
        tumores ucraniano ultimos uni uniones vejez venezolanas ventilación verticales vidrios
        vil vizcaya válidos vásquez wolf águilas íntegramente aborígenes abusar acelera admiten
        afortunados airlines aisladas alarmas alteza amenazar amsterdam analizado ande
        anticorrupción anunciando aníbal aparezcan aplique apoyados apoyen aprendiz apóstoles
        argumentando arrogancia arteria atacados atacante atraído audiovisuales australiana
        autopistas autorizó autoría ayudarlo ayúdame bah bandidos barranco bc boluda borra bots
        bruta camboya castellanos castigos celebrará comento compa compatibles componer
        compraste conciliación conduciendo conejos conformación conmemora convertiría convocada
        coyuntura cp crimea cuestionario culos cápsula daria darwin darás dawn deban decorado
        denis denso descender despreciable desvío detenerse dictó dietas diremos doblar doler
        dubai echen ecuaciones eleccion emergente empleadores encontraremos ene enterar entregue
        errónea esclava esponja espontánea estarías estúpidas euskadi explotó finalizado flaca
        food frasco fuck ganarle ganen garza gene generada goya guia habria hallaba hazme
        hostilidad identificada idéntico impresora incentivar incluían inmediatos inmoral intel
        itunes jonas jura lastimar leona limpiando lleves lorena lucio lámparas mai mandatos
        manolo march mauro medicinales menéndez milan miniatura mix moléculas mouse mozo musa
        nah nana necesitado nervio oportuna orgasmo ortodoxa our pagarán paramilitares
        parroquial pat patronato pensas petroleras pink pizarra please potenciar preguntarme
        propietaria propuestos pálido quemaron quintero race rasgo reactor realicen realizaba
        recorrió referida reflejos regala region relevo renault reportajes requerimiento
        resuelva rindió rondas rumania santana secuestros sena serviría seudónimo siguiera
        silver similitudes sobrevive solitaria song spencer style taco tapas temple terminación
        tocaron toni tradujo tratada tumblr tyler vales valido veloz versus villar villarreal
        violentamente visualización vo votamos válvula éticos ídolos íntima abandonan abuelita
        accidental aceleración acompaño activación activado acuña adoración adquirida adrian
        alemanas alquileres amen andaluces anestesia anhelo aparecerá apelar aportando aprobaron
        argumenta arnold arrogante ash asignados asignatura asta asumen atreven audaz avena
        bachiller ballena bancarios bart barça betty bilateral bitcoin blando bol boletas bonus
        cabos cachorros camarero canario capturados celia centrarse chaleco chilenas chingada
        choca cid cláusulas clérigo cocinero colima colorido comentaba compresión conducía
        conforma consecuente continuando copyright corporation corporativo crecí crespo criolla
        cubría dana ddhh death declive deducir delicia desagradables desapareciendo
        descomposición destruyeron desventajas devuelto diesel distintivo dominantes duquesa
        déjalo educadores empleando empoderamiento encaje enfrentado engaña enseñe
        entrenamientos espesor exagerada exiliados explosivo fantásticos festivo floyd francisca
        frescas fumo gaspar gitanos goleador gorro guardas guarnición gustaban gym hablará hacha
        hazaña hipócritas hit hospitalidad hostia humanista hundido huyeron ilustra imponen
        incrementado incursión independentista indique informada informando inodoro invasores
        invernadero invitaron iron janet jong juegue latinas latitud liam librerías lino lpm
        lucia luminoso mad mao marcadas matrimonial mejillas membrana mensajería miriam mitchell
        moría motivaciones movil mueble muestro nepal nike nm nokia nombrada noté obediencia
        odiaba organizaron orozco pantano parcela paypal peatones perdía periferia
        periódicamente pertenecían pidas prende preparadas proceden proclama profesionalmente
        prominente provocaron proyecta pudiéramos pulmonar puntuales pésima quedaste quilombo
        quiten recordatorio renal reorganización representadas representativos repuestos
        reservada reuters revueltas riendas romanticismo ronaldo sabana sabroso sacaba said
        sandoval sd secuestrada secuestrar sepamos serbio sirena sirvan slim soñé subvención
        sucesivos suegro summer supieron suspendió sígueme telón teneis terminología tinto
        titularidad today tremendamente uff vacunación vendía vestirse veterinaria viajaba vila
        violada wallace work xxx yes étnico útero acercaba acostumbra activismo actualiza
        acuario adjudicación adorno afinidad after ag agonía ahorra alzheimer ampliado
        anarquista anarquía aranceles arbitraria aro arterial artigas asegurada asesinó
        aterrizar audición autodeterminación ayudarán bancarrota banqueros benefician bodegas
        burlas buscarte busto caben cacique caigan caminaba campesina carranza cartuchos caucho
        caudillo chatarra chicle ciegas cohesión comediante comerse community compartidos
        complementaria conducto confían conmemorar conteste coronas costaba covid credenciales
        cronista cuarteles cuarteto culpas cumplieron damasco danzas debí dejarle demandado
        denominados densa derrotó desaparezca deseable determinan devolvió difundido
        discapacitados distracción domésticas dora ejerció electrónicas elegantes eliminados
        eliminó elsa emigrar encargan encerrada encerrados entiendas erección escoria esmeralda
        esperada estudiaba estudiantiles excluidos experimentación extienden extorsión family
        feos fer folletos fomenta fresa gales games giros golpeando habeis hacíamos herrero
        horrores hoyos ibn ice identificó ilustrar ilícito impedido importado importados importó
        intervenido intestino irrelevante irónicamente jesse juegas julie ka kirchnerismo lejana
        lentos leves leíste ligeras ligeros llantas lloraba madrileño marcel matanzas maximo
        mayordomo metabolismo minimo mostrador necesitará neuquén nudos objeción omega omisión
        operativa owen oyen oyendo panadería paraje parálisis pasivos patología pegada perciben
        persiguiendo picada podrian porfavor porro portátiles predominante presenciar presunción
        price privilegiado progresos prometida protectora prórroga pudieras queman quesos
        quiroga random reconozca records recordé recorridos recuperando refresco refuerza rei
        relajado remix report repúblicas requerir respectivo retire revancha reverendo
        revisiones reírse rios rompan sacarse salvando sapo satanás secuencias señoría sm smart
        solicite solteras sorprendentemente sorprendida stark stewart studio sucias system tac
        tardan temblar tendido teruel think traslada und unilateral vagones vestíbulo violan
        violando vision vox yolanda zombies zoom étnicos éxodo abortos abrimos absorber
        abstracto accesibilidad acelerado acera acercando acercar act aguanto algas alude
        anchura antecedente antofagasta anónimas apuro arbustos articular articulos asaltos
        asesinadas asique asma atienden ayudarlos ayuno añaden barroco beltrán biológicos bis
        borda bota brotes bryan caderas calificados canchas cancillería cancion cantado cardíaco
        cargados cascada casting cauce causaron centavo centre cepillo chang chingo cigarros cne
        codigo colaborado colaborando comestibles competitiva complot concentrarse condes confió
        conformar conmoción consulte contestado contribuyeron costarricense cr cruceros danés
        deberian decías definidas desciende desinformación detroit difunde dinosaurio diseñadas
        donante dudosa egoísmo ejercido elevó eligiendo empuja enriquecimiento entrevistado
        envio episcopal epoca erosión especias estragos estético eurovisión faltado feb
        fijamente fijate fracasó fuere fundadora furiosos fértil gancho generadores genitales
        god granadas great grupal guardian gusano gusanos hab hacker hallaron halló hartos henri
        higgins historietas hocico hoguera hunde impulsada imán inaugurado incompetencia
        injustamente innovadores inscribirse insecto insistiendo interesar intersección jake
        jamie jenny ju juzga laptop last legítimos ligados ll llegaran llevarlos localizada lora
        lucir láminas make management mandaba manejado manifestaron marciales maridos masivas
        materno mazo mejoró memorable menta mickey miden migratoria mill mit modales modesta
        moralmente motivó nacimientos narcos necesitaría negando neoliberal nerviosos nilo nu
        nublado nutrientes oasis obligando octavos ocurrirá ofende ofrezca olivos opuso otorgan
        oyentes padecen participativa paseando paternidad peaje pensaría pescador petroleros
        pintó piñas planificar plantación precisas preferida pretensiones procedió protegerse
        protegiendo psicólogos párroco rafa reinas reivindicaciones repaso repentina repudio
        residenciales resistentes revise rifle ritos run salada sangrienta saudí say seguís
        semáforo seran server silvio sisi southern spa stefan sudamericano suicidarse sumaron
        supuestas surf televisivo tenedor trabas tías típicamente urna veia ventura
        vicepresidenta vitalidad wade wp zombie étnica abanico acoger aconsejo acreditado
        acumular administrado adobe advertencias aguacate albergue alergia alineación analizan
        ancestral anteojos antibióticos antigüedades anulación anónimos apagón apartados apoyaba
        apuntado arriesgado asquerosa association atendido atrapada aura aurelio avanzó aver
        banquillo bautismo belgrado boxeador brava cacho cachorro cagado calabaza calificada
        cañas cedió cereal chao chiquita chistoso chubut ciclón circulan citan clon clérigos
        cocinas codicia colocando comandantes comedias compitiendo comportarse comprometió
        comunales comunas concretar condolencias confort confunden congresistas consultorio
        contraer contribuyente copiado correspondía costará cover cuentes cuidan cuñada delfines
        delicias denle denunciando deprimente desempeñó desesperadamente desnudas despegue
        diagrama dibujante dir dirigieron dirás disimular distinguen divertidas donantes
        dotación ejecuciones elabora elvira emiten enfrentamos envíen escapado escapan
        espectaculares estratos estudiosos evadir evaluaciones evans evitado exactos exigimos
        extremidades ezequiel fabio facción felizmente finos friends frijoles galardón ganara
        genuino gibraltar gozan hannah harvey hemorragia holmes hércules húmeda iluminado
        imponente independentistas indiana indicio indudablemente informante interesaba
        invitaciones isbn jugará june kai ko lama lejanos leonor levantada ligar lloyd logotipo
        loreto malta manufactura marcaron marcela marchan melissa mentirosos mientas misionero
        mobiliario moderados muhammad mítico nathan nitrógeno notario notorio obligadas ocde
        olvidados only origina originaria pagaba parió pasarla pasteles patriarca pedirte pegan
        peluquería penitenciario pensemos pereza pestañas pf picasso pileta pioneros playstation
        populismo predicción prefirió probó psicológicos publicas publicitario puig párrafos
        púrpura quincena rally ramon reconocimientos recurre reducidos referidos reivindicación
        reporteros rivalidad riñón rodeo rompecabezas rubros ríen saliente salirse saliva
        sancionar sandy sentarme simboliza simpática site sobornos sobrenatural solano sordos
        subdirector subimos sublime subsistencia sucedieron sucesivas sufría suicidas suicidó
        superficiales sustituido tajo tech temblando tomarte transcurrido trasladarse trasplante
        trates uranio vasta viabilidad vocero yugoslavia zoo ángela ébola épico abstención
        aburrimiento acerque acostarse actúe acumulada adquisitivo alboroto ale alejar alertas
        alfabeto alfombras alterado ame ami anaya angélica antenas antillas aprovecho apruebe
        arica asegúrate autorizadas axel ayudamos bailarines barack basket besa boicot
        bonaerense bull buscará bustamante carisma cause cavidad chapo chorros cloro cocido
        colin colocados comentarista complicados computador confección confiables contrarias
        contratista convenga convoy coronado corporales corridas creativas criticas cupos cyrus
        dance derek derrocar desenlace desnutrición destrozado detenga dificulta difiere dignas
        disculpen discuten disparan disponía doblaje dominó echaba echas embarcación empeorar
        encajar encantaba enmiendas enterrar escopeta esperabas espiritualidad establezca
        estocolmo europe experimentando explora extradición extraterrestres extremistas fake
        fausto ferro fichaje fijó flojo florentino folklore formular fronterizo gandhi gestación
        gobernadora gobiernan guardando guardería guitarrista heroes hudson iguala implantar
        implementado impulsó inaugura inconstitucional indice indie innegable integrarse
        intenten intermedia intermediario internamente interrumpido involucradas jordania kansas
        lego liberada linterna loro macro magnético marinero marines marroquí maurice metálicos
        montt moros mt módulos navaja norteamericanas obtenga oficialista oler opuestas
        organizarse padecer paralelas parten participen pasarse patronal periodístico
        permanecerá pesas platón ponerlos porcelana potasio poético profecía prohibidas prometer
        pronta provocada quemaduras ratito rebeldía recibes recibos registrarse relax reliquias
        rendimientos represalias requiera respetuoso respondan retiraron revolucion rima rocha
        rollos roosevelt sancionado schmidt secuestrados seguidamente serian simpsons solucion
        solís sophie sospechosa spot sucederá sucedía sufrimos sumarse sumisión supervisar
        suscrito suspendida sátira take tardía tensa terminara tiraron tocas tours traemos
        tranquilas trasfondo traves tributario táchira tímido tópicos urquiza utilicen vainilla
        valentina vasca vencida violó vosotras yerno átomos abuelas acaben acusando adjetivo
        agregan agresividad alegria amablemente amplía anotaciones apariciones aportó aproxima
        aquino aras arrestar asesora asigna aspiración aspirante astronomía asustada atribuyen
        ayacucho ayudaba baltimore batido beatles bielorrusia blusa brenda bulto burbujas cala
        capitanes cash castañeda castiga casualmente causadas celo celta cerco cerda challenge
        change chismes chocar circunscripción clarke cohen colocada comentaristas cometieron
        comunicacion comunitarias concurrencia conocerla contarte contingente controlando
        crecientes cumplía darían dea deberias dedicaron demolición deprimido desalojo
        desembarco despejado detrimento dictado dirigiéndose disidentes dominan dona ds elijo
        eliminatorias emotivo enemiga ensenada enseñarle enterrados enviadas esconderse
        escondidos eslovenia esperarse estadísticos evitan expresando extraordinarios faltando
        favorecen fernanda festejo filosófico fiscalización formidable françois funes fósforo
        ganada gordas graciosos guerrillero hispanos holandesa ibiza ilimitado imprescindibles
        imputados incorporó inglesas intervalos intervienen iran jacobo josep joshua jugadas kms
        lane lanzas lidia limbo liquidez lloviendo lucharon manu marilyn mass maximiliano
        mayoritario metálica mezclan mirador mismísimo mohamed mostrarle mudanza mula multi
        mundialmente murio nicaragüense nociones ocular ocupe océanos ofrenda oil olvidaba
        olvidate optó orientar palmer participe pasarme patrimonial patrocinadores patrona pearl
        perderte perdería piratería piénsalo planas platino poblada politico posadas preocuparte
        prince principe prometen pronunciamiento proponiendo prudencia puertorriqueño quemó
        rastros rebaja recompensas regente regulan renunciado repetidamente repuesto resaca
        restrepo revocar robarle secuela sentís shaw silvestres sobresaliente sobreviviente
        solicitan solista some sonando sugiriendo supieras sustituye sáenz technology ter
        terrazas tesla thor torrente town trasladados trazar tsunami two tóxica urge vanessa
        vehicular vencidos vendida ventanilla vitaminas vísperas ward website win zavala
        acabaría aceptadas adquiriendo afluencia agresivos agro alameda alejandría alien alpha
        amelia aparcamiento arrastra arrepentimiento aseo asignaturas ateos atraen atribuciones
        atroz ausentes autismo awards bajón banner barros beneficiados beneficiarse bits bosch
        brillar budista burlarse cague calculado calvario candy caracter casadas cautiverio
        chivas chota chrome chu cito cl claustro cleveland clubs code coincidiendo colombianas
        combustión complace compostela comprarlo compás concedida conquistadores consignas
        consolas constructores consultora contagio contaminantes convertida cordura coreana
        cotidianas creadora cuadrada cumplirá decidan deficiencia dejaremos descuido desempeñado
        designa desplazados detenciones discreta divisa dolió educados edwin egipcia ellen
        emplazamiento endeudamiento enfoca entenderse equivocadas equivocas ermita erudito
        espantoso esposos estanque estudié estímulos excluye exigía explicaron explorador
        explícita expropiación fabricados falcón ferry fijan filosófica flotante fluidos forever
        formarse funcionalidad ganaría gastando gates ge gerentes gilbert gozo grosero
        guerrillas haciéndole hechizo helada heladera hermanito huido hulk ideológicas ie
        imaginan impida imss inexplicable informales ingrediente ingrid innovadoras inseguro
        instalados intentes interferir laburo laurent lotes madrileña malik mall mantenemos
        mantengo manía maquinas matarme mayúsculas mermelada mongolia motín mrs mudar obedece
        oficialismo ohio olvidaron olvidaré olvídate opcion opcional paleta palomitas patriarcal
        patriótico peluche penetrar pensadores permitiera persiste phoenix polarización polos
        porvenir posicion presidido prestados primarios principado proporcionó pum quemados
        quinientos recibían recogidas recomendamos recortar recupere reed regulado renovada
        requería reservar restringida resultará retirados reunion rigen rindo rivero rom sali
        saliste sandwich seleccionadas sellado semifinal sensato sentían sermón severas
        señalaron shin simultánea soberanos sobrinos space subjetivo supieran suposición
        terminaría tip tomemos traba tragos traza tubería turbo turísticas tuviéramos uf vieran
        why zócalo abandonando abdominal ace aceptados acepten acordé adelantó advierten afa
        afectará afortunada agarran alegrías algoritmos alí amargura aportado apreciado
        apropiados arqueológicos arrastrado arroyos arterias artesanía asignar asustar ataúd
        audi audios aval bagdad bailarín bata beba beneficiario beneficioso birmania boe break
        buscarla cabañas calcetines canceló cataratas civilizado clasifica clavos cocinando
        colisión comodoro compartan compatriota compren condenas condones conectan confusa
        conocernos consisten corro creces culminó cuídate célebres dejad delhi demandante
        demencia demostraciones depositar descubiertos deseada desempleados diligencia
        discrepancias dog dual elias empezo enanos encendida enigma entendieron entrañas entrego
        escalones escalón escribiste especulaciones esperábamos evacuar excel experimentó
        fallece faltaban filtrado filtrar finalización flotando forbes formularios foster fun
        gentil gigantesco guayana guionista hanna hindú hugh huyen híbrido ignorado ignoro
        igualar ilumina incluyeron indefinido influido innecesaria insomnio instintos insular
        inédito joey joy jules juniors lake llames lloro localmente magisterio magistral mails
        mamás marchando mayoritaria mecánicas medianas mentirosa mitin modas molecular molestos
        molestó money monica mostaza movía muelles munich mágicas nadia nenes obvias ocampo
        oleada olimpia ombligo otero other pagada pagaría panes paola pará peatonal pedirles
        pedirá perdono pesimista pianista planean planteamientos poblacional pokemon porfirio
        potentes premiado prendió preocupen prescripción presionando priori privilegiados probé
        productoras producía profesionalismo prometieron prometí protagonizada provocación quejo
        radiante reagan recae recurrentes repleto represente residen respectiva reventar rezando
        riñones rs ría salon semejanza senegal señoritas siberia sistemático soltó sor sostenía
        sueca sueltas sufra susceptibles tardado titula tn tomarán topo tratará troya tutorial
        utilizaba uña valorado valverde vaqueros vertiente vicario vicky vid vinilo virtualmente
        visitaron visualizar water western wn xenofobia yace yacimiento zar zumo álbumes
        acompañadas acreditación agradeció alumbrado anchas andamos andorra angular aparta
        aprendemos aprendieron aquiles arbol arrastrar atraviesan azufre balcones barbie beijing
        biológicas birra blackberry br británicas caido callate camerún campeonatos captación
        carabobo carencias carpintero cede celebridad centró certificaciones cesta chivo
        chocolates cicatriz cilindro clínicos cobardía cofradía compilación complacer
        comprometer confiamos constructiva contraloría controladas convertirlo cortometraje
        cositas cultos cínico defendía delfín democracias desactivar descifrar descritos
        deshacer desobediencia despegar diagonal diria dirían diseñó distribuidor doctoral
        duermes eclesiástica efectuado emblema encarar entrenados envuelta escaño escepticismo
        estratégicas estudie evitó exageración exhibe expediciones experimentales explícito
        extractos fast filtración fluidez fonseca formen formosa franz fujimori fundido garra
        gastó generalidad genere genérica gestor ghana girando gloriosa gobernó gorila gregory
        grieta grietas guante guyana hello help hipotecas hostiles hu image imparcialidad
        impedimento imperativo indicaba indignado inercia informarse inspectores investigue
        jinetes johan juliana justificada justifican lanka lechuga let lg lineamientos
        lingüístico lou luchamos marginales mediciones meditar melodías mencioné mercadería
        merkel migratorio mind mirarlo morirse mostramos much muestren nacionalización naciste
        nativas nominados obtenidas ocasional ocupaciones opus ora orador ostenta oz pac pagué
        patata patios patos pegando perfumes perseverancia perverso pillado pintan pirámides
        plenitud pontificia precipitación predicador predominantemente prefecto preferentemente
        preguntarte preocupaba presten problemáticas progresar prohibe proporcionando puma
        quitas reconocerlo regidores repentino reproducciones rezo rinden románticos rotura
        sacarla sacos salmón saltillo sat satisfecha senderos simone sintonía sonriente soul
        subraya suciedad suicidios sultán superintendencia talk tarado teodoro theory tipico
        toallas tor torreón traficantes tuberías tímida ucr utilizamos vagón varas veto
        vigilantes visten vita voluntariado vzla válidas wii women zeus abasto abstenerse
        acreditar acumula adelgazar adónde agrario ahogado alcanzaba alcázar allanamiento altera
        alumna analítica angie animó apropiadas aprovecharse arcas arquitectónico atravesado
        autonómico autorizar avanzan bancas banquero barbacoa basílica berlin bloqueos boludos
        broadway bros brujería brutos bu buenísima cana cancela capacitado caprichos
        característicos card castigados causante cilindros ciro cisneros colesterol comprarle
        comprobación compu comunican concentran conquistador consecuentemente constituyentes
        consumido contradice contraseñas convocados cook corrieron cruzadas cuauhtémoc cuidadoso
        curado daña decepcionante demográfico derrumbe descarta design desilusión despejar
        detecta devuelva devuelvan dictadores directivas disminuyó disputado distinciones dm
        dominicanos dormitorios dotar dudoso duncan duradera dávila ebro eliminada eludir elvis
        enteramos envases envejecimiento equivoque escocés escribimos esparta especificar estimó
        estrechos estufa ever excluir exclusivas extraterrestre fabuloso felicitar fenomenal
        fiat fisher fisica formadas forme fosas fracasar front ft funcionará gallega gallos
        garrido generados generalitat guardaespaldas habremos hacian hahaha hermosillo hundió
        ibm identificarse imponerse incompleta incorporarse incrementó inflamación inherente
        inmaculada insisten inspirados intacto inventor jaque jinete jobs jubilaciones judías
        lamentar likes llene locuras machete mahoma malla mamadas marley mayorías medievales
        mentor miercoles montoya morder movilizar muerde mística natalidad neutro nocturnas
        nominaciones normalización numerosa obregón olvidada olvidaste oporto orar pachuca
        pamela paolo parroquias parásito patriarcado paulina pavimento pelis pelotón penoso
        pensaste percepciones permitirse pezones pgr pineda pintados pinzas pizca pnv podrida
        ponencia practicas preferente prefería preocupar presencial presentaban presidida
        pretensión primeramente princesas produzcan programadores proponemos proporcionada
        protestante psicoanálisis pulsera querrá quisiéramos redención regimen reja relacionarse
        representaban respondía resuelven ri rosada récords sagradas sanguíneo selectiva
        sentenciado sesgo severamente señorío she shell signifique similitud sintieron
        smartphones sobredosis sobreviven soler solidarios sostenida starbucks sólidas tanzania
        temuco teta tornado traicionado tramitación trance transformarse tranvía trasladaron
        trescientos trueno ultramar usarlos varsovia veinticuatro vendidas viajo vicioso
        volantes volkswagen wagner aaa abeja abortar abraza absurdas adapta adaptada adjunta
        adoptando agotamiento agregados agricultor alarcón alarmante aldo alfabetización anc
        antoine apasionada apego aplaudir aprecian apretado aptitud argumentar armstrong
        artesanales ascendente asistencias atrocidades autonómicas autoritarismo auxilios
        ayudantes bautizado bikini bolivar bonilla books borracha brandon brother caerá cajones
        callados cambies caminan caroline castas cerebrales children christine cierro
        cinematográfico clasificada climas coincidió coja colocaron combinada compite
        complutense comunicados condón conectarse conquistas consagrado consecutiva considerarlo
        contorno contracción core cosita cota coña criminalidad cuantía culturalmente curro
        deberás debiendo decidirá dedicaba demarcación democráticamente denota depto derivan
        descubra despachos despide detengan diciéndome difieren dilma dique diseñadora disputar
        distribuyen divididas divierte duke edwards elche emilia enamoró encantados enfocada
        engaños enseñarles enterarme entregará escultor espinoza estancamiento estara etnias
        evalúa examina exijo exiliado exterminio faceta fachadas falsificación faz ferroviario
        finalista firman fria furiosa gaga ganaderos gastón geología girls glenn gore grandiosa
        grata gringos guerrera guitarras gustaron haberlos hacías hector holandeses homofobia
        huracanes ibáñez ibérico indulto infernal ingenioso inmediatas inquietante intacta
        intentaré interesó interpretada interrupciones iraq jajajajajaja judith jurados kids lab
        latinoamericanas legalizar lesionado lideres llenaron lope louise ltd lucho luther
        lácteos lámina mae mamíferos mantas market matones medioambiente mediterránea mejoran
        melbourne merezca michigan mintió mios mostrarse nac naruto nat naturalidad navegando
        negociando nisman notaba novato nuez obstrucción ocultan oponentes oposiciones parezcan
        paréntesis pasion pastos patriótica paulatinamente pelado penitencia perdio
        peregrinación perjudica pique poe polaca policias pontevedra populista porras prat
        precaria precariedad precipitaciones pregúntale preparaba presiona proa profetas propina
        protestan pruebe próspero pulido páez quejándose ratificó rechazaron reforzado regalan
        reggae regresen remo remodelación remotos reparte repartidos respaldar restaurant
        restringir resueltos revelaciones reí riguroso rodando roland room sacada saltan same
        sangriento sepulcro serías sexenio señalaba sg soborno solicitaron somalia soportan
        source sujetas supere susceptible tata tecla telescopio terapeuta termines tlc tomos
        tonelada trade transferido uc uganda ulises utilizo vengarse verbales vigilia viniera
        volvio wells yi yuca zanahoria zinc éxtasis aburridos acomodar acompañaron aislar ak
        aleta alimentado alterna alucinante angelina anotado ansiosa anunciaba any aparecían
        aplicará apoderarse apología aproveche arboles arrastre arregle arrendamiento ascendió
        ateneo ateo atraso atravesó autopsia avaricia avergonzado aya ayudara azotea bach
        barbaridad bbva beneficencia boleta borró brigadas brindó british caba cambiarse
        capitolio cariñoso cautela ceguera cenas cgt charco chavo chipre combinan competitivos
        complementarias concentrar confidencialidad configurar confirmados conformada consejera
        continuada contrasta contratistas conversando corporativos corra correcciones costados
        coto cumplidos daddy damnificados debieran demográfica demostrarlo desarrolle desató
        despedirse desplazamientos desviación dialectos dialogo dictar diecinueve diferenciación
        dire disolver duela ebrio ecológicos ejido elementales eli emiratos emociona encendió
        encontrarla encontrarnos enemigas enfado entrara entretanto enviará envueltos estrechas
        exigido farmacéutica fortalece forum fracturas frustrante funcionaria fusiles galaxias
        gel giovanni guiado habilitado halcón hongo hortalizas hubieron ica indigna
        industrialización innovadora intentaban interminables intoxicación inventos iquique
        izquierdista josefa jubilado jungla jurar kenneth kenny kun lena librarse lina logrará
        logras loja lona maderas madurar maggie magnética malcolm marcharon masacres mason
        masters matarlos mear merecer metrópolis millon montada montana montreal moya mozart
        murales naciente nam negociado neruda nicho notan numeros objeciones oe oo opositora
        orales pag paraguaya paraguayos pararse pedos permanecieron permitirán peón pleito
        podeis podian popa postes postres practicado predomina previsiones proclamación
        promovida proyectado rabo rating reclamó refinería refugiado reglamentación renueva
        representativas residuales retrospectiva reunimos robada rogelio rígido sabina sahara
        salariales salgado salgamos sanar selvas sentirás señalados sirios sl soluciona stanford
        submarinos suspende sutiles tania tea telenovelas teóricamente ticket tinieblas tiren
        todd tomaban tragedias transmitió trofeos turba ubican vacio vasto vincula vé woman
        zurdo é íntimos ómnibus óptimo óxido abandonadas accionista active actuaron
        adquisiciones alcoholismo allan altamira ambulantes anticipado apoderado arellano
        argumentó armenio arreglarlo arrepentido ashley asimilar ata atrapa automotriz avisado
        bailey bajamos bajé balazos balde bankia bennett bilaterales blanda bloqueada bloquean
        bye bárbaros búlgaro caida cajamarca calzones cambiante candelaria caracterización
        carnal ceja celebraba celebrarse centran cerramos cierres cifrado circulo citadas citó
        cocodrilo completó compuso concebir concentrados concuerda confundida congelado conoci
        conquistado consecución consecutivas consolidado constructor continúen controlador
        coreanos coser cpu criados cuidarse cártel cómica darlo decentes declare desapercibido
        desconocen desgracias destacaron destruidas dimitir dominada doncella drásticamente
        duende dá dándose edificaciones edith ejecutada elector emiliano emmanuel emperatriz
        emprendió encierro encomienda encontraste engañan engañando enoja envergadura envié
        equipados escuchaste espiar espiritu estais estiman estimulante estrelló existencial
        exquisito extenderse extraído extremista fabrican facilitan feriados fernet films
        firmados floja flote fresas garantizada garden genéticamente gigantesca goleada
        guatemalteco guion hbo health heredado heterosexual hidroeléctrica hidráulica hills
        hughes idéntica imbecil imperialista impidiendo incompatible infectados insensible
        instalarse instantáneamente inversor investigan isa jackie jade jam juristas kyle lancha
        laredo liberó liu llamarme lleguemos llosa loa logroño lágrima lírica magic magno
        managua mantenían marine melo mk mmmm mod moreira muchedumbre municipalidades muñecos
        nazismo need nulidad observamos oca okay olores orientadas paladar paramos paranoia
        parecieron paridad parámetro patear paterna patrullas pañuelos pedagógica permitían
        peruanas pesan plagio podra pondremos ponle porter prominentes prueban quirúrgica
        racionales radiodifusión randy reconquista rectificar reemplaza reguladora relámpago
        rendido renovable retrasar revisada rotundo sable saúl sec secuestradores sensor separó
        sharon simbolismo sinónimos sirenas sitúan sofisticado sonoro stella suavidad suburbios
        sustancialmente tabú tacones tae tallo templado tenso tesorero toc tontas transmitida
        títere uefa valiosas verbos verdugo viktor volverás wendy wild won yankees ye ágil abe
        abres academias acercándose adelanta adidas adora adquieren ajá andaban angulo apache
        aplicacion aprieta aptitudes aptos aragonés ardiendo aria arregló arrestados arriesgarse
        artefacto articulaciones ascensión asignaciones atendió aterrador atrevería aumentada
        bangkok block bolt brutalmente buscarle calado calmado caluroso cambiara cardenales
        cargadas cargan caricaturas caricias carnicero castle censurar cerradura chips choques
        chulo científicamente cifuentes circulando cirugías climáticas closet coincido comarcas
        comentaron comieron comodidades comparan comparta competiciones competidor complementar
        conchas conectadas confirmando conglomerado conocerlos conseguía considerables consistió
        construccion consumiendo contenga convertidos copenhague cucarachas cumplida curriculum
        danilo dedicas deep delanteros delicadeza delicados describiendo desfiles detector
        devoto disfrutes distraer dong duelen déjate easy ebay educacional efectuó eleanor
        embarque enamoré encargarse entrante equivoqué estereotipo estigma exceptuando explotan
        fajardo fallan ferreira fijarse fije flexibles font frena frutales fundición galardonado
        garantice geográficos gestiona gitano glucosa grabadas grosor guiones hackers halo
        hepatitis heroico humanitario ig iluminar ilustrada imparable inciso indefinida
        indefinidamente inegi information inspirar interactivo interpretando inventa
        irreversible its job juntamos latente leslie letrero lio llamará llamativo llevarnos
        logos lujoso lynch líquida mapuches marsella martirio mediocres mejoría melancolía
        mensualmente merino mostrará moyano mts narcotraficantes naufragio navidades
        organizacion panameño patética pdvsa pecadores percibido perdi perforación periódica
        perjudiciales pesimismo philippe pillar pintando platillo portar pose preferir prestamos
        problemático producirá promo pseudo psicópata publicará puerco pujol puno qaeda quebrado
        quedaran rain ratificado reaccionó rebote recarga reconocieron rectificación
        redistribución regidor reproductor requeridos rescatado reía round sastre satisface
        satisfactoria satisfactorio seleccion serenidad sindicalistas sirvo sofia soga
        solicitada solito sorprendidos subterránea suizos suministrar suplentes surrealista
        sweet tala talentoso telegram temperamento tender tinte tiré tirón torna tornillo toy
        traducidos tricolor troncos under uniendo urban urgentemente utensilios vainas valeria
        veranos veredas veréis vestigios village vivencias voltaje válvulas weon winston yale
        yankee ápice abarcan abdominales abr absorbe aburre acabada aclarado acogió acordaba
        administracion adoptaron afro ahmed alimentarse alimenticia ampliando ancestrales andre
        anochecer anotación apogeo aprovecharon apéndice argumentación ari armó arrestaron asa
        atribuido aumentará autonómica averigua ayudarles bailan bajaba bayern bermúdez betis
        biografías bishop body bolsos bradley brujo budistas cadete cariñosa casablanca casinos
        cds charly chase chin cirujanos clamor clandestina clavado clientela comiste compacto
        compatibilidad conciliar condenan confiando consideras constructivo constructora
        contadas contadores coordinado coros corres cortadas costosa creéis cruzaron cuaresma
        cuencas cuestionado cultiva cumplirse curry cuántica cuéntanos cómputo cónyuge days
        dañada decian dell denunciaron despacito detectives determine dibuja dif durado edge
        edition embarazos emboscada empeora empezaste empujando encabezados encabezó encantar
        encargará encontraras encuestados enfrentando entretenida enzo equivocó escriban
        escrúpulos estimar eternos eve evil evite evolucionar experimentan exponiendo
        extendiendo extensas fabián facilitando feudal firmando firmantes fitness fragata
        freelance fueros generaron gibson gilberto hart herman hermanita hiciese hinchada
        hirviendo hmm huawei idénticos indignante ingenua inquilinos insurrección int integrales
        intencional intestinal invadido invasiones jefferson jovencita juró juventus kane key
        kid lactancia lagrimas laico lang lanús leucemia liberan llevaran lost lunares lunas
        lyon macarena madrileños malvados maní mariscos marxistas massachusetts maxi md
        medioambientales menem mixtas molestado montando mosaico motivada muchisimas multiplicar
        naranjo navas navío nazca necesitó obispado ocurriera ofrecerte ofrezcan olivares
        ordóñez pactado pagadas pagarlo paper paraba particularidad partidaria patrono pensabas
        perdóname personalizadas pertenezco peñarol picar pinar pobrecito portillo postula
        preocuparme preparaciones previene progresión protectores proyectiles psiquiatría
        publicitarios pumas póngase qatar quebrar rampa rangos rastreo realizamos receso
        recomendada reflejada refugios regalaron relacionar rellenar ren retablo rió sabotaje
        sanders saqueos secretamente segregación sentirá sentiría separaron singh sociólogo
        solicito sorprendería sortear spoiler start subidas subsuelo subía sue swift tatiana
        teatrales teclados tentativa text titanic topic track trad transcurre trip tripulantes
        trust ua unitario utilizaban valenzuela verifica vertebral villanos vértigo ámsterdam
        ático és abandone abría acabados acostarme acústica admiradores adoptan agüero
        alcohólicas alega alterada analizó andate anexión apostólica aprendimos arder army
        arrastrando aseguraron asistiendo astros atrasado atropello aviv ayotzinapa bahamas
        bancada basurero batallones batir batista beethoven bellezas blair blanqueo bloqueando
        botánico brigadier brutalidad burgués burlan bustos báez caldas caleta camionetas
        capacitados capturó cardíaca care churchill clandestino codificación coincidencias
        colgada comiencen comprados compuestas concertación consejería conservatorio constatar
        continuarán contradictorio conviertan cordones corregido corrupcion corán cris ctm
        cualesquiera culpo cuzco cáscara dad debatiendo decision defiendo delegada deliciosos
        demandan demente desagüe despedidos discusion dispersos distribuidas distribuidores
        dividendos dl donna dpto dramaturgo durmió déjenme dígitos elogio empanadas encierra
        enfermas enriquecer envase envuelve epicentro equilibrado equivocación erróneamente
        eruditos escoba esperé estarlo estomago estática etiquetado exploradores explotado
        extrae faltaron fashion ferroviaria firmo fisiología flandes frederick gatillo genuina
        golpearon gradas gringo guiso gustando habernos hada haitianos hermosura heroica
        ideológicos impaciente improvisación impulsando incipiente inclusivo incompetente
        incursiones infidelidad infieles inquieta insostenible intensiva intermedios
        interrogantes irreal irían jaguar japan javi jerga joyería jugaban juntaron justice
        juzgando jóven katherine kay lanzamientos largamente lectora leerse legislativos
        lentitud linkedin liso llamarle llegaremos lloré lloró lydia mantenerlos marque
        matemáticos mediocridad mejorada meterle monsanto motocicletas mountain name noah
        noruego notes náuseas odisea ole olfato olimpo operadora ordenados ordinarios palmeras
        pandillas pandora panteón parcelas parentesco pasarela pasemos paño pbi pedagógico
        pegados pensada perdonado pergamino pescados pillo planeamiento preocupo presentarán
        prestigiosa pretendían privación proletariado protestando psiquiátrico pulpo quedarían
        quevedo raciales radicalismo ras ratificación realeza reclutar recolectar recopilar
        recorren reich renuncie repasar resaltó retrasos retribución retro reunirá rev
        revocación ridículos rip rocky románticas sabrina sacarlos sartén sasha seducir shanghai
        shopping silueta simulacro solucionado sostén sporting suarez subirse subjetiva sullivan
        supondría supremacía taberna tara tardaron tardío timón tocará tolerante tomaste
        trataría tri tribal ts tt tutoriales unirnos usará vector venís vibraciones vigilando
        wea wong wright zhang ártico acabara acercaron acerco aciertos adjetivos adoptadas
        afecten africanas agarren agregaron alcantarillado allegados almeida alzar alzó alá amé
        anomalías antelación anteproyecto anticipada antártida aparentar apunte apuros arana
        asegurarnos asuma atractivas automáticos balneario band bebo besó breaking brevedad
        bridge cambiaste catamarca cb cebada chaves chorizo citación clasificaciones colgó
        coliseo comillas comportan contencioso contesté contraparte convenientemente cora
        coronación cubra cúcuta decretó dedicarle defienda democratización dependía derivar
        derogación derribado desafortunado descritas desequilibrio desgraciados designada
        designó desplegar detractores devuelta diferencian distorsión divulgar donado dormidos
        duplicado earl echarse elaboradas eliges elijan eliminan ellis embajadas embajadora
        emisor encarcelados encontrara encontraría envidio equivocan erika escandaloso escaparon
        eslogan esperaría espn espontáneo estimula estrictas excavaciones excede exhibir
        existieron expresada facetas faraón feng fermín figurar firefox fl force fortunas
        fraudes frida fronterizos fátima fénix gamma goce graciela graciosas gt gu guiño gótica
        hablábamos hambruna hat henares herzegovina heterosexuales hipotecario horizontes
        hormiga huelen iberoamericana imaginando imaginarme imponiendo impresiona incansable
        incrementando ingresado injerencia inmortalidad insulta intensivo intentará
        introduciendo invade invencible irlandeses irma jueguen leyeron limitó lingüísticas
        litio localiza lujos mafias maligno mandamientos manrique mars meo merienda messenger
        metía miraban mojada moldes monarcas monitores montos morón mosquito motivar mozambique
        mueras multitudes muslos navales neoliberalismo nixon niñera nom nominada notoriedad
        obsesionado ofrecerá ofrecían olmedo opinó originado orinoco pagaban pasarte peones
        pepino perdonen permitidos permito peñas pijama planteada pontífice porsche porteños
        portuaria postular potro preciado precoz predecesor preparo prescindir pretemporada
        pretendes proclamó prometedor propusieron pétalos quejar quitarme quitarte rabino
        rascacielos recibimiento reclamado ref reformado reformista relajarse respalda
        responderá resucitado retaguardia reuniendo roben rolling rudo ruega sad sanas saques
        saturno secuestraron seleccionada semáforos seríamos sinceras siniestra sobras
        sobrevivieron solicitante sorda soñaba spring subyacente sumario superhéroes suplementos
        súbditos tallas tertulia tipa touch traga transmitiendo tratadas trincheras tópico
        unicef usaría validación valoran verdura vigas villalobos vivirá voice volcanes votante
        vpn vámonos well abertura aceitunas acogido acompañaba actuaba adversos agrupa aguilera
        alférez alguacil antón api apostando aranda argel arrepentir arrugas asemeja asignada
        astro atreves avisó bacon bacteria bambú bb better bienal buey burguesa cagaste caliza
        candado cangrejo carcajadas cartografía cayera celebrados celebrarlo cepa checo ciu
        ciudadela classic cloud cnte cogen colombo compartía concursantes conductora conociera
        constituciones contestando contingencia contratada conversacion creerse crías cumplo
        cyber cápsulas dans deberiamos decíamos dedique denominaciones desafiar desconectar
        deseados destina destituido detenidas deutsche didáctica dinamismo disfruté distantes
        distrital doradas elaboró empujó enfocar ensueño entrevistar equilibrar erótico escamas
        escuches esfuerza estalla excitación excursiones experimentados fallando farmacéutico
        fascinación festivos fiar financia flanco fluvial gerona gina golpista gruesas guardaba
        guau gálvez hallados harper head heart heces hernandez humorista hundimiento hundir
        húngara identificadas igor illinois impune incas incomodidad incontables incorporando
        index indicaron indumentaria inmersión inscribir instalaron insuficientes insulina
        insólito intencion inventaron istmo jj joden juntarse labrador lanzarse legendaria
        levantarte llanuras locutor lucky luminosa luxemburgo madrina magnate malaria mantenerte
        marquesa matadero mayonesa meca memo metidos mezclada migratorias mole monasterios
        monopolios mordida multimillonario nata nayarit nes noticieros ocasiona ocasionales
        ofrecida opio optado orientados panorámica papeletas paras participativo partieron
        pascal pastas patrias patrocinado pediría perito peritos permanezca photo pidiéndole
        pionera planeaba polvos popularmente posguerra postgrado preferimos premisas previsible
        proceda proponía prótesis psicológicas psicóloga psuv pudiesen puntero quisimos quiza
        rambla realizaban realizarán reducidas refrescos reivindicar resguardo respondes retrata
        revisen ridículas rn robe romperse rubias sacudió salvarse satelital saturación save
        secar selfie senti sidney soft sombrío soportes stevens subes suecos sugar supimos
        surgiendo sócrates tai talones tampico tanda tardo tecnico their tijeras tin
        todopoderoso torero tra traseros trompeta túnica unan utilizarlo vandalismo vanidad
        vencedores veronica vibrante vincular virreinato visas volvi walking were yegua óptima
        abatido access acueducto acumulando adecuación aeronave agitado alain alcanzo alcántara
        alejó alpes ambulante analisis angelo animan anomalía antivirus antro aristocracia
        arrojado atada atendidos atuendo avalancha bailarinas benéfica bernie bingo bolivariano
        bombo borbón bosco brazil brindando bucaramanga burns buscadores caerse calumnias
        candidatas cansé carteras casan casanova celebradas cementerios cesado champagne chances
        christina circulares civilizada clones combatiendo combinados cometas comision
        compartieron comprendía comprometerse concebida conmovedor conocerá consigan contacta
        cordobés coreografía corran cotizaciones creative córdova cúbicos dd declaraba defensivo
        defensora denver descaro desmadre despertando despiertan dictatorial disminuyen
        divinidad doblado doctrinas dones doquier dote dueñas duradero dándoles díganme educador
        ejercida emitiendo encargadas enojados entusiastas epa establecía estandarte euforia
        eugene evelyn excepcionalmente exclusividad exhaustiva explotaciones expresaron extensos
        extrañamente faena falange fed fiables ficticio fiera folio fugaz funerales férrea
        galindo gelatina gif giménez giran gitana gm golazo golpistas graduó grúa haciendas hai
        hallamos hamburgo hassan heladas herbert heredera homenajes honrada humillante hunt
        háblame iberia igualitario imaginate impartir implicaba implicar incorporan
        indispensables inferioridad inflexión inhumano iniciarse interpretó introducida
        inventando invirtiendo involucran inédita ipod iraquí irresponsabilidad italianas
        izquierdistas jarabe jeffrey jugué juventudes kazajistán kilogramos kosovo laos latam
        lavarse levanten liberty licenciada liquidar llevándose lucero maduración maduros
        mafioso manejaba manifestando mantenernos marques marrones matamoros maza med medicinal
        mendes mercadeo meseta metemos mijo molestas montó moverte muevo mussolini mutación
        místico nd nfl nietzsche nombran nou novedoso nro obligatorias ocurrida organizamos oslo
        paralizado parejo participo partición pasaran patronales pelayo peninsular periódicas
        perras perteneció petroleo pis pla planteando plate platillos portland posterioridad
        predicar proclamado pronósticos puré póliza razonar reconocemos recordarlo referidas
        regresaba regresé rehén remesas reportera reproducen resumiendo reverso revolution
        revuelo rice rifles rogers rolando rotonda router salvaron scioli security seguirlo
        sentirnos separatistas serbios servirán simplicidad sinfonía somete sondeo steam
        subterráneas sucesores sufro superada superintendente tamara tejas televisores tempranas
        tendras terapéutico terratenientes than trafico transforman trivial tuiteros táctico
        ubicaciones unificar vendían veíamos viajaron vialidad vic vigila vigésimo vinci virgo
        vistiendo yuan zone abarcar abogacía adicta aeronaves agropecuaria alegaciones alegar
        alineados alt altísimo alumnas alv ambigüedad amistosos analfabetismo ansiosos
        anticonceptivos anticuerpos anula apesta aragua arruinado ars artesanías ascendido
        asustados athletic australianos auténticas basó bengala bn boulevard brito brutales
        budismo buenaventura buitres cajita calculadora cambiarme campesinas capitana caracoles
        carecía cargamento carmelo carnicería cartucho cas casarme cata cepeda chicha chispas
        codos cognitiva columnista comitiva comparativa complementarios compositores comprarte
        confiere confirmo conquistó conservando consistentes consultivo contundentes cortejo
        cosquillas costura criollos critico cuatrocientos cubanas cuernavaca cuervos culmina
        culminación cáucaso damián debutó denominan desarme descartado descentralización
        desconocer descuidado desees desplazado destacamento devotos discrepancia disfrazados
        dividió dióxido duerma duero débito egoístas egresado emitidas empezara enamorar
        encontremos entablar entendidos enterprise enterrada entrena erróneo escucharla
        escéptico esmalte espléndido esquivar estrenar estrictos estudias exhaustivo facha
        facilmente falcon far filmado fit fracciones freedom fricción galleta garage gaviota
        gemelo gendarmería generalización gerard gestores giras girona glándulas gob
        gobernabilidad golpean granados guita génova gótico hala hipertensión hobby honorario
        horizontales hostilidades húmedos imitando imágen inclinado incorporados indagar
        indicados indirecto infinitos intelecto irresistible jardinero josef jul juntando
        jurista klaus kuwait laicos larvas lex liz llamara ls lógicas main malditas mamita
        manija marcadores mareas masivamente match matilde mecha mejoren melón metálicas
        mezclando millar moderador modificados morbo mordaza mortero mother moverme negaba
        neutrales nissan normativas nsa obreras observo ocasionado ocasionó ofrendas oliveira
        olivo ortodoxo otorgados pacific pacíficamente pacíficos particularidades pasito peluca
        percy perdiera periférico persistencia phillips php pio planchas planet plantearse
        plateado pool prepa prepare presentadores prestada presumiblemente probada procurar
        prohibiciones protagonizado proyectada pue pusieran páramo querrás ratio recordarle
        rectores rededor reencuentro referendo referimos reflexiona refrán regulada relator
        renuncias reportaron respetuosa rich rigidez rodó salchichas salís secret selfies sendas
        serial simplificar sinfónica singulares sobresalientes soc sometidas subordinados
        suplico teen temático tendra tobago torturado traicionar transformando tronos ufff
        unificado unirte vendan vivientes where zen éticas óleo abstinencia afín agradecerle
        aleatorio ambulancias amiguito amistosa anemia anexos apartar aplastar apuntaba areas
        aseguraba astronauta atacantes atados atrevió automatización balcanes bateria bird
        bohemia bombero boss botánica brindis brothers buceo burger buzón bíblico cai calabozo
        calculo canas careta cartago catalanas cava caverna cebollas cenicienta centroamericano
        chapultepec ciegamente ciervo cisne clemencia comisionados compraba comprendí
        concentrada conductos consagración contarles contemporáneas content contenían
        contestación contestan contrajo coordinada cortázar cosméticos credo cuarzo cuasi cubos
        cuchilla cupones cáliz decile denise denominadas desbloquear descarado destacable
        destrozar detenidamente dictada difundida difundió difuntos din dineros dirigimos
        dirigían dirija disculparse discutimos disfrutamos dista dogma dron ec echeverría
        ecologistas eds ejecutan ejercitar elegidas eliminatoria embalse emir emotiva empleó
        enamorarse encargar energy energéticos enseñaba enteran entreguen entres equilibrada
        escribano escucharte escudero esmeraldas especular estimulación evoca evoluciona
        exitosamente exportadores exprese eye facilitado fair fallaron faros federaciones
        felicitación filmes fingiendo florence fo focus forros forzó frailes funcionen fundadas
        furor future galeano gatitos german getafe gmail gordito granjeros griegas guarden gurú
        hablante hablaré hazañas herald hervir hirió hispánica histeria hubieses huérfano ibamos
        iconos idealista imaginarios imperios importaría inadecuado incluirá incomprensible
        indecente indian indignada indignados infografía ingresaron iniciados innecesarios
        inspecciones insultando interrumpió intolerable invernal invicto invierten invitando
        involucrar irónica isidoro iñaki jos jugos jurada karate klein lagarto lamentamos
        legislar liberarse lila lograba luc macizo magníficos mandela mantenerla mantenida
        marcelino marchado mayúscula medido mestizos mezclados ming mitigar monde morirá
        morrison motel mugre mw mónaco nariño necio nefasto negrita nidos nombramientos notoria
        numeroso obligue obtendrá obtengan oc ocasionar ocurriría ortodoxos oruro oscila paros
        participará partidista partícula pass patrocinador pegamento pegas pepsi persecuciones
        pes plantado porfa precisar predominio preescolar presentara presion primitivos
        prioritario procederá promulgación pts puntualmente pálida recaudado rechazando
        reconocía redondos refrigerador regio rentables reposición resultaría resulten resúmenes
        reunidas reynolds robusto running salvadoreño sanguínea santísimo seducción seg
        septentrional servían severos simular singularidad sirvientes sobrepeso soccer socia
        solucionarlo soriano sres stories tacna tegucigalpa telecinco tempestad tenerle textual
        tickets tintes tostadas tramitar transnacionales trapos trio tsj títeres underground
        vaquero venado venderlo venida vinculante viudas voleibol walsh week xiaomi zambrano zoe
        acentos acercado acevedo acompañantes adaptaciones adeptos admira adulterio af
        afectación agarré ahorrado ajustada albania alcances alvear amador amenazados
        ametralladoras amplió anfitriona anticipo anulado apague aplicados arango arbitrario
        ares arranco arreglando asfixia asociar asombra astuto atlantic atrevida avecina
        ayudarla aztecas bajista balsa basuras bañarse beat bel bernardino bocina bowl brillan
        britney bucle buitre bula burgueses butler byron cactus caducidad caminamos canalizar
        cannes capta caracterizada carbohidratos cardona cargó carlota carreño católicas chic
        cinturones claus colaterales coloración comedores comparados complete conformes conmebol
        conociste contarnos convirtiera convocatorias copado costeras cucaracha cuidadosa cuido
        culata cundinamarca db dee delgadas demuestren desiertos despensa destinatario devuelven
        discutible diva dudarlo eclesiástico edita eloy embrión encubierta enfrentará entendi
        envenenamiento enviarle erc erradicación erótica escribas esforzarse espinal
        estabilización estacion estonia estrato estéril eusebio exagerar excavación exchange
        exento expande explicarme exponente faja farmacéuticos fatales fervor fideicomiso filtra
        fomentando football fraile fucking gerald gobernados gobernando gp grifo guapas guillén
        habilitar hackear hal hetero humanismo ideado ilegalidad imaginen imperiales inapropiado
        incomoda inducción infiltrado informamos ingresan inicie inofensivo insertar
        insignificantes integradas interpretan interrumpida inverso kara karina kingston ladera
        levantaba levántate lis llevarle locke lucen maduras malicia malvada mamen manantial
        marítimos mayer mediador mick mills mision modificó monólogo morning multiplica
        murciélago narraciones nasal natura neumonía nooo nordeste noé nótese obtienes
        ocurrencia ollas oposicion oprimidos optimistas ordenando ordene paisano paradójicamente
        peace pedestal pelotudeces perderlo peronistas persuadir piscinas pitt pliego pls
        plátanos podras poesías polanco poniéndose portadores portando portería postea powell
        preguntaban pretendemos prevalece prevalencia programados prolongación promovió propicio
        prosperar proteccion publicamos puigdemont purga pésame queens quesada quinn ración
        ranas reclutas recordad reembolso repartiendo repeticiones repetidos reproductiva
        resisten respaldado respirando restitución retiran revólver riéndose rogar ros rosca
        rotundamente rtve ruby sacados sas selecciona self sensibilización shakira sherlock
        sobrio socialización socioeconómico sorprenden spider sustantivo talavera tallos tam
        tamayo teclas temiendo tengáis terapias terciopelo tiembla tipografía tm tostado tp
        tractor tube ugt valdez verían vibración violaron visado viñas volviste wilde woody yoo
        zombis aceptables actualizados actúen acusaron adoptados ae afirmaron agarrando agilidad
        agrego agropecuario alexandra alienta almendras alojar altares amalia ambiciosa ames
        anduvo antoja anuario apodado aprendo asocian asturiano atacama atmosférica azucar
        babilonia barbosa beben because been besando betancourt bién boyacá bragas cagas
        callejera camilla camping canalla cao carbon carita catálogos centrar chevrolet chido
        chiquitos choferes choto cis colaboran coleccionista colectivamente colocadas colocarse
        comparamos compartidas compendio complementa comprarse concesionario congestión
        conseguirá contengan conteniendo contradictorias contraposición contras corrales corten
        crawford creará creería creia crezcan crucificado cráter cuelgan cum curtis cóctel
        cómodamente dais dañados debilitar decidiera decorar deformación dela depredadores
        derrotados descansando desempeñan desperdiciar despierten desplaza destructor
        determinantes dijeran dina disuelto diversificación dns dolar dolía dotes dramáticas
        dígame economic education efectúa encargue enclave enfatizó entraban entregadas erario
        escondite espantosa estrasburgo evan excluido exportador exquisita facilitó fallecieron
        familiarizado fertilizantes filiales fine finn florencio foral franciscanos frescura
        fundaron fármaco ganadera garantizan generosos gta guapos guardada hacés hambrientos
        hardcore harley hell hilton hiroshima historieta hood huertas hueva impensable
        importarle impresas impusieron influenciado ingenuidad inquilino insegura intermitente
        interpol intro isaías javascript júbilo kb kiss lavadora leerla legítimas levantas
        limosna localizados lujuria luján mafiosos manchado marge marianne marion martina
        mejorará mencionaron mex migrante misas moviéndose nadando natalie necesitando nino nl
        objetivamente obligaba ocupo odiado operacion ordenaron ordinarias parecerá participarán
        pepa permitida pesquera piojos pisco planilla poker polígono practicantes prados
        precursor predecible preferidos prendido presionado prever prisas probables programadas
        promedios provisionales próstata psc publicaba publicarse publiqué purificación quejó
        querian raiz ramirez raul read rebajar rechazados recintos recipientes regresará
        regresiva relató remoción remordimiento remotas reparten repetida resolverse retenido
        retornar rights rigurosa robadas rodeos rr ruleta rush sabrosa salmo sangrado sans sauce
        schneider sectas selectivo semántica sensacional sensualidad senté servidumbre siervo
        simposio sinvergüenza six snow solemos sopla speed subconsciente sudamericanos sudoeste
        sul superhéroe suposiciones sustenta timo tinelli torso tortillas tovar transexuales
        transitar trascendental uniformados univ usarlas utc validar vergonzosa videla vieras
        voluntarias yogur íntimas óptico abrumadora absurdos acelerador acopio acordamos
        acostumbrarse acuerde admirador adoran adyacentes aeronáutica african agotada agustin
        ahorrando ajustarse alabama aleatoria aletas altavoz amnesia anfitriones anticipadas apa
        apasiona apoyaban apta aquéllos arribo arruina asegure asentado augusta avise bahia
        baltasar bandido baron bea belle berta beth beto blandos blu brasilero brújula buenisimo
        bélico caballito cabral calavera calcuta callo calumnia camioneros capucha carente
        carrefour caserío catástrofes centralizado chacón chavales chupando cisco clasificó cms
        cofundador collares coloquial confundirse confías conjunción conservadoras
        conspiraciones continentales corrige cuadrilla cynthia céntimos cóndor dakar debíamos
        decididos decoraciones defendemos deidad depositado deprisa desahucios despidieron
        destinar determinará dibujando diccionarios digestivo dionisio disfrutaba disfrutarlo
        disidencia durazno díez economica educa efectuada eficazmente electrodomésticos
        electrones emails emperadores encantos engañados ensayar entendida entramado entretener
        erick escribirlo esquizofrenia estacionado estadista estirar evangélica excluyendo exp
        explicas expresaba extraordinariamente facturación feel ferguson fiabilidad filipino
        filología filtraciones financiada folk forzadas four fraga francotirador franjas
        frankfurt freddie gaseosa gasolinera gemela geo grosera gustará haríamos honradez
        honrados hr ies ilícita imaginaria impactó indemnizaciones inducir infectado influyó
        inmortales inolvidables inserta insultado intendentes interrumpe invadió inventan
        investigacion iraníes irresponsables jedi justifique kerry lanzados lares latidos
        legumbres lejanas lesionados liberia libertario librar licenciados ligadas limitando
        lingüísticos lira léase machistas manguera manipulado matarte matiz matrix mauritania
        maximizar medianos mediáticos memorables mer meros mexicali meza micrófonos mirror moco
        mode molestando moncloa monster muslo mítica navideña nc nel neutralizar nexo
        nomenclatura normativo ocean ofrecimiento ojeda oradores oyes padrastro palas pantanos
        pantera paracaídas parches parecemos pasarle pasividad pedi pensábamos perdamos perico
        perjudicado pesaba pintas pié planeo planificado political portafolio pour pradera
        prematuro presenciales presidir prision promulgada pubertad publicista pulpa quehacer
        quieta racionalidad reaccionan recitales recordará recrear rectas refinado refrigeración
        reiniciar reiteró reliquia repetirlo represa represalia resistencias restablecimiento
        ridiculo rm roce romanas rue sabanas sabeis sabiendas sacude salia salte salvaguardar
        salvavidas sanatorio santi search sectorial sensacion sepultura sermones serna seth
        señalización situar small sobrecarga sobrepasa socialdemócrata soleado solicitamos
        stream sumamos sábana talón teddy temblores teniamos tiraba transexual transporta
        trataré travel urbe vendemos vengar veraz vergas very victorioso vie vito viviera
        volverme wan weber wei willie without wood yanqui yanquis yate átomo abadía abonar
        acumulan admirado adopte aguantando albañil alcanzados alcohólico alejadas alejamiento
        alejarme aliada also alzamiento amarte amenazadas amó analizamos arc armónica arreglan
        arrestos asaltar asienta aspiran atlántica atribuyó autocrítica aventurero benny bieber
        boletines bombay bromeando burke burton calderas calvin canso carpintería casaron
        cayetano ceballos centeno cerré choi circunscripciones clay cliché cojer colectividad
        colgados colonialismo coloquio combatiente comenzara comerte compraventa comprimido
        comprometen conciencias condujeron confirme congelados congelar conque consentir
        consigas construimos contables contaré controvertido convertía coordinadores cosplay
        costaría costilla cotidianos crecía creías cuela cuestionable cuiden cure damon
        defensoría deforestación dejalo dejarían denominador desconectado desconozco
        desembocadura despiden devenir didáctico dobla dominical donó ecos ela elba elocuente
        elogió emerge emocionados empanada empatar empeorando emprende enana enchufe enlaza
        entregarle ernest espesa espontáneamente estabilizar estipulado estresante estéticas
        exagerando expliqué explorando explosiva explote expresadas extravagante fantasy fao
        fest fichar florales freeman frágiles fugas funk furgoneta fúnebre gal galileo ganemos
        georges gi gourmet guardados gustara himnos hits hueca hyun idénticas impidieron
        impresionar imprime imprudente inactividad incesante incomparable incompleto indicativo
        inscrita interactiva interruptor intervinieron intimidación ire jill juzgue karaoke
        korea kung lamentó largometraje lastre leticia licitaciones liderando limones llamarla
        llegase logia logren luís léxico machine magnesio mamar mambo mana mandatarios maneje
        mantenerme manualmente marginados marionetas masturbación mentido meyer mientes mister
        mixtos molestaba molotov morimos muela multiplicado muriera myers naomi nestor niza nop
        observaron ocurran ol ordenadas oía pajarito papeleo pararon pario parlamentos partimos
        pavón peleamos pesquero pet pidiera pingüino pirineos planteo podriamos polis poros
        portavoces porteros porteña postulados practicamente prada precario prematura prestarle
        prolongar publicarlo publiquen puertorriqueña póster quejaba quejarme quereis
        quimioterapia raciones radiografía razonablemente rc reclusión recoleta reconozcan
        rectangular regalando reguladores remontar rep reproducido requerirá rescatados
        resolverá resucitar resuelta reunida reyna romances rumano rutinas rígida sacrificado
        sally saltado samantha scout seccion secesión secuaces segui seguid senor services shop
        silenciar sims sintaxis situ solicitantes staff sufrida sufrimientos sujeción suspiros
        suzanne tangible tapado teherán tiernos tintas tirados tirarse ton tornillos toxicidad
        trabajará tramas transportistas tutores térmico tóxicas uba ubicó udi varia vendes
        viceministro vocalista volador víveres wanda xl xp ypf zelda ʖ abordaje abunda acatar
        acidez aclaro acres adaptados administrada adultas adversidad agarraron aka alejan
        altiplano ancla ao aristegui armenios aros arrancan arriesga article asociarse atar
        atienda atrasados atribuir avilés azulejos baches balazo bastión baúl beck beirut benz
        berkeley bianca bipolar bisexual bitácora blood bocado bogota burros buscarme caché
        cadetes cafetera cajeros camarera camarón cambiaba camello carpetas cartelera
        catalizador catedráticos cañada cdc celestes chapman chasis chats cnt cocción comimos
        compensa complementario complicación comprada conocedor constantinopla contactó
        contaminado contenidas contrataron cooperativo coquimbo coso crazy crepúsculo crónico
        cuestionó cuidad culture cursi cía debilitado deducción deduce departamentales
        deplorable descargo despedidas desplazarse dibujado difamación diosdado discriminar
        disfrutó disparate dispares diésel documentar drogadictos drogado drácula ecologista
        ejecutó ejercía emblemático empujón encarcelamiento encarna encubierto encubrir
        enfocarse enlazar entenderán enteraron equitativa escote escuadrones estadísticamente
        estafadores estudiaron eternas etimología evolucionando exhiben exhibiciones fabra
        fabulosa fastidio ficticia fish flamante formacion formamos fragmentación fumadores
        funeraria ganadero ganso generacional geoffrey gesta golosinas golpeada graban gremial
        habilitación hagáis hero hiere hitos hondureño horaria humboldt ibex identificaron
        imaginarse impacta imperialistas imputación incomodo incorporada indirectos
        inesperadamente inesperados infiltración inmobiliarios inspeccionar institucionalidad
        instó intencionalmente into investigó iones ipc irina irregularidad jaramillo julius
        laborista laden laderas lastimado learning lennon lentejas levadura librado liebre
        limited liquido lit litigio lituania lucifer lugareños lupa lápices mabel mandarín
        mandaste mangos marioneta mart mendigo microscopio milanesas mirarla miserias modernizar
        montiel muelas mutantes màs míralo nano nash nono nuñez níger obsequio observe ocultando
        ocupaban oda odie ofrecidos oklahoma ordenanzas orientaciones otorgamiento oyeron
        paralímpicos paranoico pedirme pela pensador pensara pentágono peque percusión
        perfeccionar permanecía persas pic platicar plenaria pobladas portón praxis presentacion
        presentimiento president presupuestaria principiantes procesadores procesiones propiciar
        propuse pros prosigue quebec queráis quiebre reactores recibirás regalías regresamos
        regulados relajación relajada remake repleta residual resultantes revelaron ria riquelme
        robledo rod rss ru réplicas safari saldremos salieran santas saquear sentia sereno shi
        sicarios simios sonic subsecretaría sueñan talca tejada televisivos temido tempo
        terapéutica terciario ternera tesorería teóricas traido tratándose travis tributarios
        trinchera tripas triunfa trucha unimos vacuno valera vecinal velásquez vengadores
        verificado vibra vietnamita visitamos vivamos voceros volvían voté xalapa zara
        íntimamente acantilado acercarnos aconsejar aconsejó acreedor acudido acuático aforo
        agota agravado agredir agresores agudos aj aldeanos alegremente amazónica anarquismo ant
        apareciera apatía aplaude apoderó arduo arquitectónica arriendo asegurarte asesinan
        audacia avanzaba ayúdanos barquisimeto bastardo bermudas bombilla brooks bufanda bíblica
        caería callas campeon candela cantor capacitar capitulos caseta causal caños celebraban
        celebro centroamericana ceremonial chalet chapas child chisme cineastas clanes climática
        coach colchones comerme comparecer conciudadanos confiaba conmemorativo connotación
        constantino constructivas consultoría contada contractual contrariamente contrastes
        convocan convulsiones cor cortados cost costando creeme croatas cronograma currículo
        cúmulo dai decepcionada decidas declararse defunción delicadas dem demandantes demoras
        desafiante desarrollamos descarada descendió deseaban desintegración desplazar
        desplegado deudor devolverle dictan dirías discovery discutió disponga doblada
        documentada dramáticos drew duplicar ehh electric elijas elliot empece encontrarlos
        energéticas entendes entregarse equivocarse escalofriante esclarecer escogidos
        establezcan estate estudiamos european excedente exención exentos exministro exporta
        expresion eólica falacia fascina fijada finalizada financiados flow forzando fotografiar
        fragilidad frijol fritos fronterizas garay gear generadas genéticos gong gorilas grammy
        greenpeace gruesos hablada habríamos hank hipólito hispanoamérica historiografía hoc
        hondureños hormona host hurto híbridos húngaros idem idóneo ilimitada impactantes
        imparte impotente impredecible incluyo incompatibles infalible infelices ingesta
        inherentes iniciamos inmobiliarias inquieto inspiran instalan investigados invocar
        inyecciones irritación joker junín jurisdicciones juzgan kentucky laburar language lao
        lavando leonel levy liberen lideró ling luchadora láctea mandarle marbella marginación
        maryland mea menciono meteorito migratorios milagrosa milicianos mirarme misteriosas
        mochilas modernismo modus moldavia molly montajes montserrat moriría movie msn métrica
        nafta narrar narrativo natasha navarrete navíos negarlo nenas netamente nice numeración
        obelisco ocupará odebrecht ofenden ofensas ofensivas ohh ongs opusieron orgánicas orinar
        paisanos pajero pam papers parajes paraísos pareciendo pediste peleado peludo perderán
        perpetuo peterson petra pick pinza planeó planteadas plegarias poster preocuparnos
        preparamos pretenda preventivas preventivo prisma proveen puñaladas pyme quebró queme
        querrán rai ready referendum registrando rellenos remolque renacer reptiles requieran
        resistió resolverlo respiratorias resplandor revelando revolver robótica sammy sandalias
        seguirle sentenció separe severidad seña shah sig sindicalista sintético solidez
        sostenibles stars strauss strike sublevación subrayar sucediera sufran superarlo surja
        sándwich tao tardará tec tell tenerlas teoria terminados terminaste testosterona them
        tocino tolima tomarla tractores trek triangular tributarias turbio unirá valoro vejiga
        vello vicuña vido viejito virales virgilio visitaba visualmente votada years yugo échale
        íntegro abd abordado absolución absolutos aceptaría acercamos acre adela adversas
        agarrado alabanza alabanzas alessandro alliance alternativamente amenazaron anden
        andreas ansia antecesor apasionados aplastante apostólico aprendiste arbusto
        arqueológica arqueólogos arrancado arreglamos articulado ascensores asignó asimilación
        atp atraco atropellado autobiografía automáticas avion barbero bayer benigno bigotes
        bizarro bloqueó bluetooth bolos bordado brindado buscados camarones campera cancelada
        caray cazas caían cañete celebre censos centímetro chequeo chucha clasifican collado
        compres comprobarlo concejos concordancia consiente conte contemplado cosmopolita
        crecerá crei criticada debidas deciros deliciosas denominó denunciados deportación
        derroche desalojar descansen despiertos detalladas detallados diagnósticos dialéctica
        diligencias discordia disfrazada disponemos divinas dormimos dorothy dudó duermas elevan
        empieces encrucijada enganchado enganche engañosa entrevistados entusiasmado epic
        esperados estructurado estuviéramos eventuales examenes exigentes exija explanada eyes
        fallecida fallida fanny favorecido feed feliciano felicita fermentación figuraba
        financial fluir forjado formalidad friend fulano funcion gaby galletitas gaucho
        genialidad genital gestion gestionado ghost giró gluten gobernada grabaron gritaban gus
        hechizos hm humillado impedía implementó implicaría implique inadecuada inclina
        inconscientemente inconstitucionalidad incrementos incómodos innecesarias insistido
        insultan interrogado invirtió invite irlandesa joaquin juanito laser leguas lineales
        list llévate luiz lynn mandarme marian masonería meet metallica meteorología
        microorganismos millonaria minnesota mirarte model mons moraleja mori multiplicación
        musculares nacio nepotismo nerd nigel normalistas nutricional ocaso oidos ojete olivera
        osa otomano paradise participaba pasatiempo pastora patinaje pegaron penny peo perderme
        periodísticos permitimos perpetuar perritos peugeot pidio pincel pingüinos planeada
        plegaria politics ponente ponerlas ponete pony practico preceptos preguntarnos
        prehistoria preocupó provocados pure quejarte radicado rangers raw reactivación
        recurrido recurrió redactó redujeron refiriendo refrescante refugiarse reg rellena
        remotamente remunerado repartido reponer representen resentido resistirse reus rihanna
        robusta rodado romo rousseff royale ruben rómulo sakura salcedo salmos salsas seguirme
        semanalmente sentamos sheriff sobrenombre solitarios sondeos sophia sorprenda spray
        stephanie still subrayó subte subterráneos sufrí suministra suspendieron temible
        tendréis termo tests tie tirador topografía traería trataremos ul ulloa unitaria
        valencianos vals vancouver vecindad vegetariano vertientes viniste vivian viñeta winter
        zanja álgebra éso étnicas abdul abrigos abstracción absuelto aceptaba aclare acústico
        advirtiendo agrupados ahogar alabado alargar alcohólica alepo algeciras alimentando
        almohadas alojado always americas animas aprenderás aprovechen apure arrecife artesano
        asaltaron astronautas asustan atenciones auschwitz barricadas bartlett bañado becario
        becarios belice bonanza broche bronx busqueda cabal cantina carné casey cautivo ceros
        cerraba charlando cherry chinga chingar cianuro clandestinidad class clavar cocineros
        cofre cognitivo cogí colación combinando commons compartían comparó comprensivo comprobó
        comunicador congelada conrad consagrada consonancia contrae controversial conventos
        convertirnos cordiales corp corrector corresponder cosechar costear costosos crystal
        cuestas cuestionamiento culero culta cálidos dal dandole declaradas dedicamos deleite
        demandó demostrada dengue denominar depredador derramar desarrollen desata descansan
        descargado deserción desestabilizar desfavorable desgraciada desmontar desviado did
        diles diplomas doblete doo dorso drag drogadicto duchas dunas electro electronic emi
        encajan encendidas encerrar encontraran encontrarle encubrimiento enjuiciamiento enzimas
        equitativo equivalencia escapando escorpión espléndida estratega eucaristía exclamó
        existencias explorer explotados exponencial extendía exótico fantásticas fielmente
        filmando filosóficas fotógrafa fra fragancia franqueza fs fugitivo galo generen genocida
        gestora gire goethe granizo grosso guardó gutierrez halle hambriento hamlet henrique
        heraldo heredó hippie iceberg identifique ilegítimo iluminada imita implícito impresion
        improvisado inaugurada indicadas indirectas ingrese injustas inspirador instantáneo
        interlocutor invadieron involucrarse involucró inéditos ion isabella jardinería jarra
        jesuita jordán jugadora kitty leganés leopardo letonia liniers liviano lloras lograremos
        luminosidad látigo lírico malentendido maricón matamos mclaren medianamente mediar
        mencionando mercaderes meridiano mier modificadas modifican modificando molécula momia
        moribundo moriré mosquera mutaciones narciso narrativas nava necesitábamos neymar nicky
        niegue nodos nombraron novatos nulos numérica ocupen olvidarlo olvidarte optimizar
        orfanato orgía ou paliar panameña parlantes peleó perdición peregrino pesticidas petit
        philips pintoresco piura planetario plantillas playboy policy populistas poseían poseído
        postear practicante presi prestigiosos pretendiendo profes prohibieron pronunciarse
        propones proporcionados provisto pulseras put quedándose quirúrgico recabar reciclar
        reducciones regencia reitera remuneraciones replica replicar resolviendo respiratorio
        reverencia revisó riley rin rojizo rosita roza rozas rudy rumanía ráfaga sabadell sacará
        sacro salt salvan santamaría sentirlo servida setas shane sincronización situarse
        soberbio sobresale soo soya subas subs subsistir sudar sumergido suponga tabletas
        tapones tecnica thriller tibio tiranos torturar transitoria transversales traseras
        trasladada tree tíbet tónica unicornio usaste vaciar vagabundo vascular venciendo
        vestidas vestía viajaban viales vicepresidencia villalba vols volverte vr vu váyanse woo
        yardas youtuber zimbabue ñ abastecer abonados abordan acampar aceptará aceras acercarme
        acompañará acuérdate adivinen agendas aleksandr aleman alexa alone alternancia alves
        ambigua aminoácidos ampliada anglo apagada apagó apropiadamente arcángel ardilla
        argumentan arrecifes asalariados asequible atraídos atribuida attack autoritaria
        avatares aversión bajito barrer basarse biotecnología blade blindado bofetada bonaparte
        bonnie brusco bufete burdeos buzz bésame cagadas caimán calatrava calentando canelones
        canoa cantautor caramba carcajada carnavales categoria centurión cesó cinema
        circunferencia cisterna clandestinos climáticos cloacas coaliciones colaboraron
        colateral comenté cometidas comparativo complementos computadores concursante conecte
        connotaciones conocerme consolida constelación contaminada contarlo contemplación
        contratan controle convertirte coordina copiloto corrí cortijo creditos creíamos crió
        cruzamos cuestionan culiacán cósmico dañino defectuoso defendieron denme derogar
        desacreditar desaparecerá desapariciones descubiertas desleal despliega desprecia desuso
        detenerlo diestra diestro dirijo dividiendo drone duraron eclesiásticos elfos elimine
        emitieron empire empresaria encantará encargaron encontrándose enorgullece entraría
        entregamos enunciado esc esfuerzan especificado estafas estrenada estrenos estudioso
        estuviesen eurocopa euskera excitante explicarte explicaría extensamente fabricada
        fanática fechado finge fobia foreign forenses forzoso franquistas fugitivos gamboa
        gemidos geográficamente gobierne going granjero gratificante guantánamo guardiola
        guipúzcoa hablarlo had hayes henderson hospedaje idiotez iluminados imperdonable
        importantísimo importara impresionó inaugurar indiferentes informo ingenuos inmensamente
        innovar insinuando instaladas interrogación intolerante invertida irrupción jaulas jeep
        joão juegues jugarán katie keiko kill kirk kw labial laica lam lanzará lavandería left
        levantamos licores listados losa lápida maletín malversación manzano marico masculinas
        mataba meade melanie mercenario mestizo meterlo mimo miraron misteriosamente misteriosos
        montan monzón movidas must naturalista navideño negocia nn notificado notificar
        notoriamente ns obligatorios organizativa oráculo ovarios ovni oímos pactar padrinos
        paganos parabrisas paraiso participamos pasaremos pasea pay pedal peras perejil perenne
        perfeccionamiento perfect permanezcan persia perversa phillip picnic plagado poderío
        politécnica ponele poronga postulación predios presenté prestaron proposiciones
        proposito provenía proyectil próspera psicológicamente psicosis pudor puertorriqueños
        pulse queridas raimundo rangel reactivar rebeca redada redondas reiteradas remite renato
        requeridas residuo resignación resina resort respiratoria restar retenciones retina
        retrasados retroalimentación revelada rienda rindieron rompo royce rías sacara salchicha
        sarcástico seguirían sendos shannon share siervos sinagoga sindicalismo sobrepasar
        solventar soportado sound studies suburbio superávit suprimido suspendidos tate
        telefónicos tenista teólogos tijera timidez timothy tipología tomaran torrent tostada
        traducen trasladan traumas trazo traían troy tuerto tula tvn ubuntu uma unicamente
        usuales valdría vallarta vendrían vidente viga voltear votes vómitos words xxiii za
        ámbar ícono abs abusivo academy accesorio acordarse actualizando adorar afección
        afectaron aguarda aledañas alo aloja alquila amados amazonia ambiciosos ambrosio
        animadas aplauden apreciada aprendi apretando arbitrariamente arrojan artificialmente
        ascensos asegúrese ataquen atributo autodidacta avería avisan bacalao baraja barbilla
        barones bates baña belgas benavente blogger bombardear bunny caciques caemos calentura
        cambiarla cambiarte caminantes caminó canteras captado caracterizó cargadores carles
        carrie carrió catalogo caudales causantes chófer clips cocodrilos colaboradora collage
        comi comparables comprometidas comunicarme conectando confundió conjetura construirse
        contactado convertirla cope crearse credencial critique cruciales cucharada códice daisy
        danos dara daros debia debilita decididamente defina dejate demagogia deportados
        deposito derrocamiento descartes descendente descendido desconcierto deslizamiento
        desórdenes detalladamente dibujó digestión discotecas distinguidos dublín elasticidad
        empujado encantaria enfriamiento entrevistó enviaba equipada escalofríos eslabón espanto
        esparcimiento estrenado estribillo estupida evangelización everest examinado existirá
        explotando exponentes falsamente fango farmacéuticas fede filosofia fisico fisuras
        florece forja fraccionamiento frustrada fértiles garante garantizando gardner gema gemas
        geológico girasol gladys glass gogh goku gomas granero greco guajira haciéndome hacé
        haro hate heras heredar him hospitalaria hoz huertos imaginamos imagínense inadmisible
        incesto indigno ineficiente inexistentes influenciar informantes iniciará inmóvil
        interferencias introducen introducidos inversionista invitadas irás kang katy langosta
        latinoamerica latitudes lc ledesma legislaciones lentas libere limítrofes liturgia
        lluvioso llámame logístico lois lux lérida magnifico manco mancomunidad manjar manso
        marisol martino mascarilla mateos mayorista medical medidor mencionaba mencione merengue
        met metafísica metamorfosis milanesa mili mocos modelado modern monedero morfología
        motivados murciélagos métricas nation nature nexos noriega observaba obsesivo obsoleto
        obtenemos ocultó ocupacional organizadora osaka ospina otrora pacifico palau palpable
        papal paranormal parecerse patrio peculiares pelar penes pensionistas periféricos
        permaneciendo personalizada pibas pilla pit pita placentero planificada player plenos
        polen pong posicionarse posponer premiar prepago pretty preámbulo princeton problem
        prohíben prometiendo propicia proponga psíquico quejando quitamos rada ratifica reafirma
        reanudar reclusos recomendaría recurren reforzada relaja relajante respetada
        resurgimiento retiene retoma richter robbie rogando sabré salem samba sancionada secado
        sectoriales sedimentos seguis selecto sellar sem sentaba sentadas sets seven señalada
        sintética sirvienta sito socializar sofisticada solvencia something sometió sonado
        sospechaba spiderman sung sustanciales sustrato taekwondo terminadas testículos tiger
        tiradores tiramos tires titulación tocara tolera torpeza totalitario tremendas trevor
        ucraniana ugh valdrá veda veros woods wyoming year yen zúñiga aboga abolir abrazó
        acerquen acreditada acumulados adaptadas adicciones administradora afectaría agotador
        agresivas aja ajustados albedrío alcaide alcaldías alcanzará alexandre aliens aludiendo
        anunciantes aplicaron apliquen apodos apoyará apoyas apropiarse apurado arancel
        arraigada arrojaron arruinó arévalo asegurados asoma asquerosos ate audífonos aumenten
        auricular autorizaciones balances balboa barbados barnes barrido bce becerra beisbol
        benavides bibliotecario bilis bordados bosta brasileñas brasilia burócratas cafeína
        calderon califican camille camine canónico capellán cargue carismático carlitos carreta
        casación caseras cerrará certificada cervecería ces chester civilizados cloruro colosal
        combinadas comprenda comunicarnos concurrir conduzca configuraciones confinamiento
        conmemorativa conseguirás contraproducente controladores conversa convertirme convocadas
        corcho corroborar cortometrajes cos creerle cucharadas cuidarte cupón cánones cónyuges
        decorados delirios dependa depuesto derivó derribo desafía descartó desinterés
        desperdicios destrozada detectó determinaron diluvio dirigirá dis disidente dispersa
        doblemente dualidad edicion edicto ejem elaboran elle empató emprendido emprendimientos
        enriquece epilepsia ere escorial escribiera especializa estacionar eutanasia evangélico
        exenta extrañaba exóticas field filmó finito fluida forjar friedrich fritz funcionaría
        gamer ganadoras ganarme ganes gastes glaciar glaciares goldman gramo grava habitacional
        habitado habiéndose hablaste haced hallada hee hipotético histérica homer homogénea
        horca hostias hussein imaginó impaciencia impactado imperfecciones impulsan
        indocumentados inducido inevitables infiltrados informativas inmensas inn interamericano
        introdujeron invaden iria irritante isp iñigo jae jolie kant leerlos legiones
        legítimamente leída liberaron libreto lienzos limitarse limpie llamarlos llevaré lolita
        lucena luchaba madrastra maiz malware mani mantente mantén marítimas masones mataría
        mazatlán mella mendigos mercante merecían metiste metáforas mexican mohammed most
        mostrarte mudado museum mutante nadine narcotraficante nas nazareno ng nicola notando
        oculares odontología olmo omiso optimización orellana pacíficas pagaran palco panfletos
        parir partos patrimoniales pegaba peine pellegrini permitirle persistentes pierce pincha
        pisando pittsburgh pluralismo portan poseedor praderas precipicio predominan preguntale
        preguntarles preparándose proclamar proseguir pulgas raso ratificar rebajas recambio
        recargar recomendados recuerdes recuperados redactada regresión relucir rematar removido
        reos rescata resfriado respetados restaurado richards roa rodeaba rompí ráfagas rústica
        saludó salvados sancionados saul seculares selena sembrado servirle sevillano shadow
        shanghái sidra silencios simultáneo singles sintiera solana sopas sorprenderá srta
        station subtitulado sucedería suela suzuki sylvia tamales tang tapón telmo tenerse
        teorema theo tino tracy transgénero trasciende traslados tudela ucv ui unirme usara
        utilizará veintidós vendas vente viables viajamos visiblemente visité vivero voltaire
        weekly whitney wisconsin yates yogurt abordó abusado acabé acceden acordarme acuáticos
        administran adolf adquirieron adriano aduanera afecciones aferrarse agregada agrupar
        ahoga ajustan allah almendra altavoces ambiguo angustias aranjuez ardor aritmética arpa
        arrepentirse aseguradora asistía asteroide avda barney bautizo bd bear bebido bendecido
        beni beverly beyoncé blindados boba boeing bolonia boricua borre brasileros brexit cagó
        cambiaria cambiarán camellos canarios cantaban carr castigada cautivos censurado champú
        chanel clasico colaborativo colmena common compacta compas complicar comprendida
        conceptuales condicion configura confíes conjeturas conjuntas conocéis contara contarme
        contradictorios convertimos copio corrían cox cremas crudos css culpando cultivan cumplí
        curiosas cut cuña cálidas cócteles cósmica danielle dare dañan definirse dejare dejarlas
        dejarles demostrarle denunciante deprimida derivación desacato desastroso desconfiar
        descriptiva desesperanza desierta despertarme desprestigio detectan devuelvo
        diferenciales digerir dinamita diosas diplomado diputaciones disfrutas distinguida
        documenta dolido dominando doris dudan duo ebullición echarte economico edén ejecutando
        eleven empezaban empezarán encabezar enfocados enfriar ensaladas equivocarme escupir
        esgrima especificación estéticos examinando explicarles extendieron ez faciales fat feat
        fisco fomentan formará foso francesca francesco fuman funcionaban fábula galés gambas
        gaste generacion generalizar geopolítica glen grau grite guatemalteca guiados gun
        hablaría haitiano hand hashtags hindúes holly humos húmedas ilícitos images implicada
        implicadas implícita incidencias incierta ineptitud ingresando insuperable intercultural
        interesarse inventada iras irving islands jacqueline jajajajaj japon jimenez jota
        judicatura judy lanata lanzador lanzamos latido letales level levi leídos liberalización
        libró liguilla llamarte llore lot maine mandame maqueta mareo masculinidad matador
        maternal maxwell mdp meteorológico metodologías millán minecraft missouri moderadores
        modestia montoro mostrarles mozos mudarme mulas necesitarán neoliberales nerviosismo
        netos neumático nochebuena nodo novak obsesionada olvidarme olé oportunas oportunista
        oportunistas oratoria ordaz oyente palace palm palmera panadero papeleta paradigmas
        patines payne pedirlo pendejada pensáis pensándolo periodísticas perseguida perteneces
        pg podran politicas premia presenciado presupuestario primogénito prior promocionando
        proverbio prusia psíquica puja python querias raices ran reapertura recibiría recogieron
        recordarte renombrado repartidas rieles rinda rodas rodeando ruidoso salvadoreños
        salvamento script silicon simmons sinvergüenzas sirviente sismos sonoras soplo souza
        soviéticas soñador stadium states subsidiaria sui superaron superviviente suplir
        sustentabilidad tableta talle tandil tejados telecom telefe tentado terrenal tertulias
        tilde tobillos transitorio trap triunfó tórax ushuaia vamo vegetariana vertedero
        vestiduras viajas villavicencio vistió viñedos volcánica volviéndose votará vértice
        vómito zelaya índico aborigen acabarán aceptara aclaraciones acomodada acredita
        admitirlo adopten adquiridas agrarias agrupan aguantan aida alcanzada alivia
        ametralladora amigables animaciones anticuado apasionante aportaron aprehensión aprendas
        araucanía aristas arraigado arrancando arzobispado asaltantes ascienden asombrado assad
        astucia atentar aterrizó auditor ausencias autoritarios avenue avergüenza avísame barbas
        bastardos bazar bienvenidas billar billón bit bloquearon bm bucal burlar buzo básquet
        cabinas cagaron calculan capitanía capturaron carecer caretas cascadas castor cerezo
        chalecos chocan chusma cidh clava cobraron cobras coherentes coincidimos colgante
        colorada comandancia comerciar compartirla competitivas comprarla compraría comprensiva
        concluida confesado confundidos conmovedora conseguiremos constituía contemplando
        continuaremos convenientes conviven costosas creacion criticaron cruzo culebra culminar
        cultivada cómicos dakota danesa deberemos deberse debian dedicarme defendían delia
        delirante derrocado desastrosa descaradamente descendiendo desempleado despertador
        despertaron despertarse despilfarro destructiva devastador difundiendo direct discernir
        dispersas divinos documentados dot dotada doug dudando duendes dándome eché eiffel
        elaine enfatiza enfrentaba engloba entrañable entristece envenenado escaparse
        escucharlos esforzado estampa estantes estare esteroides exigían exámen fascinado fonda
        fp fracasa french friday give glamour glorieta glándula gobernanza graduarse grillo
        guatemaltecos hacete half heroísmo hiper hub ibrahim ideario ignorada ildefonso importas
        incienso incluyan indebido inesperadas inhabilitación instaurar intermedias
        interrogatorios intimidar intromisión inunda investiguen inéditas jimena jodidamente jp
        judios ladron legitimar lgtb liza llegadas luque magistratura magníficas major mame map
        maravillosamente marisa mat matarla matrimoniales matutino maña medica medicos megan
        mereció mhz mikel mimos minoritarios mirtha monitorear montados neblina nt numeral
        obligatoriamente observarse ocultado ocupamos ofrecerles oi oligarcas olvidarnos oswaldo
        ovario pagarse pagues papito paralización pce pecador pelearon pereyra pericia
        perjudicados persiguió personalizado pestaña pimiento pixel plática ponia postulado
        predecesores premiada prepararon presidió primicia priorizar promotora promulgó
        prosiguió proximidades publicitarias puntería puñetazo radiales ramal raphael rec
        reciprocidad recordarles regazo reid renunciando replicó reprimido reproducirse reunían
        revienta reírme reúna roldán rompas rompes roth ruanda rupert rúa saltaron samurai
        sangrando sanguíneos sap seat sensatez sentaron sentarte separando sexista shield shit
        significación skin sobrenaturales sofisticados soprano subastas subirá supiste surco
        sustituyendo sw tarro tello tentaciones terminos texcoco thatcher three tios titulados
        tnt tornó toxinas tratase traídos tremendos triples triunfal truenos turín uci universos
        unía upyd vagamente vaginal vertido viudo vivida volado voluntades víbora watts which
        wikileaks zambia zárate í abbott abreu acerqué aclarando acontecido acordate afectos
        aficiones agotar agregue ahmad alegró aleje alienígena allison alternas amber amenazaba
        analizados analítico anchos andaluzas anormales análogo apoyarse arbitro arcoiris arenal
        arman arqueológicas arqueros arrestada arribó artritis asesorar asignadas astillero asís
        atadas ateísmo autonomías avanzamos away añitos balones balonmano banks barajas basic
        basilio bianchi bioquímica blanc board bolitas bolo bondades bug callan caminas
        cangrejos canje capullo caribeña carpas carrión cast catalogado caudillos cebo cediendo
        celso ceño chaquetas chiang clasificadas coberturas cocos colegiado colonizadores
        comendador comenzarán comercializar comisaria comparecencia complementan completando
        comprendió concienciar condenando confio conocerás conocia consagró conscientemente
        conseguiría considerará constar constitucionalidad consumos contestas contrataciones
        contribuyan controvertida cop coronada coronavirus corresponsales corridos corso cotiza
        council cream crowdfunding ct cómodas darla darías dec decepciones defiendan deliberada
        demografía depuración descargue desconocía descontentos desmayo desnudez detendrá
        diminuto disputó distintivos distraído distribuidora diáspora dolorosas eau echarme
        ecológicas edgardo edomex eliminaron empaque empezaría enfermero enfrentados enviarlo
        enérgicamente escasamente escisión escogida escondió espana estacionamientos
        esterilización estratégicamente estudiados eviten evolutivo exaltación excedentes
        expandirse ezeiza falls faltaría fam favoreciendo felicitó five flacos florecer
        formulado fortaleciendo francotiradores fusilado gate genéricos gg gigi gnu gomes
        government guinness hardy harlem heroe hipotecarios hogwarts homicida horda ib
        igualitaria implantado impositiva impresoras incita indebida indec indeterminado
        individualismo infusión injurias inside inspiradas instalando intensivos intocable
        introducidas intrusos inutil inventarios iowa iraquíes irrita jared juanita jugadoras
        juzguen kafka kirchnerista kremlin lanchas lanzarote lautaro legislaturas leyva library
        liderados liderato liliana llevarlas llueva locación líos lóbulo lógicos madeleine
        manipulando mantenidos maracay marche matinal matrices mcdonalds melchor membresía
        mencionas mensajeros middle midiendo ministeriales mojar montgomery mordió morgue morí
        mostrada muestreo multiplican múnich necesitarás ned neptuno nerviosas nirvana nutre
        náhuatl obtuve ocaña olía om operacional opta optaron org orienta originarias ovación
        ovnis oxidación pajas palito panameños pancartas pastrana peajes peculiaridades pedacito
        pegarme pegué peluquero pensará pensionados penúltimo perderla pere piper podréis
        polideportivo pollas posteado predijo profesionalidad pronunciada protestó proxy pulgada
        píldora qepd raperos rapidamente rayado reafirmar recibirlo reciclado recurriendo reddit
        reemplazando reformistas reinaldo relatividad renuncio repartidor repetirse republicanas
        residir respetuosos retiren reunía revelador revisan revuelto reímos rial rodear saberes
        seguirla sembrando sensorial sept sergei sherman shirley sii simplificación sketch
        soltando subirlo subordinado supervisores support susurro swing tanga target tejer
        temáticos tendre tenue then tics tiernas tirarme titán tocaban transito trazos trompa
        tuiteando tuitero tuxtla ucranianos unicos upr uss utah utilizas uzbekistán vectores
        vendedora venderla vendrás views vinimos viruela visionario visitarlo vivi vocablo
        volátil walmart waters yan youth zorrilla abonos aburridas
        """)
}
