using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>Which routes are asked for.</summary>
/// <param name="By">What makes a route short.</param>
/// <param name="Count">How many for each target at most.</param>
/// <param name="Carrying">Only routes on which this material moves; null: any.</param>
/// <param name="From">Where routes start: at any activity of these sites; null: at any source.</param>
/// <param name="Possible">Take activities that lack an input, too.</param>
public sealed record RouteOptions(
    RouteWeight By = RouteWeight.Hops, int Count = 5, MaterialIndex? Carrying = null, SiteSet? From = null, bool Possible = false);

/// <summary>A simple path of activities to a target.</summary>
/// <param name="Start">Its first activity.</param>
/// <param name="Links">Of the network asked about, from the start on; none where the target itself is the start.</param>
/// <param name="Weight">In the unit of <see cref="LinkWeights.Of"/>; where it is not complete, at least this much.</param>
/// <param name="IsComplete">False where the weight of some link is unknown.</param>
/// <param name="IsProducible">False where an activity on it lacks an input.</param>
public sealed record Route(VertexIndex Start, ImmutableArray<LinkIndex> Links, double Weight, bool IsComplete, bool IsProducible);

/// <summary>The routes to one target.</summary>
/// <param name="Target">The target.</param>
/// <param name="IsProducible">Whether the target can be made at all in the network asked about.</param>
/// <param name="Routes">Best first.</param>
public sealed record RouteAnswer(VertexIndex Target, bool IsProducible, ImmutableArray<Route> Routes);
