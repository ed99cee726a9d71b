using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The cells of records as bytes, each by its type: what writes one and what reads it back stand side by side.</summary>
internal static class StoredCells
{
    /// <summary>What writes a cell.</summary>
    public static Action<RowWriter, T> Writer<T>(CellType<T> type) => (Action<RowWriter, T>)Pair(type).Write;

    /// <summary>What reads a cell.</summary>
    public static ReadRow<T> Reader<T>(CellType<T> type) => (ReadRow<T>)Pair(type).Read;

    private static (Delegate Write, Delegate Read) Pair<T>(CellType<T> type) => type switch
    {
        IdType => Pair<string>((to, text) => to.Text(text), (ref RowReader from) => from.Text()),
        CellType<string?> => Pair<string?>((to, text) => to.Text(text), (ref RowReader from) => from.TextOrNull()),
        CellType<int?> => Pair<int?>((to, number) => to.NumberOrNull(number), (ref RowReader from) => from.NumberOrNull()),
        CellType<SiteIndex?> => Pair<SiteIndex?>((to, site) => to.NumberOrNull(site?.Value), (ref RowReader from) => from.NumberOrNull() is { } site ? new SiteIndex(site) : null),
        CellType<MaterialIndex?> => Pair<MaterialIndex?>((to, material) => to.NumberOrNull(material?.Value), (ref RowReader from) => from.NumberOrNull() is { } material ? new MaterialIndex(material) : null),
        CellType<CountryIndex?> => Pair<CountryIndex?>((to, country) => to.NumberOrNull(country?.Value), (ref RowReader from) => from.NumberOrNull() is { } country ? new CountryIndex(country) : null),
        CellType<ImmutableArray<SourceIndex>> => Pair<ImmutableArray<SourceIndex>>((to, sources) => to.Sources(sources), (ref RowReader from) => from.Sources()),
        CellType<ImmutableArray<MaterialIndex>> => Pair<ImmutableArray<MaterialIndex>>(
            (to, materials) => to.List(materials, static (to, material) => to.Put(material)), (ref RowReader from) => from.List(static (ref RowReader from) => from.Take<MaterialIndex>())),
        _ when !RuntimeHelpers.IsReferenceOrContainsReferences<T>() => Pair<T>((to, value) => to.PutPlain(value), (ref RowReader from) => from.TakePlain<T>()),
        _ => throw new NotSupportedException($"No snapshot holds {type.GetType().Name}."),
    };

    private static (Delegate Write, Delegate Read) Pair<T>(Action<RowWriter, T> write, ReadRow<T> read) => (write, read);
}
