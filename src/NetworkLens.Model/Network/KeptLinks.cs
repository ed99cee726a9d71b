using System.Runtime.InteropServices;

namespace NetworkLens.Model;

/// <summary>The arrays of a network with some of its links left out.</summary>
internal static class KeptLinks
{
    public static NetworkArrays Of(NetworkArrays all, Func<LinkIndex, bool> keeps)
    {
        int[] kept = Kept(all, keeps);
        int[] intakeStart = new int[all.IntakeLinkStart.Length];
        var suppliers = new VertexIndex[kept.Length];
        var intakes = new IntakeIndex[kept.Length];
        for (int link = 0; link < kept.Length; link++)
        {
            suppliers[link] = all.LinkSupplier[kept[link]];
            intakes[link] = all.LinkIntake[kept[link]];
            intakeStart[intakes[link].Value + 1]++;
        }

        for (int intake = 1; intake < intakeStart.Length; intake++)
        {
            intakeStart[intake] += intakeStart[intake - 1];
        }

        (int[] outStart, int[] outLinks) = Grouping.By(MemoryMarshal.Cast<VertexIndex, int>(suppliers), all.ActivitySite.Length);
        (int[]? rowStart, int[] rows) = Rows(all, kept);
        return all with
        {
            IntakeLinkStart = intakeStart,
            LinkSupplier = suppliers,
            LinkIntake = intakes,
            LinkRowStart = rowStart,
            LinkRows = rows,
            OutLinkStart = outStart,
            OutLinks = MemoryMarshal.Cast<int, LinkIndex>(outLinks.AsSpan()).ToArray(),
        };
    }

    private static int[] Kept(NetworkArrays all, Func<LinkIndex, bool> keeps)
    {
        int[] kept = new int[all.LinkSupplier.Length];
        int count = 0;
        for (int link = 0; link < kept.Length; link++)
        {
            if (keeps(new LinkIndex(link)))
            {
                kept[count++] = link;
            }
        }

        return kept[..count];
    }

    private static (int[]? Start, int[] Rows) Rows(NetworkArrays all, int[] kept)
    {
        if (all.LinkRowStart is null)
        {
            return (null, [.. kept.Select(link => all.LinkRows[link])]);
        }

        int[] start = new int[kept.Length + 1];
        var rows = new List<int>(kept.Length);
        for (int link = 0; link < kept.Length; link++)
        {
            rows.AddRange(all.RowsOf(new LinkIndex(kept[link])));
            start[link + 1] = rows.Count;
        }

        return (start, [.. rows]);
    }
}
