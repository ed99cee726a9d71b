using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>What answers rest on, and what to find out next.</summary>
internal static class EvidenceCommand
{
    private const int MostBeside = 5;

    private enum EvidenceList
    {
        Stages,
        Links,
        Targets,
    }

    public static Command Create(Ask ask)
    {
        var to = new Option<string>("--to") { HelpName = "SEL", Description = "The targets whose supply is asked about; --list links then, unless it says otherwise. Default: every end use." };
        Option<string> bloc = BlocOption.Create("Only links with an end in these countries, and what is made there.");
        Choice<EvidenceBy> by = new("--by", "What the stages are split by.", ("stage", EvidenceBy.Stage), ("country", EvidenceBy.Country), ("material", EvidenceBy.Material));
        var list = new Choice<EvidenceList>(
            "--list",
            "stages: what share of links and capacity is reported, contracted or inferred. links: the inferred links, those first that settle most targets. A link settles the targets that cannot be made without it, and those that documented links and it can make while documented links alone cannot; of equals, the one that more demand passes over comes first, which runs from a target over all inputs of a recipe alike and over their suppliers by share. targets: for each whether it can be made, over documented links alone too, without which country not, and on how many inferred links it rests; --compare-data and --compare-year say for which of them that changed.",
            ("stages", EvidenceList.Stages),
            ("links", EvidenceList.Links),
            ("targets", EvidenceList.Targets));
        var comparison = new Comparison(); // of targets
        var command = new Verb(
            "evidence",
            "Show what is documented and what is inferred, stage by stage; which inferred links a supply rests on; and which single missing fact would settle the most.",
            "networklens evidence",
            "networklens evidence --by country --bloc g7",
            "networklens evidence --to f-35",
            "networklens evidence --list links --format csv --limit 50",
            "networklens evidence --list targets --compare-year 2030")
        {
            to, bloc, by, list,
        };
        comparison.AddTo(command);
        command.SetAction(parsed => ask(parsed, question =>
        {
            EvidenceList asked = parsed.GetValue(list) is not null ? list.Of(parsed)
                : comparison.IsAsked(parsed) ? EvidenceList.Targets
                : parsed.GetValue(to) is not null ? EvidenceList.Links
                : EvidenceList.Stages;
            if (comparison.IsAsked(parsed) && asked != EvidenceList.Targets)
            {
                throw Refusal.OfCommandLine("--compare-data and --compare-year compare targets: take --list targets, or leave --list out.");
            }

            return comparison.Of(parsed, question, other => Of(other, parsed.GetValue(to), parsed.GetValue(bloc), by.Of(parsed), asked), EvidenceTargets.Matching);
        }));
        return command;
    }

    private static Answer Of(Question question, string? to, string? blocText, EvidenceBy by, EvidenceList list)
    {
        bool ofLinks = list == EvidenceList.Links;
        SupplyNetwork network = question.Network;
        BlocSelection? bloc = blocText is null ? null : question.Bloc(blocText);
        Func<CountryIndex, bool>? isWithin = bloc is null ? null : bloc.Contains;
        ImmutableArray<VertexIndex> targets = question.Targets(to);
        InferredLinksAnswer found = InferredLinks.Of(network, targets, isWithin, question.Cancellation);
        ImmutableArray<EvidenceRow> coverage = EvidenceCoverage.Of(network, by, isWithin);
        bool isPage = list == EvidenceList.Stages && by == EvidenceBy.Stage;
        return question.Answer(
            "evidence",
            ofLinks ? LinkRows(network, found, found.Links) : list == EvidenceList.Targets ? EvidenceTargets.Of(question, found) : StageRows(network, coverage, by, isWhole: true),
            new Field("to", to),
            new Field("bloc", blocText),
            new Field("by", DataWords.Word(by)),
            new Field("list", DataWords.Word(list))) with
        {
            Headline = targets.IsEmpty ? question.NoTargets(to) : EvidenceHeadline.Of(network, found),
            Rests = question.Rests(targets),
            Totals = [.. Totals(question, found, coverage, isWithin)],
            Sections = !isPage ? [] :
            [
                new Section("Links in force, by the stage that receives them", StageRows(network, [.. coverage.Where(row => row.Of == EvidenceOf.Links)], by, isWhole: false)),
                new Section("Capacity in force, by the stage that makes it", StageRows(network, [.. coverage.Where(row => row.Of == EvidenceOf.Capacity)], by, isWhole: false)),
                .. found.Links.IsEmpty ? Array.Empty<Section>() : [new Section("What to find out first (networklens evidence --list links has all)", LinkRows(network, found, [.. found.Links.Take(MostBeside)]))],
            ],
            Notes = [.. found.Asked.IsEmpty ? [question.NoTargets(to)] : Array.Empty<string>(), .. EvidenceNotes.Of(found, ofLinks || isPage, list == EvidenceList.Stages)],
        };
    }

