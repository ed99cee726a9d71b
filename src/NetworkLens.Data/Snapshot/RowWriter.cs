using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Writes rows field by field; <see cref="RowReader"/> reads them in the same order.</summary>
internal sealed class RowWriter(SectionWriter section)
{
    /// <summary>What <see cref="RowReader.NumberOrNull"/> reads as null.</summary>
    public const int NoNumber = int.MinValue;

    public void Put<T>(T value)
        where T : unmanaged => section.Append(value);

    public void PutPlain<T>(T value) => section.AppendPlain(value);

    public void Text(string? text) => Put(section.Texts.Add(text));

    public void NumberOrNull(int? number) => Put(number ?? NoNumber);

    public void Sources(ImmutableArray<SourceIndex> sources) => List(sources, static (writer, source) => writer.Put(source.Value));

    /// <summary>A list that may be default.</summary>
    public void List<T>(ImmutableArray<T> items, Action<RowWriter, T> write)
    {
        Put(items.IsDefault ? -1 : items.Length);
        foreach (T item in items.IsDefault ? [] : items)
        {
            write(this, item);
        }
    }
}
