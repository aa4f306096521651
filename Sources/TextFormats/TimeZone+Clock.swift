package import Foundation
package import NewsletterCore

extension TimeZone {
    /// How far the clocks of the zone are ahead of UTC at a moment.
    package func offset(at moment: Timestamp) -> Duration {
        let date = Date(timeIntervalSince1970: Double(moment.seconds))
        return .seconds(secondsFromGMT(for: date))
    }

    /// The day that the calendars of the zone show at a moment.
    package func date(at moment: Timestamp) -> CalendarDate { (moment + offset(at: moment)).date }

    /// The moment at which the day begins in the zone that comes so many days after that of
    /// another moment.
    package func beginning(ofDay days: Int, after moment: Timestamp) -> Timestamp {
        let day = Int64(date(at: moment).daysSince1970 + days)
        return self.moment(showing: Timestamp(seconds: day * 86_400))
    }

    /// The moment at which the clocks of the zone show what UTC shows at the given one.
    package func moment(showing time: Timestamp) -> Timestamp {
        // The zone's distance is that of the moment itself, which is not known yet.
        let near = time + (.zero - offset(at: time))
        return time + (.zero - offset(at: near))
    }
}
