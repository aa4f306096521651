extension WordBook {
    /// Spanish.
    static let spanish = WordBook(
        language: "es",
        grammar: """
            a abajo acá acaso adelante además adonde ahí ahora al algo alguien algún alguna algunas algunos
            allá allí ambas ambos ante antes apenas aquel aquella aquellas aquellos aquí arriba así aún aunque
            ayer bajo bastante bien cada casi catorce cerca cien cinco como cómo con conmigo contra cosa cosas
            cual cuál cuales cualquier cuando cuándo cuanto cuatro cuenta da dan de debajo debe deben decía
            del delante dentro desde después detrás dice dicen dicho dijo dijeron donde dónde doce dos durante
            e el él ella ellas ellos empezó en encima entonces entre era eran es esa esas ese eso esos
            esta está ésta estaba estaban estamos están estas este esto estos estoy estuvo fue fueron fuera ha haber había
            habían habrá hace hacen hacer hacia hago han hasta hay haya he hemos hizo hoy incluso ir jamás
            junto la las le lejos les lo los luego más mas me media medio mejor menos mi mí mientras mil mis misma
            mismas mismo mismos mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra
            nuestras nuestro nuestros nueve nunca o ocho once os otra otras otro otros para pasó pero poca pocas
            poco pocos por porque pronto pudo puede pueden pues que qué quien quién quienes quince quiso quizá quizás
            sabe se sea según segunda segundo seis sentado ser será serán si sí sido siempre siendo siete sin sino
            sobre sois sola solo sólo somos son soy su sus tal también tampoco tan tanta tanto tantos te
            tenemos tener tengo tenía tenían tercer tercera ti tiene tienen toda todas todavía todo todos trece
            treinta tres tu tú tus tuvo un una unas uno unos usted ustedes va van varias varios veinte vez veces
            vino vosotros y ya yo
            """,
        common: """
            abejas abuela abuelo agua aguas ajedrez alcalde alcaldesa alegre alta alto alumnos amigo amigos ancha ancho
            anciana anciano antigua antiguas antiguo antiguos año años árbol árboles arena arte asamblea asociación
            autobús ave aves ayuda ayuntamiento azul baja bajo barca barcas barco barcos barrio biblioteca blanca blanco
            boca bosque bosques buen buena buenas bueno buenos burro caballo caballos cabeza café calle calles calor
            cama camino caminos campana campanas campo campos canal canción cansada cara carta cartas casa casas
            caso castillo cena centro cesta chica chico cielo cine ciudad ciudades clase clima club cocina coche coches
            colegio colina comida comité concejo concierto consejo corta corto cosecha costa cuadro cuchillo cuento cueva
            débil día días dique dueño dulce edificio ejército enferma entrada época escaleras escuela escuelas esclusa
            esposa estación estaciones estrella estrellas familia familias faro faros feria fiesta fiestas fin flor flores
            fría frío fruta frutas fuego fuente fuerte gallina gallo ganado gato gatos gente gran granja grande grandes
            granjero gris grupo guerra gustos habitantes harina hermana hermano hermosa hermoso hierba hija hijo hijos
            historia hoja hojas hombre hombres hora horas horno hospital hotel idea iglesia invierno isla jardín jardines
            jarra joven jóvenes juego lago lámpara lámparas lana larga largo leche lengua lenta lento libro libros línea
            llave llaves lluvia lluvias luna luz luces madera madre maestra maestro mala malo mano manos mañana mapa mapas
            máquina mar marea marinero marineros mercado mercados mes mesa meses miel miembros mil molinero molino molinos
            montaña montañas mujer mujeres mundo muro muros museo música nieve niebla niña niñas niño niños noche noches
            nombre nombres noticia noticias nueva nuevas nuevo nuevos nube nubes obra obras obrero obreros orilla orillas
            otoño oveja ovejas padre padres país pájaro pájaros palabra palabras palacio pan panadera panadero panadería
            papel pared paredes parque partido paseo paso pastor pastores patio pato patos pelota pequeña pequeñas pequeño
            pequeños perro perros pescado pescador pescadores pez piedra piedras pista plan planes planta plantas playa
            plaza pluma pobre poema policía porche precio precios primavera primer primera primeras primero primeros problema
            pueblo pueblos puente puentes puerta puertas puerto puertos queso ratón reina reloj rey ría rica rico río
            ríos roja rojo ruido rueda ruedas sal sala salida señal señora semana semanas sendero senderos silla sillas
            sol sombra sopa tarde tardes teatro tejado tejados temporada tiempo tienda tiendas tierra tierras torre
            torres trabajador trabajadores trabajo tren trenes última últimas último últimos universidad uva vaca vacas vacía
            vacío vaso vecina vecinas vecino vecinos vela ventana ventanas verano verde vestido viaje viajero viajeros vida
            vieja viejas viejo viejos viento vientos villa vista voz zapato
            """,
        capitalized: "Navidad Pascua Dios Biblia Jesús Cristo Internet Sr Sra Dr Dra",
        phrases: """
            Reyes Magos
            Cruz Roja
            Casa Blanca
            Estados Unidos
            Naciones Unidas
            Unión Europea
            Reino Unido
            Mar del Norte
            Primera Guerra Mundial
            Segunda Guerra Mundial
            Guerra Civil
            Semana Santa
            Año Nuevo
            Nueva York
            Países Bajos
            Costa Blanca
            """,
        months: """
            enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre
            """,
        days: "lunes martes miércoles jueves viernes sábado domingo",
        acronyms: "UE ONU OTAN PSOE PP OMS IVA EEUU UGT CCOO AVE RENFE RTVE UNAM",
        ambiguous: """
            ROSA CONSUELO DOLORES MERCEDES PILAR SOL LUZ CRUZ LEÓN LUNA ÁNGEL ALBA BLANCA CLARA ESPERANZA
            ESTRELLA AVE PP GRANADA PALMA CÓRDOBA ESTADO IGLESIA GOBIERNO CORTES MARINA PAZ SOLEDAD VICTORIA GLORIA
            """)
}
