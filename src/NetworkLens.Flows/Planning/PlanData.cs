using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A bloc on its own, with plants that are planned and plants that might be built, as one network.</summary>
/// <param name="Network">Every site of the data set in its old place, then the new ones.</param>
/// <param name="Horizon">A year of it: what is outside makes and asks for nothing; imports are stocks that last the year.</param>
internal sealed record PlanData(SupplyNetwork Network, FlowHorizon Horizon)
{
    /// <summary>Steady state of the year.</summary>
    public FlowProblem Problem => Horizon.Periods[0].Problem;

    /// <summary>Builds it.</summary>
    /// <param name="question">Whose bloc.</param>
    /// <param name="planned">Planned plants that run, and plants that have grown, all at the largest capacity that is announced for them.</param>
    /// <param name="built">New places, and by place what each makes, t/yr; infinite where that is to be found.</param>
    /// <param name="unknownCapacity">t/yr of an activity whose capacity nobody knows.</param>
    public static PlanData Of(PlanQuestion question, SiteSet planned, IReadOnlyList<(BuildingSite Place, double[] TonnesPerYear)> built, double unknownCapacity = 0)
    {
        SupplyNetwork today = question.Network;
        DataSet data = With(AnnouncedCapacity.Reached(ShockedData.Running(today.Data, planned, today.Options.AsOf), planned, today.Options.AsOf), built);
        var network = SupplyNetwork.Of(data, today.Options);
        bool IsInside(SiteIndex site) => site.Value >= today.Data.Sites.Count || question.Bloc.Contains(data.Sites.Country(site));
        FlowProblem problem = BlocMarket.Of(network, IsInside, unknownCapacity);

        // Of today: where links tell what is asked for, those of a planned plant ask for nothing more.
        var demand = today.Targets.ToArray().ToDictionary(target => (target.Site, target.Material), target => double.IsNaN(target.TonnesPerYear) ? 0 : target.TonnesPerYear);
        problem = problem with { Demand = [.. problem.Demand.Select((_, target) => network.Targets[target] is var asked && IsInside(asked.Site) ? demand.GetValueOrDefault((asked.Site, asked.Material)) : 0)] };
        if (network.NeedsSeveral)
        {
            problem = problem with { CountsAs = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => SupplierOf(network, today.Data.Sites.Count, built, new VertexIndex(activity)))] };
        }

        ImmutableArray<FlowStock> imports = question.WithImports ? Imports(today, question.Bloc, SiteSet.Of(data, _ => true)) : [];
        return new PlanData(network, new FlowHorizon([new FlowPeriod(problem, 1, [.. Enumerable.Range(0, imports.Length)])], imports));
    }

    /// <summary>Site of a new place.</summary>
    public static SiteIndex SiteOf(DataSet today, int place) => new(today.Sites.Count + place);

    // A new mine at a deposit is no other supplier than the mine that is there.
    private static int SupplierOf(SupplyNetwork network, int sites, IReadOnlyList<(BuildingSite Place, double[] TonnesPerYear)> built, VertexIndex activity) =>
        network.SiteOf(activity).Value - sites is var place and >= 0 && built[place].Place.Deposit is { } deposit
            && network.FindActivity(deposit, network.MaterialOf(activity)) is { } there ? there.Value : activity.Value;

    /// <summary>Makers of a bloc that do not run in the network's year and are planned, under way or to start later, and those that run and are to make more.</summary>
    public static SiteSet PlannedIn(SupplyNetwork network, BlocSelection bloc)
    {
        DataSet data = network.Data;
        SiteTable sites = data.Sites;
        var makers = (data.Outputs.IsDefault ? data.Links.From.ToArray() : data.Outputs.Select(output => output.Site)).ToHashSet();
        HashSet<SiteIndex> growing = AnnouncedCapacity.Growing(network);
        bool ComesLater(SiteIndex site) => !sites.IsInForce(site, network.Options.AsOf, network.Options.IncludeUnconfirmed)
            && (sites.Status(site) is SiteStatus.Planned or SiteStatus.Construction
                || (sites.StartYear(site) is { } start && start > network.Options.AsOf && sites.IsInForce(site, start, network.Options.IncludeUnconfirmed)));
        return SiteSet.Of(data, site => makers.Contains(site) && bloc.Contains(sites.Country(site)) && (growing.Contains(site) || ComesLater(site)));
    }

    /// <summary>What comes from outside over the links of today: their tonnes, and where these are not known what the supplier can make.</summary>
    private static ImmutableArray<FlowStock> Imports(SupplyNetwork network, BlocSelection bloc, SiteSet everyone)
    {
        bool IsInside(SiteIndex site) => bloc.Contains(network.Data.Sites.Country(site));
        var tonnes = new SortedDictionary<int, double>();
        for (int activity = 0; activity < network.ActivityCount; activity++)
        {
            var supplier = new VertexIndex(activity);
            if (IsInside(network.SiteOf(supplier)))
            {
                continue;
            }

            double capacity = network.CapacityOf(supplier).TonnesPerYear;
            double sent = 0;
            foreach (LinkIndex link in network.LinksFrom(supplier))
            {
                if (IsInside(network.SiteOf(network.IntakeOf(link))))
                {
                    sent += network.TonnesOf(link) is { IsKnown: true } known ? known.TonnesPerYear : double.IsNaN(capacity) ? 0 : capacity;
                }
            }

            int material = network.MaterialOf(supplier).Value;
            tonnes[material] = tonnes.GetValueOrDefault(material) + (double.IsNaN(capacity) ? sent : Math.Min(sent, capacity));
        }

        return [.. tonnes.Where(pair => pair.Value > 0).Select(pair => new FlowStock(new MaterialIndex(pair.Key), everyone, pair.Value))];
    }

    // Only the columns that a network is made of.
    private static DataSet With(DataSet data, IReadOnlyList<(BuildingSite Place, double[] TonnesPerYear)> built)
    {
        if (built.Count == 0)
        {
            return data;
        }

        SiteTable sites = data.Sites;
        Column<T> Longer<T>(Func<SiteIndex, T> old, Func<BuildingSite, T> added) =>
            new([.. Enumerable.Range(0, sites.Count).Select(site => old(new SiteIndex(site))), .. built.Select(place => added(place.Place))], default!);
        return data with
        {
            Sites = new SiteTable
            {
                Ids = [.. sites.Ids, .. built.Select((_, place) => $"new-{place}")],
                Stages = [.. sites.Stages, .. built.Select(place => place.Place.Stage)],
                Countries = Longer(sites.Country, place => place.Country ?? new CountryIndex(-1)),
                Statuses = Longer(sites.Status, _ => SiteStatus.Operating),
                StartYears = Longer(site => (short)(sites.StartYear(site) ?? 0), _ => (short)0),
                EndYears = Longer(site => (short)(sites.EndYear(site) ?? 0), _ => (short)0),
            },
            Outputs =
            [
                .. data.Outputs,
                .. built.SelectMany((place, number) => place.Place.Costs.Select((cost, row) => new Output(
                    SiteOf(data, number), cost.Material, Figure.Of(place.TonnesPerYear[row]), OutputKind.Capacity, null, false, Basis.Assumed, null, []))),
            ],
        };
    }
}
