using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Counts the ways in which one column of a saved table writes its cells.</summary>
internal sealed class ColumnSurvey
{
    private readonly int[] kinds = new int[Enum.GetValues<NumberKind>().Length];
    private int longPlain;
    private int points; // plain cells with one
    private int onePointGroup;
    private SavedCell firstPoint;
    private int pointedDates;
    private int slashDates;
    private bool hasLateFirst;  // above 12: no month
    private bool hasLateSecond;

    /// <summary>The first cell that is not in the plain way.</summary>
    public SavedCell FirstUnclear { get; private set; }

    /// <summary>Some cell shows a comma that can only be the decimal mark.</summary>
    public bool ProvesDecimalComma => this[NumberKind.None] == 0 && this[NumberKind.CommaDecimal] + this[NumberKind.PointGroups] + this[NumberKind.BlankGroupsCommaDecimal] > 0;

    /// <summary>Some cell shows a point that can only be the decimal mark.</summary>
    public bool ProvesDecimalPoint => this[NumberKind.None] == 0 && (points > onePointGroup || this[NumberKind.BlankGroupsPointDecimal] > 0 || this[NumberKind.CommaGroups] > 0);

    /// <summary>Some cell shows commas that can only part thousands.</summary>
    public bool ProvesGroupComma => this[NumberKind.None] == 0 && this[NumberKind.CommaGroups] > 0;

    private int this[NumberKind kind] => kinds[(int)kind];

    public void Add(SavedCell cell)
    {
        if (cell.IsEmpty)
        {
            return;
        }

        if (DateShape.Of(cell.Text) is { } date)
        {
            _ = date.IsPointed ? pointedDates++ : slashDates++;
            hasLateFirst |= date.First > 12;
            hasLateSecond |= date.Second > 12;
            SetUnclear(cell);
            return;
        }

        var shape = NumberShape.Of(cell.Text);
        if (shape.Kind == NumberKind.None && PartialDate.TryParse(cell.Text, out _))
        {
            return; // the ISO way, which needs no settling
        }

        kinds[(int)shape.Kind]++;
        longPlain += shape.Kind == NumberKind.Plain && shape.WholeDigits > 3 ? 1 : 0;
        if (shape.Kind == NumberKind.Plain && cell.Text.Contains('.', StringComparison.Ordinal))
        {
            firstPoint = points++ == 0 ? cell : firstPoint;
            onePointGroup += shape.IsOneGroupByPoint ? 1 : 0;
        }

        if (shape.Kind is not (NumberKind.None or NumberKind.Plain))
        {
            SetUnclear(cell);
        }
    }

    /// <summary>How the column is to be read, or what it leaves open.</summary>
    /// <param name="signs">What the whole table shows.</param>
    public (ColumnStyle Style, string? Doubt) Settle(TableSigns signs)
    {
        if (this[NumberKind.None] > 0)
        {
            return (ColumnStyle.AsItStands, null); // text
        }

        if (pointedDates + slashDates > 0)
        {
            return SettleDates();
        }

        return kinds.Sum() == this[NumberKind.Plain] ? SettlePoints(signs) : SettleCommas(signs);
    }

    // 1.234 throughout: a decimal point, unless the rest of the table is written with decimal commas.
    private (ColumnStyle Style, string? Doubt) SettlePoints(TableSigns signs)
    {
        if (points == 0 || points > onePointGroup || signs.ProvesDecimalPoint || (!signs.ProvesDecimalComma && signs.Delimiter != ';'))
        {
            return (ColumnStyle.AsItStands, null);
        }

        FirstUnclear = firstPoint;
        return signs.ProvesDecimalComma && longPlain == 0
            ? (ColumnStyle.GroupsAndDecimalComma, null)
            : (ColumnStyle.AsItStands, $"whether '{firstPoint.Text}' has thousands or decimals behind its point. Write {firstPoint.Text.Replace(".", string.Empty, StringComparison.Ordinal)}, or with another number of decimals.");
    }

