using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Report;

/// <summary>A bloc that a report is to look at.</summary>
/// <param name="Text">As written: an id of the data, with countries added and taken away, or a list of countries.</param>
/// <param name="In">Its countries in a year.</param>
public sealed record ReportBloc(string Text, Func<int, BlocSelection> In);

/// <summary>What a bloc can make by itself.</summary>
/// <param name="Bloc">The bloc.</param>
/// <param name="Gaps">Today, by target.</param>
/// <param name="Timeline">Year by year, from today to the last change in the data.</param>
/// <param name="Own">Self-sufficiency by year: of each of the timeline where this bloc is shown alone, else of today; empty where the page is about some targets, or the data allows no flows.</param>
/// <param name="Outside">The fewest outside sites, by position in <paramref name="Gaps"/>; empty where several blocs are compared.</param>
internal sealed record BlocOutcome(
    ReportBloc Bloc, ImmutableArray<GapAnswer> Gaps, ImmutableArray<TimelineRow> Timeline, ImmutableSortedDictionary<int, SelfSufficiency> Own, ImmutableArray<OutsideSitesAnswer> Outside)
{
    /// <summary>Looks at a bloc: at all that was asked about by name, else at what its own countries ask for.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="bloc">The bloc.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static BlocOutcome Of(ReportQuestion question, ReportBloc bloc, CancellationToken cancellation)
    {
        SupplyNetwork network = question.Network;
        int year = network.Options.AsOf;
        BlocSelection members = bloc.In(year);
        ImmutableArray<VertexIndex> targets =
            [.. question.Targets.Where(target => question.To is not null || members.Contains(network.Data.Sites.Country(network.SiteOf(target))))];
        HashSet<SiteIndex> asked = [.. targets.Select(network.SiteOf)];
        bool isOwn = question.To is null;
        bool isAlone = question.Blocs.Length == 1;
        ImmutableArray<GapAnswer> gaps = Analysis.Gaps.Of(network, members, targets, cancellation: cancellation);
        var timeline = ImmutableArray.CreateBuilder<TimelineRow>();
        var own = ImmutableSortedDictionary.CreateBuilder<int, SelfSufficiency>();
        foreach (TimelineYear of in Analysis.Timeline.Of(
            network.Data, network.Options, bloc.In, isOwn ? null : SiteSet.Of(network.Data, asked.Contains), isOwn, year, Math.Max(year, Analysis.Timeline.LastChange(network.Data)), isOwn, cancellation))
        {
            timeline.AddRange(of.Rows);
            if (isOwn && (isAlone || of.Year == year) && Headline(of, cancellation) is { } figure)
            {
                own.Add(of.Year, figure);
            }
        }

        return new BlocOutcome(
            bloc, gaps, timeline.ToImmutable(), own.ToImmutable(), isAlone ? [.. gaps.Select(gap => FewestOutsideSites.Of(network, members, gap.Target, cancellation: cancellation))] : []);
    }

    /// <summary>The first later year in which a target's gap is smaller than today, and the plants that make it so; null where there is none.</summary>
    public TimelineRow? ClosedBy(SupplyNetwork network, GapAnswer gap) => gap.Answer == BlocAnswer.Yes ? null : Timeline
        .FirstOrDefault(row => row.Site == network.SiteOf(gap.Target) && row.Material == network.MaterialOf(gap.Target) && row.Answer > gap.Answer);

    // Data that does not allow flows is no fault of the page.
    private static SelfSufficiency? Headline(TimelineYear year, CancellationToken cancellation)
    {
        try
        {
            return SelfSufficiency.Of(year.Network, year.Bloc, cancellation);
        }
        catch (FlowsImpossibleException)
        {
            return null;
        }
    }
}
