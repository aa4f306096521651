/// Words that are surnames as well, and given names that are words as well, in small letters.
enum Surnames {
    static let all = words(
        """
        ash baker ball banks barber barker bell berry bird bishop black bloom bond brewer bridge
        bridges brook brooks brown bull burns bush butcher butler carpenter carter chambers church
        clay cook cooper cross day dean drake farmer field fields fisher flower ford forest foster
        fox freeman gardener gardner glass gold good grant graves gray green grey hall hill hope
        hunt hunter key king knight lake lamb lane law little long love lord marsh marshall mason
        may miller mills moon moss nail north page park parker parks pepper piper pope porter
        potter power price prince quick reed rice rich rivers rose sands sharp shepherd short
        silver singer small smith snow speed spring stark steel stone street strong summers swan
        swift taylor thorn turner wall walker ward waters weaver wells west wheeler white winter
        winters wise wolf wood woods young
        archer beach bean bishop blossom booth bow boyd branch burton castle chance chapel church
        coffin college court dale day dyer english falls finch fish flood frost garden gates gibbons
        green hardy heath hood horn house inn irons judge land lane leaf leach major march mayor
        meadows monk moor mountain noble nurse oak page palmer parish parsons peach peacock penny
        pike pitt plant plum pool post pound read robin roper royal salt savage sawyer scholar
        seal self shields shore skinner slater sparrow spencer spicer squire steward sutton tanner
        temple tiller trees tucker underwood vine walls warner waterman webb west whale wheel
        wild woodward wren yard
        bauer baum berg braun fischer fuchs groß jung kaiser klein koch könig kurz lang müller
        richter schneider schwarz sommer stein vogel wald weber weiß
        adler amann bach bäcker baumann bergmann bischof brunner busch engel feld förster frank
        freund frosch fröhlich garten gärtner gerber gross grün hahn hase haus herbst herr hirsch
        hofmann holz horn jäger kaufmann keller kern krämer kraft krug lehrer lehmann linde löwe
        maler maurer meister metzger morgen nagel neumann ochs ott pfeiffer reiter ritter rose roth
        sauer schäfer schmidt schmied schreiber schulz seiler sonntag stark stern stock strauß
        teich thaler töpfer vogt wagner winter wirt wolff zimmermann
        berger blanc boulanger brun fontaine grand leblanc marchand moulin noir petit roi roux
        barbier bois boucher bouvier carpentier charpentier chevalier colin comte dubois duchêne
        dumas dupont dupuis fabre faure forestier fournier garnier gauthier giraud jardin lacroix
        lambert langlois legrand lejeune leroy lebrun martin mercier meunier montagne olivier page
        pasquier perrin poirier pommier prévost renard rivière rousseau royer tailleur tessier
        vallée verdier vigneron
        blanco campos cruz delgado flores guerrero iglesias luna moreno pastor rey reyes rubio
        torres vega
        alegre bello bravo caballero calle calvo cano castillo costa crespo cuesta duque franco
        fuentes gallo gil guerra herrera hidalgo leal león marín márquez mercado merino mesa mora
        nieto pardo parra peña plaza prieto ramos redondo ríos robles rojo romero sierra soto valle
        vidal
        bianchi bianco conti costa fontana leone monti neri rossi serra verdi villa
        barbieri basile battaglia bruno caputo carbone caruso colombo ferrari ferraro fiore gallo
        gatti grassi greco grasso guerra longo mancini marini martini messina montanari moretti
        morelli palumbo pace palmieri pellegrini ricci riva rizzo romano russo sala santoro
        sartori silvestri valente vitale volpe
        bakker boer bos groot jong koning mulder smit visser wit zwart
        berg bosch brouwer dekker dijk haan hoek hof huis jager kok kuiper laan lange meer meijer
        molen peters post prins schipper schouten smeets snijder timmerman veen veld vink visscher
        vos vries wolf zanden
        """)

    /// Given names from elsewhere that are frequent in the languages read here.
    static let givenNames = words(
        "amit anil arjun bo chen hiro hui jun kofi kwame lei li min ming mei priya raj ravi wei yan yuki"
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
