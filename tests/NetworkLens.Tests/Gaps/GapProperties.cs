using System.Collections.Immutable;
using CsCheck;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class GapProperties
{
    [Fact]
    public void The_answer_is_what_can_be_made_when_all_outside_fails() =>
        Sample(answer => answer.Answer == BlocAnswer.OnlyThroughUnknown, (network, bloc, answer) => answer.Answer == (IsMade(network, bloc, answer.Target, withUnknown: false) ? BlocAnswer.Yes
            : IsMade(network, bloc, answer.Target, withUnknown: true) ? BlocAnswer.OnlyThroughUnknown
            : BlocAnswer.No));

    [Fact]
    public void The_answers_alone_are_the_same_and_count_several_suppliers() => RandomDataSets.Crowded.Sample(
        data =>
        {
            var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
            ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
            return Gaps.AnswersOf(network, Bloc(data), targets).SequenceEqual(Gaps.Of(network, Bloc(data), targets, cancellation: TestContext.Current.CancellationToken).Select(answer => answer.Answer));
        },
        iter: 500,
        print: RandomDataSets.Print);

    [Fact]
    public void With_the_unknown_tiers_it_hangs_on_and_no_others_it_can_be_made() =>
        Sample(answer => !answer.Through.IsEmpty, (network, bloc, answer) => answer.Answer == BlocAnswer.OnlyThroughUnknown
            ? answer.Through.Length > 0 && IsMade(network, bloc, answer.Target, answer.Through.Contains)
            : answer.Through.IsEmpty);

    [Fact]
    public void Nobody_inside_supplies_what_breaks_and_everybody_who_does_is_listed() =>
        Sample(answer => answer.Breaks.Any(gap => !gap.OutsideSuppliers.IsEmpty), (network, bloc, answer) => answer.Breaks.All(gap =>
        {
            SiteIndex[] suppliers = [.. network.SuppliersOf(gap.Requirement).ToArray().Select(network.SiteOf).Distinct().Where(site => !network.NeedsSeveral || !IsInside(network.Data, bloc, site) || IsUnknown(network.Data, site))];
            SiteIndex own = network.SiteOf(answer.Target);
            return suppliers.ToHashSet().SetEquals(gap.OutsideSuppliers)
                && (network.NeedsSeveral || !suppliers.Any(site => site == own || (IsInside(network.Data, bloc, site) && !IsUnknown(network.Data, site)) || (answer.Answer == BlocAnswer.No && IsUnknown(network.Data, site))));
        }));

    [Fact]
    public void What_cannot_be_made_breaks_somewhere_unless_plants_feed_only_each_other()
    {
        var cases = new Cases();
        Sample(answer => answer.Answer != BlocAnswer.Yes, (network, _, answer) => (answer.Answer == BlocAnswer.Yes) ? answer.Breaks.IsEmpty
            : !cases.Is(!HasLoop(network) && !HasDeadEnd(network)) || answer.Breaks.Length > 0);
        cases.AreAtLeast(50);
    }

    [Fact]
    public void The_timeline_repeats_the_gaps_of_each_year_and_names_what_it_takes()
    {
        var cases = new Cases();
        RandomDataSets.Several.Sample(
            data =>
            {
                var options = new NetworkOptions(RandomDataSets.Year);
                BlocSelection bloc = Bloc(data);
                TimelineRow[] rows = [.. Timeline.Of(data, options, _ => bloc, null, false, RandomDataSets.Year - 2, RandomDataSets.Year + 2, cancellation: TestContext.Current.CancellationToken).SelectMany(year => year.Rows)];
                _ = rows.Count(row => cases.Is(row.StartedBy.Length > 0));
                return Enumerable.Range(RandomDataSets.Year - 2, 5).All(year => IsRepeated(data, bloc, year, [.. rows.Where(row => row.Year == year)]))
                    && rows.All(row => StartsAreWhatItTakes(data, bloc, row, rows));
            },
            iter: 500,
            print: RandomDataSets.Print);
        cases.AreAtLeast(10);
    }

    [Fact]
    public void A_plant_of_the_bloc_that_is_planned_to_supply_is_named_with_the_year_in_which_all_of_it_has_begun()
    {
        var cases = new Cases();
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                BlocSelection bloc = Bloc(data);
                return Gaps.Of(network, bloc, QuestionTargets.Of(network, null), cancellation: TestContext.Current.CancellationToken).SelectMany(answer => answer.Breaks).All(gap =>
                    (cases.Is(!gap.PlannedSuppliers.IsEmpty) || true)
                    && gap.PlannedSuppliers.ToHashSet().SetEquals(Planned(data, bloc, network.SiteOf(gap.Requirement), network.MaterialOf(gap.Requirement))));
            },
            iter: 1_000,
            print: RandomDataSets.Print);
        cases.AreAtLeast(10);
    }

    // Holds of every answer, a hundred at least of those it is about among them.
    private static void Sample(Func<GapAnswer, bool> isAbout, Func<SupplyNetwork, BlocSelection, GapAnswer, bool> holds)
    {
        var cases = new Cases();
        RandomDataSets.Several.Sample(
            data =>
            {
                var network = SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year));
                BlocSelection bloc = Bloc(data);
                ImmutableArray<VertexIndex> targets = [.. Enumerable.Range(0, network.VertexCount).Select(vertex => new VertexIndex(vertex))];
                ImmutableArray<GapAnswer> answers = Gaps.Of(network, bloc, targets, cancellation: TestContext.Current.CancellationToken);
                return answers.Select(answer => answer.Target).SequenceEqual(targets) && answers.All(answer => (cases.Is(isAbout(answer)) || true) && holds(network, bloc, answer));
            },
            iter: 1_000,
            print: RandomDataSets.Print);
        cases.AreAtLeast(100);
    }

    private static bool IsRepeated(DataSet data, BlocSelection bloc, int year, TimelineRow[] rows)
    {
        var network = SupplyNetwork.Of(data, new NetworkOptions(year));
        return Gaps.Of(network, bloc, QuestionTargets.Of(network, null), cancellation: TestContext.Current.CancellationToken)
            .Select(answer => (network.SiteOf(answer.Target), network.MaterialOf(answer.Target), answer.Answer))
            .SequenceEqual(rows.Select(row => (row.Site, row.Material, row.Answer)));
    }

    private static bool StartsAreWhatItTakes(DataSet data, BlocSelection bloc, TimelineRow row, TimelineRow[] rows)
    {
        BlocAnswer before = rows.FirstOrDefault(other => other.Year == row.Year - 1 && other.Site == row.Site && other.Material == row.Material)?.Answer ?? BlocAnswer.No;
        if (row.Answer <= before || row.Year == RandomDataSets.Year - 2)
        {
            return row.StartedBy.IsEmpty;
        }

        var network = SupplyNetwork.Of(data, new NetworkOptions(row.Year));
        var last = SupplyNetwork.Of(data, new NetworkOptions(row.Year - 1));
        VertexIndex target = QuestionTargets.Of(network, null).Single(vertex => network.SiteOf(vertex) == row.Site && network.MaterialOf(vertex) == row.Material);
        bool IsFresh(VertexIndex vertex) => !network.IsTarget(vertex) && last.FindActivity(network.SiteOf(vertex), network.MaterialOf(vertex)) is null;
        bool IsMadeWith(ImmutableArray<SiteIndex> starts) => GapProperties.IsMade(
            network, bloc, target, _ => row.Answer == BlocAnswer.OnlyThroughUnknown, vertex => IsFresh(vertex) && !starts.Contains(network.SiteOf(vertex)));
        return IsMadeWith(row.StartedBy) && row.StartedBy.All(start => !IsMadeWith(row.StartedBy.Remove(start)));
    }

    private static IEnumerable<PlannedSupplier> Planned(DataSet data, BlocSelection bloc, SiteIndex site, MaterialIndex material)
    {
        for (int supplier = 0; supplier < data.Sites.Count; supplier++)
        {
            for (int year = RandomDataSets.Year + 1; year <= RandomDataSets.Year + 3; year++)
            {
                var later = SupplyNetwork.Of(data, new NetworkOptions(year));
                if (!Supplies(SupplyNetwork.Of(data, new NetworkOptions(RandomDataSets.Year)), supplier) && bloc.Contains(data.Sites.Country(new SiteIndex(supplier))) && !IsUnknown(data, new SiteIndex(supplier)) && Supplies(later, supplier))
                {
                    yield return new PlannedSupplier(new SiteIndex(supplier), year);
                    break;
                }
            }
        }

        bool Supplies(SupplyNetwork network, int supplier) =>
            network.FindIntake(site, material) is { } intake && network.SuppliersOf(intake).ToArray().Any(activity => network.SiteOf(activity).Value == supplier);
    }

    private static bool IsMade(SupplyNetwork network, BlocSelection bloc, VertexIndex target, bool withUnknown) => IsMade(network, bloc, target, _ => withUnknown);

    private static bool IsMade(SupplyNetwork network, BlocSelection bloc, VertexIndex target, Func<SiteIndex, bool> mayUnknown, Func<VertexIndex, bool>? fails = null) =>
        Producible.Of(network, new Failure(
            vertex => fails?.Invoke(vertex) == true || (network.SiteOf(vertex) is var site && site != network.SiteOf(target)
                && !(IsUnknown(network.Data, site) ? mayUnknown(site) : IsInside(network.Data, bloc, site))),
            null))[target.Value];

    private static BlocSelection Bloc(DataSet data) => BlocSelection.Parse("AT,BE", data, RandomDataSets.Year, false).Value!;

    private static bool IsInside(DataSet data, BlocSelection bloc, SiteIndex site) => bloc.Contains(data.Sites.Country(site));

    private static bool IsUnknown(DataSet data, SiteIndex site) =>
        data.Sites.Status(site) == SiteStatus.Unknown || data.Countries[data.Sites.Country(site).Value].Iso2 == "XX";

    private static bool HasLoop(SupplyNetwork network) =>
        StrongComponents.Of(network).Count < network.VertexCount
        || Enumerable.Range(0, network.ActivityCount).Any(activity => network.LinksFrom(new VertexIndex(activity)).ToArray()
            .Any(link => network.UsersOf(network.IntakeOf(link)).Contains(new VertexIndex(activity))));

    // Of an unknown tier with a recipe of its own and none of its inputs.
    private static bool HasDeadEnd(SupplyNetwork network) => Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
        .Any(activity => network.VariantCount(activity) == 0 && !network.IsSource(activity));
}
