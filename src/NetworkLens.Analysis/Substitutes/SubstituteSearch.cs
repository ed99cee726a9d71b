using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Who could take the place of a supplier that fails.</summary>
public static class SubstituteSearch
{
    /// <summary>Other makers of what a site makes, with what they have to spare and what they depend on themselves.</summary>
    /// <param name="network">v vertices, m links; not changed.</param>
    /// <param name="later">The network of a later year, whose makers count as planned; null: no later ones.</param>
    /// <param name="site">The supplier that fails.</param>
    /// <param name="material">Only this of what it makes; null: all.</param>
    /// <param name="isWithin">True for a country whose makers count; null: all countries.</param>
    /// <param name="threads">Workers; 0: one a core. The answer does not depend on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The answer; nothing is lost where the site makes nothing of the kind. O(v + m) and the chokepoints of the makers.</returns>
    public static SubstituteAnswer Of(
        SupplyNetwork network, SupplyNetwork? later, SiteIndex site, MaterialIndex? material = null, Func<CountryIndex, bool>? isWithin = null, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        VertexIndex[] failed = [.. ActivitiesOf(network, site).Where(activity => material is null || network.MaterialOf(activity) == material)];
        LostSupply[] lost = [.. failed.Select(activity => LostOf(network, activity))];
        VertexIndex[] makers = [.. Makers(network, site, lost, isWithin)];
        ImmutableArray<bool> without = Producible.Of(network, new Failure(vertex => !network.IsTarget(vertex) && network.SiteOf(vertex) == site, null));
        ILookup<VertexIndex, Label> countries = Cutting(network, makers, LabelKind.Country, threads, cancellation);
        ILookup<VertexIndex, Label> sites = Cutting(network, makers, LabelKind.Site, threads, cancellation);
        IEnumerable<Substitute> today = makers.Select(maker => Row(network, maker, LostBy(lost, network.MaterialOf(maker)), null, without[maker.Value], [.. countries[maker]], [.. sites[maker]]));
        IEnumerable<Substitute> planned = later is null ? [] : Makers(later, site, lost, isWithin)
            .Where(maker => network.FindActivity(later.SiteOf(maker), later.MaterialOf(maker)) is null)
            .Select(maker => Row(later, maker, LostBy(lost, later.MaterialOf(maker)), FirstYear(network, later.SiteOf(maker), later.MaterialOf(maker)), null, [], []));
        return new SubstituteAnswer(
            site,
            [.. lost],
            [.. today.Concat(planned).OrderBy(row => row.Material.Value).ThenBy(row => row.Stands switch { true => 0, false => 1, null => 2 })
                .ThenByDescending(row => double.IsNaN(row.Spare.Value) ? double.NegativeInfinity : row.Spare.Value)
                .ThenByDescending(row => row.Supplied.Length)
                .ThenBy(row => double.IsNaN(row.DistanceKm) ? double.PositiveInfinity : row.DistanceKm)
                .ThenBy(row => row.Site.Value)]);
    }

    private static int? FirstYear(SupplyNetwork network, SiteIndex site, MaterialIndex material) =>
        OutputBook.FirstYear(network.Data, site, material, Math.Max(network.Options.AsOf + 1, network.Data.Sites.StartYear(site) ?? 0));

    private static IEnumerable<VertexIndex> ActivitiesOf(SupplyNetwork network, SiteIndex site) =>
        network.ActivitiesOf(site) is var (first, count) ? Enumerable.Range(first, count).Select(activity => new VertexIndex(activity)) : [];

