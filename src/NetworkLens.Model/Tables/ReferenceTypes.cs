using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NetworkLens.Model;

/// <summary>A site that must be named.</summary>
public sealed class SiteType : CellType<SiteIndex>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, SiteIndex value, int part) => Checked(data).Sites.Id(value);

    /// <inheritdoc/>
    public override int Compare(SiteIndex left, SiteIndex right) => left.Value.CompareTo(right.Value);

    /// <inheritdoc/>
    public override SiteIndex Renumbered(SiteIndex value, IRowNumbers numbers) => Checked(numbers).Of(value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, SiteIndex value) => value.Value >= 0 && value.Value < Checked(data).Sites.Count;

    internal static T Checked<T>(T? given) => given ?? throw new ArgumentNullException(nameof(given));
}

/// <summary>A site that may be named; null where empty.</summary>
public sealed class OptionalSiteType : CellType<SiteIndex?>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, SiteIndex? value, int part) => value is { } site ? SiteType.Checked(data).Sites.Id(site) : null;

    /// <inheritdoc/>
    public override int Compare(SiteIndex? left, SiteIndex? right) => Nullable.Compare(left?.Value, right?.Value);

    /// <inheritdoc/>
    public override SiteIndex? Renumbered(SiteIndex? value, IRowNumbers numbers) => value is { } site ? SiteType.Checked(numbers).Of(site) : null;

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, SiteIndex? value) => value is not { } site || (site.Value >= 0 && site.Value < SiteType.Checked(data).Sites.Count);
}

/// <summary>A material that must be named.</summary>
public sealed class MaterialType : CellType<MaterialIndex>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, MaterialIndex value, int part) => SiteType.Checked(data).Materials[value.Value].Id;

    /// <inheritdoc/>
    public override int Compare(MaterialIndex left, MaterialIndex right) => left.Value.CompareTo(right.Value);

    /// <inheritdoc/>
    public override MaterialIndex Renumbered(MaterialIndex value, IRowNumbers numbers) => SiteType.Checked(numbers).Of(value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, MaterialIndex value) => value.Value >= 0 && value.Value < SiteType.Checked(data).Materials.Length;
}

/// <summary>A material that may be named; null where empty.</summary>
public sealed class OptionalMaterialType : CellType<MaterialIndex?>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, MaterialIndex? value, int part) => value is { } material ? SiteType.Checked(data).Materials[material.Value].Id : null;

    /// <inheritdoc/>
    public override int Compare(MaterialIndex? left, MaterialIndex? right) => Nullable.Compare(left?.Value, right?.Value);

    /// <inheritdoc/>
    public override MaterialIndex? Renumbered(MaterialIndex? value, IRowNumbers numbers) => value is { } material ? SiteType.Checked(numbers).Of(material) : null;

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, MaterialIndex? value) => value is not { } material || (material.Value >= 0 && material.Value < SiteType.Checked(data).Materials.Length);
}

/// <summary>Materials, with a semicolon between two.</summary>
public sealed class MaterialsType : CellType<ImmutableArray<MaterialIndex>>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, ImmutableArray<MaterialIndex> value, int part) =>
        value.IsDefaultOrEmpty ? null : value.Select(material => (object?)SiteType.Checked(data).Materials[material.Value].Id).ToList();

    /// <inheritdoc/>
    public override int Compare(ImmutableArray<MaterialIndex> left, ImmutableArray<MaterialIndex> right) => left.AsSpan().SequenceCompareTo(right.AsSpan(), Comparer<MaterialIndex>.Create((one, other) => one.Value.CompareTo(other.Value)));

    /// <inheritdoc/>
    public override ImmutableArray<MaterialIndex> Renumbered(ImmutableArray<MaterialIndex> value, IRowNumbers numbers) => SiteType.Checked(numbers).Of(value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, ImmutableArray<MaterialIndex> value) => !value.IsDefault && value.All(material => material.Value >= 0 && material.Value < SiteType.Checked(data).Materials.Length);
}

/// <summary>A stage; -1 where empty.</summary>
public sealed class StageType : CellType<StageIndex>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, StageIndex value, int part) => SiteType.Checked(data).Id(value);

    /// <inheritdoc/>
    public override int Compare(StageIndex left, StageIndex right) => left.Value.CompareTo(right.Value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, StageIndex value) => value.Value >= 0 && value.Value < SiteType.Checked(data).Stages.Length;
}

