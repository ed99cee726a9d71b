using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace NetworkLens.Data;

/// <summary>Opens a Parquet file as a table. The line of a cell is its row, counted with the header as 1.</summary>
internal static class ParquetFile
{
    public static SavedTable Open(string path, CancellationToken cancellation)
    {
        string file = Path.GetFileName(path);
        return new SavedTable(file, null, '\0', () => Records(path, file, cancellation), [], cancellation);
    }

    private static IEnumerable<SavedCell[]> Records(string path, string file, CancellationToken cancellation)
    {
        ParquetReader reader = Reader(path, file, cancellation);
        try
        {
            DataField[] fields = Fields(reader.Schema, file);
            yield return [.. fields.Select((field, column) => new SavedCell(field.Name.Trim(), 1, column + 1))];
            int line = 2;
            for (int group = 0; group < reader.RowGroupCount; group++)
            {
                using ParquetRowGroupReader rows = reader.OpenRowGroupReader(group);
                int count = checked((int)rows.RowCount);
                Func<int, string>[] columns = [.. fields.Select(field => Read(reader, rows, field, file, count, cancellation))];
                for (int row = 0; row < count; row++, line++)
                {
                    int at = row;
                    int on = line;
                    yield return [.. columns.Select((column, number) => new SavedCell(column(at), on, number + 1))];
                }
            }
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static ParquetReader Reader(string path, string file, CancellationToken cancellation)
    {
        using (File.OpenRead(path)) // so that a file that may not be read says so by itself
        {
        }

        try
        {
            return ParquetReader.CreateAsync(path, cancellationToken: cancellation).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException)) // an IOException too says that the file is another
        {
            throw new InvalidDataException($"{file} is no Parquet file: {fault.Message}", fault);
        }
    }

    private static DataField[] Fields(ParquetSchema schema, string file)
    {
        Field? nested = schema.Fields.FirstOrDefault(field => field is not DataField || ((DataField)field).IsArray);
        return nested is null
            ? schema.GetDataFields()
            : throw new InvalidDataException($"{file}: the column '{nested.Name}' holds lists or records; expected plain values in every column.");
    }

    private static Func<int, string> Read(ParquetReader reader, ParquetRowGroupReader rows, DataField field, string file, int count, CancellationToken cancellation)
    {
        RefuseWideSteps(reader, rows, field, file);
        try
        {
            return Column(rows, field, count, cancellation);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException or InvalidDataException))
        {
            throw new InvalidDataException($"{file}: the column '{field.Name}' cannot be read: {fault.Message} Write it in another way, for instance as Parquet's version 1 (in DuckDB PARQUET_VERSION V1), or as CSV.", fault);
        }
    }

    // DuckDB packs the steps between 32-bit numbers in 33 bits where they need it, against the format, and what is read of them then are other numbers.
    private static void RefuseWideSteps(ParquetReader reader, ParquetRowGroupReader rows, DataField field, string file)
    {
        if (reader.Metadata?.CreatedBy?.StartsWith("DuckDB", StringComparison.OrdinalIgnoreCase) != true
            || rows.GetMetadata(field)?.MetaData is not { Type: Parquet.Meta.Type.INT32 } column
            || !column.Encodings.Contains(Parquet.Meta.Encoding.DELTA_BINARY_PACKED))
        {
            return;
        }

        bool isUnsigned = field.ClrType == typeof(uint);
        long Figure(int stated) => isUnsigned ? (uint)stated : stated;
        bool isNarrow = rows.GetStatistics(field) is { MinValue: int least, MaxValue: int most } && Figure(most) - Figure(least) <= int.MaxValue;
        if (!isNarrow)
        {
            throw new InvalidDataException(
                $"{file}: the whole numbers of the column '{field.Name}' lie more than 2,147,483,647 apart, and DuckDB writes those of 32 bits in a way that is read back as other numbers (DELTA_BINARY_PACKED). Write the file with PARQUET_VERSION V1, or the column as BIGINT.");
        }
    }

    // The cells of a column of one row group.
    private static Func<int, string> Column(ParquetRowGroupReader rows, DataField field, int count, CancellationToken cancellation)
    {
        if (field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            string?[] texts = new string?[count];
            rows.ReadAsync(field, texts.AsMemory()!, null, cancellation).AsTask().GetAwaiter().GetResult();
            return row => texts[row]?.Trim() ?? string.Empty;
        }

        return Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Boolean => Values<bool>(rows, field, count, value => value ? "true" : "false", cancellation),
            TypeCode.SByte => Values<sbyte>(rows, field, count, Whole, cancellation),
            TypeCode.Byte => Values<byte>(rows, field, count, Whole, cancellation),
            TypeCode.Int16 => Values<short>(rows, field, count, Whole, cancellation),
            TypeCode.UInt16 => Values<ushort>(rows, field, count, Whole, cancellation),
            TypeCode.Int32 => Values<int>(rows, field, count, Whole, cancellation),
            TypeCode.UInt32 => Values<uint>(rows, field, count, Whole, cancellation),
            TypeCode.Int64 => Values<long>(rows, field, count, Whole, cancellation),
            TypeCode.UInt64 => Values<ulong>(rows, field, count, Whole, cancellation),
            TypeCode.Single => Values<float>(rows, field, count, value => float.IsNaN(value) ? string.Empty : value.ToString("R", CultureInfo.InvariantCulture), cancellation),
            TypeCode.Double => Values<double>(rows, field, count, value => double.IsNaN(value) ? string.Empty : value.ToString("R", CultureInfo.InvariantCulture), cancellation),
            TypeCode.Decimal => Values<decimal>(rows, field, count, value => value.ToString("0.############################", CultureInfo.InvariantCulture), cancellation),
            TypeCode.DateTime => Values<DateTime>(rows, field, count, Date, cancellation),
            _ when field.ClrType == typeof(DateOnly) => Values<DateOnly>(rows, field, count, value => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), cancellation),
            _ => throw new InvalidDataException($"The column '{field.Name}' is of the type {field.ClrType.Name}; expected texts, numbers, dates or true and false."),
        };
    }

    private static Func<int, string> Values<T>(ParquetRowGroupReader rows, DataField field, int count, Func<T, string> text, CancellationToken cancellation)
        where T : struct
    {
        if (!field.IsNullable)
        {
            var values = new T[count];
            rows.ReadAsync(field, values.AsMemory(), null, cancellation).AsTask().GetAwaiter().GetResult();
            return row => text(values[row]);
        }

        var known = new T?[count];
        rows.ReadAsync(field, known.AsMemory(), null, cancellation).AsTask().GetAwaiter().GetResult();
        return row => known[row] is { } value ? text(value) : string.Empty;
    }

    private static string Whole<T>(T value)
        where T : struct, IFormattable => value.ToString("D", CultureInfo.InvariantCulture);

    private static string Date(DateTime value) =>
        value.ToString(value.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
