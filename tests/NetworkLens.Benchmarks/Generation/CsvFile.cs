using System.Globalization;
using System.Text;

namespace NetworkLens.Benchmarks;

/// <summary>Writes a table row by row; cells need no quotes here.</summary>
internal sealed class CsvFile : IDisposable
{
    private readonly StreamWriter writer;
    private bool isRowBegun;

    public CsvFile(string folder, string name, string header)
    {
        writer = new StreamWriter(Path.Combine(folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 18) { NewLine = "\n" };
        writer.WriteLine(header);
    }

    public CsvFile Cell(string text)
    {
        Separate();
        writer.Write(text);
        return this;
    }

    /// <summary>A prefix and a number, without a string for each: links.csv holds millions.</summary>
    public CsvFile Cell(string prefix, int number)
    {
        Separate();
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        writer.Write(prefix);
        writer.Write(digits[..length]);
        return this;
    }

    public CsvFile Tonnes(double tonnes) => Cell(tonnes.ToString("0.#", CultureInfo.InvariantCulture));

    public void EndRow()
    {
        writer.WriteLine();
        isRowBegun = false;
    }

    public void Dispose() => writer.Dispose();

    private void Separate()
    {
        if (isRowBegun)
        {
            writer.Write(',');
        }

        isRowBegun = true;
    }
}
