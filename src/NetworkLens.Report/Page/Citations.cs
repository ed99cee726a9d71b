using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>Links to the sources that the page cites, and which these are.</summary>
internal sealed class Citations(DataSet data)
{
    private readonly SortedSet<int> cited = [];

    /// <summary>Everything cited so far, in the order of the data.</summary>
    public IReadOnlyList<SourceIndex> All => [.. cited.Select(source => new SourceIndex(source))];

    /// <summary>The anchor of a source.</summary>
    public static string Anchor(SourceIndex source) => $"source-{source.Value.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Sources as a cell.</summary>
    public Cell Cell(IEnumerable<SourceIndex> sources)
    {
        SourceIndex[] each = [.. sources.Distinct()];
        return new Cell(each.Length == 0 ? string.Empty : data.Sources[each[0].Value].Id, html => Write(html, each));
    }

    /// <summary>Writes links to sources; where there is none, that there is none.</summary>
    public void Write(HtmlWriter html, IReadOnlyList<SourceIndex> sources)
    {
        if (sources.Count == 0)
        {
            html.Text("none given");
            return;
        }

        Report.Cell.Folded(html, sources, source => Link(html, source));
    }

    /// <summary>Writes how many sources there are, with links to them that unfold.</summary>
    public void WriteFolded(HtmlWriter html, IReadOnlyList<SourceIndex> sources)
    {
        if (sources.Count == 0)
        {
            html.Element("p", "No source given.", ("class", "ground"));
            return;
        }

        using (html.Open("details"))
        {
            html.Element("summary", sources.Count == 1 ? "1 source" : $"{FigureText.Count(sources.Count)} sources");
            foreach (SourceIndex source in sources)
            {
                Link(html, source);
                html.Text(" ");
            }
        }
    }

    private void Link(HtmlWriter html, SourceIndex source)
    {
        cited.Add(source.Value);
        html.Element("a", data.Sources[source.Value].Id, ("href", $"#{Anchor(source)}"), ("title", data.Sources[source.Value].Title));
    }
}
