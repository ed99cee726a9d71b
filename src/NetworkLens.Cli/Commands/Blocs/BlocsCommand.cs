using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Answers;
using NetworkLens.Cli.Output;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>Who is in a bloc.</summary>
internal static class BlocsCommand
{
    private sealed record Membership(string Text, Bloc? Bloc, ImmutableArray<CountryIndex> Countries, ImmutableArray<BlocMember> Left);

    private sealed record Standing(CountryIndex Country, BlocMember? Member, bool Counts);

    public static Command Create(Ask ask)
    {
        var text = new Argument<string>("BLOC")
        {
            Description = "A bloc id, with + and - countries (forge+VN-IN), or a list of countries; every bloc where it is left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        text.Validators.Add(CommandLineFaults.RefuseOptions);
        var command = new Verb(
            "blocs",
            "List blocs and their members.",
            "networklens blocs",
            "networklens blocs forge",
            "networklens blocs us-japan+AU --members all")
        {
            text,
        };
        command.SetAction(parsed => ask(parsed, question => Of(question, parsed.GetValue(text))));
        return command;
    }

    private static Answer Of(Question question, string? text)
    {
        DataSet data = question.Data;
        IEnumerable<string> asked = text is null ? data.Blocs.Select(bloc => bloc.Id) : [text];
        Membership[] blocs = [.. asked.Select(bloc => Membered(question.Bloc(bloc)))];
        int left = blocs.Sum(bloc => bloc.Left.Length);
        return question.Answer("blocs", RowsOf(data, blocs), new Field("bloc", text)) with
        {
            Headline = text is null ? $"{Words.Of(blocs.Length, "bloc")} {(blocs.Length == 1 ? "is" : "are")} known to the data."
                : $"{blocs[0].Bloc?.Name ?? blocs[0].Text} counts {Words.Of(blocs[0].Countries.Length, "country", "countries")} in {question.AsOf}.",
            Sections = text is null ? [] : [new Section(Title(blocs[0]), StandingRows(data, blocs[0]))],
            Notes = left == 0 ? [] : [$"Not counted in {question.AsOf} (invited, guests, observers, later members, or taken away): {left}. --members all adds the first three."],
        };
    }

    private static Membership Membered(BlocSelection chosen) => new(
        chosen.Text, chosen.Bloc, chosen.Countries, [.. (chosen.Bloc?.Members ?? []).Where(member => !chosen.Contains(member.Country))]);

    private static string Title(Membership bloc) => bloc.Bloc?.Name is { } name && bloc.Text == bloc.Bloc.Id ? $"{bloc.Text}: {name}" : bloc.Text;

    private static Rows RowsOf(DataSet data, Membership[] blocs) => Rows.Of(blocs,
    [
        new("bloc", "Bloc", ColumnKind.Text, bloc => bloc.Text),
        new("name", "Name", ColumnKind.Text, bloc => bloc.Bloc?.Name),
        new("memberCount", "Members", ColumnKind.Count, bloc => bloc.Countries.Length),
        new(null, "Countries", ColumnKind.List, bloc => bloc.Countries.Select(country => data.Id(country)!)),
        new("members", null, ColumnKind.Nested, bloc => bloc.Countries.Select(country => MemberFields(data, country, MemberOf(bloc, country)))),
        new("notCounted", null, ColumnKind.List, bloc => bloc.Left.Select(member => data.Id(member.Country)!)),
    ]);

    private static Rows StandingRows(DataSet data, Membership bloc)
    {
        Standing[] standings =
        [
            .. bloc.Countries.Select(country => new Standing(country, MemberOf(bloc, country), true)),
            .. bloc.Left.Select(member => new Standing(member.Country, member, false)),
        ];
        return Rows.Of(standings,
        [
            new(null, "Country", ColumnKind.Text, standing => data.Shown(standing.Country)),
            new(null, "Counts", ColumnKind.Flag, standing => standing.Counts),
            new(null, "Status", ColumnKind.Text, standing => standing.Member?.Status),
            new(null, "Since", ColumnKind.Text, standing => standing.Member is { Since.IsKnown: true } member ? member.Since.ToString() : null),
            new(null, "Sources", ColumnKind.List, standing => standing.Member is { } member ? data.Ids(member.Sources.AsSpan()) : null),
        ]);
    }

    // Null for a country that the question added to the bloc.
    private static BlocMember? MemberOf(Membership bloc, CountryIndex country) => bloc.Bloc?.Members.FirstOrDefault(member => member.Country == country);

    private static Nested MemberFields(DataSet data, CountryIndex country, BlocMember? member) => new(
        new Field("country", data.Id(country)),
        new Field("status", member?.Status),
        new Field("since", member is { Since.IsKnown: true } ? member.Since.ToString() : null),
        new Field("sources", member is null ? Array.Empty<string>() : data.Ids(member.Sources.AsSpan())));
}
