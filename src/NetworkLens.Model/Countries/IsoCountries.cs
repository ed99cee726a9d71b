using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NetworkLens.Model;

/// <summary>Every country with an assigned code of ISO 3166-1, and the ways in which data names it.</summary>
/// <remarks>
/// Kosovo has no code of ISO's; it is listed as XK and XKX, the codes that the EU, the IMF and the World Bank use. What ISO only reserves
/// (UK, EL, SU) or leaves to users (ZZ) is no code here, but UK and EL are understood as names. XX stands for a country nobody knows and
/// is not listed. −99, which Natural Earth writes for Kosovo and for others, is no country's number. Made at the first use; safe for threads.
/// </remarks>
public static class IsoCountries
{
    private const string Resource = "iso-3166-1.txt";

    // What BACI (CEPII) and UN Comtrade write where their reporting area is not ISO's.
    private static readonly ImmutableArray<(int Number, string Alpha2)> TradeNumbers =
        [(251, "FR"), (490, "TW"), (579, "NO"), (699, "IN"), (757, "CH"), (842, "US")];

    private static readonly Lazy<Table> Whole = new(Read);

    /// <summary>All of them, by alpha-2 code.</summary>
    public static ImmutableArray<IsoCountry> All => Whole.Value.All;

    /// <summary>Whether a text is an assigned alpha-2 code in capital letters. O(1), no copy.</summary>
    /// <param name="alpha2">Any text.</param>
    public static bool IsAssigned(ReadOnlySpan<char> alpha2) => OfCode(alpha2) is not null;

    /// <summary>The country of an alpha-2 code in capital letters; null where none has it. O(1), no copy.</summary>
    /// <param name="alpha2">Any text.</param>
    public static IsoCountry? OfCode(ReadOnlySpan<char> alpha2) =>
        alpha2.Length == 2 && Whole.Value.ByCode.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(alpha2, out IsoCountry? country) ? country : null;

    /// <summary>The country of a number: M49, or one of BACI's and Comtrade's own (490 Taiwan, 251 France, 757 Switzerland, 842 US, 579 Norway, 699 India).</summary>
    /// <param name="number">Any number.</param>
    /// <returns>Null where none has it.</returns>
    public static IsoCountry? OfNumber(int number) => Whole.Value.ByNumber.GetValueOrDefault(number);

    /// <summary>The country a text means: a code of either kind, a number, or a name. Capitals, accents, dots and a leading "the" do not matter.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Null where it is none of them. A name is never guessed: what is only near is null.</returns>
    public static IsoCountry? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> plain = text.AsSpan().Trim();
        if (OfCode(plain) is { } country)
        {
            return country;
        }

        return int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? OfNumber(number)
            : Whole.Value.ByName.GetValueOrDefault(KeyOf(plain));
    }

    /// <summary>The name a person most likely meant; null where none is near.</summary>
    /// <param name="text">What was written.</param>
    public static string? Nearest(string text) => Model.Nearest.Of(text, All.Select(country => country.Name));

    private static Table Read()
    {
        using Stream stream = typeof(IsoCountries).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The program lacks its part {Resource}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        ImmutableArray<IsoCountry>.Builder all = ImmutableArray.CreateBuilder<IsoCountry>();
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != '#')
            {
                all.Add(OfLine(line.Split('\t')));
            }
        }

        return new Table(all.ToImmutable());
    }

    private static IsoCountry OfLine(string[] cells) => new(
        cells[0],
        cells[1],
        cells[2].Length == 0 ? null : int.Parse(cells[2], CultureInfo.InvariantCulture),
        cells[3],
        [.. cells[6].Split('|', StringSplitOptions.RemoveEmptyEntries)],
        double.Parse(cells[4], CultureInfo.InvariantCulture),
        double.Parse(cells[5], CultureInfo.InvariantCulture));

    // Letters, digits and the vowel signs of Indian and Arabic scripts, in capitals.
    private static string KeyOf(ReadOnlySpan<char> name)
    {
        const string Article = "the ";
        ReadOnlySpan<char> rest = name.StartsWith(Article, StringComparison.OrdinalIgnoreCase) ? name[Article.Length..] : name;
        var key = new StringBuilder(rest.Length);
        foreach (char character in rest)
        {
            if (char.IsLetterOrDigit(character) || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                key.Append(char.ToUpperInvariant(character));
            }
        }

        return key.ToString();
    }

    private sealed class Table
    {
        public Table(ImmutableArray<IsoCountry> all)
        {
            All = all;
            ByCode = all.ToFrozenDictionary(country => country.Alpha2, StringComparer.Ordinal);
            ByNumber = all.Where(country => country.M49 is not null).Select(country => ((int)country.M49!, country.Alpha2)).Concat(TradeNumbers)
                .ToFrozenDictionary(entry => entry.Item1, entry => ByCode[entry.Alpha2]);
            var names = new Dictionary<string, IsoCountry>(StringComparer.Ordinal);
            foreach (IsoCountry country in all)
            {
                foreach (string name in (IEnumerable<string>)[country.Alpha2, country.Alpha3, country.Name, .. country.OtherNames])
                {
                    names.TryAdd(KeyOf(name), country);
                }
            }

            ByName = names.ToFrozenDictionary(StringComparer.Ordinal);
        }

        public ImmutableArray<IsoCountry> All { get; }

        public FrozenDictionary<string, IsoCountry> ByCode { get; }

        public FrozenDictionary<int, IsoCountry> ByNumber { get; }

        public FrozenDictionary<string, IsoCountry> ByName { get; }
    }
}
