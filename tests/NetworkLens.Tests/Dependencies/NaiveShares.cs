using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Who supplies one input of a site, read off the rows: known tonnes, what may come beside them, and every corner of what may be.</summary>
internal sealed class NaiveShares
{
    private readonly DataSet data;
    private readonly NaiveNetwork naive;
    private readonly Func<int, int, double> capacity; // by site and material, t/yr; infinite where unknown
    private readonly int site;
    private readonly HashSet<int> materials;

    /// <param name="data">Whose rows.</param>
    /// <param name="capacity">What a site can make of a material.</param>
    /// <param name="site">The consumer.</param>
    /// <param name="materials">What it needs any one of.</param>
    public NaiveShares(DataSet data, Func<int, int, double> capacity, int site, IEnumerable<int> materials)
    {
        (this.data, naive, this.capacity, this.site, this.materials) = (data, new NaiveNetwork(data), capacity, site, [.. materials]);
        (int From, int Material)[] suppliers = [.. naive.Links.Where(link => link.To == site && this.materials.Contains(link.Material)).Select(link => (link.From, link.Material)).Order()];
        Suppliers = [.. suppliers.Select(supplier => supplier.From)];
        double[][] rows = [.. suppliers.Select(supplier => naive.LinkRows
            .Where(row => data.Links.From[row].Value == supplier.From && data.Links.To[row].Value == site && data.Links.Material(row).Value == supplier.Material)
            .Select(row => data.Links.TonnesPerYear(row).Value).ToArray())];
        Known = [.. rows.Select(each => each.Where(tonnes => !double.IsNaN(tonnes)).Sum())];
        Remainder = Math.Max(0, Need() - Known.Sum());
        Most = [.. rows.Select((each, place) => each.Any(double.IsNaN)
            ? Math.Min(Remainder, Math.Max(0, capacity(suppliers[place].From, suppliers[place].Material) - Known[place]))
            : 0)];
    }

    /// <summary>By link: who sends.</summary>
    public int[] Suppliers { get; }

    /// <summary>By link, t/yr.</summary>
    public double[] Known { get; }

    /// <summary>By link: beside the known, at most.</summary>
    public double[] Most { get; }

    /// <summary>Of all links together.</summary>
    public double Remainder { get; }

    /// <summary>Tonnes by link in every corner of what may be: links empty or filled one after the other, in every order. Without bounds "as much as there is".</summary>
    public IEnumerable<double[]> Corners()
    {
        int[] open = [.. Enumerable.Range(0, Known.Length).Where(link => Most[link] > 0)];
        return from order in Orders(open)
               from corner in Enumerable.Range(0, order.Length + 1).Select(count => Filled(order[..count]))
               where corner.Sum() > 0
               select corner;
    }

    private double[] Filled(int[] links)
    {
        double[] tonnes = [.. Known];
        double left = double.IsInfinity(Remainder) ? 1e15 : Remainder;
        foreach (int link in links)
        {
            double more = Math.Min(left, double.IsInfinity(Most[link]) ? 1e12 : Most[link]);
            (tonnes[link], left) = (tonnes[link] + more, left - more);
        }

        return tonnes;
    }

    private static IEnumerable<int[]> Orders(int[] links) => links.Length == 0 ? [[]]
        : links.SelectMany(first => Orders([.. links.Where(link => link != first)]).Select(rest => (int[])[first, .. rest]));

    // The most that every choice of variants by every maker there takes, and what is asked for besides.
    private double Need()
    {
        if (materials.Count > 1)
        {
            return double.PositiveInfinity;
        }

        int material = materials.Single();
        double demand = data.Demand.IsDefault
            ? naive.Targets.Contains((site, material)) || naive.Targets.Contains((site, -1)) ? Brought(material) : 0
            : data.Demand.Where(row => row.Site.Value == site && row.Material.Value == material).Sum(row => OrInfinite(row.TonnesPerYear.Value));
        int[] made = [.. naive.Makers.Where(maker => maker.Site == site && !IsSource(maker.Material)).Select(maker => maker.Material)];
        return data.Requirements != RequirementRule.Recipes
            ? demand + (made.Any(output => capacity(site, output) != 0) ? double.PositiveInfinity : 0)
            : demand + Choose(made, []).Max(chosen => Taken(chosen, material));
    }

    // What others send: without demand.csv that is what an end use needs.
    private double Brought(int material) => OrInfinite(naive.LinkRows
        .Where(row => data.Links.To[row].Value == site && data.Links.From[row].Value != site && data.Links.Material(row).Value == material)
        .Sum(row => data.Links.TonnesPerYear(row).Value));

    private bool IsSource(int material) => naive.CanMake(site, material, [], _ => false);

    private IEnumerable<(int Output, List<RecipeRow> Rows)[]> Choose(int[] made, (int, List<RecipeRow>)[] chosen) => made.Length == chosen.Length
        ? [chosen]
        : (naive.RecipesOf(site, made[chosen.Length]) is { Count: > 0 } variants ? variants : [[]]).SelectMany(variant => Choose(made, [.. chosen, (made[chosen.Length], variant)]));

    private double Taken((int Output, List<RecipeRow> Rows)[] chosen, int material)
    {
        var rows = chosen.SelectMany(maker => maker.Rows.Where(row => row.Input.Value == material)
            .Select(row => (row.Process, row.Variant, maker.Output, Tonnes: capacity(site, maker.Output) == 0 ? 0 : OrInfinite(capacity(site, maker.Output) * OrInfinite(row.TonnesPerTonne.Value))))).ToArray();
        return rows.Where(row => row.Process is null).Sum(row => row.Tonnes)
            + rows.Where(row => row.Process is not null).GroupBy(row => (row.Process, row.Variant)).Sum(feed => feed.GroupBy(row => row.Output).Max(output => output.Sum(row => row.Tonnes)));
    }

    private static double OrInfinite(double tonnes) => double.IsNaN(tonnes) ? double.PositiveInfinity : tonnes;
}
