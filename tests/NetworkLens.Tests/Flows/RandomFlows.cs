using CsCheck;
using NetworkLens.Model;

namespace NetworkLens.Tests.Flows;

/// <summary>Random data sets with tonnes: recipes that lose something, and some processes that share their feed.</summary>
internal static class RandomFlows
{
    public static readonly CancellationToken Never = CancellationToken.None;

    public static Gen<SupplyNetwork> Any => Gen.Select(RandomDataSets.Any, Choices.Any(60)).Select((data, choose) => Network(WithRatios(data, choose)));

    /// <summary>The same, with inputs that need two or three suppliers in every other set.</summary>
    public static Gen<SupplyNetwork> Several => Gen.Select(RandomDataSets.Several, Choices.Any(60)).Select((data, choose) => Network(WithRatios(data, choose)));

    /// <summary>The same with tonnes of 0, 1 and 4 alone, so that firms are of one size, links bring nothing, and loops stand just before or behind where they tip over.</summary>
    public static Gen<SupplyNetwork> Tied => Gen.Select(RandomDataSets.Any, Choices.Any(120)).Select((data, choose) => Network(WithTies(WithRatios(data, choose), choose)));

    public static string Print(SupplyNetwork network) => RandomDataSets.Print(network.Data)
        + "\n" + string.Join('\n', network.Data.Recipes.Select(row => $"{row.Output.Value} takes {row.TonnesPerTonne.Value} of {row.Input.Value} in {row.Variant} process {row.Process}"))
        + "\n" + string.Join('\n', network.Targets.ToArray().Select(target => $"{target.Site.Value} asks {target.TonnesPerYear} of {target.Material.Value}"));

    public static SupplyNetwork Network(DataSet data) => SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));

    // The sorted vector of one is at most that of the other, compared from the lowest share up.
    public static bool IsNoBetter(IEnumerable<double> shares, IEnumerable<double> than)
    {
        foreach ((double one, double other) in shares.Order().Zip(than.Order()))
        {
            if (Math.Abs(one - other) > 1e-6)
            {
                return one < other;
            }
        }

        return true;
    }

    private static DataSet WithTies(DataSet data, Choices choose)
    {
        bool isOne = choose.OneIn(2);
        double Tonnes() => isOne ? 1 : choose.OneIn(3) ? 4 : 1;
        return data with
        {
            Outputs = data.Outputs.IsDefault ? data.Outputs : [.. data.Outputs.Select(row => row with { TonnesPerYear = Figure.Of(Tonnes()) })],
            Demand = data.Demand.IsDefault ? data.Demand : [.. data.Demand.Select(row => row with { TonnesPerYear = Figure.Of(Tonnes()) })],
            Links = data.Links with
            {
                Tonnes = new Column<double>([.. Enumerable.Range(0, data.Links.Count).Select(_ => choose.Below(6) switch { 0 => 0, 1 => double.NaN, _ => Tonnes() })], double.NaN),
            },
        };
    }

    private static DataSet WithRatios(DataSet data, Choices choose) => data with
    {
        Recipes = [.. data.Recipes.Select(row => row with
        {
            TonnesPerTonne = Figure.Of(1 + (choose.Below(8) / 4.0)),
            Process = choose.OneIn(3) ? "process" : null,
        })],
    };
}
