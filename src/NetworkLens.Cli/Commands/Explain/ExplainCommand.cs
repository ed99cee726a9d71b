using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Why a failure cuts a target off.</summary>
internal static class ExplainCommand
{
    private sealed record Line(ExplanationAnswer Answer, ExplanationStep Step);

    public static Command Create(Ask ask)
    {
        var label = new Argument<string[]>("LABEL")
        {
            Arity = new ArgumentArity(1, 3),
            Description = "What fails; two or three fail together: site:ID, operator:NAME, country:XX, country-stage:XX/STAGE or link:FROM>TO:MATERIAL.",
        };
        label.Validators.Add(CommandLineFaults.RefuseOptions);
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply to look at.", Required = true };
        var command = new Verb(
            "explain",
            "Show why a failure cuts a target off: the requirement that fails, tier by tier, with the sources.",
            "networklens explain country:CN --to f-35",
            "networklens explain country:CN country:JP --to toyota-aichi-ev-use",
            "networklens explain country-stage:CN/refiner --to 'stage:end-use country:US' --format json")
        {
            label, to,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetRequiredValue(label), parsed.GetRequiredValue(to))));
        return command;
    }

    private static Answer Of(Question question, string[] texts, string to)
    {
        SupplyNetwork network = question.Network;
        ImmutableArray<Label> labels = [.. texts.Select(question.Label).Distinct()];
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        ImmutableArray<ExplanationAnswer> answers = Explanation.Of(network, labels, targets);
        Line[] lines = [.. answers.SelectMany(answer => answer.Steps.Select(step => new Line(answer, step)))];
        Rows rows = RowsOf(network, lines);
        SourceIndex[] sources = [.. lines.SelectMany(line => line.Step.Sources).Distinct()];
        return question.Answer("explain", rows, new Field("label", string.Join(" + ", labels.Select(label => LabelText.Full(network, label)))), new Field("to", to)) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(to) : SupplyHeadlines.OfCauses(network, labels, answers, question.InWords(to)),
            Rests = question.Rests(targets),
            Totals =
            [
                new Field("targets", answers.Length),
                .. Enum.GetValues<TargetFate>().Select(fate => new Field(FateField(fate), answers.Count(answer => answer.Fate == fate))),
            ],
            Sections =
            [
                new Section($"If {string.Join(" and ", labels.Select(label => LabelNames.Shown(network, label)))} fail{(labels.Length == 1 ? "s" : string.Empty)}", rows) { Trees = [.. answers.Select(answer => new ExplanationTree(network, answer).Root())] },
                .. sources.Length == 0 ? Array.Empty<Section>() : [SourceAppendix.Of([.. sources.Select(source => network.Data.Sources[source.Value]).OrderBy(source => source.Id, StringComparer.Ordinal)])],
            ],
            Notes = targets.IsEmpty ? [question.NoTargets(to)] : [],
        };
    }

    private static string FateField(TargetFate fate) => fate switch
    {
        TargetFate.Cut => "cut",
        TargetFate.Survives => "survives",
        _ => "notProducible",
    };

    private static Rows RowsOf(SupplyNetwork network, Line[] lines)
    {
        DataSet data = network.Data;
        return Rows.Of(lines,
        [
            new("target", "Target", ColumnKind.Text, line => data.Sites.Id(network.SiteOf(line.Answer.Target))),
            new("material", "Material", ColumnKind.Text, line => data.Id(network.MaterialOf(line.Answer.Target))),
            new("fate", null, ColumnKind.Text, line => FateField(line.Answer.Fate)),
            new("tier", "Tier", ColumnKind.Count, line => line.Step.Tier),
            new("activity", "Activity", ColumnKind.Text, line => Name(network, line.Step.Activity)),
            new("requirement", "Needs", ColumnKind.Text, line => data.Id(line.Step.Material) ?? "any"),
            new("reason", "Why", ColumnKind.Text, line => ExplanationTree.Reason(line.Step)),
            new("suppliers", null, ColumnKind.Nested, line => line.Step.Suppliers.Select(supplier => new Nested(
                new Field("activity", Name(network, supplier.Activity)),
                new Field("lost", supplier.IsLost),
                new Field("because", Because(supplier.Fate))))),
            new("sources", "Sources", ColumnKind.List, line => data.Ids(line.Step.Sources.AsSpan())),
        ]);
    }

    private static string Because(SupplierFate fate) => fate switch
    {
        SupplierFate.Stands => "stands",
        SupplierFate.Fails => "fails",
        SupplierFate.LinkFails => "link-fails",
        SupplierFate.LacksInput => "lacks-input",
        _ => "never-producible",
    };

    // An activity as SITE:MATERIAL, as in the labels of links.
    private static string Name(SupplyNetwork network, VertexIndex vertex) =>
        $"{network.Data.Sites.Id(network.SiteOf(vertex))}:{network.Data.Id(network.MaterialOf(vertex)) ?? "any"}";
}
