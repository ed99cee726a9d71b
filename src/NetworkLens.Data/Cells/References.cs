using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>A kind of thing that one table lists and others name.</summary>
/// <param name="Code">Of the error for a name that does not exist.</param>
/// <param name="What">In words.</param>
internal sealed record ReferenceKind(string Code, string What)
{
    public static readonly ReferenceKind Site = new("unknown-site", "site");
    public static readonly ReferenceKind Material = new("unknown-material", "material");
    public static readonly ReferenceKind Stage = new("unknown-stage", "stage");
    public static readonly ReferenceKind Country = new("unknown-country", "country");
    public static readonly ReferenceKind Source = new("unknown-source", "source");
    public static readonly ReferenceKind Policy = new("unknown-policy", "policy");
    public static readonly ReferenceKind Stockpile = new("unknown-stockpile", "stockpile");
    public static readonly ReferenceKind Bloc = new("unknown-bloc", "bloc");
}

/// <summary>Reads cells that name a row of another table.</summary>
internal static class References
{
    public static int Site(this CsvTable table, int field, FolderNames names) => table.Reference(field, names.Sites, ReferenceKind.Site);

    public static int Material(this CsvTable table, int field, FolderNames names) => table.Reference(field, names.Materials, ReferenceKind.Material);

    public static SiteIndex? SiteOrNull(this CsvTable table, int field, FolderNames names) =>
        table.Site(field, names) is var site and >= 0 ? new SiteIndex(site) : null;

    public static MaterialIndex? MaterialOrNull(this CsvTable table, int field, FolderNames names) =>
        table.Material(field, names) is var material and >= 0 ? new MaterialIndex(material) : null;

    /// <summary>Materials with a semicolon between two.</summary>
    public static ImmutableArray<MaterialIndex> Materials(this CsvTable table, int field, FolderNames names)
    {
        if (table[field].IsEmpty)
        {
            return [];
        }

        string cell = table[field].ToString();
        ImmutableArray<MaterialIndex>.Builder materials = ImmutableArray.CreateBuilder<MaterialIndex>();
        foreach (Range part in cell.AsSpan().Split(';'))
        {
            materials.Add(new MaterialIndex(table.Reference(field, cell.AsSpan(part).Trim(), names.Materials, ReferenceKind.Material)));
        }

        return materials.ToImmutable();
    }

    public static int Bloc(this CsvTable table, int field, FolderNames names) => table.Reference(field, names.Blocs, ReferenceKind.Bloc);

    public static int Stage(this CsvTable table, int field, FolderNames names) => table.Reference(field, names.Stages, ReferenceKind.Stage);

    /// <summary>-1 where the cell is empty or at fault. XX is a country that nobody knows, and always allowed.</summary>
    public static int Country(this CsvTable table, int field, FolderNames names)
    {
        ReadOnlySpan<char> cell = table[field];
        if (cell.IsEmpty)
        {
            return -1;
        }

        if (names.Countries.Find(cell) is var known and >= 0)
        {
            return known;
        }

        if (!table.IsCountryCode(field))
        {
            return -1;
        }

        return cell.SequenceEqual(Model.Country.UnknownCode) ? names.Countries.FindOrAdd(cell) : table.Reference(field, names.Countries, ReferenceKind.Country);
    }

    /// <summary>True for a code of ISO 3166-1, and for XX.</summary>
    public static bool IsCountryCode(this CsvTable table, int field)
    {
        ReadOnlySpan<char> cell = table[field];
        if (IsoCountries.IsAssigned(cell) || cell.SequenceEqual(Model.Country.UnknownCode))
        {
            return true;
        }

        const string Expected = "two capital letters (ISO 3166-1), or XX where nobody knows";
        string found = cell.ToString();
        IsoCountry? meant = IsoCountries.Find(found);
        string hint = meant is null ? $"expected {Expected}" : $"{found} is {meant.Alpha2}{(found == meant.Name ? string.Empty : $" ({meant.Name})")}";
        table.Error(field, "not-a-country", $"'{found}' is not a country code; {hint}.", found, Expected, meant?.Alpha2);
        return false;
    }

    /// <summary>-1 where the cell is empty or at fault.</summary>
    public static int Reference(this CsvTable table, int field, IdIndex ids, ReferenceKind kind)
    {
        ReadOnlySpan<char> cell = table[field];
        return cell.IsEmpty ? -1 : table.Reference(field, cell, ids, kind);
    }

    /// <summary>The same for a part of a cell.</summary>
    public static int Reference(this CsvTable table, int field, ReadOnlySpan<char> id, IdIndex ids, ReferenceKind kind)
    {
        if (!ids.IsClosed)
        {
            return ids.FindOrAdd(id);
        }

        int index = ids.Find(id);
        if (index < 0 && !ids.IsBroken)
        {
            string found = id.ToString();
            string? nearest = table.IsFull ? null : ids.Nearest(id);
            string hint = nearest is null ? "Add it there, or correct it here." : $"Did you mean '{nearest}'?";
            table.Error(field, kind.Code, $"There is no {kind.What} '{found}' in {ids.ListedIn}. {hint}", found, $"a {kind.What} of {ids.ListedIn}", nearest);
        }

        return index;
    }
}
