using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>Capacities that outputs.csv has for later years: what a plant that runs is to grow to, and what a planned one is to have in the end.</summary>
internal static class AnnouncedCapacity
{
    /// <summary>Sites in force whose rows of later years say that they will make more of something. O(rows of outputs.csv, those of a site and material squared).</summary>
    /// <param name="network">Of the year asked about.</param>
    public static HashSet<SiteIndex> Growing(SupplyNetwork network)
    {
        DataSet data = network.Data;
        (int year, bool unconfirmed) = (network.Options.AsOf, network.Options.IncludeUnconfirmed);
        return
        [
            .. Groups(data).Where(group => data.Sites.IsInForce(data.Outputs[group.First].Site, year, unconfirmed)
                    && Largest(data, group.First, group.Next, year, at => data.Sites.IsInForce(data.Outputs[group.First].Site, at, unconfirmed)) >= 0)
                .Select(group => data.Outputs[group.First].Site),
        ];
    }

    /// <summary>The data with the largest capacity that is announced for some sites reached already. O(rows of outputs.csv, as above).</summary>
    /// <param name="data">The data set.</param>
    /// <param name="sites">Which.</param>
    /// <param name="year">When.</param>
    public static DataSet Reached(DataSet data, SiteSet sites, int year) => data.Outputs.IsDefault ? data : data with
    {
        Outputs =
        [
            .. Groups(data).SelectMany(group =>
            {
                ReadOnlySpan<Output> rows = data.Outputs.AsSpan()[group.First..group.Next];
                return sites.Contains(rows[0].Site) && Largest(data, group.First, group.Next, year, _ => true) is >= 0 and int row
                    ? [data.Outputs[row] with { Year = year, IsSource = rows.ToArray().Any(output => output.IsSource) }]
                    : rows.ToArray();
            }),
        ],
    };

    /// <summary>The first year in which a site has a capacity, as far as its rows and its start say; null where they name none.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="output">The site, what it makes and how much.</param>
    public static int? Year(DataSet data, (SiteIndex Site, MaterialIndex Material, double TonnesPerYear) output)
    {
        int begun = data.Sites.StartYear(output.Site) ?? 0;
        foreach ((int first, int next) in Groups(data).Where(group => data.Outputs[group.First].Site == output.Site && data.Outputs[group.First].Material == output.Material))
        {
            int reached = Enumerable.Range(first, next - first).FirstOrDefault(row => Tonnes(data, OutputBook.Most(data, first, OutputBook.YearOf(data.Outputs[row]))) >= output.TonnesPerYear, first);
            begun = Math.Max(begun, OutputBook.YearOf(data.Outputs[reached]));
        }

        return begun > 0 ? begun : null;
    }

    // The row that says most of those that hold in some later year; -1 where none says more than what holds in the year itself.
    private static int Largest(DataSet data, int first, int next, int year, Func<int, bool> runsIn)
    {
        double most = Tonnes(data, OutputBook.Most(data, first, year));
        int largest = -1;
        for (int row = first; row < next; row++)
        {
            int later = OutputBook.YearOf(data.Outputs[row]);
            if (later > year && runsIn(later) && OutputBook.Most(data, first, later) is var held && Tonnes(data, held) > most)
            {
                (largest, most) = (held, Tonnes(data, held));
            }
        }

        return largest;
    }

    // As a plan counts it: of a range alone the lower end, and nothing where nobody knows.
    private static double Tonnes(DataSet data, int row) => row < 0 ? 0 : data.Outputs[row].TonnesPerYear is var figure && figure.IsKnown ? figure.Value : figure.Low;

    private static IEnumerable<(int First, int Next)> Groups(DataSet data)
    {
        for (int first = 0, next; !data.Outputs.IsDefault && first < data.Outputs.Length; first = next)
        {
            for (next = first + 1; next < data.Outputs.Length && OutputBook.IsSame(data, next, first); next++)
            {
            }

            yield return (first, next);
        }
    }
}
