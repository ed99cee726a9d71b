using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Rows of what sites and flows refer to: each is written and read in the same order.</summary>
internal static class StoredFacts
{
    public static void Write(RowWriter to, Stage row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Put(row.IsSource);
    }

    public static Stage Stage(ref RowReader from) => new(from.Text(), from.Text(), from.Take<bool>());

    public static void Write(RowWriter to, Material row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Text(row.Element);
        to.Text(row.Form);
        to.Text(row.Unit);
    }

    public static Material Material(ref RowReader from) => new(from.Text(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull());

    public static void Write(RowWriter to, Country row)
    {
        to.Text(row.Iso2);
        to.Text(row.Iso3);
        to.Text(row.Name);
        to.Put(row.Governance);
        to.Put(row.MineProductionTonnes);
        to.Put(row.ReservesTonnes);
        to.NumberOrNull(row.Year);
        to.Put(row.Latitude);
        to.Put(row.Longitude);
        to.Sources(row.Sources);
        to.Put(row.FailurePerYear);
        to.Put(row.FailureBasis);
    }

    public static Country Country(ref RowReader from) => new(
        from.Text(), from.TextOrNull(), from.TextOrNull(), from.Take<Figure>(), from.Take<Figure>(), from.Take<Figure>(), from.NumberOrNull(),
        from.Take<double>(), from.Take<double>(), from.Sources())
    {
        FailurePerYear = from.Take<Figure>(),
        FailureBasis = from.Take<Basis>(),
    };

    public static void Write(RowWriter to, Source row)
    {
        to.Text(row.Id);
        to.Text(row.Title);
        to.Text(row.Publisher);
        to.Put(row.Date);
        to.Text(row.Address);
        to.Put(row.Grade);
    }

    public static Source Source(ref RowReader from) => new(
        from.Text(), from.TextOrNull(), from.TextOrNull(), from.Take<PartialDate>(), from.TextOrNull(), from.Take<SourceGrade>());

    public static void Write(RowWriter to, Bloc row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Text(row.Description);
        to.Sources(row.Sources);
        to.List(row.Members, Write);
    }

    public static Bloc Bloc(ref RowReader from) => new(from.Text(), from.TextOrNull(), from.TextOrNull(), from.Sources(), from.List(Member));

    public static void Write(RowWriter to, Policy row)
    {
        to.Text(row.Id);
        to.Text(row.Name);
        to.Text(row.Issuer);
        to.Text(row.Kind);
        to.Put(row.Effective);
        to.Put(row.Suspended);
        to.Put(row.SuspensionEnds);
        to.Put(row.Ends);
        to.List(row.Materials, static (to, material) => to.Put(material));
        to.Text(row.From);
        to.Text(row.To);
        to.Put(row.Severity);
        to.Put(row.RatePercent);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    public static Policy Policy(ref RowReader from) => new(
        from.Text(), from.TextOrNull(), from.TextOrNull(), from.TextOrNull(),
        from.Take<PartialDate>(), from.Take<PartialDate>(), from.Take<PartialDate>(), from.Take<PartialDate>(),
        from.List(static (ref RowReader from) => from.Take<MaterialIndex>()), from.TextOrNull(), from.TextOrNull(),
        from.Take<Figure>(), from.Take<Figure>(), from.TextOrNull(), from.Sources());

    private static void Write(RowWriter to, BlocMember row)
    {
        to.Put(row.Country);
        to.Text(row.Status);
        to.Put(row.Since);
        to.Text(row.Note);
        to.Sources(row.Sources);
    }

    private static BlocMember Member(ref RowReader from) => new(
        from.Take<CountryIndex>(), from.TextOrNull(), from.Take<PartialDate>(), from.TextOrNull(), from.Sources());
}
