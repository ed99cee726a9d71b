using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What is in the data set, and how concentrated each stage is.</summary>
internal static class SummaryCommand
{
    public static Command Create(Ask ask)
    {
        var command = new Verb(
            "summary",
            "Summarize the data set: what it holds, and how concentrated each stage is.",
            "networklens summary",
            "networklens summary --as-of 2030",
            "networklens summary --data my-data --format markdown");
        command.SetAction(parsed => ask(parsed, Of));
        return command;
    }

    private static Answer Of(Question question)
    {
        SupplyNetwork network = question.Network;
        DataSet data = network.Data;
        ImmutableArray<StageRow> stages = StageSummary.Of(network, question.Cancellation);
        var rows = Rows.Of(stages,
        [
            new("stage", "Stage", ColumnKind.Text, row => data.Id(row.Stage)),
            new("sites", "Sites", ColumnKind.Count, row => row.Sites),
            new("operating", "In force", ColumnKind.Count, row => row.Operating),
            new("activities", "Activities", ColumnKind.Count, row => row.Activities),
            new("material", "Most concentrated", ColumnKind.Text, row => row.MostConcentrated is { } most ? data.Id(most.Material) : null),
            new("topCountry", "Top country", ColumnKind.Text, row => Top(row) is { } top ? top.Name : null),
            new("topShare", "Its share", ColumnKind.Share, row => Top(row)?.Share),
            new("hhi", null, ColumnKind.Index, row => row.MostConcentrated?.Herfindahl.Value),
            new(null, "HHI", ColumnKind.Index, row => row.MostConcentrated?.Herfindahl is { } index ? FigureText.Index(index.Value, index.Low, index.High) : null),
            new("hhiWgi", null, ColumnKind.Index, row => row.MostConcentrated?.HerfindahlGovernance.Value),
            new(null, "HHI-WGI", ColumnKind.Index, row => row.MostConcentrated?.HerfindahlGovernance is { } index ? FigureText.Index(index.Value, index.Low, index.High) : null),
        ]);
        return question.Answer("summary", rows) with
        {
            Headline = DataHeadlines.OfSummary(network, stages.Sum(row => row.Operating)),
            Rests = question.Rests(question.AllLinks),
            Totals =
            [
                new Field("sites", data.Sites.Count),
                new Field("links", data.Links.Count),
                new Field("linksInForce", network.LinkCount),
                new Field("activities", network.ActivityCount),
                new Field("demandRows", network.TargetCount),
                new Field("materials", data.Materials.Length),
                new Field("countries", data.Countries.Length),
                new Field("blocs", data.Blocs.Length),
                new Field("sources", data.Sources.Length),
            ],
            Notes =
            [
                .. data.Version.Length + data.Description.Length == 0 ? Array.Empty<string>()
                    : [$"{data.Name}{(data.Version.Length == 0 ? string.Empty : " " + data.Version)}.{(data.Description.Length == 0 ? string.Empty : " " + data.Description)}"],
                $"Each stage is shown by its most concentrated material, over countries, of those over which at least {Words.Percent(StageSummary.LeastThrough)} of the demand through it passes; networklens concentration shows them all.",
            ],
        };
    }

    private static MakerShare? Top(StageRow row) => row.MostConcentrated is { Shares: [var top, ..] } ? top : null;
}
