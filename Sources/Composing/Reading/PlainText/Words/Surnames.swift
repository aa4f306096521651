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
        bauer baum berg braun fischer fuchs groß jung kaiser klein koch könig kurz lang müller
        richter schneider schwarz sommer stein vogel wald weber weiß
        berger blanc boulanger brun fontaine grand leblanc marchand moulin noir petit roi roux
        blanco campos cruz delgado flores guerrero iglesias luna moreno pastor rey reyes rubio
        torres vega
        bianchi bianco conti costa fontana leone monti neri rossi serra verdi villa
        bakker boer bos groot jong koning mulder smit visser wit zwart
        """)

    /// Given names from elsewhere that are frequent in the languages read here.
    static let givenNames = words(
        "amit anil arjun bo chen hiro hui jun kofi kwame lei li min ming mei priya raj ravi wei yan yuki"
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
