using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Export;

/// <summary>What is told of sites and links, in this order, in every format.</summary>
internal static class GraphAttributes
{
    /// <summary>What is told of a site beside its id.</summary>
    public static ImmutableArray<GraphAttribute<SiteIndex>> OfSites(NetworkPart part)
    {
        SupplyNetwork network = part.Network;
        DataSet data = network.Data;
        SiteRank? Rank(SiteIndex site) => part.Ranks.GetValueOrDefault(site);
        return
        [
            new("name", AttributeType.Text, data.Sites.Name),
            new("stage", AttributeType.Text, site => data.Sites.Stage(site) is { Value: >= 0 } stage ? data.Stages[stage.Value].Id : null),
            new("country", AttributeType.Text, site => data.Sites.Country(site) is { Value: >= 0 } country ? data.Countries[country.Value].Iso2 : null),
            new("operator", AttributeType.Text, site => data.Sites.Operator(site) is { Value: >= 0 } runs ? data.Operators[runs.Value] : null),
            new("status", AttributeType.Text, site => DataWords.Word(data.Sites.Status(site))),
            new("aggregate", AttributeType.Flag, site => data.Sites.IsAggregate(site)),
            new("latitude", AttributeType.Number, site => Known(data.Sites.Position(site).Latitude)),
            new("longitude", AttributeType.Number, site => Known(data.Sites.Position(site).Longitude)),
            new("materials", AttributeType.Text, site => Materials(network, site)),
            new("capacityMaterial", AttributeType.Text, site => Largest(network, site) is { } most ? data.Materials[network.MaterialOf(most).Value].Id : null),
            new("capacityTonnesPerYear", AttributeType.Number, site => Largest(network, site) is { } most ? Known(network.CapacityOf(most).TonnesPerYear) : null),
            new("demandMaterial", AttributeType.Text, site => OnlyTarget(network, site) is { Material.Value: >= 0 } only ? data.Materials[only.Material.Value].Id : null),
            new("demandTonnesPerYear", AttributeType.Number, site => Demand(network, site)),
            new("chokepointRank", AttributeType.Whole, site => Rank(site)?.Rank),
            new("targetsCut", AttributeType.Whole, site => Rank(site)?.TargetsCut),
            new("demandShareCut", AttributeType.Number, site => Rank(site) is { } rank ? FigureText.Rounded(rank.DemandShare) : null),
            new("sources", AttributeType.Text, site => Sources(data, data.Sites.SourcesOf(site))),
        ];
    }

    /// <summary>What is told of a link beside its ends.</summary>
    public static ImmutableArray<GraphAttribute<LinkIndex>> OfLinks(NetworkPart part)
    {
        SupplyNetwork network = part.Network;
        DataSet data = network.Data;
        return
        [
            new("material", AttributeType.Text, link => data.Materials[network.MaterialOf(link).Value].Id),
            new("tonnesPerYear", AttributeType.Number, link => Sum(network.TonnesOf(link).TonnesPerYear, network.RowsOf(link).Length)),
            new("documented", AttributeType.Flag, link => network.IsDocumented(link)),
            new("sources", AttributeType.Text, link => Sources(data, Cited(network, link))),
        ];
    }

    // As it was read: another program may compute with it. Unknown and unlimited are null.
    private static double? Known(double value) => double.IsFinite(value) ? value : null;

    // To 15 digits where several rows were added, which is exact in decimals and hides in which order.
    private static double? Sum(double value, int rows) =>
        rows > 1 ? FigureText.Rounded(value, 15) : Known(value);

    private static IEnumerable<VertexIndex> Activities(SupplyNetwork network, SiteIndex site)
    {
        (int first, int count) = network.ActivitiesOf(site);
        return Enumerable.Range(first, count).Select(activity => new VertexIndex(activity))
            .OrderBy(activity => network.Data.Materials[network.MaterialOf(activity).Value].Id, StringComparer.Ordinal);
    }

    private static string? Materials(SupplyNetwork network, SiteIndex site) =>
        network.ActivitiesOf(site).Count == 0 ? null : string.Join(';', Activities(network, site).Select(activity => network.Data.Materials[network.MaterialOf(activity).Value].Id));

    // Tonnes of several materials do not add up: the one it makes most of stands for the site. What only its links tell, they tell.
    private static VertexIndex? Largest(SupplyNetwork network, SiteIndex site)
    {
        VertexIndex[] known = [.. Activities(network, site).Where(activity => network.CapacityOf(activity) is { IsFigure: true, IsFromLinks: false })];
        return known.Length == 0 ? null : known.MaxBy(activity => network.CapacityOf(activity).TonnesPerYear);
    }

    private static double? Demand(SupplyNetwork network, SiteIndex site)
    {
        double sum = double.NaN;
        int known = 0;
        foreach (Target target in Targets(network, site))
        {
            double tonnes = target.TonnesPerYear;
            sum = double.IsNaN(tonnes) ? sum : double.IsNaN(sum) ? tonnes : sum + tonnes;
            known += double.IsNaN(tonnes) ? 0 : 1;
        }

        return Sum(sum, known);
    }

    // What demand.csv says it asks for.
    private static IEnumerable<Target> Targets(SupplyNetwork network, SiteIndex site)
    {
        for (int target = FirstTarget(network, site); target < network.TargetCount && network.Targets[target].Site == site; target++)
        {
            if (network.Targets[target].DemandRow >= 0)
            {
                yield return network.Targets[target];
            }
        }
    }

    private static Target? OnlyTarget(SupplyNetwork network, SiteIndex site) => Targets(network, site).Take(2).ToArray() is [var only] ? only : null;

    private static int FirstTarget(SupplyNetwork network, SiteIndex site)
    {
        int first = 0;
        int end = network.TargetCount;
        while (first < end)
        {
            int middle = first + ((end - first) / 2);
            (first, end) = network.Targets[middle].Site.Value < site.Value ? (middle + 1, end) : (first, middle);
        }

        return first;
    }

    private static SourceIndex[] Cited(SupplyNetwork network, LinkIndex link)
    {
        var cited = new HashSet<SourceIndex>();
        foreach (int row in network.RowsOf(link))
        {
            foreach (SourceIndex source in network.Data.Links.SourcesOf(row))
            {
                cited.Add(source);
            }
        }

        return [.. cited];
    }

    private static string? Sources(DataSet data, ReadOnlySpan<SourceIndex> cited) =>
        cited.IsEmpty ? null : string.Join(';', cited.ToArray().Select(source => data.Sources[source.Value].Id).Order(StringComparer.Ordinal));
}
