using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>One steady state to be worked out: what may be made, sent and asked for. Immutable; shocks and samples are copies with something changed.</summary>
/// <remarks>The default of everything but the required members is that nothing of the kind is in force.</remarks>
public sealed record FlowProblem
{
    private const long BytesOfColumn = 5_000; // of an activity, target or link: 1,300 were measured while 590,000 of them are solved for, and the sharing takes more

    /// <summary>Activities, targets and links that the memory of this machine takes at once.</summary>
    public static long MostColumns { get; } = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / BytesOfColumn;

    /// <summary>The network.</summary>
    public required SupplyNetwork Network { get; init; }

    /// <summary>Who can send to whom.</summary>
    public required Transport Transport { get; init; }

    /// <summary>By activity, t/yr; infinite where nothing limits it.</summary>
    public required ImmutableArray<double> Capacity { get; init; }

    /// <summary>By target, t/yr; 0 where nothing is asked for, or nobody knows how much.</summary>
    public required ImmutableArray<double> Demand { get; init; }

    /// <summary>By target: how much a lost tonne counts against others.</summary>
    public required ImmutableArray<double> Weight { get; init; }

    /// <summary>By channel, t/yr; infinite where nothing limits it.</summary>
    public required ImmutableArray<double> ChannelLimit { get; init; }

    /// <summary>Limits on what some channels carry together.</summary>
    public ImmutableArray<SharedLimit> SharedLimits { get; init; } = [];

    /// <summary>Who refuses whose material.</summary>
    public ImmutableArray<OriginBan> OriginBans { get; init; } = [];

    /// <summary>Recipes that need more or less of an input.</summary>
    public ImmutableArray<InputFactor> InputFactors { get; init; } = [];

    /// <summary>By activity, as which supplier it counts where several are needed; empty: each as itself.</summary>
    public ImmutableArray<int> CountsAs { get; init; } = [];

    /// <summary>A network as it is: its capacities, its demand, the channels of a rule. O(v + i + m).</summary>
    /// <param name="network">The network.</param>
    /// <param name="rerouting">What people may do.</param>
    /// <param name="unknownCapacity">t/yr of an activity whose capacity nobody knows; 0 takes the worse end of ranges without a figure in them too, more the better: less or more capacity, more or less demand.</param>
    /// <param name="groups">For <see cref="Rerouting.Market"/>: sites to be told apart; null: none are.</param>
    /// <exception cref="FlowsImpossibleException">A recipe row in use has no tonnes per tonne, or the network is too large.</exception>
    public static FlowProblem Of(SupplyNetwork network, Rerouting rerouting, double unknownCapacity = double.PositiveInfinity, SiteGroups? groups = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        FlowLimits.Require(network, rerouting);
        Transport transport = rerouting == Rerouting.Market
            ? Transport.AcrossMarket(network, groups ?? SiteGroups.Of(network.Data.Sites.Count, []))
            : Transport.AlongLinks(network);
        return new FlowProblem
        {
            Network = network,
            Transport = transport,
            Capacity = [.. Enumerable.Range(0, network.ActivityCount).Select(activity => CapacityOf(network, new VertexIndex(activity), unknownCapacity))],
            Demand = [.. network.Targets.ToArray().Select(target => network.AskedBetween(target) is var ends && double.IsNaN(ends.Low) ? 0 : unknownCapacity > 0 ? ends.Low : ends.High)],
            Weight = [.. network.Targets.ToArray().Select(target => network.WeightOf(target))],
            ChannelLimit = rerouting == Rerouting.None
                ? [.. Enumerable.Range(0, network.LinkCount).Select(link => network.TonnesOf(new LinkIndex(link)) is { IsKnown: true } known ? known.TonnesPerYear : double.PositiveInfinity)]
                : [.. transport.Channels.Select(_ => double.PositiveInfinity)],
        };
    }

    // Of a range without a figure in it, the end that is asked about.
    internal static double CapacityOf(SupplyNetwork network, VertexIndex activity, double unknownCapacity)
    {
        Capacity capacity = network.CapacityOf(activity);
        return capacity.IsRange ? network.Data.Outputs[capacity.OutputRow].TonnesPerYear is var ends && unknownCapacity > 0 ? ends.High : ends.Low
            : double.IsNaN(capacity.TonnesPerYear) ? unknownCapacity
            : capacity.TonnesPerYear;
    }

    /// <summary>Whether flows have two ends: nobody knows the capacity of some activity, which makes nothing or whatever is wanted, or a capacity or a demand is a range without a figure in it.</summary>
    /// <param name="network">The network. O(activities + targets).</param>
    public static bool HasTwoEnds(SupplyNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return AskedEnd.IsOpen(network) || Enumerable.Range(0, network.ActivityCount).Any(activity => !network.CapacityOf(new VertexIndex(activity)).IsFigure);
    }

    /// <summary>Tonnes of an input for each tonne of an activity's output; 1 where no recipe gives it. O(input factors).</summary>
    /// <param name="activity">An activity of the network.</param>
    /// <param name="input">An input of one of its variants.</param>
    public double Ratio(VertexIndex activity, RecipeInput input)
    {
        double ratio = input.RecipeRow < 0 ? 1 : Network.Data.Recipes[input.RecipeRow].TonnesPerTonne.Value;
        foreach (InputFactor factor in InputFactors)
        {
            if (factor.Input == Network.MaterialOf(input.Intake) && factor.Makers.Contains(Network.SiteOf(activity)) && factor.Outputs.Contains(Network.MaterialOf(activity)))
            {
                ratio *= factor.Factor;
            }
        }

        return ratio;
    }
}

/// <summary>A limit on what some channels carry together: a quota.</summary>
/// <param name="Channels">Positions in <see cref="Transport.Channels"/>.</param>
/// <param name="TonnesPerYear">t/yr, at least 0.</param>
public sealed record SharedLimit(ImmutableArray<int> Channels, double TonnesPerYear);

/// <summary>Sites that take only what no site of an origin made or fed, at any tier.</summary>
/// <param name="Takers">Who refuses.</param>
/// <param name="Origin">Whose material is refused.</param>
/// <param name="Materials">What is refused; empty: everything.</param>
public sealed record OriginBan(SiteSet Takers, SiteSet Origin, ImmutableArray<MaterialIndex> Materials);

/// <summary>Makers of some materials need so many times as much of one input.</summary>
/// <param name="Makers">Where.</param>
/// <param name="Outputs">Making what.</param>
/// <param name="Input">Of what.</param>
/// <param name="Factor">At least 0.</param>
public sealed record InputFactor(SiteSet Makers, ImmutableArray<MaterialIndex> Outputs, MaterialIndex Input, double Factor);
