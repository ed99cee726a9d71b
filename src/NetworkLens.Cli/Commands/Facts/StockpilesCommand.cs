using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Which stockpiles the data knows.</summary>
internal static class StockpilesCommand
{
    public static Command Create(Ask ask)
    {
        var material = new Option<string>("--material") { HelpName = "M", Description = "Only of this material." };
        var owner = new Option<string>("--country") { HelpName = "OWNER", Description = "Only of this country, bloc or firm." };
        var command = new Verb("stockpiles", "List the stockpiles in the data: held, planned, or filled year by year.", "networklens stockpiles", "networklens stockpiles --country JP", "networklens stockpiles --where kind=held")
        {
            material, owner,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(material), parsed.GetValue(owner))));
        return command;
    }

    private static Answer Of(Question question, string? materialId, string? owner)
    {
        DataSet data = question.Data;
        MaterialIndex? material = question.Material(materialId);
        Stockpile[] found = [.. data.Stockpiles.Where(stock => (material is not { } of || stock.Material == of) && (owner is null || owner.Equals(stock.Owner, StringComparison.OrdinalIgnoreCase)))];
        Stockpile[] held = [.. found.Where(stock => stock.Kind == StockpileKind.Held)];
        return question.Answer(
            "stockpiles",
            Rows.Of(found,
            [
                new("stockpile", "Stockpile", ColumnKind.Text, stock => stock.Id),
                new("name", "Name", ColumnKind.Text, stock => stock.Name),
                new("owner", "Owner", ColumnKind.Text, stock => stock.Owner),
                new("site", null, ColumnKind.Text, stock => stock.Site is { } site ? data.Sites.Id(site) : null),
                new("material", "Material", ColumnKind.Text, stock => stock.Material is { } of ? data.Id(of) : null),
                new("kind", "Kind", ColumnKind.Text, stock => DataWords.Word(stock.Kind)),
                new("tonnes", "Tonnes", ColumnKind.Tonnes, stock => stock.Tonnes.OrNull),
                new("valueUsd", null, ColumnKind.Dollars, stock => stock.ValueUsd.OrNull),
                new(null, "m USD", ColumnKind.Dollars, stock => stock.ValueUsd.OrNull / 1e6),
                new("year", "Year", ColumnKind.Year, stock => stock.Year),
                new("basis", "Basis", ColumnKind.Text, stock => DataWords.Word(stock.Basis)),
                new("note", null, ColumnKind.Text, stock => stock.Note),
                new("sources", null, ColumnKind.List, stock => data.Ids(stock.Sources.AsSpan())),
            ]),
            new Field("material", materialId),
            new Field("country", owner)) with
        {
            Headline = found.Length == 0 ? "No such stockpile is in the data."
                : $"{Words.Of(found.Length, "stockpile")}, {FigureText.Count(held.Length)} of them held; how many tonnes is known of {FigureText.Count(held.Count(stock => stock.Tonnes.IsKnown))} that {(held.Count(stock => stock.Tonnes.IsKnown) == 1 ? "is" : "are")} held.",
        };
    }
}
