using System.Runtime.ExceptionServices;
using Microsoft.Win32.SafeHandles;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads links.csv: a large file in parts side by side.</summary>
internal static class LinksCsv
{
    /// <summary>What moves where no material is told.</summary>
    public const string Goods = "goods";

    public static LinkTable Read(ReadContext context)
    {
        using CsvTable? table = context.Open(TableLayouts.Links);
        if (table is null)
        {
            context.ReportMissing(TableLayouts.Links.File, "who supplies whom, one link a row, with at least the ids of the two sites");
            return new LinkTable { Senders = [], Receivers = [] };
        }

        TablePart[] parts = context.PartsOf(TableLayouts.Links.File);
        if (parts.Length > 1 && context.Findings.IsEmpty && SideBySide(context, table, parts) is { } rows)
        {
            return Join(context, rows);
        }

        // One after the other where a row is at fault: findings count lines from the top.
        return Join(context, [LinkRows.Read(context, table, parts.Sum(part => part.RowBound), isFirstFindingEnough: false)]);
    }

    // Null where a row is at fault.
    private static LinkRows[]? SideBySide(ReadContext context, CsvTable header, TablePart[] parts)
    {
        var rows = new LinkRows[parts.Length];
        ParallelOptions options = WorkerCount.Options(context.Threads, context.Cancellation);
        using SafeFileHandle file = File.OpenHandle(Path.Combine(context.Folder, TableLayouts.Links.File));
        int faulty = 0;
        void Read(int part, ParallelLoopState state)
        {
            if (LinkRows.ReadPlain(context.ForPart(), header, file, parts[part]) is { } plain)
            {
                rows[part] = plain;
                return;
            }

            ReadContext own = context.ForPart();
            using CsvTable table = own.Open(header, parts[part]);
            rows[part] = LinkRows.Read(own, table, parts[part].RowBound, isFirstFindingEnough: true);
            if (!own.Findings.IsEmpty)
            {
                Volatile.Write(ref faulty, 1);
                state.Stop();
            }
        }

        try
        {
            Parallel.For(0, parts.Length, options, Read);
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Throw(faults.InnerExceptions[0]); // as one reader would
        }

        return faulty == 0 ? rows : null;
    }

    private static LinkTable Join(ReadContext context, LinkRows[] parts)
    {
        int[] counts = [.. parts.Select(part => part.Count)];
        SourceLists lists = Renumber(context, parts);
        var ends = new LinkTable
        {
            Senders = new(Stacked(parts, part => part.Senders)),
            Receivers = new(Stacked(parts, part => part.Receivers)),
            Materials = Materials(parts),
            SourceSets = [.. lists.Sets],
        };
        return ColumnBuilders<LinkTable>.Join(ends, LinkSchema.Stores, [.. parts.Select(part => part.Columns)], counts);
    }

    // Parts number materials and source lists as they meet them; numbered again in the order of the parts, they stand as one reader would have them.
    private static SourceLists Renumber(ReadContext context, LinkRows[] parts)
    {
        IdIndex materials = context.Names.Materials;
        foreach (LinkRows part in parts)
        {
            if (part.Context != context)
            {
                part.RenumberMaterials([.. part.Context.Names.Materials.Ids.Select(id => new MaterialIndex(materials.FindOrAdd(id)))]);
            }

            if (part != parts[0])
            {
                part.RenumberSources(parts[0].Lists.Take(part.Lists));
            }
        }

        return parts[0].Lists;
    }

    private static Column<MaterialIndex> Materials(LinkRows[] parts)
    {
        MaterialIndex[] materials = Stacked(parts, part => part.Materials);
        MaterialIndex first = materials.Length > 0 ? materials[0] : parts[0].Everywhere;
        return new(materials.AsSpan().ContainsAnyExcept(first) ? materials : null, first); // one material throughout needs no column
    }

    private static T[] Stacked<T>(LinkRows[] parts, Func<LinkRows, T[]> cells)
    {
        if (parts is [var only] && cells(only).Length == only.Count)
        {
            return cells(only);
        }

        var whole = new T[parts.Sum(part => Math.Min(part.Count, cells(part).Length))]; // none where the file lacks the column
        int start = 0;
        foreach (LinkRows part in parts)
        {
            Span<T> own = cells(part).AsSpan(..Math.Min(part.Count, cells(part).Length));
            own.CopyTo(whole.AsSpan(start));
            start += own.Length;
        }

        return whole;
    }
}
