namespace NetworkLens.Model;

/// <summary>Cells of CSV (RFC 4180), wherever they are written.</summary>
public static class CsvText
{
    /// <summary>A cell in quotes where it needs them.</summary>
    /// <param name="cell">Its text.</param>
    public static string Quoted(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }
}
