namespace NetworkLens.Model;

/// <summary>One input of one variant of one activity.</summary>
/// <param name="Intake">Where it arrives: any link of this intake is enough.</param>
/// <param name="RecipeRow">Position in <see cref="DataSet.Recipes"/>; -1 where no recipe gives it.</param>
public readonly record struct RecipeInput(IntakeIndex Intake, int RecipeRow);
