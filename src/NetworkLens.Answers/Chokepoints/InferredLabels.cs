using NetworkLens.Analysis;
using NetworkLens.Model;

namespace NetworkLens.Answers;

/// <summary>Labels whose every delivery that some targets use is inferred: their place in the chain is nobody's statement.</summary>
internal sealed class InferredLabels
{
    private readonly LabelKind kind;
    private readonly bool[] isUsed; // by label
    private readonly bool[] isDocumented;

    private InferredLabels(LabelKind kind, int labels) => (this.kind, isUsed, isDocumented) = (kind, new bool[labels], new bool[labels]);

    /// <summary>Of the links upstream of some targets. O(labels + links).</summary>
    public static InferredLabels Of(SupplyNetwork network, LinkIndex[] upstream, LabelKind kind)
    {
        var labels = LabelSet.Of(network, kind);
        var found = new InferredLabels(kind, labels.Count);
        foreach (LinkIndex link in upstream)
        {
            if (kind == LabelKind.Link)
            {
                found.Add(labels.OfLink(link), network.IsDocumented(link));
                continue;
            }

            // What a country or a firm sends to itself says nothing of its place among others.
            SiteIndex receiver = network.SiteOf(network.IntakeOf(link));
            (int first, int second) = labels.OfSite(network.SiteOf(network.SupplierOf(link)));
            foreach (int label in new[] { first, second }.Where(label => !labels.IsOn(receiver, label)))
            {
                found.Add(label, network.IsDocumented(link));
            }
        }

        return found;
    }

    /// <summary>True where some label of a chokepoint is of this kind.</summary>
    public bool Contains(Chokepoint row)
    {
        foreach (Label label in row.Labels)
        {
            if (label.Kind == kind && isUsed[label.Value] && !isDocumented[label.Value])
            {
                return true;
            }
        }

        return false;
    }

    // An aggregate carries no label.
    private void Add(int label, bool isKnown)
    {
        if (label < 0)
        {
            return;
        }

        isUsed[label] = true;
        isDocumented[label] |= isKnown;
    }
}