    private static IEnumerable<VertexIndex> Makers(SupplyNetwork network, SiteIndex failed, LostSupply[] lost, Func<CountryIndex, bool>? isWithin) =>
        Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity)).Where(activity =>
            network.SiteOf(activity) is var site && site != failed && lost.Any(supply => supply.Material == network.MaterialOf(activity))
            && isWithin?.Invoke(network.Data.Sites.Country(site)) != false);

    private static LostSupply LostBy(LostSupply[] lost, MaterialIndex material) => lost.First(supply => supply.Material == material);

    private static LostSupply LostOf(SupplyNetwork network, VertexIndex activity)
    {
        (double known, bool isKnown) = Sent(network, activity);
        double capacity = network.CapacityOf(activity).TonnesPerYear;
        double most = isKnown ? known : double.IsNaN(capacity) ? double.NaN : Math.Max(known, capacity);
        return new LostSupply(network.MaterialOf(activity), new Interval(isKnown ? known : most, known, most), CustomersOf(network, activity));
    }

    private static ImmutableArray<SiteIndex> CustomersOf(SupplyNetwork network, VertexIndex activity) =>
        [.. network.LinksFrom(activity).ToArray().Select(link => network.SiteOf(network.IntakeOf(link))).Distinct().OrderBy(site => site.Value)];

    // Known tonnes over its links, and whether that is all of them.
    private static (double Known, bool IsAll) Sent(SupplyNetwork network, VertexIndex activity)
    {
        double known = 0;
        bool isAll = true;
        foreach (LinkIndex link in network.LinksFrom(activity))
        {
            LinkTonnes tonnes = network.TonnesOf(link);
            (known, isAll) = (known + tonnes.AtLeast, isAll && tonnes.IsKnown);
        }

        return (known, isAll);
    }

    private static Substitute Row(
        SupplyNetwork network, VertexIndex maker, LostSupply lost, int? startYear, bool? stands, ImmutableArray<Label> countries, ImmutableArray<Label> sites)
    {
        DataSet data = network.Data;
        SiteIndex site = network.SiteOf(maker);
        double[] distances = [.. lost.Customers.Select(customer => SiteDistance.Km(data, site, customer)).Where(double.IsFinite)];
        bool isDocumented = network.LinksFrom(maker).ToArray().Any(network.IsDocumented);
        return new Substitute(
            lost.Material, site, startYear, stands, network.CapacityOf(maker), SpareOf(network, maker), distances.Length == 0 ? double.NaN : distances.Min(),
            [.. CustomersOf(network, maker).Intersect(lost.Customers)], isDocumented, countries, sites)
        {
            QualifiedInDays = QualifiedInDays(network, maker, lost),
        };
    }

    private static double QualifiedInDays(SupplyNetwork network, VertexIndex maker, LostSupply lost)
    {
        LinkTable links = network.Data.Links;
        double fewest = double.PositiveInfinity;
        foreach (int row in links.RowsToQualify(network.Options.AsOf))
        {
            bool isHis = links.From[row] == network.SiteOf(maker) && links.Material(row) == lost.Material && lost.Customers.Contains(links.To[row]);
            fewest = isHis ? Math.Min(fewest, links.DaysToQualify(row)) : fewest;
        }

        return double.IsFinite(fewest) ? fewest : double.NaN;
    }

    // Less what it is known to send, or to make where that is more. Where links of unknown tonnes are left they may take all the rest.
    private static Interval SpareOf(SupplyNetwork network, VertexIndex maker)
    {
        double capacity = network.CapacityOf(maker).TonnesPerYear;
        if (double.IsNaN(capacity))
        {
            return new Interval(double.NaN, double.NaN, double.NaN);
        }

        (double known, bool isAll) = Sent(network, maker);
        double made = network.MadeBy(maker) is { IsProduction: true, IsFigure: true } production ? production.TonnesPerYear : 0;
        double most = Math.Max(0, capacity - Math.Max(known, made));
        return new Interval(most, isAll ? most : 0, most);
    }

    private static ILookup<VertexIndex, Label> Cutting(SupplyNetwork network, VertexIndex[] makers, LabelKind by, int threads, CancellationToken cancellation) =>
        (makers.Length == 0 ? [] : Chokepoints.Of(network, [.. makers], by, threads: threads, cancellation: cancellation).Chokepoints)
            .SelectMany(chokepoint => chokepoint.Cut.Select(target => (Target: target, Label: chokepoint.Labels[0])))
            .OrderBy(pair => pair.Label.Value).ToLookup(pair => pair.Target, pair => pair.Label);
}
