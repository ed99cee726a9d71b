using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class FigureTexts
{
    [Theory]
    [InlineData(-0.001, "0")]
    [InlineData(0.004, "0")]
    [InlineData(-0.01, "-0.01")]
    [InlineData(99.999, "100")]
    [InlineData(-1234.5, "-1,235")]
    [InlineData(double.NaN, "–")]
    public void Tonnes_too_few_to_show_are_0_and_never_minus_0(double tonnes, string shown) => Assert.Equal(shown, FigureText.Tonnes(tonnes));
}
