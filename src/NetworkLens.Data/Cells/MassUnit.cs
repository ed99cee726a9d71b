using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>What the tonnes of a material are written in.</summary>
/// <param name="Symbol">As written.</param>
/// <param name="Times">Tonnes of one, times <paramref name="Over"/>: two whole numbers where they can be, so that 2,000 kg are exactly 2 t.</param>
/// <param name="Over">As said.</param>
internal sealed record MassUnit(string Symbol, double Times, double Over)
{
    public static readonly MassUnit Tonne = new("t", 1, 1);

    private const double KgOfPound = 0.45359237;

    // Case counts: Mt is a million tonnes, mt nothing that everybody reads the same.
    private static readonly MassUnit[] All = [Tonne, new("kt", 1e3, 1), new("Mt", 1e6, 1), new("kg", 1, 1e3), new("g", 1, 1e6), new("lb", KgOfPound, 1e3)];

    public static string Expected { get; } = "t, kt, Mt, kg, g or lb, and behind it what is weighed, such as 't REO contained'";

    /// <summary>The unit that a text begins with; null where that is none.</summary>
    public static MassUnit? Of(string text) => All.FirstOrDefault(unit => unit.Symbol == text.Split(' ')[0]);

    /// <summary>The figure in tonnes.</summary>
    public Figure ToTonnes(Figure figure) => this == Tonne ? figure : new Figure(ToTonnes(figure.Value), ToTonnes(figure.Low), ToTonnes(figure.High));

    private double ToTonnes(double amount) => amount * Times / Over;
}

/// <summary>The units of the materials of a folder: filled by materials.csv, asked by every table of tonnes.</summary>
internal sealed class MassUnits
{
    private readonly List<MassUnit> ofMaterial = [];
    private bool isAllTonnes = true;

    /// <summary>Takes the unit of the next material.</summary>
    /// <param name="table">At its row.</param>
    /// <param name="field">Where its unit stands.</param>
    /// <returns>As a data set keeps it: figures are tonnes from here on, whatever the file has them in, and so is what is written again.</returns>
    public string? Read(CsvTable table, int field)
    {
        string? text = table.Text(field);
        MassUnit? unit = text is null ? MassUnit.Tonne : MassUnit.Of(text);
        if (unit is null)
        {
            table.Error(field, "unknown-unit", $"'{text}' is no unit of mass; expected {MassUnit.Expected}.", text, MassUnit.Expected);
        }

        ofMaterial.Add(unit ?? MassUnit.Tonne);
        isAllTonnes &= ofMaterial[^1] == MassUnit.Tonne;
        return text is null || unit is null ? text : MassUnit.Tonne.Symbol + text[unit.Symbol.Length..];
    }

    /// <summary>A figure of a material in tonnes.</summary>
    /// <param name="figure">As it stands in a column of tonnes.</param>
    /// <param name="material">Of what; -1 where nobody knows.</param>
    public Figure ToTonnes(Figure figure, int material) => isAllTonnes || material < 0 || material >= ofMaterial.Count ? figure : ofMaterial[material].ToTonnes(figure);
}
