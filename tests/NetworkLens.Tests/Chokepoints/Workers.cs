using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>What several workers say is what one says.</summary>
public sealed class Workers
{
    [Fact]
    public void Several_workers_on_one_pass_reach_the_fixpoint_of_one() =>
        RandomDataSets.Any.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                var program = EvaluationProgram.Of(network);
                if (program.StageStarts.IsEmpty)
                {
                    return true;
                }

                var labels = new PositionLabels(network, program, LabelKind.Site);
                int[][] scenarios = [[], .. Enumerable.Range(0, labels.Count).Select(label => new[] { label })];
                var one = new FailureSimulation<Lanes64>(program, labels, onlyPaths: false);
                var several = new FailureSimulation<Lanes64>(program, labels, onlyPaths: false);
                one.Run(scenarios, 1, TestContext.Current.CancellationToken);
                several.Run(scenarios, 3, TestContext.Current.CancellationToken);
                return Enumerable.Range(0, program.Nobody).All(position => one.NeedsMetAt(position) == several.NeedsMetAt(position));
            },
            iter: 2_000,
            print: RandomDataSets.Print);
}
