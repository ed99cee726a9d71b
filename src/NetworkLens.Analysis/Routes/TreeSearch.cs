using System.Collections.Immutable;

namespace NetworkLens.Analysis;

/// <summary>The best supply trees of the first activity of a graph, one after the other.</summary>
/// <remarks>
/// Nielsen, Andersen &amp; Pretolani 2005, with Lawler's (1972) rule that a part of all trees is searched only once none of it can be better: until
/// then the least weight it may have stands for it. What differs furthest from the target comes first of equal ones, so that a network
/// with any number of equally good trees costs one search a tree. Of an input that needs several suppliers, the parts keep the first ones
/// and leave out the next. Cost is shared among them, so that it may seem to fall round a cycle, where no tree is: such a part, known to weigh no
/// less than that, is split until what is lightest in it is a tree, which may take as many searches as there are ways round the cycle.
/// </remarks>
internal sealed class TreeSearch(TreeGraph graph, LinkWeights weights, CancellationToken cancellation)
{
    private const double Exact = 1L << 52; // larger sums of whole numbers may be rounded

    private bool IsScaled => weights.By == RouteWeight.Cost;

    /// <summary>At most so many trees, best first.</summary>
    public ImmutableArray<SupplyTree> Best(int count)
    {
        var found = ImmutableArray.CreateBuilder<SupplyTree>();
        var candidates = new PriorityQueue<Candidate, Candidate>(Comparer<Candidate>.Create(Compare));
        Complete(new Candidate(null, -1, -1, -1, -1, default), TreeChoices.Open, candidates);
        while (found.Count < count && candidates.TryDequeue(out Candidate? best, out _))
        {
            if (best.Steps is null)
            {
                Complete(best, ChoicesOf(best), candidates);
                continue;
            }

            if (!best.IsBound)
            {
                found.Add(TreeOf(best));
            }
            else if (TreeWeights.OfTree(graph, best.Steps) is { IsReachable: true } weight)
            {
                Candidate tree = best with { Weight = weight, IsBound = false, IsSplit = true };
                candidates.Enqueue(tree, tree);
            }

            if (found.Count < count && !best.IsSplit)
            {
                Branch(best, candidates);
            }
        }

        return found.ToImmutable();
    }

    // Every other tree of the candidate's part: the same choices from the target on up to one, and another there.
    private void Branch(Candidate best, PriorityQueue<Candidate, Candidate> candidates)
    {
        TreeChoices choices = best.Choices!;
        PathWeight[] least = LeastOf(choices);
        for (int at = 0; at < best.Steps!.Count; at++)
        {
            Chosen step = best.Steps[at];
            if (step.Variant >= 0 && !choices.HasVariant(step.Activity))
            {
                Offer(best, (at, -1, -1), step.Variant, [], Options(graph.VariantStart, step.Activity), variant => choices.AllowsVariant(step.Activity, variant)
                    ? TreeWeights.OfVariant(graph, variant, input => TreeWeights.OfInput(graph, choices, least, input)) : PathWeight.Unreachable, candidates);
            }

            for (int place = 0; place < step.Choices.Length; place++)
            {
                int input = graph.InputAt[PlaceOf(step, place)];
                if (!choices.IsChosen(input, step.Choices[place]))
                {
                    (int first, int needed) = (graph.PlaceStart[input] - PlaceOf(step, 0), graph.NeededOf(input));
                    Offer(best, (at, place, first), step.Choices[place], step.Choices[first..(first + needed)], Options(graph.LinkStart, input), choice => choices.AllowsLink(input, choice, needed) && least[graph.Suppliers[choice]].IsReachable
                        ? graph.Over(input, choice, least[graph.Suppliers[choice]]) : PathWeight.Unreachable, candidates);
                }
            }
        }
    }

    // Of all places of the graph, that of a step.
    private int PlaceOf(Chosen step, int place) => graph.PlaceStart[graph.InputStart[step.Variant]] + place;

    private static Range Options(ImmutableArray<int> start, int owner) => start[owner]..start[owner + 1];

    // Whatever else is chosen there, a tree that uses it weighs at least as much more as the option itself does.
    private void Offer(
        Candidate best, (int Step, int Place, int First) at, int chosen, int[] together, Range options, Func<int, PathWeight> weightOf, PriorityQueue<Candidate, Candidate> candidates)
    {
        PathWeight least = PathWeight.Unreachable;
        (int next, int first) = (-1, -1);
        for (int option = options.Start.Value; option < options.End.Value; option++)
        {
            if (option != chosen && !together.Contains(option) && weightOf(option) is { IsReachable: true } weight)
            {
                first = first < 0 ? option : first;
                (least, next) = weight < least ? (weight, option) : (least, next);
            }
        }

        if (first < 0)
        {
            return;
        }

        PathWeight bound = IsScaled ? best.Weight : best.Weight + least - weightOf(chosen);
        bool isExact = !IsScaled && IsExact(best.Weight) && IsExact(least);
        int lowest = together.Where(other => other != chosen).Append(isExact ? next : first).Min(); // of those that are taken together
        var part = new Candidate(best, at.Step, at.Place, at.First, lowest, isExact ? bound : best.Weight);
        candidates.Enqueue(part, part);
    }

    private static bool IsExact(PathWeight weight) => weight is { Unknown: < Exact, Main: < Exact, Hops: < Exact, Risk: < Exact, Distance: < Exact };

