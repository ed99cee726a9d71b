namespace NetworkLens.Benchmarks;

/// <summary>A network that no industry has, but some file may.</summary>
internal enum ExtremeShape
{
    /// <summary>Each site supplies the next one.</summary>
    Line,

    /// <summary>The same, and the last one the first: one strong component. The end uses what the site half way round makes.</summary>
    Ring,

    /// <summary>All sites are mines and supply one.</summary>
    Hub,

    /// <summary>Two sites a tier, each supplied by both of the tier before: as many equal routes as 2 to the power of the tiers.</summary>
    Ladder,
}
