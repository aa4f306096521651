import NewsletterCore

extension Issue {
    /// The issue without marks of direction that reach beyond the line they stand in; intro and
    /// outro are documents, and looked at when they are read.
    var balancingDirections: Issue {
        var issue = self
        issue.title = title?.balancingDirections
        issue.subject = subject.balancingDirections
        issue.preheader = preheader?.balancingDirections
        for index in articles.indices {
            issue.articles[index].title = articles[index].title?.balancingDirections
            issue.articles[index].section = articles[index].section?.balancingDirections
            issue.articles[index].more = articles[index].more?.balancingDirections
        }
        return issue
    }
}
