using System.CommandLine;
using System.CommandLine.Help;
using System.Runtime.InteropServices;
using NetworkLens.Answers;
using NetworkLens.Cli.Commands;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli;

/// <summary>The program: a command line in, text and an exit code out. Alone maps outcomes to exit codes.</summary>
internal static class App
{
    private const int MostDetails = 50;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan GraceElsewhere = TimeSpan.FromSeconds(15); // a transaction that a server has to give up

    /// <summary>Runs as the process does: Ctrl+C and SIGTERM cancel.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Takes answers.</param>
    /// <param name="error">Takes notes and errors.</param>
    /// <param name="change">Adds to what the run sees of the world; null: nothing.</param>
    public static int Run(string[] args, TextWriter output, TextWriter error, Func<Surroundings, Surroundings>? change = null)
    {
        using var control = new ControlC();
        void Press(PosixSignalContext signal)
        {
            signal.Cancel = true;
            control.Press();
        }

        void End(PosixSignalContext signal)
        {
            signal.Cancel = true;
            control.End();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Press);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
        Surroundings around;
        try
        {
            around = Surroundings.OfProcess(output, error, control);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            error.Write("networklens: the working folder is gone, or may not be entered. Change to another.\n");
            return ExitCode.File;
        }

        return Run(args, change is null ? around : change(around));
    }

    /// <summary>Runs anywhere.</summary>
    public static int Run(string[] args, Surroundings around)
    {
        if (!Path.IsPathFullyQualified(around.WorkingFolder)) // as the system says of one that cannot be reached from its root
        {
            around.Say($"networklens: the working folder cannot be reached: {around.WorkingFolder}. Change to another.");
            return ExitCode.File;
        }

        // An algorithm in the middle of a step does not look at the token: after a moment we leave without it.
        var work = Task.Run(() => Invoke(args, around), CancellationToken.None);
        try
        {
            work.Wait(around.Cancellation);
        }
        catch (OperationCanceledException) when (!work.Wait(Unfinished.IsElsewhere ? GraceElsewhere : Grace, CancellationToken.None))
        {
            Unfinished.EndAll();
            return Cancelled(around);
        }
        catch (OperationCanceledException)
        {
        }

        return work.Result;
    }

