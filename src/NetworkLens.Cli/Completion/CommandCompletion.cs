using System.CommandLine;
using NetworkLens.Cli.Shell;
using NetworkLens.Model;

namespace NetworkLens.Cli.Completion;

/// <summary>What a command line may go on with: verbs, options, their words, and names of the data.</summary>
/// <param name="root">Every verb.</param>
/// <param name="data">The data set whose names are offered; null where it cannot be read.</param>
/// <param name="listFolder">Names of what lies in a folder, folders with a / behind them.</param>
internal sealed class CommandCompletion(RootCommand root, Func<DataSet?> data, Func<string, IEnumerable<string>> listFolder)
{
    /// <summary>First words besides the verbs.</summary>
    public IReadOnlyList<string> OtherVerbs { get; init; } = [];

    /// <summary>The candidates for the last word of a line.</summary>
    /// <param name="line">Up to the cursor.</param>
    public CompletionList Of(string line)
    {
        var read = ShellLine.Read(line);
        string[] words = [.. read.Words.SkipWhile((word, position) => position == 0 && word == "networklens")];
        if (words.Length == 0 || (words is ["help"] && OtherVerbs.Contains("help")))
        {
            IEnumerable<string> verbs = root.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name);
            return List(read.LastStart, words.Length == 0 ? verbs.Concat(OtherVerbs) : verbs, read.Last);
        }

        if (root.Subcommands.FirstOrDefault(verb => verb.Name == words[0]) is not { } command)
        {
            return List(read.LastStart, [], read.Last);
        }

        if (OtherVerbs.Count > 0 && words[^1] is (">" or "|"))
        {
            return List(read.LastStart, words[^1] == ">" ? Files(read.Last) : [], read.Last); // of the shell
        }

        int at = 1;
        while (at < words.Length && command.Subcommands.FirstOrDefault(sub => sub.Name == words[at]) is { } sub)
        {
            (command, at) = (sub, at + 1);
        }

        Option[] options = OptionsOf(command);
        if (options.FirstOrDefault(option => words[^1] == option.Name) is { } asked && asked.ValueType != typeof(bool))
        {
            return Values(asked.HelpName, [], read);
        }

        if (read.Last.StartsWith('-') && read.OpenQuote is null)
        {
            return List(read.LastStart, options.Select(option => option.Name).Except(words), read.Last);
        }

