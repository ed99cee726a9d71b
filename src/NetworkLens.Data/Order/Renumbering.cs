using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The new numbers of all that rows of other tables name.</summary>
internal sealed class Renumbering(DataSet data) : IRowNumbers
{
    private readonly Dictionary<SourceIndex[], ImmutableArray<SourceIndex>> lists = new(ReferenceEqualityComparer.Instance);

    public Numbering Sites { get; } = Numbering.Of(data.Sites.Ids);

    public Numbering Materials { get; } = Numbering.Of([.. data.Materials.Select(material => material.Id)]);

    public Numbering Countries { get; } = Numbering.Of([.. data.Countries.Select(country => country.Iso2)]);

    public Numbering Operators { get; } = Numbering.Of(data.Operators);

    public Numbering Blocs { get; } = Numbering.Of([.. data.Blocs.Select(bloc => bloc.Id)]);

    public Numbering Policies { get; } = Numbering.Of([.. data.Policies.Select(policy => policy.Id)]);

    public Numbering Stockpiles { get; } = Numbering.Of([.. data.Stockpiles.Select(stockpile => stockpile.Id)]);

    public Numbering Sources { get; } = Numbering.Of([.. data.Sources.Select(source => source.Id)]);

    public SiteIndex Of(SiteIndex site) => new(Sites[site.Value]);

    public MaterialIndex Of(MaterialIndex material) => new(Materials[material.Value]);

    public CountryIndex Of(CountryIndex country) => new(Countries[country.Value]);

    public OperatorIndex Of(OperatorIndex name) => new(Operators[name.Value]);

    public SourceIndex Of(SourceIndex source) => new(Sources[source.Value]);

    public int OfBloc(int bloc) => Blocs[bloc];

    /// <summary>Whether cells of a type stay as they are, whatever rows they name.</summary>
    public bool IsAsItWas<T>() =>
        typeof(T) == typeof(CountryIndex) ? Countries.IsAsItWas
        : typeof(T) == typeof(OperatorIndex) || typeof(T) == typeof(Owner[]) ? Operators.IsAsItWas
        : typeof(T) != typeof(SourceIndex[]) || Sources.IsAsItWas;

    public ImmutableArray<MaterialIndex> Of(ImmutableArray<MaterialIndex> materials) => Materials.IsAsItWas ? materials : [.. materials.Select(Of)];

    /// <summary>A list of sources, in its own order. Rows share lists: so do those given back.</summary>
    public ImmutableArray<SourceIndex> Of(ImmutableArray<SourceIndex> sources)
    {
        if (Sources.IsAsItWas || sources.IsEmpty)
        {
            return sources;
        }

        SourceIndex[] list = ImmutableCollectionsMarshal.AsArray(sources)!;
        if (!lists.TryGetValue(list, out ImmutableArray<SourceIndex> known))
        {
            lists[list] = known = [.. list.Select(Of)];
        }

        return known;
    }
}
