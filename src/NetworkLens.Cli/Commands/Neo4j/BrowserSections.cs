using System.Collections.Immutable;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli.Commands;

/// <summary>A query and the link that opens it, to be copied: as they are at any width.</summary>
internal static class BrowserSections
{
    private static readonly Rows None = new(0, []);

    /// <summary>The sections of a query.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="cypher">The query.</param>
    /// <param name="link">Null: none.</param>
    public static ImmutableArray<Section> Of(string title, string cypher, Uri? link) =>
    [
        Text(title, cypher.Split('\n')),
        .. link is null ? Array.Empty<Section>() : [Text("In Neo4j Browser", link.AbsoluteUri)],
    ];

    /// <summary>Lines as they stand.</summary>
    public static Section Text(string title, params IEnumerable<string> lines) => new(title, None) { Lines = [.. lines] };
}
