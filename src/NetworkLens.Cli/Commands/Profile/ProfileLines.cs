using NetworkLens.Analysis;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>The facts of a profile for people, section by section, and for programs.</summary>
internal sealed class ProfileLines(SupplyNetwork network, ProfileFacts facts)
{
    private const int MostPairs = 10;

    private DataSet Data => network.Data;

    public IEnumerable<Section> Sections(SiteIndex site)
    {
        yield return new Section(Data.Shown(site), Rows.Of(facts.Site.Plain, [new(null, "Fact", ColumnKind.Text, fact => fact.Name), new(null, "Value", ColumnKind.Text, fact => fact.Value)]));
        if (facts.Site.Demand.Length > 0)
        {
            yield return new Section("What it asks for", Rows.Of(facts.Site.Demand,
            [
                new(null, "Material", ColumnKind.Text, demand => demand.Material),
                new(null, "t/yr", ColumnKind.Tonnes, demand => demand.Tonnes),
                new(null, "Basis", ColumnKind.Text, demand => demand.Basis),
                new(null, "Can be made", ColumnKind.Flag, demand => demand.IsProducible),
            ]));
        }

        if (facts.Site.Inputs.Length > 0)
        {
            yield return new Section("Who supplies it", Rows.Of(facts.Site.Inputs,
            [
                new(null, "Material", ColumnKind.Text, input => input.Material),
                new(null, "From", ColumnKind.Text, input => input.From ?? "nobody known"),
                new(null, "t/yr", ColumnKind.Tonnes, input => input.Tonnes),
                new(null, "Link", ColumnKind.Text, input => input.Basis),
                new(null, "Sources", ColumnKind.List, input => input.Sources),
            ]));
        }

        yield return new Section("What can stop it alone", CutsOf([.. facts.Alone]));
        yield return new Section(
            facts.Pairs.Length > MostPairs ? $"What can stop it in pairs: the first {MostPairs} of {facts.Pairs.Length}" : "What can stop it in pairs", CutsOf([.. facts.Pairs.Take(MostPairs)]));
        // What may only be one, and all origins together, are for programs.
        yield return new Section("Single sources", Rows.Of(
            [.. facts.Singles.Where(single => single.Dependency is { Tier: DependencyTier.Direct } or { OriginMaterial: not null } && single.Dependency.Top.Share.Value >= SingleSource.DefaultThreshold)],
        [
            new(null, "Up to", ColumnKind.Text, single => single.Tier),
            new(null, "Needs", ColumnKind.Text, single => Data.Id(single.Dependency.Material) ?? "any"),
            new(null, "Made from", ColumnKind.Text, single => single.Dependency.OriginMaterial is { } origin ? Data.Id(origin) : null),
            new(null, "From", ColumnKind.Text, single => LabelNames.Shown(network, single.Dependency.Top.Group.Label!.Value)),
            new(null, "Share", ColumnKind.Share, single => single.Dependency.Top.Share.Value),
            new(null, "Range", ColumnKind.Text, single => FigureText.Range(single.Dependency.Top.Share.Low, single.Dependency.Top.Share.High)),
            new(null, "Certainty", ColumnKind.Text, single => DataWords.Word(single.Dependency.Certainty)),
        ]));
        foreach (Section section in Ahead())
        {
            yield return section;
        }
    }

