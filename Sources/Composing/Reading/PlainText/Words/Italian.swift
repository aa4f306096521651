extension WordBook {
    /// Italian.
    static let italian = WordBook(
        language: "it",
        grammar: """
            a abbastanza abbiamo accanto ad adesso agli ai al alcuna alcune alcuni alcuno all’ alla alle allo
            allora altra altre altri altro anche ancora anzi appena avanti avere aveva avevano avete avrà ben
            bensì c’è c’era che chi chiunque ci ciascuna ciascuno ciò cinque circa coi col come con contro cosa cose così cui
            da dagli dai dal dalla dalle dallo davanti degli dei del della delle dello dentro detto deve devono di
            dice dicono dieci dietro disse dodici domani dopo dove due dunque durante e è ecco ed egli era
            erano essa esse essere essi fa fino finora forse fra fu fuori furono già giù gli grazie ha hai hanno ho
            i ieri il in infatti infine insieme intanto intorno invece io l’altra l’altro la là le lei li lì lo loro lui
            lungo ma mai male me meno mentre mi mia mie miei mila mille mio molta molte molti molto ne né neanche negli
            nei nel nella nelle nello nemmeno neppure nessun nessuna nessuno niente no noi non nonostante nostra nostre nostri
            nostro nove nulla o od oggi ogni ognuno oltre ora ormai otto ovunque per perché perciò però persino
            più piuttosto po’ poca poche pochi poco poi poiché presso prima proprio può possono pure qualche qualcosa
            qualcuno quale quali quando quanta quante quanti quanto quasi quattro quattordici quegli quei quel quella
            quelle quelli quello questa queste questi questo qui quindi quindici sa sarà saranno se secondo sé
            sei sempre senza sette si sì sia siamo siano siete sino sono sopra sopratutto sotto sta stanno stata stati
            stato stava stavano su sua subito sue sugli sui sul sulla sulle sullo suo suoi tale tali tanta tante tanti
            tanto te ti tra tranne tre tredici trenta troppo tu tua tutta tuttavia tutte tutti tutto un una undici uno
            va vanno venti venne verso via vi viene vicino voi vostra vostro vuole
            """,
        common: """
            acqua acque affari agricoltore agricoltori albero alberi allegra allievi alta alto amica amici amico ampia
            anatra anni anno antica antiche antichi antico ape api aprile arte arrivo assemblea asino autobus autunno avviso
            baita bambina bambine bambini bambino banda barca barche bassa basso bella belle belli bello bianca bianco
            biblioteca bocca borgo bosco boschi botte bottega bravi breve brutta buio buon buona buone buoni buono caffè
            calda caldo calma cambio camera cammino campagna campana campane campanile campi campo canale cane cani
            canto canzone cappella cara carta casa case castello cavalli cavallo celebre centro certa chiave chiavi chiesa
            chiusa cielo cigni cigno cinema città classe clima club collina colli comitato compagni comune comuni concerto
            consigliere consiglio coro corte corto costa costume cucina cuoco debole diga dolce donna donne edificio erba
            estate età fabbrica faccia famiglia famiglie farina faro fari fattoria febbre festa feste fiera figli figlia
            figlio fila film fine finestra finestre fiore fiori fiume fiumi foglia foglie folla fontana foresta formaggio
            fornaio forno forte fredda freddo fresca fresco fretta frutta fumo fuoco gatti gatto gelo gente ghiaccio
            giardini giardino giornale giornali giornata giorni giorno giovane giovani giro giusta gran granaio grande
            grandi grano grigia gruppo guerra idea inverno isola isole laghi lago lampada lampade lana lavoratori lavori lavoro
            legna legno lenta lento lettera lettere letto libri libro linea lingua luce luci luna lunga lunghi macchina
            madre maestra maestro mani mano mare mari marea marinai marinaio mattina mattino mela mele membri mercati mercato
            mese mesi mezza mezzo miele molo mondo montagna montagne monte monti moglie mugnaio mulini mulino muri muro museo
            musica nave navi nebbia negozio neve nome nomi nonna nonno notizia notizie notte notti nuova nuove nuovi nuovo
            nuvola oca oche ombra onda ora orchestra ore orologio orto ospedale oste paese paesi palazzi palazzo pane
            panettiere parco parole parola parte passeggeri passo pastore pastori pecora pecore pesca pescatore pescatori
            pesce pesci pezzo piano piatto piazza piazze piccola piccole piccoli piccolo piede pietra pietre pioggia piogge
            pista poesia poeta polizia pomeriggio ponte ponti popolo porta porte porti porto posta posto povera povero prato
            prezzi prezzo primavera prime primi primo problema pubblico quadro quartiere raccolto ragazza ragazze ragazzi
            ragazzo regina riva rive riunione rumore ruota ruote sabbia sacco sala sale scala scuola scuole secolo sedia
            seduta segretario semplice sentieri sentiero sera serata settimana settimane signora sindaca sindaco sole soldi
            sorella spettacolo spiaggia squadra stagione stagioni stalla stazione stella stelle storia strada strade studenti
            tavola tavolo teatro tempesta tempo terra terre tetti tetto torre torri traghetti traghetto treno treni ultima
            ultime ultimi ultimo umida uomini uomo uova uva vacanze vacche vasca vecchia vecchie vecchi vecchio vela
            venti vento verde vetro viaggi viaggiatori viaggio vicini vigili villaggi villaggio villa vino visita visitatori
            vita voce voci vuota vuoto zia zio
            """,
        capitalized: "Natale Pasqua Dio Bibbia Gesù Cristo Internet",
        phrases: """
            Santa Sede
            Croce Rossa
            Casa Bianca
            Stati Uniti
            Nazioni Unite
            Unione Europea
            Regno Unito
            Mare del Nord
            Prima Guerra Mondiale
            Seconda Guerra Mondiale
            Grande Guerra
            Paesi Bassi
            Due Sicilie
            """,
        months: """
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
            """,
        days: "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        acronyms: "UE ONU RAI INPS ISTAT ENEL FIAT PD CGIL CISL UIL IVA OMS USA ATAC FS",
        ambiguous: """
            ROSA CLARA CHIARA STELLA GIOIA LUCE MARINA GLORIA VITTORIA GRAZIA PERLA VIOLA FIORE STATO CHIESA
            BIANCA SERENA FELICE LEONE ANGELO SANTO CAMERA SENATO REPUBBLICA NORD SUD FS PD PRIMA
            """)
}
