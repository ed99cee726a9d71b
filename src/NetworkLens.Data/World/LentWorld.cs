using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Lends governance figures, centroids and blocs to data that names countries and brings no tables about them.</summary>
internal static class LentWorld
{
    /// <summary>The data with what it lacks: countries where it has no countries.csv, blocs where it has no blocs.csv.</summary>
    /// <param name="loaded">As read.</param>
    /// <param name="world">A folder in the strict format; null: nothing is lent.</param>
    /// <returns>The same data where it brings its own, or names no country. Of a bloc, the members that the data names; figures about rare earths are not lent.</returns>
    public static DataSet To(LoadedFolder loaded, string? world)
    {
        DataSet data = loaded.Data;
        (bool lendsCountries, bool lendsBlocs) = Lacks(loaded);
        if (world is null || !(lendsCountries || lendsBlocs))
        {
            return data;
        }

        var context = new ReadContext(world, new FindingList(), 1, loaded.Context.ThisYear, loaded.Context.Cancellation);
        ImmutableArray<Source> lentSources = TableReader.Read(context, SourceSchema.Table);
        ImmutableArray<Country> countries = TableReader.Read(context, CountrySchema.Table);
        ImmutableArray<Bloc> blocs = BlocSchema.WithMembers(TableReader.Read(context, BlocSchema.Table), TableReader.Read(context, BlocSchema.Members));
        var sources = new LentSources(data.Sources, lentSources);
        var byCode = countries.ToDictionary(country => country.Iso2, StringComparer.Ordinal);
        if (lendsCountries)
        {
            data = data with { Countries = [.. data.Countries.Select(country => Completed(country, byCode.GetValueOrDefault(country.Iso2), sources))] };
        }

        if (lendsBlocs)
        {
            var named = data.Countries.Select((country, index) => (country.Iso2, Index: new CountryIndex(index))).ToDictionary(country => country.Iso2, country => country.Index, StringComparer.Ordinal);
            data = data with { Blocs = [.. blocs.Select(bloc => Of(bloc, countries, named, sources))] };
        }

        return data with { Sources = sources.All };
    }

    /// <summary>What is lent, as something taken for granted; empty where nothing is.</summary>
    public static ImmutableArray<DataFinding> Notes(LoadedFolder loaded, string? world)
    {
        (bool lendsCountries, bool lendsBlocs) = Lacks(loaded);
        string what = lendsCountries && lendsBlocs ? "Governance figures, centroids and blocs are" : lendsCountries ? "Governance figures and centroids are" : "Blocs are";
        string want = lendsCountries && lendsBlocs ? "countries.csv and blocs.csv" : lendsCountries ? TableLayouts.Countries.File : TableLayouts.Blocs.File;
        return world is null || !(lendsCountries || lendsBlocs) ? []
            : [new DataFinding(TableLayouts.Sites.File, 1, 1, Severity.Note, "lent-countries", $"{what} those that ship with the program, for want of {want}.", null, null, null)];
    }

    private static (bool Countries, bool Blocs) Lacks(LoadedFolder loaded) =>
        loaded.Data.Countries.IsEmpty ? (false, false) : (!loaded.Context.Exists(TableLayouts.Countries.File), !loaded.Context.Exists(TableLayouts.Blocs.File));

    private static Country Completed(Country country, Country? lent, LentSources sources)
    {
        IsoCountry? iso = IsoCountries.OfCode(country.Iso2);
        return country with
        {
            Iso3 = lent?.Iso3 ?? iso?.Alpha3,
            Name = lent?.Name ?? iso?.Name,
            Governance = lent?.Governance ?? Figure.Unknown,
            Latitude = lent?.Latitude ?? iso?.Latitude ?? double.NaN,
            Longitude = lent?.Longitude ?? iso?.Longitude ?? double.NaN,
            Sources = lent is { Governance.IsKnown: true } ? sources.Of(lent.Sources) : [],
        };
    }

    private static Bloc Of(Bloc bloc, ImmutableArray<Country> countries, Dictionary<string, CountryIndex> named, LentSources sources) => bloc with
    {
        Sources = sources.Of(bloc.Sources),
        Members =
        [
            .. bloc.Members
                .Where(member => named.ContainsKey(countries[member.Country.Value].Iso2))
                .Select(member => member with { Country = named[countries[member.Country.Value].Iso2], Sources = sources.Of(member.Sources) }),
        ],
    };

    // The sources that lent rows cite, added to the data's own.
    private sealed class LentSources(ImmutableArray<Source> own, ImmutableArray<Source> lent)
    {
        private readonly List<Source> all = [.. own];
        private readonly Dictionary<string, int> positions = own.Select((source, index) => (source.Id, index)).ToDictionary(source => source.Id, source => source.index, StringComparer.Ordinal);

        public ImmutableArray<Source> All => [.. all];

        public ImmutableArray<SourceIndex> Of(ImmutableArray<SourceIndex> cited) => [.. cited.Select(source => Of(lent[source.Value]))];

        private SourceIndex Of(Source source)
        {
            if (!positions.TryGetValue(source.Id, out int position))
            {
                position = all.Count;
                all.Add(source);
                positions.Add(source.Id, position);
            }

            return new SourceIndex(position);
        }
    }
}
