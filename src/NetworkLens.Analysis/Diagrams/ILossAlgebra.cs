namespace NetworkLens.Analysis;

/// <summary>What a loss is made of: numbers that stand for the ways in which something is lost, of which 0 is "never" and 1 "whatever fails".</summary>
internal interface ILossAlgebra
{
    /// <summary>Lost where one rank fails.</summary>
    int Single(int rank);

    /// <summary>Lost where this or that is.</summary>
    int Either(int a, int b);

    /// <summary>Lost where both are.</summary>
    int Both(int a, int b);
}
