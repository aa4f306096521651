extension WordBook {
    /// Dutch.
    static let dutch = WordBook(
        language: "nl",
        grammar: """
            aan achter af al alle alleen allemaal alles als altijd ander andere anderen anders bij beide ben bent
            bijna binnen blijft blijven boven bracht buiten daar daarna daarom dan dat de deed deze die dit
            doch doen doet door drie dus duizend dus een één eens eerst eerste elf elk elke elkaar en enige
            enkele er eraan ergens ervan even ga gaan gaat geen geweest gaf ging gingen gisteren had hadden
            haar heb hebben heeft hem hen het hier hij hoe honderd hun iedere iedereen iemand iets ik in
            inmiddels is ja je jij jou jouw jullie kan komen komt kon konden kunnen kwam kwamen laat laatste
            langs later liet liggen ligt maar mag me meer men met mij mijn minder misschien moest moesten moet
            moeten na naar naast negen nergens niemand niet niets nog nooit nu of om omdat onder ongeveer ons onze
            ook op opnieuw over overal per pas reeds rond samen sinds sommige soms staan staat steeds stond
            straks sta te tegen ten terug terwijl tien toch toe toen tot totdat tussen twaalf twee tweede twintig
            u uit uw van vanaf vandaag vanuit veel vele ver verder via vier vijf vijftig vlak voor vooral
            voorbij vorige waar waarom wanneer waren was wat weer weg weinig wel welke werd werden wie wij
            wilde wil willen worden wordt wou zal ze zei zeiden zeer zelf zelfs zes zeven zich zij zijn zo
            zoals zonder zou zouden zowel zulke zullen zuster
            """,
        common: """
            akker appel appels avond avonden baas bakker bakkers bakkerij bal bank beek berg bergen bericht beste bestuur
            bezoeker bezoekers bibliotheek bij bijen blad bladeren blauw blauwe bloem bloemen boek boeken boer boeren bomen
            boom boot boten bord bos bouw breed brede brief brieven broer brood broden brug bruggen bruin bruine bui buren
            burger burgemeester burgers bus buurman buurt café cijfer comité dag dagen dak daken dal dam deur deuren dicht
            dief diepe dieren dier dijk dijken dochter dorp dorpen droge drukke duif eend eenden eerlijke eeuw eeuwen eieren
            eigenaar eiland eind einde ezel fabriek familie feest feesten fiets fietsen film fles gans ganzen gast gasten
            gebouw gebouwen gedicht geit gele geluid gemeente gemeenteraad geld gezin glas gouden graan grens grijze grond
            groene groente groep groot grote haan haven havens heg helft heldere herder herfst hemel heuvel hele hoek hof
            hond honden honing hoofd hoofdstuk hooi hoge hotel hout houten huis huizen hulp hut idee ijs ijzer jaar jaren
            jeugd jong jonge jongen jongens kaart kaarten kaas kade kamer kamers kanaal kans kapel kast kasteel kat katten
            kelder kerk kerken kerktoren keuken kind kinderen kip kippen klas kleine klein klok klokken koe koeien kok koning
            koor kop korte koude kracht kring kruid kust kunst lamp lampen land landen lange langzame leden lege leerling
            leerlingen leraar leraren leven licht lied liederen lijn loket lucht maan maand maanden machine man mannen markt
            markten mand meel meer meester meisje meisjes melk mens mensen mes metselaar middag minuten moeder molen molenaar
            molens mooie morgen munt museum musea muur muren muziek naam namen nacht nachten natte nest net nieuw nieuwe
            nieuws nummer ochtend oever oevers olie oorlog oude ouders oven paard paarden pad paden papier park plan plannen
            plas plein politie poort post prijs prijzen publiek raad raam ramen rand rechte regen reis reiziger reizigers
            rivier rivieren rode roest roos rust rustige schaap schapen school scholen schip schepen schaduw schuur secretaris
            seizoen sleutel sleutels sloot sluis sluizen smalle sneeuw snelle soep spel spelen spoor stad steden steen stenen
            steile stem stemmen ster sterke sterren stille stoel stoelen storm straat straten stuk tafel tafels tarwe tijd
            tijden tocht toneel toren torens trap trein treinen tuin tuinen uur uren vader veer veerpont veld velden verenigingen
            vereniging vergadering verhaal verhalen verse vis vissen visser vissers vlag vlees vliegtuig vloed vloer vogel
            vogels volk volle vos vraag vragen vrede vriend vrienden vrije vrijwilligers vroege vrouw vrouwen vruchten vuur
            waard wagen wand wandelaar wandelaars warme water weer weg wegen weide weiden wereld werk werken werkplaats wiel
            wielen wijn wilde wind winkel winkels winter week weken wit witte wol wolf wolken woord woorden zaal zak zalen
            zand zee zieke zilveren zoet zoete zolder zomer zon zonen zoon zout zuster zwaan zwanen zwarte zware
            """,
        capitalized:
            "Kerstmis Pasen Pinksteren God Bijbel Jezus Christus Nederlandse Belgische Franse Duitse Engelse Europese Internet",
        phrases: """
            Tweede Kamer
            Eerste Kamer
            Rode Kruis
            Witte Huis
            Verenigde Staten
            Verenigde Naties
            Europese Unie
            Verenigd Koninkrijk
            Eerste Wereldoorlog
            Tweede Wereldoorlog
            Zwarte Zee
            Gouden Eeuw
            Koude Oorlog
            """,
        months: """
            januari februari maart april mei juni juli augustus september oktober november december
            """,
        days: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        acronyms:
            "EU VN NAVO NS KLM NOS VVD CDA PvdA ANWB NRC RIVM TNO VRT KRO VARA BTW USA VS GGD WW AOW",
        ambiguous: """
            ROOS BLOEM STER BAS BART DIRK KIM MIES JOY WOLF BOS BERG HOLLAND U WW
            STAAT KONING RIJK ROOD
            """)
}
