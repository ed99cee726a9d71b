using System.Globalization;
using System.Net;
using System.Text;

namespace NetworkLens.Neo4j;

/// <summary>A page for Neo4j Browser that leads through the graph: the style sheet, the setting, and every query that can be asked, each put into the editor by a click.</summary>
/// <param name="DataSet">Name of the data set.</param>
/// <param name="Queries">What each shows, and its text.</param>
public sealed record BrowserGuide(string DataSet, IReadOnlyList<(string Title, string Cypher)> Queries)
{
    /// <summary>The command that keeps Browser from drawing every relationship between the nodes of an answer.</summary>
    public const string OnlyTheAnswer = ":config autoComplete: false";

    private const int QueriesOnASlide = 4;

    /// <summary>The page, as Browser's :play reads it.</summary>
    /// <param name="style">Where the style sheet is handed out.</param>
    public string Html(Uri style)
    {
        ArgumentNullException.ThrowIfNull(style);
        var html = new StringBuilder();
        Slide(html, $"NetworkLens: {DataSet}", "A click puts a step into the editor above; run it there.",
            [("Colours, captions and sizes for this graph", $":style {style.AbsoluteUri}"), ("Draw only what a query found, not every relationship between its sites", OnlyTheAnswer)]);
        foreach ((string Title, string Cypher)[] some in Queries.Chunk(QueriesOnASlide))
        {
            Slide(html, "What to look at", "What annotate found is there once networklens neo4j annotate was asked.", some);
        }

        return html.ToString();
    }

    private static void Slide(StringBuilder html, string heading, string lead, IEnumerable<(string Title, string Text)> steps)
    {
        html.Append("<slide class=\"row-fluid\"><div class=\"col-sm-12\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<h3>{WebUtility.HtmlEncode(heading)}</h3>\n<p>{WebUtility.HtmlEncode(lead)}</p>\n");
        foreach ((string title, string text) in steps)
        {
            html.Append(CultureInfo.InvariantCulture, $"<figure><pre class=\"pre-scrollable code runnable\">{WebUtility.HtmlEncode(text)}</pre><figcaption>{WebUtility.HtmlEncode(title)}</figcaption></figure>\n");
        }

        html.Append("</div></slide>\n");
    }
}
