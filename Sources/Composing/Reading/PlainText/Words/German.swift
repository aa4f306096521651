extension WordBook {
    /// German, in which nouns have a capital and all else has none.
    static let german = WordBook(
        language: "de",
        grammar: """
            ab aber alle allein allem allen aller alles als also am an andere anderem anderen anderer
            anderes auch auf aus außer außerdem bald beginnt bei beide beiden beim bereits bevor bin bis
            bisher bist bleibt bleiben blieb brachte brauchen braucht da dabei dadurch dafür dagegen daher
            damals damit danach daneben dann daran darauf daraus darf darin darüber darum das dass davon
            davor dazu dem den denen denn dennoch der deren derer des deshalb dessen die dies diese diesem
            diesen dieser dieses doch dort drei dreißig du durch dürfen eben ein eine einem einen einer
            eines einige einigen einiger einst einzige elf endlich er erst erste ersten erster erstes es
            etwa etwas euch euer eure fand fast fehlt fehlte findet finden fiel fünf fünfzig für gab ganz
            gar geben gegen gegenüber geht gehen gestern gewesen gibt gilt ging gingen hat hatte hatten
            hätte hätten haben heißt her heute hier hin hinter hinunter hundert ich ihm ihn ihnen ihr ihre
            ihrem ihren ihrer im immer in innerhalb ins ist ja je jede jedem jeden jeder jedes jedoch jemand
            jene jener jenseits jetzt kam kamen kann kannst kein keine keinem keinen keiner kommen kommt
            könnte können konnte konnten lag lassen lässt längst lange liegt liegen ließ mal man manche
            mancher manchmal mehr mehrere mehreren mein meine meinem meinen meiner meist meisten mich
            mir mit müssen muss musste mussten nach nachdem nahe neben neun nicht nichts nie niemand
            noch nun nur ob oben obwohl oder oft ohne per rund sagt sagte sagten sah schon sechs sehr
            sei seien sein seine seinem seinen seiner seines seit selbst sich sie sieben sieht sind so
            sobald sogar solche solcher soll sollen sollte sollten somit sonst sowie später stand standen
            statt steht stehen tausend trotz trotzdem über um und uns unser unsere unserem unseren unserer
            unter viel viele vielen vieler vielleicht vier vierzig vom von vor vorbei vorher während wann
            war waren warum was weder wegen weil weit weiter wenig wenige weniger wenn wer werden wie
            wieder will wir wird wo wollen wollte wollten worden wurde wurden würde würden zehn zu zudem
            zuerst zuletzt zum zumal zur zurück zwanzig zwar zwei zweite zweiten zwischen zwölf
            """,
        common: adjectives([
            "alt", "neu", "groß", "klein", "lang", "kurz", "breit", "schmal", "schwer", "leicht",
            "jung", "gut", "schlecht", "schön", "stark", "schwach", "warm", "kalt", "still", "laut",
            "rot", "grün", "blau", "gelb", "weiß", "schwarz", "grau", "braun", "bunt", "ganz",
            "halb",
            "letzt", "nächst", "vorig", "vergangen", "früh", "spät", "heutig", "gestrig",
            "öffentlich",
            "städtisch", "örtlich", "gemeinsam", "wichtig", "richtig", "falsch", "einfach",
            "schnell",
            "langsam", "nass", "trocken", "leer", "voll", "rund", "tief", "flach", "weit", "eng",
            "frisch", "süß", "ruhig", "hell", "reich", "arm", "frei", "offen", "hölzern",
            "steinern",
            "ehemalig", "bekannt", "berühmt", "beliebt", "selten", "ander", "einzig", "erst",
            "zweit",
            "dritt", "viert", "viel", "wenig", "besser", "größer", "kleiner", "älter", "best",
            "größt",
            "ältest", "jüngst", "kleinst", "eigen", "fremd", "billig", "wild", "zahm", "milde",
            "streng",
            "winzig", "riesig", "steil", "feucht",
        ]),
        capitalized: """
            Abend Abende Acker Amt Anfang Anfrage Angebot Angst Antrag Antwort Apfel Äpfel Arbeit Arbeiter
            Arzt Ärzte Auto Autos Bach Bäche Bäcker Bäckerei Bahn Bahnhof Ball Bank Bauer Bauern Baum
            Bäume Bericht Berg Berge Besucher Bett Biene Bienen Bier Bild Bilder Birne Blatt Blätter Blume
            Blumen Boden Boot Boote Brief Briefe Brot Brücke Brücken Bruder Brunnen Buch Bücher Bühne Burg
            Bürger Bürgermeister Bürgermeisterin Bürgerinnen Bus Chor Dach Damm Deich Dorf Dörfer Druck
            Ei Eier Eis Ende Ente Enten Erde Ernte Esel Fähre Fähren Fahrer Fahrt Familie Familien Farbe
            Feld Felder Fenster Ferien Fest Feuer Feuerwehr Film Fisch Fische Fischer Flasche Fluss Flüsse
            Frage Fragen Frau Frauen Freund Freunde Frieden Frost Frucht Frühling Fuchs Fuß Gans Gänse
            Garten Gärten Gast Gäste Gebäude Gedicht Geld Gemeinde Gemüse Geschichte Gesicht Glas Glocke
            Glocken Glück Gold Graben Gras Grenze Gruppe Hafen Halle Hand Hände Haus Häuser Hecke Heft Herbst
            Herr Herren Herz Heu Hilfe Himmel Hirte Hof Höfe Holz Honig Huhn Hühner Hund Hunde Insel Jahr
            Jahre Jahren Jahrhundert Jugend Junge Käse Katze Katzen Keller Kind Kinder Kindern Kirche Kirchen
            Kirsche Klasse Koch Komitee Konzert Kopf Korb Korn Kraft Krieg Kreis Kuchen Kuh Kühe Küche Kunst
            Küste Laden Lampe Lampen Land Länder Leben Lehrer Lehrerin Lehrerinnen Leiter Leute Licht Lied
            Lieder Linie Lösung Luft Mann Männer Markt Märkte Maschine Mauer Maurer Meer Mehl Meister Mensch
            Menschen Messer Milch Minute Minuten Mitglied Mitglieder Monat Monate Mond Mühle Mühlen Müller
            Mutter Museum Musik Nachbar Nachbarn Nachricht Nacht Nächte Name Namen Nebel Netz Obst Ofen Öl
            Ort Orte Ostern Papier Park Pfad Pferd Pferde Pflanze Pilz Plan Pläne Platz Plätze Polizei Post
            Preis Preise Publikum Rad Räder Rat Rathaus Regen Regierung Reise Rose Sand Schaf Schafe Schäfer
            Schatten Schiff Schiffe Schlüssel Schleuse Schloss Schnee Schreiner Schule Schulen Schüler
            Schwan Schwäne Schwester See Seite Seiten Silber Sitzung Sohn Söhne Sommer Sonne Spiel Spiele
            Sprache Stadt Städte Stadtrat Stall Steg Stein Steine Stern Sterne Stiefel Stimme Stimmen Straße
            Straßen Stück Stuhl Stunde Stunden Sturm Suppe Tag Tage Tagen Tal Tasse Teich Teil Tier Tiere
            Tisch Tochter Töchter Tod Tor Tür Türen Turm Türme Ufer Uhr Uhren Vater Verein Vereine Vogel
            Vögel Volk Wache Wagen Wahl Wald Wälder Wand Wanderer Wasser Weg Wege Weide Weihnachten Wein
            Welt Werk Werkstatt Wetter Wiese Wiesen Wind Winter Woche Wochen Wochenende Wolf Wolke Wolken
            Wolle Wort Wörter Worte Zaun Zeit Zeiten Zeitung Zeitungen Ziege Zimmer Zug Züge Zukunft Faden
            Gott Jesus Christus Bibel Dr Prof
            """,
        phrases: """
            Deutsche Bahn
            Deutschen Bahn
            Deutscher Bundestag
            Rotes Kreuz
            Rote Kreuz
            Roten Kreuz
            Schwarzes Meer
            Schwarze Meer
            Schwarzen Meer
            Rote Meer
            Roten Meer
            Tote Meer
            Toten Meer
            Weißes Haus
            Weiße Haus
            Weißen Haus
            Roter Platz
            Rote Platz
            Roten Platz
            Erster Weltkrieg
            Erste Weltkrieg
            Ersten Weltkrieg
            Zweiter Weltkrieg
            Zweite Weltkrieg
            Zweiten Weltkrieg
            Kalter Krieg
            Kalte Krieg
            Kalten Krieg
            Vereinte Nationen
            Vereinten Nationen
            Vereinigte Staaten
            Vereinigten Staaten
            Europäische Union
            Europäischen Union
            Heiliger Abend
            Heilige Abend
            Heiligen Abend
            Heilige Land
            Heiligen Land
            Naher Osten
            Nahe Osten
            Nahen Osten
            Ferne Osten
            Alte Pinakothek
            Alten Pinakothek
            Neue Welt
            Alte Welt
            """,
        months: """
            januar jänner februar feber märz april mai juni juli august september oktober november
            dezember
            """,
        days: "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
        acronyms: """
            EU USA UN UNO EZB ARD ZDF WDR NDR MDR BR RBB CDU CSU SPD FDP AfD BSW DGB DRK DLRG TÜV BND BKA
            LKA ADAC AOK DAX DFB DDR BRD GEZ HNO LKW PKW KFZ KG AG GmbH ÖBB SBB ORF SRF DB VW WM EM
            """,
        ambiguous: """
            SIE IHR IHRE IHNEN IHREN IHREM IHRER MORGEN ESSEN LEBEN RECHT WEISE LAUT TRAUTE TILL ERNST
            GRÜNEN LINKE LINKEN DANK HALLE WORMS WESEL ALTEN EM WM BR DB AG KG REGEN JUNGE
            """)

    /// The adjectives with the endings that they take before a noun.
    private static func adjectives(_ stems: [String]) -> String {
        stems.flatMap { stem in ["e", "en", "er", "es", "em"].map { stem + $0 } }
            .joined(separator: " ")
    }
}
