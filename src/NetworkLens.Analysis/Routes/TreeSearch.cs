using System.Collections.Immutable;

namespace NetworkLens.Analysis;

/// <summary>The best supply trees of the first activity of a graph, one after the other.</summary>
internal sealed class TreeSearch(TreeGraph graph, LinkWeights weights, CancellationToken cancellation)
{
    /// <summary>At most so many trees, best first.</summary>
    public ImmutableArray<SupplyTree> Best(int count)
    {
        var found = ImmutableArray.CreateBuilder<SupplyTree>();
        var candidates = new PriorityQueue<Candidate, Candidate>(Comparer<Candidate>.Create(Compare));
        Offer(candidates, TreeChoices.Open);
        while (found.Count < count && candidates.TryDequeue(out Candidate? best, out _))
        {
            found.Add(TreeOf(best));
            if (found.Count < count)
            {
                Branch(best, candidates);
            }
        }

        return found.ToImmutable();
    }

    // Every other tree of the candidate's part: the same choices from the target on up to one, and another there.
    private void Branch(Candidate best, PriorityQueue<Candidate, Candidate> candidates)
    {
        TreeChoices made = best.Choices.Copy();
        foreach (Chosen step in best.Steps)
        {
            if (step.Variant >= 0 && !made.Variants.ContainsKey(step.Activity))
            {
                if (Others(graph.VariantStart, step.Activity, step.Variant, made.BannedVariants))
                {
                    TreeChoices otherwise = made.Copy();
                    otherwise.BannedVariants.Add(step.Variant);
                    Offer(candidates, otherwise);
                }

                made.Variants[step.Activity] = step.Variant;
            }

            for (int place = 0; place < step.Choices.Length; place++)
            {
                int input = graph.InputStart[step.Variant] + place;
                if (!made.Links.ContainsKey(input))
                {
                    if (Others(graph.LinkStart, input, step.Choices[place], made.BannedLinks))
                    {
                        TreeChoices otherwise = made.Copy();
                        otherwise.BannedLinks.Add(step.Choices[place]);
                        Offer(candidates, otherwise);
                    }

                    made.Links[input] = step.Choices[place];
                }
            }
        }
    }

    // Whether something else may be chosen there.
    private static bool Others(int[] start, int owner, int chosen, HashSet<int> banned)
    {
        for (int option = start[owner]; option < start[owner + 1]; option++)
        {
            if (option != chosen && !banned.Contains(option))
            {
                return true;
            }
        }

        return false;
    }

    private void Offer(PriorityQueue<Candidate, Candidate> candidates, TreeChoices choices)
    {
        PathWeight[] least = TreeWeights.Of(graph, choices, weights.By == RouteWeight.Cost, cancellation);
        if (least[0].IsReachable)
        {
            var candidate = new Candidate(choices, least[0], Steps(graph, choices, least, 0));
            candidates.Enqueue(candidate, candidate);
        }
    }

    /// <summary>The tree of least weight beneath an activity: the first of equal variants, and of equal links.</summary>
    /// <returns>The activity first, then what it uses, level by level.</returns>
    public static List<Chosen> Steps(TreeGraph graph, TreeChoices choices, PathWeight[] least, int root)
    {
        var steps = new List<Chosen>();
        var seen = new HashSet<int> { root };
        var waiting = new Queue<int>(seen);
        while (waiting.TryDequeue(out int activity))
        {
            Chosen step = Step(graph, choices, least, activity);
            steps.Add(step);
            foreach (int supplier in step.Choices.Select(choice => graph.Suppliers[choice]).Where(seen.Add))
            {
                waiting.Enqueue(supplier);
            }
        }

        return steps;
    }

    private static Chosen Step(TreeGraph graph, TreeChoices choices, PathWeight[] least, int activity)
    {
        if (graph.IsSource(activity))
        {
            return new Chosen(activity, -1, []);
        }

        int variant = graph.VariantStart[activity];
        while (!choices.AllowsVariant(activity, variant)
            || TreeWeights.OfVariant(graph, variant, input => TreeWeights.OfInput(graph, choices, least, input)) != least[activity])
        {
            variant++;
        }

        return new Chosen(activity, variant, [.. Enumerable.Range(graph.InputStart[variant], graph.InputStart[variant + 1] - graph.InputStart[variant])
            .Select(input => First(graph, choices, least, input))]);
    }

    private static int First(TreeGraph graph, TreeChoices choices, PathWeight[] least, int input)
    {
        PathWeight wanted = TreeWeights.OfInput(graph, choices, least, input);
        int choice = graph.LinkStart[input];
        while (!choices.AllowsLink(input, choice) || graph.Over(input, choice, least[graph.Suppliers[choice]]) != wanted)
        {
            choice++;
        }

        return choice;
    }

    private SupplyTree TreeOf(Candidate candidate) => new(
        [.. candidate.Steps.Select(step => new TreeStep(
            graph.Cone.Vertices[step.Activity],
            step.Variant < 0 ? -1 : step.Variant - graph.VariantStart[step.Activity],
            [.. step.Choices.Select(choice => graph.Links[choice])]))],
        weights.InUnit(candidate.Weight),
        candidate.Weight.Unknown == 0);

    // Of equal weights, the first difference from the target on, level by level: variants and links are numbered in order.
    private static int Compare(Candidate? one, Candidate? other)
    {
        int order = one!.Weight.CompareTo(other!.Weight);
        for (int step = 0; order == 0 && step < Math.Min(one.Steps.Count, other.Steps.Count); step++)
        {
            order = one.Steps[step].Variant.CompareTo(other.Steps[step].Variant);
            for (int place = 0; order == 0 && place < one.Steps[step].Choices.Length; place++)
            {
                order = one.Steps[step].Choices[place].CompareTo(other.Steps[step].Choices[place]);
            }
        }

        return order;
    }

    /// <summary>One activity of a tree, in the numbers of the graph.</summary>
    internal sealed record Chosen(int Activity, int Variant, int[] Choices);

    private sealed record Candidate(TreeChoices Choices, PathWeight Weight, List<Chosen> Steps);
}
