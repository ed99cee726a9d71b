using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>The lists of sources that the rows of a table cite: each distinct list is made once.</summary>
internal sealed class SourceLists(FolderNames names, bool hasSources)
{
    private readonly IdIndex texts = new();
    private readonly List<ImmutableArray<SourceIndex>> sets = [];
    private bool isSaid;

    public IReadOnlyList<ImmutableArray<SourceIndex>> Sets => sets;

    /// <summary>Sources of a row; empty where there are none.</summary>
    public ImmutableArray<SourceIndex> Of(CsvTable table, int field) => SetOf(table, field) is var set and >= 0 ? sets[set] : [];

    /// <summary>Position in <see cref="Sets"/>, or -1 where the cell is empty or at fault.</summary>
    public int SetOf(CsvTable table, int field)
    {
        ReadOnlySpan<char> cell = table[field];
        if (cell.IsEmpty)
        {
            return -1;
        }

        int known = texts.Find(cell);
        if (known >= 0)
        {
            return known;
        }

        if (!hasSources)
        {
            // Once a file: the fault is one, however many rows cite.
            if (!isSaid)
            {
                table.Error(field, "missing-file", "Sources are cited, but there is no sources.csv. Add it, or leave source_ids empty.", cell.ToString(), "sources.csv");
            }

            isSaid = true;
            return -1;
        }

        return Read(table, field, cell.ToString());
    }

    /// <summary>Takes the lists of another reader of the same table.</summary>
    /// <returns>The position here of each of them.</returns>
    public int[] Take(SourceLists other)
    {
        int[] positions = new int[other.sets.Count];
        for (int set = 0; set < positions.Length; set++)
        {
            positions[set] = texts.FindOrAdd(other.texts.Ids[set]);
            if (positions[set] == sets.Count)
            {
                sets.Add(other.sets[set]);
            }
        }

        return positions;
    }

    private int Read(CsvTable table, int field, string cell)
    {
        ImmutableArray<SourceIndex>.Builder set = ImmutableArray.CreateBuilder<SourceIndex>();
        bool isFaulty = false;
        foreach (Range part in cell.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> id = cell.AsSpan(part).Trim();
            int source = id.IsEmpty ? -1 : table.Reference(field, id, names.Sources, ReferenceKind.Source);
            if (id.IsEmpty)
            {
                table.Error(field, "empty-part", $"'{cell}' has an empty part; expected ids of sources.csv with one ; between two.", cell, "ID;ID");
            }

            isFaulty |= source < 0;
            set.Add(new SourceIndex(source));
        }

        if (isFaulty)
        {
            return -1;
        }

        sets.Add(set.ToImmutable());
        return texts.FindOrAdd(cell);
    }
}
