using System.Text;

namespace NetworkLens.Tests;

/// <summary>What people, spreadsheets, mailboxes and bad luck do to a file.</summary>
internal static class Mutations
{
    /// <summary>Cells that readers have stumbled over.</summary>
    public static readonly string[] HostileCells =
    [
        "", " ", "NaN", "Infinity", "-Infinity", "1e308", "1e999", "1e-320", "-5", "-0", "0", "1", "0.5", "1.234,5", "1 000", "9999999999999999999", "2147483648", "+7", "0x10", "½",
        "=1+1", "=HYPERLINK(\"http://example.org\")", "@SUM(A1)", "\"", "\"\"", "\"a,b\"", "\"a\nb\"", "a\"b", "true", "TRUE", "yes", "XX", "ZZ", "cn", "2026-02-30", "0000", "2026-13", "2026-11-25T00:00:00Z",
        "country:CN", "!id:x", "a;b", ";", ";;", "x:0.5;y:0.6", "<script>alert(1)</script>", "'; DROP TABLE sites; --", "../../etc/passwd", "null", "none", "operating", "reported", "\0", "\u202Eevil", "\uFEFF",
        "\r", new string('x', 201), new string('稀', 200), "🧲🧲", "é", "e\u0301", "car", "magnet", "nd-oxide", "refiner", "any", "capacity",
    ];

    private static readonly byte[] HostileBytes = [0, 9, 10, 13, 32, (byte)'"', (byte)',', (byte)';', (byte)'-', (byte)'.', (byte)'0', (byte)'9', (byte)'{', (byte)'}', (byte)'[', (byte)']', (byte)'e', 0x7F, 0x80, 0xC3, 0xE2, 0xFE, 0xFF];

    /// <summary>A few bytes changed, put in, taken out or moved, whatever they mean.</summary>
    public static byte[] OfBytes(Random random, byte[] file)
    {
        var bytes = new List<byte>(file);
        for (int edits = 1 + random.Next(4); edits > 0 && bytes.Count > 0; edits--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(2) == 0 ? 4 : 200));
            switch (random.Next(8))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = HostileBytes[random.Next(HostileBytes.Length)]; break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length)); break;
                case 4: bytes.InsertRange(at, Encoding.UTF8.GetBytes(HostileCells[random.Next(HostileCells.Length)])); break;
                case 5: bytes.RemoveRange(at, bytes.Count - at); break;
                case 6: bytes.Insert(at, HostileBytes[random.Next(HostileBytes.Length)]); break;
                default: bytes[at] = (byte)random.Next(256); break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Cells, rows and columns of a table changed, so that what comes out is nearly right.</summary>
    public static byte[] OfTable(Random random, byte[] file)
    {
        List<List<string>> rows = [.. Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n').Select(line => line.Split(',').ToList())];
        for (int edits = 1 + random.Next(4); edits > 0 && rows.Count > 0; edits--)
        {
            List<string> row = rows[random.Next(rows.Count)];
            List<string> other = rows[random.Next(rows.Count)];
            int cell = random.Next(row.Count);
            switch (random.Next(12))
            {
                case 0 or 1 or 2: row[cell] = HostileCells[random.Next(HostileCells.Length)]; break;
                case 3 or 4: row[cell] = other[random.Next(other.Count)]; break;
                case 5: rows.Insert(random.Next(rows.Count + 1), [.. row]); break;
                case 6: rows.Remove(row); break;
                case 7: row.RemoveAt(cell); if (row.Count == 0) { rows.Remove(row); } break;
                case 8: row.Insert(cell, HostileCells[random.Next(HostileCells.Length)]); break;
                case 9: ForEachColumn(rows, cell, column => column.RemoveAt(cell)); break;
                case 10: ForEachColumn(rows, cell, column => column.Add(column[cell])); break;
                default: (row[cell], row[^1]) = (row[^1], row[cell]); break;
            }
        }

        string lineEnd = random.Next(4) == 0 ? "\r\n" : "\n";
        string mark = random.Next(8) == 0 ? "\uFEFF" : string.Empty;
        return Encoding.UTF8.GetBytes(mark + string.Concat(rows.Select(row => string.Join(',', row) + lineEnd)));
    }

    /// <summary>Values of a JSON text changed for others, and members taken out or written twice.</summary>
    public static byte[] OfJson(Random random, byte[] file)
    {
        string text = Encoding.UTF8.GetString(file);
        for (int edits = 1 + random.Next(3); edits > 0; edits--)
        {
            string[] parts = text.Split(',');
            int part = random.Next(parts.Length);
            int colon = parts[part].IndexOf(':', StringComparison.Ordinal);
            string value = random.Next(8) switch
            {
                0 => "null",
                1 => "[]",
                2 => "{}",
                3 => "-1",
                4 => "1e400",
                5 => new string('[', 200) + new string(']', 200),
                6 => "true",
                _ => System.Text.Json.JsonSerializer.Serialize(HostileCells[random.Next(HostileCells.Length)]),
            };
            parts[part] = random.Next(4) switch
            {
                0 => $"{parts[part]},{parts[part]}",
                1 => string.Empty,
                _ => colon >= 0 ? parts[part][..(colon + 1)] + value : value,
            };
            text = string.Join(',', parts.Where(kept => kept.Length > 0));
        }

        return Encoding.UTF8.GetBytes(text);
    }

    /// <summary>Words of a selector, label or list of countries changed.</summary>
    public static string OfWords(Random random, string text)
    {
        for (int edits = 1 + random.Next(3); edits > 0; edits--)
        {
            int at = random.Next(text.Length + 1);
            text = random.Next(5) switch
            {
                0 => text.Insert(at, HostileCells[random.Next(HostileCells.Length)]),
                1 => text[..at],
                2 => text.Insert(at, ":,!\"+-> /"[random.Next(9)].ToString()),
                3 => text[at..] + text[..at],
                _ => text + " " + text,
            };
        }

        return text;
    }

    private static void ForEachColumn(List<List<string>> rows, int cell, Action<List<string>> change)
    {
        foreach (List<string> row in rows.Where(row => row.Count > Math.Max(1, cell)))
        {
            change(row);
        }
    }
}
