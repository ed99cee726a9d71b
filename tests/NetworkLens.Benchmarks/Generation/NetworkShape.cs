namespace NetworkLens.Benchmarks;

/// <summary>What a generated network asks of its sites.</summary>
internal enum NetworkShape
{
    /// <summary>One material; any supplier is enough.</summary>
    Plain,

    /// <summary>Four materials a tier, recipes of two inputs, capacities, demand of the last tier.</summary>
    Recipes,
}
