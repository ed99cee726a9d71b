using NetworkLens.Data;

namespace NetworkLens.Cli;

/// <summary>Says in one line what was taken for granted to read data as it was saved.</summary>
internal static class TakenLine
{
    private static readonly (string Code, string Words)[] Kinds =
    [
        ("file-name", "the name of the file"), ("encoding", "the encoding"), ("replacement-character", "lost characters"), ("delimiter", "the delimiter"),
        ("decimal-comma", "decimal commas"), ("thousands", "parted thousands"), ("date-order", "the order of dates"), ("header-name", "names of columns"),
        ("own-column", "other columns left aside"), ("own-sheet", "other sheets left aside"), ("unread-file", "other files left aside"), ("blank-rows", "empty rows"),
        ("footnote", "footnotes"), ("short-rows", "short rows"), ("cell-words", "words and units in cells"),
        ("merged-cells", "merged cells"), ("hidden-cells", "hidden cells"), ("hidden-sheet", "hidden sheets"),
        ("lent-countries", "governance, centroids and blocs as they ship with the program"),
    ];

    /// <summary>One sentence; null where nothing was.</summary>
    public static string? Of(IReadOnlyList<DataFinding> taken)
    {
        IEnumerable<string> files = taken.GroupBy(note => note.File).Select(file =>
            $"{file.Key} ({string.Join(", ", Kinds.Where(kind => file.Any(note => note.Code == kind.Code)).Select(kind => kind.Words).DefaultIfEmpty("as noted"))})");
        return taken.Count == 0 ? null : $"Taken for granted in reading {string.Join("; ", files)}. networklens validate lists it in full; --strict refuses it.";
    }
}
