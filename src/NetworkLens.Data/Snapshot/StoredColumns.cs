using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Tables of columns in a snapshot: one section a column, used where it lies.</summary>
internal static class StoredColumns
{
    /// <summary>Writes the columns of a table.</summary>
    public static void Write<TTable>(SectionWriter writer, TTable table, IEnumerable<ColumnStore<TTable>> stores, int rows) =>
        _ = stores.Aggregate(table, (same, store) => store.Changed(same, new Writing<TTable>(writer, rows)));

    /// <summary>The table with the columns that are stored.</summary>
    public static TTable Read<TTable>(SnapshotContent content, TTable table, IEnumerable<ColumnStore<TTable>> stores, int rows) =>
        stores.Aggregate(table, (filled, store) => store.Changed(filled, new Reading<TTable>(content, rows)));

    private sealed class Writing<TTable>(SectionWriter writer, int rows) : IStoreVisitor<TTable>
    {
        public Column<T> Visit<T>(ColumnStore<TTable, T> store, Column<T> column)
        {
            var section = SnapshotSection.Of(store);
            switch ((object)column)
            {
                case Column<string?> texts:
                    writer.TextColumn(section, texts, rows);
                    break;
                case Column<Owner[]?> owners:
                    WriteStarts(section, owners);
                    WriteItems(section.Next(), owners, owner => owner.Operator);
                    WriteItems(section.Next(2), owners, owner => owner.Share);
                    break;
                case Column<SourceIndex[]?> sources:
                    WriteStarts(section, sources);
                    WriteItems(section.Next(), sources, source => source);
                    break;
                default:
                    writer.PlainColumn(section, column, rows);
                    break;
            }

            return column;
        }

        private void WriteStarts<T>(SnapshotSection section, Column<T[]?> lists)
        {
            int start = 0;
            writer.Append(start);
            for (int row = 0; row < rows && lists.IsPresent; row++)
            {
                start = checked(start + (lists[row]?.Length ?? 0));
                writer.Append(start);
            }

            writer.End(section, lists.IsPresent ? SectionKind.Cells : SectionKind.Missing);
        }

        private void WriteItems<T, TCell>(SnapshotSection section, Column<T[]?> lists, Func<T, TCell> cell)
            where TCell : unmanaged
        {
            for (int row = 0; row < rows && lists.IsPresent; row++)
            {
                foreach (T item in lists[row] ?? [])
                {
                    writer.Append(cell(item));
                }
            }

            writer.End(section, SectionKind.Cells);
        }
    }

    private sealed class Reading<TTable>(SnapshotContent content, int rows) : IStoreVisitor<TTable>
    {
        public Column<T> Visit<T>(ColumnStore<TTable, T> store, Column<T> column)
        {
            var section = SnapshotSection.Of(store);
            return (Column<T>)(store switch
            {
                ColumnStore<TTable, string?> => (object)content.TextColumn(section, rows),
                ColumnStore<TTable, Owner[]?> => Owners(section),
                ColumnStore<TTable, SourceIndex[]?> => Sources(section),
                ColumnStore<TTable, double> => content.Column<double>(section, rows),
                ColumnStore<TTable, Figure> => content.Column<Figure>(section, rows),
                ColumnStore<TTable, Basis> => content.Column<Basis>(section, rows),
                ColumnStore<TTable, SiteStatus> => content.Column<SiteStatus>(section, rows),
                ColumnStore<TTable, PartialDate> => content.Column<PartialDate>(section, rows),
                ColumnStore<TTable, CountryIndex> => content.Column<CountryIndex>(section, rows),
                ColumnStore<TTable, OperatorIndex> => content.Column<OperatorIndex>(section, rows),
                ColumnStore<TTable, int> => content.Column<int>(section, rows),
                ColumnStore<TTable, short> => content.Column<short>(section, rows),
                ColumnStore<TTable, bool> => content.Column<bool>(section, rows),
                _ => throw new NotSupportedException($"No snapshot holds a column of {typeof(T).Name}."),
            });
        }

        private Column<Owner[]?> Owners(SnapshotSection section)
        {
            if (content.Kind(section) == SectionKind.Missing)
            {
                return default;
            }

            Cells<OperatorIndex> names = content.Cells<OperatorIndex>(section.Next());
            Cells<double> shares = content.Cells<double>(section.Next(2), names.Count);
            return new(new ListCells<Owner>(content.Cells<int>(section, rows + 1), range =>
            {
                ReadOnlySpan<OperatorIndex> who = names.AsSpan()[range];
                ReadOnlySpan<double> share = shares.AsSpan()[range];
                var owners = new Owner[who.Length];
                for (int owner = 0; owner < owners.Length; owner++)
                {
                    owners[owner] = new Owner(who[owner], share[owner]);
                }

                return owners;
            }));
        }

        private Column<SourceIndex[]?> Sources(SnapshotSection section)
        {
            if (content.Kind(section) == SectionKind.Missing)
            {
                return default;
            }

            Cells<SourceIndex> cited = content.Cells<SourceIndex>(section.Next());
            return new(new ListCells<SourceIndex>(content.Cells<int>(section, rows + 1), range => cited.AsSpan()[range].ToArray()));
        }
    }
}
