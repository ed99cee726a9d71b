namespace NetworkLens.Analysis;

/// <summary>The least weight of a supply tree beneath every activity.</summary>
internal static class TreeWeights
{
    private const int FewestPasses = 60; // what half of falls back on itself is then known to double precision

    /// <summary>By activity; unreachable where the choices leave no tree.</summary>
    /// <remarks>Scaled, where some input needs several suppliers, it may be less than any tree weighs: see <see cref="Corrected"/>.</remarks>
    public static PathWeight[] Of(TreeGraph graph, TreeChoices choices, bool isScaled, CancellationToken cancellation) =>
        isScaled ? Corrected(graph, choices, cancellation) : new Settling(graph, choices).Run(cancellation);

    /// <summary>The least weight of an input over its allowed links: of as many as it needs.</summary>
    public static PathWeight OfInput(TreeGraph graph, TreeChoices choices, PathWeight[] weights, int input)
    {
        if (graph.NeededOf(input) > 1)
        {
            return Taken(graph, choices, weights, input).Weight;
        }

        PathWeight least = PathWeight.Unreachable;
        for (int choice = graph.LinkStart[input]; choice < graph.LinkStart[input + 1]; choice++)
        {
            if (choices.AllowsLink(input, choice, 1) && weights[graph.Suppliers[choice]].IsReachable
                && graph.Over(input, choice, weights[graph.Suppliers[choice]]) is var over && over < least)
            {
                least = over;
            }
        }

        return least;
    }

    /// <summary>What a tree weighs; unreachable where what is chosen goes round a cycle.</summary>
    /// <param name="graph">The choices.</param>
    /// <param name="steps">What is chosen: the target first, then all that it uses.</param>
    public static PathWeight OfTree(TreeGraph graph, List<TreeSearch.Chosen> steps)
    {
        var weights = new PathWeight[graph.ActivityCount];
        Array.Fill(weights, PathWeight.Unreachable);
        var waitsFor = new Dictionary<int, int>();
        var users = new Dictionary<int, List<TreeSearch.Chosen>>();
        var ready = new Stack<TreeSearch.Chosen>();
        foreach (TreeSearch.Chosen step in steps)
        {
            waitsFor[step.Activity] = step.Choices.Length;
            foreach (int choice in step.Choices)
            {
                (users.TryGetValue(graph.Suppliers[choice], out List<TreeSearch.Chosen>? known) ? known : users[graph.Suppliers[choice]] = []).Add(step);
            }

            if (step.Choices.Length == 0)
            {
                ready.Push(step);
            }
        }

        while (ready.TryPop(out TreeSearch.Chosen? step))
        {
            weights[step.Activity] = OfStep(graph, step, weights);
            foreach (TreeSearch.Chosen user in users.GetValueOrDefault(step.Activity) ?? [])
            {
                if (--waitsFor[user.Activity] == 0)
                {
                    ready.Push(user);
                }
            }
        }

        return weights[steps[0].Activity];
    }

    private static PathWeight OfStep(TreeGraph graph, TreeSearch.Chosen step, PathWeight[] weights)
    {
        if (step.Variant < 0)
        {
            return default;
        }

        int first = graph.PlaceStart[graph.InputStart[step.Variant]];
        return OfVariant(graph, step.Variant, input =>
        {
            var all = new TakenLinks(graph.NeededOf(input), graph.NeededOf(input));
            foreach (int choice in step.Choices[(graph.PlaceStart[input] - first)..(graph.PlaceStart[input + 1] - first)])
            {
                all.Add(graph.Over(input, choice, weights[graph.Suppliers[choice]]), choice, isChosen: true);
            }

            return all.Weight;
        });
    }

    /// <summary>The links that an input takes.</summary>
    public static TakenLinks Taken(TreeGraph graph, TreeChoices choices, PathWeight[] weights, int input)
    {
        TakenLinks taken = Nothing(graph, choices, input);
        for (int choice = graph.LinkStart[input]; choice < graph.LinkStart[input + 1]; choice++)
        {
            if (choices.AllowsLink(input, choice, graph.NeededOf(input)) && weights[graph.Suppliers[choice]] is { IsReachable: true } supplier)
            {
                taken.Add(graph.Over(input, choice, supplier), choice, choices.IsChosen(input, choice));
            }
        }

        return taken;
    }

