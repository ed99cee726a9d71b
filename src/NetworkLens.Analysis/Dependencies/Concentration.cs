using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Shares of operators, countries or blocs in what each stage makes, or of stages in what is made of a material, and the concentration indices over them.</summary>
public static class Concentration
{
    /// <summary>Years after which a production says nothing of today any more, where nobody says otherwise.</summary>
    public const int DefaultMaxAge = 5;

    private const double MostUnlabelled = 0.05; // of all, up to which an index is one figure and not a range

    /// <summary>One row for each stage and material made there in the network's year; materials are never added up.</summary>
    /// <param name="network">The network.</param>
    /// <param name="by">Operator or country.</param>
    /// <param name="stage">One stage only; null: all.</param>
    /// <param name="material">One material only; null: all.</param>
    /// <param name="maxAge">Years after which a production counts as unknown.</param>
    /// <returns>As by <see cref="MakerGroups"/>.</returns>
    public static ImmutableArray<ConcentrationRow> Of(
        SupplyNetwork network, LabelKind by, StageIndex? stage = null, MaterialIndex? material = null, int maxAge = DefaultMaxAge) =>
        Of(network, MakerGroups.Of(network, by), stage, material, maxAge);

    /// <summary>One row for each stage and material made there, or for each material where the shares are those of stages; materials are never added up.</summary>
    /// <param name="network">The network.</param>
    /// <param name="by">Whose shares.</param>
    /// <param name="stage">One stage only; null: all.</param>
    /// <param name="material">One material only; null: all.</param>
    /// <param name="maxAge">Years after which a production counts as unknown.</param>
    /// <returns>Ordered by stage, then material; of a data set without outputs.csv what links carry away, and nothing where they give no tonnes. O(activities + rows of outputs.csv).</returns>
    /// <remarks>
    /// HHI: Hirschman 1945, Herfindahl 1950. HHI-WGI: the EU's criticality method (European Commission 2017), without trade terms.
    /// What is made is the newer of production and capacity. No share is told where, of the makers in force, those with a figure for the
    /// year make less than those without one made in the data set's own year.
    /// </remarks>
    public static ImmutableArray<ConcentrationRow> Of(
        SupplyNetwork network, MakerGroups by, StageIndex? stage = null, MaterialIndex? material = null, int maxAge = DefaultMaxAge)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(by);
        if (network.Data.Outputs.IsDefault && !Enumerable.Range(0, network.ActivityCount).Any(activity => network.CapacityOf(new VertexIndex(activity)).IsFromLinks))
        {
            return [];
        }

        var rows = new SortedDictionary<(int Stage, int Material), MakerSum>();
        for (int position = 0; position < network.ActivityCount; position++)
        {
            var activity = new VertexIndex(position);
            RowOf(network.SiteOf(activity), network.MaterialOf(activity))?.Add(network, network.SiteOf(activity), network.MadeBy(activity, maxAge), network.MadeBy(activity));
        }

        foreach ((int first, int nothing) in OutputBook.Stopped(network.Data, network.Options))
        {
            Output output = network.Data.Outputs[nothing];
            Capacity MadeSince(int year) => Capacity.OfRow(network.Data, OutputBook.Made(network.Data, first, year, network.Options.AsOf));
            RowOf(output.Site, output.Material)?.Add(network, output.Site, MadeSince(network.Options.AsOf - maxAge), MadeSince(int.MinValue));
        }

        foreach ((SiteIndex site, MaterialIndex made, Output later) in LaterMakers.Of(network))
        {
            RowOf(site, made)?.AddLater(site, later);
        }

        return [.. rows.Values.Where(row => row.HasAnything).Select(row => Told(network, row))];

        MakerSum? RowOf(SiteIndex site, MaterialIndex made)
        {
            StageIndex at = network.Data.Sites.Stage(site);
            if (at.Value < 0 || (stage is not null && at != stage) || (material is not null && made != material))
            {
                return null;
            }

            StageIndex of = by.AreStages ? new StageIndex(-1) : at;
            (int, int) key = (of.Value, made.Value);
            return rows.TryGetValue(key, out MakerSum? row) ? row : rows[key] = new MakerSum(of, made, by);
        }
    }

    private static ConcentrationRow Told(SupplyNetwork network, MakerSum sum)
    {
        MakerGroups by = sum.Groups;
        var unknown = new Interval(double.NaN, double.NaN, double.NaN);
        if (!sum.IsCovered)
        {
            var anything = new Interval(double.NaN, 0, 1);
            return new ConcentrationRow(
                sum.Stage, sum.Material, by, [], double.NaN, double.NaN, anything, by.AreCountries ? anything : unknown, sum.FromCapacity, sum.LeftOut, sum.Years, sum.Basis, false);
        }

        ImmutableArray<MakerShare> shares = [.. sum.OfGroup
            .Select(pair => new MakerShare(by.Named(pair.Key).Name, by.Named(pair.Key).Label, pair.Value.Tonnes / sum.Total, pair.Value.Tonnes, pair.Value.Years))
            .OrderByDescending(share => share.Share)
            .ThenBy(share => share.Name, StringComparer.Ordinal)];
        double thin = sum.Unlabelled / sum.Total;
        double[] parts = [.. shares.Select(share => share.Share)];
        double[] governance = by.AreCountries ? [.. shares.Select(share => network.Data.Countries[share.Label!.Value.Value].Governance.Value / Country.WorstGovernance)] : [];
        bool lacksGovernance = governance.Any(double.IsNaN);
        Interval plain = HerfindahlIndex.Of(parts, [.. parts.Select(_ => 1.0)], thin, weightOfNew: 1);
        Interval weighted = unknown;
        if (by.AreCountries)
        {
            weighted = new Interval(
                lacksGovernance ? double.NaN : HerfindahlIndex.Of(parts, governance, thin, weightOfNew: 1).Value,
                HerfindahlIndex.Of(parts, [.. governance.Select(weight => double.IsNaN(weight) ? 0 : weight)], thin, weightOfNew: 1).Low,
                HerfindahlIndex.Of(parts, [.. governance.Select(weight => double.IsNaN(weight) ? 1 : weight)], thin, weightOfNew: 1).High);
        }

        return new ConcentrationRow(
            sum.Stage, sum.Material, by, shares, sum.Total, thin, Settled(plain), Settled(weighted), sum.FromCapacity, sum.LeftOut, sum.Years, sum.Basis, true)
        {
            LacksGovernance = lacksGovernance,
        };

        Interval Settled(Interval index) => thin > MostUnlabelled ? index with { Value = double.NaN } : index;
    }
}
