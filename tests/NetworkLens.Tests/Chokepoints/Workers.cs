using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What several workers say is what one says.</summary>
public sealed class Workers
{
    // Few links within a stage or back: else the order is by component, where one worker does it all. They are what a worker may read too early.
    [Fact]
    public void Several_workers_on_one_pass_reach_the_fixpoint_of_one()
    {
        var late = new Cases();
        Gen.Int[0, int.MaxValue - 1].Sample(
            seed =>
            {
                SupplyNetwork network = Wide(new Random(seed), 150);
                late.Is(EvaluationProgram.Of(network) is { StageStarts.IsEmpty: false, StageMates.Length: > 1 });
                return AreSame(network);
            },
            iter: 200);
        late.AreAtLeast(50);
    }

    // Several portions of work in each stage, so that workers are at it at the same time.
    [Fact]
    public void So_they_do_where_they_work_at_the_same_time()
    {
        SupplyNetwork network = Wide(new Random(1), 30_000);

        Assert.True(Propagation.IsWorthSharing(EvaluationProgram.Of(network)));
        Assert.True(AreSame(network));
    }

    private static bool AreSame(SupplyNetwork network)
    {
        var program = EvaluationProgram.Of(network);
        var labels = new PositionLabels(network, program, LabelKind.Site);
        int[][] scenarios = [[], .. Enumerable.Range(0, 60).Select(label => new[] { label, label * 7 % labels.Count })];
        var one = new FailureSimulation<Lanes64>(program, labels, onlyPaths: false);
        var several = new FailureSimulation<Lanes64>(program, labels, onlyPaths: false);
        one.Run(scenarios, 1, TestContext.Current.CancellationToken);
        several.Run(scenarios, 3, TestContext.Current.CancellationToken);
        return program.StageStarts.IsEmpty || Enumerable.Range(0, program.Nobody).All(position => one.NeedsMetAt(position) == several.NeedsMetAt(position));
    }

    // Three stages. Everybody draws on one or two of the stage before; one in a hundred on somebody of the own stage instead.
    private static SupplyNetwork Wide(Random random, int width)
    {
        int[] each = [.. Enumerable.Range(0, 3 * width)];
        (int From, int To)[] links = [.. each.Skip(width).SelectMany(site => Enumerable.Range(0, 1 + random.Next(2))
            .Select(_ => (((site / width) - (random.Next(100) == 0 ? 0 : 1)) * width + random.Next(width), site)))];
        return SupplyNetwork.Of(
            new DataSet
            {
                Name = "wide",
                AsOf = 2026,
                Requirements = RequirementRule.Any,
                Stages = [new Stage("first", "First", true), new Stage("middle", "Middle", false), new Stage("end", "End", false)],
                Materials = [new Material("m", null, null, null, null)],
                Countries = [],
                Operators = [],
                Sites = new SiteTable { Ids = [.. each.Select(site => $"s{site}")], Stages = [.. each.Select(site => new StageIndex(site / width))] },
                Links = new LinkTable { Senders = [.. links.Select(link => new SiteIndex(link.From))], Receivers = [.. links.Select(link => new SiteIndex(link.To))] },
            },
            new NetworkOptions(2026));
    }
}
