using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>A named set of countries.</summary>
/// <param name="Id">The name questions use.</param>
/// <param name="Name">For people; null where the id has to do.</param>
/// <param name="Description">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
/// <param name="Members">Ordered by country.</param>
public sealed record Bloc(string Id, string? Name, string? Description, ImmutableArray<SourceIndex> Sources, ImmutableArray<BlocMember> Members);

/// <summary>A country's standing in a bloc.</summary>
/// <param name="Country">The country.</param>
/// <param name="Status">As the file says; null where it is silent.</param>
/// <param name="Since">Default where unknown.</param>
/// <param name="Note">Null where there is none.</param>
/// <param name="Sources">In the order of the file.</param>
public sealed record BlocMember(CountryIndex Country, string? Status, PartialDate Since, string? Note, ImmutableArray<SourceIndex> Sources)
{
    /// <summary>When the row was last checked against its sources; default where that is not told.</summary>
    public PartialDate Checked { get; init; }

    /// <summary>True for a standing that is not membership: invited, guest, observer.</summary>
    public bool IsOutsider => Status is "invited" or "guest" or "observer";

    /// <summary>Whether the bloc holds the country in a year.</summary>
    /// <param name="year">Calendar year.</param>
    /// <param name="allMembers">Count the invited, guests and observers too.</param>
    public bool IsIn(int year, bool allMembers) => (!Since.IsKnown || Since.Year <= year) && (allMembers || !IsOutsider);
}
