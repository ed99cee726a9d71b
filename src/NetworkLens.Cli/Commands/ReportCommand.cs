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
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "Whose supply it is about, with all that lies upstream. Default: the whole network." };

        // In place of the common --out: there it is the answer that goes to the file.
        var file = new Option<string>("--out") { HelpName = "FILE", Description = "The page; an older one is replaced when the new one is complete.", Required = true };
        var command = new Verb(
            "report",
            "Write one page with all the answers, to read, to print and to send: it holds all it needs and works without a network.",
            "networklens report --out report.html",
            "networklens report --to f-35 --out f-35.html",
            "networklens report --as-of 2030 --evidence documented --out documented.html")
        {
            file, to,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetRequiredValue(file), parsed.GetValue(to))));
        return command;
    }

    private static Answer Of(Question question, string file, string? to)
    {
        string path = question.FullPath(file);
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        if (targets.IsEmpty && to is not null)
        {
            throw Refusal.OfCommandLine($"--to: none of the sites '{to}' chooses runs in {question.AsOf}, so that there is nothing to report.");
        }

        var asked = new ReportQuestion(question.Network, targets, to, question.Settings.Threads);
        long bytes = 0;
        AnswerFile.WriteBytes(path, stream =>
        {
            using (var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
            {
                HtmlReport.Write(asked, output, question.Cancellation);
            }

            bytes = stream.Length;
        });
        int sites = targets.Select(question.Network.SiteOf).Distinct().Count();
        var rows = Rows.Of<Written>([new Written(file, bytes, sites)],
        [
            new("report", "Report", ColumnKind.Text, written => written.File),
            new("targets", "Targets", ColumnKind.Count, written => written.Targets),
            new("megabytes", "MB", ColumnKind.Tonnes, written => written.Bytes / 1e6),
        ]);
        return question.Answer("report", rows, new Field("to", to));
    }
}
