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
        StoredColumns.Write(writer, links, LinkSchema.Stores, count);
        writer.Rows(SnapshotSection.SourceSets, rows => rows.List(links.SourceSets, static (rows, set) => rows.Sources(set)));
    }

    public static LinkTable Read(SnapshotContent content)
    {
        Cells<SiteIndex> senders = content.Cells<SiteIndex>(SnapshotSection.LinkSenders);
        int count = senders.Count;
        var links = new LinkTable
        {
            Senders = senders,
            Receivers = content.Cells<SiteIndex>(SnapshotSection.LinkReceivers, count),
            Materials = content.Column<MaterialIndex>(SnapshotSection.LinkMaterials, count),
            SourceSets = Sets(content),
        };
        return StoredColumns.Read(content, links, LinkSchema.Stores, count);
    }

    private static ImmutableArray<ImmutableArray<SourceIndex>> Sets(SnapshotContent content)
    {
        RowReader rows = content.Rows(SnapshotSection.SourceSets);
        return rows.List(static (ref RowReader row) => row.Sources());
    }
}
