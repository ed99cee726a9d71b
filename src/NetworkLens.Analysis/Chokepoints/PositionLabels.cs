using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>The labels of a kind, by position of an evaluation program: read once, side by side with the program.</summary>
internal sealed class PositionLabels
{
    private readonly int[] first;
    private readonly int[] second;
    private readonly int[]? links; // by entry of the stream

    public PositionLabels(SupplyNetwork network, EvaluationProgram program, LabelKind kind)
    {
        var labels = LabelSet.Of(network, kind);
        (Kind, Count) = (kind, labels.Count);
        first = new int[program.Activities];
        second = new int[program.Activities];
        for (int position = 0; position < first.Length; position++)
        {
            (first[position], second[position]) = labels.OfSite(network.SiteOf(program.VertexAt(position)));
            HasSecond |= second[position] >= 0;
        }

        second = HasSecond ? second : [];
        if (kind == LabelKind.Link)
        {
            links = program.Links.ToArray();
            for (int entry = 0; entry < links.Length; entry++)
            {
                links[entry] = links[entry] < 0 ? -1 : labels.OfLink(new LinkIndex(links[entry]));
            }
        }
    }

    private PositionLabels(PositionLabels labels, int count, int[] links)
    {
        (Kind, first, second, HasSecond) = (labels.Kind, labels.first, labels.second, labels.HasSecond);
        (Count, this.links) = (count, links);
    }

    /// <summary>What the labels are.</summary>
    public LabelKind Kind { get; }

    /// <summary>Labels are numbered 0 to Count - 1.</summary>
    public int Count { get; }

    /// <summary>First label of each activity's site, by position; -1 for none.</summary>
    public ReadOnlySpan<int> First => first;

    /// <summary>Second label of each activity's site; empty where no site has two.</summary>
    public ReadOnlySpan<int> Second => second;

    /// <summary>True where some site has two.</summary>
    public bool HasSecond { get; }

    /// <summary>True where links are among the labels.</summary>
    public bool HasLinks => links is not null;

    /// <summary>Label of each entry of the stream; empty unless links are among the labels.</summary>
    public ReadOnlySpan<int> Links => links;

    /// <summary>Labels that something carries, ascending. O(positions + labels).</summary>
    public int[] Carried()
    {
        bool[] isCarried = new bool[Count];
        foreach (int[] column in (int[][])[first, second, links ?? []])
        {
            foreach (int label in column)
            {
                if (label >= 0)
                {
                    isCarried[label] = true;
                }
            }
        }

        return [.. Enumerable.Range(0, Count).Where(label => isCarried[label])];
    }

    /// <summary>
    /// The same labels, and every inferred link besides. For the kind Link, links are numbered as they are, for others from this kind's count on.
    /// </summary>
    public PositionLabels WithInferredLinks(SupplyNetwork network, EvaluationProgram program)
    {
        int offset = Kind == LabelKind.Link ? 0 : Count;
        int[] all = program.Links.ToArray();
        for (int entry = 0; entry < all.Length; entry++)
        {
            int link = all[entry];
            all[entry] = link >= 0 && !network.IsDocumented(new LinkIndex(link)) ? offset + link : links is null ? -1 : links[entry];
        }

        return new PositionLabels(this, offset + network.LinkCount, all);
    }
}
