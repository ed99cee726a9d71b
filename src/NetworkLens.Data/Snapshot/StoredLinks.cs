using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The links of a snapshot, one section a column.</summary>
internal static class StoredLinks
{
    public static void Write(SectionWriter writer, LinkTable links)
    {
        int count = links.Count;
        writer.Cells(SnapshotSection.LinkSenders, count, row => links.Senders[row]);
        writer.Cells(SnapshotSection.LinkReceivers, count, row => links.Receivers[row]);
        writer.Column(SnapshotSection.LinkMaterials, links.Materials, count);
        writer.Column(SnapshotSection.LinkTonnes, links.Tonnes, count);
        writer.Column(SnapshotSection.LinkTonnesLow, links.TonnesLow, count);
        writer.Column(SnapshotSection.LinkTonnesHigh, links.TonnesHigh, count);
        writer.Column(SnapshotSection.LinkTonnesBases, links.TonnesBases, count);
        writer.Column(SnapshotSection.LinkCosts, links.Costs, count);
        writer.Column(SnapshotSection.LinkCostsLow, links.CostsLow, count);
        writer.Column(SnapshotSection.LinkCostsHigh, links.CostsHigh, count);
        writer.Column(SnapshotSection.LinkTransitDays, links.TransitDays, count);
        writer.Column(SnapshotSection.LinkQualificationDays, links.QualificationDays, count);
        writer.Column(SnapshotSection.LinkBases, links.Bases, count);
        writer.Column(SnapshotSection.LinkSince, links.Since, count);
        writer.Column(SnapshotSection.LinkUntil, links.Until, count);
        writer.TextColumn(SnapshotSection.LinkNotes, links.Notes, count);
        writer.Column(SnapshotSection.LinkSourceSets, links.SourceSet, count);
        writer.Rows(SnapshotSection.SourceSets, rows => rows.List(links.SourceSets, static (rows, set) => rows.Sources(set)));
    }

    public static LinkTable Read(SnapshotContent content)
    {
        Cells<SiteIndex> senders = content.Cells<SiteIndex>(SnapshotSection.LinkSenders);
        int count = senders.Count;
        return new LinkTable
        {
            Senders = senders,
            Receivers = content.Cells<SiteIndex>(SnapshotSection.LinkReceivers, count),
            Materials = content.Column<MaterialIndex>(SnapshotSection.LinkMaterials, count),
            Tonnes = content.Column<double>(SnapshotSection.LinkTonnes, count),
            TonnesLow = content.Column<double>(SnapshotSection.LinkTonnesLow, count),
            TonnesHigh = content.Column<double>(SnapshotSection.LinkTonnesHigh, count),
            TonnesBases = content.Column<Basis>(SnapshotSection.LinkTonnesBases, count),
            Costs = content.Column<double>(SnapshotSection.LinkCosts, count),
            CostsLow = content.Column<double>(SnapshotSection.LinkCostsLow, count),
            CostsHigh = content.Column<double>(SnapshotSection.LinkCostsHigh, count),
            TransitDays = content.Column<Figure>(SnapshotSection.LinkTransitDays, count),
            QualificationDays = content.Column<Figure>(SnapshotSection.LinkQualificationDays, count),
            Bases = content.Column<Basis>(SnapshotSection.LinkBases, count),
            Since = content.Column<PartialDate>(SnapshotSection.LinkSince, count),
            Until = content.Column<PartialDate>(SnapshotSection.LinkUntil, count),
            Notes = content.TextColumn(SnapshotSection.LinkNotes, count),
            SourceSet = content.Column<int>(SnapshotSection.LinkSourceSets, count),
            SourceSets = Sets(content),
        };
    }

    private static ImmutableArray<ImmutableArray<SourceIndex>> Sets(SnapshotContent content)
    {
        RowReader rows = content.Rows(SnapshotSection.SourceSets);
        return rows.List(static (ref RowReader row) => row.Sources());
    }
}
