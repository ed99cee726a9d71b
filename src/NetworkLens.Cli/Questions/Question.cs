using System.Collections.Immutable;
using NetworkLens.Analysis;
using NetworkLens.Answers;
using NetworkLens.Cli.Lots;
using NetworkLens.Cli.Output;
using NetworkLens.Flows;
using NetworkLens.Model;

namespace NetworkLens.Cli;

/// <summary>What is asked: the network of the year, and what the words on the command line mean there. Nothing is read before it is asked for.</summary>
internal sealed class Question(Settings settings, Surroundings around, DataAtHand held)
{
    private double? daysAfterFailure;

    /// <summary>What the command line says of lots; null where nobody may ask.</summary>
    public AskedLots? Asked { get; init; }

    /// <summary>The settings in force.</summary>
    public Settings Settings => settings;

    /// <summary>Tells the year of a data set that names none.</summary>
    public TimeProvider Clock => around.Clock;

    /// <summary>Ctrl+C.</summary>
    public CancellationToken Cancellation => around.Cancellation;

    /// <summary>Tells a terminal how far long work is: report the share done, 0..1, and dispose of it at the end. Cheap to report to, from any thread.</summary>
    /// <param name="what">What is being done: "Failing countries".</param>
    /// <param name="detail">What else to say, by the time spent; null: nothing.</param>
    public ProgressBar Progress(string what, Func<TimeSpan, string>? detail = null) =>
        new(what, around.Error, settings.IsQuiet ? null : around.ErrorWidth, TimeProvider.System) { Detail = detail };

    /// <summary>Cuts the question into lots, as the command line says: done by the threads of this process, with a journal, as one of several shards, or elsewhere.</summary>
    /// <param name="what">What is being done: "Failing countries".</param>
    public LotSession Lots(string what)
    {
        if (Asked is not { } asked || (asked.Choice.IsPlain && around.LotPlace is null))
        {
            ProgressBar bar = Progress(what);
            return new LotSession(null, bar, bar);
        }

        Job job = asked.Cut(settings, AsOf, () => SnapshotHash.Of(held.Place, Data, Cancellation));
        LotProgress? progress = null;
        LotJournal? journal = null;
        try
        {
            progress = new LotProgress(what, around.Error, around.ErrorWidth, settings.IsQuiet, settings.IsVerbose, TimeProvider.System);
            journal = asked.Choice.Kept is { } file && around.LotPlace is null ? LotJournal.Open(FullPath(file), job, asked.Choice.MayGoOn, Warn) : null;
            ILotWork work = around.LotPlace?.Invoke(job, asked.Choice, progress, asked.SetAside.Add) ?? InCluster(asked, job, progress) ?? new LotRun(
                journal?.Known ?? [], journal, asked.Choice.Shard, records => LotPart.Write(FullPath(asked.Choice.Part!), asked.Choice.Part!, job, asked.Choice.Shard!.Value, records),
                progress, settings.Threads, Cancellation);
            var session = new LotSession(work, null, [.. new IDisposable?[] { work as IDisposable, journal, progress }.OfType<IDisposable>()]);
            (progress, journal) = (null, null);
            return session;
        }
        finally
        {
            journal?.Dispose(); // where its session did not begin
            progress?.Dispose();
        }
    }

    private ILotWork? InCluster(AskedLots asked, Job job, LotProgress progress) => asked.Choice.Cluster is not { } address ? null : around.Cluster!.Work(new ClusterQuestion(
        address, asked.Tls(FullPath), job, SnapshotHash.Compiled(held.Place, Data, job.Key.Snapshot, Cancellation), asked.Choice.Snapshot, progress, asked.SetAside.Add, Warn, Cancellation));

    /// <summary>The bytes of a file that the question names; null where there is none.</summary>
    public byte[]? FileOf(string name)
    {
        byte[]? bytes = around.Files.TryGetValue(name, out byte[]? sent) ? sent : FullPath(name) is var path && File.Exists(path) ? File.ReadAllBytes(path) : null;
        if (bytes is not null)
        {
            Asked?.Names(name, bytes);
        }

        return bytes;
    }

