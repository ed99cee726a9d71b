using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Cli.Commands;

/// <summary>The groups that makers count to in one question, with the blocs of its command line.</summary>
internal delegate Analysis.MakerGroups GroupsOf(Question question, string[] blocs);

/// <summary>Blocs that count as one each, and so may not share a country.</summary>
internal static class DisjointBlocs
{
    /// <summary>The bloc that counts as one where none is named.</summary>
    public const string Default = "eu";

    private const int MostNames = 5;

    /// <summary>The blocs that texts mean, in their order; refuses those that overlap, by name.</summary>
    public static ImmutableArray<BlocSelection> Of(Question question, string[] texts)
    {
        if (texts.Length == 0 && !question.Data.Blocs.Any(bloc => bloc.Id.Equals(Default, StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusal.OfCommandLine($"This data set has no bloc '{Default}': say with --bloc what counts as one; networklens blocs lists the blocs, and a list of countries will do.");
        }

        BlocSelection[] blocs = [.. (texts.Length > 0 ? texts : [Default]).Select(question.Bloc)];
        for (int one = 0; one < blocs.Length; one++)
        {
            for (int other = one + 1; other < blocs.Length; other++)
            {
                string[] both = [.. blocs[one].Countries.Intersect(blocs[other].Countries).Select(country => question.Data.Countries[country.Value].Iso2)];
                if (both.Length > 0)
                {
                    throw Refusal.OfCommandLine(
                        $"--bloc {blocs[one].Text} and --bloc {blocs[other].Text} overlap, and a country counts once: both hold {DataWords.Some(both, MostNames)}. "
                        + $"Leave one of the two out, or take away what both hold, as in {blocs[other].Text}-{both[0]}.");
                }
            }
        }

        return [.. blocs];
    }

    /// <summary>What counts as one, in a sentence.</summary>
    public static string Told(ImmutableArray<BlocSelection> blocs) =>
        $"Counted as one: {string.Join("; ", blocs.Select(bloc => $"{bloc.Text} ({bloc.Countries.Length:N0} {(bloc.Countries.Length == 1 ? "country" : "countries")})"))}. All other countries count on their own, and HHI-WGI is given for countries only.";
}
