using System.Collections.Immutable;
using System.Globalization;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>What blocs can make by themselves, today and in the years for which plants are planned.</summary>
internal static class BlocSection
{
    public static void Write(ReportDraft draft)
    {
        ImmutableArray<BlocOutcome> blocs = draft.Answers.Blocs;
        draft.Heading("Blocs: gaps and timeline", "What a bloc can make from its own sites alone, for what its own countries ask for, with the plants that are planned coming in by their years. A needed input without a supplier inside is a gap.");
        if (blocs.IsEmpty)
        {
            draft.Notes($"The data set has no blocs; {AdviceText.BlocOfCountries}");
            return;
        }

        if (blocs is [var only])
        {
            OneBloc.Write(draft, only);
        }
        else
        {
            Compared(draft, blocs);
        }

        draft.Notes(
            draft.Question.To is null ? $"Self-sufficiency: {SelfSufficiency.Meaning}." : null,
            "The other figures count demand rows: they say what can be made, not how much of it. Only through unknown: a tier that must exist and that nobody has named.");
    }

    /// <summary>Name of a bloc, with the text it was asked by.</summary>
    public static string NameOf(ReportDraft draft, BlocOutcome outcome) => outcome.Bloc.In(draft.Network.Options.AsOf) is { Bloc: { Name: { } name } bloc } && bloc.Id == outcome.Bloc.Text ? name : outcome.Bloc.Text;

    private static void Compared(ReportDraft draft, ImmutableArray<BlocOutcome> blocs)
    {
        int[] years = [.. blocs.SelectMany(bloc => bloc.Timeline).Select(row => row.Year).Distinct().Order()];
        Table.Write(draft, "Blocs compared: demand rows that can be met from inside", blocs,
        [
            new("Bloc", outcome => Cell.Named(NameOf(draft, outcome), outcome.Bloc.Text)) { IsName = true },
            new("Coun\u00adtries", outcome => Cell.Count(outcome.Bloc.In(draft.Network.Options.AsOf).Countries.Length)) { IsNumber = true },
            .. draft.Question.To is null ? new TableColumn<BlocOutcome>[] { new("Self-sufficiency", outcome => SelfSufficient(outcome, draft.Network.Options.AsOf)) { IsShort = true } } : [],
            new("De\u00admand rows", outcome => Cell.Count(outcome.Gaps.Length)) { IsNumber = true },
            new("Of them made inside", outcome => Cell.Share(Share(outcome.Gaps, BlocAnswer.Yes))) { IsNumber = true },
            .. years.Skip(1).Select(year => new TableColumn<BlocOutcome>(
                $"in {year.ToString(CultureInfo.InvariantCulture)}", outcome => Cell.Share(MadeIn(outcome, year))) { IsNumber = true }),
            new("Only through un\u00adknown", outcome => Cell.Share(Share(outcome.Gaps, BlocAnswer.OnlyThroughUnknown))) { IsNumber = true },
            new("Not made", outcome => Cell.Share(Share(outcome.Gaps, BlocAnswer.No))) { IsNumber = true },
            new("Basis", outcome => LinkBasis(draft.Network, outcome.Gaps) is { } basis ? Cell.Of(basis) : Cell.Of((string?)null)),
            new("Sources of the membership", outcome => draft.Citations.Cell(outcome.Bloc.In(draft.Network.Options.AsOf).Bloc?.Sources ?? [])),
        ]);
        draft.Notes($"{AdviceText.ReportOfBloc} names one bloc, and shows each of its gaps and what would close it.");
    }

    /// <summary>The headline of a bloc in a year.</summary>
    public static Cell SelfSufficient(BlocOutcome outcome, int year) =>
        Cell.Of(outcome.Own.TryGetValue(year, out SelfSufficiency? own) && double.IsFinite(own.Low) ? FigureText.Between(own.Low, own.High) : "unknown");

    private static double Share(ImmutableArray<GapAnswer> gaps, BlocAnswer answer) => gaps.IsEmpty ? double.NaN : (double)gaps.Count(gap => gap.Answer == answer) / gaps.Length;

    private static double MadeIn(BlocOutcome outcome, int year)
    {
        TimelineRow[] rows = [.. outcome.Timeline.Where(row => row.Year == year)];
        return rows.Length == 0 ? double.NaN : (double)rows.Count(row => row.Answer == BlocAnswer.Yes) / rows.Length;
    }

    // Whether something can be made rests on links being there: the weakest of those that feed what is asked for.
    private static Basis? LinkBasis(SupplyNetwork network, ImmutableArray<GapAnswer> gaps) =>
        WeakestBasis.Of(gaps.SelectMany(gap => OneBloc.LinksInto(network, gap.Target)).Select(link => LinkFacts.BasisOf(network, link)));
}