    /// <summary>Says at once what a person should know before long work, unless they asked for quiet.</summary>
    /// <param name="sentence">One or more whole sentences.</param>
    public void Warn(string sentence) => around.Warn(sentence, settings.IsQuiet);

    /// <summary>Says so, before the work begins, where flows may take minutes.</summary>
    public void WarnOfFlows(Rerouting rerouting)
    {
        if (FlowNotes.OfSize(Network, rerouting) is { } sentence)
        {
            Warn(sentence);
        }
    }

    /// <summary>Opens a link in the browser of whoever sits at the terminal; false where there is none.</summary>
    public bool Browse(Uri link) => around.Browse?.Invoke(link) ?? false;

    /// <summary>Asks whoever sits at the terminal for a secret; null where nobody does, or gives none.</summary>
    public string? AskSecret(string prompt) => around.AskSecret?.Invoke(prompt);

    /// <summary>The data it is asked of, and whatever else is read.</summary>
    public DataAtHand Held => held;

    /// <summary>The data set; refuses where it holds errors.</summary>
    public DataSet Data => held.Data;

    /// <summary>The network of the year asked for.</summary>
    public SupplyNetwork Network => around.Loaded.Network(Data, Options);

    /// <summary>What the network is made of.</summary>
    public NetworkOptions Options => new(AsOf, settings.Evidence, settings.IncludeUnconfirmed, daysAfterFailure);

    /// <summary>The year asked for.</summary>
    public int AsOf => settings.AsOf ?? Data.AsOf;

    /// <summary>Whether the command line or a setting names a year.</summary>
    public bool NamesYear => settings.AsOf is not null;

    /// <summary>The same question of another year, unless the command line or a setting names one.</summary>
    public Question InYearUnlessAsked(int? year) => year is null || settings.AsOf is not null || year == AsOf
        ? this
        : new Question(settings with { AsOf = year }, around, held) { Asked = Asked };

    /// <summary>The same question so many days after a failure, when links that need no longer to be qualified may carry something; null: nothing failed.</summary>
    public Question After(double? days) => days is null ? this : new Question(settings, around, held) { daysAfterFailure = days };

    /// <summary>The same question beside this one.</summary>
    /// <param name="year">Another year; null: that of the command line or a setting, else the data set's own.</param>
    /// <param name="path">Another data set, as the command line names it; null: the same.</param>
    public Question Beside(int? year, string? path)
    {
        Settings other = settings with { AsOf = year ?? settings.AsOf, Data = path ?? settings.Data };
        return new Question(other, around, path is null ? held : new DataAtHand(other, around)) { Asked = Asked };
    }

    /// <summary>A path of the command line.</summary>
    public string FullPath(string path) => around.FullPath(path);

    /// <summary>The sites a selector chooses; refuses where it chooses none.</summary>
    /// <param name="selector">As written; null chooses all.</param>
    /// <param name="isSearch">Whether a bare word chooses every site in whose id, name or operator it is, and not just one.</param>
    public SiteSet Sites(string? selector, bool isSearch = false)
    {
        if (selector is not null && string.IsNullOrWhiteSpace(selector))
        {
            throw Refusal.OfCommandLine("a selector is empty; leave it out to mean all, or write one such as stage:magnet.");
        }

        // The shell has eaten the quotes of 'Lockheed Martin F-35': words that are nothing but words may be one name.
        bool mayBeName = selector is not null && selector.Contains(' ', StringComparison.Ordinal) && !selector.AsSpan().ContainsAny(":!,\"");
        return mayBeName && Selector.Select($"\"{selector}\"", Data, AsOf, settings.AllMembers) is { IsValid: true, Value: { } named }
            ? named
            : Meant(Selector.Select(selector, Data, AsOf, settings.AllMembers, isSearch));
    }

