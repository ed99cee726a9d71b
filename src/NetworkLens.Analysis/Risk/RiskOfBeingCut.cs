using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How likely targets are cut off.</summary>
public static class RiskOfBeingCut
{
    private const long MostSteps = 60_000_000; // about ten seconds
    private const int MostNodes = 1 << 22;

    /// <summary>
    /// For each target, the chance that it is cut off within some years, what each label adds to it, and its resilience. The target is exempt as
    /// of chokepoints: its own site does not fail, its own country or operator only through what lies upstream of it.
    /// </summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="targets">What is asked about: see <see cref="QuestionTargets"/>.</param>
    /// <param name="chances">How likely labels fail within a year.</param>
    /// <param name="by">Labels whose contribution is asked for; null: none.</param>
    /// <param name="years">How many, each independent of the others; contributions are of one.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>One answer a target. Exact where the decision diagram keeps within a bound of nodes and steps, else proven bounds.</returns>
    /// <remarks>
    /// The chance of a decision diagram (Rauzy 1993; importance: Dutuit &amp; Rauzy 2001) over the same fixpoint that minimal cut sets are found by; where it
    /// does not fit, the better of <see cref="CutSetLoss"/> and <see cref="AssociatedLoss"/>.
    /// </remarks>
    public static RiskAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, FailureChances chances, LabelKind? by = null, int years = 1, CancellationToken cancellation = default) =>
        Of(network, targets, chances, by, years, MostSteps, cancellation);

    /// <summary>The same, with the bound on the work of all diagrams.</summary>
    internal static RiskAnswer Of(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, FailureChances chances, LabelKind? by, int years, long mostSteps, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(chances);
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        return targets.IsEmpty
            ? new RiskAnswer([], null)
            : DeepStack.Run(() => new Question(network, targets, chances, by, years, mostSteps, cancellation).Answer());
    }

    private sealed class Question(
        SupplyNetwork network, ImmutableArray<VertexIndex> targets, FailureChances chances, LabelKind? by, int years, long mostSteps, CancellationToken cancellation)
    {
        public RiskAnswer Answer()
        {
            LossOfTarget[] losses = Together(sharedOnTop: false, mostSteps / 4) ?? Together(sharedOnTop: true, mostSteps) ?? [.. targets.Select(target => Alone(target, mostSteps / targets.Length))];
            var answers = ImmutableArray.CreateBuilder<TargetRisk>(targets.Length);
            for (int target = 0; target < losses.Length; target++)
            {
                cancellation.ThrowIfCancellationRequested();
                answers.Add(losses[target].Answer(targets[target], chances, by, years));
            }

            bool isExact = losses.All(loss => loss.IsExact);
            return new RiskAnswer(
                answers.MoveToImmutable(),
                Resilience.Of(chance => losses.Average(loss => loss.AtLeastOfSites(chance)), chance => losses.Average(loss => loss.AtMostOfSites(chance)), isExact));
        }

        // What targets have in common is worked out once.
        private LossOfTarget[]? Together(bool sharedOnTop, long steps)
        {
            var program = EvaluationProgram.Of(network, targets);
            var events = new RiskEvents(network, program, chances, by, sharedOnTop);
            var functions = new LossFunctions(MostNodes, steps, cancellation);
            try
            {
                var evaluation = LossEvaluation<LossFunctions>.Of(program, events.Kinds.AsSpan(), events.Ranks, functions, onlyPaths: false, cancellation);
                var known = new Dictionary<int, ExactLoss>();
                return [.. targets.Select(target => Exact(events, functions, evaluation.NeedsAt(program.PositionOf(target)), target, known))];
            }
            catch (DiagramTooLargeException)
            {
                return null;
            }
        }

        private LossOfTarget Exact(RiskEvents events, LossFunctions functions, int function, VertexIndex target, Dictionary<int, ExactLoss> known)
        {
            if (!known.TryGetValue(function, out ExactLoss? loss))
            {
                known[function] = loss = ExactLoss.Of(functions, function);
            }

            return new LossOfTarget(events, events.OfSite(network.SiteOf(target)), function != DiagramTable.Always, [loss]);
        }

        private LossOfTarget Alone(VertexIndex target, long steps)
        {
            var program = EvaluationProgram.Of(network, [target]);
            int position = program.PositionOf(target);
            foreach (bool sharedOnTop in targets.Length == 1 ? Array.Empty<bool>() : [false, true])
            {
                // One target alone was tried before.
                try
                {
                    var events = new RiskEvents(network, program, chances, by, sharedOnTop);
                    var functions = new LossFunctions(MostNodes, steps, cancellation);
                    int function = LossEvaluation<LossFunctions>.Of(program, events.Kinds.AsSpan(), events.Ranks, functions, onlyPaths: false, cancellation).NeedsAt(position);
                    return Exact(events, functions, function, target, []);
                }
                catch (DiagramTooLargeException)
                {
                    // Another order may be smaller; if not, there are bounds.
                }
            }

            return Bounded(program, new RiskEvents(network, program, chances, by, sharedOnTop: false), target, position, steps);
        }

        private LossOfTarget Bounded(EvaluationProgram program, RiskEvents events, VertexIndex target, int position, long steps)
        {
            int own = events.OfSite(network.SiteOf(target));
            (_, double[] value, _) = events.Without(own);
            double[] likely = [.. value.Select(chance => double.IsNaN(chance) || chance <= 0 ? 0.01 : chance)];
            ILossChance associated = new AssociatedLoss(program, events.Kinds, events.Ranks, position, cancellation);
            foreach (int size in (int[])[CutFamilies.Unlimited, 4, 3, 2, 1])
            {
                var families = new CutFamilies(size, MostNodes, size == 1 ? long.MaxValue : steps, cancellation);
                try
                {
                    int family = LossEvaluation<CutFamilies>.Of(program, events.Kinds.AsSpan(), events.Ranks, families, onlyPaths: false, cancellation).NeedsAt(position);
                    return new LossOfTarget(
                        events, own, family != CutFamilies.Always, [associated, new CutSetLoss(families, families.Lacking(family, own), size, likely, cancellation)]);
                }
                catch (DiagramTooLargeException)
                {
                    // Smaller sets are fewer.
                }
            }

            throw new InvalidOperationException("Sets of one label are within any bound.");
        }
    }
}
