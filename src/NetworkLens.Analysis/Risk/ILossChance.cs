namespace NetworkLens.Analysis;

/// <summary>How likely a loss is, for any chances of what may fail.</summary>
internal interface ILossChance
{
    /// <summary>True where both ends are the chance itself.</summary>
    bool IsExact { get; }

    /// <summary>A chance that the loss has at least.</summary>
    /// <param name="chances">By rank, 0..1, independent of each other.</param>
    double AtLeast(ReadOnlySpan<double> chances);

    /// <summary>A chance that the loss has at most, no more than 1.</summary>
    /// <param name="chances">By rank, 0..1, independent of each other.</param>
    double AtMost(ReadOnlySpan<double> chances);
}