    // Of a part of all trees: what is chosen already, and what is not to be.
    private TreeChoices ChoicesOf(Candidate part)
    {
        TreeChoices made = part.Parent!.Choices!.Copy();
        for (int at = 0; at <= part.Step; at++)
        {
            Chosen step = part.Parent.Steps![at];
            bool isLast = at == part.Step;
            if (isLast && part.Place < 0)
            {
                made.BanVariant(step.Variant);
                break;
            }

            if (step.Variant >= 0)
            {
                made.ChooseVariant(step.Activity, step.Variant);
            }

            for (int place = 0; place < (isLast ? part.Place : step.Choices.Length); place++)
            {
                made.ChooseLink(graph.InputAt[PlaceOf(step, place)], step.Choices[place]);
            }

            if (isLast)
            {
                made.BanLink(step.Choices[part.Place]);
            }
        }

        return made;
    }

    private void Complete(Candidate part, TreeChoices choices, PriorityQueue<Candidate, Candidate> candidates)
    {
        PathWeight[] least = LeastOf(choices);
        if (least[0].IsReachable)
        {
            List<Chosen> steps = Steps(graph, choices, least, 0);
            bool isBound = IsScaled && graph.NeedsSeveral && TreeWeights.OfTree(graph, steps) != least[0];
            Candidate whole = part with { Weight = least[0], Choices = choices, Steps = steps, IsBound = isBound };
            candidates.Enqueue(whole, whole);
        }
    }

    private PathWeight[] LeastOf(TreeChoices choices) => TreeWeights.Of(graph, choices, IsScaled, cancellation);

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

        (PathWeight lightest, int best) = (PathWeight.Unreachable, -1);
        for (int variant = graph.VariantStart[activity]; variant < graph.VariantStart[activity + 1]; variant++)
        {
            if (choices.AllowsVariant(activity, variant)
                && TreeWeights.OfVariant(graph, variant, input => TreeWeights.OfInput(graph, choices, least, input)) is var weight && weight < lightest)
            {
                (lightest, best) = (weight, variant);
            }
        }

        return new Chosen(activity, best, [.. Enumerable.Range(graph.InputStart[best], graph.InputStart[best + 1] - graph.InputStart[best])
            .SelectMany(input => TreeWeights.Taken(graph, choices, least, input).Choices)]);
    }

    private SupplyTree TreeOf(Candidate candidate) => new(
        [.. candidate.Steps!.Select(step => new TreeStep(
            graph.Cone.Vertices[step.Activity],
            step.Variant < 0 ? -1 : step.Variant - graph.VariantStart[step.Activity],
            [.. step.Choices.Select(choice => graph.Links[choice])]))],
        weights.InUnit(candidate.Weight),
        candidate.Weight.Unknown == 0);

    // Of equal weights, the first difference from the target on, level by level: variants and links are numbered in order. What still has
    // to be searched comes before what it may turn out to be.
    private static int Compare(Candidate? one, Candidate? other)
    {
        int order = one!.Weight.CompareTo(other!.Weight);
        int step = one.Parent == other.Parent ? Math.Max(0, Math.Min(one.Step, other.Step)) : 0;
        for (int place = -1; order == 0; place++)
        {
            if (place >= 0 && (place >= ChoicesAt(one, step) || place >= ChoicesAt(other, step)))
            {
                (step, place) = (step + 1, -1);
            }

            int? choice = ChoiceAt(one, step, place);
            int? against = ChoiceAt(other, step, place);
            if (choice is null || against is null)
            {
                return (choice is not null).CompareTo(against is not null);
            }

            order = choice.Value.CompareTo(against.Value);
        }

        return order;
    }

    // What is known of a step: the variant at place -1, then the links of its inputs.
    private static int? ChoiceAt(Candidate candidate, int step, int place)
    {
        if (candidate.Steps is null && step == candidate.Step && place == candidate.First)
        {
            return candidate.Next;
        }

        return StepAt(candidate, step) is not { } known || (candidate.Steps is null && step == candidate.Step && place > candidate.First) ? null
            : place < 0 ? known.Variant : known.Choices[place];
    }

    private static int ChoicesAt(Candidate candidate, int step) =>
        candidate.Steps is null && step == candidate.Step && candidate.Place < 0 ? int.MaxValue : StepAt(candidate, step)?.Choices.Length ?? int.MaxValue;

    private static Chosen? StepAt(Candidate candidate, int step) =>
        candidate.Steps is { } steps ? (step < steps.Count ? steps[step] : null) : step <= candidate.Step ? candidate.Parent!.Steps![step] : null;

    /// <summary>One activity of a tree, in the numbers of the graph: a link for each place.</summary>
    internal sealed record Chosen(int Activity, int Variant, int[] Choices);

    /// <summary>The trees that share a parent's choices up to one, and choose otherwise there; and the best of them, once it is known.</summary>
    /// <param name="Parent">The best of a larger part.</param>
    /// <param name="Step">Its step at which this one differs.</param>
    /// <param name="Place">The place of the link left out; -1 where it is the variant.</param>
    /// <param name="First">The first place of that link's input: those taken together are compared in their order.</param>
    /// <param name="Next">What may come there first.</param>
    /// <param name="Weight">Of the best, or less.</param>
    private sealed record Candidate(Candidate? Parent, int Step, int Place, int First, int Next, PathWeight Weight)
    {
        /// <summary>True where the steps are no tree, or weigh more than this.</summary>
        public bool IsBound { get; init; }

        /// <summary>True for a tree whose part is split already.</summary>
        public bool IsSplit { get; init; }

        public TreeChoices? Choices { get; init; }

        public List<Chosen>? Steps { get; init; }
    }
}
