// Words of wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq), whose data come under
// CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); so does this list of them.

extension FrequentWords {
    /// The most frequent words of Dutch, in that order.
    static let dutch = FrequentWords(
        """
        de van het een en in is op ik dat voor je te met niet zijn die als er maar om aan hij
        ook ze door naar uit bij dan dit was we wat heeft of over nog deze hebben kan meer zo al
        geen mijn wel tot u wordt heb worden nu haar ben kunnen veel jaar me moet hoe mensen na
        ons waar werd goed gaan gaat onze wil zich zou doen andere hier dus tegen maken alleen
        mij onder had hun twee nieuwe weer zien zal jij moeten eerste komt wij echt eens daar
        heel toch dag mee staat alle tijd zij zoals iets komen leven omdat toen ga t waren hem
        jullie tijdens altijd tussen ja weet wie laten waarom alles net via even gewoon grote
        man terug af laat zonder uur steeds zie bent eigen keer maakt willen iedereen weg hele
        iemand binnen uw werden werk nooit zit één drie the zelf aantal geven hebt kinderen
        samen vinden kunt plaats snel toe deel elkaar huis laatste mag nederland nodig vanaf
        vind vrouw weten doet krijgen m want allemaal beter erg staan zeggen zegt denk gemaakt
        land naam zeker zullen misschien stad verschillende volgens anders goede houden volgende
        blijven graag jou kwam verder wanneer beste lang niets per vandaag vragen werken dagen
        eerst elke s vraag zelfs gebruikt gezien ging nee wereld a helemaal jaren kom lijkt paar
        doe foto geld kijk vooral leuk nemen vaak achter gedaan groot natuurlijk sinds bijna
        geeft kijken mooi ten week dood hadden familie kon nieuws rond website wilt zitten jouw
        kleine online moment tweede vrouwen ligt manier politie welke buiten enkele geleden
        geweest kun water zei eten klaar mannen nieuw oude september ter denken echter enige
        gebruik helpen hoop men minder nou open beetje bekend dingen genoeg groep later maart
        mogelijk ziet auto school soms thuis den film gebruiken krijgt mooie niks spelen zoek
        blijft hen onderzoek terwijl vier zeg zorgen eigenlijk informatie pas waarin amsterdam
        april nederlandse probleem vanuit video vindt zouden maak n ooit soort vader vast
        vrienden zeer zuid artikel begin gebied moest vrij werkt zodat amerikaanse best daarom
        idee leren moeder ongeveer regio vijf boven der e niemand oktober verhaal brengen eerder
        kans meest d grootste hand horen november opnieuw ander bestaat echte kreeg meisje
        muziek naast slechts waarbij zetten zoon daarna duidelijk hoofd kind minuten vond
        wachten zorg zowel boek dank gehad gemeente gratis hoor hou lekker maanden problemen
        team vroeg weinig belangrijk blij druk gelijk houdt lopen mogen oud precies vol
        afgelopen beginnen betekent december dezelfde geval miljoen o sommige zoeken zoveel
        halen lange lezen mei moeilijk nummer ouders partij top weken zaken bezig i januari
        langs morgen hulp klein krijg nadat vele bedankt bijvoorbeeld delen gevonden maand noord
        oorlog praten recht wilde zag zet begon einde kamer maakte meeste plaatsen prijs
        programma stond twitter b c facebook gaf liggen meisjes neem orde volgen deed geef
        geplaatst juist kant landen reden vanwege waardoor zaak elk euro europa gevoel geworden
        jonge media tv valt voordat aandacht anderen beide dacht geschiedenis hetzelfde juli
        lees midden new ogen proberen slecht stuk to vervolgens waarschijnlijk bedrijf februari
        gegeven gelukkig handen juni leden lichaam onderwijs plek stellen wedstrijd wist zes
        dochter ervan meteen persoon rol uiteindelijk vorm woord word augustus buurt contact
        gepubliceerd hoge kopen leeftijd lid liefde minister neemt toekomst verenigde zat and
        avond betalen denkt doel hart heen ieder organisatie provincie tien vergeten actie
        belangrijke huidige km nationale p rest bang begint centrum direct gezegd god internet
        inwoners jan jarige kwamen leuke loopt oh plan president zichzelf alsof basis derde
        enkel geloof genoemd http mens overal politiek project staten vertellen waarvan woorden
        x zin bestaan ervoor europese extra grond hoeveel konden kort leiden seizoen vallen
        algemeen antwoord bericht daarmee doden eind geweldig hard korte links meter nam
        omgeving onderdeel speelt succes vanavond ver welkom wet boeken gebeurt gehouden hoewel
        iedere kleur langer site stap telefoon vorige waarmee waarop wonen bed beeld bezoek
        dienst gek inderdaad jezelf jongens leger lijst los personen rijden stem verloren zwarte
        belangrijkste blijf club erop frankrijk geboren genomen helaas kent mis ontwikkeling
        rode spel sterk totaal veilig vriend waaronder bedrijven begonnen diverse inmiddels
        internationale licht sociale v veranderen voorbij voorkomen vormen aanwezig duitsland
        eiland geschreven hoeft jongen ken la link meestal pijn prima punt stoppen verwacht
        volgt actief fijn gekomen gekregen koning kop liet meerdere nacht normaal politieke
        prachtig regering straat trots voel vraagt vrije zaterdag belang bovendien broer
        eindelijk ergens kennen live namen nederlands noemen on partijen periode richting
        schreef titel universiteit volledig zee belgië bepaalde brengt dorp dr for gisteren
        kiezen officiële schrijven afrika blijkt daarnaast heerlijk hoogte john mocht ondanks
        overleden raad reis serie slapen start stel stemmen sturen tegenwoordig utrecht versie
        vertrouwen vriendin wakker ziekenhuis acht baan centraal dicht dieren gebracht gegaan
        gewonnen half ie no overheid relatie ruim rust slechte tekst vrijdag vs witte york bank
        energie gebouw gingen h helft helpt hoog juiste klopt kracht les ontvangen pagina
        reactie ruimte situatie sorry spreken systeem voelen voelt zeven zondag bekende dankzij
        gebeuren geheel hoort kaart kerk liever taal voorbeeld vroeger west bron feit gevolg
        gezet gezicht heet prachtige punten radio rotterdam amerika beschikbaar betrokken blog
        dragen fc gehoord gelegen gevallen heer jong kennis keuze plezier slag speciale
        activiteiten cultuur daarvan duitse economie eerlijk ene gekozen haag hotel leggen markt
        resultaten rustig samenwerking snap winnen wit zomer zwart bijzonder fout franse
        gedurende geloven genieten gesprek lokale lucht makkelijk pakken publiek r regels val
        verhalen verschil voetbal behalve bereiken brand eraan geslacht geweldige google haat
        invloed kunst moesten moord park sport stelt strijd wk bekijk controle dames engels
        geluk gesproken jongeren koffie loop macht moeite ontstaan persoonlijke procent stop
        super trekken verkiezingen waard aarde band begrijpen betere china eeuw feest g gevraagd
        gewone hond huwelijk tevens vakantie veiligheid waarheid wacht wees bevolking bieden
        bouwen deur erbij ervaring films gebeurd groningen holland l mezelf opgenomen stand
        studenten terecht vermoord viel voormalige vorig bevat bracht britse burgemeester
        doordat international kilometer kosten let lijn namelijk opdracht oplossing peter ronde
        rusland schuld seks verlaten welk zoekt drinken gezin hoger kwijt mening niveau post
        stuur verleden zon afstand beelden beschermen betreft bleef blijkbaar festival functie
        jeugd komende last londen mm name perfect plannen rechter respect schip spanje speciaal
        veranderd vlak volk boos enorm houd kijkt kost lijken maandag museum oosten overzicht
        praat rij schade soorten steden stil toegang vergeet vertelt zwaar zware app baby
        betaald biedt brief bus daarbij daarvoor deelnemers frans gebaseerd gesloten hield
        hierdoor hieronder hoi hopen luisteren mail nergens persoonlijk positie probeert
        russische sluiten spelers straks uitgevoerd up wegens zomaar bellen dagelijks david gang
        generaal hiermee kregen middel militaire mond oog optreden schrijver serieus sta steun
        verband wijk winkel you aangezien algemene beleid besloten bestuur beweging bewijs bouw
        eruit gebieden groter interessant it parijs prijzen regelmatig resultaat spaanse
        verantwoordelijk verkopen weekend bel directeur enorme gedrag gezondheid groene help
        kantoor klinkt lieve mama probeer proces slaan stichting vervangen voeren vrijheid
        werkte zover allen allerlei bepaald bestaande ding economische ex frank lag liep max
        netwerk opleiding rechten rijk rug show slachtoffer stappen trein type verkocht vonden
        voorzitter waarde warm woont world ziek zorgt advies bleek gesteld hoogste jammer koop
        natuur officieel oost openbaar verdienen vertelde winnaar bedoeld bekijken bos by
        donderdag duurt financiële gebruikte gevangenis gewerkt grappig grens groepen
        historische islam koninkrijk locatie ondertussen onderweg paul rechts rivier rood san
        schoenen scholen spreekt station vaker verkeerd wapen wilden aanval advocaat angst
        antwerpen artikelen bedoel bereikt bureau camera cijfers digitale erin gedachten
        gegevens gespeeld gestuurd goud hoofdstad interview japan jezus leeft leek leiding
        momenteel muur nr tafel toestemming trouwens verliezen volledige voorzien wijze
        achtergrond belgische finale gehaald gelezen gevaar groen hallo hoorde inhoud model mr
        ok premier reizen risico schrijf sneller sterke vereniging vlaanderen westen zodra
        besluit commissie daardoor draagt el favoriete geniet georganiseerd gericht gevolgen
        gouden grotere halve hierbij indruk lastig moderne ochtend vlucht vuur zolang absoluut
        afdeling afkomstig bewoners dikke dollar heren keren maat medewerkers mogelijke
        mogelijkheid omstandigheden onderwerp ongeluk redden sociaal volg woensdag wou zuiden
        zus aflevering bezoekers brussel burgers college dak deden gebeurde hiervan inclusief j
        k neer noemt noorden reacties reeds rekening sint tegenover teken tijden tips totdat
        verkeerde vervoer voormalig voorstellen account beroep betrekking blauwe erger f gaten
        gedood geldt gemeenten geopend geweld hiervoor huizen leerlingen leider leidt mede
        michael miljard one openbare stijl turkije uitgebreid vaste verdwenen wind zulke aardig
        afspraak begrijp bescherming bezit binnenkort chinese eet eisen fantastisch fiets
        gekocht geleerd hoef hoek internationaal japanse kleding krant laag maatregelen
        maatschappij nogal onderzoeken oranje organisaties overwinning pro red samenleving slaap
        sluit toegevoegd tom toont uren verdachte vieren vlees vrijwel woning ziekte album aldus
        australië bezoeken brug buitenland centrale dergelijke diep eigenaar eén gebouwd geluid
        gevolgd harde he hey ii kamp klanten lachen lage leidde lief negen neuken ontwerp
        reageren strand stukje tuin tweets vandaan vrede vreemd zingen behandeling beneden
        berichten brabant code eenmaal ermee gebouwen geraakt honger ideeën italië leer meid min
        mogelijkheden my partner producten productie regen speler st veld verjaardag verlies
        vertaling voorbeelden w waarvoor zogenaamde afhankelijk bal besloot boom buitenlandse cm
        degene des discussie duizenden etc eu fijne gasten geest kritiek love lukt mooiste pak
        parlement rapport slachtoffers sprake tijdje verbeteren verklaring verwachten vlag
        vliegen voet voldoende vrouwelijke wens arts bijdrage bijzondere blauw city dinsdag
        dromen editie gebruikers genaamd hangt heerlijke hopelijk inzet kust langzaam le legt
        limburg melden moslims motor nationaal nl ontdekt personeel raken schrijft spijt storm
        tonen training verbonden verdient wijn youtube zoiets beperkt bergen bewust bloed
        boodschap bronnen campagne collectie contract droom eentje hè james koud kwaliteit
        luister mark mexico ministerie nauwelijks ontwikkeld projecten redenen standaard stonden
        studie televisie totale troepen verliefd volle vormt baas communicatie duur engelse
        ervaren gefeliciteerd gezond goeie haalt initiatief kaarten kleuren medische meneer
        missen omhoog positieve rechtbank republiek soldaten tenzij verkeer voedsel
        vrijwilligers wellicht werkelijk willem aangeboden all alweer bad beslissing categorie
        combinatie gelegenheid george hoeven interesse kapot klasse laatst olympische onzin
        opgericht organiseren ouder past probeerde schat selectie stelde thee twintig uitspraak
        vechten veroorzaakt wapens wensen werknemers zagen zeeland én akkoord anti as bedoeling
        bereid boot dansen dienen draaien draait feiten fouten gast geile gemakkelijk gemiddelde
        getrouwd gewond gezocht hangen heilige italiaanse kampioen koningin manieren materiaal
        meiden merk mobiele oke olie ontwikkelen oudere pad passen politici positief raakte
        restaurant schoon simpel social sprak stierf tenminste test tweet twijfel unieke verkoop
        verzoek vierde voelde voornamelijk wedstrijden winkels winter won adres at behulp berg
        bevindt bier compleet computer daarop dame debat district effect evenement gedeelte
        gevoelens haal israël leveren natuurlijke oma ontzettend raar steken ton traditionele
        verbinding verenigd verschenen verschillen verwijderd verwijderen vóór ware wint zaten
        afgesloten arm auteur bomen broek dichtbij diensten dom flink gemeenschap gent geregeld
        hogere ineens leeg life overigens status stof time verboden vergadering verslag verteld
        vluchtelingen aanleiding art betekenis details eenheid excuses geholpen gemist
        gesprekken india iphone kader keuken klant klas medewerker mevrouw operatie paard pers
        professor route service stukken technische teksten teveel tevreden uiteraard verandering
        vis vliegtuig zult anna begraven bepalen bewijzen bloemen brazilië concert daarin date
        directe duits eenvoudig erover ervaringen gehele generatie gevestigd glas golf
        landelijke las maakten milieu minuut news onmogelijk populair rijdt rondom schatje sfeer
        slim speelde spoor stadion tour vlaamse voeten voort vooruit wegen woon agenten
        antwoorden belachelijk betekenen big black ca canada day gedacht gestart gezellig graden
        grenzen groei handel hans herinneren industrie jaarlijks keek levert middelen moe out
        overeenkomst product reeks schuldig snelle sporen taak techniek temperatuur thema
        tijdelijk turkse unie verantwoordelijkheid verplicht voorstel websites wereldwijd
        alsjeblieft arme be beiden beschreven dagelijkse game gevaarlijk groeien harry hof
        journalist kwaad league lengte ma mate neus oorspronkelijk opening originele paus
        plekken presentatie richten shit slot stroom trap verandert verdeeld winst zette
        behoefte beurt coach collega concept datum deuren duren et griekenland hoeveelheid
        honden indien ingezet kwestie leg lekkere liefst lul menselijke noemde normale
        onafhankelijke ontmoet oorzaak platform profiel raakt relatief roepen schiet sexy
        spullen sterven street studio tas tegelijkertijd termijn tijdschrift trekt twaalf
        vermeld verscheen vertrek volwassen wetenschap z afrikaanse bespreken bob brood burger
        cc controleren dode doorgaan eveneens gelooft gestolen gevangen gooien interessante jack
        kansen kende kont maria onmiddellijk ontworpen oplossen overige prins ring seconden
        sterren technologie terrein trainer trouwen verdwijnen zeiden aangenomen begrip benen
        beschouwd bezocht bijeenkomst boord crisis da data engeland europees feestje fietsen
        gele geprobeerd grap held homo honderd honderden indonesië kandidaat karakter koken
        leest meerderheid onderstaande ontbijt ontmoeten openen perfecte planten poging
        populaire publieke race regionale sector single slaat snelheid starten sterker tekenen
        thomas vertel vreselijk with zak zwemmen acties afbeelding allebei avonds bar behoorlijk
        charles culturele democratie dik dubbele eer eindhoven fans fantastische gebrek
        gisteravond hierin home houten info jaarlijkse kat kies kleren letterlijk manager
        miljoenen minstens miss missie moeders onderwerpen opnemen opzichte plus real spaans
        steen talen uitdaging uitgezonden uitslag voordeel afbeeldingen appartement bibliotheek
        cd creëren gelukt handig hierover high maatschappelijke martin nogmaals non nummers
        ontslagen papa richard ruzie sommigen trek trok velen vissen workshop zweden aanvallen
        aanwezigheid an apple been begrepen behandeld behouden bekeken berlijn beschermd betaalt
        bewegen dier duurzame elektrische ernstig goedemorgen haven kabinet lager machine namens
        oceaan oproep patiënten polen privé reed roept shirt speel telt term theorie toon
        verdere vergelijking vertrekken verzet vreemde waarna aanbod agenda agent bestellen
        carrière deelname dichter gebeurtenissen gebleven gebruiker gedragen huid hé inspiratie
        kanaal klassieke klik korting lagen maastricht meedoen meester mochten nijmegen
        ontwikkelingen praktijk sindsdien stenen straf testen toevallig trouw vermist waarden
        war washington actieve armen azië bezorgd breed bv cel do duizend enig evenals forum
        friesland gas gaven geleid geleverd gemiddeld geschikt haarlem individuele justitie kim
        kut lossen madrid mannelijke momenten national noem onlangs ontslag ploeg regel regelen
        richt rijke sex ster stoel veilige vluchten volgde werkelijkheid wijzen wisten zwanger
        aanpak afscheid barcelona bedacht benieuwd bevestigd buren christus dans dating free
        geel geheim herinneringen instantie landschap lot makkelijker melding netjes oké piet
        qua rio schaal stopt syrië talent toilet us veranderingen verrassing verslagen vn warme
        behandelen beveiliging blik boeren broers donker duurde fifa geslagen geïnteresseerd
        haalde hout humor instituut islamitische kanten kilo klimaat lagere nachts noch omgaan
        optie pensioen podium privacy rand reageert robert succesvol theater uitzending
        uitzondering verloor verzamelen vogels vriendelijk zetels zichtbaar aangepast aanslag
        banden bedreigd belangrijker beroemde bevatten bijdragen bleven breng commentaar cup
        dient documenten duidelijke echtgenoot eenvoudige eigendom enz fase games gearresteerd
        gedwongen gegeten geheime go instellingen joden kanker kast kiest koos logisch maan mike
        moeilijke onafhankelijk roze student teams tegelijk tentoonstelling this tientallen
        toegestaan uitleg vastgesteld virus visie zakken zwembad albert alsnog arnhem begrijpt
        behoren chris co cool dokter droog egypte evenementen gevecht gooi kampen komst
        kunstenaar leraar lied lijden literatuur logo monument nabij naties negatieve opeens
        overgenomen overleven papier patiënt sam stilte stuurt toernooi traditie uitgebreide
        vanmorgen voorlopig wezen woningen y aangesloten analyse assistent bak banen bevinden
        café center congres content dertig dubbel eerdere enthousiast gedachte groeit heden
        helder herstellen jarig klacht magazine middag mist ondernemers ontdekken ontstond
        opgelost oudste overleed party plastic plein professionele raam revolutie schieten
        schijnt smaak star studeren tanden telkens tijdelijke uitgegeven update verspreid
        vertaald vogel volgend vroege winnaars zicht beslist boerderij braziliaanse dorpen draag
        eilanden eindigt gat getuigen gezonde grotendeels henry house ict jas lente lunch
        medisch moskou muren nederlanders nieuwste opstand reclame samenwerken schepen scherp
        set sites steunen suriname tegenstelling tip tuurlijk uiterlijk vanochtend vermogen
        voorkeur voren wederom woonde xxx zorgde accepteren ach amerikanen banken bedrag breda
        competitie donkere droeg drugs elementen erkend gekeken gewend gewicht griekse ha hierna
        hot https huilen huur indiase inzetten katholieke klachten krachten lessen locaties lol
        mars meegemaakt mobiel oefenen ondersteuning oorspronkelijke opgepakt overlijden paarden
        plaatselijke pop rekenen rook samenvatting software steek technisch toezicht treinen
        uitvoering vak veroordeeld verschrikkelijk villa vingers vliegveld vocht voert
        werkzaamheden wild zaal ziel zwolle bevel boer commerciële deels duurzaam ed elf
        financieel gelegd gestopt getuige gevaarlijke girl happy historisch hoezo hongarije ijs
        immers ingang knap koninklijke legde levens liedjes marine meegenomen meldt ondernemen
        ondernemer ondersteunen onderzocht opa ophalen paleis prinses recente redelijk relaties
        roken soldaat spanning steve succesvolle toegankelijk toepassing vangen verklaard
        vertrokken vijftig voorkomt wagen wereldoorlog werkzaam aangevallen afval alvast
        bestuurder bill christelijke conflict erfgoed ergste gebeld hemel inkomen kasteel kg
        klagen korea landbouw laptop leert maximaal not ongelooflijk ontmoeting ontstaat
        oplossingen overtuigd paniek plaatste poort principe puur stress verborgen verdieping
        verkoopt waaraan wiens alex alexander arabische bedenken bedoelde beschrijving besteld
        breken buik cadeau complete das definitief del domein durf ernstige extreem feite from
        geboorte gereden gerust geslaagd goederen gouverneur hierop houding identiteit kapitein
        kevin koers kunstenaars leerde merken mode moed nadenken nek onderdelen ouderen passie
        religie religieuze slimme sms sneeuw springen straten stuurde symbool tekort tim tony
        uitgebracht vandaar vannacht vecht verdrag vernietigd volgers web wijst zand zone zwak
        aanbieden artiesten behoort bodem bosch chauffeur chinees conclusie defensie di dj
        doelen eric gay gepland gescheiden getekend green herinnering kenmerken kerst kleiner
        kleinere leef lieten line louis minste negatief pand pc plaat realiseren sloot
        toekomstige tranen treden united verdedigen vet vijfde voorwaarden werking westerse
        zijde air alcohol award aziatische beheer belangen bestond boodschappen bord brieven
        daniel delft docent eieren fan gaande gauw gebroken genoten gevormd goedkoop henk
        interne jean joe jr junior kaas klok liedje maal marc misdaad modellen onbekende
        ontsnappen oren plaatje plant publiceerde rome rt schoonheid simon spannend sporten
        stoffen terugkeer toegepast toestand vergelijken verliest vermoedelijk verstand
        verzameling vielen volwassenen voorstelling vrolijk wandelen zilver aangegeven ad ah
        ajax anne apart aparte back beslag bruin business charlie cursus deal ellende families
        functies gemeld gered gezellige haast harte impact intussen investeren jongste
        kandidaten lee lichte loon luxe melk menselijk metro moorden oekraïne ofwel organiseert
        play raden rob roman russisch sleutel specifieke structuur tegenstander uitbreiding
        uitgenodigd uitleggen uitstekend veranderde verhuizen verslaan vloer voorzichtig wijken
        zoektocht zojuist alternatief bart belangstelling beperkte btw drama du elftal filmpjes
        johan jongere koopt late make medicijnen methode middelbare misbruik nat neef opname
        opvallend politicus prestaties publicatie rechtstreeks rijn sarah seksuele sloeg streek
        taken tante tel typisch uitvoeren variant verdediging verdiend verdriet verschijnen
        vijand vlaams voordelen wetenschappelijk zelden zelfmoord artsen betaalde blad blok dam
        dankbaar deelnemen definitie duitsers externe extreme figuur filmpje geduld gekke
        herstel hetgeen job jones keuzes laura liegen luchthaven negeren off ontvangt oom
        overleg plaatsvinden promotie ramp reguliere salaris scherm transport verdacht
        verkrijgbaar veroorzaken verrast vlakbij volop wetten zacht zanger zekerheid aangekomen
        aard adam alternatieve armoede automatisch bas belasting beloofd bewaard bewezen bijbel
        blijken brede clubs constant democratische documentaire drukken fotograaf gelopen
        getroffen gras hoorn iran jarenlang juridische kern kip kruis leugens levende ms naartoe
        netwerken onderhouden ontdekte oostenrijk opkomst opmerking opstaan pa papieren
        professioneel rollen tellen toestel trainen vastgelegd verbergen verklaren verwachting
        wetgeving white wow zelfde apparaten aspecten beurs bezorgen blanke brittannië complex
        contacten creatieve diepe dure file gedeeld geldig gelijke geregistreerd hel jury kids
        kijkers king kocht marokko medaille mijne mini nick onderhoud oordeel pot realiteit rock
        roy schone stopte taxi tilburg trend triest uniek verbetering vergeleken vervolg
        verzameld voorbereid voorbereiding vullen waarschuwing walter wetenschappelijke wifi
        windows wiskunde zender zonde aangetroffen amerikaans australische beker bereik betaal
        dachten degenen dick dochters dvd eerlijke elite emoties geestelijke gemeenteraad
        geschoten gevangenen harder inkomsten japans joodse kijkje koude lijf mac meenemen
        militairen officier omvang pieter prestatie provincies rare recept rennen restaurants
        spreek tropische uitzicht verschijnt vertrekt waarover your zekere zelfstandig advocaten
        afkomst amper argentinië bedanken bedraagt bedreiging beschrijft besproken bussen
        daaraan domme doos douche economisch elders erik fabriek front geheugen gekend
        gelderland getoond getrokken gezelschap grootte hit hitler infrastructuur ingesteld
        inzicht jawel lady landelijk leerling lokaal michel muzikale naakt noordelijke noorwegen
        onbekend onvoldoende oorsprong oscar overtuigen pakket pik pvda recepten record rit
        robin saai scheiding se spiegel verblijf voegen voortaan voortdurend voorzieningen
        vriendje will wolf aanvraag activiteit adviseur am archief betreffende binnenstad blind
        borst deelt destijds diploma don doorheen dringend duo effecten eh eigenschappen eng
        federale formule gewonden gezamenlijke gezinnen geïnspireerd grand group haren herinnert
        journalisten kaartje kolonel lege letten lift lukken mary minimaal onszelf onzeker
        patrick pen plaatst planeet redactie soep toeristen uitspraken valse vervelend verwijzen
        vrees vriendschap waaruit wetenschappers win workshops zwijgen aandelen aanmelden are
        boel bossen brak brian canadese context daadwerkelijk daarover dader diner dna drank
        dutch erachter es fles geil gezamenlijk gezondheidszorg grondwet hi hoer hoopt jacht
        kennelijk keus leefde leeuwarden letters levend lieverd luitenant marco nep omroep
        ontwikkelde opgesloten or pakt partners pauze poolse pure racisme ras reizigers
        resolutie road sc schande schreeuwen taart tempel tenslotte tent uitsluitend un vent
        verhogen verklaart vinger voorgesteld wc welzijn wettelijke woonplaats aanwijzingen
        anoniem beantwoorden bidden boze brachten brugge check christenen circa coalitie cover
        dossier downloaden drenthe eindigde elektronische erkenning eva fruit genomineerd
        geproduceerd gestorven gezag gold grapje grondgebied hierboven hollandse hoogtepunt
        instelling irak jaloers lijnen minst moeilijker onderzoekers ontwerpen opmerkingen opzet
        russen stelling supermarkt tijde toeval toren treedt updates vanmiddag verbod verlopen
        vermoorden versterken vijftien vincent voertuig vreselijke werkgever aangewezen
        aanpakken actuele afloop ali ambassadeur android bedoelt bereikbaar besteden betrouwbare
        binnenlandse box branden bruine chaos design dijk doelwit dronken drukke duel durven
        eeuwen ei flinke focus francisco gelaten gevoelig gevoerd gezeten glimlach goedkope good
        graf handelen hersenen heuvel integratie jo knop koninklijk kranten lach lenen massa
        mensheid night noodzakelijk obama onderscheid pan petitie raak ramen reputatie scott
        serieuze sla slotte south spellen stimuleren strategie texas tieten uitgesproken
        university vanzelf verdachten vergroten vernietigen verwachtingen vi vijanden voorwerpen
        vriendinnen westelijke absolute afsluiten alarm amsterdamse benoemd beschadigd
        bestemming bewustzijn bezet bezwaar boete chef commissaris daarentegen elektriciteit ere
        ernaar exemplaar fotografie gaaf gecontroleerd gespecialiseerd gij hielden hongaarse
        informeren juan jurk kerken krachtige leiders leo lucas malen mes modern nood ontvang
        opgesteld perspectief recent riep seconde special stijging stom tempo verscheidene
        verwoest vietnam vooraf voorsprong woede zuidelijke à aankomen aanleg aanzienlijk
        achtergelaten achternaam ambtenaren american amersfoort apparaat assen beantwoord behoud
        beschikking besluiten bestand besteed bevestigen bewaren boy carlos comité criminelen
        digitaal download effectief ek eur expert explosie feesten fysieke gedoe gegooid
        gepresenteerd gestaan geweten graaf hal hartelijk helden herfst incident innovatie
        island josé kamers kok kritisch linkse lui management marokkaanse militair ns onthouden
        ontvangst opgezet passagiers pijnlijk private produceren q schilderij schrijvers signaal
        smith sowieso specialist spelletjes statistieken teleurgesteld thailand veelal veertig
        verkiezing verlaat vermoeden voorheen weigerde weleens werkgevers wethouder wonder allah
        arthur badkamer ballen bbc bek commandant dennis dordrecht elizabeth fred garage
        gedeeltelijk gelden geliefde genoemde gepleegd geur graven great herkennen johannes
        kritische kwart laden leuven lisa little massaal meld nederlaag nuttig onafhankelijkheid
        ontmoette opende opgeven opnames oppervlakte oprichter opvolger proef ray rivieren rot
        slaapkamer snelweg state twente varen verbaasd verdween verdwijnt verhouding verklaarde
        vermijden verspreiden vertrok voertuigen voice william zocht aannemen aanpassen
        aantrekkelijk aanvankelijk au beer beslissingen blue bond bood bril bruiloft budget
        burgeroorlog computers danny deelnemer diefstal down end excuus gedichten geslapen
        gezorgd greep grijs grijze hielp hoogleraar indrukwekkend jim keel klap leeuw maarten
        mannetje marathon marketing moslim nieuwsbrief normen nul onderneming onderscheiden
        ontbreekt opent paspoort pijpen plat portugal prettig scherpe senator slagen steekt
        story support tegenstanders that uitkomt vaart verlichting vers verwerkt vliegt voorraad
        zout zweedse aangehouden acteur afgesproken arbeid architectuur basisschool bedekt belt
        beperken beschermt besef besparen bestel blonde cda chemische commercieel communiceren
        costa cultureel debuut draai drukte ertoe exact examen fort fractie france gary
        gewoonlijk gods hete ho hugo ingeschreven johnny joseph kiezers kussen massage
        materialen ministers mooier nieuwsgierig ochtends overeen patroon planning plotseling
        procedure re regent rijbewijs schoot score secretaris slechter sloten stage standpunt
        stemming stille suiker uiterst uitgave vallei vergelijkbaar verplaatsen vuil waardering
        waarschuwt weigeren wenen what wim ziekenhuizen zonen zoo aangeven bakker begeleiding
        betrokkenheid brandstof californië challenge cliënt colombia concurrentie danken
        discriminatie docenten doelpunt dreigt eenheden figuren ford fuck gedicht heette herman
        hill ingediend kampioenschap katten kees liepen maagd master mix more music ontvoerd
        opgeheven origineel overgang plegen roep schatting series simpele slaapt so stabiel
        stoelen talloze traject uitmaken uitnodiging uitslagen union venlo verbrand verkregen
        verrassend verstandig verwijst voorafgaand voorbereiden voorjaar vvd wandeling wisselen
        zul aangekondigd abonnement afspraken airport ambulance autoriteiten bereikte bert
        beslissen bewijst bezetting boys breekt cent chili chocolade dagblad decennia denemarken
        dichterbij doc document droge eraf favoriet florida fysiek ge gebeurtenis
        gemeenschappelijke gepakt gestemd gestoken goedgekeurd heten idioot interim keizer
        kogels lab lezers li lijk linda luistert marie natte ongeacht ontbreken ophouden prof
        review rusten schattig skype snapt streven subsidie syrische systemen tekeningen theo
        tijdperk tijdstip toegeven trappen vaardigheden velden verminderen versterkt vooruitgang
        werkten aangebracht aanslagen aansluiting adem ai ambtenaar arbeidsmarkt avontuur
        bekendheid beperking capaciteit carl creatief dave diezelfde diversiteit duiken east
        event financiën gewaarschuwd gezichten hedendaagse interieur israëlische jacob jesse
        kopje koppel kroatië laagste lukte maaltijd meet meldingen metalen mexicaanse nadruk
        ongetwijfeld ongeval ontspannen opzetten pizza power priester samengesteld samsung
        schermen schrijfster scoren smartphone studies sub tegemoet telefoons terugkeren
        toenemende toerisme traditioneel tunnel uitgeschakeld uitkomen universiteiten verblijven
        verliet verwerken voortgezet wennen zachte zilveren aanbieding aandeel almere apparatuur
        architect beach bepaalt beperkingen bestrijden bevorderen bewegingen bewerkt bloem bom
        bovenop burgerlijke correct daden drankje emotionele enthousiaste experts filmen fox
        geselecteerd gitaar goedkoper groeten hekel il illegaal inzake jonger knappe krachtig
        kwetsbaar label leugen lichamen liter maatschappelijk match mijzelf mo monster nachten
        oefening onschuldig onschuldige oor opstellen overdag particuliere percentage plaatse
        plicht protest regisseur registratie rose schema schilderijen schot senior sophie
        specifiek speelgoed staatssecretaris steunt terroristen tieners tocht uitgeroepen
        verkrijgen verloop vrolijke wassen wenst wettelijk zesde zieke zuidoost aanzien achteraf
        alan alkmaar arabisch auteurs bekendste bestelling bod bol brein centimeter chicago
        crimineel desondanks deventer diens doorgaans emotioneel enschede eredivisie experiment
        face factoren first gemak gevierd gewenst gewijzigd girls haten iii illegale instrument
        juridisch kloppen klus lading leukste like machines mails moskee neerslag nodige omvat
        ontving oppositie oprichting overval porno prettige rechtszaak referendum research rick
        roos ruil schelen sectie sessie situaties society stadje taylor trokken uitgelegd
        uitstekende verderop verlangen verleend verre verspreiding victor vliegtuigen voer
        weergegeven wereldwijde woestijn zwakke zwitserland administratieve afgerond apeldoorn
        apps bakken begrafenis betekende cellen eist emma fraude gebruikelijke gecreëerd gemeen
        gemeentelijke gerecht gevangene groeiende heleboel hieraan hr iemands industriële
        invoering jackson johnson julia keert ketting klote kopie leverde lichten liefste lippen
        muzikanten neergeschoten nut ontdek opgebouwd opzoeken overeenstemming permanente plekje
        pond populariteit proeven roger ron sara schulden server stevig stijgen style tag
        talenten toevoegen tong trouwde uiterste verbinden verplaatst verwijzing volkomen
        vrachtwagen waarderen wang warmte winkelcentrum zuster zusters aankomst aanvang
        aanvragen achterkant achteruit alstublieft amateur arresteren august balans belgisch
        benadering beschikt beschrijven biologische bot brown creativiteit delta depressie dirk
        dodelijk draak durft eigenaren fashion fonds foundation gave gemaakte gemakkelijker
        gerechten here hoofdstuk instructies ipad italiaans kaartjes kroon letter leuker luis
        marcel maximale meen merkt microsoft moordenaar nader object objecten onderhandelingen
        onduidelijk ongelofelijk overdreven overijssel piano pogingen portret publicaties
        respectievelijk run santa schitterend sp startte strijden supporters tekening times
        uitgaan uitmaakt usa vaders verdeling verdrietig vertrouwde verzinnen vice vierkante
        voeding voldoen voorwaarde vuile werkende zodanig afgeleid afgewezen arena awards
        beloofde bende bevestiging beïnvloed boekje bovenaan champions cv daad dol dwars
        eindigen enigszins eventuele filipijnen flat geert geruchten gevuld glazen goedkeuring
        groeide halverwege hilversum hits how huiswerk huren id ideale ingericht jeroen just
        knvb koste kus langdurige lef lening lezing meent mobile moge motoren noodzaak
        omschreven ouwe overheden overkomen overnemen peru philips port probeerden provinciale
        rijst schaduw slaven slechtste sparen staart toename tram verpest voornaamste vos
        weerstand williams woonden wraak zakelijk zeldzaam zestig zoet zonnepanelen aa aanrader
        afgenomen artiest association autoriteit batterij behalen beleven beseffen bevonden
        conferentie congo consumenten degelijk detail diegene dorpje dwingen enthousiasme gerard
        gereed gevechten gordon have heftig horloge indeling initiatieven isis kwartier leed
        losse mishandeling omzet oorzaken opdrachten opdrachtgever opgeroepen oprecht opties
        opvallende praktisch praktische profiteren promoten saint scheelt scheiden schoten
        seksueel shop slet steeg tank toegekend toeristische toets toonde trio uitgaven
        vergelijkbare vermiste verse vertegenwoordigd vestiging viert waarschuwen zijne zingt
        aangifte about behaald belofte bescheiden bevrijd bezittingen bovenste broeders bruggen
        centre cirkel daarbuiten demonstratie erom exclusieve factor fit food garanderen
        gebakken geroepen gsm han hbo hersteld hoeveelheden hogeschool horeca index
        investeringen jay jimmy kerel knie lelijk licentie maas magische manchester may
        migranten mol motivatie münchen neen nest nicht norman now ondergaan ondersteund
        ontkennen ontwikkelt order persbericht plaatjes psv rechtse ruime schouders sea sluiting
        snijden spannende steven stiekem strak tja vacatures vals vat versies verzorgd verzorgen
        volgden voorgaande vrijgelaten walgelijk wall werknemer zakelijke zeilen zusje aangenaam
        afghanistan alice allang anderhalf arbeiders beek begreep beoordelen bevestigt bijeen
        bladeren book borsten clinton complexe database davis dé edward ellen express feitelijk
        gelanceerd generaties gevoelige grappige hartstikke hek her historie hitte ingenomen
        interviews jagen jason kindje koper kostte leiderschap lezer maten mohammed nauw nazi
        nederlander nelson old omgekomen opgegeven opruimen optredens overeenkomsten
        overgedragen pakte people plaatsgevonden professional rapper samenstelling schoonmaken
        singles sir solo spits spoedig sprong ss stedelijke stelen stuks sydney tal verdediger
        verkozen vertegenwoordiger vertrouw vies vleugels voeg voltooid vries vrijwilliger
        vroegere waardevolle wauw webcam werkelijke wijs wijsheid zitting zwangerschap aangelegd
        aanhangers aantallen aanwezige aardige advertentie alhoewel anderzijds audio
        bekendgemaakt belastingen beleg beschikken betrouwbaar billy brandweer broertje daders
        doek doelstellingen duidelijkheid erkende europe exclusief fm gedreven gestegen getest
        gouda gram grijpen haagse hendrik hobby ideaal ijzeren ingevoerd inschrijven jazz
        kardinaal kortrijk kou landgoed latere leeuwen maatregel musea nabijgelegen
        nationaliteit onderzoekt opbouwen opbrengst opgeleid opmerkelijk os plots presenteren
        processen regime rtl schilderen simpelweg speelden sterft stijgt track uitzien
        vasthouden vergroot vergunning verkracht verlengd vermoed vervanging voorop webshop who
        wilders yeah zevende act afgezet andy ban bemanning bestuurders bevrijding boten bridge
        community daaruit dekking dieper donald drink duurzaamheid erotische eventueel feb
        filosofie florence gepraat get hectare herinner huisje instrumenten jansen jeruzalem
        jonathan jordan jos kelly koffer leerkracht liga lopende lord luidt meesten mega
        mercedes oftewel onderling oorlogen overname poëzie release rellen roma ronald schiphol
        seizoenen senaat servië shirts straling typen uitdagingen uitgerust verdiende verdomme
        verwarring vormde vrijwillig wetenschapper wijziging zelfstandige zinnen zoom aanklacht
        aanstaande academie action actrice amanda angeles appel argument beoordeling beroemd
        beëindigen bo bocht buitengewoon cameron camping campus casino charlotte cuba daling
        dance deken departement diende divisie doorgeven echtgenote ede eis erna exemplaren
        finland functioneren geboden geluiden gemeten goden haha herhaling hoofdkantoor
        indrukwekkende institute joost journalistiek kelder klappen kliniek koelkast ligging
        literaire london long lost marcus mario molen nina olympisch omlaag onrust opleveren
        organiseerde overgebracht overwegen paris platen pre rustige schilder schuur smart staal
        sterkte tachtig tanks tassen toegenomen typische uitgeverij uitzoeken va verf verplichte
        verschillend videoclip voorbereidingen voorwerp vroegen vrouwtje werkloosheid wél
        zangeres zelfvertrouwen aankomt aankoop aap ac achteren administratie afgebroken alsmede
        andrew belde beschermde beschuldigd betaling betekend bevond bevriend bied bommen cbs
        chat constructie criminele doelpunten earth eddie eventjes fantasie flessen gebruikten
        gekoppeld gewapende gigantische grappen handelingen heilig herkenbaar herkent herkomst
        hieruit hoofdredacteur identificeren inzien journal kunstwerk liberale lig logistiek
        loslaten medelijden metaal meten morgens najaar nathan nieuwbouw okt omliggende omtrent
        opgehaald oppervlak parkeerplaats piloot plaatsvindt platteland poster rap rebellen
        richtte rijen rondje royal samuel schooljaar smalle stal stevige streng therapie ticket
        tokio traag trui veertien veiliger vergeven verkrachting vertegenwoordigers vervallen
        vieze visser vreugde weigert zetel zuurstof actueel afrikaans ambassade andré az bekijkt
        beloften benzine betrekken bijeenkomsten bon boston britten brons bulgarije buurman
        combineren dagje definitieve dertien diepte egyptische essentieel fenomeen feyenoord
        finse frisse gelukkige getraind gids gooit huh if individueel inspireren instagram
        kamerlid keten kijker kondigde langere lidmaatschap light look luc maag majoor masker mb
        mc munt oostelijke opvang part pech poten publiceren raakten regeling rente rijtje
        scenario scène slang snelste stak store straffen stukjes tevoren treffen trump uk
        ultieme venezuela verlengen vermelding vervullen volgorde volume voorkomende
        vriendelijke weinige wezens zijden zonnige aangemeld aangepakt afsluiting allereerste
        argumenten arrestatie avenue bagage bedenk beloning bevallen beweert blote bmw bravo
        bruid can carter cijfer cliënten dodelijke doodgeschoten eeuwig eeuwige element elkaars
        engel expeditie fair familieleden finish fris gebleken geblokkeerd gebruikelijk
        geconfronteerd gepaard gewassen gewoonte golven guy handhaven handtekening herhalen
        hollywood ingewikkeld instellen jaap jeetje khan klinken koeien koreaanse lelijke level
        lijdt markten mensenrechten moeilijkheden nadien nagedacht ned network offline ogenblik
        omringd only opera opgelegd oproepen permanent pierre prioriteit reageerde regionaal
        renovatie ryan schoen schouder sigaretten slaaf socialistische spot stalen stoere stomme
        strenge sven tak tickets tiener toetsen treft uitziet verbieden verbranden verdelen
        verdien verschrikkelijke versterking vervolgd verzonnen vlieg volksgezondheid voorlopige
        vriendjes zeldzame zussen aangedaan achtste barry bay belooft beschikbare bewakers
        biertje bleken blond chinezen circuit classic communistische concentratie daaropvolgende
        daartoe dialoog dreiging failliet filipijnse force gedraaid genezen geplande gesteund
        getal getiteld gevaren graad grootvader herken heuvels hing hockey hoelang hoeren
        hoofdpijn howard huisarts installatie interpretatie jasje java jongeman jubileum
        kantoren kogel lacht lawaai leraren medailles meren musical nachtmerrie officieren
        omwille ontwerper opbouw opgeleverd opvoeding paradijs phil pink porto posten potentiële
        première presenteert primaire principes registreren robinson romantische schaam schakel
        schatten science singapore sparta spring staande stam stefan stelsel sterkste stromen
        studeerde tabel terras titels toepassingen toespraak trouwe uiteen uitkomst uitstoot
        verhoging verhoogd verkoper verstaan vertalen vertraging verzekeren verzocht vlaggen
        vrezen vrijdagavond way woonkamer wortels aardbeving afwachten anno anonieme bereiden
        besmet betrapt bijbehorende bijgewerkt brits bundel categorieën clark corruptie curaçao
        dergelijk dominee doorgaat dun duwen etnische faculteit federatie feestdagen
        financiering firma fransen geboekt gemengd ham heus hotels idioten imago incl indianen
        indienen inrichting introductie invullen keihard kerstmis klassiek kleinste koe koppen
        lewis liefje lust madagaskar matt miami minute nagels noten onverwachte pijnlijke
        playstation prince rechte rené ross rotterdamse schedel schudden sinterklaas speech
        spontaan spraken stelletje stranden symptomen talrijke telefoonnummer terrorist thaise
        toegelaten toneel trending uitgeven uitgever uurtje vaderland varianten veelvuldig
        verbeterd verdragen vereist verward voetballer voornaam vruchten weliswaar
        werkgelegenheid wijzigen women young zegen zoete écht aanmerking aansluiten aller
        anderlecht aspect begraafplaats beheerder belast beschouwen bevalt bewind beïnvloeden
        bijstand bijv bioscoop blokken bonus champagne circus collectieve conflicten diana dieet
        doelman doorbrengen draad effectieve emmen entertainment evolutie fel garantie
        geaccepteerd gedronken gedrukt gekleed gemeentehuis gerechtigheid gespannen gewijd hang
        heerenveen hoofdkwartier jobs kabel kap keerde kenteken klooster koor kroatische lamp
        lancering maleisië merkte morgenochtend naarmate nature north ontsnapt onverwacht
        opgegroeid opgehangen opgeslagen organen overleefd persoonlijkheid pet ploegen
        politieagent portretten radicale redacteur reserve rijd romeinse ruikt schapen sky sony
        sovjet spelletje stadium stemt ui uitgestorven varkens vee verplichting verzamelde
        verzekering vestigen vliegende vonnis vuurwerk vv zege zijnde zogenaamd zweer
        aanbiedingen afnemen afvragen applaus behandelt beheersen beschreef blazen busje cartoon
        dalen dc digital draaide drinkt echtpaar emotie expositie fabrikant fotos freelance
        gebed gekenmerkt griep health helm hmm hol huishoudens ice insecten interactie
        interactieve jeans julie justin kenia klassen korter kunstwerken legende lek lever
        living luik margaret mbo mechelen medium miguel mislukte moordenaars next omgezet
        omstreden onderzoeker ontdekking onzekerheid oostende operaties oven overlast parkeren
        producer rechters relevante rijkdom robot sa shows slovenië staken stapt stoer strafbaar
        terrorisme topic uitdrukking verantwoording verlenen verricht vertegenwoordigen
        vervoeren vloot wageningen wetboek woordvoerder zeventig zwangere academy achterhalen
        afgeschaft afgevaardigden andersom arabië atelier baard barbara belgen bestuderen
        besturen bevelen beweegt beëindigd bijen boter christian concerten consument culturen
        deelnemende doctor douchen drijven ds duivel duurder dylan edition enquête flauw
        frequentie full geacht gebonden geschilderd gesloopt godsdienst gok grieken gronden hals
        hoed ierland immigratie innemen jerry jongetje kong lesbische levenslang linker luid
        maatje machtige mededeling meningen migratie mulder navo nicole norm office opgewonden
        opzij pakistan paulo poetin portemonnee presentator produceert redt regelgeving ruimen
        schamen schrik sokken song soortgelijke staf stemde streep symbolen testament
        toeschouwers twijfelen verstopt verwachte verwachtte verzorgt victoria virtuele voeden
        von winkelen ziekten zonsondergang zuidelijk überhaupt aangetrokken aanzienlijke
        accounts beseft beton beweren bezitten bloot collectief constante cross dagboek disney
        dubai duidelijker duim echo em ernst exacte gastheer gekost gemengde georgia getallen
        gevangenisstraf gevestigde gevoeld gewonde geïnstalleerd grondig harmonie hasselt
        inspanningen jessica joods jungle kalender kilometers kwalificatie kwetsbare liefhebbers
        made mar menu miste morgan mysterieuze noemden noorse okay oliver omgaat ondersteunt
        opvattingen paal peking persconferentie petersburg plassen preventie protocol regie
        renault room ruiken ruilen schijf schitterende sean stabiliteit stapte straal tandarts
        tech terreur tevoorschijn tommy turks twijfels uitgesloten uitgesteld uitoefenen
        vanzelfsprekend verbouwing vernietiging verrassen verzoeken voegt wanhopig wars watch
        weduwe wetsvoorstel wijzigingen zielig zowat zutphen aanloop achterin alliantie
        amerikaan angel begroting belastingdienst beschaving bestemd bezienswaardigheden bezoekt
        billen blokkeren bouwt breiden bruce ceo chatten christendom commando deense dekker
        diagnose dunne eerbetoon erfenis erkennen friese garde geheimen geleefd gerealiseerd
        gewapend gezongen gif global godverdomme groepje harris hashtag helikopter human
        indische ingaan inheemse jane jersey keken klimaatverandering klimmen knuffel koloniale
        koran lastige leerkrachten legaal liegt mam maximum meldde middeleeuwen muis nos olifant
        onderhandelen onderlinge onderste onzichtbaar oogst opgelopen opleidingen overheen owen
        plaatsvond plank redding respecteren ridder rondlopen schakelen security sieraden
        slaagde spa stadhuis termen toestaan universum vegas visuele vloog vluchtte volhouden
        voorkant voorstander vorming wateren zestien aandoen aanvulling accent alphen bd beest
        begaan behoeften bemoeien bestanden bestrijding bevrijden bi binnenland blinde brooklyn
        conservatieve controleer dierentuin doeleinden doelgroep doorlopen energy ers falen
        feestelijke felle festivals francis galaxy geaardheid gedownload gereageerd gerichte
        gestraft geïntroduceerd glad golden groots grootschalige hee helmond hoorden hypotheek
        ijzer inspecteur kinderopvang konijn kooi leefden lichamelijke lijstje louise meemaken
        middels nadeel natuurgebied nederlanden nigeria onderaan ondertekend onthuld ontkent
        opnamen opslag overtuiging palestijnse pdf personages platte pleit point posities potter
        pp put raadslid reet repareren river roermond schaamte scheppen smit snappen spin steel
        suggesties sv tape technieken tekens tennis tijdschriften toepassen tradities tuinen
        tweemaal uiteindelijke uitgezet uitrusting vacature verbannen verbindt verhuisd
        verkennen verlagen verloopt vernieuwd veronica veroorzaakte vormden wachtwoord wolken
        wonderen zoenen zuur zó aanklager aantrekken aanvullende achtige acteurs agressief annie
        anton asielzoekers begrijpelijk behaalde bio borden buis company continu dienstverlening
        doodstraf drive elektrisch email engelstalige erdogan export françois gefilmd
        gegarandeerd gegroeid geliefd gelovigen gevochten geweigerd goes grof hakken harvard
        hoofdzakelijk hoopte inc installeren invasie item janssen jeff kenden koekjes kook leve
        makers martha medewerking misdaden misdrijf moedig nice nova omschrijving orkest
        overstap overtuigend pastoor penis ps realiseerde rubriek sandra schild see semi
        sleutels slimmer smaakt spieren sports stierven strip terugkomen tiende toetsenbord
        tools trip troon uiteenlopende uitkering unesco utrechtse vera verbaast verenigingen
        verhuisde verklaringen vertonen verwondingen vette vitesse voldoet wagens whatsapp
        wilson work yang yoga zolder aangetoond ab abraham achtergronden afdelingen almelo
        althans artistieke austin bedrijfsleven beleefd bezoeker bid br brave bush call caroline
        chen cola control coördinator critici doei engelen ep evenveel eye feedback foute
        friends gecombineerd gedaald geleidelijk gene genoegen gevlucht gewoond groenten grot
        gunstig haan herdenking hevige hoeken honing huishouden hulpmiddelen ijssel individuen
        inspirerende intelligentie iris iv jegens jemen jennifer kate klantenservice leken
        loopbaan luchtmacht marianne mat merendeel michelle mislukt must nabestaanden nagenoeg
        never onnodig oplopen overdracht place poes praag professionals psychologie puerto
        rapporten satelliet schiereiland schijnen sexdate sprekers successen sweet teen tof
        turken types uitbrengen vakbonden verdiepingen vest voorouders vuren wal welvaart
        werkdag wiel wielen wikipedia zakenman zenders zenuwachtig zochten zorgvuldig accepteer
        adel affaire afwezigheid agressie ambitie ann anthony arrest avonden benoemen blank
        blogs bovenstaande brabantse cash catherine chelsea chip chronische column con
        consequenties criminaliteit cyclus directie doorbraak dringen ego eindstand ff football
        fusie genève georganiseerde gerrit gerucht gewaardeerd gewezen goeds grace groente
        handicap handige hertogenbosch hoofdrol inbraak individu inkt innovatieve instanties
        intelligent interesseert inwoner jamie joey kanalen key kippen klonk knieën koningen
        kring lake langste leon liverpool marshall massale matthew medicijn middelburg miller
        motief neutraal nico nodigen noordoosten noot nov nucleaire onderdak ondernemingen
        ontvoering oordelen opgemerkt orkaan oslo our overtreding panama parade pk plaatsje
        plafond populairste posters propaganda rico rolstoel rozen saus schrikken slavernij
        space spanningen springt stan standpunten suite tablet tegenhouden temperaturen there
        toestellen trainingen troost uitzonderlijk verantwoordelijke verbazen vergoeding
        verhoogde verhuizing vermelden verschuldigd versus vervanger vervelende vooraan voorgoed
        voorspellen vrouwelijk wekelijks wereldkampioen willekeurige wordpress wouter xbox
        ziektes zodoende zwaard zweet aangeklaagd aanvaller aanwijzing abu academische achteraan
        afleggen afspreken alfa archeologische argentijnse balkon begeleid beledigd bevalling
        bezuinigingen bijnaam bisschop bondscoach botten brandt breder buurten captain checken
        chips close crew criteria development dhr discussies doelstelling drankjes enerzijds
        entree fabrieken gb gekleurde gereedschap geslaagde gevel groenlinks grove gun horizon
        hulpverlening indonesische ingehuurd inleiding inter invoeren israel jager joegoslavië
        kpn kruising laan latijns lex list logica manhattan middellandse natie ongelukkig opzoek
        outfit palestina pesten pikken potje praktijken press queen reist scan scene schaffen
        scheidsrechter scholieren scoorde storten strategisch strikt subsidies sur surfen são
        toegewezen trad tsjechië universele variëren verbeterde verrichten vertegenwoordigt
        verzetten voerde voetballen wa walker woonhuis zaden zuiver zwitserse aanzetten abc
        accepteert achtertuin achterzijde afleveringen afstanden aluminium apen atmosfeer
        avonturen beauty beesten betrokkenen bobby boris breedte bronzen broodje brussels but
        channel conclusies concrete conditie county cruciaal cursussen daalt deskundigen dosis
        droegen educatie eeuwse favorieten fotograferen future geneeskunde geweer
        geïdentificeerd grootmoeder hd heerlen heerst heldere helen hoefde hoogst huisvesting
        ian ingrijpen kale klaas kleurrijke knoop knopen know leen lens libanon map materieel
        matig mia microfoon minderheid misbruikt monniken monsters moois nadelen okee opkomen
        opmerkelijke oss ov passeren philip pijp profeet public putten raket raymond ringen rip
        roeien romantisch rommel rondleiding santos sectoren stok storing strategische stront
        timing touw trends uh uploaden verbindingen verlaagd vermaken vernield vernieuwde
        vernieuwing veroveren verzekerd verzonden village vladimir vlinders vul aangemaakt
        achterstand afgelegen afvallen agentschap agrarische alert allround alvorens architecten
        atlas begeleiden benadrukt benjamin blz boog bosnië boulevard bull cadeautje care case
        ceremonie concentreren craig democratisch denis districten dollars durende erkent
        essentiële experimenten fictie fk formaat frame gebeden gekleurd geneukt geraken
        geschorst gestoord grieks groet gulden haak hall halte havo hip huisdier ikzelf
        immigranten incidenten inval ios jacques jazeker ki kleinzoon koen koorts lobby magie
        maurice menigte middags mijl minimale morele motie motto natuurkunde neiging omgekeerd
        onderworpen onjuist oostenrijkse openlijk opstelling optimaal overlevenden particulier
        paulus ram regelt regeren revolutionaire schreven slangen snoep solidariteit stapje
        stone strijders sultan sumatra sun taiwan tekende troep uitbreiden uiten uitstel uniform
        ut uzelf vasteland vastgoed veenendaal verbleef vermeende verpleegkundige verslaafd
        verstuurd vertalingen visserij voegde vrouwendag waanzin werelds worstelen zeep
        aangrenzende aanhanger aanpassingen adviseert airlines allerbeste alsook antonio
        assortiment bbw benaderd bevoegdheden borrel cadeautjes cao carnaval compensatie divers
        ecuador eenzame eerlijkheid evenwicht ferrari flash gebaar gedeelde genade gerekend
        geschikte gesneden gooide gps halt harten hongkong im ing ingetrokken ingrediënten
        intens invloeden janeiro klikken legendarische leonard maandelijkse mailadres maya menen
        meters mi mijnen minimum monte naakte nancy nauwkeurig nintendo ofzo omheen ouderwetse
        overgebleven overkant paars plakken plekke pr prefectuur progressieve psychische
        psychologische publiceert realistisch ren roer rotsen salon schaatsen schuiven short
        smaken sportief standard staren take tand tegenkomen toenmalige toppers toronto uiting
        urban veiling verander verblijft verhoogt verlenging verliep verlof verwelkomen verwezen
        verzorgde virginia voorlichting waardevol wekken zinloos zoekmachine zwaarder aangevuld
        aanvaarden afgelegd afgezien age aids america ass athene automatische bedreigde beloven
        benaming bewaakt bird boedapest bolivia bram buurvrouw cake cam carmen cat chauffeurs
        christelijk concurrent contrast demo dichtstbijzijnde dictatuur doch donder doodde
        driehoek duiden duistere european ezel formele geladen gelijkspel genk genocide geschat
        graafschap hong hoogtepunten infectie jon joop joris karel kenmerk kostbare kramer
        kruipen laurent leningen levering liggende likes limburgse lo macedonië mali mand
        meningsuiting minderjarige mrs negentig nk objectief ondergebracht onderkant opgevallen
        oplevert pacific pakje parken personage po potentieel priesters procedures producent
        producenten psycholoog radar sap schaap schadelijk script shock signalen sportieve stort
        summer syndroom technology tekenaar telefonisch tenen terry theorieën transparantie tt
        uitgang uitgekomen uwv vaag veen veiligheidsraad verbazing verraad verschilt
        verslaggever viering vrijwilligerswerk vulkaan wekelijkse woman yo aanbevolen admiraal
        afschuwelijk airco alias angela archieven australian beland benodigde biologisch
        blessure borg briefje bruto bye car central come continent cooper db deelde doodt
        dreigde engelsen esther exploitatie genre gert geschenk gewelddadige goals haalden hamas
        hamilton handhaving hardlopen harrison hengelo hop huishoudelijke hulpverleners ierse
        inch intern inzichten irene kist kloof knippen kozen kunstmatige laarzen lampen letsel
        luxemburg meeting middernacht mobiliteit motieven muzikaal nepal nsa omstreeks opdat
        ophef orange otto overvallen overweegt pap parlementaire pasta piloten politiebureau
        portugees postcode prominente prooi psychiater rachel rechtspraak relevant religieus
        resten riem right rijken rooster schotland senioren serveren sigaret spectrum stapel ted
        teleurstelling tijdlijn toenemen transfer trouwt tweeling uitspreken valley vergelijk
        verraden vervaardigd verwijder voorstellingen vr vrachtwagens weblog werkplek woedend
        zenden zieken zijkant zong zonne aandoening aanpassing aanvaard administratief afmaken
        ambities ambt asiel atleten baarn betaalbare betreden bevatte bewerking bloeddruk body
        boetes bondgenoten broodjes buitenlanders christine christopher clip confrontatie
        corrupte crash dateert daten death dec diameter discipline doorgebracht dresden dringt
        duivels duiven dwong ecologische eigenschap est felix fernando fietsers files fondsen
        fraaie fun geachte gemeenschappelijk gemeenschappen gen gerechtshof gerelateerd gewest
        geïsoleerd gigantisch gr hamer hilarisch hollands illustraties inschrijving integriteit
        investering juf kamperen kassa kolonie kwijtgeraakt lof lunchen madonna mailen
        monumenten munten mw mysterie neuk ondergrondse ongemakkelijk opinie opmaken parker
        participatie protesten puinhoop quick rita rotzooi ruimtes russell schadevergoeding
        schandaal schotse scooter services servische sierra sittard slaagt sloop songfestival
        spul square sri stank stemmers stroomt system telefoontje telefoontjes thai trailer
        tribune twitteren tyler uitgekozen uitgereikt uitwisseling unit uv vakbond veren view
        vlam vluchteling voldaan volkslied voordeur waardeloos wayne weegt werpen wiet wo
        zoetermeer zoontje aanbevelingen aangetast advertenties afgebeeld afschaffen
        alternatieven amber amstelveen amy audi beheren behoeve belgie benaderen bevordering
        bewuste binnenkomen bizarre blake codes deelgenomen diego dien doorstaan dorst duinen
        flora fulltime geduurd gefinancierd gil got gp grip hak inhoudt inlichtingen
        intellectuele itunes jaagt jasper kapitaal klaagt klaarmaken leuks logan lou lucky
        mindere mits mop nare ne nobelprijs nrc ongewenste optocht ouderwets overeind overkomt
        overleefde parfum performance pest pijl pols poorten portugese precieze qatar rabobank
        racistische rede remmen renners rica robots saaie sales saoedi schadelijke schenken
        sportpark stations stelden stephen steunde stijgende suggestie susan takken
        tegenovergestelde terroristische texel tomaten tu turner uwe vakken verbeteringen
        vermeldt veroordeelde veroordeling vervangt vlissingen voorbije voorhoofd voorpagina
        voorraden vrijwillige weergave welterusten willy winnende woud zalm aangevoerd
        aankondiging achtervolging achttien ademen adviezen afwijkende amateurs beledigen
        beroofd bin blikken bloei branche buit camp compliment complot concreet country
        democraten dictator dream dreigen druppel duke eiste enge enzovoort ervaart executie
        feestdag feestjes fi fluit formeel fors frustratie gabriel gaza geestelijk geesten
        gemerkt gerenoveerd gezelligheid giftige grant gravenhage greg heftige helsinki horst
        ideologie indië inpakken inspirerend intensieve jeffrey jet jl kalm kapper karen kenny
        keurig kleinkinderen kletsen kraan kruispunt lam lelystad lijsten luke managers
        mannelijk marina medicatie meende metal milan miles mishandeld misselijk naïef negeert
        noodzakelijke nuttige ondergang oneens opgeruimd opgevoed opmars opneemt opvatting
        overbodig overduidelijk peloton planeten rat read receptie redelijke reken ricky rok
        roosendaal rotonde sancties scheveningen schiedam schreeuwt shell silver slepen
        specialisten sportschool standbeeld sukkel technologieën terugkerende thans tijger
        toevoeging tol tunesië uitgeput uitgevonden uitzendingen ups vastleggen vergelijkt
        vlekken volkeren volkswagen vorst vrijgegeven vvv wederzijds werven wetenschappen
        willekeurig zero zonnetje aangeeft aankomende aanspraak aanvoerder aardappelen
        achterlaten ado afgegeven alberto alfabet anderhalve bedreigingen bepaal berichtje
        bescherm bevestigde biologie broeder buitenkant burgerlijk campagnes castle certificaat
        christen color container dapper doorn dreef easy eenzaam efficiënt etappe europeanen
        financieren fragment gedraagt gedumpt gehoor geluisterd general geregistreerde
        geschonken gespaard grondslag halloween handschoenen harold herhaald hiernaast hiertoe
        hoofddoek integendeel ip irritant ivan kantine keith kenneth kruiden kunsten kwalijk
        landschappen latijn libië lint maker meewerken mentaliteit methoden mount mt multi
        munitie mythe negende noordzee npo opereren orders orgel pablo page palace parcours
        parlementsverkiezingen patronen plaatselijk plas pm pokémon prestigieuze pride prive
        regenen ronden ruwe schietpartij schijn schokkend secretaresse slikken soul sponsor
        sponsoren spotify spuit staking stammen stijve strafrecht supermarkten tienduizenden
        trauma trotse tsjechische uitgegroeid uitgevers under valencia verslaat verstrekken
        vertaler vertrouwd vitamine vlammen vloeistof vrijlating waardig waartoe webwinkel weert
        when zinken zogeheten zoons aanraking aanspreken absurd afgelast afgevoerd after
        aftreden alpha analyseren beloftes berichtgeving betrekkingen beweerde binden breek
        breuk caesar caravan carolina casa cia citaat credit dal dark diegenen distributie
        doorgegeven douane droogte duidt dumpen ein emily examens fbi functioneel gelegenheden
        gelijktijdig genegeerd geografische georgië geëxecuteerd graham hartaanval hertog hope
        illusie ingenieur ingevuld inspectie installaties integreren iraanse japanners kaarsen
        karakters kenmerkend kick kinky kortom kostuum laboratorium lekkerste lichter lidstaten
        lodewijk luie manifest mijlpaal mitchell moeilijkste nicholas nichtje oekraïense oever
        oevers omgekeerde omloop ongelukken opgedragen opzettelijk pedro poker romeinen rots
        ruth ruud schijnbaar schutter sergeant sessies sharon side snelwegen spirituele spoed
        sprint sprookje tamelijk teruggebracht today trof tumblr two uitkeringen uruguay
        vereiste vermoorde verplichtingen vervoerd vervolgen verzamelt vlug vmbo volwassene
        vooralsnog voordoen voorschriften vrouwe wedden wendy wi xl zozeer aangesteld
        aangevraagd adviseren afgeleverd afschaffing afwezig ameland amstel appartementen
        applicatie attractie avondje balk ballingschap ballonnen basketbal bedreigen beheerst
        bekennen belg beloond benelux benoeming bestuurlijke bewerken bezette bezwaren
        bibliotheken bloedbad bonen briljant bruno buitenwereld change class clean controleert
        dean deutsche dieven dikwijls dozen drinkwater duikt eend enterprise ethiopië evans
        flevoland forse fragmenten fundamentele gedefinieerd gehackt gekookt geloofde genot grey
        groninger handje hartje heide herkend hervorming hoeverre hoofden icoon indian
        industrieel inflatie iso kaal kapotte kappen karin karl kas kikker kingdom klm koel
        konijnen led levendige lopend lullen maandelijks materie messen middeleeuwse
        middenvelder miljarden monteur morgenavond nette offer omgeven ontvanger onzichtbare
        overleggen photo pier plaatsing porsche portefeuille pvv raadsel ralph ratten reality
        resulteerde ritme roll rugzak ruiter rustiger scheren scoort sluis smartphones som speed
        spinnen spreker stijlen stralen strijdkrachten structuren tarief tekent toelichting
        trainers true tuig vergaderingen vergezeld verrassende verschijnsel vervolging vijver
        vissers vlot vooraanstaande warren warschau weghalen wei werkplaats wijf wu zangers
        zonden zones zuigen zwaaien aalst aanduiding aantekeningen aaron adviseurs afdrukken
        antwoordde bacteriën bands battle bedragen bedrog beschuldigingen bevoegdheid bewaken
        bijten binnenkant boeiende bouwde buenos buigen cadeaus castro chief clan complimenten
        componist consumptie daglicht daily dappere diamant diplomatieke doneren doorgevoerd
        douglas eenzaamheid eenzelfde eenzijdig eronder essay excelsior fraai galerij
        geactiveerd geavanceerde gedetailleerde goddelijke gogh grondstoffen haai hecht
        hervormingen identificatie ijsland inloggen jee joy judith kapsel kennedy kennismaken
        kerkhof kermis kopenhagen koppelen lars magazijn martijn mel michiel mineralen mobieltje
        omar ondergoed ongemak onroerend ontsnapte ontwikkelaar opgroeien oprichters overlijdt
        parodie passende paste patricia planet plukken pool programmeren proost reageer register
        reisde rekent richtlijn richtlijnen ritje rooms rue ruimtelijke samenwerkingsverband
        sander schok schop schorsing shoppen sneek staatsgreep stoep stortte strepen su
        technologische tegenaan tegendeel terugtrekken transformatie uitnodigen usb veluwe
        verbazingwekkend verbond verpleegster verven verwennen verzorging vk vlinder vodafone
        voorziet wand wolven wonden zaterdagavond zeuren zorgden óf aangepaste accountant
        achterste afzonderlijke algerije alleenstaande analyses arie aruba assad aug ba
        beoordeeld berekend berlijnse beschoten bevroren blootgesteld braken broederschap
        brusselse cast chi colin collecties comfortabel compilatie contracten cook demonstreren
        duik dwingt elektronisch euh family fatsoenlijke focussen garden gemeentelijk
        genootschap genoteerd gevangenschap gokken grafisch grande hapje hassan hoorzitting
        huisdieren hét idiote ikea impuls investeerders islamitisch jam landing lego liederen
        lood lyon makelaar makkelijke manschappen mentale mentor mn money moon moraal moskeeën
        muzikant naald navolging neil notaris nv onmiddellijke onrechte opletten oprichten
        orgaan overwinnen paarse palestijnen panden paralympische parlementslid peer perry pic
        podcast presidentsverkiezingen publiciteit raketten rent rijp sebastian size stoute
        structurele studente surinaamse text uitgedrukt vangt verpesten versieren verspillen
        versturen volkskrant volvo worst yes zeist zomers aanmaken aanwezigen aardbeien adressen
        afgestudeerd aires anita antwerpse apotheek arizona armenië beet berekening bernard
        beschuldigen bijgedragen bijt biografie blijvende board claim claire cloud cruciale
        culinaire daan dead dealer denise dog donna doorbreken dossiers dramatisch dramatische
        droomt duitser edwin eed elisabeth familielid fauna fb filip filmfestival five flesje
        formatie gedekt geding gelijkheid genoot gerelateerde gereserveerd gestudeerd gevlogen
        ghana godin hannah huwelijken ingrid intieme joan jood jorge karakteristieke kathedraal
        keulen kinder klassieker klem kondigt kroeg kurt kwaliteiten kwartaal law likken lincoln
        logeren logische louter maaltijden meedoet mekaar mengsel meubels mick mind miranda
        modder movie nederlandstalige neutrale niels noordwesten onbeperkt ondertekenen
        oneerlijk ongewoon ontevreden onvoorstelbaar opgetreden oppassen oprechte opzicht
        organisator outdoor overwegend particulieren pasen paula pleegde polder pony premie pret
        pussy races racistisch recensie regelmatige rendement resterende ronnie routine
        schattige schreeuwde sliep soest southern spanjaarden stabiele statistiek stella
        stellingen stevens suggereert tanzania thompson tik toonaangevende toyota trieste truck
        tweeten uitvinding vastgehouden verbaal verbeelding verleiden verlieten vermaak
        volstrekt voorganger voorts vrucht vu wee weggaan wielrennen zaad zondagavond zuidwesten
        achterna activist adams afgevaardigde agressieve allerlaatste antieke appels applicaties
        ar arnold bali bdsm bedoelen beginnende beheerd bekentenis belediging bella
        beschikbaarheid betalingen beu bezorgde boeiend botsing bovenkant casey civiele clown
        columnist creëert datzelfde deals deelstaat dekken demonstranten diesel drijft drone
        durfde duurste elvis emmer enzo erdoor ernaast fascinerend fatsoenlijk galerie gangen
        geassocieerd gebruikmaken geleend geschokt gespecialiseerde geteld gewelddadig gewenste
        geïnformeerd give gloednieuwe goal grafiek hamburger handschrift heelal herhaaldelijk
        herzegovina hooguit hp hype ingegaan intelligente jamaica jeremy johanna jules julian
        kampioenen kapel kringen kwetsen langdurig langskomen larry lesbiennes lezingen literair
        liu maps marty mg micro mijnheer milaan mkb moreel natalie netflix neukt niettemin
        nieuwjaar onderbroken onderuit ontkomen overleeft oversteken overtreden peters pistool
        politieman prostitutie rang rassen reportage roemenië salade salvador santiago
        schriftelijke schuilplaats sedert shoot silva simone smakelijk soedan soepel sophia
        sound spion sporters sr stinkt stroming tactiek teruggekeerd toffe toiletten tragedie
        twin uitsterven uitverkocht uitzetten uurtjes vaarwel vel verdronken verlegen
        verminderde veroordelen vervelen voorlezen wave werelden wijd woerden wreed zang zucht
        aankwam aanzet accu aldaar anderson antwoordt atlantische batterijen beat beatrix
        bedoelingen behandelde belachelijke bereidt beroepen betonnen betoog bewoner bezorgt
        bijhouden bikini binnenkomt boeien brandende bruikbaar corporation crazy dallas dana
        dankjewel days delegatie dialect ditmaal dokters doorgang drijvende droevig eenmalig
        eindeloos facebookpagina felicitaties fitness geschapen geschriften getrouwde geweren
        geïntegreerd gijzelaars glorie groetjes grotten gruwelijke géén havens heffen herhaal
        hetzij historicus holocaust hup hut illustratie indoor jenny june kaak keeper keertje
        klei kortere lanceren lenzen lerares lesje levensstijl lokken longen machtig mariniers
        masters monaco netto note ocean ode ongelijk ongelooflijke ontmoetingen onwaarschijnlijk
        ooh ophangen opsluiten opvoeden ottomaanse overblijfselen overvloed palm passend pillen
        pseudoniem psychiatrische rafael recensies reünie rik roland rutte save schildpad shawn
        shot sk spectaculaire sperma spontane stanley stedelijk stoot stoten taalgebruik talk
        telegraaf tempels tokyo train uitermate uitproberen verdreven vergissing verwarming
        volendam vondst wanhoop wesley willems winston woonachtig wortel zakje zenuwen zoveelste
        zulk aandeelhouders aangaan aangesproken aanhouden afgehandeld africa allereerst alpen
        ana armband asfalt atleet atletiek baron batman bediening belgium bell belle bemachtigen
        beroemdheden beruchte bestuurd bewonderen bizar blood boeing bondgenoot bordje break
        catalogus claudia correctie coup dadelijk dawn deelnam deeltjes dek demonstraties
        deskundige disco drake eenvoudiger eitjes emo erwin essentie exotische expo
        faillissement feliciteren finales formulier fotografen franstalige gebaseerde
        gedeputeerde gediend gedraag gemotiveerd genetische gevolge gloria grafische haaien
        handtekeningen hiphop hoes houston huisvrouw hulde huurders ingewikkelde inspanning
        intimidatie ironisch jacobs jagers jans joh kar katholiek kit kleuters koffers kontje
        kostuums krijt lekken lloyd maandagavond muizen nauwe nen noah ondernemerschap
        onderstaand onvermijdelijk oosterse opgeblazen opgevolgd opkomende opkomt opleggen
        overstromingen paramaribo pass pat peace pleiten poosje presentatrice prioriteiten
        provider puin realiseert records regenboog regeringen remix restauratie rex ritueel
        romeo schrappen sep si sushi tea tests tournee town trade trust uitgewerkt vacht
        variatie vaststellen veranderende verkleed verkopers vermindering verschijning vertoont
        verwijdert vierkant vleugel voetballers vrijgezel vwo werkwijze why wijten wonnen
        zaandam zielen zoekresultaten zomerse zomervakantie aanbiedt aangeduid aantonen abortus
        afspeelt alfred andermans andrea associatie autonome baai baker bangkok beheert benoemde
        bereikten beschouwt besliste beters beveiligd blackberry bulgaarse carol correcte
        creatie datgene dementie dook faciliteiten filter flikker frits gearriveerd gehakt
        getuigenis gewacht geëist gister glasvezel goedemiddag handleiding herzien hevig hillary
        hondje hoogeveen horror inhouden intensief invloedrijke jesus kam kid kiev kookt kv
        lanka liberaal limiet lionel low mannetjes market mason medio meegedaan metrostation
        mevr mom monica naaste nachtmerries nasa och oekraïens onderschat onmogelijke ontmoetten
        ontstonden original overgrote oxford pakketje plak player pol poppen profielfoto ra
        rechterlijke rechtstreekse richtingen rijswijk samengewerkt slank snor songwriter
        stadsbestuur steelt strakke stuart tan tapijt telecom thuiswedstrijd trans tussentijd
        uitbraak uitdelen uitkijken uitreiking uitstraling uitzenden uitzonderingen valkenburg
        verbroken vermoordde vertaalde vicepresident vlek voorspeld voortdurende vrijen vuist
        waarnemingen wantrouwen where woonwijk xx zaaien zielige zogenoemde aanleggen
        aansprakelijk abn aleppo alledaagse anaal ardennen astrid away barst beantwoordt bedenkt
        bedienen begane besteedt bestellingen bestemmingen bevindingen bevoegd bewaar bingo
        boeddhistische bont briljante brouwerij canvas canyon chirurg christina cocaïne
        colombiaanse concern dekens drop drukt dwang dynastie eddy educatieve elektronica
        feitelijke fr franklin fries functioneert gebogen gedoopt gehandicapten gehoopt gelogen
        gemonteerd genen gevoed ggz hare hell homoseksuele honda huidskleur hypocriet informele
        ingedeeld ingepakt interventie intrekken juichen klopte knooppunt korps ladies lagerhuis
        lane lat liberalen magic march meesteres messenger montage morris motorfiets naomi
        nieuwsgierigheid nike offs ondertiteling onjuiste ontbijten ontdekten oogsten opgelet
        opladen opvolgen passage pauw pearl peeters peugeot ph pilot pim prix puzzel referentie
        rekeningen reus rosa routes safe scènes sd sec sets sleep slogan small spijtig spuiten
        staand stier toeren tool troy tunnels tussendoor tweedehands twijfelt twintigste
        valentijnsdag var veer verhoudingen verondersteld verrassingen verschaffen verspreidt
        verstoord verticale verwerking verzekeraars verzekeringen videos viktor visa voerden
        voorgeschreven vooroordelen voorzijde waardigheid watson woest year zachtjes zeeuwse
        zendt zuivere zwaarste aantrekkelijke aartsbisschop access albums antarctica aow
        armeense auditie azerbeidzjan barneveld bb bepalingen beschadigen beveiligde bevorderd
        bewaarde bijl biodiversiteit bitch blanken bloggen breaking burgemeesters calais canon
        collins communisten compagnie council daaronder depressief deugd deurne dierbare
        dominante dos duisternis dynamische eindeloze els emile ervaar ethiek filosoof fire
        fischer geloofd gematigde geniaal gerechtelijke giftig grootse hap harvey hebreeuws
        hechtenis heerschappij henri herinnerde hotelkamer huilt hunter image ingeschakeld
        introduceert jonas joyce kazachstan klaus klim krediet ladder lead lonen madame marge
        meesters meijer mengen methodes mona monarchie myanmar nadert neefje nigel nutteloos
        oefeningen offensief omdraaien onderdrukking ondergrond onterecht ontploffing
        ontspanning opgepikt opluchting opvangen overstappen pack peuter pil pit praatte print
        quality quote recentelijk rechterhand rechtvaardigheid resort rondjes schijven secret
        slopen spencer starbucks statement structureel tenten tentoonstellingen teruggetrokken
        thriller toelaten toewijding tweeën uefa uitvoeringen um vakanties varieert varken vegen
        verbleven verbouwen verdorie verdubbeld vereerd verenigen verhuurd verscheidenheid
        verstoren vertelden vormgeving vriendinnetje weekblad wenkbrauwen wolk woordenboek ww
        zalig afgewerkt afmetingen again arabieren ark arriveerde baat bachelor balie ballon bbq
        belanden beleggen benadrukken bepaling beschermende betaalbaar better bewaking
        bezighouden blues boren borstkanker bredere brouwer brunette centra coole corrupt court
        covers cyprus defect derhalve documentatie dortmund double druiven edge eenmalige
        erasmus events expres fast fiat finn fiscale flirten fossiele freedom gala gedetailleerd
        gehuurd geleerde gepasseerd gepast geplaatste gerepareerd gevulde gordijnen guatemala
        haas hardcore hartslag heks helena hoofdpersoon hoofdstukken hopeloos idealen
        ingrijpende inhoudelijk inhuren italianen jarenlange kansas kazerne kerstboom ketel
        komend koppeling langzamerhand lg lin lucia lucy luisterde maffia magisch main
        mechanische medeleven mickey middelbaar monique nakijken neergezet niveaus nota omver
        onderliggende ondernomen ontslaan onveilig openheid petra phone pin piramide piraten
        plaza poetsen pompen predikant presentaties racen razend rende republikeinse romantiek
        roots ruben ruiten ruw samenstellen samenzwering sanchez satan schandalig scholing sim
        sloegen slowakije smerig somalië son spelling step stick stoom streeft ta tegengekomen
        telde tevergeefs thierry tracks uitvoerig ultra universitaire vagina verdedigt
        vergunningen verhuist versierd vertoond verworven vestigingen visum vochtig vochtige
        vooraleer voorspelling voorste waal waarnemend warmer wereldrecord whisky winters ya
        zeil zeventien zittende zonsopgang aanhoudende aansluitend achterlijke adoptie afbreken
        afkorting afleiding akte alain alexis ambitieuze angola animatie arrogant autisme bach
        baden bediende behorende beloof beschadigde beschuldiging besmetting bezetten bijzonders
        boden boekhandel boksen brad chrome comfort conference courant creative cruise detective
        dierenarts dimensie donatie drukker duels eersten feel feestelijk forever fortuna
        frankfurt garandeert gear gelukkiger geparkeerd geringe grijpt homoseksualiteit html hu
        huil inbreuk inleveren introduceerde isaac ivo jassen journaliste juwelen klaarkomen
        kluis ko kortste loterij lydia majesteit mamma memphis milde mozes naaien nalatenschap
        netherlands nm nokia onbelangrijk opdoen openbaring opgevangen oppakken optimistisch
        orleans overgeplaatst overgewicht pardon paren parkeergarage pete petrus piek politica
        polo procureur puntje que rails rem reserveren return roem rover sale sandy scheikunde
        schetsen scheuren schoongemaakt schrok second sol songs sprookjes stars stempel
        stockholm symposium tattoo teller tezamen thuiskomen toegankelijkheid too uitdagende
        uitgezocht uitsluiting uitwedstrijd unaniem valk verkrachten vernoemd verpleegkundigen
        versleten versloeg verte verval veteranen vip vlaardingen vlamingen volken voorrang
        vooruitzicht vpro waarborgen waardeloze wachtte well wen wmo woordje zakt zonlicht
        aanbeveling aanwinst aardbevingen ag amen andre aziatisch bauer begeleider begeven
        besefte beslissende bewondering bh blokkeert boekt brink buddy cafés chan chocola claude
        coma cor daarboven daphne deadline doorsnee droomde flexibel fly fucking gans garcia
        gastvrijheid gedateerd geliefden geloofwaardig genereren gift gisterenavond gozer
        groepjes groote guido handelt heffing heiligen herziening huidig huize hybride ic import
        inhalen innerlijke intact isoleren jakarta kameroen kater kraken ku legale leidden
        leverancier linux mal mechanisme michigan mills mouwen negeer neo nicolas nóg omwonenden
        ongekende ongezond ontbonden ontsteking opgedaan opwinding orlando oudsher paraplu
        parochie phoenix platforms pomp poot protesteren rechtszaal reflectie richtten roberto
        royale rus schaken sein seo shaw sjaal skiën smerige stuurden tabak taboe tentoongesteld
        terreinen things toegewijd toneelstuk topper touch uitingen uitstellen uitvoert und
        vandoor vaten verbiedt verdwijning verleent verlichten vervuiling verwijten views
        voelden voetgangers wade wandel weersomstandigheden weggehaald weiger za zelfgemaakte
        zimbabwe aangezet aardgas acceptatie acteren acute adidas afgeven afrit amro authentieke
        ball base bayern beautiful belandt beleving belonen berekenen bespaar bewaker blijk
        block boerderijen boosheid borstvoeding boycot braaf cambodja carla cees chronisch
        columns complicaties continue controller copyright creditcard diplomaat discussiëren
        dolfijnen draaiende drastisch eco egmond episode evenwel flow franco gamma geduldig
        genoodzaakt gerald geschoven gescoord gestimuleerd gevangengenomen gewekt ggd hemd
        hervat hiv hoeve identiek indicatie information innovatief integraal intentie invallen
        items its jc kleden kleindochter koreaans krim kwesties lawrence lekkers lesgeven liften
        mailtje marktplaats meermaals mentaal mer minderheden monitor murphy nabijheid natura
        neergelegd oa olifanten onrecht ontploft onvergetelijke opdrachtgevers opgestart pal
        pannenkoeken pater perron poesje pour proficiat purmerend rally recreatie retail ricardo
        romans ruïnes scala seksualiteit sevilla speeltuin starters stekker stimuleert strips
        tegenkomt tell terugvinden therapeut uitschakelen uitwerking urine vatbaar verbouwd
        verdenking verhinderen verlicht veroorloven verslaving verwend virtueel vonk voortzetten
        vrijuit vult waalwijk weefsel wier wijnen wissel woensdagavond wol zing aandoeningen
        aanstelling afgemaakt afleiden afspelen aftellen afwachting anale anker antibiotica
        ballet bandje bangladesh bc bedden begrippen beken benutten bespreking betty bewoond
        bezoekje bijwonen binnenlands bussum cafe carlo celstraf cinema cocktail coevorden cole
        condooms cornelis criterium cum daklozen dankbaarheid dd dee deep diabetes diamanten
        dief director domeinnaam dorpjes drong dublin edgar eeuwenoude elena ella eren etage
        evangelie ferry finalist fontein geannuleerd geloofwaardigheid gelul gemeentebestuur
        gentse gepost geserveerd gezegend glenn greenpeace grenst hanna heart heil herder hunt
        ibn indirect inventaris istanbul jose katwijk kay klootzak knip lesbisch leugenaar
        levendig liefhebber liefs lifestyle lima logistieke loper manilla meegaan meeneemt
        melkweg moeras murray nabije nagaan nakomen namiddag nikki nominaties ohio ondergronds
        onderscheiding opgetrokken opheffen opvalt overbrengen overgave overig para parel
        photoshop plaatsten planken plattegrond presenteerde publiekelijk puntjes racing rain
        ranglijst rapporteren reikt ria rouw rs samantha schipper schoonmaak schrift schuim
        selfies sexdating she singer slager slagveld sofia spoorlijn switch terminal tiger
        toekijken tragisch treinstation trekker turbo tweehonderd uien uitgevallen uitje
        universal utopia verantwoord verluidt vernomen verspilling verwarrend verzekerde vintage
        virtual volt voordelig vrijgesproken vrt vtm waterschap werf wright yvonne zending
        zichtbare zitplaatsen aangereden aanmeldingen aannemer achterop afwijking afzonderlijk
        airbnb alliance apollo arrogantie arsenal banaan behoorlijke bekroond benedictus benny
        beschrijvingen beta beweerd bezighoudt bezorgdheid bijkomende bijwerkingen blijvend
        bryan buizen bunker cannabis card ce chemie cohen commentator connecties contant
        correspondent cruz cs daken dale dichte dichters diersoorten dikker doof doorgestuurd
        duif edith engineering essen evaluatie finance fisher folders foutje garcía gefaald
        gehandhaafd gekwalificeerd gelderse gemarteld geneesmiddel gepest geschillen gesponsord
        gin gladde gorinchem grootouders halfjaar handeling hechten hello herhaalde hoofdstraat
        hooggerechtshof huishoudelijk ij inbegrip intensiteit interviewen ipv ist jaloezie
        jeugdzorg joel josh jozef jurist justice kabels kai kane kool kostbaar krimpen kwartet
        laser leeftijden leerden leidse leverbaar maatjes mad mans manuel marion maskers meppel
        mit modem momentje máxima méér nagelaten namibië napoleon neergestoken ondervraagd
        oneindig onenigheid ongelijkheid ongepast ongewenst onthullen ontvingen opel
        operationeel opgezocht opvolging opzichten overdosis overslaan overweeg parallel
        personal picture populatie pt quiz randstad rauwe realisatie relax religies rituelen
        ronduit rum running sahara sarcasme sauna schaars schimmel smal solliciteren staakt
        sterrenbeeld stichten stoort systematisch tegels tegengehouden they thijs timmerman
        toestanden tolerantie tomaat total uitgeoefend vanwaar vatten verbintenis verbreken
        verpakking versnellen verworpen voorkom voorspelt vrijheden waanzinnig waargenomen
        waarschuwde wake walt waterval werkdagen werkend wieg wisselende yu zake zoal zuinig
        zure aangeschaft achterlijk activeren ademt afrikanen ahmed army atlanta attracties
        autorijden av avondeten bah balen bazen bestuurslid brievenbus british campbell candy
        catering comeback containers creek cry cyrus daarheen daniël derby doesburg doetinchem
        doris dreigende dringende eigendommen english ernest evenmin expliciet factuur fatale
        fish flexibele formulieren fryslân gate geknipt geprezen gestort gestreden ghazi gilbert
        godsnaam goedenavond golfbaan graan groningse gt guyana haard handboek hanteert haïti
        head hercules herdenken hert hint homepage honduras hoofdklasse huiselijk héél
        ingezonden janet jill joint joke katie kerkrade kin kleed kleintje kolen kortingscode
        kosovo kudde landgenoten ledematen lichamelijk lier linkedin litouwen loting loyaliteit
        middenin middenveld middle missies moore mot nadere naderen nagel nb negentien nodigt
        nuchter onderscheidt onmisbaar onthulling ontwijken onvrede opgewekt organische oudheid
        peil pennsylvania pi policy pri prize program pu rechterkant rijkswaterstaat rudy
        schuilt schuin search seattle self shanghai simons simpson spirit stichter stickers
        stijf still sympathie tang telefonie teleur thuisland toegevoegde treurig vaticaan
        verantwoordelijkheden vergat vergeef vermoedt verordening verpleeghuis verstandige
        vertragen vlogen voortgang vuilnis waarnaar wederopbouw weekendje willie woningbouw
        zadel zinvol aanraken afwijkingen afzetten agnes agrarisch amnesty ap aub bagdad
        bakkerij baksteen bam bedreigt bekendmaking beren beroerd bespreekt bestonden beurzen
        bewustwording bijgehouden bittere blanco blije bloemendaal blogpost blootstelling bn
        bomaanslag bombardementen brigade broeken brother chemisch coca compact dessert
        dinsdagavond discovery discreet dochtertje drietal duin econoom eden eerstvolgende
        einstein empathie ende erotisch escort falls fictieve ganse gegrepen gehecht geretweet
        gesticht ghost glass gratie gunstige hackers handdoek harderwijk hardware harm
        helderheid hierheen hood hoogstwaarschijnlijk hygiëne ieders indrukken ineen infecties
        inn inschrijvingen ipod jordanië joshua journaal journalistieke jumbo junioren karma
        kastje killer klusjes koepel koesteren kw lanceerde lasten legers lounge magere malik
        marvin massachusetts medical melanie memory millimeter misbruiken mondiale nachtelijke
        nederzettingen negentiende niger nochtans official omschrijven omslag ongekend opgelucht
        opgemaakt opstarten ouderdom overgegaan overschot overwogen pakjes panel penny pijlen
        plotselinge popcorn present privéleven randen retour ribben richter rijksmuseum
        samenhang schending schenk screenshot servers snij soevereiniteit spaar stalin stilstaan
        strijder subtiel sylvia tafels tarieven tatoeage televisieprogramma terneuzen
        terugbrengen teruggevonden terugkeerde terugkomt than tibetaanse toelaat trollen
        uitgaande uitgangspunt uitgestrekte uitwisselen venetië verkochte verleiding verstoppen
        verstoring vietnamese vista vo voetbalclub voorgestelde voortbestaan voortzetting
        vreemdeling vrouwtjes wagner walk walvis weekeinde werkgroep without xi zaterdagochtend
        zeeuws zond zuilen aanmoedigen aanraden achterhaald ademhaling afgekeurd afname afslag
        afwisselend animal artikels astma bedekken beeldende bekleed bewonder bezichtigen
        binnenin bondage boss bui capital chique citroen clara componenten crystal cut
        daadwerkelijke daag decor dilemma dronk dusdanig eagles editor eeuwenlang efficiëntie
        elise emiraten ethische eve federaal fietspad fik firefox flip fundamenteel
        geconcentreerd geneesmiddelen geopereerd gepubliceerde getreden getuigt gezakt
        geïnvesteerd geïsoleerde glaasje goeiemorgen goh grapjes gregory gunste guus handbal
        hands has heersende herrie hoede hoera holmes ietwat imam intellectueel
        internetverbinding introduceren iraakse isabel ka kauwgom klokken klussen knoppen koek
        kopers krabben loser luisteraars luna mager magnetische manuscript maxime mid middelste
        misdrijven morning mtv muts nations netanyahu oeganda onacceptabel ongedaan oogpunt
        opdagen opeten opgave overgaan overlevende paraguay poeder police portaal poule price
        productiviteit prominent raadsleden radicaal randy realiseer reiziger resulteert
        revolutionair riau roeselare said samengevat schippers schuif servisch six slippers sm
        smeren suzanne theaters third tiel tiental tina toegegeven tracht tweetal uitgedeeld
        vage vega verblijfplaats verhuur verminderd veruit vestigde viool voltooien vzw wallace
        waregem weigering westland wethouders wii winnares wood xvi youth ziggo zwaan zweeds
        aankleden academisch achterover afl afstandsbediening antiek ava bale basic befaamde
        bejaarde belgrado beluisteren beugel bewerkstelligen bijdraagt bitter bl blogger boeg
        boeit boekarest bonussen buitengewone buitenlands cape censuur cilinder client com
        commissies conventie crawford cubaanse curator curtis daalde dansers danst din dirigent
        drachten drager drempel education eigenaars eikel enkhuizen gates gefrustreerd gehuwd
        geiten gekwetst gelinkt gemarkeerd genetisch gereformeerde gestaag gewild gillen
        graffiti harper hc hein helikopters herinnerd heroes hoofddorp horizontale hulst imf
        importeren inlichtingendienst iq jackie jul kaars kanon knuffelen koekje konvooi
        kopiëren krankzinnig langzamer laptops lastiger leidinggevende littekens maría matrix
        matthijs melissa middelpunt milf motion need nieren obstakels omsingeld onbepaalde
        onbereikbaar ong ongebruikelijk onkruid ontlopen opgeleide opgevoerd opwarming
        overeenkomt overweg paden paspoorten passeert pleegt poel popmuziek populairder
        presidentschap profielen quarantaine raadt rauw referenties registers relaxed riool
        riskeren roberts rookt rubber samenkomen scheidsrechters schepper schilders schneider
        schoppen senegal slachten slanke slap solar spider spier sporthal stervende stormen
        streken symbolische tegoed terugkijken terugweg theoretisch thuisbasis tij tl todd
        travel trillen turnhout twaalfde uitgaat ultimate veendam vegetarisch verhaaltje
        verlengde vertrouwt verwijt verzwakt vinyl viva vizier vochten voedt volwaardige
        voorbehouden waardeer weggegooid weggelegd wekt wissen wrede yoghurt zen zombie
        zondagochtend zooi zwaartekracht aankopen achterban african afschuwelijke afspraakje
        alexandrië amazing arrestaties barbecue basisonderwijs basisscholen beoogde beroemdste
        beschaafd bestelde betwijfel bijlage bioscopen bladen boxtel building canadees chirurgie
        clarke columbia combi comedy compromis conservatief consultant dammen debatten decreet
        demonen desalniettemin division dude duwt ec eigenlijke emancipatie epidemie executive
        fa fabrikanten finalisten forensisch fortuin freddy gebruikgemaakt gehandeld gelachen
        gelder gemiste generaals geplant geraadpleegd gestationeerd giro gitarist gore grijp
        hamburg heineken hema hmmm idd ijsje indertijd ingaat inge inside inslag inspiratiebron
        intro inwendige jake jurken kitty komedie kroonprins kutjes levenslange library lieg
        linden lip local loos lynn mededelingen mislukking monumentale nadia neerzetten neger
        ninja noordpool omgebouwd onthoud onthult ontwerpers onverwachts oo opbrengsten operator
        opgerichte opheffing opleiden orthodoxe overhoop parttime paviljoen perfectie persen
        philadelphia please pleidooi politieagenten programmeur rainbow ramon recherche
        republikeinen rich romp schmidt schuift selfie slimste slordig smelten spectaculair
        split sprekende staatshoofd stilstand strekt string strook struiken studeert taalkundige
        terra til toeneemt trage tralies uden uitbarsting uitstappen vara vastgebonden verkeert
        verlangt verplaatsing verspild vertrouwelijk vervolgt vervult volgelingen vught wales
        wassenaar western wijzer wilhelmina wond zalen zaterdagmiddag zonnebril zzp aanklagen
        achtbaan achterhoek activisten adriaan afgrond afronden alom angsten antwerp arbeider
        automaat bailey bankje bass bekent beklimmen beleef besturingssysteem bianca bijzijn
        bitcoin bits bliksem boeddha cap capelle chang chileense cnn concurrenten consequent
        daarachter darm delhi dergelijks dominicaanse donderdagavond drogen ebola eromheen
        experience floor floris frederik ft gadgets geboortestad geconstateerd gelieve gemeentes
        geneigd genres gereisd gewoontes gewoonweg geëvacueerd globe gray haken handelaar hardop
        hemzelf herdacht heusden hilarische honderdduizenden inbreng instorten ira jacqueline
        jarigen jefferson katoen kerncentrale kleinschalige koets kreeft krijgsmacht kutje lara
        legden lekt lets levenswijze loo loods mantel martine matige matras meespelen moedige
        moer moreno most mountain nationalisme navigatie ni nieuwegein nieuwsblad noodtoestand
        omega onderdrukt ongedeerd ongevallen operationele opgegeten opslaan opsporen oriëntatie
        oscars other overeenkomen overnachten overweging papoea pascal periodes preek rene
        reparatie revolution rey rijker rocky roda roel rwanda schoorsteen shakespeare soft
        source spannen spijkerbroek stijn stip stream strijken superieur syrisch tegenstand
        terechtgekomen toegankelijke tottenham triple uitsluiten universeel valentine vasten
        venus verbetert verbruik verkleinen verleende verliezer verraders vert verzint vijandige
        vlakke vld volleybal voordien vreemdelingen wan weergeven weglopen wegnemen
        wereldkampioenschap werkloos werkvloer wiki xp zandvoort zijt zuidoosten aanbrengen
        aandringen aangename aardappel aardse achterhoofd afbraak agatha amazon analist
        analisten asbest avatar axel bediend beginselen beleefde beschuldigde bespaard betrof
        beyond bezochte bit bloeit bloggers buigt burg charme christenunie chuck claims conrad
        corps cynthia dalende danseres delfzijl department depot dertiende desnoods detroit
        diamond diederik diepste doodsbang dove drang drummer ecologisch ee fiscaal fluiten
        freddie gebouwde gedroomd gehoorzamen gejaagd gelijknamige geloofden genaaid genezing
        genomineerden gepaste gesprongen gestaakt gevaarlijker giovanni goedkoopste grave
        groeperingen handboeien helling heroïne heupen hills hm hok holle hoogland ibiza
        informatieve injectie inspireert instructie ir ironie jelle kade kennismaking koerden
        koerdische koerier kortingen krater kris kwijtraken lan leerzaam lies lik lingerie
        luchtvaart luiers luther machteloos manipulatie mest mexicaans module modus nassau
        nationalistische neerleggen nicaragua nobelprijswinnaar noordelijk objectieve
        onbegrijpelijk onderbreking onderdrukken onduidelijkheid oorbellen opgeschreven opvallen
        overhalen pag passief perzische philippe postzegels preventieve problematiek psychiatrie
        queensland rage rai range realistische reconstructie regenwoud repertoire reservaat
        ridders riet rijkste rom rondes ruik sas schakelt schoonmoeder ser share smelt snijdt
        sofie sonja speelronde spray stadsdeel stewart systems tankstation think toerist
        transactie trevor trinidad trucks vaccin vanessa venster verdedigd verdedigers
        verfrissend verheven verkochten vermoeiend verticaal vervolgde virussen vlieger
        voetbalbond vooravond voorburg voorwaarts vraagstukken vrijstaande weren werkers wijven
        zh zonnig zwager aangebroken aanschaf ace acts adhd adjunct afgepakt akkers alien altaar
        always ambassadeurs arriveert arriveren asia automobilisten balkan bankrekening bear
        bedroeg beleggers berekeningen besparing bewogen bezien beïnvloedt blaast blessures
        bureaucratie button chantal condoom connectie decennium defecte demon dieptepunt
        donaties dozijn dwerg earl eender eiwitten etnisch evan experimenteren expertise
        explosieven fantasy fascinerende fataal fatsoen franciscus gaatje gallery gedeeltelijke
        geduwd geldige gemotiveerde genie geoefend gerespecteerd gevormde gezonder gym haalbaar
        hanteren heavy heersen heijn hoekje indiaas ingehaald ins interpreteren irritante
        ivoorkust jamal kachel kennissen kerels kerkelijke kill kleedkamer kleurrijk kristallen
        kruipt kunststof kwade kwartfinale kweken lachte lanceert latin leidingen lekkerder
        lijsttrekker lily limited linkerkant lissabon luidde marseille memorial meta metingen
        mieren misstanden mmm mohamed monnik morgenvroeg nac nasleep nieuwsbericht noordwijk
        omarmen omkleden ongewone onwetendheid oosterhout opgaan oplage oprit overkwam oversteek
        overwinningen oz parket portie postkantoor potten praatje printen profiteer
        programmering psychisch random raven respecteert respondenten robbie roc rubberen ruit
        schenkt spek spoel statistische stemrecht straatsburg tango through tibet toedoen
        toegeschreven uitgekeken uithalen una undercover verbranding verdeelt verklaar vermoordt
        veroordeelt vervuld verzen voorspelbaar voorval vreemden webpagina westkust zagreb
        zombies zuiveren zwaarden zweten aanbesteding aantrekkelijker abe abel achilles aka
        allergisch ambacht analytics barendrecht bedriegen behandel bekken belicht bevoegde bike
        bindend binnenplaats blaas blair blokkade bokser books brochure bundelen butler cabine
        caribische cecilia ch charleroi chemicaliën coke coming conform constructies controles
        cruijff culture daisy dienstplicht disneyland drones drs dusver error etiket evacueren
        faber fascistische fin flesjes gangbare geboorteplaats gebroeders gelijkenis geplunderd
        gerechtelijk geschatte geschonden gezonden giften gijs hardenberg havenstad hebreeuwse
        heft hekken herberg herhaalt herinrichting herkende hero hielpen hoesje hollander
        hoogheid hour informatica ingreep instemming invulling issue juventus kalf kaliber
        kanonnen keep kempen kleintjes kochten koperen koppels kunstenares kwetsbaarheid lp
        luiden machtigste mai major marijke materiële mieke mister mos nadrukkelijk navy neven
        offeren omvangrijke ongerust ontroerend opgeknapt oppikken overdrijven pakketten parels
        pec php pick pittige plot plug pocket pools portal randje rechtop rector redde regenval
        rijders salem scandinavische schaar schokkende segment sexcontact sharia shepherd sims
        ski spektakel storen stories swift terugkeert toekenning tropisch trucs tsaar uil
        uiterlijke uniformen verdrijven vergt verontwaardiging vertegenwoordiging vloek
        voorafgaande voorgedragen voorstelt vraagtekens vreest waarschuwingen walking wangen
        warenhuis wederzijdse weinigen welcome wijden winterswijk woensdagmiddag zachter zgn zoe
        zorgverzekeraars zwarten zwerver aangaande aangemerkt aanklachten aankwamen accessoires
        accommodatie adolf afgevuurd afhalen agency ahead akoestische alaska arrow baart bananen
        beeldmateriaal before bekenden benz berlin beroemdheid beschuldigt bestuurlijk
        blijdschap bochten bolt brandon brothers burn cameraman camper circulaire civil columbus
        combineert compositie derden dia diepere directeuren documentaires dominant dragon eagle
        ehbo electric elias ellis erica ethan explosief fascisme fleur flirt format fransman
        fungeren garanties gastvrij geboortedatum gedroogde gefotografeerd gehanteerd geit
        gekund geland geleerden geschil geschreeuw geworpen gezegde gilde goor gordel groeiend
        guinea gülen harlingen heerste hemelsnaam hoesten humanitaire huurt implementatie
        indiaanse ingeslagen ingrijpend innerlijk into investeert isolatie ivm kenmerkende
        kiezer kinderboeken kindjes kirsten kloten knock koeweit kompas kopieën kvk langzame
        lauren leefomgeving lester leur liefdevol lokatie lotto lt machten mainstream maritiem
        merkwaardig mislukken mon monde nation natural nora olivier omgang omzeilen ontbinding
        ontbrak ontdoen overtredingen panda passion peiling personeelsleden phillip picknick
        pieten pittig presidenten presteren prototype rangers rebecca rechtvaardig relaxen
        repetitie report reële roddels ruby sanne saskia scheef schelden schuilen sen setje
        slappe socialisten solidair spotten stamt stoornis stopgezet stunt sukkels superman
        textiel theoretische toer toetje tolk tovenaar traint truc twist uitgemaakt uitvoerend
        uitzonderlijke universitair vakgebied vastzitten verdedigde verdiepen verdrinken
        verkeerds verleidelijk vermoedelijke vernieuwende veronderstelling vertrouwelijke
        verwerven voorziening vriendelijkheid wanden wasmachine weerhouden weetje weggestuurd
        werpt wielrenner wordende zeeman aanbouw aanneemt achterliggende adelaar afgestemd
        afgevallen albanië andreas angstig anwb ash asian assistentie banner benoemt beslaat
        besmettelijk bestudeerd beveren bewaart binnengekomen blaadjes bonte bouwwerk bouwwerken
        browser buitenaf caïro children coast conversatie corner creëer ct deelden diarree
        dolfijn dot draagvlak duister eeuwigheid eitje elaine elia empire erfgenaam erge
        ergernis etentje evengoed ever evt ezels fame farm fletcher four geestelijken gegoten
        gel gennep gerechtvaardigd geschrapt geschrokken gestelde gevels glans goedheid hacken
        hai hergebruik hermans hetero hierom hongersnood huisarrest huisjes ism jun kerstman
        klep knallen kuifje landhuis leone lepel longontsteking lorenzo luchthavens maa marcos
        marteling menselijkheid middelgrote minnesota mondkapje motorsport move multiculturele
        naalden nathalie nicky nie nominatie onbewust onderbroek onderkomen ongelukkige onnodige
        onthoofd ontvoerde oordeelde opgestaan oplost optreedt optrekken ordening organisatoren
        overgestapt paardrijden palmer paneel passagier pauline penalty peper postnl primair
        producties projectleider provinciaal psychologisch punk rc rijdende sabine safari sans
        say schooldag schuldgevoel screen sg sheriff skin soundtrack stallen stout strategieën
        strong sunshine them tikken tower treffer uitgegaan uitmaakte uitpakken url vallende
        vennootschap verlaging veroverd versnelling vertraagd verwante verwijdering viagra
        vlakken voetbalwedstrijd voldoening voordracht voorhand voorman voorproefje vraagstuk
        vriendschappelijke vuurtje wapenstilstand weerstaan wells wenden wijde winden worm years
        zeeniveau zn zwaait aangemoedigd aanhang aansluit aantrekt aardrijkskunde ada afghaanse
        afkeer afkomstige afscheiding alone alzheimer ambitieus area ashley attent aviv babe
        bedrijventerrein bejaarden bekeek belastingbetaler beleeft betrouwbaarheid bewering
        bezochten binnenuit boekhouder boeven bordeaux bp brigadier charmante child coaches
        comments communisme compenseren conservatorium consulaat controverse coureur cr daagt
        damon darmen deelnamen derek designer dienden duck duimen efficiënter efteling
        engagement envelop era exchange familiebedrijf far fee femke financial flex foster
        geanalyseerd geproduceerde gerenommeerde gestapt geïnterviewd gieten granaat grill
        haarlemmermeer hapjes herten holding holy horizontaal hulpdiensten huurder illustrator
        instinct intense inzending keiharde kledij kledingstuk knal komaan krachtiger krap
        lachend landt leegte lijm liken loodgieter lopez massief meditatie mensenhandel mild
        misverstand mollige montana montenegro much negeerde ondergaat onderschatten
        ondertekende ongewijzigd overboord plaatsvonden portland premium puppy rebel rechercheur
        rechtvaardigen regelmaat rembrandt respecteer retweeten riepen rosie saudi secundaire
        sensatie soccer stadskanaal staven sticker stiefvader straight telefoonnummers
        terugbetalen teruggekomen tijdig torens tragische transitie trofee trouwden truth turn
        uitkwam vastbesloten ven verplichten verrader verspreidde verveeld verzenden vorderingen
        waait walvissen weggooien werelderfgoedlijst werker winkeliers zusjes zwevende zwijg
        aangaat aankijken afgaan aflopen akkoorden antoine aquarium bakstenen beau bene bennett
        besluitvorming bestaand bestempeld bestraft bestreden betreffen beverly beviel
        bevolkingsgroepen bolle boost botswana brabants brenda brooks bruidegom brute bushalte
        calvin canarische cannes churchill colorado combinaties concludeert contactpersoon
        credits crowdfunding dijken dino donkerder doop draken drug duncan ea eduardo enrique
        ensemble ergere experimentele explosieve feed feministische filmmaker final flikken
        fractievoorzitter gebergte geblesseerd gering gesmolten gespeld gevaarlijkste geëindigd
        gracht granaten haaks hacker hechte heup hinder hogescholen hole horse hugh ilse
        interessanter isabella italiaan jaargang jupiter juristen kei keuren klank knokke kuip
        laad langst laren legend lena losgelaten malcolm manifestatie mann marieke mart mazzel
        memo mitch mother mouse mozambique mét natuurreservaat nba nederlandsche observatie
        offers olympia oman omschrijft omstreken onderdanen onderwijzer ontbrekende ontleend
        opsturen oregon partido pitt pittsburgh porter premies prikken produceerde prostituees
        pruik pyjama rampen ranking regeert reistijd reparaties reusachtige reviews roeping
        roofdieren salarissen sally samenwonen sanders schacht scores semester sinclair sletten
        smeken smet spaghetti specificaties sponsors spoorwegen stagiair straalt teef tegenslag
        televisiezender tess tessa th toelating toetsing tonnen torres trilogie tsunami
        tussenkomst uittrekken vancouver velde veldhoven verantwoorden vergoed verhoor
        verkondigen vernietigt vernieuwen verontrustend verouderde very vin vingeren
        voorspellingen vork vreedzame vriezer vruchtbare vw waarneming wachtwoorden ward
        weegschaal weekje weeshuis weigerden wekker windmolens zalige zambia zittend
        zondagmiddag zorgverzekeraar zwakte aalsmeer aandoet aangedreven aangeraakt adrian
        afloopt afrekenen afvoer afwijzen against aliens antenne antillen arno arrangement
        australia avant bacterie barnes bataljon behandelingen behoorde beladen beroerte beth
        beveiligen bewees bladzijde boa bommel border boterham buurlanden california cheque
        cindy cl claimen consensus daagse dakloze dankt decoratie deksel dhabi dijkstra dineren
        dion dolle dongen doosje draden dries dynamisch eastern echtscheiding eenhoorn
        eergisteren eik eiken elfde erven escorte eurovisiesongfestival evert expressie eyes
        faalt filteren filters frustrerend fu fundament gaga gameplay garnalen gassen gebit
        geheten gejat gekken gekopieerd gelijkaardige geprogrammeerd gesignaleerd gewisseld
        gibson glijden grachten groepering guinee handmatig haram hawaï helpende herbergt
        hernieuwbare hippe hiërarchie hy idem idols ijmuiden inrichten inzendingen irritatie
        isabelle jade javier jeanne juliana kameraad kb knox kussens kyle laffe leefbaar
        leidende liberia losser lotte maggie martens mast maurits merkbaar meting musici musicus
        naburige nachtje nicolaas nijkerk nobel notities nsb ombudsman omzetten onderbreken
        ondertekening onderverdeeld oneindige ongeschikt ontwierp oostkust overblijft
        overeengekomen overgeven overtuigingen overwegingen palen panelen paraat patent
        philippines pl plunderen poep pracht preventief problematisch proefschrift profit pv
        ready rechtbanken rekken reëel ride rights rijschool ruzies safety sarcastisch
        scheepvaart scout selecteren seminar slow spandoek speelfilm spiritueel spoelen steentje
        steevast sterkere stokje studios stuit suggereren swing systematische sánchez talkshow
        teruggaan thuiskomt thuiszorg tomas tree tribunaal ts uitlaten urenlang variabele
        verheug verloofde verlost vernederd veroverde verschijnselen versterkte verwond verzamel
        vezels vic visueel vitale vleermuizen vloeibare voldeed vrijkomt vuurwapen walgelijke
        werkervaring yep yuri zeggenschap zeventiende zonneschijn zonnestelsel zuigt zwaardere
        zyn aanvallers aanwijzen aardappels adopteren adventure afluisteren aftrekken aha
        algehele algoritme amazone amendement anime antonius apr archeoloog armstrong atlético
        attack attentie aurora behulpzaam beschamend beveelt beverwijk bieren bk boekhouding
        boem bosjes brandwonden briefjes camille charmant continenten decaan dienstregeling
        donateurs druppels duw dát entiteit evil felipe flores flyer fnv font forest formules
        gap geadopteerd geb gecontroleerde gedrukte gegijzeld geplukt getalenteerde gezeik
        granada hardst harley heather hendriks herstelt himalaya hoofdsponsor hooi houder hudson
        hypothese inbegrepen initiatiefnemers inkoop inkopen interface israëlisch issues jaguar
        jens jeuk jouwe judo jurkje jurkjes kampioenschappen kerry knoflook kolom korfbal kusten
        kwalitatief lak laken laos latijnse levensverhaal liam liberty liggend linie liz
        londense luca mais martelaar meesterwerk middenklasse mijnbouw minnaar minuutjes
        moeizaam moss multimedia nesten nieuwkomers noa oldenzaal olivia onbetrouwbaar onhandig
        ontruiming ontwaken onwijs onzekere opgegraven opgelegde opstappen optische opzeggen
        organismen overgeslagen overstroming patient picasso pindakaas postbode praatjes
        processor prostituee protestantse ranger reporter revalidatie rhenen riolering robertson
        ruiters rukken scannen schaamteloos schepping schotel scouting scouts sensoren sept
        simply singh skills slapende snijd soap solomon some spanjaard specialiteit spoorloos
        stamboom standen steenwijk stein stilgelegd stokken strengere strikte subtiele synoniem
        tepels terechtkomen terugkerend together traden té uitkomsten uitrusten valerie
        vastgestelde veerboot venray ventje verbanden vermaakt vermeden versneld vertoning
        vertoonde verwarde verwierf verzin vicevoorzitter vleugje vloeibaar vloeit voogd
        voorronde vraagprijs vrijlaten waag wildernis yellow zaag zelfverdediging óók aanrijding
        abdij abstract achteruitgang adequate afgespeeld afleveren afstuderen akelig alt
        annuleren around aten baantje bahrein baltimore beeldvorming beginners beijing
        beschouwing bestelt beuningen bewerkte bezigheden binnenste bla blussen bombardement
        brandstichting chase cirkels citaten cock coen commissarissen congreslid continental
        criticus dankje definiëren desert dichten dierenwelzijn doeken drentse duet edities
        eenvoud erf fabian filiaal filosofische forrest frisdrank gangsters gebak geblazen
        gecompliceerd gedragscode geleen gelekt gelet geoffrey gereduceerd geschopt
        gevangenissen gevoegd goedkopere haasten handelaren hank havana heemskerk heerser
        heuvelrug hilton hoever holly htc huilde huisartsen humeur ibm images impressie
        informatief ingebouwd inhoudelijke insect intiem julio kado kamerverkiezingen kastelen
        kasten kernenergie kfc kindertijd klimt koppig koren lakens lap levenden lichtjes lopers
        loyaal madison malta manipuleren marokkaans marokkanen martelen ministeries mission mont
        mosterd mozart mu muggen naarden nagedachtenis nier notes oeuvre omgedraaid overdragen
        overhemd pakhuis par pensioenen pension perioden perse plekjes potentie potlood pradesh
        promoot push pérez raadplegen razendsnel rechtsstaat regina renner representatief
        reservoir rodríguez roest satire schets schilderde schouwburg secundair sense slaag
        slagroom sluier snow spaargeld spiegels spionage sprongen steile stock stopten synagoge
        teleurstellen teleurstellend terschelling terugblik teruggaat terugkomst thuisblijven
        tienen toevlucht tristan turk uitgerekend uitnodigingen uitstek valentijn veghel
        ventilatie vergist verhuisden verkenning verlegenheid vernedering vernieling
        verstandelijke verstreken vervalt vervuild verwees verwoesten verzekeraar verzoening
        vluchtten volksrepubliek vondsten voorstelde vraagje waarmaken wallen wandelaars waters
        waterstof weide went wereldberoemde winsten wonende woods ziens zinloze zorgverleners
        aansluitingen achtig afhankelijkheid ak amsterdams angelo apk auschwitz baba badplaats
        bakje bamboe banda barbie bars bee beginnend belandde bereikbaarheid beëindiging blikjes
        boeddhisme bombarderen bonaire boon bright brutale cf chicken cleveland clips coaching
        colleges commentaren commercial coördinatie cricket crème cyber dakar damascus danielle
        decoratieve degradatie dichtst diepgang dora eendracht effectiviteit eindexamen
        electronic enigste faalde feminisme ferdinand filmregisseur filosofen flits floyd
        gebombardeerd gebundeld gehandicapte gematigd gender generator geregeerd geschoren
        geïntegreerde gips globale goedkeuren groenen hagel hector heist heracles hoefden
        hormonen humoristische ich ieper immuniteit initiatiefnemer inslaan iron iss jensen
        jochie kapitalisme karim kartel kenbaar keurt klop knight koele koelen kortweg kromme
        leent leonardo levensmiddelen libre linkerhand lola lotus luchtvaartmaatschappij
        maatschappijen martinez medvedev melodie mengeling menno mensenlevens merkel miriam
        misdadigers missionaris moeizame molens mouw nadenkt nh oefent oeps omgevingen
        omringende omroepen omvatten onderging ontvluchten opgravingen overmaken pakistaanse
        parool pelgrims piraat poll preken prestige pretpark profiteert prognose psychologen
        randall really rechercheurs regelde regende regenwater reiken resources reuze
        rijksdienst rijstroken ritten ro rolling rotten rugby ruk rush samson schonk schut
        schutters sneakers sonny spam spijkers spoken standaarden stemden stephanie stikken
        stilletjes stoet storingen straatbeeld strafblad tags tamil tanken technicus teddy
        tekeer temple tequila tering teruggegeven tijdrit tillen titanic toestaat transacties
        transfers tumor uitbetaald uitbrak uitkiezen uitvoerende vaas vb velsen verbood
        vergeving verholpen verhuren verkeersveiligheid verkeren verklappen verlichte vermeer
        verstrekt verwikkeld verwoesting vijfentwintig vliet vloeien voc voorgelegd voorkomend
        voorstanders voorzitterschap vrijgekomen waddenzee wending wijlen wong words zijkanten
        zweven aandachtig aangeraden aannemelijk aanspreekt acceptabel alejandro alto anouk
        arjan atlantis autochtone banks barack behoeft beklimming bemiddeling bemoei bendes
        berouw bes beschouw bing bloedige bolwerk bouwmeester carbon cognitieve comment
        committee concludeerde contra creaties culemborg dage dildo dingetje dmitri donor
        dynamiek edele eenden ehm eilandengroep elsevier erfelijke faciliteit field filmt flying
        franeker gehalte gemene gerookt gewandeld geïnterpreteerd gonna guardian gunnen gunst
        haakjes halle harnas heemstede hellingen hingen host impliceert ingesloten intel
        intimiteit invoer islands jeugdige katholieken kerstavond kikkers klare klikt klinkers
        kreta kwik laste leveranciers lil loer macro mandaat mara margriet mekka messi mie mina
        minderjarigen minimumloon mk nagellak natuurmonumenten newton nutteloze oil omtrek
        ondervinden ontnomen ontstoken onweer opbrengen oppas opwarmen ouderlijk ow panorama
        paper parking patrouille pisa plaatsvervangend pleinen pootjes presentatoren
        presidentskandidaat prettiger pretty prime printer psychiatrisch rad raw rechtszaken
        regelingen regiment rouwen rupert sal samengestelde schept schooltijd schoonzus schouten
        schreeuw schriftelijk skip smokkelen snelheden sollicitatie speaker spijkenisse splitsen
        splitsing spoort sporter spreuk stadspark ste stinkende strafbare sunday survival tasje
        techno tenue tienduizend tikt timur toegepaste toekennen tonijn trail transparant
        tussentijdse twitteraars uitgebrachte uitgevoerde uitschot uva vargas vegetariër
        verduren vereisten verschoven verstappen verwarren verwelkomt verwijzingen viii
        vijandelijke vloeiend voluit voorspel vooruitzichten vossen vracht vrijblijvend
        vuurwapens waalse werelderfgoed wish zenuwstelsel zowaar aangelegenheden
        aantrekkingskracht abonnees achtergebleven achtervolgd afgesneden afstaan afvalwater
        alsmaar apotheker arbitrage archeologie barrière bedrogen bemoeit berecht bessen
        bloeiende boef bootjes botsen bradley branding bult bundesliga cars catharina cliché
        coachen cobra concurreren conservatieven constructieve controversiële core cristina
        culinair degelijke developer diemen disciplines doodslag doorzoeken dorpelingen drukste
        echtgenoten edit egyptisch eindig eiwit equivalent ertussen explorer fe fine
        functionaliteit geboeid gehangen gelukkigste geschenken gesleept getweet gevarieerd
        gezonken grondstof handvol heimwee huiskamer huurwoningen industrial ingenieurs innen
        input jaya jj joggen julius kano karate katherine keur kings klasgenoten klauwen kouder
        kristal kruisen kustlijn labour landskampioen leende leslie lindsay luchtaanval
        luchtruim luchtvochtigheid melbourne merkwaardige mertens metafoor mill moto naleving
        nederzetting negers nmbs obesitas observeren oezbekistan olaf ondervraging ongeduldig
        ongeldig ongelofelijke onschuld ontwikkelaars oogje opblazen opgedoken outs overgaat
        overhandigd overheerlijke peggy percy pis plaag plagen posts prik purple queens radboud
        rechtvaardige redenering regenachtige reguleren rek residentie retro ronaldo rouge rtv
        schaden schagen scheur schijt schikking schrikt schuil seven slak slakken sok somber
        spijker spiraal sprinter standplaats stay strenger strijdt striptekenaar tesla thea tie
        tinten topje toscane trouwdag twijfelde uitgezonderd uitvallen uitvinder uitwerken user
        variaties vastberaden veelbelovend verbouwingen verdienste vergaderen verloving vermijd
        vernielen verouderd verrot versnellingen verstaat vervroegd verwaarloosd vesting
        voetsporen voorhanden vreemdgaan vreesde vulkanische waarschijnlijkheid wachtend
        wallonië wegwezen werkwoord wetgevende wetgever wilhelmus wisselend yves zegel zhang
        zwemmers aanbieder aangaf aangehaald aanmelding adverteren andorra angels autonomie
        avondklok baarmoeder bebouwing beeldend bekleden belangrijks berkel beschaafde
        beveiligers bezat bijbelse bijgewoond bloeden blondje boe bootje brit broadway canal
        caribbean carrie casper christmas clubhuis cold complexiteit concepten cotton curriculum
        curry cynisch danser dexter domeinen doo draagbare driekwart drift düsseldorf eervol
        energieverbruik engineer escape etalage evacuatie fanatiek fanfare fasen filialen friend
        functionele gangster ganzen garrett gebruikersnaam gemeenteraadsverkiezingen
        gerestaureerd gevarieerde gordijn grondlegger ground guard hakim hammond handdoeken
        hemelse hokje hughes ibrahim ingebouwde inname intuïtie ivy judas kamerleden kara
        kaukasus kijkcijfers klassiekers korporaal kruip kustwacht kwaadaardige lei lijntje lion
        loep log ls ltd luier lynch mantelzorgers matroos mechanisch medeoprichter meebrengen
        memoires millennium minachting mir morse movement nachtrust nerd ng nieuwere nieuwpoort
        niklaas nipt nissan ommen ondernemende ondersteunde onderwereld onopgemerkt ontkende
        ontploffen onvoorwaardelijk oproept overleef overschreden overtuigde overweldigend panne
        platformen proper radiozender rapportages rationeel rescue roet rooie samenleven schaamt
        schroef schuldige screening sekte sgp shannon sidney sjoerd skelet slam snellere solid
        speer spionnen sprekend stef sterf straatje strike stromingen symbolisch syriërs taliban
        tao target terugkwam terugreis titanium tm toegezegd tor tours toveren tractor trager
        troosten try tweeduizend uitdagend uitgeschreven uitlatingen uitval vaardigheid
        vastgezet veranda veranderden verblijfsvergunning verdomd verhoren verschuiving verzette
        vink visual voorgenomen voorkeuren vroegtijdig vuurtoren wachttijd wanhopige waterland
        weggegaan weiland wenste wereldreis wereldtitel wever winkelstraat winning wintersport
        zakte zebra zeespiegel zoen aanbidden aangericht aanpakt aanviel aas ademhalen
        afgevraagd afkoelen afpakken afro alicia alinea alison archipel arend ariel armin
        artistiek authenticiteit baal baasje bandleden bankier bedrijfsvoering belastinggeld
        benut bespaart bespreek besprekingen besteedde beveiliger bewusteloos bijgestaan bindt
        binnenkwam bonnie boogschutter bs buck buffet bulgaren capsule cartoons casablanca
        chance coco commerce commission component corporaties daags dakloos dar diane
        doorzettingsvermogen draadloze drew drums duiker effe eritrea eruitziet eugene
        faciliteren feature figuurlijk fijner folder franz fresh gambia gaming garen
        geallieerden gedanst gekende geleide gelijkwaardige ger geuit gewoonten
        gezondheidsproblemen gijzeling gletsjers godzijdank government griet grondige grondwater
        haring heerlijkheid herbert hersens hoest hondjes honkbal hoofdprijs iconische inbreker
        innovaties instructeur interesseren jihadisten joker ju juryleden kettingen klassement
        klinische knijpen knipoog krullen laars lassen lichaamsdelen linde luider maandagochtend
        manen margot meegewerkt mein miljonair mirror mobieltjes moedigen naoorlogse napels nash
        nevada nevel noteer ober octopus offerfeest ogenschijnlijk ondervonden ongemerkt
        openbaarheid opheldering opknappen opschieten opschrijven opsporing overall overdekte
        overgeleverd overneemt pasgeboren patterson pay peel pianist pikt pompoen productief
        protection psycho pub publieksprijs rein relatieve respectvol rif rijssen rokers rolt
        ruige ruis rutger samenwerkt scanner schatkist season sergio sicilië slavin spelregels
        stikstof studeer sue taferelen tax terechtkomt teruggestuurd ti tijgers toonden topman
        troffen tuinbouw tweeps uitbuiting uitstaan uitvaart uitweg vacuüm vd veelbelovende
        vegetarische vereisen vergaan verhoeven verhuis vermoeidheid verpakt verpleging verwant
        verwoord viaduct videoclips voorin voornemen voorspelde voorwaardelijke vriendschappen
        waartegen wagon warner watt weddenschap weldra wereldbeeld winschoten wiskundige wisselt
        wrak yamaha yorkse zaltbommel zeewater zongen zweren échte aangegaan abnormaal absurde
        afzeggen andes anp apartheid assistenten autopsie barsten beeldscherm benodigdheden
        berger bestuurt betaalden bewaring binding blinden bonden bouwden brandstoffen
        buitengebied bundels burkina buur capaciteiten cave cliff cockpit commons commotie
        concluderen console consul corrigeren cowboy coördinaten crime cuijk dani darts dekt
        dingetjes douwe dubieuze dwergen eat electro elegant elementaire elleboog elst factory
        faso fietser follow fotoalbum frequenties gaatjes gelovige gem gemanipuleerd gerda gerry
        gestoorde getrapt geïnteresseerden gmail grootschalig hay heksen helium hervormde hub
        imperium informeel ingestort integrale jaarboek jessie juffrouw kaapstad kandidatuur
        kenmerkt kirk klanken koolstof krokodil krom kuil kuipers landbouwgrond learning lemmer
        levensduur liefhebben liesbeth luchtkwaliteit lusten lux machinist marleen menig messias
        meubilair meyer milton misgaat misleiden ml moedertaal monitoring mri nap neerhalen nes
        nieuwkomer noteren observaties omgedoopt onderhoudt ongeloofwaardig ongesteld onrustig
        ontkenning ontsnapping ontwaakt ontwikkelingslanden opeenvolgende opgeschort
        opslagruimte organisch orgasme ou paling patty perez pieters pinnen piste plateau
        pupillen radiostation reading regenbui regulier rijder rijksweg rogers rosmalen runnen
        runner russia schattingen scheidt scherper schultz serena shake shuttle slaapkamers slip
        snack staatsbosbeheer stadions states stones streamen strik tegengestelde thor
        timmermans tiny titan toepasselijk topless trapt trendy uitdagen uitgebroken uitoefening
        verdeeldheid verdiensten verdwaald verheugen verkiezingscampagne verlang vermengd
        vermoedde verslavend verving verzekert verzending verzoekt vince vision vlakte volbracht
        voorgelezen voorkoming voorwaardelijk waarbinnen waarheden weggelopen werkloze wide
        wijkt wilma zhou zwijndrecht aandrijving aangeboren achterlaat advocate afsluitende
        arriveerden astronaut balletje beatles beck bekritiseerd beledigend benedict berry bever
        bijkomen bim bladzijden blouse borgtocht bouwer bro broertjes buitenste buitenzijde
        cambridge carel catalaanse centen chocolademelk chr citeren clay coffee congressen
        cycling daddy davids delict denkbeelden deskundig dierbaar dikte dl dome domino
        doodsoorzaak doorvoeren educatief eervolle erotiek ertegen ethiopische fanatieke fikse
        fokken franchise friday fritz gaar gardens gebrekkige geheimzinnige gekeerd gekraakt
        gekte gemaild genesis gesitueerd gewijzigde gezant geïnteresseerde gruwelijk halfuur
        heaven heerhugowaard highway homoseksueel hubert huisman huurde hypotheken implementeren
        intelligence interactief intimideren johannesburg kaap kathy keurmerk klaver kuala
        labels luchtvaartmaatschappijen luchtwegen lus maandenlang maassluis maatwerk malaria
        mandela mao mas masterclass med misleid mississippi moestuin mongolië mortuarium mp
        nairobi nodigde noemer obsessie ome omstanders onbedoeld ondeugend opereert opgegaan
        opgestuurd oppervlakkig optimisme organiseerden outfits overschrijden papierwerk parc
        paso pennen pgb ping pont por productieproces quinn raadsman reactor reorganisatie
        reserves reynolds ringweg rising rotte ruggengraat rundvlees saldo schenden seculiere
        serum shirley slaagden snacks snelst snoepjes sporadisch sportclub stadscentrum stark
        starter stephan stilaan stofzuiger stopzetten symboliseert sympathiek taarten tactische
        taxichauffeur tegenstellingen tennessee terzijde toekomstig tr tracy trading
        transformeren tube twitteraccount upgrade uranium vakmanschap vanop vasthoudt veerkracht
        verbruikt verdiept verdomde vergelijkingen verlangens vermindert versierde verslaggeving
        veteraan vinci volstaat voorbehoud voorgangers vreedzaam vreten vruchtbaarheid waarnemer
        wachttijden wed weggeven wezenlijk woonruimte worstelt wrijven zintuigen zuivering
        zwakker aah aangestoken aanschaffen abstracte adviseer afdruk afspraakjes afzien ago
        alba albanees anus arbeidsrecht argentijns arrondissement atlantic avocado bayer bbp
        beast bedrijfsnaam begraafplaatsen begroet being berichtjes beroving besmette bestseller
        bestuurde bewapend bezetters biljetten bisschoppen bloeien boekte breakfast bug
        buitenlucht burcht burgos cabaret chantage chick chipkaart cognac collection
        competitiewedstrijd deelneemt denkers dictators doorgemaakt eb elegante enter eo erheen
        etten excursie fact fases fax federation feliciteert fokker frankie friet frustraties
        geboorteland gedeporteerd gedomineerd geplakt geproefd geruime gezeur geëerd gina gl
        glen going grensoverschrijdende hack hamburgers handjes happen harlem hawaii hebzucht
        hilde historici hoeden hold hoofdpersonage hoogleraren hoopvol horloges huilend
        hulpmiddel immuun inademen independent indie inspireerde inzittenden jin kalmeren
        kardinalen killing kinderachtig kiss kisten klaagde kondigen koptelefoon kunde kwetst
        lampje leicester leidschendam levensonderhoud leverden loont magnetron magnus malawi
        mallorca mandje martini mascotte maxi mclaren mijden motiveren nacional naderhand
        natuurgebieden nieuwsgierige nijl noodgedwongen normaliter nostalgische offerte officer
        offshore onderschept onervaren onredelijk openden opwindend organisme otis overbruggen
        overspel overwonnen pact panty paragraaf parlementsleden personenauto phantom pion
        plantage presidentiële primeur producers productieve productions reageerden rechtmatige
        recycling rees registreert reid reisden reportages roelof ros roth round ruimteschip
        santo schildpadden schokken seat span specialiteiten spons spugen sterling stoffelijke
        strafschop sunny suzuki tadzjikistan tegenaanval tekenden television telling teresa
        teruggeven teweeg tobago toezichthouder treffers troef truien tussenstand uiteinde
        uitgehaald uitgelezen uitgeroeid uitroeien uitte uitverkoop uitziende underground urgent
        urk verbijsterd verdeelde versteld verteller verveel verwijderde verzachten verzamelaar
        vie violet vita voelbaar volger voordelige voorover voorschot waarschijnlijke weesp
        wegdek westers wetende wis woo wouters wrong xu yale zeus aanbood aannam
        aansprakelijkheid aantocht aanvaring achterdeur achterliet angstaanjagend archeologen
        arriva arrogante assisteren autonoom badge baseball berging bermuda beroven berust
        besten bet beving beweringen blade blikje bloedingen bouwjaar bovenal bowl bruut burundi
        circle citadel citroën congress correspondentie cox coördineren customer daarnet dante
        darwin dealers deens dell deskundigheid deugt dirty dokkum driver ecosysteem eekhoorn
        effectiever eg elle ellendige enkelen espresso euthanasie familienaam fat fed fietstocht
        fiji fiscus fl flyers formuleren fungeert gaandeweg gebeten gecompenseerd gekookte
        gekropen generation gezworen goddelijk goldman gone goot grietje hagen hangende his
        hoezeer holiday hoofdweg hospital ideologische inmenging innoveren invaller inzage
        italie joep kamergenoot kansloos karton kerkelijk kiki kleurtje knecht kolonisatie
        kotsen kp kritieke lader lance lettertype linken lokeren luidsprekers machthebbers
        making marilyn medewerkster meehelpen mees mercy minsk neergestort nieuwsberichten
        noodgevallen noodlot noor nor nord ny obstakel onafgebroken ondergedoken ondermijnen
        onderwezen onduidelijke onkosten onnozel onschuldigen oostelijk opengesteld opgeofferd
        optimale overbodige overkoepelende overtreffen pandemie pb peilingen plussers
        progressief providers quentin radicalen rating reductie rel remco renaissance restanten
        reuzen riley risk rits rodrigo rondhangen roosevelt ruimten samenhangende sammy sao
        satellieten schappen scheen schoner sergej sigaar sliepen socialisme socialist speciaals
        spike startten stereo stijlvol strange struik stuitte sugar sullivan sunset teelt
        tegenhanger telenet terugdringen thais three tin tobias toegewijde toernooien tongeren
        toto tuberculose turnen uitdrukkelijk uitgelaten uitlaat vaccinatie valuta vampier
        vandalen varkensvlees ve veiligheidsdienst veiligste vergaren vergetelheid verliezers
        verontschuldigingen version versta verwezenlijken verwoorden verzendkosten vliegvelden
        volslagen vuilnisbak waarnemen wateroverlast weggeweest werkzame woeste woningmarkt
        wormen yahoo yuan zink zoekfunctie zonnen zwem zwijgt aangekocht abbott abdul
        achtereenvolgende achtervolgen actieplan afmeting afwijzing allesbehalve analoge ananas
        anja appartementencomplex bag barbaren bates behoudt bepalend bestelwagen besturing
        boekjes bouwkundig brady brasserie breidt bronckhorst buikpijn cambuur cas coupe
        coureurs dakota davy dieter dimitri domineren doorzocht doug doven dunner eerlijker
        egyptenaren eindresultaat engine ev evenredig evers fabio facturen fall fund fundering
        gastvrouw gebaren gecheckt gedenkteken geklaagd geldigheid gesuggereerd getwijfeld
        geuren gm gomez gretig guest gymnasium heersers hendrix herenigd holten honor hoopten
        hoven ietsje infrarood ingestelde irina istanboel jongetjes jurisdictie kanselier
        kapsalon keuring keyboard kinderbijslag koersen koloniën kroatisch lands lastigvallen
        laurens lauw legioen leidinggevenden levi luchtvervuiling makelaars mandy mango
        maritieme marmer matthews mavo maïs medemblik mira mirjam misverstanden mondelinge
        monopolie morales mv nacompetitie nadine nils nimmer norte obligaties og onbekenden
        onderzijde ongenoegen onrechtmatige ontdaan ontdekkingen ontelbare ontmanteld onttrekken
        ontvoeren onveilige onverminderd openingstijden opgezegd oplichter opmerken opsomming
        opstanden overhand overlaten overspoeld overvolle own passieve pegida plantages
        prijsuitreiking primitieve privileges prometheus provence pup reinigen ri schaatser
        schildert schoonzoon scooters secties shampoo showroom siemens singel spots spreuken
        streden synthetische tamara tehuis telefoongesprek telescoop terugdraaien terugtrekking
        tito tjonge toegebracht toespraken trajecten trillingen tweette upload utah vaccinaties
        vakantiehuis ventilator vergelding verhaaltjes verkoudheid verlamd versa
        vertegenwoordigde verzorgende vianen vloeken volkspartij voortplanting voorwoord
        weggenomen werktijd werner werving wijsbegeerte wouden yi zeeën zwemt aangekondigde
        aantoonbaar aanvalt abrupt accommodaties achterom achterwege afwisseling ala ale
        allergie anneke astrologie astronauten balkenende beestje bekers bekomen beschavingen
        betoogt bewegingsvrijheid beëdigd bijzonderheden binnenvallen blanc blokjes blom
        bluetooth bok boo boor born braziliaans brendan brutaal buffalo buitenaardse capitol
        cement choice concordia controversieel creëerde dagboeken deluxe deo dezen dk doods
        doorbroken doorzetten doorzichtig dop dorothy droger early eenduidig eerstejaars fraser
        fuller gare getinte getrainde geverfd gevorderd gezochte gibbs globaal gooiden grootheid
        gs hale handelsblad heat helpdesk herkenbare hiertegen history hoofdrolspelers huisstijl
        hulpverlener imitatie incest inchecken informeert inzetbaar isbn janine jung juweel
        katrina keerpunt kleinschalig kleuter kleuterschool knapper komkommer kunstmatig
        landbouwer larsen legal lekke levels licenties lille lions lokt lucifer markeren
        mcdonalds meegaat meeuwen mexicanen mixen moor moordzaak mystery nachtdienst
        neergeslagen neuzen newcastle nijmeegse nuchtere october oefen olijfolie omgetoverd
        onthulde ontnemen ontroerende oord opleverde opsluiting opstijgen orale overbelast
        pakweg parasieten pax playboy plichten poe postzegel powell profeten psalm puma qaida
        ratio rationele regerende reggae regisseurs richie rivaal rutten schil schoof
        screenshots selectieve sensor shah shane sherman slik snaar sns soortgelijk spenderen
        stapten stembus stimulans symboliek talentvolle tast terechtkwam their theresa touwtjes
        tweelingen ty uitdrukken uitgangspunten vegetariërs vergemakkelijken vergiftigd
        verhelpen verheugd verslaafde verstandelijk verzorger viking vilvoorde visitekaartje
        vredig vrijmaken woody working works worp zeelandse zelfstandigheid zestiende zierikzee
        zomerspelen zorgwekkend zu aandeelhouder aankondigen aanname aanvaardt aart accepteerde
        achtergrondinformatie afc affiniteit afgedaan afzetting akker allerhande appingedam aqua
        assistente authentiek avondmaal aziz babylon bacon based baten beestjes behaalt
        beleidsmakers bestuursvoorzitter betuwe bewegende biertjes bilt binnenzijde
        bondgenootschap bosbranden bouwplaats bovengenoemde boxmeer brexit burke busstation
        buurtbewoners bw caribisch collage cop cp crack custom databank deelneming denver devon
        dierbaren dierlijke dogs dolly dominantie downloads dreams driemaal dronten duikers
        economic eenzijdige efficiënte eigentijdse eisten eli elsa evenwichtige executeren
        fernandez fernández fons forceren freek frietjes functionarissen geopende gerapporteerd
        gesneuveld gino glimlachen goeden goochelaar gorilla gran halfrond hebbende heidi heinz
        hiernaar hitlijsten honderdduizend hospitaal hypocrisie ijskoud ijskoude ijsselmeer
        indonesisch instant insteek instituten jihad josef jump juwelier kauwen keniaanse kenner
        kerncentrales kernwapens kilogram klom kluisje komeet koningshuis kookboek koopman
        krokodillen kroop lafaard laster lay leave legitieme leunen leventje libanese loket
        loodsen loonsverhoging léon maestro manon marjolein medici mediteren meerwaarde mischien
        mondeling monroe monteren montgomery montreal mountainbike muhammad muziekfestival
        nageleefd nakomelingen neder nerveus nigeriaanse nights odin omschreef opgeladen
        overledene paradise parallelle pastor pe penning penningmeester perceel person
        perspectieven perverse perzisch pip plastische prullenbak quasi rade raf rail
        rapporteert reagan rechthoekige refrein remise republic retweet riemen rivm roddelen
        roof roubaix router rups saddam salsa scarlett sceptisch schenking schimmels schort
        secretariaat sl smurfen snake snapte snoeren sos speeltje statuten steigers stippen
        stropdas studiebeurs suv tablets taco tactisch technici tegenkwam tellende teneinde
        territorium theologie toegediend toekomt twerken uhm uitgedaagd uitspreekt uitstapje
        valkenswaard vang veeg vellen verbaasde verhagen verhit verkiesbaar verklaarden
        verstoort verstopte verveelt verwarmen verwonderlijk vijandig vliegramp vloeren volmacht
        voorprogramma voortgekomen wachtlijst wine zelfstandigen zheng zijlstra zoë aanbieders
        abs afgekort afgeschreven afwassen alonso analoog annemarie autoverzekering beats
        bedekte bedelen begeleidt beiroet bekroonde belanghebbenden beschrijf bespelen
        bestudeert bevordert bie bijbels bijstaan borgen brasil brooke cal carr charter claus
        cluster confronteren conventionele dalton dekmantel dominique doorlopend drum dt dutje
        duty dwaas elektrotechniek energiebesparing erosie erp exploiteren fear fotografe
        fronten frost functionaris gebreken gedachtegoed gemert generale georgische gerund
        geselecteerde getogen gevreesd gewaardeerde gewist grammatica gravin haarzelf hair
        handelaars hayes hemels hernieuwde hindi hittegolf holes horde hulpeloos hz ib ingegeven
        ingeleverd inkomens inschatten inspraak intrede jenkins jurylid kanjer keller kitchen
        klink knaagdieren komische koploper kraag kusje laf langskomt lava leefstijl lenin leroy
        leusden lintje liveblog louisiana lullig lyceum maaike mailbox mall marko maxim maxima
        melvin mendoza merknaam molenaar mondkapjes mvv mysterieus nec nietwaar noodsituatie
        nucleair oceanen omgegaan onaanvaardbaar ondersteboven onderwijzen ondiep
        ongebruikelijke ongedierte onrechtmatig ontwerpt opduiken overgelaten overmorgen
        overzeese parijse pekela persoons petit pg photography potjes praatten preston processie
        quo ramadan rappers rb rechtsgeleerde redder regelrechte renoveren replica revue
        riskeert rkc rotterdams rund rv sar satirische schalen schoonvader serra seth shadow
        shift specialisatie sponsoring standbeelden stiefmoeder surveillance tam tap teamleider
        tegenslagen tegenspraak tekorten terugval timothy toeschouwer tolerant towers trace
        transgender transparante trial troje uitgewisseld unicef updaten usd vandalisme vegan
        vensters verantwoorde verdraaid vergaat veronderstelde verpleeghuizen verraste
        verspreide visite voetjes vordert vredesnaam vrijspraak vulde vuurgevecht weergeeft
        wespen wijngaard windmolen winkeltje winterstop wonderbaarlijk wout wrok xxl zara
        zwaargewond zwemmer abonnementen achttiende adult advanced adventures afdaling
        afgedwongen afhangt afneemt afschieten aftrek ahmadi ahoy alma amor andersen animals
        azijn bedenkingen bedreven beginsel behoeden behoorden benadrukte bestuursleden
        bevolkingsgroep biefstuk bijgesteld birds blu bnp bovenzijde boyle breien britt brok
        broken buitengesloten burns burton buurland carte cavalerie celtic che cisco ciudad
        corona corpus coupé dansende did disc doorgaande doorsnede driehonderd duwde edwards
        eelde eigenbelang eindpunt eisers elektra elly ermelo estland ethisch feng fier
        fotoshoot french fysiotherapie gaia gamen gandhi gecondoleerd gefabriceerd gegund
        gekoppelde gelost georgisch geveild geïnfecteerd geïrriteerd gijzelaar gletsjer godver
        governance grazen grepen grid griffin groothandel grootst guide gulle haartjes halo
        hansen harige havermout herenhuis honey hoofdgebouw hoogstens hoorbaar houvast
        huisnummer huwelijksreis ijsselstein improvisatie ingewikkelder intellectuelen interpol
        investeerder jai jolie kabouter kijkend kobe kolonisten kosmische koster kubus lachende
        lama lana legio lekkage liberalisme locale lokaliseren macbook maf maine manege marley
        matchen meedogenloos militie molenbeek molly mug mvo nana nemo nieto nuon ongelijke
        ongestoord onnozele ontkend ontwikkelingshulp onvermijdelijke openingen overdrijf
        overleefden overlopen overweldigende paradiso partnerschap pedofielen pepper peterson
        peuters pie pluk popular pornofilms portfolio privilege profetie protestanten
        protocollen proximus puberteit qaeda racisten ravijn rechtdoor reclames reg regeerde
        reset response rib richards rivera rivers río sarajevo scheet schijnwerpers schoolmeisje
        schroeven shield shine shots siberië simulatie sing solide speeldag spook sporting
        spotje springfield spulletjes staatsblad stalker steenbergen stoken stromend tai teheran
        tekortkomingen telstar tendens tex thank thing tilt toegeeft toppen touwen traceren
        uitgelekt uitgewezen uithangen uitvoer uitzendbureau velgen verdoving vergoeden
        verkiezen vermeulen vermomd vernederen vertalers verwanten verzwijgen vijftiende visies
        vleermuis vogeltje volbrengen volwaardig voorbestemd voorgrond voorloper voortijdig
        voorzorg vrijdagmiddag vrijdagochtend vruchtbaar waan werklozen wes would zakgeld
        zevenaar zuidwest zwijn zürich abou adele afdwingen afgestudeerde afwas afwijkend
        amerongen arresteert audrey auf baantjes badminton bebouwde beheerde benaderde beroeps
        beuken bidt bloemetjes boko bombay bossche bouwers bowlen brandend brandpunt bree bring
        broccoli calorieën canadian chalet cherry christiaan church clarence compacte compassie
        cookie copy cove cristiano daniels debbie delicate dis diva dok done dranken drukkerij
        drukwerk dynamo elftallen emigreren emmy engelsman enkels epic explosies farmaceutische
        firewall francesco gekapt gekweekt georiënteerd gepromoveerd geregisseerd geschut getto
        getuigenissen geïmporteerd gilles ginger haaglanden harbour hysterisch ideeen immer
        indiana industries inkomende inktvis int intenties ioc isla janken jasmijn jef jen
        joanna johann julien jus kaken kakkerlakken katja keramiek kernen keurde knopje knuffels
        knul kortsluiting kos kremlin kro ladingen leerdam leerzame lenny leopold lodge lois
        luchtdruk lukas madam magneet magnetisch male maleisische manga marcia marian meerijden
        meervoudige metamorfose mierlo migraine milo minima mondriaan multinational mustafa
        mythen nagekeken nagekomen netten noordoost norton oleg ondergeschikt oneerlijke
        ongelovigen onthaald oordeelt opgeborgen opgevat opiniestuk oploopt ouden overmacht
        overste paolo paradox parasiet patienten penthouse piep plasma prijst primitief princess
        proppen quest rca rechtzaak reduceren rekenkamer ridderkerk rinkelen rivalen rk
        roemeense rondrijden samengevoegd sandwich schakelaar schap schelpen schuren seine
        seksleven selectief smeek sociologie stabiliseren startende statuut stevie suf surf tara
        tate telecommunicatie thuiskomst toegelicht toevallige traoré travis tucker
        uitgescholden uitlegt ur vergis verhoord verkiezingsprogramma verlaagt verlossing
        vermeldde vernietigde verrijken verveling vibrator vliegticket volgehouden voorafgegaan
        voordoet vormgegeven waanzinnige wedding weggelaten wijngaarden window woedende xavier
        zegeningen zijlijn zoogdieren aaien aalten aanhouding actiegroep advocatenkantoor aftrap
        afweten algen ans apostelen armeniërs arrestatiebevel artist asten authority balken
        bazaar because beethoven beklaagde belangrijkere belemmeren berucht bestemmingsplan
        betreurt bevoorrading beweeg bezuinigen bilbao binnenhof birma birmingham boodschapper
        bosnische bouterse brands broekje buitenlander burgerschap buster campos cappuccino
        carré cassette celsius chic claes claimt climax comfortabele composities corporate
        courtney databases dates deeg diersoort dip display dito doekjes donny doodden doodgaan
        doorgezet doorsturen drieën díaz ecb eilandjes eindronde enclave excellentie exit
        extreemrechtse faith farao flanders foutmelding gebrand geciteerd gecombineerde
        gedegradeerd gegraven gehinderd geldrop gemakkelijke gemotoriseerde gemunt geografisch
        gespot gewaagd gewesten geïnspireerde hardnekkige hartstilstand hattem headset hees
        heijden heldin hepatitis herkenning hindernissen hollanders holt huawei identieke
        immense immuunsysteem inbrekers intrekking italia jelena juliette katalysator kerkstraat
        kers kerstdag klinisch koh kristof landingsbaan lappen lc lean libische liefdevolle
        lijve lochem macedonische maison malware matje mcdonald md mediterrane meedenken
        meegedeeld meegekregen moeiteloos mondje mutatie muurschilderingen mythische naked
        namaak nationalisten neerschieten nietzsche nixon nonnen noodhulp noors ocmw oisterwijk
        olijven omgerekend omweg onderscheppen ongestraft ontruimd ontruimen onvoorwaardelijke
        ops opwindende overheersing overheerst overtuigt pannen parkeerplaatsen periodiek pf
        pinterest pionier ploeggenoot prinsen probleemloos proof rainer rijksoverheid roddel
        ruimtestation rvs saba scenes scharen sharp slachting slijm slipje smeden smid speeltijd
        squad staats stakingen steentjes steiger steil stiller straffe stralende streaming
        streed streepje stuurman sweater tnt toekomen toenemend tongen topics transmissie
        trotseren turtle uitbesteden uitbundig vakantiegeld vanille verdubbelen verkrachters
        vermeend vermoeid versailles verzamelden vijfhonderd voorgedaan voorst vrijgemaakt
        waardige wast weggaat weilanden welkome werkdruk wijchen wilskracht winkeltjes winterse
        wodka woensdagochtend zooitje zwembaden aanblik aanvaarding achten afkomen aflossen
        afsluiter ahmad ambulances andries arc archer arjen artillerie asperges australiër
        bankiers basta beangstigend bedank bedrijfspand bekering bekleedde bekwame belasten
        bernie betogen beuk bewoning bezem binnenhalen blankenberge blies blowjob bourbon
        breukelen bruijn bugs buitenwijk bullshit buma cases chain champs climate cocktails col
        comic commodore componisten connie dash decennialang demografische dimensies doolhof
        draadloos drongen drugshandel dsm duivelse edam eigenwijs eindje energierekening facts
        fake fatima feat fellow fest festiviteiten fietst fietste flats forces freeman gabon
        gebruikmaakt gedetineerden gefietst gehoorzaamheid geintje gelijkmatig gelijkwaardig
        geluidsoverlast geniale geo gerukt gesigneerd gevat geïdentificeerde gistermiddag
        gitaren golfen golflengte griffier groten haley halfweg handelde happiness henderson
        herders him hoekstra hs hulk identiteitsbewijs informeer ingedrukt intercity irma isa
        jachthaven jacobus jantje jupiler kindermishandeling klaarblijkelijk klusje knappen
        koeler kookplaat kopgroep korrel kosteloos kostschool krankzinnige krassen lambert
        latino leah lekte len lieden lijntjes loggen lok lover luchten mandaten manu mascara
        mass masturberen matteo medina meldden meredith moederdag mooiere mosselen motel
        motorkap mystieke nastreven nationaliteiten native nederlandstalig nero nexus nikita
        odessa oesters onbetrouwbare onderwijsinstellingen ongemakkelijke onlogisch ontstane
        ooms operations opgesplitst oplichting opliep opviel opvoeren opwekken organiseer
        organist orion overblijven overhandigen overtroffen overzichtelijk paddenstoelen pamela
        paprika paranoia pareltje paz pedagogische peren pictures pierce pitch poepen profijt
        promo prorail putin quintana raadsvergadering rampzalig rangen recessie remy resp
        rijkelijk rillingen riskant rod rudolf salazar saul schaft schep schijndel schorpioen
        schouwen senatoren sexfilm sherlock sigma smeer smile smits smullen spoorweg stafchef
        stapels steenkool strafrechtelijk strafrechtelijke stroomopwaarts substantie superheld
        swan sébastien tafereel tapes terugsturen terzake thuiskwam toenmalig totstandkoming
        trakteren trance traumatische trekpleister valleien vatte verblind verjaagd verjaardagen
        verjagen verminkt verste vervang vervuilde verweven viertal vingerafdrukken vloed
        vluchtelingenkamp voogdij voorruit voorschrijven vous vreet vrouwenrechten vws
        waarnemers wachtkamer waken walsh wanna waterdicht webcams wekenlang wekte werkzoekenden
        zaanstad zeebodem zegels zorgverzekering aanbevelen aandenken aangekleed aanleren
        aanvoer aar abbas achmea adrenaline afgewisseld afhandelen aj akbar amir andrés
        antropoloog arctic aston aula automatisering babbelen bakt barman bedienden bedient
        bedroefd bedwingen beheerders bekerwinnaar bekrompen belletje betwist bevriezen
        bijenkorf bijgevolg bijkomend biomassa bishop blatter bordeel bottom breuken bso
        buitenstaanders buy bèta cara castricum cb chester civiel condé conferenties congolese
        consumeren course coöperatie cupcakes daadkracht dagenlang damme darren deprimerend
        desbetreffende digitalisering dixon dm doornemen doorwerken doping dover driebergen
        egoïstische eigenaresse eigenhandig elburg elton erfgenamen esteban etienne etniciteit
        feminist fietspaden fight flarden forbes fortuyn fosfaat franc friezen gebarentaal
        gedocumenteerd gefascineerd geformuleerd gekker gelijkenissen gelijkvloers gemalen
        gepensioneerde geroosterd getalenteerd gezang gigi hahn handelsmerk hef heli hijzelf
        hoedje hollande hours hui ijshockey indisch ingebroken initialen inkomstenbelasting
        isolement jackpot jeep kalk kantoorruimte keukens kever kinderboerderij kinshasa kitten
        klasgenoot koch komisch krimp kunstgras laar landgraaf lazen left likt longkanker loten
        mantelzorg marken mathilde maud mayonaise medemens meedeed melodieën merel metgezel mob
        moi mok morrison mus nachtclub naderende natasha neergehaald neon neushoorn niezen noc
        noordwest nostalgie nvm nét ob oceanië oer onbruikbaar ondenkbaar onderneemt onderwater
        ondeugende ongezien ontbinden ontvoerders opeisen openhartig opgelicht overdekt
        overmatig paps parks persoonlijkheden pijlers pole prison ramsey raoul realisme
        reanimeren reep reglement reserveer rocket romance rss rudi sat schalke schorsen serious
        serviërs setting shan shopping skinny sleept sluizen smeekt smurf sneeuwwitje speld
        spiritualiteit statistisch stro strot superieure tafeltje tarwe telefoneren tevredenheid
        theory thermische till tintje tirol toby toebehoren toegangspoort toenadering toeslagen
        toevluchtsoord togo tolereren topsport tori traffic uitgevaardigd uitvoerde vc verankerd
        verassing verbazingwekkende verbrande vermoeide verplaatste verschuiven versterkingen
        verwoeste verzorg vestigt ving vlieland voetstappen voorbaat voorschoten vrijstelling
        vve waardeert warmen weber weekenden weerspiegelt welnee welverdiende witwassen
        wreedheid wtf xander zwaarst aankan add afgeblazen aflossing afstammelingen allochtonen
        amateurvoetbal ambtelijke antisemitisme aria arsenaal atheïst atjeh background ballast
        bandjes barre basel begaf belemmeringen beroepsbevolking bestek betoging bewuster
        billboard bollen boudewijn bouwkunde brandweerman bubbels cafetaria chanel cilinders
        colonne communications constatering constitutionele convention csi deeltje detailhandel
        dichtheid doeltreffend doorlopende dressuur dwaze eindbestemming elektromagnetische
        ellie emmanuel energiek erboven exporteren extremisten fantasieën femme flight fluitje
        fossiel frames fukushima gal gediskwalificeerd gelast gelovig gemis genius geraakte
        gespoten giant glimp grafsteen grensgebied grimm gros guys gwen gómez hallen handschoen
        handtas hartjes hastings hat hengst heuse hoedanigheid homohuwelijk hooge ig igor
        industrieterrein infra inheems jakob jolanda jonker judy kampvuur karaoke karretje
        kelvin kiesdistrict kimberly kleermaker kleurige knuppel koffertje komma konings
        koningsdag koophandel kosmos krijgsraad kwalificaties kwartfinales landstitel large león
        lichtere linnen lippenstift lisse lock loes loves makkelijkste mams marktaandeel mayo
        mengt minor minus moerdijk monsieur mosul mrt mueller müller nadoen nageslacht napoli
        nbc nc normandië nt oegstgeest oirschot onderbouwing ongerepte onlosmakelijk onmenselijk
        ontcijferen ontwikkelingssamenwerking ontzet onzinnig ophanging oplader ouderschap
        outlet papegaai parameters participatiewet pasten patat pensioenfondsen pepijn petto
        plechtigheid pluim polarisatie precisie preview profileren prompt puck raap rama remi
        rijnland royce rufus sang schillen schoonhoven select sheila shore siegfried sleepte
        snoepje spelende spraak standje stelselmatig steunden stewardess stinken stoffelijk
        stroomgebied suicide talentenjacht tales tegenpartij terugkrijgen then tibetaans
        tikkeltje toeslag topklasse topscorer traan trachten trijntje tropen trut ufo uiteinden
        uitgeeft uitgespeeld vanbinnen venezolaanse verbreden vernederend verontwaardigd
        veroordeel verraadt verstoorde vertaalt vervoermiddel verwerpt victory vierdaagse
        vierden vliegbasis voicemail voices voordele voorrecht voorzichtigheid vriendenkring
        vulling vurige wachtten waste waterman weerzien wenselijk were werkstuk wing wir wolters
        wonderland zangeressen èn aangelegde aanstaat actualiteit affiche afgeronde afgeslacht
        afgezegd afrekening afzender alexandra allerbelangrijkste alta analytische
        arbeidsvoorwaarden armbanden assist bange barbados bea begeeft behartigen behuizing
        bekeerd bekendstaat bekwaam benson betrekkelijk betreuren bevestig bewijsmateriaal
        binnengehaald bios birthday blokker bodegraven boezem bogota boots bouillon bouwvakkers
        bovennatuurlijke bowie boyd braak britney broeden broekzak bros brouwers bruikbare
        brunssum buitenaards bumper buzz cabaretier casanova catch ck clowns codex commander
        competentie cornelia cowboys ddr denker denktank dermate dezer dialecten diepgaand
        diplomatie doha doorbracht dragers dre duurstede dwight ebay eert egbert estafette
        extern ezra geantwoord gedeelten gefocust geleidelijke gelre genadeloos geografie
        georges gestalte geteisterd geweven gezwommen groeve hardy hedendaags herald huisgenoot
        hutten hyundai incasseren ingerichte ingesproken instappen interesses inzameling ion
        jamaicaanse jedi july kalmte katy kil kinderboek knokken krijger landje latina lease
        lede leid lekkernijen leukemie levenscyclus limburgs liv lower lto lu lucien lumpur
        maarssen magister mak mathieu meubelen mine moleculen mozilla mtb multifunctioneel
        murdoch naargelang nauwgezet nazaten nd neerkomt nic noir nuenen oefenwedstrijd
        onderhandeld ongeloof ongeslagen ontplofte onverantwoord onvermogen oorlogsmisdaden
        operation opgraving opnam opperste oprah optimist organisatorische oro overgestoken
        pandora parkeer parlementariërs persoonsgegevens persvrijheid phillips pieken pijnacker
        pijpleiding piper pissen pluto polis portier poseren practice prikkeldraad proefpersonen
        projectmanagement promenade rapen regeerperiode rendabel request richmond roden rodney
        rossi rossum rovers ruig sanctie sasha scheer schelde schiep schilderachtige
        schizofrenie scholten schouw sliedrecht smeris smoothie somalische stapelen stilgestaan
        surinaams swat tandenborstel tegengaan telegram theodor thom tno toeslaan toonaangevend
        tornado uber uitgepakt uitpraten uitwerpselen ussr vaandel vanouds vernielingen
        verpleegsters verrijkt versiering vertragingen verwonding vochtigheid voortgebracht
        voortkomen voyager véél waakzaam windenergie wonderlijke zakdoek zeewolde zinvolle zulte
        zwaai zwijnen aanbestedingen aanschouwen aantreden aanvullend actrices aed afgehaald
        afgeluisterd algerijnse amsterdammer anderszins ankara aquino arbeidsomstandigheden
        assessment bassist beaumont bedje bedriegt beffen behang beige bekostigen belegerd benin
        bern betogers bewoog bijles bil bolsward borger brandde bretagne brigitte buitenwijken
        bulgaars burgemeesterschap cate chagrijnig cn coop crematorium crm cultural debatteren
        deen definities dienaar doorslaggevend doorstart dorpshuis downs droppen druif duizelig
        dwangarbeid economen eeuws ef eigenwaarde elektro emigratie feeling ferguson fields
        financiele flower félix gecorrigeerd geknoeid geldermalsen gemeenteraadslid
        geneeskundige geoff gereedschappen geregend getikt gevoeligheid gewikkeld gezinsleden
        giet gilmore gld gluren grondrechten gvb gymzaal haags halal hamster harrie hartelijke
        hb heffingen hei henny hermes herr hoofdletter hoogezand huiselijke indonesia infanterie
        ingangen ingestemd ingewanden inneemt innovation institutionele insturen internetpagina
        janneke jerome kameel kantelen karakteristiek ketens khalid kinderfeestje klaargemaakt
        knol kronen launch leader lineaire ling linksaf liza loog luchtaanvallen lulu macho
        madeleine marten masseren matter mayer meel megan midi mint minutes misleiding monteurs
        nada niki nunspeet once onderdanig ondernemend onofficiële ontsloeg ontvankelijk
        onwetend oordopjes opgaat opgehouden opgeëist optiek optrad oudenaarde overgegeven
        overgehaald pam parachute patriotten pentagon perken perm pistolen podia profs psyche
        qing quad quincy releases remedie restant richel roekeloos rolls schatjes schilderkunst
        scholier scriptie sexfilms sjeik slide slinger sneeuwt spandoeken spant speels springs
        stanford stek sterfgevallen stijlvolle stoor straatjes strekken strikken tegenstrijdige
        tegenzin tekenfilms terminale terughoudend thuiswedstrijden timer titus toebrengen
        toezien toni toro toy treurige trompet tuinman tussenpersoon uitbreken uitgangen
        uitmaakten uitsteken uitvinden uitvoerder vaartuig vakgebieden vangst vaststelling
        veeleer veelzijdige veiligheidsmaatregelen verbergt verhaallijnen verloofd vermoedens
        vernam verovert verras verreweg verschiet vervroegde verwerpen verwisselen verworden
        verzwakte vijfduizend vliegend vooraanstaand voorliefde vouwen vragenlijst vrijkomen
        vuisten waas warming westerlo whitney width zogezegd aangespannen accountants achterbank
        afschrikken alfredo ambtstermijn anatomie andrews anonimiteit apache arab
        arbeiderspartij arne autochtonen bannen batavia bekeren berchem beschadiging bevelhebber
        bezigheid bibi binnenshuis binnenvaart bjorn bloedvaten booth borne brommer cactus cairo
        catalonië cello chaotische checklist classics clear clinic competenties correctheid
        davidson dei deinze desktop dinsdagochtend dividend doordringen doorgegaan dracula
        eduard egg emmeloord eneco energieke england ether every executies filmmakers
        flexibiliteit flop fouilleren franstalig frontale gardner gazastrook geenszins
        gekkenhuis gekwalificeerde gemaskerde geographic gepresteerd gestrand gestreepte
        geëxporteerd gokje greene grind gruwel gucci hahaha harbor harp hawk helmen hijsen
        holden huiseigenaren hunne iers illustreren industry ingebracht instabiel instandhouding
        integer interviewde jacks jacky jeugdopleiding juicht kaneel kantoorgebouw kentucky
        kersen kinderbescherming kirgizië kl klootzakken koolhydraten kousen kruidvat kwijtraakt
        laagje landde lhbt liang ludo luide luiken maagden mae malle marcheren meemaakt meme
        meningsverschillen michail miep minderjarig mishandelde mollen muiden muller mussolini
        mustang naaldwijk nalatigheid natuurbescherming newman nieuwkoop noordoostpolder nsf omg
        onbeperkte onderbouw ondersteunende ondraaglijk onthullingen ontmoetingsplaats ontwikkel
        ontwikkelden openlijke opgezette oplevering oprotten opstandelingen parkeerterrein
        parkinson pd percussie petronella populisme prijsvraag ranch rechtsaf reinier
        relschoppers retoriek rijksuniversiteit rodriguez rokje rolf rommelig rondloopt sacha
        same sanering santander schikken simpsons sloep smeets snowden soera soleil sonde spaart
        steam strafzaak sup supply tekstschrijver teruggave toevertrouwd toonbank trams trol
        tulp tunis tussenuit ultimatum veehouderij veiligheidsdiensten verbreekt verduistering
        vergiffenis verkering verkouden verscheurd vervaardigen verwaarloosde verwachtten
        verzamelaars vleuten vng voetbalvereniging voetbalwedstrijden voorgevel voorspoed waaien
        wandelt warrior webcamsex wegverkeer wierden wierp wimpers zamelen zwaaide aankunnen
        aanspraken aantreffen aantreft aanvullen afgestudeerden aleksej alimentatie alleszins
        allison altena alwaar amc amsterdammers ao atomen audiovisuele babes backup bandieten
        bat becker bedankje bedevaart beeldje belazerd bentley bertrand beval bewolkt biljoen
        blokje bloom boekhouden borussia bosco botste bout bouwbedrijf boxer brent buffy capella
        caraïbische cassatie cats christ clausule command correcties cq dageraad dancing demi
        denen diepgaande dinner diplomaten dnb doelgericht doorging doorrijden dope elliot evo
        extremistische focust foley fortis fosfor gedempt geheimhouding gelijkmaker gemenebest
        genodigden geopperd gepijpt geruststellend geslepen gestructureerd glanzend golfclub
        greet hannibal herstelde hiroshima homoseksuelen horn huurlingen huurwoning ier ijstijd
        inbrengen industrieën ingelicht ingezameld inschakelen jurgen kamelen klaslokaal kleven
        klinieken komiek kraft krakau kramp kuste laatstgenoemde leder legendarisch leugenaars
        liefdes lila linkt lokte looks loste machinegeweren machtiging mafkees magnum maling
        marechaussee mariene martina mean milities missy mobilisatie murcia mutaties naamwoord
        nadelig nan natuursteen near novak olga olympus omkeren omkwamen onderbuik
        ondergeschikte ondertitel ongevoelig onheil ontbossing ontevredenheid oogcontact oogt
        opener opgeeft opkwam oplichters oproer opstaat origine overeenkomstig overhouden
        overuren passages patrice pedagogisch pensioenfonds persbureau piemel pijnstillers
        planner porselein prepaid professoren quebec rechtvaardiging regulering reikwijdte
        rekende retweets rijdend rinus rolde romy rondweg rosso salt schaduwen schandalige
        schans scheidde schreeuwend sedan serge siberische sid significant sketch sletje
        snapchat soda southampton spannender speculatie speelveld spinazie spreekuur stomp
        studentenvereniging superhelden tarzan tc tekenfilm telefoongesprekken terrassen
        territoriale tinder tineke toegestane tref triatlon tripoli tunes twentse uilen uitbouw
        uitgeleverd uitoefent veere veertiende verdergaan verdraaien vergeleek verifiëren
        verkiest verkort vermoordden vernielde versnelde verstrikt verzuim vidal vingerafdruk
        vlotte voorbijgaan voorlaatste voortouw vor vrachtauto vrijgeven vrijgezellenfeest
        waarlijk wandelroute watervallen wazig weiden werkster westerbork whiskey wilder
        wildlife willis wonderbaarlijke wrijf yen zakjes zingende zonet zélf á aapje aardolie
        abby actiever adjudant aegon afblijven afvraagt alabama allan alledrie ambachtelijke
        amusement angry archie arnhemse ashton avi aw awesome barney basisplaats begroeten
        belden bengalen bereidheid beschermend bhutan bnn boeket bones boomgaard botanische
        briefing bruna carriere cartoonist castillo cercle championship cie classificatie combo
        concours concurrerende configuratie constitutie consult continuïteit cosmetische cu
        córdoba dansvloer deborah dem deportatie destiny dies diy dmv dodental donk dopen
        dorpsstraat ecologie edinburgh edmund eilandje emir enfin evelyn everton falcon fix
        functionerende funk gadget geadviseerd gecertificeerd gehuild geplaagd gepromoot gestapo
        gevluchte gezogen geïmplementeerd gidsen goedgekeurde groeiden gy gênant heiligdom
        herroepen hoax hoertje ht hulpbronnen hypnose inbraken intolerantie iraans irriteren
        ivoor jahjah jeugdhulp jojo jordaan kensington kik kleurt knippert koraal kortstondige
        kraaien kras kwal lachwekkend lande lantaarn lazarus leefbaarheid leidend lichtgewicht
        lie limonade ll losers loze ludwig maaien machtsmisbruik markeert martelaren marvel marx
        milieuvriendelijk mishandelen misselijkheid mod monitoren motors mx notulen oerwoud
        oklahoma ola onderhandeling ondertitels oostenrijks opleving opstandige org osaka oswald
        padang paralympisch parlementair perceptie plezierig porties prent pruimen python raaf
        raalte rabat ravage reservering resource restjes rijnmond rijpe rocks rondleidingen
        roulette sabrina salons saturnus schaarse schandalen schelp schoolplein shire simple
        simulator sletjes slingeren slok snoeien soo spain speakers stern steviger stoned
        stralend streets suggereerde sylvie symfonie synode taai tafeltennis tantes tata tegenop
        telen terence terugwerkende terugzien testte tholen tienermeisjes tig trucje trucjes typ
        uci uitdroging uitzetting vakantiepark veerman verdwalen vergiftiging verkiezingstijd
        verona veroordeelden verpakkingen vertolking vervangende vervoerde vervoert verzwakken
        vicki vindplaats vitaal vito vivian vlaming vloeistoffen volksvertegenwoordigers
        voorgekomen voorzet waarheen wafels windkracht woordenschat woudenberg yasser zend
        zwitsers aanmerkelijk abdullah accountmanager afbreuk afgebrand afwerken afwijken aken
        amalia arrangementen associaties australisch autoritaire bankroet baren bean bedankte
        bedrijfskunde bedrijfsleider beheersing belegering benadert betuigen bewoonde bijgekomen
        bilthoven blaadje blaricum bloederige bloedvergieten blootgelegd bode bonnen boxen
        braziliaan brokken brom buien bungalow burgerrechten cain calcium cause chroom
        collaboratie communist concentratiekampen construction corsica cups dagbesteding
        dagvaarding dateren deuk dhl diary discotheek doctrine donders doormaakt drents dry
        economy edelstenen eene eenvoudigweg eliza enjoy estate flair flauwe foreign foutloos
        frances française fysica geaccepteerde geallieerde gecompliceerde gedoneerd geestig
        gehandicapt gehoorzaam gehuld gejuich gelijkaardig geschrift getransformeerd
        gevangengezet gewichten gewin glijdt glimlachte glory haaksbergen handels heights
        herstart hervatten hoofdingang hosting hv idool ingeschat ingrediënt inzetbaarheid
        islamisering jaars jaartje jemig jongelui keerden kennemerland khmer kieslijst kittens
        kolommen kung kwh kyoto lade lagune lazio legends lina lonely loss lowlands mabel mato
        medaillon meervoud michele middenweg minnares mongolen monkey montfoort mooist msc
        multinationals naasten navraag neptunus niek notendop notitie oblast oei onbeschoft
        ondermijnt ondervond onderzoeksresultaten ongevraagd ontslaat opgerold opgroeide oracle
        ortiz ouderlijke palestijns papiertje participeren pasje percelen petje plantaardige
        plezierige politics prado puber radioactieve rammen ramos reader reflex repetities
        repressie res rice rondkijken ru sari sbs schepenen scheurt scientific seriemoordenaar
        sign sin sit solliciteer sombere souvenirs stift stigma summit taekwondo tanaka tbs
        teruggedraaid terughalen toereikend trinity tromp typerend uitgeverijen uithoorn
        uitverkoren unlimited upper veelgebruikte veelzijdig velp verbind verdampt verdeel
        verenigt vergaderzaal verkrachtte verwelkomd verwoestte vespa visioen vittorio
        vloerbedekking voedselketen voetafdruk volmaakt voortkomt vurig wanda wandelingen
        weerhoudt weloverwogen werkstraf windstoten wisseling woz wta xtc yourself zaait
        zelfbeeld zondagen zuidwestelijke zuivel zwom aandeed aanmoediging aantoont activisme
        adviseerde afgekondigd afgeleide afgerekend afm andrei anubis aris automobilist badpak
        baken barakken basiliek bavaria beamen begrafenissen benauwd beroepsvereniging
        bescheidenheid betrok bevolkingsgroei billie björn bloeding bogen bokaal brain bremen
        bristol bunny butt camouflage cards carrefour cdc chassis chileens citeer clayton
        cohesie collier concertgebouw consulent cora cube dalfsen damian dashboard dear delden
        denkend diaz dierenmishandeling doken donderdagochtend donovan draadje dreven drijfveren
        dying dyslexie economics edison eemnes electronics elimineren epe exposities fiasco find
        folie forums fracties gamers gazelle gedegen geforceerd gesp gestikt geweerd
        globalisering goudse haastig hannover heimelijk hindoeïsme hoogtes hopeloze houdbaar
        huub hydraulische ignacio immigrant indy infuus inging inspecteren intrinsieke kampt
        kayla kbc ke keizerlijke kersverse klaren klomp knoeien koninginnen kraai kraanwater
        kwartje legging lightning lm loc mack madagascar mang mare mensenleven metropolitan
        michaels miljardair mimi minds minerva minneapolis missouri monden mossad moves nah
        natalia nikon nine nonsens ná ofschoon ollie onbemande ondervragen onrustige ontgaan
        onthoudt ontmaskerd onveiligheid onveranderd onvolwassen oogjes openingsceremonie
        openstaan openstaande opgedeeld opgespoord opvolgende overgemaakt pakketjes pastorie
        phishing pioniers pluche psychose rabbit radioactief rd ref repeteren resoluties ridge
        roemeens rosé sami samir sand sars setjes ship silence silvia smeerlap snaren sorteren
        speculeren speeksel speelplaats staaf stelletjes sterfte stopcontact strakker suikers
        surprise sutton tee tegel telefonische tellingen tentoon teun tgv thatcher toelage toorn
        trainde trapte tribunes tussenliggende uitdragen uitputting unilever vaccins verbale
        verleid verongelukt verscholen vertoon vlaggenschip vliegtickets voedingsstoffen
        voetbalveld volmaakte voltrokken voorstad voortuin waterschappen westelijk westminster
        wheeler wilhelm wilrijk wisconsin woningcorporaties workout zelda zelfverzekerd zhao
        zomermaanden zot zuiveringen zundert zwoer zéér aaa aanpast aanranding activa afwerking
        algarve alledaags also anarchie andermaal annelies annette any aron asjeblieft audities
        aziaten barmhartigheid basisinkomen basketball bassin beantwoording bedenker beerschot
        behield beijerland bekritiseerde belazeren belegerde bemoeienis benfica benul berend
        bewapende bieb blanca blaren bono bourgeois bovenbouw branches brett bridges brunch bz
        carson character chill citeert conclaaf connecticut couplet crow deputy derksen
        diplomatiek doeltreffende donetsk doodlopende droevige druipt dynamics eau eenieder
        egoïstisch eikels elephant ernie evolueren excel expansie fenerbahçe fiction forensische
        forward frequent freud gaal gaby gastarbeiders gaston geboord gebruiksvoorwaarden
        gedaante gehesen geoordeeld gerookte gespeelde geërfd geïllustreerd gideon greta groef
        haltes hammer handvat hawkins herindeling herkansing herleven hoogstaande hrm ideal
        illinois indiaan instroom insuline iowa jaloerse jeu journey juistheid kessel klaag
        koeman koks koningschap kots kozijnen kroes kwaadaardig laboratoria labs larsson larven
        lasagne letland lierse lijstjes lindsey maandblad marnix mathias maureen medicinale
        meedogenloze meldpunt minas mixed monumentaal moordaanslag moving muziekschool navel naw
        nestor number oase onbetaalbaar ondernam ongeoorloofde onopvallend onvoorspelbaar
        ooggetuige ooggetuigen oortjes opduikt opgekomen ophoudt oplichten opper opriep
        opslagplaats otter overnachting pac peak petite pinkpop pinot piraterij pkn plantaardig
        plato playing pleister presenteer qu rabo rbc remember reptielen respons revolutionairen
        rijbaan rimpels rivaliserende robuust sabotage saga samengaan samenvoegen sample
        saunders scandinavië schoolkinderen schrijfstijl scootmobiel seal senna sister slechtere
        slikt sloveense smaakte smash souvenir spelend sportscholen staaltje staatsburger
        staphorst statische stripverhaal supporter sw sympathieke table tastbaar tegenprestatie
        tegenwoordige terugbetaling tijdverspilling timmer timo transporteren triathlon tsjaad
        turijn twilight twittert units vaakst variërend verhoog verweten vida videobeelden vii
        voorbijgangers vordering vrachtschip vriendelijker vuelta walibi wally weduwnaar welles
        welt welvarende werkplaatsen wissels yan yin yvette zaventem zeilboot zeit zoekopdracht
        zondebok zonsopkomst aad aansteker aanvankelijke abd achterblijven acid activiste afgaat
        afgedekt afgelost afhandeling antigua appeltaart ask aura auw averechts baanbrekende
        beduidend belemmering beoefenen berlusconi bernhard besmettelijke bewerkingen bezeten
        biljet blanche blockchain blow borsato borstel broeikasgassen buffer cacao cass casting
        cavendish cha chaotisch cholera clyde communistisch competities cosmetica covid crises
        cure daarbinnen dax decker decoraties dele dendermonde dijkgraaf disk doorbrengt
        doordachte drastische duurdere eeg eetlust enzovoorts episch epische february flatgebouw
        fok frederick frozen fury fusion gabrielle galatasaray garant gavin geborgen
        gediscrimineerd gedroogd gehaat geheven gehucht gelederen gelieerd georgetown
        gerestaureerde germain gerold gescheurd getale gieren glitter grijns guess heetste
        hellevoetsluis herdenkt herfstvakantie hierachter hints huisbaas humane ijsbaan
        indirecte indringer infinity instituties jp kamertje kart kerkdiensten kerkje kippenvel
        kleins kleurtjes kraak kreet krijgers kringloop kruistocht kwartiertje laatsten
        langverwachte lans layla lemon less letterkunde levensgevaar levensgevaarlijk
        levensverwachting lilly lizzy looking magazines mariano martins maryland meelopen
        meerdaagse message meteoriet mhz migrant moederschap mora motorrijders muurschildering
        nino noedels nyc ohh omgevallen onderzoekscommissie ontlasting onvergetelijk opdraaien
        overschat overschrijven palmen patriot persé pitten plagiaat plantjes poets points pos
        postuur presteert process projectie psalmen rae rashid reanimatie rebellie recyclen
        renesse rentree respectievelijke rijks romeins roxy sad samenlevingen samenwerkingen
        sandalen schaamteloze schatte schendingen schiermonnikoog schoolgebouw schoorl schudt
        scoorden seh seksisme serveerster serveert simmons skigebied skyline smaad snackbar
        solutions specials spierpijn spoedeisende stads stagiaire strooien strop sunrise
        tabletten task teamgenoten teleurstellende thanks tov trent trigger trommel tulpen
        uitgelopen uitschakeling uitvalt uni veldslag verbondenheid vermomming veronderstellen
        verpakken verreden versnellingsbak vertaal vervulling verwaarlozing verwierp verwijzend
        vettel vhp vitaminen vitamines voetbalelftal vrijgesteld vulkanen wanbeleid waterpolo
        webb weersverwachting wereldje wereldkampioenschappen wereldranglijst wijntje wille
        winsum winterslaap wolkenkrabber ye youssef zeehonden zeemeermin zeur zinkt zinnetje
        zwanen zweep aardiger academici actievoerders afgeschoten afspiegeling agile aldi
        allergische allicht ammoniak anke annex beatrice bedrijvigheid begeleiders bekeerde
        belemmerd belgian bemiddelaar beschermer beslis bewonderd bezorger biecht bloemlezing
        blunder bolletje bomaanslagen boone bosbouw bosnisch boycotten brielle buitenspel bunnik
        casus ceuta chapman chateau chirurgische ci cito cody concessies conservation contouren
        cradle crown cubaans davies della dina dodge dolgraag dominic dong doofpot dp duwtje
        eetkamer elitaire else emmers encyclopedie enkelvoudige environment essent evenaren
        feministen fiona flank flauwekul flint foot franky freya gardiner gastheren gearchiveerd
        gehersenspoeld gehuisvest gelach gezette gezuiverd gmbh goliath gonzalez granen gta
        haifa hartfalen hashtags hennep herentals hihi hijs hoffman hoofdletters hoofdzaak
        hooglanden hopper hotspot houders huurling hyper ida ijsjes illusies
        inlichtingendiensten intrigerend jordaanoever junk kaarsjes kabouters kameraden
        kandidatenlijst karwei keizerin kia kiel kiem kindermisbruik klos knuffelt knutselen
        koeling kooien kozakken kraam krab krat kriebels kwalificeren latex limousine lines
        litteken loco lommel lozen luizen marcelo martinus matthias meng merci merkten mexicaan
        middeleeuws missionarissen mondiaal nar officiele ol ommekeer onderbouwd onlusten ono
        onregelmatige onregelmatigheden ontmantelen ontzeggen onverharde onverklaarbare
        opgewassen opsteken overtuigende overzien pain paint pels photos piepen pils platina
        polsen poos porn poëtisch prenten prikkels primer proeftijd proteïne psychosociale
        publiceerden raadhuis racist rechtvaardigt regenwouden reisje renate reza rijtuig
        rochelle ronny root row ruiz sagan samenloop sanitair sb schoften schuine schurk sekse
        shen sigaren simkaart sirene sjaak snellen sollicitatiegesprek stichtse stimulerende
        streepjes stromende stuff tactieken talking tandpasta tb terreurgroep thuisploeg tikje
        tippen toevoegingen tombe tomtom topclub transit treed tune turkey tussenbeide
        tweedeling tweetalig uitdrukkingen uitjes vaatwasser variabelen vector veiligheidsregio
        verbeek verdienden verdoen verhandelen vermenigvuldigen vermogens veroorzaker veroverden
        verstuur verwart verzekeringsmaatschappij verzekeringsmaatschappijen verzoekschrift
        vogeltjes voorgeschoteld voorkwamen voorleggen voortreffelijk walcheren warmste webshops
        wereldbank werkweek wetend wettige wielrenners wikimedia wonderlijk woningcorporatie
        wrijving zeik zorginstelling aanvielen aanvoelen aardbei acm acuut adembenemende ae
        afgedrukt afrikaan afzet aid arabier astra bari barton beboet beenderen beha
        bekritiseren beschouwingen beul bevlogen bhv bijpraten bj blaffen bloedt blogt
        boliviaanse bone borculo boswachter bridget brillen brock brugse buitengerechtelijke
        caraïben cherokee chloe chloor chung clive coleman communiceert condities
        consumentenbond cursisten curve cz daartussen daf dawson dekbed delige discrimineren
        doodgereden doorsnijden doorzichtige doyle drieduizend edelen eetbaar eline enzymen
        etages exodus fay feministe fijnste filosofisch flitser fossielen gedachtes gedoemd
        gedropt geinteresseerd geldende gesplitst getraceerd getracht glee goeree goldberg
        goudvis grauwe groesbeek gronings gustavo haaren hagedis heerde heiloo hellendoorn
        hemelvaart hendel herhalingen heterdaad hobbit hongerig hooft hsv ijdelheid ijskast
        impulsief incasso inclusive ineke innam inspecties instabiliteit interacties jaartal
        jess jordi judoka kammen kathleen keltische kenners kiosk kleppen koog koord kostprijs
        krachtigste langzaamaan lau ledenvergadering leidsche leila lesbian letterlijke
        levensbelang lidl lorraine luisteraar luka lyme maagdelijkheid mafia mals manden marks
        markus meegeven meeging meern meeuw memories midnight mier mille mitsubishi mj
        montpellier monty monza moscow multiplayer nachtwacht nate navarro nerds nieuwstraat nn
        oak olympique omkoping omzetting onderteken onderzoeksbureau onno onschadelijk
        ontmoedigen onverschillig onvolledig ooievaar opinion oppositieleider oprapen opt
        organization oudewater overzichten pannenkoek partizanen pepperspray pereira phd pincode
        platinum plechtig political privatisering progressie pseudo pubers radioprogramma raj
        rapportage reeksen regenjas registreer ret reyes rihanna rijkdommen roes rollenspel
        rugpijn samoa savage scheidden scherven scheve schitteren schots schrap schumacher
        segers selecties sem seoul shark shrek sie significante sip smeergeld smoes snijders
        snowboarden soa soja speeltjes sportcentrum springer springlevend stages strijde stu
        supervisor suárez tandem tatoeages tenerife these thought toiletpapier touwtje
        treinverkeer trouwring twijfelachtig uitgifte uitlevering uitvindingen uitzag upc velvet
        verbreding verdorven verdubbeling vergroting verhullen verkloot vernon verpletterd
        verrekijker vicente vijvers viral vogue volstaan volwassenheid voorhoede voorschijn
        waasland waddinxveen weekends wereldbevolking wessel wils woedt wolff woonoppervlakte
        wyatt zakendoen zuipen zweeft aangelegenheid aangeslagen aannames abbey accurate afliep
        afronding agente airbus alive amin amp anc annexatie antoinette arresteerde auteursrecht
        bahia bastiaan bekendmaken bemanningsleden bereiding beschikten beschouwde bewandelen
        bezorg bezorging biesbosch bijgeloof bijhorende bisdom blokkades boerka bordjes
        bouwmaterialen bowling brasschaat broodnodige bruidspaar bud busjes cafeïne cassius chad
        charge ciao consequentie contacteren coronacrisis counter credo creed deelstaten def
        democraat deurwaarder discretie domburg dooie doorloopt doormidden dow drugsgebruik
        dubois eiffeltoren elfen erectie eurozone excellent extremisme facto found franken
        freelancer frequente gateway gedag gelieerde gerangschikt gerespecteerde gezegende
        gezind geëvalueerd gi gleed gloed goose groenland groenlo gross hague haters hertogin
        hoc hoeksche hook hovenier ia identiteiten important inhuldiging jaarverslag jatten
        joure kalifaat kappers kinderkamer kleinkind klinkende knettergek koopje kralen kruid
        kweek labrador lammers laurie lb leegstand legendes leie lgbt liefdadigheid linies
        liquidatie loenen louisa luuk maartje mannelijkheid marinus marja marjan marktplein mata
        mauritanië maxwell medestanders meegerekend meets mendes mijnwerkers ming misdadig
        misleidend misten moeskroen mundo muziekstijl natuurkundige nelly neutraliteit ngo
        nietig norma okinawa onaangenaam onderdanige onderhandelaar onregelmatig ontzien
        onwettig oosterbeek opgeteld orchestra ouderenzorg overtocht pair patch paypal
        permitteren pod pope presents problem promoveren pupil puzzels raadde radiostations
        rechterzijde regeerakkoord rekeningnummer rep reve rietje roeren rogier rolletje
        ruimtelijk ruimtevaart schopt shiva silent silvio smoel snuffelen sober spar sparren
        spreekwoord ssl stappenplan steenweg stembureau stichtingen stroomversnelling
        studententijd subs symboliseren symptoom tanger tanja tbilisi theodore tilburgse tine
        tirannie title toenam toezegging tolken toneelschrijver treatment tri tros tussenstop
        tyfoon uitroepen uitverkochte vastgelopen veeleisende venture verbeter verbrandt
        vergrijzing verhandeld verhuizingen verkeersongeval verliefdheid vermisten vernieuwend
        veroordelingen verschuilen verslaggevers vertrekkende vervalste verwerpelijk verwisseld
        vesten veto vijfjarige vliegers voller vormige vriendinnetjes vrijstaand waterpeil
        weekly weerzinwekkend weggevaagd wevelgem wikileaks woongebied yoo zaklamp zegge zeiken
        zoekende zoute zuidkant zw zwakste zwevend aanvaardbaar achtereenvolgens actoren adriana
        aktie alcoholische allochtone andromeda angus api baanwielrennen baars barend bax
        behaarde behorend beknopte belichten bereikbare bereken bergachtige betekenissen bevolen
        bezetter bezoekerscentrum bijbaan bijbrengen binnendringen boat bobo boekenkast bong
        bovenaf bovenin bronvermelding bruiloften bt budapest buikje build cabrio calcutta carly
        chambers chillen cj colombo concentraties cookies cynisme davey delfland delftse
        depressieve dialogen dienstmeid dienstmeisje diensttijd divisies donkerbruin donner
        doodgegaan doordacht doorslag dwalen ear eersel eetbare energietransitie enigen
        epilepsie erika establishment ester fairtrade fietsenstalling flitsen fooi fora fornuis
        foutieve francois fuji funny fysiotherapeut gazon gebrouwen genealogie geneest
        geobsedeerd gerechtsgebouw gerwen geus gezaaid gezoend gibraltar gier groeven handiger
        hanger hardnekkig hari heeze hervormen hillegom hilvarenbeek hinderen hinderlaag hoesjes
        hofman hoofdstedelijk hoogverraad hsl hulpvraag ikke inbreken independence ingehuldigd
        ingelogd ingrepen javaanse ji jongedame justitiële kaft kartonnen kasper kelders khz
        kinderkleding kloosters knack koksijde konijntje koplampen kratten labyrint lakken
        lampjes landerijen leiderdorp levensjaar loslaat magnesium mariska marmeren mazda
        mckenzie member mep meppen merlijn microscoop mile mindanao mineraal moderniseren
        moederbedrijf mogendheden morgenmiddag mythologie mythologische nieuwelingen nippertje
        nootdorp notre occasion omkwam onderdrukte onderin onderwijzers ongemakken ongezonde
        onopgeloste onsterfelijk ontmanteling ontsluiting ontvlucht oosterhuis operatiekamer
        opmaak oprukken orchideeën overledenen overvallers papendrecht passant peng periodieke
        perkins plenaire poen politicologie pollen pornoster prees prijslijst prinsessen
        problematische provocatie psychiaters pudding punta quotes raampje radius recreatieve
        redeneren regional reliëf renden renee reports rhodes rj rockband rocken rules samoerai
        schaarste schendt schud scoop scripts sentiment showcase sieraad simpeler slachthuis
        slagerij sleuren smoke snuiven soesterberg sons spd spiegelbeeld spil stegen stootte
        strauss stuttgart sul superleuk superster suzy talpa tanker testosteron thunder
        tijdschema toegestuurd toetreding tonic tonight trampoline trant trilt tubbergen
        uitgeleend uitkijk uitzitten uttar vaatziekten variëteit vastberadenheid vechter
        verantwoordelijken verfijnde verhaallijn verheffen verjaardagsfeestje verkeersregels
        verkorte verkrachtingen verlengt verlosser vermakelijk vernemen verontreiniging
        verstoppertje verstoten verzwegen veters vetten vicky vluchtig voegden volumes voorhout
        vooringenomen voorspoedig voorzag vriezen vroegste vt wals watertoren wegvallen
        wereldberoemd wereldnieuws wereldtentoonstelling werft winchester zelfdoding zetje
        zijzelf zorgverlener zwervers aanrichten aanstellen aarschot abba achterdochtig afhangen
        amigo angelique arcade archeologisch arkel aspirant assistant ateliers attractiepark
        awbz babbel backstage barstte bath bedrijfstak beeldhouwer beieren belegger bennie
        binnenlopen bis blender blijde blokkeerde boonen bora bouman brazil bres bronx bruins
        buitenpost bvb cache campaign canadezen centro chardonnay chocolate circuits clash
        combineer communie compromissen concentreert connect consistent constructeur cream damen
        damien dansje darius deco denkbeeldige detentie dijen diëten dns doelbewust does dokken
        dolf domeinnamen doom doordeweeks doorreis downtown dreigden eigendomsrechten
        eindhovense eleanor engineers ergst ernstiger ez fanny father façade fifty filmde
        fitzgerald flag flynn fotoserie gaius gareth gebeurden gebukt gefilterd gepassioneerd
        geruild geschaad gesmeerd gespleten gevoelloos gilze glijmiddel golfer graphics gupta
        gynaecoloog halsband handgeschreven handjevol hardheid hardwerkende hdmi heeren heinrich
        herziene hielen highlights hitlers hooggeplaatste hoogstraat hopkins huwelijksnacht huys
        hyde hypocriete ike ilias imiteren ina incidenteel injecties inspecteurs intensive
        interviewt intocht irrelevant jaja jerusalem jiang kaartspel kapelle keppel kickstarter
        kille klaarlichte knipperen knmi knus kofferbak kuikens kusjes kwast laadt lantaarnpaal
        lawson lea leermeester legen leipzig leonie lips listen lombok losgeld losjes lubbers
        luisterden luisterend lunteren magnolia manifestaties manning marlon marsh mbt mededogen
        mik misvatting moleculaire mozaïek mutant mysteries nas nasr nauwkeurige nav neal
        neurologische niko noordwaarts nothing objectiviteit onderbrekingen ongeboren
        onontbeerlijk ont ontzag onvolledige opoffering overheersen overheidsinstanties
        overwerken partijtje partnership pauzes piece pigment pinguïns plakt postbus predikanten
        princeton proporties pvc racefiets ree rheden rituele rolex runt rupsen russ russel
        salarisverhoging scans scherpenzeel schutting serieuzer servies sf shakira sharing
        sirius slee smiley snavel sneuvelen snoek someren splinter staar stack staff stampen
        stationsplein stelten stipt stoornissen strekking strijdmacht synthetisch tabellen td
        theme theologische toeristisch tracker transcriptie trappenhuis truiden tumoren
        uitbreidingen uitgeest uno uurwerk vangnet verdwaalde verhinderd verhuurder verlaagde
        vermeldingen vermissing verovering versterker verteren vertraagde vids vierjarige
        vindplaatsen virgil vlaggetjes voltooiing vreesden waagt wandelende wandeltocht
        waterkant weaver weduwen weggegeven wilfred wilfried winkelketen wizard woedde worth
        yard zaanstreek zeden zeedijk zorgeloos zuidhorn zwaargewicht zwelling é aaneengesloten
        aanraakt abcoude abt active acv afbouw afgeschermd afkomt allure alléén alvarez amara
        ambachten ambiance antonia antwerps apostel argentina armeens atoombom baar ballerina
        balletjes barbaarse baseert belangrijkst believe benadeelde benji berekende bergman
        bernadette beroepsonderwijs bespraken besta betalende betrekt beveland bevriende
        bevrijdt biermerk binaire binnenkomst bloedcellen bloemist blunders boekel booster
        botsingen brandhout brecht brighton bullet byron cadeaubon cage cammen caro celebrity
        cesar chandler cheap choreografie château codenaam conducteur confetti conversie corso
        dakpannen dare delicten depressies detecteren dg diefstallen dieu dolblij dorian dress
        duurden duurzamer eersteklas eindjes electrische embleem engeltje erfelijk evalueren
        exotisch experimenteel fam fiesta folk fuseren gade gediscussieerd gegraveerd gelaat
        gemoederen geofferd geperst gepredikt gestel gist glasgow glutenvrij graaft griek
        grieven haarkleur haarlemse harriet hasan hate hear heils heleen hetty hippie hogerhuis
        hollandsche informanten informatieavond ingegrepen ingestuurd islamieten ismail jasmine
        kadaster kalkoen kerstbomen keys klaarstaan knaap knik koekoek kopjes koreanen korst
        krans krukken kuzu lastiggevallen leidster lelie leonidas linkerzijde lokalen
        luidspreker machtspositie maja manoeuvre marwan mattie mccarthy meedelen meeslepen
        metropool modernisering motogp naturel navigator nienke noodzakelijkerwijs nootjes
        onderpand ondertoon onderzeeër onherkenbaar onthaal openstelling overkapping overspannen
        paardensport pacifische pearson plc ploegentijdrit ploegleider ponte punjab racer
        reizende remt representatieve rider rietveld romero roodharige saab scoor scotia scratch
        sebastiaan sensationele sjors sleur sloane sofa spaarrekening spakenburg spears
        speelsters spongebob sterre steur stik stropers studiedag study stunts sudan svb swiss
        technical tentamen termijnen tienerjaren tiran toebehoort toppunt tovert tussentijds
        tóch uitgroeien uitkleden uitlachen uitschrijven uri uss vakkundig veerle vegetatie
        verduurzaming vergif verhindert verhuurt verkeerslichten veroorzaakten verrijking
        verschaft vervloekt verwarmd viola volksvertegenwoordiger voorkwam vooroordeel wachter
        wangedrag wb weerszijden weetjes windturbines wings wolfsburg worsteling wouw www zaanse
        zeebrugge zenuw zomertijd zonnebloem zwakken aanbidding aanfluiting aangedrongen
        aangewend aankondigde aantasting aanvallende aardewerk aarzel abonnee accuraat aderen
        afbetalen afweging aivd akoestiek alec amandelen amuseren anglo animo anticonceptie
        arbeidskrachten ari artis asscher assembly atp attributen auditorium autobiografie
        badjas bankieren bankrekeningen baseren bastille behoeftes bekerfinale bekleding beledig
        benijd beoordeel bergeijk berk beschermheer betsy bijdehand blabla blut boskoop braun
        bruidsschat bukken bunkers bureaus buuren cargo cell centrales certificaten clarkson
        clement clouseau complexer complottheorieën coöperatieve crematie cruiseschip dab debiel
        deeltijd dienaren dierentuinen directrice doekje domineert doneert dosering dreigend
        drol dual dupe egel energiebedrijf energieleverancier eos ergeren fez fictief flickr
        flowers fn fo fotoboek frankenstein frontlinie funky gangbaar gecoördineerd gedenken
        gekeurd gekste gelokt geruimd gescheurde geteeld gezichtsvermogen geëvolueerd
        geïmproviseerde glanzende gossip goudmijn gouw grafieken gronde handleidingen
        hartstochtelijk hazel headlines heere heeswijk hersenletsel hinderlijk homer hoofdje
        horrorfilm huishouding ind insider insigne intermediair inzamelen io irriteert jaime
        jesús kabelbaan kassen keerzijde kinderarbeid kinderdagverblijf kledingkast klikte
        kooten korten kraampjes kranen krol kurk lamborghini laurel leidraad leverkusen lieke
        locomotief lomp mahdi marga marino massamoord masten meebrengt meegebracht mercury
        mijdrecht mln mma monday msn myers myn nalaten nano natuurpark nauwkeurigheid naïeve
        neuroloog nirvana noodweer noordkant oe oldambt onderhevig onderwerping ongehinderd
        onnatuurlijk ontroerd opschrift optraden opvolgers orchidee overgrootvader pacht
        paranormale passeerde patenten patriarchaat perzik pinksteren pirate polders
        politiemensen prijskaartje programmeurs pronken proxy publishing puree rachid ramses
        rapid rechtssysteem recordaantal reeuwijk relaas remake rien rijksmonument riot rise
        riviera robbert rolletjes rowan runs ryder sage schoonmaker schroot seychellen
        sfeervolle shoes snorkelen spande speculaties sportman steak stieren sting strijdende
        strijk subjectief surinamers taiwanese talbot tamme tappen tariq teamgenoot tegenkom
        temidden terrasje textielindustrie thessaloniki thuishaven toast toedienen toewijzen
        tracking trakteer translation trudy tweakers uitlopen umc ursula uyl vakman vechtpartij
        vergezelde verkoopster verkrachter verliepen vernieuwingen versieringen vervagen
        vervuilende vibe vierhonderd vissoorten vlooien voedingsmiddelen voetbalschoenen
        voetbalteam voetstuk voldemort volksmond voornemens voorrondes voorzie vriendschappelijk
        wapenbezit webwinkels wellness wezel wijzigt winderig winkelier winstgevende woog wèl
        yates zandbak zevenbergen zwavel zwembroek aangeleerd aangezicht aankomend aanschuiven
        aansteken accenten achtervolgt actualiteiten adviesraad advocatuur affiches afvoeren
        airways allee amg angelina assemblage attitude automotive baanbrekend basten
        beantwoordde bedolven bekwaamheid beoogd beoordeelt beoordelingen berichtte bertha
        bespeelt bespreekbaar bestrijdt beyoncé bijgebouw bleke blijdorp bloemkool bloody
        bolletjes borders bourne bubble cable cadillac camilla cebu century charley chefs chile
        chin clint collegegeld confrontaties consortium criminal curacao daarnaar demand derk
        dictatoriale dig direction doelsaldo economieën effects eliot embryo emil eureka
        evangelische evenaar everest famous fancy garderobe gedreigd gehalveerd geklopt gemaal
        geschied gesorteerd gespeculeerd getekende geul geverifieerd gevouwen gevreesde gewilde
        glijbaan glucose goedendag graftombe grasland greintje harmony hasj hattrick heidense
        hekwerk hennie hergebruikt hersentumor hiernamaals hongaars hoorns hotspur huissen
        identificeert imposante inspannen instemmen invalide invalshoek jah kalium kinderarts
        kinderrechten koninkrijken koopkracht koppige kreupel kroniek kruik kruk kuiper kylie
        lagos lai landbouwproducten leegstaande letteren lights lise lithium lone loopgraven
        losmaken lourdes lucius luck luipaard maes magistraat maguire markante massieve
        meekijken meermalen meervoudig meloen membraan mil mindy moderner moeilijkheid monetaire
        moppen morton moses myspace nachtkastje netvlies nijverdal norris np nullen nuttigs
        oedenrode omvangrijk onderscheidend ondervoeding ondiepe ongeschonden onschatbare opium
        opzichter ouderkerk overnam overnames pasjes pegasus pixel pleintje plundering podcasts
        poor postma powers progressive projectontwikkelaar rampzalige refereert reinhardt renkum
        repair reu rijgedrag robuuste roemenen rooney royaal ruimere ruimt samentrekking
        samenvoeging samples saoedische sato savannah schandpaal schommel schoolmeisjes scooby
        selena selma setup sexcam shape shi shooter should slijten slotfase snee spice spies
        staatshoofden stedenbouwkundige straatnaam strafschoppen stug stuiten sylvain
        sympathisanten synchroon tegenvallende terughoudendheid thc tijdmachine toentertijd
        torpedo trainingskamp tsja tunesische turkmenistan tyfus ueno uitblijven use vaar
        vanachter vergezellen vergissen verkenner verplaats verwerkte verwoestende voorarrest
        voorbijganger voorkennis voorvechter vormgever vp wachtrij waddeneilanden wait
        waterleiding watje weefsels weerbericht wegwerken welle werkomstandigheden willemstad
        wisselden woestijnen woordspeling yannick zack zeges zelfbeheersing zigeuners zitje
        aanmeldt aannemers aapjes aarzelen achievement adembenemend aders administrateur adri
        aex affair afpersing afremmen airconditioning allermooiste ard argos asa assepoester
        atheïsme avontuurlijk balthazar baxter bemmel bennekom besnijdenis beterschap bevechten
        binnengedrongen biseksuele boei boeten bommenwerpers boring borstkas boterhammen botst
        brazzaville broadcasting broden brunei buro caps carey champignons cholesterol cnv
        commonwealth connor could crane current darling debuutalbum denkwijze desi dex dickens
        dierenpark discrete div donau donderdagmiddag draaiden dreigementen eff eindigden elisa
        españa facility fascisten federal fietsroute filantroop flanken flauwgevallen flo
        fotografeerde fry gebrekkig gedemonstreerd gedijen gehore geldautomaat gepensioneerden
        gepoetst geschiedt gespierde gesponsorde gesteente glimmende gluten goirle gouwe greater
        groener gus gut haute hazard hazes hens herboren hergebruiken hester hightech
        hindoestaanse huishoudster huisvrouwen hybrid hysterie iconen ido ill immens
        ineenstorting ingeblazen interventies intriges investigation ix jaarbeurs janus joanne
        jody johns joël juliet kaartverkoop karikatuur kenya kerstfeest ketchup knapste koker
        komaf krimpenerwaard kunstmest laagst labor landgenoot landgoederen landsgrenzen lector
        lectuur lederen leeftijdsgroep leesbaar leeuwarder lichting lichtte liefdesleven limit
        logboek lult machado mackenzie maris marta material meevallen meldkamer melken
        menstruatie miskraam mobiliseren mountains ncrv neigingen nieuwtjes nolan oc oja ombouw
        onaangename onderscheidende onderstel onmiddelijk onverantwoordelijk onverschilligheid
        oorlogsgebied oosterschelde oppervlakkige opschudding opstap opvragen ordinaire osama
        overladen oxfam palermo pelt petten pijpt piramides pixels plattegronden pleitte
        politiegeweld priscilla receptioniste rechthoekig regenbuien rekruteren relevantie rens
        revolver rings rodrigues rotterdammers rpg ruïne réunion salland samurai sana schakelde
        scotland serre shisha sich silicon snuit soto sounds spat speurtocht spotlight spy
        stadhouder stang sterkst steunpunt stroop svetlana tab tapijten tennissen terechte thorn
        tje topsnelheid travestiet truus tuinieren uitbuiten uitging uurs veelbesproken veelvoud
        veeteelt veiligheids venen verde verergeren verfijnd verkrijgt verlangde vernietigende
        veronderstelt verpleegkunde verregaande verweer verwende voedselbank voorgeschiedenis
        voorvallen voorzorgsmaatregelen vredesmacht weeg weerspiegeling weglaten weiss
        wellington werkendam windpark witt woordjes zion zondagmorgen zuidlaren zuiverheid
        aangestuurd aangrijpende aantekening aanwenden accordeon accountancy aden afgehakt
        afkortingen afspeelde afstandelijk afstemmen airborne akoestisch aminozuren anniversary
        antennes antisemitische antony armand arnoud aux bagger balance battlefield bbl
        behielden behoor belfast bemiddelen berm besprak beweerden bewolking bling
        bloedonderzoek bosbrand bosje brinkman buitenstaander capitool cecil chemo cité
        cleopatra cnc common compressor concessie connexxion contest dampen desmond deugdelijk
        different dillon dir docente doll domheid doorgenomen doorgronden eaton ebook
        ecosystemen eem elektrificatie enveloppe euforie excl exhibition explodeerde facelift
        fakkel favorite female fidel fijnstof forten fourth fowler friso fruitig führer gasthuis
        geavanceerd gefrituurde geheimzinnig geilste geldbedrag gemoedstoestand geordend geramd
        getolereerd geveld gewaagde gewas gewogen geïntimideerd giel giorgio gloednieuw goebbels
        goeroe goodbye grendel grofweg gunt gustav hampshire handgemaakte handlangers helicopter
        herb hindoeïstische hongerige hoofdtrainer hoogwaardige houtskool hypotheekrente iban
        ieren impasse indicator indo interland invalshoeken inwendig jac janssens january jd
        jenna jericho jes jing josephine justine jw kafka kaiser kalveren kappa kavels kgb
        kleedkamers klif klompen konstantin koopmans kruisje kunstacademie lennon
        levensverzekering linksback lpg lsd luciano macron magdalena marius meg mila milfs
        militanten milk ministerraad mono mossel movies muze muziekindustrie naa naamloze
        naleven nguyen nobody nom nuclear nwo oasis oekraïners oldtimer olieverf onderschrift
        ondertekenaars ontbijtje ontvangers oogleden opgaven opgevuld opmerkt optioneel optisch
        oudenbosch overhandigt overwint penelope pep pepe pepsi pesticiden pieper pijler
        pleegden plunderingen poeh pokemon polar polly prikt promoveerde prostaat protesteerde
        proza pulse punch pur rapporteerde recensent rederij rehabilitatie rekenmachine reuters
        riekt riel rijstrook robben robson rocco roses ruimer ruimschoots rukt runderen sands
        scarlet scherpte schetst schoenmaker schotten sexdates shimano sisters skateboard snik
        soe spelt stadia tattoos teer telfort tepel terminologie terpstra thuisbezorgd tis tone
        toonbeeld tops torentje totalitaire tricks troepenmacht tsjetsjenië twins ufc uitbraken
        uitgebreider uitgekeerd uitgelicht uithoudingsvermogen uitzet utrechts vanalles vazen
        verdenkt verdrongen verkleind vermont vernoemen verrukkelijk vierentwintig vijftal
        vismarkt vlaag vluchtende volks voorschrift voortplanten vredige vrolijken waaier
        watersport waterstaat webster weerspiegelen weeën werkeloos wife wtc xxxx zadeldak
        zegene zelfgemaakt zorginstellingen zwemster aaaah aangenamer aangrijpend aanhoren
        aansluitende achterblijft adobe afgeslagen afhaken afkicken akkerbouw alleenstaand
        allergrootste amateurclub aso autobedrijf babies behulpzame belevenissen belichting
        bemoedigend beoefend bep besparingen betreedt bevers bezinning bijlmer bijwerken
        boekwinkel bots brouwen buiging burt caracas charleston chemotherapie chihuahua cobb cod
        commentatoren commercie concord constance constateren constructief corrie crackers
        cycloon cynische danste debutant dekentje dinges doelt dolce domweg donut driessen
        drievoudige droomhuis dyson eerbied eindtijd energiebron erfpacht everything evidence
        expats faam farce features feet feijenoord folklore forel friedrich frontier fur für
        gastronomie geboortedorp gecodeerd geflikt gekaapt geoogst gers geschiedde
        geschiedenisboeken geschud gevist geüpload gf glashelder glimlacht goedkeurt goedmaken
        gonzález graal graniet grootmachten grootsheid guadeloupe happening hierzo hindoes hogan
        hoogvliet horoscoop huisgenoten humanisme immateriële indochina installatietechniek
        inventarisatie ito japanner jar jelly jochem kabul kapitalistische kbvb kielzog kirby
        kistje klets koester koppie korrels kristina lac lesbienne lilian liturgie loge
        lotgenoten lovende ludieke makelaardij margaretha mariana mats mechelse minderen
        mindfulness misselijkmakend modules mumbai muntjes musicals mythes nadal nagasaki
        natuurbeheer nectar nederigheid neville noach nordic obs octrooi oi omarmd omgebracht
        onafhankelijkheidsoorlog onderbouwen onderen onderscheidingen ontspan openlucht ophield
        opofferen opruiming ot oudjes overijsselse overtreft pantser pauwels peña pine pioneer
        plastisch poëtische prikkel printers proeverij projecteren promovendus province pulitzer
        rabbijn recorder redacteuren reef regisseren renée rie rijpen ruyter sake samara sappig
        satellietbeelden saturn scepter scheten schrijnende sepp siege slapend smoesjes sommen
        sonic speak spit sportclubs sportvereniging sportverenigingen spreiden stagiaires
        stalken startschot stefano sticks stylist surfer sync technologisch temperament
        terugslag thread tia tivoli toekomstplannen toi totaalbedrag tourist traktatie treffend
        tribute triomf turf tweetjes uitbundige uitgebuit uitleveren uitsprak urn vakwerk
        valentina variabel vastgemaakt verbouw vergoedingen vermelde verschuivingen verteerd
        verwondering visioenen vreselijks vrijgezellen vuurt walg webber weelde wegkomen welpen
        werkgebied wervelkolom wimbledon winner wormerveer yong zakenreis zalf zegevieren zere
        zi zingend zool zwakkeren zwolse aanhoudt aanlopen aanrecht ads afgebouwd alblasserdam
        alvin andalusië angstaanjagende ant armste avengers bakkie banana barrett bartlett
        basale bassie belegd bespot bestempelen bestendig bevredigen bindende bladel bonnetje
        boordevol bouwkundige bouwsector bouwstenen buschauffeur carroll carrosserie carry
        casual catastrofe cava cavia cheers cher christie christophe chrysler concentratiekamp
        conte cru damn dart debuteerde deck deelneemsters deus dev device diskjockey django
        doorstroming dorpsraad duiveland dupont effen ellendig emerald emigranten endemische
        ergo essays esthetische exterieur facetten financiert floot fluwelen form frau gc
        geheugenverlies gelekte gelijkwaardigheid gemeenteraden gentleman geraak gerrie gesmeten
        gespierd gevoetbald gezelliger gietijzeren gis gort grass grasveld grensovergang
        groepsfase guerrilla gymnastiek haalbare hakt hanson hardere hebbe heidenen heller
        henzelf higgins homeland hoofdsteden huilende huiszoeking humphrey hung hydro iig
        ijsberg illegalen immoreel implantaat ingekort ingeperkt ingeruild inning instort
        irakezen jaarrekening jacuzzi jana jfk jongs juk kaag kamervragen kapt karakteristieken
        karper kc kendall keurige klauw knipt kommen kralingen kristen kroegen kyra landinwaarts
        lanzarote laude legitimatiebewijs lerarenopleiding leukst leveringen liberal liberation
        lidstaat lipstick loft logies louie loyale luiheid machinegeweer mandarijn margin
        marlies meander michielsgestel mies mig mijlen mika miniatuur ministeriële modeshow
        moedigde moskouse motorische mummie musk mystic mystiek naamsvermelding naastgelegen
        nadenk nederweert neerbuigend nieuwer nieuwland nigeriaans nok noodlanding noordzijde
        oksels olde ombouwen omgeleid omheining omhulsel onbegrip onbewoonbaar onderhand
        onderwijzeres onderzoekscentrum ongehoorzaamheid ongelovige onstabiel opgedrongen
        opvrolijken orgie outlook ovale paco palliatieve pedofiel penn piercing pinda plooien
        politiechef population premiere principieel proeft projectmanager pré psi psychopaat
        pulp raadgever rahman rao recentste regeringsleiders reno resetten revanche ringo rohan
        rory rossem roxanne rubens samenzijn sarkozy schemering schenen schermutselingen
        schijten schildklier schuldigen schurken schuurman scorebord seksen sensuele shirtje
        sirenes sjaals slacht slijtage smaller something sopraan sprakeloos sql stapjes steps
        stereotype sterrenhemel steward stimuleerde stoorde stoptrein sylvester tahiti talks tec
        technologies tegenstrijdig temmen terminator terror terugtrekt thrillers thuishoort
        tielt tiffany topografische transgenders trouwjurk tweedelige uitbetaling uitgebouwd
        uitgestrekt uitwijken vaardigde vastzit verdiep verneukt verrukkelijke verslaafden
        vertegenwoordigden vertolkt vervalsing verwaarlozen vilt virgin voorschrijft vrome
        vrouwenvoetbal vuilnisbelt welvarend wesp winactie winterspelen woonwijken yacht
        zelfmoorden ziektekostenverzekering zweert zz aankijkt abnormale abp afgunst afsluitdijk
        ajb albanezen amelia amos ancona angstige another apothekers aroma atoom australiërs
        automaten aye beef beertje bekrachtigd belaagd belastingaangifte beraad berechten
        bestolen bezopen bieber bitcoins blessuretijd bobbie bootcamp bosman bouwwerkzaamheden
        bronze budel buitensporig bunschoten campings catholic challenger checkt chiro citizen
        colbert communicatiemiddelen cot cottage cycle daartegen delphine denny devil diagonaal
        diaken diepvries diskrediet doodgeslagen doppen eettafel eifel elektriciteitscentrale
        environmental eta evy feestelijkheden fia flamingo fonteinen fortune freak freestyle
        galen garfield garmin gd gee gein geitenkaas gekochte geleverde gelijkmatige gelijknamig
        gemelde gemoed geometrische gepersonaliseerd geraardsbergen geraden gerend
        gesubsidieerde getild gevraagde gill glamour guns hancock hangend hartig hella helper
        herbergen herleiden heroveren hidden hk hl hogerop holst hoogbouw hydra identificeerde
        importeur inloop inschatting intake inzitten iphones javascript jennings jip jodendom
        join kaders kansarme keramische kits klaslokalen kleedje kloon krul lavendel lawine lcd
        legaliseren levensloop lichaamsgewicht lichtelijk logistics losgemaakt luchtig
        manipuleert marin matrozen medeplichtigheid meededen mello menukaart mercurius messing
        meubel mio moederland moedigt monk morfine motorrijder naad nantes nfl nieuwerkerk none
        noteert ntr obi onderduiken ondergedompeld onderricht oneven ongehuwd onhandige
        onrechtvaardig onttrokken onwaarschijnlijke onweerstaanbaar oostzaan opgebracht opgepast
        opperhoofd opstanding orakel oudsten ovaal overdrijft overflakkee overgelopen overvaller
        overvloedige overwoog pabo palestijn pang pedaal piazza pictogrammen piepkleine plakband
        pom positiever potloden prille profile proosten pz rana rank reclassering regelrecht
        regimes relaxte revisie rhodos rijlessen roedel roerige roofvogels rosen rouwt sachs
        sacred salim samenspel sanctuary schaamhaar schandelijk scheurde schoorstenen schulz
        shades sherry siena signatuur skaten smokkelaars staatsschuld startup stationsstraat
        stemmingen sterrenstelsel stoffig stoke str strafzaken stripper striptease stroken
        styles subjectieve summers supervisie supreme taakstraf tasten tele tentje teylingen
        thesis thinking thumbnail thunderbird timberlake tochten tomorrow tussenin tweelingbroer
        twisten twitterde uiteenlopend uitstap uitzendkrachten verbied verdedig verduidelijken
        verfilmd verjaardagscadeau verontrust verspeeld vervoerder verzamelingen verzeker
        vijandigheid visje vlechten voetpad volharding voodoo voorbode voorvoegsel vorderen
        vrijelijk vrolijker vroom waakt waalre wapenhandel waterdichte watjes wedergeboorte
        wegwijs wereldleiders wetering wetswijziging wiebes willekeur winnie wonderful wording
        wp wy wát xd zeewier zelve ziekenfonds zuidwaarts zuren zwaluw aanvoelt achterstevoren
        acteerwerk afbakening afgekoeld afslaan afsluit alberts ally ambassades andersdenkenden
        annemiek antarctische apel appeltje assemblee autosport avonturier bakkers basket
        begeerde beilen bespeeld bestaansrecht bestorming bestudeerde beveiligingsbedrijf bissau
        boegbeeld bonbons bovenverdieping bromfiets bruyne bureaucratische buurmeisje cabriolet
        carlton chiara cincinnati clubje conciërge coral crashen crush daniela daryl defence
        defensieve diaspora didier dienstverlener directoraat doodmoe driedaagse druten déjà
        eenpersoons eigenzinnige eindzege emilio emissie ero ethiopisch evelien falling federer
        foyer fractieleider francesca functieomschrijving fysio geblesseerde geboortedag
        gecharmeerd gecremeerd gekoeld gekroond genetica geprikt gereinigd gespreid gestoten
        gianni glow goossens gotische grandioos graves grillig hagedissen har hardhandig hars
        haver hayat hekserij helga henrik heropening herverdeling hoeksteen hoofddoel ijslandse
        incompetent ingekocht ingewilligd instrumentale internetten interval ironische ivoren
        jared jb jewel joeri jongemannen jürgen kali kameleon kanye keizerrijk kendrick
        kinderporno kingston klaassen knalt koestert kolk kustgebieden kutwijf kwak landmacht
        latte least leeds liters looptijd loppersum louvre lovely lucratief luidruchtige lumia
        luxueuze makend makkie manila mappen marlene martelingen masterplan matches medeplichtig
        medicine meegesleurd meeuwis meisjesnaam metselwerk michaël middelmatig middelmatige
        milkshake milwaukee minnie mirakel misdadiger misleidende moo mtr multiple muziekles
        natrium neefjes neerwaartse nieuwssite nihil nis nix nlp nonkel nouveau ole oliën omaha
        omgeslagen omheind oncologie ondankbaar ondertekent ongeregeldheden ontbeten
        ontvoeringen onwel opus opzien opzoekt osdorp output overeenkomstige overgehouden
        overheersende overreden owens padden palma parma parsons partijleider pdc peaks peilen
        pelikaan pharma pint poli politiemacht pratt presidentieel privaat programme progress
        promoties promotor protectoraat quito raadsels raciale rake rambo rechtsback
        rechtsbijstand reformatie reikte reiniging relais relations resulteren reïncarnatie
        rijmen rm rojas rokken rustplaats saar saksen sassenheim schaadt schoolfeest
        schoondochter sciences sculptuur segmenten seintje seminarie seymour sh shaun shorts sic
        sier sil siliconen sinaasappel skate sloterdijk sluipschutters smoothies sneu
        spreekbeurt staatsbedrijf staatsveiligheid strings suikerriet suites superioriteit
        supplement takes talrijk tegenvaller temptation terugkoppeling thrones tirannen touring
        treinstel trekking trimester triumph uitgetrokken uitslapen uniforme urgentie vanden
        verbeeld verkleden verkoeling verstedelijking visjes vliegdekschip voip vondelpark
        vrachtwagenchauffeur wad wagons wandelaar warmtepomp wash waterkrachtcentrale wax
        weather wemelt werkplekken westerlingen whatever which wilco winkelcentra wip witten wlz
        wollen writing xiv zaakjes zelfredzaamheid aantijgingen aarzelde absorberen ade agro akp
        alicante almaar alpine alternative analyseert animatiefilm anonymous antidepressiva
        argentijn argumentatie attest azerbeidzjaanse azur babel baldwin bashir basil bedrading
        bedtijd bedum bedwang begeleidende beletten bender bepleit berkeley beschilderd
        besmetten bestraffen bevooroordeeld bevoorrechte bevredigend beëindigt bijeengebracht
        bijster bioloog blinken bologna boogschieten both botox brass brt brugklas brutus bu
        buitenplaats burgerwacht buurthuis canaria catwalk certificering chant chevrolet
        cheyenne circulair commissariaat compagnon conny convenant cruiser dansend definieert
        deftig deftige delfshaven dh dienste directory donkerblauw dordtse dragende drijfveer
        due duiding duikboot dumoulin dunk dunn dynamic egypt eijsden elektriciteitsnet
        emailadres emergency eroverheen erwten esa etiketten evident eyeliner ferme fien
        flauwvallen froome fundamenten gabriël gefokt gelimiteerde gemoderniseerd gepompt gerais
        gerritsen geslingerd gesmeed getagd getint getipt getransporteerd geworteld gewrichten
        gezichtje giang grenada guggenheim haatte haft hanne hapert hardinxveld hartman hayashi
        hbs heers helderder hengel herbouwen herkozen hernández hh hoevelaken hollandia hongaren
        honk hoofdverdachte hotspots houtje hove huurauto huwde ijsberen impulsen infiltratie
        ingehouden inruilen inziet italy ivar joepie kahn kalenderjaar kampioene kasjmir kavel
        kerkdienst kinderwagen kinetische klakkeloos klapt klarinet klokkenluider knijp knijpt
        krc kroost kruger kumar kunstje lamsvlees leigh lev lieshout lives loch loof loondienst
        luchtballon luigi luk macaroni malone managing marginale margo mcguire medeweten
        meetings meewerkt melody merrie michelin middaguur minhstad mohammad mor muffins
        muiterij málaga naait nato natuurschoon nauwlettend nicolai nightingale nik nikola nld
        noordwijkerhout oakland oid omelet onaardig onbewoond ondervindt onhoudbaar onmiskenbaar
        ontken oosters openluchtmuseum opgeschrikt opgetogen opknapbeurt oplopende
        oppositiepartijen orang overweldigd overwinteren pace pakhuizen paleizen papua personele
        phelps pics pleitbezorger presley prijzengeld primera prinsjesdag prop protect pull pups
        rechterrijstrook redactionele republikein resulterende robby roche rondreizen roosteren
        rotary rustgevend ryanair salzburg samenvattingen samenwerkende sanitaire saw sci
        sfeervol sneed soon soortgenoten sotsji spreiding stempels strafhof strippen stroomde
        suez sure sussen taaie talkshows tanjung televisies tijn traangas transporter tsjechisch
        tussendoortje tyson ubuntu uitgedaan uitgestelde uitnodigt uitsteekt unique uns
        vaderlands vakmensen vastzat vca verademing verbouwde verjaardagsfeest verliefde visit
        voedselvoorziening voordragen voorgerecht voortduren vrolijkheid waals waarvandaan
        wadden walters waterkwaliteit watts weed weerhield weerleggen wegblijven wenkbrauw
        werchter werkje werktuigen westerwolde wijhe winstgevend worldwide zapata zichtbaarheid
        zonnestralen zuiderzee zuil aanbetaling aantasten aborigines adapter ader adler
        administrator afd afdoen afgeraden afgesteld afwegen afwijkt alcoholist alegre alledag
        amal assendelft atb avery babysitter barbaars beademing beentjes begeleidde behind
        bekritiseert belangstellenden beledigingen beller beperk berijden beschikte beseften
        bethlehem bewonderde bezaaid beïnvloeding bien bijpassende bloederig boerin branch
        brummen bulls carola cathy champion chimpansee chirurgen choco cities click clooney
        closer coa compatibel consultants creditcards côte dansten davos degraderen derrick desk
        detox dewey diem dolores donuts doodsbedreigingen doodvonnis dorpsbewoners dorpskern dpi
        durend duvel dvb dwarsbomen eck eekhoorns eetzaal entiteiten ergs eropuit esprit everett
        evolutionaire fanclub feller fiche flikt fondsenwerving fran francine fuentes gastland
        gedetecteerd gedonder geertje gehuldigd gekruist gemaaid gemixt genomineerde gerben
        gestrande gesubsidieerd gevechtsvliegtuigen geveegd gezwollen giraffe grapjas gul
        halfbroer halsema herbie heritage herstellende hoofdbureau hoofdlijnen huiswaarts
        ijsvogel ilja ingeburgerd ingepland interpretaties invasion invloedrijkste jeannette jk
        joos jordy kaj keniaans kevers khalifa kiwi kliffen knapperd koetshuis kolonies koppelt
        krappe kruist kubieke kunstgeschiedenis kunstschilder kunstvorm leerjaar leersum legacy
        lekkernij levine lexus lichtenvoorde liefdesverhaal linten lovend lovers luisa mankracht
        many marije marktwerking mask matilda medestudenten meenamen mekong methodologie
        metropolis microfoons mien milt mood nebraska nikkel ninove noise nomineren normal
        notering nottingham nuance nummertje nw nú olst onbewuste onderschrijven ontoereikend
        ontrouw onverstandig onwaar oostkant opmerkte oppositiepartij optimistische opwekking
        overtollige padding palmbomen pappie paracetamol patches pathé patriottische percentages
        pia piekeren pinokkio pissig pleasure pleegouders politieauto position pretje projectiel
        putte quantum reclamecampagne regeltjes reine relief religieuzen repen resident
        respectabele respectvolle rijtuigen roe romano rommelmarkt rondreis roodkapje sappige
        scheffer schepsels schilden schudde schuldeisers serienummer shabaab siem siert silo
        siri slechten sleen sociëteit spectre ssd standvastig stedentrip stofzuigen stroperij
        studiejaar subject superstar sustainable tall tandartsen terugdenken tint tofu tos
        tutorial uitdoen uitgeprobeerd uitgestoken uitgestuurd uitlaatgassen uncle uruguayaanse
        vaderlandse verbrijzeld verdampen verdoofd verduidelijkt verkleint vermenging vermits
        verscheept vertrouwden verzekerden vila vitaliteit vlog vredesakkoord vriendjespolitiek
        waarneembaar wandelpad waterloo weeks wegsturen werkeloosheid werkkamer westkant weston
        westzijde whitaker wikkelen wilgen wok wolfgang wolkenkrabbers wreedheden yorkshire zach
        zakenvrouw zelfrespect zimmerman zondig zorggroep zovelen zwerven aankloppen aantrof
        aanverwante achtereen adviesbureau aert afgescheiden afschuw ahold albatros almachtige
        anekdotes asr astronomen avontuurlijke babs bakermat bandbreedte barok barones
        basisprincipes beeldjes beemster begaafd belevenis beloningen betrappen betwijfelen
        bevochten bewaakte bezichtiging blader bladmuziek blindheid bollywood bomb bonn boomhut
        boomstammen booty bouwplannen bubbel bulk calculator camerabeelden cardiff chinatown
        collaborateur colt communication cooking cornelius coronavirus cougar craft crowe crèche
        csu darryl dassen dealen deloitte detector diagnostiek diagram dimmen dinsdagmiddag dios
        discriminerende disease ditzelfde domain domste doorkomen drogist eenvoudigste
        eenwording elliott emiraat enveloppen ets eupen fantastic fever flashback francken
        fresco gastel gebaat geblinddoekt geclassificeerd gedetineerde gegenereerd geks gekust
        gelikt gemma gemogen genereert gesprekje gestrest gevorderde gewaarborgd
        geëxperimenteerd ghanees giethoorn giga goodman graphic gregor grillen grondwettelijk
        guangzhou gunning habitat halleluja handwerk hazen heidelberg herstructurering
        heuvelachtige honderdste hunger hunze huwelijkse idealisme ijsbeer ijsselmonde imperial
        indiërs inspelen installeerde instorting investeer jeanette jeanine joosten juda
        justsaying karren katrien kerkgebouw kettingzaag keuzevrijheid kinderspel klerk klonen
        kreten krimpt ks kuur lachertje legitimeren levant levensbeschouwing lichaamstaal
        lichaamstemperatuur lieven locke lori losgeslagen lucratieve luidruchtig luz madeira
        mailtjes makreel maldonado malt mank mantra marker marne marrakesh mccain mediation
        meenam meerssen meetelt methodiek middenstand misplaatste miyagi molukse monet monoloog
        muslim myriam myself narcose nasser natuurstenen nauta nbsp nederlagen nfc olsen olympic
        omnium onderdirecteur ongehoorzaam ontlading ontzetten onzekerheden oogstte oostwaarts
        opgejaagd optimaliseren overheidsinstellingen ovj pamflet panchayat papers pareltjes
        peruaanse pijnloos pikante politiewerk poppetje pornofilm porte positiefs powerpoint
        pratende pta qui rechtsgang
        """)
}
