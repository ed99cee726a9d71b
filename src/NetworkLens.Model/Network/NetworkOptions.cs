namespace NetworkLens.Model;

/// <summary>Which links count.</summary>
public enum Evidence
{
    /// <summary>Every link.</summary>
    All,

    /// <summary>Only links that are reported or contracted.</summary>
    Documented,
}

/// <summary>Which part of a data set a network is made of.</summary>
/// <param name="AsOf">Calendar year: sites, links, outputs and demand of that year are in.</param>
/// <param name="Evidence">Which links count.</param>
/// <param name="IncludeUnconfirmed">Take plants nobody has seen running as operating.</param>
/// <param name="DaysAfterFailure">Links that need to be qualified count once they may be, so many days after a failure; null: nothing failed, and none does.</param>
public sealed record NetworkOptions(int AsOf, Evidence Evidence = Evidence.All, bool IncludeUnconfirmed = false, double? DaysAfterFailure = null);
