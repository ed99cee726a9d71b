using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows of outputs.csv that say the same thing of the same site, material, kind and year: twice the same, or one against the other.</summary>
internal static class RepeatedOutputs
{
    /// <summary>Reports two different figures: nobody can say which holds.</summary>
    public static void CheckFigures(LoadedFolder folder, RowFindings findings)
    {
        foreach ((int row, int other) in Pairs(folder))
        {
            (Output here, Output there) = (folder.Data.Outputs[row], folder.Data.Outputs[other]);
            if (here.TonnesPerYear.IsKnown && there.TonnesPerYear.IsKnown && !here.TonnesPerYear.Equals(there.TonnesPerYear))
            {
                string found = Number(here.TonnesPerYear);
                Report(folder, row, other, Severity.Error, "two-figures", findings, found, line => here.TonnesPerYear.Value.Equals(there.TonnesPerYear.Value)
                    ? $"{Fact(folder.Data, here)} has another range on line {line}. Keep one of the two rows."
                    : $"{Fact(folder.Data, here)} is {found} here and {Number(there.TonnesPerYear)} on line {line}. Keep one of the two rows, or give each its year.");
            }
        }
    }

    /// <summary>Reports rows that repeat one before, or have no figure beside one that has.</summary>
    public static void Check(LoadedFolder folder, RowFindings findings)
    {
        foreach ((int row, int other) in Pairs(folder))
        {
            Output here = folder.Data.Outputs[row];
            Report(folder, row, other, Severity.Warning, "repeated-row", findings, Number(here.TonnesPerYear), line => here.TonnesPerYear.Equals(folder.Data.Outputs[other].TonnesPerYear)
                ? $"{Fact(folder.Data, here)} is already on line {line}, with the same figure; it counts once. Take one of the two rows away."
                : $"{Fact(folder.Data, here)} is on line {line} too, and only one of the two rows has a figure. Take the other away.");
        }
    }

    // Positions in Outputs; in the file, the first of each pair stands behind the second.
    private static IEnumerable<(int Row, int Other)> Pairs(LoadedFolder folder)
    {
        DataSet data = folder.Data;
        var seen = new Dictionary<(OutputKind Kind, int? Year), int>();
        for (int row = 0; row < (data.Outputs.IsDefault ? 0 : data.Outputs.Length); row++)
        {
            Output output = data.Outputs[row];
            if (row == 0 || output.Site != data.Outputs[row - 1].Site || output.Material != data.Outputs[row - 1].Material)
            {
                seen.Clear();
            }

            if (!seen.TryAdd((output.Kind, output.Year), row))
            {
                yield return (row, seen[(output.Kind, output.Year)]);
            }
        }
    }

    private static void Report(
        LoadedFolder folder, int row, int other, Severity severity, string code, RowFindings findings, string? found, Func<string, string> message) =>
        findings.AddBeside(TableLayouts.Outputs, folder.OutputRows[row], "tonnes_per_year", severity, code, folder.OutputRows[other], message, found);

    private static string Fact(DataSet data, Output output) =>
        $"The {DataWords.Word(output.Kind)} of '{data.Materials[output.Material.Value].Id}' at '{data.Sites.Id(output.Site)}'{(output.Year is { } year ? $" in {year}" : string.Empty)}";

    private static string Number(Figure figure) => figure.IsKnown ? figure.Value.ToString("R", CultureInfo.InvariantCulture) : "empty";
}
