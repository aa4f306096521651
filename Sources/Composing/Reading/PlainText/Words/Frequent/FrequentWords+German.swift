// Words of wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq), whose data come under
// CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); so does this list of them.

extension FrequentWords {
    /// The most frequent words of German, in that order.
    static let german = FrequentWords(
        """
        die der und in das ich ist nicht zu den von mit es ein auf für im sie eine sich auch dem
        des als er an dass so bei wie aber aus hat sind nach noch wir du war nur wenn oder wird
        was werden einen am man um haben einer zum kann über da dann einem schon habe ja mehr
        mir sein vor mal zur durch hier mich bis doch ihr immer jetzt diese wurde wieder keine
        alle sehr können muss uns bin unter vom gut gibt hatte ihre dieser gegen seine alles
        also geht viel zeit ab ganz machen denn meine damit dir will einfach ohne weil beim
        etwas waren zwei mein eines kein seit soll selbst wo dich menschen hab heute kommt
        nichts nun würde leben wer macht anderen deutschland ihm jahr ob ihn jahren seiner viele
        zwischen jahre wäre diesem dieses wurden dabei a dort müssen gerade neue sondern erst
        ersten ihrer lassen sollte andere hast warum weiss weiter wirklich ihnen ihren s mann
        wohl drei seinen vielleicht dazu diesen euch kommen wollen bitte hätte sei könnte sehen
        sowie tag berlin dafür ins sagen steht während bereits deutschen ende nie uhr weg wegen
        besser einmal frau stadt welt d gehen gemacht genau danke gar konnte leute neuen seinem
        unsere dies etwa jeder natürlich the bist gute recht finden geben kinder m werde geld
        gleich keinen lange sagt teil allem beiden davon eigentlich fast richtig tun arbeit de
        denen deutsche erste frage meiner sieht zurück deine jedoch klar paar grosse grossen
        liegt welche wissen zusammen einige fall gab i kannst sicher e frauen ihrem kam allen
        darauf hatten letzten meinen nein schön sogar vielen worden zwar allerdings art schnell
        sollen u darf jeden jemand später stehen wollte ganze gerne möchte seite spiel weitere
        wenig b heisst liebe oft sagte fragen land neben statt dein gehört lässt platz besonders
        geschichte ne nehmen of darüber deren hin vier gesagt guten kurz meinem morgen sonst
        unser bekommen bzw euro gesehen kleine spielen weniger c familie ging haus sollten
        arbeiten bild bleibt eigenen je möglich n weit deshalb eben gewesen glaube minuten
        polizei ausserdem beide findet ganzen leider musste online stellen tage unternehmen
        woche würden besten bleiben daher grund kaum namen problem daran halt nacht neu stand
        stunden thema beispiel genug allein dessen direkt echt halten kleinen schule solche
        zeigt überhaupt anders essen lang usa abend dank ebenfalls eher h hinter mag musik
        münchen pro wasser alten bald erhalten junge lieber nachdem ort sofort zweiten aller
        auto bringen danach deutlich dr finde hand jede kopf männer nächsten unserer us damals
        endlich eu fünf gefunden gilt person schwer wichtig zeigen egal gesellschaft hoch letzte
        r stark alter anfang gegenüber kind oben rund spd strasse bekannt bisher eltern europa
        gott hätten los mutter wochen augen beste braucht denke gruppe her is meisten millionen
        schreiben treffen trotzdem artikel bestimmt deutsch folge glück herr hilfe leicht
        mehrere niemand politik sache scheint zunächst alte bayern bisschen denken fand film
        internet laut lesen oh personen regierung richtung schliesslich stellt team and buch
        dinge dürfen früher geworden ii l prozent sohn spass stelle v wort bereich besteht
        bringt ernst gross mensch mädchen o vater zukunft all darum eigene fahren fest form frei
        idee jedes keiner liegen neues passiert österreich bevor gegeben hamburg jedem manchmal
        raus super t tut wahl wert wien einzige entwicklung folgen freunde führt helfen kosten
        könnten obwohl sehe suchen weiteren ziel ziemlich angst ca dadurch erfolg hause krieg
        lage läuft mai probleme september to verstehen voll wann wieso afd alt aufgrund brauchen
        innerhalb insgesamt klasse konnten nimmt ok preis rein rolle stimmt tagen tod völlig
        zudem ach ausser cdu gekommen gern gestern irgendwie kirche meist märz na seines trotz
        vergessen verschiedenen vorbei zahlen anderes blick dagegen deinen ebenso führen kaufen
        lernen meinung name partei reden seiten w willst wobei zweite hält jungen moment
        schlecht sechs spiele spielt sprechen video x august bilder dachte glauben mitte
        november scheisse sowohl st wahrscheinlich april deiner einigen frankfurt freund
        insbesondere p per peter raum spricht system tatsächlich z anderem bekommt erreicht
        gemeinsam juli juni links mach new nämlich oktober schaffen setzen suche versucht
        bedeutet einsatz f falls gleichzeitig grosser habt hören ihres köln möglichkeit nr
        rahmen rechts sachen schweiz stück welches fällt genommen hoffe höhe job liess michael
        nächste sex sommer stunde titel tochter unseren wohnung wären zahl zehn handelt kennen
        kunst mitarbeiter sah sorgen sprache verloren weise zumindest übrigens bad band chance
        fehler g gebracht hallo hinaus langsam menge meter mindestens musst selber sicherheit
        spieler drauf erklärt erster gefühl gleichen km laufen medien saison tv verschiedene
        weiterhin ziehen überall antwort bahn berliner dennoch dezember gesicht guter machte
        monate seien somit thomas toll tragen vergleich versuchen entscheidung gedanken gehören
        gemeinde gutes herz jahres januar jeweils nutzen nähe siehe sinn stuttgart sucht vorher
        welcher bereit daten deinem falsch fertig foto häufig interesse kultur könig la luft
        lösung nen reihe schöne stimme boden bruder erreichen februar frankreich fussball heraus
        informationen kennt kritik manche neuer nochmal opfer passt plötzlich region richtige
        schwarz seid setzt situation sonntag unten warten wirtschaft anderer bevölkerung darin
        deutscher firma gedacht geschrieben gewinnen hohen kamen kleiner kreis körper lass
        länger mitglieder nachrichten punkt rede typ verein verwendet zeiten ausbildung beginn
        beispielsweise deswegen ergebnis eure freundin gestellt grünen kenne kindern licht markt
        mittlerweile monat offen politiker politische rechte regel russland solchen staat
        teilweise unserem weder acht bedeutung europäischen fc folgenden gefallen hälfte lag
        martin programm reicht schüler selten sieben sowas text unbedingt unterwegs verbindung
        wenigstens zeitung zuvor ahnung bürger eins erfahrung erklären erzählt funktioniert grad
        grösste hohe indem kampf kraft mache monaten nahm okay politischen projekt präsident
        punkte sport tat zimmer zuerst alleine druck entfernt facebook fehlt genauso grössten
        hans herren hört lediglich liste schauen soweit stimmen wochenende beginnt bietet dran
        dritten durchaus erwartet fallen gehe inzwischen komplett kunden müsste niemals on schau
        schritt staaten unterstützung verfügung verlassen wenige wirst wählen angebot bett blieb
        einzelnen erneut gefahr gefällt genannt google hilft klein linie max natur schuld top
        wahrheit worte wusste öffentlichen aufs co etc gmbh hey it k klingt knapp live
        mannschaft ordnung paris reich rot samstag satz teilen themen vermutlich ändern aufgabe
        bezeichnet chef dollar entweder entwickelt fotos freuen geh gewählt john lehrer leipzig
        runde scheiss schluss serie teile total verstehe veröffentlicht wollten ähnlich bank
        beitrag cm entscheiden erkennen freitag früh gebäude gesetz gleiche hotel jedenfalls
        komm ländern nahe nennen zieht zug aktuell bewegung china ehe ehrlich erde erfahren
        ergebnisse flüchtlinge folgt gebe gehabt gespielt gewalt gold gruppen gründen karl nix
        no nummer rechten reise sieg sitzen start tür universität verdient verhalten verstanden
        aktiv besuch bildung darunter denkt dürfte eh englisch gefragt glücklich grosses hart
        irgendwann landes leuten linken länder offenbar post rest ruhe schreibt sinne werk
        begriff bericht drin erwarten fans fenster for freien freiheit hannover jemanden lebens
        lebt meines mussten nennt schönen stolz verfahren verkauft versuche vorstellen york
        zahlreiche zeichen zuletzt absolut arbeitet auswahl christian derzeit dritte erfolgreich
        freude http interessiert j jungs leistung lieben meint meinte montag plan regelmässig
        stellte trifft versuch vertrag wichtige zusammenhang angaben arzt befindet daraus en
        erstmals gegangen getan grenzen hund linke mm sag schneller sicht zeitpunkt anzahl baden
        bau bloss entsprechend erstmal geführt glaub grösse heutigen hintergrund immerhin karte
        langen lust mehreren meister regeln sobald solange sonne tiere trägt unterstützt volk
        website wenigen al arsch ausserhalb bestehen folgende frank gelesen gesamte gezeigt
        grenze handy internationalen kaffee komme kontakt könnt laden lustig mittel paul perfekt
        position richtigen schloss schutz studium ständig unterschied verkaufen videos wagen
        winter you zusätzlich ag aktuelle anschliessend benutzt bücher freie gewonnen heissen
        italien kollegen legen leid london mitglied naja quelle sachsen studie tages technik
        tisch union urlaub verletzt weisst welchen werbung amt auge betrieb bier brachte club
        draussen einfluss erfahrungen erwähnt fällen fühlen führte fürs gebiet gericht himmel
        iii irgendwas jahrhundert jugend kleines maria massnahmen möglichst patienten persönlich
        schlafen teilnehmer tief verbunden voller willkommen aktuellen antworten autos bauen
        besondere bieten deutschlands energie erinnert ex fuss geboren geschafft glaubt herzen
        hoffnung holen kilometer merkel relativ schweizer show sitzt spät sterben stets tolle
        trainer usw version wald abschluss aufgenommen basis begann beschäftigt csu dahin ddr
        ding friedrich gelten gesamten gespräch gesucht getroffen interessant irgendwo meinst
        möglichkeiten müller nachricht nötig parteien partner party qualität richter schaden
        schulen see tor täglich verlieren wahr aktion anteil app aufgaben ausschliesslich
        beziehung cool david dresden froh funktion genutzt gesetzt halte haut hielt hinten
        inhalt kontrolle kurze leisten minute möchten rücken soldaten sozialen starke
        vergangenheit vertrauen wirkt zustand aussehen bewusst bremen damen diskussion
        entschieden fdp fehlen fort franz fährt gehalten gestorben grössere ideen könne künstler
        literatur miteinander organisation passieren rennen sage schade schlimm sekunden setzte
        soziale türkei umgebung verantwortlich weltweit wünsche youtube zog zufrieden
        zusammenarbeit berichtet düsseldorf et familien geburtstag gegensatz gekauft
        grundsätzlich hände insel machst netz normal prozess schwester sprach un vertreten
        vorhanden wolfgang wünschen zuhause ans autor bezahlen brauche dienst dumm eindruck
        enthält entstehen feiern feuer fühlt gefahren geschehen grüne halle hingegen interview
        kamera lachen praxis preise ruhig szene telefon trinken unterstützen verhindern weissen
        wetter wiederum zugleich zählt album allgemein bestimmte bestimmten bundesliga dar
        demokratie eingesetzt entdeckt erinnern erstes extrem flughafen freut gebaut grün
        jährige kostenlos krankenhaus link längst mund osten positiv schützen tot tritt verkehr
        verlag wen werke wichtiger wiener wirken allgemeinen anschluss anspruch arm armee
        auftrag ausland behandlung bestätigt böse diesmal dorf einzelne erfolgt erhält erscheint
        fiel findest gelernt gesprochen grösser handeln herbst hoffentlich hängt karten konzept
        kämpfen min notwendig näher plus professor rat reichen spiegel spitze star strassen test
        tour verantwortung wege weiteres wesentlich wunsch andreas aussen behandelt beiträge
        bekannten bessere blut bürgermeister büro ehemaligen erlaubt fanden farbe führung garten
        gegner gründe gäste heimat industrie innen jahrhunderts kg kostet legt leitung lied liga
        mehrheit offensichtlich robert schliessen schwarze solltest unglaublich van vorne waffen
        westen wohnen abs be befinden bezahlt bezug bilden bus by england entstanden fernsehen
        filme finale find general geschlossen kaiser leiter meer neun park polen schwarzen
        theater traum verwendung werte wirkung zeigte öffentlich alexander anlage arme arten
        ausgabe baby beträgt brief enthalten erzählen fahrt freunden gewissen herum höher
        internationale iv juden kauf kommentar landkreis leistungen modell museum nehme produkte
        religion roten stärker urteil veranstaltungen versteht vertreter verwaltung verändert
        wow zahlreichen öffentliche übernehmen angriff bekam echte einiges europäische forschung
        fälle geplant grundlage grösseren herrn jung karriere letzter mark material mögen nett
        polizisten schafft schicken schrieb seele selben strom treten trump unfall ungefähr
        wollt abends abgeschlossen ausstellung beginnen daniel entgegen erklärung falle fragt
        frieden geil gelegenheit geschäft gezogen gingen hauptsächlich hinzu krank lauf lief
        milliarden mittwoch moderne möglicherweise rom rum schwierig strecke studien städte
        verdienen weisse wichtigsten wind zentrum öffentlichkeit allgemeine alternative
        angeboten ansehen aussage besonderen dauert davor dortmund eigenes einzigen erhielt
        extra fahrer französischen genannten gesundheit ha hof international klaus leiden ma
        mama not presse produktion radio reisen schlechte selbstverständlich sendung sicherlich
        song sorry twitter vollkommen walter wand weiterer welchem wissenschaft wunder überzeugt
        at bahnhof bedarf bedingungen benutzen besuchen di ecke einführung empfehlen eröffnet
        generation hoffen israel küche mail masse melden mitten schaut schiff schlimmer seitdem
        sogenannten sowieso spanien spielte standen starken stiftung unmöglich verdammt
        vergangenen vollständig werner wär zerstört ah anfangen bekannte beruf besitzt computer
        entspricht finger fleisch fliegen gearbeitet geist georg halb jan laufe le leichter main
        mio offiziell pc quellen roman schweden starb steckt stein technischen unabhängig
        verhältnis ziele zweifel alkohol anna blau bund donnerstag durchgeführt ebene
        entsprechenden erinnerung erleben erlebt euer falsche firmen fordert gemeint geschichten
        gottes handel heinz hinweis höhere institut interessen jeweiligen kurs lager männern
        müssten norden one reaktion rote schlagen siehst sparen steigt studenten up
        veranstaltung vieles wm zürich amerikanischen aufmerksamkeit ball breite bundesregierung
        dienstag entlang entsprechende früheren fühle gegend heinrich historischen holz keinem
        kommission kriegen kurzen länge meistens passen ps punkten red risiko runter russischen
        sodass sorge sprachen stil stimmung tatsache teils trat traurig täter unseres wein woher
        zuschauer zweck überrascht amazon angenommen armen bestand besucher bewegen bildet
        darstellung dienen entsteht entwickeln feld gewinn geändert gibts grade heiligen
        information johannes kino lasst league legte letztes lösen me nase nürnberg original
        pause prinzip prüfung regen schwere schöner starten technische tradition training typen
        tätigkeit umwelt ursprünglich verwenden vorstellung vorteil weihnachten wem wilhelm
        willen würdest zählen öffnen übernommen abgesehen abstand amerika angeblich ansonsten
        antrag anwendung baum behalten berg bislang bonn bühne city ehemalige fischer frühen
        geblieben gemeinsamen haare hessen komisch mehrfach nem nächstes parlament persönliche
        praktisch private respekt schuhe schönes simon steuern warte wichtigen zwölf analyse
        andererseits aufnahme auftritt aussagen behörden berichten beteiligt brücke dient
        erfüllt ergibt freue förderung gelegt gemeinden gemeinsame geniessen geschaffen
        geschickt getötet glas heiss hierbei hiess johann josef jährigen konzert möglichen
        münster nachbarn news nrw politisch publikum real rechnung sammlung service standard
        streit städten teams theorie tier umgang verkauf verständnis werfen weshalb west
        angefangen beschreibung charakter daneben desto dringend eingestellt entscheidungen gang
        gebraucht gefährlich gerät gewisse halbe hamburger heisse hängen höre leer manchen
        modernen my realität republik retten rhein schmidt sogenannte stattdessen steigen syrien
        termin texte tipps verboten witz zugang zweimal übrig begonnen betrachtet beziehungen
        brauchst eigener eindeutig einrichtung eis erhöht erscheinen experten falschen fan gast
        gegenteil gelang gemäss gewinnt homepage japan jesus jugendliche jährlich kategorie
        kommenden kommst krankheit morgens nachts namens nazis nutzer nutzung otto papier
        pflanzen posten richard russische schlägt sitz stefan stehe ton tätig unterschiedliche
        verlauf verpflichtet wechsel übrigen afrika ansicht aufbau automatisch beendet beine
        beispiele beschrieben betrifft bot chancen dame design durfte frisch fuhr gelassen
        george hervor informiert islam keller lasse lohnt momentan nahezu offenen persönlichen
        privaten präsidenten rock sorgt staffel stammt unterschiedlichen untersuchung verliert
        versuchte with worten württemberg übertragen angebote anhänger anlass as bekomme
        besonderes big dach dargestellt dauer demnach einfache einheit eng englischen ergeben
        erklärte farben gewicht hersteller händen häuser jemals jürgen kaputt minister mittels
        niveau pdf philosophie positive projekte präsentiert rechnen schliesst schweren software
        süden teuer toten unmittelbar unterricht verfolgt verlangen vorschlag wahre weist
        widerstand wolf zentrale ärzte äusserst abteilung adresse amerikaner anzeige ausnahme
        aussieht bester betroffenen bisherigen do einiger fläche fordern formen gegründet
        gestalten gesund gewann hauptstadt hi high hoher höchsten infos jene kalt liest ludwig
        medizin mission mögliche müsse nachmittag null pass pflicht ruf ruft singen single that
        y zeug zeugen zweiter anscheinend autoren bar beweis black brandenburg breit drogen
        einfacher endet ersetzt freiburg ganzes gefühle geschenk gesetze grossartig hunde
        höchste kommunikation lautet leser liebt mainz manager media mühe nah niemanden nord ost
        privat rang revolution schauspieler scheinen spätestens stecken temperatur tja uni
        verbreitet verlangt vermeiden voraus wahlen wartet wettbewerb world ältere älteren
        österreichischen achten apple auflösung ausgezeichnet bd besitz besseren betrieben
        dasselbe details einst einstellung fahrzeuge figur flucht formel geb griechenland griff
        hasse holt höheren integration james kümmern langer maschine mut op phase produkt prof
        ring schlechter schulz teilnahme tore traf ums wohnungen womit ähnliche überlegen
        übersetzung überzeugen angesichts anti au ausdruck besitzen bestellt bewegt beweisen
        bewohner bundestag code debatte definitiv dm drehen ehre eier eingeladen einrichtungen
        erschienen forum gas geschmack gratis hermann hinweise hundert interessante journalisten
        kriegt letztlich liefern liessen mord moskau möchtest oberen ohnehin personal pläne
        restaurant schmerzen schwanz schwierigkeiten solcher spur standort trug vorgestellt
        vorsitzender weh wichtigste witzig worauf wähler zumal achtung amerikanische anstatt
        aufhören aufmerksam auftreten ausgeschlossen bedeuten begeistert besucht boot christoph
        daraufhin entstand erforderlich europas ewig fahrzeug frag geeignet gemeinschaft halben
        hergestellt historische hm inneren kochen machten marke musiker nahmen normalen rufen
        san schlaf schnitt silber smartphone status story tasche tom unterscheiden verteilt
        wechseln werd zufällig ändert abhängig aktien angekommen anwalt aufnehmen auswirkungen
        behauptet beobachtet bitten braun brüder echten eigenschaften engel erstellt
        französische funktionieren getrennt haltung island jugendlichen kommentare krise kurzer
        methode milch mist normalerweise speziell strafe sturm this tipp ukraine vaters
        verheiratet verlust verpasst versehen verzichten via warm webseite zeitraum zustimmung
        zusätzliche öfter abschnitt alltag anfangs angesehen auflage ausreichend banken
        beobachten beschreibt betroffen brot diejenigen einwohner elf erfolgen ernsthaft
        erschien festgestellt frühstück gaben geburt gespannt grunde hass hauses hierzu hör kern
        kreuz müde ner nerven open philipp planung rollen sc schatten schicksal shop spuren
        startet stern sämtliche tiefe tu ungarn unternehmer ursache verbrechen verurteilt
        veränderungen vielmehr vorbereitet wild wohin wolle änderung übersicht arbeitgeber
        aufgebaut begleitet beides benötigt besitzer beteiligten blog bundesrepublik dingen
        diskutiert el ermöglicht fakten feuerwehr flug folgte frankfurter galt german geschlagen
        geöffnet hochschule infrastruktur joachim katze kleinere kriege kritisiert kräfte lagen
        lösungen maschinen mass messer methoden nachfolger nutzt offene oma operation pfarrer
        pflege profil rückkehr sagst salzburg schwerer sender sieger sinnvoll social sofern
        soviel statistik stress tausend tote umfeld user vergeben verhindert verstand volle
        weltkrieg air anhand arbeiter augsburg beschlossen botschaft bundeswehr cd denk
        einerseits erfüllen erinnerungen erkannt euren eventuell fahrrad festival ficken gelände
        generell gerhard geschwindigkeit getragen gucken herkunft hochzeit hrsg humor hättest
        informieren initiative kanal klare kuchen kurzem lächeln marketing normale produziert
        quasi redet sass scheinbar stellung sv süss umfasst variante verbessern vereins verlor
        washington wächst zeitschrift anlagen augenblick ausgaben belegt blieben bord brauch
        community erkennt eur fick frühjahr geholfen genauer genügend graf hinein hitler jobs
        kombination lieb maximal motor nationalen niederlage ohren orte papst prüfen rand rief
        sammeln schlechten schlug schmeckt schritte se server sitze stadion station verbot
        verfolgen verhandlungen verändern vorstand vortrag westfalen absicht aufgestellt
        aufklärung begründung behaupten best bezeichnen bezeichnung bezieht bezüglich bildern
        blöd bock christen direktor eingeführt eintritt ermöglichen existiert fahre flugzeug fr
        fragte führer gefängnis gehörte gelb gib grossbritannien hals hunger inhalte keinerlei
        kirchen klassischen kleidung königin könntest landschaft lehre liebsten life lkw love
        management mannes menschheit metern nazi ordentlich papa plätze regionen sauber seh
        sichern solle taten trend unteren unterschiede verfassung verschwinden viertel vierten
        vorbereitung wach wachsen wirft wunderbar zufall aktivitäten bedenken bereichen bescheid
        besetzt bestätigen bezirk brand business carl dahinter dauern dieter drüber drücken
        einfachen engagement entscheidet enttäuscht erfolge ff figuren gelaufen greifen helmut
        hölle interessieren kannte karlsruhe kennst koch landwirtschaft last lebe leise lese
        lieder locker lügen mario merkt mitgliedern nato niedersachsen nimm schnee sichtbar
        späteren stieg stoff studio summe tee therapie tollen truppen umsetzung umso umständen
        untersuchungen verband vogel vorteile weisen weitgehend windows wissenschaftliche
        zunehmend öl anbieten anschauen arbeite bayerischen beantworten betrug dankbar denkst
        dicht doppelt dreht drittel einzig erhöhen fluss freundlich freundschaft fritz geschäfte
        gestaltung gezwungen gäbe günstig heim herstellung heutige horst hose häufiger info
        inklusive innere irgendwelche jahrzehnten junger kapitel klappt klima klinik konto kunde
        lauter mannheim motto nachfrage prinz sahen schriften sebastian solch stammen sterne
        still strand strategie struktur stufe stärke tausende untersucht verfügt vergleichen
        vermögen verursacht voraussetzungen vorgehen vorn vorsichtig vw we wodurch zdf zuständig
        überraschung aktionen anbieter anforderungen anfrage angegeben ausdrücklich autobahn
        bauer behandeln bemerkt besseres bestellen blumen bmw dicke dunkel eingerichtet fett
        forderung forderungen fremden fuer fängt füsse gegenwart gehirn gelöscht geräte
        geschieht gesperrt grossteil gründung gymnasium handlung herzlich iran komplette
        konkurrenz kölner loch markus matthias mauer million nachdenken nette nieder nochmals
        offiziellen orten parallel pferd reagiert reine runden scharf schlag schnelle schwach
        schweigen songs spannend stell stirbt stücke süd treiben turnier töten ulrich
        unternehmens unterschiedlich vereine vieler vorbild wahren warst weile wesentlichen
        wiesbaden wissenschaftler wissenschaftlichen wozu zucker zuge züge abenteuer archiv
        bauern beinahe ben brasilien deutsches effekt ei elemente ereignisse erledigt ermittelt
        fassen funktionen fähigkeiten gabriel game gebildet gegenseitig gegessen gelingt geraten
        gestaltet greift heilige https identität jederzeit katholischen kerl langweilig liefert
        liter magazin mannschaften marie merken messe meyer mini netzwerk organisationen
        organisiert rad reagieren schien schlüssel schulden schuss schönheit sexy spenden
        staatlichen steuer thüringen unterhaltung verbringen vs wesen wofür wohnt älter
        überblick übernimmt überwiegend anerkennung ansatz ausbau basel beamten berichte
        bestehenden betrachten beziehen bäume chat chemie damaligen dick dienste einschliesslich
        erwachsene ferner flasche format gebeten gedanke gehts gelangen geschlecht go hinterher
        hörte kandidaten leichte mischung mittelpunkt müll münchner offizielle out pferde
        plattform play pop positiven rassismus reduziert sitzung ss süsse tabelle türkischen
        umfang unterhalten vereinigten verfügbar verstärkt wachstum waffe wirtschaftliche
        wirtschaftlichen übel absatz absolute account atmosphäre ausgesprochen bekommst
        beschäftigen bibliothek brust darstellen direkte direkten diskutieren dritter eingang em
        enden erhoben ernährung erweitert felix fraktion freiwillig from fördern garantiert
        geile geprägt gewohnt glaubst haar hammer harry helden indien jean kevin konflikt
        kooperation las lol lächerlich mittleren nachher nannte negativ or perfekte problemen
        richten räume schneider strukturen systeme sänger tanzen tode türen umfrage verbindungen
        versprechen vorstellungen wagner wirklichkeit zahlt zufolge akademie albert allzu angela
        annehmen ausgehen bernd bestes betont bezogen darmstadt datum deal definition droht
        einladung endgültig englische fair finanzierung franken free gefühlt gelungen
        gerechtigkeit gering harte heidelberg herrscht hut jener jähriger kapitän katzen klassen
        klassische klicken koalition kontakte mode mr oliver paket perspektive putin rauchen
        regelung staatliche systems teufel umgehen umgesetzt vermisst vorgesehen vorsicht
        wiederholt würzburg übersetzt abgelehnt akzeptieren angebracht ard aufstieg aufwand
        auseinander baut beenden bern bestimmen bio blatt burg bösen darfst dpa edition
        einsetzen entwurf erfasst erwischt feste französisch freizeit front gehalt gelöst
        gespräche gewinner grundlagen innenstadt jemandem jäger king kleineren konsequenzen les
        löschen löst magst mehrmals modelle nordrhein positionen rente ritter schreibe
        schwerpunkt schwimmen spüren street telekom tim tonnen verbesserung verschiedener
        versicherung versorgung veröffentlichung westlichen your zwecke änderungen
        österreichische övp übergeben überlassen üblich üblichen abgeordneten adam android
        angeht arbeitete aussicht bauch beziehungsweise bleibe breiten cent cup diverse einziger
        entfernung entlassen erheblich erinnere ersetzen eröffnung fach feier filmen freier
        fremde geheimnis geholt gelegen gemeldet gerecht gesammelt guck göttingen hauptsache
        henry heutzutage hinsicht hinweg höchstens insofern jo julia kassel kiel kohle kritisch
        künftig linien längere menschlichen müsst oberfläche opposition option pkw rainer
        rechtzeitig rheinland rosa sand schatz schickt schmerz schäden schätzen schönsten
        stattfinden stärken tanz tatort temperaturen testen time umgekehrt verdacht verrückt
        verteidigung wisst ärger überraschend aktive altes angegriffen angelegt beliebt beratung
        bernhard berücksichtigt beteiligung braunschweig britischen center charles decke
        eigentliche einkommen entfernen entwickelte erdogan erfolgte erreichte existenz feiert
        festen fokus forscher games gefolgt gelegentlich geschäftsführer gestartet glückwunsch
        hafen haha he inkl kauft lernt magdeburg nationen preussen rezept sa schiessen spannung
        trennung träume typisch verbessert verbreitung verliebt veränderung wahnsinn weber
        wenden wünscht abgeben aktiven arschloch australien barbara bedroht berge berufen
        betreiben bewertung bielefeld bischof blauen britische chaos definiert deines dichter
        ergänzt erlauben ersatz erweiterung existieren feind flügel franzosen fur gebrauch
        gefordert gehst genaue geringer haufen haushalt herrschaft hierfür hotels jüdischen
        kategorien kindheit knie kontext krebs lady leidenschaft lokalen master miete militär
        mitarbeitern mobile mond nackt nee ohr peinlich planen politischer potsdam rathaus
        richtet rose schriftsteller sprecher stahl tiefer tolles verbindet verschwunden
        verteidigen vorkommen vorschläge wörter zitat zoll öffnet überleben überlegt überprüfen
        alex alternativen anhalt aufnahmen ausgestattet befand bereiche box branche demnächst
        don durchs dürften erfolgreiche eva event fein fernseher fisch fit galerie gebiete
        gefördert grossem heftig herausforderung herzog joseph justiz kampagne konkrete korrekt
        krone laufenden lebensmittel level lisa louis menschliche migranten oftmals pr priester
        präsentieren regensburg russen schätze siegen sozial staates stock technisch tieren
        träger tränen unrecht vierte villa voran wahlkampf werdet wählt üben aachen ad
        angesprochen angezeigt anne arbeitnehmer architektur auseinandersetzung ausgerechnet
        ausgesetzt bach bachelor begründet beschreiben bundes chor chris darstellt date day del
        demokratischen echter einkaufen einstellen enge erwachsenen erzeugt erzielt faktoren
        feinde feststellen flächen frühere führten gedreht gefeiert gemüse gerettet gewinne
        gewusst golf graz haft heft hinsichtlich hitze home händler italienischen kanada kenn
        krass krieges kurt käse landen lebte logo nation nationale nich physik planeten portal
        profitieren reifen riesen rudolf salz sauer schiffe schleswig shirt singles situationen
        spannende spö streng stört trennen umsonst vorgenommen wandel weite wieviel wovon würd
        zentralen ähnlichen österreicher übernahme anlässlich annahme anzeigen aufgefallen
        aufgehoben ausländer befehl behörde bein berater betrag betriebe bibel dumme
        durchschnitt ehefrau eigentlichen einander einziges entdecken entscheidend erfolgreichen
        erstaunlich eurer finanzielle gerufen gesichert gipfel gr grüsse harten intensiv jack
        jüngeren klang königs lacht lecker löwen manfred mathematik mercedes mitnehmen
        motivation natürliche net neubau pfalz prinzessin probieren profi quatsch reihen
        römischen schrift schwarzer seht serien spezielle steine strecken technologie teilnehmen
        tests unterlagen ursprünglichen verbinden vereinigung verletzung verlässt wars weinen
        zeitungen zweier zähne afghanistan aspekte ausgeführt ausstattung beeinflusst begrenzt
        beschluss bestandteil bestehende beweise brechen bricht brüssel demo drama ehren
        empfangen entstehung erlangen evangelischen gebieten gefangen gerechnet
        gesellschaftlichen geworfen günter halbfinale herbert iphone jagd kenntnis klage kloster
        klären kollege konferenz konzentrieren kürzlich male massiv mexiko mitteln momente
        mädels objekt patrick polizist ran rande rasch reaktionen seitens solches spontan stars
        szenen teilt terroristen treibt türken verantwortlichen verraten verständlich vollen
        vordergrund vögel wahrscheinlichkeit weltmeister zone zweites alfred angekündigt
        angewiesen anton austausch bedingt belgien bergen beschränkt blaue block bochum dialog
        diskussionen dunkle ed einheiten einnahmen erhielten erhältlich errichtet erzählte
        fassung fliegt frische füssen geschenkt geschützt grab hd hell hsv hübsch institutionen
        investieren irgend jahrzehnte jenseits kabel kim kleid küste landtag lädt marco mega
        messen natürlichen negative note pizza provinz redaktion räumen schneiden schülern
        sekunde seltsam set signal sog sprich stoppen symbol traditionellen trocken unsinn
        unterscheidet update verlängert versteckt versteh vgl vi vorlage vorschriften wünschte
        äussern ablauf abschied anrufen ansichten are arena austria bedient begleiten beraten
        bereitet bewertet bewusstsein buchstaben christlichen dfb digitale dreimal eigentum
        erwartungen finanziellen finanziert flüchtlingen fuck geboten geleistet geliefert
        generationen geringen geschlafen griechischen hahn hiermit hunderte idioten konkreten
        kontrolliert krankheiten kumpel liege lokale marc marx microsoft mittag motiv muster
        national parkplatz partie porno protest raten riesige riesigen schlacht späten tel
        tourismus transport typische türkische unbekannt verhältnisse vermitteln vermittelt
        versetzt vielfalt virus voraussetzung wichtiges widerspruch wlan wussten zeigten
        zerstören zugänglich affäre anerkannt angehörigen angenehm angriffe aufgegeben bat
        beachten befreit belegen besonderer bestanden bestens briefe ch christus daheim digital
        dreck dunklen durchführung dvd einig entschuldigung erfährt erzielte festgelegt fühlte
        geprüft geringe gewünscht goldene grundstück gutem hinterlassen index isst kasse
        kindergarten kindes knochen kontrollieren kriterien kämpfe laune leitet logik
        medizinische mengen mike mittelalter neuem olympia onkel pokal propaganda qualifikation
        quer re rechtlichen regisseur reiche rio samt sarah schlechtes schulter senden
        speziellen streifen stuhl talent tickets vertraut verträge vorhandenen vorwurf ware
        weibliche wetten wonach wurzeln wut wüsste zinsen übers abstimmung anruf armut
        beantwortet begriffe brach brauchte decken derart dokumente dorthin dänemark
        einverstanden entspannt ermittlungen erzielen fern first folgendes gefasst gelebt
        genossen gerichte geschah geschenke grand group grundschule heil holstein house
        immobilien klagen klaren klassiker konkret kritische leo lippen meldung ms muslime
        nebenbei nö off plant power reform schaue scheitern spieltag spreche sätze ticket toller
        träumen verordnung versprochen werken wies wirkte woran wunderschön ähnliches übernahm
        abkommen agentur andrea argumente aufgeben ausführung billig blind bonus brachten
        chinesischen content dauerhaft dieselbe duisburg durchschnittlich ebay ehemann eingehen
        empfang entsprechen erfurt erkennbar erstellen experte fangen fähigkeit genannte ggf
        gras günther heiraten historisch hohem höhepunkt irak jörg katastrophe kette langem
        langfristig leere legende like madrid mangel medikamente meldet mitmachen ns obama
        passend premiere reichlich richtiger rtl sack schief schild sichere sonstige springen
        stille städtischen tiefen umsatz verhaftet verlegt versammlung vorsitzende welle white
        william wärme zeichnen zitiert äh überwachung altstadt ansprüche argument beeinflussen
        beider belastung berührt besorgt betreibt bewiesen bleib college db derselben
        durchmesser durchsetzen eigentümer elisabeth erhöhung erkenntnis erziehung faktor ford
        frühling ge geduld gefährdet gemessen geredet gezielt gründer hattest herzlichen
        hilfreich hmm hobby holte höchst inseln instrument integriert investiert katholische
        kritiker kämpfer kämpft kümmert letztendlich lohn lüge meinungen mieten ministerium more
        möge nahen praktische prozesse psychologie risiken schenken senat sky soeben
        staatsanwaltschaft starker stellten stören such umstände untersuchen ursachen
        wahrnehmung weichen wende werkstatt wiederholen zeige zogen zunge zurzeit ägypten
        abgegeben asien aufenthalt basiert begrüssen berechtigt betreuung blätter börse büchern
        dan dicken donald doof empfehlung empfiehlt empfohlen engen entwicklungen ereignis
        erfunden erkenntnisse ermordet erworben evtl fifa finanzen fünften gebühren genehmigung
        glatt goethe grösster günstiger happy hielten jacke jahrelang kulturelle lee lehrerin
        medizinischen meisterschaft metall model modern modus mrd märchen nsa oper oscar
        pünktlich q ressourcen restlichen roth schlicht schwestern spielten stephan studieren
        söhne tempo termine these tübingen verliess verzichtet vielzahl vorerst web witze
        womöglich zugelassen zustande abgeordnete action adolf angabe ankunft anmelden anschlag
        apps aufstehen ausgelöst ausnahmen autofahrer bayer bestimmungen betreiber bezeichnete
        bill brille café champions derjenige detail deutliche diversen entschied erzeugen fazit
        fortsetzung gebrochen gehandelt geplanten germany gestiegen gestohlen getestet gg
        goldenen grau handelte hollywood hurensohn intelligenz irre jena journalist julian
        kalten kapital kennenlernen kongress laura lebenden linz magen mary maul
        ministerpräsident mochte mütter nahrung nationalmannschaft niemandem nächster obst
        packen pech piraten portugal rechtliche regie regionale schuldig seehofer sg sieh
        skandal sms sozusagen spanischen stationen stehenden streiten tal tendenz terror trafen
        trage treffer tunnel verlängerung verstecken verteilen vfb vorhaben vorhin weiten
        zugunsten zurecht österreichs überprüft übersehen übertragung übung abitur akten
        akzeptiert anliegen aufgeführt autorin barcelona begegnung benjamin bequem borussia br
        can diesel dj dokumentation drückt dt durften dusche einschätzung erschossen exakt
        finanziell folgten gebunden geklärt geregelt gesang gesellschaftliche gesetzlichen
        halbzeit hassen held hütte ice infolge investitionen italienische jahrgang jens jetzigen
        just kostenlose käme leichten leidet lord mails maus monster npd persönlichkeit platte
        produzieren reduzieren religiösen roger schalke schauspielerin schick schrecklich
        seither sicherer singt sir sound spruch stattfindet studiert störung support tempel
        teurer tue ufer unklar unterhalb varianten verletzungen verwirrt warf who wilde
        wirtschaftlich xd zentimeter zusammengefasst ältesten angepasst aufbauen aufeinander
        aufgeregt ausgebildet ausgleich auskunft auszeichnung beamte bearbeitet bedienen
        berufung bestraft bob botschafter brennt christliche dazwischen doktor erfüllung erich
        erwähnen esse express flagge forderte fortschritt friedhof fuchs geleitet gitarre grafik
        ideal individuelle irgendetwas jones jüdische kids kilo klingen kompliziert kredit kugel
        kulturen kühlschrank major mittlere mörder negativen neulich notwendigen olympischen opa
        opfern patient richtungen robin roboter roland schlimmste schmuck sicheren sp suchte
        titten touristen ulm umgeben umzug ungewöhnlich uwe verglichen vergnügen versorgt
        verstorbenen vorm what zb zeichnet zerstörung zumeist örtlichen abnehmen abseits aha
        angeles anstieg arabischen arthur audi ausgang befreien begangen beitragen bemüht
        berühmten beschädigt besetzung betreten bewegungen burger bvb chemnitz chinesische
        danken dauernd daumen dementsprechend demokratische distanz end entwickler erkrankung
        erlebnis erstens events gedichte gen geplante geschossen gewachsen gleicher good
        grösstenteils hauptbahnhof interpretation jakob jünger keineswegs klavier konsequent
        kräftig lokal luxemburg mac maler marken materialien merkmale motorrad music männliche
        ned niederlande niedrigen night norwegen objekte panik phänomen prima programme reiner
        religiöse schokolade schreien schröder schwieriger special typischen unabhängigkeit
        unbekannte verbreiten verfügen vermutet verteilung voneinander wandern waschen welch
        werten wette wohnzimmer wuppertal zellen zusätzlichen à adler alice angelegenheit
        angestellten anmeldung arbeitsplätze auffassung aufzunehmen ausgegangen ausschuss balkon
        begegnet bereiten berichtete beschwerden bewahren bogen busse einzeln enorm
        entscheidende erbe erhöhte erleichtert ermitteln ertragen etliche faust festgenommen
        fonds formuliert führenden führerschein gelandet gepostet gestanden gestört geteilt
        getrunken gutachten güte hagen harald helfer hinblick holland how jazz joe kader koffer
        kulturellen kurzfristig li lob luxus massnahme menschenrechte mi mitunter monats mächtig
        nachgewiesen neuesten neustadt niedriger notwendige orf phil porsche preisen radfahrer
        ray reichweite rolf rostock rücktritt schlafzimmer schnellen schönste si sollst soziales
        spanisch stadtteil stream symptome treppe turm unbekannten untergebracht verbraucher
        verfolgung verluste verschwindet verwandten wenigsten wesentliche woanders zugriff
        zuständigen zweitens albrecht aspekt ausgewählt aussenminister bande bearbeitung
        bekannter ber beschäftigung bewerben bisherige boy butter bündnis dauerte dennis
        digitalen dom down durchschnittliche eg eintracht engagiert ergab eric erkrankungen
        erwarte fabrik fehlende ferien fresse gebrauchen gegenstand gegenstände gehörten gelbe
        gemerkt habs halbes handbuch haupt hinweisen hirn interviews irgendeine japanische
        kammer kennengelernt konrad konzentration konzerte köpfe lg liegenden längeren marcel
        massen mitteilung männlichen noten organisieren pfund profis rettung sam schiesst
        schlampe schoss schreibtisch setzten sophie sportler stabil standards strich tante
        theoretisch tirol traten umbau universitäten verbracht vereinen verpflichtung volkes
        vorwiegend vorwürfe wahnsinnig wahrgenommen warnt weiblichen weisser weiterbildung
        winkel wolfsburg zuviel zwingen äusserungen übergang überzeugung ablehnung alpen bart
        bayerische beck becker behauptung bekämpfen berechnet berichterstattung beschäftigte
        beschäftigten bilanz blicken blue budget bürgern demonstranten doppel element endete
        erfordert erheben erledigen erreichbar fake fielen fische fpö gefüllt gemälde gesichter
        global hoffmann hosen if ignorieren instrumente irgendein kameras kehrt know
        konstruktion kurse laptop leipziger leiten mancher marcus mieter miss moderator
        notwendigkeit nunmehr paderborn rauch reiter rätsel schicht schmecken seltener springer
        sprung supermarkt tafel tennis unendlich unglück unnötig unterschreiben ursprung
        verlaufen verpassen verwandelt veröffentlichen vorgänger vorliegen wider wolken wütend
        zugeben zwanzig akt angestellt anziehen arnold aufregung aufstellung ausprobieren bahnen
        bedrohung begegnen beinen beleidigt benötigen bestätigung beute binnen bittet blödsinn
        boss check claudia dax din dokument drum eingeschränkt eintrag entschlossen erhebung
        eurem fing flaschen früchte funk füllen fürchten gb gefreut geklappt gestalt gewartet
        gewöhnt giessen gregor götter half handwerk herrlich hot il individuellen installiert
        instituts jüngere kalender kfz klub kompetenz kreisen kw käufer leeren liberalen make
        manuel mithilfe moral non office pilot pleite prag probe regime regional regionalen
        reiches rüber saal schande scheibe schonmal schreib schützt sed solo susanne texten
        theologie traditionelle unsicher unterm verbieten verteidigt vorfeld vorsitzenden weitem
        werder wilden wissenschaften wände absoluten allianz american anzusehen asyl aufpassen
        ausführlich ausgebaut ausgegeben ausländische ausrüstung basketball bestimmung
        betroffene beurteilen diagnose doppelte dortigen ehemaliger eingegangen emotionen
        entschuldigen erteilt feine gemein genial gerichtet gesunde girl green herausgegeben
        hierher hol höhle id image jüngsten kanzler katharina konflikte konzentriert konzern
        leiche matt may medium michel mitgliedschaft monatlich neugierig niedrig offener orange
        orchester part performance pierre piloten polnischen proben rechtsanwalt route sagten
        schlau schock school schwanger schwul selbe setze sexuelle siege sofa soldat spektrum
        spielern spätere steve taxi traditionell trainieren trainiert treu trier tropfen
        vereinbarung verletzte vermuten verschoben verstehst vllt volker wechselt whatsapp zeuge
        zoo älteste abendessen abwarten akku angeschlossen arbeitsplatz ausländischen axel
        bedürfnisse begleitung beinhaltet besuchte bevorzugt briten clubs coach drehte dutzend
        einblick einzelfall emma entwickelten episode erfreut erhebliche erläutert fahr fehlte
        festhalten fitness fliesst florian genuss geriet geruch geschaut geschätzt grafen
        grossartige gästen handlungen have hebt heimlich hingewiesen hob hohes hr häusern
        identifizieren interessierte kandidat kanzlerin kaufe kennzeichen kommende konservativen
        lukas marine mg militärischen missbrauch mittagessen motive musikalische nenne nervt
        norbert obere opel pack panzer penis pool premium präsentation rate rechner regelungen
        regierungen reichte reife reihenfolge reinen reis rekord samsung sau schrank smith
        sonstigen sozialer spiels steigern stiess streichen times todes treue trick täglichen
        untereinander vergleichsweise verkäufer verspricht versuchten vision vorgaben
        vorgeschlagen wehren wenns wissenschaftlich wohne zelle ali angemeldet angemessen
        ankommt anlegen attraktiv aufgelöst aufgewachsen aufruf bedeckt beeindruckt benzin
        bewerten book bruno brücken camp chr christine data denkbar dienstleistungen drinnen
        ebenen echtes ecken eigenem elektrische empfänger experiment fleissig freilich
        freiwillige fressen fuhren furchtbar gebt gedächtnis geflogen gelangt geradezu
        gesetzlich gesunden gewährt gewöhnlich heran hervorragend illegal inhaber inhaltlich
        internationaler islamischen jesu kalifornien kalte komplex konstanz kranke kranken
        kreise körperliche lieferung line mecklenburg nachbar nachbarschaft nass nirgends norm
        normaler passende pflanze problemlos public queen reinhard reporter riecht schaffst
        schaffte schieben schlimmsten schläft science scott smartphones solidarität sowjetunion
        sozialismus spielzeug startete student südlich teilte toilette toleranz trauer
        umfangreiche universum ursprüngliche vollständige vorbereiten warnung wiesen wundern
        wüste zeitweise zusammenfassung äusseren agenda amsterdam andré angehörige
        angelegenheiten anklage architekten begeisterung beruht berücksichtigung berühmte
        beweist bewerbung biete bremer damalige derartige derer designer donau edward einzelner
        einzug eisen energien erhalt erlaubnis eröffnen fotografie friedlich gefährliche geklaut
        gekostet gelben gemütlich geniesst gescheitert gesetzes gesetzliche gesorgt getrieben
        girls gramm handwerker heben heut hit hochschulen ignoriert instagram irland jenen jury
        kartoffeln katalog kenntnisse klarer kriegst landet lebendig liebes lies lustige lärm
        maske mathe mehrerer melde metal militärische moritz nebel netflix niederlanden
        nirgendwo nördlich nützlich obersten ofen orientierung praktischen produkten protokoll
        rasen rechtlich rumänien sabine seminar senioren sicherung sinkt sklaven spanische
        spielzeit stehst stellungnahme sängerin trauen tust unabhängige untere verfasst vergisst
        verliehen verläuft vernünftig vertritt völker wunderbare yeah zusammenhänge zwang ähm
        öfters überlebt absolviert anblick anfragen anleitung anstelle aufhalten ausgelegt
        ausmass bands bargeld bauarbeiten bemühungen berücksichtigen brd bring bronze brunnen
        charlotte chicago comic datenbank datenschutz dirk durchführen einstieg einsätze
        empfinden enger erfuhr errichtung erwachsen ethik europe frühe gedenken gedicht
        gekennzeichnet geladen gelegenen geliebt geschlossenen get getreten graben gutschein
        hartz hg interessanter jackson jerusalem junior klick klug kommunen kompletten konstant
        kritischen leib letzteres luther malen massgeblich massive mitleid motiviert nachhaltig
        nachteile nachweis nachweisen nachwuchs nick nimmst ober oberhalb partien platten pol
        pressemitteilung realisiert registriert reiten rentner sanktionen schichten schlange
        schwein schwächen siemens sinken springt stamm staub stossen strauss südafrika tagebuch
        taschen teppich truppe twitch umfassende unangenehm unterschiedlicher verabschiedet
        verdienst vergleichbar vermissen verschaffen verzweifelt veröffentlichte
        veröffentlichten vorwärts wall wiedersehen wille zeichnungen zurückkehren abholen alarm
        angeordnet angerufen argentinien asylbewerber auflagen ausrichtung back bauten
        beauftragt befasst begannen begrüsst bekamen betrunken bezahlung bildete blasen
        bundesländern bäumen cover datei digitalisierung diktatur dna doc dreier dunkelheit duo
        engländer entscheidenden ey faul feedback fieber finanzieren flach flugzeuge
        fortschritte frist fürst gattung gelingen genügt gesellschaften gesteckt gewerbe
        gewerkschaften gewiss grob grössen haaren hektar herausforderungen herunter hugo
        identifiziert ig immernoch innsbruck investoren italiener jeans jegliche journal kai
        kapitalismus kuss kürze lebten leder lena lernte leverkusen lübeck malerei nachträglich
        paradies pflegen ralf rechnet salat scherz schwert sehnsucht senken ski son sorgte
        starben steh steigerung stoffe teenager tätigkeiten unterbrochen unterrichtet
        veranstalter veranstaltet verbundenen vermehrt vernunft versagt versichert weine wuchs
        wundert wurst zahlung zulassen zustimmen ankommen anteile antreten arbeitsmarkt athen
        aufgehört aufzubauen ausgerichtet bedeutende behinderung beruhigt beschloss bgb billiger
        blöde brennen bringe bundesweit bürgerkrieg christentum christi circa cloud cola costa
        demonstration disziplin download duell dünn eingetragen einigermassen elite energiewende
        entdeckung erreichten erwerben felder ferdinand fette filter flotte frankreichs
        freiwilligen frischen fröhlich gaming garnicht gebäudes gedauert geheimen getränke
        gewarnt gewidmet ginge günstige güter hasst heer hl horn ideale informatik irgendjemand
        istanbul kleider knast konsequenz konzepte kälte königreich kündigung labor listen
        logisch migration mitbekommen mitgenommen mittelmeer mitternacht museen musikalischen
        neueste nice nutze nötigen osnabrück ostsee over paare partnerschaft preussischen rache
        restaurants resultat rosen russisch schickte schwäche sohnes sparkasse starkes
        straftaten stufen störungen stösst suchst südlichen teller transparenz trends umsetzen
        untergang unterschieden vermisse verstärkung vielfach vorübergehend weimar weitaus
        wellen wg wärst zeig zentral ziehe zielen öffentlicher ac andern andre anordnung
        anstrengend antwortet ass becken bemühen benachbarten beobachtung berechnung besorgen
        besserung bestellung bestätigte bildschirm braut charaktere eingebaut eishockey elbe
        ensemble evangelische extreme feierte festgehalten fliehen fördert fünfte gastgeber
        gefangenen geglaubt gehöre gemeinderat genauen geschnitten gewollt handys haushalte
        hintern häufigsten isbn japanischen kaufmann koblenz kurve langsamer lars leinwand lücke
        marathon mars mauern meiste merkwürdig minus mix muskeln nachteil nehmt netter nina
        notfall papiere pariser perspektiven persönlicher quote rückzug schreit schriftlich
        security segen stehende stift stop taucht tauschen telefonnummer töchter uber united
        urkunde verdanken vereinbart versagen versionen vertrieb verwendeten vfl volumen vorfall
        vorhandene vorsprung vorträge warnen wiese williams zeitlich zustände überlegungen
        überwinden abfahrt abgebrochen abwehr aktie alternativ amtszeit angeben anhören ann
        annähernd anpassung anschliessen anwesend anzunehmen atem auffällig aufstellen ausflug
        ausgeben auswertung bamberg beach begreifen bekanntlich belastet benannt beruflich
        beruflichen betreut bombe boxen buchen buches carlos chinesen crew diebstahl dietrich
        einheimischen einschränkungen empfehlungen entdeckte erben erscheinung erzählung fasst
        ferne films folgender football freu gedrückt geistig gepäck gerüchte geschwister
        gewechselt gezahlt gezählt geäussert grauen griechische grossvater gustav helm
        herstellen historiker hä hügel ingenieur innenminister jonas junioren kapelle klo
        kreises königlichen landgericht lerne letztere linux lizenz match mindestlohn möbel
        münzen nehm oberste ostern podcast probiert reserve ruhestand rücksicht saudi schaffe
        schwangerschaft schülerinnen sportliche studierte stärksten tablet technischer testament
        texas thailand tony tricks trinkt tsv university verarbeitet vereint vermieter
        vermittlung versorgen verursachen viertelfinale vorliegt werkzeug wertvolle wirkliche
        wunderschöne zigaretten überschritten übliche übungen affen andy angeschaut anpassen
        anwesenheit anzeichen arbeitslosigkeit ausdrücken ausgenommen backen bass bedanken
        beeindruckend befreiung belohnung bi bitter btw bundesland bunt bunte effekte einfallen
        einleitung einschränkung empfehle enkel ergänzung errichten erweitern fakt fantasie
        fehlenden finnland francisco fähig genf gestossen gnade gänzlich handball hauptmann ikea
        illegale interessantes interne ironie julius jüngste klamotten kommando kommentiert
        kopie korrektur künstlerin landesregierung led lege lehren look ländlichen marktplatz
        men minderheit mitgeteilt mitteilen moderner muschi nervös netten nächte oldenburg
        pflichten primär projekten proteste rabatt rasse regelmässige reissen römer saarland
        sanierung satt schein schuh schultern schwierige siegfried smart socken staats stadtrat
        stetig stirn str stuttgarter stürzen sz tasse tobias topf trugen tötet unfassbar
        unwahrscheinlich verfassungsschutz verwandte victor vol vorjahr welten weltmeisterschaft
        wikipedia wissens zeilen zettel zuschauern überaus überraschen übertrieben abgenommen
        alters antike apotheke aufweisen ausführungen ausgedrückt ausmachen begraben behindert
        besass bestehend besuche blockiert brown bruch but christopher coole denkmal
        deutschsprachigen diente dokumentiert drohen echo effektiv einstellungen entspannen
        erfindung ergebnissen erhebt erik erkannte europäischer ewigkeit exemplare explosion
        fahrzeugen felsen flammen flecken freundinnen fühl garage gerd grüssen gültig günstigen
        hall hinzugefügt honig hübsche individuell islamisten jacob jubiläum kasten kita
        komponenten küssen legal leon little löcher markiert massiven meldungen mobil
        nationalsozialismus nominiert nsu nördlichen orientiert passenden plastik politisches
        prüfungen ringe royal russlands samen schwache schwachen sechsten solltet sorte spende
        staatsanwalt teilnehmern thüringer unglücklich unterkunft venedig verbrecher verhält
        verkaufe verlegen vermutung vernichtet verschieben väter weich westliche zaun zeitalter
        zukommen zulässig zurückzuführen zwingend zwischendurch abbau abhängigkeit abschaffung
        allmählich anbau angestellte antifa ausbruch auseinandersetzungen ausgeht baustelle
        begriffen beleuchtung benutzung berühmt berühren besprochen beteiligen betragen bewerber
        blase blicke breiter bremsen bull couch dankeschön dat demonstrieren deutlicher duschen
        einbruch einzusetzen erdbeben ernannt faden fahne fester fliessen flur garantie
        gegeneinander geheime geister gesungen gewählten glaubte gärten hessischen html
        identisch ideologie ios ip iss johnson keinesfalls kleinste kuh kärnten lehnt liebhaber
        long manches mantel maximilian mayer mediziner merke mitbringen märkte nachgedacht
        nachkommen now nummern objektiv offizier old optionen passwort persönliches porn
        positives pressekonferenz rebellen rechter rechtfertigen richtete riesig ross sch
        scharfe schwierigen schwule sexuellen shit sinnlos sorgfältig spitzen stabilität
        stattgefunden store strafen style ständige tatsächlichen taylor uk unverändert vergehen
        verhandlung vorgelegt wdr werben willi wirtschafts wolltest wäsche young zelt zulassung
        zusammensetzung öffnung abgesagt aktivität aktualisiert amateur analog anfänger ansätze
        anwendungen apfel architekt atmen aufführung aufkommen aufrecht auftritte ausgestellt
        award befanden begeben beherrschen beigetragen bereitschaft betracht bitcoin brüste
        bundesrat dark debüt dieselben durcheinander durchgesetzt eingriff einwohnern eisenbahn
        emotional est europäer fantasy fox führe fürchte gerissen gestrichen gibst gruss guckt
        heller hemd herausgeber hofft holocaust idiot indirekt ingolstadt institution
        interessanten italienisch jahrhunderte jänner ka kanton kehrte klimawandel knoten
        komische komplexe kreativ kritisieren körperlich körpers lebende lebensjahr locken löste
        messung mythos niedrige nikolaus nötige oberst orden os passagiere planet plätzen
        polnische praktikum prinzipiell prinzipien professionell prognose psychische
        qualifiziert realen regelmässigen richtlinien riss rucksack saint satire schicke
        schrecken schreibst schwaben schwachsinn semester stich sven süssen ten tiger traurige
        trinke tschechien ueber umfassenden umgehend unabhängigen ursula verletzen vermute
        verschieden vertretern verweist vorfahren vorgang vormittag wa weitergehen wendet zieh
        zielgruppe zugrunde abgestimmt abstieg abzug achte angehen anleger arabien auftauchen
        ausführliche ausstellungen auszug ba babys begründete bekämpfung belege beschweren
        besiegt besprechen binden blüten boris brav browser bundestagswahl bunten daily dance
        denselben dresdner elektronische erforderlichen erheblichen erhöhten erwiesen erwähnte
        eröffnete fakultät fang fingern fix flüchtling formulierung führende gebäuden gekämpft
        gift gleichermassen griechen grundgesetz haken herzustellen hierzulande hässlich ichs
        institute integrieren irgendeiner jagen jim jochen journalismus jura kacke kilometern
        kopfschmerzen korruption kotzen kreativität kroatien könige künstliche ladung landrat
        lauten leichen leistet lewis linker medaille mitgebracht mönchengladbach nachvollziehen
        neuigkeiten palast persönlichkeiten point reformen religionen report reste review
        rhythmus roter römische safe saft sassen schalten scheidung schienen schweine sony
        sorten sportlich statistiken sätzen tatsachen techniker theodor toren tödlich töne
        unheimlich unterschrieben ur vereinten vergewaltigung vergleiche verkehrt verweigert
        vollem vorab vorbereitungen vorkommt vorpommern warmen worum zeitschriften zuhören
        zusammengestellt übersetzer abgeholt absichtlich abt abwechslung alpha amtsgericht
        ansprechen aufgerufen aufl ausblick bakterien bedingung benutze berufliche beschwerde
        bosch brötchen busch bw bürgerlichen campus dating depression deutet dinger
        diskriminierung dreh durchbruch durchzuführen eigenschaft eingenommen einnehmen
        elektrischen email english entschuldigt erinnerte focus fremd fun gemeinsames gestattet
        globalen gründlich heide heizung hertha highlight hinteren hip hoffnungen hubert jenem
        jeweilige jungfrau jährlichen kameraden konfrontiert konsum krieger kurden
        künstlerischen kürzer laute leitete light mailand mangels marburg marsch meilen miller
        missbraucht moschee musical männlich nichtmal offenbach oskar petra pp richtiges rufe
        sanft scheiterte schädel schäfer sehenswürdigkeiten selbstmord shirts spanier standpunkt
        stellvertreter sturz te tommy ulrike unentschieden ups verbrannt verbände verhandeln
        verrät verschiedensten verteidiger victoria vollendet vorbehalten warme weisheit
        widersprechen wissenschaftlicher äussere äussert östlichen überprüfung about absoluter
        aggressiv ankündigung antisemitismus anwenden anzug asche aufgefordert auftakt ausfallen
        ausgangspunkt befürchten bemerkenswert bemerkte berufe beten betrachtung bienen boten
        braune brutal bär chemische christ clinton cum dei demokraten dimension doku dummen
        dörfer eignen eingeleitet einkauf einsteigen erfolgreicher erhaltung erlebte fa
        favoriten faz ferrari food france fred frühzeitig gefickt geistigen geliebten genehmigt
        gewannen gewerkschaft gewisser glanz gottesdienst grundlegende grösserer grösseres
        hardware hartmann hau helene here hintergründe inmitten inne insekten interpretiert
        irgendwer jonathan justin klappen klauen knopf konservative kreuzung kriminalität
        künstlerische lande lebenslauf lehnte meins meinungsfreiheit neckar nils nutzte
        organisierte people phasen po politikern potenzial problematisch professionelle rapper
        recherche rechnungen regiert regt reisst rettet ringen roma rückt santa seelen
        selbstständig sendungen sonnenschein sprüche state statement sternen ständigen teure
        theorien tl trio unterschrift verdächtigen vergewaltigt verlief versand verschwand
        viktor voraussichtlich vornehmen wandte way weiterentwicklung widmen wunden zimmermann
        zukünftig zukünftige zukünftigen ära ü üblicherweise ak analysiert anonym antrieb
        applaus aufträge ausführen bedeutete bedürfnis befördert benz beobachter beseitigen
        besetzten bildeten darzustellen dummheit easy eingreifen einladen einzel entgehen
        erneuert erstreckt exklusiv explizit fassade fire forschungen fortgesetzt fusion futter
        ganzer gedruckt geeignete geeigneten gefehlt geltend gereicht grammatik haltestelle
        hamilton hardcore hauen haustür hinauf historischer ho hubschrauber höhen indes
        innovation jennifer juristische kehren keines kleinsten kohl label lampe lothar lucas
        manchester massstab melodie mind mutig mängel nebenan nicole nürnberger
        oberbürgermeister oberliga orgel pauli permanent player potential putzen rohr salzburger
        sandra schlagzeilen schlimme seinerzeit sonntags spazieren sprichst standorte std
        steiermark stillen substanz suppe süsser tagsüber tägliche umfangreichen umfragen
        umstand unterstellt usb verbesserungen vertretung verwiesen verzeichnet verzicht vii
        wechselte wiederholung wieviele wilson win wohn wortes worüber wunderschönen währung
        zeichnung zugeordnet zügen abgabe akteure aktueller aldi anal analysen angehört angesagt
        angewendet angezogen anime antonio anträge anwälte aufhebung aufstand aufzeichnungen
        aussprechen ausüben baron bayreuth beachtet beantragen bedacht befragten belegte
        benehmen berger besuchern betonen betonte betreffen betten blitz boys brian bundesamt
        bundesländer bände call charlie cia disney düsseldorfer eingezogen entnehmen erfassen
        ergänzen ernte erzählungen etabliert evolution faschismus feinen full fürsten geistige
        gelacht geräten geschlossene gesetzen gespeichert gewähren gewährleistet gezeichnet
        glücklicherweise grossmutter grüner hamm helle hill hits indischen ing internen
        internetseite jahreszeit jap jedesmal johanna juristen kater ki kirchengemeinde kiste
        kollegin kommissar komödie kriminelle kündigt künstlern lagern leg liefen lit low made
        magie materie mia miami mobilität nachfolgenden nackte nu offensive optimal ordentlichen
        panorama perfekten plänen premier problematik präsenz prüft pur raketen reichtum
        rezension road rundfunk rückseite sammelt sang schafe schuljahr schwedischen sektor
        senator siegel spaziergang speicher stichwort städtische stürmer sur takt tauchen
        telefonieren tokio trikot türkischer umzusetzen uno vegas verabschieden verarbeitung
        verbrennen verkehrsunfall verleihen verlierer versicherungen verspätung verwandeln
        verwandt verweisen vorderen wachsenden wecken work wöchentlich würdet zahn zivilisten
        zweit überfordert achse afrikanischen allgemeines ampel anführer ausmacht ausprobiert
        aussuchen befassen begleiter beherrscht beleidigung bgh biologie case chefin claus
        clemens darstellungen deckt desselben diensten direkter dunkeln ehemals einsam eintreten
        entworfen erholung erleichtern erstaunt erwin festivals feucht filiale flieger flog
        florida flüge fotograf fu geehrt gefährlichen gefährlicher gesendet gewaltig gleiches
        got han harz hausaufgaben heimischen herrscher hole horizont instanz investition ipad
        isis japaner kommandant kommunizieren kompetenzen kräften köpfen künftigen landtagswahl
        langes lieferte liegende läden maximale motoren museums mächtigen nachmittags nacken
        nagel normales normen operationen orientieren parken peking pink quartal
        rahmenbedingungen rap reale richtlinie sammelte sankt sauerstoff schach scholz seltsame
        serbien space sperren sprang staatlich steuerung studiums systematisch talk tweet
        uhrzeit umstellung unzählige url ver vergiss verletzten vorherigen weiber weswegen
        wohlstand wohnraum zeile zeitgleich zorn zusehen zuständige zwischenzeitlich zählte
        überflüssig überwacht abbildung abgesetzt abo abschliessend aktiviert aktivisten
        angeklagten angesetzt angetan antwortete anwesenden arbeitszeit assad audio ausgesucht
        ausweis bearbeiten befestigt begehen bestimmter betreffenden bindung bodensee bomben
        bräuchte comeback dead definieren demonstrationen diener display dissertation drehbuch
        drucken drucker eindrücke eingehalten einigung elend engagierte enttäuschung ep erwerb
        european fass festung flüssigkeit gebet gedeckt gefertigt gefährden gegebenenfalls
        gegenzug gekocht gepackt gepflegt gerechtfertigt gesetzgeber geweckt gewährleisten
        haltet hintereinander hätt illegalen infektion intensive interessierten irren jenes
        johnny klappe klimaschutz kommunisten kredite krimi kv kündigen langjährige läufer mafia
        med mo mutti osteuropa pegida pornos prinzen priorität privatsphäre problems produzenten
        programms realistisch reicher reinigung ruhiger schaffung schliesse schottland
        schwarzwald schämen schüsse signale skeptisch sozialdemokraten sozialistischen spart
        steuerzahler stimmte stärkste sächsischen taktik thread thron timo tschüss two verbergen
        verbrauch vergeblich vergleicht verpflichtungen vietnam vincent vollständigen
        vorlesungen vr wat weib weiblich weitermachen wertvoll westlich wirklichen wirksam
        workshop xxx yorker zahle zueinander zwingt ängste äusserte überfallen abgebaut
        abschliessen absurd abteilungen abwesenheit akzeptanz alan allesamt angegebenen
        angreifer anschliessenden anstellen anweisungen anzubieten artikeln aufgetaucht aufsatz
        ausgetragen beantragt beiträgen benutzer beseitigt besetzen besonderheiten bewirken
        bravo brett buche bucht bulgarien cannabis captain challenge channel chips deckung
        dichte dicker diego diplom division drängen dynamik einfaches elizabeth engagieren
        entstandenen erden erdgeschoss erlebnisse exemplar falscher family favorit fickt
        folglich fraglich gabe gekündigt geltenden gemalt globale glückliche herrschte
        hervorragende horror iris jahrhunderten jay jenny jude kanäle karin ketten kissen
        komponisten kontinuierlich kz leber lehrern londoner lutz meier nachfolge namentlich
        neumann organe packt parlaments pension pfosten porto pour profitiert ralph
        rechtsprechung reist ruhr ruhrgebiet russischer räder rückgang rückstand rückwärts sauna
        schadet schiedsrichter schreiber schritten seen seltene speed stau suchten sun systemen
        tageszeitung tastatur teilgenommen tomaten traditionen tragödie trailer transportiert
        trennt udo umkreis umstritten unfälle unmittelbarer untergrund urban verkündet vermieden
        versprach verzeichnis veröffentlichungen volkswagen vorliegenden wahrnehmen wartete weis
        willy wirds witwe wunde wähle wälder zocken ablehnen abstimmen anfängt angeführt
        angenehme arabische argumentation arsenal aufforderung aufm aufsicht ausgeliefert
        auslösen ausschluss aussenpolitik ausübung batterie baute bbc begründen belohnt
        berechnen beruhigen beton beurteilung bezog blume boston branchen brandt böses büros
        christina classic comedy dachten dc demselben derzeitigen deutlichen diana drachen
        drüben durchgehend dürfe eigens einrichten einseitig entkommen entlassung entschädigung
        entsprechender erklärungen erlassen ernähren erotik erschaffen erwähnung ewige
        feststellung fleck fotografieren fächer galaxy gebirge gestaltete gleichgewicht
        gouverneur gründete guido halbinsel hang harter hc heilen herein hofer homo hop hunden
        härter impulse inspiriert inszenierung jordan juan jährliche kaninchen kapazität
        kardinal karneval katholiken kaufte klassischer kompromiss korrigiert krankenkassen
        kriminellen kuba kündigte künste lahm lautete liberale lt maas meldete menschlich nd ndr
        netzwerke niederlagen nudeln nähere only pa philip plakate projekts psychisch
        psychischen publikationen publiziert realisieren redakteur reichstag reif ruhm
        saarbrücken sap schiller schmid speisen sports steinen stiefel strategien stärkung
        stürzte sünde tatsächliche toni unternommen vegan vergangen verwendete vize vorgeworfen
        wahrlich weisses wertung widerspricht wunderbaren xbox yo zahlreicher zigarette
        zurückgekehrt zwischenzeit überfall abgeschafft abzugeben agieren aktuelles anmerkung
        anstalt ausgetauscht ausgewählte ausschliessen beachtung becher befindlichen befragt
        begeistern behält beliebte berlins bescheuert bruders charme chip claude comics
        darsteller davis depressionen einsicht elektro elementen entführt erarbeitet erneute
        erweiterte fabian fantastisch flora freies fremder furcht fussgänger fällig fühlst
        geantwortet geborene gegenwärtig geheimnisse geliebte genie geräusch geräusche
        gesprächen gewöhnen gladbach glücklicher grill grosseltern guy heftigen heilig heimspiel
        heisser herauszufinden his huber inflation installieren islamische jane java jh
        kirchlichen klassisch kombiniert komplexen konkurrenten korrigieren krefeld körperlichen
        körperverletzung kühl law lenken lp löhne mallorca manch marion mb mitarbeit ml monika
        mozart munition mühle nachzudenken neuseeland nordkorea och olaf organisierten petition
        pi plattformen psychiatrie puls pure qualitativ radweg redest regieren ruth sank session
        shows steigenden stellvertretender stiegen strahlung studierenden symbole sympathisch
        südtirol süsses tags teen tina traut treffpunkt trockenen ultra umweltschutz unerwartet
        uniform verbesserte verbündeten verrückte vertrieben verzweiflung vorausgesetzt
        wachsende weltweiten yoga zugegeben zwangsläufig überholt absturz agent altar anbietet
        anmerkungen anregungen aufwachen ausfall aushalten ausnahmsweise ausschnitt bay
        bedeutenden beeinträchtigt begegnungen behinderte beobachtungen besatzung bestimmtes
        bewirkt bewältigen bit bl bundeskanzler bye bäcker deckel demos deuten diabetes dutzende
        eingestuft einzelhandel einzelheiten entziehen ermittlung erneuerung erneuten erobert
        erschöpft erwartete erwähnten export final fragst gastronomie gegenden gehofft geilen
        gelder gesunken glaubens grimm grundstücke gönnen gürtel hacker heiko herausfinden
        hofmann human höchster höherer intern irgendeinem jeglicher jessica junges kabinett kate
        kommentieren kommune kram kugeln kult künstlich langjährigen latein laufende lesben
        letztens leuchten libyen lose luzern mahlzeit moralische nachhaltigkeit nachvollziehbar
        naiv naturschutz netto nordsee nützt oberösterreich plakat privater punk rb rechtsstaat
        regionalliga relevant relevanten renaissance romantik ruhen ryan sachlich schauspiel
        scheiben schiebt schliessung schwedische senior sexuell silvester spannungen
        spezialisiert statistische statistischen steigende steven strassburg strassenbahn
        stundenlang stärkere stücken stürzt tagung taz teilzunehmen track transfer trost
        umfassend ungern unschuldig unterliegen unterzeichnet vera verbietet vereinzelt
        vermeintlich verringert weimarer wänden zack zeugnis zitate zuverlässig ähnlicher
        älterer ärgern ö überlege abgerissen accounts adrian after ahnen aids alben
        amerikanischer andrew angeblichen angreifen anhang antiken anwesen arte beendigung
        befreundet boote braunen brexit bruce caroline charts country derby diät dose dosis
        eduard eignet eingeschlossen einhaltung elektronischen emotionale energy enorme
        entspannung ereignissen erobern esel experimente fahrten falsches feder feierabend
        folter forst fortan fotografen freundes freundlichen fund fügt fülle geheim geheimdienst
        genre geringere gestoppt geträumt gläser golden great grossstadt grosszügig grundlegend
        grundsatz hard harmlos hauch heftige hinunter history homosexuell hp hörst indianer inn
        intelligent israels jedermann jugendlicher juristischen kaisers kelly kennenzulernen
        konzerne krankenversicherung kupfer künftige landkreises landschaften
        landwirtschaftlichen lautsprecher lebensqualität lehmann leichtes lippe loswerden mandat
        meisterschaften millimeter money monitor mässig nebeneinander nebst nest netzwerken nico
        niederländischen niederösterreich nintendo nsdap offiziere ortsteil outfit ozean
        passierte pastor pater paypal pen petersburg präsent qualifizierte radikale radikalen
        register research rezepte sat schale schnauze selbstbewusstsein solide souverän spiegelt
        stall standorten strassenverkehr su säulen tanja tank techniken technologien terrasse
        tiroler ungarischen unglaubliche unterliegt unterrichten urteilen verbraucht verbreitete
        verfahrens verknüpft verleihung vernichten verschlossen verstärken veränderte viii
        vodafone vollzeit wache webseiten wei weltbild weser wählte wölfe wörtlich zensur ärzten
        östlich überwachen überzeugend abbruch abfall abgehalten abgeordneter abgezogen
        abgrenzung akte aktiver angel angriffen artikels assistent aufregen badezimmer banner
        beifall bekanntesten beleidigen benedikt beschränken beschwert bestreiten bewahrt
        bewährung blickt blockieren blonde blues board budapest bundesstaat bären cam chemischen
        chile chronik container cottbus daimler dateien diesjährigen dominiert dosen drängt
        durchschnittlichen durchzusetzen ego einbringen eingebunden eingereicht emil entfernten
        ergreifen ermittler erzbischof ev externe fachkräfte fehlern festzustellen flash
        flensburg florenz fräulein geldes generalsekretär geste gewählte gordon hannah hannes
        hauptstrasse herrmann hinzufügen howard intensiver interessenten key kilogramm kinos
        klarheit kommunistischen kreative kreditkarte kühe landete liebevoll lila linda lorenz
        lufthansa mainzer majestät mangelnde marianne marktes merkte mies mischen moin morgan
        nachhaltige neapel neonazis nüchtern optisch ordentliche our periode pm porträt prime
        provinzen reg regulären reisende rené revision rewe rezeption rita sammlungen seltenen
        seminare services sexualität sichert sicherte sowjetischen soziologie steffen stockholm
        strahlen sub substanzen syrische südamerika tabletten teuren thematik thematisiert
        türkisch umbringen umfassen unterscheidung unterstützer verbundene verhältnissen
        verkaufte verschafft verstossen verwechselt vorallem vorzustellen wahrer watch weltcup
        wettkampf when wohnhaus wohnst word wtf wörterbuch xi zahlungen zurückgezogen zutaten
        öffnete örtliche überschrift übersetzen abhalten agenten akzent analysieren anderswo
        athleten aufmachen aussteigen austauschen ausverkauft autors beiseite bekämpft beliebten
        besagt beschliesst bewerbungen bla bonner brigitte bundesstrasse champion con darm
        dialekt dramatisch drittes einbezogen einflüsse einführen empfunden empörung erwünscht
        erzähl etablieren ewigen fell fetten fi fotze freigegeben frohe frost fürth gebot gebühr
        gefühlen gesamt geschäften gläubigen graue grube gärtner halber homosexualität hongkong
        höflich jetzige jimmy kaiserslautern kanzlei keins kerzen klares konsumenten konten
        kostenlosen kostüm krim kurzes laser lasten lebensmitteln legten lesung lichter liedern
        logistik längerer löwe maut mehrheitlich misst mittags mt napoleon neutral niederschlag
        order page pest platt poster professoren rakete ram release roller romane roy run
        rückblick samuel scheiden scheitert schriftliche schubert schuf schwäbisch sektion
        simone speichern spezialisten staatssekretär streben streik stützen suite summen
        syrischen südkorea tech theo thesen todesstrafe totale tätigen uff uhren umgebracht
        unsicherheit untersagt verdammte vertreiben wanderung ward weint weitergeht widerlich
        wohnte zahnarzt zusatz änderte übergabe abgebildet abgeschnitten abschneiden abu amtes
        ap arbeiteten areal asiatischen attacke aufgeteilt ausgefallen aussprache ausstrahlung
        austritt auszuschliessen basierend befragung befürchtet beigebracht beliebig bemerken
        benötigte besonderheit billige billy bundeskanzlerin böden carlo central christlich
        debatten defekt duft ec eigen eingeschaltet einzigartig elefanten erforschung erspart
        extremen fange federn feuerwerk finanz force freundliche frischer garantieren gebucht
        gefecht gehäuse gemischt gene genervt geschlechter grundrechte gunsten gänge handels
        heidi heilung highlights holger hure individuen ingenieure installation internationales
        iso italiens jahrzehnt jersey jg katja ken kiew killer ko kombi kontrollen kopfhörer
        kurier kämpfte königliche künstlers lan laufzeit lecken lindner lücken
        migrationshintergrund mrs musikalisch münze nebenwirkungen nettes organ pakete passau
        paulus petrus pistole pole pommes port portion press protagonisten präsidentin
        publikation pussy ratgeber regal reines roll räuber saale salon schaute schildert schräg
        schublade schwung siedlung sitzungen snowden sonderlich sonstiges south spezifische
        spürt stadium streitkräfte sydney take tausenden terrorismus tesla trip unzufrieden
        verarbeiten verbrachte verdrängt verwechseln vita vizepräsident vorläufig vorzubereiten
        vögeln wahlbeteiligung walker wart werkzeuge widmet wirksamkeit wolff zivilisation
        zunehmende zürcher ärztin abgaben abschalten adressen airlines aluminium arg aufweist
        auszeit autorität basteln bedenkt beleg besitze besserer bestritten beta bond car cds
        chefs chinas conrad diesbezüglich disziplinen double dunkler ehepaar einblicke
        einheitliche einklang einsetzt endgültige erhaltenen erkenne erkläre erlitten
        erneuerbare erstellung erwies eugen fb feiertag fertigstellung finanzamt fotografiert
        freiheiten früherer fucking future gefangene geistes gerichtshof gerücht gesellschafter
        gestrigen geübt gleichwohl glocke gps gültigen halloween handschrift harmonie helft herd
        herrschen hetze heulen hülle ic irrtum isoliert klettern kläger korb krankenkasse
        landstrasse lebewesen lebst liesse list madame milf modellen nachdruck nenn neuerdings
        newsletter notizen packung paula peters phoenix plane premierminister radikal rates
        reformation regina relevanz rennt reparieren repariert ruhige sahne schenkt schlafe
        schmalen schneidet schrei schulze schweizerischen schwerpunkte schäuble serviert
        sexkontakte shakespeare sonnenuntergang spinner spritzen stone stopp strenge
        süssigkeiten tankstelle taufe theoretische unterdrückung urkunden verbandes verdienste
        verdächtige verfolgte verschwörung versichern verstorben verurteilung vitamin vorlagen
        vornehmlich vorzeitig wahlrecht wahres wehe wiegt wladimir währenddessen wärs zugestimmt
        zusammenarbeiten übersetzungen abb abgelegt absetzen aka allerlei angebliche angehören
        angrenzenden anhalten ar araber armin aufschwung augsburger ausgedacht ausgehend
        auslegung ausrichten auszugehen az balance bann beat beförderung belasten bemerkbar
        berechnungen beschriebenen besuchten bezeichneten bohnen button böhmen carmen cat
        company demonstriert derselbe dhl diskurs drang draus earl edgar effizienz einheimische
        einsehen einstein einzugehen elektronik ellen entertainment entzogen erbaut erika farm
        faszinierend fasziniert fbi fischen flachen fluch flüchten formation französischer
        frisst fände fügte geführten geheiratet gehör geiler geistlichen gelogen gesessen gewebe
        gewünschten gleicht gliederung gottfried grillen halbwegs heiliger heimatstadt hellen
        heuer hingehen hältst illusion industriellen ingrid initiativen jahrbuch jason
        kaiserlichen kap kicker klassik kocht kommentaren kontinent kreislauf kämen laien
        lateinischen lebensraum liebst literarische menü mohammed muslimischen mütze narren
        nervig neuere next pakistan parks partnern quartier regelt repräsentiert republikaner
        riechen sammler schlage schnitzel schrott schwarzes schwulen seitlich sichergestellt
        siebten sinnvolle skala spaltung spielplatz sportlichen stab stadtgebiet statistisch
        stattfand steckte strache strategische studierende syndrom ta talente thriller tische
        unbekannter ungewöhnliche valley verfasser vergrössert verhandelt verhältnismässig
        verlängern verpasste verringern verschickt verweigern verwickelt verzeichnen
        vorgesetzten vorschlagen vorsitz well wellness wirt wohnsitz zauber zehnten zirkus
        zubehör zugehörigkeit zwecks zweifeln äpfel öffnungszeiten abgelaufen abi abriss absage
        ai angeklagt anhängern anweisung appetit arbeitslos aufbewahrt aufgepasst aufzug
        ausgeglichen ausgewiesen auswärtigen ausziehen automaten automatische barth batterien
        befehle behauptete beleuchtet bewertungen beworben billigen biologische björn bullen
        bush cash come copyright cousin damm deluxe doppelten doris dreissig drohte dünne ebenda
        ehrliche eimer eingebracht einnahme einsamkeit einziehen entfallen entfernte erlitt ezb
        flyer freiem frequenz fussballer gay gegründete geguckt gelohnt geniesse geringeren
        geschäftsführung gewitter gleichfalls gleis grossartigen haftung hanna herausgefunden
        hirsch ihk inhalten inspiration irgendeinen its jeff kabine kliniken kluge kommunalen
        komponente kopftuch korn kreuzberg kulissen lade landung langeweile laufbahn lehnen
        leistungsfähigkeit leitungen leuchtet ludwigshafen lügt mais marokko melanie
        menschlichkeit ministerpräsidenten mitarbeiterin mitgliedstaaten mitmenschen
        mittelalterlichen modernisierung morde motiven möglicher nachlesen nationaler nelson
        never niklas ortes parallelen parkplätze parteitag partys peer pfeil pferden platziert
        playstation positiver präzise psychologische realschule regierungschef reinhold renault
        reparatur right rückte rüdiger scharfen schirm schläge schnelles shopping siegte spam
        sperma spezifischen spot staatsbürgerschaft stange steiner stephen strengen summer
        szenario tanzt tarif tg tonne triumph ts tüte unfair ungeachtet untertitel updates
        urteile vaterland verleiht vernünftige versammelt vertragen verwundert vorgänge vorigen
        weiche weltweite zero zufriedenheit ämter ärgerlich überraschungen überschreiten
        abbildungen abermals abgeleitet ablegen abraham absolvieren achso act akademischen allee
        angehalten angesiedelt anwohner aufgeklärt auschwitz balken base batman beitritt
        benutzte berührung beschrieb bibliotheken bike bleibst blättern boom bundespräsident cc
        deep denjenigen deutschem differenz doctor dokumenten drohung edith engl englischer
        enthielt entschuldige entstandene erfinden erleichterung erschienenen erschreckend
        erweiterten etablierten fahrbahn fenstern finanzminister fortsetzen frech friedliche
        frisur frucht fundament fürchtet geachtet gebote gefiel gelsenkirchen germania geschoben
        gestimmt getreide gewässer glücklichen gymnasiums haste helfe herzens hinnehmen hitlers
        hype höcke ihrerseits immobilie inwiefern inwieweit iq jurist kannste kellner kiefer
        kompliment konzeption konzipiert kunstwerk kurven langfristige lektüre leopold leugnen
        lidl liechtenstein literarischen lte maps maschinenbau mc minimum mobilen mädel
        nachhinein nachlass nationalpark neid neo neueren nigeria oberhausen partnerin pille
        potter predigt präsentierte ra regnet reisenden reiz renate rendite river rotes
        rundschau räumlichkeiten sascha satzung saufen schalter schaltet scheine schlank
        schwerin schätzt schütze sendet solar sollt source spezies stasi steil stellenwert stgb
        tabellen tagesordnung transformation transportieren treffe trieb true umgewandelt
        umzugehen unmittelbaren unverständlich veranstalten verarschen verderben verkürzt
        versetzen versteckte verwirrung vo vorarlberg vorurteile vorwort wappen warschau
        weibchen workshops ä übt abgang allenfalls allgäu alliierten anbindung aneinander
        antworte anzufangen arabisch arbeits arbeitsbedingungen armer aufgegriffen ausbauen
        auslöser ausrede ausserordentlich badewanne bayerns beamter beibehalten bell bescheiden
        beschissen body brauerei breslau clan clark control cross demokratisch dieb dschungel
        eberhard eck eindeutige einschalten empfängt entfällt entnommen erfahrene erfolglos
        erforscht ergaben erzogen faire faktisch fashion festlegen feuchte filialen franziskus
        freitags füllt gattin gefährdung geistliche gelegene gesetzgebung gesundheitlichen
        getränk gewaschen gewünschte gt guide hats heilbronn himmels hygiene härte hürde ian ix
        jahrestag kassen kassiert kerle kirchliche kleinanzeigen kleinstadt kneipe kollektion
        kopenhagen korea korrekte kostete krankenhäuser kritisierte kronen krüger kunstwerke
        landeshauptstadt latte lebensweise leine liebling liebte lobby logische lunge magic
        mainstream mans marina mehl michelle milde minden minderheiten mitteilungen moralischen
        männchen münchener nacheinander naturwissenschaften nimmer optik ordner other pfad
        philippinen print professionellen pädagogik quadratmeter read referendum reinigen
        resultate romantische router ruhigen schlimmes schlucken schmitt schockiert schulzeit
        schwimmbad stabile stanley steam stehlen stinkt syrer säule südwesten sünden teich th
        they trans transparent uefa umgebaut umziehen unterbringung vanessa verankert vergeht
        verliessen verlorenen vernichtung verstoss vertrages verwirklichen volleyball
        vorgeschrieben weiden wohnort zentraler zunahme zwecken zweifellos öffentliches aaron
        airport anerkannte angemessene ansprechpartner asiatische attraktiver aufgelegt auflösen
        ausgerüstet ausreichende autobahnen bandbreite beauty befunden belastungen benennen
        benötigten bestrafen bestseller bewaffneten bewegte bewohnern bezweifle biss blüte
        brüdern bspw buchhandlung bude casino clara dad dave deck delegation diejenige dinner
        dramatische dörfern edeka einbrecher einträge einwanderer einzustellen emissionen empört
        engineering enormen entschluss erarbeiten erfinder erschüttert ersichtlich erteilen
        erzielten fahrräder feature festes flache formal freundeskreis friedlichen frust fährst
        förmlich gallen gebacken gefärbt gelangte gelobt gerichts gestellten gestürzt gewagt
        gleichnamigen grausam grünes has hebel heirat henning historie hübschen innerlich
        insider interaktion invasion irgendwelchen israelischen kannten kennedy kit klagenfurt
        klicks kontrast kriterium ladies lappen losgehen luca luke lustigen mathias matrix mdr
        merkmal moses mächtige mühsam nachbarin nannten nasa offenes offline paper perry ph pilz
        planungen profit promotion registrierung rektor resolution respektieren rohstoffe räumt
        satelliten saubere schlimmeres schülerin segeln sing solingen sozialistische spa spielst
        sponsoren sr staatlicher statue stechen stellst sterbe tafeln there touren trinkwasser
        turner tüv ukrainischen umliegenden unruhen unverzüglich verarscht verfallen verfehlt
        verkehrs verlangte verleger verlorene viren vogt vorgehensweise vorhang vornamen wacht
        weltkriegs zonen zugenommen zunehmenden zutiefst zwiebeln ästhetik ökonomie überarbeitet
        überstanden abgrund abhängen abkürzung abschaffen absolvierte achtet adac alexandra
        allemal allgemeinheit america anerkannten anfassen anschläge anstrengungen anthony
        apotheker argumentiert atelier auftaucht ausgeschieden ausgezeichnete aussergewöhnlich
        beendete bekenntnis beliebigen bereicherung bestehe betriebssystem betrüger biologischen
        botschaften brannte cameron cap chinesisch clever coburg dampf danny darlehen depot
        drive durchgang eingetreten eingetroffen ekelhaft erfassung erfolgten erfordern
        erläutern etage etappe expedition fahnen feldern feminismus finds fliege flut foren
        formulieren fortuna franziska fulda gabriele gedrängt gemeinsamer gender geringsten
        gespart gesteigert gesteuert gestärkt gewertet grobe gräfin gutscheine göttin haftbefehl
        hanau heisses hiervon hildesheim hing humboldt husten hühner idealen inc industrielle
        innern insolvenz japanisch journalistin keramik knappen komischen krankenschwester
        köhler kühlen luis machbar massage maurer meeting mehrzahl menschlicher mer messungen
        mitgefühl mitspielen monarchie moon mordes nachfragen neuerungen neugier neuzeit
        nordamerika nähern optimale outdoor pfeffer philosophen pilze poker project pulver
        pädagogischen ratschläge rauf revue rollstuhl russ rwe sara schiffen schmeissen
        schnellste schumacher schuppen schüssel schütteln selbständig sin society some sortiment
        spalte spannenden spotify spürbar steinmeier stories studies studios stämme stände
        tauchte teilzeit titeln toiletten tool tuch unerträglich unterhalt unterschätzt
        vergangene vergrössern verpackung versicherte verstärkte vieh vorrangig wangen watt
        wenngleich wiedervereinigung wirtschaftlicher yt zurückziehen zusammenschluss
        ähnlichkeit ärztliche absichten achtelfinale adel afrikanische alias alois angenehmen
        angenehmer anleihen anrufe anstand anstoss arschlöcher aufgebracht aufgefunden aufhört
        aufkleber aufsichtsrat ausreden ausreichen ausscheiden ausschreibung ausstieg ausweg
        auswendig bang beate bedauern beethoven beklagte belästigt bevorzugen bewährt bischöfe
        bosnien bürgerliche carsten ceo chirurgie cl derweil dimensionen domain dublin dummes
        durchsucht eiern eingeweiht empfehlenswert empfinde enterprise entsprach entwürfe epoche
        erfolgreichsten erhalte erklärten erschwert erstattet erweisen erzieher erzähler eugh
        externen faschisten fasste feat festnahme feuchtigkeit fh fraktionen francis friedens
        gefälligst gelehrt gelitten gerald gleichberechtigung gläubiger grundsätze halbjahr ham
        hase hawaii health hilf hindernis hindurch hinterlässt homosexuelle homöopathie hänge
        indische infektionen inhaltliche intensiven investor judith jähriges kleben klingelt
        komposition kostüme krisen kräftigen käfer lake limit litt lost lyrik längerem löffel
        malte manga medaillen meinten moralisch munter network netze north og par pausen pay
        pflegt poesie politikerin privates pädagogische qualitäten quo rassen ratten raub
        realisierung redner rhetorik riskieren ruder sachverhalt sattel schiene schlager schmale
        schmerzhaft schnaps schriftlichen schwöre schüchtern sechste sek sophia spielraum
        spinnen spring stadtverwaltung streich streitigkeiten studentin studiengang tagesschau
        tagesspiegel tausch trade traue tödliche udssr ungerecht unterstützte usd venezuela
        veranlasst verantworten verdächtig vereinbaren verpflichten versehentlich versuchst
        verweis viermal visionen vorgesehenen vornherein wagt wehrmacht zeichnete zittern
        zwillinge ökonomischen überein abbrechen abc abgelöst abgerufen abwechselnd age
        anerkennen angewandte ansieht anzeiger anzupassen anzuwenden arbeitest arbeitsgruppe
        aufsehen aufsteiger auftraggeber aufzugeben aussergewöhnliche aussichten beauftragte
        bedeutendsten begleitete beklagen berner beruhen beschleunigen beschliessen beschlüsse
        besiegen biographie boah bundesministerium bundesverfassungsgericht bäckerei bühnen
        capital catherine change clip com dankbarkeit days dermassen disco dortmunder douglas
        draht drohnen dummer dur dämlich dürft ea eingesetzten einmalige einsätzen endgültigen
        enthaltenen erforderliche erhaltene erholen erholt essay explodiert fahrgäste fame
        fertigen festplatte geführte gegebenheiten gegnern gegründeten geldstrafe genügen
        geringste gezielte glaubwürdigkeit gleichmässig haag hacken harris hasen herzinfarkt
        hilfsmittel hiv hochgeladen huhn hürden ibm intelligente intensität jacques joint jr ju
        kalorien karma kay kekse kippen klopp knappe kolonien kommunismus komponist konzerten
        kraftwerk kunststoff leiterin letzterer lexikon libanon lohnen lüneburg magische mar
        martina mechanische minimal montage monte nahles nahrungsmittel neuwahlen niederländer
        norman nutzlos nähert offenheit offizieller optimistisch parameter parker pascal pat
        patientin pfanne privatleben prost psychiater reduktion referent regiment renten
        reserviert richtigkeit rollt romantisch rühren schaust schema schenk schilder
        schlaganfall schlechteste schul schweiss schweres schwächer secret sommerferien spalten
        sportarten staatsbürger starkem stempel stick streaming stühle systematische tower
        universal unterstütze var variationen verbreiteten verbringt verdiente verfügbaren
        verkleidet verlegung vermeintlichen verwaltet vg vielfältigen visier vorrunde werft
        western wolke yes zimmern zuhörer zurückzukehren zuschauen zuwanderung überwunden
        abschiebung adidas aktivieren allgemeiner angeklagte angewandt anja antun aufarbeitung
        aufgetreten aufklären ausdrucken auswählen bedienung befürchte behinderten behoben
        bekanntschaft beliebtesten bestandteile beutel bezahlte bh bisweilen celsius
        chefredakteur controller cooper dato denis dergleichen derzeitige drastisch drücke
        durchweg einmalig elegant empfindlich endspiel ente entfalten entsetzt erlernen ernste
        ernstes erwartung exil face feiertage fetisch feuchten flair flexibel franzose frisches
        friseur fähre gebildeten gekriegt gelagert gem gerichten gesenkt globalisierung
        griechisch grundlegenden gucke handtasche hess hierdurch historisches israelische jeher
        kanns kleinigkeiten klinge komplexität konsens koran kragen krause kriegs kummer
        leutnant lissabon loben lud luftwaffe maier manipuliert martha massaker mei merkst metro
        milliarde mine mithalten mittelfeld mom momenten montags mtv muslimische märkten
        müsstest nackten neuauflage nägel offenbart operiert orgasmus originale ots oxford pas
        passte patent perlen polo projektes protestieren prozesses prävention puh puppe ranking
        rechtsextreme rechtsextremen registrieren regulierung reichs repertoire romeo rudi
        samstags saniert saturn schere schlachten schlossen schöpfung sd sicheres sicherstellen
        sim singapur soul staunen straftat swiss süddeutschen tattoo teilung telefonisch trink
        umgestellt unterlag venus verdoppelt verfolgten vergabe vergleichbare verstösst
        verzögerung vielfältig vielfältige vollzogen vorlesung voss wahlkreis walther wanderer
        wehrt weltkrieges werkstätten wertschätzung wesentlicher wiki wilder wünsch zögern
        ärgert ökonomische öpnv özil überdies überlebenden absagen abschnitte absolutes
        absolventen adams admiral airbus andauernd anderson anderthalb anno annäherung
        arbeitsgemeinschaft atom attentat attraktive aufteilung ausfüllen ausgemacht
        ausgewählten ausgeübt ausschalten ausweichen bauernhof bb bedeutend beliebtheit
        betreffend beurteilt bewundern bezeichnungen birgit blogs blutdruck bnd bo breites
        bringst bug christiane crash dauerhafte dean dessau dienstleistung drohungen drückte
        dänischen döner east effizient einschlafen einstimmig einwanderung einzuführen
        erkenntnissen ermordung erschiessen erzähle falten fiat fixiert gary gefesselt gelungene
        geschlechts gestehen gitter grenzt grey grinsen grundsätzliche hallen hartmut
        hauptquartier hauptrolle heine herangezogen herausragende hiesigen hoffte hungrig
        inklusion inland insassen inter interpretieren kapazitäten kb kessel klimaanlage
        konstruiert kontaktanzeigen kopieren kopiert kramer kraus künstlichen landwirte lara lea
        lehrt leichtathletik louise ludwigsburg magazine medikament misstrauen mitgemacht
        mountain nadel neidisch ni nicolas objektive oktoberfest ortschaften palästina pan
        parlamentarischen phantasie philosophischen preussische produzent qual qualifizierten
        rassistisch reality reduzierung regelrecht reiste revier rick ron routine rt schlangen
        schuhen schwangere schwitzen schwäbischen second seil silver sm sonja sozialisten spar
        sperre staffeln stalin steigert stillstand stärkeren swr sächsische tabak tendenzen
        terminal tus tötung umland unfähig unterbrechung vereinigte vergesse verhaftung versaut
        verschont verursachte vierter vlt vorgeschichte vorüber waage wachen wasserstoff wayne
        weckt wehr werdenden wettbewerbs wiederaufbau winkler wirbt wäldern zurückgreifen
        zusammenbruch zusammenleben zweig öko übereinstimmung überzogen aa abziehen acker
        administration agnes allah andernfalls anfänge anfängen angeregt angucken ankara anker
        anlehnung annimmt anzutreffen armes attackiert aua aufgewacht aufheben ausbeutung
        ausgeprägt ausschusses begrenzte begrüssung beleidigungen beliebter bella bergmann
        bernard beschleunigt betreuer bewaffnet briefkasten che checken class codes ct dichtung
        differenzen drunter ds dämonen eiche eindringen eingeschlafen einhalten einheitlichen
        einkaufszentrum eintreffen eisernen entlastung erbracht erfreuen ergriffen erneuerbaren
        erwachsener erwarteten fachbereich fehlender feines françois freistaat frosch fäden
        fügen geflohen geisel gesundheitswesen götz handschuhe head henkel herrin hervorragenden
        hesse hochwertige hope impfung ingo ironisch jaja jubel kairo kant kante katrin knacken
        knoblauch kolleginnen kosovo königreichs lampen legenden lego lehrbuch leiser let
        limburg lloyd luise lupe malaysia markieren militärs mittelalters mitwirkung much
        muttersprache mythen nachweislich nationalspieler nba niederländische notiert notruf
        nutzern parat passiv prediger produktionen residenz reutlingen ruht rügen same schenkte
        schilling schluck schlugen schrauben schuster sessel sooo sortiert stadien sw sympathie
        sämtlichen tabu their tippen trauma trocknen trottel ttip tunesien tweets tänzer
        ukrainische umwandlung unesco unruhe unschuld unsichtbar unterhaltsam unterschriften
        vegane verschenken verzögert waschmaschine watson weitestgehend weizen wurzel zuordnung
        zurückgehen zurücktreten äusserung übernahmen abständen anbetracht angerichtet ansprache
        antibiotika attacken aufgehalten aufnimmt aufräumen aufwendig aufzeichnung aug
        ausgebildete aussah ausschlaggebend auswirken auswärts awards balkan basieren
        bedeutender beeindrucken behielt beibringen beispielen beklagt belange beschaffen
        beseitigung besessen besprechung betrogen beträge bettina bezirke bismarck blauer bon
        brecht buchstäblich bullshit chief colin cousine cs dallas death diebe dienten dilemma
        dreieck droge dsl dubai durchgehen durchlaufen durst eeg einfachste eingeräumt eintragen
        eiskalt elena emotionalen erfahrenen ernsthafte erweist extremisten fachleute fiction
        flexibilität flughäfen flüsse frey friends funken fächern füttern gebannt gefilmt
        gegenwärtigen geprägten gestalteten glocken gratulieren gruppierungen gruselig götze
        gültigkeit hahaha handtuch helena herkommen hexe hilfen hilflos hillary hindern holding
        hörer individuum infiziert inschrift inszeniert intervention kapiert kehle kieler
        kindergärten kisten klammern knall kolonie kong kontaktieren kopien kundgebung kur
        könntet lat leckere leihen lotto lucky manipulation masken meistern merkels militärisch
        mittelstand mod moll mon mum musikern neigung noah nominierung notfalls parlamentarische
        passage paulo penny pfeifen philosoph platzen populär preisträger privilegien prix
        propheten rausch reagierte rechtfertigung relevante religiös resonanz romans schnellsten
        schweinsteiger segment selbständige sichtweise souveränität spezial strafbar
        strategischen suizid taunus teddy tenor territorium theaters theoretischen treppen
        trumps täuschen tödlichen unterdessen unterhält unterschätzen unterwäsche ute verborgen
        vereinfacht verkauften verlage vermeintliche verurteilen veränderten visa volkspartei
        volles vorbilder vorname vorschrift wage wecker wegnehmen werkes wiederherstellung wurf
        zentren zielt zulässt zuwachs abgedeckt abgestellt again alb angefertigt anregung
        anschein anzuschauen apropos arbeitslose assistenten ausdehnung auseinandersetzen
        ausführlichen ausgewertet auszeichnungen authentisch basler battle bc bedürfnissen
        begrenzung behauptungen beileid bestrafung beteiligte betrachter bissl blinde
        brandenburger bremerhaven broschüre bsc burgenland care chen cpu depp detaillierte
        dienstes dienstleister dirigent diss dokumentieren dominanz drück dünnen edle effektive
        ehrenamtlich einbau eingefallen einspruch eklig entsprechendes erregt fairen feige
        feiner fertiggestellt fesseln flamme fordere formular freud gegebenen gehn gekannt
        gekürzt geltung genfer genossenschaft geschieden geschweige gewaltigen gewehr
        gewissermassen gleichstellung grant hate hausfrau heck heftiger heimatland hermes
        herrliche heutiger homer höheres hörten innenministerium jet justizminister kartoffel
        klinische kolumbien komitee konflikten kreativen kritischer kurzzeitig landwirt
        leichtigkeit leonard lern lesern liebste lifestyle lustiger lügenpresse magnus matthäus
        maximum medizinisch meiden mobbing most mädchens nahverkehr nationalrat neunten nike nov
        nutzten obergeschoss olympische opfers optische orleans passagen pflaster philosophische
        physiker place portfolio praktiken produktivität psychotherapie puppen rast recherchen
        referat relation riesiges rührt scheissegal scheune schleife schnäppchen schwingen sea
        setz sexueller she sicherzustellen sierra simple slowakei slowenien sofia sofortige
        sosse sparkassen sprecherin sprint stammtisch stellungen stellvertretende stroh stumpf
        suv switch sylvia synagoge synonym süddeutsche tb teilnehmenden textes theologischen too
        toyota trockene tschechischen turbo unterdrückt unweit veganer vereinbarungen vereinigt
        vernachlässigt vernünftigen verpackt verrat vers verschärft vorfreude wartezeit wassers
        weitergegeben westfälischen whisky why wirbel xx youtuber zeitplan zentrales zugewiesen
        zusammenstellung zutritt zyklus ökologische übernachten abreise adenauer agiert albern
        amy angelegten anhörung annette anschaffung apotheken apparat army aschaffenburg ast
        atlas attentäter aufgezeichnet aufwärts ausfällt auskommen ausländischer bananen baumann
        beerdigung befürworter beginne behälter beissen beliebige bergbau besoffen bestände blei
        blickte bobby boeing brauchten break brenner carter castle chelsea chf clown demenz
        dietmar diktator director distanziert dorfes dynamo edlen eingriffe einlegen einordnung
        einwandfrei elektrisch endes engels enthüllt entstehenden erlaubte erschlagen fe fehlten
        foundation ga gange geduldig geheimdienste geiles gelegenheiten gereinigt geringem
        geschäftsstelle gesellschaftlich gesundes gewisses gewissheit gewöhnlichen griffen
        grippe groko gültige hack handle helen helga henri herab herkömmlichen hinterfragen
        hunter häftlinge jammern jobcenter karlsruher kaserne kick kl klausur klärung koma
        kommend kommunale konsole koordinaten langjähriger laster legendären legislaturperiode
        liberal lieblings linden lucy materials meinetwegen menschenleben metzger ministeriums
        missverständnis mitbewohner mitgliederversammlung models moderiert modernes monaco
        morden movie must mönch nachweisbar nationalismus natürlicher neffe objekten pablo
        parade pedro perfektes pokemon promi prominente protein prozessen prägen psyche pullover
        päckchen pässe quoten racing radar rege renoviert renovierung rex riesiger rückgängig
        sachs schaf schinken schläger schlösser schrittweise schätzung schätzungen
        selbstständige short sic sklaverei sonder speck spezialist späte spüre starren
        strömungen stürmen surfen tauben torwart transporter typischer uh umlauf under unnötige
        unterdrücken unzähligen urheber vermeidung vermieten verschrieben vertraute verärgert
        vierzehn volksbank vorstandsmitglied wechselnden weiterentwickelt weiters wertvollen
        wirkten wirkungen wochenenden worin wundervoll wurm würdig zugeschrieben zugute
        zuständigkeit zylinder ähnelt übergab aalen ablenkung abstammung akademische algorithmus
        anhieb anlauf anspielung arbeitslosen asia aufbruch aufzustellen ausbreitung ausweitung
        auswärtige auszudrücken axt bars bastard begehrt beheben beinhalten berichteten berät
        beschaffung beschimpft biathlon bildes bip birgt blogger blosse boulevard braten british
        bundespolizei bundestages bunker burschen card cooler crystal daniela dante della
        deutschsprachige dominik dramatischen durchziehen ebert ebook ehesten eifel eingesperrt
        einheitlich einzigartige elektrotechnik entdeckten erforschen erkunden erlangt erlass
        eroberung ersparen fantastische features fels fertigung five fortbildung fotografien
        frechheit freibad freiburger freundlicher fünfzehn garde gasthaus gekonnt geldbeutel
        geographie geraucht geschäftsmann gesinnung getrennte getriebe gewaltige gewonnenen
        gewordenen gm grundstein handelsblatt handvoll hessische hexen hindernisse hinterliess
        hochladen homburg huren impuls innovationen insoweit investment josé julie karton
        klienten klosters kommunalwahl komplexer komplizierter lachend lagerung
        landwirtschaftliche lawrence lebendige leistete lenkt lenz lernst leyen litauen lo
        lächelt längste marvin masters maurice meckern mikro mikrofon minder mona montiert multi
        nancy nationalsozialisten neuss nm näheren oberbayern pep pforzheim pin prognosen pumpen
        pärchen qm rafael random rauskommt relative restliche retter rezensionen rn rob
        romantischen sauce schal schreckliche schrieben schumann season self senf senkt sensoren
        shops side sogleich soundtrack spannender spezifisch sponsor stammende strafrecht stärkt
        säure torte toter träumt umgeht umgestaltung unwetter use verb verbaut verdeckt verdiene
        vereinbarten verlieben versicherten verwandtschaft vetter vhs virginia voice want
        weltraum widerlegt wächter wählern würfel zombie zulegen zurückgeben zähnen zügig
        österreichischer überlegung ablenken abrechnung academy affe afx algerien alltäglichen
        angesicht ansprüchen anständig arno ausdenken ausgenutzt bangkok barry bautzen
        befindliche belassen belgischen bemerkungen beobachtete bereitete besorgte blu books
        boxer brasilianischen brunner bzgl cambridge creme cut dealer deals derartigen desktop
        dichten dog dortige edge eid eigenständige einfachsten einfällt einfügen eingelegt
        einzurichten elias entscheide episoden erdgas erhob ernten erschliessen erschliessung
        erwachen erwacht facto festzuhalten freigabe freilassung freundschaften freute fsv
        galten gasse gates gattungen gedient geheilt gekümmert gera gesichtet gestützt gez gier
        gloria haas harvard heiratete herrlichen hoffenheim houston hs hunderten hybrid hättet
        inder innenraum instrumenten integrierte intel internets into jahn jerry joa kamin
        karibik kassieren klagt kokain kumpels kämpften lack lebensunterhalt leck lincoln lok
        längsten magischen malta maya medikamenten merkur mischt mittagspause moderatoren
        motivieren mülheim nachfolgende nachgehen naht nature navy nerv niedlich novelle nüsse
        orient oswald peru petry platzierung please prince protesten provozieren quartett raab
        race radfahren rallye regimes reportage rico riefen ronald schildern schlauch schmeisst
        schmutz schwager schädlich schöpfer screenshot sekt selbstbestimmung shanghai skulptur
        sorgten spree stadtwerke stückchen sultan söder taschenbuch taxifahrer technology ter
        touch town trank tsg türe ungarische unterstützten vagina verdammten vergütung
        verkörpert verkünden verliere vernetzung verräter verträgen verzeihen vip vorrang warmes
        which wiegen willkürlich wundervolle wurdest wörtern wünschenswert würstchen zauberer
        zeitgenössischen ägyptischen überdenken überfahren übergriffe überlegenheit abgewiesen
        absprache abstellen abweichungen alba ana anatomie anfühlt archive arzneimittel aspekten
        aue aufbringen aufhängen aufsteigen aufzeigen augenhöhe ausgestrahlt ausgezogen
        auslieferung auswirkung bachmann baustellen beabsichtigt bedenklich beef begrenzten
        begünstigt berechtigte betrachte bilde bildenden biografie bka brother brutto coolen
        county delta development diagnostik dreckig durchsetzung eddie ehrenamtlichen
        ehrlichkeit eifersucht eig eile einbauen einkünfte einteilung emily entführung erhobenen
        erkrankt ernennung erstatten erträge eskalation expansion fabriken feierlich folgend
        freiheitsstrafe fröhliche funde fünfzig gabs gekleidet geständnis gesunder gewürdigt
        giovanni glänzend grande grössenordnung grösstes gymnasien gütersloh hbf heart heroin
        hingerichtet hinreichend hinrichtung hochwasser hockey holmes honda hospital hz höhlen
        import infrage irene irritiert jahresende juckt juristisch jutta kandidatur kanten
        kennzeichnung klartext klänge kollektiv konditionen koordination kostenfrei kräuter
        königsberg kürzester landshut lateinische lebenszeit lieferanten lotte machine madonna
        manhattan marshall matthew mehrwert meme menschliches mentalität miguel mitbürger
        mitzuteilen moore mäuse neger nennst neukölln nichte norddeutschland nutzbar operative
        ortschaft palmer passanten pauschal pfarrkirche piano postet prioritäten probier
        provoziert range rbtv religiöser rs ruinen scham schlauer schmal schmutzig scho schob
        scholl schonen seltsamen senkung sherlock shoppen sklave skulpturen slam slogan
        spekulationen sperrung sprachgebrauch steinbach strikt tageslicht taste telefoniert
        tierheim tischtennis tools treff türke unauffällig ungemein unmittelbare veranlassen
        verantwortliche verbirgt verbleib vergesst verpflegung verprügelt vettel vorlesen
        vorzunehmen widerstehen wiederholte winfried worms württembergischen zehen zeitliche
        zeugt zitieren zunehmender zusammenspiel zwickau äussersten ökologischen übergewicht
        überliefert überqueren überträgt abgeht abgeschaltet achim afrikaner amateure amerikas
        anbietern andenken anderweitig anfänglich angefahren angeln angetreten ansage ansbach
        anstellung apollo arbeitskräfte artillerie aufführungen aufschrift auftritten ausfindig
        ausgelassen ausgeschaltet ausgezeichneten ausgiebig ausnahmslos aussterben avenue baker
        ban befragen bert besichtigung besonderem bewaffnete bremse butler bürgerschaft
        bürokratie cafe ce christlicher contest defensive desaster dipl dream dreharbeiten
        ehrenamtliche ehrgeiz eilig einlassen einstigen empfindet erweckt feinsten fink
        flüchtlingspolitik forderten fronten fränkischen gegriffen gemeinnützige gemischten
        genosse gerückt geschützten geweint god haften herde herrschaften hunt hurra hymne
        hässliche hüfte intellektuellen jawohl joghurt joker judentum kerze kleinigkeit klingeln
        kommunistische kompetent konfrontation konservativ kostenloses künstlerisch
        langfristigen lanz laufend linkspartei lockt lounge mad makler marktwirtschaft
        mechanismus merk merkwürdige miles minderjährigen moderation moser moslems mönche
        nachtrag nassen nationalität neigt neumarkt niedrigeren nokia nordosten nova
        oberflächlich oberpfalz olg organismus philadelphia platzieren police praktischer
        preises profile programmen prostituierte prostitution pseudo rebecca recherchiert rechne
        rechtschreibung renommierten reparaturen retro riegel roberto ruiniert rüstung scheinst
        schiffes schlussendlich schmitz segel sehenswert seinerseits selbstvertrauen sichtbare
        sichtbaren sichtlich signifikant sk sol sonnenaufgang spannendes stehend steuert stoppt
        stumm stützt sweet tanken taube ti ticker tip tragisch trek treppenhaus troll
        unabhängiger unangenehme ungewöhnlichen uv verbänden verfassen verkündete vermag
        verschicken verstorbene vertrags verwundet vice virtuelle virtuellen volt vorfälle
        vorherige vorsatz vorwand vulkan walk walking wanne weht weinheim weitergeben würdigen
        wüssten xii zehntausende zeitnah zentrums zerstörte zusammenhalt überholen überlieferung
        überstehen alljährlich altersvorsorge amtliche angestellter anonymen anschliessende
        anzulegen apartment appell arbeitstag arts auffallen aufgelistet aufsätze aufzuhalten
        ausm ausschreitungen australischen autonomen autonomie azubis baue beisst bekennen
        beklagten beliebtes beratungen beschreibungen bestellungen betreuen betriebs
        bevorstehenden blüht bälle börsen castro celle chan chili cod derjenigen detroit
        deutschlandweit dickes dorn durchgeführten eindrucksvoll einher erbringen erbärmlich
        erkältung erschlossen ertrag etwaige europäisches fachmann fax fehl finanzieller flirten
        floss formate fühlten gate gebrauchte gedroht gefressen gegenleistung gegenständen
        gemeine geniale geordnet ger geräumt geschwindigkeiten gespendet gesundheits gewinnspiel
        gisela groben gründet gummi hartes help herrschenden herstellers hinzuweisen häuschen
        indonesien itunes jon jüngst jüngster kenia klassenerhalt klatschen klopfen
        komplikationen kosmos krasse kulisse köstlich kühn leidenschaftlich limousine liverpool
        lügner manuskript mechanismen melodien mental minderjährige morris muslimen natalie
        nationalsozialistischen neffen neigen neubauten neuland niederlassung nutten oberstufe
        peugeot physikalische physische potsdamer programmieren psychologen qualifizieren raf
        rapid remscheid repräsentieren reus russell saugen say schlagzeug schreck sekretär
        seriös sorgfalt spiegeln spontane stellenweise stiftungen stoffen strahlt strategisch
        strömung sumpf susan tab taugt teig teilhabe therapeuten till torhüter tschechische
        typisches umschlag unbemerkt unwichtig unzureichend urlauber variablen vatikan verfall
        verhängt verschwenden versuchung verteidigte verurteilte vienna volkswirtschaft
        vorgetragen vorlegen vorläufigen vorstellt water webcam weissem wessen weste westens
        widmete wilfried wolfram xvi zahlreich zaubern zeitgenossen zeitlichen zerlegt ziegler
        zugreifen zähle öffentlichkeitsarbeit überstunden abheben abschaum absicherung
        aktiengesellschaft alexa angezündet anita anschreiben anzusprechen argumentieren astrid
        auktion ausfahrt ausnutzen ballett banking befördern bemerkung berechtigten
        bereitgestellt beschaffenheit beschuldigt beschützen besteuerung betreffende bezüge
        biologisch blank briefen buchstabe busfahrer bürgerinnen charlottenburg chrome clans
        detailliert diamanten dns dritt eingebrochen einreichen einschätzen elsass ems entlasten
        erachtens erfolgreiches ergo erhofft erkrankten erscheinungsbild erzeugung erziehen
        esslingen europaweit eventuelle exemplaren fernen festgelegten flanke flat floh flüssig
        fusse föderation gala gefangenschaft gegenseitige gejagt gelehrten genauigkeit generelle
        geraden geringfügig geschirr gewaltsam gewerblichen gewinnung gleichheit graffiti
        greenpeace grundriss gulden gutachter haushalten hausmeister heike hotline hütten
        ineinander infanterie ivan jetz joel jugendamt julien jüdischer kat klärt kofferraum
        koks kompakt kontroverse krankenhäusern kräftige kwh larry lebensstil lex mandanten
        margaret marmor marschieren mechanik metropole milieu millionär mittendrin mittlerer
        monatlichen muslim nachnamen naher need niedersächsischen nora norddeutschen nützen
        oberschenkel optimierung optischen pfleger philippe praktiziert pre president privileg
        programmiert prompt putsch que rassistische rechtfertigt rentenversicherung rettete rich
        richte ritual room rosenheim rückweg said saisonende sanfte schauplatz schlimmen
        schmetterling schrecklichen schrie schulung schwebt schweinfurt sehn seife series
        signatur silbernen simpel simulation skepsis small sozialdemokratie spender sportart
        sprengen stabilen steigender stephanie stevens stolze szenarien tarife thai than themas
        tiefsten titelverteidiger tokyo type unfähigkeit ungeheuer ungleich ungleichheit
        ungültig urheberrecht urin valentin variiert verbannt verbund vergleichbaren verrückten
        verschlüsselung verschwiegen verwehrt verwirklicht very view vorgegeben vorliebe
        vorläufige völkermord wartung wehen weihnachtsmann weihnachtsmarkt weiterhelfen were
        wichtigkeit wiederholten wohnungsbau wohnwagen wortlaut zerschlagen zerstörten zivilen
        äusserlich öffne abgeschoben abnahme abonnenten afrikas analysten angebaut angedeutet
        angelika ankam annahmen anzugreifen area aufgesetzt aufrufen aufsuchen ausbilden
        ausdauer ausgebrochen ausgezahlt aussetzen banane bekleidet bender besichtigen betritt
        blond blossen blöden bänder böser bürgermeisters christa client clips contra cops corps
        crazy dachau dekan dez drk drohne dänische effektiver egon eigenständig einbeziehung
        eingeschlagen einreise einverständnis einweihung elfmeter erhard erotische etablierte
        etlichen faszination freiwilliger friede ft gangster gehoben gehälter gelangten geltende
        gemeinsamkeiten gemischte genetische geschick gesellschaftlicher getauft getraut
        gewöhnliche gin grace gräber guthaben hattet heimweg herausgabe herman hinbekommen
        homosexuellen hotelzimmer hu häfen häufigkeit innovative intellektuelle jana janeiro
        jules kaiserin kakao kampagnen kinderwagen kiosk kitas klickt klinikum kolumne
        komplizierte konntest konvention kopp krug kulturell kühle kühler kürzeren learning
        leitfaden löw malt manipulieren map massiver merz miese ministerin mk motors musikvideo
        muskel narben nathan neonazi nieren nützliche perfekter pl publikums rassisten raymond
        rechtsextremismus referenzen reflektiert regierenden robben rubrik rädern rät rückspiel
        schacht schlamm schlesien schlichtweg schlief schreie schweigt schweizerische schwelle
        seitensprung soo staatsangehörigkeit stapel stefanie stella stimmten storch ständiger
        stünde sämtlicher terrorist things thompson thorsten tierarzt titan todesfälle tournee
        turniers unterseite untersuchte verbleiben verbleibenden verbliebenen verfügbarkeit
        verhaltens verkehrsmittel verknüpfung vermarktung vermerkt verschiebung vierzig
        vollständigkeit waldes wandert warren weigert westdeutschen wi wirksame wisse
        wissenschaftlern wochenlang wärmer years zart zeitgenössische zeremonie ziegen zitierte
        zucht zugehörigen zugeschlagen zunehmen zusätzlicher zuversicht zuweilen überreicht
        übertreiben abhängt ablaufen ableiten abzuschliessen akzente albtraum amen anhaltspunkte
        animation anm anreise anrichten ao apostel arbeitswelt arrogant association aufgemacht
        baumwolle bauwerk bebauung befriedigen begrenzen bereuen bestreitet betonung betteln
        bezirks bge blass bote bridge brooklyn bundespräsidenten bundesverband champagner
        chemikalien cockpit cyber dialoge differenziert doll dominieren doping durchsuchen
        echtzeit edel einfahrt eingefügt einsame einschlägigen einwilligung elvis endlos engeren
        erlebe erläuterungen ermöglichte erstaunliche ever fachhochschule fauna feiertagen fl
        fukushima funktionierte förster führungskräfte garden geborgen geformt gegners geiger
        generieren genres genutzten geometrie gepasst gerührt geschäfts gesetzentwurf gesprengt
        gestatten gesteht gestellte gewohnheit glatte glaubten gleichem gran gruppierung
        gängigen hai hansen hauptschule hausarbeit heavy hinterkopf hong häufige hörbuch ib
        imperium integrierten involviert isabel jagt jeglichen jubeln kanonen katholisch keks
        kent kid kleinem klubs kombinationen konstantin konstellation konstruktive kooperieren
        kost krönung küsse landesliga lateinamerika lehrte leide liegend linde ln lobt location
        lokaler macher magdalena manuell march market mathematische matratze ministerien miriam
        mitzunehmen mob modells moderatorin monatelang motivierte nachgefragt nachhilfe neusten
        neutralität nfl notiz nähen offizielles oldtimer olympiasieger parkhaus pcs pia pkk pony
        porzellan privatpersonen promis psychologischen rau raumes reduzierte rheinischen
        rotation rundum sach sale satan schlechtesten schlosses schreibweise schwierigkeit
        schütz sen sexismus sf sh singer sizilien spielfeld spionage spital spoiler stammte
        steak steige streams strebt tassen terry tracks trilogie triple tumor tönen umweg
        unterkünfte unterlassen untersuchten unterzogen vampire vereinbar vermischt verschluss
        verschwendet verwalten verwende verübt vorangegangenen vorzüge wagenknecht
        wahrscheinlicher wanderungen where wichser wirtschaftspolitik xy year zell zeugnisse zig
        zuflucht zurückhaltung zusammenhängen zusätzliches zypern ämtern überweisen überwiesen
        access alfons amtlichen angelegte angemessenen anschaulich ansetzen arbeitskreis
        aufgeführten aufgehängt aufschrei ausgleichen auszubauen auszuüben autonome bahnsteig
        banden baumarkt beer begab begeht belegten benutzten berufsschule besetzte bestellte
        betriebsrat bezahlten blockade bücherei caritas cheftrainer claire collins corporate
        dasein dawn detlef diplomatischen dobrindt dozenten dual duke dynamische dünner
        effizienter ehem ehen eingeteilt eiweiss elternhaus entsorgen entsorgt erfolgreichste
        erfreulich erwecken erwischen erzeugten eskaliert esther ewald existierenden farbigen
        fernsehsender festschrift firefox fluggesellschaft folgendem franklin fungiert gabel
        geforderten gelistet gemeinschaften genoss gesamtheit geschmückt gestritten getauscht
        gewirkt gleichung gmünd gotha grossartiger grossstädten göttinger handelskammer
        hansestadt harold hmmm hochzeiten holländer hunderttausende identifikation immunität
        inge integrität interpretationen iron isses jahreszeiten katastrophen khan klassisches
        knien kompositionen lachte lastwagen lautstärke leader lebensdauer leiste lektion
        lernten lichtenberg lieferungen lk lm log mbit meisterwerk mittelalterliche moskauer
        motorsport mount neos neutrale nutte pakt pfeiffer physischen political poste
        progressive prophet provokation präsidium rannte rauschen realismus rechtslage reiben
        richterin risse ritt sachliche saga satzes schliess schlüsse schmerzt schnabel
        schwankungen schwimmer sean selbständigen seo sid sogenannter soli sowjetische spandau
        spitz sprichwort spürte square suisse sähe südwest taschengeld ted teilchen theologische
        thor tierschutz traffic ui uli umgezogen unschuldige unterbrechen unterteilt
        unterzeichnen vage verdrängen verhaltensweisen verhungern verklagt versicherer
        verständigen verstösse vertrat vertrauten verwunderlich viktoria vordere vorgestern
        vorrat vorsorge wasserversorgung weges welcome werfe wilhelmshaven winde wings
        wittenberg zeugin zugesagt zurückgewiesen zurückhaltend zuversichtlich ärmel ärztlichen
        überreste überschuss überzeugte aachener abende abgeschlossenen abweichen achja alien
        alltags anbringen anonyme anstrengung anzünden argumenten arztes auffallend aufgetragen
        aufgezeigt aufregend ausgeschrieben ausruhen basic beats because bedankt begeisterte
        behinderungen bekannteste berthold berufsausbildung beschlagnahmt bestenfalls bewusste
        bindet bingo blinden blowjob brachen brennenden bvg böhm casting cocktail cornelia
        credit dab dates dgb eineinhalb eingelassen einholen einigkeit einwände elektroautos
        elke empfahl empfing endeffekt engagierten entspannter enttäuschend entwerfen
        erschrocken erteilte ertrinken explodieren falter festgesetzt festlegung finsternis
        fliessend flow flusses folgendermassen folie formulierungen freiherr freising
        freitagabend fw gaststätte gebietes gebildete geborenen gegenseitigen gemachten
        gemütlichen generator gerechte gesammelten geschockt geschuldet geschäftsmodell
        gesetzten gespalten getanzt gewand gewordene gleise gnaden grafiken gremien göttlichen
        günstigsten haustiere herausgestellt herzogin hetzen hindert hintere hobbys hoff
        innenhof isolation jamaika jamie jong joy jugendarbeit kalk kamm kanälen kerstin
        klinischen kommerziellen kompanie konstante konzentrierte konzerns kostenloser kreuze
        kreuzes lach lache laub leibniz leonardo loser loslassen loyalität lu luna mangelt
        mannheimer marktanteil massstäbe mint mitarbeiterinnen mitschüler murray möller
        müdigkeit notar nuss obendrein ops photo pisa pixel popcorn potentielle professioneller
        prominenten pumpe quiz radius rassistischen raucher ravensburg rechtes reguläre
        revolutionäre rotwein rutschen rutscht röhre sales samstagabend sb schlechtem schleifen
        schlichten schmunzeln schneide schwarzem sep sgb siegt sigmar spaniens sparte spencer
        spinne steif steilen sticht stier streiks studiengänge svp säcke süchtig tagelang
        taliban tango tapfer tasten technisches thun traurigen tt turin ua unendliche untergehen
        unterschiedlichsten ursprungs va verdeutlicht vermietet vermittler vernehmen
        versammelten vertrauens vorbildlich vorderseite wales warfen warnte week weitesten
        wertvoller wusstest xxl ziehst zuneigung zurückkommen zusage zwerg öbb öfteren ø
        abneigung af aggressiven aliens amanda amerikanern amüsant anfing anstehenden arbeitern
        asphalt auferstehung aufsetzen aufwendungen ausgefüllt ausländern aussergewöhnlichen
        auszugleichen autounfall bayerischer beachte behindern bekanntgegeben benennung
        berechtigung bereichern bereichert bernie besassen bestrebungen bewohnt bieber bildhauer
        bildungs blutigen bläst boateng bäder charmant chemiker commander dahingehend
        deaktiviert denker deppen dragon drink drohenden durchfall durchgängig dvds eingabe
        eingeben einzuhalten eliten emden englands entlastet erkrankte erlösung erneuern ernährt
        essener exakte excel exklusive fertige finanzkrise finn flaggen flohmarkt
        fragestellungen franck fussgängerzone färbung gauck gaza gedenkstätte gedruckten
        geeinigt gefallenen gereist gertrud geschrei gesondert ghana gl glatten glaubwürdig
        glückwünsche gomez grafschaft gratuliere greifswald grundeinkommen gunst heimische
        hervorgehoben hoheit hui hypothese indie internat jemen joggen jun kaliber kathedrale
        kenner knüpfen konkreter kontinuität konventionellen kraftwerke kratzer kreuzer kruse
        kuhn kurzfristige körner kürzere lamm landesverband lausanne lehr letzteren lieutenant
        lucke längen marius mechanischen mediale metz mister monatliche mutmasslichen mündung
        nachhaltigen nationales neil neustart niedergang nope normalität offenbarung opera
        operativen optimismus orientierte paaren passion pillen piper platin policy
        pressefreiheit projektleiter provider psycho rasche realistische referenten reitet
        rekonstruktion remix rezeptfrei rinder rippen russe sarg sauerland schlechthin
        schnittstelle schultz schäme selbstbewusst seltenheit senats shuttle sonde spahn
        spezielles spielerisch stellvertretenden stile stockwerk subjektive süddeutschland
        südosten tendenziell torsten treuen turn umdrehen umher unsichtbare unterworfen
        vegetarier verbrennt verdienten vergibt vermehren versammeln verschenkt verschliessen
        verschwendung vertraue verweise vorwerfen waffenstillstand wan weiterführende wiege
        witzige wordpress würzburger xp zen zombies zugabe zusagen zwischenfall zählten
        ökologisch überlebende abbiegen abe abhilfe ablesen abläuft abzuwarten aggressive akkus
        akp alleinige ambiente amis atlantik aufgedeckt aufgestanden augustin ausführlicher
        ausgeliehen ausgestaltung ausreicht bastian baumeister bauweise bedrohen been beherbergt
        bekennt bellen bemühte bereitstellung bergisch berufsleben beschert beschleunigung
        beschriebene blech bräuchten bub bulle busen bussen canon chi coaching commerzbank
        cornelius diverser drache dringt dude dulden edmund ehrungen eingebettet einsatzes
        einseitige einzigartigen erdbeeren erfüllte erwarb erwärmung expertise fahrplan fed
        fernando fernseh flugplatz fm formulierte fragebogen franco franke freigelassen
        fremdsprache friedrichs früchten förderverein gehasst gehörst gelaunt georgien
        gesprungen getränken gewohnten gewundert gina gnadenlos granit grossartiges grossraum
        guardian göring görlitz göttliche haftet haller haltbar handhabung hautfarbe
        heidelberger herford herzogs hinab hingabe hinterm hood images ir islamistischen ists
        italienischer iwf jupiter kanadischen karate karls kempten klebt klischees kombinieren
        kompromisse kundschaft käfig kätzchen kühne landau late lehrkräfte lettland lieferten
        lions logos lux ländliche mami manöver marihuana maximalen meta mexico mitchell mitsamt
        mitteleuropa mittelfristig mv mächtiger mündliche nachdenklich nachsehen nat neuanfang
        nische nissan obdachlose ordens ot palette palästinenser paprika patricia pfarrei phone
        platzes platzt plätzchen polnisch popularität populismus posts prager raphael raucht
        recherchieren recklinghausen regenbogen repräsentative respektiert rohre rumpf rv
        schauer schweben schwersten schwindel schwänze seattle seide sekretärin sekte
        selbstverständlichkeit sonnenbrille speyer sportwagen stadtzentrum stammenden startseite
        startup stattfindenden stecker steile stipendium stuart superstar synthese söhnen taiwan
        tell thematisch think three titanic tk tr trainings trinkgeld truck täuschung
        umgerechnet umstrittene umsätze unbewusst unfällen variieren verehrt verfasste
        vergessenheit verteidigungsminister verweilen videospiele volksschule vorgeführt
        vorgesehene vorletzten vorträgen vorzugehen wahlergebnis warteten wc weide weissrussland
        werdende wetzlar widersprüche wildnis wohnten www wählten zarte zuordnen zusammengesetzt
        zuschlag zuverlässigkeit ökonomisch überdurchschnittlich überführt übermorgen überreden
        überwältigt abgefahren abgelenkt abwicklung abzuhalten aggression aktionäre
        aktualisierung akute altona amd amüsiert angels angestrebt angetrieben ankauf anrufer
        anschlägen anschuldigungen antenne any anzuschliessen augenmerk ausgearbeitet
        ausgebildeten ausgesehen auslastung aussteller auszuführen aviv baseball baujahr
        beansprucht beeindruckende befestigung begibt begrüsste belagerung benötige berlinale
        berufs beruft beschränkung beugen birne bistum bittere bluetooth born brasilianische bt
        buben buddha bushaltestelle chronisch cnn court dauerhaften definitionen demzufolge
        diplomaten direct dos dozent dynamischen edit eingeholt einschlagen einschränken
        eisenach empathie empfand empire entschloss entzug erlebten errichtete erweiterungen
        eröffneten estland europameister evakuiert fahrzeugs feed festland fitnessstudio flogen
        führungen gebete gebrauchten gefeuert generalversammlung generiert gerede geschehnisse
        geschwächt gesundheitliche ghetto graham gruber guckst gütern handgelenk haustier havel
        heiner heiratet helligkeit herne hildegard hinzuzufügen humanitäre ideologischen
        inbetriebnahme inside intention iranischen japans kabarett kahn kammern karen karsten
        kaufpreis keith kinn kleinerer knight komma konsolen kooperationen kotzt kpd kuppel
        kärntner kümmerte lebend lebzeiten legendäre lehne leichnam leinen lewandowski liegst
        lilly lindau lionel lot ltd lyon mangelnder mediathek meh mh missstände modul mächte
        nickel niederrhein niedrigere nl nordafrika olga optimieren ordentliches organische
        ostdeutschen panther parodie pfeife physikalischen pn potenzielle price prämie präzision
        putz rachel rauskommen rechenschaft reflexion rettungsdienst robinson rocky schaff
        schlepper screen sees siedlungen sitten skype slalom sortieren sounds spin stan
        starteten states ständen stützpunkt subjektiv subventionen swing tablets teresa theory
        trauben turniere umsteigen ungeeignet ungerechtigkeit unmut unternimmt untersuchungshaft
        unzufriedenheit unzulässig verabschiedete verbote verdeutlichen verklagen verschiebt
        versenkt verspielt verspätet versteck versöhnung verwöhnt vie volks vollendung
        vorgegebenen völliger wahlweise weggenommen weiblicher weltanschauung wiedergabe
        winzigen wirbelsäule witterung wortschatz wunderschönes zentralbank zirka zurückgegangen
        zweieinhalb übersteigt übertroffen abtreibung alleinerziehende anekdoten anhört anreiz
        ansatzweise anschaut arbeitenden arndt attraktivität auffällt aufrechterhalten ausschlag
        aussenseiter ausserordentlichen auszusetzen babe beantwortung beauftragten befahren
        befolgen beilage belegschaft belle bereut bewegten bianca bischofs blickwinkel blöcke
        blühen bodo bohren britischer buenos buffet caesar chronischen chuck colorado coming
        daddy dankt danzig dazugehörigen dee deko demokratischer denkmalschutz dirty drittens
        durchsetzt dw dynastie düster early earth eder eifersüchtig eingangs einsamen eisbären
        entscheidender erfahre erheblicher erreger erschweren erstmalig erwägung etagen fee feel
        feeling flott four freundlichkeit frühestens gag garcia gefüttert gegenseite gehörig
        gelte gelungenen genesung gesprächspartner getäuscht geweiht gitarren give gs gysi
        halter handele hansa hartnäckig hefte heise hendrik herstellern hervorgegangen hoden
        holten holy höchstwahrscheinlich identifizierung ilse individueller inhaltlichen inneres
        jasmin justus kaiserliche kan kaufst kill kontrollierte kp kr kreditkarten kreuzen
        kriegsende kritikern kultureller kurfürsten küsst küsten labyrinth landkreise landtags
        language larven latex lebendigen lehrerinnen lobte luftfeuchtigkeit lustiges magdeburger
        magier mahlzeiten manier mathematischen meeres meilenstein messenger met mitspieler
        moscheen männlicher nadine neutralen nietzsche obgleich od ostdeutschland palace panama
        parasiten passe passender perle petersen pfannkuchen phantom pick plural portrait
        positioniert potentiellen protokolle pubertät querschnitt radler raumschiff referenz
        regnen reichsten remis res reue revolutionären roberts rost rover rupert saar schalte
        schauspielern scheinwerfer scheissen schlampen schleppen schmelzen schmetterlinge
        schnitte schwamm seat senkrecht silberne silvia sinnvoller six sommers
        sozialdemokratische sozialdemokratischen sozialwissenschaften spekulation spiess
        sportverein stationiert stationären stiller storm streicht sushi symbolisch symptom
        tauber techno theaterstück til tippe totalen tourist trägst ultimative umarmen
        umfangreich umstrittenen unberührt une ungestört uniformen unregelmässig unterbinden val
        value vegetation vehement veranlasste verbotene verbundenheit verbündete verfolge
        verhinderte vermisste versammlungen verspätungen vertreibt vertreibung verursachten
        verwalter verwandelte vielerlei vorgeht vormarsch vorschlägen vorstoss vorzugsweise
        warnungen websites wedding wegfall weicht weithin welpen wichsen willkür wk wohle women
        woraus wunderbares würdigung yen yvonne zertifikat zielsetzung ziffer zivile
        zugesprochen zutun zuwanderer ängstlich überwiegende überwindung abläufe abweichende
        akzeptabel andi anfall angehoben anmeldungen apa armeen attraktiven aufgebot aufrufe
        aufzuklären austin auszusprechen auszutauschen av backup bde beeinträchtigen beginnenden
        beihilfe bekleidung bekomm belieben benny bergab beruhigend beständig bezirken bg biegen
        braunkohle brennende bro brüllen bu buchhaltung bundesebene clean commerce core curry
        damaskus deutung dezent digitaler doppelter dreist duden durchhalten düren eifrig
        eignung enten entsorgung entspringt epidemie ergänzte erklär errichteten erschiesst
        erschliesst erzwingen facharzt falk farbige filmemacher fine fn fokussiert fragestellung
        fragten french frequenzen frustriert fröhlichen fussboden färben gasthof geeigneter
        geheimer geldern gelächter georges gepaart germanischen geschildert geschwistern
        geschäftsjahr gestochen gilbert gletscher gläubige glücksspiel grazer gremium hach
        heimsieg herbei him hipster htc ioc irrelevant islamischer joan joshua jugoslawien
        kanadier kandidatin kaution kennzeichnen kindle klischee knallt kommerzielle
        kompensieren komplettes kratzen kursen kurzerhand landesamt lane leckeren leitende lenin
        letzt liberalismus lin loszuwerden länderspiel marseille matte maxi medical meditation
        melbourne mensa messi methodik mobilfunk mohr moos mythologie mühlen müttern nachholen
        nasen neuhaus nit nizza nächtlichen oberkörper oberlandesgericht oecd offenkundig
        organischen orientierten originalen oslo oz partners polemik postfach privatisierung
        provision prächtig quälen raumfahrt reflektieren regionaler reha reuter rheinische
        rocket routen sander scheu schier schlägerei schmutzige schranken schriftstellerin
        schulte schwimmt schwingt schwäbische sehnen selbstständigkeit senders sensation
        servieren siebte sonnabend spaghetti speer spendet spott sprengstoff spritze starr
        stiessen strömen teilhaben teilten terrain testspiel theresa totaler tracht travel
        treibstoff tumblr undenkbar unfug untersuchungsausschuss ununterbrochen utopie ve
        veraltet verdi verfügte vergass vermögens verse versteckten versuchs versäumt verwertung
        verwies verworfen verwöhnen viagra vollständiger volvo vormittags
        vorratsdatenspeicherung vorstellbar völkern wahrung weitergeleitet werbe werks
        westeuropa wiederaufnahme willens winters wodka wu xiv xl zeitgeist zink
        zivilgesellschaft zubereitet zurückgegeben zutreffend übermittelt überweisung abbauen
        abel abgesichert abgesprochen abkommens abteilungsleiter akademiker akut akuten ameisen
        amts angespannt ansässigen antoine antritt anzugeben apokalypse arizona aufgegangen
        aufruhr augenbrauen aura ausfälle automobil bagdad begründeten belästigung beobachte
        beraubt bertelsmann berufserfahrung beschränkte bestritt betrat bewährte bezahle
        bezweifeln bikini blondine brei brocken bruchteil brutale charakteristisch chronische
        dans datiert denise differenzierung dinosaurier diplomatische donner drake drehe
        eichhörnchen einbindung einfamilienhaus einfliessen eingeschätzt einwand elektrischer
        erasmus erfuhren erhebungen erleiden erpressung erschrecken ersticken erstickt
        evangelisch exekutive fache fachlich fahndung familienmitglieder fantastischen fasten
        feinden frohes frühstücken funke fünfmal ganzem gebrannt gedichten geehrte gemachte
        genauere geographische geradeaus gerichtlich geschmeckt gestapo gewandt gewässern ghost
        globus glänzt grandios grundlos gunnar gurken haftstrafe haider haltestellen hamas
        handelns hehe hemden hervorgeht hervorzuheben hinweist hinüber hub hübsches ih indirekte
        indiz informations informierte initiiert intro irischen isabella kapsel kickers komfort
        komiker kommentierte kompletter komplexes kongo krachen kraut körperlicher landhaus
        lauterbach leb lebensgefahr legitim lenkrad limited lina linsen lungen lässig mali
        manifest marmelade mathematiker medizinischer meisters message metapher minen moor
        motorräder mundart nachzuweisen nhl niedrigsten nordischen nordwesten obdachlosen
        officer okt optional palais passendes passive pearl photoshop physisch pinkeln podium
        polens posen produzierte programmierung protestanten prämien quark ried riese rings
        riskiert roms rp rundgang running schlucht schriftzug schulabschluss schwacher seins
        sept seriöse shooting sigmaringen skandinavien skizzen sonnigen spirit sprünge stade
        stadtteile stande starter staubsauger streamen strukturelle tan teheran thw toast
        toronto treffend trete universums unterstreicht unterziehen unverschämt uruguay
        verabschiedung verbesserten verbindlich verbraucherschutz vergiftet verhelfen verlagert
        vermutete vermutungen vernetzt verstärkten vorenthalten vorgegangen vorschau vp
        völkerrecht wacker wahn wasserfall wels wenzel wertlos westdeutschland wiederhole
        winzige wirtschaftskrise woman woraufhin wucht wunderbarer yang zeichner zugeteilt
        zurückhalten äste ökologie ökonomen abgeordnetenhaus abgeschossen abgestürzt abschieben
        abwärts adventure algorithmen alm alphabet alzheimer ami anhaltende arbeitszeiten
        archäologie arroganz auflistung aufrichtig ausbilder ausflüge ausleihen
        aussenministerium australische auswärtssieg away barock bauteile bauzeit bayrischen
        beanspruchen bedürfen befinde beirat bekanntes belgische bereite bereue berühmter
        bevorzugte bewilligt bitteschön blaues bomber booten brandstiftung brasilianer brauner
        brigade bunter carolina collection commission computern cook cyrus dargestellten
        datierung dd definierten department diesjährige dildo diplomatie distanzieren dividende
        dreizehn dylan einlagen einnimmt einzunehmen eiserne ella elster engagements ensembles
        erfrischend erschreckt essig evangelium evil eye feindlichen flieht folk forschen
        forster fragezeichen friedrichshafen funktionäre fündig fünfter gassen geflüchtet
        gefühlte gegnerischen gegossen geheimnisvolle gehorsam geige geistiger gel geopfert
        gerieten gesamtes gesünder getrennten gewohnheiten grass grundwasser göttern hausen hei
        helikopter hoffnungslos hold hopp händlern igel ignoranz impfungen inspirieren instant
        inventar ionen jahrzehntelang kaltes kantons katar kings kleinkind knöpfe koche
        kommuniziert konferenzen koordiniert kosmetik krasser krawatte kreisstadt kürzen laterne
        lebenserwartung lebensfreude legion lehrgang lehrstuhl leonhard leuchtturm liam lizenzen
        magistrat maizière mangelnden manuela martini mathematisch meile mietvertrag mill mosel
        nachkriegszeit nachname nadeln niedergeschlagen objektiven offenem ohnmacht ole omas
        opern organisatorischen palma pandemie panne peace pendant permanente pharma playoffs
        plz porträts potenziellen pracht prosa prototyp prozentsatz rasieren rebellion
        rechtswidrig renner reserven rudolph rächen räumung rückgabe rückrunde sabrina sami sbb
        scanner scheuer schlussfolgerung schmeiss separat siedler sinnen site sl sockel spargel
        spezieller stage stammten streicheln strenger sus tc them theologen today tragischen
        traktor trasse trommeln tube tugend tz umdenken umfangreiches umfasste unterstellen
        variable verdoppeln vergewaltigen verhinderung verlusten verschwanden verstarb
        vertraglich verurteilten verwirrend verziert violine voigt vorlieben vorstandes
        vorweisen wachs wagens wahrheiten wahrzeichen wegwerfen wiesn wrack xaver zins zitrone
        zutrifft zuzuordnen überraschende überzeugungen abkühlung absender abweichung abzulehnen
        advent aktives albanien angebotenen angegangen angegebene arbeitsweise arche aristoteles
        asiaten astra atlanta aufbrechen ausprägung ausschau auszahlung auszugeben automatischen
        bag bahnhöfen bauhaus beatles beeren beginnend begriffs behalte bequemer beschissene
        beschränkungen bestehens bete betrieblichen betty bewundert bezeugt bj blonden blutige
        bologna bp brothers buchholz bänden circus craig culture deaktivieren dekoration
        delegierten direktorin disposition donna dorothea dreifach druckerei dänen edv
        einberufen eindeutigen eingedrungen einleiten einstecken emails enkelin entfaltet
        erhöhter erraten erzgebirge ess ethische familiären fasern feierten fernbedienung
        financial fortgeführt fortzusetzen funktionierende fälschung geforderte gefüllte gehirns
        geier geiseln geknackt gelassenheit genetisch genüge gerechten germanistik geschaffenen
        gespürt gesten getätigt grades griechenlands gänsehaut had hauptsitz hausarzt hauser
        heilmittel heizen herunterladen heult highway hässlichen ibiza ida ie illustrationen
        immunsystem innerer jeremy josh jüngerer kampfes karikatur kindergeld komisches
        konstruktiv kontrollierten konzentrationslager korrekturen kranker kunstgeschichte küken
        leckeres ligen livestream living löscht markenzeichen meinerseits mel mexikaner milan
        minecraft mitteilte mose mp mw münden nachfolgend navi negatives oberfranken ocean
        odenwald oesterreich oo optimalen ordnet orthodoxen para parolen penner planck pokémon
        product produktiv promille prosieben prägt prägung prügeln psychologe redete relegation
        religionsunterricht repräsentativen rica rosenberg rotem ruck rumlaufen räumliche
        rückgrat schafften schaum schnelligkeit schraube schweiger schwerste sende snow sodann
        sommerpause sonnenlicht soooo sperrt sprachlich stecke stellungnahmen steyr sticker
        straubing streitet stromversorgung strophe subjekt symbolik timing tinte todesopfer
        trolle trommel tänzerin tötete umstellen unerwartete unglaublichen unterbringen
        unternahm unters vakuum verachtung verdankt vergewaltiger vergrösserung verlinkten
        verordnungen verschlechtert verträgt vielem visum volksrepublik vorliegende vorort vors
        vortag wahrzunehmen weihnachtszeit weiler weils westfälische wiederholungen wiederwahl
        wildes wirtschaftlichkeit wirtschaftswachstum wohlbefinden wohnmobil wood zarten zerfall
        zerrissen ziffern zoom zukommt zusammenfassen zuspruch ähneln ähnlichem österreichisch
        überleg überwiegen üble übrige übte ableger abschliessenden abzeichen abzusehen aires
        akzeptiere alaska aleppo altem anhaltenden anknüpfen anreize anwendbar arbeitsrecht
        aufgebrochen aufgeräumt aufgezogen ausgrenzung ausstoss auszubildende autofahren
        bedrohte beispielhaft bemerkenswerte besiegte bestehender betrachtete betriebliche
        better bewies bewältigung bf bliebe bordeaux brad broker brühl buddy bundesbank
        bundesgerichtshof burgen california causa christentums coca congress covid defizite det
        detmold diagnostiziert diamant dämmerung eden editor ehrlichen eichen empirische
        endstand entzündung erdöl ereignete errungenschaften erwartest esc eures eve experience
        expertin facetten fachgebiet feindliche fiktion fliegende fliegenden flöte
        flüchtlingskrise flüssigkeiten fragwürdig fraunhofer freigesprochen führender füllung
        gallery gebauten gehaltenen gekrönt gema gemahlin geschützte gesellen gesetzte
        gesichtsausdruck glied glänzen grundgesetzes grüss gängige halfen hauptdarsteller henrik
        herausragenden herder het hudson höschen hübscher hüten ick indikator informatiker
        inhaltsverzeichnis inkrafttreten inschriften inspektion jesse jordanien jubiläums
        kapitalistischen kathrin katz kehrten keil kessler kippe kiss klassenzimmer klausel
        klaut komischer kontrovers krankenhauses kristall kundenservice langsame lau lautstark
        lebenswerk legitimation lehramt liveticker luc materiellen mbh mdb merklich
        militärischer missbrauchen missionen misstrauisch montana move murphy musikalischer
        mutige mutmassliche märtyrer mülleimer mündlichen nasse nennenswerte nicholas
        notaufnahme nw obhut omg operieren optimiert organisatorische ott owen papstes paradox
        pendler pete pfeift phänomene picasso pilger pinsel planmässig pressen prozessor prüfer
        radiosender rasiert regelmässiger reinhardt resultiert return rind römisch rückhalt
        rückmeldung salvador santiago santos scheidet schlagzeile schleuse schlichte schnecken
        schwankt seitlichen selbstverständnis sextreffen shell skript sofortigen sozialhilfe
        sozialleistungen sozialpolitik sparsam spektakel sportlicher sprachliche stadtbibliothek
        steuerberater stiel strahl strike taxis terminen theke trag trauern trauriger trösten
        typs tätern ulmer unbegründet ungeduldig unruhig unterlegen valencia versager
        verschlafen verschlüsselt verschweigen verständigung vertieft verzichtete viva
        volksabstimmung vorbeischauen vorschein wahrsten wallis wang weigerte wendt wettbewerbe
        wiedergegeben wiedergewählt xavier yahoo zeitgeschichte zelte zugeführt zugehen zugänge
        zurückgelegt zuschlagen übergehen abdecken abgeschlossene abschnitten absehbar abstrakte
        abzuholen ace analysis angeschrieben anspruchsvolle antonius anzurufen arbeitsplätzen
        armenien aufgehen auftretenden ausleben aussenwelt ausserordentliche ausstellen
        auswärtsspiel automatisierung badischen ballon bedeutungen befürwortet behandlungen
        behaupte beitreten belgrad benachbarte benachteiligt bernstein bettler biblischen biene
        bildende birnen bluse bosse bratwurst bs bundesstaaten christmas cis cole countdown
        datenbanken deutschlandfunk discounter diskret diözese edelstahl ehrlicher eilt
        einmaligen einwohnerzahl einzelpersonen elefant elektrizität else endrunde
        energieversorgung entdecke enttäuschen equipment erkennung erlaubten ermessen ermordeten
        erstellte ethischen ethnische ethnischen europameisterschaft fachwissen fahrern far
        feuerwehren fight flexible flughafens flügeln folgst forstwirtschaft fortgeschrittene
        freihandelsabkommen freuden fungieren furchtbare förderer fürchterlich gamer garderobe
        gefundenen gefälscht gefüllten gehörenden gleichgültig gottesdienste gp gray haie
        halberstadt heeres heinrichs herkommt hero herstellt hervorragender hierarchie hills
        hinspiel hochwertigen hugh hummels höflichkeit importiert individualität indizien
        infizierten isabelle jose kameramann kappe kart kk kleinkinder klöster knecht kometen
        kommentator konjunktur konsistenz krach kranz langsamen lenker lie linear lorenzo lou
        lästig machtlos maja mandate margot massenhaft maxim meintest mexikanischen mhm michaela
        mineralien monde musikschule naturwissenschaftlichen nennung niederländisch norwegischen
        nunmal oberflächen obigen ohio oral ordnen ostküste ou packte pe pensionen pflegte
        pissen polizistin positionieren probiere produzierten professional prädikat quatschen
        rational rauben rechtsstreit regelfall rehabilitation reichten ren resultierenden rhön
        rivalen rolling ronaldo rue ruine salomon sanitäter schimmer schlanke schleier schmaler
        schotten schwan sepp seuche sevilla sicherheitsgründen skills solang spielchen
        spitznamen spurlos späterer stabilisierung starte stendal steuererklärung stoss
        strafverfahren strange strassenseite stütze südliche terra tierischen transaktionen
        treiber triathlon trompete tyler tätige täuscht univ upgrade valentinstag verbrauchen
        verbrennung verdreht verehrung vergebung verkehrsteilnehmer verkraften verkürzen
        verlange verlass verstreut verteilte verteilten vertraulich verunsichert verzögerungen
        viola visuelle volksverhetzung vorstellungsgespräch vorteilhaft vorweg vorwürfen vpn
        völlige wange weiser weltall wendung werdegang westlicher winkt winterspiele zahlte
        zehnte zeigst zeus zubereitung zugestellt zwiebel ägyptische überlässt übertreffen
        abreissen abspielen achsen alltägliche alonso angebots anke anregen antonia anzeigt
        arbeitnehmern arbeitskraft arminia arne arrangiert assistentin astronomie aufwändig
        aufzulösen augustus auspacken babylon befahl befürchtung begreift behilflich beiträgt
        beizutragen bezeichnend birthday bleistift blockchain blum brillen brite bräutigam
        bundesminister buntes bussgeld buy bürgermeisterin cafés campingplatz cape casa chinese
        chirurg cocktails cohen controlling cooles coup dana darauffolgenden denkmäler depressiv
        designs deutete digitales drohende durchbrechen durchgemacht edler eingesetzte
        einkommens einpacken elsa englischsprachigen entgangen entsetzen entstehende
        erfahrungsgemäss erhitzen erlaube erzählten etat evelyn fachliche faschistischen
        fassaden fat feierlichen flossen flugzeugen fly fracht frauke freistoss fürn galerien
        galileo gdl gefälschte gehackt geknüpft gekoppelt gepflanzt geplatzt geschaltet
        gesichtern gestein gitarrist glass gleichsam goebbels gottheit greta gros grundschulen
        hardy harley hingelegt holst hormone höfe hörspiel imbiss ina industrial
        industrialisierung interesses isaac italia item jahresbericht jauch juncker kansas
        kassierer kaufmännische keyboard kinderbetreuung kinderzimmer kompass kompatibel
        komplizierten kondom konsequente kontaktiert korrekten kreuzfahrt kritiken kräftiger
        lacher lahn landsleute laurent lausitz lesbische letzterem lichts likes lockerer
        lokführer madison manchem manner marlene masche mast mate medialen mikrowelle
        mitgliedsstaaten module multiple müsli nachweise nationalisten niederbayern notebook nzz
        obergrenze ordentlicher organisatoren parallele paralympics pavillon pazifik pipeline
        plaza plötzlichen population programmierer proteine prügel pölten qualifikationen rasant
        ratte redakteure rekorde reviews sanders sauberen save scheck schimmel schlitten
        schnappt schreiner schulischen sensibel ser seven shaw shooter singe sitzend sitzplätze
        soest soft sohle somalia sporthalle ssd stadtentwicklung stellvertretend stoffwechsel
        stopfen straftäter strick strukturiert städtchen symposium telefonat teufels tischen
        trau turnhalle umarmung umbenannt umbruch uneingeschränkt uraufführung vancouver
        veranstaltete verbotenen verfilmung verführen verführt vergebens verkehren verl verlags
        verlasse verlieh verlinkt verlängerte versenden versus vertretenen viertelstunde
        vollends vorgekommen vorgeschriebenen wallace wartezeiten westdeutsche wiens winken xiii
        xing zeigefinger zerbrechen ziege zivil zuschuss zähler übernehme abgewickelt ablehnt
        abonnieren abzulenken agenturen akw alkoholiker amnesty amtlich anfällig angeschlagen
        angie anlaufstelle anpfiff anspricht anständige antisemitische anzuerkennen aok
        atomwaffen aufenthaltsort aufgeschlossen aufzuzeigen ausgerufen ausspricht ausweisen
        bamberger banker basierte bauchschmerzen beatrix befohlen before befriedigt befund
        beleuchten belästigen bereitstellen bergauf beschuldigten beschuss besichtigt beunruhigt
        bezirksliga bezweifelt bk blake blood boni boykott brandschutz briefmarken bundesweiten
        bwl cabrio calvin centre charly chinesischer cicero clowns corporation cruz defizit
        demgegenüber denkens doktorarbeit dokumentarfilm dreifache drinks economy eigenkapital
        einflussnahme einflüssen eingefangen eingerichteten eingesehen einkommensteuer einkäufe
        einsatzbereit einsatzkräfte einsteiger elternteil engine engsten enteignung entzündet
        erfolgs ergänzend erinnerst ermorden errechnet erworbenen erzeugte espresso exportiert
        festspiele foul fra fracking fragmente freedom galaxie gans gebastelt geduldet gefoltert
        gefundene gegenüberliegenden gehobenen gehweg genetischen geographischen geologie
        gequält gesammelte geschadet geschlechtsverkehr geschätzten gewerbliche gewährte
        gezeigten geärgert glaubhaft greg grundrecht gräben hamburgs handarbeit handschriften
        harrison hashtag haube hauptgrund haushalts hervorrufen herzliche hinlegen honor huawei
        hust händchen igor impfen insgeheim instandhaltung intelligenter interaktive iranische
        islamistische jensen kafka kaiserreich kalter kanadische kaplan katholischer knaben
        kneipen konkretes konter kontroversen kot kreisliga kriegsverbrechen krimineller ks ku
        landsberg layout losgeht lydia lächelnd lächerliche magazins massgabe mechaniker
        mehrwertsteuer meissner meistertitel mittelschule monopol motorradfahrer mountainbike
        nachrichtenagentur narbe nepal niere ninja nn nordhausen nutella offensiv orts palme
        paradise parlamentarier pasta pd pervers petri pfeile photovoltaik plausibel pointe
        portemonnaie preisverleihung pretty pub pyramide radwege ratlos recycling regio
        reguliert reichsbürger respektiere richteten riga rights roh rollenspiel räumlich
        schachtel scheiterten schied schiesserei schnellstmöglich schufa schulleiter schwede
        schwächeren schärfe schöpfen selbstständigen sense seoul serben simpsons sklavin sonnen
        soviele spare speicherung spezialitäten spider spielerinnen sportplatz stadtteilen
        stifte stockwerke sylt systematischen söldner talkshow then tieres tigers todesursache
        trading tragische trennten tresor triffst trikots tristan turnieren töchtern tüten
        ungünstig unschuldigen unterirdischen unterrichts unterstreichen untertanen unterwelt
        unwissenheit verabredet verbringe verkleidung vernachlässigen verschärfung vielseitig
        vinyl vizemeister vorläufer vorzubeugen waffenruhe wahlperiode wechselten weitergeführt
        wellenlänge wells wiederfinden wii wintersemester wirkende wirkenden wright wundervollen
        zitierten zurückkehrt zweige zweitgrösste zwerge ändere überlebte abflug abgibt
        abspaltung add adria altersgruppen angelo angestiegen angriffs animal anlässen anmerken
        anschlüsse anspruchsvoll armband around atemzug atmung aufgeht aufgeschrieben
        aufgestellten aufwachsen auskünfte auslaufen australier authentizität automobilindustrie
        bafög beautiful beeinträchtigung beladen belgier benannten berühmtesten bescheidenen
        bestätigten bmi botanischen brain breaking breitet buck bürgerlich canyon chemisch codex
        colonel compact conference contact cop dachboden demand dh diagramm dienststelle dirndl
        drehten dringen drängte dunkles dämon dümmer düstere ehrt ehrung eifer eingestiegen
        electric emmy entspannte entspannten entzieht erahnen ergehen ergänzungen erkennst
        erlangte ernsten ernster erregte erschienene erwartenden eule europawahl ew executive
        experimentelle fettes fies formale forschern füchse garmisch gefolge gegenwärtige
        gehindert gelenkt gemeinnützigen genua georgia geringerer geschriebenen gesegnet gew
        gewahrt gewandelt glückliches goes gratulation grauer grossteils grosszügige grundsätzen
        grösserem göppingen harvey hassan heiden heidenheim heiter hello hervorgerufen hetero
        heu hommage häufigste ideologische inner input jahrgänge jupp kanzleramt kapseln
        kaufhaus kaufleute kirsten kitty kleber kommandanten kommunalwahlen kontakten
        kontinuierliche krankenwagen kristina königlich küchen landesweit latina lautes
        lebenslange lächelte lüften materielle mau melissa mendelssohn misshandelt
        missverstanden mittelfeldspieler mitwirken mitzumachen monica motion muskulatur mystery
        nachschub namibia naturgemäss natürliches neuling newton notarzt notwehr nt obliegt
        omega ortsteilen parkett partnerschaften passwörter portland protestantischen puerto
        push rabatte rage rar rbb rechtlicher rechtskräftig repräsentanten respektlos
        sachbearbeiter sandwich schaft scherben schlüpfen schmiede schott schub schuldigen
        schwartz schwedens schwiegersohn schwören sensor shorts sicherheits skizze sn sommerzeit
        spezialisierte spitzenkandidat sprachlos stabiler steg steig steuerhinterziehung stollen
        strang study tattoos tegel teuerste through traumhaft traurigkeit trennte tropischen
        turnen täte umständlich unangenehmen unbegrenzt unerlässlich ungewöhnliches unhöflich
        unis unkraut unterzeichnung unwohl veit verbrechens vereinbarte verheiratete vermissten
        verpiss verringerung verschwörungstheorien verwirklichung verzehr verzeihung vielfaches
        vollendete vollgas vorabend vorgabe vorhersagen vorsätzlich vorzeichen wagte wandelt
        warentest wegweiser weinberg weitreichende wieland wifi without wortwahl would
        wöchentlichen zeitgemäss zuges zugezogen zugänglichen zuverlässige ästhetische
        überarbeitung übereinander übergibt überschreitet ツ abgerundet abkehr ablösung abrufbar
        abstrakt ahh aktivierung aktivist alexis amberg ambitionen analoge ananas andersrum
        angeguckt annie ansehe ansteigen anwältin arbeitslosengeld assoziiert atlantis
        aufenthalts aufhält auflegen aufständischen aufwärmen aufzuhören augenblicke
        augenscheinlich ausbreiten ausgeprägten ausweisung auswirkt bange bataillon bauliche
        beben befehlen befolgt bel belangen bergischen besagten beschuldigte beschäftige besen
        bestelle bevorzuge bewährten biber bibliographie biker blaulicht brahms bros
        bruderschaft brut bsp bumsen böhmischen campbell charakterisiert chicken darwin dastehen
        davos defekte definierte deo dessert dino diy durchkommen einordnen eintragung ekel
        electronic epochen erscheinenden evans ewigkeiten examen exchange falken familiäre fanny
        fantasien fassungslos festzulegen finnischen flüchtigen forever fussweg gastfreundschaft
        gau geerbt geerntet gefährten gehängt gelber genaues gentleman genäht geprägte gerannt
        gereizt gesamtschule geschriebene geschädigt gespür gewonnene giftig glich glänzende
        glücks grausame griechischer grundstücks guardiola gudrun hauptversammlung helsinki
        hinterfragt hirten hochhaus hoeness horde hummel häftling höchstgeschwindigkeit hüte
        idol illustriert int jake jüdisch kacken kalb kamerun kantine kaputte kavallerie keep
        keime klara klugen krassen kreml krimis körpergewicht künstlerischer küstenwache labels
        lama landsmann lebensbedingungen legale legst lehrplan ler lesungen lucia luftfahrt
        marktführer mat mineralwasser missverständnisse mittelklasse mittwochs munde möcht
        mündet nachschauen negativer neuordnung ng nächten nächtliche nördliche offenburg
        orangen ordnete ostfriesland pankow pauline peinliche perfect perfektion philips ping
        pionier piste pk plakaten playoff plenum plädoyer populären predigen production
        präsentierten pulli putins pädagogen quantität quarantäne quest rangliste rath razzia
        regulär reiss rene restlos ricardo riskant romanen royale ruinieren rumänischen
        russisches rückfahrt sanften santo schadensersatz schenke schlachtfeld schlagartig
        schmied schmücken schnellere schwiegermutter sec selig sibirien silva simpson
        sonntagabend spektakuläre spezialität spritzt spvgg statuen steinzeit stewart
        strafverfolgung streiken string stute swift symptomen tagtäglich tankstellen testet
        tickt tribut tribüne try typischerweise ufo ungewohnt unna upload vampir verbrachten
        verdächtigt verena vergraben verkäufe verlockend vermächtnis verschlechterung
        verschleppt versprechungen verwaltungsgericht vintage vizekanzler vll vollbracht
        vorbeikommen vorführung vorgelesen vorräte vorsieht vox walzer wechselnde weltrekord
        wesel wettkämpfe wirkstoff wirtschaften wohlfühlen zertifikate zugefügt zugelegt
        zurückzahlen zuschüsse zustellung zweierlei zünden äquivalent übermässig abgehoben
        abkürzungen abzunehmen afghanen akteuren alarmiert allerhand altersgruppe amtierenden
        angelangt ansiedlung anstehen antragsteller anzuziehen aquarium arbeitgebern asian atmet
        atp aufbaut aufgebraucht aufladen aufschluss aula ausdrücke auseinanderzusetzen
        ausgehenden ausgeprägte ausging beantworte befunde behandelte beieinander beobachteten
        beschützt betraf betriebskosten betrunkene betrügen between betätigung bewusstlos blutig
        bozen brutalen buchmesse burnout cannes charakteren cherry chirurgen choice cindy clarke
        color common concordia consulting dargelegt darstellte demut diamond did duck dynamisch
        dz dürre effect egoistisch eigenständigen eingangsbereich eingeht einhorn einsperren
        einstufung einvernehmen elektroauto elektromobilität entdeckungen erbrechen ereignet
        ergreift erlös erregen erschöpfung essays etappen existierte eyes fachkraft fahrstuhl
        fairer farmer fatal faulen feinstaub field filtern fleiss flächendeckend forest
        fortführung fortpflanzung fotzen francesco frauenquote friedrichshain fristen fränkische
        frösche fussballspiel fürsorge gamescom geehrter gegliedert gehauen genialen genutzte
        geparkt gert gerüchten geschehens gescheiterten geschätzte gesicherten gesichts getrost
        gewalttätig gezielten gif goethes grenzwerte grundsätzlichen gründeten grüsst guinea
        günstigere harburg harmonisch hebamme heels heile hersfeld hh hinterland hoc huh
        häufigen höchstem hüften hündin identitäten illegaler illustration inakzeptabel
        interessiere janet jansen japanischer jefferson johan joyce kantone karren kenny ketchup
        kindisch klientel koalitionsvertrag kognitive kollektive kommandeur komponiert kondome
        konsumiert kriminell kundin labour lagerfeuer laptops lebenslang leslie local
        luftangriffe läge machts markierte marschall marschiert mas mason matches mazedonien md
        mechanisch mentor milden minimieren mixed morning muscheln musstest mutmasslich mühen
        natural neugestaltung neuzugang nonne nonnen normalfall norweger np nächstenliebe
        näheres obs olivenöl onlineshop opt ordnungsgemäss palmen partikel patente patrioten pet
        pfand pfefferspray pfeiler pflegeheim pfoten phrasen pianist picknick plötzliche porter
        praktika preisgeld puzzle pächter päpstlichen quadrat rassist rating rauche rc reader
        reed registrierte reibungslos religionsfreiheit reportagen rip rituale rubel runder
        rückenschmerzen sachbeschädigung sachverständigen sandro sarkasmus satellit schaffhausen
        schalen scheren schwanken schöneres schüttelt sciences score screenshots sequenz
        sessions shield silke sinngemäss slim sogenanntes soja spielplan spion spontanen spülen
        stabilisieren stadler startelf stationäre steckdose sterling stichwahl stifter ständer
        suchmaschine sudan suhrkamp superman suzuki thiel thing thrones tieferen tierisch
        tierische tm todestag toskana toto traditioneller trieben trust trümmern täters tübinger
        türme unbrauchbar unerheblich unheil unnötigen unvollständig unvorstellbar variation
        verbal verborgenen verkäuferin vermarktet vermittelte verwandter vielerorts virtual
        volksmusik vorstandsvorsitzender wahlgang wahlprogramm wandeln westküste
        wiederhergestellt windräder winterthur wolfenbüttel yu zeitweilig zelten zeugs zigeuner
        zurückgeführt zusteht übelkeit überfällig übersee abgeliefert abhandlungen abnimmt
        abschliessende abwenden achter ackermann adele adrenalin ahmed ahnt airline albums
        alptraum anfallen anfertigen anforderung angeschafft anklang anvertraut arbeitende
        arbeitgebers asozial aurich ausarbeitung auseinandergesetzt ausgebucht ausgedehnte
        ausgedehnten ausgestorben ausklingen auslöst ausnahmefällen auszahlen avec azubi
        badische barack baulichen beantragte bediente bedrohlich befriedigung begnügen belebt
        bequemlichkeit bergstrasse bestell bestem bitch bitteren bordell bowl brooks buchhändler
        burkhard canada carla cha chats columbia dagmar dell dirigenten diskutierten dogs
        dolmetscher dominant drehung dsgvo education ehr einfachheit einladungen einlass
        einmischen einmündung einzubringen elektronen elektronisch endergebnis entführen
        entwendet erfurter ernannte ernsthaften erstem euphorie eventuellen every exotische
        fahrschule familienunternehmen fasching fehlerhaft feierlichkeiten fetter feuern fichte
        fiktiven fingen flüchtete flüssen formeln forschungs foster freddy fundierte gameplay
        gap gauland gebaute gedankengut gefährliches gefäss gegenstück geimpft geiste geküsst
        gemietet gemisch genesis geo gerichtsbarkeit geschichtliche geschmissen geschäftspartner
        gewaltsamen gewillt gewürze gezüchtet gips glenn goldmedaille gothic gro
        grossbritanniens gutmenschen heimliche hohl holländischen homophobie host huch hundes
        hörner ideologisch innenseite ira iren irische iserlohn jacobs jaguar kanu kath klopft
        klüger knaller kollision kompetente konstantinopel konventionelle kooperiert
        korrespondenz kreisstrasse kurzgeschichten kürbis lachs landkarte landtagswahlen
        lauschen lebensgeschichte lest lets lich lichte lineare lockere logan löchern malcolm
        mao markierung marvel mcdonalds messias mild miliz missachtet mitgewirkt mobilisieren
        monsieur mu multimedia mündlich nachspielzeit nam narr naturpark nerd nero nicolai
        objektivität offenbaren olivia om orlando passagier pauschale peggy pelz pohl portale
        praktikanten prestige pseudonym psychiatrischen puff quali quality rain rampe rathauses
        rausgehen rausholen rd ready rechtmässig regale regenwald reh reiseführer rl
        rückschlüsse rückzahlung sachverhalte scheuen schimpfen schottischen schwedisch
        schöneberg seelische selbsthilfe shadow sigmund signalisiert sos spekuliert spielfilm
        spielregeln sprachlichen sprinter staatspräsident steck sterbehilfe stones strafanzeige
        stressig sulzbach symbolischen tanks torres tragende trainingslager ulf umfassendes
        umgegangen una ungefährlich ungewiss unterfranken unterhielt uralte usern ventil
        verabreicht verbindliche verbuchen verden verfassungswidrig vergeltung verona verzichte
        village violett vollidiot vollmond vormals votum wanderte wehrpflicht weingut wichtigere
        widerlegen wiedergeben windeln witten wohingegen woods wunderschöner wählbar yacht
        zeitlang zugehört zurückgeht zärtlich übersichtlich aarau abnehmer abonniert absehbarer
        abtei adels adoption against akustik alberto alleingang amerikanisch analogen analogie
        anfänglichen angelina angerechnet anheben anschrift anwender anzutreten anzuzeigen
        arbeitsstelle asthma asylanten auffällige aufgefasst ausbeute ausgestiegen ausmasse
        auszüge bacon bagger bahnhofstrasse bahnhöfe bauarbeiter bauart befallen befreundeten
        befugnisse bekanntgabe berges besagte bevorzugten biblische biergarten bing bird
        brasiliens buchs buddhismus bundesweite burn bverfg böhmermann candy charakteristischen
        cookies dichters dietz diskriminiert dl dominic drop durchdacht dächer ebola ee ehc
        ehrenamt eingespielt einzuordnen einzuschätzen elegante emotion entfaltung erfindungen
        ermutigt erprobt erzählst even exklusiven extremer extremismus fachkräftemangel
        fahrenden fahrlässig fasse feldzug ferienwohnungen fertigkeiten fish fisher formell
        fossilen freiberg fresh freudig fälschlicherweise fünftel gatten gebissen geblasen
        gebüsch geflüchteten gefällig gegenspieler gegönnt gelangweilt geneigt genötigt
        geologischen geraumer gerüstet geschlechtern geschult gewerbegebiet glatze heiligkeit
        hengst hergestellten himmelfahrt honorar horizontal hour hsg händel höhepunkte
        idealerweise implementierung impliziert incl inhalts intendant israelis jacken
        jahrelange jorge kabul kapitulation kartons kasper katalonien kauften keeper kegel kippt
        klagte knallen konversation konzil korps kracht kran krupp krämer kurfürst körpergrösse
        lab landeten lateinisch lebensversicherung lehrers lift lola lothringen luder lübecker
        magisch mahler making matter matura meere mehrkosten mentale merkmalen meth mhz mid
        migräne mitreden morgigen münch nachruf namhafte nebenher netzes neuerung neunte nischen
        nobelpreis nordwest nostalgie notieren oberster oö palm paolo paragraphen patriot
        pfennig pfingsten philologie plateau playlist plays polizeilichen polster populäre
        postkarte postkarten primäre protestiert psychologisch puma qui rationale raw
        reduzierten regisseurin reinheit reizen ride rogers rohstoff ronny ruh ruprecht rush
        sachlichen salafisten sally salzgitter sandstein schall scharia schlechtere schubladen
        schuldner schulhof schutt schwerter schwuler seidel seilbahn selektion servus sidney
        skelett sofortiger sozialversicherung spitzenreiter sprit sri sta staatsregierung
        stabilisiert starre startschuss step sternchen straight sure sympathien systematik
        tabellenplatz taktische tatbestand teuersten textilien ticken titels tram transaktion
        transfers treuer tschechen tugenden tui ul ungarns unkompliziert unterirdisch
        unterwerfen unweigerlich uran urne vanille verhütung verlierst verlinken verlässliche
        vermeidet verordnet verprügeln verrichten vertauscht verteidigungsministerium vertiefen
        vitamine vorgeschlagenen vorgestellten vorhänge vorreiter vorsichtiger wal warner
        weigern wettbewerben wil windkraft winzer wirtschaftsminister wischen wissenschaftliches
        wohngebiet würmer xv zulieferer zusammengearbeitet zw zwölften zäh öde östliche
        überfluss übergriffen überregional abfluss abgespielt abhandlung absteiger abstimmungen
        abstrakten absurde abwasser abweichend ala algen allergie alma altern always andauernden
        anführen angebunden angemacht angesteckt angreift anhängen antikörper arbeiterbewegung
        artist assoziation auer aufzutreten ausreichenden ausreichender auszuprobieren aux backe
        baltimore bamf barfuss barmherzigkeit based baukosten bdsm beatrice bedrohten beerdigt
        befürchtungen begabung begehren behutsam beistand beizubringen beliebteste belohnen
        benachrichtigung bennett berief bestückt betraut bewundere bey bibi braunschweiger
        bushido bv carol cem cleveland cold continental cups datenvolumen dauernden dekret
        deutliches devise diakonie dp dreckige durchgeführte ecuador eich eingeführten einräumen
        einstige einzelnes einzuladen elektronischer elften emanzipation empor erbsen erdboden
        erdogans erkannten erläuterung ermittelten ernstfall erzeugnisse ez faber fackeln faq
        feldes ferienhaus fetzen feuers foyer freiraum fremdes fussballfans gaga gartens gebührt
        gedeutet geförderten gentechnik geputzt geschütze gesicherte gesichtspunkten gesprächs
        getöteten gewahrsam geworben gewöhnlicher gigantische goldener goslar gottschalk
        government greife grundstücken gruppenphase hain handhaben hausnummer hb hector heilt
        heimisch helfern helles herzegowina heuchler hierauf hiesse hinterlegt hofes hort
        hungern hypnose höfen illusionen impfstoff india indiens instanzen intakt irina jackpot
        jep justice karre kelch keys kies kirchner klappte kleiderschrank kleinwagen knabe
        knapper kollektiven kommunaler komplizen kongresses konstanten konstruieren kreide
        kriechen kulturgeschichte kurdischen kuscheln kühlung künstlicher lana left legend
        lesbisch liebend lindern linse logischen ludwigs luisa längs lösten mack madeleine mara
        margarete massgeblichen meinungsäusserung minimale minsk mittelfranken mittelschicht
        mochten modernisiert moslem msc netzteil neujahr newcomer obi obmann oettinger offshore
        oha ordnungsamt originell pepe persischen playboy plug polit polizeigewalt
        pressesprecher professur prototypen präsidentschaft python raiffeisen rapide reinste
        reizt relief renommierte ri roch roche rossi runterladen rutsch rz röhren schiss
        schlosser schnappen schranke schwarm schweitzer schwieriges schätzte selbstverteidigung
        sensible sinnvollen sinnvolles sit skoda spannen spektakulären sponsoring stadtrand
        statements statthalter stay steffi stühlen suspendiert tape teilnehmerinnen theme
        therapien tick trockenheit uganda umfangreicher umgebenden umgedreht umstieg ungeklärt
        unternehmungen unterzubringen venture verlangten vermessen vernommen vernünftiger
        vernünftiges verschlossenen versetzung verwandlung veteranen videospiel vielversprechend
        villen volkshochschule vorschreiben vorstands wachstums wahlberechtigten walt wandels
        warschauer weltwirtschaft wertvolles working zeitreise ziemlicher zufällige
        zugeschnitten zuständen zutrauen zuwendung zuzulassen zwangsarbeit ähnlichkeiten
        überarbeitete übereinstimmen überfüllt übernachtungen übertragenen abgegebenen
        abgetrennt abrufen abschlüsse absteigen abzubauen administrator agb agency alfa alu
        amerikanisches ampeln anbelangt anfange angepisst angibt annahm anspannung anspielungen
        antarktis anteilnahme antwerpen arbeiterklasse attraktion aufführen aufgesucht auftrat
        aufzuheben aufzustehen ausgeweitet ausschnitte aussergewöhnliches ave baustein bauwerke
        beckmann bedauerlich bedeutendste bedingte begrüsse beifahrer bekanntmachung belehren
        benennt beschafft beschädigte beteiligungen betet betätigen bevorstehende bewacht
        beängstigend bildergalerie binde binder bischen bitcoins bombardiert boots brave britta
        broadway bryan brüsten bukarest bundesanstalt bundestags cars charakteristische chur
        church claudio corona cäsar dachgeschoss denkweise denver detektiv dialekte direktion
        div dringende due duncan economic edwards eingeliefert eingepackt eingestehen eiszeit
        engere enthielten entschlossenheit erfand erringen ersatzteile eth evakuierung fact
        falles faule feierliche feministische fersen feuerwehrmann fingerabdrücke fischerei flo
        flüchtet follower formulare franchise freigeschaltet freispruch freistil function
        geahndet geburten gecheckt gefälle gegenwind geistern geistlicher gekippt geklagt
        geldbörse gelernte gemässigten genehmigen gerichtsverfahren geschlossener geschrien
        geschäftsführerin gestand gestiftet gewährleistung gigantischen going günstigste hands
        handschellen hefe hegel helge herzliches heuchelei hintertür hoppe humanismus höherem
        hörbar hübner infolgedessen informativ inspektor isar jade jeanne journalistische
        kaffeemaschine kahl kanone kapieren kaufmännischen keim kilian kissingen kleidern kn
        knöchel kohlenhydrate kommentatoren konsumieren korrelation krallen kreta kurdische
        kälter lambert landeshauptmann larissa leitenden letztem library linkes linzer litern
        liv lynn lörrach maassen machthaber macron mahnmal mall marquis masern mean
        medizinisches meiningen memmingen menschenverstand mexikanische mittig motivierten
        munchen muse mutigen möchtet mücken münsterland nassau navigation neuheiten nexus
        niedrigste niki oase oberhaupt olli organismen origin ortsteile ostens oval pascha pate
        patriotismus pirat piratenpartei plante plasma platzierungen plot plädiert portionen
        portugiesischen praktikant praktizieren preuss privatbesitz professorin projektion psalm
        pv quadratmetern queens radsport rammstein raums reservieren restauriert restaurierung
        rotterdam rudel räumlichen römischer rückwirkend saiten sandy sans schaltung
        schlussfolgerungen schmerzmittel schmutzigen schnitten schnur schoko schramm schreitet
        schränke schwabe schwangeren schwerem schönem seemann selbstverwaltung selfie separate
        siehts skifahren snacks soliden soros spektakulär spekulieren spezialisierung spinnt
        spirituelle split stadtbild stadtpark standpunkte steigerte stimmzettel strafrechtlich
        stralsund strassenrand stur stätte synode südtiroler taschenlampe tea terroranschlag
        teures therapeut tiefes tinder tracking train trainierte trash tänze ukrainer umleitung
        umzubringen unbeschadet ungesund unrealistisch untergeordnete unterste vegetarisch
        verachten vereinigungen verflucht verfügbare verlässlich versteigert verwaltungs
        verweigerte verzweifelte vfr vl vorfahrt vorstadt vorzulegen waffeln weihnachtsbaum
        weltlichen whiskey wich widerstands wikinger wirklicher wirtshaus wp wuppertaler ze zeh
        zeitdruck zeitspanne zerreissen zurückgelassen zurückkehrte zusammengetragen
        zusammentreffen zuteil zuzug zweifelt zynisch ästhetischen ökonom abfälle abgerechnet
        abkühlen abmessungen achterbahn adern advanced ae aktualität amadeus amg anleihe annika
        anpassungen anstrich ansässig anthropologie anzugehen arbeiterpartei archäologen
        aufziehen ausbrechen ausgangslage ausgebreitet auszuhalten auszuschalten auszusehen
        avantgarde bangladesch basf bbw beauftragen beeinflussung beeinträchtigungen befestigen
        befristet befürchtete beging beheimatet being bes beschissenen besorgnis betitelt
        betreute beweglichkeit bewirbt bgbl biberach billionen blocks bode bohlen bots breisgau
        budgets building bursche chemnitzer concept curtis dankte darmstädter degen domina dong
        dow downloaden durchatmen dvb dünger ebenholz einfahren eingekauft eingliederung
        einmarsch einreden elektriker elfmeterschiessen elmar enthaltene erachtet erleidet
        ermittelte errungen erscheinende erstrecken erteilung ethisch evaluation experimenten
        fahrenheit fahrtrichtung fairness falke festnahmen fg finalen fleischer flex flirt
        folgerichtig folgezeit forex fortgeschritten frechen frischem frühlings ganzjährig
        geahnt gehorchen gemeinen gerda gesamtwertung geschichtlichen gesundheitszustand
        granaten grandiose greifbar gruben gta gw gönnt hannibal hanns hein henker herausstellen
        heroes hervorgebracht hingen hinsetzen hochburg hysterie häuptling häusliche hölzernen
        imam immens indessen jahreswechsel jeffrey jos jugendlich kaugummi kiez kirchheim klee
        kleingeld kleve kompensiert konflikts konstruktionen kristalle kutsche lagers lauer lehm
        leitlinien leone lesbar liebesgeschichte lily mahnung mangelhaft marxismus medial mehmet
        mehrfacher meissen memory mick missachtung mobiltelefon moers mühelos nachforschungen
        nationalhymne naturwissenschaft nc neugierde neunkirchen nichtsdestotrotz niedrigem
        number nürburgring oberhand omar own panda patch permanenten peterson phillip php pius
        planer plans podiumsdiskussion polizeiliche pott predigten probanden prozentpunkte psa
        pt purer putzfrau quittung realistischen records reflex refrain reisepass respektive
        reuters richtern riester ringer rocker rosberg rotenburg rss ruby rufnummer rückblickend
        rückschlag sackgasse safari sangen saugt schanze schickten schlanken schnapp
        schweinefleisch schätzungsweise shampoo shitstorm sieges sinti souls spanischer
        spielende spon stadthalle streife superior supermärkte symbolische symbolisiert
        sympathischer sünder taktischen taub teilnahmen tempelhof tibet tiefgarage tiergarten
        tischler together trockener umbauen unbequem unerwünscht unglücklichen unterfangen
        unverzichtbar used verbindlichkeiten verfassungsgericht verfällt vergab vergessene
        verhaften verlesen verlobten vermarkten verriet verschluckt verschulden verwirren
        vorangetrieben vorspiel vorziehen wachsender weggehen weicher weitergabe weltgeschichte
        weltmeisterschaften wiederkommen wilhelms wing winterpause wirke wirkungsgrad wohlfahrt
        währungen wäscht wöchentliche wüsstest ya zahnbürste zeiss zeller zucken zugehörige
        zulauf zusammenkommen zusammensetzen zweifelhaft zweikampf züchten ägypter ökostrom
        übermitteln überschätzt ʖ aargau abbild abgeschrieben abmahnung abschiebungen abschuss
        accessoires ads alain amazonas amtierende anflug angefasst angefordert angelehnt
        anonymität another anruft anspruchsvollen anstrengen antje arge atlantic aufgestiegen
        aurora ausgegraben ausgeraubt auskennt auszeichnet autismus backofen bahnhofs
        bahnstrecke bailey ballade barbie bedeute bedrängt begehrten begleichen behandelten
        beidem beigetreten beitrags bekräftigt benannte benno berührte bestreben bet betriebenen
        blutungen blöder briefwechsel bruck büchner caspar cello chaotisch col darbietung decker
        deins delhi delle denkmals dessous diplomat dis dominierten donnerstags drangen
        drehmoment dus eddy effektivität egoismus eigentums einbeziehen eingeführte eingeordnet
        einmischung einstellt einzelfällen einzutreten elfen elle enrico entrichten
        entwicklungshilfe erfahrener erfährst erging ergriff erkranken erläuterte eroberte
        erwirbt erwirtschaftet existierende fachlichen factory fehlverhalten festnehmen fiktive
        fin flexibler floyd fluggesellschaften fluten forums fotografin fugen funktionierenden
        funktionsweise färbt gaby garnichts gedeihen geheimes gelehrte gelenke gell geländes
        gesamtbild gesamtzahl geschoss geschädigten geschäftsbereich geschäftsleitung gesehn
        gespritzt gest gesuchte gewalttätigen gewinnst gfk gilde gleisen globaler grossstädte
        guttenberg göttlich hamlet handwerks harper heimgesucht herrlicher hieraus hiessen
        hocker hyundai hähnchen härtesten impressionen indiana intelligenten interface intuition
        isch jeep jugendhilfe jump justizministerium kapstadt karlheinz karotten kasachstan
        kaufkraft kiffen kinderbuch kinofilm kleist konkurrieren konstruktiven konzepten
        koordinieren kostengünstig kubikmeter kunsthalle kurzfristigen langweilige lb leibliche
        leonie lessing leuchtende liebevolle lockeren lokales luftballons lutherischen marian
        marko masturbieren maxime mdl memes memoiren menzel merseburg michigan milliardär
        mineral moleküle mont mozarts mysteriöse männlichkeit nervosität neugeborenen neumünster
        nichtraucher niederschläge nippel nothing nylon offensichtliche parfüm passiven perücke
        philosophisch pier plaudern positionierung preiswert psychoanalyse rabe rechtspopulisten
        regensburger regte regulieren reim renn repräsentativ resort revolutionär richards
        richters rummenigge rückführung sachschaden scan schenkung schilderung schildkröte
        schimpft schlegel schmieden schnarchen schossen schwerkraft senatoren sensationell
        sensiblen separaten seriösen sicherheitsrat silicon spiritualität spätsommer sry
        staatsoberhaupt staatsoper startups steuerlich steuerte stiften stolzen stricken
        stromnetz strong strukturellen störend stünden suggeriert superhelden symbolen são
        tatverdächtigen taucher tempels therapeutische tiefpunkt tierarten titelseite toben tobt
        torschütze trauung treffern tschechoslowakei tuberkulose tödlicher umsatzsteuer umwege
        unbestimmte unglückliche uninteressant unit unpassend unschlagbar unwirksam uvm
        vandalismus verfolger vergangener verkackt verliebte vermietung veronika verrückter
        verschuldet vertiefung verwaltungsrat verzerrt verziehen vollzug vorhersage wait waldeck
        weiterentwickeln weiterleiten weltklasse wertpapiere wettbewerbsfähigkeit wide
        widerstände wiederherzustellen wohlergehen wohlhabenden wulff wwe zehnmal zoe zufälligen
        zulässige zutage zutreffen zuzuhören zweifelsfrei zweitligisten ältester übergänge
        überliess überraschte übersteigen absätze abtreten acta adobe aggressiver aktuellem
        amerikanerin annexion anschlussstelle anstalten ansätzen apr arbeitszimmer armstrong
        arrangements astronauten aufnahm aufrechterhaltung aufschlag aufzählung ausgedehnt
        ausgespielt ausgibt auslosung aussenbereich auswandern auszeichnen auszubildenden
        autohaus bade baten bedauert bedeutsam befürworten beidseitig beisammen belogen bertram
        bestandsaufnahme beugt bewunderung bewölkt bilderbuch bingen blanc blutung bradley
        brandenburgischen bretter brüllt bubble burka camps cas click constantin cookie cox
        creek crime cuxhaven derbe diene dienstags differenzierte discord dokumentationen dramen
        durchlesen dümmste eco effekten effektiven eigenheim eindringlich einsparungen
        eisenbahnen emanuel endlose energisch entfernungen entlarvt erlebnissen erliegen
        erregung ertappt eugene euros euskirchen explosionen exzellenz fahrradfahrer fahrwerk
        farbig faszinierende fehle fernverkehr feststellt finanzierte flügen folklore formalen
        formaten fortgeschrittenen friedberg friederike fs furchtbaren fürchtete gegnerische
        genaueres generals gepresst geritten germanen geschaffene gesuchten gesundheitlich
        gesundheitssystem gewichte gewissens gibraltar gierig gleichzeitiger gleiten glory
        glänzenden goldman googeln gotteshaus gotthard gun hagel hameln harmlose hecht
        heimspiele heissem herauskommen herausstellt hergestellte hihi hilde hinsehen hinterhof
        hippie hocken holiday hosentasche humanitären hüllen indizes initiator intoleranz
        investments iphones irrt islamismus jesuiten kira klammer kluger komitees kratzt
        kreaturen kreiert kugelschreiber landesstrasse leerer lehen leidenschaftliche leisen
        leitender leuchtenden lobbyisten locke lopez lucien luthers lv lösch machenschaften
        magister magnet malaria mandeln many maskottchen menschenwürde micro mietwagen
        mitbegründer mmn mobiles modi mol monroe mosaik mrt mustafa mutiger nachgeben naive
        native natura neuwied norwegische ode oliven olle outfits peak personelle pfiff pforten
        pfui plakette platon podcasts poetry polnischer porta practice prenzlauer prise
        proportional prächtigen reading rechtsextremisten ref regelwerk regierungsbezirk
        ressource rheine ro romanischen rubin rumänen rundfahrt röntgen salt sarrazin sauberer
        scannen schalker schaufenster schenkel schifffahrt schnecke schulische schulungen seitz
        serbischen sergio serum sheriff signifikante sigrid sketch soccer sommerfest sonderpreis
        spinat sprüchen stemmen steuereinnahmen stickstoff strahlend strassenbau stronach
        stöhnen subjektiven supercup sympathische symphonie taktisch tara telefone thilo todd
        todesfall totschlag trachten trail transparente treibende trophäe trägern uf ultimate
        umgangssprachlich unfreundlich urteils vase venen verben verbinde verdichtet
        vereinfachen vergewaltigungen verkleinert verlagerung vermischen versetzte verspreche
        verzeichnete verzug views waschbecken wave weltkulturerbe wiedergutmachung windenergie
        wirth wrestling württembergische zahlst zeche zielgruppen zugerechnet
        zusammengeschlossen überbieten überflutet überlastet überquert überschwemmungen
        überspringen abgehen ableitung ablösen abschrecken abzuwenden allergisch allermeisten
        alpine amoklauf anarchie andres anfordern angeführten angemessener angestrebten anhält
        anni anschaffen anstreben antisemitischen anzieht archäologischen arnsberg aroma artig
        aufbewahren aufgearbeitet aufgeladen ausgestattete ausgestatteten ausnahmezustand
        aussehende auszumachen ausübt avatar bali bankrott baur beachtliche beherrschte beige
        bekäme beleben bescheidenheit besorgten bestellten bestärkt bettwäsche bewege
        beweismittel bewältigt beyer bindungen blenden blinder bremst brände bugs bundesagentur
        bundesligisten bureau bürgerinitiative ceta charakters charité charta chase chefarzt ci
        civil ck coffee conny convention corpus could creative cruise derartiger distribution
        dschungelcamp durchbrochen dächern einlädt eleganz emotionaler engeln entgegenkommen
        entgelt erfasste eritrea erkundigen erlernt erlöse erneuter erscheinungen etwaigen
        exemplarisch fachleuten ferienwohnung festnetz forschungsergebnisse found friend
        gebrüder gebäck gebürtige gedanklich gedruckte geflügel gefälschten gefängnisse gefässe
        gehaltene gehörigen geldwäsche geringes ges geschissen geschwätz gespenst gestolpert
        gewehre gewehrt gewerkschafter gkv gleichwertig gratuliert gunther hanf haram hausfrauen
        hautnah hektisch hiesige hinausgehen hubertus hussein häng hüpfen idealfall ik ikone
        impact impressum inhaftiert initialen innenpolitik instinkt interaktionen irrsinn
        islamisierung items jam janssen jerome judas judo jusos kassiererin klaas klägerin
        knallhart koffein konservativer konstrukt konzepts korrespondent krakau kurzfilm kölsch
        künstlerinnen latin lebender letzen lf liedes lilien liturgie loslegen lotus mamas
        mehrfache mehrheiten mekka member merlin miesen milizen miranda mississippi molly
        montreal msv multiplayer mustern nachfolgerin nationalitäten nationalversammlung
        naturschutzgebiet naumann nebenjob nennenswerten neuste neuwagen niederlassungen ny
        nötigung official opus outlet papers peitsche pennsylvania pfarrhaus physikalisch pickel
        pitt plauen points politikers polizeibeamte potenz prostituierten psychiatrische
        qualitative ragt ratschlag reaktor rechnete reinem relations renovieren reporterin
        repräsentation respektvoll revolver rindfleisch rudern rugby rust rutschte sachsens sal
        salem sandalen schauten schicksale schlagwort schlägen schräge schusswaffen schwab
        schwalbe schwiegervater schädigen script sektoren selbständigkeit semi sets smiley span
        stadtarchiv strikte stromausfall stündlich tabellenführer tageszeitungen technologischen
        temperament tiefere trüben tunnels twin türkis umarmt umbauten unangemessen undercover
        ungehindert ungeschlagen unterhose unverhältnismässig urs verbandsliga verdorben
        verdächtiger vergleichende verknüpfen verlobt verpflichtete verrechnet verschmelzen
        versteigerung vertikal verzweifeln volksfest vorbehalte vorbeigehen vorurteil vu wade
        wahrhaft waldemar walten warmer wegfallen weihe weiher weinte wett wiederbelebung
        wikileaks winterspielen wirren yay zalando zehntausend zeitverschwendung zentimetern
        zerbrochen ziegel zirkel zk zwangsweise züchter ägyptens ärmsten ätzend übe überragend
        überraschenden überwiegt abbekommen adhs admin aida allan altersklasse amor amp ams
        angekündigten anschliessender ansteckend api arbeitsvertrag arrangement artur ask assen
        atomkraft attack aufprall aufteilen auftretende ausgesagt ausgrabungen ausschüsse
        aussenstelle aut autogramm autsch ava basti bauvorhaben bedenke begründer belag belehrt
        beläuft bereichs berichts beruhigung beschimpfen beschneidung beschränkten beschädigung
        bestechung betrachtungen betriebene betriebes bezeugen bildungssystem bischoff bourbon
        brauchtum brennpunkt bundestagsabgeordnete bündel bündeln carbon cartoon cholera chrom
        churchill ciao close cluster crowdfunding currywurst daniels defense derartig ders done
        dorfbewohner dringenden drumherum durchschaut einfrieren einsparen einzuschränken ellis
        emilia endlosen entdecker entfliehen entladen entscheid erdmann erpresst erstochen
        ertrunken erzherzog erörtert experimentieren exporte fachrichtung familienmitglied farce
        fcb fehlerfrei ferguson festigen festplatten flag fliesen folien formationen frühesten
        funktionalität fussballs fv füge fürstin gc geirrt gelehrter gelungener gemeinhin
        generaldirektor generellen geregelten getrocknet gewölbe gf goldenes gottlieb grausamen
        grober grünem gurke hal hatt heiligabend heldin herausstellte herzschlag hf hingestellt
        hinz hiphop hulk hypo ibn imstande ingeborg intuitiv isolieren jackie jasper jedi jin
        juliane jungfrauen jülich kanals kapitals kaputten ke kingdom klingel klotz knut
        kommunist konfiguration konventionen korridor kreativer kreistag kreuznach kulturelles
        köche kümmere kürzung lehrling lehrlinge lka loge lords malers markanten meisterin
        mettmann meyers mirror mitbringt mitfahren mitgehen moi möchtegern nachtisch namhaften
        nenner niederen nikolai oberschicht ortskern osteuropäischen papieren pappe parts
        patronen personalausweis pfadfinder physiologie picture pietro pinguine pistolen
        portugiesen prallen psychischer pudding put quick rachen radikaler rainbow rampenlicht
        ratio rechtsradikale reize reports resultierende ribéry rinde robbie rr ruin räumte rück
        rückläufig rücksichtslos safety salami sardinien schadens schaun schicksals schlagzeuger
        seltsames shot sicherstellung siebziger sinfonie sinkende sinnlose sitte skin snack
        solidarisch solls something sonn sonnenstrahlen sparten splitter spucken steinbruch
        stolzer strassenbahnen streuen stube stämmen tarifvertrag tauchten theresia therme
        toaster türk umgestaltet umgibt unbestritten unendlichen unfalls ungenau unger
        unglaubwürdig ungläubigen unsicherheiten unsichtbaren unsterblich untergeht untersten
        untreue unverantwortlich unverbindlich unversehrt unverständnis valerie ventilator
        verantwortlicher verfechter verfehlte verfickte verkaufszahlen verlassenen verlobung
        versauen vertriebenen vertuschen verwaltungsgebäude verwüstet vorhandensein vorkommnisse
        wahrnimmt weingarten weltliche wertet wiederkehrende wirksamen wirtschaftswissenschaften
        wohnheim wuchsen zerlegen ziemliche zivilbevölkerung zugeht zumachen zurücklegen
        zurückzuziehen zusehends zuwendungen ärztlicher äusseres örtlich özdemir übergegangen
        abdruck abfinden abfolge abgebrannt abzulegen abzuschaffen adjektiv altenburg andauernde
        andrej angesprochenen angestrebte anklagen ansammlung anschliesst antiker
        anziehungskraft attraktionen auffordern aufpreis aufrüstung aufschreiben ausdrucksweise
        ausgetreten ausgezeichneter austragen automatik automatisiert barbaren baubeginn
        bauherren bausteine bea bear bedanke bedecken begegnete begutachtung behrens bekanntheit
        beleidigend belief bemalt besitzerin bessern betreff betrunkener betätigt beyond
        bildungspolitik blair bolivien bregenz brillant bulletin bundesgebiet bundestagsfraktion
        bögen camping century charity chatten children chöre cisco communication coupé cowboy
        derartiges dialektik differenzieren diäten domains drucke dtv ecclestone edinburgh
        einbrüche eingearbeitet eingegeben eingeplant einheitliches einreisen einschätzungen
        einzubeziehen ellenbogen endstation entgegenzuwirken entwicklungsländern erfolges
        erhitzt erreichung erstaunen esa ethnie etikett europäisch fahrkarte faulheit federal
        fei fettsäuren finance finanzministerium fliessenden flöten fo forscht frauchen
        freundliches frontal förderungen gabi gear gebrochenen geburtstags geflüchtete
        gegensätze geheissen gekehrt gelockt geländer gemocht gerichtete gerichtlichen gerüst
        gesandt geschnappt gesetzlicher gewalttaten grausamkeit grinst gutenberg gymnastik gänze
        harmonische hebe hedwig henne herauskommt herkömmliche hieronymus hildebrand histoire
        hohn hunderttausend hunsrück häufen hörbücher hügeln ige imo indian indikatoren
        interpreten jahrhundertwende jets jmd joey juhu jürgens kambodscha kamerad kandidieren
        kennzahlen kerne kirmes klopapier kluft kmu knox koalitionspartner kollegah konkurrent
        kontinents kontrahenten krampf kreisverkehr kulinarische kulmbach kunz kurzum
        landeskirche lava lc least lebensende lebensgefährlich lebhaft leckt leisteten leite
        leukämie liebster limitiert lines lippenstift lock lungenentzündung löschung machtkampf
        mager manu marien mayo mayr melancholie michail milton mimik ministers misere
        mitstreiter mitteilt modifiziert mächtigsten mühlhausen nabu nachhaltiger nasser
        neunziger nichtig nichtmehr niedergelegt nordens nordic notfälle notwendigerweise ohh
        originals ostdeutsche parfum partenkirchen pendeln pentagon percy personals philharmonie
        podest politics pollen popmusik potentiell progressiven prägte pu raiffeisenbank ratsam
        rausgekommen rechtsradikalen regeneration rennstrecke republikanischen rev reynolds
        riemen rissen rohstoffen rossmann sachverständige sagtest sahara sauberes scharfer
        schiffs schnupfen schwefel schwingungen schwärmen sci search seelischen segler
        sicherheitskräfte sichtbarkeit sichtweite simons sitzplatz socke solothurn sonstiger
        sozialarbeiter spaltet species speisekarte spielers spielweise spirale spitzname
        steigend steuerliche stolpersteine strukturell stätten stürme tau thalia tierpark tips
        toleriert tornado tragbar trainerin tresen triebe twist typus unsre unterwerfung
        unterzeichneten variabel verbands verdrängung vereinigen verfassten verschaffte
        verschollen verursacher verzögern villach visitenkarte vista visual vollidioten
        vollmacht vorgeben vorgezogen vorjahres vorurteilen wahrhaftig weggeworfen weglassen
        wertschöpfung widerspiegelt winston winzig wismar wissenswertes woody wüsten yale zar
        zecken zelda zeppelin zunehmendem zwanziger ängsten äthiopien überführen übertrifft
        überzeugende abbilden abgebildeten abgedruckt abrupt absprachen absprechen abwägung
        achtziger adorno africa akteur aktionstag altbau ambulante ambulanten angeblicher
        angeordneten angewachsen anstehende ansässige antiquitäten anwälten anzuhören
        asylbewerbern attribute aufbereitet aufbereitung aufbewahrung auferlegt aufwertung
        ausdrückt ausschliesst aussehe autorinnen baba banks baumgartner baureihe bawü
        bedrohungen beigelegt bekloppt berufsgruppen berüchtigten besiegelt besuchs betrunkenen
        bikes blade blitzer bluten brauchbare breiteren brüche bsg buchenwald bundestrainer
        bänke böblingen cards claudius comedian css demokrat diplomarbeit direktem
        disqualifiziert dominante dominierte dot downloads dreckigen duett duisburger
        durchsuchung düsteren effiziente ehegatten eichel einfangen einkaufswagen einzuholen
        eleganten elterlichen empfindliche erbschaft erlöst erpressen erstere erwirtschaften
        exponate exposition fehlerhafte festgelegte finnische flacher flüchtig flüchtlingslager
        flüstert freigesetzt freiheitlichen fremdsprachen frieda fries fundort funny förderlich
        füreinander gase gebilde gekürt gelähmt gemüt gemüter genugtuung gerechter gerlach
        germain gesamtkosten gestank gestreckt gestresst getreu gewähr geöffneten glasfaser
        gleichgesetzt glühwein gong grabe grafikkarte gunter günstigeren halbmarathon hamster
        handtücher hecken heimatverein hektik hinfahren hochgradig hooligans ibrahim
        inanspruchnahme inbegriff informiere ingwer inhaftierten instruments jacobi june jungle
        kalkül kara kasseler katholizismus kerber klarinette klettert klicke koennen kohlenstoff
        kolben koller konkurs kontraproduktiv konzernen kostbare kreisverband kretschmann labern
        langweiligen leichtem leuchtend liberaler liebenden lithium loop louvre ls lsd läuten
        magnesium mahnt mandy martinez masturbation mclaren medienberichten meetings meldeten
        merci mimimi missen mithin momentanen mondes monitoring montenegro morgenpost
        mysteriösen mähren mögliches müllers nachdenkt nachgeholt nahtlos naivität
        nationalsozialistische neuigkeit niedersächsische nordamerikanischen norddeutsche
        normandie notes nutz nährstoffe oberarzt oberteil odyssee ohrringe palästinensischen
        parole pds pers phrase pic pilzen politischem por portugiesisch potenziell prominent
        propagiert publishing punktzahl pyramiden raste raumstation registrierten reichenbach
        reisten relativiert remake riet rollte rosenthal round rundfunks räte saisonstart sandte
        sanieren satte saul schar schiefer schlaue schlechteren schleichen schwächere sechzehn
        seile sekretariat sharing sims skandale sokrates souveränen sowjets speaker
        spezialisierten spärlich ssv staatsstrasse stadtkirche stangen steel sterbenden stichtag
        stipendien studiere stürmt säge table tagebücher taler tamara taugen testaments theologe
        tomas touristische touristischen translation trauriges traute tribute trompeten träne
        trümmer turbine tutorial unbekanntes unentgeltlich unfreiwillig untergegangen
        unternehmern unverletzt uralten urteilt utc verbandsgemeinde verbleibt verdeckte
        verehrte vereinzelte verlaufenden verlost verlosung vermindert verrecken versailles
        verschuldung verschärfen versendet verständigt verwaltungen verwundeten verzehrt
        verzweifelten vierer viertes vokabeln vorarlberger vorgelegten vorgeschmack vorkehrungen
        vorübergehende wartest wehrdienst weihnachtsfeier weiterführen wernigerode widerrufen
        wiss witt wohnhäuser ws yep yourself zach zahlenmässig zitaten zugelassenen zulässigen
        zweifle überlegenen überreichen abartig abdeckung abendmahl abhanden abiturienten
        abstecher ackerbau adapter agierte alibi allseits amtsantritt anerkannter angehende
        angeschlossenen angetroffen ankündigungen anmachen annemarie anstecken ansteht anwärter
        anzumelden archiven arktis arrangieren aufgibt augenzeugen ausbildungen auszurichten
        baltischen bares barrierefrei beabsichtigte bedeutungslos beeindruckenden befasste
        befreite begleiteten beirut bekanntwerden benutz beruflicher besitzungen betreuten
        beträchtlich beweggründe biest bindend blauem blutes bodens borg brandes brauchbar
        breitere briefwahl buchhalter buffalo bundesnetzagentur bürgerrechte camille carola
        centrum chancengleichheit checkt cher child chronologie circle clay coop cowboys cr cry
        denkmalpflege derek deut dia direction dominique doppelpack dosierung dringender
        durchführt duty eingestellten eingetragenen einzelfälle ekd empirisch enthüllungen eos
        erleuchtung eroberten error ersteres erwägt esprit exit experimentellen expo
        faschistische felipe fixen fossile fp freak frisuren fruchtbaren funktionär fördermittel
        führend gal gandhi garant gebundene geburtstage gefährdeten geheimtipp gemarkung
        gemütliche geologische geometrische geraubt gerichteten gerichtliche gestreift geweigert
        gezockt gings girokonto gittern giuseppe grabstein gravierende grenzwert gronkh
        grossvaters grosszügigen hannelore hauptberuflich hauptfigur headset hebräischen hecke
        heiliges heilpraktiker helme hepatitis hergeben herrlichkeit herzblut highschool
        hilfsbereit hinausgeht hk hofe hurensöhne ilmenau imperialismus importieren indirekten
        internetauftritt interviewt ipod irgendwem javascript joh kack kanne karosserie kaspar
        katastrophal klarkommen klatsch klimawandels klippen kollegium konsolidierung konsul
        kreieren kulturgut kyle köchin kürzungen lanka lauren lausitzer legalen lindenberg
        linguistik luigi maren marzahn matteo menschenmenge merkwürdigen mfg misserfolg
        miterleben mitteldeutschland mitverantwortlich mods montagmorgen morbus morgenstern
        mother motorhaube mus musikalisches mögt mücke nachträgliche nachzugehen
        naturwissenschaftliche netzwerks niko nobel nom näherte oberschule ohnmächtig once
        orakel orthodoxe ostpreussen packe paragraph pardon peinlichen phönix pimmel pioniere
        pizzeria pommern probst prospekt präparate prüfstand qr qualitätssicherung quecksilber
        quentin quinn radikalisierung raimund ranger raschen rationalen really reputation
        reservierung rey rhythmen rod rodriguez rolls roosevelt rückten sammelten sauerei
        schadenersatz scheich schindler schiri schlitz schmilzt schriftenreihe schulbildung
        schwaches schärfer schüren sehne seltenes servern seth share sicherste sign simulator
        sinkenden skandinavischen slow sparta stammes standardmässig standhalten steigung
        stimmungen strafraum strahlte stromerzeugung studentische sugar sukzessive sunday
        supreme surface tagungen tales tatjana taufen tauscht telegramm telekommunikation
        thematisieren third titus tolerant tolerieren tomate trinkst trojaner trumpf
        trägerschaft unbedenklich unerwarteten unerwünschte ungewissheit unheimliche
        unregelmässigen unterbrechungen unternehmensberater unterstrichen vc veilchen verbale
        verbrannte verbrennungen verkürzte verlobte vernehmung verpackungen versinken verstört
        verstössen versuchter verweigerung vinci visuellen volksbegehren vollziehen vorbehalt
        vorbereitete vorgeschriebene vorsorglich wagners wehrte weiterführenden weltrangliste
        wes wettkämpfen wichtigster wiedergeburt wittgenstein works zehntel zeitzeugen zement
        zensiert zerstörer zufriedenstellend zufügen zugeständnisse zunft zurückgenommen
        zusammenstoss zweifelsohne zäune öffnungen überbrücken überreichte überschaubar üblen
        abgelegenen abstiegskampf abstände active adult ahnte akustische alone aminosäuren
        andacht angrenzende anständigen anvertrauen anzumerken arabischer arbeitsgruppen
        armenier attila auffälligen aufgerissen aufreissen ausgerichteten auslegen ausreise
        automotive bab bam baumassnahmen bedingten bee befriedigend begehrte beichte bemessen
        bemängelt benommen benziner berühmtheit beschossen besitzern bestmögliche bewerbern
        bewirtschaftung billard bochumer borken bottrop brauer bräuche bucher buckel bösewicht
        bürgers carsharing cham coco council cristina dampfer delikte depressive detaillierten
        diane distanzen dk drängten durchmachen durchschauen dämliche echtheit ehepartner
        eigenartig eigenständigkeit einfuhr eingeklemmt einschreiten einsehbar einsetzte
        eintrittskarten einzulassen einzusteigen enthüllung entwarnung entwürfen epos ergeht
        erhoffte erlag erstellten erwachsenenbildung erwiderte erwähnenswert essenz exzellente
        feb fiese finnen flanken fledermaus frankenberg freigestellt friday füllte garantien
        gatte geburtsdatum geburtsort geeignetes geisteswissenschaften gemeinwohl gemobbt
        georgen gerammt geschenken geschosse geschäftlichen gestürmt getragene gi giftige
        gleichberechtigt gleichgültigkeit gregory grundversorgung gründliche gönne günstiges
        hafenstadt hakenkreuz harmlosen hauptteil hausbesitzer havanna henriette hertz hgb
        hightech hingezogen hinstellen hohenzollern honey hughes industries innovativ
        intensivstation interventionen ion isolierung jubelt jucken kamp kanalisation kauen
        kerry keule kirk klassifikation klassifiziert kommunalpolitiker konsulat konzentrierten
        korrektheit korrupt kraftstoff kreatur kroaten kung kunstwerken köder küsschen
        landgerichts lanze laufender lautlos legendär leistungsträger lima lingen linus
        literarisch losen luxemburger mango manipulationen manufaktur mathilde matrosen
        mauerwerk metropolen midi miene mikroorganismen mills mimi mining mitbestimmung
        mitbewohnerin miterlebt mitsubishi mitteldeutsche moto nachdenke nachfahren nachtschicht
        nadja nas naumburg nebenkosten neigungen nicola nil oberseite offizieren olivier orban
        organen packungen panel passagieren peine pf pfarrgemeinde pflegekräfte pforte pfälzer
        phillips preisvergleich prozedur präsentationen pädagogisch ragen rats rechnerisch
        rechtsanwälte record regierungschefs reiseziel reissverschluss rekonstruieren rekruten
        ries rohe root rumänische römern salbe sauberkeit schrein schulsystem schwarzenegger
        schwerwiegende schwierigsten schwuchtel scooter sechzig seelsorge selbstständiger
        sicherheitspolitik siegerin silvio sinnlich slip soda solchem sonnig sonntagmorgen
        sorgerecht sotschi spalt spiegelbild spielbetrieb sporadisch sporen statuten steifen
        stettin steuergelder stinken strafrechtliche strahlenden streifenwagen strümpfe stücks
        susi sympathischen säubern südseite tai tansania tausendmal teamkollegen teppiche tester
        thermometer transporte triff töpfe ullrich umwandeln unbedeutend unmengen unmögliche
        unterlaufen unterzeichnete unvermeidlich urlaubs verachtet veranstaltungsort
        verschiedenste verstärker vertikale vertrauter vertretbar videoüberwachung
        vizepräsidenten volksmund vorstelle vortragen vorzeitige voting vous wahlergebnisse
        wahllokal wahnsinns wanderwege wespen wichtigstes widerspiegeln wimbledon
        windkraftanlagen wirf wirkliches wurscht wölfen würfeln yamaha yves zerfällt zimt zpo
        zubereiten zurückführen zurückgekommen zurückgetreten zusammenhängt zweigen überfahrt
        überführung übernachtet überredet übertragungen aba abenteurer abgehört abliefern
        abschätzen absichern abzugrenzen acc aktualisierte akuter akzeptierte ale alf alina
        allergien allgäuer alliance alpinen alsbald altenheim androhung angefragt ankündigen
        anrede anstossen anstrengenden ansturm anteilen ash assoziationen atombombe aufgestellte
        aufn aufrechtzuerhalten aufschlagen auftauchte augenblicklich auslassen ausrufezeichen
        austrian autobauer autonom babelsberg bachs background bader baldige bauherr bauteil
        beamer bed begeisterten beibehaltung beisein beneide benimmt bereitwillig bernburg
        beschädigen bestattung bestehendes bestrebt beträchtliche beverly biere bleibenden
        brutaler bülow cage carina cast chlor combo comment computerspiele courage cp daisy dani
        defensiv deggendorf dekoriert derlei didaktik dienstzeit dill doktortitel donnie
        doppelmoral dreien durchgezogen durchsage echtem eingehend eingeschränkte einsetzbar
        eintauchen einzugreifen einzuleiten elisa emission energieverbrauch entnahme
        entzündungen erbaute erfolgsgeschichte erfülle erfüllten erhoffen erhöhtes erloschen
        ermittlungsverfahren ers erstligisten erstreckte erträglich esch eskalieren exportieren
        fabio fachkräften fahrlässigkeit faith farblich feindes female fiedler fkk flop fohlen
        freigeben fromm geblockt geburtshilfe gefährlichsten gefängnissen geförderte gegebene
        gehandhabt geheimnisvollen geliehen gepflegten gerard gerber gerichtssaal gerutscht
        gesamtbevölkerung geteilten gewaltiger gewinnerin glasgow graubünden greif güterverkehr
        hallenbad hansi heat heirate hendricks herangehensweise herb heribert hering herrchen
        hierüber himmlische hingeht honecker horizonte hubraum hypothek ideologien immun
        individuelles ines infizierte inhaltsstoffe installationen instandsetzung intellektuell
        intelligence irish isa islands jacqueline jost js kabinen kane kanon kapuze karfreitag
        karstadt kinderspiel kirchengeschichte kirsch kirschen kittel kleidungsstücke kletterte
        kombinierte kompakte komplimente koste krankenschwestern krater krauss krems
        kulturzentrum landratsamt langweilen lead lebensweg lech legalisierung leibe leistungs
        levi lgbt linkshänder login macbook machtergreifung malmö mangelhafte markante
        markierten masterarbeit menschenrechtsverletzungen messing metalle mieser mindern
        monument nachzulesen napoleons netzbetreiber neuregelung nevada niels nordische notre
        novum obligatorische oil orbit organisator orientalische osnabrücker paranoid
        personalien perverse psychologin pöbel qualifizierung quantum raben ranch randy ratingen
        reagan reger regiments rei reproduktion ressort resten rezession riedel risk rm rockstar
        rouge ruhiges scene schaltete scharen schleunigst schlimmere schläfst schmackhaft
        schneit schockierend schriftstellers schulgebäude schweinen schwächsten schämt schönberg
        sechster sechziger sehnt seltsamer setting sicherheitsbehörden sichersten sichtweisen
        sina sinnliche sitzenden sneaker spannungsfeld speichert staatsgewalt stach stamme
        standing starts stattfindende steckten steirischen sterblichen strauch streicher strip
        strände sue suhl sunny syriens tapferkeit technologische temporär terminkalender
        terroristischen tierwelt tonfall torten traditionelles träge träumte tummeln twilight
        ufern ultraschall umfallen unbeliebt ungeschickt unregelmässigkeiten unsympathisch
        unterhaltsame unterhielten unterirdische unternehmensgruppe unumgänglich urteilte
        veraltete veranlassung vereinfachung vererbt vergiftung verkleiden verliefen
        verlängerten versenken verstopft vielseitige viersen vorbeugen vorherrschaft vorlauf
        vorzeitigen wasch wechselwirkung wechselwirkungen weggelassen weihnachtsfest wendepunkt
        werbespot wesentliches westafrika wichtigeres willis wink wogegen words wundere zeiger
        zeitaufwand zertifizierung zitiere zschäpe zufahrt zufälle zunimmt zusammenkunft
        zusammenstellen zweifelsfall zügel ärgere ästhetisch überbewertet übergeht überwiegenden
        abfindung abgeführt abgehängt ableben abos absetzung abzocke abzusetzen adoptiert
        affiliate aktualisieren alexanderplatz alive alla analytische angehöriger angekündigte
        angenehmes angeschossen ansagen antennen arbeitslosenquote archäologische ashley asterix
        atome aufdecken aufenthaltes auffassungen aufgefüllt aufgestockt aufseher auftrieb
        aufwendige ausgelacht ausgepackt ausgewiesenen aussagekraft aussenseite australiens
        austreten autohersteller autoindustrie bambi barriere bashing battlefield baumes bavaria
        bearbeitete beendeten befristete behaupteten benachteiligung benedict berühmteste
        beschlossene beschädigungen bestaunen besteigen bethlehem betrugen bewaffneter
        bewilligung bewusster bez bezahlst biedenkopf bim bissen blühende blütezeit bohrer
        botanik bowie brannten brustkrebs buchhandel bud burke cad cafeteria camera casper
        chrysler cousins crack demjenigen devon dexter dito diversity dn doofe doom dora
        dramatischer dreieinhalb dreyer dutch ebner edwin ehefrauen eheleute ehrenmitglied
        eigentumswohnungen eigenverantwortung eingeschrieben eingetragene einsammeln einschlag
        einzureichen einzuwenden eklat elternzeit ent entertainer entfielen enthusiasmus
        erdoberfläche erfassten erliess ermutigen etablierung eulen europaparlament eurovision
        fackel fakultäten feigen fernab feststeht feuert fiesta fixieren flip flotten flüchtige
        flüchtlings fond forbes forchheim fragment frederick freizeitpark fried frustrierend
        funktionale gartenbau gedenkt gefürchtet geheimhaltung gekaufte geklebt geldanlage
        gelebte geliebter gemälden genehmigte genossenschaften genozid geregnet gernot
        gescheiterte gestohlenen getarnt gil glaser glen governance grafiker groll grübeln gu
        hackfleisch haltbarkeit hater haupteingang heiligtum heimkehr heitere hemmungen
        herhalten heuss hilfeleistung hilton holländische holm horizon häuslichen hüter
        identische implementiert innovativen insulin internetseiten irakischen ire iwan jaeger
        jahrelangen jammer jedenfall kabarettist kalle kenntnissen kh kleiden kolleg kommerziell
        konturen kretschmer krokodil kt kurzgeschichte kürzeste large lauch lauern legislative
        legitimiert lehnten leichtfertig leim leitbild lenkte lesenswert lightning
        literaturwissenschaft litten lkws lockern luftangriff lüdenscheid maik marek marge
        martins mazda meeresspiegel meet mehren memo mess micha mickey mika mira mitbewerber
        mitleidenschaft mitmacht moped moss munich musicals nachbarland nahost neige ngos noir
        nomen nordirland oberland obligatorischen offensichtlichen omi onkels orchestra output
        pannen past pegel pharao plastische poet polizeieinsatz pos pot prepaid process
        produktions projektmanagement promenade prominenter putzt qualen ramona raser raupen
        reagierten reinkommen rennfahrer repression rise rk rottweil royce rändern rückreise
        rücksprache saatgut sammle samurai saskia schafen scharfes schickst schilderte
        schildkröten schmerzhafte schmerzlich schnittstellen schreckt schultag schutzmassnahmen
        schwergewicht scotland sendern sensibilität shawn sicherheitsdienst
        sicherheitsmassnahmen siegburg sinnlosen sozialstaat spielerin sprechstunde springe
        staatsanleihen starbucks staus steglitz stellenangebote steuerrecht stocken stöbern
        störte supermärkten sylvester teenie therapeutischen thiago tierhaltung tree tölz ultras
        umfassender umgehung umsehen unterbau unterbunden unternehmung unterschrieb unvermittelt
        vegetarische veralteten verehrer verfilmt verglich verheirateten verhör verkündigung
        verlages verneint veronica verwerten vollenden voranzutreiben vorgeschlagene
        vorhersehbar vorkommenden vorletzte vorprogrammiert vorzug vorzüglich wale wanderten
        weisung weitsprung werbeagentur wertes widersprach widersprochen winden wog
        wohnungsmarkt wwf yuan zuhört zukünftiger zunichte zurückblicken zurückzugeben zynismus
        zölle á älteres ökumenischen österreichisches übereinstimmt überlaufen übernachtung abba
        abgedreht abgefeuert abschreiben abwegig adaption agrar akkordeon algebra alledem
        alternativer altersarmut amazing angesehenen angestrengt animiert ankamen anlässe
        anschaue antwortest apples applikation arc argentinischen atlético aufgenommenen
        aufmarsch ausgeschöpft ausgewechselt ausschreibungen aussichtslos automat autoritären
        ballons bangen basen befragte begabt begebenheiten begräbnis belaufen beliefert bequeme
        beraterin beschädigten besiedelt betrachteten biel bielefelder bietigheim billiges
        blatter bloch blutet bratislava brauereien brutalität brühe buchung bunde
        bundesverfassungsgerichts burns bürgersteig caro cf christof clique corp dacht damaliger
        dancing dazugehörige debakel deprimierend desweiteren deutz devisen dolch dome domäne
        dossier dressur dualen durchschnittsalter eagle eckardt eckart eigenständiges eigtl
        eindrücken einseitigen einzugsgebiet ek elements elise ellwangen entgeht entschärfen
        epic erarbeitete erarbeitung erdoğan erfindet erkämpft erlösen ersparnisse erstattung
        ertönt erwärmt erzieherin esser etienne europäern explodierte explorer factor false
        flüssigen font französisches freust friedrichstrasse frieren fälschungen gebiets
        gebliebenen gefangener geflossen gefühlten gegenwehr gekauften geladenen geldpolitik
        gelenk gemeindehaus gemeindeverwaltung gemeinsamkeit gemeistert generäle geprügelt
        gerhardt gesandten gesch geschlachtet gesellschaftliches gesponsert gesänge getroffenen
        gewandert geänderten gnädig grenzgebiet gräbern hacke halbiert handynummer hauptaufgabe
        hawk heimatort heimweh henderson herrschende hervorheben hetzt hinfällig hinschauen
        hinzukommen horrorfilm härtere idealismus identity imker instituten institutionelle
        inszenieren inzest irmgard ironman irreführend isolierte jahrtausend johannesburg junker
        kajak kaltem kataloge kaufland kaukasus kehl kirchengemeinden klatsche klängen kochbuch
        kohlendioxid kolonne kontinuierlichen konvoi krankenpfleger kritisierten ksc
        kundgebungen köpenick körpersprache leitner leopard lichtjahre lieferant linearen listet
        liz loyal lr luftdruck mandant maschen massachusetts massieren mats meerschweinchen
        merck mietpreisbremse minnesota missouri mitschuld mobilisiert moderat moderieren
        montagabend morgenstunden musizieren mutation mysterium mülltonne nahrungsmitteln
        nationalistischen nationalparks nations nerds nervensystem netzen neuartige neukirchen
        neuwahl nfc ngo nicken northeim nvidia nützlichen ohrfeige ortsvorsteher ortszeit pain
        pal parlamente partizipation patientinnen pb peripherie pferdes pinguin plugin plündern
        podolski preisgeben preussens princess promo provence prächtige prüfe publisher rabbi
        rausgeschmissen raven rechtsgrundlage rechtsschutz renditen reptilien restauration rice
        riot robust roulette ruanda ränder rücklagen rückruf sachlage sad sammy sanfter schalt
        schilde schizophrenie schleicht schlosspark schluckt schreckliches schriftführer
        schusswaffe schwarzmarkt separatisten sequenzen should siegerehrung silhouette
        simulieren sinclair size snapchat soap solisten spitzenkandidaten sprecht sprengt
        staatliches stanford statische stoll streckt strengere studentinnen suchmaschinen
        sullivan sunshine sympathisanten synchronisiert südostasien tanzte temporäre teneriffa
        territorien therapeutin therese tp trauerfeier traumatisiert tsunami tuchel täler töte
        türmen ubs uelzen umkehren unabhängiges ungewollt ungewöhnlicher unglaubliches
        universelle unschön unsinnig untergeschoss unterschlupf unterschreibt uta verbannen
        verdauung verdienter vereinbarkeit verhängnis verkehrsminister verkehrsmitteln verkehrte
        verkommen verlegenheit verrate verschleiss verschmelzung versperrt verwechslung
        vielseitigkeit villingen vis vollständiges vorarbeiten vorder vorhandener vorteilen
        völligen wander warb wasserkraft wedel weilheim weitergehende widerstandes widmung
        wiederkehrenden wimmer wortwörtlich wr wuerde zahllose zauberhafte zivilcourage
        zuckerberg zugehörig zugetraut zungen zurücknehmen zusammengebrochen zusammenhängende
        zusammenlegung ärmer überarbeiten überdosis überschriften übertrug überwältigend üppig
        abgefangen abgetragen ablagerungen abspielt adligen alkoholkonsum altersklassen
        altmodisch anekdote anklicken anleitungen anomalie anpacken arbeitsamt arch ars
        aserbaidschan asiens astronaut auerbach aufdringlich aufeinandertreffen aufgeschlagen
        aufregende auges ausgelastet auswanderung auszuweichen bachelorarbeit badminton bahr bas
        basilika bedeutendes beethovens beginnende behaart beiderseits beisitzer bequemen
        beratungsstelle beschnitten bewegende beweglichen beziehe bezwungen bildlich bildnis
        bildungseinrichtungen blackberry blickfeld blitze bohrungen boll brote brüsseler
        bundesrates böhme bügeln cache catering chain chemotherapie cobra connor course creed
        crossover dahingestellt datenverarbeitung davids deklariert diskrepanz domino dramatik
        drastische dreiviertel dress drogenhandel dtm dummerweise eckhard eheschliessung
        einatmen einbinden einfachere eingerichtete eingewechselt einigem einlösen einzufangen
        eitel emmerich empirischen endspurt energieeffizienz enges entpuppt entscheidest
        entstammt entstehungsgeschichte entwarf enzyklopädie erding erkennbaren erkundet
        erreiche erwischte erz excellence externer extras fahrverbot fallout fca feuerzeug
        finster fledermäuse fleissigen fluchen flying fokussieren follow foreign fortbestand
        frame frankenstein freizügigkeit friedensvertrag friedhelm fritsch gaius garantierte
        gefestigt gegrillt gelblich gemeinte genüsslich geplündert geschmacklos geschüttelt
        gespült getippt gibson gleichbedeutend gleichungen gläsern gore grandiosen grenzenlos
        gruft grundsicherung gym gängen haase halo handlungsbedarf harmonischen haute haydn
        header hegen heidegger heikel heimreise herold hilfreiche himmlischen hinrunde
        hinterbliebenen holly hook hopfen horizontale humanistischen hysterisch höhenmeter icon
        illustrierte importe industriegebiet intellekt intrigen iraner jahrelanger jegliches ji
        juwel jörn kaff kandidiert kanzel kapitalistische karikaturen kartell kasernen
        kaufvertrag kenneth kepler kia kitzbühel klassenkameraden klassifizierung klassikern
        knopfdruck kreuzungen kripo küss ladys landesebene leeres leises leitungswasser lernens
        lh liberalisierung lokomotive lover lutschen länderspiele machs mae maestro mahl
        marburger marta maybe meisterwerke memphis miley minimalen mitkommen mittelfinger
        mueller mützen nachmachen nana nervige neuburg nickt nordseite norma norris nuancen oje
        oregon organisatorisch panisch parties paste pathos penn petit phantasien pictures pisse
        pittsburgh plage plagen platform polizeibeamten prall pranger program promovierte
        präferenzen puffer raubüberfall raupe rausfinden rechtsaussen redaktionen redlich
        regierte regierungs reid reinziehen rekrutiert relativen rettungswagen rhetorische
        rieche rockmusik rosinen rottenburg russia rutsche ränge saat sachlichkeit schadstoffe
        schatzmeister scherer scherze schiebe schlapp schleim schränkt schufen schulleitung
        schwachstellen schwänzen schädigung schüssen section seitliche seminars sergej shake
        sharon sicherten siegreich signifikanten solutions sozialdemokrat staatsarchiv
        stadtmauer standesamt starrt stereo stiche stichworte stiefvater stolpern stpo syntax
        tatverdächtige teaser telefonate telefonbuch tellerrand teste thiele tobi toi toulouse
        trance ubuntu ulla umlage unbezahlbar unermüdlich universitätsbibliothek unlängst
        unmissverständlich unterbewusstsein unterstellung urbanen uschi ust veb vega veranda
        verblüfft verdammter verfügten verheerenden verhört verirrt verkürzung verlagen
        vermehrung vermuteten verpacken verpasse verpflichtend verstrickt vertrete verunsichern
        verwachsen vladimir voltaire vorführen vorhergehenden vorherrschenden wackeln wahlsieg
        weckte weinbau weinend weisswein werkzeugen westerwald wetters widerfahren
        wiederherstellen wirfst wohlgemerkt wohlwollend wütende zahnpasta zander zeichne
        zerbricht zinn zitronen zucchini zugestanden zusammensetzt zustandekommen
        zuständigkeiten zuverlässiger zuzusehen zählung zündet öle überlegte affären alicia
        allerersten altersheim andeuten anerkennt anfallenden angehängt angepasste angestossen
        ansprechend arie assange asset asta aufgefangen ausgerichtete ausgestellten
        ausserirdische australian auszubilden auszulösen auszunutzen authentische awo bahrain
        balladen balls basics bedarfs bedingungslos befugnis begründungen begünstigen
        benachrichtigen bescheidene bescheinigung beschissener besiegten betroffener
        bevölkerungsgruppen bewahre bewerkstelligen bezwingen biegt blanke britisch
        bundesministeriums böller bühler calais chauffeur chronologisch cities cologne commons
        cotton cultural custom dam damon dauernde departement depressiven dev dichtungen digga
        diskutierte diva djs does dorothee dragons draxler duale dämlichen effects ehm einfall
        einflussreiche einfordern eingefahren eingefroren einjährigen einlage eintraf
        einzuziehen elan elfenbein eli emir empfindlichen endeten endung englisches ergänzende
        erlöser erworbene erwägen essens europapokal exakten exzellent fernhalten festhält
        feuchter file fingerabdruck florence flüssige forschungsprojekt francois fröhliches
        gaststätten gebogen gegentor geklingelt geldautomaten geldgeber geläufig
        gemeinschaftlich gemeldeten gemütlicher genialer geniess genius germanische
        geschichtsschreibung geschleudert geschmiert geschworen geschäftsordnung gestiegenen
        gestrickt gesundheitsamt gewachsenen gewendet gewährung gleichzeitige gliedert goodbye
        grafische grat grossmeister grundbesitz guru gus hamann handwerklich heinemann hermine
        herzogtum heutiges hidden hierhin hochdeutsch hoffman honduras humorvoll hölzerne
        inbegriffen inclusive inquisition inszenierte ital joke journalistischen juventus jva
        kfw kindertagesstätte kindesalter kirchberg kleineres kling knüpft kollaps komfortabel
        kommandos kontingent konvent korrupten kotze kraftvoll krankheitsbild kriminalpolizei
        krippe krumm kupplung lad leasing lebendiger legends legitime leitern leuchte leugnet
        liberty lieferbar lion liu lmao luftraum ländereien löse mailänder marilyn massstäben
        masten middle mindeste mithelfen mittwochabend mordfall mz münchens nachgelassen
        natascha neisse neugründung neymar nixon normalem orchesters oscars pad pamela
        parteichef peng personellen photos politikwissenschaft polizeipräsident portugiesische
        pride primären privacy professionalität puncto radeln radtour ramos realitäten recep
        rechnungswesen redakteurin reggae reglement reichskanzler reinschauen rer riley rode
        rostocker ru ryanair röcke saftige samantha samba saum schaffner schamlos schaukeln
        scheide scheissdreck scheisst schlanker schleudern schmieren schnelleren schrumpft
        schulkinder schwerpunkten schädliche schädlichen seelsorger seifert selbstdarstellung
        sicherheitslücken silbe solid sommersemester sparer spielenden spielminute spirituellen
        sportlern spray sprengung srf stammspieler stationär stattliche steinfurt steuergeldern
        stiehlt strahlende sträucher stuck stürzten survival tarnung taschentuch task teilnimmt
        teleskop terrassen tessin testosteron textil thermische threads tiefste topmodel toppen
        transit trauert trierer ub umkehr umstrukturierung unangebracht unmenschlich
        unsterblichkeit untergraben unwürdig verborgene verdauen vergiften vermochte verschärfte
        verunsicherung vielfältiger vierteln vorantreiben vorgesetzte vorgibt vorverkauf
        wanderweg webdesign weltuntergang werther westermann widerruf willkommene woll wolltet
        wonder wünschten württembergs yellow yi zaren zinssatz zuckt zurückgehalten zweijährigen
        überregionale übersetzte в abendlandes abschliesst abteil abwanderung abwehrspieler
        abwertung acts ader ajax alexandria andrews anfreunden angemerkt anhaben antlitz antrat
        anzüge aqua arab arbeitskollegen article assistenz astrologie astronomen atemberaubend
        attackieren aufzusuchen ausdrückliche ausführt ausgehandelt aushilfe ausliefern aussagt
        ausweiten baar babies bandes barrieren bartels befehlshaber befruchtung behielten behind
        behinderter beil believe benachrichtigt berufswahl bescheinigt besteck beth
        betriebswirtschaftslehre bette bewohnten bewussten biomasse bisserl bistro bizarre
        blitzschnell bm bog boomt brennstoff breuer brockhaus bulgarischen bundesamtes
        bundesbürger burton bz calcium caps cargo casual ccc championship chemtrails chillen
        coins collage defekten denkende dit dividenden dreams dreifachen durchzogen eb
        ehemaliges einbildung eindeutiger eingerechnet eingespart eingriffen eingänge einschnitt
        einschüchtern einwirken elfriede ellbogen emsland engem enttäuschungen erft ergangen
        erlegen ermöglichten errang ersetzte erwärmen erzeuger erzieherinnen estg eurofighter
        ewiger ewiges fahrerlaubnis fahrrädern fatale ferkel fernzuhalten festigkeit feuilleton
        filz finanzierten flechten fleissige flüstern forrest fps fragwürdige frühes fundamente
        fussballspielen fässer führungskraft gegenüberstehen gegoogelt gehetzt geistiges gelaber
        genetik genus geringerem geschäftliche geschäftsleute gespeist gewichtung gewissenhaft
        gezeigte ghz giftigen giorgio gleichgesinnten gleichzusetzen gliedmassen globuli
        gläschen gorilla grieche groschen grönland gurt hair handicap handwerkern haufenweise
        hebammen hebräisch heino heizöl herkules heruntergeladen herzstück hilfestellung
        hindeuten hobbit hochzeitstag hohle horse hupen höchstpersönlich höxter injektion
        instabil institutes inszenierungen interaktiven interessantesten interkulturelle
        internationalem internetpräsenz ivo jahrgangs janine jehovas joch jop julio juristischer
        kali kappa kassette katie kerker klöckner knackig kognitiven komet kopfes kreatives
        kreuzzug kritisches kroatischen kämmerer kästen käuflich küsste lackiert lauda
        lebensformen lebenssituation leichtere leidenschaftlicher lemgo lilli liquid lucius
        macho malware manieren mare markierungen marl massenmedien matten membran missbrauchs
        mitarbeiters mitgespielt mittelwert moderate moderaten moinmoin monk monsanto montgomery
        monty moralischer mustang mutmasslicher mwst möbeln möhren nachbildung nathalie
        nationalistische naturforscher nestlé neubrandenburg niedergelassen notlage offs
        olympiade opium opladen ortsgruppe oster ov owl palermo parlamentswahl parlamentswahlen
        persien pfarrers pianisten pie piece poe pokalsieger polizeibericht popp populisten pose
        pragmatisch pralinen preussischer prinzessinnen protestantische prozessoren publizieren
        pump quadratkilometer quantitative raid rangers raubt raue receiver rechtens
        rechtsstaatlichkeit rechtswissenschaft regisseure reibt reiht reisebüro rennens
        repräsentant republikanische resultieren romanze rosenkranz sao sauren scala schaffens
        schaufeln schert schiess schleusen schornstein schotter schuljahres schwesig schüttelte
        scout seelisch selbstwertgefühl serbische serena serge shakespeares singular sinnbild
        songwriter sonic sopran speise spione spots sprachwissenschaft spreewald staatsmann
        stadtmitte stehn sternwarte stetige stolberg stromberg studiengebühren ständiges
        stürmisch synthetische säugling tanze technologies teens terroranschläge terrors
        thunfisch tilgung tochtergesellschaft transgender trupp umgeleitet umschalten
        umverteilung unabdingbar ungehorsam ungestraft universitäts unproblematisch unsern
        unsicheren unstimmigkeiten unwesen urwald veganen verankerung verbleibende vergriffen
        verpassten versandkosten versaute verschlungen versinkt veto vicky vieleicht vollzieht
        vorhergesagt vorsichtshalber vorstellte vorstände wackelt waisenhaus walde weigerung
        weilburg weltbank weltreise wimpern wohnhaft zahlungsmittel zahnärzte zange zeiträume
        zugeschickt zugesetzt zugängliche zurückholen zurückzukommen zusammenbrechen
        zusammenhalten zusammenwirken zusammenzuarbeiten zuzugeben zuzuschreiben zwilling
        zöllner überlastung überschrieben übler abfahren abholung abschnitts ackerland
        adventskalender aggressionen akademischer alabama alessandro alk altenpflege alto amber
        amüsieren anfahrt anfühlen anhalter anhaltspunkt anordnungen ansah anselm anzubringen
        arbeitsverhältnis atemberaubende auffinden aufschlussreich auftraten aufträgen
        ausgeblendet ausgelöscht auskennen aussetzung ausspielen auszuwählen azur bayerisch
        bayrische befiehlt befragungen befugt begierde beherrschten beinah beizutreten bekundet
        belastend bemerkten bergung beschlossenen bestzeit beweglich bewertete bewusstseins
        bezogenen bitterfeld bizarr bleibende blizzard bohrung bolzen brandon braunau brent
        broschüren champ chart chic chroniken conan cramer crm daf dale demokratien demütigung
        depots detective dhabi eat ehrfurcht eigenheiten eigenhändig eigentor eigentumswohnung
        eindrucksvolle eingangstür einhundert einschlägige einstweilige einzusehen elton
        englischsprachige entscheidungsträger entschädigt ergreifend erkennbare erkundigt
        erotischen estate etf eurozone everything ewg fachliteratur fahrkarten fanatiker
        feministinnen fixe fixierung fragwürdigen franc frauenfussball fremdenfeindlichkeit
        führers führungspositionen gangbang geborgenheit geburtstagsfeier gebärmutter gedeiht
        geendet geklickt gekommenen geleistete genick geschluckt geschwiegen gesundheitsminister
        gewalttätige gewickelt gewächshaus giganten gleichgestellt glieder globe golfplatz
        googles grauenhaft gänse haiti halleluja heaven heimlichen heiratsantrag heissesten
        herumlaufen hildebrandt hilfsorganisationen hochtouren homogene
        """)
}
