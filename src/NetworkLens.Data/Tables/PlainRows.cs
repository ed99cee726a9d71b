namespace NetworkLens.Data;

/// <summary>
/// Reads rows from their bytes while they are plain, and looks up the ids of a batch of rows together, so that the looks into memory overlap.
/// </summary>
/// <typeparam name="TCell">What a column holds; its default stands for a column that must be empty.</typeparam>
/// <param name="columns">What each column of the table holds.</param>
internal abstract class PlainRows<TCell>(TCell[] columns)
    where TCell : struct, Enum
{
    /// <summary>Most rows whose ids are looked up together.</summary>
    protected const int Batch = 64;

    /// <summary>What each column of the table holds.</summary>
    protected TCell[] Columns => columns;

    /// <summary>Rows read so far: the position of the one that is being read.</summary>
    protected int Row { get; private set; }

    /// <summary>What each column of a table holds, by its header.</summary>
    /// <param name="header">The table.</param>
    /// <param name="nameOf">Name of the column of a cell.</param>
    protected static TCell[] ColumnsOf(CsvTable header, Func<TCell, string> nameOf)
    {
        var columns = new TCell[header.Width];
        foreach (TCell cell in Enum.GetValues<TCell>())
        {
            if (!cell.Equals(default(TCell)) && header.Field(nameOf(cell)) is var field and >= 0)
            {
                columns[field] = cell;
            }
        }

        return columns;
    }

    /// <summary>Reads whole rows up to the end of the bytes.</summary>
    /// <param name="bytes">Of which the cells are.</param>
    /// <param name="cells">From the start of a row.</param>
    /// <returns>False where some row is not plain.</returns>
    protected bool ReadRows(byte[] bytes, PlainCells cells)
    {
        int waiting = 0;
        while (!cells.IsAtEnd)
        {
            if (cells.SkipBlank())
            {
                continue;
            }

            if (!ReadRow(ref cells, waiting))
            {
                return false;
            }

            Row++;
            if (++waiting == Batch)
            {
                if (!EndBatch(bytes, waiting))
                {
                    return false;
                }

                waiting = 0;
            }
        }

        return EndBatch(bytes, waiting);
    }

    /// <summary>Reads one row; its ids wait.</summary>
    /// <param name="cells">At the start of the row; at its end afterwards.</param>
    /// <param name="place">Of the row in its batch.</param>
    protected abstract bool ReadRow(ref PlainCells cells, int place);

    /// <summary>Looks up the ids that wait.</summary>
    /// <param name="bytes">Of which they are.</param>
    /// <param name="waiting">Rows in the batch, 0..<see cref="Batch"/>.</param>
    protected abstract bool EndBatch(byte[] bytes, int waiting);
}
