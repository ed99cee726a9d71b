using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Which prices the data knows.</summary>
internal static class PricesCommand
{
    public static Command Create(Ask ask)
    {
        var material = new Option<string>("--material") { HelpName = "M", Description = "Only of this material." };
        var market = new Option<string>("--market") { HelpName = "TEXT", Description = "Only of markets whose name holds this." };
        Option<string> since = DateOption.Create("--since", "Only of this day or later: 2025, 2025-06 or 2025-06-30.");
        var command = new Verb("prices", "List the prices in the data.", "networklens prices", "networklens prices --material dy-oxide --since 2025-06", "networklens prices --sort -usdPerKg --limit 10")
        {
            material, market, since,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(material), parsed.GetValue(market), parsed.GetValue(since))));
        return command;
    }

    private static Answer Of(Question question, string? materialId, string? market, string? since)
    {
        DataSet data = question.Data;
        MaterialIndex? material = question.Material(materialId);
        DateOnly? first = DateOption.Of(since)?.First;
        Price[] found =
        [
            .. data.Prices.Where(price => (material is not { } of || price.Material == of)
                && (market is null || price.Market?.Contains(market, StringComparison.OrdinalIgnoreCase) == true)
                && (first is not { } day || (price.Date.IsKnown && price.Date.Last >= day))),
        ];
        string[] dates = [.. found.Where(price => price.Date.IsKnown).OrderBy(price => price.Date.First).Select(price => price.Date.ToString())];
        return question.Answer(
            "prices",
            Rows.Of(found,
            [
                new("material", "Material", ColumnKind.Text, price => data.Id(price.Material)),
                new("usdPerKg", "USD/kg", ColumnKind.Dollars, price => price.UsdPerKg.OrNull),
                new("usdPerKgLow", null, ColumnKind.Dollars, price => Known(price.UsdPerKg.Low)),
                new("usdPerKgHigh", null, ColumnKind.Dollars, price => Known(price.UsdPerKg.High)),
                new("date", "Of", ColumnKind.Text, price => price.Date.IsKnown ? price.Date.ToString() : null),
                new("market", "Market", ColumnKind.Text, price => price.Market),
                new("basis", "Basis", ColumnKind.Text, price => DataWords.Word(price.Basis)),
                new("note", null, ColumnKind.Text, price => price.Note),
                new("sources", "Sources", ColumnKind.List, price => data.Ids(price.Sources.AsSpan())),
            ]),
            new Field("material", materialId),
            new Field("market", market),
            new Field("since", since)) with
        {
            Headline = found.Length == 0 ? "No such price is in the data."
                : $"{Words.Of(found.Length, "price")} of {Words.Of(found.Select(price => price.Material).Distinct().Count(), "material")}{(dates.Length == 0 ? string.Empty : dates[0] == dates[^1] ? $", of {dates[0]}" : $", of {dates[0]} to {dates[^1]}")}.",
        };
    }

    private static double? Known(double number) => double.IsNaN(number) ? null : number;
}
