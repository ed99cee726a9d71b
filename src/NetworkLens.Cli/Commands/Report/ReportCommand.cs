using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using NetworkLens.Cli.Output;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>One page with all the answers, to read, to print and to send.</summary>
internal static class ReportCommand
{
    private sealed record Written(string File, long Bytes, int Targets);

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets it is about, with everything upstream. Default: the whole network." };

        Option<string> bloc = BlocOption.Create("One bloc, with its gaps and what would close them. Default: those of the data set, compared.");
        var scenario = new Option<string>("--scenario") { HelpName = "ID|FILE", Description = "One scenario, with everyone who loses. Default: those of the data set, compared." };

        var brief = new Option<bool>("--brief") { Description = "Two to four printed pages: the findings, key figures, and the first rows of chokepoints, concentration and scenarios." };

        // In place of the common --out: there it is the answer that goes to the file.
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "The page; an older one is replaced when the new one is complete.", Required = true };
        var command = new Verb(
            "report",
            "Write all the answers to one page to read, print or send: it is self-contained and works offline.",
            "networklens report --out report.html",
            "networklens report --brief --out brief.html",
            "networklens report --to f-35 --bloc us-japan --scenario samarium-stop --out f-35.html",
            "networklens report --bloc g7 --scenario kuantan-stop --out g7.html")
        {
            file, to, bloc, scenario, brief,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetRequiredValue(file), parsed.GetValue(to), parsed.GetValue(bloc), parsed.GetValue(scenario), parsed.GetValue(brief))));
        return command;
    }

    private static Answer Of(Question question, string file, string? to, string? bloc, string? scenario, bool isBrief)
    {
        string path = question.FullPath(file);
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        if (targets.IsEmpty && to is not null)
        {
            throw Refusal.OfCommandLine($"--to: none of the sites '{to}' chooses runs in {question.AsOf}, so that there is nothing to report.");
        }

        ImmutableArray<Scenario> scenarios = scenario is null ? question.Data.Scenarios : [ScenarioText.Of(question, scenario)];
        IEnumerable<string> blocs = bloc is null ? question.Data.Blocs.Select(known => known.Id) : [question.Bloc(bloc).Text];
        var asked = new ReportQuestion(
            question.Network, targets, to, [.. blocs.Select(text => new ReportBloc(text, question.BlocIn(text)))], [.. scenarios.Select(each => InItsYear(question, each))], question.Settings.AllMembers, question.Settings.Threads)
        {
            IsBrief = isBrief,
        };
        using ProgressBar progress = question.Progress("Looking at blocs and scenarios");
        long bytes = 0;
        AnswerFile.WriteBytes(path, stream =>
        {
            using (var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            {
                HtmlReport.Write(asked, output, progress, question.Cancellation);
            }

            bytes = stream.Length;
        });
        int sites = targets.Select(question.Network.SiteOf).Distinct().Count();
        var rows = Rows.Of<Written>([new Written(file, bytes, sites)],
        [
            new("report", "Report", ColumnKind.Text, written => written.File),
            new("targets", "Targets", ColumnKind.Count, written => written.Targets),
            new("megabytes", "MB", ColumnKind.Amount, written => written.Bytes / 1e6),
        ]);
        return question.Answer("report", rows, new Field("to", to), new Field("bloc", bloc), new Field("scenario", scenario), new Field("brief", isBrief));
    }

    // A scenario is about its own year, unless the question names another.
    private static ReportScenario InItsYear(Question question, Scenario scenario) => new(
        scenario,
        question.Settings.AsOf is null && scenario.AsOf is { } year && year != question.AsOf
            ? SupplyNetwork.Of(question.Data, question.Network.Options with { AsOf = year })
            : question.Network);
}
