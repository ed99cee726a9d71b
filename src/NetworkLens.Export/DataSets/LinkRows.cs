using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>links.csv.</summary>
internal sealed class LinkRows(DataSet data, DataSetPart part)
{
    /// <returns>Number of rows.</returns>
    public int Write(CsvTable table)
    {
        LinkTable links = data.Links;
        table.Write("links.csv", Rows(), 2,
        [
            new CsvColumn<int>("from", row => data.Sites.Id(links.From[row])),
            new("to", row => data.Sites.Id(links.To[row])),
            new("material", row => data.Materials[links.Material(row).Value].Id),
            .. CsvColumn<int>.Figure("tonnes_per_year", links.TonnesPerYear),
            new("tonnes_basis", row => links.TonnesBasis(row) == links.Basis(row) ? null : DataWords.Word(links.TonnesBasis(row))), // empty means the link's
            .. CsvColumn<int>.Figure("cost_usd_per_tonne", links.CostUsdPerTonne),
            .. CsvColumn<int>.Figure("transit_days", links.Transit),
            .. CsvColumn<int>.Figure("qualification_days", links.Qualification),
            new("basis", row => DataWords.Word(links.Basis(row))),
            new("since", row => CsvCell.Date(links.Since[row])),
            new("until", row => CsvCell.Date(links.Until[row])),
            new("notes", links.Note),
            new("source_ids", row => CsvCell.Sources(data, links.SourcesOf(row))),
        ]);
        return Rows().Count();
    }

    private IEnumerable<int> Rows() => Enumerable.Range(0, data.Links.Count).Where(row =>
        part.Sites?.Contains(data.Links.From[row]) != false && part.Sites?.Contains(data.Links.To[row]) != false
        && (part.Evidence == Evidence.All || data.Links.IsDocumented(row)));
}
