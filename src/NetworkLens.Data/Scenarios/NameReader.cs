using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads values that name rows of the data set's tables.</summary>
internal static class NameReader
{
    /// <summary>Index of a named row; null, reported, where the value names none.</summary>
    public static int? One(ref JsonCursor json, JsonPlaces places, string field, NamedRows rows)
    {
        if (json.Text(field) is not { } id)
        {
            return null;
        }

        int index = Array.IndexOf(rows.Ids, id);
        if (index < 0 && rows.IsWhole)
        {
            string? nearest = Nearest.Of(id, rows.Ids);
            string hint = nearest is null ? "Add it there, or correct it here." : $"Did you mean '{nearest}'?";
            places.Error(json.Start, rows.Kind.Code, $"There is no {rows.Kind.What} '{id}' in {rows.ListedIn}. {hint}", id, $"a {rows.Kind.What} of {rows.ListedIn}", nearest);
        }

        return index < 0 ? null : index;
    }

    /// <summary>Indices of a list of named rows, in its order; those that name none are reported and left out.</summary>
    public static List<int> Many(ref JsonCursor json, JsonPlaces places, string field, NamedRows rows)
    {
        var indices = new List<int>();
        long start = json.Start;
        if (!json.BeginList(field))
        {
            return indices;
        }

        bool isEmpty = true;
        while (json.NextItem())
        {
            isEmpty = false;
            if (One(ref json, places, field, rows) is { } index)
            {
                indices.Add(index);
            }
        }

        if (isEmpty)
        {
            places.Error(start, "empty-list", $"'{field}' is empty. Name a {rows.Kind.What}, or leave '{field}' out.", null, $"at least one {rows.Kind.What}");
        }

        return indices;
    }
}
