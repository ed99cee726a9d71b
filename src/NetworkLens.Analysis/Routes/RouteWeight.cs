namespace NetworkLens.Analysis;

/// <summary>What makes a way short.</summary>
public enum RouteWeight
{
    /// <summary>Number of links.</summary>
    Hops,

    /// <summary>Great-circle distance, km.</summary>
    Distance,

    /// <summary>US dollars a tonne, as the data has it.</summary>
    Cost,

    /// <summary>An index of the suppliers' countries: −ln(1 − g / 100), g the governance indicator 0..10, 10 worst and for unknown ones.</summary>
    Risk,
}
