extension WordBook {
    /// English.
    static let english = WordBook(
        language: "en",
        grammar: """
            a about above according across after again against ago ahead all almost alone along
            already also although always am among an and another any anybody anyone anything anyway
            apart are aren’t around as aside asked at away back be became because become becomes
            been before began begin begins begun behind being below beneath beside besides between
            beyond both bought broke brought built but by called came can can’t cannot caught come
            comes could couldn’t despite did didn’t do does doesn’t don’t done down drove due during
            each earlier early eight eighteen either eleven else enough even ever every everybody
            everyone everything everywhere except far fell felt few fewer fifteen fifty first five
            flew for forty found four fourteen fourth from further gave get gets give given gives go
            goes going gone got grew had hadn’t half hardly has hasn’t have haven’t having he he’s
            hear heard held hence her here hers herself him himself his how however hundred hung i
            i’d i’ll i’m i’ve if in indeed inside instead into is isn’t it it’s its itself just keep
            keeps kept knew know known knows last late later least led less let let’s like little lost
            made make makes making many maybe me meanwhile meant met might mine more most much must
            my myself near nearly neither never next nine nineteen ninety no nobody none nor not
            nothing now nowhere o’clock of off often on once one ones only onto opposite or other
            others otherwise ought our ours ourselves out outside over own past per perhaps please
            put quite ran rather said same sang sank sat saw say saying says second see seem seemed
            seems seen sent set seven seventeen seventy several shall she she’s should shouldn’t
            since six sixteen sixty slept so sold some somebody somehow someone something sometimes
            somewhere soon spent spoke still stood struck such swam take taken takes taught tell ten
            than that that’s the their theirs them themselves then there there’s therefore these they
            they’re they’ve thing things third thirteen thirty this those though thought thousand
            three threw through throughout thus till to today together told tomorrow tonight too
            took toward towards tried tries turned twelve twenty twice two under until unless up upon
            us used very was wasn’t we we’re we’ve went were weren’t what whatever when whenever
            where whereas wherever whether which while who whole whom whose why wide will with within
            without woke won’t would wouldn’t wrote yes yesterday yet you you’re your yours yourself
            """,
        common: """
            act age aid air apple arch area arm army art ash autumn baby bad bag baker ball band bar
            bark barn bay beach bean bear bed bee bees beer bell bells bench best better big bike bird
            birds black blind blue boat boats body bone book books bowl box boy boys brave bread brick
            bright broad broken brown bulb bull bus busy cake calf calm candle car card cart case cat
            cause cave cellar chair chalk cheap cheese chief child children choir city class clean
            clerk cliff clock clocks cloth cloud club coach coal coast coat code coffee coin cold cook
            cool copy cord corn cost courtyard cow craft crew crop crops cross cup cut cycle dam dance
            dark date dawn day days dead deaf dear death deck deep deer desk dog dogs door doors dry
            duck dusk dust duty eagle ear east easy edge egg eggs end engine estuary evening eye eyes
            face fact fair farm farmhouse farms fast fat fen ferry ferries field fields film fine fire
            fish flag flat flats flock flood floods floor flour foal fog food foot footbridge footpath
            footpaths force fox free fresh frog frost fruit full fun garden gardens gate gates geese
            gentle gift girl girls glass goat gold good goose grain grand grass grave great green grey
            group guest guests gull half hall hand hands harbour hard hat hay head heart heat hedge help
            hen high hill hills hint hole home honey hope horse hot hour hours house houses hunt hut
            ice idea ill inn island jam jar jetty job joke jug keen keeper keepers kerb key keys kid
            kind king knot lake lakeside lamb lamp lamps land lane large latest law lawn leaf leaves
            leg lesson letters life light lighthouse line lion list loaf loan lock lodge log long loose
            lord lot loud love low lucky maid mail main man mason maps map marsh mast master mate meal
            meat men mice mild mile miles milk mill miller mills mind mine miners mist modern mole moon
            moss moth mouse mouth mud name names neat nest net new news nice night nights noise noon
            north note notes oak oar old open orchard oven owl ox page pain paint pair pale park part
            parts path paths peace pear pen pier pig pile pine pipe pit place places plan plans play
            plough plum pole pond pony pool poor porch port post pot pound power priest pump pupils
            quay queen queue race rail railway rain rare raw reed reeds rent rest rich ride ring rise
            road roads rock roof room rooms root rope rough row rule sack sad safe sail salt sand
            schoolchildren sea seal season seat seats seed sell shade shed sheep shelf shell ship ships
            shoe shop shops shore short shut sick side sign silk size skill skin sky slow sluice small
            smart smell smoke snow soap soft soil song songs sons soup sour south spade spoon spot
            stairs star stars steam stem step steps stick stone stones stop store storm straw strip
            sun swan swans sweet swift tail tale tall tap tax tea team tent term test thick thin third
            tide tides tile time times tin tiny tired tool tools tooth top torch tour town towns toy
            track trail tram tree trees trip true try turf turn tune type use van view village
            villagers voice volunteers wage walk walkers wall walls war warden warm wave waves way ways
            weak weed week weeks weir weirs well west wet whale wheat wheel wheels white wide widow
            wife wild wind windmill windows wine wing wings wise wolf wood woods wool word words work
            workers works worm yard year years young youth zoo
            """,
        capitalized: """
            African American Arab Argentine Asian Australian Austrian Belgian Brazilian British
            Bulgarian Canadian Catholic Chilean Chinese Christian Colombian Croatian Cuban Czech
            Danish Egyptian English Estonian European Finnish French German Greek Hungarian Icelandic
            Indian Iranian Iraqi Irish Islamic Israeli Italian Japanese Jewish Kenyan Korean Latin
            Latvian Lithuanian Mexican Moroccan Muslim Nigerian Norwegian Pakistani Peruvian
            Portuguese Protestant Roman Romanian Russian Scottish Serbian Slovak Slovenian Spanish
            Swedish Swiss Syrian Thai Turkish Ukrainian Victorian Vietnamese Welsh Christmas Easter
            Hanukkah Ramadan Mr Mrs Ms Dr St Sir Prof God Bible Christ Jesus Muslims Christians
            Americans Europeans Germans Italians Russians Internet
            """,
        phrases: """
            White House
            Downing Street
            Red Cross
            Supreme Court
            High Court
            Foreign Office
            Home Office
            United Nations
            United States
            United Kingdom
            European Union
            European Commission
            European Parliament
            World Bank
            World Cup
            World War
            First World War
            Second World War
            Cold War
            Black Sea
            North Sea
            Red Sea
            Baltic Sea
            Irish Sea
            Middle East
            Far East
            Black Death
            National Trust
            National Gallery
            National Theatre
            National Park
            Church of England
            Bank of England
            House of Commons
            House of Lords
            Royal Mail
            Royal Society
            Royal Navy
            Great Britain
            Great Fire
            Great Fire of London
            Great War
            Great Wall
            Northern Ireland
            South Africa
            North America
            South America
            North Korea
            South Korea
            Isle of Man
            Isle of Wight
            Good Friday
            Black Friday
            Easter Monday
            Easter Sunday
            Palm Sunday
            Christmas Day
            Christmas Eve
            Boxing Day
            May Day
            New Year
            New Year’s Day
            New Year’s Eve
            Bonfire Night
            Remembrance Sunday
            Labour Party
            Conservative Party
            Green Party
            Prime Minister
            Big Ben
            Old Vic
            Olympic Games
            Nobel Prize
            Dead Sea
            Milky Way
            """,
        months: """
            january february march april may june july august september october november december
            """,
        days: "monday tuesday wednesday thursday friday saturday sunday",
        acronyms: "UN US EU UK IT QC MPs RSPCA RSPB TUC GCSE NSPCC RNLI BT",
        ambiguous: """
            IT US WHO MAY MARCH AUGUST WILL MARK GRACE ROSE HOPE BILL POLISH CHINA TURKEY READING BATH
            FAITH JOY DAWN IVY LILY DAISY OLIVE HAZEL HEATHER ROB SUE PAT ART DEAN EARL DUKE GENE
            MAX NICK JACK DREW CHUCK BOB DICK FRANK GRANT RAY REED ROBIN RUBY PEARL SANDY
            MISTY WARREN WOODY CLIFF BASIL GUY HARRY NORM PENNY VIOLET HOLLY IRIS APRIL
            JUNE SUMMER AUTUMN CORK NICE CHAD JORDAN JERSEY MALI SPLIT ESSEN HULL DEAL SALE WELLS RUGBY
            BOND AIDS SWIFT PIN ARM RAM CAB MISS EVE HANK TILL LANCE MIKE PIERCE
            SHERRY SKIP STEW TAFFY TIM TEDDY VIC WADE MOSS BRIDGET CONSTANCE PATIENCE PRUDENCE SUNNY
            HUNTER MASON CHARITY GLORY
            """)
}
