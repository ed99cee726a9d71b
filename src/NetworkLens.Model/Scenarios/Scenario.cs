using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A what-if: shocks that happen together, and what was published about them. One file of the folder scenarios, or one of one's own.</summary>
/// <param name="Id">The name questions use.</param>
/// <param name="Name">For people; null where the id has to do.</param>
/// <param name="Description">Null where there is none.</param>
/// <param name="AsOf">The year it is asked for unless the question names another; null: the data set's.</param>
/// <param name="Sources">In the order of the file.</param>
/// <param name="Shocks">In the order of the file; empty: nothing happens.</param>
/// <param name="Expected">In the order of the file.</param>
public sealed record Scenario(
    string Id, string? Name, string? Description, int? AsOf, ImmutableArray<SourceIndex> Sources, ImmutableArray<Shock> Shocks, ImmutableArray<ExpectedOutcome> Expected);
