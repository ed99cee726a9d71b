using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Stages, which dataset.json tells and no table.</summary>
internal static class StoredStage
{
    public static void Write(RowWriter to, Stage row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Put(row.IsSource);
    }

    public static Stage Read(ref RowReader from) => new(from.Text(), from.Text(), from.Take<bool>());
}
