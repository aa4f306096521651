// Words of wordfreq 3.1.1 (Robyn Speer, https://github.com/rspeer/wordfreq), whose data come under
// CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); so does this list of them.

extension FrequentWords {
    /// The most frequent words of Italian, in that order.
    static let italian = FrequentWords(
        """
        di e che il la a in non un per è del l i una le si con della da sono ma al ha come più
        dei se nel mi alla anche lo gli delle o questo ho ci su ad dal solo essere io nella ti
        cui d era stato quando tutti ed questa c tutto cosa hanno tra fatto prima suo loro parte
        perché anni due sia sua ai fare così dalla degli dopo sul alle uno ne poi quello sempre
        fa me chi ancora molto senza mai ogni altri ora mio può quanto mia sulla tempo dove vita
        nei no già sei quella quindi secondo hai proprio altro bene grazie lavoro modo dai noi
        nelle vi casa persone qui sta te volta dire italia tu giorno mondo questi stata lui
        siamo stesso via cose grande primo contro de caso li mentre tutte abbiamo quel oggi
        tanto città nuovo detto fine po qualche quale suoi viene aveva anno dalle sarà stati
        storia tre tuo va avere fino foto altre dello erano meglio queste visto ciò meno però
        sarebbe so sotto momento aver vedere deve forse giorni invece nostro agli qualcosa
        sembra fosse oltre perchè troppo vero allora durante fu gente legge niente posto alcuni
        fuori nome poco roma sto voi andare insieme punto qualcuno quelli tipo tutta altra
        davvero dice nessuno nuova quali tua verso volte comunque far lei n negli possono video
        sui voglio male nostra numero quasi quelle sì cazzo certo gruppo persona stessa sue
        sulle dato società uomo famiglia nulla ore paese problema puoi circa credo governo molti
        posso potrebbe col ecco esempio ben donne fanno italiano milano possibile rispetto
        sistema vuole abbia adesso bisogno serie allo almeno donna miei nazionale the generale
        guerra infatti morte sito avuto base film politica pure spesso uomini comune sa subito
        centro dio fra inoltre parlare scuola vuoi appena buona ce idea mano siano alcune amici
        avrebbe causa corso forza importante mesi presidente seguito senso successo basta
        diritto fai nostri parole s scritto soprattutto stanno terra padre penso piace dare devo
        piano porta settimana state trovare vengono vista genere letto migliore pubblico realtà
        strada livello lungo mezzo problemi ragazzi seconda tale bella diversi grandi
        particolare pubblicato ragione settembre dovrebbe marzo notte possa presso quattro san
        situazione attività attraverso bambini consiglio faccio forma italiana libro qualsiasi
        sapere saranno soldi buon campo dagli faccia figlio m prendere progetto propria servizio
        testa accordo amore avevo capo conto giusto madre periodo preso studio tratta unico ciao
        dati diverse gioco grado voce facebook forte giro gran italiani maggio mese nello
        ricerca unica uso capire corpo facendo fatti luogo nemmeno ormai parla partito passato
        quei ragazza tv avanti avete euro favore figli milioni minuti molte sicurezza tuttavia
        acqua aprile casi cuore difficile domanda giugno occhi presente siete trova vedo
        articolo b bello capito chiesa cioè devi ex informazioni lì maggior media of ottobre
        parola pochi prova sera stai sud titolo vorrei cinque europa fatta luglio musica nuove
        nuovi paesi paura pensare primi regione sociale sopra stare dietro eh inglese maggiore
        messo nord post questione re termine vicino vivere abbastanza data dell dico ero
        giornata lingua mettere piccolo posizione possibilità potere programma usa zona
        controllo cultura devono dovuto febbraio futuro ieri mercato neanche polizia veramente
        alto amico avevano cura davanti dicembre magari nonostante novembre pare personale
        piuttosto possiamo punti scelta semplice sviluppo tanti trovato tuoi ultimi agosto
        condizioni dentro fronte leggi luce mare motivo opera piu poter probabilmente r rapporto
        resto sai sicuro vari ah attenzione farlo gennaio giovani napoli nessun né online parti
        risposta ruolo sola stessi vedi x guarda linea mente ok tempi uniti classe continua
        esperienza mie pubblica ragazze squadra ultimo voglia arte auto giovane lavori merda
        oppure piazza processo qualità ragazzo risultati significa specie aiuto bisogna capisco
        colpa domani effetti facile genitori ii internazionale libri mani produzione repubblica
        sinistra spero ufficiale ultima é dobbiamo fondo leggere libertà massimo metà passo
        popolo presto ricordo sede serve spazio studi territorio valore varie vera verità
        viaggio bel cerca diritti francia mamma migliori moglie new nostre pace papa politico
        presenza servizi stiamo vogliono breve civile lavorare ministro nessuna ordine oro pensa
        piedi rete speciale torino tramite all calcio centrale codice felice p pagina piccola
        provincia riguarda sentire sole vado vanno vede web cosi internet macchina movimento
        notizie perdere riguardo sento stile cittadini domande età inizio nota occasione opere
        passare perso prezzo prodotto qua scusa secolo stagione università vai and cambiare
        camera corte deciso destra ecc formazione locale maria mondiale necessario popolazione
        portato reale sesso soltanto t tante terzo testo totale twitter versione alta bambino
        chiaro chiesto dieci diventare finalmente fratello fuoco interesse maniera natura
        ovviamente partire piacere portare potuto quanti risultato semplicemente vostro arriva
        arrivare aspetto carta cercare completamente comunità danno dicono esiste festa forze
        francese importanti libero presenti principale pur relazione scrivere stampa tornare
        usare avrei comuni entrambi francesco furono messaggio mostra prime prossimo scopo
        simile beh cibo direttamente facciamo figlia finale lato lunga prodotti propri sangue
        tema vecchio voto anzi avesse basso contratto costa crisi dallo differenza entrare
        fortuna fossero guida idee immagini incontro iniziato intorno nero notizia ottenere pena
        principali azione chiedere creare culo discorso diventa entro fin lista locali morto
        pari pensiero posti proprietà rischio settimane sicuramente solito soluzione superiore
        telefono vale andato armi atto autore campagna colore commissione difesa diretta
        direttore eventi giovanni infine là matrimonio morti porto pratica qualunque scena
        storico usato vivo vogliamo alcun aria assolutamente capitale guardare mattina militare
        oh riesco salute sentito settore stava tali to ufficio uscire chiama chiamato difficoltà
        firenze lettera mangiare partita pieno precedente prende qual resta riferimento signore
        stesse v venire animali azienda cielo conoscere diverso dunque esattamente finito
        germania giochi gruppi lascia modello nato parlando politiche poteva progetti ritorno
        scoperto social vittoria vostra bianco canzone case cercando chiunque compagnia dicendo
        dovrebbero dubbio effetto entra evitare giustizia medico merito mette mille noto ovvero
        passa politici potrebbero radio ricevuto scorso soli struttura termini vuol andata
        aperto bologna capacità comunicazione dici direzione essendo immagine ministero morire
        normale on paolo parlato richiesta rimane siti sé volevo avrà confronti gay inizia
        lasciare lasciato pensato poche precedenti premio rende riesce sacco scuole seguire
        sette son studenti tardi tue york abbiano attuale aziende bocca chiedo commenti
        contrario costruzione documenti edizione elezioni europea farsi fase g giocare
        interessante luoghi membri memoria naturale origine paio peggio pensi perfetto presa
        pubblici purtroppo regno rosso sezione sugli tenere vediamo vinto voluto voti accesso
        america analisi coloro conoscenza domenica giusta materiale mezzi motivi pd perche
        piccoli poiché presenta pro proposta proprie provato responsabilità ricorda sanno
        sarebbero simili sociali sport succede torna trovano uscita visita altrimenti arrivato
        arrivo articoli credere distanza dà egli km lega marito miglior obiettivo pagare palazzo
        potete scelto spagna teatro abitanti area art cambio capelli carlo chiede economia
        economico famiglie libera manca metri misura necessità provare regole santa storie terza
        utenti venezia venne aiutare autorità avrebbero azioni battaglia buono canale cane coi
        culturale dollari est faceva google importanza insomma interessi italiane odio originale
        parlamento peso proposito prossima segno speranza vive appunto aspetti contatto
        costituzione danni doveva elementi fate festival fonte funzione h impossibile lontano
        massa medio messa natale nomi oggetto opinione ottimo pagine pezzo test umano verrà
        affari cinema considerato cristo decisione dolore economica energia errore fede giuseppe
        lavoratori link maggiori particolarmente permesso piena prove raccolta raggiungere
        rapporti roba silenzio stasera unità utile venga amo aumento benissimo certa club
        conosco continuare coppia crescita critica evento farà figura funziona gara gestione
        marco parco potrà pronto sala santo sbagliato seguente spese tradizione voci zone belle
        colpo conseguenza conti costo creato cucina discussione disposizione esistono essa
        fiducia finire indietro maggioranza mancanza numerosi otto passaggio prego profilo
        rappresenta rendere rispondere serio strumenti volete alcuna attacco banca commento
        conosciuto conte do f fece fonti iniziare intervento londra lotta materia onore passi
        personaggi popolare responsabile sale scegliere scrive segue stazione stelle strade
        antonio bagno cambiato caratteristiche chiamata computer concetto concorso contenuti el
        for grave mandato occhio ognuno parigi peccato quantità ragioni religione riforma russia
        sabato sindaco tribunale vendita voleva ambiente amministrazione associazione avendo
        categoria decreto essi fame farmi finché fisica forme gesù intanto john lavora mantenere
        pelle prezzi rimanere risorse sicilia significato sogno sorella supporto teoria trovo
        ucciso ultime umani valori vecchia verde violenza amica bar blog certe certi cina
        contesto diversa esso estate facilmente forti fratelli intero legale miliardi offerta
        organizzazione permette piccole pressione privato regioni ricordi riuscito sappiamo
        spettacolo spirito sullo attualmente caffè coraggio direi dolce europei fatte http
        membro modi partecipazione percorso pericolo pezzi pietro protezione strumento velocità
        addirittura anima carattere carne cento complesso costi diretto diventato doppio dura
        ebbe esercito femminile giornale iii isola it malattia massima medici metodo militari
        missione momenti nazionali numeri pensavo posta recente relazioni rimasto rosa sarei
        schifo sebbene stia strano super tecnica titoli tweet visione vittime volo vostri aperta
        aree argomento bellezza bravo campi chiave collaborazione comprare crede denaro dettagli
        europeo farti fenomeno genova immediatamente interno minimo museo ovunque partiti prof
        quante seguenti sembrano serata signora specialmente stavo tanta team tecnologia
        traffico u vino zero aspettare attesa caldo caro cellulare cena chat condizione consigli
        contenuto dedicato documento eppure fiume fondamentale fondi giù imprese mario monte
        notare note potrei prese ricordare solamente tecnico tenuto traduzione ufficiali volontà
        americani americano autori blu capitano carriera cervello chiuso co colori confronto
        democrazia episodio esame espressione immagino intera inutile linee operazione portata
        possano pubblicità risulta sistemi spiega stanza studiare tour venerdì album bianca
        caccia carico centri certamente cinese commerciale continuo corrente dipartimento
        disponibile dovrei elettorale entrambe frattempo imparare informazione leader livelli
        molta ottenuto perciò pomeriggio ponte potenza realizzato secondi signor singolo tipi
        trattato trovi veloce affrontare ama app artisti atti conta dormire gratis importa
        inferiore internazionali letteratura news operazioni ospedale perdita personali potresti
        pranzo praticamente pubblicazione resistenza reso rivista rivoluzione salvini scoprire
        sentenza servono spalle standard tentativo ve vittima accanto aprire aspetta beni buone
        buoni carica comitato diciamo disse enorme et farò freddo funzioni giappone giudice
        interessa migliaia misure nasce nave nazione opportunità pagamento palermo passione
        personaggio programmi pronti regionale soldati star treno triste unione vecchi villa
        volume andiamo andrea attorno bassa cambia cm commercio compito comportamento corsa
        diceva dimensioni giornalista guardia impegno limiti luigi maestro morale nascita offre
        oggetti piani presentato principe professore renzi risposte risposto scritta segreto
        sente tratto umana uscito vincere affatto arrivati chiara chiaramente cittadino clienti
        conferma conosce conseguenze costruire debito errori francesi grosso intenzione lettura
        limite luna occidentale partecipare poveri principalmente principio quartiere ridere
        risolvere sembrava sostegno terreno utente veniva votare aereo aumentare bilancio
        canzoni carte cercato cerco david debba dichiarazione esperienze fianco finita fiori
        frase gas intervista istituto live messaggi minore minuto modalità negozio nonché
        numerose parlano privata quarto raggiunto regime regina romano scala sguardo sorta spesa
        top utilizzato account avvocato by civili comunale corsi creazione dispiace don dovrà
        durata esce formato fossi giapponese lavorato lettere lezione lingue madonna medicina
        metti moda persino prigione primavera reazione ricerche rossi salvare scrittore show
        spiegare stranieri superficie tedesco trasporto vantaggio aiuta andando appare
        applicazione assieme capace cliente composto considerazione date definizione desiderio
        digitale disegno distribuzione dover evidente famoso generazione giornali identità
        incidente ingresso istituzioni latte linguaggio migliorare mila muro nata ottima
        parliamo particolari perfetta piacciono punta racconta regola sapevo scienza segretario
        senti sfida soggetto speciali tratti vento vicini villaggio anti arrivano arrivata
        berlusconi brutto castello combattere controllare coscienza credito dipendenti fan
        filosofia giudizio grecia iniziativa is moto nazioni nonna norma norme partenza pertanto
        possibili rai ricco software storica temi tesoro testi tiene utilizzo venuto vicenda
        voler you accettare acque agenti aggiungere appuntamento argomenti cara compagni dando
        decidere dipende file immigrati incredibile manifestazione mica michael minori
        naturalmente nera positivo posizioni ricevere risponde scienze soggetti successivo
        superiori tecniche trattamento turno vince viva youtube aggiunto artista biblioteca
        chiudere concerto contiene divertente dovremmo droga esistenza fermo finisce fondazione
        impresa legno messi nemico nove oddio olio onda pane passati pensando porte pp quegli
        richieste riuscire russo scarpe senato spagnolo strutture vada valle veri vissuto
        alessandro appello ascoltare bordo buongiorno caduta cavallo chiamare comincia completa
        congresso costante crescere croce dovresti educazione fila gioia gusto ipotesi luca
        lunedì materiali migranti moderna novità ordini palle parlo patrimonio pensano
        perfettamente pianeta previsto principi pronta restare ritardo scoperta sensazione
        situazioni sostenere spiaggia stadio tal toscana tutela usando vacanza vite volto y alti
        apertura assenza bellissima bellissimo cambiamento chiese classico comando culturali
        dichiarato disponibili emergenza esserci estremamente farci ferro gravi incontri
        influenza istruzione j modelli naturali papà parli proposte protagonista quadro
        questioni reato ristorante sentimenti sessuale sin tasse tavolo tendenza tizio
        tradizionale tranne venti vorrebbe vostre addosso americana anna antica assoluto attivo
        band braccio campione cani chiusura ciclo collega colpito conferenza dimostrare disco
        entrata esclusivamente esempi forum gestire giunta hotel iv lezioni mail mancano marina
        max montagna potente potesse preferito prendi promozione pubbliche quotidiano racconto
        rossa sarò scelte simbolo sorpresa ulteriori vieni africa agenzia amicizia andrà angelo
        assistenza bere bianchi biglietto chissà confine conflitto considerare contributo corpi
        descrizione dovere episodi eravamo facoltà fini fisico fornire fuga gambe generalmente
        gentile giardino giocatori industriale inghilterra interna lago macchine padova parere
        partecipanti povero presentazione referendum regalo sapete semplici successivamente tesi
        tocca utilizzare vedono vestiti andate banche blocco borsa capisce clima colleghi
        completo copertura costretto discutere dubbi es esatto giornalisti guardando mal
        malattie motore notato one piacerebbe pietra poesia prevede proprietario provenienti
        puntata reddito relative salvo scambio sensi sicura sogni soluzioni sufficiente terre
        tornato ufficialmente veneto ali antico attimo avessi avranno avviene avviso bassi canto
        cause dedicata differenti diffusione dimostrato distretto epoca intende interni latino
        movimenti occupa organizzato partecipato pensieri piede pizza poteri privati processi
        propone reali realizzare realizzazione regolamento relativi ridurre rischi secoli
        singoli specifico taglio tasso temperatura tranquillo verranno acquisto aiuti altezza
        apre avessero campionato carcere cittadinanza collo consenso decisamente destino dominio
        figure finora firma garantire giorgio greco laurea legato liberi metto neri obiettivi
        omicidio opinioni ovvio pesce puo richiede riconoscimento romanzo scusate signori
        smettere svizzera uguale usata utili vicina vivi vuoto arti brutta centinaia colazione
        condividere dall detta dovesse duro elemento espresso faranno ferma generali giocatore
        gol matematica metodi mezza morta musicale offerte ossia paga pagato personalità piante
        pubblicata relativa riuscita rotto sardegna segni sino speriamo storici time uccidere
        viso visti addio andava animale appartamento arma arrestato attiva bambina be brasile
        capitolo cercano chilometri classifica cominciato commerciali compagno compleanno
        compreso confini convinto costituzionale divisione economiche economici filo gia
        immaginare imparato indipendente indirizzo mattino mediante michele minaccia mm
        necessaria network notevole partite partner pasta peggiore penale profondo rimasta
        sanità talmente tavola terremoto trasmissione turismo ulteriore verona vie alternativa
        ambito ampio associazioni attacchi cancro candidato casino cattolica collezione
        comprendere considerata consumo day difendere dignità dimenticato dimostra diventata
        eccezione esperti felici finestra finta fotografia fretta frutto genio gioca ideale
        iniziale latina man mandare mobile mondiali my nemici nuovamente obbligo organi
        orientale pensione perde permettere porti possesso potevano potranno produrre raccolto
        racconti reti richiesto riduzione saputo scorsa seguendo soccorso stefano suono troviamo
        ue unito vendere vescovo vivono zio anime annuncio aspettando bari cadere chiedono
        cinesi cit copia dovuta eletto esse fatica fondamentali fortemente frega indagine james
        laboratorio mettono monti paul paziente pazienti pensate peter piattaforma prendo
        probabile proposto prossimi quota recenti registrazione regolare roberto romana sapeva
        seriamente superare televisione totalmente up varietà viaggi afferma alberi argento
        batteria birra chiamano chiusa componenti crimine cristiani dimenticare diventando
        edifici elettrica en evoluzione fantastico giocato giuro incontrare indica legati liceo
        logica matteo offrire opposizione patria pc proteggere ricchi rifiuti ripresa
        scientifica scritti stavano stretto svolta torre vice w weekend andati capi cerchi
        citato cominciare comprato comprende conclusione correre decide denuncia differenze
        dovete dovranno esercizio esterno falso farla fi indagini industria inglesi interessanti
        interventi jack lasciando località lorenzo lunghi manco merita muore neppure noti nè
        open parma pioggia portano prendendo presi razza regionali regista riescono riso rivolta
        romani salire sposa tedeschi tenuta tom valutazione adoro agente angolo averlo braccia
        condanna contento controlli crea denti dibattito dirlo effettivamente entrato fascia
        federico fermare gradi guardate introduzione invito lavorando lombardia naso ospiti
        percentuale piatto pratiche prendono procedura professionale rabbia record relativamente
        relativo resa riserva scientifico set sostanza squadre stella stima studente tiro
        titolare uffici vacanze venivano vol aggiornamento ampia assunto atteggiamento avevamo
        battuta big brescia carino chiedendo city colpi comandante decenni definito edificio
        efficace elenco etc europee fattori george gesto incontrato individui iniziative inverno
        inviato lancio milione mosca nell nick op parenti passando passata propaganda raccontare
        registrato riceve riconoscere riconosciuto sara scrittura segreti semi siccome spazi
        spiegato stamattina strategia tecnologie tende accusa aggiunta alberto appartiene basi
        black calabria canali classica comunista considera contatti contratti costruito
        curiosità decisioni dialogo dr emozioni enti esami fallimento familiare famosa farebbe
        fiscale franco gatto giallo impatto interessato investimenti israele k mettendo navi
        pene preparazione sbaglio socio solidarietà spedizione statale velocemente vere vestito
        world albero approccio assoluta avrai banda bandiera brava cammino catena coda comma
        condotta condotto conversazione critiche critico cronaca deputati esperto esprimere
        essersi firmato giovedì governatore impressione intelligente kg larga leone lol louis
        lunghezza lupo maglia mar messico occupazione oscar palla park personalmente pesante
        pisa presentare prestito prospettiva rapidamente rappresentanti realmente recentemente
        riesci riferisce rio ritiene rock scendere sembrare sostiene statistiche traccia troppi
        uova usano venuta vigore votato accade accedere accordi adulti agire alte approvato
        assai assumere carabinieri cattivo complimenti condannato conosci continuano democratico
        dichiarazioni duca enrico esseri fabbrica familiari felicità frasi garanzia girare
        governi guerre insegnante intendo isole leggermente letteralmente manager ministri
        moderno negozi nonno origini pausa piangere pianta preciso provo raccogliere razzismo
        ricorso ringrazio riportato saremo seduta siria street superato tantissimo tensione
        terribile togliere trattati trovata truppe usati vergogna abito altrove annunciato belli
        biglietti boh bomba cantante cari cassa categorie coppie credi debole deriva ebrei email
        filippo giornate interamente international laura lazio los madrid mappa meridionale nati
        necessarie oriente paradiso piú poeta popolari pre private provinciale religiosa
        religioso resti ricetta rumore scomparsa segnale seria tempio tracce abbandonato
        alimentare altrettanto apple arresto assemblea attore attori avvenuto buio business
        capisci capita catania colonna confermato connessione consiste contributi corretto
        corruzione credono definire determinato dirti doppia entrate esecuzione eventuali farei
        formula globale harry impiego indicare lascio licenza maggiormente marcia maschile okay
        organizzare out ovest parlamentari patto perfino piaciuto pista preferisco premi privacy
        residenza ricostruzione rimangono scene schermo seguono settori sonno sorriso staff
        statunitense torno trasporti vederlo vittorio aggiunge ancor android attuali benvenuto
        berlino bloccato bosco calma candidati chiamate ciascuno circolare classi conoscenze
        considerando contare corriere cristiano cure des dieta difficili disegni dite eliminare
        esteri estrema famosi figa fumo galleria giudici guidare impianti india indicato
        integrazione interpretazione italy lettori mangiato manifestazioni minima modena moneta
        mossa mostrare negativo occasioni occhiata orario pericoloso plastica pone popoli
        portale puro pò quarta ricca rimasti rom solitamente spiegazione successivi talvolta
        testimonianza tetto tornata turchia utilizzata verdi washington accettato antichi
        anziani aperti architettura audio autobus avventura bonus ca cambiamenti cc composizione
        composta contemporanea continui criminale cristiana decine design diffusa dimensione
        distrutto dita dito diversamente doccia egitto elettori esigenze esser evidentemente
        facevano feste fiera gloria grazia indipendenza inizi inizialmente insegnanti lavorano
        legame leggo lettore love materie metro necessari neve nomina normali offerto ordinato
        perdono porre possiede povera profonda pura rappresentano rappresentante ricordato
        risoluzione riunione riusciti rivela selezione sforzo sicuri somma talento tecnici
        tipico tradizionali tragedia tranquilla trovate utilizzati vergine verifica visitare
        zucchero amato ambientale ansia arrivi cattiva cesare cifra commesso competenze
        contrasto coppa cresciuto dica diffuso discorsi diventano dolci grillo impedire impianto
        incarico mangia maschi maschio nominato occorre organizzata organizzazioni polvere porno
        portando positiva potenziale potremmo probabilità promuovere protagonisti restano
        ricchezza ridotto riguardanti russa sappia sarai sessione sfondo studiato terapia tono
        trasferimento trieste trovava trump uguali ultimamente usi utilizzando vedremo venduto
        virus accaduto an ascolta autonomia cardinale certezza chimica cima civiltà claudio
        coglioni competenza compiti consegna consente controllato culto dichiara disastro
        disoccupazione disposto dodici dottore eri fantastica farne giudicare illegale indice
        largo lunghe martedì mercati necessariamente nipote ospite parecchio pazienza periodi
        poca presidenza produce professione professionisti programmazione rappresentato
        recuperare rendono responsabili rispettare salto sexy singola sostanze suolo umanità
        universale usate vecchie vengano volere affitto alex aperte argentina assurdo basato
        calore cd cerimonia chiedi comodo comporta contemporaneamente costituito disciplina
        fattore federale ferrari finanza formare frank han infanzia luci mafia marino mentale
        mike mostrato na occupato padrone parlamentare peraltro potrai preparare presentano
        promessa promesso pubblicati reggio revisione rose scherzo scritte sentimento server
        sinceramente smesso specchio specifica st stabile stabilire stabilito stupido successiva
        suona svolto tedesca tim tradizioni turisti unici vantaggi vetro violazione volevano
        allarme approvazione arrivando avvenuta benedetto canada caratteri cavalli circolazione
        circostanze cittadina cognome concorrenza conosciuta consapevolezza consigliere conviene
        definitiva descritto diavolo disagio distruzione dottor emilia fantasia free generazioni
        individuale istituzione lati leggendo mancato manda mercoledì meta mo olimpiadi pero
        presentata prevista procuratore profondamente raggi raggiunge red rifiuto riflessione
        riforme santi scontro scrittori sentirsi solare sospetto spada strana territori this
        unite vennero affinché ammettere anticipo ascolto autorizzazione bacio ballo bruno
        campagne coinvolto collegio comunicare comunicato concerti conservazione costantemente
        costituisce criminali desideri dettaglio elena evidenza fascista fiore fondata fornisce
        ghiaccio gira henry immigrazione lady legata magia mettersi mistero nucleare opzione
        piatti piemonte proprietari protesta province qualora quinto real reati recupero
        ridicolo riporta riposo riprese robert saggio salva sconfitta seno smartphone stavolta
        straniero straordinario suicidio tentato testimoni torta trasformazione umane vengo
        viaggiare vorresti wow acquistare aiutato ammesso anello annuale attento aumenta avremmo
        benefici benessere bergamo brevi cavolo cazzate celebre chiamati chiude cifre colpevole
        compresa comunicazioni concessione considerati corona criteri daniel diretti eroe
        esposizione extra fidanzata fondato fornito frequenza frutta giacomo guadagnare guardi
        guardo insegna iscrizione lancia lasciano legali legate liberazione libia limitato medie
        mediterraneo meraviglioso miglioramento motori mura nascosto normalmente parecchi
        passano pesanti poste precedenza premier preparato priorità produttori provvedimento
        rappresentare realizzata robot rotta russi salvatore sapore saprei scappare scheda
        schiena servire sessuali soci stipendio tappa tengo tolto trattare ulteriormente vabbè
        val van venisse abilità affetto amiche avvocati barca basata bei bravi campioni capaci
        cazzi circolo coglione compagnie costume distruggere dono dovevo elevato equilibrio
        fastidio fedeli finanziaria giovanile giri go gratuito impiegato insegnato mark mobili
        modifiche omaggio or palestra parete pieni poliziotti povertà professionista pubblicare
        puntate quanta radici registro regolarmente rifugio ritratto sacro salvato sciopero
        senatore stomaco sveglia sviluppare sviluppato svolge unita uscite abbandonare accuse
        amare appoggio archivio asia avrò bus calda center chiamo collegamento commissario
        compresi confusione copertina cresce destinato destro dirigente du entità esprime
        essenziale esterni ferito fissa fisso foglie grossa impero incluso incontra iniziata
        intelligenza inviare joe medica messe nobile parlava passate peggiori pesca pop potevo
        prestazioni produttore puglia raccontato rappresentazione redazione risparmio
        rispettivamente ritiro rompere scrivo siena sintesi sopravvivere spiace stop stress
        tagli taglia tette tieni troppe universo valutare vincenzo viola volontari vs with
        accoglienza affermazione agricoltura alternative austria barcellona battute cade
        caratteristica charles chiusi college com conoscono conquista dirigenti discussioni
        disposizioni dovevano emma eventuale faremo fargli fasi flusso giulia impiegati
        inchiesta iniziano innovazione inserito interessati intitolato lee lentamente leonardo
        manuale mira montagne operatori opposto originali permettono petto popolazioni
        posteriore precisa preghiera procedere raccolte religiosi sbagliata scarsa sentono
        single soldato sorelle straordinaria tenendo tessuto treni trenta vasta vendetta
        verificare vicende windows xvi accetta altrui amante ami anziché appartenenti artistico
        assicurazione australia averne boschi camminare carità catalogo cellule conclude dar
        deserto dia diede dimostrazione dipendente disturbo edizioni elettronica fallito farmaci
        fondatore foresta funzionare guido impegnato incendio infrastrutture instagram intento
        intervenire inutili iphone iscritti lacrime lanciato leggera lusso marchio marketing
        meccanismo messina operai orgoglio panico pareti perdendo positivi pressi principessa
        pubblicazioni q raramente religiose residenti rilievo scolastico sconto soddisfazione
        sospensione sostenuto streaming stronzo suonare terrorismo terzi tira tuttora vaticano
        vincitore virtù visite aerei alba ambienti angeli antiche armata armate attaccato attivi
        auguri avevi cagliari carina centrali chiuse comportamenti concesso creduto danza die
        divieto domenico editore erba estratto facciano federazione fenomeni fermato fidanzato
        finanziario gamba gare giapponesi giocando glielo grossi home house indipendentemente
        industriali intellettuale ispirazione leggenda line mary monete ombra onde ove
        permanente persa porca potenti prato richard riflettere ritorna scadenza scale sig
        situato sostituzione specifiche sperare stando steve tentativi teste trento trono vedrai
        volentieri volesse abiti amministrativa andrebbe applicazioni assistente assume at
        avremo baby calendario cantare cioccolato clinica colonnello componente comprensione
        concetti convegno costretti crimini culture deposito diamo diario dimissioni dipendenza
        dirmi documentazione eccellenza ehi elezione enormi esistenti ferite fermata ferrara
        figo finestre food frequenti frutti giulio gola grasso green idiota imperatore
        informatica intesa investimento istituti lasciate lontana lontani marche martin maschera
        mettiamo min minoranza miss mito monaco mr musicali nicola nozze organo palco parcheggio
        pilota pistola profondità prossime quindici raccolti rapida rassegna regia riconosce
        riguardano ripeto rischia scandalo scopri scrivendo scrivi scuse settentrionale sforzi
        sky sofferenza status successive svezia trama uccide us valido venendo versi z zia
        accompagnato aggiungo arco ascolti avresti banco bando calcolo causato commedia
        competizione consapevole continuamente controlla convenzione convincere corea creata
        curva definitivamente deputato destinazione divano documentario dotato fama fascismo
        favorevole feriti foglio folla furto gatti grano insegnare interne invitato kim labbra
        leggero legislativo libreria like limitata mancata medaglia nascondere normativa odore
        orecchie partendo parto pensiamo perugia pesci pittura poliziotto portogallo professori
        promesse provvedimenti raggio respiro risolto ritmo saltare scaricare segnato seguita
        sinistro sms sostituire spagnola sparare speranze spinta stabilità statua storiche
        strettamente tagliare temo tendenze terreni thomas tirare tony troia varia adatto
        apparentemente applicare assicurare attaccare averla benzina bill bottiglia campania
        cavaliere certificato cita compiuto conosciuti coperto corretta creando darti deboli
        ente esclusiva falsa farle fermi figlie fredda fumetti girato hashtag improvvisamente
        istruzioni les manifesto manutenzione master meriti occhiali off orari osservare
        osservazione pagano partecipa party parziale pazzo performance polemica prescindere
        requisiti ricette riprendere ritenuto ritornare rosse scatola schema sesto soggiorno
        sportivo sposato stretta svolgere temporale troppa trovati uccisi utilizza vincitori
        visibile viviamo accusato acido acquistato aeroporto angeles artistica asilo basa bensì
        buco caos cerchiamo charlie compiere concluso conseguente corrispondente darsi debiti
        digitali divisa doc docenti eco entrano entusiasmo eroi espansione esterna fedele
        festeggiare follia giunto grafica greci gusti introdotto lasciati life miracolo moderni
        monumento mostrano muri musei nudo occidentali offrono ossa percezione perdite piacevole
        pietre pio prete prigionieri procedure progresso prosegue reparto riccardo riva rivolto
        rottura sano saper scegli schiavi stupida teorie tomba tristezza volumi walter we
        accademia aggiornamenti alleanza alleati amministratore ampiamente atmosfera bici borgo
        calo cancellare cattolici ciascuna classici colui coprire decennio depressione der
        differente dimmi dirò dramma duomo end false farli favorire femminili fiamme finchè
        greca indicazioni individuo indossare insulti intendi intenzioni liberamente malato
        merci miglia milanese mostro motivazione netto nucleo orientamento ottiene passeggeri
        pavimento poesie portati precedentemente promosso proporre quinta raccoglie reazioni
        ridotta riportare ripreso ruota sam sanzioni sensibilità sindacati sintomi socialista
        sorveglianza sostanzialmente splendida stanco sti taxi torto university venuti viste
        acciaio adolescenti adottato affermato alice allenamento amano andò anniversario
        aspettavo assegnato camere citazione colpisce crescente cugino definisce disponibilità
        ditta divertimento eccezionale editoriale eseguire esercizi esistere estensione fabio
        facevo febbre fresco fuggire funzionamento generi guai guardie impegni imprenditori
        include indipendenti info insegnamento lavoratore liste lucia malati malgrado maurizio
        metropolitana mini negativa obama occidente omicidi panorama pil pratico precisione
        prevenzione privo procedimento procura profili proveniente pulizia que radicale ripetere
        salerno sana sanitario scorta scrisse simone sondaggio sottile spalla spinto stanotte
        supera tipica toccare toni trasparenza trucco veicoli versioni vide xi abitudine
        alimentari allenatore auguro bibbia cancellato chitarra chris codici color console corre
        costituiscono costituita curare dante definita descrive destinati determinare
        determinazione dir dispositivo facesse fallo fortunato gazzetta gianni giornalismo
        guardato guidato ignoranza inter iscritto leva logo meravigliosa milan mix modifica
        muove pienamente piero pietà polonia prendersi previste profumo project psicologia
        qualcun richiedere riferito rilasciato rilevante rinunciare riproduzione ristoranti
        romagna rubare rubato ruoli sabbia scenario scopi sentita sfera sospeso specifici ss
        stagioni statistica straniere studiosi succedendo tabella tasca tempesta testimone
        testimonianze tommaso trattava uccelli valida vasto vedendo vedete veicolo veste vienna
        vii adozione aggiornato altamente amor apparire armati armato arriverà aspettano
        aspettative aspettiamo aula avvenimenti barba belgio bisogni bob buonanotte cambiano
        cavo ch chiavi ciascun cinquanta collegato como compagna complicato conosciamo
        continuato copie coro corto dargli darà descrivere difetti diventi dott effettuare
        efficacia elettorali eredità esserlo formaggio fotografie grafico imposta inferiori
        informato innanzitutto ironia iva juan legislazione leo liberale lord metallo miseria
        modificare motivazioni musulmani negare operativo parità pensioni perfezione petrolio
        piscina play polo portate preferisce prevalentemente quotidiana rapido razzista
        resistere retta sapendo sergio servito sezioni silvio soffrire spendere spot stazioni
        sveglio televisivo tengono terrore tirato trasmesso tè vietato volare xii xx albergo
        anteriore as autunno avvicina barbara beneficio bicchiere brano bruxelles cattivi
        cattolico comunali concreto condiviso condurre coperta corrisponde costumi crema critici
        custodia delegato dialetto dipinto divenne diventati dovuti elementari farvi fiumi
        fontana forno francesca from gioventù grigio hey imposte imprenditore ingegneria
        innamorato king lasci lucca match neo offesa paesaggio pantaloni porterà previsti pugno
        pulito rappresentanza recensioni report ricordano riferimenti salve sedia segna
        separazione significativo spirituale statuto sè tentare toccato tradotto trend urbano
        veda vicine videogiochi virginia acquisti automatico avversari azzurro battista best
        bianche bloccare bombe caduto california cappella carlos chiediamo circuito compare
        complessa consumatori contadini continente contribuito correnti cover crediamo
        democratica difensore diploma divina docente dose eccellente elevata emanuele esistente
        eventualmente fanculo femmina fiat finanziamento giustamente https ingegnere investire
        lasciamo league men mezzanotte mezzogiorno minacce mussolini national navigazione nn not
        notti operare pittore polemiche precisamente preparati puttana rimase rivedere sanitaria
        scherzi scopre sentite sfruttare simpatico soddisfare soddisfatto solita sub tifosi
        trasferito vicenza virtuale visitatori william affermare agenzie andranno annuncia arabi
        attrice automaticamente avanzata benché cambi cappello coalizione coinvolti comunisti
        consentito considerate consulente cooperazione corrispondenza curioso davide disposti
        elegante elementare essenzialmente etica farai ferita finanziamenti finiti fusione
        future gigante giuste golfo immediato inferno inserire ispirato kevin meccanica mestiere
        modificato morì nascere padri penna potessero professor profitto profughi punizione
        quadri quote ragazzino realizzati recensione regali registrare ricordate rigore rilascio
        riviste sacrificio saluto salvezza scende scrivono seminario sentiamo sentivo singole
        soglia sorpreso spazzatura sportiva stanze statali stradale stronzate suoni that timore
        tokyo tornando tribù troverai uniche universitario vendite visibilità wikipedia will
        your accademico adottare alimentazione ambientali amministrativo appartenenza
        appartengono bacino basse boy brillante bronzo can champions chiami collettivo
        combinazione cominciò community conduce contenta cosiddetta coste costruita cucinare cv
        database destinata dicevo dirette dispositivi divorzio donato dritto ebbero elettrico
        eseguito facili falsi fammi fisiche futura girl godere idioti impegnati incidenti
        incremento invita jean lanciare legami libere liquido livorno mac maio mancare margine
        meraviglia moltissimo monumenti muoversi negativi orologio osserva parlarne pollo
        primarie pubblicate putin quartieri retorica ri ricercatori richiedono risale riservato
        ritrovato saperlo scarica scienziati sconosciuto scontri scusami seduto segnali sembri
        settimanale simon sopportare sorge sottolineare sovrano spetta spettatori stiano
        succedere sull taylor tenuti territoriale toglie tonnellate torni trasformare
        trasformato utilizzate xiii xv abbandono amazon americane are atene bis borse carbone
        chiarezza colonia concordo confermare contano contribuire credevo crediti curato delitto
        dicevano diego dna eletti esci esperimento esposto folle galera gelato ginocchio
        identificare imbarazzante incinta inclusi indispensabile individuali invasione inventato
        island lasciata lento mise morendo mostri nere nervoso operato opzioni orribile ospedali
        over pa parzialmente passeggiata pasto pazzi pericolosa piene postato prospettive pulita
        raro ricordati ricordiamo rientra rispondi ritengo ruote scott secco siate sindacato
        sorte sovranità spettacoli ste svolgimento tantissimi tenta tubo tumore ucraina undici
        uni vescovi voli volti vorrà à accolto alessandria amanti ambasciatore angela aquila
        arabo assistere budget cassazione cerchio cmq colloquio colpire commissioni compra
        concludere condivisione consentire convinzione corti desidera diagnosi diventerà
        diversità diviso esecutivo finanziari formale futuri gamma gestito gravità guardano
        hitler immediata immobili immobiliare jim ladri letterario limitare lire magico
        magistratura more ospita ottimi pancia paris pianto preferiti prezioso professionali
        ramo ray ribelli rifiuta rifiutato righe rimuovere risparmiare rovina sacra salta
        sanremo sarah scientifiche segnalare seri simboli sincero soliti sopratutto sostenibile
        sostituito spagnoli sperando straniera strategie successi taranto tassa tastiera tenente
        teresa tradimento tramonto urla veloci vota west whatsapp xiv affascinante andarsene
        apprezzato ascoltato attendere avrete aziendale ballare battere boom camicia capite
        cariche collaboratori concentrazione costretta dedica dimostrano dintorni dirà distrutta
        escono esito esponenti estero firmare formazioni funzionale giacca giurisprudenza gomma
        group impara intellettuali ix ladro mali manovra medesimo misto multa nobili occupati
        pacchetto password patate pavia piaccia piaceva politicamente ponti preferita prendiamo
        progressi provi registrati retro richiamo riconosciuta rispondo risultano rito rivelato
        sfruttamento singolare soffre sopravvivenza spera stupidi stupro successione supremo tag
        televisiva tematiche torneo turco ungheria universitari velo vende viale violento vitale
        white aiutano applicata battaglie bretagna brutte caratterizzato catene cella cellulari
        censura chef chiare citazioni colonne compenso complessi comunemente concezione
        continuità cortile cosiddetto costruzioni cristina cuori daniele debbano dedicati
        difficilmente dvd effettuato espressioni fantasma fb fecero fegato femmine finiscono
        fiorentina fiscali flash fresca fumare giustificare guidata hot ideali impegnata indiano
        individuare integrale josé liguria mantova margherita merce meritano mobilità molteplici
        musicisti onestamente operaio operatore ostacoli pacifico paola passaggi pensava
        petizione prepara previsioni proseguire protocollo reputazione rese rimini rubrica saggi
        salita saremmo sceglie sensibile sondaggi sovietica spara stipendi tela terroristi
        tradurre trascorso turchi udine ugualmente urgente usciti vaffanculo variazioni venduti
        villaggi vini vivendo volendo vorrebbero abbigliamento affare alquanto alzare american
        anonimo appunti atleti camion capitato cartello chiarire comprese conclusioni contenente
        contenere creature crollo dan dc determinati diminuzione dispone divide dj donazione
        dovessi droghe eliminazione esplosione estremo fabrizio ferie figurati finali fumetto
        gerusalemme giusti grandezza gravidanza immobile inclusa incubo inevitabile innocenti
        intelligenti intensità iscrizioni lasciar liberare lottare magnifico mantiene marca
        martino mauro medioevo mensile menti monastero nasconde panni penisola pensarci perduto
        power preoccupa prevenire prodotta pronuncia religioni rendendo rientrare rientro
        romanzi scomparso scontato sedi seguo smith solitudine spinge stanca striscia
        sufficienti suprema tassi tel times trasmettere urbana abitazioni abuso accadere
        accogliere adam adulto amministrative ancona andarci andrò annunci archivi assistito
        assunzione attenta attenti attuazione avversario basket battuto bestia bicicletta brani
        burro busta candidatura canna canta capolavoro cartone cemento colle combattimento
        completato conflitti confuso considerazioni convinta corse darmi dava definitivo dischi
        dittatura dizionario escluso esemplari essenziali faccenda fiato friuli gestisce grosse
        guide imbarazzo industrie iniziando innocente investito istante lana las lasciò little
        maestri matrimoni modulo napoletano orale padroni pag pagati patente pe piattaforme
        portoghese preoccupazione prestazione ragionevole riesca riflessioni rimarrà riprende
        risarcimento riserve scoperte segreteria sensibili serena sii situata sospetti
        sottoposto speso splendido studia subire tagliato teatrale tendono tornati uccisa unisce
        uovo utilità vapore vedrà viceversa vigili volante xix acceso adatta addetti agricola
        apposta approvata bimbo boss box calci carnevale cavalieri chimiche citta coltello
        consegnato contattare contempo coordinamento cresciuta cristianesimo datore dea
        determinata dette detti diametro difetto distanze distinguere energie entrati entri eric
        esercitare famose fascino fascisti fisici giovanna giuria gratuita gratuitamente
        guadagnato implica impone imposto interessata interpretato lama legittimo letta
        maglietta mantenuto mentalità microsoft moderne mosse muscoli nastro nazionalità
        obbligato ognuna palazzi pasqua pastore peggior pericolosi periferia pesi preoccupato
        press prigioniero quotidiani rappresentata resi riassunto ricorrere riscaldamento
        ritrova roccia rurale saluti sapienza shock sposare strage succederà tennis terminato
        tessuti testamento tocco tortura traguardo under unicamente variabile abitazione accento
        air alimenti alunni alza animo apprezzare artificiale autonomo avermi blocchi book
        cadavere cambiando canone cattedrale chirurgia cimitero clicca collana collettiva colto
        commentare comparsa competente completare concorrenti conduttore conquistare contenti
        conversione convinti corda decise deluso democratici digital discesa equivalente eva
        facciata farina fissato formata fotografo genitore giardini giunti gold guadagno hard
        impedisce imperiale indicati infinito intenso interviste inteso invitati isolamento
        istituzionale jazz jones killer kong lecce magazzino marmo marte monza nascono onesto
        opportuno oramai parecchie pazza pm provenienza ps punteggio recita residente rifugiati
        risorsa romeo salone scarso scientifici sedere segreta separati sindrome sofia
        spiegazioni sportivi telecamere temperature trans trasforma trentino trovarsi uk urlare
        valentino venditore volontario von abitudini abruzzo act africani allievi ammette
        apertamente appaiono arresti autorizzato avvenire bambine bersaglio britannico cambiata
        carro chiari cio civico comico conferenze contengono cortesia creano disperazione
        disturbi dovrai dovrò dovute esemplare estrazione eu facilità finto francisco frazione
        frontiera funzionano game gentili giuridico gode grassi ignorare immagina incapace
        incontrano inserita intensa introdurre irlanda italian jackson juventus legittima
        linguistica logico madri mah mantenimento marcello matt maturità meccanismi mega miele
        monitoraggio municipio music mutuo obblighi occupano occupata od originariamente
        originario ospitare osservazioni part pelo portò positive previsione priva proteste
        protetto pulire radice razzisti replica ricevuta rimborso ringraziare ritrovo sacerdote
        saint schede seppur tecnicamente tipici tornano treviso tunnel vangelo vicinanze what
        abbraccio alcol alexander alpi altronde am amata anelli apri ascoltando assedio
        associato attacca autonoma bastano batte beneficenza biscotti bisognerebbe bolla brian
        capitali causare chiacchiere chiamava citare collaborare commenta compromesso condannati
        consiglieri continuate correttamente creatura degno denunciato determinate diana
        dichiarare diffondere divertenti dolori dominante dottori dottrina dubito ebbene
        efficaci eliminato esclusione esperimenti esteso evidenti facce firme fortunatamente
        funzionari giudiziaria ideologia imporre indagare indiana infinita iran isolato italo
        lavorazione mangio medicine mentali metta moltissimi obbligatorio ottenuti pdf piacenza
        plus poichè prestiti primaria progettazione proviene pubblicamente rara respirare riduce
        rilevanza rischiare salsa samsung saperne scambi scherzando seguite sentiero sequestro
        serva sfuggire sigarette source spostare suggerisce terrà tornerà truffa tutelare
        universitaria utilizzano valere vedeva venite verbale verticale vinci abbandonata abusi
        alcool anziano applica assalto assurda bagni botte brindisi cantiere card casse cast
        cercate circondato coinvolgimento collegati colpita conservare consumi creatività
        criticare dappertutto diffuse esco esista esposti estera esterne finanze fisicamente
        football foreste garibaldi giocano giudiziario giunge identificato indiani indicano
        indicazione iniziamo innamorata innumerevoli invisibile larry malta mancava narrazione
        notevoli obbligatoria occuparsi olanda opposta ordinare organizza oscuro palma parallelo
        parlate passò potevi preda presentati puzza ragionamento ride riga riguardante riportata
        rocco salutare sapevano sarete scuro senatori sfide slogan sostengono spia stronzi
        sviluppi telefoni umberto uniforme vasca vederla vedova vicepresidente viii visibili
        week xviii accessibile accorto addetto affrontato applicato armonia augusto avventure
        casuale celebrare claudia collina compie complessivo conserva continuando contrastare
        convento coperte criminalità croazia decidono declino dinamica disabili distante
        divenuto divinità ennesima erede etichetta favorevoli filosofo finanziarie foggia
        formati frequentare frequentato geografica governare hong horror indossa ingredienti
        interpretare legalità letti made marine meccanico mediche minor muoiono nido
        notevolmente organizzati ossigeno pagamenti parametri percorsi portiere porzione postale
        prestare producono produzioni ragazzina rami ravenna razionale rendi rimosso scelti
        scolastica sconosciuti segnalato semplicità serviva sol sostenitori spingere sportive
        statunitensi store suggerimenti sviluppa torri tranquillamente trovò victor violenta
        visitato viveva affidato aggressione aldo amministratori andamento andrew aspettato
        assicurato autostrada babbo benvenuti blue borghese bugie caduti cagare calciatore
        capiscono capitoli centesimi chicago code coerenza colombo cominciano congratulazioni
        conquistato consigliato consulenza contea creati crudele danimarca delusione dipinti
        discriminazione distinzione dolcezza eccesso edilizia editrice ella emozione estesa
        eterno farcela ferdinando first formano frequente garantisce garantito geniale geografia
        identificazione incaricato invio islam junior lavorava lenta macchia magica maiale
        mandati manifesta marchese medievale missioni nacque narrativa nate noia nonni
        omosessuali ostacolo pacco pallone pericoli pochissimo portafoglio potessi potrò prenda
        provocare redditi regalato registri ricostruire rilevanti rimozione rinuncia riportati
        sanitari scappa segui sembrerebbe serra silvia simpatia sindaci sir sottolinea sparato
        spaziale sperimentale spettacolare stand strato stretti succo supermercato svariati
        tacere testata udienza urgenza valuta verrebbe vertice viaggiatori vigilia abbiate
        aborto accetto action affermazioni aggiungendo alfonso amministrazioni ammissione
        analizzare andavano appassionato attirare attraversare attualità basilica batterie
        bottiglie canti catturato cia combattuto complessità complice copre credete credeva cuba
        debolezza discipline disney dovette efficiente estende estetica fabbriche fango favola
        ferrovie fibra fidati filmato finirà funghi funzionato gabriele giordano giuliano
        incredibilmente indicata infinite insetti interessano isis kit larghezza laureato
        legalmente letteraria liberali lotte luke lupi magazine mamme mando marchi margini masse
        memorie morgan moro mortale muovere nazisti nuda onesti orlando ottime peli persi
        pescara pessima piazze pochino portava potenziali potremo prendete prescrizione
        progettato promossa provando provano psicologico realizza realizzate risate ritrovare
        riuniti riusciamo riuscite riuscì scarico sci secondaria segnalazione sequenza
        significativa sosta stabilimento tappe tav tipologia toro transizione valgono verificato
        wifi xvii adesione anonima anteprima appartamenti approfondire architetto arrivate
        assassini assassino asse associati attentato aumentato avvio benjamin bimbi bolzano
        boston brown buttare buttato capodanno cazzata cedere centinaio chili citati coca
        cogliere collegamenti coltivazione conoscevo contesti continuazione continue crescendo
        denunciare dinamiche diocesi disperato dovessero down duri dì eccezioni emerge eterna
        farmaco fasce flotta fotografica full funerale gaetano generare giu grandissimo grida
        guadagna idem informatico inquinamento intendere intitolata ip jeans johnny laboratori
        lenti libretto limita litri luis lutto medesima meteo minchia minerali miracoli
        misericordia monica ms musicista napoleone nazista occupare orgoglioso panchina parente
        pasquale pianificazione popolarità porco pozzo pressioni provoca puntare quotidianamente
        raccontano radicali raffaele ragazzini rare rimaste riportate riuscirà scorsi sennò
        service sete siciliano sofferto sparire spiagge spiego sponsor sposi storicamente story
        strani svolte tantissime targa tenda terme traduzioni trasparente tribunali vario verbo
        vietnam vittorie vuota accompagna accompagnata adeguata agio ala alan altresì andy
        appuntamenti assente assicurazioni attentamente atteso averci back balcone bruciare call
        carburante castelli cat cattura click clinton condivido consegnare corridoio cosí
        crescono criterio decisivo dedicate delegazione direttiva disoccupati editori
        esplicitamente feci genera gesti gliene guglielmo infantile informa informatici inno
        intendevo intraprendere iraq maratona mari mogli monaci municipale nebbia odia ong
        organismo pan paragone partono passaporto pi povere preferisci pregiudizi prevedere
        problematiche provate puramente qualifica quaranta restauro ricci riempire rimedio
        rinnovo riscatto risparmi risultare rita rt sacrifici sali satira sbagli sbagliate
        scopare seguaci sorprende spessore spina sporco stabilisce strane televisivi tipicamente
        tranquilli trovavano vadano varese variabili vaso vederti violenti vivente abolizione
        achille acquisito adolescente aerea affronta alfredo apprezzo arrestare asta aumenti
        avviato billy bo browser cap care carichi caterina cattive cavi cercava china cibi cieco
        coincidenza colline composti concorsi consorzio contraria conversazioni core crederci
        derivanti descritta difende diminuire direbbe eccetto edward efficienza emissioni enzo
        estinzione estremi europe fatemi fattura fermarsi fido filtro finalità frigo fucile
        fuochi garage gemelli generico good grand grandissima grido id improbabile
        inevitabilmente iniziali insulto isolati joseph lamenta look marocco mela metterci
        mettermi nascosta negative nobel notaio olandese onesta originaria osservato pablo
        paragrafo pellicola perdi permettendo pessimo posa preferenze preparando primario
        privilegi procede provocato queen rame rari rendersi restituire ricevono rispettivi
        ristrutturazione riunioni rocca saggezza scatole sensazioni servi settimo sollievo
        sonora sorgente spieghi sposata stronza superficiale tariffe termina terrestre trailer
        uccello uccise umidità und urbani varianti zitto abbonamento acquista adeguato
        affidabile agenda aggiungi amicizie aprono assicuro atteggiamenti attive aumentano basti
        bellissimi bloccata brasiliano brutti buonasera cambierà caratterizzata caricare carl
        catturare celeste centimetri cessione complicata confessione connessi conservato
        continuiamo contrari controversie costituire curriculum dapprima definiti denominazione
        discusso divisioni dorme dormito dotata download eccessivo elizabeth esclusi esclusivo
        fedeltà fili finanziare fissare fonda ford fotografico ginevra ginnastica gioielli
        girone giudizi golf gratuiti gravemente hd impazzire incapacità interrotto islamico
        journal lieto lodi malissimo manuel menzionato miami morali nettamente notifica
        orchestra ordinaria organismi ottica partecipano pepe perfetti pericolose pier
        posteriori potenzialmente potersi prassi preghiere premessa presentate preziosa
        proiezione quest regolari renato rispondono rivolge rivoluzionario roger romania rosario
        saga santuario sapevi savona school scommetto scriveva secca sentirmi sessanta sigaretta
        sigla sorprendente sorprese specialità strati tasto telefonata tenore tiri tristi
        troverà umore unire vedevo vicinanza vigilanza violenze vorremmo votazione wall
        abbassare abituati alfa amichevole andar angoli apparso arcivescovo attivamente baia
        barriera bellissime bibliografia butta calcoli cantanti chiedeva chimici cintura citata
        classificazione coinvolgere comandi confermata considerano controllata conveniente
        detenuti diffusi dimora diviene dottorato entrando er escludere eseguita esigenza
        esplodere espressa fiamma fiero foro frammenti frontiere gallo gang garanzie gita
        gregorio guadagni immaginazione indirizzi iniziò interrompere inviati istinto jane jimmy
        legislatura letture loco lotto luciano maestà magistrati manchi mappe marini marrone
        mensa mettete mister nominare nono ombre ordinanza orrore par paure peccati perle
        permanenza perse picco piloti prefettura pregare preliminare preoccupare preoccuparsi
        presentarsi preti profonde raccomando registrata ricche riservata riusciva romantico
        salvataggio scemo schiavitù sconosciuta scrittrice sedici serate sereno sfumature somme
        sottoposti spa spostato stage strisce suggerito svegliato svolgono territoriali tl tor
        trattative tregua turistica uccidendo ultra unghie vanta variante vene vincente xd young
        accettazione affetti affidamento agisce aiutarti amen amsterdam aosta appartenente
        appassionati appositamente arena arezzo arrivò ascoltate attrazione attribuito banale
        beach bla campionati celebrazione cesso cile clemente competenti concilio costiera darci
        deficit degrado delicato derivati dirgli disposta domestica domicilio donare eccessiva
        ehm esisteva estiva fantascienza faro fondatori franca franchi gary georgia giuridica gr
        illegali impedito impressionante includono informati ingegneri interiore invenzione
        invidia laureati lavorativa maestra mago mantenendo martiri mass matrice meridionali
        metal minimi miti mondi montaggio nega negato nervi nina novara nuoto onestà patrick
        piaciuta pianeti pianura pino podio potrete presidenti prodotte pronte prostituzione
        recarsi resterà rilevato risalire ritirare rivelazione rivolte rotazione routine
        rovinato ryan salario saresti savoia schemi sconti seguiti sfortunatamente shopping
        sinonimo sognato solido sorridere sottolineato spettro stampo tasche tecnologico texas
        trasmissioni vaccino vola voluta abita adottata alzato ampie animazione araba arthur
        assegno attraversato avvicinarsi azzardo bande basterebbe beatrice becco biologico bontà
        britannica cabina calibro cam car castel central chiederti chimico civica clandestini
        commessi complessiva condotti consiglia consistente contattato contenute coordinate
        cornice cosiddetti costoso creatore decina divino divisi effettiva effettivo effettuata
        esagerato fortezza fossimo fottuto frequentemente funzionalità gen gestita giganti
        giuramento guerriero have hoc immaginato impulso inaugurazione indeterminato inquietante
        installazione interessate interviene ivan jason jonathan justin liberato lombardo magna
        management mangiano matto mele mercedes metterlo miniera misterioso motto mutande ni
        nodo norvegia novecento ordina orientali pago pareggio piange portatile portavoce
        potreste precisi preferite privilegio promette proporzionale provengono pullman puttane
        rap rapina reagire rendo riconosciuti ridotti riflette riparare rompe saudita scudo
        sembrato sfogo significativi socialismo soffitto sottili sottotitoli stavamo stupendo
        tablet talk tattica telecamera terribili torniamo trappola trionfo unirsi united
        validità vena venir vertici aggiungono ago amaro ambiti api asiatico aumentando avvenne
        barone bbc biblioteche biologia brucia bruciato campana capitalismo circo circonda cola
        collocazione colombia combinato complotto confusa contanti copyright cotta cremona
        decorazione derby dialoghi disputa divenire domestici dotati eleganza esilio essenza
        estratti ettari fake fermati ferroviaria fibre fogli gabbia gabriel happy ian importo
        infezione intendono intere invernali invia inviata istituito laterale lesioni lewis
        limone linda manga mangi marie mediazione menzione minacciato miniere monitor ordinario
        organico palese parchi parrocchia permettersi peste pianoforte piega pochissimi potenze
        pregiudizio pressoché pretendere preziosi privi produttività protetta psicologica
        registra regolamenti riferiscono rifiutare riflesso rimanendo riparo ritratti road robin
        salvi schiavo scultura sec sentenze sex siracusa solite sopravvissuti spento stimato
        straordinari ta tavole tenga tenute testate tolleranza trarre trasportare turni vaccini
        variazione viaggia visioni abituato addestramento ammetto ann arrestati assessore
        assicurarsi assunta attende autrice avanzato averli avuta azzurra benedizione beve
        bevuto biografia botta cantina carenza cartella cartoni chance christian cinquecento
        coerente collaboratore colonie colpevoli concessa conclusa conosceva contemporaneo
        decente densità desiderato dichiarata dimenticata disprezzo distingue distretti dividere
        dovevi dovreste eccomi elettrici emendamento ennesimo entrò esserne express fantastici
        follower formalmente games genovese gentilezza gentilmente girolamo giurisdizione goccia
        grammatica he high howard immenso incluse interi introdotta investitori johnson laddove
        leggono lesbiche licenziamento lisa long magistrato maglie martello micro minoranze
        modella moltissime monopolio moon mostre narra necessita nelson netta night nostalgia
        nucleari nuvole offrendo orso passioni pechino penali possedere prega prenderà
        preoccupazioni profeta proiettili ragionare regio restando ribellione ricominciare
        riscontro ritengono sasso scrivania seduti seggi servirà seta sincera sistemare sognare
        sony sottoscritto specializzato spedito sposta statue studiando successore temporanea
        tranquillità tributo troll turistico venere versato vincent volontariato zaino accendere
        adattamento affermando aggiornata alieni ammirare architetti assunti autista aventi baci
        beppe bio bionda blocca bloccati calciatori campus celebrità censimento check clan coach
        colpiti comprendono concreta coniglio conoscete continuerà convince corta cost create
        creativo dario davis decimo decisa degna dente designer destinate detective difese
        dimentica discendenti disegnare dissi dl domestico dona dovremo dylan energetica esatta
        esibizione estivo etero fattoria fermate fetta fiorentino fornita fortunati fossa furia
        generato geni girano giungere gradualmente hill identico if iniziate interprete
        interruzione ira jeff largamente laser levi lgbt licenziato lite ll mais maledetto
        massacro mediaset obbiettivo odierna ottenuta pagata page paghi palo parentesi
        partigiani passerà perla pesantemente poeti poterlo prestato presumibilmente presunta
        presunto quarti rafforzare rappresentati registrazioni ricambio ricevute richiama
        risveglio romantica rovinare russe salari salito sbaglia scatto scavi scienziato scorre
        separate serbia siciliana socialisti south spiriti stadi sur sviluppata tarda temere
        teologia tessera trasferire trasformata trattamenti tredici uscendo usiamo valigia
        veleno venezuela vettura ville vocale volgare ac africano agostino agricole agricolo
        albert alloggio artistiche aspettava aumentata avvertito avviare benevento bernardo
        cacciato cambiate cancello carri cava certificati colla collegata collegate commercianti
        comunione condotte configurazione cronache cugina curiosa danneggiato difeso ditemi
        dopotutto drive durare effettuate ego elevati emilio equivale essermi etico evitando
        ferrovia fifa finlandia fragile france freccia giudicato gridare hugo impronta
        installare intimo ios ispettore just laterali lieve light limitazioni linguistico london
        lontane malata marea mazza miliardo miller monarchia nascosti nipoti nudi oliver
        orizzontale panino passivo pellegrini percentuali pesa piove pomodoro pompa praticare
        precise prenderlo preside prestigio profitti promuove proteine pub razze renderlo
        ribelle richiesti rimani rinascita ringraziamento rinnovato risolve sacerdoti scarpa
        sceso scolastici sega sentiva sesta sicure simpatica sostenuta sposo spostamento spunto
        stone stradali strega sun talenti tariffa telecom tenersi tensioni tommy tornò trauma
        triennale tumori ubriaco ugo umbria victoria vizio vuoti welfare abbandonati
        acquisizione adige adriano andasse andremo animato apprendimento arbitro au bandiere
        banner barriere basilicata bastava battesimo beccato bon brand buenos cammina carla
        caserta casini classiche collaborato collezioni compassione comprensibile compro
        concedere concentrato conformità consapevoli contadino contenenti controversia corde
        credibilità cross cuneo defunto determina diplomatico direttori discreto distribuito
        donald dosi drago elettriche elettronico emissione esca esporre eugenio farmacia fascio
        fast filmati fondamento fornitura freno funzionario gialla giustificazione gomme hacker
        hollywood ignoranti im incapaci incarichi incredibili indigeni indubbiamente inflazione
        insegnamenti installato interpretazioni invernale jordan ligure lobby lu may meme
        milanesi missili mondadori mostrando napoletana nodi notturno now particolar pen
        permessi piombo point polso poltrona pr prefetto presenze pretesto proviamo pulizie
        punito ra raggiungimento regge renda rendimento repertorio repressione ricevuti
        richiamato ridicola ripete rispose rituale ross roy salotto sani santiago sanzione
        scattare scossa scusi segnala sembravano separato serenità servo smetterla societa
        sottofondo special stephen stesura stranamente studioso sudafrica svariate svedese
        system tappeto tazza telefonate terrorista tipa trasmette tubi valerio vela vendono
        vincoli vito abate accettabile acquisire adulta affidata aggiunti ahah apparato
        archeologico argentino assegnazione automobili banchi basate bestie bruce bulgaria
        cameron cancellazione canne capoluogo capra ceduto cereali combatte comincio compaiono
        comunica concrete condivisa condominio consensi consentono contemporanei convivenza
        corteo costituzionali cotone cranio cretino cristallo curve dark debutto detenzione
        disperata divertirsi domando donazioni dorso duecento eccezionali elaborazione emergere
        esaminare esordio espresse fantasy fauna fernando fico figuriamoci florida fox gennaro
        guarigione hardware icona ignorante incertezza indirettamente institute ironico juve
        legittimità lucio marijuana marta massimi mattarella medicinali meeting mercurio
        migliora miguel molla mulino normalità novanta operano orecchio oscura ottanta pareva
        pazzesco pedro perù poker preferiscono presta produttivo prossimità pseudo qualcuna
        ricercatore rimediare ripartire ritenuta ritirato riuscendo rotonda rurali saldo satana
        scaricato scatti sconfiggere selfie sella senno sentiti separata severo sostanziale
        speravo spiegano stupenda sufficientemente suppongo supportare tabacco teneva tratte
        trofeo tunisia vigente vip viventi wi abbandona aggiornare agricoltori aires aiuterà
        allevamento andavo anne applausi apposito arancione arriveranno attaccata attentati
        attivato bang bastone beato bestiame bilancia bottega cairo cameriere canadese cantato
        cantieri casale castro ceramica chiamiamo cieli coinvolta commettere comoda competere
        complesse condivide congregazione conosciute consumatore contribuisce convocato
        correggere corrispondenti credibile dave depositi determinante diciotto difatti
        difendersi dirige dirvi discute distacco divise domini dopoguerra drammatica duramente
        ebraica eccolo emesso espone facilitare family farebbero fiction fissata fissi gabinetto
        genetica gordon grotta how illusione imminente indifferente infarto informare ing ipad
        lamentano lavare liberarsi magnifica mandano maschere microfono misurare modificata
        napoletani nativi navale negri nominati onu ostilità panini patologia pian pistoia
        poster potenzialità presidio presupposto pugni qualificato radiazioni richiamare ridotte
        risiede rispettive riuscivo rivelare rocce romane sanitarie sapone sappi sconfitto scopa
        sentimentale siciliani significare sindacale sistemazione sofferenze sostenendo spari
        specializzazione spezia spreco stampato studentessa tech toscano tragico trasferta
        travaglio trovarlo troverete tumblr usb uscì valli vissuta vivace volontaria wilson
        abbattere abbondante accadrà accolta aggiornati agricoli alleato amava andrei animati
        apparente arabia atleta attenzioni attraversa attrezzature avanza bad balle bancario
        cadaveri carbonio cattedra causata celebra circondata cloud coltivare commentato
        complessivamente comunismo cooperativa costanza costruite country cresciuti decadenza
        delta diesel difensori discoteca distinti drammatico educativo elisabetta esposte
        evidenziato faresti favorito finite flussi fondamentalmente force forniscono forniti
        frontale gb gene general giovanili global identica illuminazione immensa impostazione
        indicate influenzato ingiusto irlandese islamici istanza istituzionali know limitati
        lucas macchie malapena mandi mattinata maya medi meraviglie metafora miglioramenti
        misteri negro obbligati odiano olimpico omosessuale operativa ordinamento organizzate
        ospitato ostaggio pacchetti palestina pannelli pasti patti penne people por prendeva
        preventivo primato quadrati quadrato quattordici relax ricorrente rimettere riparazione
        riportano riposare rispetta ritardi rivolgersi rugby salvati schiera scimmia scozia
        selezionati semestre settanta sfruttando significative smart solari solida sollevato
        sottoposta sparsi spegnere spontanea sposarsi stime subisce ted tipiche tradito
        trasferita trattano umile uva veniamo venissero vestita vieta vogliano vuote was
        workshop zoo alessio alternativo ar arturo ascensore assicura assomiglia attuare
        avanzate aziendali basati blogger body cacciare cadono cercavo chirurgo collegare
        coloniale comodità consistenza continuava cooperative cori cottura crociera cuoco dance
        definite desiderare desidero direttive disegnato dispetto doti dottoressa doveri draghi
        duo eccome effettuati elettricità elisa emily esplorare esponente espulsione filtri
        finendo fortunata francamente getta guardiamo guerrieri hi inaccettabile inaugurato
        inciso indagato intrattenimento invitare ipocrisia jerry jobs julia kelly lineare
        mangiando martire maternità medaglie metalli moderato moduli mortali niccolò notturna
        nude oceano odi offensivo opposti paesaggi pagate papi parroco passiamo perduta permetta
        picchiato pietroburgo potendo pregio prevedono propongo provinciali punte purché random
        rapito reca regalare resoconto riabilitazione rimanga ripetuto risata ritirata sbagliare
        scia scioglimento scoperti sere serietà serpente setta society specializzata strategica
        strutturale superiorità sviluppati telefonica terminale tg togli totali tradizionalmente
        traduce trapani trasmessa turca ungherese usarlo valga vasi verdure vinta vomito xxi
        zampe zombie about afghanistan aggiunte altare amministrativi antenati appalto apro
        associata averti award balla barche busto cacciatori capirlo carmen celle chan cocaina
        coinvolte collaterali colpe comanda compongono condizionata conseguito considerarsi
        considerevole controllate convocazione cuffie cup curata didattica dimenticati
        distribuiti ebreo economicamente elevate energetico esposta espressamente evita
        filippine fornite fotocamera giunse gonna grammi igiene illustrato improvviso
        indifferenza influenzare inganno integrità introduce jr leggende leggeri levante lino
        liquidi litigare lode maledizione martini matura mc menu multe netflix noioso office
        ossessione ottenendo ottenne perdo pesaro phil poli preferirei preliminari preoccupata
        protegge quartier raduno realta rilasciata rimango rinascimento ringrazia ripetutamente
        ritrovano rotte ruba sacri salvaguardia saprà sassari scommesse scoppio scudetto seconde
        seggio segnare seme sessioni sessualità spaventa specchi stereotipi stili strette suite
        tardo target telefilm terminata titolari tombe tracciato transito trascorrere trasferiti
        uh validi vederli venduta veronica vesti accesa accorge altissimo andrebbero annullare
        anticipato approfondimento arriviamo ascesa ascoli aspettate assisi assumono attaccati
        attivare automatica avanzare avverte awards azzurri bank barry baseball beata bevande
        borghi brevemente carceri celebri chiedermi chiudi ché cinematografica circostanza
        cittadine clausola colloqui coma concorrente concreti confermano conservatori consultare
        contest continentale continuò cos costano costantino costruiti cupola custode danese
        daranno decorazioni dedicare descritti detenuto direttrice dollaro doloroso doni duemila
        durato eccetera elettronici eredi fascicolo festività finisca firmata focus frode fuso
        gigi indie indizi integrato ita jo josh kate leoni lesbica libano lisbona maniche
        martina mollare mori mosso mtv multinazionali muscolare offerti opporsi orgogliosa os
        panoramica particelle pass percorrere piemontese pollici pratici preoccupati
        problematica professionalità proibito propongono rapper rettore ricordando rifare
        risonanza sandro sapesse sardo sedute signorina sorti sospesa sostituto sperimentazione
        splendore stampare stan suggerimento tatuaggio tedesche teme temporaneo thailandia
        tipologie totalità traduttore trascorsi valide vegetali vincolo vocabolario williams
        accademici accompagnare agito aglio allen alluminio analogo anziana apparecchio
        appropriato assetto attraversando attrezzi autentico automobile avessimo bersani beta
        biologica boris bot branco buchi but calcolare caricato carter comportarsi contenuta
        contribuenti cooper correzione corrono corrotto cosenza costituente cronologia daniela
        decreti demoni digiuno dirigere disabilità disposte divenuta dote east eddie elicottero
        estranei evidenzia fantasmi fatevi fianchi flora foglia furti galaxy garcia gelosia
        gemma importi improvvisa incazzare indizio infortunio ingiustizia islamica ispira je
        lava lavaggio law leadership lecito liam linux lombardi manchester manifestare marx mg
        migliorato mista molise munizioni napolitano obbliga odiare offensiva ondata osservando
        pakistan para paradosso particolarità pastorale pci permetterà potevamo professoressa
        propriamente qualificazione quo raggiunta rapimento recuperato reggimento reparti
        requisito respira ricercato rick ricoperto rigorosamente rilancio ritenere rovine rumori
        season secondarie secondario sedie segrete sentirti serbo servita sfugge sim smettila
        sopporto space specificato sposati spunti starebbe stupide svizzero tito tragitto
        trattativa triangolo trio trovando uccidono union usava vagina vedrete vendendo venerdi
        verbali vocazione volessi watch who yo ab accessori accetti accoglie adatti africana
        aiutando alessandra apparecchi applicate argomentazioni averle barra campeggio cassetto
        casta cauzione cesena chiudono combattenti cominciando comitati compatibile comportano
        concessioni conduzione conservatore considero consulta coop copiare corrotti creda
        davano delicata denominato derivano dimostrando direzioni dittatore diverte dopodiché
        dozzina dritta ebraico elaborato erbe expo festeggia finanziato gian gianluca gino
        giocattoli giovinezza globo goal got hope ideato identifica immaginario incendi inerenti
        inseriti integrante interagire interpreti irene istanze ivi jay last legislativa low
        maschili messicano michelangelo mod mortalità neonato nova nozioni ottengono parlavo
        passava patatine pecore pescatori pierre pillola podcast pomodori preferenza
        preoccuparti profondi progressivamente proposti prostitute protetti psicologo punk
        respinto review riconosco rientrano rilevare rinvio ristretto rivoluzionaria roman
        scelgono sebastian selvaggio sepolto servirebbe sguardi sherlock significati significhi
        solitario sp spettatore stabili sterline successe summer supporta svegli teen temporali
        tener tenne tentando tentazione teorico torrente tragica tram troveranno uguaglianza
        vivevano vocali vorranno xxx abitato affinchè allerta alloggi ampi apposita aprendo
        assassinato assegnati assistenti assumendo avellino azionisti bay bevo bimba boldrini
        burocrazia caratterizza cardinali caserma celebrato centrodestra cerebrale circoli colli
        compiuti concentrati connessioni conservati contorno contraddizione contrariamente
        convertito criticato dean demolizione diamanti dichiarò diga disporre dogana dure
        emotivo eroina esclude estremità etichette etnica fazione federali figata fornitore
        forzata forzato generoso gettare ginocchia hall immaginate incentivi individuato
        insalata insiste intenti interazione interazioni irregolari iscritta istat karma laghi
        lampada lasciarsi lente limitate lira luisa machine manifesti marittima marshall
        metterti modesto mozione muori muovono nasa nico offeso old oltretutto orgogliosi
        padiglione padrona pallavolo panna polacco polmoni possibilmente praga preavviso
        preziose priori procedimenti prodi professioni pronunciato proporzione prosciutto
        provarci pugliese pulsante rafael raggiungono raid rate regala remoto riconoscono
        rinunciato rispettato sassi satellite scomparire segnalazioni senta shawn smette
        soffrono sottostante spaccio specialista stabilita stampe stanchi stringere stronzata
        strutturali suggerire suicida teatri temporaneamente tuta uber unioni valutazioni
        variare vegas vegetale ventura vidi vivamente volontariamente volpe abolire accadendo
        accennato acuto aggressivo amiamo ammazzare ammessi amori ana annuali armadio
        artiglieria asiatici assassinio aurora autorizzata bah bilanci binari bollente bolognese
        brigata cacciatore calcolato camp cannabis caratteristico carrello casco cassetta
        catanzaro cavalleria certificazione cfr chiedevo chiudendo ciclismo clark coinvolge
        collettività cominciamo company complici compone concepito congo contessa costantinopoli
        cotto creativa decisi decisiva deposizione dimostrata diranno disordine distrugge dog
        dorsale emiliano emozionante equipaggio esclusa esplicito espressi estendere fieri fred
        gallerie genocidio giove gliela governa grant grillini hamilton here ignora influenze
        innamorati inps insediamento intendeva intima irregolare jessica jorge lawrence
        leggerezza linguaggi lione list lou manhattan manica manovre matti merkel minorenni
        misteriosa mona never nokia onorevole palio pareri pensionati perfette perseguire
        piangendo piazzale poetica positivamente premere premium preparata prevalenza prevedeva
        previa prive proporzioni provvedere pubblicitari punire qualificati rappresentate razzi
        recitare reclusione redatto residui ricevendo rigido risalto rissa ritrovata ron salti
        scenari scherza senior serial sessi settimanali shakespeare singapore soldo sosteneva
        sostenibilità spaghetti spedizioni spostamenti stanchezza startup starà steven sudore
        tenete teniamo terminare trattasse trattata trovarmi trucchi versare volevi volle
        vulcano water wind abbondanza accessibili accettata adeguatamente affini appalti approva
        archi attivita attribuita autostima banana bartolomeo bell bitcoin bolle bollettino
        bombardamento bonifica brave cala candele cannoni causando causati charlotte chiamarlo
        chiudo cinematografico cioe citate clero cocco collabora combattendo confederazione
        conforto consolato coperti coraggioso corna credenti credimi cronica cuscino darle darò
        delibera delinquenti denominata dentista denunce dettagliato dimenticate dimesso
        dipendono dirci discarica discrezione distribuire diventate eccessivamente eserciti
        evasione evo fallire fazioni fisco forestale francis funzionali gestiti gi gialli girls
        giustifica gps grigia harvard hobby imparando imponente includere inedito infelice
        infortuni integrare iscriversi khan lanciano lavorativo macedonia madame magliette make
        mariano matthew maturo mediatico mentire meritato miglio millennio mina mole montare mt
        nausea oliva operativi osso ostile ottimista pagando palestinesi parodia partiamo pia
        pillole pirata piste policy ponendo pontefice portali premiato prendermi preoccupante
        programmato progressivo prontamente raggiunti rappresentazioni reality restituzione
        ricavato ridendo rilasciare ripetizione rischiano riservati ritrovati rivali rivelano
        sappiano scacchi scorrere see segmento selezionato settecento share silva soccorsi soft
        soppressione sopravvissuto sostituisce sound sovietico spencer sperimentare spostarsi
        straordinarie streghe tagliata tavolino tifo tina topi triplo tronco uscirà veneta vetri
        accettano acidi ahahah aiutarmi alberghi allegato alt anton appoggiato approvare asti
        attaccano austriaco ba bastardi bastare basterà bobby brividi budapest bufala cadde
        caldi calmo ceca cenere cerchia chelsea chiarito chic chiedersi cipolla circostante
        cliniche cocktail collocato completamento compromessi concede consultazione contenitore
        convenzioni coso cucciolo danny darei datemi delirio delitti dialetti diamante
        diminuisce dipingere disciplinare distanti distinte distrutti divertiti dubai ebook
        eccoci eleggere epidemia eseguiti esplorazione estetico facci facessero fatturato
        fondare fornendo frattura funerali globalizzazione golden grafici grassa impossibilità
        insegnano insistere inutilmente ken lamentarsi lanciata lavorative legna lego letterarie
        licenze liscia localizzazione lunedi magistrale maledetti mancini manuali maresciallo
        mattoni meditazione menù misero mons morandi mouse nano nicole nobiltà olive oppone
        osservatorio percepito piogge please portiamo potter prati pretende protette
        radicalmente registrate reperti repubblicani repubblicano resistente riempito right
        rileva rima rimanda rimedi rinnovare riti ritmi sacchi scambiare scoprono sean selvaggia
        settima simbolico sollevare specialisti spesi step stupore sufficienza superano tatuaggi
        telaio tonno trasferirsi vacca valeria vegetazione vendute verdura vladimir votazioni
        yoga abbassa accada accadde aderenti affidabili ag allontana allontanare anteriori
        anthony apparsa appreso artificiali assi association australiano autentica avvenimento
        bagaglio bce birre bmw cacca cartelli ceneri chiamavano cl concentrarsi condividono
        consideri consumare contribuiscono costruendo cristalli dama discreta divulgazione
        documentari domina dormi dream edoardo einaudi eletta elite esprimono estere estraneo
        ettore evidenziare falsità farsa fatelo filiale fornitori fossili galla geometria gocce
        grace gratitudine guardarlo guidati guinea ignorato indotto inediti iniezione innocenza
        inserimento instabile insultare interfaccia invano isabella ispirata istanbul jan
        jennifer laureata leggerlo luminoso matematico mediamente mediatica meloni metterla
        metterà metteva muscolo musical nancy nascoste negazione nino normative orizzonte oxford
        panda parker pdl peggiorare perdonami philip piaci preceduto pretese produttiva pulite
        ragazzine raggiungendo ram registi retribuzione revoca ricordata ricorre ricovero
        riflessi rinnovabili riparazioni rivolti round saluta sappiate sarcasmo sceneggiatura
        scimmie sciolto sembro sen sistematica sit smettetela smetti soggetta sovrani
        specializzati sporca spray stabilimenti stimoli strasburgo stupisce succedono suicidi
        televisive tematica ticino tocchi tornate tr transazioni valentina vano variano
        venditori vetta videogioco violazioni vitali vo wars abile accompagnati adeguate allievo
        ammirazione annullato aperitivo applicano appoggia artigiani assicurati atletica attese
        attrezzatura avente avvengono bastardo batman blake bollo bombardamenti brillanti brodo
        calde candela cera cercherò chiedete chip citando coincide collasso cominci compimento
        confessa confondere connesso conosca conoscendo contrattuale convenienza convinzioni
        coraggiosa costringe crudo cruz cuccioli dammi definizioni delegati dennis devastante
        dino economie educare elaborare elio english entusiasta espulso evitato evviva fidarsi
        fiere fondamenta fori furbo gaza gettato guanti guarire idonei illustrazioni inclusione
        indovinare inizierà inserisce intelligence iso jacob jacopo jake larghe lucido
        meccaniche mediterranea militanti next nigeria nintendo nizza nonchè offendere offro
        opposte organizzando organizzatori orto parlerà pastori patriarca paypal pazzia
        pensavano perdonare persecuzione piana player pneumatici porsi pose prefazione presero
        primis proroga provvisorio public regni regolamentazione relatore rinnovamento
        rispondendo rivale rivisto roberta saltato scarsi sciogliere screen sebastiano security
        segretaria serale simulazione sintomo soia soprannome sportello spotify stabiliti stalin
        stefan suddetto suonato susan svegliata terni tesori tigre torres traditore trattenere
        turistiche urbane vedrò vernice versante vignetta visualizzazioni war way wolf abbraccia
        abbracciare aderire adolescenza adottate aggredito albanese alternativi altrettanti
        amanda amy apparizione aspettativa attraente autorizzati banconote belga bicchieri
        biennale brasiliana cancella cancelli canoni cantando capitare carolina cercò cerimonie
        cervelli champagne ciechi claire clara colpite cominciarono concordato condannare
        confezione confidenza coordinatore corrado cravatta credenze crocifisso cugini curiosi
        deliberazione demone derivante desiderano devozione diabete dibattiti dirle disastri
        dovevamo dovunque ducati educato elimina erroneamente esistano esperta esprimersi estivi
        estreme fantasie favole fingere finisco fluido forlì frequenze geloso get giungla
        giurato greg guidi hit hop illustra impressioni incazzato incidenza incontrati indennità
        innovativo innovazioni insopportabile introdotte ipocrita kenya kiev lasciarlo lecco
        letterari liberata limitazione magazzini massiccio matera mazzo mensili michel minerale
        minimamente mmm moderati mon monitorare montato moreno moretti mrs muta norman occupando
        officina omofobia orribili osservatore penetrazione perenne pirati pistole pittori
        postare presentava profit protestare provocazione pubblicitaria pubblicitario puntato
        raccontata reggere renderà ricevi riducendo riempie riferirsi riguardi ritenuti royal
        russell sandra sardi science scompare sconvolta sentieri sergente simpson
        somministrazione spade sparo speculazione spoiler sponda stivali successa suore
        sviluppatori templi teorica terry tolta tondo tyler urlando vaga valencia valeva ventina
        visconti vomitare academy accidenti accurata aeree amati amatoriale ampliare angoscia
        annunciata antologia appetito applicabile apprezzamento approfondita artistici assegnare
        assoluti attribuire austriaci autostrade avvertimento avvisi bandito binario bullismo
        cancelliere casalinga cellula cenni cgil channel cioccolata classifiche cole collettivi
        coltelli combattimenti complicità compositore composizioni concentra concentramento
        concerne concordia consumato contabile contrada corno costanti costato creative dee
        dettagliata dinanzi disordini distruggendo dom dos dossier dotate drone droni eduardo
        equazione ernesto esportazioni fashion favorisce filosofi frecce freni frequenta
        frustrazione fucili gemella generatore geografiche gestore gg girando godono graduatoria
        grey griglia guasto halloween history inc incrocio indicando infermiere inserite julie
        land lavoriamo lincoln liscio maddalena magno mandando maniere marc massimiliano matita
        mediocre mera metropoli migrazione miscela monetaria mucchio musulmano nascondono
        nicchia omosessualità orsi osservatori paglia palcoscenico parassiti periodico perlomeno
        pink pizzeria platino polacchi portarlo possiedono prenderanno presento preservare
        prevedibile processione proiezioni pubblicò rachel regolarità residenziale restrizioni
        retto ricarica ricompensa ricorsi rip ripercussioni ritrovi river sbattere scendono
        semifinale semmai separare sfigato siede silver siro skype sociologia solidale sorgenti
        sospetta sospettato sparse spezzato spie sporchi strategico superata svizzeri svolti
        tavoli tecnologica telecomunicazioni telefonico ten topo tossici trascrizione
        trasformazioni trimestre trovino umiltà urgenti usciva user valley vecchiaia veder
        vedersi versa vestire vien vincitrice vincono viterbo vizi volevamo accademica acuta
        aiutatemi alcolici allah allontanarsi andarono ansa apparteneva apprendere assenti
        attaccante attestato avorio bacheca bagnato bastato batteri bellezze bravissimo
        calabrese camillo campane cantone caramelle carini casella catastrofe celebrazioni
        centesimo chiamando cieca circuiti collaborazioni completi conforme consecutivi consuma
        contraddizioni controllati convenzionale corrispondono cosciente cristiane cruciale
        darebbe datori degni desktop dicesse dimentichi dimentichiamo diplomatica disagi
        disperati dolorosa drama ds economisti edito ep esaminato esaurito eseguite esercita
        facciamolo fagioli fermano feroce ferri fire folli galassia gallery garante
        giornalistica gp ignazio imputato incerto indovina intervallo intervistato inviate
        inviti julian laico lascerà lealtà leon librerie liquidazione madagascar menzogna
        menzogne mode moralità moschea museum muso nicolò oneri onorato orologi ottone paghiamo
        pecora pollice preghiamo prenotare prigionia protestanti provata provocando pu
        puntualmente quinte ragno rancore rango realizzando reciproco rene restante restituito
        ridicoli rimandare riservate rispetti ristretta sacchetto samuel santità scommessa
        scomparsi sconvolto scosse scout scura sedile senzatetto separa serbatoio soddisfacente
        sostenitore specificamente spontaneo stavi storto strumentale stufa stupidità style
        superfici tar tele tenera teso tessere tetti tinta tizi torinese tracciare trad
        trasformarsi trazione tribuna trovarci uccisione urbanistica vabbe valenza vedranno
        vergognoso verificarsi verifiche vinti violato violino vorrai walker women zecca accorta
        adotta affermano agrigento aiutarci alieno allegro ambulanza ammazza analizzato analoga
        apollo archeologia attivisti avvenuti bagagli barista bin bit borghesia botto camino
        cardiaco carrozza chilometro cicli confrontare coniugi contribuendo convocati damon dead
        delega destinatario diedero difensiva dirla dirsi dissenso documentato domiciliari
        dominato doppiaggio dormo drink dublino eccellenti emergenze equo facciate fantastiche
        favori femminismo festeggiamenti fo fotografi fottuta fr freschi fulmine garantita
        giancarlo giudica governato granata idraulico imbecille impegna importazione impossibili
        inchiostro insolito interrogatorio intrapreso investe irruzione istruttore jersey jon
        karen kennedy ko liberati lido manodopera manoscritto mantello mantengono mentalmente
        meritava ministeriale multinazionale musiche muto noiosa noleggio nominata north nuclei
        obbligata olandesi ordinò ottimismo pacchi pacifica patologie pensata peperoncino poema
        porzioni precoce premesse presunti presupposti produttive progressiva psicologici radar
        razziale reagito riconosciute rilievi rimasero ritorni riunisce riviera rome room
        salvata sbarco sculture secchi seicento silenziosa sindacali sisma somiglianza song
        sospendere sottosegretario spedire square srl stagionale stampata supermercati sussidi
        sí tacchi take tenerlo tenero terremoti tesa testimoniare topolino torte tragedie tromba
        tubercolosi umido vendo vetture vicario wayne work yang zitta zitti abitano accende
        alfano amate andrai annunciare apostoli aprì arrestata assunzioni attivazione
        attribuzione austin avuti avvento ball bi biella bond brutale buca butto calcola calorie
        calze camminando cannone capisca capitan cass chieti ciro colorazione comodi
        complicazioni condividi consegne consegue conservata continueranno convivere costringere
        crudeltà culla danneggiare decidi definiscono descritte descrizioni diaz dichiarati
        diffamazione disgrazia dissero dormendo dotazione ducato durerà ebay edition einstein em
        emergenti emigrazione emotiva erdogan errata etiopia fabbisogno ferroviario finisci
        formaggi formando frati freddi getto giustificato gossip governativa grosseto guardava
        human ia immunità impari imperiali impiegata implicazioni impronte inchieste infiniti
        informativo insufficienza interpreta intervenuto inviando iris irrilevante itinerario
        jet karl ki lucy margaret mariti mattia michelle ministeri monopoli obiezione occupava
        omar organizzano padella palestinese pattuglia ph piaga picchiata pilastri pizzo
        pochissime politecnico precisare prenderla preparo presentando presunzione previdenza
        pride profumi prosa provider pt pubblicano raccogliendo ragusa raymond realismo
        reciproca regimi renderla renzo riferire rimesso risalente riscontrato ritenute rive
        rubano sbagliati sc scaduto scappato scarto scatta scattata scesa scherzare seminari
        sentendo sessualmente sfiducia sfortuna sfrutta side signoria slovenia sorgere spine
        spontaneamente sprecare staccare start stimolare succeda superamento supervisione
        sviluppando taiwan tenerezza tiziano trecento trilogia turista uscirne usufruire vago
        vercelli voluti aaron abbattuto abbi abitare abu accese affrontano aggiornate algoritmo
        alpha ammazzato ampliamento anderson annie archeologici artificio assegni assiste
        attratto avvertire bada banane bancarotta bevi blues bordi brooklyn bugia bush cadute
        candidata capirai capolavori cappotto casinò catherine cede cell cercavano cittadella
        client cod coloni cominciata coming compilare compiuta complete comportato comunicati
        condanne conferito connesse consideriamo contrasti coreano corri cosiddette cosimo
        costosa costosi costruisce crollare das demo derivato diano dick disaccordo
        disperatamente distintivo dovrete eravate ercole esistevano esiti face falla fanteria
        fatale feedback fertile finì font foundation francoforte front fronti frosinone funebre
        galli giunte grato harris ideologica immaginavo immobiliari inesistente inventare
        irregolarità isolata jamie lamento lima luminosa macerie magra mainstream malvagio
        manipolazione mansioni marciapiede materno meravigliosi minime net palme parata
        partecipando pat playstation pontificio portafogli prenderne presumo preventiva prince
        produttivi proiettile proprietaria pseudonimo psichiatra puntuale reclamo reportage
        ricezione riferisco riteniamo rivoluzionari sacramento scarse scopro seguì sfilata
        soddisfatta soddisfatti sostituita sparano sparatoria spirale tabelle tagliati teatrali
        technology teramo tirano torneranno tosse town trafficanti trattate um une urbino
        valutato veglia verissimo virtuali volley want watson yemen accolti accrescere aeroporti
        affida age agiscono aiutarlo alleanze altissima alzarsi annuo arrabbiato arrogante
        arroganza aspettarsi assemblee associate attesta balli basandosi benedica bosnia bottino
        bottone brad breaking cambridge cameriera caroline cartelle cecilia centenario
        christopher chuck circondano collegi colorado colorati comici comparire complimento
        comporre congedo congiunta contestazione controparte convincente correlazione decima
        delfino demonio dinamico dipendenze dirigenza distrettuale doppi duello editor
        elicotteri emessa esistesse esposizioni estive etnia farete fasci fax fe federica
        femminista flessibile formule fortissimo ga generica gigantesco giocattolo giuda grana
        guidate hamburger illecito illustri immediate impegnarsi indicatori indici indossato
        infezioni insultato intenda invisibili ispezione kurt laguna lampedusa lavatrice led
        legislatore locazione lucro madison mafioso mandata marce mb meccanici mercenari
        messaggero metodologia missile mitico ml mobilitazione mucca mutui nadia nazionalismo
        nazismo nervosa nomination nutre obbligazioni offese orleans ormoni ostia palesemente
        pali patata pelliccia perplessità pianificato pippo plurale polacca polizza pompei
        presidenziale presidenziali price prostituta quercia raccomandata raffaello ricevo
        richiedenti riguardava riporto riprendendo ritornato rodriguez sagra salvador sapori
        sarda scatenato scese scopata scorte secret serviti severa sforza shanghai shirt
        simpatici sincerità sistematicamente sodio solista solitaria sorrisi spirituali stagno
        stante subiti superficiali supportato sviluppano terrazza they timido traditori tradotta
        trae transazione trapianto universali urlo ventre venute verdetto vigenti visivo zucca
        accuratamente accusati adattarsi affidare alcuno alema aleppo allegria allenamenti
        allontanato altitudine ambasciata ammazzo ammessa andai annualmente aperture appartenere
        apporto approfondito arbitri asl aspirazione assurde attira avverrà avvicinare
        background ballerina benedetta bossi br british caffe camicie cappelli cascata catalogna
        chiedergli chiesta chilo class clinico combinazioni comics commissariato compressione
        concentrata concesse condannata contabilità control coprono correndo costituiti
        dichiarando dinastia dista dividono dominazione dovendo ei eleganti emendamenti
        esercitato estrarre eur european fabbricato farfalla felix fertilità formali frammento
        furgone gallina gap garda genesi gio giudiziari help huawei imputati infermiera
        intercettazioni interrogato invaso lara legalizzazione lena leonard linguistiche
        macerata mafiosi mandate manifestanti maometto materna midollo milizie molestie mountain
        nathan negoziati ninja noce olimpici orizzonti orme ottava our pas pellegrino pentola
        percepire perdiamo porteranno portoghesi possibilita pozzi praticato premesso prenderti
        prenotato preparate progettata pronunciare puliti purezza quaderni qualificata querela
        quesito quotidiane rebecca respingere ribasso ricchezze rico ring ripartizione ritirarsi
        robe scegliendo scioperi sedersi seppure siam significativamente silenzioso sinceri
        slovacchia socialmente spam sparito stimolo stringe sussidio tasti tentano tip trentina
        vattene vedermi veneziano vergogno visse votano élite abc accorti aderito agnello aka
        alias angel apice arcobaleno atomica attendono attribuisce ausilio ave avvenga biagio
        bollette britannici bull buste campidoglio candida caraibi caratterizzati carmine
        carrara centrocampista chieda ciclisti circoscrizione circostanti classificato cliccare
        coesione colin combustibile combustione composte compri comunitario confesso conteneva
        corano corporation correttezza credevano cresta cute daily daisy danze darvi dedicarsi
        dedizione dimostrazioni direttivo disk divario diventeranno easy ecclesiastica
        efficienti egiziano eliminando emergono emettere emigrati equivalenti fair ff filosofico
        flessibilità fondazioni formulazione frate friends funzionante gemelle gerarchia girati
        godersi greche guardati harold hillary hp identificati ignoto illuminato illustrazione
        immortale imposti ingannare iniziati innovative insufficiente integrata interrotta isaac
        ispirati israeliano istituire jacques janeiro jugoslavia laici lane letale lirica living
        loop lopez lordo loreto lotti maledetta mancavano manoscritti massaggio matrimoniale
        melissa mento meravigliose migliaio migliorando molecole monsignor nani navigare nerd
        notifiche organica originalità ospitalità pala parlata parlavano passanti passeggero
        patrimoniale pazzesca periodici permanenti pizzico prenderò preparativi prometto
        promotore promozioni proponendo protocolli proverò qualifiche qualita raccomandazioni
        reporter residuo resiste ribalta riceverà ricevimento ricoprire rigida rintracciare
        ritira rituali scavare scelgo scuri sdegno separatamente sepoltura servivano shop
        soddisfazioni sommato sonia spezie studiata suddetta suonano sviluppate telefonia
        thompson tirocinio trasmessi url urne vanessa var vespa viaggiatore vintage violente
        visuale yes yogurt abituata accusare affinità affreschi affrontando aids albania allegra
        ambizioni amedeo ammiraglio analizza anatomia apostolica apparati appieno appoggiare
        artigianale asiatica ass assad assegnata attitudine aule avvicinato ballottaggio ban
        belgrado biondi biondo bisognerà bolletta bono brexit buddha canonico capello carni
        casualmente cautela certezze climatico clip colloca comandare confessare confessato
        confessioni confrontarsi conseguenti contrapposizione controllano cortina cosicché
        decesso depresso diciassette diffonde dillo dipartimenti distrutte divertito douglas
        duce economista edit elia emerso erezione esplicita eta falco fastidioso finti giocata
        giocate giochiamo graduale graham grata guy hip holmes impegnate impiegare imposizione
        imprenditoriale informata interessare iter jeremy lampo lasciarla lasciatemi latini
        liberta lily logiche lombarda lunare macchinari magro manifestano marcus migliorata
        militante motivato normativo nozione onorare osato oscuri panama paper parametro
        parrocchiale partnership peculiarità perimetro perlopiù pete photo picchiare piramide
        portarono prepararsi presentò profezia prototipo puó quantomeno quattrocento raccolgono
        rappresenti reagisce respinta richiami ricorrenti rimarranno rinnovata rischiato
        rivelata ro scambiato schermata scissione scolastiche sconfitte scoppiare scudi sea self
        sfere siviglia stemma stessero sugo superando tenebre tirando toccano toccherà tossico
        tripoli trovarono tutorial unitamente usavano valorizzare vampiro veneti vergini vetrina
        viaggiato vicolo view virgilio vodafone volano votanti when wu ya zelanda zurigo
        abbandonate accessi adatte alitalia alzi amara ambasciatori ambizione ammontare analoghe
        annullamento anonimi antonella armando attivista austriaca avanguardia avenue avviata
        backup baffi bancari beati bona brevetto cadenza camper cancellata cantano ceo cilindro
        cipro commessa commesse commosso concittadini concluse congressi coni consigliare
        consueto cool corsia credenza curatore dame decido default delinquente delizioso detiene
        differenziata dilemma diplomatici discendente discutibile disparità distinto domestiche
        dorata duplice effettua efficacemente eleonora emittente esportazione este estese
        fabbricazione facessi famigliari fattispecie fermamente festeggiato format fotografare
        fregato fugge fui fà galileo gelosa gender gentiloni gestite giovedi governativo
        grafiche gratuite guadagnano ideologico imbarcazioni imitazione immigrato incentrato
        indirizzata indonesia indurre intraprese jin leggete licenziare lieta location lottato
        lungi mangiamo manifestato maps mara marcel massiccia maxi miles miranda modelle
        modernità mosaico murphy muti nastri nativo nazionalista nomadi nomine nuotare odierno
        operative opposizioni pannello parcheggi parleremo perry plausibile polli portavano pour
        prelievo prenotazione pretesa prigioni prosperità provvisoria puntando rado recato
        research ribadito ricatto ricercare ricopre rifiutano rilevata ringraziamo riposa
        risparmia risponda riteneva rivivere rolling rotti rovigo rubati saldi salendo salento
        salvaguardare sante santos scandali scendendo scomparse scopriamo segnalati segnata
        segretamente short solidi somiglia spagnole spasso specificare sperimentato spicco
        sprechi stadium stallo stragi suv talent tanzania tessile tonalità trasferimenti
        trasparenti trenitalia true uhm umorismo universitarie usarla utopia valorizzazione
        vasco veterinario virale warren zuppa aa accettate accompagnamento acquisita adorabile
        aiutarli albo ale algeria alimentato allenatori alzata ante apprezza approvate arrivasse
        arrivava atterraggio avanzati avervi baciare basano bastasse battaglione biciclette
        bisognava calzini cambogia casetta catalano cavour celebrata cervo clientela compatibili
        compensare concretamente connazionali conseguire constatare contestato cucchiaio dem
        discutendo disinformazione dispersi durano edicola elettroniche empatia erasmus
        esagerare escluse esegue eternità etnie faccende facendosi famigliare fica fidanzati
        fior formate fuck gesso giornaliero giuridiche goditi gradito gregory incaricati
        incidere incrementare incubi individuazione informale ingenti interpretata inversione
        islanda labirinto lamentele lamenti legare legga legislative manzoni marcio marsiglia
        melodia mercanti milizia moderata modificati montana mosche negoziare noci nona orfani
        partecipi pellegrinaggio pg pianificare piatta platea pmi pordenone preferire propose qu
        qualsivoglia raggiungibile range rappresentava recitazione rendeva reno repubblicana
        riassumere ricavare ricognizione rinchiuso ripetizioni ripristino risalgono ritrovamento
        ritrovarsi ritroviamo run sabrina sacchetti sacrificare scattato scintilla scritture
        sensori sfiga sic situati sogna sopravvissuta spaccato sperato spiegando spingono starei
        stupefacenti suggerisco sushi tecnologici telefoniche terribilmente testimonia topic
        toscani trasportato tropicale ucciderlo uniscono urlato valanga valvola vedano vederci
        videoclip vietare vietata vincendo visiva volerlo volessero word xbox zanzare abituale
        accelerare acquistati adriatico alzo amichevoli anale analogamente annesso antropologia
        apparecchiature apparenza approcci arrabbiata aumentati av avvelenato bancomat barbari
        battisti bellini biancheria biennio bonifico calice cambiati cancellati capre casalinghe
        castiglione castle cene cercata cessa challenge chiamò chirurgico clausole collins colta
        compagne comunitaria concepire confermo connessa conoscerti contrastanti convenzionali
        costruttori credendo ct cum cuoio curati death denunciati dimenticavo discepoli
        discoteche disgustoso dispersione ditte divertendo dorato drammi elefante escort fisse
        flavio fritto fronteggiare fuma giocava giulietta governative gradino grotte guardavo
        habitat haha helen hunter idrogeno ignorando illusioni imola impediscono indignazione
        infermieri instabilità inventata javier joan kai lavoravo let letterale limitano litro
        logan loggia lontananza ludovico lugano marittimo martirio marvel mentana mero metterò
        migrazioni modesta modificazioni mora moralmente morso multi nba neil nesso neutrale
        nominale notturni offline onere operaia orbita paesino pantaloncini paradossalmente
        parallelamente pasticceria paulo pennello percepisce persecuzioni peró picchi ping
        portarla pos poterla preparano prettamente progressista promozionale pronunciata
        prudente raccontando raffreddamento ragionamenti rating recessione rendiamo ricavi
        ricevette ricoverato rilanciare rimborsi rinforzi riprendersi risparmiato rispecchia
        ritornano riusciranno rivoluzioni rob scatenare scavo scesi schiaffo schiava scultore
        sfruttato sigillo singolarmente slot solenne somalia sostenute spionaggio spunta
        stabilite starò stimolante stuart stupri sudan suddetti suggeriscono superstiti
        svegliati task tassazione telefonici teorema terrestri testare there touch trade
        traghetto update valutando vampiri vedute vele venticinque versamento vestirsi vettore
        vigile accertamento addominali adeguati adrian affidabilità affitti aggettivo aggira
        aggressioni agnelli allegri ambizioso analoghi andarmene antonino ape assist assurdità
        audace autonome avergli avvisato balcani bambola banchetto baracca battito baviera
        bernard bevanda bravissima buffo buttati cadendo capsula carol cime cinta colonizzazione
        combattono compensi compilazione complicate concept condivise conduttori congiunto
        conigli consentendo conservate controverso cospirazione craig crimea crociata crotone
        culmine dannoso delicati designato dichiarano difendono distribuite dovettero driver
        duchessa earth edge elencati eni esplosivo fari fc feltrinelli femminicidio fermiamo
        fighe forestali freud frigorifero fumi genoa gianfranco gioie gioiello giornaliera
        giudiziarie hannah idoneo illegalmente impasto importazioni impostazioni indiretto
        indispensabili infame ingiusta integrati introdotti israeliani istituita jules lanci
        legittimi lesione lett maiali mama manicomio marginale medievali mel mestre metterli
        mirino mitchell moderazione monetario monumentale nascondersi nature neonati nilo
        novella nutella nuvola occasionale occupate oggettivo oggigiorno oli ottieni ovvia
        pagani parziali pasolini passiva patetico patrizia pelli perdona permetti pieve pixel
        poggio pompe pongono port precipitazioni principato processore producendo provveduto
        qatar quaderno quiz rappresentativa rei reni riconoscimenti rientrato ripristinare
        riprodurre rischioso riunire riunite romanticismo rubata sacre sandy sapranno sceriffo
        schierato scontata scooter scoprendo screenshot seattle secolare sedili selezionare
        sensibilizzazione sentir seo ser sfidare siriano smalto solleva sorride sorry sospesi
        spostati stipulato stock subiscono supporre suscitare sussistenza svantaggio svelato
        tabù tappo tattiche taverna thread trash tremenda troie trovarti trust turistici urban
        verrebbero voga voice why yacht zingari abbonamenti abitati acquistata acronimo affidati
        agraria albanesi alma andreas apparve appeso appositi apprezzata arrendersi aspiranti
        asso assorbimento attirato autonomamente autonomi banditi benedetti bizzarro board bozza
        bug campanile cash caviglia cent children cicatrici circondati clandestino climatici
        coglie cognato colmare compilato condusse conquiste continenti copione cortese creativi
        danilo decade diamine digli dimentico diplomazia discriminazioni doversi drasticamente
        dubitare editoriali elenchi emigrare equazioni ereditato esserti export fata fette fitta
        fuggito gate generosa genetico genitali gentiluomo geografico giglio governativi granché
        guscio hans iene illuminati illustrare importantissimo incisione indagati indetto
        indosso information insigne internamente invadere japan job ke klaus lasciava lassù
        lavoravano mala manico market maroni messicana metallica minute mitologia moltitudine
        monferrato mostrava movie muoio nettuno nicolas notiziario nov numerosa ordinata
        organizzatore oscurità paradigma paragonare partecipazioni pascoli periodicamente
        permetto personal pigiama pin portarsi portatori portico prestigioso propositi
        raccomandato rapidi ratti renderebbe restanti riciclaggio ricorrenza riportando
        ritardato rotelle scalare scalo scuso selvaggi semplificazione serviranno slancio sodo
        soggette sordi spaventato spende sperimentali sprecato staccato stanley states
        statistico sterminio suscitato tolgono toronto trasversale tremendo tricolore tutore
        ubriachi uff urss usciamo utilizzi veneziani verita viareggio vulnerabile wa zen
        abbattimento abolito accurato adamo after again ahi alpino alzano amelia ammiro ampiezza
        animi anticipazioni antifascista applauso approvati architettonico asino aspirazioni
        assaggiare assaggio assolto attribuiti aurelio avv avvicinano balletto bara betty
        bloccate bocconi break candidature capanna carpi cartolina cavità cavoli chiodo
        ciononostante clandestina colorate commentatori commovente comprano comprata concludendo
        coniuge conoscevano consegnati consulenti continueremo continuerò coraggiosi corpus
        cortometraggio costoro creazioni cristoforo culi damasco descrivono development
        didattico dipendere distinguono distrazione distributore dm donati dormono dosso eli
        elsa enormemente epoche estremisti ethan facevi fausto filone finge fratellanza
        giuridici gl gomito grandioso gregge guru gustavo his ice identici indicatore
        ingiustamente integra intel lance lasciarmi lavagna leopardi logistica lucida main marmi
        martedi mas matta membrana menta microonde mollato molo monta morirà mq muovendo
        musulmana neutro nicholas notorietà nullo nutrire occupi odiato oggettiva ops orrori
        ottimale parassita pavese place plan plasma porci portone possedeva precede premiazione
        proclamato propensione psicologi puzzle questura quirinale quotidianità racchiude
        rafforzamento raffreddore rana razziali reclutamento redattore rendita res rialzo
        riassume rifornimento rilasciati ripulire risultava riuscirai rizzoli robusto saggia
        samantha satellitare sbarre scoppiata scoprirlo segua simbolica simona sistemato
        sopravvive sordo sostenuti sottovalutare spacca sparisce spaziali statistici stefania
        sultano suor tangenti tartaruga tatto tornerò toto trading trasformando trovarla trovavo
        truffe two unesco vagamente vedervi vedevano ventiquattro verificano verificata vette
        walt western woman zhang abitualmente accede accesi accompagnano adora affaccia
        affluenza agevolazioni aggregazione aggressiva ahimè alonso ambientato analizzando andré
        animata annunzio anzichè architettonica armatura arrivarci avanzi avvolto barbiere basic
        benvenuta brivido cacciata camorra campanello cantata cappuccio caratteristici carine
        cattolicesimo change cipolle clinici comfort compromettere conducente conferisce cono
        conservatorio consistenti costanzo costui crescenti daremo datato deceduto demografica
        derek derivate dimostri dispongono diventò dubbia eclissi ecologica ergo esattezza
        esposito fallimentare fallimenti fanciulla favorita feccia fida finzione folk fondamenti
        forniture fotte franklin furioso gala gatta generosità gestori gil globali god
        governanti grappa guancia guardarsi harvey heart identiche ideologie igienica
        imbarazzanti imbecilli imitare impostare inaspettato inaugurata incompetenza indossando
        inedita infinitamente ingenuo iniziarono inseguire interrogazione intolleranza intuito
        invitano ironica ischia joyce jung keith kiss laggiù lauren lavorativi liverpool mag
        magic mancate mancati mania manipolare march marocchino massime mei menziona mestieri
        mete mezze minacciare mission nascente nemica nervo newsletter notai notturne nutrizione
        ortodossa ottavo pallida paragonabile parallele pensò periferie pescare pizze platone
        pokémon poltrone pontificia postazione potuta praticata precauzioni progettare
        prolungata promosse promotori prospetto protesi protettore prudenza quell quiete
        raccomandazione raccordo registrano restiamo ribadire ricordavo rieti riflettori risulti
        riusciremo riuscirò rogo roll rubate scema schermi scioglie scrupoli segnati seguirlo
        selezioni sembrerà sfigati sfuggita shaw siero significherebbe siriani smentita solide
        sophie spezzare spiegate spiritualità sposate stoffa stories strappare studiate suppone
        surreale svolgendo tango tantomeno telegiornale termica terze testimoniano than today
        tornei totò tradire tradotti tributi trinità troveremo troverò turner ufo ulisse unanime
        usanza verticali vesuvio viabilità viaggiano village vincerà viti volutamente wang
        wireless xxiii abbracci accadono accelerazione aceto affascinato aggredita alibi
        alimenta allargare altrettante amavo amoroso aneddoti anomalia antibiotici ap apostolo
        approfittare approfondimenti apr aprite arancia armenia arrivarono aspettavano auguriamo
        augurio augusta autorevole avvicinamento bacia balena ballerini belluno better bravura
        brevetti cal caratterizzano carmelo cartellone casuali catturati centre chen chrome
        clarke claude clown coerenti colture competitivo completata comporti comprendo concessi
        condoglianze confraternita consolazione container contesa contingente contrarie
        convertire correlati corridoi costituite costruttore danneggiati delusa deposto
        diecimila discendenza dominare doppietta dritti eccola eliminati emerse enel enfasi
        epico equilibri etnico eutanasia facendolo faenza falcone faticoso forever forni
        fratture frazioni fregare fresche ft ghetto gialle goduto gorizia guardiani honda idolo
        impiega impiegate incentrata incerta innovativa innovativi inserisci insignificante
        insistito intense invitata jesse joel lan lavorate leggiamo leopoldo lex liberty lin
        litigato lloyd lost macello mannaggia mantenuta manufatti marmellata martha menzionare
        metano minacciando money moore morbido mozzarella municipalità nacional negata
        negativamente negligenza newton nr nubi offende ombrello only operanti orientata
        ottocento pagherà parallela parmigiano partigiano percepita percy permetteva photoshop
        pompieri portatili porterebbe poté pres preservativo prestigiosa presume produttrice
        provocano puri quantitativo racing raggiunse ragiona rain rallentare rata razzo renale
        resistito resteranno rich ridosso riformare rimpianto riprova riscontri risotto rivalità
        rompono salgono sane sapessi sbagliando scappano scarti schiuma sconosciute secondari
        seguiranno seguirà sem sirena sistematico soap soda soffro spiegata spinti splendide
        sponde spugna sterile stirpe subite sublime succedeva suocera tagliando tagliate tana
        telecomando telegram temono things thriller timori tirate togliersi too torture
        trasferisce trattandosi trattenuto triennio turbo valigie vallo verosimilmente vinse
        virgola volanti abbondanti abitante abusivi accertamenti accettando accompagnate
        acquisiti adottati aggiungiamo agitazione alpini alzati angelica appendice apposto
        argomentazione aristotele armeni arrivederci articolata attrarre attraversano avreste
        avvia badia barre bastoni becca bernardino biodiversità briga buche bugiardo butler
        cacchio capiamo centrato centrosinistra cercherà ceto ciglio collera colpiscono
        coltivazioni coltura competitività competizioni concentrare concepita confermate
        consecutivo conseguentemente consuetudine contaminazione contava contrabbando cook
        copiato corsica croato danneggiata decoro delicatezza deliziosa deprimente derivata
        dilettanti dimagrire disoccupato distinta divento divergenze domattina durò eleanor
        elemosina enciclopedia entrava entrerà eruzione escludendo esplode evince fatture
        ferrero feto finestrino fissati forense fottuti fragilità fungo garantiti golpe great gt
        guardiano ibrido igor incantesimo inclinazione incolpare indaga indimenticabile
        indirizzato indossano infrastruttura inside insostenibile intermediari intuizione
        invitiamo italico ius jesus joy justice lab lasso lastre lina magnetico malessere
        malinconia manciata marinai mars matematici maturi metterei minacciata misti model
        mostrata must nu nun omonimo onori oppositori orali orgasmo originari osservata
        partecipante pessime piastra piccante piccioni precari pregi promossi provvede psi
        puntano raga ralph rappresentativo resistenti rex riapertura ricambi ricardo ricostruito
        riescano riferendosi rinnova rischiando risolta router rovescia salsiccia salutato
        salvarsi sapevamo saprai scatena schieramento scoppia scozzese serpenti sharon siberia
        sonda sostituiti sottoporre sparate spegne sperma spiegarmi squali squalo stampati
        station stento stereotipo studiati stupito svegliarsi são tentò ticket tirata toccata
        todd togliendo tollerare tolti training trasmesse uccido universita valvole ventennio
        veronese videro vincenti visualizzare volersi yahoo abilitazione accusata acquirente
        africane aggiunse alfabeto allestimento anomalie antenne apportare approfitta arrabbiare
        assegna ateneo bagnata barocco baroni bassano bolivia boys brianza bunker buonissimo
        cacao calabresi camerino capri carissimo cartina cascate causano causate cave celesti
        cessazione cestino chang chiedevano chiodi christine cognizione collocata colorato
        commemorazione comment commerciante commette conferire confronta consolidamento consorte
        consultato contagio contrazione coscia costrette cubo cuor darwin days dazi decida
        democratiche deviazione disabile discapito disgusto display distribuita dolcemente
        ducale egoista emanato emotivamente energy esagerata etnici facto fallita falliti
        farfalle feed felicemente felipe filosofica finiranno firmati fischio five fly
        frequentano garcía gesuiti giustificata governatori gridando gru guidando has health
        icone ikea importare incantevole index indifferenti individua inerente influenti
        infranto intendiamo intensamente iron isabel istanti itunes ja java lacune lasciami
        layout lenin lenzuola lieti lussemburgo macchiato mafie mason massoneria maturato
        mercante metabolismo mettiti minorenne miserabile misurazione molle morsi mosè
        multimediale nascite netti nonne obiezioni oca organici orientato oso ostili ott
        ottenute palude paralleli patrocinio pay pentito philadelphia piacerà piacimento
        piemontesi pila pini poetico polare polmone portarmi precisato prenderli prenditi
        presentiamo prevalente privilegiato probabili promettente pubblicando quì raffinato
        rally rapita remota repliche resurrezione riconosci ricordatevi rimaneva rimessa
        riorganizzazione ripetuti risorgimento riunito riuscirci rivolgere rodrigo sal sapersi
        sapremo sasha sbarchi scaffali scaletta scapito scarsità scemi schmidt scoglio scoprì
        script sensibilmente sfuggito sintonia sirene soffrendo sommario sopravvento sotterraneo
        sottoposte sottoscrizione spicca staremo steso stoccolma strappato strappo striscione
        suora supplemento switch sx sydney tassisti televisore ter tifoso timbro tizia
        traduttori trovasse ubriaca ucraino veneziana violare visualizzazione vulnerabilità
        wallace win wtf abbandonando access accorgi acquirenti affermava aggiuntive alfred
        alternanza ammesse annessa annui anticipata applicando approssimativamente april armeno
        articolato artigianato attendo aumentate autorizzazioni avanzamento bacini ballerino
        balzo banchieri barattolo barbecue bevono biologici bloccano boia bordello bruciata
        buttata bye capitalista capiti cappuccino caratterizzate caravaggio caritas chiederà
        chitarrista civil colossale combinare commedie comodamente confermati confonde confusi
        consegnata conservano contabili contatta controversa corretti correzioni cosmo
        costruttivo covo creditori crollato dallas dans demografico denis diari diarrea
        dimettersi dipinta dispensa dispiacere doppie duetto ecologia economy effettivi ellen
        entriamo eros erotico esamina esaurimento esecuzioni esibizioni esistito factor fans
        felpa femministe fiabe fort galles galline generation genovesi gergo giornaliere grati
        harrison hiv html illustre imparziale incisioni incontrarsi incontriamo infernale
        ingiustizie inquinanti insediamenti inserendo insicurezza intervenuti intese invidio
        iscriviti key legittimazione litorale ln magici magnus malaria manette mangiate maría
        med meritevoli messicani millimetri miniatura miste mit morirono mozart mucche naufragio
        nazionalisti necessitano neutralità ogm oratorio orazio osa osi owen papale parabola
        partì perduti perizia piacevoli pie pirateria potabile potassio potenziamento
        predecessore prendano prenotazioni pretendono prevalere programmare proverbio recinto
        reg reggiseno regna regolazione reliquie respirazione ricercati ridicole riducono
        rifiutata rilascia rilassante ripresi rispettano rispettate ristabilire ritenendo
        rivestimento rodolfo rousseau rovescio ruby salma sanchez schifoso scientificamente
        scorse scriverlo scusatemi shampoo sintetico situate sm soggettivo some sorridendo
        southern sovietici sparando specializzate specificatamente spettacolari spread stacca
        stagionali stampante subita suonava supporti supremazia svedesi svela svilupparsi
        teoricamente terapie timone tirar tirreno torace tradisce trascinato trasformati
        trattarsi udito uruguay ventesimo verbi veterani vibrazioni vigna visitate visual warner
        wells wild yu abbinamento accadeva accettati acustico adiacente adriana aggiuntivi
        aliena alimento alleviare annulla antichità appassionata approfittando aprirsi
        attaccando attaccate attrici audizione autorevoli avvenute bacchetta badare balia
        barconi barzelletta bottoni bridge cagate caldaia cambieranno capitani capua cartacea
        cautelare cessi ciclista cinture cito coetanei colpevolezza complementare comprate
        condivisi condizionale confindustria contenitori corrette corteccia credit cronista
        curia cyrus deep delusi destinazioni dettata diciannove diffondersi disturbare
        diventasse dozzine edilizio elefanti escursione espandere evadere falli fara faraone
        ferire filippi formiche formidabile formulare forzare fotografa fredde gelo giornalmente
        glutine gradevole gradimento gradini guardian hawaii hello hockey ilaria illumina
        immerso impotenza impulsi incanto incide incoraggiare inedite inizieranno innegabile
        insolita integralmente interlocutore jackie ka kw labbro lampade licenziati liquida lobo
        maggie maglione malvagi mancante mantenersi map materasso mediatore memorabile merde
        merenda metter mettevano murray narrativo norvegese notoriamente occupo officine
        operante operata organizzativa orrendo ostaggi pack parlò parrucchiere passante patricia
        pedofilia pericolosità pescatore piave piceno plaza populismo porsche portatore
        posizionato predica programmatore promo proventi quesiti raccontava rapidità realistico
        reattore revolution ricordarsi ricordava riferiva riflettono rifugiato rimandato
        riqualificazione risentimento riuscisse rivelarsi riveste ruggero said salata satelliti
        saviano scade scheletro scivolare scriva semaforo sentirlo settentrionali sez sisi
        soggettiva sophia sottovalutato spaventoso spin spostata susa sweet tangenziale tata tea
        telefonino terapeutico termico terrazzo tese tipografia tori traumi umili vega verrai
        vignette vision vissuti vitamina volantino ward willie zara abbondantemente abili
        accenno aderisce aiutata aiutati alone alzando ammetterlo analista annata apocalisse
        appelli apprezzati appropriata arricchito artt ash ashley assicurata assorbire aste
        astratto automatici baker battono beatles bivio branca bussola cagata calciomercato
        camminata carenze casual cattiveria cattoliche cenare cenno ceppo chiamarla chiesti
        cilindri cleveland colosseo combustibili cominciate commozione compatto compiute
        comportare condividiamo conferimento conformi convention coppe cr cruda cu damiano
        dannosi deciderà den dialettica diminuito diremo eccone egiziani emette energetiche
        eretto esercitazioni esibirsi esistenziale evacuazione fazio fidanzamento finalizzata
        finlandese fortune freelance frenare garden girata giungono giá greta grigi hart homo
        image imam impongono impostato imprigionato incassi incentivare incomprensibile
        inferiorità ingressi interroga intervalli intesi investigatori investiti jenny jonas
        jong language lascerò lavoratrici lazzaro lentezza library linguistici lotteria
        luminosità magiche magnetica major maltempo marconi marxista mattone maturazione
        medioevale medium mentito meredith millenni mind mine mirror molecolare mu natalizio
        nietzsche ny oggettivamente once ottico pandemia paragonato paternità paula pause peace
        penetrare perdersi perdute pere pilastro portante poterti preferibile premiata premiati
        prescritto prescrizioni principesse progressione promessi provviste prussia psicologiche
        puniti raccomanda radiazione rapine razionalità reed reggia renderli reperire rica
        riccio rifatto rimossi riportiamo rm ronaldo rossetto scansione scattate scetticismo
        schiaffi sciolta scommettere scure seguiva servite sharing significava slim smentito
        soffio sollevata sommità sorprendentemente stereo stragrande succederebbe suddiviso suon
        suscita telefonare tenutosi terranno terrificante tevere text tiranno trascurabile
        trasportati trattando uefa unitario uscente varsavia verme volantini wade accenti
        accogliente accontentare acustica adattare agevolare aggressivi aiutami aiutarvi
        allenare allevamenti allontanamento amarezza anarchici annibale annua annunziata antenna
        applicati aquino aragona arancio archiviazione arnold arricchire arrivino arsenale
        aspettarti astinenza astronomia attribuite attuata bandi battendo bersagli biologiche
        blair botanico building cacciati cai camilla campionessa cantautore capirà capitata
        capiva carboidrati carestia cartellino casaleggio caverna cha chirurgica chiudiamo
        ciccio circolari classic clic combattuta comicità commissari conducono confezioni
        considerava consolare contestualmente contribuente coordinare copertine cosce costare
        cpu creta crudeli cs curtis debolezze dicano differenziale dimenticando discussa
        dissoluzione divertire divieti dolomiti domino dragon duke duncan dx eccitante ecologico
        ecosistema elettore eliminata emancipazione epica esplosioni ezio fallisce farmacista
        favoloso final finte fiorentini forzati fritte gadget gaia garantiscono ge gemme
        gestiscono giorgia giudicati graduatorie gramsci gravissimo guaio guardarla identificata
        illuminata imperatori implementare implementazione informarsi innesto intestinale
        introducendo kyle larghi leale leghista lievemente mancherà manto manzo mazzini
        metteranno misurata multipla nepal nos obbligare onorario opportunamente ovale padana
        pamela paradise paragoni paralisi patrono percento percorrendo permettermi phone
        piazzato pinocchio playlist pompino populista prenderci primari primitivo procurato
        programmata progredire proiettato provenire psicologicamente recante remo replicare
        ricomincia riconciliazione ridono ringraziato rinvenuto rispettando rispettata rivestito
        roberts romantici rudy ruth salato sans save say sbarramento sbloccare scadente scadenze
        scandaloso scendi schiacciato scorie scorrimento segmenti segnalo seguiamo semplificare
        sensore serba sfortunato sfruttati sgradevole sigle smaltimento sonoro sopracciglia sos
        sospettati spaventata speaker splendidi stregua tac tassista tecnologiche temendo
        tenerla tenevano teodoro terminologia theory torti tosta trasformano trasmettono
        unitaria urto usura utero vaccinazione vani vendicarsi vergognarsi vettel vico
        violentemente webcam wiki youth zuccheri abbonati accorgo accumulato ada addormentata
        adrenalina agency aggirare aiutarla aprirà ascoltata asili atletico atomi autorizza
        avvisare balsamo bancone barile barletta bhe bike biscotto bradley bucato bue calvino
        canadesi candidarsi capital cartaceo cassette chiacchierare cho circondario cisco
        clamoroso cody coefficiente columbia combattente compensazione concomitanza conoscenti
        consisteva consolidare contadina conteggio contestare coordinato coperchio correlate
        costringendo court creò decenza deficiente delicate deludente din diplomatiche divennero
        doctor doveroso drake durezza eccessi eccitazione emblema empoli eritrea escursioni eyes
        facevamo fano feudo fiocchi fmi fornero fottere fragili fragole funzionava fusto gattini
        generalità gif glenn gonzaga grandiosa grasse hr illegittimo impegnativo incaricata
        incentivo ingenua insegne intime intimi inventore ironicamente jared kosovo laica lapide
        lastra livio lt macro mandarlo maremma marziale medical melbourne menzionati mer mh
        missionari mistica mossi moti multiple multipli musa neuroni numerica obbiettivi
        obbligatorie occasionali occasionalmente odori olimpica omonima onlus partorito patty
        pesto pet pigro piume preoccupano presuppone privilegiata prolungato provarlo provincie
        psiche psichiatrico pubblicizzare ragionevoli ranieri ratto recinzione ricky ricotta
        rimonta risaputo riservatezza risolti riunirsi rivelazioni rue sapevate sconfitti
        segnalano sel sensibilizzare seth severe sintetica sorto sottolineando spacciatori
        spingendo spoglie sporche spostando stewart superman svantaggi telefonato telespettatori
        terrò trani trofei tunisi twittato ungheresi uniformi utenza valsa vaste veduta
        ventimiglia very vige vitalità vivaci vodka votata voucher wordpress yeah zanzara zoom
        abraham accettiamo adesivi affonda affondare agendo agguato agonia alexis alfieri
        analogia anticipare appresso approfittato argilla arrabbiati arrivavano asciutto associa
        assoluzione assurdi atta attuato audi autisti avatar bangkok bevendo bluetooth bocciato
        books bulgaro burke caga campbell cantava cardiaca chiacchierata chiamarsi chiarisce
        cinematografiche cisl clone coincidenze coinvolgono collaterale coloniali colorata
        commercializzazione compatta concorrere consentita contemporanee contrattuali convocata
        convoglio cookie coreana costose credente crosta cucine culturalmente dannosa decorato
        depositato derivare derivazione dicessi dichiaro dicitura difendendo diffidenza disperso
        dispiaciuto distratto documentata echo educativi elaborata errato esenzione fabbri
        favoriti fazzoletto fichi fioritura fissando fluidi fontane foster fotografiche freedom
        gates girate graffiti gray hanna hardcore houston immersione imparano impazzito
        impedendo impieghi incolumità incontrate indossava influente informatiche innamora
        innanzi input instaurare insurrezione intermedio interruzioni intimità inventario
        inverso ipotizzare irlandesi israeliana istantanea istinti janet lake lame laurent
        learning legione legislativi lessico liberal licei localmente lodato louise malesia
        mancherebbe mao menzionata meritare mettano migrante miliardario minatori mite monologo
        morbida motivata multimediali nada name natalie navigatore nora oasi obbligatori oculare
        ordinari ordinati orecchini organizzativo oscure passivi peculiare peggioramento
        pendolari perda perderà perito pertinenti pianista piantare pipì playoff pol polenta
        polmonare polpette portarti posseduto poterli predisposizione pregato prestano
        preventivamente proseguendo proseguono radiofonico raffigurante rammarico randy recupera
        recò reggente regolamentare regolatore remote renault repubbliche ribadisce richiedeva
        ridare riguardare rimanenti ripensare robusta rossini saliva sally saturno sbatte
        scegliete scettico scherma scusarsi selva semina sepolcro sequestrato serbi sessismo
        sierra snack snow soddisfa sorpasso sorpresi sostengo sostentamento sparso speculazioni
        spiacevole spiegarlo sposano stay stellare studiano taci taglie tastiere temuto tenermi
        terminal terroristico tolgo tornava tot total trame trascinare trovarne turbato turbine
        ubicazione umiliazione vermi viaggiando virtualmente abusivo accorgersi adams
        adeguamento adele adesivo adorato ambientazione anglo anita annullata anonime antimafia
        ao archeologica asfalto aura autorizzate avvicinando azoto bailey ballando balotelli
        bambole bangladesh bergoglio border borghesi brandon brera bui bureau calcare cartoline
        cascina cerebrali chiarimenti chiederle chigi civitavecchia cognomi colmo colti
        coltivato comandanti combina complemento conclave condizionato conferme conobbe consoli
        consolidato contando contraddittorio convenienti corro council credenziali criticano
        cronologico danneggia dawn dedurre degne delinquere demenza deroga detesto dettagliate
        disegna doganale educativa egoismo elogio emergente equipaggiamento erogazione
        esercitata esplosivi espulsi evans fanatici fascicoli feat fed ferme fidare fighi
        florence funebri gilbert governance guerriglia guest idrico ie illeciti imu
        incoraggiamento indiretta intensi interferenze irrazionale joey julio kent laterza lauro
        lavato leggendario leghe lette lg liberalismo licenziamenti lievi liturgia lucky mad
        mancanti mandiamo manfredi marcato marinaio matematiche memorial memoriale memory
        mercoledi metallico microfoni miriam mittente montata muratura ndrangheta negoziazione
        novo nutrito paia pandora patrizio pedofili pedofilo pedoni persistente philippe
        pirandello pisciare pisello podestà portami portarli portland possessori possiate
        precipita precisazione presentazioni pri problem profeti promise pudore purgatorio quinn
        raccontate race radiofonica ranger redenzione regolano rendermi rettangolare riceviamo
        riconoscibile ricordarmi riempiono rigide rimossa ripieno ritrae riuscirono rivelando
        rivincita rubinetto rush saprebbe sarcastico scadere scappati scendo sconvolgente
        scordato scosso sepolta sepolti sequel sequestrati sgombero shell siccità sita slow
        sobrio sommo sopporta sorridente soul sparita spediti sperano spoleto sri stars straccio
        strutturato suicidarsi summit svelare swift tam tendenzialmente teorici terminali
        terraferma testimoniato tibet tool traiettoria trarne tremila trip tutele uragano
        utensili vantare verificati verrò veto vinile violentata virtus vitto vulnerabili where
        without zolfo adolfo af affrontati aggiorna algoritmi alunno andreotti apparsi arance
        arca armamenti arredamento assegnate ateo atroce attilio attrazioni beauty bikini
        bisognosi bollire bruciano buffa buffet bulli calce calmare caltanissetta camille
        campanella centomila cessare chiamarmi chiederlo chiostro ciglia cinghiale ciotola
        classificati cn coast collocati colosso comica comizio comprati comprendeva consolidata
        contenzioso continuavano contorni costruttiva cratere craxi crolla cuocere cyber dadi
        darla ddl debitore decidiamo delfini destinatari detriti disattivare disegnata dominanti
        dominata education elaborati emittenti equità ereditario ergastolo esclusivi ever falle
        favorendo ferroviarie fidi figliolo figurano finche finiva fisher flauto fogna fosso
        friendly fulcro furbi generano generata geneticamente gestionale giostra guance
        guardarmi guidano her ictus ideata illustrata immune imprevedibile inaspettata
        incertezze incostituzionale individuati induce informativa insetto installati intensiva
        interrompe intervengono intervenuta intuire invalidità investitore ipotizzato
        irresistibile isolare italica lanciati lasciarti lavanderia legname leslie lievito
        limitrofe limitrofi locke longobardi malcontento martinez marziali mattei missionario
        modificate monasteri montano nat natural navali nike nolan occupazioni olivia oslo pale
        pancetta paradossale parrocchie pascal passarono paterna pellicole perfezionamento
        pesare piaceri piacevano pigrizia piper pole polveri pool posizionamento postali
        preferibilmente prenderei presieduta problematico procurarsi promemoria proseguito
        protagoniste provino raffica ragion rapide ratio resort respinge riciclo riconducibili
        riconoscendo ricorderò rileggere rimorso riparte ripetuta riprendono riscosso risponderà
        rizzo salite saverio sbagliano scarsamente sciocco sequenze series shin soprannominato
        sottratto sovrappeso spaccare spacciatore spariti spenta spiccano spostano stamani
        starbucks still studies stuprata suffragio suonando supereroi superi suvvia tenevo think
        three tic timida tinte torturato traffici travel traverso tremare tristemente ubuntu
        ulivi unificazione universalmente vane ver vorreste vr walk wine abbinato abbracciato
        acquario acquisite addormentato alterazioni amianto analisti anglosassone annessi
        applicabili approdo arianna ariel arredi arterie ascoltano associare atlantico attributi
        autografo avena avevate avute bach banali berna bruciati brutalmente bufale byron canapa
        carabiniere carote chiesi collettive colomba committente comparso condividendo
        connotazione coperture cordone corredo correlato correva corrotta datazione decennale
        decisionale denso dimenticherò dirai distributori dora doria drew elencate emorragia
        equa erik esportare esservi etici evan fabbro facciale fall fato fava feudale firefox
        fitto form franz fun fuorilegge gaeta gallese gela genti gigantesca giubileo glieli
        gloriosa grembo guatemala hills idrica impeccabile importato impotente indirizzare
        iniziava inseguito interferire interrogare intitola inventa invenzioni involontariamente
        israel itinerari jose katherine lavarsi lecca levati liguri linkedin longo malcolm
        malvagia mandorle manifattura meyer mitica molli momentaneamente muscolari mutazione
        navetta nemiche nice nuziale offriamo omicida oppressione ordinate osservano other
        parcheggiare parlerò pec peppino periodica petali pezza picasso pick planet poggia
        pompeo pony porter postazioni prelevare presunte prevale primitiva prole proponiamo
        punteggi recano records redatta regolata restò ricominciato riferita rigidi riguardato
        rimando rimette ripetute riuscirebbe riuscirei rivendicazione rumeno running sacca
        salmone sanguigno santissima sbattuto schieramenti sciocchezze sciroppo scomodo scoprirà
        secchio secessione sembrata sensuale seriale sf sharia sopprimere sorridi spargere
        specificità speri spezza stacco stalker stra stufato stufo subendo superfluo susanna
        sussiste sviluppatore tab tacco targhe tempeste thai thor tivoli trascina travolto
        tullio tutor ventenne veridicità videocamera vile visitando vitello vivete wendy winter
        zingaretti zucchine abbassato abisso accensione acuti aderente albano alessia allenarsi
        allenato alterare alterazione ambiguo andre anestesia anticorpi anziane architetture
        army arresta arteria artigianali assorbito attendibile auschwitz autenticità banchiere
        barbarie beautiful beneficiare bielorussia bird bocche bè canon capendo capogruppo
        capsule carisma certificazioni cessate chiavetta chissa chiudete civici complementari
        conoscerlo consecutive consenta consigliate contrarre convegni cor cordiale coscienze
        costata covid cretini crowdfunding cult darlo desiderata destinare dettato dialogare
        dichiarava dignitosa diluvio dinosauri dispute domeniche donatore donatori ecclesiastici
        emirati equilibrato esclusive eve farmaceutica farmacie feeling finn floyd followers
        formativo fratellino frequentando froci frocio frustrante fs giacimenti gnocchi gradita
        guardaroba hospital hub ibm illuminare immorale impensabile incasso incompetente
        indicativo indicava infrazione int intermediario intervistati introiti invasori
        irrigazione iscrivere isolate its ji lasciarono liquore litigio liv localizzato lola
        madrelingua marcata marciapiedi marcos marroni mercatino met metallici metterle ming
        minimizzare minuscolo mirano modem monarca monde narratore nativa naviglio notano order
        orizzontali palace partenze passeggiare passeggiate pavimenti peggiora pendenza penny
        pensai percorre pic piegare piovere pisani pornografia poterci precario prelevato preme
        prendesse prendevano preservativi procinto programmatori proponeva protestante
        protezioni psichiatria psicologa quarantena raffinata rallenta restituisce retaggio
        riaprire ricoperta ridi rilasciate rilevati ringraziamenti rinvenuti ripetendo ripetono
        rise ritornò rivendicare rivera rossetti rovere rum salienti saliti sassuolo secche
        segnalata selezionate seni sentì serratura sidney simil slide soc soffocare sostituite
        spinte stabilendo strategici striscioni sudditi suocero superati supportano surf
        svolgersi tagliano tattico tenerli torneremo tosto trovai vantaggioso varco vederle
        viktor abbasso accertato accumulo adattato affettuoso affidarsi affittare affresco
        aggettivi agile aiutino alejandro alter alzarmi analytics anidride annessione anzianità
        anzitutto apostolico apposite apprende arrosto arts attivata automobilisti avvisa away
        bacon baglioni bancaria basilari bb berlin bestemmia bestemmie biografie blitz bonaparte
        bruni buia cada campano campobasso carrozzeria cattaneo centimetro centrocampo chiamami
        cicerone cinico climatiche coco cognata collaborando collection collezionato collocare
        coltivate compatibilità competitiva confermando conquistata consultazioni contenimento
        controllando coreani corner cupo curry dana decisero deliberatamente dessert devastato
        differenzia dirtelo discuterne dolo educati elaborate elastico eretta erotica esalta
        esatte esercitazione esodo esploso esponenziale fabbricati favoriscono feel finanziati
        fiocco fish fitness fondò frame freddie fumatori gelati gesta gheddafi ghost giacche
        giannini giovan girava giudicata godendo godo grillino hal hamas helsinki ignorano
        imbattuto immediati immondizia impegnativa importava indumenti interessava intestino
        into jedi jolly joshua kay kyoto lanciando lasciarli libica limitarsi lineari liquidità
        locanda log lucrezia malafede mancanze mancia marsala marty massaggi mastro matilde
        matricola matrix mickey mirate misurato moldavia molecola monroe mozzafiato municipali
        nash need ns nullità nunzio operando orti palmer parteciperà pascolo passeggio pattern
        pensaci perennemente pessimismo pianti predecessori predetto prenota prerogativa
        primogenito prolungamento prosecuzione protestano provocata pugliesi punizioni pupazzo
        questore realistica recesso reich reprimere ricordiamoci rientri rifacimento rilevazione
        riscossione risultata risvolti robinson rotondo salame salvate santoro scalata segnalate
        segnano seguirono sentirai services severi severino sicilie similmente sintassi size
        sketch smarrito sorprendere sospese sostanziali sostituendo sottomissione spavento
        specialistica speed spinse spontanee spring starci stimo succhiare suddette supereroe
        supponiamo svalutazione svegliare tantino tap tara tessili toyota tralasciando trappole
        tropicali trovarli udite usanze vaticana velluto vendi veronesi vinca visibilmente yen
        zampa zar zeus zii abbandonano abruzzese accettò accezione accidentalmente addominale
        adempiere adottando adozioni adsl aeronautica agevole aggiuntivo aggiustare aggressività
        aggressore ahaha aleksandr alghe allevatori alzate anarchico angelina antonello arch
        arginare arizona assaggiato austerità avveniva barbaro basilea battenti beffa bennett
        blackout brigate butti caio calamità calmi canonici cantoni cape capricci carlotta
        casting cataloghi chanel churchill cinismo collegano cometa comprensivo conducendo
        confinanti confisca conseguimento consigliati constatato contestazioni convergenza
        corporazioni costerà costruiscono crei croci cuscini dani dannato datata db densa
        deserta determinano deutsche dicevi discografica diventiamo drammatici ea entrarono
        esagerando facenti familiarità fia fiaba filtrare fisiologia fortissima foste fulmini
        funzionerà gabriella gel genero gerardo ghiacciaio giornalistico giubbotto giura idiozia
        imperia induzione inesistenti infantili infiammazione innocenzo inquietanti insistenza
        insufficienti interferenza interrogativi investigatore leccare levare liberalizzazione
        limited lucidità lungomare magnitudo malik mangiata mariana medesime mercantile messia
        metamorfosi mexico migratori milf minacciano mitra morirò morris mostrati mostrò muse
        natali noah nocciolo noir nordest nottata nuca odierni orrenda orsini ottomano pallido
        parlasse parso patriottismo pensionato permetterci perseguitati piaciuti piglia pisano
        politics potenziare precipitare precipitato predisposto pregando premiare processato
        progettati promettere proseguimento pulci quartetto raffigura recitato registrando
        responsabilita retroscena rettifica richiamano richiedente ricorrendo ricorrono rifiutò
        rifugi rime rispettoso rispondeva ristorazione ritornando rivendicazioni rovinata
        sanders sant scambiano scarichi scavato schierati schizzi sciolti sconcertante scrivete
        seghe seguimi sentirci seppe she shot smetto socrate sorgono sorrento sottoporsi sovente
        spaventare sperava spose stalla stendere studentesse stupratore stà svago tace tai tan
        tangibile tappeti tavoletta tesla trascorse troupe uffizi unicredit vaniglia vedesse
        vergognosa vis vortice won wwf xl zinco abe accertare accusano adempimento adorazione
        affascinanti afflusso agnese aliquota amatoriali ambiguità ananas andassero apportate
        apra ascoltatori audience australiana autentici automazione aviv barbie barbieri battuti
        beneficiari bloccando blood bordeaux botti boxe brasiliani broadway buonissima candido
        cannella canyon capacita casey cassano cela cf chiarimento ciclabile clay commi comode
        competitivi compiendo concordare condomini congiuntamente conrad contato contrattazione
        controller corrispondere crack credibili curdi curvatura dale dannati dannose dev
        dimostrò dipinge direct dissidenti distintivi diventino divertita ecuador edgar elencato
        ellis emo empire enea enrique enterprise entry evoluto fermarmi fermento files flat flop
        fm foce funge gemello genericamente giordania giudicate giurista gmail gomez graziano
        griffin guardata head hugh hunt illegalità impaziente improbabili informatore
        ingrediente insaputa intatto intermedia inventati jeffrey june karaoke kid lamentato
        latitudine letizia leve liu lontanamente lottando lópez maestre maggiordomo maggiorenne
        magnifici mammiferi mandò martelli mascotte medesimi middle migliorano mirata mirato
        mischia mistico modus mostrate muratore nah natalità nic nickname nm nutrono odissea
        offrirti olga omega oneste optato oratori orvieto ossessionato ou overdose ovviare palmo
        panno paranoia partecipate passavano patetica patrioti penitenziario pensavamo peperoni
        perdenti permetterebbe petra piselli pitture piuma plastico popolato porcellana portuale
        preoccuparmi presentatore presieduto presti prossimamente razionali reclami redini
        remake resoconti restaurazione riaperto riferisci rifornimenti rigori rinforzo
        rispettati ritenersi riuscivano rivolgono roland rotoli rotolo sailor saul sbarcare
        scampo sciocchezza sconforto scorretto scotti seguitemi senese separano sereni sinodo
        smog sommerso soprano spider spiegami spietato stabilmente stark stimata suicidato
        support tamburi telegramma tenutasi toccando trascurare tutt unisciti urlano vanto
        wagner walking welcome well zuckerberg abbassamento accampamento accusando affiancato
        affiliati aghi agitato ahmed aia alvaro alzheimer ambulanti amnistia apparenze apriamo
        arbitrio artefice articolazione aspirante attaccamento attendiamo attendibili
        autorizzare avversaria benito braccialetto brooke bruna calare cancellate canonica
        capiranno capivo caricatore caspita cassaforte catechismo cda censurato cercarlo
        chiamarli chiederei chirurghi cisterna coccodrillo coincidono collare colon colposo
        comizi commentando comprarmi compravendita comprendente concessionario conduttrice
        confuse conservatrice consulenze consumata corrispettivo costituiva crash creme curate
        danesi dedicano definirsi defunti delizia desiderate desse dic dichiarate digerire
        dirigendo disciplinari disegnatore dispiacerebbe distrarre doganali doug dovessimo drop
        ecclesiastico ediz egiziana eguali elba emigranti emigrato emozionato epilogo estranea
        falde fat fest festivi fig forchetta four freezer frodi fusi generando generati gerard
        giacché giustificazioni glorioso goethe gonzález grezzo guadagnarsi hudson
        importantissima incrociate inerzia ingenuità jeep kenny kids lanciò logicamente macron
        maggi magicamente manualmente marchesa marchesi mate mecca meritiamo metropolitane
        mettesse mil ministeriali mongolia muhammad mutamento necropoli noel novi occupanti
        occupiamo oil opinion ospitano ostacolare osteria oz pappa parliamone patrimoni
        peggiorato pensavi pensino perdente periferiche pertinente phoenix pieghe pile pls
        polizze portici portino potermi poterono precarietà preceduta preoccupate prescelto
        presenterà privilegiati program provava proveniva psicoterapia qi questionario radicata
        rafforza raggiungerlo ragni reagan relatori release residenziali resistenze ricevitore
        riconducibile rido rigoroso rinviato ripetersi ripropone risanamento rispettabile
        rovesciato rubino salmo samurai sancito sbarra scaglia scipione scriviamo search
        seguirmi senegal shane simpatie solco solidità soprintendenza sospettare sotterranei
        sottosuolo sovrana spendono spiegava sputare stampate statura strategiche strumentali
        strutturata svegliarmi svolgerà tentata terzino their tradotte tranquille trattasi
        tratterebbe triplice use vendicare vestite veterano vincolante virtual virtuoso
        visitatore vissute volgari vu vv wright abitata abituali accaduti addestrati agevolmente
        aggiudicato aiutiamo allarga allontanati alterato altissimi amburgo anarchia anticipate
        antoine apprendistato approvvigionamento ari aspirapolvere assenze assunse atalanta
        augura autismo autonomie avi avvelenamento basilico beverly brevissimo briciolo brooks
        calcolata candy capillare carbonica carriere celentano chad chase ciccione citano cofano
        colei collisione colpì commercialista commonwealth comparto comunitari conciliazione
        consigliata contati contesta controllore corale cordoglio cosmico croati crusca dandogli
        deliberato denari depressa detroit dexter diffondendo dimostrarlo diplomato discepolo
        discutono disinteresse distribuisce diva doge domus dormiva drammatiche dò earl
        eccellenze edile editoria edwards eliminate elle emesse emessi enigma entusiasti
        erzegovina esecutiva esibisce esplora eufemismo eventualità evidenziano evolve ferisce
        fermezza fermò finalizzato finanzia finanziata fingendo firewall fiumicino flessibili
        fondate forex formalità fotografici frainteso françois frizione fumato generatori geo
        giardinaggio gina giustiziato gorilla gruppetto guasti gustare handicap holly
        ideologiche idoneità includendo incomincia influisce ingaggiato ingaggio
        intenzionalmente intercettare interessarsi invoca ipotetico irritante isbn iscritte
        ivrea laptop laziale libre litigi luminosi macellaio maghi maiuscola mango marilyn
        mattine maurice mediocri mena metodologie minorile modica mollo mono montalbano nation
        networking numerico numeroso obbedire obbligatoriamente occuperà oceani offensive
        oltraggio oltranza osare osservate pagliaccio palato pallacanestro panca pappagallo
        paraguay parentela parlarmi passaporti patch patriarcato pedagogia pensasse penserà pera
        perderti perquisizione persia piango piantato pokemon poniamo poterne prefisso preposto
        presidi privatizzazione proteggono quadrata rallentamento rampa ranch rapire razziste rc
        rea read rep restava restrizione riavere ricade riconquistare riflettuto rigenerazione
        rigorosa rimaniamo rimpianti rinascimentale rione ristampa risultante ritornello
        riuniscono rompi rover ruiz salvano salviamo salì sbocco scanner scontrino seduzione
        sembianze senatrice sinistri sl snob soppresso sorellina sottomarino sparta staranno
        strike tartarughe tax togliamo togliermi tossica trasporta travi trevor tuffo ultras
        umanitaria umida uranio valor valutata ventidue verginità visivi vizioso votati were
        wilde woody yi yuri acc accessibilità accorsi accumulare accuratezza affezionato affido
        affronto aggiungerei aggiungete alain alghero allungare also ambedue ambrogio americhe
        amministrare ano anticipa apologia appariva appeal ardente ariete artist ascoltati
        atlante attesi attrae australiani avvolta ballerine battezzato because beccati been
        beethoven benefica berti bingo boni borbone breccia cagnolino cammini carreggiata
        casalingo castelnuovo cenerentola centra cercheremo chiamerà chiederò cinquantina
        cinquemila colera comprarlo compressa comunitarie conca concernenti conciliare
        conoscerla consacrato consumano content contiamo corone corporea corvo cowboy cronico
        csi curarsi dado denota descrivendo desiderava device dimenticano disgrazie disparte
        distruggono diventava divenuti divulgare dogma double ebbi eden elvis equilibrata
        esplosa esprimo evoluta exchange eye fattibile feb ferguson ferragosto filiali finirla
        foligno folklore formarsi formulato fran fuggiti gesuita giace gin giorgi giovanissimo
        giuliani gotico governante granito grattacieli greggio guadagnando harley helena
        historia hood idealmente igienici immaginando impegnano impiccato implicitamente
        indagando infedele infrangere ingannato insonnia interrogatori intrappolati invasa irpef
        kant larve lasceranno leggevo londinese lucidi lunghissima lydia mafiosa malware marion
        mascella mature mea milionario milo minchiate miseramente moriva most mostrarsi motta
        mulini muoia nanna notata nube oltrepassare orange ordinarie ortodosso ottavi padrino
        padronanza pagheranno parecchia partorire peccatori pedonale pensatori piaccio piangeva
        piazzare poetessa pongo precauzione premia procedendo proclamazione proliferazione
        pronunciate quadra quadrante raimondo rasoio rassicurante reduce regolato rendano
        reynolds ricaricare riccione riceveranno ricorderà riduzioni riferivo rinforzare
        riproduce risalenti rispondete ritardare rivoglio rovesciare sahara salomone santissimo
        scie scomoda scontare second sembrò servitore sessista severamente sfondare sfruttano
        significano sinonimi sognando sonore sostenibili spietata spoglio sr stamane stilista
        stream strong suddivisione suggerendo tate telegiornali telenovela teologo testimonial
        tirannia tomo torcia tormento track trastevere trek trovandosi troy tsipras tsunami
        underground utilizzabile vandali vendeva vettori visualizzato vitamine volpi volute
        winston yamaha year zappa abbazia abusato ace acquisizioni acquistando acri afro against
        agrario aiuteranno alighieri allunga alluvione ammalato ammazzano amorosa ampliato
        annotazioni anonimato anticamente antonia appoggiata apprezzano arabe architettoniche
        arduo articolazioni ascoltarlo asiatiche attico attrito aut aviazione bagagliaio
        basilare beccare belvedere benefico beth biblico bibliotecario birmania bloom bomber
        bonifacio bracciale briciole bro bronzi bruscamente bullo buttate cali cambiamo
        cambiarlo canal cantine capirci capitalisti capriccio carrie ceramiche christina cigno
        circonferenza classificata colombiano coltivatori commentatore commerce communication
        compose comprando compratore concentrazioni conclusiva confido coniugale consapevolmente
        constatazione contatore creatori cricket cripta dalmazia decretato delhi deputata devoto
        dignitoso dimette disastrosa discutibili disfatta divine drogato ebrea editrici
        educatori emerito equivoco erica esente esige evacuare fastidiosa fautori fenice
        fermentazione feroci festeggiamo festeggiano fondati forbes frana frusta fuggono
        gastronomia gattino gibson giornalieri globe granduca graziosa gridano gu guardarti
        guardavano guarito hand hank henri homer ida idonea idraulica imbarco immaginari immersa
        impressionato improprio incazzata incontrò incoraggiato incrociato indiretti infilato
        intatta integrali interim interrogativo interruttore intrapresa inusuale invasioni
        inventate iraniano javascript kane kenneth kill knox latine lavandino lea levate level
        león lirico luogotenente maison mantenute marchetti marianna martinelli massoni mcdonald
        metterebbe minuscola modeste molteplicità morelli motorizzazione movente nana negano
        nerone omero omissis omofobo omogenea onnipotente ortodossi osseo paiono palline
        parlante passatempo passeranno pearl peer pentole perseguita peugeot piangono piazzetta
        piccione pionieri pl pompini positività potuti predatori pretendo progressisti
        promettono proprieta prospetta provocati puerto puntini raddoppio raul recuperati
        regalano remix renderci restate reverendo ricercata rider riferiti rino risorto
        ritrovate romagnoli rovinando sabina sacrificato same sampdoria scaffale scambiati
        sceneggiatore scherziamo schiacciare sciarpa sclerosi scogli scoppiato scopriremo
        scorpione scriverò scrutinio selvatico shadow sharp siglato silvestro simultaneamente
        smettono soccer sollevamento sostieni stabilirsi stalle starsene stimare stupefacente
        succhi supervisore sánchez temeva temporanei terroristici tirati trattiene tree tribune
        usarli utilizzatori vargas vascello veleni ven vic videogame vin vote wood years zoe
        abramo accenna accessorio acquistate addestrato addietro adiacenti affermò affrontate
        agitata alison allergia allestito allucinazioni ammenda analitica anas andartene animal
        anticipazione artigiano asma assalito assistita astratta atlanta atterrato automatiche
        autoritario autunnale avversione baghdad bart becchi berlinguer buffone cagato calcutta
        calvin camminano cantate capienza caratterizzazione caricamento caschi caucaso cercasi
        ceti chiarissimo chiasso chiederanno cicatrice circoscrizioni colesterolo coll
        colonialismo coltivati comandato concettuale conference consigliano contra cornici
        cortesemente cortometraggi cospetto costava costiere cp crystal culti decessi dedico
        democrazie deportazione diavoli dicci dichiari differisce dilettante dipenda dipinte
        dirigersi distesa disturba diverrà documentare dong doping doverlo drogati ec educata
        elettorato elliot episcopale eroico estensioni estremista evidenze evoluti farnese
        fecondazione fedelmente financial firmate forbici fotografato fottutamente fulvio
        gelatina ghiandole giga giornalistiche glie glucosio grimaldi hassan illimitato
        immensamente imponenti imporsi incassato incompatibilità indovinate inevitabili influire
        informativi innalzamento innamorarsi insulta interlocutori invalidi invertire
        investigare investita ipocriti ispirare kung lager lampadina lasciarci legano liberate
        limbo limpido lituania lj lottano louisiana lourdes ltd magi maligno mancino mangiati
        manna marciare materialmente melanzane mentore meriterebbe merlin metafisica milton
        mineraria montenegro morning moschee mostruoso mutazioni mutua nam negarlo niger notando
        nuoro obbedienza odioso offriva opportune organizzarsi oristano ospitati osservo otterrà
        palloncini pam partiva paterno pennsylvania pensarla penultimo pesano pezzetto
        piantagioni piegato pinguini plauso polemico polsi ponente poveretto praticano
        preesistente preoccupi previo promuovendo provenza quantistica ranking rarità
        reciprocamente reina renderti rendete reperibile ricadute rieletto rights rilassarsi
        rilassati rilevamento ripagare risiedono risolvono romero rubando rubriche scacco scalda
        scegliamo schifezze seneca servano sfondi simulare sinfonia sipario smetta soglie
        sollecitare somiglianze sorteggio sospiro sottoscrivere sottrarre spariscono spiacevoli
        stressante strumentazione subordinato sudamericano supportata svoltosi talora taluni
        taormina tazze tigri tirocini toby tossiche trattore tributario turche umanitari
        umanitario unilaterale urbanistico usciranno userò vanità vescica vivevo vivrà wave
        xavier youtuber abitava abusiva acida afferrare affine aggiuntiva aiutante alec algebra
        allena allungato alternano always angelis angolare appoggi arcangelo archiviato
        arretrati articola asciugare assessori atena atte attribuiscono autopsia azionario
        balene bonino borgia bosch bozze brilla britanniche bruciando bulgari buttano caffeina
        calato calcestruzzo calcistica cambiò camminato capolinea cappuccini cardine carrozze
        cecchini cherry chicco cimiteri cioé clacson collaborano commission compete completezza
        comunicano concentrano conformazione consegnate consigliamo corsie criticità croata
        crociate cubi curiosamente daje dannazione debbono decollo deliziosi destini deus
        devastanti difficolta digestione diminuendo discusse distorsione dolorose dop dormitorio
        dottrine duratura eccoti eccovi effettive epic eresia esercitano esitare estorsione
        etniche etruschi eugene facilita falls farm felicissimo felicita fiducioso fight
        filosofiche finisse flessione foca follow fossile frena gandhi generici genetiche
        germanico germano gerry giovanissimi gironi gite giurati glass godetevi gonzalo
        governano governata grafia grazioso guidatore hosting identificativo idoli ignoti
        immacolata impazzendo impresso inaugurale incisa incompatibile incompatibili indiane
        infila influenzano ininterrottamente insegue inseguimento installata installazioni
        inversa investendo irresponsabile istria kazakistan lanka libici lindsay listino lorena
        luc lucano lux macedone madama maleducato mandarmi manuela marciano marzio massachusetts
        masters medina meritevole merlino mill minestra modificando molly monito morde muovi
        mutamenti naomi navy nb ndr negando oltreoceano omaggi omogeneo oppongono oppressi
        orientamenti palazzina pallina paragrafi partirà passasse passerella pavel peggiorando
        pento permise petrarca pianure piccolino piramidi posseduta premuto prendersela pretty
        processuale prognosi proibita pérez qualificate ragionevolmente rapiti realizzarsi
        reggae remoti rendite riconosca riconoscenza ricoverati ricreare rifà rimanente rimasi
        rinchiusi rinunciando risente ritornata robbie rocky rompendo root rv saltano sandali
        sbarazzarsi scivola scompaiono scopano sembrate serali serenamente servisse sg shepherd
        sismica sisto smontare socializzare sofisticato sospensioni sostenne spogliatoio
        squalifica stanziati stellari stevens sudare suddivisi tantum telescopio teoriche
        testato toccante toledo tormenta tradita traggono trascorre trasloco traumatico travis
        tripla trovassi tuono turba udinese ui ulivo vacche vantano ventilazione verosimile
        vescovile volatili wanda whisky xxii accettabili acta addice affermarsi affollato
        agghiacciante aggravata alaska algeri alimentata allan alleata allegati altari ammasso
        ammettendo ammirato ammonta amp annali ansioso antifascisti antincendio apparizioni
        appesa apprezzate artigli ascia aspirare assicurano astronauta attenersi auditorium
        avvertita banalità beat bidone bionde block bonnie boot brothers bruciate buddy
        burocratico cache cadrà caldaie camerun cancelleria cannes capì caracciolo carbonara
        caverne centralità cher classificate cloni comodino comparazione concordano configura
        connettività conoscesse contraddistingue coordinazione crazy cresciute criticata
        culinaria custodi darren decomposizione delusioni designazione dicendomi difensivo
        diminuita direttorio dis disperate distinzioni divertimenti dividendo domenicale
        eccitato educative emmanuel esibire esistita esteticamente etruria evitate experience
        falò fanatismo fasciste fatiche fidato fisiologico fragola frammentazione frittata
        fritti frizzante fughe furiosa gallipoli genuino geograficamente giocherà giunsero
        gliele gpl granada graziani hahaha histoire ignorata inadeguato inarrestabile incinte
        incroci indian infedeli insegni insensibile inspiegabile invocare ioni iper islandese
        itinerante kansas lang lanterna lasagne latin legittimamente legnano leucemia liber
        limitando lume lunghissimo luther manifestarsi mantenuti marittimi marxismo masticare
        matteotti meramente mettetevi mick miur montati motorino nanni nasale negoziato nidi
        nigeriano occorrono oculari oi onorata ordinazione otranto ottavio pacificamente
        parlavamo particella passerò patologica perdonato perez periferica perplesso pessimi
        pettegolezzi piangi pipa polmonite popcorn porterò possessore poterle pranzi predicare
        predicatore prepararmi prescritti produsse progettista proletariato pubblicita
        pubblicitarie pugnale punisce punita puntuali rabbino raccolse ragioniere ramos rane
        ratifica raven reading realizzano redigere ren rey ric ricadere riconobbe ricoverata rif
        rilassato riparato riscrivere riscuotere robertson roosevelt rossella rs saccheggio
        saldamente saltando salvarlo sar satirico scalpore scelse schianto scongiurare scoppiò
        scorrono scuderia sentimentali sgarbi site sollecito sora sorvegliare sotterranea
        spaventosa spedita spezzata spinelli stabilizzazione sterili stregone tamburo tenacia
        terziario tesoriere testuali tiffany trasformate trattoria trattò traversa travestito
        trincea turn tweets universal urina valico valtellina vecchietta vendiamo versati
        veterinaria vicinato volando volt votate wyatt za abbandoni abel abitate abolita aborti
        abortire accidentale accolte accurate acquistano adesioni affanculo affetta ahahahah
        allarmi allegramente alvarez ambra ambulante ammalati andria aneddoto annoiato
        annunciano apprendista apprezzabile architettonici armonica arricchimento arricchisce
        artificialmente ascendente aspira assumersi assunte atei atlantic atlete attraenti
        automobilistico avverto avviamento avviati azzurre ballano bava beirut bernie biasimo
        bilico botanica boxer briganti buonsenso cagna calza camerieri carota cartelloni caruso
        caselle cassino cav cazzone cee cessato chianti chiappe circolano collane combinata
        comparse compromessa concernente confrontato congiura contestata convertiti convincermi
        convocare cordiali corporazione corrompere costringono crew cubano danneggiate datti
        decidendo denise denunciano dicendogli diete divorziato domingo duraturo epocale
        esagerazione esaminando esatti esprimendo etiche evidenziando evito faith fanti fareste
        fattorie favolosa fca ferroviari fidarmi focaccia fosforo fregata frequentata friend
        fruizione frumento gaga gargano generazionale giacinto giudicano gnocca godimento gonfia
        grammaticali graphic guinzaglio hate ibridi idrocarburi illuminante inaugura
        incompetenti incompleta inconcepibile incontrata individualmente infastidisce infilare
        influenzata ingrandimento insegnando intervistare intreccio ipod ispirate istigazione
        keep leali left leghisti legittime legumi liga limitatamente limoni linfa litigano
        louvre malpensa mangiava mantenga mantra marginali md metalliche mettervi mills ministra
        mirati miriade misera misteriosi modernizzazione molestia montreal morbo nas natalizie
        nevi nola numerazione nuocere occupò offra olbia oreste organizzative pagava palinsesto
        paludi parlanti parlarci parolacce patriarcale perseguitato pervenire picchia pirelli
        pitt placca poligono pontificato popolata possiedo poverino preludio prezzemolo
        prigioniera proclama progressive prostata provocazioni qualcosina quaresima queens raso
        reggono regine renata riassumendo riceverai richieda ricordarlo rifugiarsi rimpiazzare
        rinnovabile risulterà ritornerà riunita rivolgendosi rivoluzionarie ruggine rughe safari
        salvando samuele saprete scappata scenografia sd secolari sedicenne selvatici
        semplificato sentirà sfiora siciliane silvestri slavi smentisce soffriva sognano
        solitari soprannaturale sorprendenti sparsa spessa spiegarti sprint spuntano squillo
        stanford statica storiografia strauss studentesco stupire stupirsi supplementari
        televisioni temporanee testosterone tiberio ton tormentato tornado tornarci trascurato
        trial tripadvisor ubicato umiliante umiliato urso vacante vagone valute vederne vendette
        verificate vestono vetrine vicoli visitata volata wide zagabria zecche accettarlo
        accorgono acquisisce adidas adulterio affamati affamato agnes alexandra alicia alloro
        alpina altezze ambo analysis appesi arbitrario argentini arie arpa arretrato arriveremo
        asciugamani assalti astenersi astensione atterrare aumenterà auricolari avanzano aversa
        avverse baciato badge balconi barzellette bayern bellico benestante bibite bizzarra boca
        botteghe bresciano buy cafè cameretta carr casello castigo catalani catasto cavalcare
        ceci cedendo cohen colletto colpendo coltiva commando commettono complessivi congiuntivo
        coniato considerevolmente convincerlo copenaghen corazza cornuto costituenti credetemi
        cristallino crucis cucinato cuochi curano dd dedicò degustazione diacono diagnostica
        diagramma diresse disattivato disuguaglianza diventerebbe divertono dizionari docce dune
        dèi edita elasticità elenca elettrodomestici emersi ennio equivoci escludono estetici
        estinto estonia evitano evitiamo evolversi ezra facendola fagli fanny farmaceutiche fdi
        fernández ferrante finiamo fissate focale fondatrice foreign fornelli frequentati
        gameplay garantendo ghana gigli giochino glee ground gta gubbio gus harper heather host
        identificate ignorati illustrate ilva immunitario incantato incastrato incline incognito
        indegno indossi infelici infetti infinità intenzionale interattiva interrogazioni
        intrattenere intravedere invitando iscriverti karate letali lipsia liquori luminose
        machiavelli magnesio maker mann maradona marisa masturbazione mediano melodie meritata
        metrica michigan miserabili moi monache monster morsa muffa muraglia nascondo natalia
        nego nexus notarile notate occupavano ocean olivetti ondate ordinanze pagliacci paladino
        pallottola pallottole paoli parabrezza paracadute partecipò paz pedali pensarlo
        periodiche permetterti perno perseguito persiani pessimista piedistallo piscio plagio
        pomeriggi poppa porro powell predominante preparatevi principianti prologo promuovono
        prosecco pulisce puntati qualitativo raccontò raddoppiare raggiungerà rappresentando
        rappresentavano realizzazioni reid renderle residenze respiri restituiti ricava ridire
        riflettendo rigidità rimangano rinchiusa ripeti riproposto risoluzioni ristrutturato
        ritieni romolo ronald ryanair sales sanguigna saprò saro scaricati schifezza scoop
        selvatica seminare seminato semplicissimo sense sfruttata siriana sodalizio soffia
        soffitta sopravvivono sorgeva sorrentino sovvenzioni sportelli sports spuntare stabilì
        statuti stupendi succhia superficialità talpa teenager tempistiche tendente tenerti
        tengano theo titanic tomas tornino tosi traguardi transessuale trasferite trasposizione
        trave traversata trema twin ucraini urine utilizzazione valse vassoio vasti vegetariani
        venice ventaglio vestiario vibrazione vida vogliate volontarie wedding wii words
        abbandonò accadesse acconto aderenza adorano african agro aiutaci allineati alture
        animate ansie antipatico appartenevano appellativo appendere armonico artico asd
        aspettarci aspettavamo assorbe atmosferica august autodifesa avvale avvistato avvolge aw
        badante banconota baratro barbera bau bauer benigni breakfast brunetta bud caffé calle
        cantù casapound causale chitarre ciampi cnr coffee collocamento compagine compiono
        complicati comunita concentrate conchiglie conclusi confrontando congetture congiunzione
        conoscente consistono contante cortona costruirsi crittografia croniche cucchiaino
        demolire denominazioni desideriamo deterioramento diagnosticato diamond diane
        differiscono dimostrate dirigono discussi dritte ebola eccessive eddai emerson
        espandersi espellere espiatorio excel favorite fieno filosofici flag flores franceschini
        frenata furore generiche gerarchie giamaica gioiosa giurare governatorato gufo hair
        haiti hector hollande ict imperfetto impostata imputazione inaspettatamente incassare
        incipit incontrando inconveniente indeciso innamorare inquadrato inquilini intendersi
        intendesse intermedi intra intrappolato invariato invocato irrimediabilmente iscrive
        jace jenna kara lai lamborghini lanciate lascialo lauree lavo lavoratrice lavoretto
        lenzuolo lesa libico limito locandina lyon macchinario macchinetta maltrattamenti
        maniaco marittime mediana medusa meet meg mendoza menzionate mercenario mimmo misteriose
        montanari morente move much navicella ned nikita noiosi om omesso opportuna orfano
        organizziamo ottaviano palatino palestre palloni pantalone parer parta partecipe
        passaparola pendici permettano perpetua persiano pertinenza pettine piastre pinacoteca
        pinguino pirla plotone populisti portasse posato postino precaria preferendo pregate
        prepotente primaverile progettando promettendo proteina provati provenivano puntura
        radical raffaella ragù rainbow rappresaglia rappresentativi rassegnazione realista
        registrarsi reperibili rette revocare rideva riferisca rifiutando rifondazione rinaldo
        rinascere rinomato risse ritiri rivelò rodríguez rotture runner sagoma salumi sapessero
        scaldare scheletri schiacciante schifosa scorgere sedermi seguirla selettiva sentivano
        servitù sfido shirley shore sigh simpatiche singh siri sminuire solidali sonorità
        sostenevano spiegati sposò squallido stephanie straordinariamente stravagante stringa
        stucco sugar svoltasi tao terracotta terrorizzato teschio testuale them title toccati
        trascorsa trionfale troverebbe tt tunisino ul vaccinazioni vecchietto venivo vergognare
        vietati vietnamita visive vittore volato vous vpn vulcanica weber xiaomi yuan zeno adda
        adeguarsi adriatica adulte afferra affrontata aggravato airlines aiutate alfabetico
        amari amarti ambientata appropriazione approssimativa arrampicata arrestano arrow
        assicurativa atmosfere atmosferico atroci atrocità avverso babilonia bacche beyond
        bianconeri bizantina bluff bombardare bu café calata calenda calvario cappelle caricati
        cartucce cecità cervi cespugli ciccia ciecamente clamore clamorosa classificare cnn
        collage collezionista collocate commentano condurrà consulto cont contenga contraente
        convulsioni coprendo coprifuoco cosmetici dacci debutta decenti def denunciata dettami
        dicevamo diplomati disastroso disparati disponeva disturbato dittature divenendo diverto
        documentati domandato dorothy duchi ebbrezza eccezionalmente ein elliott entrasse
        erigere erika erotici esplosiva estasi evitarlo facendogli facente fenomenale fermarci
        fermarlo fermerà fertili figurine fissazione flavia friedrich gag garantisco
        generalizzato generosi geografici geologia geopolitica germanica ghisa gioacchino giotto
        giuristi give glaciale gm granate gridato guanto honor hour hyde identificano idonee
        illustrati imparate impariamo imperativo imprescindibile incantesimi incarnazione
        inconscio incoraggia incorrere indennizzo indichi inestimabile influsso ingente
        inserirsi insignificanti insulina interezza interpretati intollerabile invincibile
        invitate ispettori ispirano istruito jaime jefferson joker jun lavastoviglie lc leggeva
        legioni liriche luciana lucifero lugo lunghezze mancheranno mandami mandarino maneggiare
        marquez mascherato mascherina massacrato mazzette mazzi memorizzare mescola michela
        minerva modenese mohammed morfologia mostravano motogp mutare native nemo normanni novel
        offri olocausto ori padiglioni palmi parisi parlino parteciperanno patriota peculiari
        pedonali percepiti percezioni pericolosamente person planetario poe preoccupo proclami
        prodigio professionalmente prolungare proteggersi provvidenza psichiatrica psicosi
        pulcini rappresentative ras reception reclute remi resina restauri restituite
        restringere revocato ribadisco ricavati rice ricordarti rimosse riporti risarcire
        riscoperta ristrutturare risveglia rodi rota rotonde rovereto salariale saltata sarto
        saturazione scolpito sedurre senegalese sequestri serbatoi sfratto sgomento sicché
        simmetria slitta small somministrato sondrio soros sosteniamo sostituirlo sottotitolo
        sovrapposizione spaventati speculare spente sponsorizzato strappa supposizioni sò tappi
        temperamento tenace testicoli timeline tiranni toccate totti tours transessuali
        triangolare troika ts ucciderla umanistica vali vasche vegana vigevano vigilare vigneti
        vincolato volkswagen votando và working yves abilitati accelerato accorse addome
        adottano affianca affidate aggravante alberti allargamento allison altissime
        analfabetismo anatra annate annuario ant antecedente appassiona apprese approfondite
        arancioni arbitraria arnaldo asciutta assolvere astuto attaccanti attingere
        autobiografia avanzo aveste avra avversità azzeccato baluardo bam barack barili bass bea
        before beneficiario benone bergamasco berlina bilaterali boccone bolognesi borromeo
        bowie brace brezza brusco btw bugiardi bussare calvo capro cargo carlino castagne
        catalana cavolate ceco cei certosa chiederci chiesero chioma chloe cinzia civati
        climatica comandamenti combinati comprensiva conchiglia condizionamento condizionatore
        conegliano congress considerevoli consultivo coordinata coreografia corp corsivo costole
        cotte crepa cristian cut definendo dettate devastata dipenderà distaccato documenta
        dopodomani dosaggio dual eccessivi eccoli economic elevazione elfi elias emotivi
        equitalia erosione esiliato estati esteriore eterni evoca facciamoci farmacisti fiasco
        figc filologia finalisti fiorente fit fonde freschezza friulano frustrato fund
        funzionanti fusa gareggiare geniali genuina giordani giudico goldman gole guardami
        guardò guidava hayes hostess hulk ideatore ideologici igienico immortali impegnare
        imperdibile imperfezioni impermeabile importati indole indubbio infettive infiltrazioni
        iniezioni inquisizione intelletto ipotetica irreversibile istruttori jam jolie katie
        kebab kerry kingston lacrima laghetto laicità lucchese mancando maniglia marocchini
        matite memorabili meridione metropolitano mettiamoci minare monsieur montecitorio
        morales narrative navata nervosi nsa nutrimento oo orzo osservati ossido osvaldo
        paladini passeggino passionale patologico penelope philips piccolissimo pierce pit
        plinio pluralità porn posate prede preferiamo pregevole prelievi prematura preposti
        prevedendo progress prospero protettivo psico raddoppiato raphael ready reattori
        recuperando retina ria riformista rilancia riley rimettersi ritirati rolex rupert
        rustico saldare salem salt saraceno sareste scalinata schiacciata scioccata scoprirai
        scorcio screditare segnate segretezza seguivano semantica servitori seul sfollati sid
        simbolismo smaltire smentire soffice soppressa sottoscritta sottostare souvenir sparati
        spiegherebbe staffetta statista statuetta straziante studiò study sullivan svincolo
        svuotare talebani teatrino television tenti terminate termometro tessitura tir tornasse
        tout tragici trampolino trasformi trattenuta tronchi ua unit utilizzarlo variabilità
        vedove vegani vegetariana vegetariano venture vigliacco vinceremo wesley zu abbienti abd
        accorgimenti aggregato agi aiuterebbe alluvioni alternativamente amalfi ammissibile
        andavamo ankara annunciati any apparse arachidi arbitrariamente arrestate ascoltiamo
        assenso assolo assomigliano atm attratti autentiche azionista bagnati bat bear benny
        biancaneve bistecca boccia brando brillare brother bufera camminava canarie caporale
        cappellano carcerati censurare chievo chinese chiuderà cileno cin circola civ cloro
        coinvolgendo coldiretti collegarsi colleghe collezionisti combinando comincerà common
        compilation concordi consacrata conscio controcorrente corredato costituendo
        costituivano costruttive cotti coupon cultural decisivi deformazione democraticamente
        deportati deterrente deviare devoti diciottesimo drastica edili edith egemonia elaine
        elastica eliot energetici esaminati esilarante espressiva essendoci estendono estesi
        esuli evolutiva faq fatima feudi fiorire fortificazioni francobolli fune fuoriuscita
        galilei gangster gasolio gasperi gestiva giampaolo giardiniere gilberto giudicando
        godermi gonne grandissimi guadagnati guerriera guillermo hee herbert holland immersi
        implicita inadeguatezza inca individuata infallibile infinity ingegno inn insegno
        insisto insistono intenzionato intrighi invecchiamento invecchiare involucro iss
        istruiti judith kernel kitty lasceremo libbre litio locuzione login lori maionese manu
        marchionne massi matrigna melanie messaggistica minacciati minaccioso modern montale
        montatura montevideo motion munito murales muratori mutato naruto negoziante nikki
        nutrirsi offrì olimpia omofobi onomastico originarie ospiterà pacifici pal palpebre
        paradisi parimenti pecorino penalità pensionistico peppe percosse persiste piacesse
        piacevolmente piantagione pioniere pittorica portiera postura pot precursore
        preoccupatevi prepariamo presentavano primordiale procurare proxy prurito pulpito
        pungente python quentin racchiuso radicato raggiunga ranghi ravioli reclamare rendendolo
        repentaglio riferendo rinomata ripari riprendo rischiamo risolva risultò ritenga
        ritirate rivendica robotica rode ronnie ros salernitana sanguinosa sbatti scambia
        scempio scogliera scontati scoprite segretari sentano sentirei serenissima servì seven
        sfidano sfidato sfumatura sgualdrina sindacalista sleale sommersa sorso sottostanti
        sottovoce spenti stancato starai statico sticazzi storiella storta stracci stratagemma
        strofe stupidaggini sunday tantissima telo tentazioni th thailandese tornarono tracy
        trap tute tutelato type umanita unicità uscisse usd vallata ventilatore ventuno vergogni
        wikileaks willy wong abissi accaduta accanimento accendo accontentarsi accreditato
        acidità affascina alert aliquote allargata allargato allestita allorché ammazzati
        amorevole analfabeti analogie andassi annalisa antonietta apparirà appoggiano approda
        archeologi armani arricchita ars articolare aspettarmi assomigliare astronauti astronave
        audrey avengers baltimora barbone battaglioni belgi bonaventura buffon bulgara buoi
        calorico canestro capezzoli caramella carboni carburanti carducci carente caricata
        catturata cesareo cessò chiudersi cinematografici cinghia cliccate cliché coccole
        coinquilino combo committee comportava condizionare configurare consumati continuata
        coppola crearsi crocetta cuffia decidesse decorrere deficienti depositata determinando
        deviato devon dimmelo dinamo diocesano direte disappunto discende discretamente
        disonesto distorta dorati doris edilizi enna epatite esagerate esaltazione esplorato
        esternamente etrusca euforia eviti extracomunitari fantozzi fermarti ferretti flashback
        fondano formativi frane frankie frequentazione friday galleggiante gallia gamberi
        gaspare generalizzata geova germi giova giretto giudiziale giuliana gomorra grammy grani
        grinta homepage hughes iddio ignorate ignota illegittima imbarcazione impazienza
        impazzita imperi incontrarlo indebita indignati individuate infastidito influencer
        influito informano ingenui ingrassare iniziai innata inquietudine insegnate
        interessamento inutilità invade invecchiato irina ist istruire jae joão klein knight
        lampi lasciavano lesbo lionel liti lividi maggiorenni magie maleducati mandarli
        mangiarlo martín medicinale microscopio mirko motivare mp muniti mv mw nasceva neonata
        notes nuvoloso obesità ohio original osceni osceno ospitata output pac pacific panel
        pantheon parare parlamenti pecca peggiorata penalmente penitenza pensionamento pf
        piccolissima piercing pierluigi pietoso piombino plastiche pope pranzare precetti
        prestigiosi primitivi priore procuratori protegga pulitzer quarantina quinquennale
        quorum rafforzato rallentato referto regressione rené reputo respinti rev riceveva
        ricostruzioni rifatta rinaldi riposto riproporre risalita risvegliare ritardata ritenne
        rogers schierarsi sciences scintille scomparve scontate scrivimi segnando selettivo
        sentirla sett sfilate silicone skin sobria sollecitato sorda spacco spiegò spontaneità
        spuntino squilibrio starebbero stigma stimati stimola stimolanti stipulare stupende
        stupisco successori suez suzuki tangente teheran teneri terminati terrorizzata tex
        through timo tiziana tm tonnellata transgender trasferirmi trattazione travestiti
        udienze umide urbanizzazione usò vaglio valente vana velivolo versailles vidal vinte
        virtuosi voghera xenofobia xxv zelo zimbabwe abbattuti abbreviato abilita accademiche
        accelera accendi accomuna acquistò ade adelaide aderiscono agita agrumi alemanno alleate
        allergica allucinante amatori ampliata anch annovera anomalo antipasto approvo aprilia
        arcipelago armstrong arrende ascensori asini ask attack attratta audaci auspicio aux
        avviate avvicini azerbaigian babysitter baciano basilio benestanti bernini berretto bias
        bilanciare bipolare blackberry bravissimi burocratiche canton cappa cardinal carissima
        carmela cartagine cassonetti caviglie censure chapman ciclabili cioccolatini cliccando
        cogli coltivata concorda confinante consacrazione consorzi consueta continuarono
        continuino corporeo correttore danubio danzare deborah definiva delinquenza demand
        derivi dialettale didascalia dimentichiamoci diminuiscono dina dinamismo disegnate
        dispari ditelo dogmi dominano dominicana edison electronic elmo elogi emanuela emersa
        engineering entusiasmante etimologia evelyn evoluzioni explorer fabbricare facilissimo
        federalismo femminilità fesso fidatevi fogne fuggi galeazzo garantite gazebo georges
        getti giada giocavo giustino gogh goti government gravissima guasta hammond hay hegel
        ibn imponendo imprevisti inattività incondizionato incursioni indecente indiscutibile
        influenzati inganni innalzato innocuo inquadrare inquadratura insorgere insorti
        interattivo intercettazione intrinseca investono isp kindle lamentare lamina lascerei
        lav leggerla leggibile letterati liberando lock lordi lucarelli maga malate manning
        massacri maturare mausoleo mediocrità megan melone mense mood muoveva nascondiglio nazi
        nissan nudità obbligano oblio oc og operatoria oroscopo ortaggi oscilla osservanza
        ottennero ovvie paghe palesi pancreas pannella passavo paste patterson pazze penseranno
        percepiscono percorrenza permetteranno personalizzata petit piacciano prender
        preoccupanti prevedo protettiva provaci psicopatico pubblichiamo raffiche ragioneria
        rassegnato regale renderanno resistono ribellarsi ricaduta richie riciclare riconoscente
        riconoscibili ricostruita rifarsi riferite rilasciano rimorchio rimpatrio riscontra
        riscossa risvegliato ritornati rivelati rivenditori romeno sad salverà salvia sancisce
        sanguigni sapiente sarajevo sarde sará sassonia satellitari savage sbalzi sbarcati
        scaricando scelga schizzo sciocca scoraggiare scovare screening scrissi scrivevo
        segnaletica seguace seller sentii seppellire sheldon silenzi silvana simulazioni
        smetterà solid soo sotterranee spazzolino spiare spinale stilistica stoccaggio
        stregoneria subìto sudato suggestione sung superate suzanne tabellone tank teddy
        temperato template terapeutica terminò tifoseria timidezza tirolo togliatti toglierlo
        togliete toilette tollerato tratterà tredicesima tri truffatore twist uccisioni unendo
        urli userà utilizzabili uve vegan vendemmia venderlo venete vertebrale violet voll
        voltaire wan zingaro zip zoccola zur abbatte abbattuta accompagnatore acconsentito
        accreditati acquedotto affiliato aggredire aggregati agriturismo aida almanacco amnesty
        analizzati animatori ansiosa antidoto appennino appresta apprezzamenti appropriate
        apriva ariana arrigo asciugamano asset assistendo assorbenti atomo attimi attivati
        automobilistica azeglio azz bambù beck benetton bestemmiare bilaterale blind borsellino
        bovini bryan caf calligrafia calunnia cambierebbe caricate carissimi cas casanova
        cassandra cattività child cie codardo cognitivo commercialisti commissionato compresse
        congestione conquistando consecutiva contrarietà contrasta contribuì cozze crebbe cresci
        cri crime cronisti cucire cumulo dakota danielle darne dateci decorata decorativi
        decorativo definirlo dettagliatamente diagonale dinamici dirglielo disarmo discariche
        distogliere distrazioni dolorosi donata dot early egizio elettricista enne enzimi
        epatica esonero evil falegname famigerato fanciullo favorevolmente fil filippini
        fletcher folto forconi formò fortunate frederick freghi french frequento gasparri gear
        gentaglia gesu ghiacciai gilda ginnasio giocati grattacielo grottesco guarisce had half
        hannibal hiroshima idraulici immensi implicito import impose imprevisto incominciato
        incompleto inconvenienti inefficace inesorabile infiltrazione insegnava inseriscono
        inserzioni intensivo intestata inviano irraggiungibile irritazione ital korea lacci
        lamentarmi lascito lavoretti lavorò leggendaria leroy lettino lidl lisci localizzare
        lois magnifiche magnum malfunzionamento malizia mantenne mariani mart masi mattutina
        mentendo meritate micidiale militanza miracoloso miscuglio mob moderatore montecarlo
        morbide motel mugello nascondi nbsp nicaragua nixon novelle ocse operandi optare ordigno
        oretta orfeo osaka ospitante pagarlo pagg paraggi paralizzato partizione pasticcio
        patriottico peluche perdeva perfezionare perseveranza pesticidi pezzetti picchiano
        pinerolo pluralismo pneumatico pon popolano portar portarci pozzuoli preistoria premetto
        pretorio princìpi privatamente progetta proseguì proverbi provò psichica psichico
        psicoanalisi puccini punibile purificazione qaeda quindicina reagiscono really relitto
        restaurare revival reyes ribaltare riepilogo rimandano rimorsi ripassare riprendermi
        ripubblicato rischiosa risparmiando risulterebbe rivelerà roccaforte ruppe sabbie
        santuari scettro scherzavo scozzesi scuotere sdraiato seleziona semplificata senigallia
        sensato servendosi sfiorato simboleggia sinai sindacalisti smarrimento socializzazione
        sofisticata sollevate something sospette sottolineano sovraccarico sparizione spesse
        splendente spogliatoi sporcizia stellato stende stimolazione stipula suggestioni
        suggestiva supplementare supponendo supportati svolgeva tacchino tacito tae tamara
        tardiva telefona tell tendere tennero teologica tiger timor tofu torrenti trail
        trascinata trasversali tremendamente truffatori tumulti ultimate ultimatum urlava
        variamente veltroni versamenti vertigini vetrate visitano voip volgarità volterra voterà
        wait which wolfgang xp zenzero abete accolgono adventure ahh aldilà alito allontanano
        ambulanze ammettilo ammira annesse anselmo approdare approssimazione ara arduino argo
        atac atelier avvalersi avvicinò backstage barcone barocca batti battiti beer benson
        bisnonno boomerang bora bra braccetto brenta bruto bum burocratica buttarsi cabaret cafe
        calcetto cammello carezze carovana casablanca cavia ccnl cecchino cervicale chilogrammi
        chioggia ciel civilmente colossi comic commemorativa comparve compositori concentrarmi
        concludono connette conservando contagiosa contrapposti copenhagen correlata correte
        cracovia creditore cremonese crespi crude cry cubana custom dash debitori definitive
        delicatamente denominatore deporre dettare dichiaratamente diffondono digitalizzazione
        dille dimenticarsi discreti distinguersi dns duole eclatante editing elevare emotive
        esaltare escalation esecutore esenti esitazione espande esploratori evocare falchi faso
        fateci fazzoletti fedi festeggiando fidarti filiera filmare finestrini finiremo fiona
        foglietto framework frost fuggita furie gal genitale geologica geometra gettito godi
        goffredo goku goldoni gommone gonfio gs hardy hebdo holding idioma ig ignobile
        illuminate immane imprevedibili improvvisazione incantata incazzati incessante
        incontrerà incorporato indomani industrializzazione inondazioni inopportuno inquieta
        inquirenti integrarsi integrate integrazioni intercettato interrotte interrotti
        intestato inviò ipotizza ippolito irritato jade ju kamikaze kirk kuwait late lattina
        leicester liceale lidia lineamenti livia lodo lynch mae magnate maine malamente malo
        malore mandibola manila marcire marionette mascherare mat merlo migliorate minsk misi
        missouri misurazioni mln moderatamente montanelli motivati mozambico mulo nothing
        novello nt odessa offensivi ol oltrepassato omissione opus ortografia ottimizzare outfit
        pad padania papato patito pergamena pertini perverso pescato petrolifera piacerti picnic
        piece pippa piscine pitti polpa pori posare postumi pound precoci preesistenti prendevo
        preparazioni prepari proceduto professional prudenti puma quantitativi quarzo quintali
        realizzi reclutare relazionale rendimenti ridursi rimarrebbe rimetto riparliamo
        riprenderà ristretti ritmica rombo rouge rovesciata ruotare sabotaggio safety scaduti
        scettici schierata schneider scopato selezionata seminterrato senna seoul separarsi
        servirebbero sfogare sfortunata shield siedono signorile simpatizzanti sobborgo
        sociologo sorse specchietto staccata stalking stein stringhe stupratori suggestivo
        susseguono terroristica toc toccava tolte tracciati tradimenti trainer treccani trekking
        ttip turbina ubi umidi unghia universi usarle uscivano vabbé vagabondo vaghi valentine
        vegano veli velletri vendola versate vicedirettore viceré violando virgolette watt woo
        wrong ye yin zelda abituarsi abrogazione accademie accontenta accosta ae affrontarlo
        aforismi aloe andrés annoia antagonista appartenga aprirlo aquile ardua argomentare
        arrabbia ascoltarla aspettavi aspetterò aspre asteroide astro asus ata ateismo atenei
        attinenti attirano attivate audizioni auspicabile avidità avvicinati bagna bali
        bancarelle bancarie barnes batterista beretta biglietteria bing biologo bishop borgogna
        brenda broker bros burger burocrati buzz cambino carbon carson casette celibato ceppi
        cessioni chernobyl ciclone ció cognitive commossa complessive conclusivo conduceva
        conferita confiscati congiunti connor consiglierei contaminato contendenti contrade
        controversi convogli cooperativo cospicuo costellazione crociere cruciali crudi css
        curando custodito dalai dannatamente davo deduce delirante deluxe demetrio denominati
        denver deserti determinanti detrattori detrazioni devastazione did didattici dilagante
        direbbero disgustosa disonore disuguaglianze divertirmi dodicesimo drastico eccentrico
        eccita edimburgo effettuando egoisti elencare emanata emblematico equipaggi eroica
        errate esaltato eseguendo esigere esistessero esotici esplose estinta estinti
        estradizione evangelica every fedez fetish filarmonica fintanto firmatari fischi
        fotocamere francescani francescano fregano fregatura frequentate fritta fritz furgoni
        gabbiano gaio gancio gardner gerald gestendo gettata ginecologo giovanotto giuseppina
        globuli gotica graffi grandine grigliata heavy heidi horizon immuni imparzialità
        imperatrice impiegano imprenditoriali inammissibile incolla inconsapevole incontreremo
        indigene indirizzate inesorabilmente innescare inoltrato insegnò instancabile
        interpretando intestazione intrinsecamente intuitivo invadente investigativa invii irc
        katy laden lampante lascino lavanda lavorarci leasing legittimato letame logistico lor
        lune lynn macho maestoso malese mater matrimoniali mattutino meningite metafore mettici
        mir modestia mohamed mosaici mount movies muller mundo murale nascondendo nassau
        naturalezza ndt neon netanyahu normativi odiosa oraria ospedaliera ot passività pavone
        pedale pensati penultima percorsa perdete perdoni perfect permane permessa permettete
        pervenute pesche peterson picche pietanze placare placche plenaria polline ponga porpora
        portandosi prendiamoci preteso preventivi processioni proibiti propagazione prov provocò
        prua psicoterapeuta pubblichi pussy raccomandati raffinati rassegne reduci referente
        regalando reggiano registratore restaurata return rialzato riassunti ricatti ricondurre
        ricoperte rimanevano ristoro risultando robusti romantiche ru rubi rumena sabine salse
        salsicce salvarla sancti sap sas sbagliavo scafo scappando scatenata schifosi scomode
        scorrendo sensualità sentendosi seppellito shannon shi siae siedo silenziosamente
        simeone sitter slam smantellamento smettete soffocato solomon sonny sopportato
        sottrazione sposarlo staminali stasi statisticamente stesa strip strofa suicide surplus
        sw sylvia tb tc termale then timer timothy tollerante tower travolgente trimestrale
        vangeli vanni verra vietate vinciamo vincita vittoriosa vogue weekly wes wrestling zack
        zanetti zoccolo abbondano abdul accoltellato accordato add addizionale affacciano
        affette affiancare agata albi albori allontanata ambientalista ambiziosa analitico
        analogico antisemitismo apprezzi appropriati arbitrale archeologiche armadi aroma arredo
        asporto assicurando assorbita atlantica attenuare austro avec baku balcanica banchetti
        battello bc bengala bg bho biblica bilingue boccaccio braccianti brioche bs burton
        buttando calcolati caldamente calvi calzature caricatura castellano century cercheranno
        chicken chiedervi chisciotte chiuda christi ciliegina clemenza cliff cluster coalizioni
        cognitiva collaudo coloranti colorare compact compleanni comunicativo concludersi
        condimento condividerlo confermò connazionale consentiva consideravano convenga
        coordinati corps cosplay defunta delinea delineare desmond detenute diciamolo didattiche
        dighe director disarmato disegnati dislivello donatella doppiato dotto drag ecologici
        educatore elabora electric emanare emozionata eolico esercitando espediente evangelista
        facendoli falce fardello faremmo federal fellini fiduciario filadelfia find fischer
        fisiologica flaminio fondente formica gdf gentiluomini ghiacci gioire giudichi giungendo
        gnu goblin godeva gonfie gourmet grigie guardarli guinness herman hero ibrahim images
        imboscata imitazioni immaginaria impedimento inadeguata includeva inconsapevolmente
        incursione indignato indotta infami informate infrazioni inni interdizione introdusse
        investigazione istantaneamente ivo jihadisti joint kimi lavati lavorazioni legalizzare
        levato licenziata lilly liz loredana lupin machete maldive maltese mandava mappatura
        marcella marines massimizzare mclaren mendes mescolare messenger migliorie minato
        miracolosa molfetta moltiplicano monolocale montecatini montgomery morrison mostruosa
        muffin muovermi napoletane nervosismo neutralizzare nicoletta ninfa nocciole noiose
        notre novita oggettivi omo orientati orwell ospitale ospitava palazzetto parks parlar
        parlarti pattuglie pavimentazione perderlo persistenti personalizzato photography
        piaggio piccolina pigri pitagora plebiscito plugin political portuali pozza prada
        pregati preoccuparci prerogative primati proibizione propenso proverà raccontarci
        raddoppia rafforzata rag randagi recati relatività religiosità reo restaurato revisioni
        ricavata richiedendo ricoveri rifiutati rigetto riguardavano rimanesse rimborsare
        rimorchiare rinviata ripieni riportava ripristinato risentito risurrezione rivalutazione
        rivelate rivestita rss rude rumeni saluzzo salvò saraceni sauditi scacciare scadenti
        scaduta scaglie sceneggiatori scuote ses sfamare sfavorevole sfoglia sfortunati sigilli
        similari sinagoga sinistre sistemata sistemati slip smentite smile soddisfacenti soleil
        soprusi sperimentando spiccioli spike spillo spinaci spostate sputo stampanti steel
        stralcio studiava subordinata substrato sudamerica sup superstar superstizione tarantino
        terrieri timidi trasferì traspare truppa uccidermi ud uil umanista umbra ustioni
        utilissimo varrà vascolare ventenni versano versatile vigne vinco viverci voltare volvo
        website wired would abbinamenti abi abilitato abitavano addebito adolescenziale affronti
        aggiungersi aj allergico alves amarlo amazing ambigua ambiziosi ambrosio ammettono
        anatomy animalisti animatore annunciò antidroga apache appoggiati arm arno arruolato
        arsenal asa aspramente assolti assuma astuzia atp attente attestazione autoctoni
        avvincente ax baciami bagnoli banchina bandire barcelona bed benefiche bile binocolo
        bizzarri blanc boa brady brambilla brasil buccia cake campare capitava cassiere
        celebrate cercarono cervia cesto chiedendomi cilento ciuffo colletta colma cominciava
        comportamentali concessionaria condono confida configurazioni confondono confraternite
        congelato connettere consola contenevano convincenti cooperare coordina cop corallo corn
        corregge corrieri cosmopolita costituisca creek creiamo cremlino crollata cruise
        decadimento decifrare decorso definirei designa diaframma dichiararsi differenziano
        differenziazione diffida diletta dimostrati directory disdetta disparate distratta
        dolente dovermi dracula ecclesiastiche ee effettuano egregiamente elettroni
        entertainment equipe esotico essendosi estendersi eurovision evasori evolutivo falda
        federazioni ferrarese filato finalizzate finanziatori fornace fornirà fortezze
        franchigia frascati frego frequentava fumettista fungere fuorviante furba gaming
        gelateria gettando giravano gobbo gotham guarnigione hogan hu ibiza ibrida igieniche
        imparerai impegnando ina inappropriato incessantemente incombe incomprensioni incrociare
        incuriosito indesiderati inganna inosservato inserzione insistente intenderci
        interpretano ir islamiche ispezioni jacobs julius kira kyenge lanza lattosio lia lilla
        local magenta magri mandela manufatto marley marò maschilista meditare melo message
        meteorologiche mettendosi mid molina moriranno morra motociclisti muovo nacquero
        nascondeva naufraghi nom norimberga ode odierne onorevoli opel opinionista oppio
        optional orchidee ordino organizzativi ossessivo oswald ottimisti pap parcheggiato
        parrucca partecipo passivamente penoso pentagono perversa picchio pinze placebo placido
        polari policlinico pong portanti posizionati possiedi precarie prendervi presentimento
        presepe presiede prestando primissimi provocate provvisto psichiatrici pugile
        punteggiatura raduni raggiungibili raggruppamento reame recava recuperi regnante
        rendevano respiratorie ricoperti rientrata rimpiangere rinforzato risorgere
        risparmiatori risponderti ritirò rivolgo rivolse rosetta rovinati ruanda rubinetti
        sabatini sachs sacramenti sagre sarcofago sb scacchiera scappi scaricata scioccato
        scorrevole scorza scrivevano segnaliamo sfondato sfrenato sfruttate shelley sica sign
        sismico smeraldo sn snowden soccorrere soffri sollevati sospende sottrarsi soviet spal
        specificando sputa standing sterling stivale strange studios sudafricano supposizione
        supposta tagliente tamil tampone tendo tenerci toh tonino tossicità traiano travolta
        triathlon turbata uccidi uganda ulrich vaginale vasari ventotto verga vicentino
        videocamere viviani vulcani walsh xxiv zeri adagio admin adoperato aggancio aggressive
        aggressori alcunché allergie allude amadeus anal angola antagonisti applaudire aquileia
        archiviare armena arroganti assecondare assolute attestano attivismo ausiliari
        autenticazione autocritica autografi autostradale ava avvenendo az barricate based
        bassista bazar bevete bieber blanco boicottaggio boulevard braccialetti buddhista burns
        calcolatore caltagirone cambiarla campani canova caparra capiscano caracas carismatico
        carrelli carretto cassetti caste castellammare catastrofi cavarsela cds celebrano
        centralizzato chiamerò christie christmas codardi coincidere coinvolgente collezionare
        completano concretezza condor confina confortevole conoscerne consensuale consentiti
        consta continentali controllori coscienti costrinse costruiamo could county crampi
        cucchiai cuoca dear debitamente deceduti decollare dela delegare depositare dessero
        desta detenuta diagnostico difficilissimo disgraziato dismisura disperse disuso
        diventerò durissima eat edificazione eguaglianza entreranno epicentro ercolano ernest
        esclama espliciti estetiche estrazioni eterosessuali facendomi factory fanciulle
        fastidiosi fatturazione felicissima field finirò finocchio firmando fluida follie
        fondali fondere franchezza frangente frankenstein gabbie gaffe generate giocavano
        gioconda giogo giuridicamente giustificano gori governati gravina gravissime gross gucci
        guevara gv hell hermann humor hussein identificarsi iglesias imbarazzato impatti
        impiegando impressa incise indigena indiscrezioni informi ingannevole iniziasse integro
        intermedie intollerante introduttivo iraniana irrilevanti isa istruttoria jesi jesolo
        jill kentucky ladra lamezia laos latitante leave leg lester letterato libanese lidi ling
        lm loc lp lustro maiorca malatesta maleducazione mandarti manderò mandolino mantovano
        marcelo marvin mendicanti mentono menzioni midnight mika milazzo milionari mirava
        mississippi moderatori moltiplicazione morse moses motocicletta mps municipi navigli
        nicchie nigel nirvana num number numerosissimi official oltremodo opuscolo oracolo
        oserei ospedaliero ovaie palloncino paranoie partigiana partners pedone pensateci peri
        perpetuo persico pestato phoebe piaghe pianificando piccini polarizzazione portieri
        posseggono poveracci poveraccio predisporre preferiva procedono profano promontorio
        proteggerla prototipi psichici pulsanti quattrini radioattivo raggiunte ramsey reflex
        regolati reliquia replicato resero restituita restyling reticolo rettangolo rfi riceva
        ricevente richiamando ringraziarti riordino riprodotta rising risparmiati rivediamo
        rospo rottami rullo russian saddam salgo salonicco salotti sandwich sbagliarmi sbatto
        sbloccato scalzi scambiarsi scaricate sciacca sciare scopate segnò seguivo sentisse
        sincere sing six slovacco sobborghi soccorritori societario soddisfano sofferente sonori
        sopperire sostantivo sottomesso spacciato spegni sperimentazioni spiccata split sposarmi
        sprecata spudoratamente squad stones subì suonata supplica suscitando svanisce svolse
        swing tempismo teo thatcher theatre tinto tirava toccò tortona toscane tramonti
        transitorio trasformò trasmettendo trasportata trentacinque tributaria trota tube tufo
        tutelati valutati vancouver varrebbe vastità vedasi vedrei venerazione venirmi veranda
        vibrante views villetta virile vittorioso vivacità vollero whiskey woods zaini aaa
        abbiam abbina abbracciano accentuato accetterà accoppiamento accoppiata acquatico
        adattata adeguare adepti adibiti adibito adolf affligge ahhh alimentano allontanando
        alpine amalia ambientalisti anastasia antistante antivirus antonelli apprensione aspra
        assorbente astenuti attrezzo augurare authority autodidatta avvertenze ballata batterio
        battersi benevolenza betlemme biblici biliardo bizantino blade blindata boat bobbio
        bracci bucarest buttarmi cabine caleb calmata camionista capirò carezza carnagione
        cartacei castiglia cercarla chattare chiamerei chicca chico chiesetta chirurgiche choc
        choi choice clerici coesistenza commemorare commerci completate complotti
        comportamentale comportando comprendendo condottiero conquistati conseguiti
        consigliabile contate contingenti contraffazione convenuto copri cora cornetto corporate
        corrispondeva corrisposto cottage crawford creo crepuscolo cresceva cricca cupido daddy
        dating deal declinazione deduco delia depositati destiny detrazione diciottenne
        diminuiti distese dittatori divorziati dolcetti door dorate duty ecologiche effect emmy
        ensemble entrarci esibiscono esonerato esordito esp esprimeva event fabriano fanatico
        fartelo fernandez ferramenta ferruccio festivo finiscano fissano fonderia forest forzate
        frances frange frantumi fusti gelido genetici geronimo giocarci giurisdizionale gomiti
        gram grammaticale grammo hat illimitata immancabile improvvisato incarna incrociati
        indebolito individualità indovinato inequivocabile inferi ingerenza ingoiare ingrandire
        insoddisfazione integratori intrigante inventarsi invero iracheno irrisolti isabelle
        istituiti jogging lamentarti lamentava lamentela lardo large lasciatelo legal leggerli
        lennon lim lions liza logici longitudinale maestria maia malavita malvagità mansione
        matrici mayer mem membrane menomale mes meschino metropolitan migliorati minacciava
        miracolosamente moderate moment monaca monty morbillo mosto mummia musulmane narrazioni
        nc neal nomenclatura notiziari noè obbligate olivier operaie opporre orde ordinamenti
        ormonale ottenerlo ovidio pagarsi paletta papiro patenti payne peccatore pelato peloso
        penserò piacendo police pornostar portfolio possedevano possente potessimo pradesh
        praticante prenderebbe primitive profezie progettate programmati proiettare promettenti
        pronostici provai quan raffigurato raggiungo rama rand rasa respiratoria restino
        retribuzioni rianimazione riapre ricchissimo richiamata richiederebbe ricoprono riempita
        rimarrai rinvia rinviare ripeterlo ripostiglio riproducono risolverlo risolverà rompo
        saldatura salina sanita sapresti savino sblocco scartato scendiamo schiave scompiglio
        scontento scriverà sensata sentiranno sentirete silenziosi sillaba sillabe
        simbolicamente sloveno sopportano sostituiscono sottotenente sottratti spendendo
        spontanei squadrone stabiliscono stanton sterlina strepitoso suddivisa suddivise
        superstite supposto sv taccuino tancredi tatuato tempistica temple tenerle teologico
        terminano terremo tibetano tiroide tnt tolga toninelli trapianti trick triple tronto
        tucker tuffi upgrade vagoni valutate vedrebbe verifichi vetrata virgin visa vitae
        viziata viziato voglie voterò wei whitney yale zi abbinare accendono accolse affidano
        affollata aggiudica alexa alimentati allineamento alzò amabile ammalata ande anemia
        anfiteatro annunciando antipatia approfonditi assassina assassinati assicurarti
        assicurativo assimilare atmosferiche attua attuate audacia aurea avezzano baldini
        barberini batter battle benedire between bicarbonato boemia boeri bracciali brutalità
        buddhismo build burattini burkina cactus cage capannone cappellino carcinoma caserme
        cazzeggiare celano chiedesse chiusure ciambella circle cobra comiche comm commendatore
        compatti complica compriamo conferiscono cons consolati conventi convincono cornelio
        croccante crolli cruscotto cupa dategli decorare decorati deejay desideroso diabolico
        diary differita diligenza dinosauro dipinse disonesti distaccata distribuzioni dividendi
        doo drenaggio ecosistemi edilizie elijah eludere emana england epidemie ernia erode
        esaustiva escrementi esorta esplicite esponendo espulsioni esther facendole fastweb
        federer fessura fidanzate flagello flow found francobollo frangia freddezza frontali
        funzionando gentilissimo geometrica gettate gf giambattista gip globalmente gne gong
        gratta hei hemingway idol idriche ignoro imagine imita impediva implacabile improvvisi
        incerti incoerente inconsciamente indebolire indetta indirizzati indistintamente indoor
        ingiustificato insuccesso intervenne invecchiando investigativo investigazioni invidiare
        invitava irresponsabili irrita italici jamal jenkins judy keller ketchup kitchen
        lamentando lavata lavi legittimare lime linciaggio lit loto mantenerlo margarita
        materialismo merano meritocrazia milani millimetro miniature montepulciano mother muova
        nasca naturalistico negatività nocciola nominativo notazione nuoce offesi offrirà ooo
        opportuni oppose ordinando orgia ornamenti oss ossessionata ossidazione ostacolato
        otteniamo palchi paragonata parlargli parleranno pasquali passeggiando passera pastor
        pastorali patriottica patrizi pattinaggio pearson pedaggio peggy percepisco perderanno
        perderla perdonatemi pilot pinna playboy poemi poetiche porcate posizionata possedimenti
        postata potentissimo potervi potra preferivo premiere premura prenderle preveda
        princeton processori produrrà produttrici provocatorio pubertà punch qualificazioni
        quoziente randall redazioni redentore regolamentari rendesse respiratorio resteremo
        retromarcia rho ricadono ricavarne ricordarci ricreazione riduttivo rifarlo rifiutava
        rimandata rimarrò rimprovera rinomati riprodotto rispecchiano rispondermi ritroso
        rockstar rossoneri roth saloni saltuariamente salutari sax scavando schiaccia schietto
        schizofrenia scioccante scolari scommesso scontrarsi scultori seguirli sentiremo
        sentirne sentirvi sentore sfilare sindaca sintetici soddisfatte solennemente speech
        splende sposti squilibri stabia stagista stilisti stirare stronze stuprato sudamericani
        sulmona svenire svolgevano tauro tenetevi thanks tilt tino tolosa tommasi topless
        tornaconto toy tralasciare trapano trasgressione tridimensionale trovassero twilight
        umanamente unicef urgentemente uri uscirono vacci valesse variegato veicolare
        velocizzare venerato venosa ventisette vigo vorrete width yard zaccaria zambia abusare
        abusivamente accattivante accertarsi accertata accompagni affermata affermati affronterà
        aiutateci allungamento allungata allusione altoparlanti ancorché anglosassoni
        anticorruzione approfitto arbitrato arcaica ariano article ascelle assassinare
        assordante astrologia attraversata aumenteranno austerity autorita avversarie
        avvistamento baba bare basarsi baudelaire bee benigno bersaglieri bisessuale boeing
        bombardato bonelli bonn boo brain buddista buttiamo cacciano calendari capillari caputo
        catering cauto cazz cb cercarti cerimoniale charter chiavari church ciabatte cicogna
        cinghiali civetta civiche cleopatra cloruro coinquilina colorito combinate comportati
        comporterebbe comprerò concedo connecticut conoscersi conseguita consentirà considerarlo
        consigliera convivono corazzata corridori cosmica cream cucchi cucino custodire daccordo
        dawson decapitato degenerazione demanio demi dentifricio denunciate depressi desistere
        detentore dimestichezza diresti dirmelo disc dissesto distrusse dixon dizione dolcissima
        dolores doloso domandare dominic done doom doppiamente doyle dragone dubita eccitata
        ecografia edicole egizi emanazione emozionale entravano entre equamente eretici
        esauriente esibito esiguo esita esplorazioni espongono etichettato even exit facendone
        fanciulli fervore fessi finanziariamente finanziate firmano follemente forniva funivia
        funzionerebbe galletti geometriche ghiandola gianna giochetti girasole ham him hobbit
        ignori immaginiamo immense immissione imperialismo inaccettabili incazza incomprensibili
        incriminato incrocia indefinito indelebile indimenticabili indolore infedeltà infiltrato
        ingranaggi innalzare innovare innovation installate instaurato interagiscono
        interpersonali interruppe invadono invase invidioso istantaneo ivy kappa kart kathy kgb
        lat latente latta lavorati legislatori letter linus longhi lupa mack maggioritario
        mandorla manipolato marcatori mean mercatini migliorerà migratorio minnesota mino
        misteriosamente misurano molinari mozilla natività nelly neutrali ng nutro odino oleg
        oneroso ono pacca palladio pannolini panorami paragona parallelismo parigini
        patrimoniali pendente perch perdermi pezze piaciute piglio pina pinto pont
        posteriormente practice pregiudicato premendo prenderemo president prevedibili
        previdenziale previdenziali principiante problematici procederà proficuo pronostico
        proto provenga quantita ragionando rapinatore rapinatori raw razionalmente recanati
        recata recitava reggenza reggimenti retribuito rettilineo revocata riccardi ricompense
        ricorderanno rielaborazione rifletta rigo rimpiazzato rintracciato ripensando ripugnante
        ris risollevare ritroveremo rivalsa romagnolo romena rory rotterdam route rovente
        ruggiero ruscello sacerdotale safe sbarca scandinavia scaricabile schegge segregazione
        sentinella september servirsi sgabello sinclair sistemate smetteranno sobrietà sold
        sollecita sollecitazioni sopraffatto sosia sparite spartizione spezzoni squisito
        staccarsi sterilizzazione stick supportate susseguirsi svizzere tartufo tatiana
        tecnologicamente temevo tempestivamente tentava tento terapeuta termali terrei these
        tolomeo tormentata trafficante tremando trincee trombe umanistiche umanitarie ur valzer
        vantaggiosa vedessi verrei visitati vissero winchester zafferano abbott abitativo
        abruzzesi acero aci acquatici adito agg aggiungeva agonistica agostini ahmad albino
        allevare alliance amarla amichetti andavi animazioni around arsizio arteriosa
        assimilazione assistono atomico austriache averi baratto barella battiato baule
        beneficiato bentornato berry bert berta billie bisex borges brama bratislava brennero
        calcistico camila camomilla candidate canoa caotico capanne capii capone carroll casomai
        castagna cavalca cdc cecchi celebrati cenato certifica chiamasse chirurgici cittá clary
        commettendo commons compensato compianto comprenda comprensibili comprensorio
        concepimento condannate condivisibile connettersi connubio contact contattati contavano
        contrappone convertita cornea costrizione criticando crossover cucito curatori dakar
        danneggiano deceduta decorate designati difendi difettoso discutiamo distruttivo
        divorato documentate dodicesima dogane doha dolcissimo dormivo economics edificare
        engine erge eruzioni esageriamo esaurita esaustivo estratta eterosessuale eugenia ev
        evaso fac faggio fail fantoccio fatela faticosa fave fidel fiesta finemente fluviale
        fobia folta fondono formativa formulata fotocopia frustrati funny galassie galizia
        garrett generose georg ghiaia gift gotta granchio gridava grilletto grove gustav gustoso
        haven heinrich herrera hmm holiday illustrano impopolare impropriamente inaccessibile
        inaspettati incisi incoronazione indecisi inflitta infuriato ingaggiare iniziazione
        innalza innocua inoltrata insider instabili intersezione intossicazione intrinseco intro
        invasi iraniani israeliane johann julien lam lampadine lateralmente lattine laurearsi
        lev limitandosi lippi lubrificante lutero lí mandante manipolo mantovani margot marianne
        marin marra maserati massacrati mauri mercantili metteremo miliare monologhi mosul
        muschio mute natalizia nautica nocera nomade nonnina normalizzazione nulle nutrita
        obiettare oche onor operatività organiche orientate osta ottiche ottimizzazione padano
        pallanuoto palm pani paragonabili pardon parlarvi parrebbe parteciparono patetici
        pendenti pensierino perbene perder perderebbe periferici persistenza pestaggio petizioni
        piastrelle pico pineta poetici polpo popular portaerei praticanti predatore prematuro
        privatizzazioni processare procreazione proibire proibisce protettrice provini
        provvederà pucci quindicenne raggiungi ragionato redattori referenze render
        retrocessione rettili reuters revue rientrando rientrati riflessa rilassata rimanete
        rimesse rimuove ripercorre riporre riscattare riscontrate riscoprire ristrutturata
        ritrarre rivalutare rivede rivederti romagnola romeni roulette
        """)
}
