using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What capacity costs, as far as the data knows.</summary>
internal static class InvestmentsCommand
{
    public static Command Create(Ask ask)
    {
        var material = new Option<string>("--material") { HelpName = "M", Description = "Only of this material." };
        var country = new Option<string>("--country") { HelpName = "C", Description = "Only in this country, or of plants there." };
        var stage = new Option<string>("--stage") { HelpName = "S", Description = "Only of this stage." };
        var command = new Verb("investments", "List what new capacity costs, by stage and material, and what named plants were announced to cost.", "networklens investments", "networklens investments --stage magnet", "networklens investments --country US")
        {
            material, country, stage,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(material), parsed.GetValue(country), parsed.GetValue(stage))));
        return command;
    }

    private static Answer Of(Question question, string? materialId, string? country, string? stageId)
    {
        DataSet data = question.Data;
        MaterialIndex? material = question.Material(materialId);
        StageIndex? stage = question.Stage(stageId);
        BlocSelection? countries = country is null ? null : question.Bloc(country);
        CountryIndex? Where(Investment row) => row.Site is { } site ? data.Sites.Country(site) : row.Country;
        Investment[] found =
        [
            .. data.Investments.Where(row => (material is not { } of || row.Material == of) && (stage is not { } at || row.Stage == at)
                && (countries is null || (Where(row) is { } place && countries.Contains(place)))),
        ];
        int plants = found.Count(row => row.Site is not null);
        return question.Answer(
            "investments",
            Rows.Of(found,
            [
                new("stage", "Stage", ColumnKind.Text, row => data.Id(row.Stage)),
                new("material", "Material", ColumnKind.Text, row => row.Material is { } of ? data.Id(of) : null),
                new("site", "Plant", ColumnKind.Text, row => row.Site is { } site ? data.Sites.Id(site) : null),
                new("country", "Country", ColumnKind.Text, row => Where(row) is { } place ? data.Id(place) : null),
                new("fixedUsd", null, ColumnKind.Dollars, row => row.FixedUsd.OrNull),
                new(null, "Fixed (m USD)", ColumnKind.Dollars, row => row.FixedUsd.OrNull / 1e6),
                new("usdPerTonnePerYear", "USD per t/yr", ColumnKind.Dollars, row => row.UsdPerTonnePerYear.OrNull),
                new("maxTonnesPerYear", "At most (t/yr)", ColumnKind.Tonnes, row => row.MaxTonnesPerYear.OrNull),
                new("earliestYear", "From", ColumnKind.Year, row => row.EarliestYear),
                new("basis", "Basis", ColumnKind.Text, row => DataWords.Word(row.Basis)),
                new("note", null, ColumnKind.Text, row => row.Note),
                new("sources", null, ColumnKind.List, row => data.Ids(row.Sources.AsSpan())),
            ]),
            new Field("material", materialId),
            new Field("country", country),
            new Field("stage", stageId)) with
        {
            Headline = found.Length == 0 ? "No such investment is in the data."
                : $"{Words.Of(plants, "named plant")} with a cost, and {Words.Of(found.Length - plants, "row")} of what new capacity costs.",
        };
    }
}
