using NetworkLens.Analysis;

namespace NetworkLens.Flows;

/// <summary>How lots of the N-1 test are written down.</summary>
internal static class StressLots
{
    /// <summary>By end and label of the lot.</summary>
    public static readonly LotFormat<StressSingle[][]> Singles = new(
        (writer, lot) => writer.WriteEach(lot, end => writer.WriteEach(end, single =>
        {
            writer.Write(single.After);
            writer.WriteEach([.. single.Lost.ByTarget], row =>
            {
                writer.Write7BitEncodedInt(row.Key);
                writer.Write(row.Value);
            });
            writer.WriteEach([.. single.IsUsed.Chunk(8)], bits => writer.Write((byte)bits.Select((bit, at) => bit ? 1 << at : 0).Sum()));
            writer.Write7BitEncodedInt(single.IsUsed.Length);
        })),
        reader => reader.ReadEach(() => reader.ReadEach(() =>
        {
            double after = reader.ReadDouble();
            var lost = new Dictionary<int, double>(reader.ReadEach(() => KeyValuePair.Create(reader.Read7BitEncodedInt(), reader.ReadDouble())));
            byte[] bits = reader.ReadEach(reader.ReadByte);
            int labels = reader.Read7BitEncodedInt();
            return new StressSingle(after, new Loss(lost), [.. Enumerable.Range(0, labels).Select(label => (bits[label / 8] & (1 << (label % 8))) != 0)]);
        })));

    /// <summary>By end: the pairs that are told.</summary>
    public static readonly LotFormat<List<StressFound>[]> Pairs = new(
        (writer, lot) => writer.WriteEach(lot, end => writer.WriteEach(end, row =>
        {
            writer.WriteEach(row.Labels, writer.Write7BitEncodedInt);
            writer.Write(row.After);
            writer.Write(row.Lost);
        })),
        reader => reader.ReadEach(() => new List<StressFound>(reader.ReadEach(() => new StressFound([.. reader.ReadEach(reader.Read7BitEncodedInt)], reader.ReadDouble(), reader.ReadDouble())))));
}
