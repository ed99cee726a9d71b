using System.Globalization;

namespace NetworkLens.Data;

/// <summary>Reads matrices and lists of neighbours: of Gephi and JGraphT as CSV, of networkx with blanks.</summary>
internal sealed class AdjacencyFile
{
    private const string Weight = "weight";
    private const long MostBytes = 1L << 28;
    private const int MostSites = 20_000; // a matrix of more has 400 million cells

    private readonly string file;
    private readonly ForeignGraph graph = new("a list of neighbours");

    private AdjacencyFile(string path) => file = Path.GetFileName(path);

    /// <summary>The graph of a table that can be nothing but a matrix or a list of neighbours; null where it may be something else.</summary>
    public static ForeignGraph? OfTable(string path)
    {
        if (Records(path) is not { } rows)
        {
            return null;
        }

        var reader = new AdjacencyFile(path);
        return reader.Matrix(rows, isTold: false) || (!MayBeLinks(rows) && reader.Neighbours(rows)) ? reader.graph.Complete() : null;
    }

    /// <summary>The graph of a file that is said to be a matrix or a list of neighbours.</summary>
    /// <exception cref="InvalidDataException">It is neither.</exception>
    public static ForeignGraph Read(string path)
    {
        var reader = new AdjacencyFile(path);
        bool isRead = Path.GetExtension(path).ToUpperInvariant() is ".MADJ" or ".ADJ" or ".ADJLIST"
            ? reader.OfBlanks(path)
            : Records(path) is { } rows && (reader.Matrix(rows, isTold: true) || reader.Neighbours(rows));
        return isRead ? reader.graph.Complete() : throw new InvalidDataException(
            $"{reader.file} is neither a matrix (as many rows as columns, a number or nothing in each cell) nor a list of neighbours (each site of it begins a row, once). Ids with blanks in lists without quotes cannot be told apart: write a list of links or GraphML.");
    }

    // All rows; null where they are more than are read so, or their encoding is unknown.
    private static List<string[]>? Records(string path)
    {
        if (new FileInfo(path).Length > MostBytes)
        {
            return null;
        }

        using StreamReader first = File.OpenText(path);
        string line = first.ReadLine() ?? string.Empty;
        char delimiter = ((char[])[',', ';', '\t', '|']).MaxBy(each => line.Count(character => character == each));
        using StreamReader text = File.OpenText(path);
        var records = new DelimitedRecords(text, delimiter);
        var rows = new List<string[]>();
        while (records.Read() is { } record)
        {
            if (record.Length > MostSites || rows.Count > MostSites)
            {
                return null; // no need to read a long table to its end
            }

            rows.Add([.. record.Select(cell => cell.Text)]);
        }

        while (rows.Count > 0 && rows[^1] is [{ Length: 0 }])
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows.Count > 0 && !rows.Exists(row => Array.Exists(row, cell => cell.Contains('\uFFFD', StringComparison.Ordinal))) ? rows : null;
    }

    // Numbers in two columns, or three with a weight.
    private static bool MayBeLinks(List<string[]> rows) => rows.TrueForAll(row => row.Length <= 3 && Array.TrueForAll(row, cell => Number(cell) is not null));

    // With names in the first row and the first column, or without any: then an end that is empty shows that it is no list of links.
    private bool Matrix(List<string[]> rows, bool isTold)
    {
        bool isNamed = rows[0][0].Length == 0 && rows.Count == rows[0].Length && rows.Count > 1
            && rows[0].Skip(1).SequenceEqual(rows.Skip(1).Select(row => row[0]), StringComparer.Ordinal) && rows[0].Distinct(StringComparer.Ordinal).Count() == rows.Count;
        int first = isNamed ? 1 : 0;
        if (!rows.TrueForAll(row => row.Length == rows.Count) || rows.Skip(first).Any(row => row.Skip(first).Any(cell => cell.Length > 0 && Number(cell) is null)))
        {
            return false;
        }

        if (!isNamed && !isTold && !(rows.Count > 1 && rows.Exists(row => row[0].Length == 0 || row[1].Length == 0)))
        {
            return false;
        }

        string[] names = isNamed ? rows[0] : [.. Enumerable.Range(1, rows.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        for (int row = first; row < rows.Count; row++)
        {
            graph.Node(names[row]);
        }

        for (int row = first; row < rows.Count; row++)
        {
            for (int column = first; column < rows.Count; column++)
            {
                if (Number(rows[row][column]) is { } weight and not 0)
                {
                    graph.Link(names[row], names[column])?.Set(Weight, weight.ToString("R", CultureInfo.InvariantCulture));
                }
            }
        }

        graph.Format = "a matrix";
        graph.Notes.Add("The site of a row is taken as the supplier of each whose column holds something but 0. A matrix has one cell for two sites: what were several links between them is one here.");
        if (!isNamed)
        {
            graph.Notes.Add("The matrix has no names: its sites are numbered.");
        }

        return true;
    }

    // Each site begins a row, once, and no other word stands anywhere: a header would name something that begins none.
    private bool Neighbours(List<string[]> rows)
    {
        var sites = rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        if (rows.Count < 2 || sites.Count < rows.Count || sites.Contains(string.Empty)
            || !rows.Exists(row => row.Length > 1) || !rows.TrueForAll(row => row.Skip(1).All(cell => cell.Length == 0 || sites.Contains(cell))))
        {
            return false;
        }

        foreach (string[] row in rows)
        {
            graph.Node(row[0]);
        }

        foreach (string[] row in rows)
        {
            foreach (string to in row.Skip(1).Where(cell => cell.Length > 0))
            {
                graph.Link(row[0], to);
            }
        }

        graph.Notes.Add("The first site of a row is taken as the supplier of the others in it.");
        return true;
    }

    // Of networkx: a site with the number of its neighbours, then a line each with a Python dictionary; or all of them on its line.
    private bool OfBlanks(string path)
    {
        (int Number, string Text)[] lines = [.. TextLines.Of(path).Where(line => !line.Text.StartsWith('#'))];
        int at = 0;
        var read = new List<(string From, string To, string? Values)>();
        while (at < lines.Length)
        {
            string head = lines[at].Text.Trim();
            int blank = head.LastIndexOf(' ');
            if (blank < 0 || !int.TryParse(head.AsSpan(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count) || at + count >= lines.Length)
            {
                return Neighbours([.. lines.Select(line => line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))]);
            }

            graph.Node(head[..blank]);
            foreach ((_, string text) in lines[(at + 1)..(at + 1 + count)])
            {
                int brace = text.IndexOf(" {", StringComparison.Ordinal);
                read.Add((head[..blank], brace < 0 ? text : text[..brace], brace < 0 ? null : text[(brace + 1)..]));
            }

            at += count + 1;
        }

        foreach ((string from, string to, string? values) in read)
        {
            TextLines.SetPython(graph.Link(from, to), values);
        }

        return true;
    }

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
}
