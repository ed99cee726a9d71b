using NetworkLens.Analysis;
using NetworkLens.Export;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Neo4j;
using NetworkLens.Tests.StandIn;

namespace NetworkLens.Tests;

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
        await using var server = new StandInServer();
        await AnnotateAsync(server, ChokepointAnnotation.Of(Network, answer, by, "chokepoints"));

        GraphNode[] marked = [.. server.Database.Committed.Nodes.Where(node => node.Labels.Contains("Chokepoint")).OrderBy(node => node.Properties["chokepointRank"])];
        Assert.NotEmpty(marked);
        Assert.Equal(answer.Chokepoints.Select(found => LabelText.Bare(Network, found.Labels[0])), marked.Select(node => (string)node.Properties["id"]!));
        Assert.All(marked, node => Assert.Contains(label, node.Labels));
        Assert.Equal(
            answer.Chokepoints.Sum(found => found.SiteCount),
            server.Database.Committed.Relationships.Count(relationship => relationship.Type == "CUTS_OFF" && relationship.Properties["query"]!.Equals("chokepoints")));
    }

    [Fact]
    public async Task Every_single_source_is_tied_to_whom_it_hangs_on()
    {
        IReadOnlyList<Dependency> rows = SingleSource.Of(Network, null, LabelKind.Country, 0.65);
        await using var server = new StandInServer();
        await AnnotateAsync(server, SingleSourceAnnotation.Of(Network, rows, LabelKind.Country, "single-source"));
        Assert.Equal(
            rows.Select(row => $"{Data.Sites.Id(row.Site)} {Data.Materials[row.Material.Value].Id} {LabelText.Bare(Network, row.Top.Group.Label!.Value)}").Order(StringComparer.Ordinal),
            server.Database.Committed.Relationships.Where(relationship => relationship.Type == "HANGS_ON")
                .Select(relationship => $"{relationship.From.Properties["id"]} {relationship.Properties["material"]} {relationship.To.Properties["id"]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_link_of_every_route_is_marked_in_order()
    {
        var weights = new LinkWeights(Network, RouteWeight.Hops);
        RouteAnswer[] answers = [.. Routes.Of(Network, QuestionTargets.Of(Network, null), new RouteOptions(), Cancellation)];
        await using var server = new StandInServer();
        await AnnotateAsync(server, RouteAnnotation.Of(answers.Select(answer => (Network, weights, answer)), "routes"));
        GraphRelationship[] marked = [.. server.Database.Committed.Relationships.Where(relationship => relationship.Type == "ROUTE")];
        Assert.Equal(answers.Sum(answer => answer.Routes.Sum(route => route.Links.Length)), marked.Length);
        Assert.All(marked.GroupBy(relationship => (relationship.Properties["target"], relationship.Properties["targetMaterial"], relationship.Properties["rank"])), route =>
        {
            GraphRelationship[] steps = [.. route.OrderBy(step => step.Properties["step"])];
            Assert.Equal(route.Key.Item1, steps[^1].To.Properties["id"]);
            Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Same(pair.First.To, pair.Second.From));
        });
    }

    [Fact]
    public async Task Every_break_is_tied_to_those_outside_that_supply_it_and_the_fewest_that_would_mend_it_are_marked()
    {
        BlocSelection allies = BlocSelection.Parse("allies", Data, 2026, allMembers: false).Value!;
        GapAnswer[] gaps = [.. Gaps.Of(Network, allies, QuestionTargets.Of(Network, null), cancellation: Cancellation)];
        OutsideSitesAnswer[] outside = [.. gaps.Select(gap => FewestOutsideSites.Of(Network, allies, gap.Target, cancellation: Cancellation))];
        await using var server = new StandInServer();
        await AnnotateAsync(server, GapAnnotation.Of(Network, gaps, outside, "gaps"));
        Assert.Equal(
            gaps.SelectMany(gap => gap.Breaks).SelectMany(lack => lack.OutsideSuppliers.Select(supplier =>
                $"{Data.Sites.Id(Network.SiteOf(lack.Requirement))} {Data.Materials[Network.MaterialOf(lack.Requirement).Value].Id} {Data.Sites.Id(supplier)}")).Distinct().Order(StringComparer.Ordinal),
            server.Database.Committed.Relationships.Where(relationship => relationship.Type == "GAP")
                .Select(relationship => $"{relationship.From.Properties["id"]} {relationship.Properties["material"]} {relationship.To.Properties["id"]}").Order(StringComparer.Ordinal));
        Assert.Equal(
            outside.SelectMany(answer => answer.Sites).Select(Data.Sites.Id).Distinct().Order(StringComparer.Ordinal),
            server.Database.Committed.Nodes.Where(node => node.Labels.Contains("FewestOutside")).Select(node => (string)node.Properties["id"]!).Order(StringComparer.Ordinal));
        Assert.Contains(server.Database.Committed.Nodes, node => node.Labels.Contains("Gap"));
    }

    [Fact]
    public async Task A_second_answer_takes_the_place_of_the_first_and_removing_leaves_the_push_alone()
    {
        string pushed = await SmallStores.TextOfAsync(Data);
        await using var server = new StandInServer();
        foreach (LabelKind by in (LabelKind[])[LabelKind.Country, LabelKind.Site])
        {
            await AnnotateAsync(server, ChokepointAnnotation.Of(Network, Found(Network, by), by, $"by {by}"));
        }

        await AnnotateAsync(server, SingleSourceAnnotation.Of(Network, SingleSource.Of(Network, null, LabelKind.Site, 0.65), LabelKind.Site, "single-source"));
        Assert.All(server.Database.Committed.Nodes.Where(node => node.Labels.Contains("Chokepoint")), node => Assert.Equal("by Site", node.Properties["chokepointQuery"]));
        await using ICypherSession session = SmallStores.Open(server);
        await Annotation.RemoveAsync(session, Data.Name, Cancellation);
        Assert.Equal(pushed, server.Database.Committed.Text());
    }

    [Fact]
    public async Task A_new_load_takes_annotations_away()
    {
        await using var server = new StandInServer();
        await AnnotateAsync(server, ChokepointAnnotation.Of(Network, Found(Network, LabelKind.Country), LabelKind.Country, "chokepoints"));
        await SmallStores.PushAsync(server, Data, again: true);
        Assert.Equal(await SmallStores.TextOfAsync(Data), server.Database.Committed.Text());
    }

    [Fact]
    public async Task An_answer_about_another_load_than_the_one_that_stands_there_is_refused()
    {
        DataSet old = SmallStores.Edition(1);
        var network = SupplyNetwork.Of(SmallStores.Edition(2), new NetworkOptions(2026));
        await using var server = new StandInServer();
        await using ICypherSession session = SmallStores.Open(server);
        Annotation annotation = ChokepointAnnotation.Of(network, Found(network, LabelKind.Site), LabelKind.Site, "chokepoints");
        CypherFault missing = await Assert.ThrowsAsync<CypherFault>(() => annotation.WriteAsync(session, new CypherLoad(network.Data), Cancellation));
        Assert.Contains("is not in the store yet", missing.Message, StringComparison.Ordinal);

        await SmallStores.PushAsync(server, old);
        string before = server.Database.Committed.Text();
        CypherFault other = await Assert.ThrowsAsync<CypherFault>(() => annotation.WriteAsync(session, new CypherLoad(network.Data), Cancellation));
        Assert.Contains("holds another load", other.Message, StringComparison.Ordinal);
        Assert.Equal(before, server.Database.Committed.Text());
    }

    [Fact]
    public void A_link_opens_the_browser_with_the_whole_query_and_without_the_password()
    {
        var connection = new Neo4jConnection(new Uri("http://localhost:7474")) { Password = "hunter2" };
        string cypher = SavedQuery.Fill("MATCH (n:Site {id: $id}) RETURN n", new Dictionary<string, object?> { ["id"] = "R&D #1 'x'" });
        Uri link = BrowserLink.Of(connection, cypher)!;
        Assert.StartsWith("http://localhost:7474/browser/?dbms=neo4j%3A%2F%2Fneo4j%40localhost%3A7687&db=neo4j&cmd=edit&arg=", link.AbsoluteUri, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", link.AbsoluteUri, StringComparison.Ordinal);

        // As Browser reads it: decoded once, then cut at the next ampersand or number sign.
        string decoded = Uri.UnescapeDataString(link.AbsoluteUri);
        string argument = decoded[(decoded.IndexOf("arg=", StringComparison.Ordinal) + 4)..].Split('&', '#')[0];
        Assert.Equal(cypher, argument);
        Assert.Null(BrowserLink.Of(new Neo4jConnection(new Uri("https://abc.databases.neo4j.io")), cypher));
    }

    private static ChokepointAnswer Found(SupplyNetwork network, LabelKind by) => Chokepoints.Of(network, QuestionTargets.Of(network, null), by, cancellation: Cancellation);

    private static async Task AnnotateAsync(StandInServer server, Annotation annotation)
    {
        await SmallStores.PushAsync(server, Data);
        await using ICypherSession session = SmallStores.Open(server);
        await annotation.WriteAsync(session, new CypherLoad(Data), Cancellation);
    }
}
