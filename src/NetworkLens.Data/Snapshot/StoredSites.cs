using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The sites of a snapshot, one section a column.</summary>
internal static class StoredSites
{
    public static void Write(SectionWriter writer, SiteTable sites)
    {
        int count = sites.Count;
        writer.Cells(SnapshotSection.SiteIds, count, row => writer.Texts.Add(sites.Ids[row]));
        writer.TextColumn(SnapshotSection.SiteNames, sites.Names, count);
        writer.Cells(SnapshotSection.SiteStages, count, row => sites.Stages[row]);
        writer.Column(SnapshotSection.SiteCountries, sites.Countries, count);
        writer.Column(SnapshotSection.SiteOperators, sites.Operators, count);
        WriteStarts(writer, SnapshotSection.SiteOwnerStarts, sites.Owners, count);
        WriteItems(writer, SnapshotSection.SiteOwnerNames, sites.Owners, count, owner => owner.Operator);
        WriteItems(writer, SnapshotSection.SiteOwnerShares, sites.Owners, count, owner => owner.Share);
        writer.Column(SnapshotSection.SiteLatitudes, sites.Latitudes, count);
        writer.Column(SnapshotSection.SiteLongitudes, sites.Longitudes, count);
        writer.Column(SnapshotSection.SiteStatuses, sites.Statuses, count);
        writer.Column(SnapshotSection.SiteStartYears, sites.StartYears, count);
        writer.Column(SnapshotSection.SiteEndYears, sites.EndYears, count);
        writer.Column(SnapshotSection.SiteRecoveryDays, sites.RecoveryDays, count);
        writer.Column(SnapshotSection.SiteRampDays, sites.RampDays, count);
        writer.Column(SnapshotSection.SiteFailures, sites.FailuresPerYear, count);
        writer.Column(SnapshotSection.SiteFailureBases, sites.FailureBases, count);
        writer.Column(SnapshotSection.SiteAggregates, sites.Aggregates, count);
        writer.Column(SnapshotSection.SiteBases, sites.Bases, count);
        writer.TextColumn(SnapshotSection.SiteNotes, sites.Notes, count);
        WriteStarts(writer, SnapshotSection.SiteSourceStarts, sites.Sources, count);
        WriteItems(writer, SnapshotSection.SiteSources, sites.Sources, count, source => source);
    }

    public static SiteTable Read(SnapshotContent content)
    {
        Cells<int> ids = content.Cells<int>(SnapshotSection.SiteIds);
        int count = ids.Count;
        return new SiteTable
        {
            Ids = new Cells<string>(new TextCells(ids, content.Texts)!),
            Names = content.TextColumn(SnapshotSection.SiteNames, count),
            Stages = content.Cells<StageIndex>(SnapshotSection.SiteStages, count),
            Countries = content.Column<CountryIndex>(SnapshotSection.SiteCountries, count),
            Operators = content.Column<OperatorIndex>(SnapshotSection.SiteOperators, count),
            Owners = Owners(content, count),
            Latitudes = content.Column<double>(SnapshotSection.SiteLatitudes, count),
            Longitudes = content.Column<double>(SnapshotSection.SiteLongitudes, count),
            Statuses = content.Column<SiteStatus>(SnapshotSection.SiteStatuses, count),
            StartYears = content.Column<short>(SnapshotSection.SiteStartYears, count),
            EndYears = content.Column<short>(SnapshotSection.SiteEndYears, count),
            RecoveryDays = content.Column<Figure>(SnapshotSection.SiteRecoveryDays, count),
            RampDays = content.Column<Figure>(SnapshotSection.SiteRampDays, count),
            FailuresPerYear = content.Column<Figure>(SnapshotSection.SiteFailures, count),
            FailureBases = content.Column<Basis>(SnapshotSection.SiteFailureBases, count),
            Aggregates = content.Column<bool>(SnapshotSection.SiteAggregates, count),
            Bases = content.Column<Basis>(SnapshotSection.SiteBases, count),
            Notes = content.TextColumn(SnapshotSection.SiteNotes, count),
            Sources = Sources(content, count),
        };
    }

    private static Column<Owner[]?> Owners(SnapshotContent content, int count)
    {
        if (content.Kind(SnapshotSection.SiteOwnerStarts) == SectionKind.Missing)
        {
            return default;
        }

        Cells<OperatorIndex> names = content.Cells<OperatorIndex>(SnapshotSection.SiteOwnerNames);
        Cells<double> shares = content.Cells<double>(SnapshotSection.SiteOwnerShares, names.Count);
        return new(new ListCells<Owner>(content.Cells<int>(SnapshotSection.SiteOwnerStarts, count + 1), range =>
        {
            ReadOnlySpan<OperatorIndex> who = names.AsSpan()[range];
            ReadOnlySpan<double> share = shares.AsSpan()[range];
            var owners = new Owner[who.Length];
            for (int owner = 0; owner < owners.Length; owner++)
            {
                owners[owner] = new Owner(who[owner], share[owner]);
            }

            return owners;
        }));
    }

    private static Column<SourceIndex[]?> Sources(SnapshotContent content, int count)
    {
        if (content.Kind(SnapshotSection.SiteSourceStarts) == SectionKind.Missing)
        {
            return default;
        }

        Cells<SourceIndex> cited = content.Cells<SourceIndex>(SnapshotSection.SiteSources);
        return new(new ListCells<SourceIndex>(content.Cells<int>(SnapshotSection.SiteSourceStarts, count + 1), range => cited.AsSpan()[range].ToArray()));
    }

    private static void WriteStarts<T>(SectionWriter writer, SnapshotSection section, Column<T[]?> lists, int count)
    {
        int start = 0;
        writer.Append(start);
        for (int row = 0; row < count && lists.IsPresent; row++)
        {
            start = checked(start + (lists[row]?.Length ?? 0));
            writer.Append(start);
        }

        writer.End(section, lists.IsPresent ? SectionKind.Cells : SectionKind.Missing);
    }

    private static void WriteItems<T, TCell>(SectionWriter writer, SnapshotSection section, Column<T[]?> lists, int count, Func<T, TCell> cell)
        where TCell : unmanaged
    {
        for (int row = 0; row < count && lists.IsPresent; row++)
        {
            foreach (T item in lists[row] ?? [])
            {
                writer.Append(cell(item));
            }
        }

        writer.End(section, SectionKind.Cells);
    }
}
