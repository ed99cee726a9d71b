using System.Globalization;
using System.Text;

namespace NetworkLens.Data;

/// <summary>Opens a table saved as text: finds its encoding and its delimiter.</summary>
internal static class DelimitedFile
{
    private const int SampleLength = 1 << 16;
    private const int SampleRecords = 200;
    private const string Delimiters = ",;\t|";

    /// <summary>The table of a text file.</summary>
    public static SavedTable Open(string path, CancellationToken cancellation)
    {
        string file = Path.GetFileName(path);
        var findings = new List<DataFinding>();
        Encoding encoding = SavedEncoding.Of(path, file, findings, cancellation);
        string sample = Sample(path, encoding);
        (char? told, int skipped) = SeparatorLine(sample);
        char delimiter = told ?? Found(sample);
        if (delimiter != ',' || told is not null)
        {
            string how = told is null ? string.Empty : " as its first line says";
            findings.Add(new DataFinding(file, 1, 1, Severity.Note, "delimiter", $"Cells are parted by {NameOf(delimiter)}{how}.", delimiter.ToString(), null, null));
        }

        int openLine = 0;
        IEnumerable<SavedCell[]> Records()
        {
            using var text = new StreamReader(path, encoding, true, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 16 });
            var records = new DelimitedRecords(text, delimiter);
            for (int line = 0; line < skipped && records.Read() is not null; line++)
            {
                // the line that only names the delimiter
            }

            while (records.Read() is { } record)
            {
                yield return record;
            }

            openLine = records.OpenQuoteLine;
        }

        var table = new SavedTable(file, null, delimiter, Records, findings, cancellation);
        return openLine == 0 ? table : new SavedTable(file, null, delimiter, Records, [.. findings.Where(finding => finding.Code is "encoding" or "delimiter"), OpenQuote(file, openLine)], cancellation);
    }

    private static DataFinding OpenQuote(string file, int line) => new(
        file, line, 1, Severity.Error, "open-quote", "A quote on this line is never closed, so the rest of the file is one cell. Close it, or double it if it belongs to the text.", null, "\"", null);

    private static string Sample(string path, Encoding encoding)
    {
        using var text = new StreamReader(path, encoding, true);
        char[] buffer = new char[SampleLength];
        return new string(buffer, 0, text.ReadBlock(buffer));
    }

    // "sep=;", which Excel writes and reads.
    private static (char? Delimiter, int Lines) SeparatorLine(string sample)
    {
        ReadOnlySpan<char> line = sample.AsSpan(0, sample.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : sample.Length).Trim('"');
        return line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? (line[4], 1) : (null, 0);
    }

    // The one by which most lines have as many cells as the header; of equals, the one that makes more cells.
    private static char Found(string sample)
    {
        (char best, double bestShare, int bestWidth) = (',', -1, 0);
        foreach (char delimiter in Delimiters)
        {
            (double share, int width) = Fit(sample, delimiter);
            if (width > 1 && (share > bestShare || (share.Equals(bestShare) && width > bestWidth)))
            {
                (best, bestShare, bestWidth) = (delimiter, share, width);
            }
        }

        return best;
    }

    private static (double Share, int Width) Fit(string sample, char delimiter)
    {
        var records = new DelimitedRecords(new StringReader(sample), delimiter);
        int width = 0;
        int rows = 0;
        int fits = 0;
        while (rows < SampleRecords && records.Read() is { } record)
        {
            int filled = Array.FindLastIndex(record, cell => !cell.IsEmpty) + 1;
            if (filled == 0)
            {
                continue;
            }

            if (width == 0)
            {
                width = filled;
                continue;
            }

            rows++;
            fits += record.Length >= width && filled <= width && filled > 1 ? 1 : 0;
        }

        return (rows == 0 ? 1 : (double)fits / rows, width);
    }

    private static string NameOf(char delimiter) => delimiter switch
    {
        ',' => "commas",
        ';' => "semicolons",
        '\t' => "tabs",
        '|' => "bars (|)",
        _ => string.Create(CultureInfo.InvariantCulture, $"'{delimiter}'"),
    };
}
