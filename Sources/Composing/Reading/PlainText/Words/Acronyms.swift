/// Acronyms that are the same in several languages; what one language alone has stands in its
/// ``WordBook``.
enum Acronyms {
    static let all = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let list = """
        ABBA ABC AFP AI ANSA AP API ASEAN ATM BASF BBC BMW BRICS BSE CBS CCTV CD CERN CEO CIA CNN
        CPU CSS CV DIN DIY DJ DNA DVD ECB EEC EFTA ESA EU FAO FAQ FBI FC FIFA FM GATT GDP GDPR GMT
        GPS HBO HIV HMRC HMS HTML HTTP IAEA IBM ICAO ICC IKEA ILO IMF INRI IOC IP IPCC IRA ISBN ISO
        ITV JPEG JSON KFC KGB KLM LCD LED LP MBA MEP MIT MP MTV NASA NATO NB NBA NBC NFL NGO NHS
        OECD OPEC OSCE PCR PDF PEN PGP PHP PIN PR PS PVC RAF RNA ROM RSS SAS SMS SMTP SOS SQL SS
        SUV TB TNT TV UEFA UFO UHF UK UNESCO UNHCR UNICEF URL USA USB USSR UV VAT VHF VHS VIP WHO
        WLAN WTO WWF WWW XML YMCA
        """
}
