using System.Collections.Immutable;
using System.CommandLine;
using NetworkLens.Cli.Output;
using NetworkLens.Neo4j;

namespace NetworkLens.Cli.Commands;

/// <summary>The options that every neo4j verb takes, and the way from them to an answer of the store.</summary>
internal sealed class Neo4jOptions
{
    private readonly Option<string> uri = new("--uri") { HelpName = "URI", Description = $"Address of Neo4j. Default: {Neo4jConnection.DefaultAddress.OriginalString}. Setting: neo4j:uri, NETWORKLENS_NEO4J__URI." };
    private readonly Option<string> database = new("--database") { HelpName = "NAME", Description = "Which database. Default: neo4j. Setting: neo4j:database." };
    private readonly Option<string> user = new("--user") { HelpName = "NAME", Description = "User name. Default: neo4j. The password comes from NETWORKLENS_NEO4J__PASSWORD, the user secret neo4j:password, or is asked for." };
    private readonly Option<string> bolt = new("--bolt") { HelpName = "URI", Description = "The address that links tell Neo4j Browser to connect to: bolt://host:port. Default: the port the server reports, at the host of --uri." };
    private readonly Option<bool> plainHttp = new("--plain-http") { Description = "Send the password over plain http to another machine." };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [uri, database, user, bolt, plainHttp];

    /// <summary>Asks the store; what it refuses becomes a refusal of the program.</summary>
    public T Ask<T>(ParseResult parsed, Question question, Func<ICypherSession, Task<T>> work)
    {
        Neo4jConnection connection = Connection(parsed, question.Settings.Neo4j);
        try
        {
            return Run(connection, work);
        }
        catch (CypherFault fault) when (fault.Kind == FaultKind.Credentials && connection is { Password: null, Token: null }
            && question.AskSecret($"Password of {connection.User} at {connection.Address}: ") is { } password)
        {
            return Refusing(() => Run(connection with { Password = password }, work));
        }
        catch (CypherFault fault)
        {
            throw ToRefusal(fault);
        }
    }

    /// <summary>Where the store is, and who asks.</summary>
    public Neo4jConnection Connection(ParseResult parsed, Neo4jSettings settings)
    {
        string text = parsed.GetValue(uri) ?? settings.Uri ?? Neo4jConnection.DefaultAddress.OriginalString;
        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Host.Length > 0
            ? new Neo4jConnection(address)
            {
                Database = parsed.GetValue(database) ?? settings.Database ?? Neo4jConnection.DefaultDatabase,
                User = parsed.GetValue(user) ?? settings.User ?? "neo4j",
                Password = settings.Password,
                Token = settings.Token,
                AllowsPlainHttp = parsed.GetValue(plainHttp) || settings.AllowsPlainHttp,
            }
            : throw Refusal.OfCommandLine($"--uri: '{text[(text.LastIndexOf('@') + 1)..]}' is no address; expected one such as {Neo4jConnection.DefaultAddress.OriginalString}.");
    }

    /// <summary>Links to Browser, and what a reader should know about them: nothing where the server told where Browser dials it, or the command line says so.</summary>
    public (BrowserLinks Links, ImmutableArray<string> Notes) Links(ParseResult parsed, Question question, Neo4jConnection connection)
    {
        if (parsed.GetValue(bolt) is { } text)
        {
            return (new BrowserLinks(connection, BoltAddress.Parse(text) ?? throw Refusal.OfCommandLine($"--bolt: '{text}' is no address of Bolt; expected one such as bolt://localhost:7687.")), []);
        }

        return BoltAddress.AskAsync(connection, question.Cancellation).GetAwaiter().GetResult() is { } told
            ? (new BrowserLinks(connection, told), [])
            : (new BrowserLinks(connection, BoltAddress.Usual(connection)), [$"{connection.Address} does not tell where Browser dials it: links say {BoltAddress.Usual(connection).Authority}, which --bolt changes."]);
    }

    /// <summary>What every neo4j answer says of where it was asked.</summary>
    public static Field[] Place(ICypherSession session, Neo4jConnection connection) =>
        [new("address", session.Address.ToString().TrimEnd('/')), new("database", connection.Database), new("transport", session.Transport)];

    // Nothing here waits for a thread that waits for us: no synchronisation context.
    private static T Run<T>(Neo4jConnection connection, Func<ICypherSession, Task<T>> work)
    {
        async Task<T> RunAsync()
        {
            using IDisposable elsewhere = Unfinished.Elsewhere();
            await using ICypherSession session = CypherSessions.Open(connection);
            return await work(session);
        }

        return RunAsync().GetAwaiter().GetResult();
    }

    private static T Refusing<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CypherFault fault)
        {
            throw ToRefusal(fault);
        }
    }

    private static Refusal ToRefusal(CypherFault fault) => fault.Kind == FaultKind.Address ? Refusal.OfCommandLine(fault.Message) : Refusal.OfNeo4j(fault.Message);
}
