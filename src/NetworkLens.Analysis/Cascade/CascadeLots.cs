using NetworkLens.Model;

namespace NetworkLens.Analysis;

/// <summary>How lots of shocks are written down.</summary>
internal static class CascadeLots
{
    private static readonly CascadeShock Unsaid = new(new Label(LabelKind.Site, -1), []);

    /// <summary>By shock of the lot; which shock it is, its number and that of the lot say.</summary>
    public static readonly LotFormat<CascadeRow[]> Rows = new(
        (writer, lot) => writer.WriteEach(lot, row =>
        {
            writer.Write(row.Esri);
            writer.Write7BitEncodedInt(row.Stopped);
            writer.Write(row.LostTonnesPerYear);
            writer.WriteEach(row.Targets, target =>
            {
                writer.Write7BitEncodedInt(target.Target);
                writer.Write(target.LostShare);
                writer.Write(target.LostTonnesPerYear);
            });
            writer.Write7BitEncodedInt(row.TargetCount);
        }),
        reader => reader.ReadEach(() => new CascadeRow(
            Unsaid,
            reader.ReadDouble(),
            reader.Read7BitEncodedInt(),
            reader.ReadDouble(),
            [.. reader.ReadEach(() => new ReachedTarget(reader.Read7BitEncodedInt(), reader.ReadDouble(), reader.ReadDouble()))],
            reader.Read7BitEncodedInt())));
}
