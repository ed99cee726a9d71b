using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Data;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>The saved queries, asked of a real server, find what the console finds: on the data set that ships and on random ones.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class SavedQueriesAgree
{
    private const int MostRoutes = 5_000;
    private const int LongestWay = 8; // of the query

    private readonly Dictionary<string, int> compared = []; // findings of each query

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_the_data_set_that_ships()
    {
        DataSet data = DataSetFolder.Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths"), cancellation: Cancellation).Data!;
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        var network = SupplyNetwork.Of(data, new NetworkOptions(data.AsOf));
        SiteIndex[] asked = [.. ((string[])["lockheed-fortworth-defence-use", "mp-independence-magnet", "vw-kassel-ev-use"]).Select(id => new SiteIndex(data.Sites.Ids.ToList().IndexOf(id)))];
        await AgreeAsync(server, network, ["forge", "g7"], asked);
        await AgreeAsync(server, SupplyNetwork.Of(data, new NetworkOptions(2030, Evidence.Documented, IncludeUnconfirmed: true)), ["forge"], asked[..1]);
    }

    [Fact]
    public async Task On_fifty_random_data_sets()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        for (int seed = 0; seed < 50; seed++)
        {
            DataSet data = WithBlocs(RandomDataSets.Of(new Random(seed)));
            var options = new NetworkOptions(RandomDataSets.Year, seed % 5 == 0 ? Evidence.Documented : Evidence.All, seed % 3 == 0);
            try
            {
                await AgreeAsync(server, SupplyNetwork.Of(data, options), ["one", "two"], [.. Enumerable.Range(0, data.Sites.Count).Select(site => new SiteIndex(site))]);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                throw new InvalidOperationException($"Seed {seed}, {options}:\n{RandomDataSets.Print(data)}", fault);
            }
        }

        Assert.All(((string[])[ViewCypher.SingleSuppliers, ViewCypher.CountryShares, ViewCypher.BlocGaps, ViewCypher.BlocPaths]).Select(query => compared.GetValueOrDefault(query)), count => Assert.InRange(count, 40, int.MaxValue));
    }

    [Fact]
    public async Task And_where_nothing_is_found_one_row_says_so()
    {
        DataSet data = SmallStores.Edition(1);
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await SmallStores.PushAsync(server, data);
        foreach (SavedQuery query in SavedQuery.All.Where(query => query.Name is not ("neighbourhood" or "single-source" or "country-shares" or "gaps")))
        {
            CypherRow row = Assert.Single(await AskAsync(server, data, query.Text, "found, shown", ("site", "b"), ("bloc", "none")));
            Assert.Equal((0, 0), (row.Count("found"), row.Count("shown")));
        }
    }

    // Ore for r1 comes from China; acid for r2 from nobody at all. Both are gaps, and only the first has somebody outside to be drawn.
    [Fact]
    public async Task A_gap_that_nobody_outside_supplies_is_drawn_too()
    {
        using var folder = new DataFolder(
            """
            === sites.csv
            id,stage,country
            m,mine,CN
            r1,refiner,US
            r2,refiner,US
            use,end-use,US
            === links.csv
            from,to,material
            m,r1,ore
            r1,use,oxide
            r2,use,metal
            === outputs.csv
            site,material,tonnes_per_year
            m,ore,10
            r1,oxide,5
            r2,metal,5
            === recipes.csv
            output,input
            oxide,ore
            metal,acid
            === demand.csv
            site,material,tonnes_per_year
            use,oxide,5
            use,metal,5

            """);
        DataSet data = folder.Read();
        var network = SupplyNetwork.Of(data, new NetworkOptions(2026));
        BlocSelection members = BlocSelection.Parse("US", data, 2026, allMembers: false).Value!;
        GapAnswer[] gaps = [.. Gaps.Of(network, members, QuestionTargets.Of(network, null), cancellation: Cancellation)];
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await SmallStores.PushAsync(server, data);
        await using (ICypherSession session = server.Open())
        {
            await GapAnnotation.Of(network, gaps, [], "gaps").WriteAsync(session, new CypherLoad(data), Cancellation);
        }

        IReadOnlyList<CypherRow> rows = await AskAsync(server, data, SavedQuery.All.Single(query => query.Name == "annotated-gaps").Text, "site.id AS site, size(pictures) AS pictures, found, shown");
        Assert.Equal([("r1", 1, 2, 2), ("r2", 0, 2, 2)], rows.Select(row => (row.Text("site")!, row.Count("pictures"), row.Count("found"), row.Count("shown"))).Order());
    }

    [Fact]
    public async Task And_a_cut_is_said()
    {
        DataSet data = DataSetFolder.Read(Path.Combine(AppContext.BaseDirectory, "graph-seed", "rare-earths"), cancellation: Cancellation).Data!;
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        await SmallStores.PushAsync(server, data);
        IReadOnlyList<CypherRow> rows = await AskAsync(server, data, ViewCypher.CountryShares, "found, shown");
        Assert.Equal(100, rows.Count);
        Assert.All(rows, row => Assert.Equal((100, true), (row.Count("shown"), row.Count("found") > 100)));
    }

    private async Task AgreeAsync(RealNeo4j server, SupplyNetwork network, string[] blocs, SiteIndex[] sites)
    {
        DataSet data = network.Data;
        await using (ICypherSession session = server.Open())
        {
            await Push.ToAsync(session, new CypherLoad(network), again: false, null, Cancellation);
        }

        Assert.Equal(
            SingleSource.Of(network, null, LabelKind.Site).Where(row => row.Shares.Length == 1).Select(row => $"{data.Sites.Id(row.Top.Group.Site)} {data.Id(row.Material) ?? "*"} {data.Sites.Id(row.Site)}").Order(StringComparer.Ordinal),
            await FindAsync(server, data, ViewCypher.SingleSuppliers, "supplier, material, consumer", row => $"{row.Text("supplier")} {row.Text("material")} {row.Text("consumer")}"));
        Assert.Equal(
            CountryShares(network).Order(StringComparer.Ordinal),
            await FindAsync(server, data, ViewCypher.CountryShares, "country, material, consumer, share", row => $"{row.Text("country")} {row.Text("material")} {row.Text("consumer")} {Rounded(row["share"])}"));
        foreach (string bloc in blocs)
        {
            BlocSelection members = BlocSelection.Parse(bloc, data, network.Options.AsOf, allMembers: false).Value!;
            Assert.Equal(
                BlocGaps(network, members).Order(StringComparer.Ordinal),
                await FindAsync(server, data, ViewCypher.BlocGaps, "consumer.id AS consumer, material", row => $"{row.Text("consumer")} {row.Text("material")}", ("bloc", bloc)));
            foreach (SiteIndex site in sites.Where(site => !SuppliesFromOutside(network, members, site)))
            {
                Assert.Equal(
                    BlocWays(network, members, site).Order(StringComparer.Ordinal),
                    await FindAsync(server, data, ViewCypher.BlocPaths, "[site IN nodes(picture) | site.id] AS way, onlyThroughUnknown", row => $"{Way(row["way"])} {row["onlyThroughUnknown"]}", ("bloc", bloc), ("site", data.Sites.Id(site))));
            }
        }

        foreach (SiteIndex site in sites)
        {
            CypherRow row = Assert.Single(await AskAsync(server, data, Uncut(ViewCypher.Neighbourhood), "[p IN upstream | [n IN nodes(p) | n.id]] AS ups, [p IN downstream | [n IN nodes(p) | n.id]] AS downs, inForce", ("site", data.Sites.Id(site))));
            Assert.Equal(data.Sites.IsInForce(site, network.Options.AsOf, network.Options.IncludeUnconfirmed), row["inForce"]);
            Assert.Equal(Around(network, site, 2, isUpstream: true), Ways(row["ups"]));
            Assert.Equal(Around(network, site, 4, isUpstream: false), Ways(row["downs"]));
        }
    }

    // Each way once, whatever materials go along it.
    private static IEnumerable<string> BlocWays(SupplyNetwork network, BlocSelection bloc, SiteIndex site)
    {
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, SiteSet.Of(network.Data, other => other == site));
        var ways = new Dictionary<string, bool>();
        foreach (BlocPart part in BlocPart.Of(network, bloc, targets))
        {
            ImmutableArray<bool> known = Producible.Of(part.Known);
            foreach (VertexIndex target in part.Targets)
            {
                SupplyNetwork inside = known[target.Value] ? part.Known : part.WithUnknown;
                ImmutableArray<Route> routes = Routes.Of(inside, [target], new RouteOptions(Count: MostRoutes), Cancellation).Single().Routes;
                Assert.True(routes.Length < MostRoutes);
                foreach (Route route in routes.Where(route => route.Links.Length is > 0 and <= LongestWay))
                {
                    string way = string.Join(" > ", route.Links.Select(link => inside.SiteOf(inside.SupplierOf(link))).Append(site).Select(network.Data.Sites.Id));
                    ways[way] = ways.GetValueOrDefault(way) || known[target.Value];
                }
            }
        }

        return ways.Select(way => $"{way.Key} {!way.Value}");
    }

    // A site outside that supplies others is kept for its own question alone: what it would lend to the bloc is not in the graph.
    private static bool SuppliesFromOutside(SupplyNetwork network, BlocSelection bloc, SiteIndex site)
    {
        (int first, int count) = network.ActivitiesOf(site);
        return (BlocPart.IsUnknown(network.Data, site) || !bloc.Contains(network.Data.Sites.Country(site)))
            && Enumerable.Range(first, count).Any(activity => network.LinksFrom(new VertexIndex(activity)).Length > 0);
    }

    private static IEnumerable<string> BlocGaps(SupplyNetwork network, BlocSelection bloc)
    {
        bool IsInside(SiteIndex site) => !BlocPart.IsUnknown(network.Data, site) && bloc.Contains(network.Data.Sites.Country(site));
        return Enumerable.Range(0, network.IntakeCount).Select(intake => new IntakeIndex(intake))
            .Where(intake => network.UsersOf(intake).Length > 0 && IsInside(network.SiteOf(intake)) && !network.SuppliersOf(intake).ToArray().Any(supplier => IsInside(network.SiteOf(supplier))))
            .Select(intake => $"{network.Data.Sites.Id(network.SiteOf(intake))} {network.Data.Id(network.MaterialOf(intake))}");
    }

    private static IEnumerable<string> CountryShares(SupplyNetwork network) => SingleSource.Of(network, null, LabelKind.Country, SavedQuery.Threshold)
        .SelectMany(row => row.Shares.Where(share => share.Group.Label is not null && Math.Round(share.Share.Value, 9) >= SavedQuery.Threshold)
            .Select(share => $"{LabelText.Bare(network, share.Group.Label!.Value)} {network.Data.Id(row.Material) ?? "*"} {network.Data.Sites.Id(row.Site)} {Rounded(share.Share.Value)}"));

    // Every sequence of different sites in which each makes something of what the one before sent, found by trying every link.
    private static string[] Around(SupplyNetwork network, SiteIndex centre, int most, bool isUpstream)
    {
        var ways = new SortedSet<string>(StringComparer.Ordinal);
        Walk([centre], null);
        return [.. ways];

        void Walk(ImmutableList<SiteIndex> way, LinkIndex? before)
        {
            if (way.Count > most)
            {
                return;
            }

            for (int link = 0; link < network.LinkCount; link++)
            {
                var index = new LinkIndex(link);
                (SiteIndex from, SiteIndex to) = (network.SiteOf(network.SupplierOf(index)), network.SiteOf(network.IntakeOf(index)));
                if ((isUpstream ? to : from) != way[^1] || way.Contains(isUpstream ? from : to) || !Joins(before, index))
                {
                    continue;
                }

                ImmutableList<SiteIndex> longer = way.Add(isUpstream ? from : to);
                bool isEnd = isUpstream || (network.Data.Sites.Stage(to).Value == network.Data.Stages.Length - 1 && network.UsersOf(network.IntakeOf(index)).ToArray().Any(network.IsTarget));
                if (isEnd)
                {
                    ways.Add(string.Join(" > ", (isUpstream ? longer.Reverse() : longer).Select(network.Data.Sites.Id)));
                }

                Walk(longer, index);
            }
        }

        bool Joins(LinkIndex? before, LinkIndex link) => before is not { } other
            ? !isUpstream || network.UsersOf(network.IntakeOf(link)).Length > 0
            : isUpstream
                ? network.UsersOf(network.IntakeOf(link)).Contains(network.SupplierOf(other))
                : network.UsersOf(network.IntakeOf(other)).Contains(network.SupplierOf(link));
    }

    private static DataSet WithBlocs(DataSet data)
    {
        BlocMember Member(int country, string? status = null, int since = 0) =>
            new(new CountryIndex(country), status, PartialDate.TryParse($"{since:D4}", out PartialDate date) ? date : default, null, []);
        return data with
        {
            Blocs =
            [
                new Bloc("one", null, null, [], [Member(0), Member(1)]),
                new Bloc("two", null, null, [], [Member(0, "observer"), Member(1, since: RandomDataSets.Year), Member(2, since: RandomDataSets.Year + 1)]),
            ],
        };
    }

    private async Task<IEnumerable<string>> FindAsync(
        RealNeo4j server, DataSet data, string query, string columns, Func<CypherRow, string> text, params (string Name, object? Value)[] parameters)
    {
        IReadOnlyList<CypherRow> rows = await AskAsync(server, data, Uncut(query), $"{columns}, found, shown", parameters);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal((rows[0].Count("found"), rows[0].Count("found")), (row.Count("found"), row.Count("shown"))));
        string[] found = rows[0].Count("found") == 0 ? [] : [.. rows.Select(text).Order(StringComparer.Ordinal)];
        Assert.Equal(rows[0].Count("found"), found.Length);
        compared[query] = compared.GetValueOrDefault(query) + found.Length;
        return found;
    }

    // The whole answer, to be compared: the text is the product's but for the cut, which another test looks at.
    private static string Uncut(string query) => query.Replace("[..100]", "[..100000]", StringComparison.Ordinal).Replace("[..25]", "[..100000]", StringComparison.Ordinal);

    // As a part of a query, so that pictures come as the ids in them.
    private static Task<IReadOnlyList<CypherRow>> AskAsync(RealNeo4j server, DataSet data, string query, string columns, params (string Name, object? Value)[] parameters) =>
        server.AskAsync($"CALL () {{\n{query}\n}}\nRETURN {columns}", [.. SavedQuery.Parameters(data).Select(pair => (pair.Key, pair.Value)), .. parameters]);

    private static string[] Ways(object? ways) => [.. ((IEnumerable<object?>)ways!).Select(Way).Order(StringComparer.Ordinal)];

    private static string Way(object? way) => string.Join(" > ", ((IEnumerable<object?>)way!).Cast<string>());

    private static string Rounded(object? share) => Math.Round(Convert.ToDouble(share, CultureInfo.InvariantCulture), 6).ToString(CultureInfo.InvariantCulture);
}