    private (ColumnStyle Style, string? Doubt) SettleCommas(TableSigns signs)
    {
        bool canBePoint = this[NumberKind.CommaDecimal] + this[NumberKind.PointGroups] + this[NumberKind.BlankGroupsCommaDecimal] == 0;
        bool canBeComma = signs.Delimiter != ',' && this[NumberKind.CommaGroups] + this[NumberKind.BlankGroupsPointDecimal] == 0 && HasOnlyGroupingPoints;
        bool isParted = this[NumberKind.CommaEither] + this[NumberKind.CommaGroups] + BlankGroups > 0;
        canBePoint &= !isParted || longPlain == 0; // one that parts its thousands parts them all
        if (canBePoint && canBeComma && this[NumberKind.CommaEither] > 0)
        {
            canBePoint = signs.ProvesGroupComma || !signs.ProvesDecimalComma;
            canBeComma = signs.ProvesDecimalComma || !signs.ProvesGroupComma;
            if (canBePoint && canBeComma)
            {
                return (ColumnStyle.AsItStands, $"whether '{FirstUnclear.Text}' has thousands or decimals behind its comma. Write one of them without a comma: {FirstUnclear.Text.Replace(",", string.Empty, StringComparison.Ordinal)}, or {FirstUnclear.Text.Replace(',', '.')}.");
            }
        }

        return canBeComma && (!canBePoint || this[NumberKind.CommaEither] > 0)
            ? (this[NumberKind.PointGroups] + onePointGroup + BlankGroups > 0 ? ColumnStyle.GroupsAndDecimalComma : ColumnStyle.DecimalComma, null)
            : canBePoint ? (ColumnStyle.Groups, null)
            : (ColumnStyle.AsItStands, $"how numbers are written: '{FirstUnclear.Text}' does not go with the others. Write every number in one way.");
    }

    private int BlankGroups => this[NumberKind.BlankGroups] + this[NumberKind.BlankGroupsCommaDecimal] + this[NumberKind.BlankGroupsPointDecimal];

    // A decimal comma and a point in one column: the point must part thousands throughout.
    private bool HasOnlyGroupingPoints =>
        this[NumberKind.PointGroups] + onePointGroup + BlankGroups == 0 || longPlain == 0;

    private (ColumnStyle Style, string? Doubt) SettleDates()
    {
        const string Code = "date-order";
        if (slashDates == 0 || (hasLateFirst && !hasLateSecond))
        {
            return hasLateSecond
                ? (ColumnStyle.AsItStands, $"its dates: '{FirstUnclear.Text}' and others do not all have a month in second place. Write 2026-12-31.")
                : (new ColumnStyle(Code, "the day before the month", '.', false, DateOrder.DayFirst), null);
        }

        return pointedDates == 0 && hasLateSecond && !hasLateFirst
            ? (new ColumnStyle(Code, "the month before the day", '.', false, DateOrder.MonthFirst), null)
            : (ColumnStyle.AsItStands, $"whether the day or the month comes first in '{FirstUnclear.Text}'. Write 2026-12-31.");
    }

    private void SetUnclear(SavedCell cell) => FirstUnclear = FirstUnclear.Line == 0 ? cell : FirstUnclear;
}

/// <summary>What the columns of a table together show of its way to write numbers.</summary>
/// <param name="Delimiter">Between two cells.</param>
/// <param name="ProvesDecimalComma">Some column has a comma that can only be the decimal mark.</param>
/// <param name="ProvesGroupComma">Some column parts thousands with commas, or the delimiter is one, so that a comma in quotes can only part thousands.</param>
/// <param name="ProvesDecimalPoint">Some column has a point that can only be the decimal mark.</param>
internal readonly record struct TableSigns(char Delimiter, bool ProvesDecimalComma, bool ProvesGroupComma, bool ProvesDecimalPoint);
