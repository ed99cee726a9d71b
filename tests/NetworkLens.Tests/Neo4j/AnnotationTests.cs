using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Neo4j;

namespace NetworkLens.Tests;

/// <summary>Answers in the graph of a real server.</summary>
[Collection(nameof(OneAfterTheOther))]
public sealed class AnnotationTests
{
    private static readonly DataSet Data = SmallStores.Tiny();
    private static readonly SupplyNetwork Network = SupplyNetwork.Of(Data, new NetworkOptions(2026));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(LabelKind.Site, "Site")]
    [InlineData(LabelKind.Operator, "Operator")]
    [InlineData(LabelKind.Country, "Country")]
    public async Task Every_chokepoint_is_marked_with_its_rank_and_whom_it_cuts_off(LabelKind by, string label)
    {
        ChokepointAnswer answer = Found(Network, by);
        RealNeo4j server = await EmptyAsync();
        await AnnotateAsync(server, ChokepointAnnotation.Of(Network, answer, by, "chokepoints"));

        IReadOnlyList<CypherRow> marked = await server.AskAsync("MATCH (n:Chokepoint) RETURN n.id AS id, labels(n) AS labels ORDER BY n.chokepointRank");
        Assert.NotEmpty(marked);
        Assert.Equal(answer.Chokepoints.Select(found => LabelText.Bare(Network, found.Labels[0])), marked.Select(node => node.Text("id")!));
        Assert.All(marked, node => Assert.Contains(label, (IEnumerable<object?>)node["labels"]!));
        Assert.Equal(
            answer.Chokepoints.Sum(found => found.SiteCount),
            (await server.AskAsync("MATCH ()-[r:CUTS_OFF {query: 'chokepoints'}]->() RETURN count(r) AS count"))[0].Count("count"));
    }

    [Fact]
    public async Task Every_single_source_is_tied_to_who_hangs_on_it()
    {
        IReadOnlyList<Dependency> rows = SingleSource.Of(Network, null, LabelKind.Country, 0.65);
        RealNeo4j server = await EmptyAsync();
        await AnnotateAsync(server, SingleSourceAnnotation.Of(Network, rows, LabelKind.Country, "single-source"));
        Assert.Equal(
            rows.Select(row => $"{LabelText.Bare(Network, row.Top.Group.Label!.Value)} {Data.Materials[row.Material.Value].Id} {Data.Sites.Id(row.Site)}").Order(StringComparer.Ordinal),
            await EndsAsync(server, "MATCH (a)-[r:HANGS_ON]->(b) RETURN a.id AS from, r.material AS material, b.id AS to"));
    }

    [Fact]
    public async Task Every_link_of_every_route_is_marked_in_order()
    {
        var weights = new LinkWeights(Network, RouteWeight.Hops);
        RouteAnswer[] answers = [.. Routes.Of(Network, QuestionTargets.Of(Network, null), new RouteOptions(), Cancellation)];
        RealNeo4j server = await EmptyAsync();
        await AnnotateAsync(server, RouteAnnotation.Of(answers.Select(answer => (Network, weights, answer)), "routes"));
        IReadOnlyList<CypherRow> marked = await server.AskAsync(
            "MATCH (a)-[r:ROUTE]->(b) RETURN a.id AS from, b.id AS to, r.target AS target, r.targetMaterial AS material, r.rank AS rank, r.step AS step");
        Assert.Equal(answers.Sum(answer => answer.Routes.Sum(route => route.Links.Length)), marked.Count);
        Assert.All(marked.GroupBy(row => (row.Text("target"), row.Text("material"), row.Count("rank"))), route =>
        {
            CypherRow[] steps = [.. route.OrderBy(step => step.Count("step"))];
            Assert.Equal(route.Key.Item1, steps[^1].Text("to"));
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.Text("to"), pair.Second.Text("from")));
        });
    }

    [Fact]
    public async Task Those_outside_that_supply_a_break_are_tied_to_it_and_the_fewest_that_would_mend_it_are_marked()
    {
        BlocSelection allies = BlocSelection.Parse("allies", Data, 2026, allMembers: false).Value!;
        GapAnswer[] gaps = [.. Gaps.Of(Network, allies, QuestionTargets.Of(Network, null), cancellation: Cancellation)];
        OutsideSitesAnswer[] outside = [.. gaps.Select(gap => FewestOutsideSites.Of(Network, allies, gap.Target, cancellation: Cancellation))];
        RealNeo4j server = await EmptyAsync();
        await AnnotateAsync(server, GapAnnotation.Of(Network, gaps, outside, "gaps"));
        Assert.Equal(
            gaps.SelectMany(gap => gap.Breaks).SelectMany(lack => lack.OutsideSuppliers.Select(supplier =>
                $"{Data.Sites.Id(supplier)} {Data.Materials[Network.MaterialOf(lack.Requirement).Value].Id} {Data.Sites.Id(Network.SiteOf(lack.Requirement))}")).Distinct().Order(StringComparer.Ordinal),
            await EndsAsync(server, "MATCH (a)-[r:GAP]->(b) RETURN a.id AS from, r.material AS material, b.id AS to"));
        Assert.Equal(
            outside.SelectMany(answer => answer.Sites).Select(Data.Sites.Id).Distinct().Order(StringComparer.Ordinal),
            (await server.AskAsync("MATCH (n:FewestOutside) RETURN n.id AS id")).Select(row => row.Text("id")!).Order(StringComparer.Ordinal));
        Assert.NotEmpty(await server.AskAsync("MATCH (n:Gap) RETURN n.id AS id"));
    }

    [Fact]
    public async Task A_second_answer_takes_the_place_of_the_first_and_removing_leaves_the_push_alone()
    {
        RealNeo4j server = await EmptyAsync();
        string pushed = await SmallStores.TextOfAsync(server, Data);
        foreach (LabelKind by in (LabelKind[])[LabelKind.Country, LabelKind.Site])
        {
            await AnnotateAsync(server, ChokepointAnnotation.Of(Network, Found(Network, by), by, $"by {by}"));
        }

        await AnnotateAsync(server, SingleSourceAnnotation.Of(Network, SingleSource.Of(Network, null, LabelKind.Site, 0.65), LabelKind.Site, "single-source"));
        Assert.Equal("by Site", Assert.Single(await server.AskAsync("MATCH (n:Chokepoint) RETURN DISTINCT n.chokepointQuery AS query")).Text("query"));
        await using ICypherSession session = server.Open();
        await Annotation.RemoveAsync(session, Data.Name, Cancellation);
        Assert.Equal(pushed, await StoreText.OfAsync(server));
    }

    [Fact]
    public async Task A_new_load_takes_annotations_away()
    {
        RealNeo4j server = await EmptyAsync();
        string pushed = await SmallStores.TextOfAsync(server, Data);
        await AnnotateAsync(server, ChokepointAnnotation.Of(Network, Found(Network, LabelKind.Country), LabelKind.Country, "chokepoints"));
        await SmallStores.PushAsync(server, Data, again: true);
        Assert.Equal(pushed, await StoreText.OfAsync(server));
    }

    [Fact]
    public async Task An_answer_about_another_load_than_the_one_that_stands_there_is_refused()
    {
        DataSet old = SmallStores.Edition(1);
        var network = SupplyNetwork.Of(SmallStores.Edition(2), new NetworkOptions(2026));
        RealNeo4j server = await EmptyAsync();
        await using ICypherSession session = server.Open();
        Annotation annotation = ChokepointAnnotation.Of(network, Found(network, LabelKind.Site), LabelKind.Site, "chokepoints");
        CypherFault missing = await Assert.ThrowsAsync<CypherFault>(() => annotation.WriteAsync(session, new CypherLoad(network.Data), Cancellation));
        Assert.Contains("is not in the store yet", missing.Message, StringComparison.Ordinal);

        await SmallStores.PushAsync(server, old);
        string before = await StoreText.OfAsync(server);
        CypherFault other = await Assert.ThrowsAsync<CypherFault>(() => annotation.WriteAsync(session, new CypherLoad(network.Data), Cancellation));
        Assert.Contains("holds another load", other.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StoreText.OfAsync(server));
    }

    private static ChokepointAnswer Found(SupplyNetwork network, LabelKind by) => Chokepoints.Of(network, QuestionTargets.Of(network, null), by, cancellation: Cancellation);

    private static async Task<RealNeo4j> EmptyAsync()
    {
        var server = RealNeo4j.Shared();
        await server.EmptyAsync();
        return server;
    }

    private static async Task<string[]> EndsAsync(RealNeo4j server, string cypher) =>
        [.. (await server.AskAsync(cypher)).Select(row => $"{row.Text("from")} {row.Text("material")} {row.Text("to")}").Order(StringComparer.Ordinal)];

    private static async Task AnnotateAsync(RealNeo4j server, Annotation annotation)
    {
        await SmallStores.PushAsync(server, Data);
        await using ICypherSession session = server.Open();
        await annotation.WriteAsync(session, new CypherLoad(Data), Cancellation);
    }
}
