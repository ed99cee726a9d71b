namespace NetworkLens.Benchmarks;

/// <summary>Writes a network of an extreme shape between a mine and an end use as a graph-seed folder.</summary>
internal static class ExtremeFolder
{
    private const string Site = "s";

    /// <summary>The same files for the same arguments. O(sites).</summary>
    public static void Write(string folder, int sites, ExtremeShape shape)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "dataset.json"),
            """{"name": "extreme", "asOf": 2026, "stages": [{"id": "mine", "name": "Mine", "source": true}, {"id": "plant", "name": "Plant", "source": false}, {"id": "end-use", "name": "End use", "source": false}]}""" + "\n");
        WriteSites(folder, sites, shape);
        using var file = new CsvFile(folder, "links.csv", "from,to,material");
        foreach ((int from, int to) in LinksOf(sites, shape))
        {
            End(End(file, from, "first"), to, "last").Cell("goods").EndRow();
        }
    }

    private static void WriteSites(string folder, int sites, ExtremeShape shape)
    {
        using var file = new CsvFile(folder, "sites.csv", "id,stage,country");
        file.Cell("first").Cell("mine").Cell("US").EndRow();
        file.Cell("last").Cell("end-use").Cell("DE").EndRow();
        for (int site = 0; site < sites; site++)
        {
            file.Cell(Site, site).Cell(shape == ExtremeShape.Hub && site > 0 ? "mine" : "plant").Cell(Shares.CodeOf(site % Shares.Countries)).EndRow();
        }
    }

    // -1 at the start is the mine, at the end the end use.
    private static IEnumerable<(int From, int To)> LinksOf(int sites, ExtremeShape shape)
    {
        IEnumerable<int> next = Enumerable.Range(1, sites - 1);
        return shape switch
        {
            ExtremeShape.Line => [(-1, 0), .. next.Select(site => (site - 1, site)), (sites - 1, -1)],
            ExtremeShape.Ring => [(-1, 0), .. next.Select(site => (site - 1, site)), (sites - 1, 0), (sites / 2, -1)],
            ExtremeShape.Hub => [(-1, 0), .. next.Select(site => (site, 0)), (0, -1)],
            _ => [(-1, 0), (-1, 1), .. next.Skip(1).SelectMany(site => new[] { ((site - 2) / 2 * 2, site), (((site - 2) / 2 * 2) + 1, site) }), (sites - 2, -1), (sites - 1, -1)],
        };
    }

    private static CsvFile End(CsvFile file, int site, string outside) => site < 0 ? file.Cell(outside) : file.Cell(Site, site);
}
