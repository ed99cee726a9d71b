using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>A what-if told by options in place of a file: --outage, --ban, --quota and --tariff, from a day on, for some days.</summary>
/// <remarks>Each value becomes a shock of a scenario file and is read as one, so that both mean the same and have the same faults.</remarks>
internal sealed class ShockOptions
{
    /// <summary>The id of a scenario that has no file.</summary>
    public const string Id = "what-if";

    private const int MostDays = 36_525; // a hundred years

    private readonly (Option<string[]> Option, ShockKind Kind)[] shocks =
    [
        (Shock("--outage", "SEL", "These sites make nothing, or 40 % less with ';severity=0.4' after it. May be repeated."), ShockKind.Outage),
        (Shock("--ban", "'SEL[>SEL]'", "Nothing is shipped from the first to the second, or to anyone else if there is no second; ';materials=dy-oxide,tb-oxide' limits it to these."), ShockKind.ExportBan),
        (Shock("--quota", "'SEL[>SEL];severity=S'", "Shipments from the first to the second fall by the share S; materials as for --ban."), ShockKind.Quota),
        (Shock("--tariff", "'SEL[>SEL];ratePercent=P'", "Shipments from the first to the second cost P per cent more; materials as for --ban."), ShockKind.Tariff),
    ];

    private readonly Option<string> from = new("--from") { HelpName = "DATE", Description = "When it begins: 2026, 2026-12 or 2026-12-01. The answer is for that year unless --as-of gives another. Default: the start of the period." };

    private readonly Option<int> days = Counts.WithoutDefault("--days", "How many days it lasts; needs --from, unless each shock has its own start. Default: to the end of the period.", 1, MostDays);

    /// <summary>Makes them options of a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[.. shocks.Select(shock => shock.Option), from, days])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Whether the command line tells any shock.</summary>
    public bool IsGiven(ParseResult parsed) => shocks.Any(shock => parsed.GetValue(shock.Option) is { Length: > 0 });

    /// <summary>What the command line tells.</summary>
    /// <returns>Null where it tells no shock.</returns>
    /// <exception cref="Refusal">A value is no shock of its kind, or a date or length is missing or wrong.</exception>
    public Scenario? Of(ParseResult parsed, Question question)
    {
        PartialDate start = From(parsed);
        int? length = parsed.GetResult(days) is null ? null : parsed.GetValue(days);
        if (!IsGiven(parsed))
        {
            return start.IsKnown || length is not null
                ? throw Refusal.OfCommandLine($"{(start.IsKnown ? from.Name : days.Name)} says when something happens, and nothing does: add {string.Join(", ", shocks.Select(shock => shock.Option.Name))}.")
                : null;
        }

        (string Option, string Value, ShockKind Kind)[] told =
            [.. shocks.SelectMany(shock => (parsed.GetValue(shock.Option) ?? []).Select(value => (shock.Option.Name, value, shock.Kind)))];
        Shock[] read = [.. told.Select(shock => Dated(Read(shock.Option, shock.Value, shock.Kind, question.Data), shock.Option, start, length))];
        return new Scenario(
            Id, "What if: " + string.Join(", ", told.Select(shock => $"{ShockForm.Of(shock.Kind).Word} {shock.Value}")), null, YearOf(read), [], [.. read], []);
    }

    /// <summary>The options in force, as fields of a query.</summary>
    public IEnumerable<Field> Query(ParseResult parsed) => IsGiven(parsed)
        ?
        [
            .. shocks.Select(shock => new Field(shock.Option.Name[2..], (parsed.GetValue(shock.Option) ?? []).AsEnumerable())),
            new("from", parsed.GetValue(from)),
            new("days", parsed.GetResult(days) is null ? null : parsed.GetValue(days)),
        ]
        : [];

    /// <summary>The options in force, as one writes them again.</summary>
    public IEnumerable<(string? Option, string? Value)> Words(ParseResult parsed) => IsGiven(parsed)
        ?
        [
            .. shocks.SelectMany(shock => (parsed.GetValue(shock.Option) ?? []).Select(value => ((string?)shock.Option.Name, (string?)RepeatText.Quoted(value)))),
            (from.Name, parsed.GetValue(from)),
            (days.Name, parsed.GetResult(days) is null ? null : CellText.Plain(parsed.GetValue(days))),
        ]
        : [];

    private static Option<string[]> Shock(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };

    // The year in which the first of them begins.
    private static int? YearOf(Shock[] read) => read.All(shock => shock.Start.IsKnown) ? read.Min(shock => shock.Start.Year) : null;

    private PartialDate From(ParseResult parsed) =>
        parsed.GetValue(from) is not { } text ? default
        : PartialDate.TryParse(text, out PartialDate date) ? date
        : throw Refusal.OfCommandLine($"{from.Name}: '{text}' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD.");

    private Shock Dated(Shock shock, string option, PartialDate start, int? length)
    {
        shock = shock.Start.IsKnown ? shock : shock with { Start = start };
        if (length is not { } many || shock.End.IsKnown)
        {
            return shock.Start.IsKnown && shock.End.IsKnown && shock.Start.First > shock.End.Last
                ? throw Refusal.OfCommandLine($"{option}: the end '{shock.End}' is before {from.Name} {shock.Start}.")
                : shock;
        }

        if (!shock.Start.IsKnown)
        {
            throw Refusal.OfCommandLine($"{days.Name} counts from a day: add {from.Name}, such as {from.Name} 2026-12.");
        }

        return shock.Start.First.DayNumber + many - 1 > DateOnly.MaxValue.DayNumber
            ? throw Refusal.OfCommandLine($"{days.Name}: {many} days after {shock.Start} is no day of the calendar.")
            : shock with { End = Day(shock.Start.First.AddDays(many - 1)) };
    }

    private static PartialDate Day(DateOnly day) =>
        PartialDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out PartialDate date) ? date : throw new ArgumentOutOfRangeException(nameof(day));

    private static Shock Read(string option, string value, ShockKind kind, DataSet data)
    {
        byte[] text = ShockText.Json(value, kind) ?? throw Refusal.OfCommandLine(
            $"{option}: '{value}' is not written as it should be; expected a selector{(ShockForm.Of(kind).Required.Contains("from") ? ", or two with > between" : string.Empty)}, then FIELD=VALUE, each behind a semicolon.");
        (Scenario? scenario, ImmutableArray<DataFinding> errors) = ScenarioFiles.Read(option, text, data);
        Shock shock = scenario?.Shocks.Single() ?? throw Refusal.OfCommandLine(string.Join('\n', errors.Select(error => $"{option}: {error.Message}")));
        return kind != ShockKind.Quota || shock.Severity is not null
            ? shock
            : throw Refusal.OfCommandLine($"{option}: '{value}' does not say how much less goes; add ;severity=0.4 for 40 per cent less, or take --ban.");
    }
}
