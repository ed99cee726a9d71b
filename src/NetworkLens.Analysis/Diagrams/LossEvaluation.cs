namespace NetworkLens.Analysis;

/// <summary>In which ways every vertex is lost, bottom-up over the recipes: as families of minimal cut sets, or as functions of what fails.</summary>
/// <typeparam name="T">What a loss is made of.</typeparam>
/// <remarks>
/// L(a) = the labels of a ∪ ⊗ over variants( ∪ over inputs( ⊗ over suppliers( L(s) ∪ link label ) ) ), where ∪ is lost with either and ⊗ with
/// both: an activity is lost with it or with all of its variants. Where k of n suppliers are needed, an input is lost with any n - k + 1 of them.
/// The greatest fixpoint over cycles, from "lost whatever fails" downwards, so that nothing keeps itself alive.
/// </remarks>
internal sealed class LossEvaluation<T>
    where T : class, ILossAlgebra
{
    private readonly EvaluationProgram program;
    private readonly T losses;
    private readonly int[] linkSingles;  // by entry of the stream: lost with its link's labels; none where links are no labels
    private readonly int[] ownSingles;   // by position: lost with its own labels
    private readonly bool onlyPaths;
    private readonly int[] lost;         // by position, its own labels included

    private LossEvaluation(EvaluationProgram program, ReadOnlySpan<PositionLabels> kinds, LabelRanks ranks, T losses, bool onlyPaths)
    {
        (this.program, this.losses, this.onlyPaths) = (program, losses, onlyPaths);
        lost = new int[program.Nobody + 1];
        Array.Fill(lost, DiagramTable.Always);
        linkSingles = [];
        ownSingles = new int[program.Activities];
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            PositionLabels labels = kinds[kind];
            ReadOnlySpan<int> links = labels.Links; // none unless links are among the labels
            if (!links.IsEmpty)
            {
                linkSingles = linkSingles.Length > 0 ? linkSingles : new int[links.Length];
                for (int entry = 0; entry < links.Length; entry++)
                {
                    linkSingles[entry] = losses.Either(linkSingles[entry], Single(links[entry], kind));
                }
            }

            for (int position = 0; position < ownSingles.Length; position++)
            {
                int own = losses.Either(Single(labels.First[position], kind), Single(labels.HasSecond ? labels.Second[position] : -1, kind));
                ownSingles[position] = losses.Either(ownSingles[position], own);
            }
        }

        int Single(int label, int kind) => label < 0 ? DiagramTable.Never : losses.Single(ranks.Of(label, kind));
    }

    /// <summary>Works them out. O(entries x operations), and again for what cycles change.</summary>
    /// <param name="program">The program of the network.</param>
    /// <param name="kinds">What may fail, kind by kind.</param>
    /// <param name="ranks">Their order.</param>
    /// <param name="losses">Holds the losses.</param>
    /// <param name="onlyPaths">Take any one input, and any one supplier of it, for enough, as a search for paths does, of what can be made at all.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="DiagramTooLargeException">A bound is reached.</exception>
    public static LossEvaluation<T> Of(
        EvaluationProgram program, ReadOnlySpan<PositionLabels> kinds, LabelRanks ranks, T losses, bool onlyPaths, CancellationToken cancellation)
    {
        var evaluation = new LossEvaluation<T>(program, kinds, ranks, losses, onlyPaths);
        var step = new Step(evaluation);
        Propagation.Run(program, ref step, cancellation);
        return evaluation;
    }

    /// <summary>In which ways what a vertex needs is not there, whatever its own labels. O(its suppliers) operations.</summary>
    /// <param name="position">A position of the program.</param>
    public int NeedsAt(int position)
    {
        int at = program.Start[position];
        int end = program.Start[position + 1];
        int needs = at == end ? DiagramTable.Never : DiagramTable.Always;
        int variant = onlyPaths ? DiagramTable.Always : DiagramTable.Never;
        while (at < end && needs != DiagramTable.Never)
        {
            int needed = onlyPaths ? 1 : program.NeededAt(at);
            int input = needed == 1 ? Arrives(ref at) : FewerArrive(needed, ref at);
            variant = onlyPaths ? losses.Both(variant, input) : losses.Either(variant, input);
            if ((program.Stream[at - 1] & EvaluationProgram.EndsVariant) != 0)
            {
                needs = losses.Both(needs, variant);
                variant = onlyPaths ? DiagramTable.Always : DiagramTable.Never;
            }
        }

        return needs;
    }

    // All suppliers of one input are lost; moves on to the next input.
    private int Arrives(ref int at)
    {
        ReadOnlySpan<int> stream = program.Stream;
        int arrives = DiagramTable.Always;
        for (int entry = 0; entry >= 0; at++)
        {
            entry = stream[at];
            if (arrives != DiagramTable.Never)
            {
                arrives = losses.Both(arrives, SuppliedBy(entry, at));
            }
        }

        return arrives;
    }

    // Fewer are left than are needed; moves on to the next input. O(suppliers x those that may be lost) operations.
    private int FewerArrive(int needed, ref int at)
    {
        int suppliers = program.SuppliersAt(at);
        if (suppliers < needed)
        {
            at += Math.Max(1, suppliers); // nobody stands for none
            return DiagramTable.Always;
        }

        int[] areLost = new int[suppliers - needed + 2]; // at least so many of those seen
        areLost[0] = DiagramTable.Always;
        for (int end = at + suppliers; at < end; at++)
        {
            int supplied = SuppliedBy(program.Stream[at], at);
            for (int many = areLost.Length - 1; many > 0; many--)
            {
                areLost[many] = losses.Either(areLost[many], losses.Both(areLost[many - 1], supplied));
            }
        }

        return areLost[^1];
    }

    private int SuppliedBy(int entry, int at)
    {
        int supplied = lost[entry & EvaluationProgram.Position];
        return linkSingles.Length > 0 ? losses.Either(supplied, linkSingles[at]) : supplied;
    }

    private readonly struct Step(LossEvaluation<T> evaluation) : IEvaluation
    {
        public bool Update(int position)
        {
            int now = evaluation.onlyPaths && !evaluation.program.CanBeMade[position]
                ? DiagramTable.Always
                : evaluation.losses.Either(evaluation.NeedsAt(position), evaluation.ownSingles[position]);
            if (now == evaluation.lost[position])
            {
                return false;
            }

            evaluation.lost[position] = now;
            return true;
        }
    }
}
