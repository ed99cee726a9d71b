namespace NetworkLens.Model;

/// <summary>Whether a site runs.</summary>
public enum SiteStatus : byte
{
    /// <summary>Runs; what an empty cell means.</summary>
    Operating,

    /// <summary>Runs, below its full rate.</summary>
    Ramping,

    /// <summary>Being built: in force from its start year, never without one.</summary>
    Construction,

    /// <summary>Announced: in force from its start year, never without one.</summary>
    Planned,

    /// <summary>Stands still: never in force.</summary>
    Idle,

    /// <summary>A tier that must exist and has no known supplier.</summary>
    Unknown,

    /// <summary>A named plant that nobody has seen running: in force only when asked for.</summary>
    Unconfirmed,
}
