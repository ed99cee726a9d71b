using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>Answers as pictures: the same questions as those of the verbs, with the same defaults.</summary>
internal static class AnswerScenes
{
    /// <summary>All that supplies a site, with the tree of the fewest links for each material asked for in strong lines.</summary>
    public static SupplyScene Supply(Question question, string to, string? bloc)
    {
        SupplyNetwork network = question.Network;
        BlocSelection? asked = bloc is null ? null : question.Bloc(bloc);
        SiteIndex site = question.Site(to);
        ImmutableArray<LinkIndex> strong = Strong(question, site, asked);
        return SupplyScene.Upstream(network, site, strong, question.Cancellation) with
        {
            Bloc = asked,
            Notes = strong.IsEmpty ? [asked is null ? "It cannot be supplied: what would be needed is drawn." : $"It cannot be supplied inside {bloc} alone: no strong lines."] : [],
        };
    }

    /// <summary>What lies around a site.</summary>
    public static SupplyScene Around(Question question, string around, int hops, string? bloc) =>
        SupplyScene.Around(question.Network, question.Site(around), hops, question.Cancellation) with { Bloc = bloc is null ? null : question.Bloc(bloc) };

    /// <summary>The best routes to targets.</summary>
    public static SupplyScene Routes(Question question, RouteQuestion asked, int count)
    {
        ImmutableArray<VertexIndex> targets = question.Targets(asked.To);
        (SupplyNetwork, RouteAnswer)[] found =
        [
            .. asked.Parts(question, targets).SelectMany(part =>
                Analysis.Routes.Of(part.Network, part.Targets, new RouteOptions(Count: count), question.Cancellation).Select(answer => (part.Network, answer))),
        ];
        SupplyScene scene = RouteScene.Of(question.Network, found);
        return scene with { Bloc = asked.Bloc is null ? null : question.Bloc(asked.Bloc) };
    }

    /// <summary>What a bloc lacks for targets.</summary>
    public static SupplyScene Gaps(Question question, string bloc, string to)
    {
        SupplyNetwork network = question.Network;
        BlocSelection inside = question.Bloc(bloc);
        ImmutableArray<GapAnswer> found = Analysis.Gaps.Of(network, inside, question.Targets(to), question.Settings.Threads, question.Cancellation);
        return GapScene.Of(network, inside, found, [.. found.Select(gap => FewestOutsideSites.Of(network, inside, gap.Target, cancellation: question.Cancellation))]);
    }

    /// <summary>The plants that alone cut targets off.</summary>
    public static SupplyScene Chokepoints(Question question, string? to) => ChokepointScene.Of(
        question.Network,
        Analysis.Chokepoints.Of(question.Network, question.Targets(to), LabelKind.Site, threads: question.Settings.Threads, cancellation: question.Cancellation));

    /// <summary>Inputs that depend on one plant.</summary>
    public static SupplyScene SingleSource(Question question, string? consumers) => SingleSourceScene.Of(
        question.Network,
        Analysis.SingleSource.Of(question.Network, consumers is null ? null : question.Sites(consumers), LabelKind.Site),
        consumers);

    /// <summary>What a scenario does to end uses.</summary>
    public static SupplyScene Scenario(Question asked, Scenario run, string? to, Rerouting rerouting)
    {
        Question question = asked.InYearUnlessAsked(run.AsOf);
        question.WarnOfFlows(rerouting);
        ScenarioAnswer found = ScenarioRun.Of(question.Network, run, new ScenarioOptions(rerouting, FlowObjective.Fair, question.Settings.AllMembers), question.Cancellation);
        return ScenarioScene.Of(found, to is null ? null : question.Sites(to));
    }

    // The supply tree with the fewest links for each material asked for.
    private static ImmutableArray<LinkIndex> Strong(Question question, SiteIndex site, BlocSelection? bloc)
    {
        SupplyNetwork network = question.Network;
        ImmutableArray<VertexIndex> targets = QuestionTargets.Of(network, SiteSet.Of(network.Data, other => other == site));
        IEnumerable<(SupplyNetwork Part, ImmutableArray<VertexIndex> Targets)> parts = bloc is null
            ? [(network, targets)]
            : BlocPart.Of(network, bloc, targets).Select(part => (part.WithUnknown, part.Targets));
        return [.. parts
            .SelectMany(part => SupplyTrees.Of(part.Part, part.Targets, RouteWeight.Hops, 1, question.Cancellation)
                .SelectMany(answer => answer.Trees.SelectMany(tree => tree.Steps.SelectMany(step => step.Links.Select(link => Whole(network, part.Part, link))))))
            .Distinct()];
    }

    // Parts number their links afresh, and share vertices and intakes with the whole.
    private static LinkIndex Whole(SupplyNetwork network, SupplyNetwork part, LinkIndex link)
    {
        (int first, int count) = network.LinksOf(part.IntakeOf(link));
        return Enumerable.Range(first, count).Select(whole => new LinkIndex(whole)).First(whole => network.SupplierOf(whole) == part.SupplierOf(link));
    }
}
