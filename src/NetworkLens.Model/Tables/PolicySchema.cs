using System.Collections.Immutable;

namespace NetworkLens.Model;

/// <summary>policies.csv.</summary>
public static class PolicySchema
{
    private static readonly ColumnSchema<Policy, string> Id = new("id", "The policy's id; scenarios name it by it.", new IdType(), (_, row) => row.Id) { IsRequired = true, End = "id" };
    private static readonly ColumnSchema<Policy, string?> Name = new("name", "For people.", new TextType(), (_, row) => row.Name);
    private static readonly ColumnSchema<Policy, string?> Issuer = new("issuer", "Country or bloc whose policy it is.", new TextType(), (_, row) => row.Issuer);
    private static readonly ColumnSchema<Policy, string?> Kind = new("kind", "What the policy does.", new TextType(WordList.PolicyKinds), (_, row) => row.Kind);
    private static readonly ColumnSchema<Policy, PartialDate> Effective = new("effective", "From when: YYYY, YYYY-MM or YYYY-MM-DD.", new DateType(), (_, row) => row.Effective);
    private static readonly ColumnSchema<Policy, PartialDate> Suspended = new("suspended", "When it was suspended.", new DateType(), (_, row) => row.Suspended);
    private static readonly ColumnSchema<Policy, PartialDate> SuspensionEnds = new("suspension_ends", "When the suspension ends.", new DateType(), (_, row) => row.SuspensionEnds);
    private static readonly ColumnSchema<Policy, PartialDate> Ends = new("ends", "When it ends.", new DateType(), (_, row) => row.Ends);
    private static readonly ColumnSchema<Policy, ImmutableArray<MaterialIndex>> Materials = new("materials", "Ids of materials, with ; between two; all where empty.", new MaterialsType(), (_, row) => row.Materials);
    private static readonly ColumnSchema<Policy, string?> From = new("from", "Countries whose goods it is about: codes or blocs.", new TextType(), (_, row) => row.From);
    private static readonly ColumnSchema<Policy, string?> To = new("to", "Countries it is directed at: codes or blocs, * for everyone else.", new TextType(), (_, row) => row.To);
    private static readonly ColumnSchema<Policy, Figure> Severity = new("severity", "Part that is stopped, 0 to 1.", new FigureType(NumberRange.Share), (_, row) => row.Severity);
    private static readonly ColumnSchema<Policy, Figure> RatePercent = new("rate_percent", "Rate of a tariff, per cent.", new FigureType(NumberRange.PerCent), (_, row) => row.RatePercent);
    private static readonly ColumnSchema<Policy, ImmutableArray<SourceIndex>> Sources = RowColumns.Sources<Policy>(row => row.Sources);
    private static readonly ColumnSchema<Policy, PartialDate> Checked = RowColumns.Checked<Policy>(row => row.Checked);
    private static readonly ColumnSchema<Policy, string?> Notes = RowColumns.Notes<Policy>(row => row.Note);

    /// <summary>The table.</summary>
    public static RecordSchema<Policy> Table { get; } = new(
        "policies.csv",
        row => new Policy(
            row.Of(Id), row.Of(Name), row.Of(Issuer), row.Of(Kind), row.Of(Effective), row.Of(Suspended), row.Of(SuspensionEnds), row.Of(Ends), row.Of(Materials), row.Of(From), row.Of(To),
            row.Of(Severity), row.Of(RatePercent), row.Of(Notes), row.Of(Sources))
        { Checked = row.Of(Checked) },
        data => data.Policies,
        (data, rows) => data with { Policies = rows },
        Id,
        Name,
        Issuer,
        Kind,
        Effective,
        Suspended,
        SuspensionEnds,
        Ends,
        Materials,
        From,
        To,
        Severity,
        RatePercent,
        Sources,
        Notes,
        Checked)
    {
        HasIds = true,
    };
}
