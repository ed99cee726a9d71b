using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>How likely a target is cut off, and what each label adds to it.</summary>
internal static class RiskCommand
{
    private const int MostYears = 1000;

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at. Default: all end uses." };
        var by = new Choice<LabelKind?>(
            "--by",
            "Add the contribution of each label, one row for each target and label. Birnbaum: the chance that the target is cut off if the label has failed, less that if it does not fail. "
            + "Fussell-Vesely: the part of the target's chance that goes away if the label never fails. Risk achievement worth (RAW): how many times the target's chance is what it is now once the label has failed. "
            + "Risk reduction worth (RRW): how many times the target's chance now is what it is if the label never fails.",
            [("none", null), .. ((LabelKind[])[LabelKind.Site, LabelKind.Country, LabelKind.Operator, LabelKind.CountryStage, LabelKind.Link]).Select(kind => (LabelText.WordOf(kind), (LabelKind?)kind))]);
        var years = new Option<int>("--years") { HelpName = "N", Description = "The chance of being cut off within this many years, each independent of the others. Contributions are of one year. Default: 1.", CustomParser = Years };
        var failures = new Option<string>("--failures")
        {
            HelpName = "FILE",
            Description = "A CSV file with the columns label (site:ID, operator:NAME, country:XX, country-stage:XX/STAGE or link:FROM>TO:MATERIAL) and failure_per_year, and if wanted failure_per_year_low, failure_per_year_high, basis and notes: your own chances, which override those in the data.",
        };
        var command = new Verb(
            "risk",
            "Work out how likely a target is cut off, from the chance of each site, country or other label to fail within a year (failure_per_year); and its resilience: the greatest chance of independent failure of every site at which it still has even odds of being made.",
            "networklens risk",
            "networklens risk --to f-35 --by site",
            "networklens risk --to 'stage:end-use country:US' --years 10 --fail-on 'chanceHigh>0.5'")
        {
            to, by, years, failures,
        };
        command.SetAction(parsed => ask(parsed, question => Of(
            question, parsed.GetValue(to), by.Of(parsed), parsed.GetResult(years) is null ? 1 : parsed.GetValue(years), parsed.GetValue(failures))));
        return command;
    }

    private static Answer Of(Question question, string? to, LabelKind? by, int years, string? failures)
    {
        SupplyNetwork network = question.Network;
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        var chances = FailureChances.Of(network, failures is null ? null : Given(question, failures));
        RiskAnswer found = RiskOfBeingCut.Of(network, targets, chances, by, years, question.Cancellation);
        return question.Answer(
            "risk",
            by is null ? RiskRows.OfTargets(network, found, years) : RiskRows.OfLabels(network, found),
            new Field("to", to),
            new Field("by", by is { } kind ? LabelText.WordOf(kind) : null),
            new Field("years", years),
            new Field("failures", failures is null ? null : Path.GetFileName(failures))) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(to) : SupplyHeadlines.OfRisk(network, found, years),
            Rests = question.Rests(targets),
            Totals =
            [
                new Field("targets", targets.Length),
                new Field("exact", found.Targets.Count(target => target.IsExact)),
                new Field("resilience", found.Resilience?.Value) { Kind = ColumnKind.Share },
                new Field("resilienceLow", found.Resilience?.Low) { Kind = ColumnKind.Share },
                new Field("resilienceHigh", found.Resilience?.High) { Kind = ColumnKind.Share },
            ],
            Notes = [.. question.NotesOfTargets(to, targets.IsEmpty), .. targets.IsEmpty ? [] : RiskNotes.Of(network, found, chances, by, years)],
        };
    }

    private static IReadOnlyDictionary<Label, Figure> Given(Question question, string failures)
    {
        string path = question.FullPath(failures);
        if (!File.Exists(path))
        {
            throw Refusal.OfFile($"there is no file {path}.");
        }

        (IReadOnlyDictionary<Label, Figure> chances, ImmutableArray<DataFinding> errors) = FailureFile.Read(path, question.Network, question.Cancellation);
        return errors.IsEmpty ? chances : throw Refusal.OfData(
            $"{path} holds {errors.Length} error{(errors.Length == 1 ? string.Empty : "s")}:", new Answer("risk", null, [], FindingColumns.Rows(errors)));
    }

    private static int Years(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (NumberOption.Whole(text) is { } years and >= 1 and <= MostYears)
        {
            return years;
        }

        result.AddError($"--years: '{text}' is not a whole number of years from 1 to {MostYears}.");
        return 1;
    }
}
