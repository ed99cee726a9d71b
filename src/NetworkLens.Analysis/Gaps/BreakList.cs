using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The breaks found so far, each told once however many targets hang on it.</summary>
internal sealed class BreakList(SupplyNetwork network, BlocSelection bloc)
{
    private readonly Dictionary<IntakeIndex, GapBreak> known = [];

    /// <summary>Breaks at some intakes, without plans. O(suppliers of those not seen before).</summary>
    public ImmutableArray<GapBreak> Of(List<IntakeIndex> requirements) => [.. requirements.Select(Of)];

    /// <summary>The same answers with who is planned to fill each break. O(rows of links.csv) for all together.</summary>
    public ImmutableArray<GapAnswer> WithPlans(ImmutableArray<GapAnswer> answers)
    {
        Dictionary<IntakeIndex, ImmutableArray<PlannedSupplier>> plans = PlannedLinks.Of(network, bloc, known.Keys);
        foreach ((IntakeIndex requirement, ImmutableArray<PlannedSupplier> planned) in plans)
        {
            known[requirement] = known[requirement] with { PlannedSuppliers = planned };
        }

        return plans.Count == 0 ? answers
            : [.. answers.Select(answer => answer.Breaks.Any(gap => plans.ContainsKey(gap.Requirement))
                ? answer with { Breaks = [.. answer.Breaks.Select(gap => known[gap.Requirement])] }
                : answer)];
    }

    private GapBreak Of(IntakeIndex requirement)
    {
        if (!known.TryGetValue(requirement, out GapBreak? gap))
        {
            SiteIndex[] outside = [.. network.SuppliersOf(requirement).ToArray().Select(network.SiteOf).Distinct().OrderBy(network.Data.Sites.Id, StringComparer.Ordinal)];
            known[requirement] = gap = new GapBreak(requirement, [.. outside], []);
        }

        return gap;
    }
}
