using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>What the program judges of a data set in one year: what queries in the graph need, so that they and the console say the same.</summary>
/// <remarks>Facts of the data stay as they are; these properties stand beside them, and reading a data set back leaves them out.</remarks>
internal sealed class Judgement
{
    private const string Anything = "*"; // no id: all that arrives is one requirement

    private readonly SupplyNetwork network;
    private readonly bool allMembers;
    private readonly int[] links; // by row of links.csv, -1 where it is not in force
    private readonly ImmutableArray<double> shares;
    private readonly Dictionary<int, double> sharesOfAll = []; // by link, where all that arrives is one requirement
    private readonly ILookup<SiteIndex, string> requirements;
    private readonly HashSet<int> demandRows;
    private readonly (string Id, BlocSupply Known, BlocSupply WithUnknown)[] blocs;
    private readonly ShortNames siteNames;

    /// <summary>Judges the whole network. O(blocs x (v + m)) time; memory of 4 bytes a row, 8 a link, and 2 bits a bloc and vertex.</summary>
    /// <param name="network">Of the year asked for.</param>
    /// <param name="allMembers">Count the invited, guests and observers of blocs too.</param>
    public Judgement(SupplyNetwork network, bool allMembers)
    {
        (this.network, this.allMembers) = (network, allMembers);
        links = new int[network.Data.Links.Count];
        Array.Fill(links, -1);
        for (int link = 0; link < network.LinkCount; link++)
        {
            foreach (int row in network.RowsOf(new LinkIndex(link)))
            {
                links[row] = link;
            }
        }

        shares = LinkEstimates.SharesOf(network);
        var needed = LinkEstimates.RequirementsOf(network).ToArray();
        requirements = needed.ToLookup(each => each.Site, each => network.Data.Id(each.Material) ?? Anything);
        foreach (var (_, _, range, parts) in needed.Where(each => each.Material == MaterialIndex.Any))
        {
            for (int position = 0; position < range.Count; position++)
            {
                sharesOfAll[range.First + position] = parts[position];
            }
        }

        blocs = [.. network.Data.Blocs.Select(bloc => (bloc.Id, BlocSupply.Of(network, bloc, allMembers, withUnknown: false), BlocSupply.Of(network, bloc, allMembers, withUnknown: true)))];
        siteNames = ShortNames.Of([.. Enumerable.Range(0, network.Data.Sites.Count).Select(site => network.Data.Sites.Name(new SiteIndex(site)))]);
        demandRows = [.. network.Targets.ToArray().Select(target => target.DemandRow)];
    }

    /// <summary>A site: whether it runs, its stage's place, a name for captions, what it needs and asks for.</summary>
    public Properties Site(Properties properties, SiteIndex site)
    {
        SiteTable sites = network.Data.Sites;
        return properties
            .Judge("inForce", sites.IsInForce(site, network.Options.AsOf, network.Options.IncludeUnconfirmed))
            .Add("stageOrder", sites.Stage(site) is { Value: >= 0 } stage ? stage.Value + 1 : null)
            .Add("short", siteNames[site.Value])
            .AddList("needs", Needs(site))
            .AddList("requires", requirements[site])
            .AddList("demands", Demands(site));
    }

    /// <summary>An activity: whether it runs, whether it needs nothing, what it can make, and which blocs alone can supply it.</summary>
    public Properties Activity(Properties properties, SiteIndex site, MaterialIndex material)
    {
        VertexIndex? found = network.FindActivity(site, material);
        properties.Judge("inForce", found is not null);
        return found is not { } activity
            ? properties
            : properties
                .Add("source", network.IsSource(activity))
                .Add("tonnesPerYear", network.CapacityOf(activity).TonnesPerYear)
                .AddList("suppliedInside", BlocsOf(bloc => bloc.Known.CanMake(activity)))
                .AddList("suppliedWithUnknown", BlocsOf(bloc => bloc.WithUnknown.CanMake(activity) && !bloc.Known.CanMake(activity)));
    }

