using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

/// <summary>The chance of being cut off, against every combination of failures written down one by one, on random networks with cycles.</summary>
public sealed class RiskProperties
{
    private const int MostEvents = 11;

    [Theory]
    [InlineData(LabelKind.Site)]
    [InlineData(LabelKind.Country)]
    [InlineData(LabelKind.Operator)]
    public void Chance_and_importance_are_those_of_all_combinations_of_failures(LabelKind by) =>
        Sample(60, isPartlyUnknown: false, (network, targets, chances, enumerated) =>
        {
            RiskAnswer answer = RiskOfBeingCut.Of(network, targets, chances, by, cancellation: TestContext.Current.CancellationToken);
            return answer.Targets.All(found => found.IsExact
                && AreNear(enumerated.Chance(found.Target, End.Value), found.Chance.Value!.Value)
                && found.Chance.Low == found.Chance.Value && found.Chance.High == found.Chance.Value
                && found.Contributions.All(label => IsRight(enumerated, found, label)));
        });

    [Fact]
    public void What_is_unknown_makes_a_range_from_never_to_always() =>
        Sample(100, isPartlyUnknown: true, (network, targets, chances, enumerated) =>
        {
            RiskAnswer answer = RiskOfBeingCut.Of(network, targets, chances, LabelKind.Site, cancellation: TestContext.Current.CancellationToken);
            return answer.Targets.All(found =>
                AreNear(enumerated.Chance(found.Target, End.Low), found.Chance.Low)
                && AreNear(enumerated.Chance(found.Target, End.High), found.Chance.High)
                && (found.Unknown > 0 ? found.Chance.Value is null : AreNear(enumerated.Chance(found.Target, End.Value), found.Chance.Value!.Value))
                && found.Contributions.All(label => HoldsWithin(label.Birnbaum, Birnbaum(enumerated, found.Target, label.Label))));
        });

    [Fact]
    public void Past_the_bound_on_work_the_chance_lies_between_the_bounds() =>
        Sample(100, isPartlyUnknown: false, (network, targets, chances, enumerated) =>
        {
            RiskAnswer answer = RiskOfBeingCut.Of(network, targets, chances, null, 1, 3, TestContext.Current.CancellationToken);
            return answer.Targets.All(found =>
                found.Chance.Low <= found.Chance.High + 1e-12 && found.Chance.High <= 1
                && HoldsWithin(found.Chance, enumerated.Chance(found.Target, End.Value))
                && (found.Resilience is not { } resilience || (enumerated.OfSites(found.Target, resilience.Low) <= 0.5 + 1e-9
                    && (resilience.High >= 1 || enumerated.OfSites(found.Target, Math.Min(1, resilience.High + 1e-9)) >= 0.5 - 1e-9))));
        });

    [Fact]
    public void Resilience_is_the_last_chance_of_every_site_at_which_the_odds_are_even() =>
        Sample(60, isPartlyUnknown: false, (network, targets, chances, enumerated) =>
        {
            RiskAnswer answer = RiskOfBeingCut.Of(network, targets, chances, cancellation: TestContext.Current.CancellationToken);
            return answer.Targets.All(found => found.Resilience is not { } resilience
                ? !found.IsProducible
                : IsLast(resilience.Value!.Value, chance => enumerated.OfSites(found.Target, chance)))
                && (answer.Resilience is not { Value: { } whole } || targets.IsEmpty
                    || IsLast(whole, chance => targets.Average(target => enumerated.OfSites(target, chance))) || (whole < 1e-9 && targets.Average(target => enumerated.OfSites(target, 0)) > 0.5));
        });

    [Fact]
    public void Years_are_independent_of_each_other() =>
        Sample(20, isPartlyUnknown: false, (network, targets, chances, enumerated) =>
            RiskOfBeingCut.Of(network, targets, chances, null, 3, TestContext.Current.CancellationToken).Targets.All(found =>
                AreNear(1 - Math.Pow(1 - enumerated.Chance(found.Target, End.Value), 3), found.Chance.Value!.Value)));

    private static bool IsLast(double chance, Func<double, double> loss) =>
        loss(chance) <= 0.5 + 1e-9 && (chance >= 1 || loss(Math.Min(1, chance + 1e-6)) >= 0.5 - 1e-9);

    private static bool IsRight(Enumerated enumerated, TargetRisk found, LabelRisk label)
    {
        double chance = enumerated.Chance(found.Target, End.Value);
        double failed = enumerated.Chance(found.Target, End.Value, label.Label, failed: true);
        double intact = enumerated.Chance(found.Target, End.Value, label.Label, failed: false);
        return AreNear(failed - intact, label.Birnbaum.Value!.Value)
            && (chance == 0 || AreNear(failed / chance, label.RiskAchievementWorth.Value!.Value))
            && (label.FussellVesely is not { } part || chance == 0 || AreNear((chance - intact) / chance, part.Value!.Value))
            && (label.RiskReductionWorth is not { } times || intact == 0 || AreNear(chance / intact, times.Value!.Value));
    }

