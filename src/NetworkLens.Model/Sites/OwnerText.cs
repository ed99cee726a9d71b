using System.Globalization;

namespace NetworkLens.Model;

/// <summary>The owners of a site as a cell of the data format: <c>NAME:share;NAME:share</c>.</summary>
public static class OwnerText
{
    /// <summary>Shares stand without an exponent, as the format has them: 0.00001, not 1E-05.</summary>
    /// <param name="data">What the indices are of.</param>
    /// <param name="owners">With their shares.</param>
    /// <returns>Null where nobody is known to own it.</returns>
    public static string? Of(DataSet data, ReadOnlySpan<Owner> owners)
    {
        ArgumentNullException.ThrowIfNull(data);
        string[] texts = new string[owners.Length];
        for (int owner = 0; owner < texts.Length; owner++)
        {
            decimal share = decimal.Parse(owners[owner].Share.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
            texts[owner] = string.Create(CultureInfo.InvariantCulture, $"{data.Operators[owners[owner].Operator.Value]}:{share:0.############################}");
        }

        return texts.Length == 0 ? null : string.Join(';', texts);
    }
}
