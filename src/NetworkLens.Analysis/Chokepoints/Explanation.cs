using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Why a label, or several together, are a chokepoint: the requirement that fails, tier by tier.</summary>
public static class Explanation
{
    /// <summary>For each target, what the failure of some labels together does to it and why.</summary>
    /// <param name="network">v vertices, m links, r recipe inputs; not changed.</param>
    /// <param name="labels">What fails.</param>
    /// <param name="targets">What is asked about.</param>
    /// <returns>One answer a target, in the order asked. O(v + m + r) for each target.</returns>
    /// <remarks>
    /// Of every variant that could be used before, the first input that is lost is followed, each activity once, and an input
    /// that several variants lack told once: together the steps prove the cut. Where anything will do all that arrives is one input.
    /// </remarks>
    public static ImmutableArray<ExplanationAnswer> Of(SupplyNetwork network, ImmutableArray<Label> labels, ImmutableArray<VertexIndex> targets)
    {
        ArgumentNullException.ThrowIfNull(network);
        ImmutableArray<bool> before = Producible.Of(network);
        var failure = Failure.Of(network, labels);
        ImmutableArray<bool> after = Producible.Of(network, failure);
        return [.. targets.Select(target => network.IsTarget(target)
            ? new Walk(network, failure, before, after, target).Run()
            : OfActivity(network, labels, before, target))];
    }

    // An activity asked about is exempt itself, so its own failure is another one.
    private static ExplanationAnswer OfActivity(SupplyNetwork network, ImmutableArray<Label> labels, ImmutableArray<bool> before, VertexIndex target)
    {
        var failure = Failure.Of(network, labels, exempt: target);
        return new Walk(network, failure, before, Producible.Of(network, failure), target).Run();
    }

    private sealed class Walk(SupplyNetwork network, Failure failure, ImmutableArray<bool> before, ImmutableArray<bool> after, VertexIndex target)
    {
        private readonly ImmutableArray<ExplanationStep>.Builder steps = ImmutableArray.CreateBuilder<ExplanationStep>();
        private readonly HashSet<VertexIndex> seen = [target];
        private readonly Queue<(VertexIndex Vertex, int Tier)> waiting = new();

        public ExplanationAnswer Run()
        {
            if (after[target.Value])
            {
                foreach (RecipeInput input in CoveredVariant())
                {
                    AddStep(target, 0, input);
                }

                return new ExplanationAnswer(target, TargetFate.Survives, steps.ToImmutable());
            }

            waiting.Enqueue((target, 0));
            while (waiting.TryDequeue(out (VertexIndex Vertex, int Tier) next))
            {
                for (int variant = 0; variant < network.VariantCount(next.Vertex); variant++)
                {
                    ReadOnlySpan<RecipeInput> inputs = network.InputsOf(next.Vertex, variant);
                    if (!before[target.Value] || IsCovered(inputs, before, countFailures: false))
                    {
                        AddStep(next.Vertex, next.Tier, FirstLost(inputs));
                    }
                }
            }

            return new ExplanationAnswer(target, before[target.Value] ? TargetFate.Cut : TargetFate.NeverProducible, steps.ToImmutable());
        }

        private ReadOnlySpan<RecipeInput> CoveredVariant()
        {
            for (int variant = 0; variant < network.VariantCount(target); variant++)
            {
                if (IsCovered(network.InputsOf(target, variant), after, countFailures: true))
                {
                    return network.InputsOf(target, variant);
                }
            }

            return [];
        }

        private bool IsCovered(ReadOnlySpan<RecipeInput> inputs, ImmutableArray<bool> producible, bool countFailures)
        {
            foreach (RecipeInput input in inputs)
            {
                if (!Arrives(input, producible, countFailures))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Arrives(RecipeInput input, ImmutableArray<bool> producible, bool countFailures)
        {
            (int first, int count) = network.LinksOf(input.Intake);
            int lacking = network.NeededOf(input);
            for (int link = first; link < first + count && lacking > 0; link++)
            {
                if (producible[network.SupplierOf(new LinkIndex(link)).Value] && !(countFailures && failure.Link?.Invoke(new LinkIndex(link)) == true))
                {
                    lacking--;
                }
            }

            return lacking == 0;
        }

        private RecipeInput FirstLost(ReadOnlySpan<RecipeInput> inputs)
        {
            foreach (RecipeInput input in inputs)
            {
                if (!Arrives(input, after, countFailures: true))
                {
                    return input;
                }
            }

            throw new InvalidOperationException("An activity that is lost has lost an input in each of its variants.");
        }

        private void AddStep(VertexIndex vertex, int tier, RecipeInput input)
        {
            (MaterialIndex material, LinkRange links) = LinkRange.Of(network, vertex, input.Intake);
            for (int told = steps.Count - 1; told >= 0 && steps[told].Activity == vertex; told--)
            {
                if (steps[told].Material == material)
                {
                    // Another variant that lacks the same.
                    steps[told] = steps[told] with { Sources = [.. steps[told].Sources.Concat(RecipeSources(input)).Distinct()] };
                    return;
                }
            }

            var suppliers = ImmutableArray.CreateBuilder<ExplainedSupplier>(links.Count);
            var sources = new List<SourceIndex>();
            for (int link = links.First; link < links.First + links.Count; link++)
            {
                VertexIndex supplier = network.SupplierOf(new LinkIndex(link));
                SupplierFate fate = FateOf(new LinkIndex(link), supplier);
                suppliers.Add(new ExplainedSupplier(supplier, new LinkIndex(link), fate));
                foreach (int row in network.RowsOf(new LinkIndex(link)))
                {
                    sources.AddRange(network.Data.Links.SourcesOf(row));
                }

                bool isWorthFollowing = fate == SupplierFate.LacksInput || (fate == SupplierFate.NeverProducible && !before[target.Value]);
                if (isWorthFollowing && !after[target.Value] && seen.Add(supplier))
                {
                    waiting.Enqueue((supplier, tier + 1));
                }
            }

            ImmutableArray<ExplainedSupplier> all = suppliers.ToImmutable();
            steps.Add(new ExplanationStep(
                tier, vertex, material, links, input.RecipeRow, all.Count(supplier => !supplier.IsLost) >= network.NeededOf(input), all, [.. sources.Concat(RecipeSources(input)).Distinct()])
            {
                Needed = network.NeededOf(input),
            });
        }

        private ImmutableArray<SourceIndex> RecipeSources(RecipeInput input) => input.RecipeRow < 0 ? [] : network.Data.Recipes[input.RecipeRow].Sources;

        private SupplierFate FateOf(LinkIndex link, VertexIndex supplier) =>
            failure.Link?.Invoke(link) == true ? SupplierFate.LinkFails
            : after[supplier.Value] ? SupplierFate.Stands
            : !before[supplier.Value] ? SupplierFate.NeverProducible
            : failure.Vertex?.Invoke(supplier) == true ? SupplierFate.Fails
            : SupplierFate.LacksInput;
    }
}
