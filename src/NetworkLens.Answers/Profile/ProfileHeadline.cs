using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>The answer of profile in a sentence: what can stop a site.</summary>
internal static class ProfileHeadline
{
    /// <summary>What can.</summary>
    /// <param name="network">The network.</param>
    /// <param name="site">Whose supply.</param>
    /// <param name="isRunning">Whether it makes or asks for anything in that year.</param>
    /// <param name="isProducible">Whether it gets all that it needs while nothing fails.</param>
    /// <param name="alone">What stops it by itself.</param>
    /// <param name="pairs">What stops it two at a time.</param>
    public static string Of(SupplyNetwork network, SiteIndex site, bool isRunning, bool isProducible, ImmutableArray<Chokepoint> alone, ImmutableArray<Chokepoint> pairs)
    {
        string name = network.Data.Sites.Name(site);
        string[] Names(LabelKind kind) => [.. alone.Where(row => row.Labels[0].Kind == kind).Select(row => Words.Name(network, row.Labels[0]))];
        (string[] countries, string[] sites) = (Names(LabelKind.Country), Names(LabelKind.Site));
        return !isRunning ? $"{name} does not run in {network.Options.AsOf}, so that it needs nothing then."
            : !isProducible && alone.IsEmpty ? $"{name} lacks something today, even when nothing fails."
            : countries.Length + sites.Length == 0 ? $"No single country and no single plant can stop {name}; {Words.Of(pairs.Length, "pair")} can."
            : sites.Length == 0 ? $"{Countries(countries)} stop {name}; no single plant can."
            : countries.Length == 0 ? $"{Words.Of(sites.Length, "single plant")} can stop {name}: {DataWords.Some(sites, 3)}; no single country can."
            : $"{Countries(countries)} stop {name}, and so can {Words.Of(sites.Length, "single plant")}: {DataWords.Some(sites, 3)}.";
    }

    private static string Countries(string[] names) => names.Length == 1 ? $"{names[0]} alone can" : $"{(names.Length <= 3 ? Words.And(names) : DataWords.Some(names, 3))} can each alone";
}
