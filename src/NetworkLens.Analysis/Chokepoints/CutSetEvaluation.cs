namespace NetworkLens.Analysis;

/// <summary>The minimal cut sets of every vertex at once, up to a size, bottom-up over the recipes.</summary>
/// <remarks>
/// L(a) = the labels of a ∪ ⊗ over variants( ∪ over inputs( ⊗ over suppliers( L(s) ∪ link label ) ) ) in minimal sets, where ⊗ takes one set of
/// each: an activity is lost with it or with all of its variants. The greatest fixpoint over cycles, from "lost whatever fails" downwards, so that
/// nothing keeps itself alive. Cutting off at a size commutes with both operations: what is too large only grows.
/// </remarks>
internal sealed class CutSetEvaluation
{
    private readonly EvaluationProgram program;
    private readonly CutFamilies families;
    private readonly int[] linkSingles;  // by entry of the stream: the family of its link's label; none where links are no labels
    private readonly int[] ownSingles;   // by position: the family of its own labels
    private readonly int most;
    private readonly bool onlyPaths;
    private readonly int[] lost;         // by position, its own labels included

    private CutSetEvaluation(EvaluationProgram program, PositionLabels labels, LabelRanks ranks, CutFamilies families, int most, bool onlyPaths)
    {
        (this.program, this.families, this.most, this.onlyPaths) = (program, families, most, onlyPaths);
        lost = new int[program.Nobody + 1];
        Array.Fill(lost, CutFamilies.Always);
        linkSingles = labels.Links is { } links ? Array.ConvertAll(links, Single) : [];
        ownSingles = new int[program.Activities];
        for (int position = 0; position < ownSingles.Length; position++)
        {
            ownSingles[position] = families.Union(Single(labels.First[position]), Single(labels.HasSecond ? labels.Second[position] : -1));
        }

        int Single(int label) => label < 0 ? CutFamilies.None : families.Single(ranks.Of(label));
    }

    /// <summary>Works them out. O(entries x operations on families), and again for what cycles change.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="labels">What may fail.</param>
    /// <param name="ranks">Their order.</param>
    /// <param name="families">Holds the sets.</param>
    /// <param name="most">The largest size of a set; <see cref="CutFamilies.Unlimited"/>: any.</param>
    /// <param name="onlyPaths">Take any one input for enough, as a search for paths does, of what can be made at all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="TooManyCutSetsException">A bound of the families is reached.</exception>
    public static CutSetEvaluation Of(
        EvaluationProgram program, PositionLabels labels, LabelRanks ranks, CutFamilies families, int most, bool onlyPaths, CancellationToken cancellation)
    {
        var evaluation = new CutSetEvaluation(program, labels, ranks, families, most, onlyPaths);
        var step = new Step(evaluation);
        Propagation.Run(program, ref step, cancellation);
        return evaluation;
    }

    /// <summary>The minimal sets without which what a vertex needs is not there, whatever its own labels. O(its suppliers) operations.</summary>
    /// <param name="position">A position of the program.</param>
    public int NeedsAt(int position)
    {
        int at = program.Start[position];
        int end = program.Start[position + 1];
        int needs = at == end ? CutFamilies.None : CutFamilies.Always;
        int variant = onlyPaths ? CutFamilies.Always : CutFamilies.None;
        while (at < end && needs != CutFamilies.None)
        {
            int input = Arrives(ref at);
            variant = onlyPaths ? families.Product(variant, input, most) : families.Union(variant, input);
            if ((program.Stream[at - 1] & EvaluationProgram.EndsVariant) != 0)
            {
                needs = families.Product(needs, variant, most);
                variant = onlyPaths ? CutFamilies.Always : CutFamilies.None;
            }
        }

        return needs;
    }

    // All suppliers of one input are lost; moves on to the next input.
    private int Arrives(ref int at)
    {
        ReadOnlySpan<int> stream = program.Stream;
        int arrives = CutFamilies.Always;
        for (int entry = 0; entry >= 0; at++)
        {
            entry = stream[at];
            if (arrives != CutFamilies.None)
            {
                int supplied = lost[entry & EvaluationProgram.Position];
                arrives = families.Product(arrives, linkSingles.Length > 0 ? families.Union(supplied, linkSingles[at]) : supplied, most);
            }
        }

        return arrives;
    }

    private readonly struct Step(CutSetEvaluation evaluation) : IEvaluation
    {
        public bool Update(int position)
        {
            int now = evaluation.onlyPaths && !evaluation.program.CanBeMade[position]
                ? CutFamilies.Always
                : evaluation.families.Union(evaluation.NeedsAt(position), evaluation.ownSingles[position]);
            if (now == evaluation.lost[position])
            {
                return false;
            }

            evaluation.lost[position] = now;
            return true;
        }
    }
}
