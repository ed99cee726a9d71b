using System.Globalization;
using NetworkLens.Model;

namespace NetworkLens.Data;

/// <summary>Reads a cell of owners: <c>NAME:share;NAME:share</c>.</summary>
internal static class OwnerList
{
    private const string Expected = "NAME:share;NAME:share, each share from 0 to 1";
    private const double Rounding = 0.005; // three times 0.334 is no mistake

    /// <summary>Null where the cell is empty or at fault.</summary>
    public static Owner[]? Read(CsvTable table, int field, IdIndex operators)
    {
        if (table[field].IsEmpty)
        {
            return null;
        }

        string cell = table[field].ToString();
        var owners = new List<Owner>();
        double sum = 0;
        foreach (Range part in cell.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> text = cell.AsSpan(part).Trim();
            int colon = text.LastIndexOf(':');
            if (colon <= 0
                || !double.TryParse(text[(colon + 1)..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share)
                || share is < 0 or > 1)
            {
                table.Error(field, "not-an-owner", $"'{text}' is not an owner with a share; expected {Expected} (0.51 for 51 %).", text.ToString(), Expected);
                return null;
            }

            sum += share;
            owners.Add(new Owner(new OperatorIndex(operators.FindOrAdd(text[..colon].Trim())), share));
        }

        if (sum > 1 + Rounding)
        {
            string total = sum.ToString("0.####", CultureInfo.InvariantCulture);
            table.Error(field, "shares-above-one", $"The shares of '{cell}' sum to {total}; expected at most 1.", cell, "shares that sum to at most 1");
        }

        return [.. owners];
    }
}
