using System.Collections.Immutable;
using NetworkLens.Export;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>A query for Neo4j Browser under a name.</summary>
/// <param name="Name">As on the command line, and of its file.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Text">One of <see cref="ViewCypher"/>.</param>
/// <param name="NeedsSite">Whether it asks about one site.</param>
/// <param name="NeedsBloc">Whether it asks about one bloc.</param>
public sealed record SavedQuery(string Name, string Title, string Text, bool NeedsSite, bool NeedsBloc)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SavedQuery> All { get; } =
    [
        new("neighbourhood", "A plant, what lies two links upstream, and the end uses downstream", ViewCypher.Neighbourhood, NeedsSite: true, NeedsBloc: false),
        new("single-source", "Inputs with one known supplier", ViewCypher.SingleSuppliers, NeedsSite: false, NeedsBloc: false),
        new("country-shares", "Inputs of which one country sends 65 % or more", ViewCypher.CountryShares, NeedsSite: false, NeedsBloc: false),
        new("bloc-paths", "Ways to an end use that never leave a bloc", ViewCypher.BlocPaths, NeedsSite: true, NeedsBloc: true),
        new("gaps", "Inputs of a bloc's sites that no site of the bloc supplies", ViewCypher.BlocGaps, NeedsSite: false, NeedsBloc: true),
        new("supply", "What networklens neo4j annotate supply found", ViewCypher.AnnotatedSupply, NeedsSite: false, NeedsBloc: false),
        new("dependents", "What networklens neo4j annotate dependents found", ViewCypher.AnnotatedDependents, NeedsSite: false, NeedsBloc: false),
        new("scenario", "What networklens neo4j annotate scenario found", ViewCypher.AnnotatedScenario, NeedsSite: false, NeedsBloc: false),
        new("cuts-off", "What networklens neo4j annotate chokepoints found", ViewCypher.CutsOff, NeedsSite: false, NeedsBloc: false),
        new("routes", "What networklens neo4j annotate routes found", ViewCypher.AnnotatedRoutes, NeedsSite: false, NeedsBloc: false),
        new("annotated-gaps", "What networklens neo4j annotate gaps found", ViewCypher.AnnotatedGaps, NeedsSite: false, NeedsBloc: false),
        new("hangs-on", "What networklens neo4j annotate single-source found", ViewCypher.HangsOn, NeedsSite: false, NeedsBloc: false),
    ];

    /// <summary>The share at which a supplier is the one: the EU Critical Raw Materials Act's limit for one third country.</summary>
    public const double Threshold = 0.65;

    /// <summary>What the queries ask of a data set, but for one site and one bloc; routes of every rank and material.</summary>
    /// <param name="data">The data set.</param>
    public static Dictionary<string, object?> Parameters(DataSet data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new()
        {
            ["dataset"] = data.Name,
            ["lastStage"] = data.Stages.LastOrDefault()?.Id,
            ["threshold"] = Threshold,
            ["rank"] = null,
            ["material"] = null,
        };
    }

    /// <summary>A query of whole loads alone, with values in place of its parameters, since neither a link nor a saved file has any.</summary>
    /// <param name="text">One of <see cref="ViewCypher"/>.</param>
    /// <param name="parameters">All that it needs.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, object?> parameters)
    {
        using var filled = new StringWriter();
        CypherLiteral.WriteStatement(new CypherStatement(ViewCypher.WholeLoad + text, parameters), filled);
        return filled.ToString();
    }

    /// <summary>The query as a file for Browser's favourites: its first line is the favourite's name.</summary>
    /// <param name="parameters">All that it needs.</param>
    public string File(IReadOnlyDictionary<string, object?> parameters) => $"// {Title}\n{Fill(Text, parameters)};\n";
}
