using NetworkLens.Cli.Commands;
using NetworkLens.Model;

namespace NetworkLens.Cli.Headlines;

/// <summary>The answer of profile in a sentence: what can stop a site.</summary>
internal static class ProfileHeadline
{
    public static string Of(SupplyNetwork network, SiteIndex site, ProfileFacts facts)
    {
        string name = network.Data.Sites.Name(site);
        string[] Names(LabelKind kind) => [.. facts.Alone.Where(row => row.Labels[0].Kind == kind).Select(row => Words.Name(network, row.Labels[0]))];
        (string[] countries, string[] sites) = (Names(LabelKind.Country), Names(LabelKind.Site));
        return facts.Targets.IsEmpty ? $"{name} does not run in {network.Options.AsOf}, so that it needs nothing then."
            : !facts.IsProducible && facts.Alone.IsEmpty ? $"{name} lacks something today, even when nothing fails."
            : countries.Length + sites.Length == 0 ? $"No single country and no single plant can stop {name}; {Words.Of(facts.Pairs.Length, "pair")} can."
            : sites.Length == 0 ? $"{Countries(countries)} stop {name}; no single plant can."
            : countries.Length == 0 ? $"{Words.Of(sites.Length, "single plant")} can stop {name}: {DataWords.Some(sites, 3)}; no single country can."
            : $"{Countries(countries)} stop {name}, and so can {Words.Of(sites.Length, "single plant")}: {DataWords.Some(sites, 3)}.";
    }

    private static string Countries(string[] names) => names.Length == 1 ? $"{names[0]} alone can" : $"{(names.Length <= 3 ? Words.And(names) : DataWords.Some(names, 3))} can each alone";
}
