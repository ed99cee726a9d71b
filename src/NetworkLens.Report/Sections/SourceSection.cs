using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>The sources that the page cites.</summary>
internal static class SourceSection
{
    public static void Write(ReportDraft draft)
    {
        IReadOnlyList<SourceIndex> cited = draft.Citations.All;
        draft.Heading("Sources", "Grade A: a company, government, statistical or international body; B: trade press or a news agency; C: anything else. A figure without a source says so, and its basis says how it was made.");
        Table.Write(
            draft,
            "Sources",
            cited,
            [
                new("Source", source => Cell.Of(draft.Data.Sources[source.Value].Id)) { IsName = true },
                new("Title", source => Title(draft.Data.Sources[source.Value])) { IsWide = true },
                new("Publisher", source => Cell.Of(draft.Data.Sources[source.Value].Publisher)),
                new("Date", source => Cell.Of(draft.Data.Sources[source.Value].Date is { IsKnown: true } date ? date.ToString() : null)) { IsShort = true },
                new("Grade", source => Cell.Of(draft.Data.Sources[source.Value].Grade is var grade and not SourceGrade.None ? grade.ToString() : null)) { IsFilter = true },
            ],
            Citations.Anchor);
    }

    // Only addresses of the web become links: an address of another kind could run something.
    private static Cell Title(Source source)
    {
        string shown = source.Title ?? source.Address ?? source.Id;
        bool isWeb = Uri.TryCreate(source.Address, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        return new Cell(shown, html =>
        {
            if (isWeb)
            {
                html.Element("a", shown, ("href", address!.AbsoluteUri), ("rel", "noopener noreferrer"));
            }
            else
            {
                html.Text(shown);
            }
        });
    }
}
