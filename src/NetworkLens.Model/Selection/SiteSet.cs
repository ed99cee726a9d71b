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
