using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Neo4j;

/// <summary>A query for Neo4j Browser under a name.</summary>
/// <param name="Name">As on the command line, and of its file.</param>
/// <param name="Title">What it shows, the word that tells it from the others first: favourites stand in a narrow column.</param>
/// <param name="Text">One of <see cref="ViewCypher"/>.</param>
/// <param name="NeedsSite">Whether it asks about one site.</param>
/// <param name="NeedsBloc">Whether it asks about one bloc.</param>
public sealed record SavedQuery(string Name, string Title, string Text, bool NeedsSite, bool NeedsBloc)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<SavedQuery> All { get; } =
    [
        new("neighbourhood", "Plant, with what lies two links upstream and the end uses downstream", ViewCypher.Neighbourhood, NeedsSite: true, NeedsBloc: false),
        new("single-source", "Inputs that one known supplier sends alone", ViewCypher.SingleSuppliers, NeedsSite: false, NeedsBloc: false),
        new("country-shares", "Countries that send 65 % or more of an input", ViewCypher.CountryShares, NeedsSite: false, NeedsBloc: false),
        new("bloc-paths", "Ways to an end use that never leave a bloc", ViewCypher.BlocPaths, NeedsSite: true, NeedsBloc: true),
        new("gaps", "Gaps: what no site of a bloc supplies to its sites", ViewCypher.BlocGaps, NeedsSite: false, NeedsBloc: true),
        new("supply", "Supply of a site at every tier, as annotate supply found it", ViewCypher.AnnotatedSupply, NeedsSite: false, NeedsBloc: false),
        new("dependents", "Dependents of some sites, as annotate dependents found them", ViewCypher.AnnotatedDependents, NeedsSite: false, NeedsBloc: false),
        new("scenario", "Scenario: what fails and who gets less, as annotate scenario found it", ViewCypher.AnnotatedScenario, NeedsSite: false, NeedsBloc: false),
        new("cuts-off", "Chokepoints and what they cut off, as annotate chokepoints found them", ViewCypher.CutsOff, NeedsSite: false, NeedsBloc: false),
        new("routes", "Routes to a target, best first, as annotate routes found them", ViewCypher.AnnotatedRoutes, NeedsSite: false, NeedsBloc: false),
        new("annotated-gaps", "Missing inputs for a target and the fewest outside sites, as annotate gaps found them", ViewCypher.AnnotatedGaps, NeedsSite: false, NeedsBloc: false),
        new("hangs-on", "Shares of single suppliers, as annotate single-source found them", ViewCypher.HangsOn, NeedsSite: false, NeedsBloc: false),
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
