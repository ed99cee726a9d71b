using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>One way to make each activity used: the choices of a supply tree, and what they weigh.</summary>
internal sealed record NaiveTree(ImmutableDictionary<VertexIndex, (int Variant, ImmutableArray<LinkIndex> Links)> Ways, double Unknown, double Main, double Hops, double Risk, double Distance)
{
    /// <summary>The same text for the same choices.</summary>
    public string Text => string.Join('\n', Ways.OrderBy(way => way.Key.Value).Select(way => $"{way.Key.Value}: {way.Value.Variant} {string.Join(',', way.Value.Links.Select(link => link.Value).Order())}"));
}

/// <summary>Every supply tree of a target, by trying each variant and each set of as many suppliers as an input needs: the oracle.</summary>
internal sealed class AllTrees(SupplyNetwork network, RouteWeight by, int most)
{
    private readonly ImmutableArray<bool> producible = Producible.Of(network);
    private readonly LinkWeights weights = new(network, by);

    /// <summary>In no order; null where there are more than can be tried.</summary>
    public List<NaiveTree>? Of(VertexIndex target)
    {
        var found = new List<NaiveTree>();
        if (producible[target.Value])
        {
            Extend(ImmutableDictionary<VertexIndex, (int, ImmutableArray<LinkIndex>)>.Empty, [target], target, found);
        }

        return found.Count > most ? null : found;
    }

    private void Extend(
        ImmutableDictionary<VertexIndex, (int Variant, ImmutableArray<LinkIndex> Links)> ways, ImmutableList<VertexIndex> open, VertexIndex target, List<NaiveTree> found)
    {
        if (found.Count > most)
        {
            return;
        }

        if (open.IsEmpty)
        {
            (double unknown, double main, double hops, double risk, double distance) = Weigh(ways, target);
            found.Add(new NaiveTree(ways, unknown, main, hops, risk, distance));
            return;
        }

        VertexIndex next = open[0];
        if (ways.ContainsKey(next))
        {
            Extend(ways, open.RemoveAt(0), target, found);
            return;
        }

        foreach ((int variant, ImmutableArray<LinkIndex> links) in WaysOf(next))
        {
            var longer = ways.Add(next, (variant, links));
            if (!IsBeneathItself(longer, next))
            {
                Extend(longer, open.RemoveAt(0).AddRange(links.Select(network.SupplierOf)), target, found);
            }
        }
    }

    private IEnumerable<(int Variant, ImmutableArray<LinkIndex> Links)> WaysOf(VertexIndex vertex)
    {
        if (network.IsSource(vertex))
        {
            return [(-1, [])];
        }

        return Enumerable.Range(0, network.VariantCount(vertex)).SelectMany(variant =>
        {
            IGrouping<IntakeIndex, RecipeInput>[] inputs = [.. network.InputsOf(vertex, variant).ToArray().GroupBy(input => input.Intake)];
            IEnumerable<ImmutableArray<LinkIndex>> all = [ImmutableArray<LinkIndex>.Empty];
            foreach (IGrouping<IntakeIndex, RecipeInput> input in inputs)
            {
                (int first, int count) = network.LinksOf(input.Key);
                LinkIndex[] links = [.. Enumerable.Range(first, count).Select(link => new LinkIndex(link)).Where(link => producible[network.SupplierOf(link).Value])];
                all = [.. all.SelectMany(chosen => Sets(links, input.Max(network.NeededOf)).Select(set => chosen.AddRange(set)))];
            }

            return all.Select(links => (variant, links));
        });
    }

    private static IEnumerable<ImmutableArray<LinkIndex>> Sets(LinkIndex[] links, int size) => size == 0 ? [[]]
        : Enumerable.Range(0, links.Length).SelectMany(first => Sets(links[(first + 1)..], size - 1).Select(rest => rest.Insert(0, links[first])));

    private bool IsBeneathItself(ImmutableDictionary<VertexIndex, (int Variant, ImmutableArray<LinkIndex> Links)> ways, VertexIndex vertex)
    {
        var seen = new HashSet<VertexIndex>();
        var waiting = new Stack<VertexIndex>([vertex]);
        while (waiting.TryPop(out VertexIndex next))
        {
            foreach (VertexIndex supplier in ways.TryGetValue(next, out var way) ? way.Links.Select(network.SupplierOf) : [])
            {
                if (supplier == vertex)
                {
                    return true;
                }

                if (seen.Add(supplier))
                {
                    waiting.Push(supplier);
                }
            }
        }

        return false;
    }

    private (double Unknown, double Main, double Hops, double Risk, double Distance) Weigh(
        ImmutableDictionary<VertexIndex, (int Variant, ImmutableArray<LinkIndex> Links)> ways, VertexIndex vertex)
    {
        var sum = (Unknown: 0.0, Main: 0.0, Hops: 0.0, Risk: 0.0, Distance: 0.0);
        (int variant, ImmutableArray<LinkIndex> links) = ways[vertex];
        foreach (LinkIndex link in links)
        {
            var beneath = Weigh(ways, network.SupplierOf(link));
            PathWeight own = weights.PartsOf(link);
            double ratio = by == RouteWeight.Cost ? Ratio(vertex, variant, network.IntakeOf(link)) / links.Count(other => network.IntakeOf(other) == network.IntakeOf(link)) : 1;
            sum = double.IsNaN(ratio)
                ? sum with { Unknown = sum.Unknown + own.Unknown + beneath.Unknown + 1 }
                : (
                    sum.Unknown + own.Unknown + beneath.Unknown,
                    sum.Main + (ratio * (own.Main + beneath.Main)),
                    sum.Hops + own.Hops + beneath.Hops,
                    sum.Risk + own.Risk + beneath.Risk,
                    sum.Distance + own.Distance + beneath.Distance);
        }

        return sum;
    }

    private double Ratio(VertexIndex vertex, int variant, IntakeIndex intake)
    {
        RecipeInput input = network.InputsOf(vertex, variant).ToArray().First(input => input.Intake == intake);
        return input.RecipeRow >= 0 ? network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value
            : network.IsTarget(vertex) || network.Data.Requirements == RequirementRule.Any ? 1
            : double.NaN;
    }
}
