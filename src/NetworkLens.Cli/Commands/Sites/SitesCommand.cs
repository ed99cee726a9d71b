using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Which sites are there.</summary>
internal static class SitesCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string[]> selector = SelectorText.Argument("Which sites. Default: all.");
        var command = new Verb(
            "sites",
            "Find sites.",
            "networklens sites",
            "networklens sites 'stage:magnet !country:CN'",
            "networklens sites makes:dy-oxide --format csv")
        {
            selector,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, SelectorText.Of(parsed.GetValue(selector)))));
        return command;
    }

    private static Answer Of(Question question, string? selector)
    {
        DataSet data = question.Data;
        SiteIndex[] sites =
        [
            .. question.Sites(selector, isSearch: true).OrderBy(site => data.Sites.Stage(site).Value).ThenBy(data.Sites.Id, StringComparer.Ordinal),
        ];
        int outside = sites.Count(site => !data.Sites.IsInForce(site, question.AsOf, question.Settings.IncludeUnconfirmed));
        return question.Answer("sites", Rows.Of(sites, SiteColumns.Of(data)), new Field("selector", selector)) with
        {
            Headline = DataHeadlines.OfSites(sites.Length, sites.Length - outside, question.AsOf, selector),
            Totals = [new Field("inForce", sites.Length - outside), new Field("notInForce", outside)],
            Notes = outside == 0 ? [] : [$"Not running in {question.AsOf} (idle, planned, unconfirmed or closed): {outside} of {sites.Length} sites."],
        };
    }
}