        Argument? argument = command.Arguments.FirstOrDefault();
        return Values(argument?.HelpName ?? argument?.Name, command.Subcommands.Select(sub => sub.Name), read);
    }

    // A verb's own option goes before the common one of that name.
    private Option[] OptionsOf(Command command) =>
        [.. command.Options.Concat(root.Options.Where(option => option.Recursive)).Where(option => !option.Hidden).DistinctBy(option => option.Name)];

    private CompletionList Values(string? what, IEnumerable<string> words, ShellLine read)
    {
        if (what is "SEL" or "SITE")
        {
            return Selector(read, word => Sites(word, withFields: what == "SEL"));
        }

        return what switch
        {
            null => List(read.LastStart, words, read.Last),
            "LABEL" => Selector(read, Labels),
            "BLOC" => List(read.LastStart, words.Concat(data()?.Blocs.Select(bloc => bloc.Id) ?? []), read.Last),
            "S" or "STAGE" => List(read.LastStart, words.Concat(data()?.Stages.Select(stage => stage.Id) ?? []), read.Last),
            "M" or "MATERIAL" => List(read.LastStart, words.Concat(data()?.Materials.Select(material => material.Id) ?? []), read.Last),
            "PATH" or "FILE" or "FOLDER" or "SOURCE" or "FILE.svg|png" => List(read.LastStart, words.Concat(Files(read.Last)), read.Last),
            "ID|FILE" => List(read.LastStart, words.Concat(data()?.Scenarios.Select(scenario => scenario.Id) ?? []).Concat(Files(read.Last)), read.Last),
            _ when what.Contains('|', StringComparison.Ordinal) => List(read.LastStart, words.Concat(what.Split('|')), read.Last),
            _ => List(read.LastStart, words, read.Last),
        };
    }

    // A selector may hold several words in one quoted one, each negated, each with alternatives: the last of them is completed.
    private static CompletionList Selector(ShellLine read, Func<string, IEnumerable<string>> names)
    {
        int word = read.Last.LastIndexOf(' ') + 1;
        word += word < read.Last.Length && read.Last[word] == '!' ? 1 : 0;
        string text = read.Last[word..];
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int part = text.LastIndexOf(',') is var comma && comma > colon ? comma + 1 : 0;
        string field = part > 0 && colon >= 0 ? text[..(colon + 1)] : string.Empty;
        string last = field + text[part..];
        string[] found = [.. Matching(names(last), last).Select(name => name[field.Length..])];
        return new CompletionList(read.LastStart + word + part, found);
    }

    private IEnumerable<string> Sites(string word, bool withFields)
    {
        if (data() is not { } set)
        {
            return [];
        }

        string field = word.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? word[..(colon + 1)] : string.Empty;
        IEnumerable<string> ids = set.Sites.Ids.Select(Quoted);
        return field switch
        {
            "" => withFields ? ids.Concat(["stage:", "country:", "bloc:", "operator:", "makes:", "status:", "id:"]) : ids,
            "id:" => ids.Select(id => field + id),
            "stage:" => set.Stages.Select(stage => field + Quoted(stage.Id)),
            "country:" => Countries(set).Select(country => field + country),
            "bloc:" => set.Blocs.Select(bloc => field + Quoted(bloc.Id)),
            "operator:" => set.Operators.Select(name => field + Quoted(name)),
            "makes:" => set.Materials.Select(material => field + Quoted(material.Id)),
            "status:" => Enum.GetValues<SiteStatus>().Select(status => field + DataWords.Word(status)),
            _ => [],
        };
    }

    // Those that have sites: blocs know many more.
    private static IEnumerable<string> Countries(DataSet set) => Enumerable.Range(0, set.Sites.Count)
        .Select(site => set.Sites.Country(new SiteIndex(site))).Distinct().Where(country => country.Value >= 0).Select(country => set.Countries[country.Value].Iso2);

    private IEnumerable<string> Labels(string word)
    {
        if (data() is not { } set)
        {
            return [];
        }

        string kind = word.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? word[..(colon + 1)] : string.Empty;
        return kind switch
        {
            "" => ["site:", "operator:", "country:", "country-stage:", "link:"],
            "site:" => set.Sites.Ids.Select(id => kind + Quoted(id)),
            "operator:" => set.Operators.Select(name => kind + Quoted(name)),
            "country:" => Countries(set).Select(country => kind + country),
            "country-stage:" => Countries(set).SelectMany(country => set.Stages.Select(stage => $"{kind}{country}/{Quoted(stage.Id)}")),
            _ => [],
        };
    }

    private IEnumerable<string> Files(string path)
    {
        string folder = path[..(path.LastIndexOfAny(['/', Path.DirectorySeparatorChar]) + 1)];
        string place = folder.StartsWith("~/", StringComparison.Ordinal) ? Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + folder[1..] : folder;
        return listFolder(place).Select(name => folder + name);
    }

    private static string Quoted(string name) => name.AsSpan().ContainsAny(" ,:\"") ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;

    private static CompletionList List(int start, IEnumerable<string> candidates, string typed) => new(start, [.. Matching(candidates, typed)]);

    // A name that needs quotes is found without them too.
    private static IEnumerable<string> Matching(IEnumerable<string> candidates, string typed) =>
        candidates.Where(candidate => Unquoted(candidate).StartsWith(Unquoted(typed), StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal);

    private static string Unquoted(string text) => text.Replace("\"", string.Empty, StringComparison.Ordinal);
}