    /// <summary>A row of links.csv: whether it is in force, its caption, its dates as numbers, its share of the receiver's input, what the receiver uses it for, and which blocs make it by themselves.</summary>
    public Properties Ships(Properties properties, int row)
    {
        (PartialDate since, PartialDate until) = network.Data.Links.Dates(row);
        LinkTable rows = network.Data.Links;
        string caption = LinkCaption.Of(network.Data.Id(rows.Material(row))!, rows.Tonnes[row]);
        properties.Judge("inForce", links[row] >= 0).Add("short", caption).Add("sinceDay", DayOf(since.IsKnown ? since.First : null)).Add("untilDay", DayOf(until.IsKnown ? until.Last : null));
        if (links[row] < 0)
        {
            return properties;
        }

        var link = new LinkIndex(links[row]);
        VertexIndex supplier = network.SupplierOf(link);
        SiteIndex sender = network.SiteOf(supplier);
        (List<string> used, string? demand) = UsesOf(network.IntakeOf(link));
        return properties
            .Add("share", shares[link.Value])
            .Add("shareOfAll", sharesOfAll.GetValueOrDefault(link.Value, double.NaN))
            .Add("fromSource", network.IsSource(supplier))
            .AddList("usedFor", used)
            .Add("forDemand", demand)
            .AddList("madeInside", BlocsOf(bloc => bloc.Known.Holds(sender) && bloc.Known.CanMake(supplier)))
            .AddList("madeWithUnknown", BlocsOf(bloc => bloc.WithUnknown.Holds(sender) && bloc.WithUnknown.CanMake(supplier)
                && !(bloc.Known.Holds(sender) && bloc.Known.CanMake(supplier))));
    }

    /// <summary>A row of demand.csv: whether it is the one of the year.</summary>
    public Properties Demand(Properties properties, int row) => properties.Judge("inForce", demandRows.Contains(row));

    /// <summary>A row of bloc-members.csv: whether it counts in the year.</summary>
    public Properties Member(Properties properties, BlocMember member) => properties
        .Judge("inForce", member.IsIn(network.Options.AsOf, allMembers))
        .Add("sinceDay", DayOf(member.Since.IsKnown ? member.Since.First : null));

    // What links bring or something there asks for, and something in force uses.
    private IEnumerable<string> Needs(SiteIndex site)
    {
        (int first, int count) = network.IntakesOf(site);
        return Enumerable.Range(first, count).Select(intake => new IntakeIndex(intake))
            .Where(intake => network.UsersOf(intake).Length > 0)
            .Select(intake => network.Data.Id(network.MaterialOf(intake))!);
    }

    private List<string> Demands(SiteIndex site)
    {
        (int first, int count) = network.IntakesOf(site);
        return [.. Enumerable.Range(first, count).Select(intake => UsesOf(new IntakeIndex(intake)).Demand).OfType<string>().Distinct()];
    }

    // An empty text cannot be told from no demand: what takes anything asks for 'any'.
    private (List<string> Made, string? Demand) UsesOf(IntakeIndex intake)
    {
        var made = new List<string>();
        string? demand = null;
        foreach (VertexIndex user in network.UsersOf(intake))
        {
            if (network.IsTarget(user))
            {
                demand = network.Data.Id(network.MaterialOf(user)) ?? "any";
            }
            else
            {
                made.Add(network.Data.Id(network.MaterialOf(user))!);
            }
        }

        return (made, demand);
    }

    private IEnumerable<string> BlocsOf(Func<(string Id, BlocSupply Known, BlocSupply WithUnknown), bool> holds) =>
        blocs.Where(holds).Select(bloc => bloc.Id);

    // 2026-11-03: 20261103, which compares as dates do.
    private static int? DayOf(DateOnly? day) => day is { } known ? (known.Year * 10_000) + (known.Month * 100) + known.Day : null;
}
