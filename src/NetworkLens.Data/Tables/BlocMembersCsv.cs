using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class BlocMembersCsv
{
    public static readonly TableLayout Layout = new("bloc-members.csv", ["bloc", "country"], ["status", "since", "notes", "source_ids"], []);

    /// <summary>The blocs with their members.</summary>
    public static ImmutableArray<Bloc> Read(ReadContext context, ImmutableArray<Bloc> blocs)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return blocs;
        }

        ImmutableArray<BlocMember>.Builder[] members = [.. blocs.Select(_ => ImmutableArray.CreateBuilder<BlocMember>())];
        (int bloc, int country, int status) = (table.Field("bloc"), table.Field("country"), table.Field("status"));
        (int since, int notes, int sources) = (table.Field("since"), table.Field("notes"), table.Field("source_ids"));
        SourceLists lists = context.NewSourceLists();
        while (table.Read())
        {
            int of = table.IsThere(bloc, "bloc") ? table.Bloc(bloc, context.Names) : -1;
            int who = table.IsThere(country, "country") ? table.Country(country, context.Names) : -1;
            var member = new BlocMember(new CountryIndex(who), table.Text(status), table.Date(since), table.Text(notes), lists.Of(table, sources));
            if (of >= 0 && who >= 0)
            {
                members[of].Add(member);
            }
        }

        return [.. blocs.Select((bloc, index) => bloc with { Members = members[index].ToImmutable() })];
    }
}
