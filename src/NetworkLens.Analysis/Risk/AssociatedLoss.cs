using System.Collections.Immutable;

namespace NetworkLens.Analysis;

/// <summary>Bounds of the chance of a loss for any network, without a diagram: losses that fail more where more fails are associated.</summary>
/// <remarks>
/// Of associated losses, both have at least the product of their chances and at most the smaller; either has at least the larger and at most
/// 1 − ∏(1 − chance) (Esary, Proschan &amp; Walkup 1967; Harris 1960). Carried bottom-up over the recipes, downwards from 1 and upwards from 0, so
/// that wherever it stops over a cycle it is a bound.
/// </remarks>
internal sealed class AssociatedLoss(EvaluationProgram program, ImmutableArray<PositionLabels> kinds, LabelRanks ranks, int target, CancellationToken cancellation) : ILossChance
{
    private const double Settled = 1e-12; // a smaller change is not carried on: it is a bound all the same

    /// <inheritdoc/>
    public bool IsExact => false;

    /// <inheritdoc/>
    public double AtLeast(ReadOnlySpan<double> chances) => Bound(chances, isUpper: false);

    /// <inheritdoc/>
    public double AtMost(ReadOnlySpan<double> chances) => Bound(chances, isUpper: true);

    private double Bound(ReadOnlySpan<double> chances, bool isUpper)
    {
        var step = new Step(program, kinds, ranks, chances.ToArray(), isUpper);
        Propagation.Run(program, ref step, cancellation);
        return step.NeedsAt(target);
    }

    private readonly struct Step : IEvaluation
    {
        private readonly EvaluationProgram program;
        private readonly ImmutableArray<PositionLabels> kinds;
        private readonly LabelRanks ranks;
        private readonly double[] chances;
        private readonly bool isUpper;
        private readonly double[] lost; // by position

        public Step(EvaluationProgram program, ImmutableArray<PositionLabels> kinds, LabelRanks ranks, double[] chances, bool isUpper)
        {
            (this.program, this.kinds, this.ranks, this.chances, this.isUpper) = (program, kinds, ranks, chances, isUpper);
            lost = new double[program.Nobody + 1];
            Array.Fill(lost, isUpper ? 1 : 0);
            lost[program.Nobody] = 1;
        }

        public bool Update(int position)
        {
            double now = NeedsAt(position);
            for (int kind = 0; kind < kinds.Length; kind++)
            {
                now = Either(now, ChanceOf(kinds[kind].First[position], kind));
                now = Either(now, kinds[kind].HasSecond ? ChanceOf(kinds[kind].Second[position], kind) : 0);
            }

            if (isUpper ? now >= lost[position] - Settled : now <= lost[position] + Settled)
            {
                return false;
            }

            lost[position] = now;
            return true;
        }

        public double NeedsAt(int position)
        {
            int at = program.Start[position];
            int end = program.Start[position + 1];
            double needs = at == end ? 0 : 1;
            double variant = 0;
            while (at < end)
            {
                variant = Either(variant, FewerArrive(program.NeededAt(at), ref at));
                if ((program.Stream[at - 1] & EvaluationProgram.EndsVariant) != 0)
                {
                    needs = Both(needs, variant);
                    variant = 0;
                }
            }

            return needs;
        }

        private double FewerArrive(int needed, ref int at)
        {
            int suppliers = Math.Max(1, program.SuppliersAt(at));
            if (needed == 1)
            {
                double all = 1;
                for (int end = at + suppliers; at < end; at++)
                {
                    all = Both(all, SuppliedBy(at));
                }

                return all;
            }

            double[] each = new double[suppliers];
            for (int supplier = 0; supplier < suppliers; supplier++, at++)
            {
                each[supplier] = SuppliedBy(at);
            }

            return Fewer(each, needed);
        }

        // More than n − k of n are lost: the n − k + 1 likeliest all, or at most one of any k; and by Markov's inequality.
        private double Fewer(double[] each, int needed)
        {
            int many = each.Length - needed + 1;
            if (many <= 0)
            {
                return 1;
            }

            Array.Sort(each);
            return isUpper
                ? Math.Min(each.Sum() / many, 1 - each.Take(needed).Aggregate(1.0, (stand, chance) => stand * (1 - chance)))
                : each.TakeLast(many).Aggregate(1.0, (all, chance) => all * chance);
        }

        private double SuppliedBy(int at)
        {
            double supplied = lost[program.Stream[at] & EvaluationProgram.Position];
            for (int kind = 0; kind < kinds.Length; kind++)
            {
                supplied = kinds[kind].HasLinks ? Either(supplied, ChanceOf(kinds[kind].Links[at], kind)) : supplied;
            }

            return supplied;
        }

        private double ChanceOf(int label, int kind) => label < 0 ? 0 : chances[ranks.Of(label, kind)];

        private double Either(double a, double b) => isUpper ? 1 - ((1 - a) * (1 - b)) : Math.Max(a, b);

        private double Both(double a, double b) => isUpper ? Math.Min(a, b) : a * b;
    }
}
