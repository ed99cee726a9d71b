using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>A data set after effects that change who is there: sites that run or come later, links that open.</summary>
internal static class ShockedData
{
    /// <summary>The network after the effects of a period; the one given where none of them changes it.</summary>
    public static SupplyNetwork Network(SupplyNetwork network, ImmutableArray<Effect> effects)
    {
        DataSet data = network.Data;
        foreach (Effect effect in effects)
        {
            data = effect.Kind switch
            {
                ShockKind.Restart or ShockKind.Build => Running(data, effect.Sites!, network.Options.AsOf),
                ShockKind.Delay => Later(data, effect.Sites!, (int)effect.Extent),
                ShockKind.Open => Opened(data, network, effect),
                _ => data,
            };
        }

        return ReferenceEquals(data, network.Data) ? network : SupplyNetwork.Of(data, network.Options);
    }

    /// <summary>The pairs of activities and receivers that an opening joins anew: who makes it, who has use for it, and no link between them.</summary>
    private static IEnumerable<(SiteIndex From, SiteIndex To, MaterialIndex Material)> Openings(SupplyNetwork network, Effect effect) =>
        from sender in effect.From!
        from receiver in effect.To!
        where sender != receiver
        from material in effect.Materials
        where network.FindActivity(sender, material) is { } activity
            && network.FindIntake(receiver, material) is { } intake && !network.SuppliersOf(intake).Contains(activity)
        select (sender, receiver, material);

    /// <summary>Sites that run, whatever their status and years: their outputs and links of later years are there with them.</summary>
    public static DataSet Running(DataSet data, SiteSet sites, int year)
    {
        int[] earliest = new int[data.Sites.Count];
        Array.Fill(earliest, year);
        if (!data.Outputs.IsDefault)
        {
            foreach (IGrouping<SiteIndex, MaterialIndex> made in data.Outputs.Where(output => sites.Contains(output.Site)).GroupBy(output => output.Site, output => output.Material))
            {
                earliest[made.Key.Value] = made.Distinct().Min(material => OutputBook.FirstYear(data, made.Key, material, year)) ?? year;
            }
        }

        return data with
        {
            Sites = data.Sites with
            {
                Statuses = Changed(data.Sites.Count, site => sites.Contains(site) ? SiteStatus.Operating : data.Sites.Status(site)),
                StartYears = Changed(data.Sites.Count, site => sites.Contains(site) ? (short)0 : (short)(data.Sites.StartYear(site) ?? 0)),
                EndYears = Changed(data.Sites.Count, site => sites.Contains(site) ? (short)0 : (short)(data.Sites.EndYear(site) ?? 0)),
            },
            Outputs = data.Outputs.IsDefault ? data.Outputs
                : [.. data.Outputs.Select(output => sites.Contains(output.Site) && output.Year is { } made ? output with { Year = made - (earliest[output.Site.Value] - year) } : output)],
            Links = data.Links with
            {
                Since = new Column<PartialDate>(
                    [.. Enumerable.Range(0, data.Links.Count).Select(row => sites.Contains(data.Links.From[row]) || sites.Contains(data.Links.To[row]) ? Reached(data.Links.Dates(row).Since, year) : data.Links.Dates(row).Since)],
                    default),
            },
        };
    }

    private static PartialDate Reached(PartialDate since, int year) => since.IsKnown && since.Year > year ? default : since;

    private static DataSet Later(DataSet data, SiteSet sites, int years)
    {
        bool IsLate(SiteIndex site) => sites.Contains(site) && data.Sites.Status(site) is SiteStatus.Planned or SiteStatus.Construction;
        return data with
        {
            Sites = data.Sites with
            {
                StartYears = Changed(data.Sites.Count, site => (short)(data.Sites.StartYear(site) is { } start ? start + (IsLate(site) ? years : 0) : 0)),
            },
            Outputs = data.Outputs.IsDefault ? data.Outputs
                : [.. data.Outputs.Select(output => IsLate(output.Site) && output.Year is { } made ? output with { Year = made + years } : output)],
        };
    }

    private static DataSet Opened(DataSet data, SupplyNetwork network, Effect effect)
    {
        SupplyNetwork now = ReferenceEquals(data, network.Data) ? network : SupplyNetwork.Of(data, network.Options);
        (SiteIndex From, SiteIndex To, MaterialIndex Material)[] added = [.. Openings(now, effect)];
        if (added.Length == 0)
        {
            return data;
        }

        LinkTable links = data.Links;
        int[] rows = [.. Enumerable.Range(0, links.Count)];
        return data with
        {
            Links = new LinkTable
            {
                Senders = [.. links.From, .. added.Select(link => link.From)],
                Receivers = [.. links.To, .. added.Select(link => link.To)],
                Materials = new Column<MaterialIndex>([.. rows.Select(links.Material), .. added.Select(link => link.Material)], default),
                Tonnes = new Column<double>([.. rows.Select(row => links.TonnesPerYear(row).Value), .. added.Select(_ => double.NaN)], double.NaN),
                TonnesBases = new Column<Basis>([.. rows.Select(links.TonnesBasis), .. added.Select(_ => Basis.Assumed)], Basis.Assumed),
                Costs = new Column<double>([.. rows.Select(row => links.CostUsdPerTonne(row).Value), .. added.Select(_ => double.NaN)], double.NaN),
                TransitDays = !links.TransitDays.IsPresent ? links.TransitDays : new Column<Figure>([.. rows.Select(links.Transit), .. added.Select(_ => Figure.Unknown)], Figure.Unknown),
                QualificationDays = !links.QualificationDays.IsPresent ? links.QualificationDays : new Column<Figure>([.. rows.Select(links.Qualification), .. added.Select(_ => Figure.Unknown)], Figure.Unknown),
                Bases = new Column<Basis>([.. rows.Select(links.Basis), .. added.Select(_ => Basis.Reported)], Basis.Reported), // given: it is the question
                Since = new Column<PartialDate>([.. rows.Select(row => links.Dates(row).Since), .. added.Select(_ => default(PartialDate))], default),
                Until = new Column<PartialDate>([.. rows.Select(row => links.Dates(row).Until), .. added.Select(_ => default(PartialDate))], default),
            },
        };
    }

    private static Column<T> Changed<T>(int count, Func<SiteIndex, T> value) => new([.. Enumerable.Range(0, count).Select(site => value(new SiteIndex(site)))], default!);
}
