using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;
using NetworkLens.Report;

namespace NetworkLens.Cli.Commands;

/// <summary>What is served week by week while a scenario runs.</summary>
internal static class CourseCommand
{
    public static Command Create(Ask ask)
    {
        Argument<string> scenario = ScenarioText.OrOptions();
        var shocks = new ShockOptions();
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "Whose supply to show. Default: all end uses." };
        var rule = new Choice<CourseRule>(
            "--rule", "Who decides during a shortage: nobody (proportional), or a plan for everyone (planned); reality lies between the two.",
            ("proportional", CourseRule.Proportional), ("planned", CourseRule.Planned));
        var step = new Choice<CourseStep>("--step", "The length of one step.", ("week", CourseStep.Week), ("day", CourseStep.Day), ("month", CourseStep.Month));
        Option<string> until = DateOption.Create("--until", "Last day: 2027, 2027-06 or 2027-06-30. Default: a year, or half a year after the last shock ends.");
        Option<string> picture = PictureFile.Option("Draw it too: a band for each end use that goes short, filled to the share that is served, with what is lost and each relief.");
        var command = new Verb(
            "course",
            "Show week by week which end uses go short, what is lost, and when supply is back.",
            "networklens course kuantan-stop",
            "networklens course --outage country:MM --from 2026-12 --days 180 --rule planned",
            "networklens course --ban 'country:CN>bloc:g7;materials=dy-oxide' --from 2026-07 --days 90 --step day --format csv",
            "networklens course kuantan-stop --picture kuantan-stop.svg")
        {
            scenario, to, rule, step, until, picture,
        };
        shocks.AddTo(command);
        command.SetAction(parsed => ask(parsed, asked => Of(
            asked,
            ScenarioText.Of(asked, parsed, scenario, shocks),
            shocks.Query(parsed),
            parsed.GetValue(to),
            (rule.Of(parsed), step.Of(parsed), parsed.GetValue(until)),
            parsed.GetValue(picture))));
        return command;
    }

    private static Answer Of(
        Question asked, Scenario run, IEnumerable<Field> shocks, string? to, (CourseRule Rule, CourseStep Step, string? Until) how, string? picture)
    {
        Question question = asked.InYearUnlessAsked(run.AsOf);
        if (picture is not null)
        {
            PictureFile.IsPng("--picture", picture); // before the work
        }

        CoursePage page = Run(question, run, how.Rule, how.Step, DateOption.Of(how.Until)?.Last, to);
        if (picture is not null)
        {
            PictureFile.Write(question, "--picture", picture, BandPicture.Of(page.Bands(run)));
        }

        return question.Answer(
            "course",
            question.Settings.Format == AnswerFormat.Csv ? page.Steps : page.Targets,
            [
                new Field("scenario", run.Id),
                .. shocks,
                new Field("to", to),
                new Field("rule", DataWords.Word(how.Rule)),
                new Field("step", DataWords.Word(how.Step)),
                new Field("until", how.Until),
            ]) with
        {
            Headline = page.Headline,
            Rests = question.Rests(question.Targets(to), hasTonnes: true),
            Totals = page.Totals,
            Notes = [.. question.NotesOfTargets(to, isEmpty: false), .. page.Notes],
        };
    }

    private static CoursePage Run(Question question, Scenario scenario, CourseRule rule, CourseStep step, DateOnly? until, string? to)
    {
        SupplyNetwork network = question.Network;
        var stocks = HeldStocks.Of(question.Data, question.AsOf, question.Settings.AllMembers);
        HashSet<int> told = [.. question.Targets(to).Where(network.IsTarget).Select(vertex => vertex.Value - network.ActivityCount)];
        if (rule == CourseRule.Planned)
        {
            question.WarnOfFlows(Rerouting.Links);
        }

        using ProgressBar progress = question.Progress("Following the course");
        CourseAnswer Ask(CourseEnd end, double unknownCapacity = double.PositiveInfinity) => CourseRun.Of(
            new CourseQuestion(network, scenario, rule)
            {
                Until = until,
                Stocks = stocks.At(question.Data, end),
                End = end,
                UnknownCapacity = unknownCapacity,
                AllMembers = question.Settings.AllMembers,
            },
            progress,
            question.Cancellation);
        CourseAnswer found = Ask(CourseEnd.Stated);
        bool hasUnknown = rule == CourseRule.Planned && FlowProblem.HasTwoEnds(network);
        bool hasRanges = CourseRun.HasRanges(network, stocks);
        return new CoursePage(
            found,
            hasRanges || hasUnknown ? [Ask(CourseEnd.Worse, hasUnknown ? 0 : double.PositiveInfinity), .. hasRanges ? [Ask(CourseEnd.Better)] : Array.Empty<CourseAnswer>()] : [],
            [.. found.Rows.Where(row => told.Contains(row.Target))],
            step,
            stocks);
    }
}
