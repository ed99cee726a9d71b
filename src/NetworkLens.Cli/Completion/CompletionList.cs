namespace NetworkLens.Cli.Completion;

/// <summary>What a line may go on with.</summary>
/// <param name="Start">Where in the line the text begins that a candidate takes the place of; it reaches to the end of the line.</param>
/// <param name="Candidates">Sorted, each once.</param>
internal sealed record CompletionList(int Start, IReadOnlyList<string> Candidates)
{
    /// <summary>False for a candidate that something must follow: stage: or an open quote.</summary>
    public bool IsWhole(string candidate) => Candidates.Contains(candidate) && candidate[^1] != ':' && candidate.Count(letter => letter == '"') % 2 == 0;

    /// <summary>What all candidates begin with.</summary>
    public string CommonPrefix()
    {
        if (Candidates.Count == 0)
        {
            return string.Empty;
        }

        string first = Candidates[0];
        int length = Candidates.Min(candidate => candidate.AsSpan().CommonPrefixLength(first));
        return first[..length];
    }
}