    /// <summary>Every verb and option.</summary>
    public static RootCommand CommandLine(Surroundings around)
    {
        var options = new CommonOptions();
        var session = new Session(options, around);
        int Ask(ParseResult parsed, Func<Question, Answer> answer)
        {
            try
            {
                return CodeOf(session.Answer(parsed, answer));
            }
            catch (HandedOver other)
            {
                return other.ExitCode;
            }
        }

        var root = new RootCommand("Finds chokepoints in supply chains: what, if it fails, cuts an end use off.");
        foreach (Command verb in Verbs(Ask, options, around))
        {
            root.Add(verb);
        }

        foreach (Option option in options.All)
        {
            option.Recursive = true;
            root.Add(option);
        }

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, around.Width);
        return root;
    }

    // In the order in which help lists them.
    private static Command[] Verbs(Ask ask, CommonOptions options, Surroundings around) =>
    [
        SummaryCommand.Create(ask),
        SitesCommand.Create(ask),
        ShowCommand.Create(ask),
        BlocsCommand.Create(ask),
        PoliciesCommand.Create(ask),
        PricesCommand.Create(ask),
        StockpilesCommand.Create(ask),
        InvestmentsCommand.Create(ask),
        DataCommand.Create(ask),
        ChokepointsCommand.Create(ask),
        ExplainCommand.Create(ask),
        RiskCommand.Create(ask),
        SingleSourceCommand.Create(ask),
        DependentsCommand.Create(ask),
        ConcentrationCommand.Create(ask),
        EvidenceCommand.Create(ask),
        RoutesCommand.Create(ask),
        GapsCommand.Create(ask),
        TimelineCommand.Create(ask),
        ScenarioCommand.Create(ask),
        ProfileCommand.Create(ask),
        SubstitutesCommand.Create(ask),
        StressCommand.Create(ask),
        CascadeCommand.Create(ask),
        SurviveCommand.Create(ask),
        CourseCommand.Create(ask),
        StockpileCommand.Create(ask),
        PlanCommand.Create(ask),
        MergeCommand.Create(options, around),
        ClusterCommand.Create(ask, options, around),
        ValidateCommand.Create(ask),
        CompileCommand.Create(ask),
        InitCommand.Create(ask),
        ImportCommand.Create(ask),
        HelpCommand.Create(ask, options.All),
        ExportCommand.Create(ask),
        ReportCommand.Create(ask),
        DrawCommand.Create(ask),
        Neo4jCommand.Create(ask),
        ShellCommand.Create(options, around),
        McpCommand.Create(options, around),
        CompletionCommand.Create(options, around),
    ];

    private static int Invoke(string[] args, Surroundings around)
    {
        try
        {
            ParseResult parsed = CommandLine(around).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
            {
                throw Refusal.OfCommandLine(CommandLineFaults.Of(parsed));
            }

            int exitCode = parsed.Invoke(new InvocationConfiguration
            {
                Output = around.Output,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
            around.Output.Flush(); // here, where a full disk still has an exit code
            return exitCode;
        }
        catch (Exception fault)
        {
            return CodeOf(fault, around, isVerbose: args.Contains("--verbose"));
        }
    }

    // Says what went wrong.
    private static int CodeOf(Exception fault, Surroundings around, bool isVerbose)
    {
        if (fault is Refusal refusal)
        {
            return Refused(refusal, around);
        }

        if (Within<FlowsImpossibleException>(fault) is { } impossible)
        {
            around.Say($"networklens: {AdviceText.Of(impossible)}");
            return impossible.Advice == FlowAdvice.LaterEnd ? ExitCode.CommandLine : ExitCode.Data;
        }

        if (fault is OperationCanceledException)
        {
            return fault is CypherInterruption interruption ? Cancelled(around, interruption.Message) : Cancelled(around);
        }

        if (fault is IOException or UnauthorizedAccessException)
        {
            around.Say($"networklens: {fault.Message}");
            return ExitCode.File;
        }

        if (Within<OutOfMemoryException>(fault) is not null)
        {
            around.Say("networklens: the answer needs more memory than there is. Ask about fewer sites (a selector, or --to), with --by country, or on a larger machine.");
            return ExitCode.OurFault;
        }

        around.Say($"networklens: an internal error, not a fault in your data or command: {fault.GetType().Name}. Please report it with the command line and the output of networklens --version; --verbose says more.");
        if (isVerbose)
        {
            around.Say(fault.ToString());
        }

        return ExitCode.OurFault;
    }

    private static int Refused(Refusal refusal, Surroundings around)
    {
        around.Say($"networklens: {refusal.Message}");
        if (refusal.Details is { } details)
        {
            AnswerFormat.Table.Write(details, new Page(around.Error, MostDetails, null, false, CancellationToken.None));
            around.Say(details.Command != "validate" ? $"{Math.Min(MostDetails, details.Rows.Count)} of {details.Rows.Count} shown." : details.Rows.Count > MostDetails ? $"{MostDetails} of {details.Rows.Count}; networklens validate prints all." : "networklens validate says the same in any format.");
        }

        return refusal.ExitCode;
    }

    // Workers side by side wrap what one of them says.
    private static T? Within<T>(Exception fault)
        where T : Exception => fault as T ?? (fault as AggregateException)?.InnerException as T;

    private static int CodeOf(Outcome outcome) => outcome switch
    {
        Outcome.DataInvalid => ExitCode.Data,
        Outcome.CheckFailed => ExitCode.CheckFailed,
        Outcome.AnsweredInPart => ExitCode.InPart,
        _ => ExitCode.Answered,
    };

    private static int Cancelled(Surroundings around, string what = "")
    {
        around.Say($"networklens: cancelled. {what}".TrimEnd());
        return ExitCode.Cancelled;
    }
}
