namespace NetworkLens.Model;

/// <summary>One colour a stage, the same in every picture.</summary>
/// <remarks>Told apart by the colour-blind (Okabe, Ito 2008). Never the only sign of a stage: its name stands beside it.</remarks>
public static class StagePalette
{
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442"];

    /// <summary>The colour of sites without a stage.</summary>
    public const string Unknown = "#999999";

    /// <summary>The colour of a stage, #RRGGBB; from the eighth stage on they come again.</summary>
    /// <param name="stage">A stage of a data set, or -1.</param>
    public static string Of(StageIndex stage) => stage.Value < 0 ? Unknown : Colours[stage.Value % Colours.Length];
}
