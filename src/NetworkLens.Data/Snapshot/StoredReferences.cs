using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Whether the parts of a snapshot name only what is there. A checksum says that nothing changed; this, that somebody honest wrote it.</summary>
internal static class StoredReferences
{
    /// <summary>The first contradiction, or null. O(sites + links + rows) time.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="content">The sections it was made of.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static string? Contradiction(DataSet data, SnapshotContent content, CancellationToken cancellation)
    {
        foreach ((string what, Func<bool> isSound) in Checks(data, content))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isSound())
            {
                return $"Its parts contradict each other: {what}.";
            }
        }

        return null;
    }

    // The small tables are decoded when the snapshot is opened, texts and all: a wrong text number is told there.
    private static IEnumerable<(string What, Func<bool> IsSound)> Checks(DataSet data, SnapshotContent content)
    {
        yield return ("texts", () => AreTextsSound(content));
        yield return ("the ids of sites", () => Within<int>(content, SnapshotSection.SiteIds, 0, TextsOf(content)));
        yield return ("the stages of sites", () => Within<StageIndex>(data.Sites.Stages.AsSpan(), -1, data.Stages.Length));
        yield return ("senders", () => Within<SiteIndex>(data.Links.Senders.AsSpan(), 0, data.Sites.Count));
        yield return ("receivers", () => Within<SiteIndex>(data.Links.Receivers.AsSpan(), 0, data.Sites.Count));
        yield return ("the materials of links", () => Within<MaterialIndex>(content, SnapshotSection.LinkMaterials, 0, data.Materials.Length));
        foreach ((string, Func<bool>) check in ColumnChecks("sites.csv", data, content, data.Sites, SiteSchema.Stores).Concat(ColumnChecks("links.csv", data, content, data.Links, LinkSchema.Stores)))
        {
            yield return check;
        }

        yield return ("the rows of its tables", () => AreTablesSound(data));
    }

    // Outputs and demand are ordered by site, then material: what reads them relies on it.
    private static bool AreTablesSound(DataSet data) =>
        data.Materials.Length > 0 && Enum.IsDefined(data.Requirements) && data.AsOf is >= 0 and <= 9999 && !data.Stages.IsDefault && !data.Operators.IsDefault
        && !data.Links.SourceSets.IsDefault && data.Links.SourceSets.All(set => LinkSchema.Sources.Cells.IsSound(data, set))
        && !StoredRecords.Unsound(data).Any()
        && (data.Outputs.IsDefault || Ascends(data.Outputs.Select(row => (row.Site.Value, row.Material.Value))))
        && (data.Demand.IsDefault || Ascends(data.Demand.Select(row => (row.Site.Value, row.Material.Value))))
        && StoredScenarios.AreSound(data);

    private static bool Ascends(IEnumerable<(int, int)> keys)
    {
        (int, int) last = (-1, -1);
        foreach ((int, int) key in keys)
        {
            if (key.CompareTo(last) < 0)
            {
                return false;
            }

            last = key;
        }

        return true;
    }

    private static List<(string What, Func<bool> IsSound)> ColumnChecks<TTable>(string file, DataSet data, SnapshotContent content, TTable table, IEnumerable<ColumnStore<TTable>> stores)
    {
        var checking = new Checking<TTable>(file, data, content);
        _ = stores.Aggregate(table, (same, store) => store.Changed(same, checking));
        return checking.Checks;
    }

    private static int TextsOf(SnapshotContent content) => content.Cells<long>(SnapshotSection.TextStarts).Count - 1;

    private static bool AreTextsSound(SnapshotContent content)
    {
        ReadOnlySpan<long> starts = content.Cells<long>(SnapshotSection.TextStarts).AsSpan();
        bool ascends = !starts.IsEmpty && starts[0] == 0 && starts[^1] == content.Length(SnapshotSection.Texts);
        for (int text = 1; text < starts.Length; text++)
        {
            ascends &= starts[text - 1] <= starts[text];
        }

        return ascends;
    }

    private static bool AreListsSound<T>(SnapshotContent content, SnapshotSection starts, SnapshotSection items, int count)
        where T : unmanaged
    {
        if (content.Kind(starts) == SectionKind.Missing)
        {
            return true;
        }

        ReadOnlySpan<int> from = content.Cells<int>(starts).AsSpan();
        ReadOnlySpan<T> all = content.Cells<T>(items).AsSpan();
        bool ascends = !from.IsEmpty && from[0] == 0 && from[^1] == all.Length;
        for (int row = 1; row < from.Length; row++)
        {
            ascends &= from[row - 1] <= from[row];
        }

        return ascends && Within(all, 0, count);
    }

    private static bool Within<T>(SnapshotContent content, SnapshotSection section, int from, int count)
        where T : unmanaged => Within(content.Cells<T>(section).AsSpan(), content.Kind(section) == SectionKind.Missing ? -1 : from, count);

    private static bool Within<T>(ReadOnlySpan<T> indices, int from, int count)
        where T : unmanaged
    {
        bool isWithin = true;
        foreach (int index in MemoryMarshal.Cast<T, int>(indices))
        {
            isWithin &= index >= from & index < Math.Max(count, 1); // a missing column may name the first of nothing
        }

        return isWithin;
    }

    private static bool Below(SnapshotContent content, SnapshotSection section, byte last) => !content.Cells<byte>(section).AsSpan().ContainsAnyExceptInRange((byte)0, last);

    private static bool Amounts(ReadOnlySpan<double> amounts, NumberRange range)
    {
        bool areAmounts = true;
        foreach (double amount in amounts)
        {
            areAmounts &= !(amount < range.Least) & !(amount > range.Most);
        }

        return areAmounts;
    }

    // By the type of the cells: what no case names may be any value of its type.
    private sealed class Checking<TTable>(string file, DataSet data, SnapshotContent content) : IStoreVisitor<TTable>
    {
        public List<(string What, Func<bool> IsSound)> Checks { get; } = [];

        public Column<T> Visit<T>(ColumnStore<TTable, T> store, Column<T> column)
        {
            var section = SnapshotSection.Of(store);
            Func<bool>? check = store switch
            {
                ColumnStore<TTable, string?> => () => Within<int>(content, section, TextPool.None, TextsOf(content)),
                ColumnStore<TTable, CountryIndex> => () => Within<CountryIndex>(content, section, -1, data.Countries.Length),
                ColumnStore<TTable, OperatorIndex> => () => Within<OperatorIndex>(content, section, -1, data.Operators.Length),
                ColumnStore<TTable, Owner[]?> => () => AreListsSound<OperatorIndex>(content, section, section.Next(), data.Operators.Length),
                ColumnStore<TTable, SourceIndex[]?> => () => AreListsSound<SourceIndex>(content, section, section.Next(), data.Sources.Length),
                ColumnStore<TTable, SiteStatus> => () => Below(content, section, (byte)SiteStatus.Unconfirmed),
                ColumnStore<TTable, Basis> => () => Below(content, section, (byte)Basis.Assumed),
                ColumnStore<TTable, bool> => () => Below(content, section, 1),
                ColumnStore<TTable, double> { Cells: NumberType number } => () => Amounts(content.Cells<double>(section).AsSpan(), number.Range),
                ColumnStore<TTable, Figure> { Cells: FigureType figure } => () => Amounts(MemoryMarshal.Cast<Figure, double>(content.Cells<Figure>(section).AsSpan()), figure.Range),
                ColumnStore<TTable, int> when store == (object)LinkSchema.SourceSetStore => () => Within<int>(content, section, -1, data.Links.SourceSets.Length),
                _ => null,
            };
            Checks.AddRange(check is null ? [] : [($"{file} {store.Name}", check)]);
            return column;
        }
    }
}
