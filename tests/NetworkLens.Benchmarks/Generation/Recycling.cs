namespace NetworkLens.Benchmarks;

/// <summary>Who draws supplies from the tier after theirs; one draw in 200 either way.</summary>
internal enum Recycling
{
    /// <summary>The largest plants, so that a tenth of the sites are on one loop.</summary>
    Large,

    /// <summary>Everybody alike, which closes few loops. In plain networks only.</summary>
    Even,
}
