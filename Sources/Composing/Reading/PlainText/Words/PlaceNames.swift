/// Countries, large towns, rivers and regions, as the six languages write them.
enum PlaceNames {
    /// The names by themselves in capitals.
    static let all: [String: String] = Dictionary(
        list.split(whereSeparator: \.isWhitespace).map { ($0.uppercased(), String($0)) }
    ) { a, _ in a }

    private static let list = """
        Aachen Aberdeen Afghanistan Africa Afrika Albania Albanien Alexandria Algeria Algérie Algier
        Alicante Allemagne Alsace Amazonas Amerika America América Amérique Amsterdam Andalucía
        Angleterre Angola Ankara Antwerp Antwerpen Aragón Argentina Argentinien Armenia Asia Asien
        Asie Athen Athens Athènes Atenas Atene Augsburg Australia Australie Australien Austria
        Autriche Azerbaijan Baden Baltimore Bangkok Bangladesh Barcelona Barcelone Basel Bavaria
        Bayern Beijing Beirut Belarus Belfast Belgia Belgica België Bélgica Belgien Belgique Belgium
        Belgrad Belgrade Bergamo Berlin Berlín Berlino Bern Berne Bilbao Birmingham Bochum Bolivia
        Bologna Bombay Bonn Bordeaux Boston Brandenburg Brasil Brasilien Bratislava Brazil Breda
        Bremen Brésil Bretagne Brighton Bristol Britain Bruges Brugge Brussel Brüssel Brussels
        Bruselas Bruxelles Bucharest Budapest Buenos Bulgaria Bulgarien Burgos Cádiz Cairo Calais
        Calcutta Calgary California Cambodia Cambridge Camerún Canada Canadá Cardiff Catalonia
        Cataluña Catania Chicago Chile Chili Chine Cologne Colombia Copenhagen Copenhague Córdoba
        Cornwall Coventry Croatia Cuba Cyprus Dakar Damascus Dänemark Danemark Danimarca Danzig
        Darmstadt Dinamarca Delft Delhi Denmark Detroit Deutschland Devon Dijon Donau Dorset Dortmund
        Dover Dresden Dublin Dubai Duisburg Dundee Durban Durham Düsseldorf Ecuador Edinburgh
        Edimbourg Eindhoven Elbe Emden England Engeland Erfurt España Espagne Essex Estland Estonia
        Ethiopia Europa Europe Exeter Ferrara Finland Finlande Finnland Firenze Flandern Flandre
        Flensburg Florence Florenz Florida Francia France Frankfurt Frankreich Frankrijk Freiburg
        Galicia Galway Geneva Genève Genova Genf Genoa Gent Georgien Germania Germany Ghana Ghent
        Gibraltar Glasgow Granada Graz Grecia Grèce Greece Greenwich Griechenland Grenoble Groningen
        Guatemala Haarlem Haiti Halifax Hamburg Hannover Hanoi Harlem Havana Hawaii Heidelberg
        Helsinki Hessen Hiroshima Holland Hollande Honduras Hongrie Houston Hungary Iceland IJsland
        India Indien Indonesia Indonesien Inglaterra Inghilterra Innsbruck Inverness Iran Iraq Irak
        Ireland Irlanda Irland Irlande Island Islandia Israel Israël Istanbul Italia Italie Italien
        Italy Jamaica Japan Japon Japón Jena Jerusalem Johannesburg Jordanien Kabul Kairo Kanada
        Karlsruhe Kassel Kazakhstan Kent Kenya Kiel Kiew Koblenz Köln Kolumbien Konstanz Kopenhagen
        Korea Kosovo Kroatien Kyiv Lagos Lancaster Latvia Lausanne Lebanon Leeds Leicester Leiden
        Leipzig Lettland Leuven Libanon Liberia Libya Libyen Liège Lille Lima Limerick Limoges
        Lincoln Linz Lisboa Lisbon Lisbona Lissabon Litauen Lithuania Liverpool Livorno London
        Londra Londres Londen Lorraine Lothringen Lübeck Lucerne Luxembourg Luxemburg Luzern Lyon
        Maastricht Madagascar Madrid Magdeburg Mailand Mainz Málaga Malaysia Malta Manchester
        Manitoba Mannheim Mantova Marburg Marokko Maroc Marrakech Marseille Massachusetts Mexico
        México Mexiko Mexique Miami Milan Milano Minnesota Modena Moldova Monaco Mongolia Montpellier
        Montreal Montréal Morocco Moscow Moscou Moscú Mosca Mosel Moskau Mosul Mozambique München
        Munich Münster Mumbai Murcia Myanmar Nantes Naples Napoli Navarra Neapel Nederland Nepal
        Newcastle Niederlande Niger Nigeria Nijmegen Noorwegen Norfolk Normandie Normandy Norvège
        Norway Norwegen Norwich Nottingham Noruega Nürnberg Nuremberg Oberhausen Oder Ohio
        Oldenburg Ontario Oostende Oporto Orleans Orléans Osaka Oslo Osnabrück Österreich Oostenrijk
        Ottawa Oviedo Oxford Padova Paderborn Pakistan Palermo Palestine Palma Pamplona Panama
        Paraguay Paris París Parigi Parijs Parma Passau Pekín Pékin Peking Pennsylvania Perpignan
        Perth Peru Perú Perugia Philadelphia Philippines Pisa Plymouth Poland Polen Pologne Polonia
        Portsmouth Portugal Porto Potsdam Prag Praga Prague Pretoria Preußen Provence Prussia Pyrenees
        Quebec Québec Ravenna Reims Reykjavik Rhein Rheinland Rhodes Rhône Riga Rijeka Rimini Rom
        Roma Romania Rome Rostock Rotterdam Rouen Ruanda Rumänien Russia Rusia Russie Russland
        Rwanda Saarbrücken Sachsen Salamanca Salzburg Santander Santiago Sardinia Schottland Schwaben
        Schweden Schweiz Schwerin Scotland Scozia Senegal Sénégal Serbia Serbien Sevilla Seville
        Shanghai Sheffield Siberia Sicilia Sicily Siena Singapore Singapur Slovakia Slovenia Sofia
        Somalia Somerset Southampton Spagna Spain Spanien Spanje Stockholm Strasbourg Straßburg
        Stuttgart Sudan Suecia Suède Suffolk Suisse Suiza Sussex Svezia Svizzera Sweden Switzerland
        Sydney Syria Syrien Syrie Taiwan Tansania Tanzania Teheran Tehran Tennessee Texas Thailand
        Thames Themse Thüringen Tibet Tilburg Tirol Tokio Tokyo Toledo Toronto Torino Toscana
        Toulon Toulouse Trento Trier Trieste Tunesien Tunis Tunisia Tunisie Turin Türkei Turquie
        Turquía Tuscany Twente Tyrol Uganda Ukraine Ulm Umbria Ungarn Uruguay Utrecht Valencia
        Valladolid Vancouver Varsovie Venedig Venezia Venezuela Venice Venise Verona Vicenza Vienna
        Vienne Vietnam Vigo Vilnius Wales Warsaw Warschau Warwick Washington Waterford Weimar Wexford
        Wien Wiesbaden Winchester Wisconsin Wolfsburg Worcester Wuppertal Würzburg Yemen Yorkshire
        Zagreb Zambia Zaragoza Zeeland Zimbabwe Zürich Zurich Zwolle Zweden Zwitserland
        """

    /// Names of several words, one a line.
    static let phrases = """
        New York
        New York City
        New Zealand
        New Orleans
        New Mexico
        New Jersey
        New South Wales
        Los Angeles
        San Francisco
        San Diego
        San Marino
        Las Vegas
        Rio de Janeiro
        Buenos Aires
        Hong Kong
        Sri Lanka
        Costa Rica
        El Salvador
        Puerto Rico
        Monte Carlo
        Tel Aviv
        Addis Abeba
        Den Haag
        The Hague
        La Haye
        Le Havre
        Le Mans
        La Rochelle
        La Paz
        La Coruña
        San Sebastián
        Bad Homburg
        Baden-Baden
        """
}