    private IEnumerable<Section> Ahead()
    {
        if (!facts.Survival.IsEmpty)
        {
            yield return new Section("Time to survive", Rows.Of<ProfileSurvival>(facts.Survival,
            [
                new(null, "What fails", ColumnKind.Text, row => LabelNames.Shown(network, row.Label)),
                new(null, "Survives (days)", ColumnKind.Days, row => row.Range.Shown()),
                new(null, "Recovers (days)", ColumnKind.Days, row => row.Range.Found.RecoveryDays),
                new(null, "Exposed", ColumnKind.Flag, row => row.IsExposed),
            ]));
        }

        if (!facts.Blocs.IsEmpty)
        {
            yield return new Section("Ways inside blocs", Rows.Of<ProfileBloc>(facts.Blocs,
            [
                new(null, "Bloc", ColumnKind.Text, row => row.Bloc.Id),
                new(null, "Today", ColumnKind.Text, row => WordOf(row.Answer)),
                new(null, "From", ColumnKind.Year, row => row.FromYear),
            ]));
        }

        if (facts.Reliefs.Any(relief => relief.Year is not null))
        {
            yield return new Section("Planned relief", Rows.Of([.. facts.Reliefs.Where(relief => relief.Year is not null)],
            [
                new(null, "From", ColumnKind.Year, relief => relief.Year),
                new(null, "Can stop it alone no more", ColumnKind.Text, relief => LabelNames.Shown(network, relief.Label)),
                new(null, "Starts that year upstream", ColumnKind.Text, relief => relief.StartedBy.IsEmpty ? null : DataWords.Some([.. relief.StartedBy.Select(Data.Sites.Name)], 3)),
            ]));
        }

        if (facts.Site.Sources.Length > 0)
        {
            yield return SourceAppendix.Of(facts.Site.Sources);
        }
    }

    public Nested Cut(Chokepoint cut) => new(
        new Field("chokepoint", cut.Labels.Select(label => LabelText.Bare(network, label))),
        new Field("kind", LabelText.WordOf(cut.Labels[0].Kind)),
        new Field("materials", Materials(cut)));

    public Nested Single(ProfileSingle single) => new(
        new Field("tier", single.Tier),
        new Field("material", Data.Id(single.Dependency.Material)),
        new Field("originMaterial", single.Dependency.OriginMaterial is { } origin ? Data.Id(origin) : null),
        new Field("kind", LabelText.WordOf(single.Dependency.Top.Group.Label!.Value.Kind)),
        new Field("topSupplier", LabelText.Bare(network, single.Dependency.Top.Group.Label!.Value)),
        new Field("topShare", single.Dependency.Top.Share.Value),
        new Field("topShareLow", single.Dependency.Top.Share.Low),
        new Field("topShareHigh", single.Dependency.Top.Share.High),
        new Field("certainty", DataWords.Word(single.Dependency.Certainty)),
        new Field("basis", DataWords.Word(single.Dependency.Basis)));

    public Nested Survival(ProfileSurvival row) => new(
        new Field("label", LabelText.Bare(network, row.Label)),
        new Field("kind", LabelText.WordOf(row.Label.Kind)),
        new Field("ttsDays", double.IsFinite(row.Days) ? row.Days : null),
        new Field("ttsDaysLow", row.LowDays),
        new Field("unlimited", double.IsPositiveInfinity(row.Days)),
        new Field("ttrDays", double.IsNaN(row.Range.Found.RecoveryDays) ? null : row.Range.Found.RecoveryDays),
        new Field("exposed", row.IsExposed));

    public static Nested Bloc(ProfileBloc row) => new(
        new Field("bloc", row.Bloc.Id),
        new Field("answer", row.Answer switch { BlocAnswer.Yes => "yes", BlocAnswer.OnlyThroughUnknown => "only-through-unknown", _ => "no" }),
        new Field("fromYear", row.FromYear));

    public Nested Relief(Relief relief) => new(
        new Field("label", LabelText.Bare(network, relief.Label)),
        new Field("kind", LabelText.WordOf(relief.Label.Kind)),
        new Field("year", relief.Year),
        new Field("startedBy", relief.StartedBy.Select(Data.Sites.Id)));

    private Rows CutsOf(Chokepoint[] cuts) => Rows.Of(cuts,
    [
        new(null, "What fails", ColumnKind.Text, cut => string.Join(" + ", cut.Labels.Select(label => LabelNames.Shown(network, label)))),
        new(null, "Kind", ColumnKind.Text, cut => LabelText.WordOf(cut.Labels[0].Kind)),
        new(null, "Cuts off", ColumnKind.List, Materials),
    ]);

    private IEnumerable<string> Materials(Chokepoint cut) => cut.Cut.Select(target => Data.Id(network.MaterialOf(target)) ?? "any").Distinct();

    private static string WordOf(BlocAnswer answer) => answer switch
    {
        BlocAnswer.Yes => "yes",
        BlocAnswer.OnlyThroughUnknown => "only through unknown tiers",
        _ => "no",
    };
}