/// <summary>A country by its code; -1 where empty.</summary>
public sealed class CountryType : CellType<CountryIndex>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, CountryIndex value, int part) => SiteType.Checked(data).Id(value);

    /// <inheritdoc/>
    public override int Compare(CountryIndex left, CountryIndex right) => left.Value.CompareTo(right.Value);

    /// <inheritdoc/>
    public override CountryIndex Renumbered(CountryIndex value, IRowNumbers numbers) => value.Value < 0 ? value : SiteType.Checked(numbers).Of(value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, CountryIndex value) => value.Value >= 0 && value.Value < SiteType.Checked(data).Countries.Length;
}

/// <summary>A country that may be named; null where empty.</summary>
public sealed class OptionalCountryType : CellType<CountryIndex?>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, CountryIndex? value, int part) => value is { } country ? SiteType.Checked(data).Id(country) : null;

    /// <inheritdoc/>
    public override int Compare(CountryIndex? left, CountryIndex? right) => Nullable.Compare(left?.Value, right?.Value);

    /// <inheritdoc/>
    public override CountryIndex? Renumbered(CountryIndex? value, IRowNumbers numbers) => value is { } country ? SiteType.Checked(numbers).Of(country) : null;

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, CountryIndex? value) => value is not { } country || (country.Value >= 0 && country.Value < SiteType.Checked(data).Countries.Length);
}

/// <summary>A bloc that must be named, by its place.</summary>
public sealed class BlocType : CellType<int>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, int value, int part) => SiteType.Checked(data).Blocs[value].Id;

    /// <inheritdoc/>
    public override int Renumbered(int value, IRowNumbers numbers) => SiteType.Checked(numbers).OfBloc(value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, int value) => value >= 0 && value < SiteType.Checked(data).Blocs.Length;
}

/// <summary>Who runs a site; -1 where empty.</summary>
public sealed class OperatorType : CellType<OperatorIndex>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, OperatorIndex value, int part) => SiteType.Checked(data).Id(value);

    /// <inheritdoc/>
    public override OperatorIndex Renumbered(OperatorIndex value, IRowNumbers numbers) => value.Value < 0 ? value : SiteType.Checked(numbers).Of(value);
}

/// <summary>Owners with their shares; null where empty.</summary>
public sealed class OwnersType : CellType<Owner[]?>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, Owner[]? value, int part) => OwnerText.Of(data, value);

    /// <inheritdoc/>
    public override Owner[]? Renumbered(Owner[]? value, IRowNumbers numbers) => value is null ? null : Array.ConvertAll(value, owner => owner with { Operator = SiteType.Checked(numbers).Of(owner.Operator) });
}

/// <summary>Sources cited, as tables of millions of rows keep them; null where there are none.</summary>
public sealed class SourceListType : CellType<SourceIndex[]?>
{
    private readonly SourcesType lists = new();

    /// <inheritdoc/>
    public override object? Value(DataSet data, SourceIndex[]? value, int part) => lists.Value(data, ImmutableCollectionsMarshal.AsImmutableArray(value), part);

    /// <inheritdoc/>
    public override SourceIndex[]? Renumbered(SourceIndex[]? value, IRowNumbers numbers) =>
        value is null ? null : ImmutableCollectionsMarshal.AsArray(SiteType.Checked(numbers).Of(ImmutableCollectionsMarshal.AsImmutableArray(value)));
}

/// <summary>Sources cited, with a semicolon between two.</summary>
public sealed class SourcesType : CellType<ImmutableArray<SourceIndex>>
{
    /// <inheritdoc/>
    public override object? Value(DataSet data, ImmutableArray<SourceIndex> value, int part)
    {
        if (value.IsDefaultOrEmpty)
        {
            return null;
        }

        var ids = new List<object?>(value.Length);
        foreach (SourceIndex source in value)
        {
            ids.Add(SiteType.Checked(data).Sources[source.Value].Id);
        }

        return ids;
    }

    /// <inheritdoc/>
    public override int Compare(ImmutableArray<SourceIndex> left, ImmutableArray<SourceIndex> right)
    {
        for (int item = 0; item < left.Length && item < right.Length; item++)
        {
            if (left[item] != right[item])
            {
                return left[item].Value.CompareTo(right[item].Value);
            }
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <inheritdoc/>
    public override ImmutableArray<SourceIndex> Renumbered(ImmutableArray<SourceIndex> value, IRowNumbers numbers) => SiteType.Checked(numbers).Of(value);

    /// <inheritdoc/>
    public override bool IsSound(DataSet data, ImmutableArray<SourceIndex> value) => !value.IsDefault && value.All(source => source.Value >= 0 && source.Value < SiteType.Checked(data).Sources.Length);
}
