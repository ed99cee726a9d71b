using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>The cheapest capacity that closes a bloc's gap.</summary>
internal static class PlanCommand
{
    public static Command Create(Ask ask)
    {
        Option<string> bloc = BlocOption.Create("The bloc whose demand its own plants are to cover.");
        bloc.Required = true;
        Option<double> coverage = NumberOption.Create(
            "--coverage", "SHARE", "Share of the bloc's demand to be served from inside, above 0, up to 1.", "a share above 0, up to 1", share => share is > 0 and <= 1);
        coverage.Required = true;
        var imports = new Option<bool>("--imports") { Description = "Keep today's imports. Links with qualification_days bring none; inside the bloc anyone buys from anyone, whatever links there are." };
        var command = new Verb(
            "plan",
            "Find the cheapest capacity that closes a bloc's gap: planned plants and announced growth at their announced costs, and new ones, as investments.csv says.",
            "networklens plan --bloc forge --coverage 0.3",
            "networklens plan --bloc us-japan+AU --coverage 0.5 --imports --as-of 2030")
        {
            bloc, coverage, imports,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetRequiredValue(bloc), parsed.GetRequiredValue(coverage), parsed.GetValue(imports))));
        return command;
    }

    private static Answer Of(Question question, string bloc, double coverage, bool withImports)
    {
        DataSet data = question.Data;
        using ProgressBar progress = question.Progress("Planning");
        BlocSelection members = question.Bloc(bloc);
        string named = Words.Bloc(data, members);
        SelfSufficiency? own = SelfSufficiencyFacts.Find(question.Network, members, out string? impossible, question.Cancellation);
        PlanAnswer found = CheapestPlan.Of(new PlanQuestion(question.Network, members, coverage) { WithImports = withImports }, progress, question.Cancellation);
        PlanAnswer told = found.IsReachable || double.IsNaN(found.Most) || found.Most <= found.Before ? found : Most(question, members, found, withImports, progress);
        Rows rows = RowsOf(data, told);
        return question.Answer(
            "plan",
            rows,
            new Field("bloc", bloc),
            new Field("coverage", coverage),
            new Field("imports", withImports)) with
        {
            Headline = FlowHeadlines.Of(told, named, coverage, found.IsReachable, question.AsOf),
            Rests = question.Rests([.. question.Targets(null).Where(target => members.Contains(data.Sites.Country(question.Network.SiteOf(target))))], hasTonnes: true),
            Totals =
            [
                new Field("usd", found.IsReachable ? FigureText.Rounded(found.Usd) : null),
                new Field("usdPlanned", found.IsReachable ? FigureText.Rounded(found.PlannedUsd) : null),
                new Field("unknownCosts", found.IsReachable ? found.UnknownCosts : null),
                new Field("coverage", FigureText.Rounded(found.Coverage)) { Kind = ColumnKind.Share },
                new Field("gap", found.IsReachable ? FigureText.Rounded(found.Gap) : null) { Words = "proven within", Kind = ColumnKind.Share },
                new Field("coverageBefore", FigureText.Rounded(found.Before)) { Kind = ColumnKind.Share },
                new Field("coverageBeforeHigh", found.UnknownCapacities == 0 ? null : FigureText.Rounded(found.BeforeHigh)) { Kind = ColumnKind.Share },
                new Field("unservedUsdPerYear", found.Unserved is { } before ? FigureText.Rounded(before.Usd) : null),
                new Field("unservedUsdPerYearAfter", found.UnservedAfter is { } after ? FigureText.Rounded(after.Usd) : null),
                new Field("valuedShare", found.Unserved?.ValuedShare is { } share && !double.IsNaN(share) ? share : null) { Kind = ColumnKind.Share },
                new Field("coverageMost", FigureText.Rounded(found.Most)) { Kind = ColumnKind.Share },
                new Field("selfSufficiency", SelfSufficiencyFacts.Fields(own)),
                new Field("curve", found.Curve.Select(point => new Nested(new("coverage", point.Coverage), new("usd", point.Usd), new("gap", point.Gap)))),
                new Field("materials", found.Materials.Select(row => new Nested(
                    new("material", data.Id(row.Material)), new("demandTonnesPerYear", row.DemandTonnesPerYear), new("servedBefore", row.Before), new("servedBeforeHigh", found.UnknownCapacities == 0 ? null : row.BeforeHigh), new("servedAfter", row.After)))),
            ],
            Sections = found.Materials.IsEmpty ? [] : [.. Sections(data, found, rows, withImports)],
            Notes =
            [
                .. PlanNotes.Of(data, found, named, coverage, withImports, question.AsOf),
                .. SelfSufficiencyNotes.Of(own, impossible, named, question.AsOf),
            ],
        };
    }

    // How far one gets where the goal is beyond what can be reached, and at what cost; a tenth of a per cent less, so that rounding leaves room.
    private static PlanAnswer Most(Question question, BlocSelection members, PlanAnswer found, bool withImports, ProgressBar progress)
    {
        double most = Math.Floor(found.Most * 1000) / 1000;
        return most <= found.Before ? found : CheapestPlan.Of(new PlanQuestion(question.Network, members, most) { WithImports = withImports }, progress, question.Cancellation);
    }

    private static Rows RowsOf(DataSet data, PlanAnswer found) => Rows.Of(found.Additions,
    [
        new("action", "Action", ColumnKind.Text, row => row.IsPlanned ? "planned" : "new"),
        new("site", "Site", ColumnKind.Text, row => row.Site is { } site ? data.Sites.Id(site) : null),
        new("stage", "Stage", ColumnKind.Text, row => data.Id(row.Stage)),
        new("country", "Country", ColumnKind.Text, row => row.Country is { } country ? data.Id(country) : null),
        new("material", "Material", ColumnKind.Text, row => data.Id(row.Material)),
        new("tonnesPerYear", "t/yr", ColumnKind.Tonnes, row => row.TonnesPerYear),
        new("usd", null, ColumnKind.Dollars, row => row.Usd),
        new(null, "m USD", ColumnKind.Dollars, row => row.Usd / 1e6),
        new("costFrom", null, ColumnKind.Text, CostFrom),
        new(null, "Cost", ColumnKind.Text, row => CostFrom(row) ?? "unknown"),
        new("year", "From", ColumnKind.Year, row => row.Year),
    ]);

    private static string? CostFrom(Addition row) => row.IsAnnounced ? "announced" : row.Basis is { } basis ? DataWords.Word(basis) : null;

    private static IEnumerable<Section> Sections(DataSet data, PlanAnswer found, Rows rows, bool withImports)
    {
        yield return new Section("What to add", rows);
        yield return new Section("What coverage costs", Rows.Of(found.Curve,
        [
            new(null, "Coverage", ColumnKind.Share, point => point.Coverage),
            new(null, "m USD", ColumnKind.Dollars, point => point.Usd / 1e6),
            new(null, "Proven within", ColumnKind.Share, point => point.Gap),
        ]));
        yield return new Section(withImports ? "What is served from inside and by today's imports" : "What is served from inside", Rows.Of(found.Materials,
        [
            new(null, "Material", ColumnKind.Text, row => data.Id(row.Material)),
            new(null, "Demand (t/yr)", ColumnKind.Tonnes, row => row.DemandTonnesPerYear),
            new(null, "Before", ColumnKind.Share, row => new ServedRange(row.BeforeHigh, row.Before).Shown),
            new(null, "After", ColumnKind.Share, row => row.After),
        ]));
    }
}
