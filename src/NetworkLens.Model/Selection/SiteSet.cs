using System.Collections;

namespace NetworkLens.Model;

/// <summary>Some of the sites of a data set, in index order. Immutable.</summary>
public sealed class SiteSet : IReadOnlyCollection<SiteIndex>
{
    private readonly bool[] isIn;

    internal SiteSet(bool[] isIn)
    {
        this.isIn = isIn;
        Count = isIn.Count(site => site);
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <summary>The sites of a data set for which something holds; there may be none. O(sites).</summary>
    /// <param name="data">Whose sites.</param>
    /// <param name="isIn">What must hold.</param>
    public static SiteSet Of(DataSet data, Func<SiteIndex, bool> isIn)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(isIn);
        return new SiteSet([.. Enumerable.Range(0, data.Sites.Count).Select(site => isIn(new SiteIndex(site)))]);
    }

    /// <summary>Whether a site is in. O(1).</summary>
    /// <param name="site">A site of the data set.</param>
    public bool Contains(SiteIndex site) => isIn[site.Value];

    /// <inheritdoc/>
    public IEnumerator<SiteIndex> GetEnumerator()
    {
        for (int site = 0; site < isIn.Length; site++)
        {
            if (isIn[site])
            {
                yield return new SiteIndex(site);
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
