using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What a report is asked for.</summary>
/// <param name="Network">The network of the year.</param>
/// <param name="Targets">Whose supply it is about: see QuestionTargets.</param>
/// <param name="To">The selector that chose them, as written; null where they are all the network's, and the report is about all of it.</param>
/// <param name="Blocs">To compare, in order; one alone is shown with each of its gaps.</param>
/// <param name="Scenarios">To compare, in order.</param>
/// <param name="AllMembers">Count the invited, guests and observers of a bloc too.</param>
/// <param name="Threads">Workers; 0: one a core. The page does not depend on it.</param>
public sealed record ReportQuestion(SupplyNetwork Network, ImmutableArray<VertexIndex> Targets, string? To, ImmutableArray<ReportBloc> Blocs, ImmutableArray<ReportScenario> Scenarios, bool AllMembers = false, int Threads = 0)
{
    /// <summary>A page of a few printed sheets: the findings, and the first rows of what they rest on.</summary>
    public bool IsBrief { get; init; }
}
