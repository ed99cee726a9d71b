using NetworkLens.Analysis;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of chokepoints should know, in sentences.</summary>
internal static class ChokepointNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="network">The network.</param>
    /// <param name="by">What may fail.</param>
    /// <param name="found">What cuts whom off.</param>
    /// <param name="beyond">What was asked next where nothing does; null: nothing.</param>
    /// <param name="inferred">Labels of which all that is used is inferred.</param>
    /// <param name="order">How many fail together, as asked.</param>
    /// <param name="searched">How many of them together were to be tried.</param>
    public static IEnumerable<string> Of(SupplyNetwork network, LabelKind by, ChokepointAnswer found, BeyondChokepoints? beyond, InferredLabels inferred, int order, int searched) =>
    [
        .. WithoutChokepoint.IsOf(found) ? WithoutChokepoint.Notes(network, by, found, order, beyond) : [],
        .. Certainty(network, found, inferred),
        .. Completeness(found, searched),
        .. Missed(network, found),
        .. found.Betweenness is { } between ? Betweenness(network, between) : [],
        .. Asked(network, found),
    ];

    /// <summary>Of what is ranked by served demand lost.</summary>
    public static IEnumerable<string> OfThroughput(SupplyNetwork network) =>
    [
        "Served demand lost: t/yr that can no longer be served, of all that could, where existing links carry what their suppliers can make; a failed country's own demand is left out. stress says more.",
        .. FlowNotes.Of(network, Rerouting.Links),
    ];

    private static IEnumerable<string> Certainty(SupplyNetwork network, ChokepointAnswer found, InferredLabels inferred)
    {
        if (found.Chokepoints.FirstOrDefault(chokepoint => !chokepoint.IsCertain) is { } first)
        {
            string links = DataWords.Some([.. first.UnlessInferred.Select(link => LabelText.Bare(network, new Label(LabelKind.Link, link.Value)))], 3);
            yield return $"Possible: a chokepoint of these targets if a link that is only inferred does not exist; the first row's: {links}. All are in unlessInferred.";
        }

        if (found.Chokepoints.Any(chokepoint => chokepoint.IsCut && inferred.Contains(chokepoint)))
        {
            yield return "Inferred: no source reports any of their deliveries that these targets use; their place in the chain is an estimate of this data set.";
        }
    }

    private static IEnumerable<string> Completeness(ChokepointAnswer found, int searched)
    {
        if (found.SearchedUpTo < searched && !(searched == Chokepoints.AnyOrder && found.SearchedUpTo > Chokepoints.MostTogether))
        {
            yield return $"Sets of more than {found.SearchedUpTo} were not searched: finding them takes more than the bound on work. {AdviceText.OneTargetOrCountries}";
        }

        if (found.Unlisted > 0)
        {
            yield return $"Not listed, because there are too many: {found.Unlisted:N0} further sets. {AdviceText.OneTargetOrFewer}";
        }
    }

    private static IEnumerable<string> Missed(SupplyNetwork network, ChokepointAnswer found)
    {
        Chokepoint[] all = [.. found.Chokepoints.Where(chokepoint => chokepoint.MissedByPaths)];
        if (all.Length > 0)
        {
            string names = DataWords.Some(all, chokepoint => string.Join(" + ", chokepoint.Labels.Select(label => LabelNames.Shown(network, label))), 3);
            yield return $"Missed by following paths alone, for some target at least, because a way round exists that lacks a needed input: {all.Length} of {found.Chokepoints.Count(chokepoint => chokepoint.IsCut)} ({names}).";
        }
    }

    private static IEnumerable<string> Betweenness(SupplyNetwork network, BetweennessAnswer between)
    {
        yield return "Betweenness: of all pairs of activities and demand rows, the share whose shortest path runs through an activity, added up over those of the row. It follows paths, and knows no recipes.";
        if (!between.IsExact)
        {
            yield return FormattableString.Invariant(
                $"Estimated from {between.Sources} of {network.VertexCount} sources, drawn with the same seed each time. All rows are within scoreError of the truth together with probability {BetweennessAnswer.Confidence} (Hoeffding's bound; the usual error is far smaller).");
        }
    }

    private static IEnumerable<string> Asked(SupplyNetwork network, ChokepointAnswer found)
    {
        if (found.NotProducible.Length > 0)
        {
            IReadOnlyList<string> names = [.. found.NotProducible.Select(target => Words.Target(network, target))];
            yield return $"Not producible even when nothing fails, so they have no chokepoints: {names.Count} of {found.Asked.Length} demand rows ({DataWords.Some(names, 3)}).";
        }

        int unknownDemand = found.Asked.Count(target => !network.IsTarget(target) || network.TargetOf(target).TonnesPerYear is double.NaN or 0);
        if (unknownDemand > 0)
        {
            yield return $"Without known tonnes, so they count as targets but not in demand: {unknownDemand} of {found.Asked.Length} demand rows.";
        }

        int later = found.Asked.Count(target => network.IsTarget(target) && network.TargetOf(target).IsLaterYear);
        if (later > 0)
        {
            yield return $"With figures of years after {network.Options.AsOf} only: {later} of {found.Asked.Length} demand rows.";
        }

        int unknown = Enumerable.Range(0, network.Data.Sites.Count).Select(site => new SiteIndex(site))
            .Count(site => network.Data.Sites.Status(site) == SiteStatus.Unknown && network.ActivitiesOf(site).Count > 0);
        if (unknown > 0)
        {
            yield return $"Unknown makers that must exist somewhere: {unknown}. No plant, operator or country of theirs can be named here.";
        }
    }
}