    private static double Birnbaum(Enumerated enumerated, VertexIndex target, Label label) =>
        enumerated.Chance(target, End.Middle, label, failed: true) - enumerated.Chance(target, End.Middle, label, failed: false);

    private static bool HoldsWithin(Range<double> range, double value) => range.Low <= value + 1e-9 && value <= range.High + 1e-9;

    private static bool AreNear(double expected, double found) => Math.Abs(expected - found) <= 1e-10 * Math.Max(1, Math.Abs(expected));

    private static void Sample(int iterations, bool isPartlyUnknown, Func<SupplyNetwork, ImmutableArray<VertexIndex>, FailureChances, Enumerated, bool> holds) =>
        Gen.Select(RandomDataSets.Several, Gen.Int[0, 1_000_000]).Sample(
            (data, seed) =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, null);
                Dictionary<Label, Figure> figures = Figures(network, new Random(seed), isPartlyUnknown);
                return holds(network, targets, FailureChances.Of(network, figures), new Enumerated(network, figures));
            },
            iter: iterations,
            print: each => RandomDataSets.Print(each.Item1));

    private static Dictionary<Label, Figure> Figures(SupplyNetwork network, Random random, bool isPartlyUnknown)
    {
        var figures = new Dictionary<Label, Figure>();
        foreach (LabelKind kind in (LabelKind[])[LabelKind.Site, LabelKind.Country])
        {
            foreach (int label in Carried(network, kind).TakeWhile(_ => figures.Count < MostEvents))
            {
                bool isUnknown = isPartlyUnknown && random.Next(4) == 0;
                figures.Add(new Label(kind, label), isUnknown ? Figure.Unknown : Figure.Of(random.Next(5) == 0 ? random.Next(2) : random.NextDouble() * 0.3));
            }

            if (figures.Keys.FirstOrDefault(label => label.Kind == kind) is var first && figures.ContainsKey(first))
            {
                figures[first] = Figure.Of(0.1); // a kind counts where one of it is known
            }
        }

        return figures;
    }

    private static IEnumerable<int> Carried(SupplyNetwork network, LabelKind kind) =>
        Enumerable.Range(0, network.Data.Sites.Count).Select(site => LabelSet.Of(network, kind).OfSite(new SiteIndex(site)).First).Where(label => label >= 0).Distinct().Order();

    private enum End
    {
        Value,
        Low,
        Middle,
        High,
    }

    /// <summary>All combinations of failures, each with what it cuts.</summary>
    private sealed class Enumerated(SupplyNetwork network, Dictionary<Label, Figure> figures)
    {
        private readonly Label[] labels = [.. figures.Keys];
        private readonly Dictionary<int, ImmutableArray<bool>> known = [];

        public double Chance(VertexIndex target, End end, Label? given = null, bool failed = false)
        {
            double chance = 0;
            foreach (bool isExtra in given is { } label && !figures.ContainsKey(label) ? new[] { failed } : [false])
            {
                for (int set = 0; set < 1 << labels.Length; set++)
                {
                    double weight = 1;
                    for (int at = 0; at < labels.Length; at++)
                    {
                        bool fails = (set >> at & 1) != 0;
                        double own = IsOwnSite(target, labels[at]) ? 0 : labels[at] == given ? (failed ? 1 : 0) : Of(figures[labels[at]], end);
                        weight *= fails ? own : 1 - own;
                    }

                    chance += weight > 0 && IsLost(target, set, isExtra ? given : null) ? weight : 0;
                }
            }

            return chance;
        }

        public double OfSites(VertexIndex target, double every)
        {
            int[] sites = [.. Carried(network, LabelKind.Site).Where(site => site != network.SiteOf(target).Value)];
            double chance = 0;
            for (int set = 0; set < 1 << sites.Length; set++)
            {
                int failing = int.PopCount(set);
                Label[] down = [.. sites.Where((_, at) => (set >> at & 1) != 0).Select(site => new Label(LabelKind.Site, site))];
                chance += Producible.Of(network, Failure.Of(network, [.. down], target))[target.Value] ? 0 : Math.Pow(every, failing) * Math.Pow(1 - every, sites.Length - failing);
            }

            return chance;
        }

        private bool IsLost(VertexIndex target, int set, Label? extra)
        {
            if (extra is { } label)
            {
                return !Producible.Of(network, Failure.Of(network, [.. Failing(set), label], target))[target.Value];
            }

            if (!known.TryGetValue(set, out ImmutableArray<bool> made))
            {
                known[set] = made = Producible.Of(network, Failure.Of(network, [.. Failing(set)]));
            }

            return !made[target.Value];
        }

        private IEnumerable<Label> Failing(int set) => labels.Where((_, at) => (set >> at & 1) != 0);

        private bool IsOwnSite(VertexIndex target, Label label) => label.Kind == LabelKind.Site && label.Value == network.SiteOf(target).Value;

        private static double Of(Figure figure, End end) => figure.IsKnown ? figure.Value : end switch { End.Low => 0, End.High => 1, _ => 0.4 };
    }
}
