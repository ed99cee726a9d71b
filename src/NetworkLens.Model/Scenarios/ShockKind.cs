namespace NetworkLens.Model;

/// <summary>What a shock does. What each kind takes is told by <see cref="ShockForm"/>.</summary>
public enum ShockKind : byte
{
    /// <summary>Sites make less: their capacity times 1 - severity. What they ask for stays.</summary>
    Outage,

    /// <summary>Links carry nothing; with a severity below 1, a quota.</summary>
    ExportBan,

    /// <summary>Links together carry, of each material, at most 1 - severity of what they did.</summary>
    Quota,

    /// <summary>Links cost more, by a rate on the price or on the link's cost.</summary>
    Tariff,

    /// <summary>Sites ask for so many times as much.</summary>
    Demand,

    /// <summary>Idle sites run, whatever their start year.</summary>
    Restart,

    /// <summary>Planned sites run, whatever their start year.</summary>
    Build,

    /// <summary>Planned sites start so many years later.</summary>
    Delay,

    /// <summary>Stocks may be used up, those that are only planned too.</summary>
    Release,

    /// <summary>New links.</summary>
    Open,

    /// <summary>Sites take only what no site of an origin made or fed, at any tier.</summary>
    OriginBan,

    /// <summary>What dated policies say.</summary>
    Policy,

    /// <summary>Makers need so many times as much of one input for each tonne.</summary>
    Substitution,
}
