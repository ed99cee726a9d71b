using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>Which requirements an answer about a bloc names, and in which order.</summary>
public sealed class BreakTests
{
    [Fact]
    public void Breaks_are_all_that_is_lacked_upstream_and_supplied_by_nobody_nearest_first() =>
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                BlocSelection bloc = BlocSelection.Parse("AT,BE", data, RandomDataSets.Year, false).Value!;
                ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
                return Gaps.Of(network, bloc, targets, cancellation: TestContext.Current.CancellationToken).All(answer =>
                {
                    BlocPart part = BlocPart.Of(network, bloc, [answer.Target]).Single();
                    return answer.Answer == BlocAnswer.Yes
                        || answer.Breaks.Select(gap => gap.Requirement).SequenceEqual(Lacked(answer.Answer == BlocAnswer.No ? part.WithUnknown : part.Known, answer.Target));
                });
            },
            iter: 500,
            print: RandomDataSets.Print);

    [Fact]
    public void The_unknown_tiers_named_are_those_of_a_tree_that_uses_them_least_and_is_then_the_shortest() =>
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                BlocSelection bloc = BlocSelection.Parse("AT,BE", data, RandomDataSets.Year, false).Value!;
                ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
                return Gaps.Of(network, bloc, targets, cancellation: TestContext.Current.CancellationToken)
                    .Where(answer => answer.Answer == BlocAnswer.OnlyThroughUnknown)
                    .All(answer => Through(BlocPart.Of(network, bloc, [answer.Target]).Single().WithUnknown, answer));
            },
            iter: 500,
            print: RandomDataSets.Print);

    // Tier by tier from the target, in the order of its inputs and links.
    private static List<IntakeIndex> Lacked(SupplyNetwork inside, VertexIndex target)
    {
        ImmutableArray<bool> made = Producible.Of(inside);
        List<VertexIndex> lacking = [target];
        List<IntakeIndex> breaks = [];
        for (int next = 0; next < lacking.Count; next++)
        {
            foreach (RecipeInput input in inside.AllInputsOf(lacking[next]).ToArray())
            {
                VertexIndex[] suppliers = inside.SuppliersOf(input.Intake).ToArray();
                int needed = inside.AllInputsOf(lacking[next]).ToArray().Where(other => other.Intake == input.Intake).Max(inside.NeededOf); // by any variant
                if (suppliers.Length < needed && !breaks.Contains(input.Intake))
                {
                    breaks.Add(input.Intake);
                }

                lacking.AddRange(suppliers.Where(supplier => suppliers.Count(other => made[other.Value]) < needed && !made[supplier.Value] && !lacking.Contains(supplier)).Distinct());
            }
        }

        return breaks;
    }

    private static bool Through(SupplyNetwork inside, GapAnswer answer)
    {
        if (new AllTrees(inside, RouteWeight.Hops, 2_000).Of(answer.Target) is not { } trees)
        {
            return true;
        }

        return trees.GroupBy(tree => (Uses(inside, tree, answer.Target), tree.Hops)).MinBy(group => group.Key)!
            .Any(tree => tree.Ways.Keys.Where(vertex => vertex != answer.Target && IsUnknown(inside, vertex)).Select(inside.SiteOf).Distinct()
                .OrderBy(inside.Data.Sites.Id, StringComparer.Ordinal).SequenceEqual(answer.Through));
    }

    // Every use counts, as often as the tree draws on it.
    private static int Uses(SupplyNetwork inside, NaiveTree tree, VertexIndex vertex) =>
        tree.Ways[vertex].Links.Sum(link => (IsUnknown(inside, inside.SupplierOf(link)) ? 1 : 0) + Uses(inside, tree, inside.SupplierOf(link)));

    private static bool IsUnknown(SupplyNetwork network, VertexIndex vertex) => BlocPart.IsUnknown(network.Data, network.SiteOf(vertex));
}
