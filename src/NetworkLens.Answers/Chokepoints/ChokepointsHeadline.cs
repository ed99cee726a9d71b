using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The answer of chokepoints in a sentence.</summary>
/// <param name="network">The network.</param>
/// <param name="found">What cuts whom off.</param>
/// <param name="by">What may fail.</param>
/// <param name="whom">What the targets are called: <c>end use</c>.</param>
/// <param name="isInferred">Whether all that a chokepoint supplies is inferred.</param>
internal sealed class ChokepointsHeadline(SupplyNetwork network, ChokepointAnswer found, LabelKind by, string whom, Func<Chokepoint, bool> isInferred)
{
    private readonly SiteIndex[] asked = [.. found.Asked.Select(network.SiteOf).Distinct()];

    // Certain ones first: a possible one is none yet.
    private readonly Chokepoint[] cutting = [.. found.Chokepoints.Where(row => row is { IsCut: true, IsCertain: true })];

    /// <summary>Of what cuts targets off.</summary>
    /// <param name="order">How many fail together; <see cref="Chokepoints.AnyOrder"/> for any number.</param>
    public string OfCuts(int order) =>
        found.NotProducible.Length == found.Asked.Length ? $"None of {Everybody} can be supplied at all, even when nothing fails."
        : cutting.Length == 0 ? Without(order)
        : asked.Length == 1 ? OfOne(order)
        : OfMany();

    /// <summary>Of what lies on most paths.</summary>
    public string OfBetweenness() => found.Chokepoints is not [var first, ..] ? "Nobody stands between others here."
        : Alike(row => FigureText.Share(row.Score)) is { Length: > 1 } tied ? $"{Words.AndMore([.. tied.Select(Name)])} stand on as many of the shortest paths between others, more than anyone else."
        : $"{Name(first)} stands{Together(first)} on the shortest paths between most others, {(first.IsCut ? $"and cuts off {Cut(first)} if it fails" : $"yet cuts off none of {Everybody} if it fails")}.";

    /// <summary>Of what costs the most served demand.</summary>
    public string OfThroughput() => found.Chokepoints is not [{ Score: > 0 } first, ..] ? $"No single {Words.Kind(by)} that fails loses any known tonne of served demand."
        : Alike(row => FigureText.Tonnes(row.Score)) is { Length: > 1 } tied ? $"Without {Words.OrOther([.. tied.Select(Name)])}, {FigureText.Tonnes(first.Score)} t/yr of served demand is lost each time, more than without any other {Words.Kind(by)}."
        : $"Without {Name(first)}, {FigureText.Tonnes(first.Score)} t/yr of served demand is lost, {(found.Chokepoints is [_, { Score: > 0 } second, ..] ? $"more than without any other {Words.Kind(by)} (next: {Name(second)}, {FigureText.Tonnes(second.Score)} t/yr)" : $"and no other {Words.Kind(by)} that fails loses any")}.";

    /// <summary>Of what stays cut off, day by day.</summary>
    /// <param name="network">The network.</param>
    /// <param name="curves">The worst first.</param>
    /// <param name="asked">Number of targets.</param>
    /// <param name="whom">What they are called.</param>
    public static string OfCurves(SupplyNetwork network, ImmutableArray<LabelCurve> curves, int asked, string whom)
    {
        if (curves is not [{ Steps: [var first, ..] } worst, ..])
        {
            return $"Nothing of this kind alone cuts off any of the {FigureText.Count(asked)} {whom}s, on any day after its failure.";
        }

        string name = Words.Name(network, worst.Label);
        string cut = $"Without {name}, {FigureText.Count(first.SiteCount)} of {Words.Of(asked, whom)} {(first.SiteCount == 1 ? "is" : "are")} cut off at once";
        CurveStep last = worst.Steps[^1];
        return worst.Steps.Length == 1 ? $"{cut}, and no qualification changes that."
            : $"{cut}, and {(last.SiteCount == 0 ? "none" : FigureText.Count(last.SiteCount))} from day {FigureText.Tonnes(last.FromDay)} on.";
    }

    private Chokepoint[] Alike(Func<Chokepoint, string> figure) => Words.Tied(found.Chokepoints, figure);

    private string Everybody => asked.Length == 1 ? network.Data.Sites.Name(asked[0]) : $"the {FigureText.Count(asked.Length)} {whom}s";

    private string AnyOfThem => asked.Length == 1 ? Everybody : $"any of {Everybody}";

