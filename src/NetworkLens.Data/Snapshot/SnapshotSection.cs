using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A part of a snapshot. Their numbers are in the order of the file; another order or another part is another version of the format.</summary>
/// <param name="Number">From 0.</param>
internal readonly record struct SnapshotSection(int Number)
{
    private const int PartsOfOwners = 3;  // starts, names, shares
    private const int PartsOfSources = 2; // starts, sources

    private static readonly ImmutableArray<(string Name, object? Store)> Parts =
    [
        ("ids of sites", null), ("stages of sites", null), .. SiteSchema.Stores.SelectMany(store => PartsOf($"sites.csv {store.Name}", store)),
        ("senders of links", null), ("receivers of links", null), ("materials of links", null), .. LinkSchema.Stores.SelectMany(store => PartsOf($"links.csv {store.Name}", store)),
        ("lists of sources", null), ("outputs", null), ("demand", null), ("tables", null), ("starts of texts", null), ("texts", null),
    ];

    public static readonly SnapshotSection SiteIds = Named("ids of sites");
    public static readonly SnapshotSection SiteStages = Named("stages of sites");
    public static readonly SnapshotSection LinkSenders = Named("senders of links");
    public static readonly SnapshotSection LinkReceivers = Named("receivers of links");
    public static readonly SnapshotSection LinkMaterials = Named("materials of links");
    public static readonly SnapshotSection SourceSets = Named("lists of sources");
    public static readonly SnapshotSection Outputs = Named("outputs");
    public static readonly SnapshotSection Demand = Named("demand");
    public static readonly SnapshotSection Tables = Named("tables");
    public static readonly SnapshotSection TextStarts = Named("starts of texts");
    public static readonly SnapshotSection Texts = Named("texts");

    /// <summary>Every part, in the order of the file.</summary>
    public static readonly ImmutableArray<SnapshotSection> All = [.. Parts.Select((_, number) => new SnapshotSection(number))];

    /// <summary>That of a column; of one that holds lists, the first of its parts.</summary>
    public static SnapshotSection Of<TTable>(ColumnStore<TTable> store)
    {
        for (int number = 0; number < Parts.Length; number++)
        {
            if (ReferenceEquals(Parts[number].Store, store))
            {
                return new SnapshotSection(number);
            }
        }

        throw new ArgumentException($"No table has the column {store.Name}.", nameof(store));
    }

    /// <summary>The part that follows.</summary>
    public SnapshotSection Next(int parts = 1) => new(Number + parts);

    /// <inheritdoc/>
    public override string ToString() => Parts[Number].Name;

    private static IEnumerable<(string Name, object? Store)> PartsOf<TTable>(string name, ColumnStore<TTable> store) => Enumerable.Repeat(
        (name, (object?)store), store is ColumnStore<TTable, Owner[]?> ? PartsOfOwners : store is ColumnStore<TTable, SourceIndex[]?> ? PartsOfSources : 1);

    private static SnapshotSection Named(string name) => new(Parts.IndexOf((name, null)));
}
