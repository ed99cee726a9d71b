using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace NetworkLens.Data;

/// <summary>Finds cells of a workbook that would read as empty and are not: formulas no program has calculated, and errors such as #N/A.</summary>
internal static partial class WorkbookFaults
{
    private const int Block = 1 << 16;
    private const int LongestCell = 1 << 12; // characters between a cell's begin and what is sought

    /// <summary>One finding for each kind and sheet, at its first cell.</summary>
    public static ImmutableArray<DataFinding> Of(string path, CancellationToken cancellation)
    {
        string file = Path.GetFileName(path);
        ImmutableArray<DataFinding>.Builder findings = ImmutableArray.CreateBuilder<DataFinding>();
        using ZipArchive archive = ZipFile.OpenRead(path);
        foreach (ZipArchiveEntry entry in archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            cancellation.ThrowIfCancellationRequested();
            var formulas = new Tally();
            var errors = new Tally();
            using (var text = new StreamReader(entry.Open()))
            {
                Count(text, formulas, errors);
            }

            formulas.AddTo(findings, file, "uncalculated-formula", "formula has", "formulas have", "no value: no spreadsheet has calculated the workbook yet. Open it in one and save it.");
            errors.AddTo(findings, file, "cell-error", "cell shows", "cells show", "an error such as #N/A instead of a value. Correct its formula, or empty it.");
        }

        return findings.ToImmutable();
    }

    private static void Count(StreamReader text, Tally formulas, Tally errors)
    {
        char[] buffer = new char[Block];
        int kept = 0;
        for (int read; (read = text.ReadBlock(buffer, kept, Block - kept)) > 0;)
        {
            ReadOnlySpan<char> all = buffer.AsSpan(0, kept + read);

            // What may go on behind the block waits for the next one.
            int limit = kept + read < Block ? all.Length : all[..^LongestCell].LastIndexOf("<c ") is var cell and > 0 ? cell : all.Length;
            ReadOnlySpan<char> whole = all[..limit];
            foreach (ValueMatch match in Uncalculated().EnumerateMatches(whole))
            {
                formulas.Add(whole[..match.Index]);
            }

            foreach (ValueMatch match in Error().EnumerateMatches(whole))
            {
                errors.Add(whole[..(match.Index + match.Length)]);
            }

            kept = all.Length - limit;
            all[limit..].CopyTo(buffer);
        }
    }

    [GeneratedRegex("(</f>|<f[^>]*/>)(<v></v>|<v ?/>)?</c>")]
    private static partial Regex Uncalculated();

    [GeneratedRegex("<c [^>]*t=\"e\"")]
    private static partial Regex Error();

    [GeneratedRegex("<c [^>]*?\\br=\"([A-Z]{1,3})(\\d+)\"", RegexOptions.RightToLeft)]
    private static partial Regex Place();

    private sealed class Tally
    {
        private int count;
        private (int Row, int Column) first = (1, 1);

        public void Add(ReadOnlySpan<char> before)
        {
            if (count++ == 0 && Place().Match(before[Math.Max(0, before.Length - LongestCell)..].ToString()) is { Success: true } place)
            {
                int column = 0;
                foreach (char letter in place.Groups[1].ValueSpan)
                {
                    column = (column * 26) + letter - 'A' + 1;
                }

                first = (int.Parse(place.Groups[2].ValueSpan, CultureInfo.InvariantCulture), column);
            }
        }

        public void AddTo(ImmutableArray<DataFinding>.Builder findings, string file, string code, string one, string many, string what)
        {
            if (count > 0)
            {
                string words = count == 1 ? $"1 {one}" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} {many}";
                findings.Add(new DataFinding(file, first.Row, first.Column, Severity.Error, code, $"{words} {what}", null, "values", null));
            }
        }
    }
}
