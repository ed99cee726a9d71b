namespace NetworkLens.Model;

/// <summary>Standing of a publisher.</summary>
public enum SourceGrade
{
    /// <summary>Not graded.</summary>
    None,

    /// <summary>Company, government, statistical or international body.</summary>
    A,

    /// <summary>Trade press, news agency.</summary>
    B,

    /// <summary>Anything else.</summary>
    C,
}

/// <summary>Where a fact comes from: a row of sources.csv.</summary>
/// <param name="Id">The name other files use.</param>
/// <param name="Title">Null where unknown.</param>
/// <param name="Publisher">Null where unknown.</param>
/// <param name="Date">Default where unknown.</param>
/// <param name="Address">URL as written; null where unknown.</param>
/// <param name="Grade">Standing of the publisher.</param>
public sealed record Source(string Id, string? Title, string? Publisher, PartialDate Date, string? Address, SourceGrade Grade);
