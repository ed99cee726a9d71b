using System.CommandLine;
using System.Diagnostics;
using System.Net;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;

namespace NetworkLens.Cli.Commands;

/// <summary>Machines that share the lots of questions.</summary>
internal static class ClusterCommand
{
    public static Command Create(Ask ask, CommonOptions options, Surroundings around) => new Verb(
        "cluster",
        "Let machines share the lots of stress, survive --by, cascade --each, chokepoints --order and scenario run --samples: a question asks them with --cluster ADDRESS.",
        "networklens cluster start postgres://networklens@db.example/networklens",
        "networklens cluster status redis://localhost:6379",
        "networklens stress --order 2 --by operator --cluster postgres://networklens@db.example/networklens")
    {
        Run("start", "Begin a cluster, whose list of members, jobs and results are in a PostgreSQL or Redis that all its machines see, and take part in it.", isFirst: true, options, around),
        Run("join", "Take part in a cluster that was begun.", isFirst: false, options, around),
        Status(ask, around),
        Measure(ask),
    };

    private static Argument<string> Address() => new("ADDRESS") { Description = "postgres://USER@HOST:PORT/DATABASE or redis://HOST:PORT; the password in PGPASSWORD, or NETWORKLENS_CLUSTER_PASSWORD." };

    private static Command Run(string name, string description, bool isFirst, CommonOptions options, Surroundings around)
    {
        Argument<string> address = Address();
        var called = new Option<string>("--name") { HelpName = "NAME", Description = "What this machine is called in answers and lists. Default: its own name and port." };
        var listen = new Option<string>("--listen") { HelpName = "IP", Description = "The address that others reach this machine by. Default: 127.0.0.1, by which no other machine does; another needs certificates.", DefaultValueFactory = _ => "127.0.0.1" };
        listen.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !IPAddress.TryParse(text, out _))
            {
                result.AddError($"--listen: '{text}' is no IP address.");
            }
        });
        Option<int> port = Counts.WithoutDefault("--port", "The port for other machines. Default: any that is free.", 1, 65535);
        Option<int> gateway = Counts.WithoutDefault("--gateway-port", "The port for questions. Default: any that is free.", 1, 65535);
        var snapshots = new Option<string>("--snapshots") { HelpName = "FOLDER", Description = "Where data sets that were fetched are kept. Default: in the folder for temporary files." };
        Option<int> lease = Counts.Option("--lease", "Seconds after which lots of a machine that is silent go to others.", 30, 2, 3600);
        var only = new Option<bool>("--hand-out-only") { Description = "Keep the list and hand out lots, and do none." };
        var command = new Command(name, description) { address, called, listen, port, gateway, snapshots, lease, only };
        AddTls(command);
        command.SetAction(parsed =>
        {
            if (around.Cluster is not { } cluster)
            {
                return ClusterProgram.Run(parsed.Tokens.Select(token => token.Value), around);
            }

            Settings settings = options.Within(parsed, around).Settings;
            int? Port(Option<int> option) => parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;
            cluster.Run(
                new ClusterStart(
                    isFirst, parsed.GetRequiredValue(address), LotOptions.Tls(parsed, around.FullPath), parsed.GetValue(called), parsed.GetRequiredValue(listen), Port(port), Port(gateway), parsed.GetValue(only) ? 0 : settings.Threads,
                    parsed.GetValue(snapshots), TimeSpan.FromSeconds(parsed.GetValue(lease)), settings.IsVerbose),
                around);
            return ExitCode.Answered;
        });
        return command;
    }

    private static Command Status(Ask ask, Surroundings around)
    {
        Argument<string> address = Address();
        var command = new Command("status", "Say which machines take part, and how far each job is.") { address };
        AddTls(command);
        command.SetAction(parsed => around.Cluster is not { } cluster ? ClusterProgram.Run(parsed.Tokens.Select(token => token.Value), around) : ask(parsed, question =>
        {
            ClusterView view = cluster.Status(parsed.GetRequiredValue(address), LotOptions.Tls(parsed, around.FullPath), question.Cancellation);
            return new Answer("cluster status", null, [], Rows.Of(view.Jobs,
            [
                new("question", "Question", ColumnKind.Text, job => job.Question),
                new("round", "Round", ColumnKind.Text, job => job.Round),
                new("lots", "Lots", ColumnKind.Count, job => job.Lots),
                new("done", "Done", ColumnKind.Count, job => job.Done),
                new("setAside", "Set aside", ColumnKind.Count, job => job.SetAside),
                new("workers", "Worked on by", ColumnKind.List, job => job.Workers),
                new("refusals", "Cannot take part", ColumnKind.List, job => job.Refusals),
            ]))
            {
                Headline = $"{Words.Of(view.Machines.Length, "machine")} {(view.Machines.Length == 1 ? "takes" : "take")} part; {(view.Jobs.IsEmpty ? "no job is" : view.Jobs.Length == 1 ? "1 job is" : $"{view.Jobs.Length} jobs are")} under way.",
                Totals = [new Field("machines", view.Machines)],
            };
        }));
        return command;
    }

    private static Command Measure(Ask ask)
    {
        Option<int> lots = Counts.Option("--lots", "How many.", 1_000, 1, 10_000_000);
        Option<int> milliseconds = Counts.Option("--milliseconds", "How long each takes.", 100, 0, 600_000);
        Option<int> bytes = Counts.Option("--bytes", "How large the result of each is.", 100, 0, 10_000_000);
        var command = new Command("measure", "Do lots that wait and do nothing, with --cluster or here: how many a second, and what it takes beside the work.") { lots, milliseconds, bytes };
        LotOptions.AddTo(command);
        command.SetAction(parsed => ask(parsed, question =>
        {
            int count = parsed.GetValue(lots);
            var each = TimeSpan.FromMilliseconds(parsed.GetValue(milliseconds));
            byte[] result = new byte[parsed.GetValue(bytes)];
            var format = new LotFormat<byte[]>((writer, given) => writer.WriteEach(given, writer.Write), reader => reader.ReadEach(reader.ReadByte));
            using LotSession session = question.Lots("Measuring");
            long start = Stopwatch.GetTimestamp();
            byte[]?[] done = (session.Work ?? new LotsHere(question.Settings.Threads, question.Cancellation)).Do(new LotRound("measured", count, lot => $"number {lot + 1}"), format, _ =>
            {
                question.Cancellation.WaitHandle.WaitOne(each);
                return result;
            });
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            return new Answer("cluster measure", null, [], Rows.Of<byte[]?[]>([done],
            [
                new("lots", "Lots", ColumnKind.Count, found => found.Length),
                new("missing", "Missing", ColumnKind.Count, found => found.Count(one => one is null)),
                new("seconds", "Seconds", ColumnKind.Amount, _ => seconds),
                new("perSecond", "A second", ColumnKind.Amount, found => found.Length / seconds),
            ]));
        }));
        return command;
    }

    private static void AddTls(Command command)
    {
        foreach (Option option in LotOptions.TlsOptions())
        {
            command.Add(option);
        }
    }
}
