using System.Globalization;
using System.Text;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Ids and firms' names that differ only in case, in spaces, or in how Unicode writes the same letter: to a reader one, to the program two.</summary>
internal static class LikeIds
{
    public static void Check(LoadedFolder folder, RowFindings findings)
    {
        DataSet data = folder.Data;
        Check([.. data.Sites.Ids], site => (TableLayouts.Sites, site, "id"), findings);
        Check([.. data.Operators], firm => (TableLayouts.Sites, FirstSite(data, firm), "operator"), findings);
        Check([.. data.Materials.Select(material => material.Id)], material => PlaceOf(folder, material), findings);
        Check([.. data.Blocs.Select(bloc => bloc.Id)], bloc => (TableLayouts.Blocs, bloc, "id"), findings);
        Check([.. data.Sources.Select(source => source.Id)], source => (TableLayouts.Sources, source, "id"), findings);
    }

    // O(n) time and memory.
    private static void Check(string[] ids, Func<int, (TableLayout Layout, int Row, string Column)> placeOf, RowFindings findings)
    {
        var seen = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (int index = 0; index < ids.Length; index++)
        {
            if (!seen.TryAdd(Folded(ids[index]), index))
            {
                (TableLayout layout, int row, string column) = placeOf(index);
                string other = ids[seen[Folded(ids[index])]];
                findings.Add(
                    layout, row, column, Severity.Warning, "like-ids",
                    $"'{Visible(ids[index])}' and '{Visible(other)}' differ only in {Difference(ids[index], other)}, and are two. If one is meant, write both alike.", ids[index]);
            }
        }
    }

    private static string Folded(string id)
    {
        string composed = LetterForms.Composed(id);
        if (!composed.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            return composed.ToUpperInvariant();
        }

        var folded = new StringBuilder(composed.Length);
        bool isSpace = false;
        foreach (char character in composed.Trim())
        {
            if (char.IsWhiteSpace(character))
            {
                isSpace = true;
            }
            else if (char.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                folded.Append(isSpace ? " " : string.Empty).Append(char.ToUpperInvariant(character));
                isSpace = false;
            }
        }

        return folded.ToString();
    }

    private static string Difference(string one, string other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase) ? "case"
        : WithoutSpaces(one).Equals(WithoutSpaces(other), StringComparison.Ordinal) ? "spaces"
        : LetterForms.Composed(one).Equals(LetterForms.Composed(other), StringComparison.Ordinal) ? "Unicode form"
        : "case, spaces or Unicode form";

    private static string WithoutSpaces(string id) => string.Concat(id.Where(character => !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != UnicodeCategory.Format));

    // What the eye cannot tell apart, by its number.
    private static string Visible(string id) => string.Concat(id.Select((character, at) =>
        (character == ' ' && at > 0 && at < id.Length - 1 && id[at - 1] != ' ')
            || !(char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || LetterForms.Composed(character.ToString()) != character.ToString())
            ? character.ToString()
            : $"[U+{(int)character:X4}]"));

    private static int FirstSite(DataSet data, int firm)
    {
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (data.Sites.Operators[site].Value == firm || data.Sites.Owners[site]?.Any(owner => owner.Operator.Value == firm) == true)
            {
                return site;
            }
        }

        return 0;
    }

    // Where no file lists materials, the first row that names it.
    private static (TableLayout Layout, int Row, string Column) PlaceOf(LoadedFolder folder, int material)
    {
        DataSet data = folder.Data;
        if (folder.Context.Exists(TableLayouts.Materials.File))
        {
            return (TableLayouts.Materials, material, "id");
        }

        for (int row = 0; row < data.Links.Count; row++)
        {
            if (data.Links.Material(row).Value == material)
            {
                return (TableLayouts.Links, row, "material");
            }
        }

        int output = data.Outputs.IsDefault ? -1 : data.Outputs.Select(row => row.Material.Value).ToList().IndexOf(material);
        int recipe = data.Recipes.ToList().FindIndex(row => row.Output.Value == material || row.Input.Value == material);
        return output >= 0 ? (TableLayouts.Outputs, folder.OutputRows[output], "material")
            : recipe >= 0 ? (TableLayouts.Recipes, recipe, data.Recipes[recipe].Output.Value == material ? "output" : "input")
            : (TableLayouts.Demand, folder.DemandRows[data.Demand.Select(row => row.Material.Value).ToList().IndexOf(material)], "material");
    }
}
