using NetworkLens.Model;

namespace NetworkLens.Flows;

/// <summary>The one headline of a bloc: how much of what its own end uses ask for, by tonnes, its own plants can serve.</summary>
/// <param name="Low">Served share, 0..1, where makers of unknown capacity make nothing; NaN where no tonnes are asked for.</param>
/// <param name="High">The same where nothing limits them; equal to <paramref name="Low"/> where every capacity and demand is a figure.</param>
/// <param name="DemandTonnesPerYear">What the share is of: known demand of the bloc's countries, t/yr; the most of what is a range.</param>
/// <param name="UnknownCapacities">Makers of the bloc whose capacity nobody knows.</param>
public sealed record SelfSufficiency(double Low, double High, double DemandTonnesPerYear, int UnknownCapacities)
{
    /// <summary>What it is, as a reader of it should be told.</summary>
    public const string Meaning =
        "what a bloc's own plants can serve of what its own end uses ask for, by tonnes and at their capacities, if anyone inside may buy from anyone and nothing comes from outside";

    /// <summary>That of a bloc in the network's year.</summary>
    /// <param name="network">The whole network; not changed.</param>
    /// <param name="bloc">The countries.</param>
    /// <param name="cancellation">Looked at between solutions.</param>
    /// <returns>The most that can be served: one linear programme, or two where a capacity is unknown.</returns>
    /// <exception cref="FlowsImpossibleException">The data does not allow flows; the message says why.</exception>
    public static SelfSufficiency Of(SupplyNetwork network, BlocSelection bloc, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(bloc);
        bool IsInside(SiteIndex site) => bloc.Contains(network.Data.Sites.Country(site));
        int unknown = Enumerable.Range(0, network.ActivityCount).Select(activity => new VertexIndex(activity))
            .Count(activity => IsInside(network.SiteOf(activity)) && double.IsNaN(network.CapacityOf(activity).TonnesPerYear));
        double asked = network.Targets.ToArray().Where(target => IsInside(target.Site)).Select(target => network.AskedBetween(target).High).Where(tonnes => tonnes > 0).Sum();
        if (asked <= 0)
        {
            return new SelfSufficiency(double.NaN, double.NaN, 0, unknown);
        }

        double low = Served(0);
        return new SelfSufficiency(low, FlowProblem.HasTwoEnds(network) ? Math.Max(low, Served(double.PositiveInfinity)) : low, asked, unknown);

        double Served(double unknownCapacity)
        {
            FlowProblem problem = BlocMarket.Of(network, IsInside, unknownCapacity);
            double all = problem.Demand.Sum();
            using var program = new FlowProgram(FlowHorizon.Of(problem));
            program.AskForMostServed();
            program.Solve(SolverMethod.Afresh, cancellation);
            return Figures.Settled(Math.Clamp(program.Model.Solution.Objective / Math.Max(all, double.Epsilon), 0, 1));
        }
    }
}
