using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>A network that is worth sharing out among workers.</summary>
public sealed class LargeNetwork
{
    [SlowTheory]
    [InlineData(LabelKind.Country, 1)]
    [InlineData(LabelKind.Country, 2)]
    [InlineData(LabelKind.Operator, 1)]
    [InlineData(LabelKind.Site, 1)]
    public void A_large_network_has_the_same_chokepoints_on_1_2_and_64_threads(LabelKind by, int order)
    {
        var network = SupplyNetwork.Of(Large(), new NetworkOptions(RandomDataSets.Year));
        Assert.True(Propagation.IsWorthSharing(EvaluationProgram.Of(network)));
        string expected = Found(network, by, order, 1);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Found(network, by, order, 2));
        Assert.Equal(expected, Found(network, by, order, 64));
    }

    private static string Found(SupplyNetwork network, LabelKind by, int order, int threads)
    {
        ChokepointAnswer answer = Analysis.Chokepoints.Of(
            network, QuestionTargets.Of(network, null), by, order, threads: threads, cancellation: TestContext.Current.CancellationToken);
        return string.Join('\n', answer.Chokepoints.Select(point =>
            $"{string.Join(' ', point.Labels.Select(label => LabelText.Full(network, label)))}: {string.Join(',', point.Cut.Select(target => target.Value))}"));
    }

    // Five tiers of 30,000; one site in a hundred buys from a mate of its tier, one in two hundred from the tier after.
    private static DataSet Large()
    {
        const int Width = 30_000;
        const int Tiers = 5;
        uint state = 1;
        var rows = new List<(int From, int To)>();
        for (int site = Width; site < Width * Tiers; site++)
        {
            int tier = site / Width;
            for (int draw = Below(3); draw >= 0; draw--)
            {
                rows.Add((Draw(tier - 1), site));
            }

            if (site % 100 == 0)
            {
                rows.Add((Draw(tier), site));
            }

            if (site % 200 == 1 && tier < Tiers - 1)
            {
                rows.Add((Draw(tier + 1), site));
            }
        }

        return new DataSet
        {
            Name = "large",
            AsOf = RandomDataSets.Year,
            Requirements = RequirementRule.Any,
            Stages = [.. Enumerable.Range(0, Tiers).Select(tier => new Stage($"tier-{tier}", $"Tier {tier}", tier == 0))],
            Materials = [new Material("goods", null, null, null, null)],
            Countries = [.. Enumerable.Range(0, 20).Select(code => new Country(
                $"A{(char)('A' + code)}", null, null, Figure.Unknown, Figure.Unknown, Figure.Unknown, null, double.NaN, double.NaN, []))],
            Operators = [.. Enumerable.Range(0, 700).Select(name => $"firm {name}")],
            Sites = new SiteTable
            {
                Ids = [.. Enumerable.Range(0, Width * Tiers).Select(site => $"s{site}")],
                Stages = [.. Enumerable.Range(0, Width * Tiers).Select(site => new StageIndex(site / Width))],
                Countries = new Column<CountryIndex>([.. Enumerable.Range(0, Width * Tiers).Select(_ => new CountryIndex(Below(20)))], default),
                Operators = new Column<OperatorIndex>([.. Enumerable.Range(0, Width * Tiers).Select(_ => new OperatorIndex(Below(700)))], default),
            },
            Links = new LinkTable
            {
                Senders = [.. rows.Select(row => new SiteIndex(row.From))],
                Receivers = [.. rows.Select(row => new SiteIndex(row.To))],
            },
        };

        int Below(int end)
        {
            state = state * 1_664_525 + 1_013_904_223; // Knuth and Lewis
            return (int)((state >> 8) % (uint)end);
        }

        int Draw(int tier) => tier * Width + Below(1 + Below(Width));
    }
}
