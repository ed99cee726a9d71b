using System.Text;

namespace NetworkLens.Data;

/// <summary>Finds how the characters of a text file are written.</summary>
internal static class SavedEncoding
{
    private const int Block = 1 << 16;
    private static readonly Encoding Strict = new UTF8Encoding(false, true);

    /// <summary>UTF-8 or, by its byte order mark or the place of its zeros, UTF-16; what is no UTF-8 is Windows-1252. Notes all but UTF-8.</summary>
    public static Encoding Of(string path, string file, List<DataFinding> findings, CancellationToken cancellation)
    {
        using FileStream stream = File.OpenRead(path);
        byte[] bytes = new byte[Block];
        int read = stream.ReadAtLeast(bytes, Block, throwOnEndOfStream: false);
        if (Wide(bytes.AsSpan(0, read)) is { } wide)
        {
            Note(findings, file, 1, "encoding", "The file is UTF-16.");
            return wide;
        }

        Decoder decoder = Strict.GetDecoder();
        char[] characters = new char[Block + 2];
        int line = 1;
        try
        {
            for (; read > 0; read = stream.Read(bytes))
            {
                cancellation.ThrowIfCancellationRequested();
                int count = decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false);
                int replaced = characters.AsSpan(0, count).IndexOf('\uFFFD');
                if (replaced >= 0 && !findings.Exists(finding => finding.Code == "replacement-character"))
                {
                    int at = line + characters.AsSpan(0, replaced).Count('\n');
                    findings.Add(new DataFinding(
                        file, at, 1, Severity.Warning, "replacement-character",
                        "The file holds the character \uFFFD, which stands for one that was lost when it was saved before. Look the word up where it came from.", "\uFFFD", null, null));
                }

                line += characters.AsSpan(0, count).Count('\n');
            }

            decoder.GetChars([], characters, flush: true);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException fault)
        {
            line += bytes.AsSpan(0, Math.Clamp(fault.Index, 0, read)).Count((byte)'\n');
            findings.RemoveAll(finding => finding.Code == "replacement-character");
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            Note(findings, file, line, "encoding", "The file is not UTF-8 and is read as Windows-1252, the usual encoding of Western spreadsheets. Look at names with accents.");
            return Encoding.GetEncoding(1252);
        }
    }

    private static Encoding? Wide(ReadOnlySpan<byte> start)
    {
        if (start is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (start is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }

        // Without a mark: every other byte of plain text is zero.
        return start is [not 0, 0, not 0, 0, ..] ? Encoding.Unicode
            : start is [0, not 0, 0, not 0, ..] ? Encoding.BigEndianUnicode
            : null;
    }

    private static void Note(List<DataFinding> findings, string file, int line, string code, string message) =>
        findings.Add(new DataFinding(file, line, 1, Severity.Note, code, message, null, null, null));
}