    private static string Together(Chokepoint row) => row.Labels.Length == 1 ? string.Empty : " together";

    private string Name(Chokepoint row) => Words.Names(network, row.Labels) + Mark(row);

    private string Mark(Chokepoint row) => isInferred(row) ? " (inferred)" : string.Empty;

    private string Cut(Chokepoint row) => $"{FigureText.Count(row.SiteCount)} of {Words.Of(asked.Length, whom)}{(double.IsFinite(row.DemandShare) ? $" ({FigureText.Share(row.DemandShare)} of demand)" : string.Empty)}";

    private string Without(int order) => order == 1 || found.SearchedUpTo == 1
        ? $"No single {Words.Kind(by)} cuts off {AnyOfThem}."
        : order == Chokepoints.AnyOrder ? $"Nothing of kind {Words.Kind(by)} cuts off {AnyOfThem}, however many fail together."
        : $"No {order} {Words.Kinds(by)} together cut off {AnyOfThem} that fewer of them do not.";

    // Of one target what matters is how many can cut it off.
    private string OfOne(int order)
    {
        string names = cutting.Length <= 3 ? Words.And([.. cutting.Select(Shown)]) : DataWords.Some(cutting, Shown, 3);
        bool isAlone = cutting.All(row => row.Labels.Length == 1);
        string sets = isAlone ? cutting.Length == 1 ? $"One {Words.Kind(by)} alone" : $"{FigureText.Count(cutting.Length)} {Words.Kinds(by)}, each alone,"
            : $"{(cutting.Length == 1 ? "One" : FigureText.Count(cutting.Length))}{(found.Unlisted > 0 ? " or more" : string.Empty)} {(cutting.Length == 1 ? Set(order) : Set(order) + "s")} of {Words.Kinds(by)}, each together,";
        return $"{sets} can cut off {Everybody}: {names}.";
    }

    private string OfMany()
    {
        Chokepoint first = cutting[0];
        bool isTopped = cutting.Skip(1).Any(row => row.SiteCount > first.SiteCount); // ranked by demand
        if (!isTopped && Words.Tied(cutting, row => FigureText.Count(row.SiteCount)) is { Length: > 1 } tied)
        {
            return OfTied(tied);
        }

        string others = cutting.Length == 1 ? $"no other {Thing(first)} cuts off any"
            : $"no other {Thing(first)} cuts off more than {cutting.Skip(1).Max(row => row.SiteCount)}";
        return $"Without {Name(first)}{Together(first)}, {Cut(first)} {(first.SiteCount == 1 ? "is" : "are")} cut off{(first.Labels.Length == 1 ? string.Empty : " that no part of them cuts off")}; {(isTopped ? $"no other {Thing(first)} takes more of the demand" : others)}.";
    }

    // Several cut off as many.
    private string OfTied(Chokepoint[] tied)
    {
        Chokepoint first = tied.MinBy(row => row.Labels.Length)!;
        string cut = tied.All(row => Cut(row) == Cut(first)) ? Cut(first) : $"{FigureText.Count(first.SiteCount)} of {Words.Of(asked.Length, whom)}";
        string alone = Array.TrueForAll(tied, row => row.Labels.Length == 1) ? $" {Thing(first)}" : string.Empty;
        string others = cutting.Length == tied.Length ? $"no other{alone} cuts off any" : $"no other{alone} cuts off more than {cutting.Skip(tied.Length).Max(row => row.SiteCount)}";
        return alone.Length > 0
            ? $"Without {Words.OrOther([.. tied.Select(Name)])}, {cut} {(first.SiteCount == 1 ? "is" : "are")} cut off each time; {others}."
            : $"Each of {FigureText.Count(tied.Length)} {Things(tied)}, such as {Name(first)}{Together(first)}, cuts off {cut} that no part of it does; {others}.";
    }

    private string Things(Chokepoint[] rows) => $"{(rows.Select(row => row.Labels.Length).Distinct().Count() == 1 ? Set(rows[0].Labels.Length) : "set")}s of {Words.Kinds(by)}";

    private string Thing(Chokepoint first) => first.Labels.Length == 1 ? Words.Kind(by) : $"{Set(first.Labels.Length)} of {Words.Kinds(by)}";

    private static string Set(int order) => order switch { 2 => "pair", 3 => "trio", _ => "set" };

    private string Shown(Chokepoint row) => string.Join(" + ", row.Labels.Select(label => Words.Name(network, label))) + Mark(row);
}
