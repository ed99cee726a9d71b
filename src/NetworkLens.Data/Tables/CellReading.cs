using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads the cells of a column, each by its type.</summary>
internal static class CellReading
{
    /// <summary>What reads the cell of the row at which the table stands. A required cell that is empty is reported.</summary>
    /// <param name="column">The column.</param>
    /// <param name="type">What its cells hold.</param>
    /// <param name="table">Behind its header.</param>
    /// <param name="context">Names and units.</param>
    /// <param name="lists">The lists of sources of the table.</param>
    public static Func<T> Of<T>(ColumnSchema column, CellType<T> type, CsvTable table, ReadContext context, SourceLists lists)
    {
        int field = table.Field(column.Name);
        var read = (Func<T>)(Numbers(column, type, table) ?? References(type, table, field, context, lists) ?? Texts(type, table, field, context));
        return !column.IsRequired ? read : () =>
        {
            table.IsThere(field, column.Name);
            return read();
        };
    }

    private static Delegate? Numbers(ColumnSchema column, CellType type, CsvTable table)
    {
        int field = table.Field(column.Name);
        switch (type)
        {
            case NumberType number:
                return (Func<double>)(() => table.Number(field, number.Range));
            case WholeType whole:
                return (Func<int>)(() => table.Whole(field, whole.Range) is var told and not 0 ? told : whole.WhenEmpty);
            case YearType:
                return (Func<int?>)(() => table.YearOrNull(field));
            case ShortYearType:
                return (Func<short>)(() => table.Year(field));
            case FigureType figure:
                var fields = new FigureFields(table, column.Name);
                return (Func<Figure>)(() => table.Figure(fields, figure.Range) is var told && told.IsKnown ? told : told with { Value = figure.WhenEmpty });
            default:
                return null;
        }
    }

    private static Delegate? References(CellType type, CsvTable table, int field, ReadContext context, SourceLists lists)
    {
        FolderNames names = context.Names;
        return type switch
        {
            SiteType => (Func<SiteIndex>)(() => new SiteIndex(table.Site(field, names))),
            OptionalSiteType => (Func<SiteIndex?>)(() => table.SiteOrNull(field, names)),
            MaterialType => (Func<MaterialIndex>)(() => new MaterialIndex(table.Material(field, names))),
            OptionalMaterialType => (Func<MaterialIndex?>)(() => table.MaterialOrNull(field, names)),
            MaterialsType => (Func<ImmutableArray<MaterialIndex>>)(() => table.Materials(field, names)),
            StageType => (Func<StageIndex>)(() => new StageIndex(table.Stage(field, names))),
            CountryType => (Func<CountryIndex>)(() => new CountryIndex(table.Country(field, names))),
            OptionalCountryType => (Func<CountryIndex?>)(() => table.Country(field, names) is var country and >= 0 ? new CountryIndex(country) : null),
            OperatorType => (Func<OperatorIndex>)(() => new OperatorIndex(table[field] is { IsEmpty: false } name ? names.Operators.FindOrAdd(name) : -1)),
            OwnersType => (Func<Owner[]?>)(() => OwnerList.Read(table, field, names.Operators)),
            BlocType => (Func<int>)(() => table.Bloc(field, names)),
            SourcesType => (Func<ImmutableArray<SourceIndex>>)(() => lists.Of(table, field)),
            SourceListType => (Func<SourceIndex[]?>)(() => lists.Of(table, field) is { IsEmpty: false } cited ? ImmutableCollectionsMarshal.AsArray(cited) : null),
            _ => null,
        };
    }

    private static Delegate Texts<T>(CellType<T> type, CsvTable table, int field, ReadContext context) => type switch
    {
        UnitType => (Func<string?>)(() => context.Units.Read(table, field)),
        TextType { Words: { } words } => (Func<string?>)(() =>
        {
            _ = table.Word(field, words);
            return table.Text(field);
        }),
        TextType => (Func<string?>)(() => table.Text(field)),
        IdType => (Func<string>)(() => table[field].ToString()),
        DateType => (Func<PartialDate>)(() => table.Date(field)),
        FlagType => (Func<bool>)(() => table.Flag(field)),
        WordType<Basis> => (Func<Basis>)(() => table.Basis(field)),
        { Words: { } words } => (Func<T>)(() => type.OfWord(table.Word(field, words))),
        _ => throw new NotSupportedException($"No reader knows {type.GetType().Name}."),
    };
}
