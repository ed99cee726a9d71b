using System.Collections.Immutable;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What every answer about sites says of one.</summary>
internal static class SiteColumns
{
    public static ImmutableArray<ColumnOf<SiteIndex>> Of(DataSet data) =>
    [
        new("site", "Site", ColumnKind.Text, data.Sites.Id),
        new("name", "Name", ColumnKind.Text, data.Sites.Name),
        new("stage", "Stage", ColumnKind.Text, site => data.Id(data.Sites.Stage(site))),
        new("country", "Country", ColumnKind.Text, site => data.Id(data.Sites.Country(site))),
        new("operator", "Operator", ColumnKind.Text, site => data.Id(data.Sites.Operator(site))),
        new("status", "Status", ColumnKind.Text, site => DataWords.Word(data.Sites.Status(site))),
        new("startYear", "Start", ColumnKind.Year, site => data.Sites.StartYear(site)),
    ];
}
