using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Cli.Output;

/// <summary>Colours on a terminal (ECMA-48), or none.</summary>
/// <param name="IsColoured">Whether to write any.</param>
internal sealed record Ink(bool IsColoured)
{
    private const string Plain = "\u001b[0m";
    private const int CubeStart = 16; // of the 256 colours, a cube of 6 x 6 x 6

    /// <summary>A heading.</summary>
    public string Bold(string text) => IsColoured && text.Length > 0 ? $"\u001b[1m{text}{Plain}" : text;

    /// <summary>A text in a colour, #RRGGBB; null: its own.</summary>
    public string In(string? colour, string text)
    {
        if (!IsColoured || colour is null || text.Length == 0)
        {
            return text;
        }

        int rgb = int.Parse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        int Level(int shift) => (int)Math.Round(((rgb >> shift) & 0xFF) / 51.0);
        return string.Create(CultureInfo.InvariantCulture, $"\u001b[38;5;{CubeStart + (36 * Level(16)) + (6 * Level(8)) + Level(0)}m{text}{Plain}");
    }

    /// <summary>The colour of a cell: that of its stage, or one for the countries of the bloc asked about; null for its own.</summary>
    /// <param name="answer">Whose cell it is.</param>
    /// <param name="column">Its column.</param>
    /// <param name="value">Its value.</param>
    public static string? Of(Answer answer, AnswerColumn column, object? value)
    {
        if (answer.DataSet is not { } data || value is not string text)
        {
            return null;
        }

        return column.Field switch
        {
            "stage" => data.Stages.Index().Where(stage => stage.Item.Id == text).Select(stage => StagePalette.Of(new StageIndex(stage.Index))).FirstOrDefault(),
            "country" when Bloc(answer, data) is { } bloc && data.Countries.Index().Any(country => country.Item.Iso2 == text && bloc.Contains(new CountryIndex(country.Index))) => "#009E73",
            _ => null,
        };
    }

    private static BlocSelection? Bloc(Answer answer, DataSet data)
    {
        object? Asked(string name) => answer.Query.FirstOrDefault(field => field.Name == name)?.Value;
        return Asked("bloc") is string text && Asked("asOf") is int year ? BlocSelection.Parse(text, data, year, Asked("members") is "all").Value : null;
    }
}
