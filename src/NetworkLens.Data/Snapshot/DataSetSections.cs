using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A data set as the sections of a snapshot.</summary>
internal static class DataSetSections
{
    /// <summary>Read whole when a snapshot is opened; every other section is used where it lies.</summary>
    public static readonly ImmutableArray<SnapshotSection> ReadWhole =
        [SnapshotSection.SourceSets, SnapshotSection.Outputs, SnapshotSection.Demand, SnapshotSection.Tables];

    private static readonly ImmutableArray<IRecordSchema> SmallTables = [.. TableSchemas.Records.Where(table => table != (object)OutputSchema.Table && table != (object)DemandSchema.Table)];

    public static void Write(SectionWriter writer, DataSet data)
    {
        writer.Begin();
        StoredSites.Write(writer, data.Sites);
        StoredLinks.Write(writer, data.Links);
        writer.Rows(SnapshotSection.Outputs, rows => StoredRecords.Write(rows, data, OutputSchema.Table));
        writer.Rows(SnapshotSection.Demand, rows => StoredRecords.Write(rows, data, DemandSchema.Table));
        writer.Rows(SnapshotSection.Tables, rows => WriteTables(rows, data));
        writer.Texts.Write(writer);
        writer.Finish();
    }

    public static DataSet Read(SnapshotContent content, int thisYear)
    {
        DataSet data = Read(content);
        return data.AsOf > 0 ? data : data with { AsOf = thisYear, SaysAsOf = false };
    }

    private static DataSet Read(SnapshotContent content)
    {
        RowReader rows = content.Rows(SnapshotSection.Tables);
        RowReader outputs = content.Rows(SnapshotSection.Outputs);
        RowReader demand = content.Rows(SnapshotSection.Demand);
        var data = new DataSet
        {
            // In the order in which WriteTables writes.
            Name = rows.Text(),
            Version = rows.Text(),
            Description = rows.Text(),
            AsOf = rows.Take<int>(),
            Requirements = rows.Take<RequirementRule>(),
            Stages = rows.List(StoredStage.Read),
            Operators = rows.List(static (ref RowReader row) => row.Text()),
            Scenarios = rows.List(StoredScenarios.Scenario),
            Sites = StoredSites.Read(content),
            Links = StoredLinks.Read(content),
            Materials = [],
        };
        data = StoredRecords.Read(ref outputs, OutputSchema.Table)(StoredRecords.Read(ref demand, DemandSchema.Table)(data));
        foreach (IRecordSchema table in SmallTables)
        {
            data = StoredRecords.Read(ref rows, table)(data);
        }

        return data;
    }

    private static void WriteTables(RowWriter rows, DataSet data)
    {
        rows.Text(data.Name);
        rows.Text(data.Version);
        rows.Text(data.Description);
        rows.Put(data.SaysAsOf ? data.AsOf : 0); // the clock's year is no part of the data
        rows.Put(data.Requirements);
        rows.List(data.Stages, StoredStage.Write);
        rows.List(data.Operators, static (rows, name) => rows.Text(name));
        rows.List(data.Scenarios, StoredScenarios.Write);
        foreach (IRecordSchema table in SmallTables)
        {
            StoredRecords.Write(rows, data, table);
        }
    }
}
