namespace NetworkLens.Analysis;

/// <summary>A round of a question that is cut into lots, numbered from 0: each lot's result depends on the network, the question and its number alone.</summary>
/// <param name="Name">Tells the round from the others of its question.</param>
/// <param name="Count">Number of lots.</param>
/// <param name="NameOf">What a lot is about, in a few words, for whoever has to be told that it is missing.</param>
public sealed record LotRound(string Name, int Count, Func<int, string> NameOf)
{
    /// <summary>True for the round that a question is cut for, its last. False for one before it, which is small beside it and without which it cannot begin.</summary>
    public bool IsMain { get; init; } = true;
}
