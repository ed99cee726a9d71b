using System.Collections.Immutable;
using System.Globalization;

namespace NetworkLens.Data;

/// <summary>Collects findings, so many a file that a person can still read them.</summary>
internal sealed class FindingList(int limit = FindingList.Limit)
{
    public const int Limit = 1000;

    private readonly Dictionary<string, List<DataFinding>> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DataFinding First, int Count)> more = new(StringComparer.Ordinal);

    public bool IsEmpty => byFile.Count == 0 && more.Count == 0;

    public bool IsFull(string file) => limit == 0 || (byFile.TryGetValue(file, out List<DataFinding>? list) && list.Count >= limit);

    public bool HasAnyIn(params ReadOnlySpan<string> files)
    {
        foreach (string file in files)
        {
            if (byFile.ContainsKey(file))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes a finding, or several of the same file of which it is the first.</summary>
    public void Add(DataFinding finding, int count = 1)
    {
        if (IsFull(finding.File))
        {
            more[finding.File] = more.TryGetValue(finding.File, out (DataFinding First, int Count) beyond) ? (beyond.First, beyond.Count + count) : (finding, count);
            return;
        }

        if (!byFile.TryGetValue(finding.File, out List<DataFinding>? list))
        {
            byFile[finding.File] = list = [];
        }

        list.Add(finding);
    }

    public ImmutableArray<DataFinding> Sorted()
    {
        ImmutableArray<DataFinding>.Builder sorted = ImmutableArray.CreateBuilder<DataFinding>();
        foreach ((string file, List<DataFinding> list) in byFile.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            sorted.AddRange(list.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column));
            if (more.TryGetValue(file, out (DataFinding First, int Count) beyond))
            {
                string count = beyond.Count.ToString("N0", CultureInfo.InvariantCulture);
                sorted.Add(new DataFinding(
                    file, beyond.First.Line, beyond.First.Column, beyond.First.Severity, "more-findings", $"{count} more of this file are not shown.", count, null, null));
            }
        }

        return sorted.ToImmutable();
    }
}
