using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Counts the ways in which one column of a saved table writes its cells.</summary>
internal sealed class ColumnSurvey
{
    private readonly int[] kinds = new int[Enum.GetValues<NumberKind>().Length];
    private int longPlain;
    private int onePointGroup;
    private int pointedDates;
    private int slashDates;
    private bool hasLateFirst;  // above 12: no month
    private bool hasLateSecond;

    /// <summary>The first cell that is not in the plain way.</summary>
    public SavedCell FirstUnclear { get; private set; }

    /// <summary>Some cell shows a comma that can only be the decimal mark.</summary>
    public bool ProvesDecimalComma => this[NumberKind.None] == 0 && this[NumberKind.CommaDecimal] + this[NumberKind.PointGroups] + this[NumberKind.BlankGroupsCommaDecimal] > 0;

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

        NumberShape shape = NumberShape.Of(cell.Text);
        if (shape.Kind == NumberKind.None && PartialDate.TryParse(cell.Text, out _))
        {
            return; // the ISO way, which needs no settling
        }

        kinds[(int)shape.Kind]++;
        longPlain += shape.Kind == NumberKind.Plain && shape.WholeDigits > 3 ? 1 : 0;
        onePointGroup += shape.IsOneGroupByPoint ? 1 : 0;
        if (shape.Kind is not (NumberKind.None or NumberKind.Plain))
        {
            SetUnclear(cell);
        }
    }

    /// <summary>How the column is to be read, or what it leaves open.</summary>
    /// <param name="isCommaDelimiter">Then a comma in a number only parts thousands.</param>
    /// <param name="provesDecimalComma">Some column of the table shows a decimal comma.</param>
    /// <param name="provesGroupComma">Some column of the table parts thousands with commas.</param>
    public (ColumnStyle Style, string? Doubt) Settle(bool isCommaDelimiter, bool provesDecimalComma, bool provesGroupComma)
    {
        if (pointedDates + slashDates > 0 && this[NumberKind.None] == 0)
        {
            return SettleDates();
        }

        int marked = kinds.Sum() - this[NumberKind.Plain] - this[NumberKind.None];
        if (marked == 0 || this[NumberKind.None] > 0)
        {
            return (ColumnStyle.AsItStands, null); // plain, or text
        }

        bool canBePoint = this[NumberKind.CommaDecimal] + this[NumberKind.PointGroups] + this[NumberKind.BlankGroupsCommaDecimal] == 0;
        bool canBeComma = !isCommaDelimiter && this[NumberKind.CommaGroups] + this[NumberKind.BlankGroupsPointDecimal] == 0 && HasOnlyGroupingPoints;
        bool isParted = this[NumberKind.CommaEither] + this[NumberKind.CommaGroups] + BlankGroups > 0;
        canBePoint &= !isParted || longPlain == 0; // one that parts its thousands parts them all
        if (canBePoint && canBeComma && this[NumberKind.CommaEither] > 0)
        {
            canBePoint = provesGroupComma || !provesDecimalComma;
            canBeComma = provesDecimalComma || !provesGroupComma;
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
