namespace NetworkLens.Model;

/// <summary>Finds the name a person most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest edits from a text, ignoring case; the first of equals.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="candidates">Names that exist.</param>
    /// <returns>Null where none is closer than half the text's length; of one or two letters every other is near, so there only the case may differ. O(candidates x length²).</returns>
    /// <remarks>Levenshtein 1966, with swaps of neighbours (Damerau 1964).</remarks>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        if (text.Length <= 2)
        {
            return candidates.FirstOrDefault(candidate => candidate.Equals(text, StringComparison.OrdinalIgnoreCase));
        }

        string? best = null;
        int bestDistance = Math.Max(2, (text.Length + 1) / 2);
        string wanted = text.ToUpperInvariant();
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - wanted.Length) < bestDistance
                && Distance(wanted, candidate.ToUpperInvariant()) is var distance && distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Whether one letter added, dropped, changed or swapped with its neighbour makes one text of the other, ignoring case.</summary>
    /// <param name="text">One text.</param>
    /// <param name="other">The other.</param>
    public static bool IsOneSlip(string text, string other)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(other);
        return Math.Abs(text.Length - other.Length) <= 1 && Distance(text.ToUpperInvariant(), other.ToUpperInvariant()) == 1;
    }

    private static int Distance(string a, string b)
    {
        int[] beforeLast = new int[b.Length + 1];
        int[] last = [.. Enumerable.Range(0, b.Length + 1)];
        int[] row = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