    /// <summary>What a selector means where it is one country or one site: <c>Myanmar</c>; else as it was written.</summary>
    public string InWords(string selector)
    {
        int country = Data.Countries.Index().Where(known => $"country:{known.Item.Iso2}".Equals(selector, StringComparison.OrdinalIgnoreCase)).Select(known => known.Index).FirstOrDefault(-1);
        return country >= 0 ? Words.Country(Data, new CountryIndex(country))
            : Sites(selector) is { Count: 1 } sites ? Data.Sites.Name(sites.First())
            : selector;
    }

    /// <summary>The one site a selector chooses.</summary>
    public SiteIndex Site(string selector)
    {
        SiteSet sites = Sites(selector);
        return sites.Count == 1
            ? sites.First()
            : throw Refusal.OfCommandLine(
                $"'{selector}' chooses {sites.Count} sites; name one: {string.Join(", ", sites.Take(5).Select(site => Data.Sites.Id(site)))}{(sites.Count > 5 ? ", …" : ".")}");
    }

    /// <summary>The targets a selector means; every one where it is left out.</summary>
    public ImmutableArray<VertexIndex> Targets(string? selector) => QuestionTargets.Of(Network, selector is null ? null : Sites(selector), TargetNotes.AreEndUses(selector));

    /// <summary>Why no target was found, in a sentence.</summary>
    public string NoTargets(string? selector) => TargetNotes.None(Data, selector, AsOf);

    /// <summary>What a reader should know of the targets a selector means.</summary>
    public IEnumerable<string> NotesOfTargets(string? selector, bool isEmpty) => TargetNotes.Of(Data, selector, AsOf, isEmpty);

    /// <summary>The countries a bloc's text means.</summary>
    public BlocSelection Bloc(string text) => Meant(BlocSelection.Parse(text, Data, AsOf, settings.AllMembers));

    /// <summary>The same in any year.</summary>
    public Func<int, BlocSelection> BlocIn(string text) => year => Meant(BlocSelection.Parse(text, Data, year, settings.AllMembers));

    /// <summary>The stage of an id; null where it is left out.</summary>
    public StageIndex? Stage(string? id) => id is null ? null : new StageIndex(Position("stage", id, [.. Data.Stages.Select(stage => stage.Id)]));

    /// <summary>The material of an id; null where it is left out.</summary>
    public MaterialIndex? Material(string? id)
    {
        if (id is null)
        {
            return null;
        }

        string[] ids = [.. Data.Materials.Select(material => material.Id)];
        string[] named = [.. Data.Materials.Where(material => material.Name?.Contains(id, StringComparison.OrdinalIgnoreCase) == true || material.Id.Contains(id, StringComparison.OrdinalIgnoreCase)).Select(material => material.Id)];
        return named.Length > 1 && !ids.Contains(id, StringComparer.OrdinalIgnoreCase)
            ? throw Refusal.OfCommandLine($"'{id}' is in the names of {named.Length} materials; write the id of one: {string.Join(", ", named)}.")
            : new MaterialIndex(Position("material", id, ids, named.FirstOrDefault()));
    }

    /// <summary>The label a text means.</summary>
    public Label Label(string text) => Meant(LabelText.Parse(text, Network));

    /// <summary>The answer of a verb about this data set. Its query holds the verb's own options, then the common ones that change answers.</summary>
    public Answer Answer(string command, Rows rows, params ImmutableArray<Field> query) => new(command, Data, [.. query, .. CommonQuery()], rows) { Lead = [.. Lead()], Caveat = Caveat() };

    /// <summary>The links that the supply of some targets rests on; null where the network is too large to trace them.</summary>
    /// <param name="targets">Whose supply.</param>
    public LinkIndex[]? Upstream(IReadOnlyCollection<VertexIndex> targets) => RestsOn.Upstream(Network, targets);

    /// <summary>What an answer about the supply of some targets rests on.</summary>
    /// <param name="targets">Whose supply.</param>
    /// <param name="hasTonnes">Whether it is about tonnes that flow.</param>
    public Lazy<RestsOn> Rests(IReadOnlyCollection<VertexIndex> targets, bool hasTonnes = false) => new(() => RestsOn.OfSupply(Network, targets, hasTonnes, Upstream(targets)));

