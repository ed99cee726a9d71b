using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>What may fail, by rank, and the chances of it: the figure, and the ends of its range.</summary>
internal sealed class RiskEvents
{
    private readonly LabelRanks ranks;
    private readonly bool[] isAsked; // by kind
    private readonly double[] low;
    private readonly double[] value; // NaN where unknown
    private readonly double[] high;

    /// <summary>Ranks the labels of kinds whose chance is known, those of sites, and those whose contribution is asked for. O(positions + entries) for each kind.</summary>
    /// <param name="network">The network.</param>
    /// <param name="program">Its program.</param>
    /// <param name="chances">The chances.</param>
    /// <param name="by">Whose contribution is asked for; null: nobody's.</param>
    /// <param name="sharedOnTop">Decide on what is far up the chain and shared by many first, as suits fault trees; else on what is near the targets, which a long chain needs.</param>
    public RiskEvents(SupplyNetwork network, EvaluationProgram program, FailureChances chances, LabelKind? by, bool sharedOnTop)
    {
        LabelKind[] kinds = [.. chances.Kinds.Append(LabelKind.Site).Concat(by is { } kind ? [kind] : []).Distinct().Order()];
        Kinds = [.. kinds.Select(kind => new PositionLabels(network, program, kind))];
        ranks = sharedOnTop ? new LabelRanks(program, [.. DepthFirstOrder.Of(program, sharedFirst: true).Reverse()], Kinds.AsSpan()) : new LabelRanks(program, Kinds.AsSpan());
        isAsked = [.. kinds.Select(kind => chances.Kinds.Contains(kind))];
        (low, value, high) = (new double[ranks.Count], new double[ranks.Count], new double[ranks.Count]);
        for (int rank = 0; rank < ranks.Count; rank++)
        {
            if (isAsked[ranks.KindAt(rank)])
            {
                Figure figure = chances.Of(LabelAt(rank));
                value[rank] = figure.Value;
                low[rank] = Known(figure.Low, Known(figure.Value, 0));
                high[rank] = Known(figure.High, Known(figure.Value, 1));
            }
        }

        static double Known(double one, double other) => double.IsNaN(one) ? other : one;
    }

    /// <summary>The kinds of labels.</summary>
    public ImmutableArray<PositionLabels> Kinds { get; }

    /// <summary>Their order.</summary>
    public LabelRanks Ranks => ranks;

    /// <summary>The label of a rank.</summary>
    public Label LabelAt(int rank) => new(Kinds[ranks.KindAt(rank)].Kind, ranks.LabelAt(rank));

    /// <summary>True where the chance of the rank's kind is asked about.</summary>
    public bool IsAsked(int rank) => isAsked[ranks.KindAt(rank)];

    /// <summary>True where its kind is asked about and its chance is not known.</summary>
    public bool IsUnknown(int rank) => double.IsNaN(value[rank]);

    /// <summary>The rank of a site; -1 where it carries none.</summary>
    public int OfSite(SiteIndex site)
    {
        int kind = Kinds.IndexOf(Kinds.First(labels => labels.Kind == LabelKind.Site));
        return ranks.Of(site.Value, kind);
    }

    /// <summary>The chances, one rank left out.</summary>
    public (double[] Low, double[] Value, double[] High) Without(int rank) => (Without(low, rank), Without(value, rank), Without(high, rank));

    /// <summary>Every site the same chance, one left out, and nothing else.</summary>
    public double[] OfEverySite(double chance, int without)
    {
        double[] chances = new double[ranks.Count];
        for (int rank = 0; rank < chances.Length; rank++)
        {
            chances[rank] = rank != without && Kinds[ranks.KindAt(rank)].Kind == LabelKind.Site ? chance : 0;
        }

        return chances;
    }

    private static double[] Without(double[] chances, int rank)
    {
        double[] changed = [.. chances];
        if (rank >= 0)
        {
            changed[rank] = 0;
        }

        return changed;
    }
}