    private static TakenLinks Nothing(TreeGraph graph, TreeChoices choices, int input) =>
        new(graph.NeededOf(input), choices.ChosenOf(input));

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
    // changes. No more passes than there are activities, for a way round a cycle of recipes never pays. It may pay where one of several suppliers
    // of an input is fed by whom it supplies: then from below, which no tree is lighter than.
    private static PathWeight[] Corrected(TreeGraph graph, TreeChoices choices, CancellationToken cancellation)
    {
        var weights = new PathWeight[graph.ActivityCount];
        for (int activity = 0; activity < weights.Length; activity++)
        {
            weights[activity] = graph.IsSource(activity) ? default : PathWeight.Unreachable;
        }

        for (int pass = 0; Improve(graph, choices, weights); pass++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (pass > weights.Length)
            {
                return graph.NeedsSeveral ? FromBelow(graph, choices, weights, cancellation)
                    : throw new ArgumentException("More comes out than goes in round some cycle of recipes, so that its cost falls for ever.", nameof(graph));
            }
        }

        return weights;
    }

    private static bool Improve(TreeGraph graph, TreeChoices choices, PathWeight[] weights)
    {
        bool hasChanged = false;
        for (int activity = weights.Length - 1; activity >= 0; activity--)
        {
            PathWeight least = OfActivity(graph, choices, weights, activity);
            if (least < weights[activity])
            {
                (weights[activity], hasChanged) = (least, true);
            }
        }

        return hasChanged;
    }

    private static PathWeight OfActivity(TreeGraph graph, TreeChoices choices, PathWeight[] weights, int activity)
    {
        PathWeight least = graph.IsSource(activity) ? default : PathWeight.Unreachable;
        for (int variant = graph.VariantStart[activity]; variant < graph.VariantStart[activity + 1]; variant++)
        {
            if (choices.AllowsVariant(activity, variant) && OfVariant(graph, variant, input => OfInput(graph, choices, weights, input)) is var sum && sum < least)
            {
                least = sum;
            }
        }

        return least;
    }

    // As if everything that can be made weighed nothing, and up from there.
    private static PathWeight[] FromBelow(TreeGraph graph, TreeChoices choices, PathWeight[] above, CancellationToken cancellation)
    {
        PathWeight[] below = [.. above.Select(weight => weight.IsReachable ? default : weight)];
        for (int pass = Math.Max(FewestPasses, below.Length); pass > 0; pass--)
        {
            cancellation.ThrowIfCancellationRequested();
            for (int activity = below.Length - 1; activity >= 0; activity--)
            {
                below[activity] = OfActivity(graph, choices, below, activity);
            }
        }

        return below;
    }

    /// <summary>Knuth 1977: what weighs least is settled first, an input once its best links are known, an activity once a variant has all its inputs.</summary>
    private sealed class Settling
    {
        private readonly TreeGraph graph;
        private readonly TreeChoices choices;
        private readonly PathWeight[] activities;
        private readonly PathWeight[] inputs;
        private readonly Dictionary<int, TakenLinks> taken = []; // of inputs that need several
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
                if (choices.AllowsLink(input, choice, graph.NeededOf(input)))
                {
                    PathWeight over = graph.Over(input, choice, activities[activity]);
                    Offer(inputs, isActivity: false, input, graph.NeededOf(input) == 1 ? over : WithOneMore(input, choice, over));
                }
            }
        }

        // Whoever is settled later weighs no less than the sum of those settled before, so that the sum is the least once it comes first.
        private PathWeight WithOneMore(int input, int choice, PathWeight over)
        {
            if (!taken.TryGetValue(input, out TakenLinks? links))
            {
                taken[input] = links = Nothing(graph, choices, input);
            }

            links.Add(over, choice, choices.IsChosen(input, choice));
            return links.Weight;
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