    private static Rows StageRows(SupplyNetwork network, ImmutableArray<EvidenceRow> rows, EvidenceBy by, bool isWhole)
    {
        DataSet data = network.Data;
        return Rows.Of(rows,
        [
            new("of", isWhole ? "Of" : null, ColumnKind.Text, row => DataWords.Word(row.Of)),
            new("stage", "Stage", ColumnKind.Text, row => data.Id(row.Stage)),
            new("country", by == EvidenceBy.Country ? "Country" : null, ColumnKind.Text, row => row.Country is { } country ? data.Id(country) : null),
            new("material", by == EvidenceBy.Material ? "Material" : null, ColumnKind.Text, row => row.Material is { } material ? data.Id(material) : null),
            new("count", "Number", ColumnKind.Count, row => row.Count),
            new("documented", "Documented", ColumnKind.Count, row => row.Documented),
            new("sourced", null, ColumnKind.Count, row => row.Sourced),
            new("withoutTonnes", "Without tonnes", ColumnKind.Count, row => row.WithoutTonnes),
            new("tonnesPerYear", "t/yr", ColumnKind.Tonnes, row => row.WithoutTonnes < row.Count ? row.TonnesPerYear : null), // unknown is not 0
            new("reportedShare", "Reported", ColumnKind.Share, row => row.ShareOf(row.Reported)),
            new("contractShare", "Contract", ColumnKind.Share, row => row.ShareOf(row.Contract)),
            new("inferredShare", "Inferred", ColumnKind.Share, row => row.ShareOf(row.TonnesPerYear - row.Reported - row.Contract)),
            new("sourcedShare", "With a source", ColumnKind.Share, row => row.ShareOf(row.SourcedTonnes)),
        ]);
    }

    private static Rows LinkRows(SupplyNetwork network, InferredLinksAnswer found, ImmutableArray<InferredLink> rows)
    {
        DataSet data = network.Data;
        return Rows.Of(rows,
        [
            new("link", "Inferred link", ColumnKind.Text, row => LabelText.LinkName(network, row.Link)),
            new("from", null, ColumnKind.Text, row => data.Sites.Id(network.SiteOf(network.SupplierOf(row.Link)))),
            new("to", null, ColumnKind.Text, row => data.Sites.Id(network.SiteOf(network.IntakeOf(row.Link)))),
            new("material", null, ColumnKind.Text, row => data.Id(network.MaterialOf(row.Link))),
            new("basis", "Basis", ColumnKind.Text, row => DataWords.Word(LinkFacts.BasisOf(network, row.Link))),
            new("tonnesPerYear", null, ColumnKind.Tonnes, row => network.TonnesOf(row.Link).TonnesPerYear),
            new("settles", "Settles", ColumnKind.Count, row => row.Settles),
            new("restOnItCount", "Rest on it", ColumnKind.Count, row => row.RestOnIt.Length),
            new("restOnIt", null, ColumnKind.List, row => row.RestOnIt.Select(Name)),
            new("unlockedCount", "It documents", ColumnKind.Count, row => row.Unlocked.Length),
            new("unlocked", null, ColumnKind.List, row => row.Unlocked.Select(Name)),
            new("demandThroughTonnesPerYear", "Demand over it (t/yr)", ColumnKind.Tonnes, row => row.DemandThrough),
            new("demandShare", "Of demand", ColumnKind.Share, row => found.DemandTonnesPerYear > 0 ? row.DemandThrough / found.DemandTonnesPerYear : null),
        ]);

        string Name(VertexIndex target) => $"{data.Sites.Id(network.SiteOf(target))}{(data.Id(network.MaterialOf(target)) is { } material ? $":{material}" : string.Empty)}";
    }

    private static IEnumerable<Field> Totals(Question question, InferredLinksAnswer found, ImmutableArray<EvidenceRow> coverage, Func<CountryIndex, bool>? isWithin)
    {
        EvidenceRow[] all = [.. coverage.Where(row => row.Of == EvidenceOf.Links)]; // whatever they are split by
        EvidenceCounts counts = EvidenceCoverage.Counts(question.Data, isWithin);
        yield return new Field("demandRowsAsked", found.Asked.Length);
        yield return new Field("demandRowsProducible", found.Producible);
        yield return new Field("demandRowsFromDocumentedLinks", found.Documented);
        yield return new Field("linksInForce", all.Sum(row => row.Count));
        yield return new Field("linksDocumented", all.Sum(row => row.Documented));
        yield return new Field("linksWithoutTonnes", all.Sum(row => row.WithoutTonnes));
        yield return new Field("sites", counts.Sites);
        yield return new Field("sitesWithSource", counts.SitesWithSource);
        yield return new Field("sitesWithOwners", counts.SitesWithOwners);
        yield return new Field("sitesWithRecoveryDays", counts.SitesWithRecovery);
        yield return new Field("outputs", counts.Outputs);
        yield return new Field("outputsWithSource", counts.OutputsWithSource);
        yield return new Field("sourcesOfGradeA", counts.Grades[(int)SourceGrade.A]);
        yield return new Field("sourcesOfGradeB", counts.Grades[(int)SourceGrade.B]);
        yield return new Field("sourcesOfGradeC", counts.Grades[(int)SourceGrade.C]);
        if (counts.Grades[(int)SourceGrade.None] is var ungraded and > 0)
        {
            yield return new Field("sourcesWithoutGrade", ungraded);
        }
    }
}
