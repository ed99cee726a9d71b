using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>blocs.csv and bloc-members.csv.</summary>
public static class BlocSchema
{
    private static readonly ColumnSchema<Bloc, string> Id = new("id", "The bloc's id, for --bloc.", new IdType(), (_, row) => row.Id) { IsRequired = true, End = "id" };
    private static readonly ColumnSchema<Bloc, string?> Name = new("name", "For people.", new TextType(), (_, row) => row.Name);
    private static readonly ColumnSchema<Bloc, string?> Description = new("description", "For people.", new TextType(), (_, row) => row.Description);
    private static readonly ColumnSchema<Bloc, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Bloc>(row => row.Sources);

    private static readonly ColumnSchema<Membership, int> Of = new("bloc", "Id of the bloc.", new BlocType(), (_, row) => row.Bloc) { IsRequired = true, End = "to" };
    private static readonly ColumnSchema<Membership, CountryIndex> Country = new(
        "country", "Two capital letters (ISO 3166-1); XX where nobody knows.", new CountryType(), (_, row) => row.Member.Country)
    { IsRequired = true, End = "from" };

    private static readonly ColumnSchema<Membership, string?> Status = new(
        "status", "Standing that is less than membership, which --members all counts; empty for members.", new TextType(), (_, row) => row.Member.Status)
    { UsualWords = ["invited", "guest", "observer"] };

    private static readonly ColumnSchema<Membership, PartialDate> Since = new("since", "From when: YYYY, YYYY-MM or YYYY-MM-DD.", new DateType(), (_, row) => row.Member.Since);
    private static readonly ColumnSchema<Membership, string?> Notes = RowColumns.Notes<Membership>(row => row.Member.Note);
    private static readonly ColumnSchema<Membership, ImmutableArray<SourceIndex>> MemberSources = RowColumns.Sources<Membership>(row => row.Member.Sources);
    private static readonly ColumnSchema<Membership, PartialDate> Checked = RowColumns.Checked<Membership>(row => row.Member.Checked);

    /// <summary>The blocs, without their members.</summary>
    public static RecordSchema<Bloc> Table { get; } = new(
        "blocs.csv",
        row => new Bloc(row.Of(Id), row.Of(Name), row.Of(Description), row.Of(Sources), []),
        data => data.Blocs,
        (data, rows) => data with { Blocs = rows },
        Id,
        Name,
        Description,
        Sources)
    {
        HasIds = true,
    };

    /// <summary>Their members.</summary>
    public static RecordSchema<Membership> Members { get; } = new(
        "bloc-members.csv",
        row => new Membership(row.Of(Of), new BlocMember(row.Of(Country), row.Of(Status), row.Of(Since), row.Of(Notes), row.Of(MemberSources)) { Checked = row.Of(Checked) }),
        data => [.. data.Blocs.SelectMany((bloc, place) => bloc.Members.Select(member => new Membership(place, member)))],
        (data, rows) => data with { Blocs = WithMembers(data.Blocs, rows) },
        Of,
        Country,
        Status,
        Since,
        Notes,
        MemberSources,
        Checked)
    {
        AlwaysWritten = 2,
        Order = [Of, Country, Since],
    };

    /// <summary>Blocs with their members.</summary>
    /// <param name="blocs">Without them.</param>
    /// <param name="members">In their order; default: none.</param>
    public static ImmutableArray<Bloc> WithMembers(ImmutableArray<Bloc> blocs, ImmutableArray<Membership> members)
    {
        ILookup<int, BlocMember> ofBloc = (members.IsDefault ? [] : members).ToLookup(row => row.Bloc, row => row.Member);
        return [.. (blocs.IsDefault ? [] : blocs).Select((bloc, place) => bloc with { Members = [.. ofBloc[place]] })];
    }
}

/// <summary>A row of bloc-members.csv.</summary>
/// <param name="Bloc">Place of the bloc in its data set.</param>
/// <param name="Member">The country and its standing.</param>
public readonly record struct Membership(int Bloc, BlocMember Member);
