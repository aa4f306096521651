/// English words that print often parts at a line's end, so that `with- draw` can be joined
/// where a text uses the word only once.
///
/// A word counts as known with the endings that English gives it. Words whose halves are
/// often joined by a hyphen that belongs there are not in the list.
enum CommonWords {
    /// How many words are in the list.
    static var count: Int { all.count }

    /// Whether a word, in lower case, is in the list or made of a word in it.
    static func contains(_ word: String) -> Bool {
        if all.contains(word) { return true }
        for (ending, replacements) in endings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            if stem.count < 3 { continue }
            for replacement in replacements where all.contains(stem + replacement) { return true }
            // `stopped`, `running`
            if let last = stem.last, stem.dropLast().last == last, ending != "s",
                all.contains(String(stem.dropLast()))
            {
                return true
            }
        }
        return false
    }

    private static let endings: [(String, [String])] = [
        ("ies", ["y"]), ("ied", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ed", ["", "e"]),
        ("ing", ["", "e"]), ("ers", ["", "e"]), ("er", ["", "e"]), ("ly", ["", "le"]),
        ("ally", ["", "al"]), ("ness", [""]), ("ment", [""]), ("ments", [""]), ("ful", [""]),
        ("less", [""]), ("able", ["", "e"]), ("est", ["", "e"]), ("ily", ["y"]),
    ]

    private static let all = Set(
        list.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let list = """
        ability absence absolute abstract academy accept access accident accompany accord
        account accurate achieve acknowledge acquire across action active activity actual
        address adequate adjust administration admire admission admit adopt adult advance
        advantage adventure advertise advice affair affect afford afraid afternoon afterwards
        against agency agenda agent aggressive agree agreement agriculture aircraft airport
        alarm alcohol alive alliance allow almost alone along already also alter alternative
        although altogether always amazing ambition ambulance among amount analysis ancient
        animal announce annual another answer anxiety anybody anything anyway apart apartment
        apparent appeal appear appearance apple apply appoint appreciate approach appropriate
        approve architect architecture argue argument arrange arrangement arrest arrival arrive
        article artist aside assemble assembly assess assessment assist assistance assistant
        associate association assume assumption atmosphere attach attack attempt attend
        attention attitude attract attractive audience author authority automatic autumn
        available average avoid award aware awful
        background balance bandage banking baptism barely bargain barrier basement basic basket
        battery battle beautiful beauty because become bedroom before begin beginning behave
        behaviour behavior behind being belief believe belong below beneath benefit beside
        between beyond bicycle biology birthday blanket blossom border boring borrow bottle
        bottom boundary branch breakfast breath brewery bridge brief bright brilliant bring
        broadcast brother brought budget build building burden bureau business butter button
        cabinet calculate calendar camera campaign cancel cancer candidate capable capacity
        capital captain capture carbon career careful carpenter carriage carry category cathedral
        cattle caught caution celebrate celebration central centre center century ceremony
        certain certificate chairman challenge chamber champion chance chancellor change channel
        chapter character charity chemical chicken children chimney chocolate choice choose
        church cinema circle circuit circulation circumstance citizen civil claim classic
        classroom clear climate clinic closely clothes cloudy coffee collapse colleague collect
        collection college colony colour color column combination combine comfort comfortable
        command comment commerce commercial commission commit commitment committee common
        communicate communication community company compare comparison compete competition
        complain complaint complete complex complicate component compose composition compound
        comprehensive computer concentrate concentration concept concern concert conclude
        conclusion concrete condition conduct conference confidence confident confirm conflict
        confuse confusion congress connect connection conscious consequence conservation
        conservative consider considerable consideration consist consistent constant constitution
        construct construction consult consultant consume consumer consumption contact contain
        contemporary content contest context continent continue contract contrast contribute
        contribution control controversy convenient convention conversation convert convince
        cooking copper corner corporate correct correspond corridor cottage cotton council counsel
        counter country county couple courage course cousin cover create creation creative
        creature credit crime criminal crisis critic critical criticism crowd crucial culture
        cultural cupboard curious current curriculum curtain custom customer
        damage dancer danger dangerous daughter daylight dealer debate decade december decide
        decision declare decline decorate decrease defeat defence defend define definition degree
        delay deliberate delicate deliver delivery demand democracy democratic demonstrate
        department departure depend dependent deposit describe description desert deserve design
        desire despite destroy destruction detail detect determine develop development device
        dialogue difference different difficult difficulty dimension dinner diplomat direct
        direction director disabled disagree disappear disappoint disaster discipline discount
        discover discovery discuss discussion disease display dispute distance distinct
        distinction distinguish distribute distribution district disturb diverse divide division
        doctor document domestic dominate double doubt dramatic drawing driver during
        earlier earth easily eastern economic economy edition editor educate education effect
        effective efficiency efficient effort eight either elderly elect election electric
        electricity electronic element elephant eleven else elsewhere emerge emergency emotion
        emotional emphasis empire employ employee employer employment empty enable encounter
        encourage energy engage engine engineer enjoy enormous enough ensure enter enterprise
        entertain entertainment enthusiasm entire entitle entrance entry environment
        environmental equal equipment equivalent escape especially essential establish
        establishment estate estimate evening event eventual every everybody everything evidence
        exact examination examine example excellent except exception exchange excite exclude
        excuse execute executive exercise exhibit exhibition exist existence expand expansion
        expect expectation expense expensive experience experiment expert explain explanation
        explore explosion export expose express expression extend extension extent external extra
        extraordinary extreme
        facility factor factory failure faith familiar family famous fantasy farmer fashion
        father favour favor favourite favorite feature february federal feeling fellow female
        festival fiction fifteen fifty fight figure final finance financial finding finger finish
        fireplace firmly fisherman fitness flavour flight flower follow football forecast foreign
        forest forever forget formal former formula fortune forty forward foundation fourteen
        framework freedom frequent friday friend friendship frighten frozen function fundamental
        funeral furniture further future
        gallery garage garden gather general generate generation generous gentle gentleman
        genuine geography gesture glance global golden government governor gradual graduate grammar
        grandfather grandmother grateful ground growth guarantee guard guidance guilty guitar
        habit hammer handle happen happy harbour harbor hardly harvest headline headquarters
        health healthy hearing heaven heavy height helpful heritage herself hesitate highlight
        highway himself history historic historical holiday honest honour honor horizon horror
        horse hospital hotel hour household housing however human humour hundred hungry hunter
        husband
        identify identity ignore illegal illness illustrate image imagination imagine immediate
        immigrant impact imply import important importance impose impossible impress impression
        improve improvement incident include income increase indeed independence independent
        index indicate individual industrial industry infant infection influence inform
        information ingredient inhabitant initial initiative injury inner innocent innovation
        inquiry insect inside insist inspect inspector instance instead institute institution
        instruct instruction instrument insurance intellectual intelligence intelligent intend
        intense intention interest interior internal international internet interpret
        interpretation interview into introduce introduction invent invest investigate
        investigation investment invite involve iron island issue itself
        january jewellery journal journalist journey judge judgment july june junior jury justice
        justify
        keeper kettle keyboard kilometre kingdom kitchen knife knock knowledge
        labour labor ladder lamp landlord landscape language largely later latter laughter
        launch lawyer layer leader leadership leather leave lecture legal legend legislation
        leisure lemon length lesson letter level liberal liberty library licence license lifetime
        light limit liquid listen literary literature little living local location logic lonely
        lorry lovely lower luggage lunch luxury
        machine machinery magazine magic magnificent maintain maintenance major majority manage
        management manager manner manufacture marginal market marriage married marvellous master
        material matter mature maximum maybe meadow meaning measure measurement mechanical
        mechanism medical medicine medieval medium meeting member membership memory mention
        merchant message metal method middle midnight might military million mineral minimum
        minister ministry minor minority minute mirror mission mistake mixture mobile model
        moderate modern modest moment monday money monitor month monument moral moreover morning
        mortgage mother motion motor mountain mouth movement murder muscle museum music musical
        musician mustard mutual myself mystery
        narrow nation national native nature natural nearby nearly necessary necessity needle
        negative neglect negotiate negotiation neighbour neighbor neighbourhood neither nephew
        nervous network neutral never nevertheless newspaper nineteen ninety nobody noise normal
        northern notebook nothing notice notion november nowhere nuclear number numerous nurse
        object objection objective obligation observation observatory observe observer obtain
        obvious occasion occasional occupation occupy occur ocean october offence offer office
        officer official often onion opening opera operate operation operator opinion opponent
        opportunity oppose opposite opposition option orange orchestra order ordinary organ
        organic organisation organization organise organize origin original other otherwise ought
        outcome outside overall overcome owner ownership oxygen
        package painting palace panel paper paragraph parent parking parliament participant
        participate particular partner partnership party passage passenger passion passport
        patch patience patient pattern payment peaceful pencil pension people pepper percent
        perception perfect perform performance perhaps period permanent permission permit person
        personal personality persuade petrol phenomenon philosophy photograph photographer
        physical piano picture pilot pioneer planet planning plant plastic plate platform
        player pleasant please pleasure plenty pocket poetry point poison police policy polite
        political politician politics pollution popular population portrait position positive
        possess possession possibility possible potato potential pottery poverty powder power
        powerful practical practice precise predict prefer preference pregnant prejudice prepare
        preparation presence present presentation preserve president pressure pretty prevent
        previous price priest primary prime prince princess principal principle printer priority
        prison prisoner private privilege probable problem procedure proceed process produce
        producer product production profession professional professor profit program programme
        progress project promise promote promotion proper property proportion proposal propose
        prospect protect protection protein protest proud prove provide province provision public
        publication publicity publish publisher pupil purchase purpose pursue puzzle
        quality quantity quarter question quick quiet quite
        rabbit radiation radical radio railway rapid rather reaction reader reading ready reality
        realise realize really reason reasonable recall receive recent reception recipe
        recognise recognize recognition recommend recommendation record recover recovery
        reduce reduction refer reference reflect reflection reform refrigerator refugee refuse
        regard region regional register regret regular regulation relate relation relationship
        relative relax release relevant relief religion religious remain remark remarkable remedy
        remember remind remote remove repair repeat replace reply report reporter represent
        representation representative republic reputation request require requirement rescue
        research reserve resident resist resistance resolution resolve resource respect respond
        response responsibility responsible restaurant restore restrict restriction result
        retain retire retirement return reveal revenue review revolution reward rhythm ribbon
        rifle right river rocket romantic rough round route routine royal rubber running rural
        saddle safety sailor salad salary salmon sample sandwich satisfaction satisfy saturday
        sausage scatter scene schedule scheme scholar school science scientific scientist scissors
        screen script season second secondary secret secretary section sector secure security
        select selection senior sense sensible sensitive sentence separate september sequence
        series serious servant serve service session settle settlement seven seventeen seventy
        several severe shadow shallow shelter shepherd shoulder shower signal signature
        significance significant silence silent silver similar simple since singer single sister
        situation sixteen sketch skill slight smooth social society software soldier solicitor
        solid solution somebody somehow something sometimes somewhat somewhere soul source
        southern special specialist species specific speech spending spirit spiritual splendid
        spokesman sport spread spring square stable stadium staff stage standard starter state
        statement station statistics status steady steel steep stomach storage story straight
        strange stranger strategy stream street strength stretch strike string strong structure
        struggle student studio study style subject submit subsequent substance substantial
        substitute succeed success successful such sudden suffer sufficient sugar suggest
        suggestion suitable summer summit sunday sunlight sunset supermarket supper supply
        support suppose surface surgeon surgery surprise surround survey survival survive
        suspect suspend sweater switch symbol sympathy symptom system
        table talent target teacher teaching technical technique technology telephone telescope
        television temper temperature temple temporary tenant tendency tennis tension terminal
        terrible territory terror thank theatre theater theme themselves theory therapy there
        therefore thermometer thing thirteen thirty though thought thousand threat threaten
        through throughout thumb thunder thursday ticket timber tissue title today together
        tomato tomorrow tonight topic total touch tough tourism tourist towards tower trade
        tradition traditional traffic tragedy train training transfer transform transition
        translate translation transport travel treasure treat treatment treaty tremendous trial
        triangle tribe trouble trousers truck tuesday tunnel turning twelve twenty typical
        umbrella unable uncle under undergo understand understanding undertake unemployment
        unfortunate uniform union unique unit unite universal universe university unknown unless
        unlike until unusual upper upstairs urban urgent usual
        vacation valley valuable value variation variety various vegetable vehicle venture
        verdict version vessel veteran victim victory video village villager violence violent
        virtual visible vision visit visitor visual vital volume voluntary volunteer vote
        wander wardrobe warning washing watch water weakness wealth weapon weather wedding
        wednesday weekday weekend weekly weight welcome welfare western whatever whenever whereas
        wherever whether which while whisper whole wicked widespread wildlife willing window
        winner winter withdraw withdrawal within without witness woman wonder wonderful wooden
        workshop world worry worth write writer writing wrong
        yellow yesterday young yourself youth
        became begun behaved beheld foresaw foretold forgave forgotten misled mistaken mistook
        outgrew outran overcame overheard overtaken overtook understood undertaken undertook
        unfolded upheld withdrawn withdrew withheld withstood
        """
}
