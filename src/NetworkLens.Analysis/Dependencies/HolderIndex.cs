namespace NetworkLens.Analysis;

/// <summary>The concentration of an input over those who hold it, where some suppliers carry no label and may be anybody's.</summary>
public static class HolderIndex
{
    private const double MostUnlabelled = 0.05; // of all, up to which the index is one figure and not a range
    private const double Rounding = 1e-9;

    /// <summary>Σ share² with what carries no label spread thin, at least, and all of it with one holder, at most.</summary>
    /// <param name="row">The input.</param>
    /// <returns>The row's own index where every supplier carries a label. Its value is NaN where more than a twentieth is nobody's. O(suppliers).</returns>
    /// <remarks>Exact where every share is; where shares are ranges, the ends hold all that may be and may be wider.</remarks>
    public static Interval Of(Dependency row)
    {
        ArgumentNullException.ThrowIfNull(row);
        SupplierShare[] labelled = [.. row.Shares.Where(supplier => supplier.Group.Label is not null)];
        SupplierShare[] nobodys = [.. row.Shares.Where(supplier => supplier.Group.Label is null)];
        if (nobodys.All(supplier => supplier.Share.High <= Rounding))
        {
            return row.Herfindahl;
        }

        double share = nobodys.Sum(supplier => supplier.Share.Value);
        double value = share > MostUnlabelled ? double.NaN : row.Herfindahl.Value;
        if (row.Untraced == 0 && row.Shares.All(supplier => supplier.Share.High - supplier.Share.Low < Rounding))
        {
            return HerfindahlIndex.Of([.. labelled.Select(supplier => supplier.Share.Value)], [.. labelled.Select(_ => 1.0)], share, weightOfNew: 1) with { Value = value };
        }

        double low = Math.Min(row.Herfindahl.Low, labelled.Sum(supplier => supplier.Share.Low * supplier.Share.Low));
        double most = Math.Min(1 - labelled.Sum(supplier => supplier.Share.Low), nobodys.Sum(supplier => supplier.Share.High));
        double largest = Math.Min(1, labelled.Select(supplier => supplier.Share.High).DefaultIfEmpty(0).Max() + most);

        // Whoever holds most holds no more than this, and Σ share² is no more than the largest share.
        return new Interval(value, low, Math.Max(row.Herfindahl.High, largest));
    }
}
