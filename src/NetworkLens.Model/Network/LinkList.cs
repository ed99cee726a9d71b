namespace NetworkLens.Model;

/// <summary>The links of one year, grouped by intake and ordered by supplier; parallel rows made one.</summary>
internal sealed record LinkList(int[] IntakeStart, VertexIndex[] Suppliers, IntakeIndex[] Intakes, int[]? RowStart, int[] Rows)
{
    public static LinkList Of(
        DataSet data, NetworkOptions options, bool[] inForce, ActivityList activities, RequirementList requirements, int[] receiverStart, int[] rowsByReceiver)
    {
        int[] rows = new int[rowsByReceiver.Length];
        long[] keys = new long[rowsByReceiver.Length]; // intake, then supplier: within a site's rows the sort key
        int kept = 0;
        int[] supplierOf = SupplierOf(data, options, activities);
        for (int site = 0; site < data.Sites.Count; site++)
        {
            if (!inForce[site])
            {
                continue;
            }

            int first = kept;
            foreach (int row in rowsByReceiver.AsSpan(receiverStart[site]..receiverStart[site + 1]))
            {
                int supplier = supplierOf[row];
                if (supplier >= 0)
                {
                    keys[kept] = ((long)requirements.FindIntake(site, data.Links.Material(row)) << 32) | (uint)supplier;
                    rows[kept++] = row;
                }
            }

            Sort(keys.AsSpan(first..kept), rows.AsSpan(first..kept));
        }

        return Merge(keys.AsSpan(..kept), rows[..kept], requirements.IntakeSite.Length);
    }

    // By row: the activity that it comes from, or -1 where it does not count. Rows lie by sender, so that these are looked up side by side.
    private static int[] SupplierOf(DataSet data, NetworkOptions options, ActivityList activities)
    {
        ReadOnlySpan<SiteIndex> senders = data.Links.From;
        int[] supplierOf = new int[senders.Length];
        for (int row = 0; row < supplierOf.Length; row++)
        {
            bool counts = data.Links.IsInForce(row, options.AsOf)
                && data.Links.IsQualified(row, options.DaysAfterFailure)
                && (options.Evidence != Evidence.Documented || data.Links.IsDocumented(row));
            supplierOf[row] = counts ? activities.Find(senders[row], data.Links.Material(row)) : -1;
        }

        return supplierOf;
    }

    // Rows of one key keep their order.
    private static void Sort(Span<long> keys, Span<int> rows)
    {
        if (keys.Length < 2)
        {
            return;
        }

        keys.Sort(rows);
        for (int first = 0, next; first < keys.Length; first = next)
        {
            for (next = first + 1; next < keys.Length && keys[next] == keys[first]; next++)
            {
            }

            if (next - first > 1)
            {
                rows[first..next].Sort();
            }
        }
    }

    private static LinkList Merge(ReadOnlySpan<long> keys, int[] rows, int intakes)
    {
        int links = 0;
        for (int item = 0; item < keys.Length; item++)
        {
            links += item == 0 || keys[item] != keys[item - 1] ? 1 : 0;
        }

        int[] intakeStart = new int[intakes + 1];
        var suppliers = new VertexIndex[links];
        var linkIntake = new IntakeIndex[links];
        int[]? rowStart = links == keys.Length ? null : new int[links + 1];
        for (int item = 0, link = -1; item < keys.Length; item++)
        {
            if (item == 0 || keys[item] != keys[item - 1])
            {
                link++;
                suppliers[link] = new VertexIndex((int)(uint)keys[item]);
                linkIntake[link] = new IntakeIndex((int)(keys[item] >> 32));
                intakeStart[linkIntake[link].Value + 1]++;
            }

            if (rowStart is not null)
            {
                rowStart[link + 1] = item + 1;
            }
        }

        for (int intake = 0; intake < intakes; intake++)
        {
            intakeStart[intake + 1] += intakeStart[intake];
        }

        return new LinkList(intakeStart, suppliers, linkIntake, rowStart, rows);
    }
}
