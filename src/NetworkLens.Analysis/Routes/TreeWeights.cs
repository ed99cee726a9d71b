namespace NetworkLens.Analysis;

/// <summary>The least weight of a supply tree beneath every activity.</summary>
internal static class TreeWeights
{
    /// <summary>By activity; unreachable where the choices leave no tree.</summary>
    public static PathWeight[] Of(TreeGraph graph, TreeChoices choices, bool isScaled, CancellationToken cancellation) =>
        isScaled ? Corrected(graph, choices, cancellation) : new Settling(graph, choices).Run(cancellation);

    /// <summary>The least weight of an input over its allowed links.</summary>
    public static PathWeight OfInput(TreeGraph graph, TreeChoices choices, PathWeight[] weights, int input)
    {
        PathWeight least = PathWeight.Unreachable;
        for (int choice = graph.LinkStart[input]; choice < graph.LinkStart[input + 1]; choice++)
        {
            if (choices.AllowsLink(input, choice) && weights[graph.Suppliers[choice]].IsReachable
                && graph.Over(input, choice, weights[graph.Suppliers[choice]]) is var over && over < least)
            {
                least = over;
            }
        }

        return least;
    }

    /// <summary>The weight of a variant: the sum over its inputs, in their order.</summary>
    public static PathWeight OfVariant(TreeGraph graph, int variant, Func<int, PathWeight> ofInput)
    {
        PathWeight sum = default;
        for (int input = graph.InputStart[variant]; input < graph.InputStart[variant + 1]; input++)
        {
            PathWeight least = ofInput(input);
            if (!least.IsReachable)
            {
                return PathWeight.Unreachable;
            }

            sum += least;
        }

        return sum;
    }

    // Scaling by a ratio below 1 lets a tree weigh less than a part of it, which Knuth's algorithm forbids: pass after pass, until nothing
    // changes. No more passes than there are activities, for a way round a cycle of recipes never pays.
    private static PathWeight[] Corrected(TreeGraph graph, TreeChoices choices, CancellationToken cancellation)
    {
        var weights = new PathWeight[graph.ActivityCount];
        for (int activity = 0; activity < weights.Length; activity++)
        {
            weights[activity] = graph.IsSource(activity) ? default : PathWeight.Unreachable;
        }

        bool hasChanged = true;
        for (int pass = 0; hasChanged; pass++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (pass > weights.Length)
            {
                throw new ArgumentException("More comes out than goes in round some cycle of recipes, so that its cost falls for ever.", nameof(graph));
            }

            hasChanged = false;
            for (int activity = weights.Length - 1; activity >= 0; activity--)
            {
                for (int variant = graph.VariantStart[activity]; variant < graph.VariantStart[activity + 1]; variant++)
                {
                    if (choices.AllowsVariant(activity, variant)
                        && OfVariant(graph, variant, input => OfInput(graph, choices, weights, input)) is var sum && sum < weights[activity])
                    {
                        weights[activity] = sum;
                        hasChanged = true;
                    }
                }
            }
        }

        return weights;
    }

    /// <summary>Knuth 1977: what weighs least is settled first, an input once its best link is known, an activity once a variant has all its inputs.</summary>
    private sealed class Settling
    {
        private readonly TreeGraph graph;
        private readonly TreeChoices choices;
        private readonly PathWeight[] activities;
        private readonly PathWeight[] inputs;
        private readonly int[] missing; // inputs not settled yet, by variant
        private readonly PriorityQueue<(bool IsActivity, int Index), (PathWeight Weight, bool IsActivity)> waiting = new();

        public Settling(TreeGraph graph, TreeChoices choices)
        {
            (this.graph, this.choices) = (graph, choices);
            activities = Unreached(graph.ActivityCount);
            inputs = Unreached(graph.LinkStart.Length - 1);
            missing = [.. Enumerable.Range(0, graph.ActivityOf.Length).Select(variant => graph.InputStart[variant + 1] - graph.InputStart[variant])];
        }

        public PathWeight[] Run(CancellationToken cancellation)
        {
            for (int activity = 0; activity < activities.Length; activity++)
            {
                if (graph.IsSource(activity))
                {
                    Offer(activities, isActivity: true, activity, default);
                }
            }

            // Inputs before activities of the same weight, so that every variant of that weight is known when the activity is settled.
            while (waiting.TryDequeue(out (bool IsActivity, int Index) next, out (PathWeight Weight, bool IsActivity) priority))
            {
                cancellation.ThrowIfCancellationRequested();
                if (next.IsActivity && priority.Weight == activities[next.Index])
                {
                    SettleActivity(next.Index);
                }
                else if (!next.IsActivity && priority.Weight == inputs[next.Index])
                {
                    SettleInput(next.Index);
                }
            }

            return activities;
        }

        private static PathWeight[] Unreached(int count)
        {
            var weights = new PathWeight[count];
            Array.Fill(weights, PathWeight.Unreachable);
            return weights;
        }

        private void SettleActivity(int activity)
        {
            foreach ((int input, int choice) in graph.Uses[activity])
            {
                if (choices.AllowsLink(input, choice))
                {
                    Offer(inputs, isActivity: false, input, graph.Over(input, choice, activities[activity]));
                }
            }
        }

        private void SettleInput(int input)
        {
            int variant = graph.VariantOf[input];
            if (--missing[variant] == 0 && choices.AllowsVariant(graph.ActivityOf[variant], variant))
            {
                Offer(activities, isActivity: true, graph.ActivityOf[variant], OfVariant(graph, variant, each => inputs[each]));
            }
        }

        private void Offer(PathWeight[] known, bool isActivity, int index, PathWeight weight)
        {
            if (weight < known[index])
            {
                known[index] = weight;
                waiting.Enqueue((isActivity, index), (weight, isActivity));
            }
        }
    }
}
