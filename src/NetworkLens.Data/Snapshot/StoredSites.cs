using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The sites of a snapshot, one section a column.</summary>
internal static class StoredSites
{
    public static void Write(SectionWriter writer, SiteTable sites)
    {
        writer.Cells(SnapshotSection.SiteIds, sites.Count, row => writer.Texts.Add(sites.Ids[row]));
        writer.Cells(SnapshotSection.SiteStages, sites.Count, row => sites.Stages[row]);
        StoredColumns.Write(writer, sites, SiteSchema.Stores, sites.Count);
    }

    public static SiteTable Read(SnapshotContent content)
    {
        Cells<int> ids = content.Cells<int>(SnapshotSection.SiteIds);
        var sites = new SiteTable { Ids = new Cells<string>(new StoredTextCells(ids, content.Texts)!), Stages = content.Cells<StageIndex>(SnapshotSection.SiteStages, ids.Count) };
        return StoredColumns.Read(content, sites, SiteSchema.Stores, ids.Count);
    }
}
