using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A data set as the sections of a snapshot.</summary>
internal static class StoredDataSet
{
    /// <summary>Read whole when a snapshot is opened; every other section is used where it lies.</summary>
    public static readonly ImmutableArray<SnapshotSection> ReadWhole =
        [SnapshotSection.SourceSets, SnapshotSection.Outputs, SnapshotSection.Demand, SnapshotSection.Tables];

    public static void Write(SectionWriter writer, DataSet data)
    {
        writer.Begin();
        StoredSites.Write(writer, data.Sites);
        StoredLinks.Write(writer, data.Links);
        writer.Rows(SnapshotSection.Outputs, rows => rows.List(data.Outputs, StoredFlows.Write));
        writer.Rows(SnapshotSection.Demand, rows => rows.List(data.Demand, StoredFlows.Write));
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
        RowReader tables = content.Rows(SnapshotSection.Tables);
        RowReader outputs = content.Rows(SnapshotSection.Outputs);
        RowReader demand = content.Rows(SnapshotSection.Demand);
        return new DataSet
        {
            // In the order in which WriteTables writes.
            Name = tables.Text(),
            Version = tables.Text(),
            Description = tables.Text(),
            AsOf = tables.Take<int>(),
            Requirements = tables.Take<RequirementRule>(),
            Stages = tables.List(StoredFacts.Stage),
            Materials = tables.List(StoredFacts.Material),
            Countries = tables.List(StoredFacts.Country),
            Operators = tables.List(static (ref RowReader row) => row.Text()),
            Sources = tables.List(StoredFacts.Source),
            Blocs = tables.List(StoredFacts.Bloc),
            Policies = tables.List(StoredFacts.Policy),
            Recipes = tables.List(StoredFlows.Recipe),
            Stockpiles = tables.List(StoredFlows.Stockpile),
            Prices = tables.List(StoredFlows.Price),
            Investments = tables.List(StoredFlows.Investment),
            Scenarios = tables.List(StoredScenarios.Scenario),
            Sites = StoredSites.Read(content),
            Links = StoredLinks.Read(content),
            Outputs = outputs.List(StoredFlows.Output),
            Demand = demand.List(StoredFlows.Demand),
        };
    }

    private static void WriteTables(RowWriter rows, DataSet data)
    {
        rows.Text(data.Name);
        rows.Text(data.Version);
        rows.Text(data.Description);
        rows.Put(data.SaysAsOf ? data.AsOf : 0); // the clock's year is no part of the data
        rows.Put(data.Requirements);
        rows.List(data.Stages, StoredFacts.Write);
        rows.List(data.Materials, StoredFacts.Write);
        rows.List(data.Countries, StoredFacts.Write);
        rows.List(data.Operators, static (rows, name) => rows.Text(name));
        rows.List(data.Sources, StoredFacts.Write);
        rows.List(data.Blocs, StoredFacts.Write);
        rows.List(data.Policies, StoredFacts.Write);
        rows.List(data.Recipes, StoredFlows.Write);
        rows.List(data.Stockpiles, StoredFlows.Write);
        rows.List(data.Prices, StoredFlows.Write);
        rows.List(data.Investments, StoredFlows.Write);
        rows.List(data.Scenarios, StoredScenarios.Write);
    }
}
