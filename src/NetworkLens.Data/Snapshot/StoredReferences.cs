using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Whether the parts of a snapshot name only what is there. A checksum says that nothing changed; this, that somebody honest wrote it.</summary>
internal static class StoredReferences
{
    private static readonly SnapshotSection[] TextColumns =
        [SnapshotSection.SiteIds, SnapshotSection.SiteNames, SnapshotSection.SiteNotes, SnapshotSection.LinkNotes];

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
        yield return ("the stages of sites", () => Within<StageIndex>(data.Sites.Stages.AsSpan(), -1, data.Stages.Length));
        yield return ("the countries of sites", () => Within<CountryIndex>(content, SnapshotSection.SiteCountries, -1, data.Countries.Length));
        yield return ("the operators of sites", () => Within<OperatorIndex>(content, SnapshotSection.SiteOperators, -1, data.Operators.Length));
        yield return ("the owners of sites", () => AreListsSound<OperatorIndex>(content, SnapshotSection.SiteOwnerStarts, SnapshotSection.SiteOwnerNames, data.Operators.Length));
        yield return ("the sources of sites", () => AreListsSound<SourceIndex>(content, SnapshotSection.SiteSourceStarts, SnapshotSection.SiteSources, data.Sources.Length));
        yield return ("the statuses of sites", () => Below(content, SnapshotSection.SiteStatuses, (byte)SiteStatus.Unconfirmed));
        yield return ("what is known of sites", () => Below(content, SnapshotSection.SiteBases, (byte)Basis.Assumed));
        yield return ("senders", () => Within<SiteIndex>(data.Links.Senders.AsSpan(), 0, data.Sites.Count));
        yield return ("receivers", () => Within<SiteIndex>(data.Links.Receivers.AsSpan(), 0, data.Sites.Count));
        yield return ("the materials of links", () => Within<MaterialIndex>(content, SnapshotSection.LinkMaterials, 0, data.Materials.Length));
        yield return ("the tonnes of links", () => Amounts(content, SnapshotSection.LinkTonnes, SnapshotSection.LinkTonnesLow, SnapshotSection.LinkTonnesHigh));
        yield return ("the costs of links", () => Amounts(content, SnapshotSection.LinkCosts, SnapshotSection.LinkCostsLow, SnapshotSection.LinkCostsHigh));
        yield return ("what is known of links", () => Below(content, SnapshotSection.LinkBases, (byte)Basis.Assumed) && Below(content, SnapshotSection.LinkTonnesBases, (byte)Basis.Assumed));
        yield return ("the sources of links", () => Within<int>(content, SnapshotSection.LinkSourceSets, -1, data.Links.SourceSets.Length));
        yield return ("the rows of its tables", () => StoredRows.AreSound(data));
    }

    private static bool AreTextsSound(SnapshotContent content)
    {
        ReadOnlySpan<long> starts = content.Cells<long>(SnapshotSection.TextStarts).AsSpan();
        bool ascends = !starts.IsEmpty && starts[0] == 0 && starts[^1] == content.Length(SnapshotSection.Texts);
        for (int text = 1; text < starts.Length; text++)
        {
            ascends &= starts[text - 1] <= starts[text];
        }

        int texts = starts.Length - 1;
        return ascends && TextColumns.All(column => Within<int>(content, column, column == SnapshotSection.SiteIds ? 0 : TextPool.None, texts));
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

    private static bool Amounts(SnapshotContent content, params ReadOnlySpan<SnapshotSection> sections)
    {
        bool areAmounts = true;
        foreach (SnapshotSection section in sections)
        {
            foreach (double amount in content.Cells<double>(section).AsSpan())
            {
                areAmounts &= !(amount < 0) & amount != double.PositiveInfinity;
            }
        }

        return areAmounts;
    }
}
