using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How likely what may fail is to fail within a year. Failures are independent of each other; a label's takes all that carries it together.</summary>
/// <remarks>A kind of label of which no chance is known at all does not fail here; of a kind of which some are known, the others are unknown, 0 to 1. Where none at all is known, that of every site is unknown.</remarks>
public sealed class FailureChances
{
    private readonly Dictionary<Label, Figure> figures;

    private FailureChances(Dictionary<Label, Figure> figures)
    {
        this.figures = figures;
        Kinds = figures.Count == 0 ? [LabelKind.Site] : [.. figures.Keys.Select(label => label.Kind).Distinct().Order()];
    }

    /// <summary>Kinds that may fail: those of which some chance is known, in the order of <see cref="LabelKind"/>; sites where none is.</summary>
    public IReadOnlyList<LabelKind> Kinds { get; }

    /// <summary>Number of labels with a chance.</summary>
    public int Count => figures.Count;

    /// <summary>Number of labels of a kind with a chance.</summary>
    /// <param name="kind">The kind.</param>
    public int CountOf(LabelKind kind) => figures.Keys.Count(label => label.Kind == kind);

    /// <summary>The chance of a label; unknown where there is none.</summary>
    /// <param name="label">A label of the network.</param>
    public Figure Of(Label label) => figures.GetValueOrDefault(label, Figure.Unknown);

    /// <summary>What sites and countries say, and what is given besides, which goes first.</summary>
    /// <param name="network">Whose labels.</param>
    /// <param name="given">Chances by label, 0..1; null: none.</param>
    /// <returns>The chances. O(sites + countries + given).</returns>
    public static FailureChances Of(SupplyNetwork network, IReadOnlyDictionary<Label, Figure>? given = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var figures = new Dictionary<Label, Figure>();
        DataSet data = network.Data;
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (data.Sites.IsNamedPlant(new SiteIndex(site)))
            {
                Add(new Label(LabelKind.Site, site), data.Sites.FailurePerYear(new SiteIndex(site)));
            }
        }

        for (int country = 0; country < data.Countries.Length; country++)
        {
            Add(new Label(LabelKind.Country, country), data.Countries[country].FailurePerYear);
        }

        foreach ((Label label, Figure figure) in given ?? new Dictionary<Label, Figure>())
        {
            figures[label] = figure;
        }

        return new FailureChances(figures);

        void Add(Label label, Figure figure)
        {
            if (figure != Figure.Unknown)
            {
                figures.Add(label, figure);
            }
        }
    }
}
