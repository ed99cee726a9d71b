using System.Text.Encodings.Web;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>Which part of a data set is written.</summary>
/// <param name="AsOf">The year that becomes the data set's own; a data set that names none stays without where it is the same.</param>
/// <param name="Sites">Sites to keep, with the links, outputs, recipes, demand and stocks that name no other; null keeps all.</param>
/// <param name="Evidence">Which links to keep.</param>
public sealed record DataSetPart(int AsOf, SiteSet? Sites = null, Evidence Evidence = Evidence.All);

/// <summary>What was written.</summary>
/// <param name="Sites">Rows of sites.csv.</param>
/// <param name="Links">Rows of links.csv.</param>
/// <param name="Scenarios">Files of the folder scenarios.</param>
/// <param name="FormulaLike">Cells of text that a spreadsheet would take for formulas: they begin with = + - or @. They stand as they are, or they could not be read back.</param>
public sealed record DataSetWritten(int Sites, int Links, int Scenarios, int FormulaLike);

/// <summary>Writes a data set as a folder of the data format: dataset.json, CSV tables, and of a whole one the scenarios.</summary>
public static class DataSetWriter
{
    /// <summary>Writes the rows of all years. What is read back is the same data set, but for ids that no kept row uses.</summary>
    /// <param name="folder">Exists and is empty.</param>
    /// <param name="data">n sites, m link rows.</param>
    /// <param name="part">What to keep.</param>
    /// <param name="cancellation">Looked at between rows.</param>
    /// <returns>What was written. O(n + m) time.</returns>
    /// <exception cref="IOException">A file could not be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be written.</exception>
    public static DataSetWritten Write(string folder, DataSet data, DataSetPart part, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(part);
        var writer = new CsvTableWriter(folder, data, cancellation);
        Header(folder, data, part.AsOf);
        SiteIndex[] sites = [.. Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site)).Where(site => part.Sites?.Contains(site) != false)];
        writer.Write(SiteSchema.Table, sites);
        IEnumerable<int> links = Enumerable.Range(0, data.Links.Count).Where(row =>
            part.Sites?.Contains(data.Links.From[row]) != false && part.Sites?.Contains(data.Links.To[row]) != false
            && (part.Evidence == Evidence.All || data.Links.IsDocumented(row)));
        writer.Write(LinkSchema.Table, links);
        foreach (IRecordSchema table in TableSchemas.Records)
        {
            table.Accept(new RecordWriting(writer, data, part.Sites));
        }

        int scenarios = part.Sites is null ? ScenarioFilesWriter.Write(folder, data, part.AsOf) : 0; // a selector of theirs may name a site that is not kept
        return new DataSetWritten(sites.Length, links.Count(), scenarios, writer.FormulaLike);
    }

    private static void Header(string folder, DataSet data, int asOf)
    {
        using FileStream file = File.Create(Path.Combine(folder, "dataset.json"));
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("name", data.Name);
        json.WriteString("version", data.Version);
        if (data.SaysAsOf || asOf != data.AsOf)
        {
            json.WriteNumber("asOf", asOf);
        }

        json.WriteString("description", data.Description);
        json.WriteStartArray("stages");
        foreach (Stage stage in data.Stages)
        {
            json.WriteStartObject();
            json.WriteString("id", stage.Id);
            json.WriteString("name", stage.Name);
            json.WriteBoolean("source", stage.IsSource);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("requirements", data.Requirements == RequirementRule.PerMaterial ? "per-material" : DataWords.Word(data.Requirements));
        json.WriteEndObject();
        json.Flush();
        file.WriteByte((byte)'\n');
    }

    // Rows that name a site go with it; the tables that name none are always whole: what a part of the sites leaves unused does no harm.
    private sealed class RecordWriting(CsvTableWriter writer, DataSet data, SiteSet? chosen) : IRecordVisitor<bool>
    {
        public bool Visit<TRow>(RecordSchema<TRow> table)
        {
            if (!table.IsThere(data))
            {
                return false;
            }

            Func<TRow, SiteIndex?>[] sites =
            [
                .. table.Columns.Select(column => column switch
                {
                    ColumnSchema<TRow, SiteIndex> told => (Func<TRow, SiteIndex?>)(row => told.Get(data, row)),
                    ColumnSchema<TRow, SiteIndex?> told => row => told.Get(data, row),
                    _ => null,
                }).OfType<Func<TRow, SiteIndex?>>(),
            ];
            writer.Write(table, table.Rows(data).Where(row => chosen is null || sites.All(site => site(row) is not { } named || chosen.Contains(named))));
            return true;
        }
    }
}
