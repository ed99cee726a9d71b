using System.Globalization;
using System.Text.Json;
using NetworkLens.Model;

namespace NetworkLens.Tests.Countries;

/// <summary>The table of countries, against two public packages: the codes of Debian's iso-codes 4.15.0 and of npm's world-countries 5.1.0 lie beside this file.</summary>
public sealed class IsoCountriesTests
{
    private const string IsoCodes = "/usr/share/iso-codes/json/iso_3166-1.json";

    [Fact]
    public void Codes_are_those_of_iso_codes_and_kosovo() =>
        Assert.Equal(Lines("iso-codes-4.15.0.txt"), IsoCountries.All.Where(country => country.Alpha2 != "XK").Select(CodesOf));

    // world-countries writes UNK for Kosovo, which nobody assigned: that is where the two differ.
    [Fact]
    public void Codes_are_those_of_world_countries_but_for_kosovos_three_letters() =>
        Assert.Equal(Lines("world-countries-5.1.0.txt").Select(line => line == "XK UNK" ? "XK XKX" : line), IsoCountries.All.Select(CodesOf));

    [Fact]
    public void Every_name_in_iso_codes_is_understood()
    {
        if (!File.Exists(IsoCodes))
        {
            throw OutsideTool.Missing("ISO's names", "iso-codes");
        }

        using var document = JsonDocument.Parse(File.ReadAllText(IsoCodes));
        JsonElement countries = document.RootElement.GetProperty("3166-1");
        Assert.True(countries.GetArrayLength() > 240, $"ISO names {countries.GetArrayLength()} countries.");
        foreach (JsonElement country in countries.EnumerateArray())
        {
            string code = country.GetProperty("alpha_2").GetString()!;
            foreach (string kind in (string[])["alpha_2", "alpha_3", "numeric", "name", "official_name", "common_name"])
            {
                if (country.TryGetProperty(kind, out JsonElement name))
                {
                    Assert.Equal(code, IsoCountries.Find(name.GetString()!)?.Alpha2);
                }
            }
        }
    }

    [Theory]
    [InlineData("DE", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("276", "DE")]
    [InlineData("Germany", "DE")]
    [InlineData("germany ", "DE")]
    [InlineData("Deutschland", "DE")]
    [InlineData("UK", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("U.S.A.", "US")]
    [InlineData("the Netherlands", "NL")]
    [InlineData("Côte d'Ivoire", "CI")]
    [InlineData("COTE D IVOIRE", "CI")]
    [InlineData("Ivory Coast", "CI")]
    [InlineData("Turkey", "TR")]
    [InlineData("Türkiye", "TR")]
    [InlineData("中国", "CN")]
    [InlineData("भारत", "IN")]
    [InlineData("Österreich", "AT")]
    [InlineData("Rep. of Korea", "KR")]
    [InlineData("Dem. People's Rep. of Korea", "KP")]
    [InlineData("China, Hong Kong SAR", "HK")]
    [InlineData("Other Asia, nes", "TW")]
    [InlineData("Niger", "NE")]
    [InlineData("Nigeria", "NG")]
    [InlineData("Congo", "CG")]
    [InlineData("Dem. Rep. of the Congo", "CD")]
    [InlineData("NO", "NO")]
    [InlineData("NA", "NA")]
    [InlineData("Kosovo", "XK")]
    [InlineData("XKX", "XK")]
    [InlineData("004", "AF")]
    [InlineData("4", "AF")]
    public void Codes_numbers_and_names_are_understood(string text, string code) => Assert.Equal(code, IsoCountries.Find(text)?.Alpha2);

    [Theory]
    [InlineData(490, "TW")]
    [InlineData(251, "FR")]
    [InlineData(250, "FR")]
    [InlineData(757, "CH")]
    [InlineData(842, "US")]
    [InlineData(840, "US")]
    [InlineData(579, "NO")]
    [InlineData(699, "IN")]
    [InlineData(158, "TW")]
    public void Trade_datas_own_numbers_stand_beside_the_United_Nations(int number, string code) => Assert.Equal(code, IsoCountries.OfNumber(number)?.Alpha2);

    [Theory]
    [InlineData("UK")]
    [InlineData("EL")]
    [InlineData("ZZ")]
    [InlineData("XX")]
    [InlineData("SU")]
    [InlineData("de")]
    [InlineData("")]
    public void What_is_not_assigned_is_no_code(string text) => Assert.False(IsoCountries.IsAssigned(text));

    [Theory]
    [InlineData("")]
    [InlineData("-99")]
    [InlineData("999")]
    [InlineData("Korea, East")]
    [InlineData("Europe")]
    [InlineData("XX")]
    [InlineData("ZZ")]
    public void What_is_no_country_is_not_guessed(string text) => Assert.Null(IsoCountries.Find(text));

    [Fact]
    public void Every_name_finds_its_own_country() =>
        Assert.All(IsoCountries.All, country => Assert.All(
            (IEnumerable<string>)[country.Alpha3, country.Name, country.Name.ToUpperInvariant(), .. country.OtherNames],
            name => Assert.Equal(country.Alpha2, IsoCountries.Find(name)?.Alpha2)));

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Countries", file));

    private static string CodesOf(IsoCountry country) =>
        $"{country.Alpha2} {country.Alpha3} {country.M49?.ToString("000", CultureInfo.InvariantCulture)}".TrimEnd();
}