    /// <summary>Every link in force.</summary>
    public IEnumerable<LinkIndex> AllLinks => RestsOn.AllLinks(Network);

    /// <summary>What an answer that names links, or figures, rests on: see <see cref="RestsOn.OfLinks"/>.</summary>
    public Lazy<RestsOn> Rests(IEnumerable<LinkIndex>? links, Basis? weakest = null, string figures = "tonnes") => new(() => RestsOn.OfLinks(Network, links, weakest, figures));

    /// <summary>The year, and what is not in force in it or was not read: dropped with a word only.</summary>
    private IEnumerable<string> Lead()
    {
        foreach (string missing in Asked?.SetAside ?? [])
        {
            yield return missing;
        }

        InForceCount count = InForce.Of(Data, Options);
        string year = $"As of {AsOf}{(settings.AsOf is null && !Data.SaysAsOf ? ", this year, because dataset.json names none" : string.Empty)}";
        yield return count.SitesOut + count.LinksOut == 0
            ? $"{year}."
            : $"{year}. Not in force then: {FigureText.Count(count.SitesOut)} of {FigureText.Count(Data.Sites.Count)} sites, {FigureText.Count(count.LinksOut)} of {FigureText.Count(Data.Links.Count)} links"
                + (count.FullestYear is { } fullest ? $"; the most are in force in {fullest} (--as-of {fullest})." : "; no year has more.");
        string[] stopped = [.. OutputBook.Stopped(Data, Options).Select(each => Data.Outputs[each.Row]).Select(output => $"{Data.Sites.Id(output.Site)} ({Data.Id(output.Material)})")];
        if (stopped.Length > 0)
        {
            yield return $"Suppliers of nothing in {AsOf}, because outputs.csv says 0 t/yr: {DataWords.Some(stopped, 3)}.";
        }

        if (daysAfterFailure is null && Data.Links.RowsToQualify(AsOf).Count() is > 0 and int waiting)
        {
            yield return $"Carrying nothing until they are qualified: {Words.Of(waiting, "link")} (qualification_days). chokepoints and gaps --within, chokepoints --curve, course --rule planned and substitutes count them in time.";
        }

        if (held.Unread is { IsEmpty: false } unread)
        {
            yield return $"Not read, because no file of the format is called so: {string.Join(", ", unread.Select(file => file.Nearest is null ? file.Name : $"{file.Name} ({file.Nearest}?)"))}.";
        }
    }

    // A trade table of years gone by, asked of this one: what is wrong is the year, and not the supply.
    private string? Caveat() => InForce.Of(Data, Options) is { FullestYear: { } fullest } count && count.LinksOut == Data.Links.Count && !Data.Links.From.IsEmpty
        ? $"No link is in force in {AsOf}; the most are in {fullest} (--as-of {fullest})."
        : null;

    private ImmutableArray<Field> CommonQuery() =>
    [
        new("asOf", AsOf),
        new("evidence", settings.Evidence == Evidence.All ? "all" : "documented"),
        new("includeUnconfirmed", settings.IncludeUnconfirmed),
        new("members", settings.AllMembers ? "all" : "full"),
        new("limit", settings.Limit is 0 ? null : settings.Limit),
    ];

    private static int Position(string what, string id, string[] ids, string? near = null)
    {
        int position = Array.FindIndex(ids, known => known.Equals(id, StringComparison.OrdinalIgnoreCase));
        string offer = (near ?? Nearest.Of(id, ids)) is { } meant ? $"; the nearest is '{meant}'" : $"; expected one of {string.Join(", ", ids)}";
        return position >= 0 ? position : throw Refusal.OfCommandLine($"No {what} is called '{id}'{offer}.");
    }

    private static T Meant<T>(Parsed<T> parsed) => parsed.IsValid ? parsed.Value! : throw Refusal.OfCommandLine(parsed.Error!);
}
