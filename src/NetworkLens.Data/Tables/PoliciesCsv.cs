using System.Collections.Immutable;
using NetworkLens.Model;

namespace NetworkLens.Data;

internal static class PoliciesCsv
{
    public static readonly TableLayout Layout = new(
        "policies.csv",
        ["id"],
        [
            "name", "issuer", "kind", "effective", "suspended", "suspension_ends", "ends", "materials", "from", "to",
            "severity", "rate_percent", "source_ids", "notes",
        ],
        ["severity", "rate_percent"]);

    public static ImmutableArray<Policy> Read(ReadContext context)
    {
        using CsvTable? table = context.Open(Layout);
        if (table is null)
        {
            return [];
        }

        ImmutableArray<Policy>.Builder policies = ImmutableArray.CreateBuilder<Policy>();
        (int id, int name, int issuer, int kind) = (table.Field("id"), table.Field("name"), table.Field("issuer"), table.Field("kind"));
        (int effective, int suspended) = (table.Field("effective"), table.Field("suspended"));
        (int suspensionEnds, int ends, int materials) = (table.Field("suspension_ends"), table.Field("ends"), table.Field("materials"));
        (int from, int to, int notes, int sources) = (table.Field("from"), table.Field("to"), table.Field("notes"), table.Field("source_ids"));
        var severity = new FigureFields(table, "severity");
        var rate = new FigureFields(table, "rate_percent");
        SourceLists lists = context.NewSourceLists();
        var ids = new NewIds(table, id, new IdIndex());
        while (table.Read())
        {
            if (!ids.Add())
            {
                continue;
            }

            _ = table.Word(kind, WordList.PolicyKinds);
            policies.Add(new Policy(
                table[id].ToString(), table.Text(name), table.Text(issuer), table.Text(kind),
                table.Date(effective), table.Date(suspended), table.Date(suspensionEnds), table.Date(ends),
                table.Materials(materials, context.Names), table.Text(from), table.Text(to),
                table.Figure(severity, NumberRange.Share), table.Figure(rate, NumberRange.PerCent), table.Text(notes), lists.Of(table, sources)));
        }

        return policies.ToImmutable();
    }
}
