using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The labels of a kind that something in a problem carries, and what fails with each.</summary>
internal sealed class FailureSets
{
    private readonly LabelKind kind;
    private readonly SupplyNetwork network;
    private readonly List<int> labels = [];            // ascending
    private readonly List<int[]> activities = [];
    private readonly List<int[]> channels = [];
    private readonly List<int[]> ownTargets = [];      // countries only

    public FailureSets(FlowProblem problem, LabelKind kind, bool leavesOwnDemand)
    {
        this.kind = kind;
        network = problem.Network;
        var set = LabelSet.Of(network, kind);
        ILookup<int, int> makers = kind == LabelKind.Link ? Enumerable.Empty<int>().ToLookup(_ => 0)
            : Enumerable.Range(0, network.ActivityCount).SelectMany(activity => LabelsOf(activity).Select(label => (label, activity))).ToLookup(pair => pair.label, pair => pair.activity);
        ILookup<int, int> links = kind != LabelKind.Link ? Enumerable.Empty<int>().ToLookup(_ => 0)
            : Enumerable.Range(0, network.LinkCount).Where(link => set.OfLink(new LinkIndex(link)) >= 0).ToLookup(link => link);
        ILookup<int, int> asking = kind != LabelKind.Country || !leavesOwnDemand ? Enumerable.Empty<int>().ToLookup(_ => 0)
            : Enumerable.Range(0, network.TargetCount).ToLookup(target => set.OfSite(network.Targets[target].Site).First);
        foreach (int label in makers.Select(group => group.Key).Concat(links.Select(group => group.Key)).Distinct().Order())
        {
            labels.Add(label);
            activities.Add([.. makers[label]]);
            channels.Add([.. links[label]]);
            ownTargets.Add([.. asking[label]]);
        }

        IEnumerable<int> LabelsOf(int activity)
        {
            (int first, int second) = set.OfSite(network.SiteOf(new VertexIndex(activity)));
            return new[] { first, second }.Where(label => label >= 0).Distinct();
        }
    }

    /// <summary>Number of labels.</summary>
    public int Count => labels.Count;

    /// <summary>The label at a position.</summary>
    public Label Label(int position) => new(kind, labels[position]);

    /// <summary>Activities that fail with a label.</summary>
    public int[] Activities(int position) => activities[position];

    /// <summary>Number of sites that make something and fail with a label.</summary>
    public int SiteCount(int position) => activities[position].Select(activity => network.SiteOf(new VertexIndex(activity))).Distinct().Count();

    /// <summary>Channels that fail with a label.</summary>
    public int[] Channels(int position) => channels[position];

    /// <summary>Targets whose demand is left out when a label fails.</summary>
    public int[] OwnTargets(int position) => ownTargets[position];

    /// <summary>The same of several labels.</summary>
    public IEnumerable<int> OwnTargets(ImmutableArray<int> positions) => positions.SelectMany(position => ownTargets[position]);

    /// <summary>The problem in which some labels make and carry nothing; all demand stays.</summary>
    public FlowProblem Failed(FlowProblem problem, ImmutableArray<int> failing) => problem with
    {
        Capacity = Without(problem.Capacity, failing.SelectMany(Activities)),
        ChannelLimit = Without(problem.ChannelLimit, failing.SelectMany(Channels)),
    };

    /// <summary>The problem in which nobody asks for what is left out when some labels fail.</summary>
    public FlowProblem WithoutOwnDemand(FlowProblem problem, ImmutableArray<int> leaving) => problem with { Demand = Without(problem.Demand, OwnTargets(leaving)) };

    private static ImmutableArray<double> Without(ImmutableArray<double> figures, IEnumerable<int> positions)
    {
        var left = figures.ToBuilder();
        foreach (int position in positions)
        {
            left[position] = 0;
        }

        return left.ToImmutable();
    }
}
