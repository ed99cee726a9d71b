using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>What a reader of risk should know.</summary>
internal static class RiskNotes
{
    /// <summary>Of an answer.</summary>
    /// <param name="network">The network.</param>
    /// <param name="found">What it found.</param>
    /// <param name="chances">What is known of chances of failure.</param>
    /// <param name="by">Whose contributions are told; null: nobody's.</param>
    /// <param name="years">Over so many.</param>
    public static IEnumerable<string> Of(SupplyNetwork network, RiskAnswer found, FailureChances chances, LabelKind? by, int years)
    {
        yield return chances.Count == 0
            ? $"No failure_per_year is known, so that the chance of every site is unknown. Give chances in sites.csv or countries.csv, or with {AdviceText.Failures}; resilience needs none."
            : $"Chances are known of {chances.Count} labels ({string.Join(", ", chances.Kinds.Select(kind => $"{chances.CountOf(kind)} {LabelText.WordOf(kind)}"))}). They fail independently of each other; a country's failure takes its sites together.";
        int unknown = found.Targets.Count(target => target.Unknown > 0);
        if (unknown > 0)
        {
            yield return $"Depend on labels whose chance is unknown: {unknown} of {found.Targets.Length} targets. Their chance is a range: from where what is unknown never fails to where it always does.";
        }

        if (Unused(network) is > 0 and var unused)
        {
            yield return $"Not used: failure_per_year of {unused} aggregate{(unused == 1 ? string.Empty : "s")} or unknown tiers, which are nobody's single plant.";
        }

        int bounded = found.Targets.Count(target => !target.IsExact);
        if (bounded > 0)
        {
            yield return $"Not exact, because the decision diagram takes more than the bound on work: {bounded} of {found.Targets.Length} targets. Their chance lies between proven bounds{(by is null ? string.Empty : "; contributions are told of exact ones alone")}. {AdviceText.FewerTargets}";
        }

        int never = found.Targets.Count(target => !target.IsProducible);
        if (never > 0)
        {
            yield return $"Not producible even when nothing fails, so that their chance is 1: {never} of {found.Targets.Length} targets.";
        }

        yield return "Resilience: the greatest chance of independent failure of every site at which a target still has even odds (Papachristou et al. 2023)"
            + (found.Resilience is { } whole && found.Targets.Length > 1 ? $"; of all together, at which half of them can be expected to be made: {Shown(whole)}." : ".");
        if (by is not null && years > 1)
        {
            yield return "Contributions are of one year.";
        }
    }

    private static string Shown(Range<double> figure) =>
        figure.Value is { } value ? ChanceText.Of(value) : $"{ChanceText.Of(figure.Low)} to {ChanceText.Of(figure.High)}";

    private static int Unused(SupplyNetwork network) => Enumerable.Range(0, network.Data.Sites.Count).Select(site => new SiteIndex(site))
        .Count(site => !network.Data.Sites.IsNamedPlant(site) && network.Data.Sites.FailurePerYear(site).IsKnown);
}
