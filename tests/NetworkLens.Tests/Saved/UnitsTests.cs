using NetworkLens.Data;

namespace NetworkLens.Tests.Saved;

/// <summary>Which characters of a cell are its number.</summary>
public sealed class UnitsTests
{
    [Theory]
    [InlineData("12", 2)]
    [InlineData("12'000 t", 6)]
    [InlineData("1 000", 5)]
    [InlineData("12 ", 2)]
    [InlineData("12'", 0)] // nothing behind the apostrophe
    [InlineData("1, 000", 0)] // no digit before the blank
    [InlineData("12 apples", 0)]
    public void A_blank_or_an_apostrophe_is_of_a_number_only_between_two_digits(string cell, int length) => Assert.Equal(length, Units.NumberLength(cell));
}
