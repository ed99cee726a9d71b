namespace NetworkLens.Data;

/// <summary>The columns a table may have.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Required">Columns that must be there, and whose cells may not be empty.</param>
/// <param name="Optional">Columns that may be there.</param>
/// <param name="Figures">Those of them that are figures: each may have a low and a high column beside it.</param>
internal sealed record TableLayout(string File, string[] Required, string[] Optional, string[] Figures)
{
    public const string Low = "_low";
    public const string High = "_high";

    public string[] Columns { get; } =
        [.. Required, .. Optional, .. Figures.SelectMany(figure => new[] { figure + Low, figure + High })];
}
