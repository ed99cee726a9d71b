using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Benchmarks;

/// <summary>Every task of <c>measure</c>; a new one is a line here.</summary>
internal static class BenchmarkTasks
{
    public static IReadOnlyList<BenchmarkTask> All { get; } =
    [
        BenchmarkTask.Of("load", BenchmarkNeeds.Folder, (work, stop) => work.Read(stop), (_, data) => Answers.Of(data)),
        BenchmarkTask.Of("build", BenchmarkNeeds.Data, (work, _) => SupplyNetwork.Of(work.Data, new NetworkOptions(work.Data.AsOf)), (_, network) => Answers.Of(network)),
        BenchmarkTask.Of("components", BenchmarkNeeds.Network, (work, _) => StrongComponents.Of(work.Network), (_, answer) => Answers.Of(answer)),
        BenchmarkTask.Of("betweenness", BenchmarkNeeds.Network, (work, stop) => Betweenness.Of(work.Network, work.Threads, cancellation: stop), (_, answer) => Answers.Of(answer)),
        BenchmarkTask.Of("producible", BenchmarkNeeds.Network, (work, _) => Producible.Of(work.Network), (_, producible) => Answers.Of(producible)),
        Chokepoint("countries", LabelKind.Country),
        Chokepoint("operators", LabelKind.Operator),
        BenchmarkTask.Of("concentration", BenchmarkNeeds.Network, (work, _) => Concentration.Of(work.Network, LabelKind.Country), (_, rows) => Answers.Of(rows)),
        BenchmarkTask.Of("gaps", BenchmarkNeeds.Network, (work, stop) => Gaps.Of(work.Network, work.Bloc, work.Targets, work.Threads, stop), (_, gaps) => Answers.Of(gaps)),
        Routes("routes", RouteWeight.Hops),
        Routes("risk-routes", RouteWeight.Risk),
        BenchmarkTask.Of("cascade", BenchmarkNeeds.Network, Cascade, (_, answer) => Answers.Of(answer)),
        BenchmarkTask.Of("pair-routes", BenchmarkNeeds.Pairs, (work, stop) => PairRoutes(work, stop), (_, routes) => Answers.LengthsOf(routes)),
    ];

    /// <summary>Tasks that may take hours on a large network: only when named.</summary>
    public static IReadOnlyList<BenchmarkTask> OnRequest { get; } =
    [
        Chokepoint("sites", LabelKind.Site),
        Chokepoint("links", LabelKind.Link),
        Chokepoint("pairs", LabelKind.Country, order: 2),
        Chokepoint("triples", LabelKind.Country, order: 3),
    ];

    // Of one failure: that of the activity with the most customers.
    private static CascadeAnswer Cascade(Workload work, CancellationToken stop)
    {
        VertexIndex largest = Enumerable.Range(0, work.Network.ActivityCount).Select(activity => new VertexIndex(activity)).MaxBy(activity => work.Network.LinksFrom(activity).Length);
        return Cascades.Of(work.Network, [new CascadeShock(new Label(LabelKind.Site, work.Network.SiteOf(largest).Value), [largest])], threads: work.Threads, cancellation: stop);
    }

    private static BenchmarkTask Routes(string name, RouteWeight by) => BenchmarkTask.Of(
        name, BenchmarkNeeds.Network, (work, stop) => Analysis.Routes.Of(work.Network, [work.Network.TargetVertex(0)], new RouteOptions(by, 10), stop), (_, routes) => Answers.Of(routes));

    // Past sites that lack an input too: the peers know of no other question.
    private static ImmutableArray<RouteAnswer> PairRoutes(Workload work, CancellationToken stop) =>
        [.. work.Pairs.SelectMany(pair => Analysis.Routes.Of(work.Network, [pair.Target], new RouteOptions(RouteWeight.Hops, 10, From: pair.From, Possible: true), stop))];

    private static BenchmarkTask Chokepoint(string name, LabelKind by, int order = 1) => BenchmarkTask.Of(
        name, BenchmarkNeeds.Network, (work, stop) => Chokepoints.Of(work.Network, work.Targets, by, order, threads: work.Threads, cancellation: stop), (work, answer) => Answers.Of(work.Network, answer));
}
