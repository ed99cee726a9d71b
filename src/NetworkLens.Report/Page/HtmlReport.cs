using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A page that says what there is to say about a supply chain: to read, to print and to send.</summary>
public static class HtmlReport
{
    /// <summary>The sections of a brief page.</summary>
    internal static readonly ImmutableArray<string> Brief = ["findings", "key-figures", "chokepoints", "concentration", "scenarios"];

    private static readonly ImmutableArray<(string Id, string Title, Action<ReportDraft> Write)> Sections =
    [
        ("findings", "Findings", FindingSection.Write),
        ("key-figures", "Key figures", KeyFigures.Write),
        ("flows", "Flows", FlowSection.Write),
        ("map", "Map", MapSection.Write),
        ("chokepoints", "Chokepoints", ChokepointSection.Write),
        ("single-sources", "Single sources", SingleSourceSection.Write),
        ("concentration", "Concentration", ConcentrationSection.Write),
        ("blocs", "Blocs", BlocSection.Write),
        ("scenarios", "Scenarios", ScenarioSection.Write),
        ("course", "What happens when", CourseSection.Write),
        ("sites", "Sites", SiteSection.Write),
        ("sources", "Sources", SourceSection.Write), // last: only then all that is cited is known
    ];

    /// <summary>Writes the page: one HTML file that holds all it needs and asks for nothing else.</summary>
    /// <param name="question">What it is about; its network is not changed.</param>
    /// <param name="output">Where to. The same question gives the same text.</param>
    /// <param name="progress">Told the share done, 0..1.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Write(ReportQuestion question, TextWriter output, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(output);
        var draft = new ReportDraft(question, ReportAnswers.Of(question, progress, cancellation), new HtmlWriter(output));
        PageFrame.Write(draft.Html, $"{draft.Data.Name}: supply chain report", () => Body(draft, cancellation));
    }

    private static string Body(ReportDraft draft, CancellationToken cancellation)
    {
        HtmlWriter html = draft.Html;
        using (html.Open("header"))
        {
            Head(draft);
        }

        using (html.Open("nav", ("aria-label", "Sections")))
        using (html.Open("ul"))
        {
            foreach ((string id, string title, _) in SectionsOf(draft))
            {
                using (html.Open("li"))
                {
                    html.Element("a", title, ("href", $"#{id}"));
                }
            }
        }

        using (html.Open("main", ("id", "main")))
        {
            foreach ((string id, _, Action<ReportDraft> write) in SectionsOf(draft))
            {
                cancellation.ThrowIfCancellationRequested();
                using (html.Open("section", ("id", id)))
                {
                    write(draft);
                }
            }
        }

        using (html.Open("footer"))
        {
            html.Element("p", $"Written by NetworkLens {Version()}. Charts by Apache ECharts (Apache-2.0); coastline by Natural Earth (public domain).");
        }

        return JsonSerializer.Serialize(draft.Charts, ChartJson.Default.SortedDictionaryStringObject);
    }

    private static IEnumerable<(string Id, string Title, Action<ReportDraft> Write)> SectionsOf(ReportDraft draft) =>
        draft.Question.IsBrief ? Sections.Where(section => Brief.Contains(section.Id)) : Sections;

    private static string Version() =>
        typeof(HtmlReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty;

    private static void Head(ReportDraft draft)
    {
        DataSet data = draft.Data;
        NetworkOptions options = draft.Network.Options;
        draft.Html.Element("h1", $"Supply chain report: {data.Name}{(data.Version.Length == 0 ? string.Empty : " " + data.Version)}");
        if (data.Description.Length > 0)
        {
            draft.Html.Element("p", data.Description);
        }

        string[] asked =
        [
            $"As of {options.AsOf}",
            draft.Question.To is { } to ? $"what {to} draws on" : "the whole network",
            options.Evidence == Evidence.Documented ? "documented links only" : "documented and inferred links",
            .. options.IncludeUnconfirmed ? ["unconfirmed plants taken as running"] : Array.Empty<string>(),
        ];
        draft.Html.Element("p", string.Join(" · ", asked), ("class", "asked"));
    }
}
